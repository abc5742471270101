import type { Fact, Slot } from '../fact.ts';
import type { Refiner } from './refiner.ts';

/** Of facts that say the same, keeps the one that says most; of equals the first. */
export const dropRepeated: Refiner = (facts) => {
	const best = new Map<string, Fact>();
	for (const fact of facts) {
		const key = keyOf(fact);
		const known = best.get(key);
		if (!known || fullness(fact) > fullness(known)) best.set(key, fact);
	}
	const posts = postsByPerson([...best.values()]);
	const kept = new Set(
		[...best.values()].filter(
			(fact) => !(posts.get(fillersOf(fact, 'person')) ?? []).some((other) => isShorterPost(fact, other))
		)
	);
	return { facts: facts.filter((fact) => kept.has(fact)), refusals: [] };
};

function postsByPerson(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
	const posts = new Map<string, Fact[]>();
	for (const fact of facts) {
		if (fact.relation !== 'role') continue;
		const person = fillersOf(fact, 'person');
		const own = posts.get(person);
		if (own) own.push(fact);
		else posts.set(person, [fact]);
	}
	return posts;
}

/** Of two posts of one person: "Minister" of a person who is "Minister of Education" elsewhere tells nothing more. */
function isShorterPost(fact: Fact, other: Fact): boolean {
	if (fact === other || fact.relation !== 'role' || other.relation !== 'role') return false;
	const [post, fuller] = [fact, other].map(({ slots }) => slots['post']?.[0]?.text.toLowerCase() ?? '');
	if (post === undefined || fuller === undefined || post === fuller) return false;
	return (
		(!post.includes(' ') && fuller.includes(' ')) || fuller.endsWith(` ${post}`) || fuller.startsWith(`${post} of`)
	);
}

function fillersOf(fact: Fact, role: string): string {
	return (fact.slots[role] ?? []).map(fillerOf).join('+');
}

/** The two roles that identify a fact of each relation stand first in its slots. */
function keyOf(fact: Fact): string {
	const main = Object.entries(fact.slots)
		.slice(0, 2)
		.map(([role, slots]) => `${role}=${slots.map(fillerOf).toSorted().join('+')}`);
	const value = /^(?:event|count|amount|measure)$/u.test(fact.relation) ? `@${fact.sentence}` : '';
	const value2 =
		value === ''
			? ''
			: Object.values(fact.slots)
					.map((slots) => slots.map(fillerOf).join('+'))
					.join('|');
	return [fact.relation, ...main, value, value2].join(' ');
}

function fillerOf(slot: Slot): string {
	return slot.type === 'entity' ? slot.entity.id : slot.text.toLowerCase();
}

function fullness(fact: Fact): number {
	return Object.keys(fact.slots).length + (fact.time ? 1 : 0) + (fact.certainty === 'stated' ? 0.5 : 0);
}
