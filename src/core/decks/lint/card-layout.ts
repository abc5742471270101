import { CARD_FORMAT } from '../format/card-format.ts';
import { DECK_FORMAT } from '../format/deck-format.ts';
import { opensBlock } from './value-rules.ts';
import { readLine, type SourceLine, type Tell } from './source-line.ts';

const IN_CARD: ReadonlySet<string> = new Set(Object.keys(CARD_FORMAT));
const IN_DECK: ReadonlySet<string> = new Set(Object.keys(DECK_FORMAT));

interface OpenCard {
	readonly dashAt: number;
	readonly keysAt: number;
	readonly first: string;
	/** Its first line was mended and so moved: its other keys may stand one column beside. */
	readonly moved: boolean;
}

const moved = (text: string, to: number): string => ' '.repeat(Math.max(0, to)) + text.trimStart();

/** Follows where cards and their keys stand, and puts a line that stands askew where it belongs. */
export class CardLayout {
	#inCards = false;
	#dashAt: number | undefined;
	#card: OpenCard | undefined;
	/** The key that was read last, and whether words stood behind it. */
	#last = { key: '', filled: false };
	/** By how much the lines of this card must be moved. */
	#shift = 0;
	#moved = false;

	/** True where a card, or a key of the card that is open, should begin. */
	expects(line: SourceLine): boolean {
		if (!this.#inCards) return line.indent === 0 && line.dashAt === 0;
		if (this.#dashAt === undefined || line.dashAt !== undefined) return (this.#dashAt ?? line.dashAt) === line.dashAt;
		return line.indent === this.#card?.keysAt || line.indent === this.#dashAt;
	}

	/** The line where it should stand. */
	mend(raw: SourceLine, tell: Tell, wasMoved: boolean): SourceLine {
		this.#moved = wasMoved;
		const line = this.#shift === 0 ? raw : readLine(moved(raw.text, raw.indent + this.#shift));
		if (!this.#inCards) {
			this.#enter(raw);
			return raw;
		}
		if (raw.dashAt !== undefined) return this.#dash(raw, line, tell);
		if (
			raw.indent === 0 &&
			raw.key !== undefined &&
			IN_DECK.has(raw.key) &&
			!(IN_CARD.has(raw.key) && this.#dashAt === 0)
		) {
			this.#inCards = false;
			this.#shift = 0;
			return raw;
		}
		return line.key === undefined ? this.#loose(line, tell) : this.#key(line, line.key, tell);
	}

	#enter(line: SourceLine): void {
		if (line.indent === 0 && line.key === 'cards' && line.value === '') this.#inCards = true;
		else if (line.indent === 0 && line.dashAt === 0) {
			this.#inCards = true;
			this.#open(line);
		}
	}

	#open(line: SourceLine): void {
		this.#dashAt ??= line.dashAt ?? 0;
		this.#card = { dashAt: this.#dashAt, keysAt: line.startAt, first: line.key ?? '', moved: this.#moved };
		this.#remember(line);
	}

	#remember({ key, value }: SourceLine): void {
		this.#last = { key: key ?? '', filled: value !== '' && !opensBlock(value) };
	}

	#dash(raw: SourceLine, line: SourceLine, tell: Tell): SourceLine {
		const expected = this.#dashAt;
		const at = raw.dashAt ?? 0;
		if (expected === undefined || at === expected) {
			this.#shift = 0;
			this.#open(raw);
			return raw;
		}
		if ((line.dashAt ?? 0) >= (this.#card?.keysAt ?? 0)) return line;
		tell('E121', { column: at + 1, expected: expected + 1 }, at);
		this.#shift = expected - at;
		const straight = readLine(moved(raw.text, expected));
		this.#open(straight);
		return straight;
	}

	#key(line: SourceLine, key: string, tell: Tell): SourceLine {
		const card = this.#card;
		if (!card || line.indent === card.keysAt || card.first === '') {
			this.#remember(line);
			return line;
		}
		const tooFarLeft = line.indent < card.keysAt;
		const tooFarRight = line.indent > card.keysAt && this.#last.filled && IN_CARD.has(key);
		if (!tooFarLeft && !tooFarRight) return line;
		const follows = card.moved && Math.abs(line.indent - card.keysAt) === 1;
		if (!follows)
			tell('E122', { key, first: card.first, expected: card.keysAt + 1 }, line.indent, line.indent + key.length);
		this.#remember(line);
		return readLine(moved(line.text, card.keysAt));
	}

	#loose(line: SourceLine, tell: Tell): SourceLine {
		const card = this.#card;
		if (!card || line.indent > card.keysAt || card.first === '') return line;
		tell('E126', { key: this.#last.key }, line.indent, line.text.length);
		return readLine('');
	}
}
