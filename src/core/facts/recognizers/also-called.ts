import type { Slot } from '../fact.ts';
import { entitySlot, factOf } from '../fact-of.ts';
import type { MentionInSentence, Recognizer, SentenceView } from '../recognizer.ts';

const NAME = String.raw`["“'‘]?(?:the )?(?<name>\p{Lu}[^,.;:()"“”]{1,60}?|[^"“”]{2,60}?)["”'’]?(?=[,.;:()"”]|$| (?:in|after|by|for|of|and|because|since|to) )`;
/** What stands between a thing and its other name. */
const BETWEEN = [
	String.raw`,? \(?(?:is |was |are |were )?(?:also|sometimes|often|commonly|better|formerly|previously|popularly|jokingly|locally|once|now|originally) (?:known|called|named|referred to|nicknamed|spelled|dubbed)(?: as| to)? `,
	String.raw`,? \(?(?:is |was |are |were )?(?:known|nicknamed|dubbed|renamed)(?: as| to)? `,
	String.raw` (?:is|was|are|were) (?:called|renamed|referred to as) `,
	String.raw`(?:, | \()or (?=(?:the )?\p{Lu}[\p{L} -]{2,40}[,)])`
];
const PATTERNS = BETWEEN.map((between) => new RegExp(`^${between}${NAME}`, 'u'));

function nameAfter(rest: string): { readonly name: string; readonly at: number } | undefined {
	for (const pattern of PATTERNS) {
		const match = pattern.exec(rest);
		const name = match?.groups?.['name'];
		if (match && name !== undefined && (/^\p{Lu}/u.test(name) || /["“]/u.test(match[0]))) {
			return { name, at: match[0].lastIndexOf(name) };
		}
	}
	return undefined;
}

function nameOf(view: SentenceView, end: number, rest: string): Slot | undefined {
	const found = nameAfter(rest);
	if (!found) return undefined;
	const start = end + found.at;
	const text = found.name.trimEnd();
	return { type: 'words', text, span: { start, end: start + text.length } };
}

/** “A, B, or C”: a member of a list has no other name here. */
function isListed(view: SentenceView, from: number): boolean {
	const before = view.sentence.tokens[from - 1];
	return before?.text === ',' || before?.lower === 'or';
}

function isNameable({ entity }: Pick<MentionInSentence, 'entity'>): boolean {
	return entity.type !== 'people';
}

/** “the passage, or Middle Corridor,”, “the city was renamed X” → the other name of a thing. */
export const alsoCalled: Recognizer = {
	relation: 'also-called',
	recognize(view) {
		const { tokens, span } = view.sentence;
		const facts = [...view.mentions, ...view.references].filter(isNameable).flatMap(({ entity, tokens: range }) => {
			const end = tokens[range.to - 1]?.span.end ?? span.end;
			const name = nameOf(view, end, view.document.text.slice(end, span.end));
			if (!name || name.text === entity.name || / (?:and|or)$/u.test(name.text) || isListed(view, range.from))
				return [];
			return [factOf(view, 'also-called', { slots: { thing: [entitySlot(view, entity, range)], name: [name] } })];
		});
		return { facts };
	}
};
