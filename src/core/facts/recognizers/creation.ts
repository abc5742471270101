import type { Clause, NounPhrase } from '../../sentences/clause.ts';
import { clauseTime } from '../clause-time.ts';
import type { Fact, Slot } from '../fact.ts';
import { factOf, spanOf } from '../fact-of.ts';
import { afterSeat, nameOrReferenceAt, type Named } from '../name-at.ts';
import { allNamedBy, certaintyOf, namedBy, slotOf } from '../phrase-fillers.ts';
import type { MentionInSentence, Recognizer, SentenceView } from '../recognizer.ts';

/** Verbs of making what then bears its maker's name, with the past form that asks for him. */
const MAKING: ReadonlyMap<string, string> = new Map([
	['write', 'wrote'],
	['compose', 'composed'],
	['paint', 'painted'],
	['design', 'designed'],
	['direct', 'directed'],
	['invent', 'invented'],
	['discover', 'discovered'],
	['sculpt', 'sculpted'],
	['carve', 'carved'],
	['edit', 'edited'],
	['translate', 'translated'],
	['illustrate', 'illustrated'],
	['choreograph', 'choreographed'],
	['record', 'recorded'],
	['produce', 'produced'],
	['coin', 'coined'],
	['author', 'wrote'],
	['draft', 'drafted'],
	['commission', 'commissioned']
]);
/** Nouns for makers before “of” and what they made. */
const MAKERS: ReadonlyMap<string, string> = new Map([
	['author', 'wrote'],
	['composer', 'composed'],
	['inventor', 'invented'],
	['discoverer', 'discovered'],
	['designer', 'designed'],
	['architect', 'designed'],
	['painter', 'painted'],
	['creator', 'created'],
	['translator', 'translated']
]);

/** “The Fall of the Alamo, painted by X”, “X, author of Y” → who made what. */
export const creation: Recognizer = {
	relation: 'creation',
	recognize(view) {
		const persons = view.mentions.filter(({ entity }) => entity.type === 'person');
		return {
			facts: [
				...view.clauses.flatMap((clause) => fromClause(view, clause)),
				...persons.flatMap((person) => fromMaker(view, person))
			]
		};
	}
};

function creationFact(
	view: SentenceView,
	work: Slot,
	makers: readonly Named[],
	details: { readonly trigger: string; readonly certainty: Fact['certainty'] } & Partial<Pick<Fact, 'time'>>
): Fact[] {
	if (makers.length === 0 || makers.some(({ entity }) => entity.type !== 'person' && entity.type !== 'organisation'))
		return [];
	const slots = { work: [work], maker: makers.map((maker) => slotOf(view, maker)) };
	return [factOf(view, 'creation', { slots, ...details })];
}

/** “was designed by X”, “designed by X”, “X composed Y”. */
function fromClause(view: SentenceView, clause: Clause): Fact[] {
	const { subject, verb, objects, complements } = clause;
	const trigger = MAKING.get(verb.lemma);
	if (trigger === undefined || !subject || verb.negated || verb.modal !== undefined) return [];
	const by = complements.find(({ preposition, at }) => preposition === 'by' && at >= verb.to);
	const made = verb.passive ? subject : objects[0];
	const maker = verb.passive ? by?.phrase : subject;
	const term = made && verb.lemma === 'coin' ? termIn(view, made) : undefined;
	const work = made && made.and.length === 0 ? workIn(view, made) : undefined;
	if ((!work && !term) || !maker) return [];
	const makers = allNamedBy(view, maker);
	if (makers.length !== maker.and.length + 1) return [];
	const time = clauseTime(view, clause);
	const certainty = certaintyOf([...(work ? [work] : []), ...makers]);
	const slot = term ?? (work && slotOf(view, work));
	return !slot ? [] : creationFact(view, slot, makers, { trigger, certainty, ...(time && { time }) });
}

/** “the term nuée ardente”: the words that were coined. */
function termIn(view: SentenceView, { from, to, head }: NounPhrase): Slot | undefined {
	const { tokens } = view.sentence;
	const noun = tokens.findIndex(
		({ lower }, at) => at >= from && at < to && /^(?:term|word|phrase|name|expression|motto|slogan)$/u.test(lower)
	);
	if (noun < 0 || noun >= head) return undefined;
	const span = spanOf(view, { from, to });
	return { type: 'words', text: view.document.text.slice(span.start, span.end).replace(/\s+/gu, ' '), span };
}

/** The thing that the phrase names, when it is one that can be made. */
function workIn(view: SentenceView, phrase: NounPhrase): Named | undefined {
	const work = namedBy(view, phrase);
	if (!work || /^(?:person|people|event)$/u.test(work.entity.type)) return undefined;
	// “wrote the Oslo letters”: the name only describes what was written.
	return work.tokens.to >= phrase.to || work.inferred ? work : undefined;
}

/** “X, author of "The History of Y"”, “X, inventor of Y”. */
function fromMaker(view: SentenceView, person: MentionInSentence): Fact[] {
	const { tokens } = view.sentence;
	const comma = afterSeat(view, person.tokens.to);
	const noun = /^(?:the|an?)$/u.test(tokens[comma + 1]?.lower ?? '') ? comma + 2 : comma + 1;
	const trigger = MAKERS.get(tokens[noun]?.lower ?? '');
	if (tokens[comma]?.text !== ',' || trigger === undefined || tokens[noun + 1]?.lower !== 'of') return [];
	const work = titleAt(view, noun + 2);
	const maker = { ...person, inferred: false };
	return work ? creationFact(view, work, [maker], { trigger, certainty: 'stated' }) : [];
}

/** A title between quotation marks, or a name. */
function titleAt(view: SentenceView, at: number): Slot | undefined {
	const start = view.sentence.tokens[at]?.lower === 'the' ? at + 1 : at;
	const quoted = view.sentence.quoted.find(({ from }) => from === start + 1);
	if (quoted) {
		const span = spanOf(view, quoted);
		return { type: 'words', text: `“${view.document.text.slice(span.start, span.end).replace(/\s+/gu, ' ')}”`, span };
	}
	const named = nameOrReferenceAt(view, start);
	return named && named.entity.type !== 'person' && !named.inferred ? slotOf(view, named) : undefined;
}
