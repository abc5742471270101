import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { ROOT, say } from './run.mjs';

/** Where the schema is published; `recto init` puts a copy beside a deck. */
export const SCHEMA_FILE = 'static/schema/recto-deck-1.schema.json';

/** @typedef {{ [key: string]: any }} Json */

/** Keys of one's own are allowed in every map. */
const OWN_KEYS = { '^x-': {} };

/**
 * Alternatives of plain types as one list of types, which editors show better.
 * @param {Json} schema @returns {Json}
 */
function asTypes({ anyOf, ...rest }) {
	const all = /** @type {Json[]} */ (anyOf ?? []);
	const arePlain =
		all.length > 1 &&
		all.every(
			(one) =>
				typeof one['type'] === 'string' &&
				one['type'] !== 'object' &&
				one['type'] !== 'array' &&
				!('enum' in one) &&
				!('pattern' in one) &&
				!('minimum' in one)
		);
	if (!arePlain) return anyOf === undefined ? rest : { ...rest, anyOf };
	return { ...Object.assign({}, ...all), ...rest, type: all.map((one) => one['type']) };
}

/** Every map of the format takes its own keys, those of its author, and no others. @param {any} value @returns {any} */
function tidied(value) {
	if (Array.isArray(value)) return value.map(tidied);
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value).filter(([key, one]) => key !== 'examples' || one.length > 0);
	const inner = asTypes(Object.fromEntries(kept.map(([key, one]) => [key, tidied(one)])));
	return inner['additionalProperties'] === false ? { ...inner, patternProperties: OWN_KEYS } : inner;
}

/** One key's schema, with its title, description and examples. @param {import('valibot').GenericSchema} schema @returns {Json} */
function keySchema(schema) {
	const schemaOf = toJsonSchema(schema, {
		target: 'draft-07',
		typeMode: 'input',
		// JSON Schema has no flags: patterns are Unicode there in any case.
		overrideAction: ({ valibotAction, jsonSchema }) =>
			valibotAction.type === 'regex'
				? {
						...jsonSchema,
						pattern: /** @type {{ requirement: RegExp }} */ (/** @type {unknown} */ (valibotAction)).requirement.source
					}
				: undefined
	});
	return tidied(Object.fromEntries(Object.entries(schemaOf).filter(([key]) => key !== '$schema')));
}

/** @param {Readonly<Record<string, import('valibot').GenericSchema>>} format @param {readonly string[]} keys */
const properties = (format, keys) =>
	Object.fromEntries(keys.flatMap((key) => (format[key] ? [[key, keySchema(format[key])]] : [])));

/** What an editor may put in for a new card. */
const SNIPPETS = [
	{ label: 'card', description: 'A question and its answer', body: { q: '$1', a: '$2' } },
	{
		label: 'choice',
		description: 'A question with wrong answers',
		body: { q: '$1', a: '$2', wrong: ['$3', '$4', '$5'] }
	},
	{ label: 'typed', description: 'An answer that is typed', body: { q: '$1', a: '$2', accept: ['$3'] } },
	{ label: 'number', description: 'A number with its unit', body: { q: '$1', number: '$2', tolerance: '$3' } },
	{ label: 'cloze', description: 'A text with gaps', body: { cloze: '$1 [[$2]] $3' } },
	{ label: 'true-false', description: 'A statement', body: { statement: '$1', is: true } },
	{ label: 'order', description: 'Things in order', body: { q: '$1', order: ['$2', '$3'] } },
	{ label: 'match', description: 'Pairs to match', body: { q: '$1', match: { $2: '$3', $4: '$5' } } }
];

/** The deck format as JSON Schema (draft-07), made of the definitions that decks are read by. @returns {Promise<Json>} */
export async function deckSchema() {
	const [{ CARD_FORMAT, COMMON_KEYS }, { CARD_KINDS }, { DECK_FORMAT }] = await Promise.all([
		import('../src/core/decks/format/card-format.ts'),
		import('../src/core/decks/format/card-kinds.ts'),
		import('../src/core/decks/format/deck-format.ts')
	]);
	const named = (/** @type {string} */ key) => [key, { $ref: `#/definitions/${key}` }];
	const kinds = CARD_KINDS.map(({ by, needs, may, title }) => ({
		type: 'object',
		title,
		required: [by, ...needs],
		properties: Object.fromEntries([...new Set([...needs, by, ...may, ...COMMON_KEYS])].map(named)),
		additionalProperties: false,
		patternProperties: OWN_KEYS
	}));
	const line = {
		type: 'string',
		title: 'A card on one line',
		description: 'Question => Answer, or a text with a [[gap]].',
		pattern: ' => |\\[\\[|\\{\\{c\\d'
	};
	const { cards, ...head } = DECK_FORMAT;
	const list = { ...keySchema(cards), items: { $ref: '#/definitions/card' } };
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		$id: 'recto-deck-1.schema.json',
		title: 'Recto deck, format 1',
		description: 'A deck of cards, written by hand. The guide is docs/decks.md of Recto.',
		anyOf: [
			{
				type: 'object',
				title: 'A deck',
				properties: { ...properties(head, Object.keys(head)), cards: list },
				additionalProperties: false,
				patternProperties: OWN_KEYS
			},
			list
		],
		definitions: {
			card: { title: 'A card', anyOf: [...kinds, line], defaultSnippets: SNIPPETS },
			...properties(CARD_FORMAT, Object.keys(CARD_FORMAT))
		}
	};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { register } = await import('tsx/esm/api');
	register();
	writeFileSync(join(ROOT, SCHEMA_FILE), `${JSON.stringify(await deckSchema(), null, '\t')}\n`);
	say(`Wrote ${SCHEMA_FILE}.`);
}
