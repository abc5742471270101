import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#core/document/read-document.ts';

const LINES = [
	'The old port is in the north of the town.',
	'# Ports',
	'> The quay was built for the ferries.',
	'- a first item of the list',
	'1. OSLO — The port is shut.',
	'By Anna Karlsson',
	'https://example.org/2024/09/ports',
	'2 Comments',
	'```',
	'| a | b | c |',
	'**Bold line**',
	'',
	'   ',
	'\u202eIn the\u200b port of the town\u0301'
];
const texts = fc.oneof(
	fc.array(fc.constantFrom(...LINES), { maxLength: 20 }).map((lines) => lines.join('\n')),
	fc.string({ unit: 'binary', maxLength: 300 })
);

describe('any text', () => {
	it('is read or refused, and its blocks are in order, apart and inside it', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const result = readDocument(text);
				if (!result.ok) return;
				let end = 0;
				for (const { span } of result.value.blocks) {
					expect(span.start).toBeGreaterThanOrEqual(end);
					expect(span.end).toBeGreaterThanOrEqual(span.start);
					end = span.end;
				}
				expect(end).toBeLessThanOrEqual(result.value.text.length);
			}),
			{ numRuns: 400 }
		);
	});
});
