import type { Command } from 'commander';
import { answerOf, questionOf, type Card } from '#core/cards/card.ts';
import type { CardChange } from '#core/decks/update/update-report.ts';
import { changesNothing, type UpdateReport } from '#core/decks/update/update-report.ts';
import { updateDeck } from '#core/decks/update/update-deck.ts';
import { updateInWords } from '#core/decks/update/update-words.ts';
import { coloursFor, type Colours } from './colours.ts';
import type { Console } from './console.ts';
import { printJson } from './envelope.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { openDeck } from './open-deck.ts';

interface DiffFlags {
	readonly json?: boolean;
	readonly exitCode?: boolean;
}

const EXAMPLES = `
Examples:
  recto diff old.yaml new.yaml            what the new edition does for those who learn with the old one
  git show HEAD:deck.yaml | recto diff - deck.yaml
  recto diff old.yaml new.yaml --json     for a program

Cards are recognised by id, by question, then by likeness; what is recognised keeps its progress.`;

const line = (card: Card): string => `${questionOf(card)} → ${answerOf(card)}`.replaceAll(/\s+/gu, ' ');

function details(report: UpdateReport, colours: Colours): readonly string[] {
	const of = (mark: string, cards: readonly Card[], paint = colours.dim): string[] =>
		cards.map((card) => paint(`  ${mark} ${line(card)}`));
	const changes = (mark: string, list: readonly CardChange[]): string[] =>
		list.map(({ card, parts }) =>
			colours.warning(`  ${mark} ${line(card)}${parts.length > 0 ? `  (${parts.join(', ')})` : ''}`)
		);
	return [
		...of('+', report.added, colours.good),
		...changes('~', report.changed),
		...changes(
			'≈',
			report.recognised.filter(({ card }) => !report.changed.some((one) => one.card.id === card.id))
		),
		...of('↕', report.moved),
		...of('−', report.retired, colours.error),
		...of('+', report.returned, colours.good)
	];
}

const named = (card: Card): object => ({ id: card.id, question: questionOf(card), answer: answerOf(card) });

function asJson(report: UpdateReport): object {
	const changes = (list: readonly CardChange[]): readonly object[] =>
		list.map(({ card, before, parts }) => ({ ...named(card), before: named(before), parts }));
	return {
		added: report.added.map(named),
		changed: changes(report.changed),
		recognised: changes(report.recognised),
		moved: report.moved.map(named),
		retired: report.retired.map(named),
		head: report.head.changed,
		unchanged: report.unchanged
	};
}

async function diff(paths: readonly [string, string], flags: DiffFlags, console: Console): Promise<ExitCode> {
	const [before, after] = [await openDeck(paths[0], console), await openDeck(paths[1], console)];
	if (!before.ok) return before.code;
	if (!after.ok) return after.code;
	const theirs = { ...after.deck, id: before.deck.id };
	const cards = after.deck.cards.map((card) => ({ ...card, id: sameDeck(card.id, after.deck.id, before.deck.id) }));
	const { kept } = updateDeck({}, before.deck, { now: 0 });
	const { report } = updateDeck(kept, { ...theirs, cards }, { now: 0 });
	const colours = coloursFor(console.hasColours);
	if (flags.json === true) printJson(console, 'diff', true, asJson(report));
	else console.out(`${[...updateInWords(report), ...details(report, colours)].join('\n')}\n`);
	if (after.deck.id !== before.deck.id)
		console.say(`The two have different ids (${before.deck.id}, ${after.deck.id}): to learners they are two decks.`);
	return flags.exitCode === true && !changesNothing(report) ? EXIT.findings : EXIT.clean;
}

/** The card's id as if both files were one deck. */
const sameDeck = (id: Card['id'], from: string, to: string): Card['id'] =>
	`${to}${id.slice(from.length)}` as Card['id'];

/** `recto diff`: what an update would do, told from the learner's side. */
export function addDiff(recto: Command, console: Console, ended: (code: ExitCode) => void): void {
	recto
		.command('diff')
		.description('tell what a new edition of a deck does for those who learn with the old one')
		.argument('<old>', 'the deck file as it was; - for standard input')
		.argument('<new>', 'the deck file as it is')
		.option('--json', 'print the changes as JSON')
		.option('--exit-code', 'end with 1 when anything has changed')
		.addHelpText('after', EXAMPLES)
		.action(async (before: string, after: string, flags: DiffFlags) =>
			ended(await diff([before, after], flags, console))
		);
}
