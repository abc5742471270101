import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { embedMedia } from '#core/decks/exchange/embed-media.ts';
import { describeFault } from '#core/decks/faults/describe-fault.ts';
import { serialiseDeck } from '#core/decks/serialise-deck.ts';
import { serve } from '../../scripts/serve.mjs';
import type { DeckFile } from './deck-file.ts';
import { nodeMedia } from './node-media.ts';

interface PreviewOptions {
	readonly port: number;
	/** The address to listen at; only this machine unless it is given. */
	readonly host?: string;
	/** The deck as it is on the disk at this moment. */
	readonly read: () => Promise<DeckFile | undefined>;
}

export interface PreviewServer {
	readonly address: string;
	/** Tells every open page to fetch the deck anew. */
	changed(): void;
	close(): void;
}

/** Names by which a browser on this machine reaches it. A page of another name has no business with the deck. */
const OWN_NAMES = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/u;

/** What the page is told of the deck: one file of all that it includes, or its faults. */
export function previewOf({ path, read }: DeckFile): object {
	const lines = read.text.split('\n');
	const faults = read.faults
		.filter(({ severity }) => severity !== 'advice')
		.map((fault) => {
			const { sentence, help } = describeFault(fault);
			const source = fault.file === undefined ? (lines[fault.line - 1] ?? '').trimEnd().slice(0, 240) : '';
			const where = fault.file === undefined ? sentence : `${fault.file}: ${sentence}`;
			const { code, line, column, severity } = fault;
			return { code, line, column, source, sentence: where, cure: help, warning: severity !== 'error' };
		});
	return {
		fileName: basename(path),
		faults,
		...(read.deck && { yaml: serialiseDeck(embedMedia(read.deck, nodeMedia(path)).deck) })
	};
}

async function sendDeck(response: ServerResponse, read: PreviewOptions['read']): Promise<void> {
	const file = await read();
	response.setHeader('Cache-Control', 'no-store');
	response.setHeader('Content-Type', 'application/json; charset=utf-8');
	response.statusCode = file ? 200 : 404;
	response.end(JSON.stringify(file ? previewOf(file) : {}));
}

/** Serves the built app with the deck beside it, from one origin: nothing of the app's content policy is loosened. */
export async function servePreview({ port, host, read }: PreviewOptions): Promise<PreviewServer> {
	const following = new Set<ServerResponse>();
	const follow = (response: ServerResponse): void => {
		response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
		response.write(': following\n\n');
		following.add(response);
		response.on('close', () => following.delete(response));
	};
	const answers = (request: IncomingMessage, response: ServerResponse): boolean => {
		const path = request.url?.split('?')[0];
		if (path !== '/preview/deck' && path !== '/preview/changes') return false;
		const isAllowed = host !== undefined || OWN_NAMES.test(request.headers.host ?? '');
		if (!isAllowed) response.writeHead(403).end();
		else if (path === '/preview/changes') follow(response);
		else void sendDeck(response, read);
		return true;
	};
	const { address, close } = await serve({ port, host: host ?? '127.0.0.1', answers });
	return {
		address: `${address}preview`,
		changed: () => {
			for (const response of following) response.write('data: changed\n\n');
		},
		close: () => {
			for (const response of following) response.end();
			close();
		}
	};
}
