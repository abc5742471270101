import { isSeq } from 'yaml';
import { DECK_LIMITS } from '../deck-limits.ts';
import type { Fields } from '../yaml/fields.ts';

/** Words that mean the same inside brackets as outside. */
const PLAIN = /^[^[\]{}:#"'&*!|>%@`,]{1,64}(?:,[^[\]{}:#"'&*!|>%@`,]{1,64}){1,50}$/u;

/** `tags`: a list of short words; one word alone is a list of one. */
export function readTags(fields: Fields): readonly string[] {
	const tags = fields.texts('tags', DECK_LIMITS.tags);
	const single = tags[0]?.text ?? '';
	if (!isSeq(fields.node('tags')) && single.includes(',')) {
		if (PLAIN.test(single))
			fields.faultWithFix('E208', { tags: single }, { key: 'tags', text: `[${single}]`, isSure: true });
		else fields.fault('E208', { tags: single }, 'tags');
	}
	for (const { text, place } of tags) {
		if (text.length > DECK_LIMITS.tagLength)
			fields.reading.faults.add('E225', { limit: DECK_LIMITS.tagLength, what: 'characters in a tag' }, place);
	}
	return [...new Set(tags.map(({ text }) => text))];
}
