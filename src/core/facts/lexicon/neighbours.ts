/** Places of one kind that lie near each other: what a reader might take for one another. */
export interface Neighbours {
	/** What each of them is: `country`, `city`, `state` … */
	readonly kind: string;
	readonly names: readonly string[];
}

/** Kind, then neighbours. Regions after the United Nations' M49 list; the rest is common knowledge. A name that means several places stands nowhere. */
const ROWS = `
country|Armenia,Azerbaijan,Turkey,Iran,Russia,Kazakhstan
country|Iran,Iraq,Turkey,Syria,Saudi Arabia,Pakistan,Afghanistan,Azerbaijan,Turkmenistan
country|Saudi Arabia,Yemen,Oman,United Arab Emirates,Qatar,Bahrain,Kuwait
country|Syria,Lebanon,Israel,Palestine,Jordan,Iraq,Egypt,Turkey
country|Kazakhstan,Kyrgyzstan,Tajikistan,Turkmenistan,Uzbekistan,Mongolia
country|India,Pakistan,Bangladesh,Sri Lanka,Nepal,Bhutan,Afghanistan,Maldives
country|China,Japan,South Korea,North Korea,Mongolia,Taiwan
country|Thailand,Vietnam,Laos,Cambodia,Myanmar,Malaysia,Singapore,Indonesia,Philippines,Brunei
country|Australia,New Zealand,Papua New Guinea,Fiji,Samoa,Tonga,Vanuatu
country|Egypt,Libya,Tunisia,Algeria,Morocco,Sudan
country|Nigeria,Ghana,Ivory Coast,Senegal,Mali,Niger,Burkina Faso,Togo,Benin,Liberia,Sierra Leone,Guinea,Gambia
country|Kenya,Uganda,Tanzania,Ethiopia,Somalia,Rwanda,Burundi,South Sudan,Eritrea,Djibouti
country|Angola,Cameroon,Chad,Gabon,Central African Republic,Democratic Republic of the Congo
country|South Africa,Namibia,Botswana,Zimbabwe,Zambia,Mozambique,Malawi,Lesotho,Madagascar
country|Germany,Austria,Switzerland,Poland,Czech Republic,Netherlands,Belgium,Denmark,France
country|France,Spain,Portugal,Italy,Belgium,Switzerland,Germany
country|Netherlands,Belgium,Luxembourg,Germany,France
country|Poland,Czech Republic,Slovakia,Hungary,Austria,Romania,Ukraine,Lithuania
country|Italy,Spain,Greece,France,Croatia,Slovenia,Malta,Albania
country|Greece,Bulgaria,Romania,Serbia,Albania,North Macedonia,Turkey,Montenegro
country|Croatia,Slovenia,Serbia,Bosnia and Herzegovina,Montenegro,Kosovo,North Macedonia
country|Sweden,Norway,Denmark,Finland,Iceland
country|Estonia,Latvia,Lithuania,Finland,Belarus,Poland
country|Russia,Ukraine,Belarus,Poland,Kazakhstan,Finland
country|England,Scotland,Wales,Ireland,Northern Ireland
country|United Kingdom,Ireland,France,Netherlands,Germany,Spain
country|United States,Canada,Mexico,Cuba
country|Mexico,Guatemala,Honduras,El Salvador,Nicaragua,Costa Rica,Panama,Belize
country|Cuba,Jamaica,Haiti,Dominican Republic,Trinidad and Tobago,Bahamas,Barbados
country|Brazil,Argentina,Chile,Uruguay,Paraguay,Bolivia,Peru
country|Colombia,Venezuela,Ecuador,Peru,Guyana,Suriname
city|New York City,Chicago,Los Angeles,Philadelphia,Boston,San Francisco
city|Los Angeles,San Francisco,San Diego,Seattle,Portland,Denver
city|Houston,Dallas,San Antonio,New Orleans,Atlanta,Miami
city|Detroit,Cleveland,Pittsburgh,Cincinnati,Chicago,Baltimore
city|Toronto,Montreal,Vancouver,Calgary,Ottawa,Edmonton,Winnipeg
city|Sydney,Melbourne,Brisbane,Perth,Adelaide,Canberra,Hobart
city|Auckland,Wellington,Christchurch,Dunedin
city|London,Manchester,Birmingham,Liverpool,Bristol,Leeds
city|Edinburgh,Glasgow,Aberdeen,London,Dublin,Belfast
city|Oxford,Cambridge,Bath,Brighton,Plymouth,Nottingham
city|Dublin,Cork,Galway,Belfast
city|Paris,Lyon,Marseille,Bordeaux,Strasbourg,Lille,Toulouse,Nantes
city|Berlin,Munich,Hamburg,Dresden,Leipzig,Cologne,Frankfurt
city|Cologne,Bonn,Düsseldorf,Frankfurt,Stuttgart,Heidelberg
city|Vienna,Salzburg,Graz,Innsbruck,Munich,Prague,Budapest
city|Zurich,Geneva,Basel,Bern,Lausanne
city|Rome,Milan,Naples,Turin,Florence,Venice,Bologna,Genoa
city|Madrid,Barcelona,Seville,Valencia,Bilbao,Granada
city|Lisbon,Porto,Madrid,Seville
city|Amsterdam,Rotterdam,The Hague,Utrecht,Antwerp,Brussels,Ghent,Bruges
city|Warsaw,Kraków,Łódź,Wrocław,Poznań,Gdańsk,Lublin
city|Prague,Brno,Vienna,Bratislava,Budapest
city|Moscow,Saint Petersburg,Kazan,Novosibirsk,Volgograd
city|Kyiv,Lviv,Odessa,Kharkiv,Minsk
city|Stockholm,Gothenburg,Oslo,Bergen,Copenhagen,Helsinki,Reykjavík
city|Riga,Tallinn,Vilnius,Helsinki
city|Athens,Thessaloniki,Sofia,Belgrade,Bucharest
city|Istanbul,Ankara,Izmir,Athens
city|Tehran,Baghdad,Ankara,Baku,Isfahan,Tabriz,Shiraz,Mashhad
city|Baku,Tbilisi,Yerevan,Tehran,Ankara,Moscow
city|Riyadh,Jeddah,Doha,Dubai,Abu Dhabi,Muscat,Kuwait City,Manama
city|Beirut,Damascus,Amman,Jerusalem,Tel Aviv,Cairo
city|Cairo,Alexandria,Khartoum,Tripoli,Tunis
city|Tunis,Algiers,Casablanca,Rabat,Tripoli
city|Nairobi,Mombasa,Kampala,Addis Ababa,Dar es Salaam
city|Lagos,Accra,Abuja,Dakar,Abidjan
city|Cape Town,Johannesburg,Durban,Pretoria
city|Mumbai,Delhi,Kolkata,Chennai,Bangalore,Hyderabad
city|Karachi,Lahore,Islamabad,Kabul,Delhi
city|Beijing,Shanghai,Guangzhou,Chengdu,Chongqing,Wuhan,Nanjing,Tianjin
city|Tokyo,Osaka,Kyoto,Nagoya,Hiroshima,Yokohama
city|Seoul,Busan,Incheon,Pyongyang
city|Bangkok,Hanoi,Jakarta,Manila,Kuala Lumpur,Yangon
city|Almaty,Tashkent,Samarkand,Bukhara,Bishkek
city|São Paulo,Rio de Janeiro,Brasília,Buenos Aires,Montevideo
city|Lima,Bogotá,Quito,Caracas,La Paz,Santiago
city|Mexico City,Guadalajara,Monterrey,Havana
state|Texas,Oklahoma,Arkansas,Louisiana,New Mexico
state|Florida,Alabama,Mississippi,South Carolina,North Carolina,Tennessee
state|California,Oregon,Nevada,Arizona,Utah
state|Illinois,Indiana,Ohio,Michigan,Wisconsin,Iowa
state|Pennsylvania,New Jersey,Ohio,Maryland,Delaware
state|Massachusetts,Connecticut,Rhode Island,Vermont,New Hampshire,Maine
state|Kansas,Nebraska,Missouri,Iowa,Oklahoma
state|Montana,Idaho,Wyoming,North Dakota,South Dakota
state|Kentucky,Tennessee,Virginia,West Virginia,Missouri
state|Queensland,New South Wales,South Australia,Western Australia,Tasmania
state|Maharashtra,Gujarat,Rajasthan,Karnataka,Tamil Nadu,Kerala
state|Bavaria,Saxony,Hesse,Thuringia,Brandenburg
province|Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan
province|Nova Scotia,New Brunswick,Newfoundland,Quebec
province|Sichuan,Yunnan,Hunan,Hubei,Guizhou,Gansu,Shaanxi
province|Guangdong,Fujian,Zhejiang,Jiangsu,Shandong,Hunan
region|Tuscany,Lombardy,Piedmont,Veneto,Umbria,Liguria
region|Normandy,Brittany,Burgundy,Provence,Alsace,Lorraine
region|Bohemia,Moravia,Silesia,Galicia,Pomerania
region|Andalusia,Catalonia,Castile,Aragon
county|Yorkshire,Lancashire,Kent,Sussex,Essex,Norfolk,Suffolk,Devon,Cornwall,Dorset
continent|Africa,Asia,Europe,Antarctica,North America,South America
ocean|Atlantic Ocean,Pacific Ocean,Indian Ocean,Arctic Ocean
sea|North Sea,Baltic Sea,Black Sea,Caspian Sea,Red Sea,Adriatic Sea,Aegean Sea,Mediterranean Sea
planet|Mercury,Venus,Mars,Jupiter,Saturn,Uranus,Neptune
`;

const BY_NAME = new Map<string, Neighbours[]>();
for (const row of ROWS.trim().split('\n')) {
	const [kind = '', names = ''] = row.split('|');
	const neighbours = { kind, names: names.split(',') };
	for (const name of neighbours.names) BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), neighbours]);
}

/** The groups of near places of its kind that a well-known place belongs to; none for others. */
export function neighboursOf(name: string): readonly Neighbours[] {
	return BY_NAME.get(name.replace(/^the\s/iu, '')) ?? [];
}
