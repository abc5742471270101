import type { Fact } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { isPluralName } from '../wording/names.ts';

const MARKUP = /\*\*|^>|\[\d{1,3}\]|\(\)|\s{2}|\s[,.;:?]|[,;:]\?|\(\(|^\d{1,3}[.)]\s|https?:/u;

function balanced(text: string, open: string, close: string): boolean {
	return text.split(open).length === text.split(close).length;
}

/** Half of a pair, or words that a cut has left behind: “fought between the army of William?”. */
function isCut(question: string): boolean {
	const after = /\bbetween (?<rest>[^?]*)\??$/u.exec(question)?.groups?.['rest'];
	const isHalf = after !== undefined && !/\b(?:and|or)\b/u.test(after) && !/^(?:\S+ ){0,3}\S*s\b/u.test(after);
	return isHalf || /\b(?:and|or|the|a|an|of|with|by|into|as|such|including)\s?\?$/u.test(question);
}

/** The particle of a verb, taken for a preposition: “Up which foundation did Abbe set?”. */
const PARTICLE_FIRST = /^(?:Up|Out|Off|Down|Away|Back) (?:which|whom)\b/u;
/** “employ and women”: the first half of a pair was taken out, the second left behind. */
const HALF_LEFT = /^\S+ (?:and|or)\b/u;
/** “take two hours and costs”: a second verb stands in the past or the third person after the first one's base. */
const SECOND_VERB =
	/\b(?:and|or) (?:\p{L}+ed|costs?|has|had|was|were|is|are|became|took|made|went|holds|lasts|takes)$/u;

/** “do the League war”: a plural verb after one thing. */
function disagrees({ predicate, slots }: Fact): boolean {
	const [subject, second] = slots['subject'] ?? slots['agent'] ?? slots['thing'] ?? [];
	return (
		predicate?.auxiliary === 'do' &&
		subject?.type === 'entity' &&
		!second &&
		!isPluralName(subject.entity.name) &&
		subject.entity.type !== 'people'
	);
}

function isMisread({ question, fact, form }: Draft): boolean {
	if (form === 'cloze') return false;
	// “were to discuss”: what was to be done is not told as done.
	const isIntended =
		/^(?:is|are|was|were)$/u.test(fact.predicate?.auxiliary ?? '') && /^to\b/u.test(fact.predicate?.base ?? '');
	return (
		isIntended ||
		PARTICLE_FIRST.test(question) ||
		HALF_LEFT.test(fact.predicate?.base ?? '') ||
		SECOND_VERB.test(fact.predicate?.base ?? '') ||
		disagrees(fact)
	);
}

/** False for what no careful writer would let stand: odd brackets, left-over marks, a question that is two. */
export function isWellFormed(draft: Draft): boolean {
	const { question, answer, form } = draft;
	if (MARKUP.test(question) || MARKUP.test(answer) || answer.trim() === '') return false;
	if (!balanced(question, '(', ')') || !balanced(question, '“', '”') || question.split('"').length % 2 === 0)
		return false;
	if (isCut(question) || isMisread(draft)) return false;
	if (!balanced(answer, '(', ')') || answer.split('"').length % 2 === 0) return false;
	return form === 'cloze'
		? question.split('____').length === 2
		: question.split('?').length === 2 && question.endsWith('?');
}
