import type { Clause } from '../../sentences/clause.ts';
import { clauseTime } from '../clause-time.ts';
import { wordsOf } from '../clause-words.ts';
import type { Entity } from '../entity.ts';
import type { Fact, Slot } from '../fact.ts';
import { factOf, wordsSlot } from '../fact-of.ts';
import { nameOrReferenceAt, type Named } from '../name-at.ts';
import { allNamedBy, certaintyOf, slotOf } from '../phrase-fillers.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';

const LOSING: ReadonlySet<string> = new Set(['lose', 'cede', 'surrender', 'forfeit', 'relinquish']);
const GAINING: ReadonlySet<string> = new Set([
	'gain',
	'regain',
	'annex',
	'conquer',
	'recapture',
	'capture',
	'seize',
	'reconquer',
	'acquire',
	'retake'
]);
/** Verbs that take nothing but land: what is unknown behind them is a place. */
const TAKEN: ReadonlySet<string> = new Set(['cede', 'annex', 'conquer', 'reconquer']);
const LAND =
	/^(?:territory|territories|land|lands|province|provinces|region|regions|island|islands|area|areas|colony|colonies|city|cities)$/u;

/** “A lost B, C and D (to E)”, “A regained B from E” → who lost or gained which land. */
export const territory: Recognizer = {
	relation: 'territory',
	recognize(view) {
		return { facts: view.clauses.flatMap((clause) => fromClause(view, clause)) };
	}
};

function fromClause(view: SentenceView, clause: Clause): Fact[] {
	const { verb, subject } = clause;
	const losing = LOSING.has(verb.lemma);
	if (!subject || verb.passive || verb.negated || verb.modal !== undefined || !(losing || GAINING.has(verb.lemma)))
		return [];
	const [holder, ...others] = allNamedBy(view, subject);
	if (!holder || others.length > 0 || !isPower(holder)) return [];
	const land = landOf(view, clause, holder.entity);
	if (land.length === 0) return [];
	const other = partyOf(view, clause, losing);
	const time = clauseTime(view, clause) ?? soleTime(view);
	const slots = {
		[losing ? 'loser' : 'gainer']: [slotOf(view, holder)],
		territory: land,
		...(other && { other: [slotOf(view, other)] })
	};
	return [
		factOf(view, 'territory', {
			slots,
			...(time && { time }),
			certainty: certaintyOf([holder]),
			trigger: verb.lemma
		})
	];
}

function isPower({ entity }: Named): boolean {
	return (
		entity.type === 'place' || entity.type === 'organisation' || entity.type === 'people' || entity.type === 'person'
	);
}

function soleTime(view: SentenceView): SentenceView['times'][number] | undefined {
	const dated = view.times.filter(({ kind }) => kind !== 'duration');
	return dated.length === 1 ? dated[0] : undefined;
}

/** The places after "including", else the places that are the object, else the words of the object. */
function landOf(view: SentenceView, clause: Clause, holder: Entity): readonly Slot[] {
	const { tokens } = view.sentence;
	const including = tokens.findIndex((token, at) => at > clause.verb.head && token.lower === 'including');
	const listed = including > 0 ? placesFrom(view, including + 1) : [];
	if (listed.length > 0) return listed.map((named) => slotOf(view, named));
	const [object] = clause.objects;
	if (!object) return [];
	const named = allNamedBy(view, object).filter(
		({ entity }) => entity.type === 'place' || (entity.type === 'thing' && TAKEN.has(clause.verb.lemma))
	);
	if (named.length > 0) return named.map((each) => slotOf(view, each));
	const range = { from: object.from, to: object.to };
	const words = wordsOf(view, range, { subject: holder });
	return LAND.test(tokens[object.head]?.lower ?? '') && words.ok ? [wordsSlot(view, words.text, range)] : [];
}

/** A list of places; "in Turkey" after the last says where that one is and ends the list. */
function placesFrom(view: SentenceView, from: number): readonly Named[] {
	const { tokens } = view.sentence;
	const found: Named[] = [];
	for (let at = from; at < tokens.length; at++) {
		const named = nameOrReferenceAt(view, at);
		const token = tokens[at];
		if (named) {
			found.push(named);
			at = named.tokens.to - 1;
		} else if (
			!token ||
			!(
				/^(?:and|,|the|-)$/u.test(token.lower) ||
				token.lower === 'modern' ||
				token.lower === 'day' ||
				token.lower === 'modern-day' ||
				token.lower === 'present-day'
			)
		)
			break;
	}
	return found;
}

/** “to Russia” after a loss, “from Armenia” after a gain. */
function partyOf(view: SentenceView, clause: Clause, losing: boolean): Named | undefined {
	const wanted = losing ? 'to' : 'from';
	const complement = clause.complements.find(({ preposition }) => preposition === wanted);
	return complement && allNamedBy(view, complement.phrase)[0];
}
