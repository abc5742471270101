import type { TokenRange } from '../../sentences/clause.ts';
import type { Token } from '../../sentences/sentence.ts';
import { spanOf } from '../fact-of.ts';
import { clauseTime } from '../clause-time.ts';
import type { Attribution } from '../fact.ts';
import { OPINING, REPORTING } from '../lexicon/verbs.ts';
import { nameOrReferenceAt, type Named } from '../name-at.ts';
import type { SentenceView } from '../recognizer.ts';

/** Words of a sentence that somebody is reported to have said, and who. */
export interface ReportedSpeech {
	readonly content: TokenRange;
	readonly attribution: Attribution;
	/** A view rather than a report: "argued", "believes". */
	readonly isOpinion: boolean;
}

/** What is reported in a sentence, found once: each of its facts asks. */
const found = new WeakMap<SentenceView, readonly ReportedSpeech[]>();

/** What of the sentence is reported: “X said that …”, “…, X reported”, “according to X, …”. */
export function findReportedSpeech(view: SentenceView): readonly ReportedSpeech[] {
	const known = found.get(view) ?? readReports(view);
	found.set(view, known);
	return known;
}

function readReports(view: SentenceView): readonly ReportedSpeech[] {
	const { tokens } = view.sentence;
	return tokens.flatMap((token, at) => {
		if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') return accordingTo(view, at);
		if (isClaim(tokens, at)) return claimed(view, at);
		return isReporting(token) && !isModifier(tokens[at - 1]) ? reportedBy(view, at) : [];
	});
}

function isReporting(token: Token): boolean {
	return REPORTING.has(token.lemma) && token.pos === 'VERB';
}

/** “the granting of promised land”: behind a preposition or an article it says of what kind a thing is. */
function isModifier(before: Token | undefined): boolean {
	return before !== undefined && /^(?:ADP|DET|ADJ)$/u.test(before.pos);
}

const CLAIMS =
	/^(?:assertion|claim|suggestion|idea|notion|belief|theory|hypothesis|rumou?r|allegation|accusation|fear|hope|view|possibility|argument|assumption|speculation|impression|opinion|legend|myth|concern|suspicion)s?$/u;

/** “the claim that …”, “the suggestion that …”. */
function isClaim(tokens: readonly Token[], at: number): boolean {
	return tokens[at + 1]?.lower === 'that' && CLAIMS.test(tokens[at]?.lower ?? '');
}

/** What is called a claim is nobody's word for it, up to the next comma. */
function claimed(view: SentenceView, at: number): ReportedSpeech[] {
	const { tokens } = view.sentence;
	const end = tokens.findIndex(({ text }, place) => place > at && /^[,;:]$/u.test(text));
	const span = spanOf(view, { from: at, to: at + 1 });
	const attribution = { text: tokens[at]?.text ?? '', span, anonymous: true };
	return [{ content: { from: at + 2, to: end < 0 ? tokens.length : end }, attribution, isOpinion: true }];
}

/** Everything else of the sentence stands under “according to X”. */
function accordingTo(view: SentenceView, at: number): ReportedSpeech[] {
	const { tokens } = view.sentence;
	const to = endOfSource(tokens, at + 2);
	const attribution = attributionOf(view, { from: at + 2, to });
	const after = { from: to, to: tokens.length };
	const before = { from: 0, to: at };
	return [before, after]
		.filter(({ from, to: end }) => end - from > 2)
		.map((content) => ({ content, attribution, isOpinion: false }));
}

function endOfSource(tokens: readonly Token[], from: number): number {
	let at = from;
	while (at < tokens.length && !/^[,;.–—()]$/u.test(tokens[at]?.text ?? '') && tokens[at]?.pos !== 'VERB') at++;
	return at;
}

const NAMING = /^(?:call|describe|name|quote|mention)$/u;

