import type { PartialDate } from '../../document/document.ts';
import type { Fact, Slot } from '../../facts/fact.ts';
import type { FactStore } from '../fact-store.ts';
import { whenPhrase } from './dates.ts';
import { genitive, nameInText } from './names.ts';

/** What fills a slot, as the inside of a question says it: entities under their full name with their article. */
export function say(slot: Slot, store: FactStore): string {
	if (slot.type !== 'entity') return slot.text;
	return kinPhrase(slot, store) ?? nameInText(slot.entity, store.document);
}

/** “Ada Okoye’s second son James”, for somebody whom the text names by a first name and a tie alone. */
export function kinPhrase(slot: Slot, store: FactStore): string | undefined {
	if (slot.type !== 'entity' || !store.bareNames.has(slot.entity.name)) return undefined;
	const { entity } = slot;
	const isOf = ({ relation, slots }: Fact): boolean =>
		relation === 'kin' &&
		slots['person']?.some((each) => each.type === 'entity' && each.entity.id === entity.id) === true;
	const fact = store.naming(entity).find(isOf);
	const [owner] = fact?.slots['of'] ?? [];
	const [tie] = fact?.slots['kin'] ?? [];
	if (owner?.type !== 'entity' || !tie || store.bareNames.has(owner.entity.name)) return undefined;
	return `${genitive(owner.entity.name)} ${tie.text} ${entity.name}`;
}

/** Several fillers as a list: “India, Iran and Russia”. */
export function sayAll(slots: readonly Slot[], store: FactStore): string {
	const names = slots.map((slot) => say(slot, store));
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** The words joined with single spaces, those that are missing left out, closed with a question mark. */
export function asked(...parts: readonly (string | undefined)[]): string {
	return `${parts.filter((part) => part !== undefined && part !== '').join(' ')}?`;
}

/** “in Tehran” for the fact’s place, or nothing. */
export function placePhrase(fact: Fact, store: FactStore): string | undefined {
	const place = fact.slots['place']?.[0];
	if (place?.type !== 'entity') return undefined;
	return `${/\bIslands?$|\bMount\b/u.test(place.entity.name) ? 'on' : 'in'} ${say(place, store)}`;
}

/** Auxiliaries of what is so when it is told. */
const PRESENT = /^(?:do|does|is|are|has|have)$/u;

/**
 * “in March 1890” for the fact’s own time; for news without one the month of the document, “in May 2015” for what
 * happened and “as of May 2015” for what was so then.
 */
export function whenOf(fact: Fact): string | undefined {
	const own = whenPhrase(fact.time);
	if (own !== undefined || !fact.asOf) return own;
	const news = whenPhrase(fact.asOf);
	return PRESENT.test(fact.predicate?.auxiliary ?? '') ? news?.replace(/^in\b/u, 'as of') : news;
}

/** “in September 2024” for the document’s own date, as exactly as its month is known. */
export function monthPhrase(published: PartialDate | undefined): string | undefined {
	const iso = published?.slice(0, 7);
	if (iso === undefined) return undefined;
	return whenPhrase({
		text: iso,
		span: { start: 0, end: 0 },
		kind: iso.length === 7 ? 'month' : 'year',
		iso,
		inferred: true
	});
}
