/** A unit that an answer may be given in: `value * factor + offset` is the amount in its dimension's base unit. */
export interface AnswerUnit {
	readonly dimension: string;
	readonly factor: number;
	readonly offset: number;
}

type Line = readonly [dimension: string, factor: number, names: string, offset?: number];

/** Common units by every name that people type; factors are the international definitions. */
const LINES: readonly Line[] = [
	['length', 1, 'm metre metres meter meters'],
	['length', 1000, 'km kms kilometre kilometres kilometer kilometers'],
	['length', 0.01, 'cm centimetre centimetres centimeter centimeters'],
	['length', 0.001, 'mm millimetre millimetres millimeter millimeters'],
	['length', 1609.344, 'mi mile miles'],
	['length', 0.9144, 'yd yard yards'],
	['length', 0.3048, 'ft foot feet'],
	['length', 0.0254, 'in inch inches'],
	['length', 1852, 'nmi nautical-mile nautical-miles'],
	['area', 1, 'm2 sqm square-metre square-metres square-meter square-meters'],
	['area', 1e6, 'km2 sqkm square-kilometre square-kilometres square-kilometer square-kilometers'],
	['area', 1e4, 'ha hectare hectares'],
	['area', 4046.8564224, 'acre acres'],
	['area', 2589988.110336, 'mi2 sq-mi square-mile square-miles'],
	['mass', 1, 'kg kilo kilos kilogram kilograms kilogramme kilogrammes'],
	['mass', 0.001, 'g gram grams gramme grammes'],
	['mass', 1000, 't tonne tonnes metric-ton metric-tons'],
	['mass', 0.45359237, 'lb lbs pound pounds'],
	['mass', 0.028349523125, 'oz ounce ounces'],
	['volume', 1, 'l litre litres liter liters'],
	['volume', 0.001, 'ml millilitre millilitres milliliter milliliters'],
	['volume', 1000, 'm3 cubic-metre cubic-metres cubic-meter cubic-meters'],
	['time', 1, 's sec second seconds'],
	['time', 60, 'min minute minutes'],
	['time', 3600, 'h hr hour hours'],
	['time', 86_400, 'd day days'],
	['time', 604_800, 'week weeks'],
	['time', 31_556_952, 'y yr year years'],
	['speed', 1, 'm/s metres-per-second meters-per-second'],
	['speed', 1 / 3.6, 'km/h kmh kph kilometres-per-hour kilometers-per-hour'],
	['speed', 0.44704, 'mph miles-per-hour'],
	['speed', 1852 / 3600, 'kn knot knots'],
	['temperature', 1, '°c c celsius degrees-celsius'],
	['temperature', 5 / 9, '°f f fahrenheit degrees-fahrenheit', -160 / 9],
	['temperature', 1, 'k kelvin', -273.15],
	['share', 1, '% percent per-cent pct']
];

const UNITS: ReadonlyMap<string, AnswerUnit> = new Map(
	LINES.flatMap(([dimension, factor, names, offset = 0]) =>
		names.split(' ').map((name): [string, AnswerUnit] => [name, { dimension, factor, offset }])
	)
);

const fold = (words: readonly string[]): string =>
	words.join('-').toLowerCase().replaceAll('²', '2').replaceAll('³', '3').replaceAll('.', '');

/** The unit that some words begin with (the longest one wins), or nothing when they name none that is known. */
export function unitOf(text: string): AnswerUnit | undefined {
	const words = text.trim().split(/\s+/u, 3);
	return UNITS.get(fold(words)) ?? UNITS.get(fold(words.slice(0, 2))) ?? UNITS.get(fold(words.slice(0, 1)));
}
