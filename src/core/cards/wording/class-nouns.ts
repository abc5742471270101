const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Nouns that end a name and say what it names; general English, lower case. */
const LAST: ReadonlySet<string> = new Set(
	words(`abbey academy accord act administration agency agreement airport album alliance aquarium archive archives arena army assembly association authority award ballet
		bank base basilica basin battalion battle bay beach board borough brewery bridge brigade bureau cabinet campaign canal canton canyon castle cathedral cave cemetery center centre
		chamber championship channel chapel charter church city clinic club coalition coast code college colony commission committee commune company complex concerto confederation
		conference congress conservatory constitution convention corporation corps corridor council county coup court creek crisis crusade cup current dam day declaration decree delta
		department desert dictionary district duchy dynasty earthquake emirate empire encyclopedia encyclopaedia expedition expressway factory fault federation festival film fjord fleet forest fort
		foundation front fund gallery garden gardens glacier gorge government group guild gulf hall harbor harbour highway hill hills hospital hotel hurricane initiative institute invasion island
		islands journal kingdom laboratory lagoon lake law league legion library line lighthouse lodge magazine marathon market massacre medal mill mine ministry mission monastery monument mosque
		motorway mountain mountains movement municipality museum navy newspaper novel observatory ocean offensive office olympics opera orchestra order organisation organization pact palace panel parish
		park parliament party pass path peak peninsula pipeline plain plan plant plate plateau police port prefecture principality priory prison prize program programme project protocol province pyramid
		quarter quartet race railroad railway range rebellion reef referendum regiment region republic reservoir resolution revolt revolution ridge river road route school sculpture sea senate series shrine siege
		society sonata square stadium station statue steppe strait straits street studio suite sultanate summit symphony synagogue tapestry telescope temple theater theatre title tomb tournament tower treaty tribe tribunal
		trio trust tsunami tunnel typhoon union university uprising valley village volcano wall war waterfall works zoo`)
);

/** Words that begin a name and say what it names. */
const FIRST: ReadonlyMap<string, string> = new Map([
	['Space Shuttle', 'space shuttle'],
	['Lake', 'lake'],
	['Mount', 'mountain'],
	['River', 'river'],
	['Cape', 'cape'],
	['Fort', 'fort'],
	['Hurricane', 'hurricane'],
	['Typhoon', 'typhoon'],
	['Operation', 'operation'],
	['Hotel', 'hotel'],
	['HMS', 'ship'],
	['USS', 'ship'],
	['SS', 'ship'],
	['RMS', 'ship'],
	['Convention', 'convention'],
	['Resolution', 'resolution']
]);

/** True for a noun that, at the end of a name, says what the name names. */
export function isClassNoun(noun: string): boolean {
	return LAST.has(noun);
}

/** What a name's first words say that it names: “Lake Constance” a lake. */
export function classOfFirstWords(name: string): string | undefined {
	const [first = '', second = '', ...more] = name.split(' ');
	if (second === '') return undefined;
	return FIRST.get(`${first} ${second}`) ?? (more.length < 4 ? FIRST.get(first) : undefined);
}
