import type { DocumentProblem } from '#core/document/document.ts';
import type { Result } from '#core/shared/result.ts';
import type { ChosenFile } from '#ui/shared/chosen-file.ts';

/** What reading a file needs: the core's decoding, loaded when a file is chosen, and what reads web pages. */
export interface FileReading {
	decode(bytes: Uint8Array): Result<string, DocumentProblem>;
	describe(problem: DocumentProblem): string;
	readPage(page: Uint8Array): Promise<Result<string, DocumentProblem>>;
}

/** Bytes beyond which a file is not even opened. */
export const FILE_LIMIT = 8 * 1024 * 1024;

const TEXT_ENDINGS = ['txt', 'text', 'md', 'markdown'];
const PAGE_ENDINGS = ['html', 'htm', 'xhtml'];
const KNOWN_ENDINGS: Readonly<Record<string, string>> = {
	pdf: 'a PDF',
	doc: 'a Word document',
	docx: 'a Word document',
	odt: 'a LibreOffice document',
	epub: 'an e-book',
	yaml: 'a deck file',
	yml: 'a deck file',
	png: 'a picture',
	jpg: 'a picture',
	jpeg: 'a picture',
	zip: 'an archive'
};

/** The file's text, or one sentence that says why there is none and what to do. Of a web page it is that of its article. */
export async function readTextFile(
	file: ChosenFile,
	load: () => Promise<FileReading>
): Promise<Result<string, string>> {
	const ending = endingOf(file.name);
	const isPage = PAGE_ENDINGS.includes(ending);
	if (ending !== '' && !isPage && !TEXT_ENDINGS.includes(ending)) return refused(describeEnding(file.name, ending));
	if (file.size > FILE_LIMIT) return refused(describeSize(file));
	const [buffer, reading] = await Promise.all([file.arrayBuffer(), load()]);
	const bytes = new Uint8Array(buffer);
	const read = isPage ? await reading.readPage(bytes) : reading.decode(bytes);
	return read.ok ? read : refused(read.problems.map((problem) => reading.describe(problem)).join(' '));
}

function endingOf(name: string): string {
	const at = name.lastIndexOf('.');
	return at < 0 ? '' : name.slice(at + 1).toLowerCase();
}

function describeEnding(name: string, ending: string): string {
	if (ending === 'yaml' || ending === 'yml') {
		return `“${name}” is a deck file: open it on the Decks page, with Import.`;
	}
	const known = KNOWN_ENDINGS[ending];
	const what = known === undefined ? 'not a text file' : `${known}, not a text file`;
	return `“${name}” is ${what}. Choose a .txt, .md or .html file, or copy its text and paste it here.`;
}

function describeSize(file: ChosenFile): string {
	const size = Math.ceil(file.size / (1024 * 1024));
	return `“${file.name}” has ${size} MB; Recto opens text files of up to ${FILE_LIMIT / (1024 * 1024)} MB. Cut it into chapters and read them one by one.`;
}

const refused = (sentence: string): Result<string, string> => ({ ok: false, problems: [sentence] });
