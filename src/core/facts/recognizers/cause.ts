import type { Clause, NounPhrase, TokenRange } from '../../sentences/clause.ts';
import { wordsOf } from '../clause-words.ts';
import { descriptionAt } from '../description.ts';
import type { Entity } from '../entity.ts';
import type { Fact, Slot } from '../fact.ts';
import { entitySlot, factOf, wordsSlot } from '../fact-of.ts';
import { CAUSING, CAUSING_WITH, CHANGING, COMING, MOVING } from '../lexicon/cause-verbs.ts';
import { isPost } from '../lexicon/titles.ts';
import { nameOrReferenceAt } from '../name-at.ts';
import { namedBy } from '../phrase-fillers.ts';
import { inside } from '../tokens-of.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';

const MOST_EFFECT = 26;
/** “due, in large measure, to”. */
const MOST_MEASURE = 7;

/** “X was caused by Y”, “Y led to X”, “Y led X to leave”, “the causes of X include Y” → what brought X about. */
export const cause: Recognizer = {
	relation: 'cause',
	recognize(view) {
		const told = view.clauses.filter(({ verb }) => !verb.negated && verb.modal === undefined);
		return { facts: told.flatMap((clause) => fromClause(view, clause)) };
	}
};

function fromClause(view: SentenceView, clause: Clause): Fact[] {
	const { subject, verb } = clause;
	if (!subject) return [];
	const passive = verb.passive ? fromPassive(view, clause, subject) : [];
	const active = verb.passive ? [] : [...fromMoved(view, clause, subject), ...fromActive(view, clause, subject)];
	return [
		...passive,
		...active,
		...fromComing(view, clause, subject),
		...fromDue(view, clause, subject),
		...fromList(view, clause, subject)
	];
}

function causeFact(view: SentenceView, effect: TokenRange, because: TokenRange, trigger: string): Fact[] {
	const result = slotOf(view, effect);
	const reason = slotOf(view, because, onlyNameIn(view, effect));
	if (!result || !reason || isTime(view, because) || result.text === reason.text || isGivenAway(view, effect, because))
		return [];
	return [factOf(view, 'cause', { slots: { effect: [result], cause: [reason] }, trigger })];
}

/** “events since the middle of last year have caused …”: a time causes nothing. */
function isTime({ sentence: { tokens } }: SentenceView, { to }: TokenRange): boolean {
	return /^(?:year|month|week|decade|century|day|summer|winter|spring|autumn)s?$/u.test(tokens[to - 1]?.lower ?? '');
}

/** An entity when the words are its name, else the words if they stand alone. */
function slotOf(view: SentenceView, range: TokenRange, subject?: Entity): Slot | undefined {
	const start = view.sentence.tokens[range.from]?.lower === 'the' ? range.from + 1 : range.from;
	const named = nameOrReferenceAt(view, start) ?? nameOrReferenceAt(view, range.from);
	if (named && named.tokens.to >= range.to) return entitySlot(view, named.entity, named.tokens);
	const words = wordsOf(view, range, { subject });
	if (!words.ok || words.text.length < 5 || words.text.length > 120) return undefined;
	return wordsSlot(view, lowerArticle(words.text), range);
}

/** Whom the effect names, when it is one only: “his salary” of the cause is then clear. */
function onlyNameIn(view: SentenceView, range: TokenRange): Entity | undefined {
	const named = [...view.mentions, ...view.references].filter(({ tokens }) => inside(range, tokens));
	const persons = new Set(named.map(({ entity }) => entity).filter(({ type }) => type === 'person'));
	return persons.size === 1 ? [...persons][0] : undefined;
}

/** “Harold's death” led to the defeat of Harold's army: nothing is left to be known. */
function isGivenAway(view: SentenceView, effect: TokenRange, because: TokenRange): boolean {
	if (because.to - because.from > 3) return false;
	const named = view.mentions.filter(({ tokens }) => inside(because, tokens)).map(({ entity }) => entity);
	const inEffect = [...view.mentions, ...view.references].filter(({ tokens }) => inside(effect, tokens));
	return named.length > 0 && named.every((entity) => inEffect.some((other) => other.entity === entity));
}

