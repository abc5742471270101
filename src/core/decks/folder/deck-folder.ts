/** The files beside a deck. It is only asked for paths that stay inside the deck's folder, with `/` between their parts. */
export interface DeckFolder {
	/** The text of a file; nothing when there is none. */
	text(path: string): string | undefined;
	/** Its size in bytes; nothing when there is none. */
	size(path: string): number | undefined;
	/** A file of the same path but for capital letters. */
	twin(path: string): string | undefined;
}

/** The path from the deck's folder of what a file in `folder` names by `path`; nothing when it leads outside. */
export function pathFrom(folder: string, path: string): string | undefined {
	const parts: string[] = folder === '' ? [] : folder.split('/');
	for (const part of path.replaceAll('\\', '/').split('/')) {
		if (part === '' || part === '.') continue;
		if (part !== '..') parts.push(part);
		else if (parts.pop() === undefined) return undefined;
	}
	return parts.join('/');
}

/** The folder that a file stands in, from the deck's own. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
