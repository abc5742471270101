import * as v from 'valibot';
import { readLanguage } from './cards/read-lang.ts';
import { readTags } from './cards/read-tags.ts';
import type { Deck } from './deck.ts';
import { DECK_LIMITS } from './deck-limits.ts';
import { DECK_FORMAT_VERSION } from './format/deck-format.ts';
import { DeckIdText } from './format/leaf-schemas.ts';
import { idFromName, titleFromName } from './name-from-file.ts';
import { readSettings } from './read-settings.ts';
import { asDeckId } from '../shared/ids.ts';
import type { Fields } from './yaml/fields.ts';
import { given } from './yaml/given.ts';

/** What a deck says of itself. */
export type DeckHead = Omit<Deck, 'cards'>;

/** The head of a file that is a list of cards and nothing else. */
export function headFromName(fileName: string): DeckHead {
	return {
		id: asDeckId(idFromName(fileName)),
		title: titleFromName(fileName),
		language: 'und',
		authors: [],
		tags: [],
		settings: {}
	};
}

function checkFormat(fields: Fields): void {
	const format = fields.text('recto');
	if (format !== undefined && format !== String(DECK_FORMAT_VERSION))
		fields.fault('E002', { version: format }, 'recto');
}

function idOf(fields: Fields, fileName: string): string {
	const id = fields.text('id');
	if (id !== undefined && !v.is(DeckIdText, id)) fields.fault('E211', { id }, 'id');
	if (id === undefined) fields.reading.faults.add('A314', { id: idFromName(fileName) }, fields.place);
	return id ?? idFromName(fileName);
}

/** What the deck file says of the deck; what it leaves out follows from the name of the file. */
export function readHead(fields: Fields, fileName: string): DeckHead {
	checkFormat(fields);
	return given<DeckHead>({
		id: asDeckId(idOf(fields, fileName)),
		title: fields.text('title') ?? titleFromName(fileName),
		description: fields.text('description'),
		language: readLanguage(fields) ?? 'und',
		authors: fields.texts('author', DECK_LIMITS.tags).map(({ text }) => text),
		licence: fields.text('licence'),
		version: fields.text('version'),
		tags: readTags(fields),
		settings: readSettings(fields)
	});
}
