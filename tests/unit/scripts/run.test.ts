import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run, scriptOf } from '../../../scripts/run.mjs';

describe('running what the checks are made of', () => {
	it.each(['eslint', 'playwright', 'prettier', 'svelte-check', 'svelte-kit', 'tsc', 'vite', 'vitest'])(
		'finds the script of %s without npx',
		(tool) => {
			expect(existsSync(scriptOf(tool))).toBe(true);
		}
	);

	it('hands arguments over as they are, and gives the exit code', async () => {
		const argument = 'C:\\My Files\\$HOME & "more"';
		const script = `process.exit(process.argv[1] === ${JSON.stringify(argument)} ? 7 : 1)`;
		expect(await run(process.execPath, ['-e', script, argument], { quiet: true })).toBe(7);
	});

	it('keeps what a program prints for later when asked to', async () => {
		const output: string[] = [];
		await run(process.execPath, ['-e', 'console.log("said"); console.error("warned")'], { output });
		expect(output.join('').split('\n').sort()).toEqual(['', 'said', 'warned']);
	});

	it('gives 127 for a program that is not there', async () => {
		expect(await run('no-such-program-anywhere', [])).toBe(127);
	});
});
