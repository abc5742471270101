import type { Fields } from '../yaml/fields.ts';
import type { Card, NumberCard } from '../../cards/card.ts';
import { buildCard, type CardFrame } from './build-card.ts';
import type { CardReading } from './card-reading.ts';
import { readNumber, type Measured } from './number-text.ts';

type Tolerance = Pick<NumberCard, 'tolerance' | 'tolerancePercent'>;

/** The tolerance in the answer's unit, and in percent when it is written so; 0 when none is given. */
function readTolerance(fields: Fields, answer: Measured, reading: CardReading): Tolerance {
	const text = fields.text('tolerance');
	if (text === undefined) return { tolerance: 0 };
	const tolerance = readNumber(text.replace(/^±\s?/u, ''), reading.language);
	if (!tolerance || tolerance.value < 0) {
		fields.fault('E217', { text, meant: '' }, 'tolerance');
		return { tolerance: 0 };
	}
	const { value, unit } = tolerance;
	if (unit === '%' && answer.unit !== '%') {
		if (answer.value === 0) fields.fault('E219', { percent: text }, 'tolerance');
		const tolerance = Number(((Math.abs(answer.value) * value) / 100).toPrecision(12));
		return { tolerance, tolerancePercent: value };
	}
	if (unit !== '' && unit !== answer.unit) fields.fault('E218', { unit, answerUnit: answer.unit }, 'tolerance');
	return { tolerance: value };
}

const BEFORE_NUMBER = /^[^\d]{1,40}?(?=[+\-−]?\d)/u;

/** The number with its unit in “about 7200 km”; `''` when what is behind the words is none. */
function numberIn(text: string, language: string): string {
	const rest = text.replace(BEFORE_NUMBER, '');
	return rest !== text && readNumber(rest, language) ? rest : '';
}

/** `q` and `number`, with a `tolerance` in the same unit or in percent. */
export function readNumberCard(fields: Fields, frame: CardFrame, reading: CardReading): readonly Card[] {
	const question = fields.text('q');
	const answer = fields.text('number');
	if (answer === undefined) return [];
	const measured = readNumber(answer, reading.language);
	if (!measured) fields.fault('E217', { text: answer, meant: numberIn(answer, reading.language) }, 'number');
	if (!measured || question === undefined) return [];
	const within = readTolerance(fields, measured, reading);
	return [buildCard({ type: 'number', question, ...measured, answer, ...within }, frame, reading)];
}
