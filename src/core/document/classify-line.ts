import type { Block } from './document.ts';
import { readDateLine } from './read-date-line.ts';

/** What a line that stands alone is by its looks, with the lengths of the marks to cut off its front and its end. */
export interface LineKind {
	readonly kind: Block['kind'];
	readonly marker: number;
	readonly tail?: number;
	readonly level?: number;
}

const URL_ONLY = /^<?(?:https?:\/\/|www\.)\S{3,2000}>?$/iu;
const LINK_ONLY = /^\[[^\][\n]{0,300}\]\(\S{1,500}\)$/u;
const IMAGE_ONLY = /^!\[(?<words>[^\][\n]{0,500})\]\(\S{1,500}\)$/u;
const BYLINE =
	/^[*_]{0,2}(?:(?:[Bb]y|BY|(?:[Ss]tory|[Ww]ords|[Pp]hotos?|[Rr]eporting|[Ee]diting) by|[Aa]uthors?:|AUTHOR:)\s{0,2}[*_]{0,2}(?:[Tt]he\s)?\p{Lu}[^.!?]{1,80}|(?:[Pp]osted|[Ss]ubmitted|[Ww]ritten|[Rr]eported|[Ee]dited) by:? ?[^.!?]{2,80}|[Ff]rom u\/\S{1,40})$/u;
/** “Ada Roy in Oslo and Lars Holm in Lund contributed to this report.” */
const CREDIT = /^[^.!?]{3,250}\bcontributed to this (?:report|story|article)\.?$/u;
const COMMENT_MARKERS = [
	String.raw`\d{1,6}\s(?:comments?|replies|reply|likes?|shares?|points?|votes?|upvotes?|views?|responses?)`,
	String.raw`(?:comments?|leave a (?:comment|reply)|add a comment|reply|report|permalink|like|upvote)(?:\s\(\d{1,6}\))?:?`,
	String.raw`\(?\d{1,4}[.)]`,
	String.raw`#\d{1,5}`
];
const COMMENT_MARKER = new RegExp(`^(?:${COMMENT_MARKERS.join('|')})$`, 'iu');
const NAVIGATION =
	/^(?:share(?: this(?: article| page)?| on \w{1,12})?|advertisement|sponsored|subscribe(?: now)?|sign (?:in|up)|log ?in|read more.{0,80}|related(?: articles?| stories| topics?)?:?|see also:?|continue reading.{0,60}|skip to (?:main )?content|table of contents|contents|menu|home|search|back to top|print(?: this page)?|e-?mail|tweet|follow us.{0,40}|newsletter|all rights reserved\.?|(?:copyright|©).{0,120}|cookie policy|privacy policy|terms of (?:use|service)|external links|references|further reading|notes|sources|bibliography|\[edit\])$/iu;
const CAPTION =
	/^(?:(?:fig(?:ure|\.)?|table|map|plate|photo(?:graph)?|image|illustration|exhibit)\s?\d{1,3}(?:[.\-–]\d{1,3}){0,2}[.:]?\s|(?:photo(?:graph)?|image|picture|file image|caption|illustration)(?: of\b| by\b|:))/iu;
const CAPTION_CREDIT = /(?:^|[.)]\s)(?:(?:image|photo|picture)(?:\scredit|\sby)?|credit|source):\s[^\n]{1,120}$/iu;
const HEADING = /^(?<marks>#{1,6})\s{1,4}(?=\S)/u;
const BOLD_ONLY = /^(?:\*\*[^*\n]{1,160}\*\*|__[^_\n]{1,160}__)[:.]?$/u;
const BULLET = /^(?:[-*+•◦▪‣·–]\s{1,4})(?=\S)/u;
const NUMBERED = /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)])\s{1,4}(?=\S)/u;
const TABLE =
	/^\|.{0,2000}\|$|^[^|\n]{1,80}(?:\s\|\s[^|\n]{0,80}){2,20}$|^[^\t\n]{1,80}(?:\t[^\t\n]{0,80}){2,20}$|^[|+:\- =]{5,2000}$/u;
const RULE = /^(?:[-*_=~]\s?){3,200}$/u;

/** Tells by its looks alone what a line is that stands for itself; nothing for ordinary prose. */
export function classifyLine(text: string): LineKind | undefined {
	const alone = (kind: Block['kind']): LineKind => ({ kind, marker: 0 });
	if (URL_ONLY.test(text) || LINK_ONLY.test(text)) return alone('url');
	const caption = IMAGE_ONLY.exec(text)?.groups?.['words'];
	if (caption === '') return alone('url');
	if (caption !== undefined) return { kind: 'caption', marker: 2, tail: text.length - 2 - caption.length };
	if (RULE.test(text)) return alone('navigation');
	const heading = HEADING.exec(text)?.groups?.['marks'];
	if (heading !== undefined) return { kind: 'heading', marker: markerLength(HEADING, text), level: heading.length };
	if (text.length <= 130 && COMMENT_MARKER.test(text)) return alone('comment-marker');
	if (text.length <= 130 && NAVIGATION.test(text)) return alone('navigation');
	if (TABLE.test(text)) return alone('table');
	if (BOLD_ONLY.test(text)) return { kind: 'heading', marker: 0, level: 2 };
	if ((text.length <= 110 && BYLINE.test(text)) || (text.length <= 300 && CREDIT.test(text))) return alone('byline');
	if (text.length <= 90 && readDateLine(text) !== undefined) return alone('date-line');
	if (CAPTION.test(text) || (text.length <= 500 && CAPTION_CREDIT.test(text))) return alone('caption');
	if (BULLET.test(text)) return { kind: 'list-item', marker: markerLength(BULLET, text) };
	if (NUMBERED.test(text)) return { kind: 'list-item', marker: markerLength(NUMBERED, text) };
	return undefined;
}

const markerLength = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;
