import type { TokenRange } from '../sentences/clause.ts';
import type { Token } from '../sentences/sentence.ts';
import { wordsOf } from './clause-words.ts';
import type { SentenceView } from './recognizer.ts';

const MOST_TOKENS = 22;

/** The noun phrase that begins here with all that belongs to it: up to a comma, a relative clause or the next verb. */
export function descriptionAt(view: SentenceView, from: number): TokenRange | undefined {
	const { tokens } = view.sentence;
	let to = from;
	while (to < tokens.length && to < from + MOST_TOKENS && !endsDescription(view, to, from)) to++;
	if (to === from + MOST_TOKENS) return undefined;
	while (to > from && /^(?:ADP|CCONJ|DET|ADV|SCONJ|PRON)$/u.test(tokens[to - 1]?.pos ?? '')) to--;
	if (tokens[to - 1]?.text === '-') return undefined;
	return to - from >= 2 ? { from, to } : undefined;
}

function endsDescription(view: SentenceView, at: number, from: number): boolean {
	const { tokens } = view.sentence;
	const token = tokens[at];
	if (!token) return true;
	if (/^[;:()–—"!?]$/u.test(token.text) || token.text === '.' || token.text === ',' || token.text === '[') return true;
	if (
		/^(?:which|who|whose|where|when|while|because|although|but|as|after|before|since|until|whom|designed|whereas)$/u.test(
			token.lower
		)
	)
		return true;
	if (token.lower === 'and') return opensClause(tokens, at + 1);
	return (
		at > from &&
		(token.pos === 'AUX' || (token.pos === 'VERB' && (!isParticiple(tokens, at) || isFinite(view, at, from))))
	);
}

function opensClause(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at];
	return (
		next === undefined ||
		/^(?:VERB|AUX|PRON|ADV)$/u.test(next.pos) ||
		/^(?:has|is|was|were|are|had)$/u.test(tokens[at + 1]?.lower ?? '')
	);
}

/** The verb of a clause whose subject the description would be. */
function isFinite(view: SentenceView, at: number, from: number): boolean {
	return view.clauses.some(
		({ subject, verb }) =>
			subject !== undefined && verb.head === at && verb.from === at && subject.from === from && verb.modal === undefined
	);
}

/** "located in", "made by", "to enter": such verbs still describe. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (!token || !before) return false;
	if (before.lower === 'to' || before.pos === 'DET' || before.pos === 'ADJ') return true;
	return /(?:ed|ing|en)$/u.test(token.lower) && (before.pos === 'NOUN' || before.pos === 'PROPN');
}

/** The words of a description, fit to stand alone, or undefined. */
export function describedAs(view: SentenceView, range: TokenRange): string | undefined {
	const words = wordsOf(view, range);
	if (!words.ok || words.text.length < 8 || words.text.length > 140 || /["“”]/u.test(words.text)) return undefined;
	return words.text;
}
