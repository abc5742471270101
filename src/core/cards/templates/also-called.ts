import type { Fact } from '../../facts/fact.ts';
import { draftOf, type Draft, type Template } from '../draft.ts';
import { isPluralName } from '../wording/names.ts';
import { asked, say } from '../wording/say.ts';
import { classNoun } from '../wording/which.ts';

/** “By what name is X known in German?”, “What was X renamed?”: the question that only this name answers. */
function questionFor(fact: Fact, thing: string): string {
	const [language] = fact.slots['language'] ?? [];
	const manner = fact.slots['manner']?.[0]?.text;
	const is = isPluralName(thing) ? 'are' : 'is';
	const was = isPluralName(thing) ? 'were' : 'was';
	if (language) return asked('By what name', is, thing, 'known in', language.text);
	if (manner === undefined)
		return asked(
			fact.slots['thing']?.[0]?.type === 'words' ? 'By what name' : 'By what other name',
			is,
			thing,
			'known'
		);
	if (manner === 'renamed') return asked('What', was, thing, 'renamed');
	if (/ed$/u.test(manner)) return asked('What', is, thing, manner);
	return asked(
		'By what name',
		/^(?:formerly|previously|once|originally)$/u.test(manner) ? was : is,
		thing,
		manner,
		'known'
	);
}

/** Beyond so many letters in a row a name is built on the other. */
const STEM = 5;

/** “Taxachusetts” tells Massachusetts. */
function sharesStem(a: string, b: string): boolean {
	const [one, other] = [a.toLowerCase(), b.toLowerCase()];
	for (let at = 0; at + STEM <= one.length; at++) if (other.includes(one.slice(at, at + STEM))) return true;
	return false;
}

/** “X, or Y,” → the other name of X, and which thing bears it. */
export const alsoCalled: Template = {
	relation: 'also-called',
	kind: 'Other names',
	ask(fact, store) {
		const [thing] = fact.slots['thing'] ?? [];
		const [name] = fact.slots['name'] ?? [];
		if (!thing || !name) return [];
		const question = questionFor(fact, say(thing, store));
		const asking = {
			role: 'name',
			slot: name,
			given: ['thing', 'manner', 'language'],
			question,
			answer: name.text,
			prior: 0.7
		};
		// Of what has one other name, there may be more: only a name of its own kind (“formerly”, “in German”) is the one.
		const isTold = fact.slots['manner'] !== undefined || fact.slots['language'] !== undefined;
		const drafts: Draft[] = isTold ? [{ ...draftOf(fact, asking, store), accept: [] }] : [];
		if (sharesStem(say(thing, store), name.text)) return drafts;
		if (thing.type === 'entity' && classNoun(thing.entity) !== 'thing' && !fact.slots['manner']) {
			const noun = classNoun(thing.entity);
			const verb = noun.endsWith('s') ? 'are' : 'is';
			const reverse = asked('Which', noun, verb, 'also known as', `“${name.text}”`);
			drafts.push(draftOf(fact, { role: 'thing', slot: thing, given: ['name'], question: reverse, prior: 0.6 }, store));
		}
		return drafts;
	}
};
