import type { QualityFacts } from '../../cards/quality/card-quality.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * The facts that each fault's words need, by code. `E` is an error: no deck comes of the file. `W` is a warning. `A` is advice,
 * given once for the whole deck.
 */
export interface FaultFacts extends QualityFacts {
	E001: object;
	E002: { readonly version: string };
	E003: object;
	E004: object;
	E005: object;
	E006: { readonly length: number; readonly limit: number };
	E007: object;
	E008: { readonly limit: number };
	E009: { readonly limit: number };
	E010: { readonly count: number; readonly limit: number };
	E011: object;
	E012: object;
	E013: object;
	E014: { readonly limit: number };
	E015: object;

	E101: { readonly count: number };
	E102: { readonly key: string; readonly text: string };
	W103: { readonly text: string };
	E104: { readonly text: string };
	E105: { readonly text: string };
	E106: { readonly text: string };
	E107: { readonly lost: string };
	E108: { readonly lost: string };
	E109: { readonly mark: string; readonly text: string };
	E110: { readonly text: string };
	E111: { readonly word: string; readonly text: string };
	E112: { readonly mark: string };
	E113: { readonly escape: string; readonly text: string };
	E114: { readonly escape: string; readonly text: string };
	E115: { readonly mark: string; readonly text: string };
	E116: object;
	E117: { readonly key: string };
	E118: object;
	E119: { readonly mark: string };
	E120: object;
	E121: { readonly column: number; readonly expected: number };
	E122: { readonly key: string; readonly first: string; readonly expected: number };
	E123: { readonly key: string; readonly line: number; readonly column: number; readonly where: string };
	E124: object;
	E125: object;
	E126: { readonly key: string };
	E127: { readonly detail: string };
	E128: object;

	E201: { readonly key: string; readonly meant: string; readonly where: string };
	E202: { readonly key: string };
	E203: { readonly key: string; readonly isNull: boolean };
	W204: { readonly value: string };
	E205: { readonly key: string; readonly wanted: string; readonly example?: string };
	E206: { readonly text: string; readonly line: number };
	E207: { readonly text: string; readonly key: string };
	E208: { readonly tags: string };
	E209: { readonly meant: string };
	E210: object;
	E211: { readonly id: string };
	E212: { readonly id: string; readonly line: number; readonly file?: string; readonly fresh: string };
	E213: { readonly name: string; readonly meant: string };
	W214: { readonly file: string; readonly nearest: string; readonly line: number; readonly letters: number };
	E215: { readonly path: string; readonly twin: string };
	E216: { readonly path: string };
	E217: { readonly text: string; readonly meant: string };
	E218: { readonly unit: string; readonly answerUnit: string };
	E219: { readonly percent: string };
	E220: { readonly key: string; readonly least: number };
	W221: { readonly text: string };
	E222: { readonly key: string; readonly stray: string };
	E223: object;
	E224: { readonly text: string };
	E225: { readonly limit: number; readonly what: string };
	E226: { readonly key: string };
	E227: { readonly text: string; readonly meant: string };
	E228: { readonly keys: string };
	W229: { readonly key: string; readonly where: string };
	E230: { readonly key: string; readonly text: string; readonly wanted: string };
	E231: { readonly text: string };
	E232: { readonly path: string };
	E233: { readonly path: string };
	E234: { readonly limit: number; readonly what: string };
	W235: { readonly tag: string };
	W236: { readonly address: string };
	W237: { readonly address: string };
	E238: { readonly path: string; readonly megabytes: number; readonly limit: number };
	W239: { readonly key: string; readonly text: string };
	W240: { readonly text: string };
	E242: { readonly limit: number };
	W243: { readonly path: string };
	W241: { readonly tex: string; readonly mark: '{' | '}' };

	W304: { readonly line: number; readonly file?: string };
	W306: object;
	W307: object;
	A308: { readonly count: number };
	A314: { readonly id: string };
	A315: { readonly names: readonly string[] };
}

export type FaultCode = keyof FaultFacts;

/** A stretch of one line of the file; both count from 1, columns in UTF-16 code units, `endColumn` is past the last one. */
export interface Place {
	readonly line: number;
	readonly column: number;
	readonly endColumn?: number;
}

/** Edits of the file that put a fault right. */
export interface Fix {
	readonly edits: readonly TextEdit[];
	/** True when only marks and spaces change, so that no word is lost or guessed. */
	readonly isSure: boolean;
}

export type Severity = 'error' | 'warning' | 'advice';

/** Something in a deck file that its author can put right, with where it stands. */
export type DeckFault = {
	[Code in FaultCode]: Place & {
		readonly code: Code;
		readonly severity: Severity;
		readonly facts: FaultFacts[Code];
		/** Path of the included file in which it stands; absent: the deck file itself. */
		readonly file?: string;
		readonly fix?: Fix;
	};
}[FaultCode];
