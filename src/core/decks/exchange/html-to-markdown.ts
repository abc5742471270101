import type { Losses } from './losses.ts';

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	deg: '°'
};

/** Tags that Markdown has marks for. */
const MARKS: Readonly<Record<string, string>> = {
	b: '**',
	strong: '**',
	i: '_',
	em: '_',
	code: '`',
	sub: '~',
	s: '~~',
	del: '~~'
};

const TAG = /<(?<close>\/)?(?<name>[a-z][a-z0-9]{0,10})(?:\s[^<>]{0,2000})?\/?>/giu;
const LINES = new Set(['br', 'div', 'p', 'tr', 'ul', 'ol', 'h1', 'h2', 'h3']);

function decoded(text: string): string {
	return text.replace(/&(?:#(?<code>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>[a-z]{2,6}));/giu, (all, ...rest) => {
		const { code, hex, name } = rest.at(-1) as Record<string, string | undefined>;
		const point = code === undefined ? Number.parseInt(hex ?? '', 16) : Number(code);
		if (Number.isInteger(point) && point > 0 && point <= 0x10ffff) return String.fromCodePoint(point);
		return ENTITIES[name?.toLowerCase() ?? ''] ?? all;
	});
}

/** One tag as Markdown; pictures and sounds are counted as lost. */
function asMarkdown(name: string, isClose: boolean, losses: Losses): string {
	if (name === 'img') losses.add('pictures');
	if (name === 'li') return isClose ? '' : '\n- ';
	if (LINES.has(name)) return isClose && name !== 'div' && name !== 'p' ? '' : '\n';
	return MARKS[name] ?? '';
}

/** The HTML of another program's field as Markdown; what has no marks there loses its tags and keeps its words. */
export function htmlToMarkdown(html: string, losses: Losses): string {
	const sounds = html.replaceAll(/\[sound:[^\]\n]{1,300}\]/gu, () => {
		losses.add('sounds');
		return '';
	});
	const formulas = sounds
		.replaceAll(/\\\((?<inner>.{1,2000}?)\\\)/gsu, '$$$<inner>$$')
		.replaceAll(/\\\[(?<inner>.{1,2000}?)\\\]/gsu, '$$$$$<inner>$$$$');
	const marked = formulas.replaceAll(TAG, (...parts) => {
		const { close, name = '' } = parts.at(-1) as Record<string, string | undefined>;
		return asMarkdown(name.toLowerCase(), close !== undefined, losses);
	});
	return decoded(marked)
		.replaceAll(/[ \t\u00a0]+\n/gu, '\n')
		.replaceAll(/\n{3,}/gu, '\n\n')
		.trim();
}
