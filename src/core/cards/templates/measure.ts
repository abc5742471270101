import type { Fact, Slot } from '../../facts/fact.ts';
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
	weight: 'heavy',
	age: 'old'
};

/** “the original locks of the Panama Canal”. */
const PLURAL_PART = /^the (?:\p{Ll}+ ){0,2}\p{Ll}+[^\P{L}su]s(?: of |$)/u;

/** “is” or “was” as the text has it, in the number of the name. */
function verbFor(name: string, written: string): string {
	if (!isPluralName(name) && !PLURAL_PART.test(name)) return written;
	return written === 'was' ? 'were' : 'are';
}

/** A person or a company is of an age but for a year. */
function passes(thing: Slot): boolean {
	return thing.type === 'entity' && (thing.entity.type === 'person' || thing.entity.type === 'organisation');
}

function wording(fact: Fact, store: FactStore): string | undefined {
	const [thing] = fact.slots['thing'] ?? [];
	const [other] = fact.slots['other'] ?? [];
	const dimension = fact.slots['dimension']?.[0]?.text;
	if (!thing || dimension === undefined) return undefined;
	const name = say(thing, store);
	const written = fact.trigger ?? 'is';
	const when = whenOf(fact);
	if (dimension === 'itself') return ofItself(name, written, when);
	if (dimension === 'distance' && other && thing.type === 'entity' && thing.entity.type === 'event')
		return asked('How far from', say(other, store), 'did', name, 'take place', when);
	if (dimension === 'distance' && other)
		return asked('How far', verbFor(name, written), name, 'from', say(other, store), when);
	if (dimension === 'duration') return asked('How long', written === 'was' ? 'did' : 'does', name, 'last', when);
	if (dimension === 'age' && passes(thing) && when === undefined && written === 'is') return undefined;
	const adjective = ADJECTIVES[dimension];
	if (adjective !== undefined && written !== 'reached')
		return asked('How', adjective, verbFor(name, written), name, when);
	const owned =
		/\s/u.test(dimension) || /\sof\s|^the\s/u.test(name)
			? `the ${dimension} of ${name}`
			: `${genitive(name)} ${dimension}`;
	if (written === 'reached') return asked('What figure did', owned, 'reach', when);
	return asked(
		'What',
		dimension.endsWith('s') && !dimension.endsWith('ss') ? verbPlural(written) : written,
		owned,
		when
	);
}

/** “What was the total damage caused by the storm?”: the thing is itself a measure. */
function ofItself(name: string, written: string, when: string | undefined): string {
	if (written === 'reached') return asked('What figure did', name, 'reach', when);
	const words =
		/^(?:the|a|an)\s/u.test(name) ||
		/[’']/u.test(name) ||
		/^(?!total|average|maximum|minimum|annual|peak|record)/u.test(name)
			? name
			: `the ${name}`;
	return asked('What', written, words, when);
}

function verbPlural(written: string): string {
	return written === 'was' ? 'were' : 'are';
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
