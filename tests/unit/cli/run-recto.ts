import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { main } from '../../../src/cli/main.ts';

/** What one command line did. */
export interface Ran {
	readonly code: number;
	readonly out: string;
	readonly said: string;
}

export interface RunOptions {
	readonly stdin?: string;
	readonly hasColours?: boolean;
	readonly interrupted?: AbortSignal;
	readonly onOutput?: (text: string) => void;
}

/** Runs one command line without a terminal. */
export async function runRecto(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
	let [out, said] = ['', ''];
	const code = await main(['node', 'recto', ...args], {
		out: (text) => {
			out += text;
			options.onOutput?.(text);
		},
		say: (text) => {
			said += `${text}\n`;
			options.onOutput?.(text);
		},
		stdin: () => Promise.resolve(new TextEncoder().encode(options.stdin ?? '')),
		hasColours: options.hasColours ?? false,
		interrupted: options.interrupted ?? new AbortController().signal
	});
	return { code, out, said };
}

/** A folder of its own for the tests of one file; gives paths in it. */
export function inTemporaryFolder(): (name: string) => string {
	let folder = '';
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'recto-'));
	});
	afterAll(() => rm(folder, { recursive: true }));
	return (name) => join(folder, name);
}
