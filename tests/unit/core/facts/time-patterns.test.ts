import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TIME_FORMS, TIME_NEEDS } from '#core/facts/time-patterns.ts';

const TEXTS = new URL('../../../corpus/texts/', import.meta.url);
const prose = readdirSync(TEXTS)
	.filter((file) => file.endsWith('.txt'))
	.map((file) => readFileSync(new URL(file, TEXTS), 'utf8'))
	.join('\n');

const WRITTEN = `The fair was held on 12–15 May 1843; May 12 to June 3, 1843; 3 of May 1843; May 3, 1843; 1999-12-13; Christmas Eve 1843; Boxing Day in 1843;
March to May 1843; late May of 1843; between 300 and 200 BC; the early 3rd to the late 4th century AD; the turn of the nineteenth century;
mid-1840s to 1850s; 1843–45; 1843 through 1846; between 1843 and 1846; 1843, again in 1844 and 1846; the second half of 1843;
spring of 1843; mid-1843; c. 12,000–9,500 BC; AD 43; some 3 million years ago; the age of twelve; aged 31; during the Thirty Years War;
June 3 to 12; 3 June; last Tuesday morning; yesterday evening; tonight; later this year; in June; In August; the following evening;
the end of this decade; that same winter; that spring; the day before, they left; two hours and a few minutes later; in the coming weeks;
the past three centuries; for nearly three centuries; over the course of a fortnight; within 12 seconds; in 1843.`;

describe('what a form of time needs', () => {
	it.each(TIME_FORMS.map((shape, place) => ({ ...shape, place })))(
		'stands in every text that $form (pattern $place) is found in',
		({ needs, pattern }) => {
			// What must stand before a match belongs to it: “aged 31”.
			const text = `${WRITTEN}\n${prose}`;
			const found = [...text.matchAll(pattern)].map(({ 0: words, index }) => text.slice(index - 12, index) + words);
			expect(found).not.toEqual([]);
			const without = found.filter((words) => !needs.every((need) => TIME_NEEDS[need]?.test(words) === true));
			expect(without).toEqual([]);
		}
	);
});
