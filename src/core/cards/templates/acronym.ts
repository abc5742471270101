import { isGivenName } from '../../facts/lexicon/given-names.ts';
import { isKnownPlace } from '../../facts/lexicon/places.ts';
import { draftOf, type Template } from '../draft.ts';
import { asked } from '../wording/say.ts';

/** Two or three letters stand for many things, unless a name or a nation is among their words. */
function isShared(short: string, long: string): boolean {
	const isNamed = long
		.split(/[\s-]|['’]s?/u)
		.some((word) => /^\p{Lu}\p{Ll}+(?:ean|ian|can|ese|ish)$/u.test(word) || isKnownPlace(word) || isGivenName(word));
	return short.replace(/[^\p{L}]/gu, '').length <= 3 && !isNamed;
}

/** “the Collective Security Treaty Organisation (CSTO)” → what the letters stand for. */
export const acronym: Template = {
	relation: 'acronym',
	kind: 'What letters stand for',
	ask(fact, store) {
		const [short] = fact.slots['short'] ?? [];
		const [slot] = fact.slots['long'] ?? [];
		if (!short || !slot) return [];
		const answer = slot.text.replace(/^the\s/iu, '');
		if (isShared(short.text, answer)) return [];
		// The letters of a foreign name do not stand for the English one.
		const question =
			fact.trigger === 'abbreviated'
				? asked('Which organisation is abbreviated as', short.text)
				: asked('What does', short.text, 'stand for');
		return [
			{ ...draftOf(fact, { role: 'long', slot, given: ['short'], question, answer, prior: 0.85 }, store), accept: [] }
		];
	}
};
