import type { Slot } from '../../facts/fact.ts';
import { draftOf, type Draft, type Template } from '../draft.ts';
import { asked, say, sayAll } from '../wording/say.ts';
import { classNoun, whichOf } from '../wording/which.ts';

/** “The corridor links A to B” → which route links them, and what it links. */
export const link: Template = {
	relation: 'link',
	kind: 'What links what',
	ask(fact, store) {
		const { route: routes = [], from = [], to = [] } = fact.slots;
		const [route] = routes;
		const ends: readonly Slot[] = [...from, ...to];
		if (!route || ends.length < 2) return [];
		const verb = fact.modal ? 'would link' : 'links';
		const drafts: Draft[] = [];
		if (route.type === 'entity') {
			const question = asked(
				whichOf(route.entity),
				verb,
				sayAll(from, store),
				from.length > 0 && to.length > 0 ? 'to' : '',
				sayAll(to, store)
			);
			drafts.push(draftOf(fact, { role: 'route', slot: route, given: ['from', 'to'], question, prior: 0.8 }, store));
		}
		const [end] = to;
		if (from.length === 1 && to.length === 1 && end?.type === 'entity') {
			const question = asked(
				`To which ${classNoun(end.entity).replace(/^thing$/u, 'place')}`,
				fact.modal ? 'would' : 'does',
				say(route, store),
				'link',
				sayAll(from, store)
			);
			drafts.push(draftOf(fact, { role: 'to', slot: end, given: ['route', 'from'], question, prior: 0.7 }, store));
		}
		return drafts;
	}
};
