import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * `output`: what the program prints is put here instead of being shown.
 * @typedef {{ env?: Record<string, string>, quiet?: boolean, output?: string[], timeoutMs?: number }} RunOptions
 */

/**
 * Runs a program in the project's folder with its output shown as it comes, and gives its exit code. There is no shell in
 * between: arguments arrive as they are, spaces and all, on every system.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: ROOT,
			stdio: options.quiet ? 'ignore' : options.output ? ['ignore', 'pipe', 'pipe'] : 'inherit',
			env: { ...process.env, ...options.env },
			...(options.timeoutMs ? { timeout: options.timeoutMs } : {})
		});
		for (const stream of [child.stdout, child.stderr]) {
			stream?.setEncoding('utf8').on('data', (text) => options.output?.push(text));
		}
		child.on('error', () => resolve(127));
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/** The packages that bring the programs that we run, where the names differ. @type {Record<string, string>} */
const PACKAGES = { 'svelte-kit': '@sveltejs/kit', tsc: 'typescript' };

/** The script behind a program that an installed package brings. @param {string} tool */
export function scriptOf(tool) {
	const folder = join(ROOT, 'node_modules', PACKAGES[tool] ?? tool);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	return join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

/**
 * Runs a program that an installed package brings.
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runTool(tool, args, options) {
	return run(process.execPath, [scriptOf(tool), ...args], options);
}

/** npm's own script: the one that started us, or the one that came with Node. On Windows `npm` itself needs a shell. */
function npmScript() {
	const beside = dirname(process.execPath);
	const places = [
		process.env['npm_execpath'] ?? '',
		join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
		join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
	];
	return places.find((place) => basename(place) === 'npm-cli.js' && existsSync(place));
}

/** The program and its arguments by which npm is run. @param {readonly string[]} args @returns {[string, string[]]} */
export function npmCommand(args) {
	const script = npmScript();
	return script === undefined ? ['npm', [...args]] : [process.execPath, [script, ...args]];
}

/**
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
	const [command, all] = npmCommand(args);
	return run(command, all, options);
}

/** @param {string} text */
export function say(text) {
	process.stdout.write(`${text}\n`);
}
