import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFault } from '#core/decks/faults/format-fault.ts';
import { readDeck } from '#core/decks/read-deck.ts';

const LENGTH = 1_900_000;
const filled = (piece: string): string => piece.repeat(Math.floor(LENGTH / piece.length));

function codesOf(text: string): readonly string[] {
	const { deck, faults } = readDeck(text, { fileName: 'd.yaml' });
	for (const fault of faults) expect(formatFault(fault, text, 'd.yaml').length).toBeLessThan(1000);
	expect(deck === undefined).toBe(faults.some(({ severity }) => severity === 'error'));
	return [...new Set(faults.filter(({ severity }) => severity !== 'advice').map(({ code }) => code))];
}

/** Nine lists of nine aliases each: 9⁹ texts if they were followed. */
function bomb(): string {
	const levels = Array.from(
		{ length: 9 },
		(_, i) => `x-${String(i + 1)}: &n${String(i + 1)} [${`*n${String(i)}, `.repeat(9)}]\n`
	);
	return `x-0: &n0 [x]\n${levels.join('')}cards: *n9\n`;
}

describe('a file of two megabytes that is no deck is told so, and soon:', () => {
	it.each([
		['letters', filled('a'), ['E011']],
		['empty lines', filled('\n'), ['E001']],
		['opening brackets', filled('['), ['E009']],
		['opening brackets with words', filled('[a, '), ['E009']],
		['list marks', filled('- '), ['E009']],
		['question marks', filled('? '), ['E009']],
		['quotes', filled('"'), ['E013']],
		['texts in quotes', filled("'x' "), ['E013']],
		['anchors', filled('&a '), ['E008']],
		['aliases', filled('*a '), ['E008']],
		['tags', filled('!!a '), ['E008']],
		['document marks', filled('---\n'), ['E125']],
		['quotes that are never closed', `cards:\n${filled('- "\n')}`, ['E014']],
		['keys', Array.from({ length: 170_000 }, (_, i) => `k${String(i)}: 1\n`).join(''), ['E014']],
		['missing spaces', filled('q:x\n'), ['E011']],
		['no-break spaces', filled('\u00a0- a\n'), ['E120', 'E227', 'E127']],
		['stairs', Array.from({ length: 1900 }, (_, i) => `${' '.repeat(i)}- "\n`).join(''), ['E127', 'E009']],
		['too much', 'a'.repeat(2_000_001), ['E006']]
	])(
		'%s',
		(_name, text, wanted) => {
			expect([...codesOf(text)].toSorted()).toEqual(wanted.toSorted());
		},
		60_000
	);
});

describe('a trap', () => {
	it('of aliases within aliases is not followed', () => {
		expect(codesOf(bomb())).toEqual(['E227']);
	});

	it('of too many cards is told, and at most the allowed ones are read', () => {
		expect(codesOf(`cards:\n${'- Q => A\n'.repeat(10_001)}`)).toContain('E010');
	}, 60_000);

	it('of too many gaps in one text is told', () => {
		expect(codesOf(`cards:\n  - cloze: "${'[[a]] '.repeat(51)}"\n`)).toContain('E225');
	});

	it('of names that every object has is a plain unknown key', () => {
		const text = 'cards:\n  - {__proto__: {a: 1}, constructor: x, q: A, a: B}\n';
		expect(codesOf(text)).toEqual(['E201']);
		expect(({} as { a?: unknown }).a).toBeUndefined();
	});

	it('of such names for sources or pairs is none', () => {
		const text =
			'sources: {__proto__: {title: T}, toString: {title: U}}\ncards:\n  - {id: k2, q: A, match: {__proto__: x, constructor: y}, source: __proto__}\n';
		const { deck } = readDeck(text, { fileName: 'd.yaml' });
		expect(deck?.cards[0]).toMatchObject({
			source: { title: 'T' },
			pairs: [{ left: '__proto__' }, { left: 'constructor' }]
		});
	});
});

describe('any text', () => {
	const pieces = fc.constantFrom(
		'cards:',
		'\n',
		'  ',
		'- ',
		'q: ',
		'a: ',
		'cloze: ',
		'[[',
		']]',
		'[',
		'{',
		'}',
		'"',
		"'",
		'|',
		'>',
		'&a',
		'*a',
		'!t',
		'#',
		' #',
		':',
		',',
		'---\n',
		'\t',
		'\\',
		'::',
		'x',
		'% ',
		'\r\n',
		'\u00a0',
		'？',
		'id: k2'
	);

	it('is read or told of, never thrown at', () => {
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
				codesOf(`${parts.length % 2 === 0 ? 'cards:\n  - q: A\n' : ''}${parts.join('')}`);
			}),
			{ numRuns: 500 }
		);
	}, 60_000);

	it('of all signs there are is read or told of too', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void codesOf(text)),
			{ numRuns: 300 }
		);
	}, 60_000);
});
