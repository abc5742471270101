import { describe, expect, it } from 'vitest';
import type { Draft } from '#core/cards/draft.ts';
import { givesAway } from '#core/cards/fairness/leak.ts';
import { danglingWord } from '#core/cards/fairness/stands-alone.ts';
import { isWellFormed } from '#core/cards/fairness/wellformed.ts';
import { HandMade } from '../hand-made.ts';

const text = new HandMade(['Ada Okoye opened the Moss Bridge in 1950.']);
const [fact] = text.fact('event', {}).material().facts;

const draft = (question: string, answer = 'x', more: Partial<Draft> = {}): Draft => {
	if (!fact) throw new Error('a fact was put in');
	return { fact, relation: 'event', form: 'question', question, answer, accept: [], rivals: [], prior: 1, ...more };
};

describe('danglingWord', () => {
	it.each([
		['When did he leave Oslo?', 'he'],
		['In which year did It open?', 'It'],
		['Who opened the bridge in 1950?', 'the bridge'],
		['How long is the new road?', 'the new road'],
		['What did the latter sign?', 'the latter'],
		['Who met Ada Okoye last year?', 'last year'],
		['Where did remarks on the project unnerve Oslo?', 'the project'],
		['When was this bridge opened?', 'this'],
		['What prompted the survivors’ exodus to Oslo?', 'the survivors'],
		['Who visited the city, and when?', 'the city'],
		['Which of them did the company buy?', 'them'],
		['In which year did Ada Okoye pass the test with a high mark?', 'the test'],
		['Who took part in a rescue of the airship?', 'the airship']
	])('finds in “%s” what means nothing alone', (question, word) => {
		expect(danglingWord(draft(question))).toBe(word);
	});

	it.each([
		'When did Ada Okoye leave Oslo?',
		'Who opened the Moss Bridge in 1950?',
		'Who joined the US in 1950?',
		'In which year did Ada Okoye write her first novel?',
		'Who was king of the city of Ur?',
		'Who opened the bridge between Oslo and Moss?',
		'Which minister declared that “we will leave it”?',
		'How many members does the university senate of Lund have?',
		'Who led the government of Estmark?',
		'In which year did Ada Okoye reach the sea?',
		'Who designed the blasting cap?',
		'In which year did Ada Okoye take the test for the Moss Institute?'
	])('lets “%s” stand', (question) => {
		expect(danglingWord(draft(question))).toBeUndefined();
	});
});

describe('givesAway', () => {
	const okoye = text.entity('Ada Okoye', 'person', ['Okoye']);
	const council = text.entity('Northern Fisheries Council', 'organisation', ['NFC']);

	it.each([
		['Who is Ada Okoye?', 'Ada Okoye', okoye],
		['Whose sister is Lena Okoye?', 'Ada Okoye', okoye],
		['Which council is called NFC?', 'Northern Fisheries Council', council],
		['In 1950, in which year did it open?', '1950', undefined],
		['How old is the 1,400 year old tree?', '1,400', undefined]
	])('sees that “%s” tells %s', (question, answer, asked) => {
		const accept = asked?.type === 'entity' ? asked.entity.aliases : [];
		expect(givesAway(draft(question, answer, { accept, ...(asked && { asked }) }))).toBe(true);
	});

	it.each([
		['Who opened the Moss Bridge?', 'Ada Okoye', okoye],
		['Which council counts the boats?', 'Northern Fisheries Council', council],
		['Who was born in 1951?', '1950', undefined],
		['Which bridge opened in 1950?', 'the Moss Bridge', undefined],
		['How many boats are there?', '14', undefined]
	])('lets “%s” ask for %s', (question, answer, asked) => {
		expect(givesAway(draft(question, answer, asked && { asked }))).toBe(false);
	});
});

describe('isWellFormed', () => {
	it.each([
		['a question without its mark', 'Who met Ada Okoye'],
		['two questions', 'Who? And when?'],
		['an open bracket', 'Who met Ada (Okoye?'],
		['an open quotation', 'Who said “never?'],
		['Markdown', 'Who met **Ada**?'],
		['a footnote', 'Who met Ada [1]?'],
		['a space before a comma', 'Who , then, met Ada?']
	])('turns down %s', (_, question) => {
		expect(isWellFormed(draft(question))).toBe(false);
	});

	it.each(['Who met Ada Okoye?', 'How long is the strait (in km)?', 'Who said “never”?', 'Who met Ada’s sister?'])(
		'lets “%s” pass',
		(question) => {
			expect(isWellFormed(draft(question))).toBe(true);
		}
	);

	it.each(['The Lund line goes to Oslo (____) and Varde.', 'Estmark fights HIV/____.'])(
		'wants no gap in “%s”',
		(text) => {
			expect(isWellFormed(draft(text, '3 hours', { form: 'cloze' }))).toBe(false);
		}
	);

	it('wants exactly one gap in a cloze', () => {
		const cloze = (question: string) => isWellFormed(draft(question, 'Oslo', { form: 'cloze' }));
		expect(cloze('Ada lives in ____.')).toBe(true);
		expect(cloze('____ lives in ____.')).toBe(false);
		expect(cloze('Ada lives in Oslo.')).toBe(false);
	});
});
