import { describe, expect, it } from 'vitest';
import type { Yield } from '#core/made.ts';
import { partsOf, YieldAssembly } from '#workers/yield-parts.ts';
import { madeOf } from '../ui/make/made-of.ts';

const SHORT = madeOf('Anna met Boris. It rained.', ['Anna met Boris.']);
const [block] = SHORT.document.blocks;
const [sentence] = SHORT.sentences;
const [proposal] = SHORT.proposals;
if (!block || !sentence || !proposal) throw new Error('a block, a sentence and a proposal were wanted');

const LONG: Yield = {
	document: { ...SHORT.document, blocks: new Array<typeof block>(2500).fill(block) },
	sentences: new Array<typeof sentence>(3100).fill(sentence).map((each, index) => ({ ...each, index })),
	proposals: new Array<typeof proposal>(130).fill(proposal),
	refusals: [{ reason: 'negated', span: sentence.span, quote: 'It rained.' }]
};

function together(given: Yield): Yield | undefined {
	const assembly = new YieldAssembly();
	for (const part of partsOf(given)) assembly.take(structuredClone(part));
	return assembly.whole;
}

describe('a yield in parts', () => {
	it('is the same when it is put together', () => {
		const places = LONG.sentences.map(({ index, block: own, span }) => ({ index, block: own, span }));
		expect(together(LONG)).toEqual({ ...LONG, sentences: places });
	});

	it('leaves the words of sentences at home', () => {
		const sentences = together(SHORT)?.sentences ?? [];
		expect(sentences.map((each) => Object.keys(each))).toEqual([
			['index', 'block', 'span'],
			['index', 'block', 'span']
		]);
	});

	it('has no part that would hold a screen up', () => {
		for (const part of partsOf(LONG)) expect(JSON.stringify(part).length).toBeLessThan(80_000);
	});

	it('is nothing before its first part', () => {
		expect(new YieldAssembly().whole).toBeUndefined();
	});
});
