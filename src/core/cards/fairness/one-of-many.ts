import type { Draft } from '../draft.ts';

/** Comings and goings, of which a year holds many. */
const MOTION = /^(?:go|come|travel|return|fly|sail|drive|walk|ride|stay)\b/u;
/** What one does again and again in a life. */
const REPEATED = /^(?:return|come back|go back|spend time|stay)\b/u;
/** Beyond so many words a deed tells on what occasion it was. */
const BARE_WORDS = 4;
/** What is done again every year, or in many places on one day. */
const KEEPING =
	/^(?:celebrate|commemorate|mark|honou?r|observe)\b(?!.*\b(?:anniversary|birthday|centenary|jubilee|victory)\b)/u;

/**
 * True for a deed that the text tells once and that was surely done more often: “To which city did Chopin go in 1835?”,
 * “In which year did he return to Warsaw?”. A day or a month, or an occasion, tells one from the others.
 */
export function isOneOfMany({ fact, asked, relation }: Draft): boolean {
	const base = fact.predicate?.base ?? '';
	if (relation !== 'event' && relation !== 'action') return false;
	if (asked?.type === 'time' && KEEPING.test(base)) return true;
	if (base.split(' ').length > BARE_WORDS) return false;
	if (asked?.type === 'time') return REPEATED.test(base);
	const isWide = fact.time === undefined || !/^(?:day|month)$/u.test(fact.time.kind);
	return asked?.type === 'entity' && asked.entity.type === 'place' && isWide && MOTION.test(base);
}
