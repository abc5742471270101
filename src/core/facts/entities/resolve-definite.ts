import type { Token } from '../../sentences/sentence.ts';
import type { Entity } from '../entity.ts';
import { isClassNoun, nounFits } from '../lexicon/class-nouns.ts';
import { distinctEntities, standingsOf, type ReadSentence, type Standing } from './discourse.ts';
import type { Outlook } from './resolve-pronoun.ts';

/** A definite noun phrase that names nothing by itself: "the 7,200-kilometer route". */
export interface DefinitePhrase {
	readonly from: number;
	readonly to: number;
	readonly noun: string;
}

/** Reads "the …" or "this …" up to its noun; undefined when what follows makes it say of itself which one it is. */
export function definiteAt(tokens: readonly Token[], at: number): DefinitePhrase | undefined {
	const determiner = tokens[at]?.lower;
	if (determiner !== 'the' && determiner !== 'this' && determiner !== 'that') return undefined;
	let to = at + 1;
	while (to < at + 12 && isModifier(tokens, to)) to++;
	const head = tokens[to];
	if (!head || head.pos !== 'NOUN' || !isClassNoun(head.lower)) return undefined;
	if (hasOwnWords(tokens.slice(at + 1, to)) || isNarrowed(tokens, to + 1)) return undefined;
	return { from: at, to: to + 1, noun: head.lower };
}

/** Only measures and "same" may stand between: any other adjective picks out another one. */
function isModifier(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const next = tokens[at + 1];
	if (!token || !next) return false;
	if (token.pos === 'NOUN' && isClassNoun(token.lower) && next.pos !== 'NOUN') return false;
	return (
		token.pos === 'NUM' ||
		token.pos === 'ADJ' ||
		token.pos === 'NOUN' ||
		/^[-–(),]$/u.test(token.text) ||
		/^[\d.,]+$/u.test(token.text)
	);
}

function hasOwnWords(between: readonly Token[]): boolean {
	const measured = between.some((token) => token.pos === 'NUM' || /^\d/u.test(token.text));
	return between.some(
		(token) =>
			(token.pos === 'ADJ' || token.pos === 'NOUN') &&
			!(measured || token.lower === 'same' || token.lower === 'whole' || token.lower === 'entire')
	);
}

/** "the route which …", "the city of …": the words that follow say which. */
function isNarrowed(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at];
	return (
		next !== undefined &&
		(/^(?:of|that|which|who|whose|where|in|from|for|between|'s|on|near)$/u.test(next.lower) && next.lower !== "'s"
			? /^(?:of|that|which|who|whose|where|between|near|for)$/u.test(next.lower)
			: next.pos === 'NOUN')
	);
}

/**
 * The entity that the phrase stands for: the nearest sentence with exactly one that fits decides; where none fits, the only
 * one whose name says what it is.
 */
export function resolveDefinite(phrase: DefinitePhrase, outlook: Outlook): Entity | undefined {
	const own = standingsOf(outlook.own).filter(({ tokens }) => tokens.to <= phrase.from);
	const rounds = [own, ...outlook.before.slice(0, 3).map((read: ReadSentence) => standingsOf(read))];
	const topic = outlook.topic && nounFits(phrase.noun, outlook.topic) ? outlook.topic : undefined;
	for (const standings of rounds) {
		const fitting = distinctEntities(standings).filter((entity) => nounFits(phrase.noun, entity));
		// What the whole document is about is meant before what is only mentioned in passing.
		if (topic && fitting.every((entity) => entity === topic || !isSubjectIn(standings, entity))) {
			if (fitting.length > 0) return topic;
			continue;
		}
		if (fitting.length === 1) return fitting[0];
		if (fitting.length > 1) return exact(fitting, phrase.noun);
	}
	return topic ?? outlook.bearers.only(phrase.noun);
}

const isSubjectIn = (standings: readonly Standing[], entity: Entity): boolean =>
	standings.some((standing) => standing.entity === entity && standing.isSubject);

function exact(entities: readonly Entity[], noun: string): Entity | undefined {
	const bearing = entities.filter(({ name }) => name.toLowerCase().endsWith(noun));
	return bearing.length === 1 ? bearing[0] : undefined;
}
