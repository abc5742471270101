import type { Typing } from '../cards/card.ts';

/** More than this of an answer is never compared: no fact is that long, and a pasted book must not hang. */
export const LONGEST_ANSWER = 500;

/** Letters that no normal form takes apart, as people without them on the keyboard write them. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	'&': ' and '
};

const NUMBERS: Readonly<Record<string, string>> = {
	zero: '0',
	one: '1',
	two: '2',
	three: '3',
	four: '4',
	five: '5',
	six: '6',
	seven: '7',
	eight: '8',
	nine: '9',
	ten: '10',
	eleven: '11',
	twelve: '12'
};

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Accents and the letters that no normal form takes apart as people without them on the keyboard write them. */
function withoutAccents(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[ßæœøłđðþı&]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** The words that count; signs within them only where punctuation is to be exact. */
function wordsOf(text: string, isExact: boolean): string[] {
	const plain = isExact ? text : text.replace(/['’ʼ`]/gu, '').replace(/[^\p{L}\p{M}\p{N}%°+]/gu, ' ');
	return plain.split(/\s/u).filter((word) => word !== '');
}

/**
 * An answer as it is compared: without case, accents, punctuation, Markdown marks and leading article, small numbers in
 * digits; `typing` keeps some of these. What is only punctuation stays as it is, since it may be the answer.
 */
export function foldAnswer(text: string, typing: Typing = {}): string {
	const composed = text.slice(0, LONGEST_ANSWER).normalize('NFKC').slice(0, LONGEST_ANSWER);
	const cased = typing.case === 'exact' ? composed : composed.toLowerCase();
	const plain = typing.accents === 'exact' ? cased.normalize('NFC') : withoutAccents(cased);
	const ungrouped = plain.replace(/(?<digit>\d),(?=\d{3}(?!\d))/gu, '$<digit>');
	const kept = wordsOf(ungrouped, typing.punctuation === 'exact').map((word) => NUMBERS[word.toLowerCase()] ?? word);
	const hasArticle = kept.length > 1 && ARTICLES.has(kept[0]?.toLowerCase() ?? '');
	if (hasArticle && typing.articles !== 'exact') kept.shift();
	return kept.length === 0 ? text.slice(0, LONGEST_ANSWER).trim() : kept.join(' ');
}
