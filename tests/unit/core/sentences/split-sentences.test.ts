import { describe, expect, it } from 'vitest';
import { splitSentences } from '#core/sentences/split-sentences.ts';
import { createWinkTagger } from '#core/sentences/wink-tagger.ts';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { documentOf } from '../../../fixtures/reading.ts';
import { tagger } from '../../../fixtures/tagger.ts';

function sentencesOf(text: string): string[] {
	const document = documentOf(text);
	return splitSentences(document, tagger).map(({ span }) => text.slice(span.start, span.end));
}

describe('sentence ends', () => {
	it.each([
		['Dr. Ada Holm met Gen. J. R. Stone in St. Gallen. They talked.', 2],
		['He moved to the U.S. The war went on.', 2],
		['The U.S. Senate sat for 3.5 hours at 5 p.m. on Monday.', 1],
		['It is No. 5 of 12, e.g. the last. No. It is not.', 3],
		['“Is it open?” she asked. “Yes.” He left.', 3],
		['The lake (see p. 12) is deep. See www.example.org. Then go.', 3],
		['It opened in 1828. 40 people came.', 2],
		['Wait… It is late.', 2],
		['It took 80 sec. Then it stopped.', 2],
		['The words "more ... than ever" were his.', 1]
	])('splits %j into %i', (text, count) => {
		expect(sentencesOf(text)).toHaveLength(count);
	});

	it('keeps closing quotation marks and brackets with their sentence', () => {
		expect(sentencesOf('He said: “It is ours.” (It was not.) She left.')).toEqual([
			'He said: “It is ours.”',
			'(It was not.)',
			'She left.'
		]);
	});
});

describe('tokens', () => {
	it('are straightened and point at the words as they were written', () => {
		const text = 'Iran’s “new”  road\u00a0can’t  open.[3] It **was** a [long road](https://example.org).';
		const tokens = splitSentences(documentOf(text), tagger).flatMap((sentence) => sentence.tokens);
		expect(tokens.map((token) => token.text)).toEqual([
			...['Iran', "'s", '"', 'new', '"', 'road', 'ca', "n't", 'open', '.'],
			...['It', 'was', 'a', 'long', 'road', '.']
		]);
		expect(tokens.map(({ span }) => text.slice(span.start, span.end))).toEqual([
			...['Iran', '’s', '“', 'new', '”', 'road', 'ca', 'n’t', 'open', '.'],
			...['It', 'was', 'a', 'long', 'road', '.']
		]);
	});

	it('keep numbers, clock times and dotted abbreviations whole', () => {
		const [sentence] = splitSentences(
			documentOf('At 14:30 the U.S. sent 7,200.5 tons, the 19th in the 1890s.'),
			tagger
		);
		expect(sentence?.tokens.map((token) => token.text)).toEqual(
			expect.arrayContaining(['14:30', 'U.S.', '7,200.5', '19th', '1890s'])
		);
	});

	it.each([
		['The port “was shut” again.', ['was shut']],
		['“It is shut. It stays shut,” he said.', ['It is shut.', 'It stays shut,']],
		["The plan is called ‘Open Sea’ and the dogs' home is not.", ['Open Sea']],
		["The sailors' union and the owners' club agreed.", []],
		['He said “nothing at all', ['nothing at all']]
	])('know which of them are quoted in %j', (text, quoted) => {
		const found = splitSentences(documentOf(text), tagger).flatMap(({ tokens, quoted: ranges }) =>
			ranges.map(({ from, to }) => text.slice(tokens[from]?.span.start, tokens[to - 1]?.span.end))
		);
		expect(found).toEqual(quoted);
	});
});

describe('the same text', () => {
	const texts = [
		'“Iran’s road” is at odds with Iran’s.',
		'Iran’s road is long, and I’m sure that it’s Iran’s.',
		'The re-opened Smith-Jones line isn’t Smith-Jones’ own; e.g. a.b.c and @x.'
	];
	it('gives the same tokens whatever was read before', () => {
		const fresh = createWinkTagger(winkNLP, model);
		const plain = texts.map((text) => text.replace(/[“”]/gu, '"').replace(/’/gu, "'"));
		const forwards = plain.map((text) => fresh(text));
		const backwards = plain.toReversed().map((text) => fresh(text));
		expect(backwards.toReversed()).toEqual(forwards);
	});
});
