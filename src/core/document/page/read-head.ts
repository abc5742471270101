import type { PartialDate } from '../document.ts';
import { isoDay, isoMonth } from '../month-names.ts';
import { readDateLine } from '../read-date-line.ts';
import { attributeOf, type PageDocument, type PageNode } from './page-node.ts';

/** What the head of a page says of its article. */
export interface PageHead {
	readonly title?: string;
	readonly heading?: string;
	readonly url?: string;
	readonly published?: PartialDate;
}

/** Names under which pages give the day of publication, best first. Open Graph, schema.org, Dublin Core, Highwire and custom. */
const DATES = [
	'article:published_time',
	'og:published_time',
	'datepublished',
	'citation_publication_date',
	'citation_date',
	'dc.date.issued',
	'dcterms.issued',
	'dcterms.created',
	'dc.date',
	'dcterms.date',
	'parsely-pub-date',
	'sailthru.date',
	'publish-date',
	'pubdate',
	'date'
];

/** Reads title, address and day of publication from where pages write them for machines. */
export function readHead(page: PageDocument): PageHead {
	const metas = metaValues(page);
	const published =
		DATES.map((name) => readDate(metas.get(name))).find((date) => date !== undefined) ?? timeElement(page);
	const url = [canonical(page), metas.get('og:url')].find((address) => /^https?:\/\/\S{3,2000}$/iu.test(address ?? ''));
	const title = oneLine(metas.get('og:title') ?? first(page, 'title')?.textContent);
	const headings = [...page.getElementsByTagName('h1')].map((node) => oneLine(node.textContent));
	const heading = headings.length === 1 ? headings[0] : undefined;
	return {
		...(title !== undefined && { title }),
		...(heading !== undefined && { heading }),
		...(url !== undefined && { url }),
		...(published !== undefined && { published })
	};
}

/** A date as machines or people write it; nothing for a time of day alone or a day that never was. */
export function readDate(text: string | undefined): PartialDate | undefined {
	const words = text?.trim() ?? '';
	const groups = /^(?<year>\d{4})(?:[-/](?<month>\d{1,2})(?:[-/](?<day>\d{1,2}))?)?(?=$|[T\s])/u.exec(words)?.groups;
	if (groups === undefined) return readDateLine(words);
	const [year, month] = [Number(groups['year']), Number(groups['month'])];
	if (groups['month'] === undefined) return undefined;
	return groups['day'] === undefined ? isoMonth(year, month) : isoDay(year, month, Number(groups['day']));
}

function metaValues(page: PageDocument): ReadonlyMap<string, string> {
	const values = new Map<string, string>();
	for (const meta of page.getElementsByTagName('meta')) {
		const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? attributeOf(meta, 'itemprop');
		const content = attributeOf(meta, 'content');
		const key = name?.toLowerCase();
		if (key !== undefined && content !== undefined && !values.has(key)) values.set(key, content);
	}
	return values;
}

/** `<time>` that says of itself that it is the day of publication. */
function timeElement(page: PageDocument): PartialDate | undefined {
	const times = [...page.getElementsByTagName('time')];
	const telling = times.find(
		(time) => attributeOf(time, 'itemprop') === 'datePublished' || attributeOf(time, 'pubdate') !== undefined
	);
	return telling && readDate(attributeOf(telling, 'datetime') ?? telling.textContent ?? undefined);
}

function canonical(page: PageDocument): string | undefined {
	const links = [...page.getElementsByTagName('link')];
	const link = links.find((each) => attributeOf(each, 'rel')?.toLowerCase() === 'canonical');
	return link && attributeOf(link, 'href');
}

const first = (page: PageDocument, name: string): PageNode | undefined => [...page.getElementsByTagName(name)][0];

function oneLine(text: string | null | undefined): string | undefined {
	const line = text?.slice(0, 500).replace(/\s+/gu, ' ').trim();
	return line === '' ? undefined : line;
}
