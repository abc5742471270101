import { readFileSync } from 'node:fs';
import type { Console } from './console.ts';

const PACKAGE = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
	readonly version: string;
};

/** The version of Recto, as its package says. */
export const RECTO_VERSION = PACKAGE.version;

/** What every command prints with `--json`: one object, the same head before what the command has to say. */
export function envelope(command: string, ok: boolean, content: object): object {
	return { recto: RECTO_VERSION, command, ok, ...content };
}

/** Prints it so that a person can read it too. */
export function printJson(console: Console, command: string, ok: boolean, content: object): void {
	console.out(`${JSON.stringify(envelope(command, ok, content), null, 2)}\n`);
}
