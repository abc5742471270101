import { Command, CommanderError } from 'commander';
import { addCheck } from './check.ts';
import { terminal, type Console } from './console.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { addMake } from './make.ts';

/** A command of the line, and what it says of how it ended. */
export type Ended = (code: ExitCode) => void;

function program(console: Console, ended: Ended): Command {
	const recto = new Command('recto')
		.description('Cards from documents, made on this machine.')
		.exitOverride()
		.configureOutput({ writeOut: console.out, writeErr: (text) => console.say(text.trimEnd()) })
		.showSuggestionAfterError()
		.addHelpText(
			'after',
			'\nExit codes: 0 clean, 1 findings, 2 wrong usage, 3 file not found or unreadable, 4 a fault of ours.'
		);
	addMake(recto, console, ended);
	addCheck(recto, console, ended);
	return recto;
}

/** Runs one command line and gives its exit code; nothing that goes wrong leaves as an exception. */
export async function main(argv: readonly string[], console: Console = terminal): Promise<ExitCode> {
	let code: ExitCode = EXIT.clean;
	try {
		await program(console, (ended) => (code = ended)).parseAsync([...argv]);
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
		console.say(`recto: a fault of ours. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
		return EXIT.fault;
	}
	return code;
}
