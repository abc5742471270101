import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck } from '#core/decks/deck.ts';
import { guessFormat, IMPORTS, type ImportFormat } from '#core/decks/exchange/formats.ts';
import { importedText, type Imported } from '#core/decks/exchange/imported.ts';
import { formatFault } from '#core/decks/faults/format-fault.ts';
import { readDeck } from '#core/decks/read-deck.ts';

function deckOf(imported: Imported): Deck {
	const text = importedText(imported, { id: 'd', title: 'D' });
	const { deck, faults } = readDeck(text, { fileName: 'd.yaml' });
	if (!deck) throw new Error(`${faults.map((fault) => formatFault(fault, text, 'd.yaml')).join('\n')}\n${text}`);
	return deck;
}

const told = ({ losses }: Imported): readonly string[] => losses.map(({ what, count }) => `${String(count)} ${what}`);

const LINES = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

describe('a table', () => {
	it('without a first line is questions and answers', () => {
		const imported = IMPORTS.csv('What is the capital of Armenia?,Yerevan\n"And, of ""Georgia""?",Tbilisi\n');
		expect(deckOf(imported).cards).toMatchObject([
			{ type: 'basic', question: 'What is the capital of Armenia?', answer: 'Yerevan' },
			{ question: 'And, of "Georgia"?', answer: 'Tbilisi' }
		]);
		expect(told(imported)).toEqual([]);
	});

	it('may name its columns in any order, with tabs, semicolons or commas between them', () => {
		const imported = IMPORTS.csv('Back\tTags\tFront\tLevel\nTbilisi\tgeo, capitals\tCapital of Georgia?\t3\n');
		expect(deckOf(imported).cards).toMatchObject([
			{ question: 'Capital of Georgia?', answer: 'Tbilisi', tags: ['geo', 'capitals'] }
		]);
		expect(told(imported)).toEqual(['1 the column “Level”']);
		expect(deckOf(IMPORTS.csv('frage;antwort\nHauptstadt von Georgien?;Tiflis\n')).cards).toMatchObject([
			{ answer: 'Tiflis' }
		]);
	});

	it('makes cards of other types by its columns', () => {
		const table = LINES(
			'question,answer,wrong,accept,tolerance',
			'Which?,Baku,Gori | Kars,,',
			'Who?,Levitin,,I. Levitin,',
			'How long?,193 km,,,1%',
			'The [[Kura]] flows.,,,,'
		);
		expect(deckOf(IMPORTS.csv(table)).cards.map(({ type }) => type)).toEqual(['choice', 'typed', 'number', 'cloze']);
	});

	it('tells of rows and columns that it leaves out', () => {
		expect(told(IMPORTS.csv('A?,B,C\n,D,\nE?,F,\n'))).toEqual([
			'1 column 3, which no first line names',
			'1 rows without a question'
		]);
	});
});

describe('text from Anki', () => {
	it('is read by its headers', () => {
		const text = LINES(
			'#separator:tab',
			'#html:true',
			'#guid column:1',
			'#notetype column:2',
			'#deck column:3',
			'#tags column:6',
			'x7Qz\tBasic (and reversed card)\tGeo::Caucasus\tCapital of <b>Georgia</b>?\tTbilisi\tgeo easy',
			'y8Rw\tCloze\tGeo::Caucasus\t{{c1::Baku}} &amp; {{c2::Yerevan::Armenia}}\tExtra<br>words\t',
			'z9\tBasic (type in the answer)\tGeo::Caucasus\t\\(x^2\\) at 3?[sound:a.mp3]\t<div>9</div><img src="a.png">\t'
		);
		const imported = IMPORTS['anki-txt'](text);
		const deck = deckOf(imported);
		expect(deck.title).toBe('Geo: Caucasus');
		expect(deck.cards).toMatchObject([
			{ type: 'basic', question: 'Capital of **Georgia**?', answer: 'Tbilisi', tags: ['geo', 'easy'] },
			{ question: 'Tbilisi', answer: 'Capital of **Georgia**?' },
			{ type: 'cloze', text: '____ & Yerevan', answer: 'Baku', explain: 'Extra\nwords' },
			{ type: 'cloze', text: 'Baku & ____', answer: 'Yerevan', hints: ['Armenia'] },
			{ type: 'typed', question: '$x^2$ at 3?', answer: '9' }
		]);
		expect(told(imported)).toEqual(['1 sounds', '1 pictures']);
	});

	it('gives a note the same id whenever it is read', () => {
		const ids = (front: string) =>
			deckOf(IMPORTS['anki-txt'](`#guid column:1\nx7Qz\t${front}\tB\n`)).cards.map(({ id }) => id);
		expect(ids('A?')).toEqual(ids('Another?'));
	});

	it('tells of headers that it does not know, and of empty notes', () => {
		expect(told(IMPORTS['anki-txt']('#separator:semicolon\n#colour:red\nA?;B\n;C\n'))).toEqual([
			'1 the header #colour',
			'1 notes without a question or an answer'
		]);
	});

	it('is read without headers, tabs between its fields', () => {
		expect(deckOf(IMPORTS['anki-txt']('A?\tB\tsome "words"\n')).cards).toMatchObject([
			{ question: 'A?', answer: 'B', explain: 'some "words"' }
		]);
	});
});

