import { answerOf, type Card, type ChoiceCard, type ClozeCard } from '../../../cards/card.ts';
import type { Deck } from '../../deck.ts';
import { GAP } from '../../cards/gaps.ts';
import type { Exported } from '../exported.ts';
import { lossesOf } from '../lost-in-export.ts';
import { escapeGift } from './gift-question.ts';

const right = (text: string): string => `=${escapeGift(text)}`;

/** Several right answers share the points; a wrong one costs as much. */
function optionsOf({ answers, distractors }: ChoiceCard): string {
	const share = Number((100 / answers.length).toFixed(5));
	const rights = answers.map((text) => (answers.length === 1 ? right(text) : `~%${share}%${escapeGift(text)}`));
	const wrongs = distractors.map(({ text, why }) => {
		const reason = why === undefined ? '' : `#${escapeGift(why)}`;
		return `~${answers.length === 1 ? '' : '%-100%'}${escapeGift(text)}${reason}`;
	});
	return [...rights, ...wrongs].join('\n');
}

const gapOf = ({ text, answer, accept }: ClozeCard): readonly [string, string] => {
	const [before = '', ...after] = text.split(GAP);
	return [before, `{${[answer, ...accept].map(right).join(' ')}}${escapeGift(after.join(GAP))}`];
};

/** Question and answers as GIFT writes them. */
function asking(card: Card): string {
	switch (card.type) {
		case 'cloze': {
			const [before, rest] = gapOf(card);
			return `${escapeGift(before)}${rest}`;
		}
		case 'typed':
			return `${escapeGift(card.question)} {${[card.answer, ...card.accept].map(right).join(' ')}${general(card)}}`;
		case 'choice':
			return `${escapeGift(card.question)} {\n${optionsOf(card)}\n${general(card)}}`;
		case 'number':
			return `${escapeGift(withUnit(card.question, card.unit))} {#${card.value}:${card.tolerance}${general(card)}}`;
		case 'true-false':
			return `${escapeGift(card.statement)} {${card.isTrue ? 'TRUE' : 'FALSE'}${general(card)}}`;
		case 'match':
			return `${escapeGift(card.question)} {\n${card.pairs.map(({ left, right: other }) => `=${escapeGift(left)} -> ${escapeGift(other)}`).join('\n')}\n${general(card)}}`;
		case 'basic':
		case 'order':
			return `${escapeGift(card.question)} {####${escapeGift([answerOf(card), card.explain ?? ''].join(' ').trim())}}`;
	}
}

/** GIFT knows no units: the question says which one is meant. */
const withUnit = (question: string, unit: string): string =>
	unit === '' || question.includes(unit) ? question : `${question} (${unit})`;

const general = ({ explain }: Card): string => (explain === undefined ? '' : `####${escapeGift(explain)}`);

/** The deck as GIFT, the question format of Moodle. */
export function exportGift(deck: Deck): Exported {
	const questions = deck.cards.map(
		(card) => `::${escapeGift(card.id.slice(deck.id.length + 1))}::[markdown]${asking(card)}\n`
	);
	const lost = [
		'hints',
		'tags',
		'kinds',
		'sources',
		'pictures',
		'sounds',
		'languages',
		'strictness',
		'siblings',
		'orders',
		'head'
	] as const;
	const text = `$CATEGORY: ${deck.title.replaceAll('/', ' ')}\n\n${questions.join('\n')}`;
	return { text, ending: 'gift', losses: lossesOf(deck, lost) };
}
