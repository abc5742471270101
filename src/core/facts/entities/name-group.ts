import type { EntityType } from '../entity.ts';
import { countryNamed } from '../lexicon/countries.ts';
import { isKnownPlace } from '../lexicon/places.ts';
import type { Candidate } from './find-candidates.ts';
import { voteForType } from './type-of-name.ts';

/** All candidates that bear the same name, and what they are together. */
export interface NameGroup {
	readonly name: string;
	readonly type: EntityType;
	readonly candidates: readonly Candidate[];
}

/** The names of a document, and of those that differ by their capitals only the first in the alphabet. */
interface KnownNames {
	readonly texts: ReadonlySet<string>;
	readonly twins: ReadonlyMap<string, string>;
}

function knownNames(texts: ReadonlySet<string>): KnownNames {
	const twins = new Map<string, string>();
	for (const text of texts) {
		const lowered = text.toLowerCase();
		const first = twins.get(lowered);
		if (first === undefined || text < first) twins.set(lowered, text);
	}
	return { texts, twins };
}

/** The form under which equal names meet: "TEHRAN" and "Tehran", "UK" and "United Kingdom". */
function nameKey(text: string, { texts, twins }: KnownNames): string {
	const twin = text.includes(' ') ? twins.get(text.toLowerCase()) : undefined;
	if (twin !== undefined && twin < text) return twin;
	const isShouted = text === text.toUpperCase() && text.length > 4;
	const titled = isShouted ? text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : text;
	return isShouted && (texts.has(titled) || isKnownPlace(titled)) ? keyOfCountry(titled) : keyOfCountry(text);
}

function keyOfCountry(text: string): string {
	return countryNamed(text)?.name ?? text;
}

/** Groups candidates by name and settles the type of each group by all that speaks for it. */
export function groupByName(candidates: readonly Candidate[]): NameGroup[] {
	const known = knownNames(new Set(candidates.map(({ text }) => text)));
	const groups = new Map<string, Candidate[]>();
	for (const candidate of candidates) {
		const key = nameKey(candidate.text, known);
		const group = groups.get(key);
		if (group) group.push(candidate);
		else groups.set(key, [candidate]);
	}
	return [...groups].map(([key, members]) => ({
		name: fullestForm(key, members),
		type: settleType(members),
		candidates: members
	}));
}

function fullestForm(key: string, members: readonly Candidate[]): string {
	const forms = new Set(members.map(({ text }) => text));
	if (forms.has(key)) return key;
	return [...forms].toSorted((a, b) => b.length - a.length)[0] ?? key;
}

function settleType(candidates: readonly Candidate[]): EntityType {
	const sums = new Map<EntityType, number>();
	const counted = new Set<string>();
	for (const { type, weight } of candidates.flatMap(voteForType)) {
		if (weight < 1 && counted.has(type)) continue;
		counted.add(type);
		sums.set(type, (sums.get(type) ?? 0) + weight);
	}
	const best = [...sums].toSorted(([, a], [, b]) => b - a)[0];
	return best && best[1] >= 1.2 ? best[0] : 'thing';
}
