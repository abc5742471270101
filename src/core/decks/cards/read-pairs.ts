import { isMap } from 'yaml';
import { Fields } from '../yaml/fields.ts';
import type { CardReading } from './card-reading.ts';
import { placedCard, type PlacedCard } from './placed-card.ts';
import { readTextMap } from './read-others.ts';

/** `pairs`: a vocabulary list; each term asks its meaning, and with `reverse: true` each meaning its term. */
export function readPairs(deck: Fields, reading: CardReading): readonly PlacedCard[] {
	const node = deck.node('pairs');
	if (!deck.has('pairs')) return [];
	if (!isMap(node)) {
		deck.fault('E205', { key: 'pairs', wanted: 'a map with list:' }, 'pairs');
		return [];
	}
	const fields = new Fields(node, reading, { keys: ['reverse', 'prompt', 'list'], where: 'pairs' });
	const prompt = fields.text('prompt') ?? '{term}';
	const reverse = fields.flag('reverse') ?? false;
	const asking = prompt.includes('{term}') ? prompt : `${prompt} {term}`;
	return readTextMap(fields, 'list', reading).flatMap(([term, meaning]) => {
		const frame = { id: 'pairs', group: `pairs#p:${term}`, tags: [], hints: [], place: fields.place };
		const question = asking.replace('{term}', () => term);
		const forth = placedCard({ type: 'basic', question, answer: meaning }, frame, { reading, position: `p:${term}` });
		const back = { type: 'basic', question: meaning, answer: term } as const;
		return reverse ? [forth, placedCard(back, frame, { reading, position: `r:${term}` })] : [forth];
	});
}
