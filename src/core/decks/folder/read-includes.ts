import { isMap, isSeq, type Node, type YAMLMap } from 'yaml';
import { DECK_LIMITS } from '../deck-limits.ts';
import type { DeckFault } from '../faults/deck-fault.ts';
import { FaultList } from '../faults/fault-list.ts';
import { DECK_FORMAT } from '../format/deck-format.ts';
import { readText } from '../read-text.ts';
import { Fields, type PlacedText, type Reading } from '../yaml/fields.ts';
import { folderOf, pathFrom } from './deck-folder.ts';
import type { OpenFolder } from './open-folder.ts';

/** A file that gives cards to a deck: the deck file itself, or one that it takes in. */
export interface DeckPart {
	readonly root: Node;
	/** The keys of its root, when it is more than a list of cards. */
	readonly fields?: Fields;
	readonly reading: Reading;
	/** Path from the deck's folder; absent: the deck file itself. */
	readonly file?: string;
}

const KNOWN = { keys: Object.keys(DECK_FORMAT), where: 'the deck' };

/** The keys of a file's root. */
export const rootFields = (root: YAMLMap, reading: Reading): Fields => new Fields(root, reading, KNOWN);

/** Gathers the files of one deck, each once, in the order in which their cards are to stand. */
export class Includes {
	readonly parts: DeckPart[] = [];
	readonly folder: OpenFolder | undefined;
	readonly #most: number | undefined;
	readonly #lists = new Map<string, FaultList>();

	constructor(folder: OpenFolder | undefined, mostFaults: number | undefined) {
		this.folder = folder;
		this.#most = mostFaults;
	}

	/** The faults of the included files, each with its file. */
	get faults(): readonly DeckFault[] {
		return [...this.#lists].flatMap(([file, list]) => list.sorted().map((fault) => ({ ...fault, file })));
	}

	/** Takes in what a file includes, before the file itself. `above` are the files that led to it. */
	add(part: DeckPart, above: readonly string[] = []): void {
		const { fields } = part;
		for (const named of fields?.texts('include', DECK_LIMITS.includes) ?? []) this.#open(named, part, above);
		this.parts.push(part);
	}

	#open({ text, place }: PlacedText, part: DeckPart, above: readonly string[]): void {
		const { faults } = part.reading;
		const path = this.#pathOf(text, part);
		const chain = part.file === undefined ? above : [...above, part.file];
		if (path === undefined) faults.add('E216', { path: text }, place);
		else if (!this.folder) faults.add('E232', { path }, place);
		else if (chain.includes(path)) faults.add('E233', { path }, place);
		else if (this.#lists.has(path)) return;
		else if (chain.length >= DECK_LIMITS.includeDepth)
			faults.add('E234', { limit: DECK_LIMITS.includeDepth, what: 'levels of files that include files' }, place);
		else if (this.#lists.size >= DECK_LIMITS.includes)
			faults.add('E234', { limit: DECK_LIMITS.includes, what: 'included files' }, place);
		else if (this.folder.text(path) === undefined)
			faults.add('E215', { path, twin: this.folder.twin(path) ?? '' }, place);
		else this.#read(path, this.folder.text(path) ?? '', chain);
	}

	#pathOf(written: string, { file = '' }: DeckPart): string | undefined {
		if (/^(?:[/\\]|[a-z][a-z0-9+.-]{0,20}:)/iu.test(written)) return undefined;
		const path = pathFrom(folderOf(file), written);
		return path === '' ? undefined : path;
	}

	#read(path: string, text: string, chain: readonly string[]): void {
		const faults = new FaultList(this.#most);
		this.#lists.set(path, faults);
		const read = readText(text.startsWith('\uFEFF') ? text.slice(1) : text, faults);
		if (!read) return;
		const { root, reading } = read;
		if (isMap(root)) this.add({ root, fields: rootFields(root, reading), reading, file: path }, chain);
		else if (isSeq(root)) this.add({ root, reading, file: path }, chain);
		else if (!faults.hasErrors) faults.add('E011', {});
	}
}
