import type { JoinedProposal } from '#core/join-yields.ts';
import { asCardId, type CardId } from '#core/shared/ids.ts';
import { keptCard } from '#storage/backup/kept-card.ts';
import { isKind } from './kind-words.ts';
import type { Decision, Picks } from './picking.svelte.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the reader decided, from what a browser kept of it. What is of another form is left out. */
export function picksFrom(value: unknown): Picks {
	const { decisions, own } = fieldsOf(value);
	return { decisions: listOf(decisions).flatMap(decisionFrom), own: listOf(own).flatMap(proposalFrom) };
}

function decisionFrom(value: unknown): (readonly [CardId, Decision])[] {
	const [id, decision] = listOf(value);
	if (typeof id !== 'string') return [];
	const { kept, card: stored } = fieldsOf(decision);
	const card = keptCard(stored);
	return [[asCardId(id), { ...(card && { card }), ...(typeof kept === 'boolean' && { kept }) }]];
}

function proposalFrom(value: unknown): JoinedProposal[] {
	const { card: stored, factId, member, relation, sentence, span, score, document } = fieldsOf(value);
	const { start, end } = fieldsOf(span);
	const card = keptCard(stored);
	if (card === undefined || typeof factId !== 'string' || !isKind(relation)) return [];
	if (!isPlace(sentence) || !isPlace(start) || !isPlace(end) || !isPlace(document)) return [];
	return [
		{
			card,
			factId,
			...(typeof member === 'string' && { member }),
			relation,
			sentence,
			span: { start, end },
			score: typeof score === 'number' ? score : 0,
			document
		}
	];
}

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
const isPlace = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
