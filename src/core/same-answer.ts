import { answerOf, type Card } from './cards/card.ts';
import { unitOf } from './reviews/answer-units.ts';
import { checkNumber } from './reviews/check-number.ts';
import { checkTyped } from './reviews/check-typed.ts';
import { readNumber } from './reviews/read-number.ts';

/** True when two cards have one answer, however each says it: "7,200 km" and "7,200 kilometres (4,500 miles)". */
export function haveSameAnswer(a: Card, b: Card): boolean {
	const [one, two] = [answerOf(a), answerOf(b)];
	return accepts(a, two) || accepts(b, one) || isSameAmount(one, two);
}

function accepts(card: Card, answer: string): boolean {
	const accept = card.type === 'cloze' || card.type === 'typed' ? card.accept : [];
	const bare = answer.replace(/\([^()]{0,200}\)/gu, ' ');
	return [answer, bare].some((given) => checkTyped({ answer: answerOf(card), accept }, given) === 'correct');
}

/** Only amounts whose units are known can be told to be the same in other words. */
function isSameAmount(a: string, b: string): boolean {
	const wanted = readNumber(a);
	const [value] = wanted?.values ?? [];
	const units = [wanted, readNumber(b)].map((number) => unitOf(number?.rest ?? ''));
	if (wanted === undefined || value === undefined || !/^\d/u.test(a) || !/^\d/u.test(b)) return false;
	if (units.some((unit) => unit === undefined)) return false;
	return checkNumber({ value, unit: wanted.rest, tolerance: 0 }, b) === 'correct';
}
