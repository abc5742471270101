const words = (text: string): readonly string[] => text.trim().split(/[\s,]+/u);

/** Nouns of posts and ranks that stand before a name or in apposition to one. Common knowledge, lower case. */
const POSTS: ReadonlySet<string> = new Set(
	words(`president vice-president premier chancellor vice-chancellor minister prime-minister secretary undersecretary under-secretary secretary-general governor
		governor-general mayor senator congressman congresswoman representative deputy ambassador envoy consul commissioner chairman chairwoman chairperson chair
		director director-general manager head chief leader boss commander general lieutenant colonel major captain admiral marshal sergeant
		corporal brigadier commodore major-general lieutenant-general officer official spokesman spokeswoman spokesperson adviser advisor administrator aide king queen prince
		princess emperor empress tsar czar tsarina tsarevna tsarevich sultan shah emir caliph pope cardinal archbishop bishop priest father rabbi imam ayatollah
		patriarch monk abbot regent duke duchess count countess earl baron baroness lord lady viscount marquess knight dame sheikh pharaoh khan professor doctor dean rector lecturer teacher
		scientist physicist chemist biologist zoologist botanist geologist seismologist astronomer mathematician economist historian archaeologist
		anthropologist sociologist psychologist philosopher theologian linguist engineer inventor architect surgeon physician nurse astronaut
		cosmonaut pilot explorer navigator sailor soldier warrior composer pianist violinist cellist conductor musician singer guitarist drummer
		songwriter rapper actor actress director filmmaker producer screenwriter comedian dancer choreographer painter sculptor artist
		photographer designer illustrator writer author novelist poet playwright essayist biographer journalist reporter editor critic
		columnist broadcaster commentator publisher lawyer attorney judge justice prosecutor solicitor barrister magistrate sheriff
		politician statesman diplomat activist revolutionary reformer economist businessman businesswoman entrepreneur industrialist banker
		merchant trader investor philanthropist founder co-founder owner ceo coach player footballer cricketer runner swimmer cyclist boxer golfer athlete champion
		winner holder record-holder medallist medalist striker goalkeeper captain midfielder defender empresario alcalde settler colonist missionary saint prophet pioneer expert analyst researcher scholar academic
		student pupil wife husband son daughter brother sister mother friend ally nephew niece cousin uncle aunt grandson successor predecessor
		governor vicar treasurer auditor inspector superintendent principal headmaster curator librarian archivist translator laureate legend farmer
		contender incumbent nominee frontrunner front-runner heir warden steward negotiator mediator lawmaker legislator councillor councilor alderman ombudsman rapporteur delegate emissary chaplain
		trainer instructor bassist keyboardist vocalist lyricist librettist star model presenter host magnate tycoon baronet dictator ruler
		chieftain rebel commandant quartermaster veteran gunman hacker programmer developer statistician geographer cartographer naturalist
		coordinator convener organiser organizer correspondent campaigner broker steward signatory bacteriologist pathologist volcanologist
		ecologist meteorologist oceanographer paleontologist entomologist physiologist neurologist cardiologist psychiatrist pharmacist`)
);

/** Short forms and forms of address before a name. */
const HONORIFICS: ReadonlySet<string> = new Set(
	words(
		'Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Sir Dame Lord Lady Rev Rev. Reverend St St. Gen Gen. Col Col. Lt Lt. Capt Capt. Sgt Sgt. Sen Sen. Rep Rep. Gov Gov. Hon Hon. H.E. Excellency Madam Madame Monsieur Herr Frau Señor Fr Fr. Br Sr Maj Maj. Cdr Adm Adm. Emeritus Saint'
	)
);

/** Words that widen a post before or inside a title ("Deputy", "former", "Foreign"). Lower case. */
const WIDENERS: ReadonlySet<string> = new Set(
	words(`deputy vice former ex acting interim senior junior chief prime first second third assistant associate executive managing general
		lieutenant major rear supreme federal national state foreign defence defense interior finance economy economic labor labour roads health education
		justice trade energy environment transport agriculture culture home internal external european international affairs security
		attorney solicitor emeritus honorary grand crown high lead principal co head top military political prominent famous noted renowned
		late president-elect elect new outgoing incoming current then veteran retired opposition parliamentary party cabinet field air fleet staff
		vice-admiral special permanent private public chairman legendary celebrated influential leading young old fellow fellow-scots lifelong`)
);

const FEMALE: ReadonlySet<string> = new Set(
	words(
		'queen princess empress tsarina tsarevna duchess countess baroness lady dame mrs ms miss madam madame frau actress chairwoman congresswoman spokeswoman businesswoman wife daughter sister mother niece aunt'
	)
);
const MALE: ReadonlySet<string> = new Set(
	words(
		'king prince emperor tsar sultan shah pope cardinal archbishop bishop duke count earl baron lord sir mr mr. monsieur herr señor actor chairman congressman spokesman businessman husband son brother father nephew uncle grandson monk'
	)
);

const CALLING = /\p{L}{3}(?:ologist|ographer|iatrist)$/u;

/** True for a noun that names a post, rank or calling, in either case, singular or plural. */
export function isPost(word: string): boolean {
	const lower = word.toLowerCase();
	const one = lower.endsWith('s') ? lower.slice(0, -1) : lower;
	return POSTS.has(lower) || POSTS.has(one) || (one.length > 9 && CALLING.test(one));
}

/** True for "Mr", "Dr.", "Sir" and the like. */
export function isHonorific(word: string): boolean {
	return HONORIFICS.has(word);
}

/** True for a word that may stand before a post in a title. */
export function isWidener(word: string): boolean {
	return WIDENERS.has(word.toLowerCase());
}

/** The gender that a title or noun shows, or undefined. */
export function genderOfTitle(title: string): 'female' | 'male' | undefined {
	const found = title.toLowerCase().split(/[\s-]/u);
	if (found.some((word) => FEMALE.has(word))) return 'female';
	return found.some((word) => MALE.has(word)) ? 'male' : undefined;
}
