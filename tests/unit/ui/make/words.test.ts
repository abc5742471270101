import { describe, expect, it } from 'vitest';
import type { RefusalReason } from '#core/facts/fact.ts';
import { nameOfKind, pluralOfKind } from '#ui/make/kind-words.ts';
import { describeRefusal } from '#core/facts/describe-refusal.ts';

const REASONS: readonly RefusalReason[] = [
	'unresolved-reference',
	'anonymous-claim',
	'modal-claim',
	'negated',
	'ambiguous-answer',
	'answer-in-question',
	'opinion',
	'no-context',
	'too-long',
	'undated-role',
	'outranked',
	'no-question',
	'set-aside'
];
const refusal = (reason: RefusalReason, detail?: string) => ({
	reason,
	quote: 'He left.',
	span: { start: 0, end: 8 },
	...(detail === undefined ? {} : { detail })
});

describe('describeRefusal', () => {
	it.each(REASONS)('has a sentence of its own for %s', (reason) => {
		const words = describeRefusal(refusal(reason));
		expect(words).toMatch(/^\p{Lu}.+\.$/u);
		expect(REASONS.filter((other) => describeRefusal(refusal(other)) === words)).toEqual([reason]);
	});

	it('names the word that could not be settled', () => {
		expect(describeRefusal(refusal('unresolved-reference', 'He'))).toContain('“He”');
	});
});

describe('names of kinds', () => {
	it('have one form for one fact and one for many', () => {
		expect([nameOfKind('meeting'), pluralOfKind('meeting')]).toEqual(['Meeting', 'Meetings']);
	});
});
