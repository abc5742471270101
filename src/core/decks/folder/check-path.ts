import * as v from 'valibot';
import { isScalar } from 'yaml';
import type { CardReading } from '../cards/card-reading.ts';
import { DECK_LIMITS } from '../deck-limits.ts';
import { EmbeddedPicture, EmbeddedSound, PathText, WebAddress } from '../format/leaf-schemas.ts';
import type { Fields } from '../yaml/fields.ts';
import { folderOf, pathFrom } from './deck-folder.ts';

const MEGABYTE = 1_000_000;

/** The path from the deck's folder of the file that the key names; nothing with a fault when it leads outside. */
function insidePath(fields: Fields, key: string, { file = '' }: Pick<CardReading, 'file'>): string | undefined {
	const written = fields.text(key);
	if (written === undefined) return undefined;
	const path = v.is(PathText, written) ? pathFrom(folderOf(file), written) : undefined;
	if (path === undefined || path === '') fields.fault('E216', { path: written }, key);
	return path === '' ? undefined : path;
}

/** The path of a file beside the deck; a fault when it leads outside, or when the folder is known and has no such file. */
export function readPath(fields: Fields, key: string, reading: CardReading): string | undefined {
	const path = insidePath(fields, key, reading);
	const { folder } = reading;
	if (path === undefined || folder === undefined || folder.size(path) !== undefined) return path;
	fields.fault('E215', { path, twin: folder.twin(path) ?? '' }, key);
	return path;
}

/** A picture or sound that stands in the file itself; nothing with a fault when it is none that can be shown. */
function readEmbedded(fields: Fields, key: string, written: string): string | undefined {
	if (v.is(EmbeddedPicture, written) || v.is(EmbeddedSound, written)) return written;
	fields.fault('E242', { limit: DECK_LIMITS.embedded }, key);
	return undefined;
}

/**
 * The path of a picture or sound, the whole of it where it stands in the file itself, or its address on the web with a
 * warning: nothing is fetched from there.
 */
export function readMedia(fields: Fields, key: string, reading: CardReading): string | undefined {
	const node = fields.node(key);
	if (isScalar(node) && typeof node.value === 'string' && node.value.startsWith('data:'))
		return readEmbedded(fields, key, node.value);
	const written = fields.text(key);
	if (written !== undefined && v.is(WebAddress, written)) {
		fields.fault('W237', { address: written }, key);
		return written;
	}
	const path = readPath(fields, key, reading);
	if (path !== undefined && reading.folder === undefined) fields.fault('W243', { path }, key);
	const bytes = path === undefined ? 0 : (reading.folder?.size(path) ?? 0);
	const limit = DECK_LIMITS.pictureBytes;
	if (path !== undefined && bytes > limit) {
		const facts = { path, megabytes: Math.ceil(bytes / MEGABYTE), limit: limit / MEGABYTE };
		fields.fault('E238', facts, key);
	}
	return path;
}
