import type { Slot } from '../../facts/fact.ts';
import { draftOf, type Draft, type Template } from '../draft.ts';
import { timeDraft } from '../time-draft.ts';
import { asked, say, sayAll, whenOf } from '../wording/say.ts';
import { whichOf } from '../wording/which.ts';

/** “Iran lost … in the early 19th century” → who lost or gained it, and when. */
export const territory: Template = {
	relation: 'territory',
	kind: 'Land lost and won',
	ask(fact, store) {
		const { loser, gainer, territory: land = [] } = fact.slots;
		const side = loser ? 'loser' : 'gainer';
		const holder: Slot | undefined = (loser ?? gainer)?.[0];
		if (!holder || land.length === 0) return [];
		const lands = sayAll(land, store);
		const base = loser ? 'lose' : 'gain';
		const past = loser ? 'lost' : 'gained';
		const drafts: Draft[] = [...timeDraft(fact, `did ${say(holder, store)} ${base} ${lands}`, { store, prior: 0.85 })];
		if (holder.type === 'entity') {
			const question = asked(whichOf(holder.entity), past, lands, whenOf(fact));
			drafts.push(draftOf(fact, { role: side, slot: holder, given: ['territory'], question, prior: 0.7 }, store));
		}
		return drafts;
	}
};
