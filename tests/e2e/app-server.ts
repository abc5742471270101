import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The built app, served by a process of its own, so that a test can take the server away for real. */
export class AppServer {
	readonly #host: string;
	#process: ChildProcess | undefined;
	#port = 0;

	/** `host` is what the browser calls this machine. */
	constructor(host = 'localhost') {
		this.#host = host;
	}

	/** Without the slash at its end; the same for every start, so that the browser sees one origin. */
	get address(): string {
		return `http://${this.#host}:${this.#port}`;
	}

	async start(dir = 'build'): Promise<void> {
		const args = ['scripts/serve.mjs', '--port', String(this.#port), '--dir', dir];
		const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
		this.#process = child;
		this.#port = await announcedPort(child);
	}

	/** No farewell: open connections break, and nothing answers any more. */
	async kill(): Promise<void> {
		const child = this.#process;
		this.#process = undefined;
		if (child?.exitCode !== null || child.signalCode !== null) return;
		child.kill('SIGKILL');
		await once(child, 'exit');
	}
}

function announcedPort(child: ChildProcess): Promise<number> {
	return new Promise((resolve, reject) => {
		let said = '';
		child.stdout?.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const port = /localhost:(?<port>\d{1,5})\//.exec(said)?.groups?.['port'];
			if (port !== undefined) resolve(Number(port));
		});
		child.once('exit', () => reject(new Error(`The server ended before it said where it is: ${said}`)));
	});
}
