import type { Deck } from '../deck.ts';
import { entriesOf, type Entry } from '../serialise/entries.ts';
import { writeTolerance } from '../cards/number-text.ts';
import { unlisted } from '../cards/read-basic.ts';
import { BETWEEN, CSV_COLUMNS, type CsvColumn } from './csv-columns.ts';
import type { Exported } from './exported.ts';
import { lossesOf } from './lost-in-export.ts';
import { writeTable } from './table.ts';

type Cells = Partial<Record<CsvColumn, string>>;

const joined = (texts: readonly string[]): string => texts.join(BETWEEN);

/** What a card asks, as cells. */
function askingOf({ card, cloze, reverse }: Entry): Cells {
	switch (card.type) {
		case 'basic': {
			const answer = joined(unlisted(card.answer) ?? [card.answer]);
			return { type: reverse === true ? 'both ways' : 'basic', question: card.question, answer };
		}
		case 'cloze':
			return { question: cloze ?? card.text };
		case 'typed':
			return { question: card.question, answer: card.answer, accept: joined(card.accept) };
		case 'choice':
			return {
				question: card.question,
				answer: joined(card.answers),
				wrong: joined(card.distractors.map(({ text }) => text))
			};
		case 'number':
			return { question: card.question, answer: card.answer };
		case 'true-false':
			return { question: card.statement, answer: card.isTrue ? 'true' : 'false' };
		case 'order':
			return { question: card.question, answer: joined(card.items) };
		case 'match':
			return {
				question: card.question,
				answer: joined(card.pairs.map(({ left, right }) => `${left} = ${right}`)),
				wrong: joined(card.extra)
			};
	}
}

/** The deck as a table for spreadsheets, one row for each entry; what would run as a formula is made harmless. */
export function exportCsv(deck: Deck): Exported {
	const rows = entriesOf(deck.cards, deck.id).map((entry) => {
		const { card, id, hints } = entry;
		const cells: Cells = {
			id,
			type: card.type,
			...askingOf(entry),
			tolerance: (card.type === 'number' && writeTolerance(card, deck.language)) || '',
			hint: joined(hints),
			explain: card.explain ?? '',
			tags: joined(card.tags),
			kind: card.kind ?? '',
			source: card.source?.title ?? '',
			url: card.source?.url ?? '',
			quote: card.source?.quote ?? ''
		};
		return CSV_COLUMNS.map((column) => cells[column] ?? '');
	});
	const lost = [
		'reasons',
		'pictures',
		'sounds',
		'languages',
		'strictness',
		'siblings',
		'source details',
		'head'
	] as const;
	return { text: writeTable([CSV_COLUMNS, ...rows]), ending: 'csv', losses: lossesOf(deck, lost) };
}
