import type { DocumentProblem } from '#core/document/document.ts';
import type { Made, MakeOptions } from '#core/made.ts';
import type { Result } from '#core/shared/result.ts';

/** What may be asked of a run; functions cannot travel to a worker. */
export type RunOptions = Omit<MakeOptions, 'onProgress'>;

/** What the page sends to the worker. */
export interface MakerRequest {
	readonly type: 'make';
	readonly input: string | Uint8Array;
	readonly options: RunOptions;
}

/** What the worker sends back. After `make` the last message is `made` or `failed`. */
export type MakerReply =
	/** The language model is loaded; `modelUrl` is where it came from, when the browser tells. */
	| { readonly type: 'ready'; readonly modelUrl?: string }
	| { readonly type: 'progress'; readonly done: number; readonly total: number }
	| { readonly type: 'made'; readonly result: Result<Made, DocumentProblem> }
	| { readonly type: 'failed'; readonly code: 'model-unavailable' | 'fault'; readonly detail: string };

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(data: unknown): Fields | undefined {
	return typeof data === 'object' && data !== null ? (data as Fields) : undefined;
}

/** The request that `data` is, or nothing when it is none of ours. */
export function readRequest(data: unknown): MakerRequest | undefined {
	const { type, input, options } = fieldsOf(data) ?? {};
	const given = typeof input === 'string' || input instanceof Uint8Array;
	if (type !== 'make' || !given || !fieldsOf(options)) return undefined;
	return { type, input, options: options as RunOptions };
}

/** The reply that `data` is, or nothing when it is none of ours. */
export function readReply(data: unknown): MakerReply | undefined {
	const fields = fieldsOf(data);
	if (!fields || !isReply(fields)) return undefined;
	return fields as unknown as MakerReply;
}

/** Looks as deep as the envelope: what a run made was typed when this same build's worker sent it. */
function isReply({ type, modelUrl, done, total, result, code, detail }: Fields): boolean {
	switch (type) {
		case 'ready':
			return modelUrl === undefined || typeof modelUrl === 'string';
		case 'progress':
			return Number.isFinite(done) && Number.isFinite(total);
		case 'made': {
			const { ok, value, problems } = fieldsOf(result) ?? {};
			return ok === true ? fieldsOf(value) !== undefined : ok === false && Array.isArray(problems);
		}
		case 'failed':
			return (code === 'model-unavailable' || code === 'fault') && typeof detail === 'string';
		default:
			return false;
	}
}
