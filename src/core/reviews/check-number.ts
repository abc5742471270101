import type { NumberCard } from '../cards/card.ts';
import { unitOf } from './answer-units.ts';
import type { AnswerUnit } from './answer-units.ts';
import { readNumber } from './read-number.ts';
import type { Verdict } from './verdict.ts';

/** Whoever answers in another unit has rounded: the amount may be off by this share. */
const CONVERSION_SLACK = 0.01;
/** Binary fractions are off by less than this share. */
const ROUNDING = 1e-9;

type Wanted = Pick<NumberCard, 'value' | 'unit' | 'tolerance'>;

const converted = (value: number, from: AnswerUnit, to: AnswerUnit): number =>
	(value * from.factor + from.offset - to.offset) / to.factor;

function isNear(value: number, wanted: number, tolerance: number): boolean {
	return Math.abs(value - wanted) <= tolerance + Math.abs(wanted) * ROUNDING;
}

/** The amount in the card's unit, or nothing when it is of another kind (kilograms for kilometres). */
function inCardUnit(value: number, given: AnswerUnit | undefined, wanted: AnswerUnit | undefined): number | undefined {
	if (given === undefined || wanted === undefined) return value;
	return given.dimension === wanted.dimension ? converted(value, given, wanted) : undefined;
}

function isRight(value: number, rest: string, { value: wanted, unit, tolerance }: Wanted): boolean {
	const [given, own] = [unitOf(rest), unitOf(unit)];
	const amount = inCardUnit(value, given, own);
	if (amount === undefined) return false;
	const isOther = given !== undefined && own !== undefined && given.factor !== own.factor;
	return isNear(amount, wanted, isOther ? Math.max(tolerance, Math.abs(wanted) * CONVERSION_SLACK) : tolerance);
}

/**
 * Compares a number by its value: digits may be grouped in any way, and a known unit is converted; without a unit the
 * card's own is meant. The right figure with a wrong unit, or up to twice the tolerance, is `almost`.
 */
export function checkNumber(card: Wanted, given: string): Verdict {
	const typed = readNumber(given);
	if (typed === undefined) return 'wrong';
	if (typed.values.some((value) => isRight(value, typed.rest, card))) return 'correct';
	return typed.values.some((value) => isNear(value, card.value, 2 * card.tolerance)) ? 'almost' : 'wrong';
}
