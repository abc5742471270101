import type { DocumentProblem } from '#core/document/document.ts';
import type { PageOptions } from '#core/document/page/read-page.ts';
import type { MakeOptions } from '#core/made.ts';
import type { Result } from '#core/shared/result.ts';
import type { YieldPart } from './yield-parts.ts';

/** What may be asked of a run; functions cannot travel to a worker. */
export type RunOptions = Omit<MakeOptions, 'onProgress'>;

/** What the page sends to the worker. */
export type MakerRequest =
	| { readonly type: 'make'; readonly input: string | Uint8Array; readonly options: RunOptions }
	| { readonly type: 'read-page'; readonly input: string | Uint8Array; readonly options: PageOptions };

/** What the worker sends back. After `make` the last message is `made`, `refused` or `failed`; after `read-page` it is `page` or `failed`. */
export type MakerReply =
	/** The language model is loaded; `modelUrl` is where it came from, when the browser tells. */
	| { readonly type: 'ready'; readonly modelUrl?: string }
	| { readonly type: 'progress'; readonly share: number }
	/** A piece of what the document gave. */
	| { readonly type: 'part'; readonly part: YieldPart }
	/** All parts so far are what the opening of a long document gave; those of the whole follow. */
	| { readonly type: 'opening' }
	/** All parts since the last `opening` are what the whole document gave. */
	| { readonly type: 'made' }
	| { readonly type: 'refused'; readonly problems: readonly DocumentProblem[] }
	| { readonly type: 'page'; readonly result: Result<string, DocumentProblem> }
	| { readonly type: 'failed'; readonly code: 'model-unavailable' | 'fault'; readonly detail: string };

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(data: unknown): Fields | undefined {
	return typeof data === 'object' && data !== null ? (data as Fields) : undefined;
}

/** The request that `data` is, or nothing when it is none of ours. */
export function readRequest(data: unknown): MakerRequest | undefined {
	const { type, input, options } = fieldsOf(data) ?? {};
	const given = typeof input === 'string' || input instanceof Uint8Array;
	if (!given || !fieldsOf(options)) return undefined;
	if (type === 'make') return { type, input, options: options as RunOptions };
	return type === 'read-page' ? { type, input, options: options as PageOptions } : undefined;
}

/** The reply that `data` is, or nothing when it is none of ours. */
export function readReply(data: unknown): MakerReply | undefined {
	const fields = fieldsOf(data);
	if (!fields || !isReply(fields)) return undefined;
	return fields as unknown as MakerReply;
}

/** Looks as deep as the envelope: what a run made was typed when this same build's worker sent it. */
function isReply({ type, modelUrl, share, part, problems, result, code, detail }: Fields): boolean {
	switch (type) {
		case 'ready':
			return modelUrl === undefined || typeof modelUrl === 'string';
		case 'progress':
			return Number.isFinite(share);
		case 'part':
			return typeof fieldsOf(part)?.['kind'] === 'string';
		case 'opening':
		case 'made':
			return true;
		case 'refused':
			return Array.isArray(problems);
		case 'page': {
			const { ok, value, problems: why } = fieldsOf(result) ?? {};
			return ok === true ? typeof value === 'string' : ok === false && Array.isArray(why);
		}
		case 'failed':
			return (code === 'model-unavailable' || code === 'fault') && typeof detail === 'string';
		default:
			return false;
	}
}
