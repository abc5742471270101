import { describe, expect, it } from 'vitest';
import { answerOf, questionOf } from '#core/cards/card.ts';
import { measured, names, type Measured } from './measured.ts';

/** Shares of labelled facts that cards ask for, and of cards that ask for a labelled fact. They only rise. */
const FLOOR = { recall: 0.38, precision: 0.8 } as const;

const all = names.map(measured);
const sum = (of: (each: Measured) => number): number => all.reduce((total, each) => total + of(each), 0);

/** What was missed and what is asked beside the labels, for whoever reads a failure. */
function report(): string {
	const missed = all.flatMap(({ name, labels, found }) =>
		labels.filter((label) => !found.includes(label)).map((label) => `${name}: ${JSON.stringify(label.slots)}`)
	);
	const odd = all.flatMap(({ name, cards, hit }) =>
		cards.filter((card) => !hit.includes(card)).map((card) => `${name}: ${questionOf(card)} → ${answerOf(card)}`)
	);
	return `missed\n${missed.join('\n')}\nunlabelled\n${odd.join('\n')}`;
}

describe('the corpus of our own texts', () => {
	it('holds ten kinds of text at least', () => {
		expect(names.length).toBeGreaterThanOrEqual(10);
	});

	it('is asked for well enough', () => {
		const recall = sum(({ found }) => found.length) / sum(({ labels }) => labels.length);
		const precision = sum(({ hit }) => hit.length) / sum(({ cards }) => cards.length);
		expect(recall, `recall ${recall.toFixed(3)}\n${report()}`).toBeGreaterThanOrEqual(FLOOR.recall);
		expect(precision, `precision ${precision.toFixed(3)}\n${report()}`).toBeGreaterThanOrEqual(FLOOR.precision);
	});

	it('gives the same cards in whatever order the texts are read', () => {
		const again = names.toReversed().map(measured).toReversed();
		expect(again.map(({ made }) => made)).toEqual(all.map(({ made }) => made));
	});
});
