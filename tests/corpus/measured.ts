import { readFileSync, readdirSync } from 'node:fs';
import { answerOf, questionOf, type Card } from '#core/cards/card.ts';
import { foldedWords } from '#core/cards/quality/folded-words.ts';
import type { Made } from '#core/made.ts';
import { makeDeck } from '#core/make-deck.ts';
import { loadTagger } from '../../src/cli/tagger.ts';

/** A fact labelled by hand: each slot with the forms that say it. A card asks for one slot and names another. */
export interface Label {
	readonly relation: string;
	readonly slots: Readonly<Record<string, readonly string[]>>;
}

/** What came of one text, beside what was labelled in it. */
export interface Measured {
	readonly name: string;
	readonly text: string;
	readonly made: Made;
	readonly labels: readonly Label[];
	/** Labels that some card asks for. */
	readonly found: readonly Label[];
	/** Cards that ask for some label. */
	readonly hit: readonly Card[];
	readonly cards: readonly Card[];
}

const TEXTS = new URL('./texts/', import.meta.url);
const tagger = await loadTagger();

/** The names of our own texts. */
export const names: readonly string[] = readdirSync(TEXTS).flatMap((file) =>
	file.endsWith('.txt') ? [file.slice(0, -4)] : []
);

const joined = (text: string): string => ` ${foldedWords(text.replace(/^(?:the|in|on|at)\s/iu, '')).join(' ')} `;
const says = (text: string, forms: readonly string[]): boolean =>
	forms.some((form) => joined(text).includes(joined(form)));
const isSaid = (answer: string, forms: readonly string[]): boolean =>
	forms.some((form) => joined(form) === joined(answer));

function covers(card: Card, { slots }: Label): boolean {
	const [question, answer] = [questionOf(card), answerOf(card)];
	return Object.entries(slots).some(
		([asked, forms]) =>
			isSaid(answer, forms) && Object.entries(slots).some(([name, others]) => name !== asked && says(question, others))
	);
}

/** Makes the cards of any text. */
export function madeOf(text: string): Made {
	const made = makeDeck(text, tagger);
	if (!made.ok) throw new Error('the text cannot be read');
	return made.value;
}

/** Makes the cards of one of our texts and lays them beside its labels. */
export function measured(name: string): Measured {
	const text = readFileSync(new URL(`${name}.txt`, TEXTS), 'utf8');
	const labels = JSON.parse(readFileSync(new URL(`${name}.facts.json`, TEXTS), 'utf8')) as Label[];
	const made = madeOf(text);
	const cards = made.proposals.map(({ card }) => card);
	return {
		name,
		text,
		made,
		labels,
		cards,
		found: labels.filter((label) => cards.some((card) => covers(card, label))),
		hit: cards.filter((card) => labels.some((label) => covers(card, label)))
	};
}
