import { plainMap, unlessEmpty, type PlainMap, type PlainValue } from '../serialise/plain-value.ts';
import { columnNamed, textsOf, type CsvColumn } from './csv-columns.ts';
import type { Imported } from './imported.ts';
import { Losses } from './losses.ts';
import { plainCell, readTable } from './table.ts';

type Cells = ReadonlyMap<CsvColumn, string>;
type Keys = readonly (readonly [string, PlainValue | undefined])[];

/** One text alone, several as a list, none as nothing. */
function oneOrMore(texts: readonly string[]): PlainValue | undefined {
	return texts.length === 1 ? texts[0] : unlessEmpty(texts);
}

function pairsOf(cell: string): PlainMap {
	return plainMap(
		textsOf(cell).map((pair) => {
			const at = pair.indexOf(' = ');
			return [at < 0 ? pair : pair.slice(0, at), at < 0 ? '' : pair.slice(at + 3)];
		})
	);
}

/** The type of a row that names none. */
function typeOf(cells: Cells): string {
	if (cells.has('type')) return cells.get('type') ?? '';
	if (/\[\[[^[\]]{1,500}\]\]|\{\{c\d{1,3}::/u.test(cells.get('question') ?? '')) return 'cloze';
	if (cells.has('wrong')) return 'choice';
	if (cells.has('tolerance')) return 'number';
	return cells.has('accept') ? 'typed' : 'basic';
}

/** The keys that make the card, by its type. */
function askingOf(cells: Cells): Keys {
	const [question = '', answer = ''] = [cells.get('question'), cells.get('answer')];
	const q: Keys = [['q', question]];
	switch (typeOf(cells)) {
		case 'cloze':
			return [['cloze', question]];
		case 'true-false':
			return [
				['statement', question],
				['is', /^(?:true|yes|1)$/iu.test(answer)]
			];
		case 'number':
			return [...q, ['number', answer], ['tolerance', cells.get('tolerance')]];
		case 'order':
			return [...q, ['order', textsOf(answer)]];
		case 'match':
			return [...q, ['match', pairsOf(answer)], ['extra', oneOrMore(textsOf(cells.get('wrong') ?? ''))]];
		case 'choice':
			return [...q, ['a', oneOrMore(textsOf(answer))], ['wrong', textsOf(cells.get('wrong') ?? '')]];
		case 'typed': {
			const accept = unlessEmpty(textsOf(cells.get('accept') ?? ''));
			return [...q, ['a', answer], accept ? ['accept', accept] : ['typed', true]];
		}
		case 'both ways':
			return [...q, ['a', answer], ['reverse', true]];
		default:
			return [...q, ['a', answer.includes(' | ') ? textsOf(answer) : answer]];
	}
}

function sourceOf(cells: Cells): PlainValue | undefined {
	const [title, url, quote] = [cells.get('source'), cells.get('url'), cells.get('quote')];
	if (title === undefined && quote === undefined) return url;
	return plainMap([
		['title', title],
		['url', url],
		['quote', quote]
	]);
}

function entryOf(cells: Cells): PlainMap {
	const tags = textsOf((cells.get('tags') ?? '').replaceAll(/[;,]/gu, '|'));
	return plainMap([
		['id', cells.get('id')],
		['kind', cells.get('kind')],
		...askingOf(cells),
		['hint', oneOrMore(textsOf(cells.get('hint') ?? ''))],
		['explain', cells.get('explain')],
		['tags', unlessEmpty(tags)],
		['source', sourceOf(cells)]
	]);
}

const hasHeadings = (row: readonly string[]): boolean =>
	row.some((cell) => columnNamed(cell) === 'question') && row.some((cell) => columnNamed(cell) === 'answer');

/**
 * Reads rows of questions and answers from a spreadsheet. A first line may name the columns; without it the first is the
 * question and the second the answer.
 */
export function importCsv(text: string, separator?: string): Imported {
	const losses = new Losses();
	const { rows } = readTable(text, separator);
	const [first = [], ...rest] = rows;
	const isHeaded = hasHeadings(first);
	const columns = isHeaded ? first.map(columnNamed) : (['question', 'answer'] as const);
	for (const [i, heading] of first.entries())
		if (columns[i] === undefined)
			losses.add(isHeaded ? `the column “${heading}”` : `column ${i + 1}, which no first line names`);
	const entries = (isHeaded ? rest : rows).flatMap((row) => {
		const filled = row.flatMap((cell, i): [CsvColumn, string][] => {
			const [column, plain] = [columns[i], plainCell(cell)];
			return column === undefined || plain === '' ? [] : [[column, plain]];
		});
		const cells = new Map(filled);
		if (!cells.has('question')) losses.add('rows without a question');
		return cells.has('question') ? [entryOf(cells)] : [];
	});
	return { entries, losses: losses.all };
}
