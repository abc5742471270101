import type { Clause } from '../../sentences/clause.ts';
import type { Slot } from '../fact.ts';
import type { SentenceView } from '../recognizer.ts';
import type { Time } from '../time.ts';
import { isOfEvent } from './told-event.ts';

/** Of a state there is one: who reads of its government in a named place knows whose. */
const PUBLIC_BODY = /\b(?:government|parliament|president|supreme court|national assembly|central bank)$/u;

/** A named subject, or one whose own words say which: not “the plant”, nor the last of a list, nor “a petition which …”. */
export function tellsWho(
	view: SentenceView,
	{ kind, subject }: Clause,
	{ slot, time }: { readonly slot: Slot; readonly time: Time | undefined }
): boolean {
	if (slot.type === 'entity' || isOfEvent(view, slot.text)) return true;
	if (kind === 'relative' || view.sentence.tokens[(subject?.from ?? 0) - 1]?.lower === 'and') return false;
	const isBare =
		/^(?:the|this|that|these|those|a|an)\s(?:[\p{Ll}\d-]+\s?){1,3}$/u.test(slot.text) && !PUBLIC_BODY.test(slot.text);
	return /\p{Lu}/u.test(slot.text) || !isBare || (/^an?\s/u.test(slot.text) && time !== undefined);
}
