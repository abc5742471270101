import type { Clause, TokenRange } from '../../sentences/clause.ts';
import { wordsOf } from '../clause-words.ts';
import { UNIT_NAMES } from '../lexicon/units.ts';
import type { Quantity } from '../quantity.ts';
import type { SentenceView } from '../recognizer.ts';
import { tokensOf } from '../tokens-of.ts';
import { amountInWords } from './amount-in-words.ts';
import { withHedge } from '../with-hedge.ts';
import { countedPhrase, numberIn, textOf } from './counted-phrase.ts';

/** An amount in its sentence, and how a question asks for it. */
export interface Amount {
	readonly quantity: Quantity;
	/** The number with its hedge, and with its unit if it has one: what answers the question. */
	readonly answer: string;
	/** The tokens that the question leaves out: number, unit or noun, and what “of” adds. */
	readonly whole: TokenRange;
	/** “how many boats”, “how much money”, “what percentage of the votes”. */
	readonly asks: string;
	/** The noun or unit that it is an amount of. */
	readonly of: string;
}

/** Nouns that say too little to be counted in a question. */
const EMPTY =
	/^(?:(?:more|other|further)\b.*|.*\b(?:things?|ways?|kinds?|types?|sorts?|matters?|points?|steps?|reasons?|halves|parts|stages))$/iu;

/** How the amount would be asked for; undefined when its words do not stand alone or say too little. */
export function amountPhrase(view: SentenceView, clause: Clause, quantity: Quantity): Amount | undefined {
	return quantity.kind === 'count' ? counted(view, clause, quantity) : measured(view, clause, quantity);
}

function counted(view: SentenceView, clause: Clause, quantity: Quantity): Amount | undefined {
	const found = countedPhrase(view, quantity);
	if (!found) return undefined;
	const { number, noun, whole } = found;
	const isPartitive = view.sentence.tokens[noun.from]?.lower === 'of';
	const to = isPartitive ? whole.to : endOfChain(view, clause, listedTo(view, clause, whole));
	const words = wordsOf(view, { from: noun.from, to });
	const lead = view.sentence.tokens.slice(whole.from, number.from).map(({ lower }) => lower);
	if (!words.ok || EMPTY.test(words.text) || lead.some((word) => word === 'another' || word === 'further'))
		return undefined;
	if (words.text === '') return bare(view, quantity, number);
	const plural = /(?:s|people|children|men|women|police|aircraft|sheep|fish|species|troops|cattle|personnel)\b/iu;
	if (!isPartitive && !plural.test(words.text)) return undefined;
	return {
		quantity,
		answer: textOf(view, number),
		whole: { from: whole.from, to },
		asks: `how many ${lead.includes('additional') ? 'additional ' : ''}${words.text}`,
		of: words.text
	};
}

/** “135,000 Chinese troops and medics were involved”: a subject of two nouns that one number counts. */
function listedTo(view: SentenceView, { subject }: Clause, { from, to }: TokenRange): number {
	const [second, third] = subject?.and ?? [];
	const joins =
		subject &&
		second &&
		!third &&
		subject.from <= to &&
		from <= subject.head &&
		second.from === to + 1 &&
		!hasNumber(view, second);
	return joins ? second.to : to;
}

const hasNumber = ({ sentence }: SentenceView, { from, to }: TokenRange): boolean =>
	sentence.tokens.slice(from, to).some(({ pos }) => pos === 'NUM');

/** “374,176 were injured”, “rose to 120,000”: what is counted stands elsewhere, or is people. */
function bare(view: SentenceView, quantity: Quantity, number: TokenRange): Amount {
	const noun = quantity.unit === 'people' ? 'people' : `${quantity.unit}s`;
	return { quantity, answer: textOf(view, number), whole: number, asks: `how many ${noun}`, of: noun };
}

/** “a six-month review period”, “a 50% discount”: the measure says what kind it is, and is no amount of anything. */
function isModifier({ sentence: { tokens } }: SentenceView, range: TokenRange): boolean {
	const [before, first] = [tokens[range.from - 1]?.lower ?? '', tokens[range.from]?.lower ?? ''];
	const isOneOfAKind = /^an?$/u.test(before) || (/^an?$/u.test(first) && range.to - range.from > 1);
	const isHyphened = isOneOfAKind || tokens.slice(range.from, range.to).some(({ text }) => text === '-');
	let after = range.to;
	while (tokens[after]?.pos === 'ADJ') after++;
	return isHyphened && tokens[after]?.pos === 'NOUN';
}

