import { EXIT } from './exit-codes.ts';

const GRACE_MS = 500;

/** Where a command writes: what it makes goes out, what it says to people goes to the side. */
export interface Console {
	readonly out: (text: string) => void;
	readonly say: (text: string) => void;
	readonly stdin: () => Promise<Uint8Array>;
	/** True when what goes out is read by a person at a terminal that shows colours. */
	readonly hasColours: boolean;
	/** Ends commands that go on until they are interrupted. */
	readonly interrupted: AbortSignal;
}

async function readStdin(): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
	return Buffer.concat(chunks);
}

/** Colours where they can be seen; `NO_COLOR` (no-color.org) and `FORCE_COLOR` decide otherwise. */
export function wantsColours(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
	if ((env['NO_COLOR'] ?? '') !== '') return false;
	if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0';
	return isTerminal && env['TERM'] !== 'dumb';
}

/** The terminal that the program was started from. */
export function terminal(): Console {
	const interrupt = new AbortController();
	process.once('SIGINT', () => {
		interrupt.abort();
		// What listens ends by itself at once; nothing else is waited for.
		setTimeout(() => process.exit(EXIT.interrupted), GRACE_MS).unref();
	});
	return {
		out: (text) => void process.stdout.write(text),
		say: (text) => void process.stderr.write(`${text}\n`),
		stdin: readStdin,
		hasColours: wantsColours(process.env, process.stdout.isTTY),
		interrupted: interrupt.signal
	};
}
