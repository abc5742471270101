import type { Fact, Slot } from '../../facts/fact.ts';
import { draftOf, type Draft, type Template } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { fullPost, isOneOfSeveral, saysOfWhat } from '../wording/posts.ts';
import { asked, publishedPhrase, say, whenOf } from '../wording/say.ts';

const OCCUPATION =
	/\b(?:\w{3,12}ologist|actor|actress|architect|artist|astronaut|astronomer|author|biographer|biologist|botanist|businessman|businesswoman|cabinetmaker|chemist|composer|critic|dancer|economist|engineer|essayist|explorer|geologist|historian|inventor|journalist|lawyer|mathematician|merchant|musician|novelist|painter|philosopher|photographer|physician|physicist|pianist|playwright|poet|scholar|scientist|sculptor|seismologist|singer|soldier|sociologist|surgeon|theologian|violinist|writer|zoologist)$/iu;

/** Posts that many hold at once. */
const MANY =
	/\b(?:senator|congressman|congresswoman|member|deputy|representative|adviser|advisor|aide|official|officer|professor|general|colonel|captain|major|judge|councillor|lawmaker|delegate|count|baron|knight|laureate|champion|winner)$/iu;

/** What is won, not held as an office. */
const DISTINCTION = /\b(?:winner|champion|holder|record-holder|laureate|medallist|medalist)$/iu;

/** When the post was held: the fact's own time, else the document's date for a living post. */
function heldWhen(fact: Fact, store: FactStore): string | undefined {
	return whenOf(fact) ?? publishedPhrase(store);
}

/** A calling is no rival to a post, nor one wording of a calling to another; a dated post has only dated rivals. */
function competes(answer: string, rival: string, isDated: boolean): boolean {
	const [own, other] = [OCCUPATION.exec(answer)?.[0], OCCUPATION.exec(rival)?.[0]];
	if (own !== undefined || other !== undefined)
		return own !== undefined && other !== undefined && own.toLowerCase() !== other.toLowerCase();
	return !isDated && !rival.includes(answer) && !answer.includes(rival);
}

const FORMER = /^(?:former|ex-)\s?/iu;

function postQuestion(answer: string, name: string, when: string | undefined): string {
	if (OCCUPATION.test(answer)) return asked('What was', name, 'by profession');
	const noun = DISTINCTION.test(answer) ? 'distinction' : 'post';
	return FORMER.test(answer)
		? asked(`Which ${noun} had`, name, 'formerly held')
		: asked(`Which ${noun} did`, name, 'hold', when);
}

/** “Chopin's biographer” by profession is a biographer; what was formerly held is asked for as such. */
function bareAnswer(answer: string): string {
	return OCCUPATION.test(answer)
		? answer.replace(/^.{1,60}[’']s? /u, '').replace(FORMER, '')
		: answer.replace(FORMER, '');
}

function askForPost(fact: Fact, answer: string, store: FactStore): readonly Draft[] {
	const [person] = fact.slots['person'] ?? [];
	const [slot] = fact.slots['post'] ?? [];
	// A bare “president” is no answer: president of what?
	if (!person || !slot || (!answer.includes(' ') && !OCCUPATION.test(answer))) return [];
	const question = postQuestion(answer, say(person, store), heldWhen(fact, store));
	const prior = saysOfWhat(answer) ? 0.7 : 0.5;
	const fits = (rival: Slot): boolean => competes(answer, rival.text, fact.time !== undefined);
	return [
		{
			...draftOf(
				fact,
				{ role: 'post', slot, given: ['person'], question, answer: bareAnswer(answer), prior, fits },
				store
			),
			accept: []
		}
	];
}

function askForPerson(fact: Fact, post: string, store: FactStore): readonly Draft[] {
	const [slot] = fact.slots['person'] ?? [];
	const when = heldWhen(fact, store);
	if (
		!slot ||
		when === undefined ||
		MANY.test(post) ||
		!saysOfWhat(post) ||
		OCCUPATION.test(post) ||
		isOneOfSeveral(fact, store)
	)
		return [];
	const question = asked('Who was', post, when);
	return [draftOf(fact, { role: 'person', slot, given: ['post', 'of'], question, prior: 0.8 }, store)];
}

/** “Ali Akbar Ahmadian, secretary of …” → who held the post, and which post a person held. */
export const role: Template = {
	relation: 'role',
	kind: 'Posts and people',
	ask(fact, store) {
		const post = fullPost(fact, store);
		if (post === undefined) return [];
		return [...askForPerson(fact, post, store), ...askForPost(fact, post, store)];
	}
};
