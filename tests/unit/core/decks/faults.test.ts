import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatFault } from '#core/decks/faults/format-fault.ts';
import { mendDeck } from '#core/decks/mend-deck.ts';
import { readDeck } from '#core/decks/read-deck.ts';

/** Everything that is told of a file, as people read it; advice for the whole deck is left out. */
function toldOf(text: string): readonly string[] {
	const { faults } = readDeck(text, { fileName: 'd.yaml' });
	return faults.filter(({ severity }) => severity !== 'advice').map((fault) => formatFault(fault, text, 'd.yaml'));
}

/** What an author gets wrong, the file, what is said about it, and the file as it is mended when that loses no word. */
interface Slip {
	readonly name: string;
	readonly text: string;
	readonly told: readonly string[];
	readonly mended: string;
}

/** In the table of slips, signs that cannot be seen are shown by others; `¶` stands for a line that ends with the file. */
const visible = (text: string): string => text.replaceAll('\t', '⇥').replaceAll('\u00a0', '⍽').replaceAll('\0', '␀');
const meant = (text: string): string =>
	text.replaceAll('⇥', '\t').replaceAll('⍽', '\u00a0').replaceAll('␀', '\0').replace(/¶\n$/u, '');

function readSlips(table: string): readonly Slip[] {
	return table
		.split(/^=== /mu)
		.slice(1)
		.map((entry) => {
			const [name = ''] = entry.split('\n', 1);
			const [text = '', told = '', mended] = entry.slice(name.length + 1).split(/^(?:---told---|---mended---)\n/mu);
			const faults = told
				.trimEnd()
				.split(/\n(?=d\.yaml:)/u)
				.filter((fault) => fault !== '');
			return { name, text: meant(text), told: faults, mended: meant((mended ?? text).replace(/\n\n$/u, '\n')) };
		});
}

const SLIPS = readSlips(readFileSync('tests/fixtures/slips.txt', 'utf8'));

describe('a slip is told with its place, its line and its cure:', () => {
	it.each(SLIPS)('$name', ({ text, told }) => {
		expect(toldOf(text).map(visible)).toEqual(told);
	});
});

describe('a slip is mended when no word is lost or guessed by it:', () => {
	it.each(SLIPS)('$name', ({ text, mended }) => {
		expect(visible(mendDeck(text, { fileName: 'd.yaml' }).text)).toBe(visible(mended));
	});
});

describe('what looks like a slip and is none is left alone:', () => {
	it.each([
		['a colon without a space', 'cards:\n  - q: At 12:30, where?\n    a: https://example.org/a:b\n'],
		['a colon in quotes', 'cards:\n  - q: "What did Galileo say: yes?"\n    a: B\n'],
		[
			'a colon in a long text',
			'cards:\n  - q: |\n      Galileo said: what?\n      • and - this: too\n      q:x\n    a: B\n'
		],
		['a # without a space', 'cards:\n  - q: What is C# for?\n    a: B\n'],
		['a comment', 'cards:\n  # people\n  - q: What?   # easy\n    a: B  # so\n'],
		['quotes around all of a text', 'cards:\n  - q: \'What\'\'s "so"?\'\n    a: "a \\"b\\" c"\n'],
		['a quoted text on two lines', 'cards:\n  - q: "What is\n      water?"\n    a: B\n  - q: C\n    a: D\n'],
		['a list in brackets on three lines', 'cards:\n  - q: A\n    a: B\n    wrong: [\n      C,\n      D\n    ]\n'],
		['signs inside a text', 'cards:\n  - q: What is 5 > 3 & *x* or [y] | {z}?\n    a: a @ b % c!\n'],
		['a formula in single quotes', "cards:\n  - q: '$\\frac12$'\n    a: B\n"],
		[
			'line ends and tabs in double quotes',
			'cards:\n  - q: "Two\\n\\nlines\\tand \\$more?"\n    a: "x\\nabc"\n'.replace('\\$', '$')
		],
		['an anchor that is used', 'x-s: &s https://example.org\ncards:\n  - {q: A, a: B, source: *s}\n'],
		["keys of one's own", 'x-mine: 1\ncards:\n  - {q: A, a: B, x-level: 3}\n'],
		['dashes at the column of their key', 'cards:\n- q: A\n  a: B\n  wrong:\n  - C\n  - D\n'],
		['a text that goes on, indented more', 'cards:\n  - q: A long\n      question?\n    a: B\n'],
		['a first document mark', '---\ncards:\n  - q: A\n    a: B\n'],
		[
			'answers that look like keys',
			'author: [a:a, q:b]\ncards:\n  - q: A\n    a: B\n    wrong:\n      - a:b\n      - q：c\n'
		],
		['a side that begins with a dash', 'cards:\n  - q: A\n    match:\n      -a: x\n      b: y\n'],
		['an arrow inside an answer', 'cards:\n  - What does f -> g mean? => f leads to g\n'],
		['a comma in quotes', "cards:\n  - {q: A, a: B, accept: 'Washington, D.C.'}\n"],
		['a comma in an answer that is learned by heart', 'cards:\n  - q: A\n    a: B, then C\n'],
		['an address in a text', 'cards:\n  - q: A\n    a: https://example.org//b\n'],
		['a single bracket beside a gap', 'cards:\n  - cloze: In [our] town flows the [[Tiber]].\n'],
		['digits in a unit', 'cards:\n  - q: A\n    number: 5 m3/s2\n'],
		['a minus sign', 'cards:\n  - q: A\n    number: -5 °C\n'],
		['a picture in code', "cards:\n  - q: 'Which mark is `![a](b)`?'\n    a: B\n"],
		['yes and no as words', 'cards:\n  - {q: A, a: yes}\n  - {q: B, a: NO}\n']
	])('%s', (_name, text) => {
		expect(toldOf(text)).toEqual([]);
	});
});

