import { randomInt } from 'node:crypto';
import type { Command } from 'commander';
import { addIds, type AddedIds } from '#core/decks/identity/add-ids.ts';
import { counted } from '#core/shared/counted.ts';
import type { Console } from './console.ts';
import { findDecks, readDeckFile, type DeckFile } from './deck-file.ts';
import { printJson } from './envelope.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { nodeFolder } from './node-folder.ts';
import { saveFile } from './save-file.ts';

interface IdsFlags {
	readonly check?: boolean;
	readonly dryRun?: boolean;
	readonly expand?: boolean;
	readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  recto ids my-deck.yaml              put an id into every card that has none
  recto ids my-deck.yaml --dry-run    show where ids would go
  recto ids my-deck.yaml --expand     write cards of one line out, so that they have room for one
  recto ids decks/ --check            for a script: ends with 1 when a card has no id

Only the ids are inserted: comments, quotes and line ends stay as they are. A deck that has no id gets one of its file's
name, so that a renamed file stays the same deck.

Until a card has an id, Recto calls it by one that it makes of the question, such as ~3hkamfg3. Answers, hints and sources
may change under it; a reworded question is another ~id, and is only recognised by likeness. You never write a ~id yourself.`;

const RANGE = 2 ** 47;
const random = (): number => randomInt(RANGE) / RANGE;

/** What became of one file. */
interface Written {
	readonly file: string;
	/** The id that the deck itself got, or would get. */
	readonly deckId?: string;
	readonly added: number;
	readonly withoutRoom: number;
	readonly refused: readonly number[];
	readonly code: ExitCode;
}

function sayOf(path: string, { added, withoutRoom, refused, deckId }: AddedIds, flags: IdsFlags): string {
	const would = flags.dryRun === true || flags.check === true;
	const did =
		added === 0
			? 'every card that has room for an id has one'
			: `${counted(added, 'card')} ${would ? 'without an id' : 'given an id'}`;
	const room =
		withoutRoom > 0
			? `; ${counted(withoutRoom, 'card')} of one line ${withoutRoom === 1 ? 'has' : 'have'} no room for one (--expand)`
			: '';
	const odd = refused.length > 0 ? `; left alone for its layout: line ${refused.join(', ')}` : '';
	const own = deckId === undefined ? '' : `; the deck itself ${would ? 'would get' : 'got'} id: ${deckId}`;
	return `${path}: ${did}${own}${room}${odd}.`;
}

async function write({ path, read }: DeckFile, flags: IdsFlags, console: Console): Promise<Written> {
	const nothing = { file: path, added: 0, withoutRoom: 0, refused: [] };
	const result = addIds(read.text, { random, fileName: path, folder: nodeFolder(path), expand: flags.expand === true });
	if (!result) {
		console.say(`${path}: this deck has errors. Mend them first: recto check ${path}`);
		return { ...nothing, code: EXIT.findings };
	}
	console.say(sayOf(path, result, flags));
	const { added, withoutRoom, refused, edits, text, deckId } = result;
	const told = { file: path, ...(deckId !== undefined && { deckId }), added, withoutRoom, refused };
	if (flags.check === true) return { ...told, code: edits.length > 0 ? EXIT.findings : EXIT.clean };
	if (flags.dryRun === true || edits.length === 0) return { ...told, code: EXIT.clean };
	return { ...told, code: await saveFile(path, text, console) };
}

async function ids(paths: readonly string[], flags: IdsFlags, console: Console): Promise<ExitCode> {
	const codes: ExitCode[] = [];
	const files: Written[] = [];
	for (const path of await findDecks(paths)) {
		const found = await readDeckFile(path, console);
		if (found.ok) files.push(await write(found.file, flags, console));
		else {
			console.say(`recto: ${found.because}`);
			codes.push(EXIT.unreadable);
		}
	}
	const code = [...codes, ...files.map((file) => file.code)].reduce(
		(worst, one) => (one > worst ? one : worst),
		EXIT.clean
	);
	const told = files.map(({ file, deckId, added, withoutRoom, refused }) => ({
		file,
		...(deckId !== undefined && { deckId }),
		added,
		withoutRoom,
		refused
	}));
	if (flags.json === true) printJson(console, 'ids', code === EXIT.clean, { files: told });
	return code;
}

/** `recto ids`: names for cards that have none, so that progress survives a reworded question. */
export function addIdsCommand(recto: Command, console: Console, ended: (code: ExitCode) => void): void {
	recto
		.command('ids')
		.description('put an id into every card that has none')
		.argument('<files...>', 'deck files (YAML), or folders of them')
		.option('--check', 'write nothing; end with 1 when an id is missing')
		.option('--dry-run', 'write nothing; say what would be done')
		.option('--expand', 'write cards of one line out, so that they have room for an id')
		.option('--json', 'print what was done as JSON')
		.addHelpText('after', EXAMPLES)
		.action(async (files: string[], flags: IdsFlags) => ended(await ids(files, flags, console)));
}
