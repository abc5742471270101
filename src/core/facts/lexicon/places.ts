import { COUNTRIES } from './countries.ts';

/** Continents, regions, seas, states, provinces and large cities that prose names without saying what they are. Common knowledge. */
const REGIONS = `Africa,Antarctica,Asia,Europe,Oceania,Australasia,North America,South America,Latin America,Central America,America,Americas,
Korea,Korean Peninsula,Central Asia,East Asia,South Asia,Southeast Asia,South-East Asia,Western Europe,Eastern Europe,Central Europe,Northern Europe,Southern Europe,
Middle East,Near East,Far East,North Africa,West Africa,East Africa,Central Africa,Southern Africa,Sub-Saharan Africa,Horn of Africa,
Caucasus,South Caucasus,North Caucasus,Balkans,Baltics,Scandinavia,Iberia,Anatolia,Mesopotamia,Levant,Maghreb,Sahel,Siberia,Crimea,Abkhazia,
South Ossetia,Dagestan,Chechnya,Nagorno-Karabakh,Karabakh,Nakhchivan,Transnistria,Donbas,Kashmir,Punjab,Bengal,Kurdistan,Xinjiang,Manchuria,
Mongolia,Patagonia,Amazonia,Andes,Alps,Himalayas,Pyrenees,Carpathians,Urals,Rockies,Appalachians,Caribbean,Mediterranean,Atlantic,Pacific,
Arctic,Gulf,Persian Gulf,Black Sea,Caspian Sea,Baltic Sea,North Sea,Red Sea,Adriatic,Aegean,Baltic,Caspian,Sahara,Gobi,Rhineland,Saxony,Bohemia,
Moravia,Silesia,Pomerania,Galicia,Transylvania,Normandy,Brittany,Burgundy,Provence,Alsace,Lorraine,Flanders,Wallonia,Tuscany,Lombardy,
Piedmont,Sicily,Sardinia,Corsica,Crete,Andalusia,Castile,Aragon,Basque Country,Cornwall,Yorkshire,Kent,Sussex,Essex,Norfolk,Suffolk,Devon,
Ulster,Muscovy,Judea,Galilee,Gaza,Gaza Strip,West Bank,Hong Kong,Macau,Puerto Rico,Guam,Hawaii,Earth,Mars,Moon,Venus,Jupiter,Saturn,Mercury,Neptune,Uranus`;

const STATES = `Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,
Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,
New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,
Virginia,Washington,West Virginia,Wisconsin,Wyoming,Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,
Newfoundland,Queensland,New South Wales,Victoria,Tasmania,South Australia,Western Australia,Northern Territory,Sichuan,Guangdong,Yunnan,Hunan,
Hubei,Henan,Hebei,Shandong,Zhejiang,Jiangsu,Fujian,Maharashtra,Gujarat,Rajasthan,Kerala,Tamil Nadu,Karnataka,Goa,Assam,Sindh,Balochistan`;

const CITIES = `New York City,Los Angeles,Chicago,Houston,Philadelphia,Phoenix,San Antonio,San Diego,Dallas,San Francisco,Seattle,Boston,Denver,Detroit,
Miami,Atlanta,Baltimore,New Orleans,Las Vegas,Cleveland,Pittsburgh,St. Louis,Cincinnati,Memphis,Nashville,Portland,Honolulu,Washington D.C.,
Washington DC,Washington, D.C.,Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Halifax,Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Auckland,
Christchurch,Dunedin,Manchester,Birmingham,Liverpool,Leeds,Sheffield,Bristol,Glasgow,Aberdeen,Oxford,Cambridge,York,Bath,Brighton,Plymouth,
Nottingham,Leicester,Swansea,Cork,Galway,Marseille,Lyon,Toulouse,Nice,Bordeaux,Strasbourg,Lille,Nantes,Hamburg,Munich,Cologne,Frankfurt,Stuttgart,
Düsseldorf,Dresden,Leipzig,Hanover,Nuremberg,Bremen,Bonn,Heidelberg,Weimar,Milan,Naples,Turin,Florence,Venice,Genoa,Genova,Bologna,Palermo,Pisa,Verona,
Padua,Barcelona,Valencia,Seville,Bilbao,Granada,Porto,Rotterdam,The Hague,Utrecht,Antwerp,Ghent,Bruges,Geneva,Zurich,Basel,Lausanne,Salzburg,
Graz,Innsbruck,Kraków,Krakow,Gdańsk,Poznań,Łódź,Wrocław,Lublin,Brno,Carlsbad,Saint Petersburg,St. Petersburg,St Petersburg,Leningrad,Novosibirsk,
Kazan,Volgograd,Stalingrad,Kiev,Kharkiv,Odessa,Lviv,Istanbul,Constantinople,Izmir,Gothenburg,Bergen,Aarhus,Thessaloniki,Alexandria,Casablanca,Lagos,
Mombasa,Cape Town,Johannesburg,Durban,Mumbai,Bombay,Delhi,Kolkata,Calcutta,Chennai,Madras,Bangalore,Hyderabad,Ahmedabad,Karachi,Lahore,Shanghai,
Guangzhou,Shenzhen,Chengdu,Chongqing,Wuhan,Nanjing,Tianjin,Xi'an,Hangzhou,Osaka,Kyoto,Nagoya,Hiroshima,Nagasaki,Yokohama,Sapporo,Busan,Incheon,
Ho Chi Minh City,Saigon,Yangon,Rangoon,Phuket,Bali,Dubai,Sharjah,Jeddah,Mecca,Medina,Tel Aviv,Haifa,Aleppo,Mosul,Basra,Isfahan,Shiraz,Tabriz,Mashhad,
São Paulo,Sao Paulo,Rio de Janeiro,Salvador,Medellín,Guadalajara,Monterrey,Guayaquil,Cusco,Havana,Almaty,Samarkand,Bukhara,Jerusalem,Bethlehem,Brussels,
Auschwitz,Versailles,Waterloo,Hollywood,Manhattan,Brooklyn,Westminster`;

const listed = (text: string): string[] => text.split(',').map((name) => name.trim());

const PLACES: ReadonlySet<string> = new Set([
	...listed(REGIONS),
	...listed(STATES),
	...listed(CITIES),
	...COUNTRIES.flatMap(({ name, capital, aliases }) => [name, capital, ...aliases])
]);

const CITY_NAMES: ReadonlySet<string> = new Set([...listed(CITIES), ...COUNTRIES.map(({ capital }) => capital)]);

const REGION_NAMES: ReadonlySet<string> = new Set([...listed(REGIONS), ...listed(STATES)]);

/** True for a well-known state, province or region that is no country and no city. */
export function isKnownRegion(name: string): boolean {
	return REGION_NAMES.has(name);
}

/** True for the name of a well-known country, region, sea or city. */
export function isKnownPlace(name: string): boolean {
	return PLACES.has(name);
}

/** True for a well-known city. */
export function isKnownCity(name: string): boolean {
	return CITY_NAMES.has(name);
}
