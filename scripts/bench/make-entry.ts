import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { makeDeck } from '../../src/core/make-deck.ts';
import { createWinkTagger } from '../../src/core/sentences/wink-tagger.ts';

const loadBegan = performance.now();
const tagger = createWinkTagger(winkNLP, model);
const loadMs = performance.now() - loadBegan;

/** Makes cards once on this thread and tells how long it took. */
function benchMake(text: string): { ms: number; cards: number; loadMs: number } {
	const began = performance.now();
	const made = makeDeck(text, tagger);
	return { ms: performance.now() - began, cards: made.ok ? made.value.proposals.length : 0, loadMs };
}

Object.assign(globalThis, { benchMake });
