import type { CardSource } from '../../cards/card.ts';
import { findQuote } from '../folder/find-quote.ts';
import type { Fields } from '../yaml/fields.ts';
import type { CardReading } from './card-reading.ts';

/** Tells a quotation that does not stand in the file which its source names, when that file can be looked at. */
export function checkQuote({ file, quote }: CardSource, fields: Fields, { folder }: CardReading): void {
	if (file === undefined || quote === undefined || !fields.has('quote')) return;
	const document = folder?.folded(file);
	if (!document) return;
	const found = findQuote(quote, document);
	if (found === true) return;
	const { words = '', line = 0, letters = 0 } = found ?? {};
	fields.fault('W214', { file, nearest: words, line, letters }, 'quote');
}
