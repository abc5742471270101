import { OF_CONSEQUENCE, OF_NO_CONSEQUENCE } from '../../facts/lexicon/event-verbs.ts';
import type { Fact, Slot } from '../../facts/fact.ts';
import type { Predicate } from '../../facts/predicate.ts';
import type { Draft } from '../draft.ts';

/** What every life has, and no deck wants. */
const EVERYDAY =
	/\b(?:primary school|elementary school|grammar school|kindergarten|nursery|homesick|ill|holidays?|vacation|lunch|dinner|breakfast)\b/u;
/** “become homesick”: a mood has no date; a state, a post or a new thing has. */
const MOOD =
	/^become (?!an? |the |one |part |\p{Lu}|independent|sovereign|extinct|available|bankrupt|legal|illegal|mandatory|compulsory|king|queen|known|[\p{Ll}-]+ (?:of|at|for|in|to) )/u;
/** “leave for Paris”: a traveller's day of departure is a page of his life; a fleet's may open a war. */
const SETTING_OUT = /^(?:leave|depart|head|set out|set off) for\b/u;
/** “be in the midst of”, “be under”: how things stood. */
const STANDING = /^(?:be\b|(?:in|at|on|under|with|among|amid|near|without)\b)/u;
/** An ordinal or a superlative picks one thing out of all. */
const PICKED = /^the (?:\p{Ll}+ )?(?:first|second|third|last|only|\p{Ll}{3,}est|most)\b/u;
/** “run its first trains”, “the only state to”. */
const FIRST = /\b(?:first|last|only)\b/u;
const NAME = /\p{Lu}/u;

function isNamedSubject({ fact }: Draft): boolean {
	const [subject] = fact.slots['subject'] ?? [];
	return subject === undefined || subject.type === 'entity' || NAME.test(subject.text) || PICKED.test(subject.text);
}

/** True for a deed that nobody would ask of, whatever its date: a wish, a mood, an everyday step. */
export function isEveryday({ base, verb }: Predicate, subject: Slot | undefined): boolean {
	if (verb === undefined) return false;
	const isPerson = subject?.type === 'entity' && subject.entity.type === 'person';
	return OF_NO_CONSEQUENCE.has(verb) || MOOD.test(base) || EVERYDAY.test(base) || (isPerson && SETTING_OUT.test(base));
}

function isGoingOn({ predicate, time, asOf }: Fact): boolean {
	const isPresent = /^(?:is|are)$/u.test(predicate?.auxiliary ?? '');
	return isPresent && time === undefined && asOf === undefined && /^\p{Ll}+ing\b/u.test(predicate?.base ?? '');
}

/** The same of a draft on a dated deed, or of a gap in one. */
export function isOfNoConsequence({ fact, relation, question }: Draft): boolean {
	if (relation === 'cloze') return EVERYDAY.test(question);
	// “Why did the causes involve …?”, “Why is he resisting …?” ask for nothing that was done.
	if (relation === 'reason') return OF_NO_CONSEQUENCE.has(fact.predicate?.verb ?? '') || isGoingOn(fact);
	return relation === 'event' && fact.predicate !== undefined && isEveryday(fact.predicate, fact.slots['subject']?.[0]);
}

const isConsequential = (verb: string): boolean =>
	OF_CONSEQUENCE.has(verb) || OF_CONSEQUENCE.has(verb.replace(/^(?:re|out|co)-?(?=\p{L}{3})/u, ''));

/**
 * True when a date is asked of what is not worth one. A founding, a ruling, a war, an office, a work, a discovery, an
 * opening is; anything else only where somebody named does it to or with somebody or something named.
 */
export function isNotWorthADate(draft: Draft): boolean {
	const { fact, relation, asked } = draft;
	const { predicate, time } = fact;
	if (relation !== 'event' || asked?.type !== 'time' || predicate?.verb === undefined || time?.kind === 'age')
		return false;
	if (predicate.verb === 'be' && time?.bound !== 'since' && STANDING.test(predicate.base)) return true;
	if (time?.bound === 'since') return false;
	const { base, verb } = predicate;
	const isTold = NAME.test(base) || FIRST.test(base);
	const isGreat = isConsequential(verb) || isConsequential(base.split(' ', 1)[0] ?? '');
	return isGreat ? !isNamedSubject(draft) && !isTold : !(isTold && isNamedSubject(draft));
}
