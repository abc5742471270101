import type { DeckFolder } from './deck-folder.ts';
import { foldText, type FoldedText } from './folded-text.ts';

/** A deck's folder that looks at each file once. */
export interface OpenFolder extends DeckFolder {
	/** The text of a file as quotations are compared with it. */
	folded(path: string): FoldedText | undefined;
}

/** Remembers what was asked of a folder while one deck is read. */
export function openFolder(folder: DeckFolder): OpenFolder {
	const texts = new Map<string, string | undefined>();
	const folded = new Map<string, FoldedText>();
	const text = (path: string): string | undefined => {
		if (!texts.has(path)) texts.set(path, folder.text(path));
		return texts.get(path);
	};
	return {
		text,
		size: (path) => folder.size(path),
		twin: (path) => folder.twin(path),
		folded: (path) => {
			const original = text(path);
			if (original === undefined) return undefined;
			const known = folded.get(path) ?? foldText(original);
			folded.set(path, known);
			return known;
		}
	};
}
