import type { FaultList } from '../faults/fault-list.ts';
import type { FaultPlace } from '../faults/fault-list.ts';

const TAG = /<(?:\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,300})?\/?>|!--)/iu;

/** Where a link of Markdown, or an address in angle brackets, names its scheme. */
const SCHEME =
	/(?:\]\(\s{0,8}<?|<|^ {0,3}\[[^\]\n]{1,100}\]:\s{0,8})(?<scheme>[a-z][a-z0-9+.-]{1,20}):(?<rest>[^\s>)]{0,80})/gimu;

const FOLLOWED: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/** A picture as Markdown has it. */
const PICTURE = /!\[[^\]\n]{0,200}\]\([^()\s]{1,300}[^()\n]{0,100}\)/u;

/** The text without code and formulas, where signs mean themselves. */
function prose(text: string): string {
	return text.replaceAll(/`[^`\n]{0,2000}`|\$\$[^$]{0,2000}\$\$|\$[^$\n]{0,500}\$/gu, ' ');
}

/** Formulas as the app finds them; a price is none. */
const FORMULA = /\$\$(?<displayed>[^$]{1,2000})\$\$|\$(?<inline>(?!\s)[^$\n]{1,500}?)(?<!\s)\$(?!\d)/gu;

/** Warns of a formula whose braces do not pair: it would stand there as its TeX. */
function checkFormulas(text: string, place: FaultPlace, faults: FaultList): void {
	for (const { groups } of text.matchAll(FORMULA)) {
		const tex = groups?.['displayed'] ?? groups?.['inline'] ?? '';
		const marks = tex.replaceAll(/\\./gu, '');
		let depth = 0;
		for (const mark of marks) if (depth >= 0) depth += mark === '{' ? 1 : mark === '}' ? -1 : 0;
		if (depth !== 0) faults.add('W241', { tex, mark: depth > 0 ? '{' : '}' }, place);
	}
}

/** Tells marks that Recto will not follow: HTML, and links to anything but pages and letter boxes. */
export function checkMarkup(text: string, place: FaultPlace, faults: FaultList): void {
	if (text.includes('$')) checkFormulas(text, place, faults);
	if (!text.includes('<') && !text.includes(']')) return;
	const words = prose(text);
	const tag = TAG.exec(words)?.[0];
	if (tag !== undefined) faults.add('W235', { tag }, place);
	const picture = PICTURE.exec(words)?.[0];
	if (picture !== undefined) faults.add('W240', { text: picture }, place);
	for (const { groups } of words.matchAll(SCHEME)) {
		const { scheme = '', rest = '' } = groups ?? {};
		if (!FOLLOWED.has(scheme.toLowerCase())) faults.add('W236', { address: `${scheme}:${rest}` }, place);
	}
}
