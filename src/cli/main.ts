import { Command, CommanderError } from 'commander';
import { addCheck } from './check.ts';
import { terminal, type Console } from './console.ts';
import { addDiff } from './diff.ts';
import { RECTO_VERSION } from './envelope.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { addIdsCommand } from './ids.ts';
import { addImport } from './import.ts';
import { addInit } from './init.ts';
import { addMake } from './make.ts';
import { addPreview } from './preview.ts';
import { addReplay } from './replay.ts';
import { addSchema } from './schema.ts';
import { addStats } from './stats.ts';

/** A command of the line, and what it says of how it ended. */
export type Ended = (code: ExitCode) => void;

type AddCommand = (recto: Command, console: Console, ended: Ended) => void;

/** In the order in which a teacher meets them. */
const COMMANDS: readonly AddCommand[] = [
	addInit,
	addCheck,
	addPreview,
	addIdsCommand,
	addDiff,
	addStats,
	addExplain,
	addSchema,
	addImport,
	addExport,
	addMake,
	addReplay
];

const AFTER = `
A deck in five lines:
  title: Capitals of the Caucasus
  cards:
    - q: What is the capital of Armenia?
      a: Yerevan
    - What is the capital of Georgia? => Tbilisi

The guide is docs/decks.md. recto <command> --help shows examples.
Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 file not found or unreadable, 4 a fault of ours, 130 interrupted.`;

function program(console: Console, ended: Ended): Command {
	const recto = new Command('recto')
		.description('Cards from documents, and decks of cards, on this machine.')
		.version(RECTO_VERSION, '-V, --version', 'print the version')
		.helpOption('-h, --help', 'show this help')
		.exitOverride()
		.configureOutput({ writeOut: console.out, writeErr: (text) => console.say(text.trimEnd()) })
		.showSuggestionAfterError()
		.option('--no-color', 'print without colours')
		.addHelpText('after', AFTER);
	for (const add of COMMANDS) add(recto, console, ended);
	return recto;
}

/** `--no-color` holds wherever it stands before `--`. */
function withoutColours(argv: readonly string[]): boolean {
	const end = argv.indexOf('--');
	return argv.slice(0, end < 0 ? undefined : end).includes('--no-color');
}

/** Runs one command line and gives its exit code; nothing that goes wrong leaves as an exception. */
export async function main(argv: readonly string[], console: Console = terminal()): Promise<ExitCode> {
	let code: ExitCode = EXIT.clean;
	const plain = withoutColours(argv);
	const args = plain ? argv.filter((arg) => arg !== '--no-color') : argv;
	const own = plain ? { ...console, hasColours: false } : console;
	try {
		await program(own, (ended) => (code = ended)).parseAsync([...args]);
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
		console.say(`recto: a fault of ours. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
		return EXIT.fault;
	}
	return code;
}
