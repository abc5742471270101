import { describe, expect, it } from 'vitest';
import { read } from '../../../fixtures/reading.ts';

/** What each pronoun and definite phrase of the text stands for, in text order: "she = Marta Kowalska". */
function references(text: string, title?: string): readonly string[] {
	return read(text, title).views.flatMap((view) =>
		view.references.map(({ entity, tokens }) => {
			const words = view.sentence.tokens.slice(tokens.from, tokens.to).map(({ text: word }) => word);
			return `${words.join(' ')} = ${entity.name}`;
		})
	);
}

describe('what something is done to', () => {
	it.each([
		['The allies left Lund in 1930 and the army took it in 1936.', ['it = Lund']],
		['The company sold the Omo Mill in 1930 and the council bought it in 1936.', ['it = Omo Mill']]
	])('is meant by a later “it” of %j', (text, expected) => {
		expect(references(text)).toEqual(expected);
	});

	it.each([
		'The allies left Lund for Bergen in 1930 and the army took it in 1936.',
		'The allies came from Lund in 1930 and the army took it in 1936.',
		'The allies left Lund in 1930. The army took it in 1936.'
	])('is not meant where another could be, as in %j', (text) => {
		expect(references(text)).toEqual([]);
	});
});

describe('what the document is about', () => {
	it.each([
		[
			'Edmund Ashby Crane',
			'Edmund Ashby Crane (2 May 1810 – 3 June 1870) was an English engineer. He built docks.',
			['He = Edmund Ashby Crane']
		],
		[
			'Ostra',
			'Ostra AG is a Norwegian shipping company. The company was founded in Bergen by Erik Holm.',
			['The company = Ostra AG']
		],
		['Velna', 'The Velna is a river in Latvia. Mills stood along the river.', ['the river = Velna']]
	])('is meant by the pronouns and nouns of %j', (title, text, expected) => {
		expect(references(text, title)).toEqual(expected);
	});

	it('is the bearer of the surname that several share', () => {
		const text = 'Edmund Crane was the son of Sir Walter Crane. In 1833 Crane joined the railway.';
		const { views } = read(text, 'Edmund Crane');
		expect(views[1]?.mentions.map(({ entity }) => entity.name)).toEqual(['Edmund Crane']);
	});

	it('is a woman where the pronouns say so', () => {
		const text =
			'Inge Dahl was a painter. She was born in Oslo. She taught there. She met Karl Brandt, and he praised her.';
		expect(references(text, 'Inge Dahl').filter((each) => each.startsWith('her'))).toEqual(['her = Inge Dahl']);
	});
});

describe('pronouns', () => {
	it('mean somebody else than the doer whose object they are', () => {
		const text = 'Peter Horvat was young. Emil Brandt made him a painter.';
		expect(references(text)).toEqual(['him = Peter Horvat']);
	});

	it('that open with a relative mean the person of the life', () => {
		const text = 'Anna Dahl taught. Her sister, Clara Weiss, sang. Her teacher was Emil Brandt.';
		expect(references(text, 'Anna Dahl')).toEqual(['Her = Anna Dahl', 'Her = Anna Dahl']);
	});

	it('before what something is called mean what the text is about', () => {
		const text = 'The Omo earthquake struck at dawn. Many people fled. It was the strongest earthquake of the century.';
		expect(references(text, 'Omo earthquake')).toEqual(['It = Omo earthquake']);
	});
});

describe('what cannot be told', () => {
	it.each([
		['Edmund Crane was rich. His father, Marc, was a miner. He moved to Bergen.', 'Edmund Crane'],
		['The River Tams is long. The project cost millions.', 'A test'],
		['The Omo Bridge is long. It takes nine minutes to cross the gorge.', 'A test'],
		['The Omo Bridge is long. It is clear that the gorge is deep.', 'A test']
	])('stays open in %j', (text, title) => {
		expect(references(text, title).filter((each) => /^(?:He|It|The project) =/u.test(each))).toEqual([]);
	});
});

describe('a noun that ends a name', () => {
	const FAR = 'Rain fell. Snow fell. Hail fell. Wind blew.';

	it('means the only one that bears it, however long ago it was named', () => {
		const text = `The Lund Canal Company was founded in 1850. ${FAR} The state bought the company in 1875.`;
		expect(references(text)).toEqual(['the company = Lund Canal Company']);
	});

	it('means none where two bear it', () => {
		const text = `The Lund Canal Company sued the Oslo Steam Company. ${FAR} The state bought the company in 1875.`;
		expect(references(text)).toEqual([]);
	});

	it('means what the title names before its colon', () => {
		const text = `The Lund Canal is 9 km long. The Omo Canal is 5 km long. ${FAR} Ships used the canal.`;
		expect(references(text, 'The Lund Canal: a history')).toEqual(['the canal = Lund Canal']);
	});
});
