import type { TokenRange } from '../../sentences/clause.ts';
import type { Sentence, Token } from '../../sentences/sentence.ts';
import { PARTICLES } from '../lexicon/common-words.ts';
import { continuesWithOf, isCommonTail, typeOfCue } from '../lexicon/cue-nouns.ts';
import { isKnownPlace } from '../lexicon/places.ts';
import { isPost } from '../lexicon/titles.ts';
import { goesOnInGenitive } from './genitive-names.ts';
import { afterHyphen, isHyphen } from './hyphened-names.ts';
import { isCapitalised, isNameToken, type WordHabits } from './name-tokens.ts';

const EPITHETS: ReadonlySet<string> = new Set([
	'Great',
	'Elder',
	'Younger',
	'Terrible',
	'Magnificent',
	'Conqueror',
	'Bold',
	'Wise',
	'Confessor',
	'Lionheart',
	'Fair',
	'Good',
	'Pious'
]);

/** Runs of tokens that together may be one name, before titles are cut off; in text order. */
export function findNameRuns(sentence: Sentence, habits: WordHabits): readonly TokenRange[] {
	const runs: TokenRange[] = [];
	let at = 0;
	while (at < sentence.tokens.length) {
		const event = yearOfEvent(sentence, at, habits);
		if (event) {
			runs.push(event);
			at = event.to;
			continue;
		}
		if (!isNameToken(sentence, at, habits)) {
			at++;
			continue;
		}
		const to = endOfRun(sentence, at, habits);
		runs.push(withYearBefore(sentence, { from: at, to }));
		at = to;
	}
	return runs;
}

/** "1902 eruption of Mount Pelée", "2008 riots in …": a year, an event's noun and where it was. */
function yearOfEvent(sentence: Sentence, at: number, habits: WordHabits): TokenRange | undefined {
	const { tokens } = sentence;
	const noun = tokens[at + 1];
	if (!noun || tokens[at + 2]?.lower !== 'of' || !/^(?:1\d|20)\d\d$/u.test(tokens[at]?.text ?? '')) return undefined;
	if (typeOfCue(noun.lower) !== 'event' || !isNameToken(sentence, at + 3, habits)) return undefined;
	return { from: at, to: endOfRun(sentence, at + 3, habits) };
}

function endOfRun(sentence: Sentence, from: number, habits: WordHabits): number {
	let to = from + 1;
	for (let grown = step(sentence, { from, to }, habits); grown > to; grown = step(sentence, { from, to }, habits))
		to = grown;
	return withTail(sentence.tokens, { from, to });
}

/** The end of the run one name-part further on, or the same end. */
function step(sentence: Sentence, run: TokenRange, habits: WordHabits): number {
	const { tokens } = sentence;
	const { to } = run;
	const next = tokens[to];
	if (!next) return to;
	const named = (at: number): boolean => isNameToken(sentence, at, habits) && isCapitalised(tokens[at]);
	if (named(to)) return to + 1;
	if (isHyphen(next) && !next.spaced && tokens[to + 1]?.spaced === false) return afterHyphen(tokens, run);
	if (/^(?:[IVX]{1,4})$/u.test(next.text) && next.spaced && !endsSentenceStart(tokens, to)) return to + 1;
	if (next.lower === 'the' && EPITHETS.has(tokens[to + 1]?.text ?? '')) return to + 2;
	if (next.text === '.' && !next.spaced && /^\p{Lu}$/u.test(tokens[to - 1]?.text ?? '') && named(to + 1)) return to + 2;
	if (PARTICLES.has(next.lower)) return afterParticles(tokens, to, named);
	if (goesOnInGenitive(tokens, run) && named(to + 1)) return to + 2;
	if (next.text === '&' && named(to + 1)) return to + 2;
	if (next.lower === 'of' || next.lower === 'for' || next.lower === 'on') return afterOf(tokens, run, named);
	if (next.lower === 'in') return afterIn(tokens, to, named);
	if (next.lower === 'and') return afterAnd(tokens, run, named);
	return afterNumber(tokens, to);
}

