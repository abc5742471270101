import { asCardId } from '../shared/ids.ts';
import { seededRandom } from '../shared/random.ts';
import { baseOf } from './cards/build-card.ts';
import { drawId } from './identity/draw-id.ts';
import { isNamed, type PlacedCard } from './placed-card.ts';

/** The part of a card's id that its entry names. */
const ownId = ({ card, reading }: PlacedCard): string => baseOf(card.id.slice(reading.deckId.length + 1));

/** Tells two entries of one id, with a fresh one for the later; the id that is proposed follows from the one used twice. */
class TwinTeller {
	readonly #used: ReadonlySet<string>;
	readonly #told = new Set<PlacedCard['entry']>();

	constructor(cards: readonly PlacedCard[]) {
		this.#used = new Set(cards.map(ownId));
	}

	tell(later: PlacedCard, first: PlacedCard): void {
		const { entry, reading } = later;
		if (this.#told.has(entry)) return;
		this.#told.add(entry);
		const { file } = first.reading;
		const elsewhere = { line: first.entry.place.line, ...(file !== reading.file && file !== undefined && { file }) };
		if (later.isPair === true) {
			reading.faults.add('E207', { text: later.card.id.split(':').slice(1).join(':'), key: 'pairs' }, entry.place);
			return;
		}
		const id = ownId(later);
		const fresh = drawId(seededRandom(id), this.#used);
		const place = entry.id === undefined ? entry.place : reading.source.placeOf(entry.id);
		reading.faults.add(
			'E212',
			{ id, fresh, ...elsewhere },
			{ ...place, ...reading.source.fixOf(entry.id, fresh, false) }
		);
	}
}

/** Advises to give cards ids, once for the whole deck. */
function adviseIds(cards: readonly PlacedCard[]): void {
	const nameless = new Set(cards.filter((card) => !isNamed(card)).map(({ entry }) => entry));
	const first = cards.find(({ entry }) => nameless.has(entry));
	first?.reading.faults.add('A308', { count: nameless.size }, first.entry.place);
}

/**
 * Tells ids that occur twice. Two cards that ask the same and have no id are told apart by their order,
 * so that both can be kept.
 */
export function checkIds(cards: readonly PlacedCard[]): readonly PlacedCard[] {
	const first = new Map<string, PlacedCard>();
	const twins = new TwinTeller(cards);
	const own = cards.map((placed) => {
		const { card } = placed;
		const twin = first.get(card.id);
		if (twin && isNamed(placed)) twins.tell(placed, twin);
		const id = twin && !isNamed(placed) ? asCardId(`${card.id}#${first.size}`) : card.id;
		if (!first.has(id)) first.set(id, placed);
		return id === card.id ? placed : { ...placed, card: { ...card, id } };
	});
	adviseIds(cards);
	return own;
}
