import type { TokenRange } from '../../sentences/clause.ts';
import type { Token } from '../../sentences/sentence.ts';
import { wordsOf } from '../clause-words.ts';
import { isChiefExecutive } from '../entities/cut-titles.ts';
import { clauseTime } from '../clause-time.ts';
import type { Fact, Slot } from '../fact.ts';
import { entitySlot, factOf, wordsSlot } from '../fact-of.ts';
import { isPost } from '../lexicon/titles.ts';
import { allNamedBy, certaintyOf, slotOf } from '../phrase-fillers.ts';
import { isAskablePost, isRelation, postAt, type PostPhrase } from '../posts.ts';
import type { MentionInSentence, Recognizer, SentenceView } from '../recognizer.ts';

/** “Ali Akbar Ahmadian, secretary of …”, “Economy Minister Hemmati”, “X became director of Y” → who holds which post. */
export const role: Recognizer = {
	relation: 'role',
	recognize(view) {
		const persons = view.mentions.filter(({ entity }) => entity.type === 'person');
		const facts = persons.flatMap((person) => [
			...fromTitle(view, person),
			...fromApposition(view, person),
			...fromReverse(view, person)
		]);
		return { facts: [...facts, ...fromCopula(view), ...fromNaming(view)] };
	}
};

function roleFact(view: SentenceView, person: Slot, post: PostPhrase): Fact[] {
	const text = postText(view, post);
	if (text === undefined) return [];
	const slot = wordsSlot(view, text, post);
	const of = ofWhat(view, post);
	return [factOf(view, 'role', { slots: { person: [person], post: [slot], ...(of && { of: [of] }) } })];
}

function postText(view: SentenceView, post: TokenRange): string | undefined {
	const words = wordsOf(view, post);
	if (!words.ok || words.text.length < 4 || words.text.length > 90) return undefined;
	const text = words.text.replace(/^(?:the|an?)\s/iu, '');
	// “the Norwegian writers Henrik Ibsen and …”: each of them is one.
	const last = text.split(' ').at(-1) ?? '';
	return last.endsWith('s') && isPost(last.slice(0, -1)) ? text.slice(0, -1) : text;
}

/** The organisation, place or person that a post belongs to, when the words name exactly one. */
function ofWhat(view: SentenceView, post: PostPhrase): Slot | undefined {
	const named = view.mentions.filter(({ tokens }) => post.from <= tokens.from && tokens.to <= post.to);
	const [only] = named;
	return named.length === 1 && only ? entitySlot(view, only.entity, only.tokens) : undefined;
}

const ADDRESS = /^(?:King|Queen|Prince|Princess|Emperor|Empress|Sultan|Chief|Lord|Lady|Father|Sister|Brother)$/u;

