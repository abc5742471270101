/** A language by its code, and whether the guess is safe enough to act on. */
export interface LanguageGuess {
	/** BCP 47, `und` when it could not be told. */
	readonly language: string;
	readonly sure: boolean;
}

/** Common small words of languages written in Latin letters; those shared by several are left out where they mislead. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
	en: 'the of and to in is was that for it with as on by at from are were this his her their which be has had not have an or its',
	de: 'der die das und den von zu ist mit dem des im für nicht ein eine auf auch sich wurde als nach bei wird sind aus',
	fr: 'le la les des et est une du dans que qui pour par sur au avec sont il elle cette ses ont aux été ne pas',
	es: 'el la los las y en del que una por con para se su al como fue es más entre sus lo son ha',
	it: 'il di che e la della per del un una con sono nel dei le gli alla dalla è si da anche delle più',
	pt: 'o os as da do em que uma para com não por dos das no na ao foi se são mais como pela',
	nl: 'de het een van en in is dat op te voor met zijn niet aan er ook door werd naar bij uit om',
	sv: 'och att det som en är av för med den till på ett inte om har de var från vid efter',
	da: 'og at det er en af for med den til på som ikke de har et var fra blev ved efter',
	pl: 'w i na z do się nie jest że to przez od po dla był oraz jako ze są o za',
	cs: 'a v se na je že do s z o k ve byl jako pro za od po který která jsou není',
	tr: 've bir bu için ile olarak da de olan daha çok gibi sonra kadar en ne var',
	id: 'yang dan di dari untuk pada dengan adalah ini dalam oleh tidak itu sebagai ke',
	ro: 'și de la în a cu pe este din pentru care nu un o sau mai prin au fost',
	hu: 'a az és hogy nem is egy volt ez de meg csak mint már vagy',
	fi: 'ja on ei se että oli joka hän ovat mutta myös sekä sen kun'
};

/** The languages that have a small word. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [code, words] of Object.entries(SMALL_WORDS)) {
	for (const word of new Set(words.split(' '))) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), code]);
}

/** Scripts that are not Latin, with the language they are nearly always written for, `und` where there are several. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
	[/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
	[/\p{Script=Hangul}/gu, 'ko'],
	[/\p{Script=Han}/gu, 'zh'],
	[/\p{Script=Greek}/gu, 'el'],
	[/\p{Script=Hebrew}/gu, 'he'],
	[/\p{Script=Thai}/gu, 'th'],
	[/\p{Script=Georgian}/gu, 'ka'],
	[/\p{Script=Armenian}/gu, 'hy'],
	[/\p{Script=Cyrillic}/gu, 'und-Cyrl'],
	[/\p{Script=Arabic}/gu, 'und-Arab'],
	[/\p{Script=Devanagari}/gu, 'und-Deva'],
	[/\p{L}/gu, 'und']
];

/** A letter of another script: most texts have none, and need not be counted letter by letter. */
const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u;

/** Tells the language of a text by its script and its small words; short texts are `und`, and that is not held against them. */
export function guessLanguage(text: string): LanguageGuess {
	if (NOT_LATIN.test(text)) {
		const letters = count(text, /\p{L}/gu);
		const latin = count(text, /\p{Script=Latin}/gu);
		if (letters > 20 && latin < letters * 0.5) return { language: byScript(text, letters), sure: true };
	}
	const words = text.toLowerCase().match(/[\p{L}\p{M}]{1,40}/gu) ?? [];
	if (words.length < 6) return { language: 'und', sure: false };
	const counts = new Map(Object.keys(SMALL_WORDS).map((code) => [code, 0]));
	for (const word of words) {
		for (const code of LANGUAGES_OF.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	const shares = [...counts].map(([code, small]) => [code, small / words.length] as const);
	const english = shares.find(([code]) => code === 'en')?.[1] ?? 0;
	const [best, share] = shares.toSorted((a, b) => b[1] - a[1])[0] ?? (['und', 0] as const);
	if (best === 'en' && share >= 0.08) return { language: 'en', sure: true };
	const known = new Set(words.filter((word) => LANGUAGES_OF.get(word)?.includes(best)));
	const sure = words.length >= 12 && share >= 0.12 && english < share * 0.6 && known.size >= 4;
	return sure ? { language: best, sure } : { language: english >= 0.08 ? 'en' : 'und', sure: false };
}

function byScript(text: string, letters: number): string {
	const kana = count(text, /\p{Script=Hiragana}|\p{Script=Katakana}/gu);
	if (kana > letters * 0.1) return 'ja';
	const [, code] = SCRIPTS.find(([pattern]) => count(text, pattern) > letters * 0.4) ?? [undefined, 'und'];
	if (code !== 'und-Cyrl') return code;
	return /[іїєґ]/iu.test(text) ? 'uk' : /[ыэё]/iu.test(text) ? 'ru' : code;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
