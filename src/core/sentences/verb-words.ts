const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** Auxiliaries that say what may, must or will be, and not what is. */
export const MODALS = words(`can could may might must shall should will would ought 'll 'd ca wo sha`);

/** How a shortened auxiliary is written in full. */
export const FULL_AUXILIARIES: Readonly<Record<string, string>> = {
	"'ll": 'will',
	ca: 'can',
	wo: 'will',
	sha: 'shall'
};

export const BE_FORMS = words(`be am is are was were been being 's 're 'm get gets got gotten getting`);

/** "began to build": the building is asserted, so what follows *to* is the verb itself. */
export const ASPECT_VERBS = words(`begin start continue cease come go manage proceed help use happen get remain`);

/** "arrived to help", "gathered to protest": what follows *to* is why, and does not make the first verb a hedge. */
export const PURPOSE_VERBS = words(
	`arrive travel return gather fly march meet reconvene assemble unite depart sail ride hasten rush hurry stop leave work fight act rise`
);

/** "begun upgrading": what goes on is the second verb. */
export const GERUND_VERBS = words(`begin start continue keep resume`);

/** "refused to sign": nothing was signed. */
export const REFUSING_VERBS = words(`refuse fail decline forget neglect forbid prohibit prevent ban cease`);

export const NEGATIONS = words(`not n't never neither nor hardly scarcely barely`);

/** Adverbs that make a phrasal verb of the verb before them. */
export const PARTICLES = words(`up down out off away back apart aside together`);

/** Verbs that name who said something, before or after the words said. */
export const REPORTING_VERBS = words(`
	say tell report announce add state claim argue declare note explain write warn insist suggest ask reply comment observe
	remark believe think estimate indicate reveal confirm deny acknowledge admit assert maintain contend emphasise emphasize
	stress describe recall quote cite predict conclude mention testify allege propose
`);

/** Forms that are never a past tense by themselves. */
export const BARE_PARTICIPLES = words(`
	written known taken given seen born begun driven drawn grown chosen fallen broken spoken worn shown stolen eaten forgotten
	hidden ridden risen sung sunk thrown torn woven done gone been borne beaten bitten blown flown frozen proven sworn
	forbidden arisen awoken shaken stricken swollen undertaken overthrown overseen withdrawn based situated located headquartered
`);

/** Past participles that do not end in -ed and are past tenses as well. */
export const IRREGULAR_PASTS = words(`
	built made held led won lost met left sent spent kept brought bought caught taught thought sought fought found told sold
	said paid laid set put cut hit shut spread felt dealt meant lent bent read bound wound struck hung stuck swung heard
	understood stood sat shot split cast cost let burnt learnt dug fed fled bred slain laden
`);

/** Words that name a time when they stand without a preposition. */
export const TIME_NOUNS = words(`
	monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
`);
export const TIME_UNITS = words(
	`day week weekend month year decade century morning afternoon evening night summer winter spring autumn time`
);
export const TIME_POINTERS = words(`last next this that each every earlier later one some previous following`);

/** Nouns whose "that …" says what they contain: "the claim that …". */
export const CONTENT_NOUNS = words(`
	fact idea claim belief news view argument theory suggestion hope fear report rumour rumor allegation assumption conclusion
	evidence sign possibility statement promise proof impression feeling notion decision agreement condition
`);

/** Begin a clause that depends on another; some are also prepositions, which what follows decides. */
export const SUBORDINATORS = words(`
	because although though whereas unless whether if since until till while after before as once lest when where how why
	wherever whenever whatever what than
`);

/** Verbs that take a clause without *that*: "know it was", "ensured the road stayed open". */
export const CLAUSE_VERBS = words(
	`know see show mean ensure find hope feel fear learn realise realize understand hold rule agree decide discover`
);

/** Participles that work as prepositions: "wars following the treaty", "countries including France". */
export const PREPOSITIONAL_PARTICIPLES = words(
	`including following concerning regarding involving according excluding considering depending given`
);
