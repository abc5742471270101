import winkNLP from 'wink-nlp';
import { makeDeck } from '#core/make-deck.ts';
import type { Tagger } from '#core/sentences/tagger.ts';
import { createWinkTagger } from '#core/sentences/wink-tagger.ts';
import { readRequest, type MakerReply, type MakerRequest } from './maker-messages.ts';

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

/** Reports each percent once: a message per sentence would keep a slow phone's screen busy. */
function progressReporter(): (done: number, total: number) => void {
	let reported = -1;
	return (done, total) => {
		const percent = total > 0 ? Math.floor((done / total) * 100) : 0;
		if (percent === reported) return;
		reported = percent;
		send({ type: 'progress', done, total });
	};
}

async function answer(request: MakerRequest): Promise<void> {
	const ready = await (tagger ??= loadTagger());
	if (!ready) return;
	try {
		const options = { ...request.options, onProgress: progressReporter() };
		send({ type: 'made', result: makeDeck(request.input, ready, options) });
	} catch (error) {
		send({ type: 'failed', code: 'fault', detail: wordsOf(error) });
	}
}

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
	const request = readRequest(data);
	if (request) void answer(request);
});
