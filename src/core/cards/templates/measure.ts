import type { Fact } from '../../facts/fact.ts';
import { draftOf, type Template } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { genitive, isPluralName } from '../wording/names.ts';
import { asked, say, whenOf } from '../wording/say.ts';

const ADJECTIVES: Readonly<Record<string, string>> = {
	length: 'long',
	height: 'high',
	depth: 'deep',
	width: 'wide',
	thickness: 'thick',
	weight: 'heavy'
};

function wording(fact: Fact, store: FactStore): string | undefined {
	const [thing] = fact.slots['thing'] ?? [];
	const [other] = fact.slots['other'] ?? [];
	const dimension = fact.slots['dimension']?.[0]?.text;
	if (!thing || dimension === undefined) return undefined;
	const name = say(thing, store);
	const written = fact.trigger ?? 'is';
	const verb = isPluralName(name) ? (written === 'was' ? 'were' : written === 'is' ? 'are' : written) : written;
	const when = whenOf(fact);
	if (dimension === 'distance') return other && asked('How far', verb, name, 'from', say(other, store), when);
	if (dimension === 'duration') return asked('How long did', name, 'last');
	const adjective = ADJECTIVES[dimension];
	if (adjective !== undefined) return asked('How', adjective, verb, name, when);
	return asked(
		'What',
		written === 'was' || written === 'were' ? 'was' : 'is',
		name.includes(' of ') ? `the ${dimension} of ${name}` : `${genitive(name)} ${dimension}`,
		when
	);
}

/** “The 7,200-kilometre corridor …” → how long it is. */
export const measure: Template = {
	relation: 'measure',
	kind: 'Lengths and sizes',
	ask(fact, store) {
		const [slot] = fact.slots['value'] ?? [];
		const question = wording(fact, store);
		if (!slot || question === undefined) return [];
		const given = ['thing', 'dimension', 'other'];
		return [draftOf(fact, { role: 'value', slot, given, question, answer: slot.text, prior: 0.9 }, store)];
	}
};
