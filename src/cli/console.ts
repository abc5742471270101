/** Where a command writes: what it makes goes out, what it says to people goes to the side. */
export interface Console {
	readonly out: (text: string) => void;
	readonly say: (text: string) => void;
	readonly stdin: () => Promise<Uint8Array>;
}

async function readStdin(): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
	return Buffer.concat(chunks);
}

export const terminal: Console = {
	out: (text) => void process.stdout.write(text),
	say: (text) => void process.stderr.write(`${text}\n`),
	stdin: readStdin
};
