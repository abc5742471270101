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

/**
 * An answer as it is compared: without case, accents, punctuation, Markdown marks and leading article, small numbers in
 * digits. What is only punctuation stays as it is, since it may be the answer.
 */
export function foldAnswer(text: string): string {
	const plain = text
		.slice(0, LONGEST_ANSWER)
		.normalize('NFKC')
		.slice(0, LONGEST_ANSWER)
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[ßæœøłđðþı&]/gu, (letter) => LETTERS[letter] ?? letter)
		.replace(/(?<digit>\d),(?=\d{3}(?!\d))/gu, '$<digit>')
		.replace(/['’ʼ`]/gu, '');
	const words = plain.replace(/[^\p{L}\p{N}%°+]/gu, ' ').split(' ');
	const kept = words.filter((word) => word !== '').map((word) => NUMBERS[word] ?? word);
	if (kept.length > 1 && ARTICLES.has(kept[0] ?? '')) kept.shift();
	return kept.length === 0 ? text.slice(0, LONGEST_ANSWER).trim() : kept.join(' ');
}
