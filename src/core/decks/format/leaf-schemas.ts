import * as v from 'valibot';
import { DECK_LIMITS } from '../deck-limits.ts';

/** A text as YAML may give it: a number and a truth value count by their spelling. */
export const Text = v.union([v.pipe(v.string(), v.maxLength(DECK_LIMITS.text)), v.number(), v.boolean()]);

/** One text, or a list of them. */
export const TextOrTexts = v.union([Text, v.pipe(v.array(Text), v.minLength(1), v.maxLength(DECK_LIMITS.items))]);

export const Tag = v.union([v.pipe(v.string(), v.maxLength(DECK_LIMITS.tagLength)), v.number()]);

export const Tags = v.union([Tag, v.pipe(v.array(Tag), v.minLength(1), v.maxLength(DECK_LIMITS.tags))]);

/** True or false, in the words that people use. */
export const Flag = v.union([v.boolean(), v.picklist(['yes', 'no'])]);

/** A deck's id: in addresses, in file names, and before every card's id. */
export const DeckIdText = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/u));

/** A card's own id, or a derived one, with the place of a sibling behind `#` when the file names it. */
export const CardIdText = v.pipe(
	v.string(),
	v.maxLength(400),
	v.regex(/^(?:[a-z][a-z0-9-]{0,63}|~[a-z2-7]{8})(?:#.{1,300})?$/u)
);

/** BCP 47: a language, then script, region or variant. */
export const LanguageText = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/u));

export const WebAddress = v.pipe(v.string(), v.regex(/^[Hh][Tt]{2}[Pp][Ss]?:\/\/\S{3,2000}$/u));

/** `2024`, `2024-09` or `2024-09-17`. */
export const PartialDateText = v.pipe(
	v.string(),
	v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u)
);

export const Retention = v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.97));

export const PerDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));

export const Order = v.picklist(['as-written', 'random']);

export const Strictness = v.picklist(['ignore', 'exact']);

export const Typos = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2));

export const Side = v.picklist(['q', 'a']);

const embedded = (kinds: string) =>
	v.pipe(
		v.string(),
		v.maxLength(DECK_LIMITS.embedded),
		v.regex(new RegExp(`^data:${kinds};base64,[A-Za-z0-9+/]+={0,2}$`, 'u'))
	);

/** A picture in the deck file itself. */
export const EmbeddedPicture = embedded('image/(?:png|jpeg|webp|gif|avif)');

/** A sound in the deck file itself. */
export const EmbeddedSound = embedded('audio/(?:mpeg|mp4|aac|ogg|wav|webm)');

/** A path from the folder that the file stands in: neither an address nor one from the root of a disk. */
export const PathText = v.pipe(
	v.string(),
	v.maxLength(300),
	v.regex(/^(?![/\\]|[A-Za-z][A-Za-z0-9+.-]{0,20}:).{1,300}$/u)
);
