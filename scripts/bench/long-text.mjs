import { readFileSync } from 'node:fs';

const SOURCES = [
	'src/ui/make/sample.txt',
	'tests/corpus/texts/fossil-biography.txt',
	'tests/corpus/texts/harbour-news.txt',
	'tests/corpus/texts/island-guide.txt'
];
const SYLLABLES =
	'ba be bo da de do fa fe ga go ha he ka ke ko la le lo ma me mo na ne no pa pe ra re ro sa se so ta te to va ve wa ze'.split(
		' '
	);
/** Capitalised words that are no names, and names that prose needs to be read: the calendar, titles, kinds of things. */
const KEPT =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|The|A|In|On|At|It|Its|He|She|His|Her|They|When|Both|Work|After|According|President|Prime|Minister|Secretary|Empress|Canal|Company|Sea|Strait|Lake|River|Bridge|Island|Islands|Peninsula|Agreement|Convention|Council|Authority|United|Museum|University|Professor|Queen|King)$/u;

/** A number that follows from words alone. @param {string} words */
function hash(words) {
	let value = 2_166_136_261;
	for (let i = 0; i < words.length; i++) value = Math.imul(value ^ words.charCodeAt(i), 16_777_619) >>> 0;
	return value;
}

/** @param {string} name @param {number} chapter */
function renamed(name, chapter) {
	let rest = hash(`${name} ${chapter}`);
	let word = '';
	for (let i = 0; i < 3; i++) {
		word += SYLLABLES[rest % SYLLABLES.length];
		rest = Math.floor(rest / SYLLABLES.length);
	}
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * To be called in the project's own folder. Prose of about so many words, the same on every machine: our own texts over and over, each time of other people and
 * places in other years, so that names and facts grow with the text as they do in a book.
 * @param {number} words
 */
export function longText(words) {
	const sources = SOURCES.map((path) => readFileSync(path, 'utf8'));
	const chapters = ['A long document'];
	let count = 0;
	for (let chapter = 0; count < words; chapter++) {
		const source = sources[chapter % sources.length] ?? '';
		const text = source
			.replace(/\p{Lu}\p{Ll}{2,20}/gu, (word) => (KEPT.test(word) ? word : renamed(word, chapter)))
			.replace(/\b1[89]\d\d\b/gu, (year) => String(1700 + (hash(`${year} ${chapter}`) % 300)));
		chapters.push(`## ${text.trim()}`);
		count += text.split(/\s+/u).length;
	}
	return chapters.join('\n\n');
}