function lowerArticle(text: string): string {
	return text.replace(/^(?:The|A|An|This|That)\s/u, (article) => article.toLowerCase());
}

/** “was caused by …”, “was created by erosion”. */
function fromPassive(view: SentenceView, { verb }: Clause, subject: NounPhrase): Fact[] {
	const { tokens } = view.sentence;
	if (tokens[verb.to]?.lower !== 'by') return [];
	const isMade = /^(?:create|form)$/u.test(verb.lemma) && !isMadeBySomebody(view, verb.to + 1);
	const trigger = isMade ? 'caused' : CAUSING.get(verb.lemma);
	const because = descriptionAt(view, verb.to + 1) ?? single(view, verb.to + 1);
	return because && trigger !== undefined ? causeFact(view, wholeOf(view, subject), because, trigger) : [];
}

/** “caused much resentment”, “led to the retreat of the army”. */
function fromActive(view: SentenceView, clause: Clause, subject: NounPhrase): Fact[] {
	const { kind, verb, objects } = clause;
	const preposition = CAUSING_WITH.get(verb.lemma);
	const { tokens } = view.sentence;
	const isTied = preposition !== undefined && tokens[verb.to]?.lower === preposition && !isWay(view, subject);
	const trigger = isTied ? pastOf(verb.lemma, preposition) : (CAUSING.get(verb.lemma) ?? changed(view, verb, subject));
	const from = isTied ? verb.to + 1 : objects[0]?.from;
	// “a period of Lund's history which caused …”: the period or the history.
	const isOfEither = kind === 'relative' && tokens[subject.from - 1]?.lower === 'of';
	if (trigger === undefined || from === undefined || isOfEither) return [];
	const effect = descriptionAt(view, from) ?? single(view, from);
	// “The work resulted in Minister Holm …”: who or where is no effect.
	const isBearer = /^(?:place|person)$/u.test(nameOrReferenceAt(view, from)?.entity.type ?? '');
	// “resulted in Novak becoming …”: the name is but the first word of what came of it.
	const goesOn = tokens[effect?.to ?? -1]?.lower.endsWith('ing') === true;
	return effect && !isBearer && !goesOn && tokens[effect.to]?.lower !== 'to'
		? causeFact(view, effect, wholeOf(view, subject), trigger)
		: [];
}

/** “The Lund Treaty improved relations between …”: told of what was done, and of no person or country that did it. */
function changed(view: SentenceView, { lemma, head }: Clause['verb'], subject: NounPhrase): string | undefined {
	const past = view.sentence.tokens[head]?.lower ?? '';
	const named = namedBy(view, subject);
	const isForce = named === undefined || /^(?:event|agreement|work|route|thing)$/u.test(named.entity.type);
	return CHANGING.has(lemma) && past.endsWith('ed') && isForce ? past : undefined;
}

const pastOf = (lemma: string, preposition: string): string =>
	`${lemma === 'lead' ? 'led' : `${lemma}ed`} ${preposition}`;

/** Roads and doors lead somewhere, and people lead others: neither is a cause. */
function isWay(view: SentenceView, subject: NounPhrase): boolean {
	const named = namedBy(view, subject);
	return named !== undefined && /^(?:route|place|person)$/u.test(named.entity.type);
}

/** “homesickness led him to return to Bohemia”: what made somebody do something; persons who make others do it are no causes. */
function fromMoved(view: SentenceView, { verb, objects }: Clause, subject: NounPhrase): Fact[] {
	const trigger = MOVING.get(verb.lemma);
	const [moved] = objects;
	const { tokens } = view.sentence;
	const named = namedBy(view, subject);
	if (trigger === undefined || !moved || (named && named.entity.type !== 'event')) return [];
	if (tokens[moved.to]?.lower !== 'to' || tokens[moved.to]?.pos !== 'PART') return [];
	let to = moved.to + 1;
	while (to < tokens.length && to < moved.from + MOST_EFFECT && !endsDeed(view, to)) to++;
	return causeFact(view, { from: moved.from, to }, wholeOf(view, subject), trigger);
}

