import type { Entity } from '../../facts/entity.ts';
import { hasName } from '../wording/claims.ts';
import { looseReference } from '../quality/loose-reference.ts';
import type { Draft } from '../draft.ts';
import type { DefiniteNouns } from './definite-nouns.ts';

const DANGLING =
	/(?<![\p{L}\p{N}])(?:he|she|it|they|him|them|we|us|you|I|me|my|our|your|this|these|those|here|there|the (?:latter|former|same|two|three|above|following)|(?<!\b(?:and|or) )the other|the (?:first|second|third|last|next|latest)(?= (?:at|in|on|was|is|were|did)\b)|such|earlier|later|today|yesterday|tomorrow|tonight|the turn of the century|(?:its|his|her|their|the) (?:latest|current|recent)|now|recently|currently|ago|(?:last|next|this) (?:year|month|week|summer|spring|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night)|that (?:year|day|month|time|night|week|period|decade|century|summer|winter|spring|autumn)|(?<=(?:did|does|do|of|in|at|to|by|for|from|with|under) )that(?= \p{Ll})|another|others|(?<=which )that)(?![\p{L}\p{N}])/giu;

/** “Another eruption” answers only who knows of the first. */
const POINTING_ANSWER = /^(?:another|other|such|this|these|those|that|both|its|their|his|her)\b/iu;
/** “The intrusion” caused something: which one? */
const BARE_ANSWER = /^the [\p{Ll}-]+$/iu;

/** Nouns that, with nothing but “the”, mean one of this document. */
const POINTERS: ReadonlySet<string> = new Set(
	(
		'accord agency agreement airport album animal area army article attack attacks ban bank bell bill boat bridge building camp capital car case castle cathedral centre center ' +
		'church city club coalition college commission committee community company concert conference corridor council country court crew crisis deal delegation delegates delta dispute ' +
		'district disaster earthquake election event exhibition expedition factory farm ferry festival find film firm fleet flight fort gorge government group hall harbour harbor hospital hotel ' +
		'house incident institute invasion island islands jury king kingdom lake law league letter list meeting ministry minister mission monument mosque mountain movement museum nation newspaper ' +
		'novel office official officials opera operas organisation organization owner pair palace park parliament party plan plane play police poem port president prince princess prison prize ' +
		'process programme program project province queen railway rebellion referendum regime region report republic request petition revolt revolution river road route rupture epicentre ' +
		'epicenter quake ruler school settlement ship shop shrine siege site skeleton skull source sources stadium state statement station statue storm strait strategy street study summit survey system ' +
		'talks team temple territory theatre theater tomb tour tower town trade train treaty trial trip troops tunnel union university valley vessel victory village visit volcano vote war ' +
		'winner work works workshop wreck quake mainshock species disease element process cycle plant experiment restoration construction renovation reconstruction ' +
		'effort efforts fighting episode convention conflict invasion operation raid ceremony scandal blockade continent continents property family dynasty clan tribe survivors rivals rebels residents villagers passengers team crew excavation crossing voyage journey inquiry lamp portrait couple article notes'
	).split(' ')
);

/** Of these there is but one, or any will do: “the sea”, “the throne”, “the piano”. */
const ONE_FOR_ALL: ReadonlySet<string> = new Set(
	(
		'west east north south northeast northwest southeast southwest middle centre interior mainland coast countryside world earth sun moon sky sea ocean equator universe planet ' +
		'past future present day night morning evening week month year decade century age spring summer autumn winter fall season time end beginning start turn rest number percentage share ' +
		'amount rate public press media poor rich elderly young dead wounded economy environment climate weather internet web telegraph telephone radio television cinema theatre stage piano ' +
		'violin cello organ guitar flute harp throne crown monarchy military navy infantry cavalry bar church priesthood clergy nobility aristocracy peasantry working bourgeoisie rank title ' +
		'post name idea concept principle theory same front border frontier ground air water fire land soil surface bottom top left right heart brain blood skin wheel plough compass atom ' +
		'electron proton neutron nucleus cell gene bible quran gospel west-bank way course world-wide wilderness wild enemy law opposition constitution electorate judiciary legislature ' +
		'executive presidency premiership papacy vote franchise draft harvest tide horizon'
	).split(' ')
);

/** “the airship”, “the test”: a bare singular noun that names none of those things of which there is but one. */
function isBareThing(noun: string): boolean {
	return !noun.endsWith('s') && !ONE_FOR_ALL.has(noun);
}

/** What may follow any noun to say which one is meant. */
const NARROWING = /^ (?:of|between|that|which|who|where|whose|called|named|known as)\b/u;
/** What may follow when a name or the like comes after it: “the treaty with Russia”, “the church at Lund”. */
const NAMING =
	/^ (?:in|on|at|for|from|to|against|near|with|by|around|along|across|towards|into|under) (?:the |its |an? )?(?:[a-z-]+ ){0,2}\p{Lu}/u;
const DATED =
	/^ (?:in|on|by|from|since|until) (?:\d|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d)/u;
