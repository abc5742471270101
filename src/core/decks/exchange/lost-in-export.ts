import type { Card } from '../../cards/card.ts';
import type { Deck } from '../deck.ts';
import { Losses, type Loss } from './losses.ts';

type Count = (card: Card) => number;

const has = (value: unknown): number => (value === undefined ? 0 : 1);

/** What formats may have no place for, in words, and how often a card has it. */
const KINDS = {
	reasons: [
		'reasons why an answer is wrong',
		(card) => (card.type === 'choice' ? card.distractors.filter(({ why }) => why !== undefined).length : 0)
	],
	pictures: ['pictures', ({ image }) => has(image)],
	sounds: ['sounds', ({ audio }) => has(audio)],
	languages: ['languages of cards', ({ lang }) => has(lang)],
	strictness: [
		'rules for checking what is typed',
		(card) => (card.type === 'typed' || card.type === 'cloze' ? has(card.typing) : 0)
	],
	siblings: ['groups of cards', ({ id, group }) => (id.split('#')[0] === group ? 0 : 1)],
	'source details': [
		'authors, dates and pages of sources',
		({ source = {} }) =>
			Math.min(1, [source.author, source.date, source.accessed, source.page].filter((one) => one !== undefined).length)
	],
	sources: ['sources', ({ source }) => has(source)],
	hints: ['hints', ({ hints }) => Math.min(1, hints.length)],
	tags: ['tags', ({ tags }) => Math.min(1, tags.length)],
	kinds: ['headings of cards', ({ kind }) => has(kind)],
	checking: [
		'cards that Recto checks, which become cards that learners grade themselves',
		({ type }) => (type === 'basic' || type === 'cloze' || type === 'typed' ? 0 : 1)
	],
	orders: [
		'cards with things in order, which become questions with a written answer',
		({ type }) => (type === 'order' ? 1 : 0)
	],
	head: ['', () => 0]
} as const satisfies Readonly<Record<string, readonly [string, Count]>>;

export type LossKind = keyof typeof KINDS;

/** What of a deck has no place in a format that has none for the given kinds. */
export function lossesOf(deck: Deck, kinds: readonly LossKind[]): readonly Loss[] {
	const losses = new Losses();
	for (const kind of kinds) {
		const [what, count] = KINDS[kind];
		losses.add(
			what,
			deck.cards.reduce((sum, card) => sum + count(card), 0)
		);
	}
	const { description, licence, version, authors, settings } = deck;
	const said = [description, licence, version, authors[0], Object.keys(settings)[0]].some((one) => one !== undefined);
	if (kinds.includes('head') && said)
		losses.add('what the deck says of itself: description, author, licence, settings');
	return losses.all;
}
