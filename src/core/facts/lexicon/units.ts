import type { Quantity } from '../quantity.ts';

/** A unit of measure under its canonical short name. */
export interface Unit {
	readonly unit: string;
	readonly kind: Quantity['kind'];
}

const rows: readonly (readonly [kind: Quantity['kind'], unit: string, words: string])[] = [
	['length', 'km', 'km kms kilometer kilometers kilometre kilometres'],
	['length', 'm', 'm meter meters metre metres'],
	['length', 'cm', 'cm centimeter centimeters centimetre centimetres'],
	['length', 'mm', 'mm millimeter millimeters millimetre millimetres'],
	['length', 'mi', 'mi mile miles'],
	['length', 'yd', 'yd yds yard yards'],
	['length', 'ft', 'ft foot feet'],
	['length', 'in', 'inch inches'],
	['length', 'nmi', 'nmi'],
	['length', 'ly', 'light-year light-years lightyear lightyears'],
	['length', 'league', 'league leagues'],
	['area', 'ha', 'ha hectare hectares'],
	['area', 'acre', 'acre acres'],
	['area', 'km2', 'km2 km²'],
	['area', 'm2', 'm2 m²'],
	['area', 'mi2', 'mi2 mi²'],
	['volume', 'L', 'litre litres liter liters'],
	['volume', 'gal', 'gallon gallons gal'],
	['volume', 'bbl', 'barrel barrels'],
	['volume', 'm3', 'm3 m³'],
	['volume', 'km3', 'km3 km³'],
	['mass', 'kg', 'kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos'],
	['mass', 'g', 'gram grams gramme grammes'],
	['mass', 'mg', 'mg milligram milligrams'],
	['mass', 't', 'tonne tonnes ton tons'],
	['mass', 'lb', 'lb lbs pound-weight'],
	['mass', 'oz', 'oz ounce ounces'],
	['speed', 'km/h', 'kph kmh km/h'],
	['speed', 'mph', 'mph'],
	['speed', 'kn', 'knot knots'],
	['temperature', '°C', '°c celsius centigrade'],
	['temperature', '°F', '°f fahrenheit'],
	['temperature', 'K', 'kelvin kelvins'],
	['percentage', '%', '% percent'],
	['percentage', 'pp', 'percentage-point percentage-points'],
	['duration', 'second', 'sec secs second seconds'],
	['duration', 'minute', 'min mins minute minutes'],
	['duration', 'hour', 'hr hrs hour hours'],
	['duration', 'day', 'day days'],
	['duration', 'night', 'night nights'],
	['duration', 'week', 'week weeks'],
	['duration', 'fortnight', 'fortnight fortnights'],
	['duration', 'month', 'month months'],
	['duration', 'year', 'year years yr yrs'],
	['duration', 'decade', 'decade decades'],
	['duration', 'century', 'century centuries'],
	['duration', 'millennium', 'millennium millennia millenniums'],
	['other', 'degree', 'degree degrees °'],
	['other', 'MW', 'megawatt megawatts'],
	['other', 'GW', 'gw gigawatt gigawatts'],
	['other', 'magnitude', 'magnitude'],
	['other', 'kW', 'kw kilowatt kilowatts'],
	['other', 'kWh', 'kwh'],
	['other', 'V', 'volt volts'],
	['other', 'Hz', 'hz hertz'],
	['other', 'hp', 'hp horsepower'],
	['other', 'GB', 'gb gigabyte gigabytes'],
	['other', 'MB', 'mb megabyte megabytes']
];

/** Every way of writing a unit, lower case. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
	rows.flatMap(([kind, unit, words]) => words.split(' ').map((word) => [word, { kind, unit }] as const))
);

/** Currencies by the sign or the word that names them, lower case. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
	(
		[
			['USD', '$ us$ usd dollar dollars'],
			['EUR', '€ eur euro euros'],
			['GBP', '£ gbp pound pounds sterling'],
			['JPY', '¥ jpy yen'],
			['CNY', 'cny rmb yuan renminbi'],
			['INR', '₹ inr rupee rupees'],
			['RUB', '₽ rub ruble rubles rouble roubles'],
			['KRW', '₩ krw won'],
			['CHF', 'chf francs franc'],
			['TRY', '₺ lira liras'],
			['UAH', '₴ hryvnia'],
			['PLN', 'zloty zlotys złoty'],
			['SEK', 'kronor krona'],
			['NOK', 'kroner'],
			['BRL', 'reais'],
			['MXN', 'pesos peso'],
			['ZAR', 'rand'],
			['IRR', 'rial rials'],
			['ILS', '₪ shekel shekels'],
			['NGN', '₦ naira']
		] as const
	).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const))
);

/** What stands before `$` to say whose dollar it is, lower case. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
	['us', 'USD'],
	['u.s.', 'USD'],
	['nz', 'NZD'],
	['a', 'AUD'],
	['au', 'AUD'],
	['aus', 'AUD'],
	['c', 'CAD'],
	['ca', 'CAD'],
	['cad', 'CAD'],
	['hk', 'HKD'],
	['s', 'SGD'],
	['nt', 'TWD']
]);
