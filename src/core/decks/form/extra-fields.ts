import type { PlainMap, PlainValue } from '../serialise/plain-value.ts';
import { few, isMap, lines, linesOf, listOf, textOf, unlessBlank, type KeyValues } from './plain-fields.ts';

/** What any card may have besides what it asks, as a form shows it. */
export interface ExtraFields {
	/** Shown above the question. */
	readonly kind: string;
	readonly hints: string;
	readonly explain: string;
	/** Between commas. */
	readonly tags: string;
	readonly sourceTitle: string;
	readonly sourceAuthor: string;
	readonly sourceUrl: string;
	readonly sourceDate: string;
	readonly sourcePage: string;
	readonly sourceQuote: string;
	/** A path beside the deck file, or the picture itself. */
	readonly imageSrc: string;
	readonly imageAlt: string;
	/** Shown with the answer only. */
	readonly imageOnBack: boolean;
	readonly imageCredit: string;
	readonly imageLicence: string;
	readonly audioSrc: string;
	readonly audioOnBack: boolean;
	readonly langQuestion: string;
	readonly langAnswer: string;
}

export const EMPTY_EXTRAS: ExtraFields = {
	kind: '',
	hints: '',
	explain: '',
	tags: '',
	sourceTitle: '',
	sourceAuthor: '',
	sourceUrl: '',
	sourceDate: '',
	sourcePage: '',
	sourceQuote: '',
	imageSrc: '',
	imageAlt: '',
	imageOnBack: false,
	imageCredit: '',
	imageLicence: '',
	audioSrc: '',
	audioOnBack: false,
	langQuestion: '',
	langAnswer: ''
};

/** The map under a key; a text alone stands for the one of its keys that matters most. */
function partOf(value: PlainValue | undefined, key: string): PlainMap {
	const [first] = listOf(value);
	return isMap(first) ? first : new Map([[key, textOf(first)]]);
}

/** What the form shows of an entry's extras. */
export function extrasOf(map: PlainMap): ExtraFields {
	const source = partOf(map.get('source'), 'url');
	const image = partOf(map.get('image'), 'src');
	const audio = partOf(map.get('audio'), 'src');
	const lang = map.get('lang');
	const side = (key: string): string => textOf(isMap(lang) ? lang.get(key) : lang);
	return {
		kind: textOf(map.get('kind')),
		hints: linesOf(map.get('hint')),
		explain: textOf(map.get('explain')),
		tags: listOf(map.get('tags')).map(textOf).join(', '),
		sourceTitle: textOf(source.get('title')),
		sourceAuthor: textOf(source.get('author')),
		sourceUrl: textOf(source.get('url')),
		sourceDate: textOf(source.get('date')),
		sourcePage: textOf(source.get('page')),
		sourceQuote: textOf(source.get('quote')),
		imageSrc: textOf(image.get('src')),
		imageAlt: textOf(image.get('alt')),
		imageOnBack: image.get('side') === 'a',
		imageCredit: textOf(image.get('credit')),
		imageLicence: textOf(image.get('licence')),
		audioSrc: textOf(audio.get('src')),
		audioOnBack: audio.get('side') === 'a',
		langQuestion: side('q'),
		langAnswer: side('a')
	};
}

/** A map with other values under some of its keys; what is undefined is taken out. */
function changed(before: PlainMap, values: KeyValues): PlainMap {
	const map = new Map(before);
	for (const [key, value] of values) {
		if (value === undefined) map.delete(key);
		else map.set(key, value);
	}
	return map;
}

/** The source as the form has it, with all that the form does not show. */
function sourceOf(fields: ExtraFields, before: PlainValue | undefined): PlainValue | undefined {
	const [first, ...more] = listOf(before);
	const source = changed(isMap(first) ? first : new Map(), [
		['title', unlessBlank(fields.sourceTitle)],
		['author', unlessBlank(fields.sourceAuthor)],
		['url', unlessBlank(fields.sourceUrl)],
		['date', unlessBlank(fields.sourceDate)],
		['page', unlessBlank(fields.sourcePage)],
		['quote', unlessBlank(fields.sourceQuote)]
	]);
	const rest = source.size > 0 ? [source, ...more] : more;
	return rest.length > 1 ? rest : rest[0];
}

/** A picture or sound without a path is none; with nothing but a path it is that path. */
function mediaOf(src: string, more: KeyValues): PlainValue | undefined {
	if (src.trim() === '') return undefined;
	const map = changed(new Map([['src', src.trim()]]), more);
	return map.size === 1 ? src.trim() : map;
}

function langOf(q: string, a: string): PlainValue | undefined {
	if (q.trim() === a.trim()) return unlessBlank(q);
	return changed(new Map(), [
		['q', unlessBlank(q)],
		['a', unlessBlank(a)]
	]);
}

/** The keys that the form writes of an entry's extras; `before` is the entry as it was. */
export function extraKeys(fields: ExtraFields, before: PlainMap): KeyValues {
	const tags = fields.tags
		.split(',')
		.map((tag) => tag.trim())
		.filter((tag) => tag !== '');
	return [
		['kind', unlessBlank(fields.kind)],
		['hint', few(lines(fields.hints))],
		['explain', unlessBlank(fields.explain)],
		['tags', few(tags)],
		[
			'image',
			mediaOf(fields.imageSrc, [
				['alt', unlessBlank(fields.imageAlt)],
				['side', fields.imageOnBack ? 'a' : undefined],
				['credit', unlessBlank(fields.imageCredit)],
				['licence', unlessBlank(fields.imageLicence)]
			])
		],
		['audio', mediaOf(fields.audioSrc, [['side', fields.audioOnBack ? 'a' : undefined]])],
		['lang', langOf(fields.langQuestion, fields.langAnswer)],
		['source', sourceOf(fields, before.get('source'))]
	];
}

const IN_SOURCE = ['accessed', 'prefix', 'suffix', 'file'] as const;

/** What the entry has and the form does not show, in words; it is kept as it is. */
export function keptUnseen(map: PlainMap): readonly string[] {
	const [source, ...more] = listOf(map.get('source'));
	const ofSource = isMap(source) ? IN_SOURCE.filter((key) => source.has(key)) : [];
	return [
		...(map.has('group') ? ['its group'] : []),
		...ofSource.map((key) => `${key} of its source`),
		...(more.length > 0 ? [more.length === 1 ? 'a second source' : `${more.length} more sources`] : [])
	];
}
