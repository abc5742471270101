import type { DocumentProblem } from '#core/document/document.ts';
import type { PageOptions } from '#core/document/page/read-page.ts';
import type { Yield } from '#core/made.ts';
import type { Result } from '#core/shared/result.ts';
import { MakerError } from './maker-error.ts';
import { readReply, type MakerReply, type MakerRequest, type RunOptions } from './maker-messages.ts';
import { keepModel } from './keep-model.ts';
import { spawnMaker } from './spawn-maker.ts';
import { startWatchdog, type Watchdog } from './watchdog.ts';
import { YieldAssembly } from './yield-parts.ts';

/** Seconds without a sign of life after which a run is given up. */
export const SILENCE_LIMIT_S = 30;

/** Seconds without a document after which the worker is ended: with the language model it holds tens of megabytes. */
export const IDLE_LIMIT_S = 120;

/** How a run reports and how it is stopped. */
export interface Run {
	/** Called when the language model is at hand and reading begins. */
	readonly onReading?: () => void;
	/** Called with the share of the work that is done, from 0 to 1. */
	readonly onProgress?: (share: number) => void;
	/** Called with what the opening of a long document gave, long before the whole is read. */
	readonly onOpening?: (opening: Yield) => void;
	/** Aborting ends the run at once; its promise is rejected with the signal's reason. */
	readonly signal?: AbortSignal;
}

/**
 * Works off the main thread, on one thing at a time: a further call stops the one before it. Promises are rejected with a
 * `MakerError` when no answer came, or with the reason of the abort.
 */
export interface Maker {
	make(input: string | Uint8Array, options?: RunOptions, run?: Run): Promise<Result<Yield, DocumentProblem>>;
	/** The text of the article of a web page, or of a piece of one. */
	readPage(input: string | Uint8Array, options?: PageOptions): Promise<Result<string, DocumentProblem>>;
}

/** The part of a `Worker` that the maker uses. */
export type MakerPort = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onmessageerror' | 'onerror'>;

/** What waits for an answer. */
interface Waiting {
	readonly run: Run;
	/** Takes a reply; true when it was the last one. */
	readonly take: (reply: MakerReply) => boolean;
	readonly reject: (reason: unknown) => void;
	watchdog?: Watchdog;
}

/** Collects the parts of a run until the whole is there. */
class MakeAnswer {
	readonly #run: Run;
	#assembly = new YieldAssembly();

	constructor(run: Run) {
		this.#run = run;
	}

	/** The answer, once the last reply is taken. */
	take(reply: MakerReply): Result<Yield, DocumentProblem> | undefined {
		if (reply.type === 'part') this.#assembly.take(reply.part);
		if (reply.type === 'refused') return { ok: false, problems: reply.problems };
		if (reply.type !== 'opening' && reply.type !== 'made') return undefined;
		const { whole } = this.#assembly;
		this.#assembly = new YieldAssembly();
		if (whole === undefined) return undefined;
		if (reply.type === 'made') return { ok: true, value: whole };
		this.#run.onOpening?.(whole);
		return undefined;
	}
}

/** The one worker of a maker, and what waits for it. */
class MakerHandle implements Maker {
	readonly #spawn: () => MakerPort;
	#port: MakerPort | undefined;
	#waiting: Waiting | undefined;
	#ready = false;
	#idling: ReturnType<typeof setTimeout> | undefined;

	constructor(spawn: () => MakerPort) {
		this.#spawn = spawn;
	}

	make(input: string | Uint8Array, options: RunOptions = {}, run: Run = {}): Promise<Result<Yield, DocumentProblem>> {
		const answer = new MakeAnswer(run);
		return this.#ask({ type: 'make', input, options }, run, (reply) => answer.take(reply));
	}

	async readPage(input: string | Uint8Array, options: PageOptions = {}): Promise<Result<string, DocumentProblem>> {
		const asked = this.#ask({ type: 'read-page', input, options }, {}, (reply) =>
			reply.type === 'page' ? reply.result : undefined
		);
		this.#watch();
		return asked;
	}

	#ask<Answer>(request: MakerRequest, run: Run, read: (reply: MakerReply) => Answer | undefined): Promise<Answer> {
		if (run.signal?.aborted) return Promise.reject(run.signal.reason as Error);
		if (this.#waiting) this.#stop(new DOMException('Another document was given', 'AbortError'));
		return new Promise((resolve, reject) => {
			const take = (reply: MakerReply): boolean => {
				const answer = read(reply);
				if (answer !== undefined) resolve(answer);
				return answer !== undefined;
			};
			const waiting: Waiting = { run, take, reject };
			this.#waiting = waiting;
			run.signal?.addEventListener('abort', () => {
				if (this.#waiting === waiting) this.#stop(run.signal?.reason);
			});
			this.#send(request);
			if (this.#ready && request.type === 'make') this.#beginReading();
		});
	}

	#send(request: MakerRequest): void {
		clearTimeout(this.#idling);
		this.#port ??= this.#open();
		this.#port.postMessage(request);
	}

	#open(): MakerPort {
		const port = this.#spawn();
		port.onmessage = ({ data }: MessageEvent<unknown>) => {
			const reply = readReply(data);
			if (reply) this.#receive(reply);
		};
		port.onmessageerror = () => this.#stop(new MakerError('crashed', 'an answer could not be read'));
		port.onerror = (event) => this.#stop(new MakerError('crashed', event.message));
		return port;
	}

	#receive(reply: MakerReply): void {
		const waiting = this.#waiting;
		waiting?.watchdog?.sign();
		switch (reply.type) {
			case 'ready':
				this.#ready = true;
				if (reply.modelUrl) keepModel(reply.modelUrl);
				if (waiting) this.#beginReading();
				return;
			case 'progress':
				waiting?.run.onProgress?.(reply.share);
				return;
			case 'failed':
				this.#stop(new MakerError(reply.code === 'fault' ? 'crashed' : reply.code, reply.detail));
				return;
			default:
				if (waiting?.take(reply) === true) this.#settle();
		}
	}

	#beginReading(): void {
		if (this.#watch()) this.#waiting?.run.onReading?.();
	}

	/** Fetching the model may take as long as the network needs; from here on silence means trouble. */
	#watch(): boolean {
		const waiting = this.#waiting;
		if (!waiting || waiting.watchdog) return false;
		waiting.watchdog = startWatchdog(SILENCE_LIMIT_S, () => this.#stop(new MakerError('hung')));
		return true;
	}

	#settle(): Waiting | undefined {
		const waiting = this.#waiting;
		waiting?.watchdog?.stop();
		this.#waiting = undefined;
		if (this.#port) this.#idling = setTimeout(() => this.#free(), IDLE_LIMIT_S * 1000);
		return waiting;
	}

	#free(): void {
		this.#port?.terminate();
		this.#port = undefined;
		this.#ready = false;
	}

	/** A worker in the midst of a run hears nothing, so ending it is the only way to stop the run. */
	#stop(reason: unknown): void {
		this.#free();
		this.#settle()?.reject(reason);
	}
}

/** A maker with a worker of its own, started by the first use. */
export function createMaker(spawn: () => MakerPort = spawnMaker): Maker {
	return new MakerHandle(spawn);
}
