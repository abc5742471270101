/** Verbs of what grows and shrinks, plain forms. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
	(
		'rise grow increase soar climb jump surge swell expand fall drop decline decrease shrink plunge plummet ' +
		'dwindle slump sink go'
	).split(' ')
);
