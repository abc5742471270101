import type { Fact } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { CALENDAR_WORDS } from '../../facts/lexicon/common-words.ts';
import { isHonorific, isPost } from '../../facts/lexicon/titles.ts';
import { isPluralName } from '../wording/names.ts';

const MARKUP = /\*\*|^>|\[\d{1,3}\]|\(\)|\s{2}|\s[,.;:?]|[,;:]\?|\(\(|^\d{1,3}[.)]\s|https?:/u;

function balanced(text: string, open: string, close: string): boolean {
	return text.split(open).length === text.split(close).length;
}

/** Half of a pair, or words that a cut has left behind: “fought between the army of William?”. */
function isCut(question: string): boolean {
	const after = /\bbetween (?<rest>[^?]*)\??$/u.exec(question)?.groups?.['rest'];
	const isHalf = after !== undefined && !/\b(?:and|or)\b/u.test(after) && !/^(?:\S+ ){0,3}\S*s\b/u.test(after);
	return (
		isHalf ||
		/, and (?:the |an? )?\p{Ll}+\?$/u.test(question) ||
		/\b(?:and|or|the|a|an|of|with|by|into|as|such|including)\s?\?$/u.test(question)
	);
}

/** The particle of a verb, taken for a preposition: “Up which foundation did Abbe set?”. */
const PARTICLE_FIRST = /^(?:Up|Out|Off|Down|Away|Back) (?:which|whom)\b/u;
/** “employ and women”: the first half of a pair was taken out, the second left behind. */
const HALF_LEFT = /^\S+ (?:and|or)\b/u;
/** “take two hours and costs”: a second verb stands in the past or the third person after the first one's base. */
const SECOND_VERB =
	/\b(?:and|or) (?:\p{L}+ed|costs?|has|had|was|were|is|are|became|took|made|went|holds|lasts|takes)$/u;

/** “break down shortly (after)”: an adverb that measures what was cut off. */
const LEFT_ADVERB =
	/\b(?:shortly|soon|immediately|just|only|even|so|then|long|far|well|very|more|less|much|as|not|still|once|one|each|instead|otherwise|too|together|in order)\??$/u;
/** Without its auxiliary a form in -ing, or one in -ed before “by”, asks nothing. */
const BARE_BUT = /\b(?:is|are|was|were) but (?:no|not)\b/u;
const NO_FINITE_VERB = /^(?:Who|What|Which(?: [\p{Ll}-]+){1,3}) (?:\p{Ll}+ing|\p{Ll}+ed by)\b/u;

/** “do the League war”: a plural verb after one thing. */
function disagrees({ predicate, slots }: Fact): boolean {
	const [subject, second] = slots['subject'] ?? slots['agent'] ?? slots['thing'] ?? [];
	if (predicate?.auxiliary !== 'do' || !subject || second) return false;
	if (subject.type === 'entity') return !isPluralName(subject.entity.name) && subject.entity.type !== 'people';
	return isSingular(subject.text);
}

const PLURAL =
	/s$|(?:people|men|women|children|police|media|data|cattle|fish|sheep|percent|per cent|%|Dutch|French|English|Irish|Japanese|Chinese)$/u;

/** “the maker of engines”: one, whatever it makes. */
function isSingular(words: string): boolean {
	const [head = ''] = words.split(/ (?:of|in|on|for|from|to|at|with|by|who|that|which) /u);
	const isOne =
		/^(?:the|an?|its|his|her|their) /iu.test(head) &&
		!/ and |\b(?:most|majority|half|third|quarter|number)$/u.test(head);
	return isOne && !PLURAL.test(head);
}

/** “did negotiations have ground to a halt”: an auxiliary left behind another. */
const TWO_AUXILIARIES =
	/^(?:have|be) (?:been|\p{Ll}{2,}(?:ed|ought|aught|ound|own|ung|unk|orn|ept|elt|old|one|aken|iven|itten))\b/u;

/** “did the law change by the government”: who did it stands behind a verb that is not in the passive. */
const BY_DOER =
	/\bby (?:the )?(?:\p{L}+ ){0,2}(?:government|administration|parliament|ministry|council|company|king|queen|army)$/u;
/** “was King made Earl”: a title without its bearer, or a surname without the rest. */
const BARE_TITLE =
	/\b(?:did|was|were|has|had|is|does) (?:King|Queen|Prince|Princess|Bishop|Lord|Lady|Judge|Marshal|Count|Duke) \p{Ll}/u;
/** “the English writer Thomas Browne write in Thomas Browne’s book”. */
const NAME_TWICE = /\b(?<name>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\b.{1,80}\b\k<name>\b/u;

/** “discover in Newfoundland”: the thing discovered was lost on the way. */
const WITHOUT_OBJECT =
	/^(?:discover|find|invent|establish|create|produce|receive|introduce|make|obtain|acquire|purchase|cause|contain|include|propose|award|seize|capture|defeat|destroy) (?:in|at|on|from|near|with|by|for|during|of)\b/u;

/** “link the North Sea at Lund at Skive”: the name between two places was taken out. */
const TWO_PLACES = /\bat \p{Lu}[\p{L}-]+ at \p{Lu}/u;

function hasTwoAuxiliaries(question: string, { predicate }: Fact): boolean {
	if (!predicate || !/^(?:do|does|did)$/u.test(predicate.auxiliary)) return false;
	return TWO_AUXILIARIES.test(predicate.base) && question.includes(predicate.base);
}

function isMisread({ question, fact, form, asked }: Draft): boolean {
	if (form === 'cloze') return false;
	if (
		NAME_TWICE.test(question) ||
		TWO_PLACES.test(question) ||
		BARE_TITLE.test(question) ||
		(fact.predicate?.auxiliary === 'did' && BY_DOER.test(fact.predicate.base))
	)
		return true;
	// “were to discuss”: what was to be done is not told as done.
	const isIntended =
		/^(?:is|are|was|were)$/u.test(fact.predicate?.auxiliary ?? '') && /^to\b/u.test(fact.predicate?.base ?? '');
	return (
		isIntended ||
		hasTwoAuxiliaries(question, fact) ||
		PARTICLE_FIRST.test(question) ||
		(asked?.type === 'time' && WITHOUT_OBJECT.test(fact.predicate?.base ?? '')) ||
		HALF_LEFT.test(fact.predicate?.base ?? '') ||
		SECOND_VERB.test(fact.predicate?.base ?? '') ||
		LEFT_ADVERB.test(fact.predicate?.base ?? '') ||
		NO_FINITE_VERB.test(question) ||
		BARE_BUT.test(question) ||
		disagrees(fact)
	);
}

/** A direction that names no place, and a kind of paper that names no one of its kind. */
const COMPASS = /^(?:the )?(?:north|south|east|west|central|middle|far|near)(?:ern)?$/iu;
const GENERIC_NAME =
	/^(?:the |an? )?(?:(?:Acts?|Bills?|Houses?|Members?) of (?:Parliament|Congress)|Royal (?:Charter|Assent|Decree)|Private Act|(?:Part|Chapter|Article|Section|Volume|Annex|Appendix|Figure|Table) (?:[IVX]+|\d+))$/iu;

/** “the locks of Canal”: half of a name, without the article that a kind needs. */
const BARE_KIND =
	/\bof (?:Canal|River|Treaty|Church|War|Convention|League|Council|Party|Company|Museum|Lake|Mountain)(?=[?,]| (?:in|on|at|by|and)\b)/u;

/** “Sunni ____ became”, “in ____ 45 minutes”, “four hours, and ____.”: half of a name or a measure, or the rest of a list. */
function hasCutGap(question: string): boolean {
	// “to Paris (____)”, “HIV/____”: what the gap is of, its brackets hide.
	if (/\(____\)|[/]____|____[/]/u.test(question)) return true;
	const before = /(?<!^)(?<word>\p{Lu}\p{Ll}+) ____/u.exec(question)?.groups?.['word'];
	const isName =
		before !== undefined && !isPost(before) && !isHonorific(before) && !CALENDAR_WORDS.has(before.toLowerCase());
	return (
		isName ||
		/____ \d|____ of \p{Lu}\p{L}+ \d|\d [a-z]+ ____|(?:^|\s)(?:Fire|Act|Treaty|War) of ____|, and \p{Lu}\p{L}+\.$/u.test(
			question
		)
	);
}

/** False for what no careful writer would let stand: odd brackets, left-over marks, a question that is two. */
export function isWellFormed(draft: Draft): boolean {
	const { question, answer, form } = draft;
	if (MARKUP.test(question) || MARKUP.test(answer) || answer.trim() === '') return false;
	if (!balanced(question, '(', ')') || !balanced(question, '“', '”') || question.split('"').length % 2 === 0)
		return false;
	if (isCut(question) || isMisread(draft) || BARE_KIND.test(question)) return false;
	if (COMPASS.test(answer) || GENERIC_NAME.test(answer)) return false;
	if (!balanced(answer, '(', ')') || answer.split('"').length % 2 === 0) return false;
	return form === 'cloze'
		? question.split('____').length === 2 && !hasCutGap(question)
		: question.split('?').length === 2 && question.endsWith('?');
}
