import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerOf, questionOf, type Card } from '#core/cards/card.ts';
import { foldedWords } from '#core/cards/quality/folded-words.ts';
import type { Made } from '#core/made.ts';
import { madeOf } from './measured.ts';

const OWN = new URL('./texts/', import.meta.url);
/** A folder of real texts beside the project, where it lies on this machine; the project holds none of them. */
const GOLD = new URL('../../../shared/gold/', import.meta.url);

const folders = [OWN, GOLD].filter((folder) => existsSync(folder));
const texts = folders.flatMap((folder) =>
	readdirSync(folder)
		.filter((file) => file.endsWith('.txt'))
		.toSorted()
		.map((file) => ({ name: file.slice(0, -4), text: readFileSync(new URL(file, folder), 'utf8') }))
);
const all = texts.map((each) => ({ ...each, made: madeOf(each.text) }));

const cardsOf = (made: Made): readonly Card[] => made.proposals.map(({ card }) => card);
/** A question without its quotations, whose words are those of whoever is quoted. */
const unquoted = (card: Card): string =>
	questionOf(card)
		.replace(/“[^”]*”|"[^"]*"/gu, '')
		.replace(/^(?:[^:]{1,60}: )?put these events/iu, '');

const POINTING =
	/\b(?:he|she|they|him|them|we|this|these|those|the (?:latter|former|project|same day|following|above)|this (?:route|road|city))\b/iu;
/** Names and numbers from what stands around a text: who posted it, how many comments it has, its address. */
const AROUND = /Surenas1|tidewatcher|\bComments?\b|https?:|www\./u;

/** The forms of an answer, folded. */
function rightOnes(card: Card): ReadonlySet<string> {
	const accept = card.type === 'typed' || card.type === 'cloze' ? card.accept : [];
	const answers = card.type === 'choice' ? card.answers : [answerOf(card)];
	return new Set([...answers, ...accept].map((each) => foldedWords(each).join(' ')));
}

describe.each(all)('the cards of $name', ({ text, made }) => {
	it('quote the text exactly, and so do its refusals', () => {
		for (const { card, span } of made.proposals) {
			expect(text.slice(card.source?.start, card.source?.end)).toBe(card.source?.quote);
			expect(span).toEqual({ start: card.source?.start, end: card.source?.end });
		}
		for (const { span, quote } of made.refusals) expect(text.slice(span.start, span.end)).toBe(quote);
	});

	it('point at nothing that they do not name', () => {
		const pointing = cardsOf(made)
			.map(unquoted)
			.filter((question) => POINTING.test(question.replaceAll('US', '')));
		expect(pointing).toEqual([]);
	});

	it('ask nothing of what stands around the text', () => {
		const around = cardsOf(made).filter((card) => AROUND.test(`${questionOf(card)} ${answerOf(card)}`));
		expect(around.map(questionOf)).toEqual([]);
	});

	it('do not hold their own answer', () => {
		const told = cardsOf(made).filter((card) => {
			const words = ` ${foldedWords(questionOf(card)).join(' ')} `;
			return (
				card.type !== 'order' && card.type !== 'match' && words.includes(` ${foldedWords(answerOf(card)).join(' ')} `)
			);
		});
		expect(told.map(questionOf)).toEqual([]);
	});

	it('are well formed', () => {
		for (const card of cardsOf(made)) {
			const question = questionOf(card);
			expect(question).toMatch(
				card.type === 'cloze' ? /____/u : card.type === 'order' || card.type === 'match' ? /\.$/u : /^[\p{Lu}\d].*\?$/u
			);
			expect(`${question} ${answerOf(card)}`).not.toMatch(/\*\*|^>|\[\d+\]|\s{2}|\s[,.;:?]|\(\)/u);
			expect(answerOf(card)).toMatch(/^["“‘']?[\p{L}\p{N}£€$]/u);
			expect(question.split(/\s+/u).length).toBeLessThanOrEqual(34);
		}
	});

	it('offer three wrong options, all different, none of them right', () => {
		for (const card of cardsOf(made)) {
			if (card.type !== 'choice') continue;
			const wrong = card.distractors.map((option) => foldedWords(option.text).join(' '));
			expect(wrong).toHaveLength(3);
			expect(new Set([...wrong, ...rightOnes(card)]).size).toBe(4);
		}
	});

	it('offer no wrong option that another card makes right', () => {
		const known = new Map<string, Set<string>>();
		for (const card of cardsOf(made)) {
			const question = foldedWords(questionOf(card)).join(' ');
			known.set(question, new Set([...(known.get(question) ?? []), ...rightOnes(card)]));
		}
		for (const card of cardsOf(made)) {
			if (card.type !== 'choice') continue;
			const right = known.get(foldedWords(questionOf(card)).join(' '));
			for (const option of card.distractors) expect(right?.has(foldedWords(option.text).join(' '))).toBe(false);
		}
	});

	it('are no more than one for eighteen words', () => {
		const words = text.split(/\s+/u).length;
		expect(made.proposals.length).toBeLessThanOrEqual(Math.max(3, Math.ceil(words / 18)));
	});

	it('ask of no fact, and of no member of its lists, more than twice, and nothing twice', () => {
		const sides = new Map<string, number>();
		for (const { factId, member } of made.proposals) {
			const side = `${factId} ${member ?? ''}`;
			sides.set(side, (sides.get(side) ?? 0) + 1);
		}
		expect([...sides].filter(([, count]) => count > 2)).toEqual([]);
		const ids = cardsOf(made).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('the cards of all texts', () => {
	it('are the same when the texts are read again in another order', () => {
		const again = texts
			.toReversed()
			.map(({ text }) => JSON.stringify(madeOf(text).proposals))
			.toReversed();
		expect(again).toEqual(all.map(({ made }) => JSON.stringify(made.proposals)));
	}, 60_000);
});
