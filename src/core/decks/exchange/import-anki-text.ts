import { checksum } from '../../shared/checksum.ts';
import { readGaps, writeGap, writeWords } from '../cards/gaps.ts';
import { plainMap, unlessEmpty, type PlainMap, type PlainValue } from '../serialise/plain-value.ts';
import { readAnkiHeaders, type AnkiHeaders } from './anki-headers.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import type { Imported } from './imported.ts';
import { Losses } from './losses.ts';
import { readTable } from './table.ts';

/** Our own ids in a guid column. */
const OWN_GUID = /^recto:[a-z0-9-]{1,64}\/(?<id>[^\s#]{1,64})$/u;

/** An id that is the same for the same guid, so that bringing the file in again updates the deck. */
function idFromGuid(guid: string): string | undefined {
	if (guid === '') return undefined;
	const own = OWN_GUID.exec(guid)?.groups?.['id'];
	return own ?? `a${checksum(guid).slice(0, 11)}`;
}

interface Row {
	readonly fields: readonly string[];
	readonly tags: readonly string[];
	readonly guid: string;
	readonly notetype: string;
}

/** The fields of a row, apart from the columns that say something of it. */
function rowOf(cells: readonly string[], headers: AnkiHeaders, losses: Losses): Row {
	const { tagsColumn, guidColumn, deckColumn, notetypeColumn, tags, notetype = '' } = headers;
	const special = [tagsColumn, guidColumn, deckColumn, notetypeColumn];
	const fields = cells.filter((_, i) => !special.includes(i));
	const own = tagsColumn === undefined ? [] : (cells[tagsColumn] ?? '').split(/\s+/u).filter((tag) => tag !== '');
	return {
		fields: fields.map((field) => (headers.isHtml ? htmlToMarkdown(field, losses) : field.trim())),
		tags: [...new Set([...tags, ...own])],
		guid: guidColumn === undefined ? '' : (cells[guidColumn] ?? ''),
		notetype: notetypeColumn === undefined ? notetype : (cells[notetypeColumn] ?? '')
	};
}

/** The text with gaps as deck files mark them: only gaps that share a number need a label. */
function ownCloze(text: string): string {
	const parts = readGaps(text);
	if (typeof parts === 'string') return text;
	const labels = parts.flatMap((part) => (typeof part === 'string' ? [] : (part.label ?? [])));
	const isShared = (label: string | undefined): boolean => labels.filter((other) => other === label).length > 1;
	return parts
		.map((part, i) => {
			if (typeof part === 'string') return writeWords(part, i < parts.length - 1);
			const { words, hint, label } = part;
			return writeGap({
				words,
				...(hint !== undefined && { hint }),
				...(label !== undefined && isShared(label) && { label })
			});
		})
		.join('');
}

/** The keys that make the card, by its fields and the name of its note type. */
function askingOf({ fields, notetype }: Row): readonly (readonly [string, PlainValue | undefined])[] {
	const [front = '', back = ''] = fields;
	if (/\{\{c\d{1,3}::/u.test(front)) return [['cloze', ownCloze(front)]];
	return [
		['q', front],
		['a', back],
		['reverse', /revers/iu.test(notetype) ? true : undefined],
		['typed', /type|typed/iu.test(notetype) ? true : undefined]
	];
}

function entryOf(row: Row, losses: Losses): readonly PlainMap[] {
	const [front = '', back = '', ...more] = row.fields;
	const isCloze = /\{\{c\d{1,3}::/u.test(front);
	if (front === '' || (back === '' && !isCloze)) {
		losses.add('notes without a question or an answer');
		return [];
	}
	const extra = (isCloze ? [back, ...more] : more).filter((field) => field !== '');
	const both = row.notetype !== '' && /revers/iu.test(row.notetype) && /type/iu.test(row.notetype);
	const asking = askingOf(row).filter(([key]) => !both || key !== 'typed');
	return [
		plainMap([
			['id', idFromGuid(row.guid)],
			...asking,
			['explain', extra.length > 0 ? extra.join('\n\n') : undefined],
			['tags', unlessEmpty(row.tags)]
		])
	];
}

/** Reads notes that Anki exported as text, by the headers at their head. */
export function importAnkiText(text: string, separator?: string): Imported {
	const losses = new Losses();
	const headers = readAnkiHeaders(text);
	for (const key of headers.unknown) losses.add(`the header #${key}`);
	const body = text.split('\n').slice(headers.lines).join('\n');
	const { rows } = readTable(body, separator ?? headers.separator ?? '\t');
	const entries = rows.flatMap((cells) => entryOf(rowOf(cells, headers, losses), losses));
	const deck = headers.deck ?? (headers.deckColumn === undefined ? undefined : rows[0]?.[headers.deckColumn]);
	return {
		entries,
		losses: losses.all,
		...(deck !== undefined && deck !== '' && { title: deck.replaceAll('::', ': ') })
	};
}
