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

/** Tells marks that Recto will not follow: HTML, and links to anything but pages and letter boxes. */
export function checkMarkup(text: string, place: FaultPlace, faults: FaultList): void {
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
