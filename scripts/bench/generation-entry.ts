import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { makeDeck } from '../../src/core/make-deck.ts';
import { createWinkTagger, type WinkEngine, type WinkNLP } from '../../src/core/sentences/wink-tagger.ts';
import { HOSTILE_SHAPES, hostileText, type HostileShape } from './hostile-text.ts';
import { longText } from './long-text.mjs';

/* Run by `generation.mjs` as `node generation-entry.js '<job>'`; prints what it measured as JSON. */

const tagger = createWinkTagger(winkNLP, model);
const engine = (winkNLP as WinkNLP)(model as never, ['sbd', 'pos']) as WinkEngine;

/** Processor time of this process, in milliseconds: a busy machine takes longer, but does not work more. */
const spent = (): number => process.cpuUsage().user / 1000;

/**
 * The last results stay alive: were their shapes swept away between runs, the engine would throw away what it compiled for
 * them, and each run would measure its compiler.
 */
const kept: unknown[] = [];

function timed(work: () => unknown): number {
	const began = spent();
	kept.push(work());
	const took = spent() - began;
	if (kept.length > 2) kept.shift();
	return took;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const wordsIn = (text: string): number => text.split(/\s+/u).length;

/** What wink alone does with a text: words, sentences, parts of speech, lemmas. */
function tagByWink(text: string): void {
	const tokens = engine.readDoc(text).tokens();
	tokens.out();
	tokens.out(engine.its.pos);
	tokens.out(engine.its.lemma);
}

/** Runs of one text, and how many of them are measured: the others let the engine compile what is run often. */
const RUNS = 15;
const MEASURED = 7;

/** The whole pipeline against wink's own tagging of the same text, turn about. */
function measureSpeed(words: number) {
	const text = longText(words);
	const [whole, wink]: [number[], number[]] = [[], []];
	for (let run = 0; run < RUNS; run++) {
		whole.push(timed(() => makeDeck(text, tagger)));
		wink.push(timed(() => tagByWink(text)));
	}
	const made = makeDeck(text, tagger);
	const [wholeMs, winkMs] = [median(whole.slice(-MEASURED)), median(wink.slice(-MEASURED))];
	return {
		words: wordsIn(text),
		cards: made.ok ? made.value.proposals.length : 0,
		wholeMs,
		winkMs,
		timesWink: wholeMs / winkMs,
		wordsPerSecond: (1000 * wordsIn(text)) / wholeMs
	};
}

/** One size after the other, each twice the last, each once: the first has warmed up. */
function measureGrowth(sizes: readonly number[]) {
	makeDeck(longText(20_000), tagger);
	return sizes.map((words) => {
		const text = longText(words);
		return { words: wordsIn(text), ms: timed(() => makeDeck(text, tagger)) };
	});
}

function measureHostile(shape: HostileShape, length: number) {
	const half = hostileText(shape, length / 2);
	const whole = hostileText(shape, length);
	makeDeck(half, tagger);
	const best = (text: string): number => Math.min(...[1, 2, 3].map(() => timed(() => makeDeck(text, tagger))));
	return { shape, length, halfMs: best(half), ms: best(whole) };
}

/** The most memory that one document took beyond what the loaded model takes, in megabytes. */
function measureMemory(words: number) {
	const text = longText(words);
	globalThis.gc?.();
	const before = process.memoryUsage().rss;
	const made = makeDeck(text, tagger);
	globalThis.gc?.();
	const kept = process.memoryUsage();
	return {
		words: wordsIn(text),
		cards: made.ok ? made.value.proposals.length : 0,
		modelMb: before / 1e6,
		peakMb: process.resourceUsage().maxRSS / 1e3,
		keptHeapMb: kept.heapUsed / 1e6
	};
}

type Job =
	| { readonly measure: 'shapes' }
	| { readonly measure: 'speed'; readonly words: number }
	| { readonly measure: 'growth'; readonly sizes: readonly number[] }
	| { readonly measure: 'hostile'; readonly shape: HostileShape; readonly length: number }
	| { readonly measure: 'memory'; readonly words: number };

function run(job: Job): unknown {
	switch (job.measure) {
		case 'shapes':
			return Object.keys(HOSTILE_SHAPES);
		case 'speed':
			return measureSpeed(job.words);
		case 'growth':
			return measureGrowth(job.sizes);
		case 'hostile':
			return measureHostile(job.shape, job.length);
		case 'memory':
			return measureMemory(job.words);
	}
}

process.stdout.write(JSON.stringify(run(JSON.parse(process.argv[2] ?? '{}') as Job)));
