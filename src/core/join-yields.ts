import { answerOf, questionOf, type Card, type CardSource } from './cards/card.ts';
import { derivedCardId } from './cards/card-id.ts';
import { asksAlike } from './cards/without-twins.ts';
import type { Proposal } from './cards/proposal.ts';
import type { Yield } from './made.ts';
import { haveSameAnswer } from './same-answer.ts';
import { checksum } from './shared/checksum.ts';

/** A proposal among those of several documents. */
export interface JoinedProposal extends Proposal {
	/** The position of the document whose sentence it quotes. */
	readonly document: number;
}

/** A proposal on its way, with where it stands in an order that does not depend on the order of the documents. */
interface Told {
	readonly proposal: Proposal;
	readonly document: number;
	readonly rank: string;
}

/** One fact: all tellings of one question with one answer, the first of them in that order first. */
type Telling = [Told, ...Told[]];

/**
 * The proposals of several documents as one list, in order of the documents and their texts. What two documents tell alike
 * is one card with a source in each; where they answer one question differently, each answer is asked for by its document's
 * name. The same documents give the same cards in whatever order they come.
 */
export function joinYields(yields: readonly Yield[]): readonly JoinedProposal[] {
	if (yields.length === 1) return (yields[0]?.proposals ?? []).map((proposal) => ({ ...proposal, document: 0 }));
	const told = yields.flatMap(toldBy).sort((a, b) => (a.rank < b.rank ? -1 : 1));
	const tellings = tellingsOf(told);
	const byQuestion = new Map<string, Telling[]>();
	for (const telling of tellings) {
		const { id } = telling[0].proposal.card;
		byQuestion.set(id, [...(byQuestion.get(id) ?? []), telling]);
	}
	return [...byQuestion.values()]
		.flatMap((alike) => (alike.length === 1 ? alike.map((telling) => joined(telling)) : apart(alike)))
		.sort((a, b) => a.document - b.document || a.span.start - b.span.start || (a.card.id < b.card.id ? -1 : 1));
}

/** What one document tells: earlier documents first, then by title; groups carry the document, for facts of two are no siblings. */
function toldBy({ document, proposals }: Yield, position: number): Told[] {
	const { title, published = '', text } = document;
	const key = checksum(`${title}\n${text.length}\n${text.slice(0, 2000)}`).slice(0, 8);
	return proposals.map((proposal) => {
		const place = String(proposal.span.start).padStart(9, '0');
		const card = { ...proposal.card, group: `${proposal.card.group}-${key}` };
		const rank = `${published === '' ? '9' : published}\n${title}\n${key}\n${place}\n${card.id}`;
		return { proposal: { ...proposal, card }, document: position, rank };
	});
}

function tellingsOf(told: readonly Told[]): Telling[] {
	const tellings: Telling[] = [];
	const byWord = new Map<string, Telling[]>();
	for (const each of told) {
		const keys = keysOf(each.proposal.card);
		const known = new Set(keys.flatMap((key) => byWord.get(key) ?? []));
		const same = [...known].find((telling) => isSame(telling, each));
		if (same) same.push(each);
		else {
			const telling: Telling = [each];
			tellings.push(telling);
			for (const key of keys) byWord.set(key, [...(byWord.get(key) ?? []), telling]);
		}
	}
	return tellings;
}

/** Two tellings of one fact share their question, or the figures and words of their answer. */
function keysOf(card: Card): string[] {
	return [`question ${card.id}`, `answer ${answerOf(card).toLowerCase()}`];
}

/** Tells the same: one question, or two in other words from two documents, with one answer. */
function isSame([first, ...others]: Telling, { proposal, document }: Told): boolean {
	const other = first.proposal;
	if (!haveSameAnswer(other.card, proposal.card)) return false;
	if (other.card.id === proposal.card.id) return true;
	const apart = [first, ...others].every((each) => each.document !== document);
	return apart && asksAlike(other.card, proposal.card);
}

/** The card of one fact, with a source in each document that tells it. */
function joined([{ proposal, document }, ...others]: Telling): JoinedProposal {
	const own = proposal.card.source;
	const sources = [own, ...others.map((each) => each.proposal.card.source)].filter((source) => source !== undefined);
	const distinct = new Map(sources.map((source) => [JSON.stringify([source.title, source.url, source.quote]), source]));
	const more = [...distinct.values()].slice(1);
	return { ...proposal, document, card: more.length === 0 ? proposal.card : { ...proposal.card, moreSources: more } };
}

/** Cards of one question with different answers: each names its document, and is left out where no name tells them apart. */
function apart(alike: readonly Telling[]): JoinedProposal[] {
	const answers = alike.map(([{ proposal }]) => answerOf(proposal.card));
	const names = alike.map((telling) => nameOf(telling[0].proposal.card.source));
	return alike.flatMap((telling, i) => {
		const name = names[i];
		if (name === undefined || names.filter((other) => other === name).length > 1) return [];
		const proposal = joined(telling);
		return [{ ...proposal, card: attributed(proposal.card, name, answers) }];
	});
}

/** "“The Rhine” (2019)": how a question names a document. */
function nameOf(source: CardSource | undefined): string | undefined {
	const year = source?.date?.slice(0, 4);
	return source?.title === undefined ? undefined : `“${source.title}”${year === undefined ? '' : ` (${year})`}`;
}

/** The same question asked of one document; what another document answers is no fair wrong option. */
function attributed(card: Card, name: string, answers: readonly string[]): Card {
	const question = `According to ${name}: ${questionOf(card)}`;
	const id = derivedCardId(card.type, question);
	switch (card.type) {
		case 'cloze':
			return { ...card, id, text: question };
		case 'true-false':
			return { ...card, id, statement: question };
		case 'choice': {
			const distractors = card.distractors.filter(({ text }) => !answers.includes(text));
			if (distractors.length >= 2) return { ...card, id, question, distractors };
			const { group, kind, tags, hints, explain, source, moreSources } = card;
			const known = {
				...(kind !== undefined && { kind }),
				...(explain !== undefined && { explain }),
				...(source !== undefined && { source }),
				...(moreSources !== undefined && { moreSources })
			};
			return { id, group, tags, hints, ...known, type: 'basic', question, answer: card.answers.join(', ') };
		}
		default:
			return { ...card, id, question };
	}
}
