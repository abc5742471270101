import { writeFile } from 'node:fs/promises';
import type { Console } from './console.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** Writes a file, or says why it cannot be written. */
export async function saveFile(path: string, text: string, console: Console): Promise<ExitCode> {
	try {
		await writeFile(path, text);
		return EXIT.clean;
	} catch (error) {
		console.say(`recto: ${path} cannot be written (${error instanceof Error ? error.message : String(error)}).`);
		return EXIT.unreadable;
	}
}

/** Writes to the file that was asked for, or prints. */
export async function saveOrPrint(path: string | undefined, text: string, console: Console): Promise<ExitCode> {
	if (path !== undefined && path !== '-') return saveFile(path, text, console);
	console.out(text);
	return EXIT.clean;
}
