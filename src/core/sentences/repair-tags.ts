import type { PartOfSpeech } from './sentence.ts';
import { MODALS } from './verb-words.ts';

/** A word as a tagger gives it. */
export interface TaggedWord {
	readonly text: string;
	readonly lower: string;
	readonly lemma: string;
	readonly pos: PartOfSpeech;
}

/** Words with one job only; a tagger that says otherwise is wrong. */
const CLOSED: ReadonlyMap<string, PartOfSpeech> = new Map(
	(
		[
			['DET', 'the a an every'],
			[
				'PRON',
				'i you he she it we they me him us them who whom whose himself herself itself themselves ourselves myself'
			],
			['CCONJ', 'and or nor'],
			['ADP', 'of from at into upon among amongst toward towards onto via despite during between'],
			['SCONJ', 'because although though whereas unless whether if'],
			['AUX', 'is are was were am be been being can could would should shall might must'],
			['PART', "n't not"],
			['PUNCT', ', ; : . ! ? ( ) [ ] { } " — – - ... …']
		] as const
	).flatMap(([pos, list]) => list.split(' ').map((word) => [word, pos] as const))
);

const CLITIC_SUBJECTS = new Set(['it', 'he', 'she', 'that', 'there', 'what', 'who', 'where', 'here', 'this', 'how']);
const SINGULAR_SUBJECTS = new Set(['it', 'he', 'she', 'this']);
const BE = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being']);

/** Nouns for persons that are adjectives as well: after another noun they are the noun. */
const ROLE_NOUNS = new Set([
	'chief',
	'official',
	'general',
	'representative',
	'executive',
	'native',
	'individual',
	'professional',
	'rival'
]);

/** Puts right what is known for certain about single words in one sentence, with their neighbours in sight. */
export function repairTags(words: readonly TaggedWord[]): TaggedWord[] {
	const repaired: TaggedWord[] = [];
	words.forEach((word, i) => {
		const fixed = asCounted(repair(word, repaired[i - 1], words[i + 1]), repaired[i - 1], words[i + 1]);
		repaired.push(isNounByPlace(fixed, repaired, words[i + 1]) ? as(fixed, 'NOUN') : fixed);
	});
	return repaired;
}

type Neighbour = TaggedWord | undefined;

/** The word as another part of speech; built like every word, for the engine reads fastest what is built alike. */
const as = ({ text, lower, lemma }: TaggedWord, pos: PartOfSpeech, plain = lemma): TaggedWord => ({
	text,
	lower,
	lemma: plain,
	pos
});

function repair(word: TaggedWord, before: Neighbour, after: Neighbour): TaggedWord {
	if (word.lower === "'s" || word.text === "'") return repairClitic(word, before, after);
	if (/^(?:US|IT|WHO)$/u.test(word.text)) return as(word, 'PROPN');
	const closed = CLOSED.get(word.lower);
	const proper = word.text !== word.lower && word.lower.length > 1 && before !== undefined && closed !== 'PRON';
	if (closed !== undefined && word.text !== 'I' && (!proper || closed === 'DET')) return as(word, closed);
	if (/^\d[\d.,]*$/u.test(word.text)) return as(word, 'NUM');
	if (word.lower === 'that') return repairThat(word, after);
	if (word.lower === 'to' && after?.pos !== undefined) return as(word, isBase(after) ? 'PART' : 'ADP');
	if (word.text === 'I' && before?.lower === 'war') return as(word, 'PROPN');
	if (word.text === 'I' && before?.pos === 'PROPN' && after?.pos !== 'VERB' && after?.pos !== 'AUX')
		return as(word, 'PROPN');
	const known = LEMMAS.get(word.lower);
	if (known !== undefined && word.pos === 'VERB') return as(word, word.pos, known);
	const pos = repairForm(word, before, after);
	const verb = (pos ?? word.pos) === 'VERB';
	if (pos === undefined) return verb && isUnknownPast(word) ? as(word, word.pos, verbLemma(word.lower)) : word;
	return as(word, pos, verb ? verbLemma(word.lower) : word.lower);
}

const GOVERNING = new Set(
	'let make help see hear watch have do can could will would shall should may might must'.split(' ')
);

/** “34 numbered locks”: a participle between a number and what is counted says what it is like. */
function asCounted(word: TaggedWord, before: Neighbour, after: Neighbour): TaggedWord {
	const isBetween = before?.pos === 'NUM' && after !== undefined && after.lower === `${after.lemma}s`;
	return isBetween && word.pos === 'VERB' && word.lower.endsWith('ed') ? as(word, 'ADJ') : word;
}

