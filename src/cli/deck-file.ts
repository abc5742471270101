import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readDeckBytes, type ReadDeckBytes } from '#core/decks/read-deck-bytes.ts';
import type { Console } from './console.ts';
import { nodeFolder } from './node-folder.ts';
import { readInput } from './read-input.ts';

/** A deck file as it was found on the disk. */
export interface DeckFile {
	readonly path: string;
	readonly read: ReadDeckBytes;
}

export type FoundDeck =
	{ readonly ok: true; readonly file: DeckFile } | { readonly ok: false; readonly because: string };

/** Reads a deck file with what lies beside it; `-` is standard input, which has nothing beside it. */
export async function readDeckFile(path: string, console: Console): Promise<FoundDeck> {
	const input = await readInput(path, console);
	if (!input.ok) return input;
	const folder = path === '-' ? {} : { folder: nodeFolder(path) };
	return { ok: true, file: { path, read: readDeckBytes(input.bytes, { fileName: path, ...folder }) } };
}

const isDeck = (name: string): boolean => /\.ya?ml$/iu.test(name) && !name.startsWith('.');

/** The deck files that the paths name; of a folder, all in it and below it. */
export async function findDecks(paths: readonly string[]): Promise<readonly string[]> {
	const found = await Promise.all(
		paths.map(async (path) => {
			const isFolder = path !== '-' && (await stat(path).catch(() => undefined))?.isDirectory() === true;
			return isFolder ? decksIn(path) : [path];
		})
	);
	return [...new Set(found.flat())];
}

async function decksIn(folder: string): Promise<readonly string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	const found = await Promise.all(
		entries.map(async (entry) => {
			const path = join(folder, entry.name);
			if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) return decksIn(path);
			return entry.isFile() && isDeck(entry.name) ? [path] : [];
		})
	);
	return found.flat().toSorted();
}
