import { isMap, isNode, isScalar, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Random } from '../../shared/random.ts';
import { applyEdits, type TextEdit } from '../faults/text-edit.ts';
import { bareName, idFromName } from '../name-from-file.ts';
import type { DeckFolder } from '../folder/deck-folder.ts';
import { readDeck } from '../read-deck.ts';
import type { DeckSource } from '../yaml/deck-source.ts';
import { cardListOf, type CardList } from './card-list.ts';
import { drawId } from './draw-id.ts';
import { asValue, keysOfLine } from './expand-line.ts';

export interface AddIdsOptions {
	readonly random: Random;
	/** Gives the deck its id when it has none. */
	readonly fileName: string;
	readonly folder?: DeckFolder;
	/** Writes cards of one line out, so that they have room for an id. */
	readonly expand?: boolean;
}

export interface AddedIds {
	/** Insertions, and nothing else unless cards were to be written out. */
	readonly edits: readonly TextEdit[];
	readonly text: string;
	/** The id that the deck itself got; absent: it has one, or there is no name to make one of. */
	readonly deckId?: string;
	/** How many cards got an id. */
	readonly added: number;
	/** Cards of one line that have no room for one. */
	readonly withoutRoom: number;
	/** Lines of entries that are written in a way in which no id can be put safely. */
	readonly refused: readonly number[];
}

const startOf = (pair: Pair | undefined): number | undefined =>
	isNode(pair?.key) ? (pair.key.range?.[0] ?? undefined) : undefined;

/** Draws ids and tells where they go. */
class IdWriter {
	readonly edits: TextEdit[] = [];
	readonly refused: number[] = [];
	deckId: string | undefined;
	added = 0;
	withoutRoom = 0;
	readonly #source: DeckSource;
	readonly #options: AddIdsOptions;
	readonly #used: Set<string>;
	readonly #lineEnd: string;

	constructor({ source, cards }: CardList, options: AddIdsOptions) {
		this.#source = source;
		this.#options = options;
		this.#lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n';
		this.#used = new Set(cards?.items.flatMap((item) => (isMap(item) ? [String(item.get('id'))] : [])));
	}

	/** The deck's own id, before its first key. */
	addDeckId(root: YAMLMap): void {
		const id = idFromName(this.#options.fileName);
		if (!root.has('id') && this.#insert(root, id)) this.deckId = id;
	}

	addCardId(item: unknown): void {
		if (isScalar(item)) this.#expand(item);
		else if (isMap(item) && !item.has('id') && this.#insert(item, this.#draw())) this.added++;
	}

	#draw(): string {
		const id = drawId(this.#options.random, this.#used);
		this.#used.add(id);
		return id;
	}

	/** The end of a line and as many spaces as the text has before `at`. */
	#newLine(at: number): string {
		return this.#lineEnd + ' '.repeat(this.#source.lines.linePos(at).col - 1);
	}

	#insert(map: YAMLMap, id: string): boolean {
		const at = startOf(map.items[0]);
		if (at === undefined) return false;
		const { line, col } = this.#source.lines.linePos(at);
		const before = this.#source.text.slice(at - col + 1, at);
		if (map.flow !== true && !/^[ -]*$/u.test(before.replaceAll(/&\S+/gu, ''))) {
			this.refused.push(line);
			return false;
		}
		this.edits.push({ start: at, end: at, text: map.flow === true ? `id: ${id}, ` : `id: ${id}${this.#newLine(at)}` });
		return true;
	}

	#expand(item: Scalar): void {
		const [start = 0, end = 0] = item.range ?? [];
		const text = String(item.value);
		const isLine = typeof item.value === 'string' && !this.#source.text.slice(start, end).includes('\n');
		if (this.#options.expand !== true || !isLine) {
			this.withoutRoom++;
			return;
		}
		const keys = [
			['id', this.#draw()] as const,
			...keysOfLine(text.trim()).map(([key, value]) => [key, asValue(value)] as const)
		];
		this.edits.push({ start, end, text: keys.map((pair) => pair.join(': ')).join(this.#newLine(start)) });
		this.added++;
	}
}

/** What the deck holds apart from ids; nothing when it has errors. */
function contentOf(text: string, options: AddIdsOptions): string | undefined {
	const { deck } = readDeck(text, options);
	return deck && JSON.stringify({ ...deck, cards: deck.cards.map((card) => ({ ...card, id: '', group: '' })) });
}

/**
 * Puts an id into every card that has none, by inserting text where it belongs and leaving everything else as it stands.
 * Nothing when the file has errors, or when it would not mean the same afterwards.
 */
export function addIds(text: string, options: AddIdsOptions): AddedIds | undefined {
	const mark = text.startsWith('\uFEFF') ? 1 : 0;
	const list = cardListOf(text.slice(mark));
	if (!list) return undefined;
	const writer = new IdWriter(list, options);
	if (list.root && bareName(options.fileName) !== '') writer.addDeckId(list.root);
	for (const item of list.cards?.items ?? []) writer.addCardId(item);
	const edits = writer.edits.map(({ start, end, text: put }) => ({ start: start + mark, end: end + mark, text: put }));
	const written = applyEdits(text, edits);
	const content = contentOf(text, options);
	if (content === undefined || contentOf(written, options) !== content) return undefined;
	const { deckId, added, withoutRoom, refused } = writer;
	return { edits, text: written, added, withoutRoom, refused, ...(deckId !== undefined && { deckId }) };
}