describe('a file with many slips', () => {
	const text = [
		'titel: T',
		'cards:',
		'  - q: Is it so: yes?',
		'    a: "B" or C',
		'  - q: D',
		'    anser: E',
		'  -q: F',
		'   a: [g] h',
		''
	].join('\n');

	it('is told of all of them at once, in their order', () => {
		const { faults } = readDeck(text, { fileName: 'd.yaml' });
		expect(faults.filter(({ severity }) => severity === 'error').map(({ code, line }) => [code, line])).toEqual([
			['E201', 1],
			['E102', 3],
			['E110', 4],
			['E201', 6],
			['E116', 7],
			['E104', 8]
		]);
	});

	it('gives no deck, while warnings alone keep none back', () => {
		expect(readDeck(text, { fileName: 'd.yaml' }).deck).toBeUndefined();
		const { deck, faults } = readDeck('cards:\n  - q: A\n    a: true\n', { fileName: 'd.yaml' });
		expect(faults.map(({ severity }) => severity)).toContain('warning');
		expect(deck?.cards).toHaveLength(1);
	});

	it('points at the same places when the lines end as on Windows', () => {
		const places = (one: string) =>
			readDeck(one, { fileName: 'd.yaml' }).faults.map(({ code, line, column }) => [code, line, column]);
		expect(places(text.replaceAll('\n', '\r\n'))).toEqual(places(text));
	});

	it('is told of a few of each kind, not of thousands', () => {
		const { faults } = readDeck(`cards:\n${'  - q: a: b\n    a: c\n'.repeat(1000)}`, { fileName: 'd.yaml' });
		expect(faults.filter(({ code }) => code === 'E102')).toHaveLength(20);
	});
});

describe('quality', () => {
	const warned = (text: string) => readDeck(`id: d\n${text}`, { fileName: 'd.yaml' }).faults.map(({ code }) => code);

	it.each([
		['W301', `cards:\n  - {id: k2, q: "${'long '.repeat(50)}?", a: B}\n`],
		['W302', `cards:\n  - {id: k2, q: A, a: "${'long '.repeat(20)}"}\n`],
		['W303', 'cards:\n  - {id: k2, q: What is the Suez Canal?, a: the Suez Canal}\n'],
		['W304', 'cards:\n  - {id: k2, q: A, a: B}\n  - {id: k3, q: a, a: C}\n'],
		['W305', 'cards:\n  - {id: k2, q: A, order: [a, b, c, d, e, f, g, h]}\n'],
		['W306', 'cards:\n  - {id: k2, q: A, a: B, image: "data:image/gif;base64,R0lGODlhAQABAAAAACw="}\n'],
		['A308', 'cards:\n  - {q: A, a: B}\n'],
		['W309', 'cards:\n  - {id: k2, q: A, a: B, wrong: [C, All of the above]}\n'],
		['W310', 'cards:\n  - {id: k2, cloze: "See [[the International North-South Transport Corridor]]."}\n']
	])('warns with %s', (code, text) => {
		expect(warned(text)).toEqual([code]);
	});

	it('warns when the right answer is always the longest', () => {
		const card = (i: number, a: string) => `  - {id: k${String(i)}, q: Q${String(i)}, a: ${a}, wrong: [bb, cc]}\n`;
		const deck = (answers: readonly string[]) => `cards:\n${answers.map((answer, i) => card(i, answer)).join('')}`;
		expect(warned(deck(['long', 'long', 'long', 'long', 'long']))).toEqual(['W307']);
		expect(warned(deck(['long', 'long', 'long', 'long', 'a']))).toEqual([]);
	});
});

describe('a long line', () => {
	it('is shown around the fault, with the caret under it', () => {
		const text = `cards:\n  - {q: "${'x'.repeat(300)}", a: B, anser: C}\n`;
		const [fault] = toldOf(text).filter((told) => told.includes('E201'));
		const [, shown = '', caret = ''] = (fault ?? '').split('\n');
		expect(shown.length).toBeLessThan(120);
		expect(shown.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('anser');
	});
});
