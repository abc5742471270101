import { isMap, isSeq, type Node } from 'yaml';
import * as v from 'valibot';
import type { CardSource } from '../../cards/card.ts';
import { readPath } from '../folder/check-path.ts';
import { PartialDateText, WebAddress } from '../format/leaf-schemas.ts';
import { SOURCE_FORMAT } from '../format/part-formats.ts';
import { Fields, keyOf } from '../yaml/fields.ts';
import { given } from '../yaml/given.ts';
import { nearestName } from '../yaml/nearest-name.ts';
import { textOf } from '../yaml/text-of.ts';
import type { CardReading } from './card-reading.ts';
import { checkQuote } from './check-quote.ts';

const KNOWN = { keys: Object.keys(SOURCE_FORMAT), where: 'a source' };

const isAddress = (text: string): boolean => /^https?:\/\//iu.test(text);

function urlOf(fields: Fields): string | undefined {
	const url = fields.text('url');
	if (url === undefined || v.is(WebAddress, url)) return url;
	fields.fault('E231', { text: url }, 'url');
	return undefined;
}

function dateOf(fields: Fields, key: 'date' | 'accessed'): string | undefined {
	const date = fields.text(key);
	if (date === undefined || v.is(PartialDateText, date)) return date;
	fields.fault('E230', { key: 'a date', text: date, wanted: '2024, 2024-09 or 2024-09-17' }, key);
	return undefined;
}

/** Tells a name that no source has. */
function unknownName(
	name: string,
	key: string,
	{ fields, sources }: { readonly fields: Fields; readonly sources: CardReading['sources'] }
) {
	const meant = nearestName(name, sources.keys());
	const plain = /^[a-z0-9][a-z0-9-]{0,60}$/iu.test(meant);
	if (plain) fields.faultWithFix('E213', { name, meant }, { key, text: meant, isSure: false });
	else fields.fault('E213', { name, meant }, key);
}

function referred(fields: Fields, { sources, cited }: CardReading): CardSource {
	const name = fields.text('ref');
	if (name === undefined) return {};
	cited.add(name);
	const source = sources.get(name);
	if (!source) unknownName(name, 'ref', { fields, sources });
	return source ?? {};
}

/** A source written as a map: by `ref` to a named one, with `quote` and `page` of its own, or in full. */
function readSourceMap(fields: Fields, reading: CardReading): CardSource {
	const texts = given<CardSource>({
		title: fields.text('title'),
		author: fields.text('author'),
		page: fields.text('page'),
		quote: fields.text('quote'),
		prefix: fields.text('prefix'),
		suffix: fields.text('suffix')
	});
	const [url, date, accessed] = [urlOf(fields), dateOf(fields, 'date'), dateOf(fields, 'accessed')];
	const file = fields.has('file') ? readPath(fields, 'file', reading) : undefined;
	const source: CardSource = {
		...referred(fields, reading),
		...texts,
		...(url !== undefined && { url }),
		...(date !== undefined && { date }),
		...(accessed !== undefined && { accessed }),
		...(file !== undefined && { file })
	};
	checkQuote(source, fields, reading);
	return source;
}

/** What a source is read from: the node under a key of a card, or of `sources:`. */
interface SourcePlace {
	readonly node: Node | undefined;
	readonly key: string;
	readonly fields: Fields;
}

/** Where a card comes from: an address, a name of `sources:`, a title, or a map of these. */
export function readSource({ node, key, fields }: SourcePlace, reading: CardReading): CardSource | undefined {
	if (isMap(node)) return readSourceMap(new Fields(node, reading, KNOWN), reading);
	const { sources, cited } = reading;
	const text = textOf(node, { key, place: fields.valuePlace(key), reading });
	if (text === undefined) return undefined;
	if (isAddress(text)) return { url: text };
	const source = sources.get(text);
	cited.add(text);
	if (source) return source;
	if (sources.size === 0 || text.includes(' ')) return { title: text };
	unknownName(text, key, { fields, sources });
	return undefined;
}

/** All sources of a card: one, or a list of which each states the same. */
export function readCardSources(
	fields: Fields,
	reading: CardReading
): { readonly source?: CardSource; readonly moreSources?: readonly CardSource[] } {
	const node = fields.node('source');
	const nodes = isSeq(node) ? node.items.map((item) => item as Node) : [node];
	const read = nodes.map((each) => readSource({ node: each, key: 'source', fields }, reading));
	const [source, ...more] = read.filter((each) => each !== undefined);
	return { ...(source && { source }), ...(more.length > 0 && { moreSources: more }) };
}

/** The deck's `sources:`, each a map, an address or a title under a short name. */
export function readSources(deck: Fields, reading: CardReading): ReadonlyMap<string, CardSource> {
	const named = new Map<string, CardSource>();
	const node = deck.node('sources');
	if (!deck.has('sources')) return named;
	if (!isMap(node)) {
		deck.fault('E205', { key: 'sources', wanted: 'a list of names, each with its title: and url:' }, 'sources');
		return named;
	}
	const fields = new Fields(node, reading, { keys: node.items.map(keyOf), where: 'sources' });
	for (const name of fields.keys) {
		const place = { node: fields.node(name), key: name, fields };
		const source = readSource(place, { ...reading, sources: new Map() });
		if (source) named.set(name, source);
	}
	return named;
}