function measured(view: SentenceView, clause: Clause, quantity: Quantity): Amount | undefined {
	const range = tokensOf(view, quantity.span);
	if (isModifier(view, range)) return undefined;
	const from = withHedge(view.sentence.tokens, range.from);
	const chain = endOfChain(view, clause, range.to);
	const whole = wordsOf(view, { from: range.to, to: chain });
	if (!whole.ok) return undefined;
	const hedge = from < range.from ? `${textOf(view, { from, to: range.from })} ` : '';
	const rate = rateAt(view, range.to);
	if (rate !== undefined && quantity.kind === 'duration') {
		const asks = `how many ${unitName(view, quantity, range)} ${textOf(view, { from: range.to, to: rate })}`;
		return { quantity, answer: hedge + amountInWords(quantity), whole: { from, to: rate }, asks, of: asks };
	}
	if (rate !== undefined && quantity.kind === 'money') {
		const answer = `${hedge}${amountInWords(quantity)} ${textOf(view, { from: range.to, to: rate })}`;
		return { quantity, answer, whole: { from, to: rate }, asks: 'how much money', of: 'money' };
	}
	const { asks, to, of } = askedFor(view, quantity, { range, chain, whole: whole.text });
	return { quantity, answer: hedge + amountInWords(quantity), whole: { from, to }, asks, of };
}

/** “5 days per week”, “two hours a day”. */
function rateAt({ sentence }: SentenceView, at: number): number | undefined {
	const [per, unit] = [sentence.tokens[at]?.lower ?? '', sentence.tokens[at + 1]?.lower ?? ''];
	return /^(?:a|per|each|every)$/u.test(per) && /^(?:hour|day|night|week|month|year)$/u.test(unit) ? at + 2 : undefined;
}

function askedFor(
	view: SentenceView,
	quantity: Quantity,
	{ range, chain, whole }: { readonly range: TokenRange; readonly chain: number; readonly whole: string }
): { readonly asks: string; readonly to: number; readonly of: string } {
	const said = (asks: string): string => (whole === '' ? asks : `${asks} ${whole}`);
	switch (quantity.kind) {
		case 'percentage': {
			const noun = quantity.unit === 'share' ? 'share' : 'percentage';
			const to = quantity.unit === 'share' ? endOfWhole(view, range.to) : range.to;
			const of = wordsOf(view, { from: range.to, to });
			if (to > range.to && of.ok) return { asks: `what share of ${of.text}`, to, of: noun };
			return { asks: said(`what ${noun}`), to: chain, of: noun };
		}
		case 'money': {
			const thing = /^(?:in|of|worth of) (?<noun>\p{Ll}{3,20}(?: \p{Ll}{3,20})?)$/u.exec(whole)?.groups?.['noun'];
			return thing === undefined
				? { asks: 'how much money', to: range.to, of: 'money' }
				: { asks: `how much ${thing}`, to: chain, of: thing };
		}
		default: {
			const unit = unitName(view, quantity, range);
			return { asks: said(`how many ${unit}`), to: chain, of: unit };
		}
	}
}

/** “one in five | pupils”: where the noun ends that stands right behind a ratio. */
function endOfWhole({ sentence: { tokens } }: SentenceView, from: number): number {
	let to = from;
	while (/^(?:ADJ|NOUN|PROPN)$/u.test(tokens[to]?.pos ?? '')) to++;
	return tokens[to - 1]?.pos === 'NOUN' ? to : from;
}

/** “tonnes”: the unit in the plural, as the text writes it in full, else under its full name. */
function unitName(view: SentenceView, { unit }: Quantity, range: TokenRange): string {
	const { tokens } = view.sentence;
	const from = numberIn(tokens, range).to;
	const bracket = tokens.findIndex(({ text }, at) => at > from && at < range.to && text === '(');
	const written = textOf(view, { from, to: bracket < 0 ? range.to : bracket }).replace(/^-/u, '');
	return /^\p{Ll}{4,}s(?:\s|$)/u.test(written) ? written : (UNIT_NAMES.get(unit) ?? written);
}

/** The end of the “of …” phrases that follow a token: “50,000 tonnes | of wheat”, “40 percent | of the popular vote”. */
function endOfChain(view: SentenceView, clause: Clause, at: number): number {
	let to = at;
	for (let links = 0; links < 3; links++) {
		const from = to;
		const link = clause.complements.find((each) => each.at === from && each.preposition === 'of');
		if (!link) return to;
		const members = [link.phrase, ...link.phrase.and];
		const end = members.reduce((last, each) => Math.max(last, each.to), to);
		to = view.sentence.tokens.slice(from, end).some(({ text }) => text === ',') ? link.phrase.to : end;
		const name = view.mentions.find(({ tokens }) => tokens.from < to && to < tokens.to);
		to = name?.tokens.to ?? to;
	}
	return to;
}
