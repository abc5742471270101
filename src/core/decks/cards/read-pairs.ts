import { isMap, type Node } from 'yaml';
import type { Card } from '../../cards/card.ts';
import { PAIRS_FORMAT } from '../format/part-formats.ts';
import { keyOf, type Fields } from '../yaml/fields.ts';
import { buildCard, type CardFrame } from './build-card.ts';
import type { CardReading } from './card-reading.ts';
import { readLang } from './read-lang.ts';
import { readTextMap } from './read-text-map.ts';

const BELOW_LIST = { wanted: 'a map with list:', example: 'list: below pairs:, and indent the pairs below that' };

/** True for pairs that stand where `list:` is missing above them. */
function isBareList(node: Node | undefined): boolean {
	return isMap(node) && node.items.length > 0 && node.items.every((pair) => !(keyOf(pair) in PAIRS_FORMAT));
}

/** The part of a card id that stands for the vocabulary list. */
export const PAIRS_ID = 'pairs';

/** `pairs`: a vocabulary list; each term asks its meaning, and with `reverse: true` each meaning its term. */
export function readPairs(deck: Fields, reading: CardReading): readonly Card[] {
	const known = { keys: Object.keys(PAIRS_FORMAT), where: 'pairs', wanted: 'a map with list:' };
	const fields = isBareList(deck.node('pairs')) ? undefined : deck.map('pairs', known);
	if (!fields) {
		if (isBareList(deck.node('pairs'))) deck.fault('E205', { key: 'pairs', ...BELOW_LIST }, 'pairs');
		return [];
	}
	const prompt = fields.text('prompt') ?? '{term}';
	const reverse = fields.flag('reverse') ?? false;
	const lang = readLang(fields);
	const asking = prompt.includes('{term}') ? prompt : `${prompt} {term}`;
	return readTextMap(fields, 'list', reading).flatMap(([term, meaning]) => {
		const frame: CardFrame = {
			id: PAIRS_ID,
			group: `${PAIRS_ID}#p:${term}`,
			tags: [],
			hints: [],
			...(lang && { lang })
		};
		const question = asking.replace('{term}', () => term);
		const { deckId } = reading;
		const forth = buildCard({ type: 'basic', question, answer: meaning }, frame, { deckId, position: `p:${term}` });
		const turned = lang && {
			lang: { ...(lang.a !== undefined && { q: lang.a }), ...(lang.q !== undefined && { a: lang.q }) }
		};
		const back = { type: 'basic', question: meaning, answer: term } as const;
		return reverse ? [forth, buildCard(back, { ...frame, ...turned }, { deckId, position: `r:${term}` })] : [forth];
	});
}
