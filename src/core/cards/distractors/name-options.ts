import type { Entity } from '../../facts/entity.ts';
import { countryOfDemonym } from '../../facts/lexicon/countries.ts';
import { neighboursOf } from '../../facts/lexicon/neighbours.ts';
import { shuffled, type Random } from '../../shared/random.ts';
import type { Draft } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { foldedWords } from '../quality/folded-words.ts';
import { isCalling } from '../wording/callings.ts';
import { namesOf, upperFirst } from '../wording/names.ts';
import { placeKind } from '../wording/place-kinds.ts';
import { barsOf, isUnique } from './bars.ts';
import { areAlike, areConfusable, areConfusableEntities } from './like-names.ts';

/** Options are drawn from this many of the nearest names, so that not every question offers the same three. */
const NEAREST = 5;

/** “Egypt” is in the question by its name or as “Egyptian”. */
function isInQuestion(names: readonly string[], question: string): boolean {
	const nations = question.split(' ').map((word) => countryOfDemonym(upperFirst(word))?.name ?? '');
	return names.some((name) => question.includes(` ${foldedWords(name).join(' ')} `) || nations.includes(name));
}

/** Names of the same kind that stand near the fact in the text and are no right answer to the question. */
function fromText(answer: Entity, draft: Draft, store: FactStore): readonly string[] {
	const isBarred = barsOf(draft, store);
	const mayHold = holdersOf(draft, store);
	const question = ` ${foldedWords(draft.question).join(' ')} `;
	const found: string[] = [];
	for (const entity of store.names.nearest(answer, draft.fact.sentence)) {
		const fits =
			entity.id !== store.topic?.id &&
			isOfLikeLength(entity.name, answer.name) &&
			areAlike(answer, entity, store) &&
			!isBarred(entity) &&
			mayHold(entity) &&
			!isRival(entity, draft) &&
			!areConfusableEntities(entity, answer) &&
			!isInQuestion(namesOf(entity), question);
		if (fits) found.push(entity.name);
		if (found.length === NEAREST) break;
	}
	return found;
}

const WEDDING = /\b(?:marry|married|wed|divorce|divorced|bride|groom|fianc\p{L}e?|engaged to)\b/u;
const MAKING = /^Who (?:painted|wrote|composed|sculpted|designed|directed|invented|discovered|translated)\b/u;
const POST_ASKED = /\bwhich (?<post>[^?]{1,80}?) (?:did|met|was|were|does|is|had|has)\b/iu;

/** “Which economy minister …?”, “Who painted …?”: only who holds such a post, or is of such a calling, could be meant. */
function holdersOf({ question, asked, relation }: Draft, store: FactStore): (entity: Entity) => boolean {
	const wanted =
		asked?.type === 'entity' && MAKING.test(question) ? chiefWords(asked.entity, store) : postAsked(question);
	if (asked?.type === 'entity' && relation === 'role') return (entity) => holdsPost(entity, store);
	if (asked?.type !== 'entity' || wanted === undefined) return () => true;
	return (entity) => entity.type !== 'person' || chiefWords(entity, store).some((word) => wanted.includes(word));
}

/** Somebody of whom the text tells a post, and not only what he does for a living. */
function holdsPost(person: Entity, store: FactStore): boolean {
	return store.postsOf(person).some(({ slots }) => !isCalling(slots['post']?.[0]?.text ?? ''));
}

/** “minister” of “Which economy minister of Norway did …?”. */
function postAsked(question: string): readonly string[] | undefined {
	const post = POST_ASKED.exec(question)?.groups?.['post'];
	return post === undefined ? undefined : [chiefWord(post)];
}

/** “minister”, “composer”: the last words of the posts and callings that the text gives somebody. */
function chiefWords(person: Entity, store: FactStore): readonly string[] {
	return store
		.postsOf(person)
		.flatMap(({ slots }) => slots['post']?.slice(0, 1).map(({ text }) => chiefWord(text)) ?? []);
}

function chiefWord(post: string): string {
	return post.toLowerCase().split(' of ')[0]?.split(/[\s-]/u).at(-1) ?? '';
}

/** True for somebody else of whom the question's own description of its answer holds. */
function isRival(entity: Entity, { asked, fits, isUnique: described }: Draft): boolean {
	return (
		described === true &&
		asked !== undefined &&
		fits?.({ ...asked, type: 'entity', entity, text: entity.name }) === true
	);
}

/**
 * Well-known places near the answer, of its kind, that the text does not name at all. Only where nothing else in the
 * world can be right either: one thing alone fills the slot, or the question says when.
 */
function fromGazetteer(answer: Entity, draft: Draft, store: FactStore): readonly string[] {
	const kind = answer.type === 'place' ? placeKind(answer.name) : undefined;
	// “the second city of France”: a city elsewhere is no answer, and the first is known.
	if (draft.relation === 'definition' && kind === 'city') return [];
	if (kind === undefined || (!isUnique(draft) && draft.fact.time?.iso === undefined)) return [];
	const question = ` ${foldedWords(draft.question).join(' ')} `;
	const near = neighboursOf(answer.name).filter((group) => group.kind === kind);
	return [...new Set(near.flatMap(({ names }) => names))].filter(
		(name) => !areConfusable(name, answer.name) && !isInQuestion([name], question) && !store.isNamed(name)
	);
}

/** Drops what could be taken for an option that stands before it. */
function distinct(names: readonly string[]): readonly string[] {
	return names.filter((name, at) => !names.slice(0, at).some((other) => areConfusable(name, other)));
}

function isOfLikeLength(option: string, answer: string): boolean {
	return option.length * 2 >= answer.length && option.length <= answer.length * 2 + 4;
}

/** Wrong names for an answer that is a name: from the text, nearest first, then from the gazetteer. */
export function nameOptions(answer: Entity, draft: Draft, store: FactStore, random: Random): readonly string[] {
	// Of all the persons of a life only one could be married.
	if (answer.type === 'person' && WEDDING.test(draft.question)) return [];
	const near = fromText(answer, draft, store);
	const known = fromGazetteer(answer, draft, store).filter((name) => isOfLikeLength(name, answer.name));
	return distinct([...shuffled(near, random), ...shuffled(known, random)]);
}