/** “Economy Minister Abdol-Nasser Hemmati”: the title right before the name. */
function fromTitle(view: SentenceView, person: MentionInSentence): Fact[] {
	const [title] = person.mention.titles;
	if (title === undefined) return [];
	const { tokens } = view.sentence;
	const to = person.tokens.from;
	let from = to;
	while (from > 0 && (tokens[from - 1]?.span.start ?? 0) >= person.mention.span.start - title.length - 2) from--;
	while (from < to && (tokens[from]?.pos === 'PUNCT' || /^(?:'s|and)$/u.test(tokens[from]?.text ?? ''))) from++;
	const relative = tokens.slice(from, to).findLastIndex(({ lower }) => isRelation(lower));
	if (relative >= 0) from += relative + 1;
	let end = to;
	while (end > from && /^(?:Mr|Mrs|Ms|Dr|Sir|Dame|\.)\.?$/u.test(tokens[end - 1]?.text ?? '')) end--;
	// “the Bateke ruler King X”: the second is how he is addressed.
	const [before, last] = [tokens[end - 2], tokens[end - 1]];
	if (
		end - from > 2 &&
		before &&
		isPost(before.lower) &&
		/^\p{Ll}/u.test(before.text) &&
		ADDRESS.test(last?.text ?? '')
	)
		end--;
	if (
		!tokens.slice(from, end).some((token, at) => isAskablePost(token.text) || isChiefExecutive(tokens, from + at)) ||
		!endsInPost(tokens, from, end)
	)
		return [];
	return roleFact(view, entitySlot(view, person.entity, person.tokens), { from, to: end, head: end - 1 });
}

/** "Minister of Education" ends in what the post is of, "actress wife" in no post at all. */
function endsInPost(tokens: readonly Token[], from: number, end: number): boolean {
	if (isAskablePost(tokens[end - 1]?.text ?? '') || isChiefExecutive(tokens, end - 1)) return true;
	return tokens.slice(from, end).some(({ lower }) => lower === 'of' || lower === 'for');
}

/** “Igor Levitin, a senior Putin adviser, …”: the post between commas after the name. */
function fromApposition(view: SentenceView, person: MentionInSentence): Fact[] {
	const { tokens } = view.sentence;
	const comma = tokens[person.tokens.to];
	if (comma?.text !== ',') return [];
	const post = postAt(tokens, person.tokens.to + 1);
	if (!post) return [];
	const after = tokens[post.to];
	const closed =
		after === undefined || /^[,.;)–—]$/u.test(after.text) || /^(?:and|who|which|has|said)$/u.test(after.lower);
	if (!closed || holdsPerson(view, post) || joinsList(view, person)) return [];
	return roleFact(view, entitySlot(view, person.entity, person.tokens), post);
}

/** A post phrase that itself ends in a name is the title of the next person in a list. */
function holdsPerson(view: SentenceView, post: PostPhrase): boolean {
	return view.mentions.some(
		({ entity, tokens }) => entity.type === 'person' && tokens.to === post.to && tokens.from > post.head
	);
}

/** "A, B, director of X": the name is a member of a list only when "and" stands before it. */
function joinsList(view: SentenceView, person: MentionInSentence): boolean {
	return view.sentence.tokens[person.tokens.from - 1]?.lower === 'between';
}

/** “the secretary of Iran's Security Council, Ali Akbar Ahmadian, …”: the post first, the name between commas. */
function fromReverse(view: SentenceView, person: MentionInSentence): Fact[] {
	const { tokens } = view.sentence;
	const after = tokens[person.tokens.to];
	if (
		tokens[person.tokens.from - 1]?.text !== ',' ||
		(after && !/^[,.;)]$/u.test(after.text) && after.pos !== 'AUX' && after.pos !== 'VERB')
	)
		return [];
	const end = person.tokens.from - 1;
	for (let from = end - 2; from >= Math.max(0, end - 16); from--) {
		if (tokens[from]?.lower !== 'the' || /^(?:of|to|for|at|in)$/u.test(tokens[from - 1]?.lower ?? '')) continue;
		const post = postAt(tokens, from);
		if (post && reaches(view, post, end)) return roleFact(view, entitySlot(view, person.entity, person.tokens), post);
		return [];
	}
	return [];
}

/** The words between a post and the comma say of what it is; an acronym's bracket may follow. */
function reaches(view: SentenceView, post: PostPhrase, end: number): boolean {
	return (
		post.to === end || (view.sentence.tokens[post.to]?.text === '(' && view.sentence.tokens[end - 1]?.text === ')')
	);
}

const BECOMING: ReadonlySet<string> = new Set(['be', 'become', 'remain', 'serve']);
/** What somebody was is not what he is when the text is written. */
const PAST = /^(?:was|had|served|became|remained)$/u;
const NAMING: ReadonlySet<string> = new Set([
	'appoint',
	'elect',
	'name',
	'make',
	'select',
	'choose',
	'crown',
	'nominate',
	'promote',
	'create',
	'ordain',
	'install',
	'reelect',
	're-elect'
]);

/** “X was the governor of Y”, “X was appointed director of Y”. */
function fromCopula(view: SentenceView): Fact[] {
	return view.clauses.flatMap((clause) => {
		const { verb, subject } = clause;
		if (!subject || verb.negated || verb.modal !== undefined) return [];
		const isNaming = NAMING.has(verb.lemma) && verb.passive;
		if (!isNaming && !BECOMING.has(verb.lemma)) return [];
		const persons = allNamedBy(view, subject).filter(({ entity }) => entity.type === 'person');
		const [person] = persons;
		if (!person || persons.length > 1 || subject.and.length > 0) return [];
		const start = /^(?:as|to)$/u.test(view.sentence.tokens[verb.to]?.lower ?? '') ? verb.to + 1 : verb.to;
		const post = postAt(view.sentence.tokens, start);
		if (!post) return [];
		const time = clauseTime(view, clause);
		const isPast = !isNaming && PAST.test(view.sentence.tokens[verb.from]?.lower ?? '');
		return roleFact(view, slotOf(view, person), post).map((fact) => ({
			...fact,
			...(isPast && { trigger: 'was' }),
			certainty: certaintyOf(persons),
			...(time && { time })
		}));
	});
}

/** “elected Anna Novak as governor of X”: whom somebody names to a post. */
function fromNaming(view: SentenceView): Fact[] {
	return view.clauses.flatMap((clause) => {
		const { verb, objects } = clause;
		if (!NAMING.has(verb.lemma) || verb.passive || verb.negated || verb.modal !== undefined) return [];
		const [person] = objects
			.flatMap((object) => allNamedBy(view, object))
			.filter(({ entity }) => entity.type === 'person');
		if (!person) return [];
		const { tokens } = view.sentence;
		const at = tokens.findIndex(
			({ lower }, i) => i >= person.tokens.to && i < person.tokens.to + 14 && (lower === 'as' || lower === 'to')
		);
		const post = at < 0 ? undefined : postAt(tokens, at + 1);
		const time = clauseTime(view, clause);
		return post ? roleFact(view, slotOf(view, person), post).map((fact) => ({ ...fact, ...(time && { time }) })) : [];
	});
}
