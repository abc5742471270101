import { describe, expect, it } from 'vitest';
import { coverageOf, refusalsBySentence, refusalsWithoutCards } from '#core/coverage-of.ts';
import type { Refusal } from '#core/facts/fact.ts';
import { madeOf } from '../ui/make/made-of.ts';

const TEXT = 'Anna met Boris. It rained. Nobody came. He left.';
const made = madeOf(TEXT, ['Anna met Boris.']);

function refusal(words: string, reason: Refusal['reason'] = 'negated'): Refusal {
	const start = TEXT.indexOf(words);
	return { reason, span: { start, end: start + words.length }, quote: words };
}

describe('coverageOf', () => {
	it('tells of every sentence that it gave cards, was refused, or holds nothing', () => {
		const refusals = [refusal('Nobody came.'), refusal('met Boris')];
		expect(coverageOf({ ...made, refusals })).toEqual(['cards', 'nothing', 'refused', 'nothing']);
	});

	it('is linear: each refusal looks at the sentences that it touches, and no others', () => {
		let looks = 0;
		const sentences = Array.from({ length: 20_000 }, (_, index) => ({
			index,
			block: 0,
			get span() {
				looks++;
				return { start: index * 10, end: index * 10 + 9 };
			}
		}));
		const refusals = sentences.map(({ index }) => ({
			...refusal('He left.'),
			span: { start: index * 10, end: index * 10 + 5 }
		}));
		coverageOf({ sentences, refusals, proposals: [] });
		expect(looks).toBeLessThan(20_000 * 25);
	});
});

describe('refusalsBySentence', () => {
	it('gives each sentence its reasons, and a refusal of two sentences to both', () => {
		const both = refusal('Nobody came. He left.', 'unresolved-reference');
		const own = refusal('He', 'unresolved-reference');
		const bySentence = refusalsBySentence({ ...made, refusals: [both, own] });
		expect([...bySentence]).toEqual([
			[2, [both]],
			[3, [both, own]]
		]);
	});
});

describe('refusalsWithoutCards', () => {
	it('leaves out what a sentence with a card did not give besides, and nothing else', () => {
		const both = refusal('Anna met Boris. It rained.', 'opinion');
		const aside = { ...refusal('He left.', 'set-aside'), span: { start: 900, end: 910 } };
		const refusals = [refusal('met Boris'), refusal('Nobody came.'), both, aside];
		expect(refusalsWithoutCards({ ...made, refusals })).toEqual([refusal('Nobody came.'), both, aside]);
	});
});
