const words = (text: string): readonly string[] => text.trim().split(/[\s,]+/u);

/** Nouns for those whose trade is telling what happened. Plain common knowledge, lower case. */
const PRESS_NOUNS: ReadonlySet<string> = new Set(
	words(`agency agencies newspaper newspapers paper daily weekly magazine journal media press outlet outlets broadcaster channel television tv radio
		station wire newswire website gazette herald tribune chronicle news reporters correspondents`)
);

/** News agencies, newspapers and broadcasters that prose names without saying what they are. Plain common knowledge. */
const PRESS_NAMES: ReadonlySet<string> = new Set(
	`Reuters,Associated Press,AP,Agence France-Presse,AFP,UPI,DPA,EFE,ANSA,TASS,Interfax,RIA Novosti,Xinhua,Kyodo,Yonhap,KCNA,PTI,IRNA,ISNA,Tasnim,Fars,Mehr,SANA,WAFA,Anadolu,
BBC,CNN,NBC,CBS,ABC,NPR,PBS,Fox News,Sky News,Al Jazeera,Al Arabiya,Deutsche Welle,France 24,Euronews,NHK,CCTV,CGTN,CBC,RTÉ,Bloomberg,Politico,Axios,
The New York Times,New York Times,The Washington Post,Washington Post,The Wall Street Journal,Wall Street Journal,The Guardian,The Times,The Independent,The Daily Telegraph,
The Economist,Financial Times,Le Monde,Le Figaro,Libération,Der Spiegel,Die Zeit,Frankfurter Allgemeine Zeitung,Süddeutsche Zeitung,El País,El Mundo,La Repubblica,
Corriere della Sera,Haaretz,Dawn,The Hindu,The Times of India,Asahi Shimbun,Global Times,Time,Newsweek,Middle East Eye,MEE,Al-Monitor`
		.split(',')
		.map((name) => name.trim())
);

/** True for a news agency, a newspaper or a broadcaster: what it reports as done is news, not its claim. */
export function isPress(source: string): boolean {
	const bare = source.replace(/^the\s/iu, '');
	if (PRESS_NAMES.has(bare) || PRESS_NAMES.has(`The ${bare}`)) return true;
	return bare.split(/[\s-]/u).some((word) => PRESS_NOUNS.has(word.toLowerCase()));
}
