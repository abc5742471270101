import type { Deck } from '../deck.ts';
import { serialiseDeck } from '../serialise-deck.ts';
import { exportAnkiText } from './export-anki-text.ts';
import { exportCsv } from './export-csv.ts';
import { exportJson } from './export-json.ts';
import { exportPrint } from './export-print.ts';
import type { Exported } from './exported.ts';
import { exportGift } from './gift/export-gift.ts';
import { importGift } from './gift/import-gift.ts';
import { importAnkiText } from './import-anki-text.ts';
import { importCsv } from './import-csv.ts';
import { importHashcards } from './import-hashcards.ts';
import { importPastedPairs } from './import-pasted-pairs.ts';
import type { Imported } from './imported.ts';

/** What can be brought in, by the name that it has on the command line. */
export const IMPORTS = {
	csv: importCsv,
	'anki-txt': importAnkiText,
	hashcards: importHashcards,
	gift: importGift,
	quizlet: importPastedPairs
} as const satisfies Readonly<Record<string, (text: string, separator?: string) => Imported>>;

export type ImportFormat = keyof typeof IMPORTS;

/** What decks can be written as, by the name that it has on the command line. */
export const EXPORTS = {
	yaml: (deck) => ({ text: serialiseDeck(deck), ending: 'recto.yaml', losses: [] }),
	'anki-txt': exportAnkiText,
	csv: exportCsv,
	gift: exportGift,
	json: exportJson,
	print: exportPrint
} as const satisfies Readonly<Record<string, (deck: Deck) => Exported>>;

export type ExportFormat = keyof typeof EXPORTS;

/** The format of a text by its marks and the ending of its file's name. */
export function guessFormat(text: string, fileName: string): ImportFormat {
	const head = text.slice(0, 5000);
	if (/^#(?:separator|html|guid column|notetype|deck|tags|columns)\b.{0,60}:/mu.test(head)) return 'anki-txt';
	if (/\.gift$/iu.test(fileName) || /^::[^:\n]{1,300}::|^\$CATEGORY:/mu.test(head)) return 'gift';
	if (/^[QC]:(?:\s|$)/mu.test(head)) return 'hashcards';
	if (/\.(?:csv|tsv)$/iu.test(fileName)) return 'csv';
	if (/\{\s*(?:[=~#]|T\b|F\b|TRUE\b|FALSE\b)[^{}]{0,2000}\}/u.test(head)) return 'gift';
	return 'quizlet';
}
