import { ASKING_FORMAT } from '../format/card-format.ts';
import { DECK_FORMAT } from '../format/deck-format.ts';
import type { FaultFacts } from './deck-fault.ts';

/** Lists of right and wrong answers in one, as other tools have them. */
const OPTIONS: ReadonlySet<string> = new Set(['options', 'choices', 'alternatives']);

/** The key of asking that each of these belongs to. */
const OWNERS: Readonly<Record<string, string>> = {
	shuffle: 'wrong:',
	tolerance: 'number:',
	extra: 'match:',
	gaps: 'cloze:',
	is: 'statement:',
	reverse: 'q: and a: alone',
	accept: 'q: and a: alone',
	typed: 'q: and a: alone'
};

/** What to do with a key that the format does not know. */
export function helpForUnknown({ key, meant, where }: FaultFacts['E201']): string {
	const name = key.toLowerCase();
	if (where === 'a card' && OPTIONS.has(name)) return 'Write the right answer in a:, and only the others in wrong:';
	if (where === 'a card' && name === 'type') return 'Take it out: what a card is follows from its other keys.';
	if (meant !== '') return `Did you mean "${meant}"?`;
	if (where === 'the deck' && name in ASKING_FORMAT) return 'It belongs in a card: below cards:, behind "- ".';
	if (where === 'a card' && name in DECK_FORMAT) return 'It belongs to the deck: at the start of a line, above cards:';
	return 'Keys of your own begin with x-.';
}

/** What to do with a key that cannot stand on a card of this kind. */
export function helpForStray({ key, stray }: FaultFacts['E222']): string {
	if (key === 'statement' && stray === 'a') return 'Write is: true or is: false in its place.';
	const owner = OWNERS[stray];
	return owner === undefined
		? 'Make two cards of it.'
		: `"${stray}" belongs to a card with ${owner}; take it out, or make two cards of it.`;
}
