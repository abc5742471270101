import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFault } from '#core/decks/faults/format-fault.ts';
import type { DeckFolder } from '#core/decks/folder/deck-folder.ts';
import { readDeck } from '#core/decks/read-deck.ts';

/** Every text that a learner may see holds a word of this form, each once. */
const WORD = /w\d\d\dw/gu;

const DECK = `recto: 1
id: fuzz
title: w001w
description: w002w
tags: [w003w, w004w]
sources:
  s: {title: w005w, url: https://example.org/w006w}
pairs:
  reverse: true
  list:
    w007w: w008w
cards:
  - id: k2
    q: w009w?
    a: w010w
    accept: [w011w]
    hint: [w012w, "w013w"]
    explain: >-
      w014w and
      w015w
    source: {ref: s, quote: 'w016w'}
  - q: |
      w017w

      w018w
    a: "w019w"
    wrong: [w020w, {text: w021w, why: w022w}]
  - {q: w023w, number: 7200 km, tolerance: 1%, kind: w024w}
  - cloze: w025w [[w026w|w027w::w028w]] w029w
  - statement: w030w
    is: true
    tags: [w031w]
  - q: w032w
    order:
      - w033w
      - w034w
  - q: w035w
    match:
      w036w: w037w
      w038w: w039w
    extra: [w040w]
  - w041w => w042w
  - 'w043w [[w044w]]'
  - q: w045w
    a:
      - w046w
      - w047w
    reverse: true
    image: {src: i/w048w.webp, alt: w049w}
`;

const SIGNS = [
	'"',
	"'",
	':',
	': ',
	'-',
	'- ',
	' ',
	'  ',
	'\n',
	'\n  ',
	'\n    ',
	'[',
	']',
	'[[',
	']]',
	'{',
	'}',
	'&a ',
	'*a',
	'!b ',
	'|',
	'>',
	',',
	'%',
	'@',
	'`',
	'\\',
	'\\f',
	'\t',
	'\u00a0',
	'：',
	'•',
	'---\n',
	'?',
	'? ',
	'::',
	'\r\n',
	'\uFEFF',
	'a',
	'é',
	'=> '
];

/** A folder in which every picture lies. */
const ANY_FILE: DeckFolder = { text: () => undefined, size: () => 1, twin: () => undefined };

interface Slip {
	readonly at: number;
	readonly cut: number;
	readonly put: string;
}

const slip: fc.Arbitrary<Slip> = fc.record({
	at: fc.nat({ max: DECK.length }),
	cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }) }),
	put: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...SIGNS) }, { weight: 1, arbitrary: fc.constant('') })
});

const slipped = (slips: readonly Slip[]): string =>
	slips.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), DECK);

describe('a deck with a few slips of the fingers', () => {
	it('is read without a fault before', () => {
		const { deck, faults } = readDeck(DECK, { fileName: 'd.yaml', folder: ANY_FILE });
		expect(faults.filter(({ severity }) => severity !== 'advice')).toEqual([]);
		for (const [word] of DECK.matchAll(WORD)) expect(JSON.stringify(deck)).toContain(word);
	});

	it('is read or told of, and loses no word in silence', () => {
		fc.assert(
			fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
				const text = slipped(slips);
				const { deck, faults } = readDeck(text, { fileName: 'd.yaml', folder: ANY_FILE });
				for (const fault of faults) formatFault(fault, text, 'd.yaml');
				const told = faults.some(({ code, severity }) => severity !== 'advice' || code === 'A315');
				if (told || !deck) {
					expect(told).toBe(true);
					return;
				}
				const content = JSON.stringify(deck);
				const lost = [...text.matchAll(WORD)].map(([word]) => word).filter((word) => !content.includes(word));
				expect(lost, text).toEqual([]);
			}),
			{ numRuns: 800 }
		);
	}, 120_000);
});
