import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';

interface Message {
	readonly id?: number | string;
	readonly method?: string;
	readonly params?: unknown;
	readonly result?: unknown;
}

/** What a server says of one place in a file. */
export interface Diagnostic {
	readonly message: string;
	readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

interface Published {
	readonly uri: string;
	readonly diagnostics: readonly Diagnostic[];
}

/** The YAML language server as an editor starts it, over its standard input and output. */
export class LanguageServer {
	readonly #process: ChildProcessWithoutNullStreams;
	readonly #answers = new Map<number, (result: unknown) => void>();
	readonly #published: ((published: Published) => void)[] = [];
	#held = Buffer.alloc(0);
	#last = 0;

	constructor() {
		const program = 'node_modules/yaml-language-server/bin/yaml-language-server';
		this.#process = spawn(process.execPath, [program, '--stdio']);
		this.#process.stdout.on('data', (bytes: Buffer) => {
			this.#held = Buffer.concat([this.#held, bytes]);
			while (this.#takeOne());
		});
	}

	async start(): Promise<void> {
		const capabilities = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };
		await this.ask('initialize', { processId: process.pid, rootUri: null, capabilities });
		this.tell('initialized', {});
		const yaml = { validate: true, completion: true, hover: true, schemaStore: { enable: false } };
		this.tell('workspace/didChangeConfiguration', { settings: { yaml } });
	}

	/** Opens a file and gives what the server finds wrong in it. */
	open(uri: string, text: string): Promise<readonly Diagnostic[]> {
		const found = new Promise<readonly Diagnostic[]>((done) => {
			this.#published.push((published) => {
				if (published.uri === uri) done(published.diagnostics);
			});
		});
		this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
		return found;
	}

	ask(method: string, params: unknown): Promise<unknown> {
		const id = ++this.#last;
		this.#send({ id, method, params });
		return new Promise((done) => this.#answers.set(id, done));
	}

	tell(method: string, params: unknown): void {
		this.#send({ method, params });
	}

	stop(): void {
		this.#process.kill();
	}

	#send(message: Message): void {
		const body = JSON.stringify({ jsonrpc: '2.0', ...message });
		this.#process.stdin.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
	}

	#takeOne(): boolean {
		const head = this.#held.indexOf('\r\n\r\n');
		const length = Number(
			/Content-Length: (?<length>\d+)/u.exec(this.#held.toString('latin1', 0, Math.max(0, head)))?.groups?.['length']
		);
		if (head < 0 || this.#held.length < head + 4 + length) return false;
		const message = JSON.parse(this.#held.toString('utf8', head + 4, head + 4 + length)) as Message;
		this.#held = this.#held.subarray(head + 4 + length);
		this.#receive(message);
		return true;
	}

	#receive({ id, method, params, result }: Message): void {
		if (method === undefined) this.#answers.get(Number(id))?.(result);
		else if (method === 'textDocument/publishDiagnostics')
			for (const tell of this.#published) tell(params as Published);
		else if (id !== undefined) this.#process.stdin.write(this.#refusal(id, method));
	}

	/** The server asks its editor for things, too; this one knows nothing. */
	#refusal(id: number | string, method: string): string {
		const body = JSON.stringify({
			jsonrpc: '2.0',
			id,
			result: method === 'workspace/configuration' ? [{}, {}, {}, {}, {}] : null
		});
		return `Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`;
	}
}
