/** Verbs by which one thing brings another about, with the past form that asks for it. */
export const CAUSING: ReadonlyMap<string, string> = new Map([
	['cause', 'caused'],
	['trigger', 'triggered'],
	['spark', 'sparked'],
	['provoke', 'provoked'],
	['prompt', 'prompted'],
	['bring about', 'brought about'],
	['hasten', 'hastened'],
	['precipitate', 'precipitated'],
	['fuel', 'fuelled'],
	['ignite', 'ignited'],
	['spur', 'spurred'],
	['spur on', 'spurred on'],
	['set off', 'set off'],
	['touch off', 'touched off']
]);
/** The same with a preposition: “led to”, “resulted in”. */
export const CAUSING_WITH: ReadonlyMap<string, string> = new Map([
	['lead', 'to'],
	['result', 'in'],
	['contribute', 'to']
]);
/** Verbs of what comes of something: “resulted from”. */
export const COMING: ReadonlySet<string> = new Set(['result', 'stem', 'arise']);
/** Verbs by which something makes somebody do something: “led him to leave”. */
export const MOVING: ReadonlyMap<string, string> = new Map([
	['lead', 'led'],
	['prompt', 'prompted'],
	['cause', 'caused'],
	['force', 'forced'],
	['inspire', 'inspired'],
	['encourage', 'encouraged'],
	['compel', 'compelled'],
	['drive', 'drove'],
	['oblige', 'obliged'],
	['induce', 'induced'],
	['enable', 'enabled'],
	['allow', 'allowed'],
	['permit', 'permitted'],
	['motivate', 'motivated']
]);
/** Verbs by which an event or a work changes something: what somebody changes is a deed and no cause. */
export const CHANGING: ReadonlySet<string> = new Set(
	'transform revolutionise revolutionize boost undermine weaken strengthen accelerate stimulate foster improve worsen cripple intensify'.split(
		' '
	)
);