/** "Texans' hopes", "his land grant", "on earlier promises", "his setting of …": verb forms where only a noun can stand. */
function isNounByPlace(
	{ pos, lower, lemma, text }: TaggedWord,
	read: readonly TaggedWord[],
	after: Neighbour
): boolean {
	if (pos !== 'VERB' || text !== lower || /[^e]ed$/u.test(lower)) return false;
	const [last, second] = [read.at(-1), read.at(-2)];
	if (last === undefined) return false;
	// “34 numbered locks”: what is counted.
	if (second?.pos === 'NUM' && /[^e]ed$/u.test(last.lower)) return lower === `${lemma}s` && after?.pos !== 'NOUN';
	const ends = after === undefined || ['ADP', 'PUNCT', 'CCONJ', 'SCONJ', 'AUX'].includes(after.pos);
	const owned = last.lemma === "'s" && last.pos === 'PART';
	const owner = owned || last.pos === 'DET' || POSSESSIVES.has(last.lower);
	if (lower.endsWith('ing')) return owner && (after === undefined || after.lower === 'of' || after.pos === 'PUNCT');
	if (owned) return ends || after.pos === 'PART';
	const held = second !== undefined && (second.pos === 'DET' || second.pos === 'ADP' || POSSESSIVES.has(second.lower));
	if (last.pos === 'ADJ') return held && ends && lower.endsWith('s') && lower !== lemma;
	const bare = lower === lemma && last.pos === 'NOUN' && last.lower === last.lemma && !last.lower.endsWith('s');
	return bare && held && second.pos !== 'ADP' && ends && !read.slice(-7).some((word) => GOVERNING.has(word.lemma));
}

const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);

/** Verbs whose plain form the tagger takes for another word. */
const LEMMAS: ReadonlyMap<string, string> = new Map([
	['dined', 'dine'],
	['dining', 'dine'],
	['premiered', 'premiere'],
	['founded', 'found']
]);

/** The tagger did not know the verb and gave the past tense as its plain form. */
const isUnknownPast = ({ lower, lemma }: TaggedWord): boolean =>
	lemma === lower && /[^e]ed$/u.test(lower) && lower.length > 4;

/** The plain form of a regular verb: "ceded" is of "cede", "stopped" of "stop", "aligns" of "align". */
function verbLemma(word: string): string {
	if (/i(?:ed|es)$/u.test(word)) return `${word.slice(0, -3)}y`;
	if (word.endsWith('s')) return /(?:ch|sh|ss|x|zz)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
	if (!word.endsWith('ed')) return word;
	const stem = word.slice(0, -2);
	if (/([bdgkmnprt])\1$/u.test(stem)) return stem.slice(0, -1);
	const silent = /(?:[aeiou][bdgkpstvz]|[cuv]|[rnd]g|[lnr][sv]|[bdgpt]l|[aiou][lmnr])$/u.test(stem);
	const plain = /(?:[aeiou]{2}[^vsz]|[aeo]l|[^aeiou]er|en|on|it|om)$/u.test(stem) || stem.length < 3;
	return silent && !plain ? `${stem}e` : stem;
}

const isBase = ({ pos, lower, lemma }: TaggedWord): boolean => (pos === 'VERB' || pos === 'AUX') && lower === lemma;

/** "It's" is a verb, "Putin's" and "the dogs'" are possessives. */
function repairClitic(word: TaggedWord, before: Neighbour, after: Neighbour): TaggedWord {
	if (word.lower === "'s") {
		const verb = before !== undefined && CLITIC_SUBJECTS.has(before.lower);
		return verb ? as(word, 'AUX', 'be') : as(word, 'PART', "'s");
	}
	const possessive = before?.lower.endsWith('s') === true && after !== undefined && /^\p{L}/u.test(after.text);
	return possessive ? as(word, 'PART', "'s") : as(word, 'PUNCT');
}

/** "that Iran", "that the war", "that they": a conjunction; "that war" keeps its tag. */
function repairThat(word: TaggedWord, after: Neighbour): TaggedWord {
	if (
		after !== undefined &&
		/^(?:same|day|week|month|year|summer|winter|spring|autumn|time|century|decade)$/u.test(after.lower)
	)
		return as(word, 'DET');
	const clause =
		after !== undefined && (['DET', 'PROPN', 'PRON', 'SCONJ'].includes(after.pos) || CLOSED.get(after.lower) === 'DET');
	const plural = after?.pos === 'NOUN' && after.lower !== after.lemma && after.lower.endsWith('s');
	return clause || plural ? as(word, 'SCONJ') : word;
}

