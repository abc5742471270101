import type { Deck, DeckSettings } from '../deck.ts';
import { given } from '../yaml/given.ts';
import { isSame } from './same-value.ts';
import type { HeadPart } from './update-report.ts';

const PARTS: readonly Exclude<HeadPart, 'typing'>[] = [
	'title',
	'description',
	'language',
	'authors',
	'licence',
	'version',
	'tags'
];

type Head = Omit<Deck, 'cards'>;

export interface MergedHead {
	readonly head: Head;
	readonly changed: readonly HeadPart[];
	readonly kept: readonly HeadPart[];
}

/** How typed answers are checked is the author's; every other setting is only suggested once, and the learner's ever after. */
function settingsOf(mine: DeckSettings, typing: DeckSettings['typing']): DeckSettings {
	const { newPerDay, reviewsPerDay, retention, order } = mine;
	return given<DeckSettings>({ newPerDay, reviewsPerDay, retention, order, typing });
}

/** Brings together what author and learner say of the deck. Where both changed the same, the learner's stays. */
export function mergeHead(base: Deck | undefined, mine: Deck, theirs: Deck): MergedHead {
	const [changed, kept]: [HeadPart[], HeadPart[]] = [[], []];
	const values: [string, unknown][] = PARTS.map((part) => {
		if (isSame(mine[part], theirs[part])) return [part, mine[part]];
		const takes = base !== undefined && isSame(mine[part], base[part]);
		(takes ? changed : kept).push(part);
		return [part, (takes ? theirs : mine)[part]];
	});
	if (!isSame(mine.settings.typing, theirs.settings.typing)) changed.push('typing');
	const said = Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Omit<Head, 'id' | 'settings'>;
	return { head: { ...said, id: mine.id, settings: settingsOf(mine.settings, theirs.settings.typing) }, changed, kept };
}
