import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EXPLANATIONS } from '#core/decks/explain/explain-fault.ts';
import { CARD_FORMAT } from '#core/decks/format/card-format.ts';
import { DECK_FORMAT } from '#core/decks/format/deck-format.ts';
import { deckSchema, SCHEMA_FILE } from '../../../scripts/deck-schema.mjs';

const published = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as Record<string, unknown>;
const validate = new Ajv({ strict: false, allowUnionTypes: true, allErrors: false }).compile(published);

const GUIDE = readFileSync('docs/decks.md', 'utf8');
const examples = [...GUIDE.matchAll(/^```yaml\n(?<text>.*?)^```$/gmsu)].map((match) => match.groups?.['text'] ?? '');

describe('the published schema', () => {
	it('is the one that the definitions give: npm run schema writes it', async () => {
		expect(published).toEqual(JSON.parse(JSON.stringify(await deckSchema())));
	});

	it('says of every key what it is', () => {
		const text = JSON.stringify(published);
		for (const key of [...Object.keys(DECK_FORMAT), ...Object.keys(CARD_FORMAT)]) expect(text).toContain(`"${key}":`);
		const bare = [...text.matchAll(/"title":/gu)].length;
		expect([...text.matchAll(/"description":/gu)].length).toBeGreaterThan(bare * 0.7);
	});

	it.each([
		...examples.map((text, i): [string, string] => [`example ${String(i + 1)} of the guide`, text]),
		...readdirSync('decks').map((name): [string, string] => [name, readFileSync(`decks/${name}`, 'utf8')])
	])('accepts %s', (_name, text) => {
		expect(validate(parse(text)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
	});

	const ruled = ['E002', 'E201', 'E202', 'E211', 'E220', 'E222', 'E226', 'E228', 'E230', 'E231'] as const;

	it.each(ruled)('refuses a deck with %s, and accepts it put right', (code) => {
		const { wrong = '', right = '' } = EXPLANATIONS[code];
		expect(validate(parse(wrong))).toBe(false);
		expect(validate(parse(right)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
	});
});
