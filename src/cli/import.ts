import { Option, type Command } from 'commander';
import { guessFormat, IMPORTS, type ImportFormat } from '#core/decks/exchange/formats.ts';
import { importedText } from '#core/decks/exchange/imported.ts';
import { idFromName, titleFromName } from '#core/decks/name-from-file.ts';
import { readDeck } from '#core/decks/read-deck.ts';
import { counted } from '#core/shared/counted.ts';
import { coloursFor } from './colours.ts';
import { faultInWords } from './check-report.ts';
import type { Console } from './console.ts';
import { printJson } from './envelope.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { lossesInWords } from './losses-in-words.ts';
import { readInput } from './read-input.ts';
import { saveOrPrint } from './save-file.ts';

interface ImportFlags {
	readonly from?: ImportFormat;
	readonly sep?: string;
	readonly output?: string;
	readonly title?: string;
	readonly language?: string;
	readonly json?: boolean;
}

const NAMES = Object.keys(IMPORTS) as readonly ImportFormat[];

const EXAMPLES = `
Examples:
  recto import words.csv -o words.recto.yaml     a table; its first line may name the columns
  recto import notes.txt                         Anki text, hashcards, GIFT or a pasted list: told by its marks
  recto import list.txt --from quizlet --sep ' - '
  pbpaste | recto import - --title "French animals" -o animals.recto.yaml

Columns of a table: question, answer, accept, wrong, tolerance, hint, explain, tags, kind, source, url, quote, id, type.
Several texts in one cell are parted by " | ".`;

/** Names that cannot be typed. */
const SEPARATORS: Readonly<Record<string, string>> = {
	tab: '\t',
	'\\t': '\t',
	comma: ',',
	semicolon: ';',
	pipe: '|',
	space: ' '
};

function decoded(bytes: Uint8Array): string {
	const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

async function bringIn(path: string, flags: ImportFlags, console: Console): Promise<ExitCode> {
	const input = await readInput(path, console);
	if (!input.ok) {
		console.say(`recto: ${input.because}`);
		return EXIT.unreadable;
	}
	const text = decoded(input.bytes);
	const format = flags.from ?? guessFormat(text, path);
	const imported = IMPORTS[format](text, flags.sep === undefined ? undefined : (SEPARATORS[flags.sep] ?? flags.sep));
	const name = (flags.output ?? path).replace(/\.(?:csv|tsv|txt|md|gift)$/iu, '');
	const title = flags.title ?? imported.title ?? titleFromName(name);
	const head = {
		id: idFromName(flags.title ?? name),
		title,
		...(flags.language !== undefined && { language: flags.language })
	};
	const yaml = importedText({ ...imported, title }, head);
	const read = { ...readDeck(yaml, { fileName: path }), text: yaml };
	const count = read.deck?.cards.length ?? 0;
	console.say(`${path}: read as ${format}; ${counted(count, 'card')}.`);
	const lost = lossesInWords(imported.losses);
	if (lost !== undefined) console.say(lost);
	for (const fault of read.faults)
		if (fault.severity === 'error')
			console.say(faultInWords({ path: flags.output ?? 'deck.yaml', read }, fault, coloursFor(console.hasColours)));
	const ok = read.deck !== undefined && count > 0;
	if (flags.json === true)
		printJson(console, 'import', ok, { format, cards: count, losses: imported.losses, deck: yaml });
	const saved =
		flags.json === true && flags.output === undefined ? EXIT.clean : await saveOrPrint(flags.output, yaml, console);
	if (saved !== EXIT.clean) return saved;
	return ok ? EXIT.clean : EXIT.findings;
}

/** `recto import`: a deck file of what other programs wrote. */
export function addImport(recto: Command, console: Console, ended: (code: ExitCode) => void): void {
	recto
		.command('import')
		.description('make a deck file of a table, Anki text, hashcards, GIFT or a pasted list')
		.argument('<file>', 'the file to read; - for standard input')
		.addOption(new Option('--from <format>', 'what it is; guessed unless given').choices(NAMES))
		.option('--sep <sign>', 'what parts columns, or term and meaning: tab, comma, semicolon, or the sign itself')
		.option('-o, --output <file>', 'write the deck to this file instead of printing it')
		.option('--title <text>', 'the title of the deck')
		.option('--language <code>', 'the language of the deck: en, de, pt-BR …')
		.option('--json', 'print what was read, and the deck, as JSON')
		.addHelpText('after', EXAMPLES)
		.action(async (file: string, flags: ImportFlags) => ended(await bringIn(file, flags, console)));
}
