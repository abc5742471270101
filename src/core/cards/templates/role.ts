import type { Fact, Slot } from '../../facts/fact.ts';
import { countryOfDemonym } from '../../facts/lexicon/countries.ts';
import { draftOf, type Draft, type Template } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { callingIn, isCalling, isHeldByOne, postNoun } from '../wording/callings.ts';
import { nameInText } from '../wording/names.ts';
import { asCommonNoun, fullPost, isOneOfSeveral, saysOfWhat } from '../wording/posts.ts';
import { professionOf } from '../wording/professions.ts';
import { asked, say, whenOf } from '../wording/say.ts';

/** A calling is no rival to a post, nor one wording of a calling to another; a dated post has only dated rivals. */
function competes(answer: string, rival: string, isDated: boolean): boolean {
	const [own, other] = [callingIn(answer), callingIn(rival)];
	if (own !== undefined || other !== undefined) return own !== undefined && other !== undefined && own !== other;
	return !isDated && !rival.includes(answer) && !answer.includes(rival);
}

/** What is no post: what one made, belongs to or believes in; and who holds none: a place, a body. */
const NO_POST =
	/\b(?:co-?founder|founder|member|creator|inventor|owner|supporter|critic|opponent|follower|believer|descendant|heir|candidate|spokes(?:man|woman|person))\b|^(?:executed|deposed|exiled|murdered|slain|captured|devout|loyal|keen|active|proud|ancient|early|late|young|old)\b/iu;

/** The news name by their surname alone those of whom they have told before, or who mean nothing later. */
const isHalfNamed = (person: Slot, { asOf }: Fact): boolean =>
	asOf !== undefined && person.type === 'entity' && !person.entity.name.includes(' ');

function isHeld(person: Slot, post: string): boolean {
	return person.type === 'entity' && person.entity.type === 'person' && !NO_POST.test(post);
}

/** So many are it, or were it beside what they are known for, that it tells little. */
const BARE_CALLING = /^(?:biographer|author|writer|soldier|scholar|historian|scientist|lawyer|journalist)$/iu;

const FORMER = /^(?:former|ex-)\s?/iu;

function postQuestion(answer: string, name: string, when: string): string {
	if (isCalling(answer)) return asked('What was', name, 'by profession');
	const noun = postNoun(answer);
	return FORMER.test(answer)
		? asked(`Which ${noun} had`, name, 'formerly held')
		: asked(`Which ${noun} did`, name, 'hold', when);
}

const REST = 90;

/** “Chopin's biographer” by profession is a biographer; what was formerly held is asked for as such. */
function bareAnswer(answer: string, post: Slot, { document }: FactStore): string | undefined {
	if (!isCalling(answer)) return answer.replace(FORMER, '');
	const { end } = post.span;
	return professionOf(answer.replace(/^.{1,60}[’']s? /u, '').replace(FORMER, ''), document.text.slice(end, end + REST));
}

/** Posts of those whom the press asks what they think. */
const ASKED_BY_PRESS =
	/\b(?:professor|lecturer|fellow|researcher|analyst|strategist|economist|expert|scholar|historian|student|lawyer|attorney|chief executive|chief executive officer|ceo|chairman|chairwoman|chairperson|partner|manager|owner|director|coordinator|spokes\p{Ll}+|resident|activist|campaigner|consultant|adviser at|head of research)\b/iu;

/** A voice in the news whose name and body the headline does not tell: who he is, nobody need know later. */
function isBystander(fact: Fact, post: string, { published, document: { title } }: FactStore): boolean {
	if (published === undefined || (!ASKED_BY_PRESS.test(post) && !isCalling(post))) return false;
	const named = [...(fact.slots['person'] ?? []), ...(fact.slots['of'] ?? [])];
	return !named.some(
		(slot) => slot.type === 'entity' && [slot.entity.name, ...slot.entity.aliases].some((name) => title.includes(name))
	);
}

/** What somebody does for a living is worth asking of whom the whole text is on. */
function isTheMatter(person: Slot, { topic }: FactStore): boolean {
	return person.type === 'entity' && person.entity.id === topic?.id;
}

/** “later the Swedish king's Viceroy”: the post goes on behind its owner. */
function isOwner({ span }: Slot, { document }: FactStore): boolean {
	return /^[’']s?\b|^[’'] /u.test(document.text.slice(span.end, span.end + 2));
}

/** “in Kenya”, for a post of the country that the whole document is about. */
function inCountry({ matter: { country }, document }: FactStore): string | undefined {
	return country && `in ${nameInText(country, document)}`;
}

function askForPost(fact: Fact, answer: string, store: FactStore): readonly Draft[] {
	const [person] = fact.slots['person'] ?? [];
	const [slot] = fact.slots['post'] ?? [];
	const isTold = isCalling(answer) || saysOfWhat(answer);
	const where = isTold ? undefined : inCountry(store);
	const when = whenOf(fact);
	// A bare “president” is no answer, nor “senator” of who knows what.
	if (!person || !slot || (!answer.includes(' ') && !isCalling(answer)) || !isHeld(person, answer)) return [];
	if (isCalling(answer) && !isTheMatter(person, store)) return [];
	const bare = bareAnswer(answer, slot, store);
	if (bare === undefined || isHalfNamed(person, fact) || BARE_CALLING.test(bare)) return [];
	if (!isTold && (where === undefined || !isHeldByOne(answer))) return [];
	const question = postQuestion(
		answer,
		say(person, store),
		[where, when].filter((each) => each !== undefined).join(' ')
	);
	const prior = saysOfWhat(answer) ? 0.7 : 0.55;
	const fits = (rival: Slot): boolean => competes(answer, rival.text, fact.time !== undefined);
	const asking = { role: 'post', slot, given: ['person'], question, answer: bare, prior, fits };
	return [{ ...draftOf(fact, asking, store), accept: [] }];
}

/** “the Armenian prime minister”, “governor of Washington”. */
function inQuestion(post: string): string {
	const [first = ''] = post.split(' ');
	return countryOfDemonym(first) ? `the ${asCommonNoun(post)}` : post;
}

function askForPerson(fact: Fact, post: string, store: FactStore): readonly Draft[] {
	const [slot] = fact.slots['person'] ?? [];
	const when = whenOf(fact);
	const isAskable = when !== undefined && isHeldByOne(post) && saysOfWhat(post) && !FORMER.test(post);
	if (!slot || !isAskable || isOneOfSeveral(fact, store)) return [];
	const question = asked('Who was', inQuestion(post), when);
	return [draftOf(fact, { role: 'person', slot, given: ['post', 'of'], question, prior: 0.75 }, store)];
}

/** “Ali Akbar Ahmadian, secretary of …” → who held the post, and which post a person held. */
export const role: Template = {
	relation: 'role',
	kind: 'Posts and people',
	ask(fact, store) {
		const post = fullPost(fact, store);
		const [slot] = fact.slots['post'] ?? [];
		if (post === undefined || !slot || isOwner(slot, store) || isBystander(fact, post, store)) return [];
		return [...askForPerson(fact, post, store), ...askForPost(fact, post, store)];
	}
};
