import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Page } from '@playwright/test';

/** How the browser is started. */
interface Launching {
	/** The folder that outlives the browser. */
	readonly profile: string;
	/** A program that watches the browser, with its arguments: the browser's own come after them. */
	readonly under?: readonly string[];
}

/** A browser with its profile on the disk, which can be killed as a system that needs its memory kills it. */
export class MortalBrowser {
	readonly page: Page;
	readonly #process: ChildProcess;

	private constructor(page: Page, process: ChildProcess) {
		this.page = page;
		this.#process = process;
	}

	static async launch({ profile, under = [] }: Launching): Promise<MortalBrowser> {
		const [command, ...args] = [...under, process.env['CHROMIUM'] ?? chromium.executablePath()];
		const flags = ['--headless', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
		const own = [`--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'];
		const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
		// A group of its own: one signal reaches all of its processes, and no other.
		const child = spawn(command, [...args, ...flags, ...sandbox, ...own], {
			detached: true,
			stdio: ['ignore', 'ignore', 'pipe']
		});
		const browser = await chromium.connectOverCDP(await announcedAddress(child));
		const context = browser.contexts()[0];
		if (context === undefined) throw new Error('The browser has no profile');
		return new MortalBrowser(await context.newPage(), child);
	}

	/** SIGKILL to every process at once: none of them can say or write another word. */
	async kill(): Promise<void> {
		const { pid, exitCode, signalCode } = this.#process;
		if (pid === undefined || exitCode !== null || signalCode !== null) return;
		const gone = once(this.#process, 'exit');
		process.kill(-pid, 'SIGKILL');
		await gone;
	}
}

function announcedAddress(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		child.stderr?.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const address = /DevTools listening on (?<address>ws:\S{1,200})/.exec(said)?.groups?.['address'];
			if (address !== undefined) resolve(address);
		});
		child.once('exit', () => reject(new Error(`The browser ended before it said where it is: ${said}`)));
	});
}
