import { answerOf, questionOf, type Card } from './card.ts';
import { foldedWords } from './quality/folded-words.ts';
import type { Proposal } from './proposal.ts';

/** Two questions with the same answer that share this much of what they tell ask the same thing. */
const ALIKE = 0.6;
/** Fewer words than a name and a deed may be in any question. */
const FEWEST_TELLING = 3;
/** Words that ask, or tie other words together, and tell nothing. */
const EMPTY: ReadonlySet<string> = new Set(
	'who whom whose what which when where why how many much long did does do is are was were has have had the a an of in on at to by for from with and or year date month city country'.split(
		' '
	)
);

function telling(text: string): ReadonlySet<string> {
	return new Set(foldedWords(text).filter((word) => !EMPTY.has(word)));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const word of a) if (b.has(word)) shared++;
	return shared / Math.max(1, a.size, b.size);
}

/** True when two questions tell mostly the same. */
export function asksAlike(a: Card, b: Card): boolean {
	return likeness(telling(questionOf(a)), telling(questionOf(b))) >= ALIKE;
}

/** A proposal with what its question tells. */
interface Told {
	readonly proposal: Proposal;
	readonly words: ReadonlySet<string>;
}

/** Of two questions with the same answer. */
function asksTheSame({ proposal: a, words }: Told, { proposal: b, words: others }: Told): boolean {
	// A dated clause told by a relation of its own too is asked once, by that relation.
	if (a.sentence === b.sentence && a.relation !== b.relation && (a.relation === 'event' || b.relation === 'event'))
		return true;
	return (
		likeness(words, others) >= ALIKE ||
		(/\d/u.test(answerOf(a.card)) && (tellsAllOf(words, others) || tellsAllOf(others, words)))
	);
}

/** “When was X founded?” beside “When was X founded at a meeting in Y?”: the second tells more and asks no more. */
function tellsAllOf(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
	return others.size >= FEWEST_TELLING && [...others].every((word) => words.has(word));
}

const isGeneral = ({ relation }: Proposal): boolean =>
	relation === 'event' || relation === 'action' || relation === 'cloze';

/** The amounts that a sentence is asked for. */
function amountsBySentence(proposals: readonly Proposal[]): ReadonlyMap<number, readonly string[]> {
	const amounts = new Map<number, string[]>();
	for (const { relation, sentence, card } of proposals) {
		if (relation !== 'count' && relation !== 'measure') continue;
		amounts.set(sentence, [...(amounts.get(sentence) ?? []), foldedWords(answerOf(card)).join(' ')]);
	}
	return amounts;
}

/** “Which ministry employed 400 officers?” beside “How many officers did the ministry employ?”: the one turned round. */
function turnsAmount({ relation, sentence, card }: Proposal, amounts: ReadonlyMap<number, readonly string[]>): boolean {
	if (relation !== 'event' && relation !== 'action') return false;
	const question = ` ${foldedWords(questionOf(card)).join(' ')} `;
	return amounts.get(sentence)?.some((amount) => question.includes(` ${amount} `)) ?? false;
}

/** The best proposal of each question: two facts, or two sentences, may lead to the same one. */
export function withoutTwins(proposals: readonly Proposal[]): readonly Proposal[] {
	const kept = new Map<string, Told[]>();
	const ids = new Set<string>();
	const ranked = [...proposals].sort(
		(a, b) => Number(isGeneral(a)) - Number(isGeneral(b)) || b.score - a.score || a.span.start - b.span.start
	);
	const amounts = amountsBySentence(proposals);
	for (const proposal of ranked) {
		if (turnsAmount(proposal, amounts)) continue;
		const answer = foldedWords(answerOf(proposal.card)).join(' ');
		const rivals = kept.get(answer) ?? [];
		const told = { proposal, words: telling(questionOf(proposal.card)) };
		if (ids.has(proposal.card.id) || rivals.some((other) => asksTheSame(other, told))) continue;
		ids.add(proposal.card.id);
		rivals.push(told);
		kept.set(answer, rivals);
	}
	return [...kept.values()].flat().map(({ proposal }) => proposal);
}
