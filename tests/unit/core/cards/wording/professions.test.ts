import { describe, expect, it } from 'vitest';
import { professionOf } from '#core/cards/wording/professions.ts';

describe('professionOf', () => {
	it.each([
		['French biologist', ' renowned for her maps.', 'biologist'],
		['biologist', ' and chemist who lived in Lund.', 'biologist and chemist'],
		['Norland University economist', ' of note.', 'economist'],
		['science fiction writer', ', was born in Lund.', 'science fiction writer'],
		['painter', ', who married in 1900, and a friend.', 'painter'],
		['painter', ' and friend of kings.', undefined],
		['biologist', ', microbiologist and chemist renowned for her maps.', undefined]
	])('reads “%s%s”', (calling, rest, profession) => {
		expect(professionOf(calling, rest)).toBe(profession);
	});
});
