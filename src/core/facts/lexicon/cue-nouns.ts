import type { EntityType } from '../entity.ts';

const words = (text: string): readonly string[] => text.trim().split(/[\s,]+/u);

/** Nouns that end (or, before "of", begin) a name and tell what it names. Common knowledge, lower case, singular. */
const CUES: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
	route:
		words(`corridor route river canal road street avenue boulevard highway motorway freeway railway railroad line pipeline bridge tunnel trail
		passage expressway metro subway creek stream fault lane strasse straße rue gorge`),
	agreement:
		words(`treaty agreement accord pact convention protocol deal declaration charter memorandum concordat constitution act bill law
		amendment resolution compromise covenant entente armistice truce settlement statute decree edict proclamation directive`),
	event:
		words(`war battle siege revolution uprising rebellion revolt massacre campaign offensive crusade conference meeting symposium workshop summit congress-event
		election referendum olympics games championship cup festival earthquake hurricane typhoon tsunami flood famine plague epidemic
		pandemic crisis crash disaster catastrophe invasion conquest eruption expedition marathon fair exposition exhibition holocaust coup mutiny renaissance
		reformation enlightenment depression blitz raid attack attacks bombing genocide riots strike forum day age era mission`),
	place:
		words(`city town village county province state district region island islands isle isles peninsula bay gulf sea ocean lake mountain
		mountains mount hill hills valley desert forest park square castle palace fort fortress cape coast harbour harbor port airport
		station cathedral church chapel abbey monastery temple mosque synagogue shrine tower gate wall cemetery garden gardens republic
		kingdom empire duchy principality emirate sultanate caliphate oblast voivodship voivodeship prefecture canton territory reserve
		strait channel delta plain plateau basin glacier falls beach reef volcano border hotel hôtel house hall theatre theater stadium arena center-place centre-place
		colony settlement marae lodge site wetland cave canyon ridge point cove quarter suburb zoo aquarium planetarium observatory salle opera statue monument memorial municipality cemetery plate`),
	organisation:
		words(`university college school academy institute institution ministry department agency bureau office commission committee
		council court parliament congress senate assembly government party union league alliance organisation organization association society foundation
		federation confederation company corporation corp co inc ltd plc llc gmbh bank group club team army navy force forces command police guard service
		board authority administration museum gallery library hospital orchestra choir band press newspaper times post news magazine journal
		television network radio trust fund coalition front movement brigade regiment division battalion fleet order cabinet
		conservatory conservatoire laboratory labs centre center studio studios airlines airways industries enterprises motors records
		entertainment project programme program secretariat quartet-group mission-org chamber tribunal directorate militia guild`),
	work: words(`symphony concerto sonata opera-work ballade polonaise trio quartet novel poem film movie album song book series report diary bible gospel
		requiem mass cantata oratorio suite overture nocturne prelude waltz mazurka rhapsody dances variations history encyclopedia encyclopaedia dictionary prize-work`)
};

const TYPE_OF = new Map<string, EntityType>();
for (const [type, nouns] of Object.entries(CUES) as [EntityType, readonly string[]][]) {
	for (const noun of nouns) if (!TYPE_OF.has(noun)) TYPE_OF.set(noun, type);
}

/** What a name ending in this noun names ("Corridor" → route), or undefined. Case does not matter. */
export function typeOfCue(noun: string): EntityType | undefined {
	const lower = noun.toLowerCase();
	return TYPE_OF.get(lower) ?? (lower.endsWith('s') ? TYPE_OF.get(lower.slice(0, -1)) : undefined);
}

/** Nouns that, in lower case after a name, belong to the name ("the Aras corridor", "the Gulistan treaty"). */
const COMMON_TAILS: ReadonlySet<string> = new Set(
	words(
		'corridor canal railway railroad highway pipeline fault treaty accord pact agreement war earthquake tsunami uprising rebellion revolution referendum massacre summit hurricane festival conference gorge strait'
	)
);

/** True when a lower-case noun right after a name is part of it. */
export function isCommonTail(noun: string): boolean {
	return COMMON_TAILS.has(noun);
}

/** Kinds of place that a lower-case noun names beside a proper name ("Syunik province", "the town of Gonzales"). */
const PLACE_KINDS: ReadonlySet<string> = new Set(
	words(`city town village county province state district region island municipality suburb port settlement capital borough parish
		commune prefecture canton oblast voivodeship voivodship peninsula valley republic country kingdom colony territory neighbourhood neighborhood hamlet exclave enclave`)
);

/** True for a lower-case noun that says what kind of place a name is. */
export function isPlaceKind(noun: string): boolean {
	return PLACE_KINDS.has(noun);
}

/** First words of names that go on with "of" ("Treaty of X", "Gulf of X"). */
const BEFORE_OF: ReadonlySet<string> = new Set(
	words(`Gulf Bay Cape Isle Strait Straits Sea Lake Mount Rock Republic Kingdom Empire Duchy Principality Emirate Sultanate State Province City
		Union Commonwealth University College School Academy Institute Ministry Department Office Bureau Bank Board Council Court Chamber House Houses Museum
		Gallery Library Church Cathedral Temple Palace Tower Treaty Peace Pact Convention Declaration Battle Siege War Wars Congress Conference
		Diet Fall Act Acts Bill Articles Organisation Organization Association Society Federation League Community Confederation Order Company Academy Conservatory
		Institution Hall Port Cradle Statue Bridge Road Book Edict Massacre Revolution Commission Committee Assembly Secretariat Agency Fund Center Centre Lord Army
		Confederacy Avenue Garden Gardens Valley Region Municipality Archdiocese Diocese Consultation Prize Statue Tower Fall Age Era Feast Night Day Constitution Charter Protocol Resolution Code Bill Legion
		Rights Islamic-Republic Territory Colony Archbishopric Bishopric County Crossroad Crossroads Path Way Museums Guild Friends Sons Daughters Knights Hotel Hôtel`)
);

/** True for a capitalised word after which "of …" continues the name. */
export function continuesWithOf(word: string): boolean {
	return (
		BEFORE_OF.has(word) || (/^\p{Lu}{4,}$/u.test(word) && BEFORE_OF.has(word.charAt(0) + word.slice(1).toLowerCase()))
	);
}
