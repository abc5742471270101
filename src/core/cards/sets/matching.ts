import type { Draft } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { isCalling, postNoun } from '../wording/callings.ts';
import { nameInText, upperFirst } from '../wording/names.ts';
import { saysOfWhat } from '../wording/posts.ts';
import { say, whenOf } from '../wording/say.ts';
import { classNoun } from '../wording/which.ts';
import { nearbyRuns, type Part } from './set.ts';

/** What a matching card asks, and its pairs. */
export interface Matching {
	readonly question: string;
	readonly parts: readonly Part[];
}

const MOST_WORDS = 9;

/** One kind of parallel facts: which drafts are of it, what stands on the left, and what is asked. */
interface Kind {
	readonly fits: (draft: Draft) => boolean;
	readonly left: string;
	readonly question: (parts: readonly Part[], store: FactStore) => string;
}

const KINDS: readonly Kind[] = [
	{
		fits: ({ relation, asked, fact, answer }) =>
			relation === 'role' && asked === fact.slots['post']?.[0] && postNoun(answer) === 'post' && !isCalling(answer),
		left: 'person',
		question: (parts, { matter: { country }, document }) => {
			const times = new Set(parts.map(({ draft }) => whenOf(draft.fact)));
			const [when] = times.size === 1 ? times : [];
			const isOpen = parts.some(({ value }) => !saysOfWhat(value));
			const where = country && isOpen ? ` in ${nameInText(country, document)}` : '';
			return `Match each person with the post held${where}${when === undefined ? '' : ` ${when}`}.`;
		}
	},
	{
		fits: ({ relation }) => relation === 'acronym',
		left: 'short',
		question: () => 'Match each abbreviation with what it stands for.'
	},
	{
		fits: ({ relation, asked }) =>
			relation === 'located' && asked?.type === 'entity' && classNoun(asked.entity) === 'city',
		left: 'thing',
		question: () => 'Match each place with the city that it is in.'
	}
];

function partOf(draft: Draft, left: string, store: FactStore): Part | undefined {
	const slot = draft.fact.slots[left]?.[0];
	const [span] = draft.fact.spans;
	if (!slot || !span || draft.answer.split(' ').length > MOST_WORDS) return undefined;
	return { draft, label: upperFirst(say(slot, store)), value: upperFirst(draft.answer), span };
}

/** Parts are set apart from so many before and after them: far more than one card's own. */
const NEAR = 50;

/** Each left side and each right side stands once, and no right side holds another's words. */
function distinct(parts: readonly Part[]): readonly Part[] {
	const values = parts.map(({ value }) => value.toLowerCase());
	return parts.filter(({ label }, at) => {
		const value = values[at] ?? '';
		for (let place = Math.max(0, at - NEAR); place < Math.min(parts.length, at + NEAR); place++) {
			if (place === at || (place > at && parts[place]?.label === label)) continue;
			if (parts[place]?.label === label || values[place]?.includes(value) === true) return false;
		}
		return true;
	});
}

/** Cards of three or more parallel facts that the text tells near each other. */
export function matchings(drafts: readonly Draft[], store: FactStore): readonly Matching[] {
	return KINDS.flatMap((kind) => {
		const parts = drafts.filter(kind.fits).flatMap((draft) => partOf(draft, kind.left, store) ?? []);
		return nearbyRuns(distinct(parts)).map((run) => ({ question: kind.question(run, store), parts: run }));
	});
}
