import type { Quantity } from '../quantity.ts';

type Kind = Quantity['kind'];

const rows: readonly (readonly [kinds: readonly Kind[], nouns: string])[] = [
	[
		['length'],
		`length height depth width elevation altitude diameter radius circumference span wingspan thickness distance wavelength
		displacement draught beam gauge range rainfall precipitation snowfall slip clearance wheelbase prominence perimeter coastline`
	],
	[['area'], 'area extent size'],
	[
		['volume', 'mass', 'other'],
		'volume capacity mass weight discharge flow tonnage output production yield payload displacement'
	],
	[
		['count'],
		'population capacity membership attendance workforce staff circulation attendance enrollment enrolment readership garrison toll majority turnout'
	],
	[
		['money'],
		`cost price budget revenue revenues turnover profit profits debt deficit surplus salary income wage fine value gdp investment fee fees
		ransom sales earnings losses damage expenditure spending rent toll`
	],
	[
		['percentage'],
		'rate share turnout unemployment inflation growth literacy majority humidity deficit debt stake poverty'
	],
	[['temperature'], 'temperature temperatures point'],
	[['speed'], 'speed velocity pace winds'],
	[['duration'], 'age duration expectancy period lifespan term'],
	[['other'], 'magnitude density frequency power intensity angle voltage consumption pressure'],
	[['count', 'other'], 'density']
];

const KINDS = new Map<string, Set<Kind>>();
for (const [kinds, nouns] of rows) {
	for (const noun of nouns.trim().split(/\s+/u)) KINDS.set(noun, new Set([...(KINDS.get(noun) ?? []), ...kinds]));
}

/** True for a noun that names what is measured, and by an amount of this kind: “depth” in metres, “population” in people. */
export function isMeasuredBy(noun: string, kind: Kind): boolean {
	return KINDS.get(noun)?.has(kind) ?? false;
}

/** True for a noun that names what is measured. */
export function isDimension(noun: string): boolean {
	return KINDS.has(noun);
}
