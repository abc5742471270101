import { isMap, isScalar, type Node } from 'yaml';
import * as v from 'valibot';
import type { CardSource } from '../../cards/card.ts';
import { PartialDateText, WebAddress } from '../leaf-schemas.ts';
import { Fields, textOf, type Reading } from '../yaml/fields.ts';
import { nearestName } from '../yaml/nearest-name.ts';

const SOURCE_KEYS = ['ref', 'url', 'title', 'quote', 'prefix', 'suffix', 'page', 'date', 'accessed', 'author'];

export type Sources = ReadonlyMap<string, CardSource>;

const isAddress = (text: string): boolean => /^https?:\/\//iu.test(text);

function urlOf(fields: Fields): string | undefined {
	const url = fields.text('url');
	if (url === undefined || v.is(WebAddress, url)) return url;
	fields.fault('E231', { text: url }, 'url');
	return undefined;
}

function dateOf(fields: Fields): string | undefined {
	const date = fields.text('date');
	if (date === undefined || v.is(PartialDateText, date)) return date;
	fields.fault('E230', { key: 'a date', text: date, wanted: '2024, 2024-09 or 2024-09-17' }, 'date');
	return undefined;
}

function referred(fields: Fields, sources: Sources): CardSource {
	const name = fields.text('ref');
	if (name === undefined) return {};
	const source = sources.get(name);
	if (!source) fields.fault('E213', { name, meant: nearestName(name, sources.keys()) }, 'ref');
	return source ?? {};
}

/** A source written as a map: by `ref` to a named one, with `quote` and `page` of its own, or in full. */
function readSourceMap(fields: Fields, sources: Sources): CardSource {
	const base = referred(fields, sources);
	const [url, date, page, quote] = [urlOf(fields), dateOf(fields), fields.text('page'), fields.text('quote')];
	const named = fields.text('title') ?? base.title;
	const title = page === undefined ? named : [named, `p. ${page}`].filter((part) => part !== undefined).join(', ');
	return {
		...base,
		...(title !== undefined && { title }),
		...(url !== undefined && { url }),
		...(date !== undefined && { date }),
		...(quote !== undefined && { quote })
	};
}

/** Where a card comes from: an address, a name of `sources:`, a title, or a map of these. */
export function readSource(
	{
		node,
		key,
		sources,
		fields
	}: { readonly node: Node | undefined; readonly key: string; readonly sources: Sources; readonly fields: Fields },
	reading: Reading
): CardSource | undefined {
	if (isMap(node)) return readSourceMap(new Fields(node, reading, { keys: SOURCE_KEYS, where: 'a source' }), sources);
	const text = textOf(node, { key, place: fields.valuePlace(key), reading });
	if (text === undefined) return undefined;
	if (isAddress(text)) return { url: text };
	const source = sources.get(text);
	if (source) return source;
	if (sources.size === 0 || text.includes(' ')) return { title: text };
	fields.fault('E213', { name: text, meant: nearestName(text, sources.keys()) }, key);
	return undefined;
}

/** The deck's `sources:`, each a map, an address or a title under a short name. */
export function readSources(deck: Fields, reading: Reading): Sources {
	const named = new Map<string, CardSource>();
	const node = deck.node('sources');
	if (!deck.has('sources')) return named;
	if (!isMap(node)) {
		deck.fault('E205', { key: 'sources', wanted: 'a list of names, each with its title: and url:' }, 'sources');
		return named;
	}
	const names = node.items.map((pair) => (isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : ''));
	const fields = new Fields(node, reading, { keys: names, where: 'sources' });
	for (const name of fields.keys) {
		const source = readSource({ node: fields.node(name), key: name, sources: new Map(), fields }, reading);
		if (source) named.set(name, source);
	}
	return named;
}
