import type { TokenRange } from '../../sentences/clause.ts';
import type { Token } from '../../sentences/sentence.ts';
import { wordsOf } from '../clause-words.ts';
import { descriptionAt } from '../description.ts';
import type { Fact, Slot } from '../fact.ts';
import { entitySlot, factOf, spanOf } from '../fact-of.ts';
import { isPost } from '../lexicon/titles.ts';
import { nameOrReferenceAt } from '../name-at.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import type { Clause } from '../../sentences/clause.ts';

/** “X was caused by Y”, “Y caused X”, “the causes of X include Y” → what caused X. */
export const cause: Recognizer = {
	relation: 'cause',
	recognize(view) {
		const facts = view.clauses.flatMap((clause) => [...fromVerb(view, clause), ...fromList(view, clause)]);
		return { facts };
	}
};

function causeFact(view: SentenceView, effect: TokenRange, because: TokenRange, trigger: string): Fact[] {
	const result = slotOf(view, effect);
	const reason = slotOf(view, because);
	if (!result || !reason || result.text === reason.text) return [];
	return [factOf(view, 'cause', { slots: { effect: [result], cause: [reason] }, trigger })];
}

/** An entity when the words are its name, else the words if they stand alone. */
function slotOf(view: SentenceView, range: TokenRange): Slot | undefined {
	const start = /^(?:the)$/u.test(view.sentence.tokens[range.from]?.lower ?? '') ? range.from + 1 : range.from;
	const named = nameOrReferenceAt(view, start) ?? nameOrReferenceAt(view, range.from);
	if (named && named.tokens.to >= range.to) return entitySlot(view, named.entity, named.tokens);
	const words = wordsOf(view, range);
	if (!words.ok || words.text.length < 5 || words.text.length > 120) return undefined;
	return { type: 'words', text: lowerArticle(words.text), span: spanOf(view, range) };
}

function lowerArticle(text: string): string {
	return text.replace(/^(?:The|A|An|This|That)\s/u, (article) => article.toLowerCase());
}

/** “was caused by …”, “was created by erosion”, “caused …”. */
function fromVerb(view: SentenceView, clause: Clause): Fact[] {
	const { subject, verb, objects } = clause;
	const { tokens } = view.sentence;
	if (!subject || verb.negated || verb.modal !== undefined || !/^(?:cause|trigger|create|form)$/u.test(verb.lemma))
		return [];
	if (!/^(?:cause|trigger)$/u.test(verb.lemma) && (!verb.passive || isMadeBySomebody(view, verb.to + 1))) return [];
	const own = { from: subject.from, to: Math.max(subject.to, ...subject.and.map(({ to }) => to)) };
	if (verb.passive) {
		if (tokens[verb.to]?.lower !== 'by') return [];
		const because = descriptionAt(view, verb.to + 1) ?? single(tokens, verb.to + 1);
		return because ? causeFact(view, own, because, 'caused') : [];
	}
	const [object] = objects;
	const effect = object && descriptionAt(view, object.from);
	return effect ? causeFact(view, effect, own, 'caused') : [];
}

/** "created by the painter": whoever is named made it; only a force of nature or a process causes. */
function isMadeBySomebody(view: SentenceView, at: number): boolean {
	const token = view.sentence.tokens[at];
	return nameOrReferenceAt(view, at) !== undefined || token?.pos !== 'NOUN' || isPost(token.text);
}

function single(tokens: readonly Token[], at: number): TokenRange | undefined {
	const token = tokens[at];
	const after = tokens[at + 1];
	return token && /^(?:NOUN|PROPN)$/u.test(token.pos) && (after === undefined || after.pos === 'PUNCT')
		? { from: at, to: at + 1 }
		: undefined;
}

/** “The causes of X include A, B and C”. */
function fromList(view: SentenceView, clause: Clause): Fact[] {
	const { tokens } = view.sentence;
	const { subject, verb } = clause;
	if (!subject || !/^(?:include|be)$/u.test(verb.lemma) || verb.negated) return [];
	const at = tokens.findIndex((token, i) => i >= subject.from && i < verb.from && /^causes?$/u.test(token.lower));
	if (at < 0 || tokens[at + 1]?.lower !== 'of') return [];
	let to = verb.to;
	while (to < tokens.length && !/^[.;:(]$/u.test(tokens[to]?.text ?? '') && to < verb.to + 30) to++;
	return causeFact(
		view,
		{ from: at + 2, to: verb.from },
		{ from: verb.to, to },
		tokens[at]?.lower === 'causes' ? 'causes' : 'caused'
	);
}
