import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the project's folder with its output shown as it comes, and gives its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, timeoutMs?: number }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: ROOT,
			stdio: options.quiet ? 'ignore' : 'inherit',
			env: { ...process.env, ...options.env },
			// npm and npx are .cmd files there, which only a shell can start.
			shell: process.platform === 'win32',
			...(options.timeoutMs ? { timeout: options.timeoutMs } : {})
		});
		child.on('error', () => resolve(127));
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/** @param {string} text */
export function say(text) {
	process.stdout.write(`${text}\n`);
}
