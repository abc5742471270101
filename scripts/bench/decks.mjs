import { register } from 'tsx/esm/api';
import { LineCounter, parseDocument } from 'yaml';

const CARDS = 10_000;
const RUNS = 7;

/** A deck of a megabyte, as a program would write it. */
function largeDeck() {
	const cards = Array.from({ length: CARDS }, (_, i) => {
		const question = `What is the name of river number ${i} on the map of the world?`;
		return `  - id: c${i.toString(36)}\n    q: ${question}\n    a: The river ${(i * 7919).toString(36)}\n`;
	});
	return `id: large\ntitle: A large deck\nlanguage: en\ncards:\n${cards.join('')}`;
}

/** @param {() => unknown} work */
function timed(work) {
	const began = performance.now();
	work();
	return performance.now() - began;
}

/** @param {readonly number[]} times */
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/**
 * Milliseconds to check a deck of 10,000 cards, and the same as a multiple of what the YAML library alone takes to parse it;
 * the two take turns in one run, so that a busy machine slows both.
 */
export async function measureDecks() {
	const registered = register();
	const { readDeck } = await import('../../src/core/decks/read-deck.ts');
	await registered();
	const text = largeDeck();
	const rounds = Array.from({ length: RUNS }, () => ({
		yaml: timed(() => parseDocument(text, { lineCounter: new LineCounter() })),
		checked: timed(() => readDeck(text, { fileName: 'large.yaml' }))
	}));
	const [yaml, checked] = [median(rounds.map((round) => round.yaml)), median(rounds.map((round) => round.checked))];
	const toYaml = median(rounds.map((round) => round.checked / round.yaml));
	return {
		cards: CARDS,
		characters: text.length,
		yamlMs: Math.round(yaml),
		checkedMs: Math.round(checked),
		toYaml: Math.round(toYaml * 100) / 100
	};
}
