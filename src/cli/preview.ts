import { spawn } from 'node:child_process';
import { InvalidArgumentError, type Command } from 'commander';
import { ensureBuilt } from '../../scripts/build.mjs';
import { coloursFor } from './colours.ts';
import { faultInWords, summaryInWords, summaryOf } from './check-report.ts';
import type { Console } from './console.ts';
import { readDeckFile, type DeckFile } from './deck-file.ts';
import { printJson } from './envelope.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { servePreview } from './preview-server.ts';
import { watchFiles } from './watch-files.ts';

interface PreviewFlags {
	readonly port: number;
	readonly host?: string;
	readonly open?: boolean;
	readonly json?: boolean;
}

const PORT = 5174;

const EXAMPLES = `
Examples:
  recto preview my-deck.yaml           both sides of every card, in the app itself; follows along as you save
  recto preview my-deck.yaml --open    and opens the browser
  recto preview my-deck.yaml --host 0.0.0.0 --port 8080   for a phone in the same network

The preview has a place of its own in the browser: your decks and your progress are not touched. End it with Ctrl+C.`;

function readPort(text: string): number {
	const port = Number(text);
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		throw new InvalidArgumentError('Give a number from 0 to 65535.');
	return port;
}

function openBrowser(address: string): void {
	const programs: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer' };
	const child = spawn(programs[process.platform] ?? 'xdg-open', [address], { stdio: 'ignore', detached: true });
	child.on('error', () => undefined);
	child.unref();
}

function tell(file: DeckFile, console: Console): void {
	const colours = coloursFor(console.hasColours);
	for (const fault of file.read.faults) if (fault.severity === 'error') console.say(faultInWords(file, fault, colours));
	console.say(summaryInWords(summaryOf([file]), file.read.untold));
}

async function preview(path: string, flags: PreviewFlags, console: Console): Promise<ExitCode> {
	const first = await readDeckFile(path, console);
	if (!first.ok) {
		console.say(`recto: ${first.because}`);
		return EXIT.unreadable;
	}
	if ((await ensureBuilt()) !== 0) return EXIT.fault;
	const read = async (): Promise<DeckFile | undefined> => {
		const found = await readDeckFile(path, console);
		return found.ok ? found.file : undefined;
	};
	const server = await servePreview({ port: flags.port, read, ...(flags.host !== undefined && { host: flags.host }) });
	if (flags.json === true) printJson(console, 'preview', true, { address: server.address });
	console.say(`Open ${server.address}   (Ctrl+C ends it)`);
	tell(first.file, console);
	if (flags.open === true) openBrowser(server.address);
	const changed = async (): Promise<void> => {
		const file = await read();
		if (file) tell(file, console);
		server.changed();
	};
	await watchFiles([path], () => void changed(), console.interrupted);
	server.close();
	return EXIT.interrupted;
}

/** `recto preview`: the deck in the app itself, as it is being written. */
export function addPreview(recto: Command, console: Console, ended: (code: ExitCode) => void): void {
	recto
		.command('preview')
		.description('show a deck in the app, and follow along as it is saved')
		.argument('<deck>', 'the deck file (YAML)')
		.option('--port <number>', 'where to listen; 0 takes any free port', readPort, PORT)
		.option('--host <address>', 'listen for other machines too')
		.option('--open', 'open the browser')
		.option('--json', 'print the address as JSON')
		.addHelpText('after', EXAMPLES)
		.action(async (deck: string, flags: PreviewFlags) => ended(await preview(deck, flags, console)));
}
