import { ORDINALS } from './lexicon/months.ts';
import type { Settled } from './settle-time.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** A year with its era in ISO 8601: "44 BC" is `-0044` here, as the time contract writes it; "BP" is no calendar year. */
export function eraYear(text: string | undefined, era: string | undefined): string | undefined {
	const value = Number((text ?? '').replaceAll(',', ''));
	if (!Number.isFinite(value) || value === 0 || era === 'BP' || value > 9999) return undefined;
	const digits = String(value).padStart(4, '0');
	return isBefore(era) ? `-${digits}` : digits;
}

const isBefore = (era: string | undefined): boolean => era !== undefined && /^B\.?C/u.test(era);

/** Thirds and halves of a hundred years by the words that name them; the rest stand for the whole. */
const PARTS: readonly (readonly [RegExp, number, number])[] = [
	[/\bearly\b|\bbeginning\b|\bstart\b|\bdawn\b|\bfirst (?:decade|year|third|quarter)/u, 0, 33],
	[/\bmid|\bmiddle\b/u, 33, 66],
	[/\blate|\bend\b|\bclose\b|\blast (?:decade|year|third|quarter)/u, 66, 99],
	[/\bfirst half\b/u, 0, 49],
	[/\b(?:second|latter) half\b/u, 50, 99]
];

/** "the early 19th century" is 1801 to 1834, "the 5th century BC" is -0500 to -0401. */
export function century(groups: Groups): Settled | undefined {
	const first = ordinal(groups['c1']);
	const last = groups['c2'] === undefined ? first : ordinal(groups['c2']);
	if (first === undefined || last === undefined || first < 1 || last > 30) return undefined;
	if (/\bturn\b/u.test(groups['part'] ?? '')) return { kind: 'century', inferred: false };
	const [, from, to] = PARTS.find(([word]) => word.test(groups['part'] ?? '')) ?? [undefined, 0, 99];
	const text = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
	const iso = isBefore(groups['era']) ? -first * 100 + from : (first - 1) * 100 + 1 + from;
	const toIso = isBefore(groups['era']) ? -last * 100 + to : (last - 1) * 100 + 1 + to;
	return { kind: 'century', inferred: false, iso: text(iso), toIso: text(toIso) };
}

function ordinal(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const digits = /^\d{1,2}/u.exec(text)?.[0];
	const word = ORDINALS.indexOf(text.toLowerCase());
	return digits !== undefined ? Number(digits) : word > 0 ? word : undefined;
}
