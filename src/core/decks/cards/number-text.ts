import type { NumberCard } from '../../cards/card.ts';

/** A number with what it counts. */
export interface Measured {
	readonly value: number;
	readonly unit: string;
}

/** Languages that write 3,14 for three and a bit (CLDR), by their first two letters. */
const COMMA_DECIMAL = new Set(
	'az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk vi'.split(
		' '
	)
);

const POINT =
	/^(?<sign>[+\-−]?)(?<whole>\d{1,3}(?:[, \u00a0\u202f']\d{3}){1,6}|\d{1,21})(?<part>\.\d{1,30})?(?<power>[eE][+-]?\d{1,3})?/u;
const COMMA =
	/^(?<sign>[+\-−]?)(?<whole>\d{1,3}(?:[. \u00a0\u202f']\d{3}){1,6}|\d{1,21})(?<part>,\d{1,30})?(?<power>[eE][+-]?\d{1,3})?/u;

/** What may follow the number: `km`, `°C`, `m/s²`; never a second number (`5 feet 3`) or a range. */
const UNIT = /^[^\d\s.,+\-−–](?:[^\s]|\s(?!\d)){0,39}$/u;

const hasCommaDecimals = (language: string): boolean => COMMA_DECIMAL.has(language.slice(0, 2).toLowerCase());

/** The number as `readNumber` reads it in the same language. */
export function writeNumber(value: number, language: string): string {
	return hasCommaDecimals(language) ? String(value).replace('.', ',') : String(value);
}

/**
 * Reads “7200 km”, “7,200 km”, “7 200 km”, “50.45 km”, “-40 °C”, “1e3”; with a comma for decimals in languages that write so.
 * Nothing when there is more or less than one number with a unit behind it.
 */
export function readNumber(text: string, language: string): Measured | undefined {
	const pattern = hasCommaDecimals(language) ? COMMA : POINT;
	const match = pattern.exec(text);
	if (!match?.groups) return undefined;
	const { sign, whole, part, power } = match.groups;
	const digits = (whole ?? '').replaceAll(/\D/gu, '');
	const value = Number(
		`${sign === '-' || sign === '−' ? '-' : ''}${digits}${(part ?? '').replace(',', '.')}${power ?? ''}`
	);
	const unit = text.slice(match[0].length).trim();
	if (!Number.isFinite(value) || (unit !== '' && !UNIT.test(unit))) return undefined;
	return { value, unit };
}

/** A tolerance as a deck file has it, in percent where its author wrote it so; undefined when there is none. */
export function writeTolerance(
	{ tolerance, tolerancePercent }: Pick<NumberCard, 'tolerance' | 'tolerancePercent'>,
	language: string
): string | undefined {
	if (tolerancePercent !== undefined) return `${writeNumber(tolerancePercent, language)}%`;
	return tolerance === 0 ? undefined : writeNumber(tolerance, language);
}
