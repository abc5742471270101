import type { SentenceView } from '../../facts/recognizer.ts';

/** Words after which a noun phrase names something for the first time. */
const INTRODUCING: ReadonlySet<string> = new Set(['a', 'an', 'another', 'this', 'that', 'these', 'those']);
const MOST_MODIFIERS = 4;

/** The noun that an article two, three or four words before it introduces. */
function introducedAt({ sentence: { tokens } }: SentenceView, article: number): string | undefined {
	let head: string | undefined;
	for (let at = article + 1; at <= article + 1 + MOST_MODIFIERS; at++) {
		const token = tokens[at];
		if (token?.pos === 'NOUN') head = token.lower;
		else if (token?.pos !== 'ADJ' && token?.text !== '-') break;
	}
	return head;
}

/**
 * Nouns by the first sentence that introduces them (“a wreck”, “this ban”): after that, “the wreck” points back at one
 * wreck of this document, and means nothing to who has not read it.
 */
export class DefiniteNouns {
	readonly #introduced = new Map<string, number>();

	constructor(views: readonly SentenceView[]) {
		for (const view of views) {
			view.sentence.tokens.forEach(({ lower }, at) => {
				const noun = INTRODUCING.has(lower) ? introducedAt(view, at) : undefined;
				if (noun !== undefined && !this.#introduced.has(noun)) this.#introduced.set(noun, view.sentence.index);
			});
		}
	}

	/** True when the document has introduced such a thing before this sentence. */
	pointsBack(noun: string, sentence: number): boolean {
		const first = this.#introduced.get(noun) ?? this.#introduced.get(noun.replace(/s$/u, ''));
		return first !== undefined && first < sentence;
	}
}
