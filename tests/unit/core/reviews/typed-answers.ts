import type { Verdict } from '#core/reviews/verdict.ts';

/** What the card wants, what was typed, the verdict that it must get, and what else the card accepts. */
export type Row = readonly [answer: string, given: string, verdict: Verdict, ...accept: string[]];

/** Right: how people write the same thing. */
const RIGHT: readonly Row[] = [
	// letters, however they are set
	['Gulistan', 'gulistan', 'correct'],
	['Gulistan', 'GULISTAN', 'correct'],
	['Gulistan', '  Gulistan. ', 'correct'],
	['Gulistan', '“Gulistan”', 'correct'],
	['Gülistan', 'Gulistan', 'correct'],
	['Gulistan', 'Gülistān', 'correct'],
	['Łódź', 'Lodz', 'correct'],
	['São Paulo', 'Sao Paulo', 'correct'],
	['Kraków', 'Krakow', 'correct'],
	['Straße', 'strasse', 'correct'],
	['Ørsted', 'Orsted', 'correct'],
	['Ørsted', 'Oersted', 'correct'],
	['München', 'Muenchen', 'correct'],
	['Köln', 'Koeln', 'correct'],
	['Århus', 'Aarhus', 'correct'],
	['Cœur', 'coeur', 'correct'],
	['ﬁnland', 'Finland', 'correct'],
	['Москва', 'москва', 'correct'],
	['東京', '東京', 'correct'],
	['C++', 'c++', 'correct'],
	// hyphens, spaces and apostrophes, which are set by taste
	['Turkmen-chay', 'Turkmenchay', 'correct'],
	['Turkmenchay', 'turkmen chay', 'correct'],
	['**Rasht**–Astara', 'Rasht-Astara', 'correct'],
	['Iran’s council', "Iran's council", 'correct'],
	["Côte d'Ivoire", 'cote divoire', 'correct'],
	['Guinea-Bissau', 'Guinea Bissau', 'correct'],
	['e-mail', 'email', 'correct'],
	// articles at the front
	['the Treaty of Gulistan', 'Treaty of Gulistan', 'correct'],
	['Treaty of Gulistan', 'The treaty of Gulistan', 'correct'],
	['The Black Sea', 'black sea', 'correct'],
	['an adviser', 'adviser', 'correct'],
	// what stands in brackets may be left out
	['Tehran (Iran)', 'Tehran', 'correct'],
	['Tehran (Iran)', 'tehran iran', 'correct'],
	['CSTO [a military alliance]', 'CSTO', 'correct'],
	// what the card accepts beside its answer
	['CSTO', 'collective security treaty organization', 'correct', 'Collective Security Treaty Organization'],
	['Chopin', 'Frederic Chopin', 'correct', 'Frédéric Chopin'],
	['Burma', 'myanmar', 'correct', 'Myanmar'],
	// signs and the words for them
	['Sweden & Norway', 'Sweden and Norway', 'correct'],
	['50%', '50 percent', 'correct'],
	['50 per cent', '50%', 'correct'],
	['Saint Petersburg', 'St. Petersburg', 'correct'],
	['St Helena', 'Saint Helena', 'correct'],
	['Mount Ararat', 'Mt. Ararat', 'correct'],
	['Roe versus Wade', 'Roe vs. Wade', 'correct'],
	// numbers in words, figures, and of other scripts
	['three', '3', 'correct'],
	['3', 'three', 'correct'],
	['fourteen', '14', 'correct'],
	['twenty', '20', 'correct'],
	['7,200', '7200', 'correct'],
	['1,234,567', '1234567', 'correct'],
	['7200', '۷۲۰۰', 'correct'],
	['1828', '١٨٢٨', 'correct'],
	['1947', '१९४७', 'correct'],
	['12', '１２', 'correct'],
	['World War II', 'world war 2', 'correct'],
	['World War II', 'World War Two', 'correct'],
	['Louis XIV', 'Louis 14', 'correct'],
	['Apollo 13', 'Apollo XIII', 'correct'],
	['the second', '2nd', 'correct'],
	['the nineteenth century', '19th century', 'correct'],
	['Third Crusade', '3rd crusade', 'correct'],
	// dates by what they mean
	['28 June 1919', 'June 28, 1919', 'correct'],
	['28 June 1919', '28th of June 1919', 'correct'],
	['28 June 1919', 'jun 28 1919', 'correct'],
	['28 June 1919', '1919-06-28', 'correct'],
	['28 June 1919', '28.6.1919', 'correct'],
	['28 June 1919', '28/06/1919', 'correct'],
	['28 June 1919', '6/28/1919', 'correct'],
	['28 June 1919', 'on 28 June 1919', 'correct'],
	['June 28, 1919', 'the 28th June 1919', 'correct'],
	['June 1919', 'in June 1919', 'correct'],
	['1828', 'in 1828', 'correct'],
	['1828', '1828.', 'correct'],
	['5 September 1905', '۵ September ۱۹۰۵', 'correct'],
	// nothing but signs
	['!', '!', 'correct'],
	['?', '?', 'correct']
];

