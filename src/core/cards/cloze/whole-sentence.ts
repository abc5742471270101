import { wordsOf } from '../../facts/clause-words.ts';
import type { Slot } from '../../facts/fact.ts';
import type { SentenceView } from '../../facts/recognizer.ts';
import { findReportedSpeech } from '../../facts/refiners/reported-speech.ts';
import type { TokenRange } from '../../sentences/clause.ts';
import { timeInWords } from '../wording/dates.ts';
import { upperFirst } from '../wording/names.ts';
import { withSecondMentionsShort } from '../wording/second-mention.ts';
import { isUnsure, leans } from './hedges.ts';
import { isLasting, type Statement } from './statement.ts';

const MOST_TOKENS = 30;
const LEAST_TOKENS = 7;

/** One plain sentence: no quotation, no second sentence behind a semicolon, no claim, nothing planned or denied. */
function isPlain(view: SentenceView): boolean {
	const { tokens, kind, quoted } = view.sentence;
	if (kind !== 'paragraph' && kind !== 'list-item') return false;
	if (tokens.length > MOST_TOKENS || tokens.length < LEAST_TOKENS || quoted.length > 0) return false;
	if (tokens.at(-1)?.text !== '.' || tokens.some(({ text }) => /^[;:!?"“”]$/u.test(text))) return false;
	const tells = view.clauses.length > 0 && view.clauses.every(({ verb }) => !verb.negated && verb.modal === undefined);
	return tells && (isAnchored(view) || isGeneric(view));
}

/** It tells of something that bears a name. */
function isAnchored({ mentions }: SentenceView): boolean {
	return mentions.some(({ entity }) => entity.type !== 'thing' && entity.type !== 'people');
}

const PRESENT = /^(?:is|are|has|have|do|does)$|(?<!s)s$/u;
const DEFINITE =
	/^(?:the|this|that|these|those|its|their|his|her|our|your|my|it|they|he|she|we|you|such|both|another|other)$/u;

/** “A mature beech gives off 11,000 litres of oxygen a day”: true of all of its kind at any time. */
export function isGeneric({ sentence: { tokens }, clauses }: SentenceView): boolean {
	const [main] = clauses;
	if (!main?.subject) return false;
	const { from, head } = main.subject;
	const subject = tokens.slice(from, head + 1);
	const verb = tokens[main.verb.from];
	const isPresent =
		verb !== undefined &&
		(PRESENT.test(verb.lower) || (verb.lower === verb.lemma && /s$/u.test(tokens[head]?.lower ?? '')));
	const opens = !DEFINITE.test(tokens[0]?.lower ?? '');
	return opens && isPresent && subject.every(({ lower }) => !DEFINITE.test(lower)) && tokens[head]?.pos === 'NOUN';
}

/** Every time that it names can be understood later: “in 1904”, but not “last June” or “on May 12”. */
function hasLastingTimes({ times }: SentenceView): boolean {
	return times.every((time) => time.kind === 'duration' || (timeInWords(time) !== undefined && !time.inferred));
}

/** What stands in brackets adds to the sentence and is left out. */
function brackets({ sentence: { tokens } }: SentenceView): readonly TokenRange[] {
	const open = tokens.findIndex(({ text }) => text === '(');
	const close = tokens.findIndex(({ text }, at) => at > open && text === ')');
	return open < 0 || close < 0 ? [] : [{ from: open, to: close + 1 }];
}

/** What it tells of, as far as one name can say it: the first. */
function subjectOf({ sentence, mentions, document }: SentenceView): Slot {
	const [first] = mentions;
	if (first) return { type: 'entity', entity: first.entity, text: first.mention.text, span: first.mention.span };
	const { start } = sentence.span;
	const end = sentence.tokens[0]?.span.end ?? start;
	return { type: 'words', text: document.text.slice(start, end), span: { start, end } };
}

/** “After Gordon’s return Gordon distinguished Gordon …”: pronouns became names that no writer would say again. */
function saysTwice(text: string, { mentions, references }: SentenceView): boolean {
	return [...mentions, ...references].some(({ entity: { name, type } }) => {
		const again = text.split(name).slice(2);
		return type === 'person' && again.some((rest) => !/^[’']/u.test(rest));
	});
}

/** “The new court in Lund, designed by Novak and built in 2000.”: its only verb is a participle. */
function hasNoVerb({ sentence: { tokens }, clauses }: SentenceView): boolean {
	const [main] = clauses;
	if (!main) return true;
	const { from, head } = main.verb;
	return from === head && tokens[from - 1]?.text === ',' && /ed$/u.test(tokens[from]?.lower ?? '');
}

/** A short, plain sentence as it stands, with its names in full and what points at them replaced. */
export function wholeSentence(view: SentenceView): Statement | undefined {
	if (!isPlain(view) || !hasLastingTimes(view) || findReportedSpeech(view).length > 0) return undefined;
	if (hasNoVerb(view)) return undefined;
	const { tokens, span } = view.sentence;
	const words = wordsOf(view, { from: 0, to: tokens.length - 1 }, { without: brackets(view) });
	if (!words.ok || saysTwice(words.text, view) || isUnsure(words.text) || leans(words.text)) return undefined;
	const named = [...view.mentions, ...view.references].map(({ entity }) => entity);
	return {
		text: `${upperFirst(withSecondMentionsShort(words.text, named))}.`,
		subject: subjectOf(view),
		span,
		isLasting: view.clauses.every((clause) => isLasting(view, clause)),
		isWhole: true
	};
}