describe('text of hashcards', () => {
	it('is read with its name, its gaps and its many lines', () => {
		const text = LINES(
			'---',
			'name = "Geography"',
			'---',
			'',
			'Q: What is the capital of Georgia?',
			'A: Tbilisi',
			'',
			'Q: Which rivers?',
			'Two are wanted.',
			'A: - Kura',
			'- Rioni',
			'',
			'---',
			'',
			'C: The [Kura] ends in the [Caspian Sea]; see ![map](m.png) and \\[1\\].'
		);
		const imported = IMPORTS.hashcards(text);
		const deck = deckOf(imported);
		expect(deck.title).toBe('Geography');
		expect(deck.cards).toMatchObject([
			{ question: 'What is the capital of Georgia?', answer: 'Tbilisi' },
			{ question: 'Which rivers?\nTwo are wanted.', answer: '- Kura\n- Rioni' },
			{ type: 'cloze', answer: 'Kura' },
			{ type: 'cloze', text: 'The Kura ends in the ____; see ![map](m.png) and [1].' }
		]);
		expect(told(imported)).toEqual(['1 pictures']);
	});

	it('tells of halves of cards and of loose lines', () => {
		expect(told(IMPORTS.hashcards('loose\n\nQ: A?\n\nQ: C?\nA: D\nA: E\n'))).toEqual([
			'1 lines that belong to no card',
			'2 questions without an answer, or answers without a question'
		]);
	});
});

describe('GIFT', () => {
	it('is read in all its kinds of questions', () => {
		const text = LINES(
			'// a comment',
			'$CATEGORY: Course/Caucasus',
			'',
			'::Capital::[html]What is the capital of Georgia? {=Tbilisi ~Baku#That is Azerbaijan\\: no. ~Yerevan ####Since 1918.}',
			'',
			'Two of these are compounds. {~%50%water ~%50%salt ~%-100%iron}',
			'',
			'Who met Ahmadian? {=Levitin =Igor Levitin}',
			'',
			'How long is the canal? {#193:2}',
			'',
			'How warm? {#1..5}',
			'',
			'Ice floats. {T}',
			'',
			'Match. {',
			'=water -> H2O',
			'=salt -> NaCl',
			'}',
			'',
			'The {=Kura =Mtkvari} flows through Tbilisi.',
			'',
			'Tell me all. {}'
		);
		const imported = IMPORTS.gift(text);
		expect(deckOf(imported).cards).toMatchObject([
			{
				type: 'choice',
				kind: 'Caucasus',
				answers: ['Tbilisi'],
				distractors: [{ text: 'Baku', why: 'That is Azerbaijan: no.' }, { text: 'Yerevan' }],
				explain: 'Since 1918.'
			},
			{ type: 'choice', answers: ['water', 'salt'], distractors: [{ text: 'iron' }] },
			{ type: 'typed', answer: 'Levitin', accept: ['Igor Levitin'] },
			{ type: 'number', value: 193, tolerance: 2 },
			{ type: 'number', value: 3, tolerance: 2 },
			{ type: 'true-false', statement: 'Ice floats.', isTrue: true },
			{
				type: 'match',
				pairs: [
					{ left: 'water', right: 'H2O' },
					{ left: 'salt', right: 'NaCl' }
				]
			},
			{ type: 'cloze', text: 'The ____ flows through Tbilisi.', answer: 'Kura', accept: ['Mtkvari'] }
		]);
		expect(told(imported)).toEqual(['1 questions with a free answer']);
	});
});