function endsDeed(view: SentenceView, at: number): boolean {
	const token = view.sentence.tokens[at];
	return (
		token === undefined ||
		/^[,.;:()–—]$/u.test(token.text) ||
		/^(?:which|who|when|where|while|because|although|but|as|after|before)$/u.test(token.lower)
	);
}

/** “The famine resulted from drought”. */
function fromComing(view: SentenceView, { verb }: Clause, subject: NounPhrase): Fact[] {
	if (!COMING.has(verb.lemma) || view.sentence.tokens[verb.to]?.lower !== 'from') return [];
	const because = descriptionAt(view, verb.to + 1) ?? single(view, verb.to + 1);
	return because ? causeFact(view, wholeOf(view, subject), because, 'caused') : [];
}

/** “The famine was due, in large measure, to drought”. */
function fromDue(view: SentenceView, { verb }: Clause, subject: NounPhrase): Fact[] {
	const { tokens } = view.sentence;
	if (verb.lemma !== 'be' || verb.from !== verb.head) return [];
	const due = tokens.findIndex(({ lower }, at) => at >= verb.to && at < verb.to + 3 && lower === 'due');
	const to = due < 0 ? -1 : tokens.findIndex(({ lower }, at) => at > due && at < due + MOST_MEASURE && lower === 'to');
	const because = to < 0 ? undefined : (descriptionAt(view, to + 1) ?? single(view, to + 1));
	if (tokens[to + 1]?.pos === 'VERB') return [];
	// “in large measure”, “mainly”: to say that there was more, without saying what.
	const isPartly = tokens.slice(verb.to, to).some(({ lower }) => /^(?:part|partly|partially)$/u.test(lower));
	return because && !isPartly ? causeFact(view, wholeOf(view, subject), because, 'caused') : [];
}

/** The phrase with its list and what prepositions tie to it, up to a comma or a verb. */
function wholeOf(view: SentenceView, { from, to, and }: NounPhrase): TokenRange {
	const listed = and.reduce((end, member) => Math.max(end, member.to), to);
	const { tokens } = view.sentence;
	const verb = Math.min(...view.clauses.map((clause) => clause.verb.from).filter((at) => at >= listed), tokens.length);
	let end = listed;
	while (end < verb && tokens[end]?.pos === 'ADP') {
		const next = descriptionAt(view, end + 1) ?? single(view, end + 1);
		if (!next) break;
		end = Math.min(next.to, verb);
	}
	return { from, to: end };
}

/** "created by the painter": whoever is named made it; only a force of nature or a process causes. */
function isMadeBySomebody(view: SentenceView, at: number): boolean {
	const token = view.sentence.tokens[at];
	return nameOrReferenceAt(view, at) !== undefined || token?.pos !== 'NOUN' || isPost(token.text);
}

function single(view: SentenceView, at: number): TokenRange | undefined {
	const named = nameOrReferenceAt(view, at);
	if (named) return { from: at, to: named.tokens.to };
	const token = view.sentence.tokens[at];
	const after = view.sentence.tokens[at + 1];
	return token &&
		/^(?:NOUN|PROPN)$/u.test(token.pos) &&
		(after === undefined || /^(?:PUNCT|ADP|AUX|VERB)$/u.test(after.pos))
		? { from: at, to: at + 1 }
		: undefined;
}

/** “The causes of X include A, B and C”. */
function fromList(view: SentenceView, { verb }: Clause, subject: NounPhrase): Fact[] {
	const { tokens } = view.sentence;
	if (!/^(?:include|be)$/u.test(verb.lemma)) return [];
	const at = tokens.findIndex((token, i) => i >= subject.from && i < verb.from && /^causes?$/u.test(token.lower));
	if (at < 0 || tokens[at + 1]?.lower !== 'of') return [];
	let to = verb.to;
	while (to < tokens.length && !/^[.;:(]$/u.test(tokens[to]?.text ?? '') && to < verb.to + 30) to++;
	const trigger = tokens[at]?.lower === 'causes' ? 'causes' : 'caused';
	return causeFact(view, { from: at + 2, to: verb.from }, { from: verb.to, to }, trigger);
}
