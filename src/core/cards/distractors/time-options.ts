import type { Fact, Relation } from '../../facts/fact.ts';
import { shuffled, type Random } from '../../shared/random.ts';
import type { Draft } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { timeInWords } from '../wording/dates.ts';
import { shiftedTimes } from './shift-time.ts';

/** An undated text is taken to be no newer than this. */
const UNDATED_LATEST = 2025;
/** A year further off than this tempts nobody. */
const WITHIN_YEARS = 40;
const MOST_FROM_TEXT = 2;

/** The first and the last of a life or a thing: any other year of the text would be out of order. */
const ENDS: ReadonlySet<Relation> = new Set(['born', 'died', 'founded', 'opened']);

const verbOf = (fact: Fact): string => fact.predicate?.base.split(' ')[0] ?? fact.relation;

/** Other years of the text near the right one, of facts that tell something else. */
function fromText({ fact }: Draft, store: FactStore): readonly string[] {
	if (fact.time?.kind !== 'year' || ENDS.has(fact.relation)) return [];
	const year = Number(fact.time.iso);
	const near = store.datedNear(fact.sentence).filter(({ time }) => {
		const gap = Math.abs(Number(time?.iso) - year);
		return time?.kind === 'year' && gap > 0 && gap <= WITHIN_YEARS;
	});
	const alike = near.filter((other) => other.sentence === fact.sentence || verbOf(other) === verbOf(fact));
	const barred = new Set(alike.map(({ time }) => time?.iso));
	const years = near.flatMap(({ time }) => (time && !barred.has(time.iso) ? (timeInWords(time) ?? []) : []));
	return [...new Set(years)].filter((each) => !sentenceOf(fact, store).includes(each));
}

function sentenceOf(fact: Fact, { document }: FactStore): string {
	const [span] = fact.spans;
	return span ? document.text.slice(span.start, span.end) : '';
}

/** What else the text tells of the names in the deed may be told again by other words: “won the prize in 1874, 1876”. */
function timesOfOthers({ fact }: Draft, store: FactStore): string {
	const named = fact.predicate?.endings?.flatMap(({ slot }) => (slot.type === 'entity' ? [slot.entity] : [])) ?? [];
	const sentences = named.filter(({ id }) => id !== store.topic?.id).flatMap((each) => [...store.sentencesOf(each)]);
	const others = store.datedNear(fact.sentence).filter(({ sentence }) => sentences.includes(sentence));
	return others.map(({ time }) => time?.text ?? '').join(' ');
}

/** Wrong times for an answer that is a time: years of the text that belong to something else, then shifted ones. */
export function timeOptions(draft: Draft, store: FactStore, random: Random): readonly string[] {
	// What was so by 1327 was so by 1330 as well.
	if (draft.fact.time?.bound === 'by') return [];
	const latest = Number(store.published?.slice(0, 4) ?? UNDATED_LATEST);
	const own = shuffled(fromText(draft, store), random).slice(0, MOST_FROM_TEXT);
	const shifted = shiftedTimes(draft.answer, latest, random);
	const barred = `${sentenceOf(draft.fact, store)} ${timesOfOthers(draft, store)}`;
	return [...new Set([...own, ...shifted])].filter((option) => option !== draft.answer && !barred.includes(option));
}
