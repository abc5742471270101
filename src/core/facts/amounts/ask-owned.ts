import type { Fact } from '../fact.ts';
import { entitySlot } from '../fact-of.ts';
import { nameOrReferenceAt } from '../name-at.ts';
import type { SentenceView } from '../recognizer.ts';
import { amountFact, type AmountInClause } from './amount-in-clause.ts';

/** What a person has who is said to own so many: works are written, painted or made, relatives one has. */
const BY_PERSON: readonly (readonly [nouns: RegExp, base: string])[] = [
	[
		/\b(?:operas|symphonies|concertos|sonatas|quartets|ballets|songs|novels|plays|poems|books|stories|essays)$/u,
		'write'
	],
	[/\b(?:films|movies)$/u, 'make'],
	[/\b(?:paintings|portraits|frescoes)$/u, 'paint'],
	[/\b(?:children|sons|daughters|wives|husbands|brothers|sisters|siblings|grandchildren)$/u, 'have']
];

/** “All of Dvořák's nine operas …”, “the city's 40 churches”: how many of them there are. */
export function askOwned(found: AmountInClause): Fact | undefined {
	const { view, amount } = found;
	const owner = ownerBefore(view, amount.whole.from);
	if (!owner || amount.quantity.kind !== 'count' || /\bof\b/u.test(amount.of)) return undefined;
	const told = owner.entity.type === 'person' ? BY_PERSON.find(([nouns]) => nouns.test(amount.of)) : undefined;
	if (owner.entity.type === 'person' && !told) return undefined;
	const certainty = owner.inferred ? 'inferred' : 'stated';
	if (told) {
		// The opening says whose they are: a total needs no date.
		const opening = `${amount.asks} did ${owner.entity.name} ${told[1]}`;
		return { ...amountFact(found, { opening, predicate: { auxiliary: '', base: '', said: '' } }), certainty };
	}
	const predicate = { auxiliary: isPast(view) ? 'did' : 'does', base: 'have', said: 'had' };
	return {
		...amountFact(found, { opening: amount.asks, predicate, thing: entitySlot(view, owner.entity, owner.tokens) }),
		certainty
	};
}

/** The name whose genitive stands right before the number. */
function ownerBefore(view: SentenceView, at: number): ReturnType<typeof nameOrReferenceAt> {
	return /^['’]s?$/u.test(view.sentence.tokens[at - 1]?.text ?? '') ? nameOrReferenceAt(view, at - 2) : undefined;
}

function isPast(view: SentenceView): boolean {
	const first = view.sentence.tokens[view.clauses[0]?.verb.from ?? 0];
	return first !== undefined && (/^(?:was|were|had|did)$/u.test(first.lower) || /ed$/u.test(first.lower));
}
