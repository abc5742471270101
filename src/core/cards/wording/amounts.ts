import type { Quantity } from '../../facts/quantity.ts';
import type { NumberCard } from '../card.ts';
import type { Draft } from '../draft.ts';

/** A number with the unit behind it, and the same amount once more in brackets. */
const AMOUNT =
	/^(?<number>\d{1,3}(?:,\d{3}){1,4}|\d{1,12}(?:\.\d{1,6})?)(?<unit>(?!\s?(?:thousand|million|billion|trillion|hundred|dozen)\b)\s?[\p{L}°%²³/ ]{1,30})?(?: \([^()]{1,40}\))?$/u;
const QUALIFIED =
	/^(?:about|around|approximately|roughly|some|nearly|almost|over|above|under|below|up to|more than|less than|fewer than|at least|at most|close to|circa|an estimated|as many as|no more than)\b/iu;

/** How many of the second unit go into one of the first; international definitions. */
const CONVERSIONS: Readonly<Record<string, number>> = {
	'km mi': 0.621371,
	'mi km': 1.609344,
	'm ft': 3.28084,
	'ft m': 0.3048,
	'cm in': 0.393701,
	'in cm': 2.54,
	'km2 mi2': 0.386102,
	'mi2 km2': 2.589988,
	'kg lb': 2.204623,
	'lb kg': 0.453592,
	'ha acre': 2.471054,
	'acre ha': 0.404686,
	'km/h mph': 0.621371,
	'mph km/h': 1.609344
};

const APPROXIMATE = /^(?:about|around|approximately|roughly|some|nearly|almost|close to|circa|an estimated)\s/iu;

/**
 * An amount that the text gives only nearly is asked for nearly: “About how many …?”, “265,000”. Where the question
 * cannot say so, and for bounds, the answer says it.
 */
export function saidAsExactly(
	{ question, answer }: { readonly question: string; readonly answer: string },
	quantity: Quantity
): { readonly question: string; readonly answer: string } {
	const { approximate, bound } = quantity;
	// “thousand tons”: a ton is asked for as the text has it.
	if (/\btons?\b/u.test(answer) && question.includes('tonnes'))
		return saidAsExactly({ question: question.replaceAll('tonnes', 'tons'), answer }, quantity);
	if (bound === undefined && (approximate || APPROXIMATE.test(answer)) && question.startsWith('How '))
		return { question: `About h${question.slice(1)}`, answer: answer.replace(APPROXIMATE, '') };
	if (QUALIFIED.test(answer)) return { question, answer };
	if (bound !== undefined) return { question, answer: `${bound === 'above' ? 'more than' : 'less than'} ${answer}` };
	return { question, answer: approximate ? `about ${answer}` : answer };
}

/** How far the amount in the other unit, rounded as the text has it, is from the first: whoever gives it is right too. */
function tolerance({ value, unit, alternative }: Quantity): number {
	const factor = CONVERSIONS[`${alternative?.unit ?? ''} ${unit}`];
	if (!alternative || factor === undefined) return 0;
	const gap = Math.abs(alternative.value * factor - value);
	return Number((gap * 1.01).toPrecision(2));
}

/** The answer as one exact number with its unit; undefined where it is more or less than that. */
export function numberIn({
	answer,
	asked
}: Draft): Pick<NumberCard, 'value' | 'unit' | 'answer' | 'tolerance'> | undefined {
	if (asked?.type !== 'quantity' || asked.quantity.upTo !== undefined) return undefined;
	const groups = AMOUNT.exec(answer)?.groups;
	if (!groups) return undefined;
	const value = Number(groups['number']?.replaceAll(',', ''));
	const isTold = value === asked.quantity.value;
	return { value, unit: (groups['unit'] ?? '').trim(), answer, tolerance: isTold ? tolerance(asked.quantity) : 0 };
}
