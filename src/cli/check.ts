import type { Command } from 'commander';
import { formatFault } from '#core/decks/faults/format-fault.ts';
import type { DeckFault } from '#core/decks/faults/deck-fault.ts';
import { readDeck } from '#core/decks/read-deck.ts';
import type { Console } from './console.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { readInput } from './read-input.ts';

interface CheckFlags {
	readonly json?: boolean;
	readonly strict?: boolean;
}

/** What was found in one file. */
interface Checked {
	readonly file: string;
	readonly cards: number;
	readonly faults: readonly DeckFault[];
}

const EXAMPLES = `
Examples:
  recto check decks/*.yaml            every fault of every file, with line and column
  recto check deck.yaml --strict      warnings count as faults
  recto check deck.yaml --json        for a program; the exit code is the same`;

function isError(fault: DeckFault): boolean {
	return fault.code.startsWith('E');
}

function decoded(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

async function checkOne(path: string, flags: CheckFlags, console: Console): Promise<Checked | undefined> {
	const input = await readInput(path, console);
	const text = input.ok ? decoded(input.bytes) : undefined;
	if (text === undefined) {
		console.say(`recto: ${input.ok ? `${path}: this file is not stored as UTF-8.` : input.because}`);
		return undefined;
	}
	const { deck, faults } = readDeck(text, { fileName: path });
	if (!flags.json) for (const fault of faults) console.out(`${formatFault(fault, text, path)}\n`);
	return { file: path, cards: deck?.cards.length ?? 0, faults };
}

function verdict(checked: readonly Checked[]): string {
	const faults = checked.flatMap((each) => each.faults);
	const errors = faults.filter(isError).length;
	const cards = checked.reduce((sum, each) => sum + each.cards, 0);
	return `${checked.length} checked, ${cards} cards; ${errors} errors, ${faults.length - errors} warnings.`;
}

async function check(paths: readonly string[], flags: CheckFlags, console: Console): Promise<ExitCode> {
	const results = await Promise.all(paths.map((path) => checkOne(path, flags, console)));
	const checked = results.filter((result) => result !== undefined);
	if (flags.json) console.out(`${JSON.stringify(checked, null, 2)}\n`);
	console.say(verdict(checked));
	if (checked.length < paths.length) return EXIT.unreadable;
	const counts = checked.flatMap((each) => each.faults).filter((fault) => flags.strict === true || isError(fault));
	return counts.length > 0 ? EXIT.findings : EXIT.clean;
}

/** `recto check`: every fault of a deck file, all at once. */
export function addCheck(recto: Command, console: Console, ended: (code: ExitCode) => void): void {
	recto
		.command('check')
		.description('find every fault in deck files')
		.argument('<files...>', 'deck files (YAML) to check; - for standard input')
		.option('--json', 'print the faults as JSON')
		.option('--strict', 'count warnings as faults')
		.addHelpText('after', EXAMPLES)
		.action(async (files: string[], flags: CheckFlags) => ended(await check(files, flags, console)));
}
