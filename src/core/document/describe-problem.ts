import type { DocumentProblem } from './document.ts';

const KINDS = { pdf: 'a PDF', image: 'a picture', zip: 'a compressed file', word: 'a word processor’s file' } as const;

/** What is wrong with a document and what its reader can do, in one or two plain sentences. */
export function describeDocumentProblem(problem: DocumentProblem): string {
	switch (problem.code) {
		case 'empty':
			return 'There is no text here. Paste an article or choose a file that has words in it.';
		case 'binary':
			return `This is ${problem.looksLike === undefined ? 'not a text file' : KINDS[problem.looksLike]}. Copy its text and paste it, or save it as plain text and choose that file.`;
		case 'not-utf8':
			return 'The letters of this file cannot be read, because it is not stored as UTF-8. Save it again with the encoding UTF-8.';
		case 'utf-16':
			return 'This file is stored as UTF-16 without saying so. Save it again with the encoding UTF-8.';
		case 'too-long':
			return `This text has ${grouped(problem.length)} characters; at most ${grouped(problem.limit)} can be read at once. Split it, for instance by chapters.`;
		case 'no-prose':
			return 'No sentences were found in this text. Cards are made from prose, such as an article or a chapter.';
		case 'other-language':
			return `This text seems to be in ${languageName(problem.language)}. Only English can be read so far.`;
	}
}

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');

const NAMES: Readonly<Record<string, string>> = {
	de: 'German',
	fr: 'French',
	es: 'Spanish',
	it: 'Italian',
	pt: 'Portuguese',
	nl: 'Dutch',
	sv: 'Swedish',
	da: 'Danish',
	pl: 'Polish',
	cs: 'Czech',
	tr: 'Turkish',
	id: 'Indonesian',
	ro: 'Romanian',
	hu: 'Hungarian',
	fi: 'Finnish',
	ja: 'Japanese',
	ko: 'Korean',
	zh: 'Chinese',
	el: 'Greek',
	he: 'Hebrew',
	th: 'Thai',
	ka: 'Georgian',
	hy: 'Armenian',
	ru: 'Russian',
	uk: 'Ukrainian',
	'und-Cyrl': 'a language in Cyrillic letters',
	'und-Arab': 'a language in Arabic letters',
	'und-Deva': 'a language in Devanagari letters'
};

const languageName = (code: string): string => NAMES[code] ?? 'another language';
