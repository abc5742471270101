import type { Block, PartialDate } from './document.ts';
import { isoDay, isoMonth } from './month-names.ts';
import { readDateLine } from './read-date-line.ts';

const IN_ADDRESS =
	/[/=_-](?<year>(?:19|20)\d{2})[/-]?(?<month>0[1-9]|1[0-2]|[1-9](?=\/))(?:[/-]?(?<day>0[1-9]|[12]\d|3[01]|[1-9](?=\/)))?(?![\d])/u;

/** The date that an address carries, as in `/2024/09/17/title`. */
export function dateInAddress(url: string): PartialDate | undefined {
	const groups = IN_ADDRESS.exec(url.slice(0, 500))?.groups;
	if (groups === undefined) return undefined;
	const [year, month] = [Number(groups['year']), Number(groups['month'])];
	return groups['day'] === undefined ? isoMonth(year, month) : isoDay(year, month, Number(groups['day']));
}

/** When the document says that it was published: its date line, else its address; nothing when neither tells. */
export function findPublished(
	text: string,
	blocks: readonly Block[],
	url: string | undefined
): PartialDate | undefined {
	const line = blocks.find((block) => block.kind === 'date-line' && dateOf(text, block) !== undefined);
	const address = url === undefined ? undefined : dateInAddress(url);
	const written = line === undefined ? undefined : dateOf(text, line);
	return written ?? address;
}

const dateOf = (text: string, { span }: Block): PartialDate | undefined =>
	readDateLine(text.slice(span.start, span.end));
