import { CST, Lexer } from 'yaml';
import { DECK_LIMITS } from '../deck-limits.ts';
import type { FaultCode } from '../faults/deck-fault.ts';
import type { FaultList } from '../faults/fault-list.ts';

/** Marks that stand where YAML allows none; a file with more of them is not worth reading on. */
const MOST_STRAY = 100;

const WORDS: ReadonlySet<string> = new Set(['scalar', 'single-quoted-scalar', 'double-quoted-scalar']);

/** Counts, mark by mark, what a parser would take long over. */
class TokenCount {
	#tokens = 0;
	#references = 0;
	#stray = 0;
	#depth = 0;
	#last: string | null = '';

	/** The code of the fault that this mark brings to the full; nothing while all is well. */
	add(type: string | null): FaultCode | undefined {
		if (++this.#tokens > DECK_LIMITS.tokens) return 'E014';
		if (type === 'space') return undefined;
		if (type === 'alias' || type === 'anchor' || type === 'tag') this.#references++;
		if (type === 'flow-map-start' || type === 'flow-seq-start') this.#depth++;
		else if (type === 'flow-map-end' || type === 'flow-seq-end') this.#close();
		else if (this.#isStray(type)) this.#stray++;
		this.#last = type;
		if (this.#references > DECK_LIMITS.aliases * 2) return 'E008';
		if (this.#depth > DECK_LIMITS.depth) return 'E009';
		return this.#stray > MOST_STRAY ? 'E013' : undefined;
	}

	#close(): void {
		if (this.#depth > 0) this.#depth--;
		else this.#stray++;
	}

	#isStray(type: string | null): boolean {
		if (type === 'doc-start' || type === 'doc-end' || type === 'directive-line') return true;
		const twice = type !== null && this.#last !== null && WORDS.has(type) && WORDS.has(this.#last);
		return twice || (type === 'comma' && this.#last === 'comma');
	}
}

/** Says that a file is not worth parsing on; its fault was told. */
export class TooMuch extends Error {}

/**
 * The marks and words of a text, as YAML's lexer cuts it. At the first sign of a file that the parser would take too long
 * over, the fault is told and `TooMuch` ends it.
 */
export function* checkedTokens(text: string, faults: FaultList): Generator<string> {
	const count = new TokenCount();
	let line = 1;
	let isContent = false;
	for (const token of new Lexer().lex(text)) {
		const type: string | null = isContent ? 'scalar' : CST.tokenType(token);
		const opensContent: boolean = !isContent && type === 'scalar';
		isContent = opensContent;
		const code = opensContent ? undefined : count.add(type);
		if (code !== undefined) {
			tell(code, faults, line);
			throw new TooMuch();
		}
		for (let at = token.indexOf('\n'); at >= 0; at = token.indexOf('\n', at + 1)) line++;
		yield token;
	}
}

function tell(code: FaultCode, faults: FaultList, line: number): void {
	const place = { line, column: 1 };
	if (code === 'E014') faults.add('E014', { limit: DECK_LIMITS.tokens });
	else if (code === 'E008') faults.add('E008', { limit: DECK_LIMITS.aliases }, place);
	else if (code === 'E009') faults.add('E009', { limit: DECK_LIMITS.depth }, place);
	else faults.add('E013', {}, place);
}
