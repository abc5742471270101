import type { Relation } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { entitiesOf, type FactStore } from '../fact-store.ts';
import { isCalling } from '../wording/callings.ts';

/** What happens once, or is so for a while: without a time it fits more than the text knows of. */
const PASSING: ReadonlySet<Relation | 'cloze'> = new Set([
	'action',
	'event',
	'support',
	'statement',
	'count',
	'role',
	'also-called',
	'cloze',
	'reason',
	'means'
]);
/** A year, a century, or a date in figures; “80,000” is none. */
const DATED =
	/(?<![\d,.])(?:1\d{3}|20\d{2}|(?<=\b(?:in|by|since|until|AD) )\d{3})(?![\d,.]\d|\d)|\d(?:st|nd|rd|th) century|\b(?:1\d|20)\d0s\b|\b\d[\d,]{0,6} (?:BC|AD|BCE|CE|BP)\b/iu;
/** Prices change; what a thing cost to make, it cost once. */
const MAKING = /\b(?:buil[dt]|construct|complet|found|creat|mak|made)/u;
/** A title that names what happened once. */
const OF_A_TIME =
	/\b(?:War|Wars|Revolution|Crisis|Uprising|Rebellion|Revolt|Siege|Battle|Independence|Restoration|Conquest)\b/u;
const DISASTER = /\b(?:Fire|Storm|Flood|Plague|Massacre|Disaster)$/u;
/** What stays so: “has”, “does”. */
const LASTING = /^(?:is|are|has|have|does|do)$/u;
/** Heads of a state or its government, of whom one knows when. */
const HEAD =
	/(?<!\b(?:deputy|vice)[ -])\b(?:president|prime minister|premier|chancellor|king|queen|emperor|empress|tsar|sultan|shah|pope|monarch|pharaoh)\b/iu;

function namesAnEvent({ fact, heading }: Draft, { topic }: FactStore): boolean {
	if (heading !== undefined && OF_A_TIME.test(heading)) return true;
	const told = heading !== undefined && topic ? [topic] : [];
	return [...entitiesOf(fact), ...told].some(
		({ type, name }) => type === 'event' || type === 'agreement' || DISASTER.test(name)
	);
}

/** A life is one, so that what its bearer did with somebody or somewhere is told well enough. */
function isOfALife({ fact, asked }: Draft, store: FactStore): boolean {
	const [doer] = fact.slots['agent'] ?? fact.slots['subject'] ?? fact.slots['thing'] ?? [];
	const isOther = asked?.type === 'quantity' || (asked?.type === 'entity' && !store.isTopic(asked));
	return store.isLifeOf(doer) && isOther && /\p{Lu}/u.test(fact.predicate?.base ?? '');
}

/** What something was once called wants a when. */
const PAST_NAME = /^(?:formerly|previously|once|originally|renamed)$/u;

function isPricePaid({ asked, fact: { predicate } }: Draft): boolean {
	const isOnce =
		MAKING.test(predicate?.said ?? '') || (predicate?.auxiliary === 'did' && predicate.base.startsWith('cost'));
	return asked?.type === 'quantity' && asked.quantity.kind === 'money' && !isOnce;
}

/** “on the eve of the Second World War”. */
function isNamedPeriod({ fact: { time } }: Draft): boolean {
	return time?.kind === 'period' && /\p{Lu}\p{Ll}{3}/u.test(time.text);
}

/** How many operas somebody wrote is so of the whole life. */
const WORK_OF_LIFE =
	/^How many [\p{Ll} -]{3,30} did .{3,60} (?:write|compose|paint|publish|direct|design|hold|patent|win|invent|marry)\?$/u;

/** How places, roads and waters lie to each other stays so. */
const LYING =
	/^(?:link|connect|join|border|separate|divide|cross|circle|surround|span|house|contain|overlook|flow|drain|extend|stretch|run|lead|form)(?:e?d)?\b/u;
/** To what, or on which side: “linked to ____” alone tells nothing. */
const DIRECTED = /(?!^)\p{Lu}.*\p{Lu}|\b(?:north|south|east|west)/u;

function isLying({ fact: { predicate }, question }: Draft): boolean {
	// After whom something was named is so ever after.
	if (predicate?.base.startsWith('named') === true) return true;
	return (
		/^(?:is|are|does|do)$/u.test(predicate?.auxiliary ?? '') &&
		LYING.test(predicate?.base ?? '') &&
		DIRECTED.test(question.slice(6))
	);
}

/** What was done is told with a name in it, or in so many words that it was done once. */
function isOneDeed({ fact: { predicate, slots } }: Draft): boolean {
	const { base = '', auxiliary = '' } = predicate ?? {};
	if (/\p{Lu}/u.test(base)) return true;
	const isSomebodys = /\p{Lu}/u.test((slots['subject'] ?? []).map(({ text }) => text).join(' '));
	// “was built”: of a thing with a name, once.
	if (isSomebodys && /^(?:was|were)$/u.test(auxiliary) && MAKING.test(base)) return true;
	return (
		isSomebodys &&
		!LASTING.test(auxiliary) &&
		base.split(' ').length > 3 &&
		!/\bthe (?:first|second|next|last)\b/u.test(base)
	);
}

function isLasting(draft: Draft): boolean {
	const { fact, relation, answer } = draft;
	// Why and how something was done is asked of one deed, which the names in it tell.
	if (relation === 'reason' || relation === 'means') return isOneDeed(draft);
	if (relation === 'cloze') return draft.isLasting === true;
	if (relation === 'action') return isLying(draft);
	if (relation === 'role') return isCalling(answer) || HEAD.test(answer);
	if (relation === 'also-called') return !PAST_NAME.test(fact.slots['manner']?.[0]?.text ?? '');
	if (relation === 'count' && WORK_OF_LIFE.test(draft.question)) return true;
	return relation === 'count' && LASTING.test(fact.predicate?.auxiliary ?? '');
}

/** True when the question tells of something that passes, without when it was. */
export function isUntimed(draft: Draft, store: FactStore): boolean {
	const { relation, question, answer, asked } = draft;
	// One is of an age but once.
	const isDated = DATED.test(question) || isNamedPeriod(draft) || (asked?.type !== 'quantity' && DATED.test(answer));
	const passes = PASSING.has(relation) || isPricePaid(draft);
	if (!passes || draft.fact.time?.kind === 'age' || isDated) return false;
	return !isLasting(draft) && !namesAnEvent(draft, store) && !isOfALife(draft, store);
}
