import type { Clause, TokenRange } from '../../sentences/clause.ts';
import { wordsOf } from '../clause-words.ts';
import type { Entity } from '../entity.ts';
import type { Slot } from '../fact.ts';
import { spanOf } from '../fact-of.ts';
import type { SentenceView } from '../recognizer.ts';
import { inside, tokensOf } from '../tokens-of.ts';

/** What the question that asks for a reason tells. */
interface Asked {
	readonly subject: Slot;
	readonly clause: Clause;
}

/** The one whom the subject names. */
function ownerOf(view: SentenceView, subject: Slot): Entity | undefined {
	if (subject.type === 'entity') return subject.entity;
	const range = tokensOf(view, subject.span);
	const named = view.mentions.filter(({ tokens, entity }) => entity.type === 'person' && inside(range, tokens));
	return named.length === 1 ? named[0]?.entity : undefined;
}

/** “because he was ill”: a pronoun that means whom the question names, and nobody else could be meant. */
function meansOwner(view: SentenceView, range: TokenRange, owner: Entity | undefined): boolean {
	const said = view.references.filter(({ tokens }) => inside(range, tokens));
	const isAlone = !view.mentions.some(({ entity, tokens }) => entity.type === owner?.type && inside(range, tokens));
	return owner !== undefined && isAlone && said.length > 0 && said.every(({ entity }) => entity === owner);
}

/** “opposed the use of nitroglycerin, as it was unpredictable”: a person's deed names one thing, and “it” is that. */
function meansObject(view: SentenceView, { from, to }: TokenRange, { subject, clause }: Asked): boolean {
	const { tokens } = view.sentence;
	const isThing = subject.type === 'entity' && subject.entity.type === 'person' && clause.objects.length === 1;
	const others = tokens.slice(from + 1, to).some(({ pos }) => pos === 'PRON');
	return isThing && tokens[from]?.lower === 'it' && !others;
}

/** “each side wanted to meet on its own ground”: the pronoun has its noun beside it. */
function meansItsOwn({ sentence: { tokens } }: SentenceView, { from, to }: TokenRange): boolean {
	const words = tokens.slice(from, to);
	const pronouns = words.filter(({ pos }) => pos === 'PRON').map(({ lower }) => lower);
	return (
		/^(?:each|every)$/u.test(words[0]?.lower ?? '') && pronouns.every((word) => word === 'its' || word === 'their')
	);
}

/** “to protect its farms”: what is done to an end is mostly for the doer's own. */
function meansDoersOwn(view: SentenceView, range: TokenRange, { subject }: Asked): boolean {
	const pronouns = view.sentence.tokens.slice(range.from, range.to).filter(({ pos }) => pos === 'PRON');
	const isPerson = subject.type === 'entity' && subject.entity.type === 'person';
	const own = isPerson ? /^(?:his|her)$/u : /^(?:its|their)$/u;
	const isNamed = view.mentions.some(
		({ entity, tokens }) => (entity.type === 'person') === isPerson && inside(range, tokens)
	);
	return subject.type === 'entity' && !isNamed && pronouns.length === 1 && own.test(pronouns[0]?.lower ?? '');
}

/** The words of a reason as an answer: with names for what points at them, but for pronouns that the question explains. */
export function reasonInWords(view: SentenceView, range: TokenRange, asked: Asked): string | undefined {
	const owner = ownerOf(view, asked.subject);
	const isClear = [meansOwner(view, range, owner), meansObject(view, range, asked), meansItsOwn(view, range)].includes(
		true
	);
	if (isClear || meansDoersOwn(view, range, asked)) {
		const { start, end } = spanOf(view, range);
		return view.document.text.slice(start, end).replace(/\s+/gu, ' ');
	}
	const words = wordsOf(view, range, { subject: owner });
	return words.ok ? words.text : undefined;
}