/** The right part of speech where a neighbour rules out the tagger's. */
function repairForm({ lower, pos, text }: TaggedWord, before: Neighbour, after: Neighbour): PartOfSpeech | undefined {
	if ((pos === 'ADJ' || pos === 'NOUN') && before?.pos === 'AUX' && MODALS.has(before.lower) && text === lower) {
		if (!/(?:ed|ing|ly)$/u.test(lower) && after?.pos !== 'VERB' && after?.pos !== 'AUX') return 'VERB';
	}
	if (pos === 'ADJ' && before?.pos === 'DET' && after?.pos === 'AUX') return 'NOUN';
	const afterNoun = before?.pos === 'NOUN' || before?.pos === 'PROPN';
	const beforeNoun = after?.pos === 'NOUN' || after?.pos === 'PROPN' || after?.pos === 'ADJ';
	if (pos === 'ADJ' && afterNoun && !beforeNoun && ROLE_NOUNS.has(lower)) return 'NOUN';
	if (pos === 'ADJ' && text === lower && /[^e]ed$/u.test(lower) && lower.length > 4) {
		if (afterNoun || before?.lower === 'latter' || before?.lower === 'former') return 'VERB';
		if (before !== undefined && BE.has(before.lower) && after?.pos === 'ADP') return 'VERB';
	}
	if (pos === 'ADJ' && /[^e]ed$/u.test(lower) && /^(?:had|has|have)$/u.test(before?.lower ?? '')) {
		if (after !== undefined && ['DET', 'NUM', 'PRON', 'PROPN'].includes(after.pos)) return 'VERB';
	}
	if (pos === 'NOUN' && isMistakenVerb(lower, before, after)) return 'VERB';
	if (pos === 'NOUN' && lower === 'cost' && afterNoun && opensSum(after)) return 'VERB';
	if (pos === 'ADJ' && lower === 'own' && before?.pos === 'NOUN' && after?.pos === 'DET') return 'VERB';
	if (pos === 'NOUN' && lower.endsWith('s') && before !== undefined && SINGULAR_SUBJECTS.has(before.lower)) {
		if (!lower.endsWith('ss') && after?.pos !== 'NOUN') return 'VERB';
	}
	if (pos === 'VERB' && isCapital(text) && before !== undefined && !/^["':(]$/u.test(before.text)) return 'PROPN';
	const determined = before?.pos === 'DET' || /^(?:his|her|its|their|our|my|your)$/u.test(before?.lower ?? '');
	if (pos === 'VERB' && determined && after !== undefined && ['ADP', 'PUNCT', 'AUX', 'CCONJ'].includes(after.pos)) {
		return /(?:ing|ed)$/u.test(lower) ? undefined : 'NOUN';
	}
	if (
		lower === 'like' &&
		pos === 'VERB' &&
		(before === undefined || ['ADV', 'PUNCT', 'NOUN', 'PROPN'].includes(before.pos))
	)
		return 'ADP';
	return undefined;
}

/** "cost about $5", "cost Rs 500", "cost between …": what follows the verb. */
function opensSum(after: Neighbour): boolean {
	if (after === undefined) return false;
	if (after.pos === 'SYM' || after.pos === 'NUM' || /^(?:[A-Z]{3}|Rs)$/u.test(after.text)) return true;
	return /^(?:between|about|around|over|nearly|almost|approximately|roughly|some)$/u.test(after.lower);
}

/** Verbs of places and things that taggers take for nouns after a name: "the Rhine flows through". */
const NOUN_LIKE_VERBS = new Set(
	'lives accounts produces contains receives employs speaks works owns holds discharges empties drains originates terminates descends flows runs rises ranks lies covers links joins borders ends starts stretches measures spans crosses forms houses hosts features marks falls drops exports imports claims attempts serves chairs heads leads plays holds wins makes gives shows backs supports names calls edits commands directs teaches employs'.split(
		' '
	)
);

/** "the firm plans to build": verbs before *to* after the one who plans. */
const PLANNING_VERBS = new Set(['plans', 'aims', 'hopes', 'promises', 'offers', 'needs']);

/** A noun in -s where only a verb can stand: after "which", or between a name and what a verb governs. */
function isMistakenVerb(lower: string, before: Neighbour, after: Neighbour): boolean {
	if (!lower.endsWith('s') || lower.endsWith('ss') || before === undefined || after === undefined) return false;
	const relative =
		before.lower === 'which' || before.lower === 'who' || (before.lower === 'that' && before.pos === 'SCONJ');
	if (relative) return after.pos !== 'VERB' && after.pos !== 'AUX';
	const named = before.pos === 'PROPN' || before.pos === 'NOUN';
	const isCourse = /^(?:flows|runs|empties|drains|discharges|passes)$/u.test(lower);
	if (before.lower === 'and') return isCourse && /^(?:into|through|past|towards?)$/u.test(after.lower);
	if (before.text === ',' && (after.pos === 'DET' || after.pos === 'NUM')) return NOUN_LIKE_VERBS.has(lower);
	if (named && after.lower === 'to') return PLANNING_VERBS.has(lower) || NOUN_LIKE_VERBS.has(lower);
	return (
		named &&
		NOUN_LIKE_VERBS.has(lower) &&
		['ADP', 'DET', 'ADV', 'ADJ', 'NUM', 'PROPN', 'PRON', 'PART'].includes(after.pos)
	);
}

const isCapital = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text);
