import type { DocumentProblem } from '#core/document/document.ts';
import type { Made } from '#core/made.ts';
import type { Result } from '#core/shared/result.ts';
import { MakerError } from './maker-error.ts';
import { readReply, type MakerReply, type MakerRequest, type RunOptions } from './maker-messages.ts';
import { keepModel } from './keep-model.ts';
import { spawnMaker } from './spawn-maker.ts';
import { startWatchdog, type Watchdog } from './watchdog.ts';

/** Seconds without a sign of life after which a run is given up. */
export const SILENCE_LIMIT_S = 30;

/** Seconds without a document after which the worker is ended: with the language model it holds tens of megabytes. */
export const IDLE_LIMIT_S = 120;

/** How a run reports and how it is stopped. */
export interface Run {
	/** Called when the language model is at hand and reading begins. */
	readonly onReading?: () => void;
	/** Called with sentences read and sentences in all. */
	readonly onProgress?: (done: number, total: number) => void;
	/** Aborting ends the run at once; its promise is rejected with the signal's reason. */
	readonly signal?: AbortSignal;
}

/** Makes cards off the main thread, one document at a time: a further `make` stops the one before it. */
export interface Maker {
	/** Rejected with a `MakerError` when no answer came about the document, or with the reason of the abort. */
	make(input: string | Uint8Array, options?: RunOptions, run?: Run): Promise<Result<Made, DocumentProblem>>;
}

/** The part of a `Worker` that the maker uses. */
export type MakerPort = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onmessageerror' | 'onerror'>;

/** What waits for the answer about one document. */
interface Waiting {
	readonly run: Run;
	readonly resolve: (result: Result<Made, DocumentProblem>) => void;
	readonly reject: (reason: unknown) => void;
	watchdog?: Watchdog;
}

/** The one worker of a maker, and the run that waits for it. */
class MakerHandle implements Maker {
	readonly #spawn: () => MakerPort;
	#port: MakerPort | undefined;
	#waiting: Waiting | undefined;
	#ready = false;
	#idling: ReturnType<typeof setTimeout> | undefined;

	constructor(spawn: () => MakerPort) {
		this.#spawn = spawn;
	}

	make(input: string | Uint8Array, options: RunOptions = {}, run: Run = {}): Promise<Result<Made, DocumentProblem>> {
		if (run.signal?.aborted) return Promise.reject(run.signal.reason as Error);
		if (this.#waiting) this.#stop(new DOMException('Another document was given', 'AbortError'));
		return new Promise((resolve, reject) => {
			const waiting: Waiting = { run, resolve, reject };
			this.#waiting = waiting;
			run.signal?.addEventListener('abort', () => {
				if (this.#waiting === waiting) this.#stop(run.signal?.reason);
			});
			this.#send({ type: 'make', input, options });
			if (this.#ready) this.#beginReading();
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
				waiting?.run.onProgress?.(reply.done, reply.total);
				return;
			case 'made':
				this.#settle()?.resolve(reply.result);
				return;
			case 'failed':
				this.#stop(new MakerError(reply.code === 'fault' ? 'crashed' : reply.code, reply.detail));
		}
	}

	/** Fetching the model may take as long as the network needs; from here on silence means trouble. */
	#beginReading(): void {
		const waiting = this.#waiting;
		if (!waiting || waiting.watchdog) return;
		waiting.watchdog = startWatchdog(SILENCE_LIMIT_S, () => this.#stop(new MakerError('hung')));
		waiting.run.onReading?.();
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
