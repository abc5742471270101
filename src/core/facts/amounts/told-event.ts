import type { SentenceView } from '../recognizer.ts';

/** What happens to people and places. Common knowledge. */
const HAPPENINGS =
	'eruption earthquake quake floods? fire disaster collapse crash sinking explosion massacre riots? hurricane cyclone typhoon storm tornado tsunami avalanche landslide famine epidemic pandemic outbreak bombings? attacks? shooting battle siege'
		.split(' ')
		.join('|');
const TITLE = new RegExp(
	`^(?:\\d{4} (?:[\\p{L}.’'-]{1,30} ){0,4}(?:${HAPPENINGS})(?: (?:of|in|at|on) .{2,60})?|(?:${HAPPENINGS}) of .{2,60})$`,
	'iu'
);
/** What does harm in a disaster, said with “the” alone. */
const HARMFUL =
	/^the (?:blast|explosion|fire|flames|floods?|floodwaters|waters|waves?|tremors?|shaking|storm|winds|quake|earthquake|eruption|mudslides?|landslides?|lava|ash)$/u;

/** The event that the document is about: its topic, or what its title calls one. */
export function toldEvent({ topic, document }: SentenceView): string | undefined {
	if (topic) return topic.type === 'event' ? topic.name.replace(/^the\s/iu, '') : undefined;
	const title = document.title.trim();
	return TITLE.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : undefined;
}

/** “the blast” in a text about one eruption: it is that eruption's. */
export function isOfEvent(view: SentenceView, words: string): boolean {
	return HARMFUL.test(words) && toldEvent(view) !== undefined;
}
