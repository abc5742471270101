import { overlaps } from '../shared/span.ts';
import type { MentionInSentence } from './recognizer.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { timeFrom, type Time } from './time.ts';

/** Words before the name of an event that make it a time. */
const DURING = /^(?:during|before|after|since|until|throughout)$/u;
const BOUNDS: Readonly<Record<string, NonNullable<Time['bound']>>> = {
	before: 'before',
	after: 'after',
	since: 'since',
	until: 'until'
};

/** Events by whose names a sentence tells a time: “during the Great Famine”, “before the Battle of Lund”. */
export function eventTimes(
	sentence: Sentence,
	mentions: readonly MentionInSentence[],
	times: readonly Time[]
): readonly Time[] {
	const found = mentions.flatMap(({ entity, mention, tokens }): readonly Time[] => {
		const the = sentence.tokens[tokens.from - 1]?.lower === 'the' ? 1 : 0;
		const before = sentence.tokens[tokens.from - 1 - the]?.lower ?? '';
		if (entity.type !== 'event' || !DURING.test(before) || times.some(({ span }) => overlaps(span, mention.span)))
			return [];
		const start = the === 1 ? (sentence.tokens[tokens.from - 1]?.span.start ?? mention.span.start) : mention.span.start;
		const span = { start, end: mention.span.end };
		const bound = BOUNDS[before];
		return [
			timeFrom({
				text: `${the === 1 ? 'the ' : ''}${mention.text}`,
				span,
				kind: 'period',
				inferred: false,
				bound
			})
		];
	});
	return found.length === 0 ? times : [...times, ...found].sort((a, b) => a.span.start - b.span.start);
}
