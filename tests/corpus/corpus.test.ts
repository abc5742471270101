import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerOf, questionOf } from '#core/cards/card.ts';
import { foldedWords } from '#core/cards/quality/folded-words.ts';
import { makeDeck } from '#core/make-deck.ts';
import { loadTagger } from '../../src/cli/tagger.ts';

/** Shares of labelled facts that cards ask for, and of cards that ask for a labelled fact. They only rise. */
const FLOOR = { recall: 0.4, precision: 0.8 } as const;

/** A fact labelled by hand: each slot with the forms that say it. A card asks for one slot and names another. */
interface Label {
	readonly relation: string;
	readonly slots: Readonly<Record<string, readonly string[]>>;
}

const TEXTS = new URL('./texts/', import.meta.url);
const names = readdirSync(TEXTS).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []));
const tagger = await loadTagger();

const joined = (text: string) => ` ${foldedWords(text.replace(/^(?:the|in|on)\s/iu, '')).join(' ')} `;
const says = (text: string, forms: readonly string[]) => forms.some((form) => joined(text).includes(joined(form)));
const isSaid = (answer: string, forms: readonly string[]) => forms.some((form) => joined(form) === joined(answer));

function covers(question: string, answer: string, { slots }: Label): boolean {
	return Object.entries(slots).some(
		([asked, forms]) =>
			isSaid(answer, forms) && Object.entries(slots).some(([name, others]) => name !== asked && says(question, others))
	);
}

function measured(name: string) {
	const text = readFileSync(new URL(`${name}.txt`, TEXTS), 'utf8');
	const labels = JSON.parse(readFileSync(new URL(`${name}.facts.json`, TEXTS), 'utf8')) as Label[];
	const made = makeDeck(text, tagger);
	if (!made.ok) throw new Error(`${name} cannot be read`);
	const cards = made.value.proposals.map(({ card }) => ({ question: questionOf(card), answer: answerOf(card) }));
	const hit = cards.filter(({ question, answer }) => labels.some((label) => covers(question, answer, label)));
	const found = labels.filter((label) => cards.some(({ question, answer }) => covers(question, answer, label)));
	return { name, labels, found, cards, hit, text, made: made.value };
}

const all = names.map(measured);

describe('the corpus of our own texts', () => {
	it('is asked for well enough', () => {
		const sum = (of: (each: (typeof all)[number]) => number) => all.reduce((total, each) => total + of(each), 0);
		const recall = sum(({ found }) => found.length) / sum(({ labels }) => labels.length);
		const precision = sum(({ hit }) => hit.length) / sum(({ cards }) => cards.length);
		const missed = all.flatMap(({ name, labels, found }) =>
			labels.filter((label) => !found.includes(label)).map((label) => `${name}: ${JSON.stringify(label.slots)}`)
		);
		const odd = all.flatMap(({ name, cards, hit }) =>
			cards.filter((card) => !hit.includes(card)).map((card) => `${name}: ${card.question} → ${card.answer}`)
		);
		const report = `recall ${recall.toFixed(2)} precision ${precision.toFixed(2)}\nmissed\n${missed.join('\n')}\nunlabelled\n${odd.join('\n')}`;
		expect(recall, report).toBeGreaterThanOrEqual(FLOOR.recall);
		expect(precision, report).toBeGreaterThanOrEqual(FLOOR.precision);
	});

	it.each(all)('quotes $name exactly', ({ text, made }) => {
		for (const { card } of made.proposals) {
			expect(text.slice(card.source?.start, card.source?.end)).toBe(card.source?.quote);
		}
		for (const { span, quote } of made.refusals) expect(text.slice(span.start, span.end)).toBe(quote);
	});

	it('gives the same cards in whatever order the texts are read', () => {
		const again = names.toReversed().map(measured).toReversed();
		expect(again.map(({ made }) => made)).toEqual(all.map(({ made }) => made));
	});
});
