import type { Fact, Slot } from '../fact.ts';
import { factOf, spanOf } from '../fact-of.ts';
import { nameOrReferenceAt, type Named } from '../name-at.ts';
import { allNamedBy, certaintyOf, namedBy, slotOf } from '../phrase-fillers.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import type { Clause, NounPhrase } from '../../sentences/clause.ts';

const LINKING: ReadonlySet<string> = new Set(['link', 'connect', 'join', 'link up']);

/** “The corridor links A to B”, “… seeks to connect A with B” → which route links what. */
export const link: Recognizer = {
	relation: 'link',
	recognize(view) {
		const { tokens } = view.sentence;
		if (!tokens.some(({ lemma }) => LINKING.has(lemma))) return { facts: [] };
		return {
			facts: tokens.flatMap((token, at) => (LINKING.has(token.lemma) && token.pos !== 'NOUN' ? linkAt(view, at) : []))
		};
	}
};

function linkAt(view: SentenceView, verb: number): Fact[] {
	const clause = view.clauses.findLast(({ from, to }) => from <= verb && verb < to);
	if (!clause || clause.verb.negated) return [];
	const route = routeOf(view, clause, verb);
	const from = endFrom(view, verb + 1);
	if (!route || !from) return [];
	const { tokens } = view.sentence;
	let joint = pastPlace(view, from.tokens.to);
	while (/^[,]$/u.test(tokens[joint]?.text ?? '')) joint++;
	if (!/^(?:to|with|and)$/u.test(tokens[joint]?.lower ?? '')) return [];
	const to = endFrom(view, joint + 1);
	if (!to || to.entity === from.entity || to.entity === route.entity) return [];
	const hedged =
		clause.verb.modal !== undefined ||
		tokens
			.slice(clause.from, verb)
			.some(({ lemma }) => /^(?:seek|aim|plan|propose|want|hope|could|would|may|might)$/u.test(lemma));
	const slots = { route: [slotOf(view, route)], from: [withModifier(view, from)], to: [slotOf(view, to)] };
	return [{ ...factOf(view, 'link', { slots, certainty: certaintyOf([route, from, to]) }), modal: hedged }];
}

/** “links the North Sea at Lund to …”: where it begins there. */
function pastPlace(view: SentenceView, at: number): number {
	const site = view.sentence.tokens[at]?.lower === 'at' ? nameOrReferenceAt(view, at + 1) : undefined;
	return site && !site.inferred ? site.tokens.to : at;
}

/** The subject of the linking verb: a route, or the antecedent of its relative clause. */
function routeOf(view: SentenceView, clause: Clause, verb: number): Named | undefined {
	const subject = clause.subject && (allNamedBy(view, clause.subject)[0] ?? appositionOf(view, clause.subject));
	const named = subject ?? (clause.subject && namedBy(view, clause.subject)) ?? before(view, clause.from, verb);
	return named && /^(?:route|thing|agreement)$/u.test(named.entity.type) ? named : undefined;
}

/** "the Tana corridor, the route which connects …": what the phrase stands in apposition to. */
function appositionOf(view: SentenceView, phrase: NounPhrase): Named | undefined {
	const comma = view.sentence.tokens[phrase.from - 1]?.text === ',';
	return comma ? nameOrReferenceAt(view, phrase.from - 2) : undefined;
}

/** The last route named before the clause. */
function before(view: SentenceView, from: number, verb: number): Named | undefined {
	const routes = view.mentions.filter(
		({ entity, tokens }) => entity.type === 'route' && tokens.to <= Math.max(from, verb)
	);
	const last = routes.at(-1);
	return last && routes.every(({ entity }) => entity === last.entity) ? { ...last, inferred: true } : undefined;
}

/** The place named within the next few tokens, none of which is a verb or a comma. */
function endFrom(view: SentenceView, from: number): Named | undefined {
	for (let at = from; at < from + 4; at++) {
		const named = nameOrReferenceAt(view, at);
		const token = view.sentence.tokens[at];
		if (named) {
			if (token?.lower !== 'its') return named.entity.type === 'person' ? undefined : named;
			const next = kindName(view, at + 1);
			if (next) return next;
		}
		if (!token || token.pos === 'VERB' || token.pos === 'PUNCT') return undefined;
	}
	return undefined;
}

/** “its exclave, Nakhchivan”: the name in apposition to a kind of place. */
function kindName(view: SentenceView, at: number): Named | undefined {
	const { tokens } = view.sentence;
	if (tokens[at]?.pos !== 'NOUN') return undefined;
	return nameOrReferenceAt(view, tokens[at + 1]?.text === ',' ? at + 2 : at + 1);
}

/** “mainland Azerbaijan”: an adjective or noun right before the name narrows it. */
function withModifier(view: SentenceView, named: Named): Slot {
	const before = view.sentence.tokens[named.tokens.from - 1];
	if (!before || !/^(?:mainland|northern|southern|eastern|western|central)$/u.test(before.lower))
		return slotOf(view, named);
	const range = { from: named.tokens.from - 1, to: named.tokens.to };
	return { type: 'words', text: `${before.lower} ${named.entity.name}`, span: spanOf(view, range) };
}