function reportedBy(view: SentenceView, verb: number): ReportedSpeech[] {
	const { tokens } = view.sentence;
	const isOpinion = OPINING.has(tokens[verb]?.lemma ?? '');
	const speaker = speakerBefore(view, verb);
	const closes = speaker && speaker.from > 3 && isBreak(tokens[speaker.from - 1]);
	const clause = view.clauses.find((each) => each.verb.head === verb);
	// “is often called “the Moss”, …”: a name is given, and nobody speaks.
	if (clause?.verb.passive === true && NAMING.test(clause.verb.lemma)) return [];
	const time = clause && clauseTime(view, clause);
	const said = (by: TokenRange): Attribution => ({ ...attributionOf(view, by), ...(time && { time }) });
	// “When the ship sank, Holm said that …”: what is said comes after.
	const isSaidAfter = tokens[verb + 1]?.lower === 'that' && tokens[verb + 2] !== undefined;
	if (closes && !isSaidAfter)
		return [{ content: { from: 0, to: speaker.from - 1 }, attribution: said(speaker), isOpinion }];
	const next = tokens[verb + 1];
	if (next && isBreak(tokens[verb - 1]) && verb > 3) {
		const source = { from: verb + 1, to: endOfSource(tokens, verb + 1) };
		return [{ content: { from: 0, to: verb - 1 }, attribution: said(source), isOpinion }];
	}
	if (!speaker || !opensContent(view, verb)) return [];
	return [{ content: { from: verb + 1, to: tokens.length }, attribution: said(speaker), isOpinion }];
}

function isBreak(token: Token | undefined): boolean {
	return token !== undefined && /^[,"”]$/u.test(token.text);
}

/** After the verb stand "that", a quotation, or a clause of its own. */
function opensContent(view: SentenceView, verb: number): boolean {
	const next = view.sentence.tokens[verb + 1];
	if (!next) return false;
	if (next.lower === 'that' || next.text === '"' || next.text === ':' || next.text === ',') return true;
	if (view.sentence.tokens.slice(verb + 1, verb + 4).some(({ lower }) => lower === 'that')) return true;
	return (
		view.clauses.some(
			({ from, subject }) => from > verb && from < verb + 4 && subject !== undefined && subject.from > verb
		) || view.clauses.some(({ subject }) => subject?.from === verb + 1)
	);
}

/** The phrase right before the verb and its auxiliaries. */
function speakerBefore(view: SentenceView, verb: number): TokenRange | undefined {
	const { tokens } = view.sentence;
	let to = verb;
	while (to > 0 && /^(?:AUX|ADV|PART)$/u.test(tokens[to - 1]?.pos ?? '')) to--;
	let from = to;
	while (from > 0 && isInsidePhrase(tokens[from - 1])) from--;
	return from < to ? { from, to } : undefined;
}

function isInsidePhrase(token: Token | undefined): boolean {
	if (!token) return false;
	if (token.text === "'s" || token.lower === 'of' || (token.text === '-' && !token.spaced)) return true;
	return /^(?:NOUN|PROPN|ADJ|DET|NUM|PRON)$/u.test(token.pos);
}

/** Sources that speak for themselves, though they bear no name: figures, studies, and bodies of a state. */
const PUBLIC =
	/^(?:figures|statistics|data|estimates|census|records|poll|polls|survey|surveys|study|studies|research|government|parliament|police|ministry|authorities|census)$/u;

/** “Official figures” as they are named inside a sentence. */
function asSource(text: string): string {
	return text
		.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())
		.replace(/^(?<article>an?|the) (?:recent|new|latest) /u, '$<article> ');
}

function attributionOf(view: SentenceView, range: TokenRange): Attribution {
	const span = spanOf(view, range);
	const named = namesIn(view, range);
	const text = view.document.text.slice(span.start, span.end);
	const [only] = named;
	const head = view.sentence.tokens[range.to - 1];
	const isNamed =
		only !== undefined &&
		(only.tokens.to === range.to ||
			/^(?:agency|newspaper|magazine|government|ministry|army|court|study|report)$/u.test(head?.lower ?? ''));
	if (isNamed && only.inferred) return { text: only.entity.name, span, anonymous: false };
	const isPublic = named.length === 0 && PUBLIC.test(head?.lower ?? '');
	return { text: isPublic ? asSource(text) : text, span, anonymous: !isNamed && !isPublic };
}

function namesIn(view: SentenceView, range: TokenRange): readonly Named[] {
	const found: Named[] = [];
	for (let at = range.to - 1; at >= range.from; at--) {
		const named = nameOrReferenceAt(view, at);
		if (named && !found.some(({ entity }) => entity === named.entity)) found.push(named);
	}
	return found;
}
