import { readFileSync, realpathSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import type { ReadMedia } from '#core/decks/exchange/embed-media.ts';

const TYPES: Readonly<Record<string, string>> = {
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.webp': 'image/webp',
	'.gif': 'image/gif',
	'.avif': 'image/avif',
	'.mp3': 'audio/mpeg',
	'.m4a': 'audio/mp4',
	'.aac': 'audio/aac',
	'.ogg': 'audio/ogg',
	'.opus': 'audio/ogg',
	'.wav': 'audio/wav',
	'.webm': 'audio/webm'
};

/** Pictures and sounds beside a deck on this disk. A link that leads out of the folder leads to nothing. */
export function nodeMedia(deckPath: string): ReadMedia {
	return (path) => {
		const type = TYPES[extname(path).toLowerCase()];
		if (type === undefined) return undefined;
		try {
			const root = realpathSync(dirname(deckPath));
			const file = realpathSync(join(root, path));
			if (relative(root, file).startsWith('..')) return undefined;
			return `data:${type};base64,${readFileSync(file).toString('base64')}`;
		} catch {
			return undefined;
		}
	};
}
