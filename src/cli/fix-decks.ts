import { mendDeck } from '#core/decks/mend-deck.ts';
import { counted } from '#core/shared/counted.ts';
import type { Console } from './console.ts';
import type { DeckFile } from './deck-file.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { nodeFolder } from './node-folder.ts';
import { saveFile } from './save-file.ts';

/** The lines that two texts of the same number of lines differ in, as `diff` shows them. */
function differences(before: string, after: string): readonly string[] {
	const [old, put] = [before.split('\n'), after.split('\n')];
	if (old.length !== put.length) return [`${old.length} lines become ${put.length}`];
	return old.flatMap((line, i) => (line === put[i] ? [] : [`${i + 1}`, `- ${line}`, `+ ${put[i] ?? ''}`]));
}

/** Mends in each file what loses no word, or shows what it would do. */
export async function fixDecks(decks: readonly DeckFile[], isTrial: boolean, console: Console): Promise<ExitCode> {
	let code: ExitCode = EXIT.clean;
	for (const { path, read } of decks) {
		const { text, mended } = mendDeck(read.text, { fileName: path, ...(path !== '-' && { folder: nodeFolder(path) }) });
		if (text === read.text) continue;
		const done = mended.length === 1 ? 'was' : 'were';
		console.say(`${path}: ${counted(mended.length, 'fault')} ${isTrial ? 'would be' : done} mended.`);
		if (isTrial) console.say(differences(read.text, text).join('\n'));
		else if (path === '-') console.out(text);
		else code = (await saveFile(path, text, console)) === EXIT.clean ? code : EXIT.unreadable;
	}
	return code;
}
