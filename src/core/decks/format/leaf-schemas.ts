import * as v from 'valibot';

/** A deck's id: in addresses, in file names, and before every card's id. */
export const DeckIdText = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/u));

/** A card's own id, or a derived one, with the place of a sibling behind `#` when the file names it. */
export const CardIdText = v.pipe(
	v.string(),
	v.maxLength(400),
	v.regex(/^(?:[a-z][a-z0-9-]{0,63}|~[a-z2-7]{8})(?:#.{1,300})?$/u)
);

/** BCP 47: a language, then script, region or variant. */
export const LanguageText = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/iu));

export const WebAddress = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]{3,2000}$/iu));

/** `2024`, `2024-09` or `2024-09-17`. */
export const PartialDateText = v.pipe(
	v.string(),
	v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u)
);

export const RetentionText = v.pipe(v.string(), v.toNumber(), v.minValue(0.7), v.maxValue(0.97));

export const PerDayText = v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(0), v.maxValue(9999));

export const OrderText = v.picklist(['as-written', 'random']);

/** A path below the deck's own folder, or a web address. */
export const PicturePath = v.pipe(
	v.string(),
	v.maxLength(300),
	v.check(
		(path) => /^https?:\/\//iu.test(path) || !(/^(?:[/\\]|[a-z]:)/iu.test(path) || path.split(/[/\\]/u).includes('..'))
	)
);
