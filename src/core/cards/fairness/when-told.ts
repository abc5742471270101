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
	'reason'
]);
/** A year, a century, or a date in figures. */
const DATED = /\d{3}|\d(?:st|nd|rd|th) century|\b\d{1,3} (?:BC|AD|BCE|CE)\b/iu;
/** What stays so: “has”, “does”. */
const LASTING = /^(?:is|are|has|have|does|do)$/u;
/** Heads of a state or its government, of whom one knows when. */
const HEAD =
	/\b(?:president|prime minister|premier|chancellor|king|queen|emperor|empress|tsar|sultan|shah|pope|monarch|pharaoh)\b/iu;

function namesAnEvent({ fact }: Draft): boolean {
	return entitiesOf(fact).some(({ type }) => type === 'event' || type === 'agreement');
}

/** A life is one, so that what its bearer did with somebody or somewhere is told well enough. */
function isOfALife({ fact, asked }: Draft, store: FactStore): boolean {
	const [doer] = fact.slots['agent'] ?? fact.slots['subject'] ?? fact.slots['thing'] ?? [];
	const isOther = asked?.type === 'quantity' || (asked?.type === 'entity' && !store.isTopic(asked));
	return store.isLifeOf(doer) && isOther && /\p{Lu}/u.test(fact.predicate?.base ?? '');
}

/** What something was once called wants a when. */
const PAST_NAME = /^(?:formerly|previously|once|originally|renamed)$/u;

function isLasting(draft: Draft): boolean {
	const { fact, relation, answer } = draft;
	if (relation === 'role') return isCalling(answer) || HEAD.test(answer);
	if (relation === 'also-called') return !PAST_NAME.test(fact.slots['manner']?.[0]?.text ?? '');
	return relation === 'count' && LASTING.test(fact.predicate?.auxiliary ?? '');
}

/** True when the question tells of something that passes, without when it was. */
export function isUntimed(draft: Draft, store: FactStore): boolean {
	const { relation, question, answer } = draft;
	// One is of an age but once.
	if (!PASSING.has(relation) || draft.fact.time?.kind === 'age' || DATED.test(question) || DATED.test(answer))
		return false;
	return !isLasting(draft) && !namesAnEvent(draft) && !isOfALife(draft, store);
}