describe('a pasted list', () => {
	it.each([
		['tabs', 'solute\twhat is dissolved\nsolvent\twhat dissolves: all\n'],
		['dashes', 'solute - what is dissolved\nsolvent - what dissolves: all'],
		['equals signs', 'solute = what is dissolved\nsolvent = what dissolves: all'],
		['arrows', 'solute => what is dissolved\nsolvent => what dissolves: all'],
		['semicolons between rows', 'solute\twhat is dissolved;solvent\twhat dissolves: all'],
		['Windows line ends', 'solute\twhat is dissolved\r\nsolvent\twhat dissolves: all\r\n']
	])('is taken apart at its %s', (_name, text) => {
		expect(deckOf(IMPORTS.quizlet(text)).cards).toMatchObject([
			{ question: 'solute', answer: 'what is dissolved' },
			{ question: 'solvent', answer: 'what dissolves: all' }
		]);
	});

	it('goes by the separator that is given', () => {
		expect(deckOf(IMPORTS.quizlet('a,b-c\nd,e-f', '-')).cards).toMatchObject([{ question: 'a,b', answer: 'c' }, {}]);
	});

	it('becomes cards when a term stands twice, and tells of lines without a meaning', () => {
		const imported = IMPORTS.quizlet('a\tb\na\tc\nalone\n');
		expect(deckOf(imported).cards).toHaveLength(2);
		expect(told(imported)).toEqual(['1 lines without a meaning']);
	});
});

describe('the format of a text', () => {
	it.each([
		['anki-txt', '#separator:tab\nA\tB', 'notes.txt'],
		['csv', 'a,b\n', 'words.csv'],
		['csv', 'a\tb\n', 'words.TSV'],
		['hashcards', 'Q: a\nA: b', 'notes.md'],
		['hashcards', 'C: a [b]', 'notes.txt'],
		['gift', '::T::Q {=a ~b}', 'quiz.txt'],
		['gift', 'Q? {T}', 'quiz.txt'],
		['gift', 'anything', 'quiz.gift'],
		['quizlet', 'a\tb\nc\td', 'list.txt']
	])('is told by its marks or its name: %s', (format, text, name) => {
		expect(guessFormat(text, name)).toBe(format);
	});
});

describe('any text, as any format', () => {
	const piece = fc.constantFrom(
		'Q: ',
		'A: ',
		'C: ',
		'[',
		']',
		'{',
		'}',
		'=',
		'~',
		'#',
		'::',
		'->',
		'\t',
		',',
		'"',
		'\n',
		'\n\n',
		'---',
		'{{c1::',
		'}}',
		'<b>',
		'&amp;',
		'%50%',
		'\\',
		'word',
		'#separator:',
		'$',
		'1',
		'..'
	);

	it('gives entries that can be read or told of, and nothing is thrown', () => {
		fc.assert(
			fc.property(
				fc.array(piece, { maxLength: 40 }),
				fc.constantFrom(...(Object.keys(IMPORTS) as ImportFormat[])),
				(pieces, format) => {
					const text = importedText(IMPORTS[format](pieces.join('')), { id: 'd', title: 'D' });
					const { deck, faults } = readDeck(text, { fileName: 'd.yaml' });
					expect(deck !== undefined || faults.length > 0).toBe(true);
				}
			),
			{ numRuns: 500 }
		);
	}, 60_000);

	it.each(Object.keys(IMPORTS) as ImportFormat[])(
		'of a megabyte is read in good time: %s',
		(format) => {
			for (const piece_ of ['[', '{', '"', '\t', 'Q: ', '<', '{{c1::', '~', '-', 'a,']) {
				const began = performance.now();
				IMPORTS[format](piece_.repeat(Math.floor(300_000 / piece_.length)));
				expect(performance.now() - began).toBeLessThan(10_000);
			}
		},
		200_000
	);
});
