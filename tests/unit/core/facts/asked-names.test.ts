import { describe, expect, it } from 'vitest';
import { action } from '#core/facts/recognizers/action.ts';
import { factsOf } from '../../../fixtures/reading.ts';

/** Each name of a deed that can be asked for: the deed without it, its preposition and noun, and the name. */
function askedFor(text: string): readonly string[] {
	return factsOf(action, text).flatMap(({ predicate }) =>
		(predicate?.endings ?? []).map(({ slot, preposition, noun, base }) =>
			[base, [preposition, noun].filter((part) => part !== undefined && part !== '').join(' '), slot.text].join(' | ')
		)
	);
}

describe('names that a deed can be asked for by', () => {
	it.each([
		['Clara Weiss sent Anna Novak to Oslo.', ['send Anna Novak | to | Oslo', 'send to Oslo |  | Anna Novak']],
		[
			'Clara Weiss recommended Peter Horvat to her publisher, Emil Brandt.',
			['recommend Peter Horvat | to publisher | Emil Brandt', 'recommend to her publisher |  | Peter Horvat']
		],
		['Clara Weiss led troops to Oslo to support the king.', ['lead troops to support the king | to | Oslo']]
	])('are those of %j', (text, expected) => {
		expect(askedFor(text)).toEqual(expected);
	});

	it.each([
		'Clara Weiss painted the roof of Oslo.',
		'Clara Weiss invited envoys from Oslo and Bergen.',
		'Clara Weiss feared attacks by Norway, its allies, and Peru.',
		'Clara Weiss praised the Oslo harbour wall.',
		'Clara Weiss wanted Norway to join the league.'
	])('are not to be found in %j', (text) => {
		expect(askedFor(text).filter((each) => !each.endsWith('Clara Weiss'))).toEqual([]);
	});
});
