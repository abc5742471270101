import type { Fact, Slot } from '../../facts/fact.ts';
import { draftOf, type Draft, type Template } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { timeDraft } from '../time-draft.ts';
import { asked, say, sayAll, whenOf } from '../wording/say.ts';
import { classNoun, whichOf } from '../wording/which.ts';

/** How each verb of losing and winning land is told in the past. */
const TOLD: Readonly<Record<string, string>> = {
	lose: 'lost',
	cede: 'ceded',
	surrender: 'surrendered',
	forfeit: 'forfeited',
	relinquish: 'relinquished',
	gain: 'gained',
	regain: 'regained',
	annex: 'annexed',
	conquer: 'conquered',
	reconquer: 'reconquered',
	capture: 'captured',
	recapture: 'recaptured',
	seize: 'seized',
	acquire: 'acquired',
	retake: 'retook'
};

/** “Iran lost … in the early 19th century” → who lost or gained it, to or from whom, and when. */
export const territory: Template = {
	relation: 'territory',
	kind: 'Land lost and won',
	ask(fact, store) {
		const { loser, gainer, territory: land = [], other = [] } = fact.slots;
		const holder: Slot | undefined = (loser ?? gainer)?.[0];
		if (!holder || land.length === 0) return [];
		const way = loser ? 'to' : 'from';
		const lands = sayAll(land, store);
		const base = fact.trigger ?? (loser ? 'lose' : 'gain');
		const party = other[0] ? `${way} ${say(other[0], store)}` : '';
		const clause = ['did', say(holder, store), base, lands, party].filter((part) => part !== '').join(' ');
		return [
			...timeDraft(fact, clause, { store, prior: 0.85 }),
			...holderDraft(fact, holder, store),
			...otherDraft(
				fact,
				{ opening: way === 'to' ? 'To' : 'From', clause: `did ${say(holder, store)} ${base} ${lands}` },
				store
			)
		];
	}
};

function holderDraft(fact: Fact, holder: Slot, store: FactStore): readonly Draft[] {
	const { loser, territory: land = [], other = [] } = fact.slots;
	if (holder.type !== 'entity') return [];
	const told = TOLD[fact.trigger ?? ''] ?? (loser ? 'lost' : 'gained');
	const party = other[0] && `${loser ? 'to' : 'from'} ${say(other[0], store)}`;
	const question = asked(whichOf(holder.entity), told, sayAll(land, store), party, whenOf(fact));
	const role = loser ? 'loser' : 'gainer';
	return [draftOf(fact, { role, slot: holder, given: ['territory'], question, prior: 0.7 }, store)];
}

function otherDraft(
	fact: Fact,
	{ opening, clause }: { readonly opening: string; readonly clause: string },
	store: FactStore
): readonly Draft[] {
	const [other] = fact.slots['other'] ?? [];
	if (other?.type !== 'entity') return [];
	const noun = other.entity.type === 'person' ? 'whom' : `which ${classNoun(other.entity)}`;
	const question = asked(`${opening} ${noun}`, clause, whenOf(fact));
	return [draftOf(fact, { role: 'other', slot: other, given: ['territory'], question, prior: 0.65 }, store)];
}
