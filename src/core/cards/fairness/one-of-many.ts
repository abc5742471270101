import type { Draft } from '../draft.ts';
import { fillerKey, type FactStore } from '../fact-store.ts';

/** Comings and goings, of which a year holds many. */
const MOTION = /^(?:go|come|travel|return|fly|sail|drive|walk|ride|stay)\b/u;
/** What one does again and again in a life. */
const REPEATED = /^(?:return|come back|go back|spend time|stay|speak|talk)\b/u;
/** What many people do in one place. */
const VISITING = /^(?:visit|go|come|travel|arrive|move|return|live|study|work|stay)\b/u;
/** “With whom did she study?”: with many, at one time or another. */
const COMPANY = /^(?:study|work|meet|talk|speak|correspond|live|travel|play|perform|collaborate) with\b/u;
/** Beyond so many words a deed tells on what occasion it was. */
const BARE_WORDS = 4;
/** What is done again every year, or in many places on one day. */
const KEEPING =
	/^(?:celebrate|commemorate|mark|honou?r|observe)\b(?!.*\b(?:anniversary|birthday|centenary|jubilee|victory)\b)/u;

/** The same in a statement. */
const KEPT = /\b(?:celebrated|commemorated)\b(?!.*\b(?:anniversary|birthday|centenary|jubilee|victory)\b)/u;

/** The text tells of another meeting of the same two. */
function meetAgain({ fact }: Draft, store: FactStore): boolean {
	const endings = fact.predicate?.endings?.map(({ slot }) => slot) ?? [];
	const named = [...Object.values(fact.slots).flat(), ...endings].filter(({ type }) => type === 'entity');
	const own = new Set(named.map(fillerKey));
	if (fact.relation !== 'meeting' && !/^meet\b/u.test(fact.predicate?.base ?? '')) return false;
	return store.near('meeting', fact.sentence).some(({ sentence, slots }) => {
		const both = [...(slots['agent'] ?? []), ...(slots['patient'] ?? [])].map(fillerKey);
		return sentence !== fact.sentence && both.filter((key) => own.has(key)).length > 1;
	});
}

/**
 * True for a deed that the text tells once and that was surely done more often: “To which city did Chopin go in 1835?”,
 * “In which year did he return to Warsaw?”. A day or a month, or an occasion, tells one from the others.
 */
export function isOneOfMany(draft: Draft, store: FactStore): boolean {
	const { fact, asked, relation, question } = draft;
	if (asked?.type === 'time' && meetAgain(draft, store)) return true;
	if (relation === 'cloze') return KEPT.test(question);
	const base = fact.predicate?.base ?? '';
	if (relation !== 'event' && relation !== 'action') return false;
	if (KEEPING.test(base)) return true;
	const isDoer = asked !== undefined && (fact.slots['subject'] ?? fact.slots['agent'])?.includes(asked) === true;
	if (isDoer) return VISITING.test(base) && base.split(' ').length < BARE_WORDS;
	if (asked?.type === 'entity' && asked.entity.type === 'person' && fact.time === undefined && COMPANY.test(base))
		return true;
	if (base.split(' ').length > BARE_WORDS) return false;
	if (asked?.type === 'time') return REPEATED.test(base);
	const isWide = fact.time === undefined || !/^(?:day|month)$/u.test(fact.time.kind);
	return asked?.type === 'entity' && asked.entity.type === 'place' && isWide && MOTION.test(base);
}
