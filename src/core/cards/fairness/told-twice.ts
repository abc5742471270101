import type { Draft } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { foldedWords } from '../quality/folded-words.ts';

/** So many sentences before and after may tell of the same thing again. */
const NEAR = 30;
/** So many words told again, and this share of all, tell the same. */
const LEAST = 5;
const SHARE = 0.4;
const YEAR = /\b1\d{3}\b|\b20\d{2}\b/gu;

const telling = (text: string): readonly string[] =>
	foldedWords(text).filter((word) => word.length > 4 && !/\d/u.test(word));

/**
 * True when a sentence near by tells the same with another year: “led the first expedition through the strait” in 1903,
 * and “the first expedition through the strait in 1906”. One of them began it, the other ended it; neither is the answer.
 */
export function isToldWithAnotherYear({ fact, asked, relation }: Draft, store: FactStore): boolean {
	const own = fact.time?.iso?.slice(0, 4);
	if (relation !== 'event' || asked?.type !== 'time' || own === undefined || !fact.predicate) return false;
	const words = telling(fact.predicate.base);
	if (words.length < LEAST) return false;
	for (let at = fact.sentence - NEAR; at <= fact.sentence + NEAR; at++) {
		const text = at === fact.sentence ? '' : store.textOf(at);
		const years: readonly string[] = text.match(YEAR) ?? [];
		if (years.length === 0 || years.includes(own)) continue;
		const said = new Set(foldedWords(text));
		const again = words.filter((word) => said.has(word)).length;
		if (again >= LEAST && again >= words.length * SHARE) return true;
	}
	return false;
}
