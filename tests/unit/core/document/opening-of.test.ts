import { describe, expect, it } from 'vitest';
import { openingOf } from '#core/document/opening-of.ts';

const PARAGRAPH = 'The harbour was built in the north of the island. '.repeat(8).trim();

describe('the opening of a text', () => {
	it('is not looked for in a short one', () => {
		expect(openingOf(PARAGRAPH)).toBeUndefined();
	});

	it('begins it and ends with a whole paragraph', () => {
		const text = new Array<string>(200).fill(PARAGRAPH).join('\n\n');
		const opening = openingOf(text) ?? '';
		expect(text.startsWith(opening)).toBe(true);
		expect(opening.endsWith(PARAGRAPH)).toBe(true);
		expect(opening.length).toBeGreaterThan(6000);
		expect(opening.length).toBeLessThan(12_001);
	});

	it('may end with a line, but never inside one', () => {
		const lines = new Array<string>(200).fill(PARAGRAPH).join('\n');
		expect(openingOf(lines)?.endsWith(PARAGRAPH)).toBe(true);
		expect(openingOf('word '.repeat(20_000))).toBeUndefined();
	});
});
