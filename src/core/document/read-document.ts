import type { Result } from '../shared/result.ts';
import { decodeText } from './decode-text.ts';
import { isProse, type Block, type Document, type DocumentProblem, type PartialDate } from './document.ts';
import { findPublished } from './find-published.ts';
import { findTitle } from './find-title.ts';
import { groupBlocks } from './group-blocks.ts';
import { guessLanguage } from './guess-language.ts';
import { readLines } from './read-lines.ts';
import { refineBlocks } from './refine-blocks.ts';
import { setAsideNoise } from './set-aside-noise.ts';

/** What the reader knows of a document; it wins over what the text says of itself. */
export interface ReadOptions {
	readonly title?: string;
	readonly url?: string;
	readonly published?: PartialDate;
	/** Gives the title when the text has none. */
	readonly fileName?: string;
}

/** Reads plain text or Markdown as a document: its title, date, language and blocks, each with its exact span. */
export function readDocument(input: string | Uint8Array, options: ReadOptions = {}): Result<Document, DocumentProblem> {
	const decoded = decodeText(input);
	if (!decoded.ok) return decoded;
	const text = decoded.value;
	const refined = refineBlocks(text, groupBlocks(readLines(text)));
	const { language, sure } = guessLanguage(sample(text, refined));
	if (language !== 'en' && sure) return { ok: false, problems: [{ code: 'other-language', language }] };
	const { title, blocks } = findTitle(text, setAsideNoise(text, refined), options);
	const prose = blocks.filter(({ kind }) => isProse(kind));
	if (!prose.some((block) => hasWords(text, block))) return { ok: false, problems: [{ code: 'no-prose' }] };
	const url = options.url ?? addressIn(text, blocks);
	const published = options.published ?? findPublished(text, blocks, url);
	const value: Document = {
		title,
		text,
		blocks,
		language,
		...(url === undefined ? {} : { url }),
		...(published === undefined ? {} : { published })
	};
	return { ok: true, value };
}

/** At least three words in a row: less says nothing. */
const hasWords = (text: string, { span }: Block): boolean =>
	/\p{L}{1,40}[\s,'’-]{1,4}\p{L}{1,40}[\s,'’-]{1,4}\p{L}/u.test(
		text.slice(span.start, Math.min(span.end, span.start + 5000))
	);

const sample = (text: string, blocks: readonly Block[]): string =>
	blocks
		.filter(({ kind }) => isProse(kind))
		.slice(0, 400)
		.map(({ span }) => text.slice(span.start, Math.min(span.end, span.start + 2000)))
		.join('\n')
		.slice(0, 40_000);

function addressIn(text: string, blocks: readonly Block[]): string | undefined {
	const block = blocks.find(({ kind }) => kind === 'url');
	if (block === undefined) return undefined;
	return /(?:https?:\/\/|www\.)[^\s)>]{3,2000}/iu.exec(text.slice(block.span.start, block.span.end))?.[0];
}
