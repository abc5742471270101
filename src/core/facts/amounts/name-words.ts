import type { Entity } from '../entity.ts';
import type { SentenceView } from '../recognizer.ts';

/** The entity's name inside a sentence, with “the” when the document says it with one. */
export function nameWords({ document }: SentenceView, { name, type, mentions }: Entity): string {
	if (type === 'person' || /^the\s/iu.test(name)) return name;
	const withThe = mentions.some(({ span }) =>
		/\bthe\s+$/iu.test(document.text.slice(Math.max(0, span.start - 6), span.start))
	);
	return withThe ? `the ${name}` : name;
}
