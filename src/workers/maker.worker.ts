import winkNLP from 'wink-nlp';
import { makeDeck } from '#core/make-deck.ts';
import { openingOf } from '#core/document/opening-of.ts';
import { readPage } from '#core/document/page/read-page.ts';
import type { Tagger } from '#core/sentences/tagger.ts';
import { createWinkTagger } from '#core/sentences/wink-tagger.ts';
import { readRequest, type MakerReply, type MakerRequest } from './maker-messages.ts';
import { partsOf } from './yield-parts.ts';

type Asked<Type extends MakerRequest['type']> = Extract<MakerRequest, { type: Type }>;

const send = (reply: MakerReply) => postMessage(reply);
const wordsOf = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

function modelUrl(): string | undefined {
	return performance.getEntriesByType('resource').find(({ name }) => name.includes('wink-model'))?.name;
}

async function loadTagger(): Promise<Tagger | undefined> {
	try {
		const { default: model } = await import('./wink-model.ts');
		const url = modelUrl();
		send(url ? { type: 'ready', modelUrl: url } : { type: 'ready' });
		return createWinkTagger(winkNLP, model);
	} catch (error) {
		send({ type: 'failed', code: 'model-unavailable', detail: wordsOf(error) });
		return undefined;
	}
}

let tagger: Promise<Tagger | undefined> | undefined;
const readyTagger = () => (tagger ??= loadTagger());

/** Reports each percent once: a message per sentence would keep a slow phone's screen busy. */
function progressReporter(): (share: number) => void {
	let reported = 0;
	return (share) => {
		const percent = Math.floor(share * 100);
		if (percent <= reported) return;
		reported = percent;
		send({ type: 'progress', share: percent / 100 });
	};
}

/** The opening of a long document is made for itself, so that there is something to read while the rest is. */
async function make({ input, options }: Asked<'make'>): Promise<void> {
	const ready = await readyTagger();
	if (!ready) return;
	const opening = typeof input === 'string' ? openingOf(input) : undefined;
	const first = opening === undefined ? undefined : makeDeck(opening, ready, options);
	if (first?.ok && first.value.proposals.length > 0) {
		for (const part of partsOf(first.value)) send({ type: 'part', part });
		send({ type: 'opening' });
	}
	const made = makeDeck(input, ready, { ...options, onProgress: progressReporter() });
	if (!made.ok) {
		send({ type: 'refused', problems: made.problems });
		return;
	}
	for (const part of partsOf(made.value)) send({ type: 'part', part });
	send({ type: 'made' });
}

async function readPageText({ input, options }: Asked<'read-page'>): Promise<void> {
	const { pageTools } = await import('./page-tools.ts');
	send({ type: 'page', result: readPage(input, pageTools, options) });
}

async function answer(request: MakerRequest): Promise<void> {
	switch (request.type) {
		case 'make':
			return make(request);
		case 'read-page':
			return readPageText(request);
	}
}

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
	const request = readRequest(data);
	if (!request) return;
	answer(request).catch((error: unknown) => send({ type: 'failed', code: 'fault', detail: wordsOf(error) }));
});
