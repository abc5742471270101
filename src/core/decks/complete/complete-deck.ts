import * as v from 'valibot';
import { CARD_FORMAT } from '../format/card-format.ts';
import { DECK_FORMAT } from '../format/deck-format.ts';
import type { KeysOf } from '../format/described.ts';
import {
	AUDIO_FORMAT,
	IMAGE_FORMAT,
	PAIRS_FORMAT,
	SETTINGS_FORMAT,
	SIDES_LANG_FORMAT,
	SOURCE_FORMAT,
	TYPING_FORMAT,
	WRONG_FORMAT
} from '../format/part-formats.ts';
import { mapAt } from './map-at.ts';

/** Something that may be written where the cursor stands. */
export interface Completion {
	readonly label: string;
	/** What is written in its place, when that is more than the label. */
	readonly apply?: string;
	readonly title?: string;
	/** What it is for, in a sentence or two. */
	readonly says?: string;
}

export interface Completions {
	/** Where what they take the place of begins. */
	readonly from: number;
	readonly options: readonly Completion[];
}

const PARTS: Readonly<Record<string, KeysOf>> = {
	cards: CARD_FORMAT,
	source: SOURCE_FORMAT,
	image: IMAGE_FORMAT,
	audio: AUDIO_FORMAT,
	lang: SIDES_LANG_FORMAT,
	settings: SETTINGS_FORMAT,
	typing: TYPING_FORMAT,
	pairs: PAIRS_FORMAT,
	wrong: WRONG_FORMAT
};

const KEY = /^(?<indent>\s{0,64}(?:- {1,8})?)(?<word>[\w$-]{0,40})$/u;
const VALUE = /^(?<before>\s{0,64}(?:- {1,8})?(?<key>[\w-]{1,40}): {1,8})(?<word>[^\s#'"[\]{}]{0,60})$/u;

/** The keys that a map with this path may have; nothing for maps whose keys are free, such as pairs. */
function formatOf(path: readonly string[]): KeysOf | undefined {
	const last = path.at(-1);
	if (last === undefined) return DECK_FORMAT;
	if (path.length === 2 && path[0] === 'sources') return SOURCE_FORMAT;
	return PARTS[last];
}

/** The schema within `optional`. */
const inner = (schema: v.GenericSchema): v.GenericSchema =>
	'wrapped' in schema ? (schema.wrapped as v.GenericSchema) : schema;

function wordsOf(schema: v.GenericSchema): Pick<Completion, 'title' | 'says'> {
	const [title, says] = [v.getTitle(inner(schema)), v.getDescription(inner(schema))];
	return { ...(title !== undefined && { title }), ...(says !== undefined && { says }) };
}

const isMapKey = (key: string): boolean =>
	['settings', 'sources', 'cards', 'pairs', 'wrong', 'order', 'match'].includes(key);

function keyOptions(format: KeysOf, present: ReadonlySet<string>): readonly Completion[] {
	return Object.entries(format)
		.filter(([key]) => !present.has(key))
		.map(([key, schema]) => ({ label: key, apply: isMapKey(key) ? `${key}:` : `${key}: `, ...wordsOf(schema) }));
}

/** The short names under `sources:`. */
function sourceNames(lines: readonly string[]): readonly string[] {
	const start = lines.findIndex((line) => /^sources:\s*$/u.test(line));
	const names: string[] = [];
	let column: number | undefined;
	for (const line of start < 0 ? [] : lines.slice(start + 1)) {
		const { indent, name } = /^(?<indent> {1,16})(?<name>[^\s:#]{1,60}):/u.exec(line)?.groups ?? {};
		if (/^\S/u.test(line)) break;
		if (indent === undefined || name === undefined) continue;
		column ??= indent.length;
		if (indent.length === column) names.push(name);
	}
	return names;
}

function valueOptions(key: string, format: KeysOf | undefined, lines: readonly string[]): readonly Completion[] {
	if (key === 'source' || key === 'ref') return sourceNames(lines).map((label) => ({ label, title: 'Named source' }));
	const schema = format && Object.hasOwn(format, key) ? format[key] : undefined;
	const examples = schema ? (v.getExamples(inner(schema)) as readonly unknown[]) : [];
	const flags = examples.includes(true) || examples.includes(false) ? [true, false] : examples;
	return flags
		.filter((value) => ['string', 'number', 'boolean'].includes(typeof value))
		.map((value) => ({ label: String(value) }));
}

/** True when something may be proposed behind this beginning of a line; told without looking at the rest of the file. */
export const mayComplete = (before: string): boolean => KEY.test(before) || VALUE.test(before);

/** What may be written at `offset` of a deck file: keys of the map that the cursor is in, or values of its key. */
export function completeDeck(text: string, offset: number): Completions | undefined {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const before = text.slice(start, offset);
	if (!mayComplete(before)) return undefined;
	const lines = text.split('\n');
	const at = text.slice(0, offset).split('\n').length - 1;
	const key = KEY.exec(before)?.groups;
	if (key) {
		const column = key['indent']?.length ?? 0;
		const { path, present } = mapAt(lines, at, column);
		const format = formatOf(path);
		return format && { from: start + column, options: keyOptions(format, present) };
	}
	const value = VALUE.exec(before)?.groups;
	if (value?.['key'] === undefined) return undefined;
	const column = (value['before'] ?? '').search(/[\w]/u);
	const options = valueOptions(value['key'], formatOf(mapAt(lines, at, column).path), lines);
	return options.length === 0 ? undefined : { from: start + (value['before']?.length ?? 0), options };
}
