import { InvalidArgumentError, Option, type Command } from 'commander';
import { coloursFor } from './colours.ts';
import {
	faultAsJson,
	faultForGithub,
	faultInWords,
	summaryInWords,
	summaryOf,
	type CheckSummary
} from './check-report.ts';
import type { Console } from './console.ts';
import { findDecks, readDeckFile, type DeckFile } from './deck-file.ts';
import { envelope, printJson } from './envelope.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { fixDecks } from './fix-decks.ts';
import { watchFiles } from './watch-files.ts';

interface CheckFlags {
	readonly json?: boolean;
	readonly strict?: boolean;
	readonly format?: 'pretty' | 'json' | 'github';
	readonly maxWarnings?: number;
	readonly fix?: boolean;
	readonly dryRun?: boolean;
	readonly quiet?: boolean;
	readonly watch?: boolean;
}

const EXAMPLES = `
Examples:
  recto check my-deck.yaml            every fault and every doubt, with its line and its cure
  recto check decks/ --strict         all decks in a folder; doubts count as faults
  recto check my-deck.yaml --fix      mend what can be mended without losing a word
  recto check my-deck.yaml --watch    again, whenever the file is saved
  recto check my-deck.yaml --json     for a program; the exit code is the same

Codes: E is an error, no deck comes of the file; W is a doubt; A is advice. recto explain E102 says more.`;

interface Checked {
	readonly decks: readonly DeckFile[];
	/** Paths of files that could not be read. */
	readonly unreadable: readonly string[];
}

async function readAll(paths: readonly string[], console: Console): Promise<Checked> {
	const found = await Promise.all(
		(await findDecks(paths)).map(async (path) => ({ path, found: await readDeckFile(path, console) }))
	);
	for (const { found: one } of found) if (!one.ok) console.say(`recto: ${one.because}`);
	return {
		decks: found.flatMap(({ found: one }) => (one.ok ? [one.file] : [])),
		unreadable: found.flatMap(({ path, found: one }) => (one.ok ? [] : [path]))
	};
}

const isFinding = ({ errors, warnings }: CheckSummary, { strict, maxWarnings }: CheckFlags): boolean =>
	errors > 0 || (strict === true && warnings > 0) || warnings > (maxWarnings ?? Number.POSITIVE_INFINITY);

function report({ decks }: Checked, flags: CheckFlags, console: Console): boolean {
	const summary = summaryOf(decks);
	const ok = !isFinding(summary, flags);
	const format = flags.json === true ? 'json' : (flags.format ?? 'pretty');
	const told = decks.flatMap((deck) =>
		deck.read.faults
			.filter(({ severity }) => flags.quiet !== true || severity === 'error')
			.map((fault) => ({ deck, fault }))
	);
	if (format === 'json') {
		const content = { summary, diagnostics: told.map(({ deck, fault }) => faultAsJson(deck, fault)) };
		// While it watches, one object a line: a program reads them as they come.
		if (flags.watch === true) console.out(`${JSON.stringify(envelope('check', ok, content))}\n`);
		else printJson(console, 'check', ok, content);
		return ok;
	}
	const colours = coloursFor(console.hasColours);
	for (const { deck, fault } of told)
		console.out(`${format === 'github' ? faultForGithub(deck, fault) : faultInWords(deck, fault, colours)}\n`);
	const untold = decks.reduce((sum, { read }) => sum + read.untold, 0);
	const words = summaryInWords(summary, untold);
	console.say(ok ? colours.good(words) : colours.error(words));
	return ok;
}

async function check(paths: readonly string[], flags: CheckFlags, console: Console): Promise<ExitCode> {
	let checked = await readAll(paths, console);
	let written: ExitCode = EXIT.clean;
	if (flags.fix === true) {
		written = await fixDecks(checked.decks, flags.dryRun === true, console);
		if (flags.dryRun !== true && !paths.includes('-')) checked = await readAll(paths, console);
	}
	const ok = report(checked, flags, console);
	if (checked.unreadable.length > 0 || written !== EXIT.clean) return EXIT.unreadable;
	return ok ? EXIT.clean : EXIT.findings;
}

/** Every fault by file, line and words, so that two checks can be compared. */
const faultsOf = ({ decks }: Checked): ReadonlySet<string> =>
	new Set(
		decks.flatMap(({ path, read }) => read.faults.map(({ code, facts }) => `${path} ${code} ${JSON.stringify(facts)}`))
	);

async function checkOn(paths: readonly string[], flags: CheckFlags, console: Console): Promise<ExitCode> {
	let checked = await readAll(paths, console);
	const again = async (): Promise<void> => {
		const before = faultsOf(checked);
		checked = await readAll(paths, console);
		const after = faultsOf(checked);
		const mended = [...before].filter((one) => !after.has(one));
		const fresh = [...after].filter((one) => !before.has(one));
		console.say(`\n${mended.length} mended, ${fresh.length} new.`);
		report(checked, flags, console);
	};
	const watching = watchFiles(await findDecks(paths), () => void again(), console.interrupted);
	report(checked, flags, console);
	await watching;
	return EXIT.interrupted;
}

function readCount(text: string): number {
	if (!/^\d{1,6}$/u.test(text)) throw new InvalidArgumentError('Give a whole number.');
	return Number(text);
}

/** `recto check`: every fault of deck files, all at once. */
export function addCheck(recto: Command, console: Console, ended: (code: ExitCode) => void): void {
	recto
		.command('check')
		.description('find every fault in deck files')
		.argument('<files...>', 'deck files (YAML), or folders of them; - for standard input')
		.option('--json', 'print the faults as JSON')
		.addOption(new Option('--format <name>', 'how faults are printed').choices(['pretty', 'json', 'github']))
		.option('--strict', 'count doubts as faults')
		.option('--max-warnings <number>', 'how many doubts are allowed', readCount)
		.option('--fix', 'mend what can be mended without losing a word')
		.option('--dry-run', 'with --fix: show what would be mended, and write nothing')
		.option('--quiet', 'tell errors only')
		.option('--watch', 'check again whenever a file is saved')
		.addHelpText('after', EXAMPLES)
		.action(async (files: string[], flags: CheckFlags) =>
			ended(await (flags.watch === true ? checkOn : check)(files, flags, console))
		);
}
