import type { Clause, TokenRange } from '../../sentences/clause.ts';
import type { Fact, Slot } from '../fact.ts';
import { entitySlot, factOf } from '../fact-of.ts';
import { countryNamed } from '../lexicon/countries.ts';
import { isDemonym } from '../lexicon/peoples.ts';
import { isKnownPlace } from '../lexicon/places.ts';
import { nameOrReferenceAt } from '../name-at.ts';
import { subjectOf } from '../read-subject.ts';
import type { MentionInSentence, Recognizer, SentenceView } from '../recognizer.ts';

const NAME = String.raw`(?:the )?["“'‘]?(?:the )?(?<name>\p{Lu}[^,.;:()"“”]{1,60}?(?: of (?:the )?\p{Lu}\p{L}{2,30})?|[^"“”]{2,60}?)["”'’]?(?=[,.;:()"”]|$| (?:in|after|by|for|of(?! (?:the )?\p{Lu})|and|because|since|to) )`;
/** What stands between a thing and its other name. */
const BETWEEN = [
	String.raw`,? \(?(?:is |was |are |were )?(?<manner>also|sometimes|often|commonly|better|formerly|previously|popularly|jokingly|locally|once|now|originally) (?:known|called|named|referred to|nicknamed|spelled|dubbed)(?: as| to)? `,
	String.raw`,? \(?(?:is |was |are |were )?(?<manner>known|nicknamed|dubbed|renamed)(?: as| to)? `,
	String.raw` (?:is|was|are|were) (?<manner>called|renamed|referred to as) `,
	String.raw`(?:, | \()or (?=(?:the )?\p{Lu}[\p{L} -]{2,40}[,)])`
];
/** “(Rekohu in the indigenous Moriori language)”, “is called the Donau in German”: a name in another language. */
const FOREIGN =
	/^(?:,? \(?(?:is |was |are |were )?(?:known|called|named) (?:as )?| \()(?:the )?(?<name>\p{Lu}[\p{L} '’-]{1,40}?) in (?:the )?(?:\p{Ll}{3,14} )?(?<language>\p{Lu}\p{L}{2,20})(?: language)?(?=[,.;)]| and )/u;
/** “Lille (Dutch: Rijsel)”. */
const BRACKETED = /^ \((?:in )?(?<language>\p{Lu}\p{L}{2,14}):? (?<name>\p{Lu}[\p{L} '’-]{1,40}?)(?=[,;)]| or )/u;
const PATTERNS = BETWEEN.map((between) => new RegExp(`^${between}${NAME}`, 'u'));

/** Ways of being called that tell one name from another. */
const TELLING = /^(?:formerly|previously|popularly|jokingly|locally|once|originally|nicknamed|dubbed|renamed)$/u;

interface OtherName {
	readonly name: string;
	readonly at: number;
	/** “jokingly”, “renamed”: how it is called so. */
	readonly manner?: string;
}

/** “was called X”: what it was called then may not be what it is called today. */
const pastManner = (words: string): string | undefined =>
	/^,? \(?(?:was|were) /u.test(words) ? 'formerly' : undefined;

function nameAfter(rest: string): OtherName | undefined {
	for (const pattern of PATTERNS) {
		const match = pattern.exec(rest);
		const name = match?.groups?.['name'];
		if (match && name !== undefined && (/^\p{Lu}/u.test(name) || /["“]/u.test(match[0]))) {
			const manner = match.groups?.['manner'];
			const telling = manner !== undefined && TELLING.test(manner) ? manner : pastManner(match[0]);
			return { name, at: match[0].lastIndexOf(name), ...(telling !== undefined && { manner: telling }) };
		}
	}
	return undefined;
}

function nameOf(end: number, rest: string): (Readonly<Record<string, Slot>> & { readonly name: Slot }) | undefined {
	const found = nameAfter(rest);
	if (!found) return undefined;
	const start = end + found.at;
	const text = found.name.trimEnd();
	const name: Slot = { type: 'words', text, span: { start, end: start + text.length } };
	const manner: Slot | undefined = found.manner === undefined ? undefined : { ...name, text: found.manner };
	return { name, ...(manner && { manner }) };
}

/** The name in another language that the words right after a name tell. */
function foreignName(
	view: SentenceView,
	end: number,
	rest: string
): Readonly<Record<'name' | 'language', Slot>> | undefined {
	const bracketed = BRACKETED.exec(rest);
	const isLanguage =
		bracketed !== null && /^ \((?:in )?\p{L}+:/u.test(bracketed[0]) && isTongue(bracketed.groups?.['language'] ?? '');
	const match = isLanguage ? bracketed : FOREIGN.exec(rest);
	const { name, language } = match?.groups ?? {};
	if (!match || name === undefined || language === undefined || countryNamed(language) || isKnownPlace(language))
		return undefined;
	const slotAt = (text: string, from: number): Slot => {
		const start = end + match[0].indexOf(text, from);
		return { type: 'words', text, span: { start, end: start + text.length } };
	};
	const named = slotAt(name, isLanguage ? match[0].indexOf(language) + language.length : 0);
	return { name: named, language: slotAt(language, isLanguage ? 0 : match[0].indexOf(name) + name.length) };
}

/** What is spoken somewhere, or was: “Dutch”, “Latin”. */
const isTongue = (word: string): boolean =>
	isDemonym(word) ||
	/^(?:Latin|Greek|Gaelic|Hebrew|Sanskrit|Yiddish|Esperanto|Maori|Basque|Breton|Welsh|Catalan|Irish|Hindi|Arabic|Persian|Mandarin|Cantonese)$/u.test(
		word
	);

/** “also named A (in the south) and B”: of several other names none is the one. */
function hasMore({ document }: SentenceView, { span }: Slot): boolean {
	const rest = document.text.slice(span.end, span.end + 60);
	return /^["”’']?(?: \([^)]{1,40}\))?,? (?:and|or) (?:the )?["“‘]?\p{Lu}/u.test(rest);
}

/** “the institute at the University of X, now known as …”, “the return of X is known as”: it may not be X that is called so. */
function isInside(view: SentenceView, { from }: TokenRange): boolean {
	const { tokens } = view.sentence;
	const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
	const isOfNoun = tokens[at]?.lower === 'of' && tokens[at - 1]?.pos === 'NOUN';
	const isBehindName =
		/^(?:at|in|of|near|on)$/u.test(tokens[at]?.lower ?? '') && view.mentions.some((other) => other.tokens.to === at);
	return isOfNoun || isBehindName;
}

/** “A, B, or C”: a member of a list has no other name here. */
function isListed(view: SentenceView, from: number): boolean {
	const before = view.sentence.tokens[from - 1];
	return before?.text === ',' || before?.lower === 'or';
}

function isNameable({ entity }: Pick<MentionInSentence, 'entity'>): boolean {
	return entity.type !== 'people';
}

/** “The return of the king is known as the Restoration”: a name for what has none of its own. */
function fromClause(view: SentenceView, clause: Clause): Fact[] {
	const { subject, verb, kind } = clause;
	if (kind !== 'main' || !subject || !verb.passive || !/^(?:know|call|name|nickname|dub|term)$/u.test(verb.lemma))
		return [];
	if (verb.negated || verb.modal !== undefined || nameOrReferenceAt(view, subject.head)) return [];
	const thing = subjectOf(view, clause);
	const end = view.sentence.tokens[verb.from - 1]?.span.end;
	if (!('slot' in thing) || end === undefined || thing.slot.span.end !== end || !/(?!^)\p{Lu}/u.test(thing.slot.text))
		return [];
	const told = nameOf(end, view.document.text.slice(end, view.sentence.span.end));
	if (!told || hasMore(view, told.name)) return [];
	const others = Object.fromEntries(Object.entries(told).map(([role, slot]) => [role, [slot]]));
	return [factOf(view, 'also-called', { slots: { thing: [thing.slot], ...others } })];
}

/** “the passage, or Middle Corridor,”, “the city was renamed X” → the other name of a thing. */
export const alsoCalled: Recognizer = {
	relation: 'also-called',
	recognize(view) {
		const { tokens, span } = view.sentence;
		const facts = [...view.mentions, ...view.references].filter(isNameable).flatMap(({ entity, tokens: range }) => {
			const end = tokens[range.to - 1]?.span.end ?? span.end;
			const rest = view.document.text.slice(end, span.end);
			const foreign = foreignName(view, end, rest);
			if (foreign) {
				const slots = { thing: [entitySlot(view, entity, range)], name: [foreign.name], language: [foreign.language] };
				return [factOf(view, 'also-called', { slots })];
			}
			const told = nameOf(end, rest);
			const name = told?.name;
			if (
				!told ||
				!name ||
				name.text === entity.name ||
				/ (?:and|or)$/u.test(name.text) ||
				isListed(view, range.from) ||
				isInside(view, range) ||
				hasMore(view, name)
			)
				return [];
			const others = Object.fromEntries(Object.entries(told).map(([role, slot]) => [role, [slot]]));
			return [factOf(view, 'also-called', { slots: { thing: [entitySlot(view, entity, range)], ...others } })];
		});
		return { facts: [...facts, ...view.clauses.flatMap((clause) => fromClause(view, clause))] };
	}
};
