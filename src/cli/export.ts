import { Option, type Command } from 'commander';
import { embedMedia } from '#core/decks/exchange/embed-media.ts';
import { EXPORTS, type ExportFormat } from '#core/decks/exchange/formats.ts';
import type { Console } from './console.ts';
import { printJson } from './envelope.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { lossesInWords } from './losses-in-words.ts';
import { nodeMedia } from './node-media.ts';
import { openDeck } from './open-deck.ts';
import { saveOrPrint } from './save-file.ts';

interface ExportFlags {
	readonly to: ExportFormat;
	readonly output?: string;
	readonly json?: boolean;
}

const NAMES = Object.keys(EXPORTS) as readonly ExportFormat[];

const EXAMPLES = `
Examples:
  recto export my-deck.yaml --to anki-txt -o my-deck.txt   for Anki: File, Import; again updates, and doubles nothing
  recto export my-deck.yaml --to csv -o my-deck.csv        for a spreadsheet
  recto export my-deck.yaml --to gift -o my-deck.gift      for Moodle's question bank
  recto export my-deck.yaml --to print -o my-deck.html     to print on both sides and cut
  recto export my-deck.yaml --to yaml -o whole.yaml        one file, with all that the deck includes and its pictures

What has no place in the other format is told. A deck holds nobody's progress, so none goes along.`;

async function takeOut(path: string, flags: ExportFlags, console: Console): Promise<ExitCode> {
	const opened = await openDeck(path, console);
	if (!opened.ok) return opened.code;
	const isWhole = flags.to === 'yaml' || flags.to === 'json';
	const { deck, losses: outside } = isWhole
		? embedMedia(opened.deck, nodeMedia(path))
		: { deck: opened.deck, losses: [] };
	const { text, ending, losses: fromFormat } = EXPORTS[flags.to](deck);
	const losses = [...outside, ...fromFormat];
	const lost = lossesInWords(losses);
	if (lost !== undefined) console.say(lost);
	if (flags.json === true) {
		printJson(console, 'export', true, { format: flags.to, ending, losses, text });
		if (flags.output === undefined) return EXIT.clean;
	}
	return saveOrPrint(flags.output, text, console);
}

/** `recto export`: a deck for other programs, and for paper. */
export function addExport(recto: Command, console: Console, ended: (code: ExitCode) => void): void {
	recto
		.command('export')
		.description('write a deck for Anki, a spreadsheet, Moodle, or paper')
		.argument('<deck>', 'the deck file (YAML); - for standard input')
		.addOption(new Option('--to <format>', 'what it becomes').choices(NAMES).makeOptionMandatory())
		.option('-o, --output <file>', 'write to this file instead of printing')
		.option('--json', 'print the text, and what is lost, as JSON')
		.addHelpText('after', EXAMPLES)
		.action(async (deck: string, flags: ExportFlags) => ended(await takeOut(deck, flags, console)));
}