/** "I" after a name may be the pronoun: "said Anna. I left", "what Anna I …" */
function endsSentenceStart(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return (
		tokens[at]?.text === 'I' &&
		tokens[at - 1]?.text !== 'War' &&
		(next?.pos === 'VERB' || next?.pos === 'AUX') &&
		next.lower !== 'was' &&
		next.lower !== 'is'
	);
}

function afterParticles(tokens: readonly Token[], at: number, named: (at: number) => boolean): number {
	let next = at;
	while (next < at + 3 && PARTICLES.has(tokens[next]?.lower ?? '')) next++;
	return named(next) ? next + 1 : at;
}

/** "Treaty of Gulistan", "Museum of the Revolution": only after nouns that go on so. */
function afterOf(tokens: readonly Token[], run: TokenRange, named: (at: number) => boolean): number {
	const head = tokens[run.to - 1];
	const of = tokens[run.to];
	if (!head || isPost(head.text)) return run.to;
	const again =
		of?.lower === 'of' &&
		tokens.slice(run.from, run.to - 1).some(({ lower }) => lower === 'of') &&
		isKnownPlace(tokens[run.to + 1]?.text ?? '');
	if (
		of?.lower === 'on' &&
		!/^(?:Convention|Conference|Treaty|Commission|Committee|Protocol|Act|Council|Agreement)$/u.test(head.text)
	)
		return run.to;
	if (!again && !continuesWithOf(head.text) && !isTitle(tokens, run.from)) return run.to;
	const article = tokens[run.to + 1]?.lower === 'the' ? 1 : 0;
	const first = run.to + 1 + article;
	return named(first) && !(tokens[run.to]?.lower !== 'of' && article === 1) ? first + 1 : run.to;
}

/** "wrote The Miracles of Antichrist": an article with a capital inside a sentence begins a title. */
function isTitle(tokens: readonly Token[], from: number): boolean {
	const before = tokens[from - 2];
	return tokens[from - 1]?.text === 'The' && before !== undefined && /^\p{Ll}/u.test(before.text);
}

/** "Nobel Prize in Physics", "Master in Law": only after what is awarded in a field, and before the field. */
function afterIn(tokens: readonly Token[], at: number, named: (at: number) => boolean): number {
	const head = tokens[at - 1]?.text ?? '';
	const field = tokens[at + 1];
	if (!/^(?:Prize|Award|Medal)$/u.test(head) || !field || !named(at + 1) || isKnownPlace(field.text)) return at;
	return at + 2;
}

/** "Ministry of Gender and Child Affairs": only after "of"/"for" inside a name, and not before another known place. */
function afterAnd(tokens: readonly Token[], run: TokenRange, named: (at: number) => boolean): number {
	const { from, to } = run;
	if (tokens[to + 1]?.lower === 'of') return afterSecondOf(tokens, run, named);
	if (!named(to + 1)) return to;
	const words = tokens.slice(from, to);
	const ofAt = words.findLastIndex((token) => token.lower === 'of' || token.lower === 'for');
	const tail = words
		.slice(ofAt + 1)
		.map((token) => token.text)
		.join(' ');
	const opener = words[0]?.lower ?? '';
	const institutional =
		ofAt > 0 &&
		/^(?:ministry|department|bosnia|institute|academy|office|museum|union|committee|faculty|school|organi[sz]ation|society|association|commission|board|council|conference|university|fund|agency)$/u.test(
			words[ofAt - 1]?.lower ?? opener
		);
	if (institutional && !isKnownPlace(tail) && !isKnownPlace(tokens[to + 1]?.text ?? '')) return to + 2;
	const whole = tokens
		.slice(from, to + 2)
		.map((token) => token.text)
		.join(' ');
	return isKnownPlace(whole) || isBeforeOrganisationTail(tokens, run) ? to + 2 : to;
}

