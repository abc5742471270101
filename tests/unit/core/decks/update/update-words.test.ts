import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { updatedInWords, updateInWords } from '#core/decks/update/update-words.ts';
import type { UpdateReport } from '#core/decks/update/update-report.ts';
import { asCardId } from '#core/shared/ids.ts';

const card = (id: string): Card => ({
	id: asCardId(id),
	group: id,
	type: 'basic',
	tags: [],
	hints: [],
	question: `${id}?`,
	answer: id
});
const change = (id: string) => ({ card: card(id), before: card(id), parts: ['answer'] as const });

const reportOf = (own: Partial<UpdateReport>): UpdateReport => ({
	added: [],
	changed: [],
	recognised: [],
	moved: [],
	retired: [],
	returned: [],
	kept: [],
	keptWhole: [],
	leftOut: [],
	conflicts: [],
	head: { changed: [], kept: [] },
	unchanged: 0,
	...own
});

describe('an update that is offered', () => {
	it('counts a card that both changed once, among those to decide', () => {
		const disputed = { ...change('a'), theirs: card('a') };
		const report = reportOf({ kept: [change('a'), change('b')], conflicts: [disputed] });
		expect(updateInWords(report)).toEqual([
			'1 card with edits of your own, which stay.',
			'1 card changed by both: your words stay unless you choose the author’s.'
		]);
	});
});

describe('an update that was done', () => {
	it.each<[string, Partial<UpdateReport>]>([
		['Nothing has changed.', {}],
		['1 card new.', { added: [card('a')] }],
		[
			'2 cards new, 1 changed, 1 taken away; your words kept in 2.',
			{
				added: [card('a'), card('b')],
				changed: [change('c')],
				retired: [card('d')],
				kept: [change('e')],
				keptWhole: [card('f')]
			}
		],
		['Your words kept in 1; the deck’s title changed.', { kept: [change('a')], head: { changed: ['title'], kept: [] } }]
	])('is told as “%s”', (words, own) => {
		expect(updatedInWords(reportOf(own))).toBe(words);
	});
});
