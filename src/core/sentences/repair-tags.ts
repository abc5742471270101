import type { PartOfSpeech } from './sentence.ts';

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
	words.forEach((word, i) => repaired.push(repair(word, repaired[i - 1], words[i + 1])));
	return repaired;
}

type Neighbour = TaggedWord | undefined;

function repair(word: TaggedWord, before: Neighbour, after: Neighbour): TaggedWord {
	if (word.lower === "'s" || word.text === "'") return repairClitic(word, before, after);
	const closed = CLOSED.get(word.lower);
	const proper = word.text !== word.lower && word.lower.length > 1 && before !== undefined && closed !== 'PRON';
	if (closed !== undefined && (!proper || closed === 'DET')) return { ...word, pos: closed };
	if (/^\d[\d.,]*$/u.test(word.text)) return { ...word, pos: 'NUM' };
	if (word.lower === 'that') return repairThat(word, after);
	if (word.lower === 'to' && after?.pos !== undefined) return { ...word, pos: isBase(after) ? 'PART' : 'ADP' };
	const pos = repairForm(word, before, after);
	return pos === undefined ? word : { ...word, pos };
}

const isBase = ({ pos, lower, lemma }: TaggedWord): boolean => (pos === 'VERB' || pos === 'AUX') && lower === lemma;

/** "It's" is a verb, "Putin's" and "the dogs'" are possessives. */
function repairClitic(word: TaggedWord, before: Neighbour, after: Neighbour): TaggedWord {
	if (word.lower === "'s") {
		const verb = before !== undefined && CLITIC_SUBJECTS.has(before.lower);
		return verb ? { ...word, pos: 'AUX', lemma: 'be' } : { ...word, pos: 'PART', lemma: "'s" };
	}
	const possessive = before?.lower.endsWith('s') === true && after !== undefined && /^\p{L}/u.test(after.text);
	return possessive ? { ...word, pos: 'PART', lemma: "'s" } : { ...word, pos: 'PUNCT' };
}

/** "that Iran", "that the war", "that they": a conjunction; "that war" keeps its tag. */
function repairThat(word: TaggedWord, after: Neighbour): TaggedWord {
	const clause =
		after !== undefined && (['DET', 'PROPN', 'PRON', 'SCONJ'].includes(after.pos) || CLOSED.get(after.lower) === 'DET');
	return clause ? { ...word, pos: 'SCONJ' } : word;
}

/** The right part of speech where a neighbour rules out the tagger's. */
function repairForm({ lower, pos, text }: TaggedWord, before: Neighbour, after: Neighbour): PartOfSpeech | undefined {
	const afterNoun = before?.pos === 'NOUN' || before?.pos === 'PROPN';
	const beforeNoun = after?.pos === 'NOUN' || after?.pos === 'PROPN' || after?.pos === 'ADJ';
	if (pos === 'ADJ' && afterNoun && !beforeNoun && ROLE_NOUNS.has(lower)) return 'NOUN';
	if (pos === 'ADJ' && text === lower && /[^e]ed$/u.test(lower) && lower.length > 4) {
		if (afterNoun) return 'VERB';
		if (before !== undefined && BE.has(before.lower) && after?.pos === 'ADP') return 'VERB';
	}
	if (pos === 'NOUN' && lower.endsWith('s') && before !== undefined && SINGULAR_SUBJECTS.has(before.lower)) {
		if (!lower.endsWith('ss') && after?.pos !== 'NOUN') return 'VERB';
	}
	return undefined;
}
