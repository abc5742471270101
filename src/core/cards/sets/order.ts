import type { Entity } from '../../facts/entity.ts';
import type { Fact, Slot } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { genitive, nameInText, upperFirst } from '../wording/names.ts';
import { headed } from '../wording/heading.ts';
import { say } from '../wording/say.ts';
import { nearbyRuns, type Part } from './set.ts';

const MOST_WORDS = 14;
const ISO = /^\d{4}(?:-\d{2}){0,2}$/u;

/** What an order card asks, and its events from first to last. */
export interface Ordering {
	readonly question: string;
	readonly parts: readonly Part[];
}

function subjectOf({ slots }: Fact): Slot | undefined {
	return (slots['subject'] ?? slots['person'] ?? slots['thing'] ?? slots['agent'])?.[0];
}

/** What happened, without who and when: “joined the Russian army”. */
function deedOf({ relation, predicate, trigger }: Fact): string | undefined {
	switch (relation) {
		case 'event':
			// “visiting Russia”: a participle tells no deed by itself.
			return /^\S+ing\b/u.test(predicate?.said ?? '') ? undefined : predicate?.said;
		case 'founded':
			return `was ${trigger ?? 'founded'}`;
		case 'opened':
			return 'opened';
		default:
			return undefined;
	}
}

function partOf(draft: Draft, store: FactStore): Part | undefined {
	const { fact, asked } = draft;
	const subject = subjectOf(fact);
	const deed = deedOf(fact);
	const [span] = fact.spans;
	const iso = fact.time?.iso ?? '';
	// What went on for years has no place between two days of them.
	if (asked?.type !== 'time' || fact.time?.inferred === true || fact.time?.kind === 'range' || !ISO.test(iso))
		return undefined;
	if (!subject || deed === undefined || !span || draft.answer === '') return undefined;
	const label = `${say(subject, store)} ${deed}`;
	if (label.split(' ').length > MOST_WORDS || /\d{3}|["“”]/u.test(label)) return undefined;
	return { draft, label: upperFirst(label), value: iso, span };
}

/** Every event has its own place: no two of one day, nor one of a year in which another has a day. */
function apart(parts: readonly Part[]): readonly Part[] {
	return parts.filter(
		({ value, draft }, at) =>
			!parts.some(
				(other, place) =>
					place < at &&
					(other.value.startsWith(value) || value.startsWith(other.value) || other.draft.fact === draft.fact)
			)
	);
}

/** The one subject of all parts, which the question may then name for all. */
function commonSubject(parts: readonly Part[]): Entity | undefined {
	const [first, ...others] = parts.map(({ draft }) => subjectOf(draft.fact));
	if (first?.type !== 'entity') return undefined;
	return others.every((slot) => slot?.type === 'entity' && slot.entity.id === first.entity.id)
		? first.entity
		: undefined;
}

/** “1655–1679”: the years between which it all happened. */
function yearsOf(inOrder: readonly Part[]): string {
	const [first, last] = [inOrder[0], inOrder.at(-1)].map((part) => part?.value.slice(0, 4) ?? '');
	return first === last ? (first ?? '') : `${first ?? ''}–${last ?? ''}`;
}

function orderingOf(parts: readonly Part[], store: FactStore): Ordering {
	const inOrder = parts.toSorted((a, b) => (a.value < b.value ? -1 : 1));
	const years = yearsOf(inOrder);
	const subject = commonSubject(parts);
	if (!subject) {
		const heading = parts.find(({ draft }) => draft.heading !== undefined)?.draft.heading;
		const question = `Put these events (${years}) in order, the earliest first.`;
		return { question: heading === undefined ? question : headed(heading, question), parts: inOrder };
	}
	const name = nameInText(subject, store.document);
	const whose = subject.type === 'person' ? `${genitive(name)} life` : `the history of ${name}`;
	return {
		question: `Put these events in ${whose} (${years}) in order, the earliest first.`,
		parts: inOrder.map((part) => ({ ...part, label: upperFirst(part.label.slice(name.length).trim()) }))
	};
}

/** Cards of three or more dated events that the text tells near each other. */
export function orderings(drafts: readonly Draft[], store: FactStore): readonly Ordering[] {
	const parts = drafts.flatMap((draft) => partOf(draft, store) ?? []);
	return nearbyRuns(apart(parts)).map((run) => orderingOf(run, store));
}
