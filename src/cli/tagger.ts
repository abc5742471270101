import { createWinkTagger } from '#core/sentences/wink-tagger.ts';
import type { Tagger } from '#core/sentences/tagger.ts';

/** The tagger, with its language model read from disk: about a second, so only when it is needed. */
export async function loadTagger(): Promise<Tagger> {
	const [{ default: winkNLP }, { default: model }] = await Promise.all([
		import('wink-nlp'),
		import('wink-eng-lite-web-model')
	]);
	return createWinkTagger(winkNLP, model);
}