/** A longer noun phrase goes on: “the university senate of Lund”, “the town hall”. */
const GOES_ON = /^(?:[’'\p{L}-]| \p{Lu}| (?!\p{L}+ed )[a-z-]+ (?:of|for|in) )/u;
/** The noun phrase ends here. */
const ENDS =
	/^(?:[?,.;]| (?:in|on|at|by|to|from|with|for|and|or|as|during|after|before|into|since|until|under|through|against|when|where|while)\b)/u;
/** An ordinal or a superlative picks one out of all. */
const PICKING =
	/^(?:first|second|third|last|only|(?!(?:request|interest|forest|guest|conquest|harvest|contest|protest|priest|inquest|arrest|unrest|bequest|tempest|chest|crest)\b)\p{L}{3,}est|most|least|main|chief|present-day|modern)\b/u;

/** “the ban”, “the new road”, “the old stone bridge” at the start of a text. */
const PHRASES = [0, 1, 2].map(
	(modifiers) => new RegExp(`^the (?:[a-z-]{2,20} ){${modifiers}}(?<noun>[a-z-]{2,20})(?![\\p{L}-])`, 'u')
);

/** Whether a noun points at something; “settled” for one that the question itself explains, with what is built on it. */
type Pointer = (noun: string, isBare: boolean) => boolean | 'settled';

/** The first “the …” in the text that points at something the text does not show. */
function pointing(text: string, isPointer: Pointer): string | undefined {
	for (const match of text.matchAll(/\bthe (?=[a-z])/gu)) {
		const rest = text.slice(match.index);
		const found = pointingAt(rest, isPointer);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** The shortest phrase at the start whose noun points back, with nothing behind it that says which one is meant. */
function pointingAt(text: string, isPointer: Pointer): string | undefined {
	if (PICKING.test(text.slice(4))) return undefined;
	for (const [modifiers, pattern] of PHRASES.entries()) {
		const phrase = pattern.exec(text);
		const noun = phrase?.groups?.['noun'] ?? '';
		if (!phrase || /^(?:of|in|on|at|for|from|to|and|with|by|as|or|between|without|against|among)$/u.test(noun))
			return undefined;
		const after = text.slice(phrase[0].length);
		const isBare = modifiers === 0 && ENDS.test(after);
		if (isPointer(noun, isBare) === 'settled') return undefined;
		// “the survivors’ exodus”: whose survivors?
		const isOwner = POINTERS.has(noun) && /^[’']/u.test(after);
		if (
			isPointer(noun, isBare) === true &&
			(isOwner || DATED.test(after) || !(NARROWING.test(after) || NAMING.test(after) || GOES_ON.test(after)))
		)
			return phrase[0];
	}
	return undefined;
}

/** What belongs to any event, and to the one that a question names where a whole text tells of it. */
const EVENT_PARTS =
	/^(?:earthquake|quake|disaster|eruption|storm|flood|fire|war|crisis|battle|siege|conflict|fighting|efforts?|response|relief|rescue|aftershocks?|survivors|victims|allies|campaign|negotiations|talks|invasion|armistice|ceasefire|hostilities)$/u;

/** What is told of deeds leans most on what the text said before. */
const OF_DEEDS: ReadonlySet<Draft['relation']> = new Set(['event', 'action', 'plan', 'count', 'amount', 'reason']);

function tellsEvent({ heading, question }: Draft, topic: Entity | undefined): boolean {
	return topic?.type === 'event' && (heading === topic.name || question.includes(topic.name));
}

/** The word that would mean nothing to someone who has not read the document, or nothing. */
export function danglingWord(draft: Draft, nouns?: DefiniteNouns, topic?: Entity): string | undefined {
	const inside = draft.question
		.replace(/“[^”]{0,300}”/gu, '')
		.replace(/^The(?= )/u, 'the')
		// “How long did it take to …?”: stands for nothing.
		.replace(/\bit (?=(?:take|cost) )/u, '');
	// “US” and “IT” in capitals are names, and so is the “I” of “Henry I”.
	const pronoun = [...inside.matchAll(DANGLING)].find(({ 0: word, index }) =>
		word.length === 1 ? !/\p{Lu}\p{L}*\s$/u.test(inside.slice(0, index)) : word !== word.toUpperCase()
	);
	const opening = draft.form === 'cloze' && inside.startsWith('the ') ? pointingAt(inside, () => true) : undefined;
	// A heading names the matter, not which of its things is meant.
	const isLoose = draft.heading !== undefined && !hasName(draft.question);
	const isOfEvent = tellsEvent(draft, topic);
	const tells = OF_DEEDS.has(draft.relation);
	const isPointer: Pointer = (noun, isBare) =>
		isOfEvent && EVENT_PARTS.test(noun)
			? 'settled'
			: isLoose ||
				POINTERS.has(noun) ||
				(tells && isBare && isBareThing(noun)) ||
				nouns?.pointsBack(noun, draft.fact.sentence) === true;
	// “undersecretary to the prime minister” is the whole name of a post.
	const isOpen = draft.asked?.type === 'words' && draft.relation !== 'role';
	const bare = draft.relation === 'cause' ? BARE_ANSWER.exec(draft.answer)?.[0] : undefined;
	const pointer = POINTING_ANSWER.exec(draft.answer)?.[0] ?? bare;
	const answer = isOpen ? (pointer ?? pointing(draft.answer, isPointer)) : undefined;
	return pronoun?.[0] ?? opening ?? pointing(inside, isPointer) ?? looseReference(draft.question) ?? answer;
}
