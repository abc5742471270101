/** A country as prose names it. Plain common knowledge; short English names. */
export interface Country {
	readonly name: string;
	readonly capital: string;
	/** Adjectives and words for its people, capitalised, singular. */
	readonly demonyms: readonly string[];
	readonly aliases: readonly string[];
}

const ROWS = `
Afghanistan|Kabul|Afghan
Albania|Tirana|Albanian
Algeria|Algiers|Algerian
Andorra|Andorra la Vella|Andorran
Angola|Luanda|Angolan
Antigua and Barbuda|Saint John's|Antiguan
Argentina|Buenos Aires|Argentine,Argentinian
Armenia|Yerevan|Armenian
Australia|Canberra|Australian
Austria|Vienna|Austrian|Republic of Austria
Azerbaijan|Baku|Azerbaijani,Azeri
Bahamas|Nassau|Bahamian
Bahrain|Manama|Bahraini
Bangladesh|Dhaka|Bangladeshi
Barbados|Bridgetown|Barbadian
Belarus|Minsk|Belarusian
Belgium|Brussels|Belgian
Belize|Belmopan|Belizean
Benin|Porto-Novo|Beninese
Bhutan|Thimphu|Bhutanese
Bolivia|Sucre|Bolivian
Bosnia and Herzegovina|Sarajevo|Bosnian|Bosnia
Botswana|Gaborone|Botswanan
Brazil|Brasília|Brazilian
Brunei|Bandar Seri Begawan|Bruneian
Bulgaria|Sofia|Bulgarian
Burkina Faso|Ouagadougou|Burkinabe
Burundi|Gitega|Burundian
Cambodia|Phnom Penh|Cambodian
Cameroon|Yaoundé|Cameroonian
Canada|Ottawa|Canadian
Cape Verde|Praia|Cape Verdean
Central African Republic|Bangui|Central African
Chad|N'Djamena|Chadian
Chile|Santiago|Chilean
China|Beijing|Chinese|People's Republic of China,PRC
Colombia|Bogotá|Colombian
Comoros|Moroni|Comorian
Costa Rica|San José|Costa Rican
Croatia|Zagreb|Croatian,Croat
Cuba|Havana|Cuban
Cyprus|Nicosia|Cypriot
Czech Republic|Prague|Czech|Czechia
Democratic Republic of the Congo|Kinshasa|Congolese|DRC
Denmark|Copenhagen|Danish,Dane
Djibouti|Djibouti City|Djiboutian
Dominica|Roseau|Dominican
Dominican Republic|Santo Domingo|Dominican
East Timor|Dili|Timorese|Timor-Leste
Ecuador|Quito|Ecuadorian
Egypt|Cairo|Egyptian
El Salvador|San Salvador|Salvadoran
Equatorial Guinea|Malabo|Equatoguinean
Eritrea|Asmara|Eritrean
Estonia|Tallinn|Estonian
Eswatini|Mbabane|Swazi|Swaziland
Ethiopia|Addis Ababa|Ethiopian
Fiji|Suva|Fijian
Finland|Helsinki|Finnish,Finn
France|Paris|French,Frenchman,Frenchwoman
Gabon|Libreville|Gabonese
Gambia|Banjul|Gambian
Georgia|Tbilisi|Georgian
Germany|Berlin|German
Ghana|Accra|Ghanaian
Greece|Athens|Greek
Grenada|St. George's|Grenadian
Guatemala|Guatemala City|Guatemalan
Guinea|Conakry|Guinean
Guinea-Bissau|Bissau|Bissau-Guinean
Guyana|Georgetown|Guyanese
Haiti|Port-au-Prince|Haitian
Honduras|Tegucigalpa|Honduran
Hungary|Budapest|Hungarian
Iceland|Reykjavík|Icelandic,Icelander
India|New Delhi|Indian
Indonesia|Jakarta|Indonesian
Iran|Tehran|Iranian|Islamic Republic of Iran,Islamic Republic
Iraq|Baghdad|Iraqi
Ireland|Dublin|Irish,Irishman,Irishwoman
Israel|Jerusalem|Israeli
Italy|Rome|Italian
Ivory Coast|Yamoussoukro|Ivorian|Côte d'Ivoire
Jamaica|Kingston|Jamaican
Japan|Tokyo|Japanese
Jordan|Amman|Jordanian
Kazakhstan|Astana|Kazakh
Kenya|Nairobi|Kenyan
Kiribati|South Tarawa|I-Kiribati
Kosovo|Pristina|Kosovar
Kuwait|Kuwait City|Kuwaiti
Kyrgyzstan|Bishkek|Kyrgyz
Laos|Vientiane|Laotian,Lao
Latvia|Riga|Latvian
Lebanon|Beirut|Lebanese
Lesotho|Maseru|Basotho
Liberia|Monrovia|Liberian
Libya|Tripoli|Libyan
Liechtenstein|Vaduz|Liechtensteiner
Lithuania|Vilnius|Lithuanian
Luxembourg|Luxembourg City|Luxembourgish,Luxembourger
Madagascar|Antananarivo|Malagasy
Malawi|Lilongwe|Malawian
Malaysia|Kuala Lumpur|Malaysian
Maldives|Malé|Maldivian
Mali|Bamako|Malian
Malta|Valletta|Maltese
Marshall Islands|Majuro|Marshallese
Mauritania|Nouakchott|Mauritanian
Mauritius|Port Louis|Mauritian
Mexico|Mexico City|Mexican
Micronesia|Palikir|Micronesian
Moldova|Chișinău|Moldovan
Monaco|Monaco|Monegasque
Mongolia|Ulaanbaatar|Mongolian
Montenegro|Podgorica|Montenegrin
Morocco|Rabat|Moroccan
Mozambique|Maputo|Mozambican
Myanmar|Naypyidaw|Burmese|Burma
Namibia|Windhoek|Namibian
Nauru|Yaren|Nauruan
Nepal|Kathmandu|Nepalese,Nepali
Netherlands|Amsterdam|Dutch,Dutchman|Holland
New Zealand|Wellington|New Zealander
Nicaragua|Managua|Nicaraguan
Niger|Niamey|Nigerien
Nigeria|Abuja|Nigerian
North Korea|Pyongyang|North Korean|DPRK
North Macedonia|Skopje|Macedonian|Macedonia
Norway|Oslo|Norwegian
Oman|Muscat|Omani
Pakistan|Islamabad|Pakistani
Palau|Ngerulmud|Palauan
Palestine|Ramallah|Palestinian
Panama|Panama City|Panamanian
Papua New Guinea|Port Moresby|Papua New Guinean
Paraguay|Asunción|Paraguayan
Peru|Lima|Peruvian
Philippines|Manila|Filipino,Philippine
Poland|Warsaw|Polish,Pole
Portugal|Lisbon|Portuguese
Qatar|Doha|Qatari
Republic of the Congo|Brazzaville|Congolese
Romania|Bucharest|Romanian
Russia|Moscow|Russian|Russian Federation
Rwanda|Kigali|Rwandan
Saint Kitts and Nevis|Basseterre|Kittitian
Saint Lucia|Castries|Saint Lucian
Samoa|Apia|Samoan
San Marino|San Marino|Sammarinese
São Tomé and Príncipe|São Tomé|São Toméan
Saudi Arabia|Riyadh|Saudi
Senegal|Dakar|Senegalese
Serbia|Belgrade|Serbian,Serb
Seychelles|Victoria|Seychellois
Sierra Leone|Freetown|Sierra Leonean
Singapore|Singapore|Singaporean
Slovakia|Bratislava|Slovak,Slovakian
Slovenia|Ljubljana|Slovenian,Slovene
Solomon Islands|Honiara|Solomon Islander
Somalia|Mogadishu|Somali
South Africa|Pretoria|South African
South Korea|Seoul|South Korean
South Sudan|Juba|South Sudanese
Spain|Madrid|Spanish,Spaniard
Sri Lanka|Colombo|Sri Lankan|Ceylon
Sudan|Khartoum|Sudanese
Suriname|Paramaribo|Surinamese
Sweden|Stockholm|Swedish,Swede
Switzerland|Bern|Swiss
Syria|Damascus|Syrian
Taiwan|Taipei|Taiwanese
Tajikistan|Dushanbe|Tajik
Tanzania|Dodoma|Tanzanian
Thailand|Bangkok|Thai
Togo|Lomé|Togolese
Tonga|Nuku'alofa|Tongan
Trinidad and Tobago|Port of Spain|Trinidadian
Tunisia|Tunis|Tunisian
Turkey|Ankara|Turkish,Turk|Türkiye
Turkmenistan|Ashgabat|Turkmen
Tuvalu|Funafuti|Tuvaluan
Uganda|Kampala|Ugandan
Ukraine|Kyiv|Ukrainian
United Arab Emirates|Abu Dhabi|Emirati|UAE,Emirates
United Kingdom|London|British,Briton|UK,Britain,Great Britain
United States|Washington|American,U.S.|US,USA,U.S.,United States of America,America
Uruguay|Montevideo|Uruguayan
Uzbekistan|Tashkent|Uzbek
Vanuatu|Port Vila|Vanuatuan
Vatican City|Vatican City|Vatican
Venezuela|Caracas|Venezuelan
Vietnam|Hanoi|Vietnamese
Yemen|Sanaa|Yemeni
Zambia|Lusaka|Zambian
Zimbabwe|Harare|Zimbabwean
Soviet Union|Moscow|Soviet|USSR
Yugoslavia|Belgrade|Yugoslav
Czechoslovakia|Prague|Czechoslovak
Prussia|Berlin|Prussian
Ottoman Empire|Constantinople|Ottoman
England|London|English,Englishman,Englishwoman
Scotland|Edinburgh|Scottish,Scot,Scotsman
Wales|Cardiff|Welsh,Welshman
Northern Ireland|Belfast|Northern Irish
Greenland|Nuuk|Greenlandic
Catalonia|Barcelona|Catalan
Bavaria|Munich|Bavarian
Tibet|Lhasa|Tibetan
Persia|Isfahan|Persian
`;

