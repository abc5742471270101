import { Composer, Parser, YAMLParseError, type CST, type Document } from 'yaml';
import { checkedTokens, TooMuch } from '../lint/check-tokens.ts';
import { DECK_LIMITS } from '../deck-limits.ts';
import type { FaultList } from '../faults/fault-list.ts';
import { DeckSource } from './deck-source.ts';

/** A text as YAML reads it, with the places of its nodes. */
export interface ParsedYaml {
	readonly document: Document.Parsed;
	readonly source: DeckSource;
}

const OPTIONS = {
	schema: 'core',
	version: '1.2',
	// The library compares every key with every other one; `Fields` does it with a map.
	uniqueKeys: false
} as const;

/** The first document of the text; a second one is an error of it. */
function composed(source: DeckSource, faults: FaultList): Document.Parsed | undefined {
	source.lines.addNewLine(0);
	const parser = new Parser(source.lines.addNewLine);
	function* tokens(): Generator<CST.Token> {
		for (const token of checkedTokens(source.text, faults)) yield* parser.next(token);
		yield* parser.end();
	}
	let first: Document.Parsed | undefined;
	for (const document of new Composer(OPTIONS).compose(tokens(), true, source.text.length)) {
		if (first) {
			const message = 'a second document';
			first.errors.push(new YAMLParseError([document.range[0], document.range[1]], 'MULTIPLE_DOCS', message));
			break;
		}
		first = document;
	}
	return first;
}

/**
 * Parses without ever throwing. Nothing when the text is too much for the parser: its fault was told, or its nesting is one
 * that no parser can hold.
 */
export function parseYaml(text: string, faults: FaultList, isOriginal = true): ParsedYaml | undefined {
	const source = new DeckSource(text, isOriginal);
	try {
		const document = composed(source, faults);
		return document && { document, source };
	} catch (error) {
		if (error instanceof RangeError) faults.add('E009', { limit: DECK_LIMITS.depth });
		else if (!(error instanceof TooMuch)) throw error;
		return undefined;
	}
}