/** "Declaration of the Rights of Man **and of the Citizen**". */
function afterSecondOf(tokens: readonly Token[], { from, to }: TokenRange, named: (at: number) => boolean): number {
	const first = tokens[to + 2]?.lower === 'the' ? to + 3 : to + 2;
	const has = tokens.slice(from, to).some(({ lower }) => lower === 'of');
	const cue = typeOfCue(tokens[from]?.text ?? '');
	return has && named(first) && (cue === 'agreement' || cue === 'organisation') ? first + 1 : to;
}

/** "Ethics and Anti-Corruption Commission": two abstract words before an organisation noun. */
function isBeforeOrganisationTail(tokens: readonly Token[], run: TokenRange): boolean {
	const wide = /^(?:National|Royal|International|Federal|European|American|State|Joint|U\.S\.|US|UK)$/u.test(
		tokens[run.from]?.text ?? ''
	);
	if (run.to - run.from !== (wide ? 2 : 1)) return false;
	const first = tokens[run.to - 1];
	if (!first || isKnownPlace(first.text) || typeOfCue(first.text) !== undefined || isPost(first.text)) return false;
	if (
		!wide &&
		!/(?:ics|ion|ment|ity|ness|ing|ure|ence|ance|ade|ulture|ealth|omen|onomy|cience|orts?|aw)$/iu.test(first.text)
	)
		return false;
	for (let at = run.to + 1; at < run.to + 5; at++) {
		const token = tokens[at];
		if (!token || (!isCapitalised(token) && !isHyphen(token))) return false;
		if (typeOfCue(token.text) === 'organisation') return true;
	}
	return false;
}

/** "Vostok 1", "Convention No. 81", "World War II": a small number that counts nothing. */
function afterNumber(tokens: readonly Token[], at: number): number {
	const number = tokens[at];
	if (!number || !number.spaced) return at;
	if (!/^\d{1,3}$/u.test(number.text)) return at;
	const next = tokens[at + 1];
	const ends =
		next === undefined ||
		(next.pos !== 'NOUN' && next.pos !== 'ADJ' && next.pos !== 'SYM' && !/^[%:\-–.\d]/u.test(next.text)) ||
		next.text === '.';
	const previous = tokens[at - 1]?.text ?? '';
	return ends && !isKnownPlace(previous) && !/^(?:19|20)\d\d$/u.test(number.text) ? at + 1 : at;
}

/** "the Aras corridor": a small class noun that belongs to the name. */
function withTail(tokens: readonly Token[], run: TokenRange): number {
	const next = tokens[run.to];
	return next && isCommonTail(next.lower) && next.pos !== 'VERB' ? run.to + 1 : run.to;
}

/** "2008 Sichuan earthquake": the year belongs to an event's name. */
function withYearBefore(sentence: Sentence, run: TokenRange): TokenRange {
	const year = sentence.tokens[run.from - 1];
	if (sentence.tokens[run.from]?.lower === 'the' && run.to - run.from > 1) return { from: run.from + 1, to: run.to };
	const last = sentence.tokens[run.to - 1];
	// “the 9th Circuit Court”, “the 21st Infantry Division”: the number tells one of many bodies.
	const isNumbered =
		/^\d{1,3}(?:st|nd|rd|th)$/u.test(year?.text ?? '') && sentence.tokens[run.from - 2]?.lower === 'the';
	const isBody = sentence.tokens.slice(run.from, run.to).some(({ text }) => typeOfCue(text) === 'organisation');
	if (isNumbered && isBody) return { from: run.from - 1, to: run.to };
	const isYear = year !== undefined && /^(?:1\d|20)\d\d$/u.test(year.text);
	return isYear && last && typeOfCue(last.text) === 'event' ? { from: run.from - 1, to: run.to } : run;
}
