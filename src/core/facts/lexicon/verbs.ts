const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/[\s,]+/u));

/** Lemmas of verbs under which somebody's words or views stand. */
export const REPORTING: ReadonlySet<string> =
	words(`say tell state announce declare report claim argue assert maintain insist note add explain
	warn suggest indicate believe think write remark comment observe admit acknowledge deny confirm reveal estimate predict point emphasise
	emphasize stress underline reiterate describe call allege contend urge promise vow conclude mention recall quote propose reply respond
	speculate theorise theorize hypothesise hypothesize muse
	stipulate accuse hope complain complaint declare decide-that`);

/** Reporting verbs under which the words are plainly the speaker's own and worth asking about. */
export const STATING: ReadonlySet<string> = words(
	`say state announce declare warn argue claim insist write call describe stress emphasise emphasize promise vow predict estimate report add note explain reveal confirm deny underline underscore reiterate`
);

/** Verbs by which somebody takes a stand on something, without a word of his being quoted. */
export const TAKING_SIDES: ReadonlySet<string> = words(
	`urge accuse criticise criticize condemn denounce demand reject oppose welcome back support endorse praise blame call propose defend`
);

/** Verbs that report a view and not an event: what stands under them is an opinion. */
export const OPINING: ReadonlySet<string> = words('believe think argue feel hope suspect fear suggest consider');

/** Verbs that in the passive tell how something is looked upon: “is reviled as a despot”. */
export const ESTEEMING: ReadonlySet<string> = words(
	`revile regard consider see view praise hail criticise criticize condemn admire love hate respect deem perceive esteem
	ridicule mock blame acclaim fear despise famed`
);

/** Verbs whose direct object is met. */
export const MEETING: ReadonlySet<string> = words('meet visit host receive greet welcome interview consult encounter');

/** Verbs of coming and going, after which a place stands. */
export const MOTION: ReadonlySet<string> = words(
	'arrive travel go come fly move return sail drive visit reach depart leave emigrate'
);
