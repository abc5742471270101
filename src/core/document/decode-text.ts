import type { Result } from '../shared/result.ts';
import type { DocumentProblem } from './document.ts';

/** The platform's decoder (Encoding Standard), in browsers, workers and Node alike. */
declare const TextDecoder: new (
	label: string,
	options: { readonly fatal: boolean; readonly ignoreBOM: boolean }
) => { decode(bytes: Uint8Array): string };

/** Longest text that is read, in UTF-16 code units: longer than any one book. */
export const LONGEST_DOCUMENT = 7_000_000;

type Looks = 'pdf' | 'image' | 'zip' | 'word';

/** First bytes by which common files that are no text give themselves away, as Latin-1. */
const MAGIC: readonly (readonly [string, Looks])[] = [
	['%PDF-', 'pdf'],
	['\u0089PNG', 'image'],
	['\u00FF\u00D8\u00FF', 'image'],
	['GIF8', 'image'],
	['RIFF', 'image'],
	['PK\u0003\u0004', 'zip'],
	['PK\u0005\u0006', 'zip'],
	['\u001F\u008B', 'zip'],
	['\u00D0\u00CF\u0011\u00E0', 'word'],
	['{\\rtf', 'word']
];

/** The text of a file's bytes (UTF-8, or UTF-16 that a byte order mark announces) or of a string, or why it is none. */
export function decodeText(input: string | Uint8Array, limit = LONGEST_DOCUMENT): Result<string, DocumentProblem> {
	const decoded: Result<string, DocumentProblem> =
		typeof input === 'string' ? { ok: true, value: input } : decodeBytes(input);
	if (!decoded.ok) return decoded;
	const text = decoded.value.startsWith('\uFEFF') ? decoded.value.slice(1) : decoded.value;
	if (!/\S/u.test(text)) return refuse({ code: 'empty' });
	if (text.length > limit) return refuse({ code: 'too-long', length: text.length, limit });
	const looksLike = magic(text.slice(0, 16));
	if (looksLike !== undefined) return refuse({ code: 'binary', looksLike });
	if (isUnmarkedUtf16(text)) return refuse({ code: 'utf-16' });
	return hasControls(text) ? refuse({ code: 'binary' }) : { ok: true, value: text };
}

const refuse = (problem: DocumentProblem): { readonly ok: false; readonly problems: readonly DocumentProblem[] } => ({
	ok: false,
	problems: [problem]
});

function decodeBytes(bytes: Uint8Array): Result<string, DocumentProblem> {
	const looksLike = magic(latin1(bytes.subarray(0, 16)));
	if (looksLike !== undefined) return refuse({ code: 'binary', looksLike });
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return decoded('utf-16le', bytes);
	if (first === 0xfe && second === 0xff) return decoded('utf-16be', bytes);
	if (isUnmarkedUtf16(latin1(bytes.subarray(0, 4000)))) return refuse({ code: 'utf-16' });
	const text = decoded('utf-8', bytes);
	if (text.ok || !hasControls(latin1(bytes.subarray(0, 4000)))) return text;
	return refuse({ code: 'binary' });
}

function decoded(label: string, bytes: Uint8Array): Result<string, DocumentProblem> {
	try {
		return { ok: true, value: new TextDecoder(label, { fatal: true, ignoreBOM: false }).decode(bytes) };
	} catch {
		return refuse({ code: label === 'utf-8' ? 'not-utf8' : 'binary' });
	}
}

const magic = (head: string): Looks | undefined => MAGIC.find(([mark]) => head.startsWith(mark))?.[1];

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** Every second character is NUL, as in UTF-16 read as single bytes. */
function isUnmarkedUtf16(text: string): boolean {
	const head = text.slice(0, 4000);
	const nuls: [number, number] = [0, 0];
	for (let i = 0; i < head.length; i++) if (head.charCodeAt(i) === 0) nuls[i % 2 === 0 ? 0 : 1]++;
	const [even, odd] = nuls;
	const half = head.length / 2;
	return (even > half * 0.7 && odd < half * 0.1) || (odd > half * 0.7 && even < half * 0.1);
}

/** A NUL, or more other control characters than a stray one here and there. */
function hasControls(text: string): boolean {
	if (text.includes('\0')) return true;
	const controls = text.slice(0, 20_000).match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F\u007F]/gu);
	return controls !== null && controls.length > 8 + text.length / 1000;
}
