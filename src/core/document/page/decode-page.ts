import type { Result } from '../../shared/result.ts';
import { decodeText } from '../decode-text.ts';
import type { DocumentProblem } from '../document.ts';

/** The platform's decoder; it knows the encodings of the web by their labels. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** Longest source of a page that is read; most of a page is not its text. */
const LONGEST_PAGE = 8_000_000;
const DECLARED = /<meta[^>]{0,300}charset\s{0,5}=\s{0,5}["']?(?<label>[\w-]{2,30})/iu;

/** The source of a page: as UTF-8, else in the encoding that it declares, else as browsers take old pages. */
export function decodePage(input: string | Uint8Array): Result<string, DocumentProblem> {
	const decoded = decodeText(input, LONGEST_PAGE);
	if (decoded.ok || typeof input === 'string' || decoded.problems[0]?.code !== 'not-utf8') return decoded;
	const head = Array.from(input.subarray(0, 2048), (byte) => String.fromCharCode(byte)).join('');
	return decodeText(decodedAs(DECLARED.exec(head)?.groups?.['label'] ?? 'windows-1252', input), LONGEST_PAGE);
}

function decodedAs(label: string, bytes: Uint8Array): string {
	try {
		return new TextDecoder(label).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
