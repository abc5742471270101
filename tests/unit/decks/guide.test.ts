import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatFault } from '#core/decks/faults/format-fault.ts';
import type { DeckFolder } from '#core/decks/folder/deck-folder.ts';
import { readDeck } from '#core/decks/read-deck.ts';

/** A folder in which everything stands that an example names. */
const FOLDER: DeckFolder = {
	text: (path) =>
		`x-quotes: take in carbon dioxide, agreement concluded on 24 October 1813\ncards: ["${path}? => Yes"]`,
	size: () => 1000,
	twin: () => undefined
};

const GUIDE = readFileSync('docs/decks.md', 'utf8');

interface Example {
	readonly line: number;
	readonly text: string;
}

/** The blocks of YAML that a teacher would copy, each with its line in the guide. */
function examplesOf(guide: string): readonly Example[] {
	return [...guide.matchAll(/^```yaml\n(?<text>.*?)^```$/gmsu)].map((match) => ({
		line: guide.slice(0, match.index).split('\n').length + 1,
		text: match.groups?.['text'] ?? ''
	}));
}

const examples = examplesOf(GUIDE);

describe('the guide to writing decks', () => {
	it('has an example for everything', () => {
		expect(examples.length).toBeGreaterThan(15);
	});

	it.each(examples.map(({ line, text }): [number, string] => [line, text]))(
		'shows a deck that can be read at line %i',
		(_line, text) => {
			const { faults } = readDeck(text, { fileName: 'example.yaml', folder: FOLDER });
			const told = faults.filter(({ severity }) => severity !== 'advice');
			expect(told.map((fault) => formatFault(fault, text, 'example.yaml'))).toEqual([]);
		}
	);
});
