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

/** Puts right what is known for certain about single words in one sentence. */
export function repairTags(words: readonly TaggedWord[]): TaggedWord[] {
	return words.map((word, i) => repair(word, words[i - 1], words[i + 1]));
}

function repair(word: TaggedWord, before: TaggedWord | undefined, after: TaggedWord | undefined): TaggedWord {
	if (word.lower === "'s") {
		const verb = before !== undefined && CLITIC_SUBJECTS.has(before.lower);
		return verb ? { ...word, pos: 'AUX', lemma: 'be' } : { ...word, pos: 'PART', lemma: "'s" };
	}
	if (word.text === "'" && before?.lower.endsWith('s') === true && after !== undefined && /^\p{L}/u.test(after.text)) {
		return { ...word, pos: 'PART', lemma: "'s" };
	}
	const closed = CLOSED.get(word.lower);
	const proper = word.text !== word.lower && word.lower.length > 1 && before !== undefined && closed !== 'PRON';
	if (closed !== undefined && (!proper || closed === 'DET')) return { ...word, pos: closed };
	if (/^\d[\d.,]*$/u.test(word.text)) return { ...word, pos: 'NUM' };
	return word;
}
