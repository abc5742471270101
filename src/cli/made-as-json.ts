import { answerOf, questionOf, type Card } from '#core/cards/card.ts';
import type { Fact, Slot } from '#core/facts/fact.ts';
import type { Made } from '#core/made.ts';

function acceptOf(card: Card): readonly string[] {
	return card.type === 'cloze' || card.type === 'typed' ? card.accept : [];
}

function cardAsJson(card: Card): object {
	const { quote, start, end } = card.source ?? {};
	return {
		id: card.id,
		type: card.type,
		kind: card.kind,
		question: questionOf(card),
		answer: answerOf(card),
		accept: acceptOf(card),
		distractors: card.type === 'choice' ? card.distractors.map(({ text }) => text) : [],
		source: { quote, start, end }
	};
}

function slotAsJson(slot: Slot): object {
	return { type: slot.type, text: slot.text, start: slot.span.start, end: slot.span.end };
}

function factAsJson(fact: Fact): object {
	const slots = Object.entries(fact.slots).map(([role, fillers]) => [role, fillers.map(slotAsJson)]);
	return {
		id: fact.id,
		relation: fact.relation,
		slots: Object.fromEntries(slots) as object,
		time: fact.time && { text: fact.time.text, iso: fact.time.iso },
		attribution: fact.attribution?.text,
		certainty: fact.certainty,
		sentence: fact.sentence
	};
}

/**
 * What `recto make --json` prints for one document; its shape is documented and kept stable.
 * The text stands in it for a web page, where offsets count in what was found to be the article.
 */
export function madeAsJson(made: Made, { isPage }: { readonly isPage: boolean }): object {
	const { title, url, published, language, text } = made.document;
	return {
		document: { title, url, published, language, ...(isPage && { text }) },
		facts: made.facts.map(factAsJson),
		cards: made.proposals.map((proposal) => cardAsJson(proposal.card)),
		refused: made.refusals.map(({ reason, quote, detail }) => ({ reason, quote, detail }))
	};
}
