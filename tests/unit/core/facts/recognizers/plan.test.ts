import { describe, expect, it } from 'vitest';
import { buildViews } from '#core/facts/build-views.ts';
import type { Fact } from '#core/facts/fact.ts';
import { plan } from '#core/facts/recognizers/plan.ts';
import { splitSentences } from '#core/sentences/split-sentences.ts';
import { documentOf, inShort } from '../../../../fixtures/reading.ts';
import { tagger } from '../../../../fixtures/tagger.ts';

/** The plans that a text of a known day tells. */
function plansIn(text: string, published?: string): readonly Fact[] {
	const document = { ...documentOf(text), ...(published !== undefined && { published }) };
	const { views } = buildViews(document, splitSentences(document, tagger));
	return views.flatMap((view) => plan.recognize(view).facts);
}

const DAY = '2011-04-12';

describe('the recognizer of plan', () => {
	it.each([
		['Peru will open an embassy in Oslo in 2016.', 'subject=Peru what=will open an embassy in Oslo', 'would'],
		['The Atlantis will go to the Lund Museum.', 'subject=Atlantis what=will go to the Lund Museum', 'would'],
		['The Lund Bridge is to open in June 2012.', 'subject=Lund Bridge what=is to open', 'was']
	])('reads %j', (text, fact, auxiliary) => {
		const found = plansIn(text, DAY);
		expect(found.map(inShort)).toEqual([fact]);
		expect(found[0]?.predicate?.auxiliary).toBe(auxiliary);
	});

	it.each([
		'Peru may open an embassy in Oslo.',
		'Peru will not open an embassy in Oslo.',
		'Peru opened an embassy in Oslo in 2010.',
		'It will open an embassy in Oslo.',
		'If Peru will open an embassy in Oslo, Chile will too.',
		'Peru will have an embassy in Oslo.',
		'Peru will say so.'
	])('leaves alone %j', (text) => {
		expect(plansIn(text, DAY)).toEqual([]);
	});

	it('leaves alone what a text without a date calls ahead', () => {
		expect(plansIn('Peru will open an embassy in Oslo in 2016.')).toEqual([]);
	});

	it('finds the plan at the words that tell it', () => {
		const text = 'Last week Peru said much. Peru will open an embassy in Oslo in 2016.';
		const slot = plansIn(text, DAY)[0]?.slots['what']?.[0];
		expect(text.slice(slot?.span.start, slot?.span.end)).toBe('will open an embassy in Oslo in 2016');
	});
});
