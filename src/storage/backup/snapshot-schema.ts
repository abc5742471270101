import * as v from 'valibot';
import type { Deck, DeckSettings } from '#core/decks/deck.ts';
import type { RetiredCard } from '#core/decks/update/edition.ts';
import type { Block, Document } from '#core/document/document.ts';
import { asDocumentId } from '#core/shared/ids.ts';
import type { DeckChoices } from '../deck-choices.ts';
import { DEFAULT_SETTINGS } from '../default-settings.ts';
import type { StoredDocument } from '../document-store.ts';
import type { PortableSettings, Snapshot, StoredDeck } from '../snapshot.ts';
import { CARD, CARD_ID, LONG_TEXT, NAME, TEXTS, TYPING } from './card-schema.ts';
import { DECK_ID, INSTANT, REVIEW } from './review-schema.ts';

type Fields<Type> = Record<keyof Type, v.GenericSchema>;

const text = v.exactOptional(LONG_TEXT);
const perDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999));
const retention = v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.97));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));

const KINDS: Record<Block['kind'], true> = {
	title: true,
	heading: true,
	paragraph: true,
	quotation: true,
	'list-item': true,
	caption: true,
	byline: true,
	url: true,
	'comment-marker': true,
	'reader-comment': true,
	'date-line': true,
	code: true,
	table: true,
	navigation: true
};

const block = {
	kind: v.picklist(Object.keys(KINDS) as Block['kind'][]),
	span: v.object({ start: place, end: place }),
	level: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)))
} satisfies Fields<Block>;

const document = {
	title: LONG_TEXT,
	text: v.string(),
	blocks: v.array(v.object(block)),
	url: text,
	published: text,
	language: NAME
} satisfies Fields<Document>;

const deckSettings = {
	newPerDay: v.exactOptional(perDay),
	reviewsPerDay: v.exactOptional(perDay),
	retention: v.exactOptional(retention),
	order: v.exactOptional(v.picklist(['as-written', 'random'])),
	typing: v.exactOptional(TYPING)
} satisfies Fields<DeckSettings>;

const deck = {
	id: DECK_ID,
	title: LONG_TEXT,
	description: text,
	language: NAME,
	authors: TEXTS,
	licence: text,
	version: text,
	tags: TEXTS,
	settings: v.object(deckSettings),
	cards: v.array(CARD)
} satisfies Fields<Deck>;

const day = v.pipe(v.number(), v.integer());
/** A setting that an older layout did not have yet. */
const since2 = <Key extends keyof PortableSettings>(key: Key, schema: v.GenericSchema<PortableSettings[Key]>) =>
	v.optional(schema, DEFAULT_SETTINGS[key]);

const settings = {
	newPerDay: perDay,
	reviewsPerDay: perDay,
	retention,
	theme: v.picklist(['system', 'light', 'dark']),
	reviewOrder: since2('reviewOrder', v.picklist(['due', 'retrievability', 'random'])),
	burySiblings: since2('burySiblings', v.boolean()),
	more: since2('more', v.object({ day, newCards: perDay, reviews: perDay })),
	catchUp: since2('catchUp', v.object({ until: day, perDay })),
	ladder: since2('ladder', v.boolean()),
	grades: since2('grades', v.picklist(['four', 'two'])),
	gestures: since2('gestures', v.boolean()),
	keys: since2('keys', v.boolean()),
	keepAwake: since2('keepAwake', v.boolean()),
	haptics: since2('haptics', v.boolean()),
	hand: since2('hand', v.picklist(['right', 'left'])),
	textSize: since2('textSize', v.picklist(['small', 'usual', 'large', 'larger']))
} satisfies Fields<PortableSettings>;

const choices = {
	newPerDay: deckSettings.newPerDay,
	reviewsPerDay: deckSettings.reviewsPerDay,
	retention: deckSettings.retention,
	order: deckSettings.order,
	ladder: v.exactOptional(v.boolean())
} satisfies Fields<DeckChoices>;

const retiredCard = { card: CARD, author: CARD, at: INSTANT } satisfies Fields<RetiredCard>;

const edition = {
	deck: v.object(deck),
	ownIds: v.record(NAME, CARD_ID),
	retired: v.array(v.object(retiredCard)),
	at: INSTANT
} satisfies Fields<NonNullable<StoredDeck['edition']>>;

const storedDeck = {
	deck: v.object(deck),
	addedAt: INSTANT,
	changedAt: INSTANT,
	edition: v.exactOptional(v.object(edition)),
	choices: v.exactOptional(v.object(choices))
} satisfies Fields<StoredDeck>;

const storedDocument = {
	id: v.pipe(NAME, v.transform(asDocumentId)),
	document: v.object(document),
	addedAt: INSTANT
} satisfies Fields<StoredDocument>;

/** What a backup carries; its fields are those of a snapshot, no more and no less. */
export const SNAPSHOT: v.GenericSchema<unknown, Snapshot> = v.object({
	decks: v.array(v.object(storedDeck)),
	documents: v.array(v.object(storedDocument)),
	reviews: v.array(REVIEW),
	settings: v.object(settings)
} satisfies Fields<Snapshot>);
