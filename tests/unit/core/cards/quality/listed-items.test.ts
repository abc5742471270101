import { describe, expect, it } from 'vitest';
import { listedItems } from '#core/cards/quality/listed-items.ts';

describe('an answer that is a list in disguise', () => {
	it.each([
		['the Tigris, the Euphrates and the Karun', ['the Tigris', 'the Euphrates', 'the Karun']],
		['red, green, and blue', ['red', 'green', 'blue']],
		['rot, gelb und grün', ['rot', 'gelb', 'grün']],
		['hydrogen; helium; lithium; beryllium', ['hydrogen', 'helium', 'lithium', 'beryllium']]
	])('is taken apart: %s', (answer, items) => {
		expect(listedItems(answer)).toEqual(items);
	});

	it.each([
		'Abkhazia and Crimea',
		'Washington, D.C.',
		'Tehran, Iran',
		'On 17 September 2024, in Tehran, Iran',
		'Iran, which lost these lands, never got them back and said so for years to come',
		'Secretary of the Supreme National Security Council',
		'7,200 km',
		'He signed it. Then he left, tired, hungry and alone.'
	])('is none: %s', (answer) => {
		expect(listedItems(answer)).toEqual([]);
	});
});
