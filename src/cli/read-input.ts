import { readFile } from 'node:fs/promises';
import type { Console } from './console.ts';

/** What stands in a file, or why it cannot be had, in a sentence for people. */
export type Input =
	{ readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly because: string };

function because(path: string, error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	switch (code) {
		case 'ENOENT':
			return `${path}: there is no such file.`;
		case 'EISDIR':
			return `${path}: this is a folder. Name the files in it.`;
		case 'EACCES':
		case 'EPERM':
			return `${path}: this file may not be read.`;
		default:
			return `${path}: this file cannot be read (${code || String(error)}).`;
	}
}

/** Reads a file, or standard input for `-`. */
export async function readInput(path: string, console: Console): Promise<Input> {
	try {
		return { ok: true, bytes: path === '-' ? await console.stdin() : await readFile(path) };
	} catch (error) {
		return { ok: false, because: because(path, error) };
	}
}