/** Almost: a slip that the learner may call right. */
const ALMOST: readonly Row[] = [
	['Gulistan', 'Gulistam', 'almost'],
	['Gulistan', 'Guilstan', 'almost'],
	['Gulistan', 'Gulista', 'almost'],
	['Gulistan', 'Gullistan', 'almost'],
	['Turkmenchay', 'Turkmanchai', 'almost'],
	['Ali Akbar Ahmadian', 'Ali Akbar Ahmedian', 'almost'],
	['Ali Akbar Ahmadian', 'Ali Akba Ahmadien', 'almost'],
	['Treaty of 1828', 'Traety of 1828', 'almost'],
	['Mississippi', 'Missisipi', 'almost'],
	['photosynthesis', 'fotosynthesis', 'almost'],
	['Liechtenstein', 'Lichtenstein', 'almost'],
	['Kyrgyzstan', 'Kyrgistan', 'almost'],
	['accommodation', 'acommodation', 'almost'],
	['Danube', 'Danubr', 'almost'],
	['Danube', 'Daunbe', 'almost'],
	['mitochondria', 'mitochondrion', 'almost'],
	['canals', 'canal', 'almost'],
	['North–South corridor', 'North South coridor', 'almost'],
	['Collective Security Treaty Organization', 'Collective Security Treaty Organisation', 'almost'],
	['CSTO', 'Colective Security Treaty Organization', 'almost', 'Collective Security Treaty Organization'],
	['Екатеринбург', 'Екатеренбург', 'almost'],
	// the right words, not quite the answer
	['Igor Levitin', 'Levitin', 'almost'],
	['Igor Levitin', 'Levitin, Igor', 'almost'],
	['Marie Skłodowska Curie', 'Curie', 'almost'],
	['Adelaide and Darwin', 'Darwin and Adelaide', 'almost'],
	['red, white and blue', 'blue white and red', 'almost'],
	// a date that is less exact, or more
	['28 June 1919', 'June 1919', 'almost'],
	['28 June 1919', '1919', 'almost'],
	['June 1919', '1919', 'almost'],
	['1919', 'June 1919', 'almost'],
	['June 1919', '28 June 1919', 'almost']
];

/** Wrong: what looks near and is not. */
const WRONG: readonly Row[] = [
	// nothing, and nothing to the point
	['Gulistan', '', 'wrong'],
	['Gulistan', '   ', 'wrong'],
	['Gulistan', '?', 'wrong'],
	['Gulistan', '…', 'wrong'],
	['Gulistan', '🙂', 'wrong'],
	['Gulistan', '\u202e', 'wrong'],
	['Gulistan', 'Turkmenchay', 'wrong'],
	['Gulistan', 'I do not know', 'wrong'],
	['C', 'C++', 'wrong'],
	['(unknown)', 'known', 'wrong'],
	// short words have no room for a slip
	['Iran', 'Iraq', 'wrong'],
	['Iran', 'Ira', 'wrong'],
	['Oslo', 'Osle', 'wrong'],
	['Mali', 'Bali', 'wrong'],
	['cat', 'car', 'wrong'],
	['Peru', 'Per', 'wrong'],
	// words that lie near each other and mean another thing
	['north', 'south', 'wrong'],
	['increase', 'decrease', 'wrong'],
	['Slovakia', 'Slovenia', 'wrong'],
	['Baku', 'Batumi', 'wrong'],
	['東京', '京都', 'wrong'],
	['Tehran', 'Tirana', 'wrong'],
	['Latvia', 'Lithuania', 'wrong'],
	['Niger', 'Nigeria', 'wrong'],
	['Yerevan', 'Tbilisi', 'wrong'],
	// a figure is never almost right
	['1828', '1829', 'wrong'],
	['1828', '1282', 'wrong'],
	['Treaty of 1828', 'Treaty of 1829', 'wrong'],
	['Treaty of 1828', 'Treaty of 1282', 'wrong'],
	['Apollo 13', 'Apollo 11', 'wrong'],
	['World War II', 'World War I', 'wrong'],
	['Louis XIV', 'Louis XVI', 'wrong'],
	['19th century', '18th century', 'wrong'],
	['fourteen', 'forty', 'wrong'],
	['7,200', '720', 'wrong'],
	['7200', '۷۳۰۰', 'wrong'],
	['three', '4', 'wrong'],
	// another date is another date, however few letters it takes
	['28 June 1919', '28 July 1919', 'wrong'],
	['28 June 1919', '29 June 1919', 'wrong'],
	['28 June 1919', '28 June 1918', 'wrong'],
	['28 June 1919', 'July 1919', 'wrong'],
	['28 June 1919', '1918', 'wrong'],
	['June 1919', 'July 1919', 'wrong'],
	['28 June 1919', '31/31/1919', 'wrong'],
	['May 1945', 'March 1945', 'wrong'],
	// a part that is not the name, or a first name alone
	['Igor Levitin', 'Igor', 'wrong'],
	['the Treaty of Gulistan', 'treaty', 'wrong'],
	['Black Sea', 'sea', 'wrong'],
	['a trade route', 'route', 'wrong'],
	['Adelaide and Darwin', 'Adelaide', 'wrong'],
	['Adelaide and Darwin', 'Adelaide and Perth', 'wrong']
];

/** What each typed answer must be called. */
export const TYPED_ANSWERS: readonly Row[] = [...RIGHT, ...ALMOST, ...WRONG];