/** Countries of the present and some well-known ones of the past, with the nations of the United Kingdom. */
export const COUNTRIES: readonly Country[] = ROWS.trim()
	.split('\n')
	.map((row) => {
		const [name = '', capital = '', demonyms = '', aliases = ''] = row.split('|');
		return { name, capital, demonyms: demonyms.split(','), aliases: aliases === '' ? [] : aliases.split(',') };
	});

const byName = new Map<string, Country>();
const byDemonym = new Map<string, Country>();
const byCapital = new Map<string, Country>();
for (const country of COUNTRIES) {
	for (const name of [country.name, ...country.aliases]) byName.set(name, country);
	for (const demonym of country.demonyms) if (!byDemonym.has(demonym)) byDemonym.set(demonym, country);
	if (!byCapital.has(country.capital)) byCapital.set(country.capital, country);
}

/** The country of this name or other name ("UAE"), or undefined. */
export function countryNamed(name: string): Country | undefined {
	return byName.get(name);
}

/** The country that an adjective or a word for its people belongs to ("Armenian", "Swedes"), or undefined. */
export function countryOfDemonym(word: string): Country | undefined {
	return byDemonym.get(word) ?? (word.endsWith('s') ? byDemonym.get(word.slice(0, -1)) : undefined);
}

/** The country whose capital this is, or undefined. */
export function countryOfCapital(city: string): Country | undefined {
	return byCapital.get(city);
}

/** Lands that bear a river's name: “the Niger” is the river. */
const RIVERS: ReadonlySet<string> = new Set(
	'Niger Senegal Congo Jordan Paraguay Uruguay Zambezi Mississippi Missouri Ohio Colorado Tennessee Delaware'.split(' ')
);

/** True for the name of a country or state that a river bears too. */
export function sharesRiverName(name: string): boolean {
	return RIVERS.has(name);
}
