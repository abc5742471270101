import { DECK_LIMITS } from '#core/decks/deck-limits.ts';
import { textFile } from '../deck/pasted-file.ts';
import type { ChosenFile } from '#ui/shared/chosen-file.ts';

/** Why nothing came from an address. */
export type FetchProblem = 'no-address' | 'not-secure' | 'unreachable' | 'refused' | 'too-large' | 'a-page';

export type FetchedDeck =
	{ readonly ok: true; readonly file: ChosenFile } | { readonly ok: false; readonly problem: FetchProblem };

const MOST_BYTES = DECK_LIMITS.characters * 4;

/** What to tell the reader: what happened, and the way on. */
export function describeFetchProblem(problem: FetchProblem): string {
	switch (problem) {
		case 'no-address':
			return 'This is no web address. It begins with https:// and names a file.';
		case 'not-secure':
			return 'Only https:// addresses are fetched, so that nobody on the way can change the deck.';
		case 'unreachable':
			return 'Nothing came from there. The address may be wrong, you may be offline, or the site does not let other sites read its files. Download the file and import it instead.';
		case 'refused':
			return 'The site says that there is no such file, or that it is not for everyone.';
		case 'too-large':
			return 'The file is larger than a deck may be, so it was not read on.';
		case 'a-page':
			return 'That is a web page, not a deck file. Look for the address of the file itself; on GitHub it is behind “Raw”.';
	}
}

const isThisMachine = ({ hostname }: URL): boolean => hostname === 'localhost' || hostname === '127.0.0.1';

/** The address that a text names, if decks are fetched from there. */
export function readAddress(text: string, origin: string): URL | FetchProblem {
	const trimmed = text.trim();
	const url = URL.parse(trimmed) ?? URL.parse(`https://${trimmed}`);
	if (trimmed === '' || url === null || !/^https?:$/u.test(url.protocol)) return 'no-address';
	return url.protocol === 'https:' || url.origin === origin || isThisMachine(url) ? url : 'not-secure';
}

/** Reads no more than a deck may have, whatever the site announced. */
async function readWithin(response: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
	if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) return undefined;
	const reader = response.body?.getReader();
	const parts: Uint8Array[] = [];
	let size = 0;
	for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
		size += read.value.length;
		if (size > MOST_BYTES) {
			await reader?.cancel();
			return undefined;
		}
		parts.push(read.value);
	}
	return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

/** Fetches a deck file, telling the site nothing of who asks: no cookies, no referrer. */
export async function fetchDeck(url: URL, fetcher: typeof fetch = fetch): Promise<FetchedDeck> {
	const refuse = (problem: FetchProblem): FetchedDeck => ({ ok: false, problem });
	try {
		const response = await fetcher(url, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
		if (!response.ok) return refuse('refused');
		if (response.headers.get('content-type')?.startsWith('text/html') === true) return refuse('a-page');
		const bytes = await readWithin(response);
		if (bytes === undefined) return refuse('too-large');
		const name = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
		const file = { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
		return { ok: true, file: name === '' ? textFile(new TextDecoder().decode(bytes), url.hostname) : file };
	} catch {
		return refuse('unreachable');
	}
}
