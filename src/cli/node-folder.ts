import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { DeckFolder } from '#core/decks/folder/deck-folder.ts';

/** A longer file is neither a document to quote from nor a part of a deck. */
const MOST_BYTES = 8_000_000;

/** The result, or nothing where the disk has none. */
function unlessMissing<Value>(work: () => Value): Value | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}

/** The files beside a deck on this disk. A link that leads out of the folder leads to nothing. */
export function nodeFolder(deckPath: string): DeckFolder {
	const root = unlessMissing(() => realpathSync(dirname(deckPath)));
	const inside = (path: string): string | undefined => {
		if (root === undefined) return undefined;
		const real = unlessMissing(() => realpathSync(join(root, path)));
		if (real === undefined) return undefined;
		const way = relative(root, real);
		// Some disks find a file under other capital letters; phones and servers do not.
		const isSpelled = way.split(sep).join('/') === path || !hasOtherCapitals(way.split(sep).join('/'), path);
		return way.startsWith('..') || !isSpelled ? undefined : real;
	};
	const size = (path: string): number | undefined => {
		const file = inside(path);
		const found = file === undefined ? undefined : unlessMissing(() => statSync(file));
		return found?.isFile() === true ? found.size : undefined;
	};
	return {
		size,
		text: (path) => {
			const [file, bytes] = [inside(path), size(path)];
			if (file === undefined || bytes === undefined || bytes > MOST_BYTES) return undefined;
			return unlessMissing(() => readFileSync(file, 'utf8'));
		},
		twin: (path) => {
			const folder = inside(dirname(path));
			const names = folder === undefined ? [] : (unlessMissing(() => readdirSync(folder)) ?? []);
			const name = names.find((other) => other.toLowerCase() === basename(path).toLowerCase());
			return name === undefined ? undefined : join(dirname(path), name).split(sep).join('/');
		}
	};
}

const hasOtherCapitals = (a: string, b: string): boolean => a !== b && a.toLowerCase() === b.toLowerCase();
