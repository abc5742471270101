import { InvalidArgumentError, type Command } from 'commander';
import { describeDocumentProblem } from '#core/document/describe-problem.ts';
import type { DocumentProblem } from '#core/document/document.ts';
import { looksLikePage } from '#core/document/page/looks-like-page.ts';
import { readPage } from '#core/document/page/read-page.ts';
import { makeDeck } from '#core/make-deck.ts';
import type { Made, MakeOptions } from '#core/made.ts';
import type { Tagger } from '#core/sentences/tagger.ts';
import type { Console } from './console.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { madeAsJson } from './made-as-json.ts';
import type { Result } from '#core/shared/result.ts';
import { loadPageTools } from './page-tools.ts';
import { readInput } from './read-input.ts';
import { summaryOf, whyNoCards } from './summary.ts';
import { loadTagger } from './tagger.ts';
import { writeDeck } from './write-deck.ts';

interface MakeFlags {
	readonly output?: string;
	readonly json?: boolean;
	readonly why?: boolean;
	readonly title?: string;
	readonly date?: string;
	readonly limit?: number;
}

const EXAMPLES = `
Examples:
  recto make article.txt                        say what was found, print the deck as YAML
  recto make article.txt -o deck.yaml           write the deck
  recto make article.txt --why -o deck.yaml     and why the rest gave no card
  recto make chapter.md --json > cards.json     cards, facts and refusals for a program
  recto make page.html notes.txt -o deck.yaml   one deck of several documents
  curl -s https://example.org/a.txt | recto make - --date 2024-09-17 --limit 20`;

function readLimit(text: string): number {
	const limit = Number(text);
	if (!Number.isInteger(limit) || limit < 1) throw new InvalidArgumentError('Give a whole number of at least 1.');
	return limit;
}

function readDate(text: string): string {
	if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(text)) {
		throw new InvalidArgumentError('Give it as YYYY, YYYY-MM or YYYY-MM-DD.');
	}
	return text;
}

function optionsOf({ title, date, limit }: MakeFlags): MakeOptions {
	return {
		...(title !== undefined && { title }),
		...(date !== undefined && { published: date }),
		...(limit !== undefined && { limit })
	};
}

/** True for a web page by its name or by how it begins. */
function isWebPage(path: string, bytes: Uint8Array): boolean {
	return /\.x?html?$/iu.test(path) || looksLikePage(new TextDecoder('latin1').decode(bytes.subarray(0, 4000)));
}

type MadeOne =
	| { readonly ok: true; readonly made: Made; readonly isPage: boolean }
	| { readonly ok: false; readonly code: ExitCode };

async function makeOne(
	path: string,
	flags: MakeFlags,
	using: { readonly tagger: Tagger; readonly console: Console }
): Promise<MadeOne> {
	const input = await readInput(path, using.console);
	if (!input.ok) {
		using.console.say(`recto: ${input.because}`);
		return { ok: false, code: EXIT.unreadable };
	}
	const isPage = isWebPage(path, input.bytes);
	const text: Result<string | Uint8Array, DocumentProblem> = isPage
		? readPage(input.bytes, await loadPageTools())
		: { ok: true, value: input.bytes };
	const result = text.ok ? makeDeck(text.value, using.tagger, optionsOf(flags)) : text;
	if (result.ok) return { ok: true, made: result.value, isPage };
	for (const problem of result.problems) using.console.say(`${path}: ${describeDocumentProblem(problem)}`);
	return { ok: false, code: EXIT.findings };
}

async function make(paths: readonly string[], flags: MakeFlags, console: Console): Promise<ExitCode> {
	const tagger = await loadTagger();
	const all: Made[] = [];
	let code: ExitCode = EXIT.clean;
	for (const path of paths) {
		const one = await makeOne(path, flags, { tagger, console });
		if (!one.ok) {
			code = one.code;
			continue;
		}
		all.push(one.made);
		console.say(summaryOf(path, one.made));
		if (flags.why) whyNoCards(one.made).forEach((line) => console.say(line));
		if (flags.json) console.out(`${JSON.stringify(madeAsJson(one.made, one), null, paths.length > 1 ? 0 : 2)}\n`);
	}
	if (all.length === 0 || (flags.json && flags.output === undefined)) return code;
	const written = await writeDeck(all, flags, console);
	return written === EXIT.clean ? code : written;
}

/** `recto make`: documents in, a deck or JSON out. */
export function addMake(recto: Command, console: Console, ended: (code: ExitCode) => void): void {
	recto
		.command('make')
		.description('make a deck of cards from documents (plain text, Markdown or web pages)')
		.argument('<documents...>', 'files to read; - for standard input')
		.option('-o, --output <file>', 'write the deck to this file instead of printing it')
		.option('--json', 'print cards, facts and refusals as JSON (one object a line for several documents)')
		.option('--why', 'say of each passage without a card why it has none')
		.option('--title <text>', 'the title of the document and of the deck')
		.option('--date <date>', 'when the document was published: YYYY, YYYY-MM or YYYY-MM-DD', readDate)
		.option('--limit <number>', 'the most cards to make of a document', readLimit)
		.addHelpText('after', EXAMPLES)
		.action(async (documents: string[], flags: MakeFlags) => ended(await make(documents, flags, console)));
}
