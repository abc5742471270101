import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#core/document/read-document.ts';
import { findClauses } from '#core/sentences/find-clauses.ts';
import { splitSentences } from '#core/sentences/split-sentences.ts';
import { findQuantities } from '#core/facts/find-quantities.ts';
import { findTimes } from '#core/facts/find-times.ts';
import { tagger } from '../../../fixtures/tagger.ts';

const words = fc.constantFrom(
	...'The old king , who met “ the ” queen ’s aide in 1828 – and signed ( 4,500 km ) of a treaty . After it is not " open ; may [1] **x** don’t $ 5 million 12 May to be built by Łódź café … ! ? \u202e é́ 😀 U.S. No. \n\n > - # re-opened 19th century that which , said'.split(
		' '
	)
);
const texts = fc.oneof(
	fc.array(words, { maxLength: 80 }).map((list) => `The port of the town\n\nIt is in the north. ${list.join(' ')}`),
	fc.string({ unit: 'binary', maxLength: 200 }).map((noise) => `The port of the town is in the ${noise} north of it.`)
);

describe('any document', () => {
	it('has sentences and tokens that are in order, apart, and exact in the text', () => {
		fc.assert(
			fc.property(texts, (input) => {
				const result = readDocument(input);
				if (!result.ok) return;
				const { text, blocks } = result.value;
				let end = 0;
				splitSentences(result.value, tagger).forEach((sentence, i) => {
					expect(sentence.index).toBe(i);
					const block = blocks[sentence.block];
					expect(block?.span.start).toBeLessThanOrEqual(sentence.span.start);
					expect(block?.span.end).toBeGreaterThanOrEqual(sentence.span.end);
					for (const token of sentence.tokens) {
						expect(token.span.start).toBeGreaterThanOrEqual(end);
						expect(text.slice(token.span.start, token.span.end)).not.toMatch(/^\s|\s$/u);
						end = token.span.end;
					}
					expect(sentence.span).toEqual({ start: sentence.tokens[0]?.span.start, end });
				});
			}),
			{ numRuns: 300 }
		);
	});

	it('has clauses, quantities and times that lie inside their sentence', () => {
		fc.assert(
			fc.property(texts, (input) => {
				const result = readDocument(input);
				if (!result.ok) return;
				for (const sentence of splitSentences(result.value, tagger)) {
					for (const { from, to, verb } of findClauses(sentence)) {
						expect(from).toBeLessThanOrEqual(verb.from);
						expect(verb.head).toBeLessThan(verb.to);
						expect(to).toBeLessThanOrEqual(sentence.tokens.length);
					}
					const times = findTimes(sentence, result.value);
					for (const found of [findQuantities(sentence, result.value, times), times]) {
						let end = sentence.span.start;
						for (const { span, text } of found) {
							expect(span.start).toBeGreaterThanOrEqual(end);
							expect(result.value.text.slice(span.start, span.end)).toBe(text);
							end = span.end;
						}
						expect(end).toBeLessThanOrEqual(sentence.span.end);
					}
				}
			}),
			{ numRuns: 300 }
		);
	});
});
