import { foldDigits } from './fold-digits.ts';

const NUMBERS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' '
	);
const ORDINALS =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
		' '
	);
/** Those that are no words or names of their own; `xi` and `x` may be. */
const ROMAN = [
	'ii',
	'iii',
	'iv',
	'vi',
	'vii',
	'viii',
	'ix',
	'xii',
	'xiii',
	'xiv',
	'xv',
	'xvi',
	'xvii',
	'xviii',
	'xix',
	'xx'
];
const ROMAN_VALUES = [2, 3, 4, 6, 7, 8, 9, 12, 13, 14, 15, 16, 17, 18, 19, 20];

const suffixOf = (count: number): string => (count > 3 ? 'th' : (['th', 'st', 'nd', 'rd'][count] ?? 'th'));

/** Words that people write in two ways, each with the one that stands for both. */
const PLAIN: ReadonlyMap<string, string> = new Map([
	...NUMBERS.map((word, i): [string, string] => [word, String(i)]),
	...ORDINALS.map((word, i): [string, string] => [word, `${i + 1}${suffixOf(i + 1)}`]),
	...ROMAN.map((word, i): [string, string] => [word, String(ROMAN_VALUES[i])]),
	['saint', 'st'],
	['mount', 'mt'],
	['percent', '%'],
	['versus', 'vs']
]);

/** A text with numbers in our figures, however they were written, and the commonest words that have two spellings in one. */
export function plainWords(text: string): string {
	const words = foldDigits(text.normalize('NFKC')).replace(/\bper cent\b/giu, '%');
	return words.replace(
		/(?<![\p{L}\p{N}])\p{L}{2,11}(?![\p{L}\p{N}])/gu,
		(word) => PLAIN.get(word.toLowerCase()) ?? word
	);
}
