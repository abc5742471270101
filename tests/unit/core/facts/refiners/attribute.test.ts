import { describe, expect, it } from 'vitest';
import { extractFacts } from '#core/facts/extract-facts.ts';
import { splitSentences } from '#core/sentences/split-sentences.ts';
import { documentOf } from '../../../../fixtures/reading.ts';
import { tagger } from '../../../../fixtures/tagger.ts';

/** Who is said to have said each fact of the text. */
function sources(text: string): (string | undefined)[] {
	const document = documentOf(text);
	const { facts } = extractFacts(document, splitSentences(document, tagger));
	return facts.map(({ attribution }) => attribution?.text);
}

describe('who stands for what is told', () => {
	it.each([
		['Norway joined the Lund League in 1811, Anna Holm said.', 'Anna Holm'],
		['According to Anna Holm, Norway joined the Lund League in 1811.', 'Anna Holm']
	])('names the speaker of %j', (text, speaker) => {
		expect(new Set(sources(text))).toEqual(new Set([speaker]));
	});

	it('leaves with the text what comes before somebody says something else', () => {
		const text = 'In 1811, when Norway joined the Lund League, Anna Holm said that the vote was close.';
		expect(sources(text)).toContain(undefined);
		expect(sources(text).length).toBeGreaterThan(0);
	});
});
