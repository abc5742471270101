import type { TokenRange } from '../sentences/clause.ts';
import type { Refusal, RefusalReason } from './fact.ts';
import { spanOf } from './fact-of.ts';
import type { SentenceView } from './recognizer.ts';

/** A refusal over some tokens of a sentence, quoting them exactly. */
export function refusalOf(view: SentenceView, reason: RefusalReason, at: TokenRange, detail?: string): Refusal {
	const span = spanOf(view, at);
	const quote = view.document.text.slice(span.start, span.end);
	return { reason, span, quote, ...(detail !== undefined && { detail }) };
}
