import type { Proposal } from '#core/cards/proposal.ts';

/** The kinds of fact by which proposals are sorted. */
export type Kind = Proposal['relation'];

const WORDS: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
	action: ['Deed', 'Deeds'],
	meeting: ['Meeting', 'Meetings'],
	role: ['Office', 'Offices'],
	measure: ['Measure', 'Measures'],
	count: ['Count', 'Counts'],
	amount: ['Amount', 'Amounts'],
	acronym: ['Abbreviation', 'Abbreviations'],
	'also-called': ['Other name', 'Other names'],
	called: ['Name', 'Names'],
	link: ['Link', 'Links'],
	territory: ['Territory', 'Territories'],
	agreement: ['Agreement', 'Agreements'],
	war: ['War', 'Wars'],
	founded: ['Founding', 'Foundings'],
	born: ['Birth', 'Births'],
	died: ['Death', 'Deaths'],
	opened: ['Opening', 'Openings'],
	plan: ['Plan', 'Plans'],
	event: ['Event', 'Events'],
	located: ['Place', 'Places'],
	borders: ['Neighbour', 'Neighbours'],
	course: ['Course', 'Courses'],
	'part-of': ['Part', 'Parts'],
	member: ['Member', 'Members'],
	definition: ['Definition', 'Definitions'],
	cause: ['Cause', 'Causes'],
	reason: ['Reason', 'Reasons'],
	means: ['Means', 'Means'],
	effect: ['Effect', 'Effects'],
	term: ['Term', 'Terms'],
	kin: ['Relative', 'Relatives'],
	creation: ['Work', 'Works'],
	'known-for': ['Fame', 'Fame'],
	statement: ['Statement', 'Statements'],
	support: ['Support', 'Support'],
	cloze: ['Gap', 'Gaps'],
	order: ['Order', 'Orders'],
	match: ['Matching', 'Matchings'],
	own: ['By hand', 'By hand']
};

/** The name of one fact of this kind, as a proposal shows it. */
export const nameOfKind = (kind: Kind): string => WORDS[kind][0];

/** The name of all facts of this kind, as a filter shows it. */
export const pluralOfKind = (kind: Kind): string => WORDS[kind][1];

/** Whether a value from outside names a kind. */
export const isKind = (value: unknown): value is Kind => typeof value === 'string' && Object.hasOwn(WORDS, value);
