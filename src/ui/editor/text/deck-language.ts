import { StreamLanguage, type StreamParser } from '@codemirror/language';

interface LineState {
	/** Nothing but indentation and dashes stands before. */
	isStart: boolean;
}

const KEY = /^[^\s:#'"[\]{},&*!|>%@`-][^:#]{0,60}?(?=:(?:\s|$))/u;

/**
 * Tells keys, comments, quotes and marks apart line by line. A whole YAML grammar reads a deck of a thousand cards anew with
 * every key that is pressed; what is wrong with the text is said by the reader of decks.
 */
const marks: StreamParser<LineState> = {
	name: 'deck',
	startState: () => ({ isStart: true }),
	token(stream, state) {
		if (stream.sol()) state.isStart = true;
		if (stream.eatSpace()) return null;
		if (stream.match(/^#.*/u)) return 'comment';
		if (state.isStart && stream.match(/^-(?=\s|$)/u)) return 'punctuation';
		if (state.isStart && stream.match(KEY)) return 'propertyName';
		state.isStart = false;
		if (stream.match(/^:(?=\s|$)/u) || stream.match(/^[[\]{},|>]/u)) return 'punctuation';
		if (stream.match(/^"(?:[^"\\]|\\.){0,2000}"?/u) || stream.match(/^'[^']{0,2000}'?/u)) return 'string';
		if (!stream.match(/^[^\s[\]{},]{1,200}/u)) stream.next();
		return null;
	},
	languageData: { commentTokens: { line: '#' } }
};

/** The language of deck files, as far as the eye needs it. */
export const deckLanguage = StreamLanguage.define(marks);
