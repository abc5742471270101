import type { CardId } from '../shared/ids.ts';

/** The sentence that a card came from. For a generated card `document.text.slice(start, end) === quote`, always. */
export interface CardSource {
	readonly title?: string;
	readonly author?: string;
	readonly url?: string;
	/** When it appeared: `2024`, `2024-09` or `2024-09-17`. */
	readonly date?: string;
	/** When it was read, as exactly. */
	readonly accessed?: string;
	readonly page?: string;
	readonly quote?: string;
	/** The words right before and right behind the quote, where it occurs more than once. */
	readonly prefix?: string;
	readonly suffix?: string;
	/** Path of its text beside the deck file. */
	readonly file?: string;
	/** Where `quote` stands in the document, when the document is stored here. */
	readonly documentId?: string;
	readonly start?: number;
	readonly end?: number;
}

/** A wrong option, with why it is wrong when the author said so. */
export interface Distractor {
	readonly text: string;
	readonly why?: string;
}

/** A picture that belongs to a card. `src` is a path beside the deck file or a web address; `alt` says what it shows. */
export interface CardImage {
	readonly src: string;
	readonly alt?: string;
	/** Shown with the question (`q`, the usual) or only with the answer. */
	readonly side?: 'q' | 'a';
	readonly credit?: string;
	readonly licence?: string;
}

/** A sound that belongs to a card. `src` is a path beside the deck file. */
export interface CardAudio {
	readonly src: string;
	/** Played with the question (`q`, the usual) or only with the answer. */
	readonly side?: 'q' | 'a';
}

/** The languages of a card's two sides (BCP 47), where they are not the deck's. */
export interface CardLanguage {
	readonly q?: string;
	readonly a?: string;
}

/** How strictly a typed answer is checked; what is absent is forgiven, `typos` being one for every five letters. */
export interface Typing {
	readonly case?: 'ignore' | 'exact';
	readonly accents?: 'ignore' | 'exact';
	readonly punctuation?: 'ignore' | 'exact';
	readonly articles?: 'ignore' | 'exact';
	/** Slips that are forgiven for every five letters. */
	readonly typos?: 0 | 1 | 2;
}

/** What every card has. Every text is Markdown without raw HTML. */
interface CardBase {
	readonly id: CardId;
	/** Cards with the same `group` are siblings: they are asked on different days. */
	readonly group: string;
	/** What kind of fact it asks (`meeting`, `measure` …) or the author's heading; shown above the question. */
	readonly kind?: string;
	readonly tags: readonly string[];
	readonly hints: readonly string[];
	readonly explain?: string;
	readonly source?: CardSource;
	/** Other sources that state the same. */
	readonly moreSources?: readonly CardSource[];
	readonly image?: CardImage;
	readonly audio?: CardAudio;
	readonly lang?: CardLanguage;
}

export interface BasicCard extends CardBase {
	readonly type: 'basic';
	readonly question: string;
	readonly answer: string;
}

/** One gap of a text; the other gaps of the same text are its siblings. `text` holds `____` where the gap is. */
export interface ClozeCard extends CardBase {
	readonly type: 'cloze';
	readonly text: string;
	readonly answer: string;
	readonly accept: readonly string[];
	readonly typing?: Typing;
}

export interface ChoiceCard extends CardBase {
	readonly type: 'choice';
	readonly question: string;
	/** One answer, or several of which all are wanted. */
	readonly answers: readonly string[];
	readonly distractors: readonly Distractor[];
	readonly shuffle: boolean;
}

export interface TypedCard extends CardBase {
	readonly type: 'typed';
	readonly question: string;
	readonly answer: string;
	readonly accept: readonly string[];
	readonly typing?: Typing;
}

export interface NumberCard extends CardBase {
	readonly type: 'number';
	readonly question: string;
	readonly value: number;
	/** As the author wrote it: `km`, `°C`; empty for a bare number. */
	readonly unit: string;
	/** The answer as it is shown: `7,200 km`. */
	readonly answer: string;
	/** Absolute, in `unit`. */
	readonly tolerance: number;
	/** The same in percent of the answer, where the author wrote it so: it follows a corrected answer. */
	readonly tolerancePercent?: number;
}

export interface TrueFalseCard extends CardBase {
	readonly type: 'true-false';
	readonly statement: string;
	readonly isTrue: boolean;
}

export interface OrderCard extends CardBase {
	readonly type: 'order';
	readonly question: string;
	readonly items: readonly string[];
}

export interface MatchCard extends CardBase {
	readonly type: 'match';
	readonly question: string;
	readonly pairs: readonly { readonly left: string; readonly right: string }[];
	readonly extra: readonly string[];
}

/** One thing to be remembered, with its own place in the schedule. */
export type Card = BasicCard | ClozeCard | ChoiceCard | TypedCard | NumberCard | TrueFalseCard | OrderCard | MatchCard;

export type CardType = Card['type'];

/** The words on the front: a question, a statement, or a text with `____` for its gap. */
export function questionOf(card: Card): string {
	switch (card.type) {
		case 'cloze':
			return card.text;
		case 'true-false':
			return card.statement;
		default:
			return card.question;
	}
}

/** The words on the back, as one line. */
export function answerOf(card: Card): string {
	switch (card.type) {
		case 'choice':
			return card.answers.join(', ');
		case 'true-false':
			return card.isTrue ? 'True' : 'False';
		case 'order':
			return card.items.join(' → ');
		case 'match':
			return card.pairs.map((pair) => `${pair.left} – ${pair.right}`).join('; ');
		default:
			return card.answer;
	}
}
