import { countryOfDemonym } from './countries.ts';

/** Adjectives of regions, faiths and peoples that are capitalised without naming one entity. Common knowledge. */
const OTHERS = new Set(
	`African,Asian,European,American,Arab,Arabic,Western,Eastern,Northern,Southern,Soviet,Slavic,Nordic,Scandinavian,Baltic,Balkan,Caucasian,
Latin,Hispanic,Anglo-American,Anglo-Saxon,Celtic,Jewish,Christian,Catholic,Protestant,Orthodox,Muslim,Islamic,Islamist,Buddhist,Hindu,Sikh,Roman,Byzantine,
Germanic,Gothic,Viking,Norse,Mongol,Tatar,Turkic,Kurdish,Kurd,Sunni,Shia,Shiite,Jesuit,Lutheran,Anglican,Calvinist,Methodist,Baptist,Mormon,
Victorian,Elizabethan,Georgian,Romantic,Baroque,Renaissance,Medieval,Communist,Marxist,Nazi,Fascist,Republican,Democratic,Democrat,Liberal,
Conservative,Labour,Socialist,Texan,Californian,Parisian,Londoner,Viennese,Venetian,Florentine,Milanese,Neapolitan,Bohemian,Moravian,Berliner,
Atlantic,Pacific,Mediterranean,Caribbean,Arctic,Antarctic,Olympic,Maori,Māori,Aboriginal,Inuit,Navajo,Cherokee,Aztec,Mayan,Maya,Inca,Gaelic,
Hebrew,Yiddish,Sanskrit,Cantonese,Mandarin,Mughal,Habsburg,Carolingian,Frankish,Saxon,Norman,Latino,Israeli-Palestinian,Sino-Soviet,Cossack,Gypsy,Roma,
Crusader,Puritan,Quaker,Zionist,Confederate,Unionist,Nationalist,Loyalist,Allied,Axis,Imperial,Royal,Papal`
		.split(',')
		.map((word) => word.trim())
);

/** True for an adjective or plural of a people, a faith or a region ("Swedish", "Slavic", "Turks"). */
export function isDemonym(word: string): boolean {
	if (countryOfDemonym(word) !== undefined || OTHERS.has(word)) return true;
	if (word.endsWith('s') && OTHERS.has(word.slice(0, -1))) return true;
	const [left, right, ...more] = word.split('-');
	return left !== undefined && right !== undefined && more.length === 0 && isDemonym(left) && isDemonym(right);
}

/** True for plurals that name a people ("Turks", "Swedes", "Tatars"). */
export function isPeople(word: string): boolean {
	return (
		word.endsWith('s') &&
		!['Wales', 'Netherlands', 'Philippines'].includes(word) &&
		isDemonym(word) &&
		isDemonym(word.slice(0, -1))
	);
}
