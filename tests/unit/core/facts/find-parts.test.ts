import { describe, expect, it } from 'vitest';
import { read } from '../../../fixtures/reading.ts';

/** The parts that a text names, each with its whole: "the roof = Varde Tower". */
function partsOf(text: string, title?: string): readonly string[] {
	return read(text, title).views.flatMap(({ parts, sentence }) =>
		parts.map(({ tokens, owner }) => {
			const words = sentence.tokens.slice(tokens.from, tokens.to).map((token) => token.lower);
			return `${words.join(' ')} = ${owner.name}`;
		})
	);
}

const QUAKE = 'The 2008 Ostra earthquake shook Peru.';

describe('parts of what was named before', () => {
	it.each([
		[`${QUAKE} The epicenter was in Lima.`, 'the epicenter = 2008 Ostra earthquake'],
		['Lima is a city in Peru. The total population fell.', 'the total population = Lima'],
		['The Varde Tower stands in Lima. The roof burned.', 'the roof = Varde Tower'],
		['The Varde Tower stands in Lima. Rain fell. The roof burned.', 'the roof = Varde Tower'],
		['The Varde River is long. The mouth lies in Peru.', 'the mouth = Varde River']
	])('%s', (text, part) => {
		expect(partsOf(text, 'Lima')).toEqual([part]);
	});

	it('mean the earthquake itself where they are another word for it', () => {
		const [, view] = read(`${QUAKE} The main quake was felt in Lima.`, '2008 Ostra earthquake').views;
		expect(view?.references.map(({ entity }) => entity.name)).toEqual(['2008 Ostra earthquake']);
	});

	it.each([
		['their whole is named', `${QUAKE} The epicenter of the 1990 quake was in Lima.`],
		['another is meant', `${QUAKE} The old epicenter was in Lima.`],
		['nothing named has such a part', 'The Lund Museum is old. The mouth was open.'],
		['the noun only begins another', 'The Lund Museum is old. The roof garden was open.'],
		['two could be meant', 'The Varde Tower and the Lund Tower stand in Lima. The roof burned.'],
		['the whole is three sentences back', 'The Varde Tower stands in Lima. Rain fell. Snow fell. The roof burned.'],
		['it is a person', 'Anna Holm is old. The population fell.']
	])('are none where %s', (_, text) => {
		expect(partsOf(text)).toEqual([]);
	});
});
