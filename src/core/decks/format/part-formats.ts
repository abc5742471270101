import * as v from 'valibot';
import { described } from './described.ts';
import {
	EmbeddedPicture,
	EmbeddedSound,
	LanguageText,
	Order,
	PartialDateText,
	PathText,
	PerDay,
	Retention,
	Side,
	Strictness,
	Text,
	Typos,
	WebAddress,
	Flag
} from './leaf-schemas.ts';

const date = v.union([PartialDateText, v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999))]);

const strictness = (title: string, says: string) =>
	v.optional(described(Strictness, { title, says: `${says} ignore is the usual.`, examples: ['ignore', 'exact'] }));

/** `typing:`, of a deck's settings or of a card. */
export const TYPING_FORMAT = {
	case: strictness('Capital letters', 'Whether Baku and baku differ.'),
	accents: strictness('Accents', 'Whether é and e differ.'),
	punctuation: strictness('Punctuation', 'Whether commas, hyphens and spaces count.'),
	articles: strictness('Articles', 'Whether a leading the, a or an counts.'),
	typos: v.optional(
		described(Typos, {
			title: 'Slips',
			says: 'How many slips for every five letters are forgiven; 1 is the usual.',
			examples: [0, 1, 2]
		})
	)
};

/** One of `wrong:`, when it says why it is wrong. */
export const WRONG_FORMAT = {
	text: described(Text, { title: 'Wrong answer', says: 'The option as it is offered.' }),
	why: v.optional(described(Text, { title: 'Why', says: 'Why it is wrong; shown to whoever chose it.' }))
};

/** `source:`, and each of `sources:`. */
export const SOURCE_FORMAT = {
	ref: v.optional(described(Text, { title: 'Named source', says: 'A name under sources:', examples: ['article'] })),
	title: v.optional(described(Text, { title: 'Title', says: 'What the source is called.' })),
	author: v.optional(described(Text, { title: 'Author', says: 'Who wrote it.' })),
	url: v.optional(
		described(WebAddress, {
			title: 'Address',
			says: 'Where it stands on the web.',
			examples: ['https://example.org/a']
		})
	),
	date: v.optional(
		described(date, { title: 'Date', says: 'When it appeared: a year, a month or a day.', examples: ['2024-09-17'] })
	),
	accessed: v.optional(described(date, { title: 'Accessed', says: 'When it was read.', examples: ['2026-03-02'] })),
	page: v.optional(described(Text, { title: 'Page', says: 'Where in it.', examples: [12, '12–14'] })),
	quote: v.optional(described(Text, { title: 'Quotation', says: 'Its very words; shown with the answer.' })),
	prefix: v.optional(described(Text, { title: 'Words before', says: 'The words right before the quotation.' })),
	suffix: v.optional(described(Text, { title: 'Words after', says: 'The words right after the quotation.' })),
	file: v.optional(
		described(PathText, {
			title: 'File',
			says: 'Its text beside the deck; recto check proves that every quotation stands in it.',
			examples: ['sources/article.txt']
		})
	)
};

const side = v.optional(
	described(Side, { title: 'Side', says: 'q: with the question, the usual. a: with the answer only.', examples: ['a'] })
);

/** `image:` */
export const IMAGE_FORMAT = {
	src: described(v.union([PathText, WebAddress, EmbeddedPicture]), {
		title: 'Path',
		says: 'From the deck’s folder. A picture from the web is not fetched.',
		examples: ['img/burner.webp']
	}),
	alt: v.optional(
		described(Text, { title: 'What it shows', says: 'For those who cannot see the picture; give it always.' })
	),
	side,
	credit: v.optional(described(Text, { title: 'Credit', says: 'Whose picture it is.', examples: ['own photograph'] })),
	licence: v.optional(described(Text, { title: 'Licence', says: 'An SPDX name.', examples: ['CC-BY-4.0'] }))
};

/** `audio:` */
export const AUDIO_FORMAT = {
	src: described(v.union([PathText, EmbeddedSound]), {
		title: 'Path',
		says: 'From the deck’s folder.',
		examples: ['audio/chat.mp3']
	}),
	side
};

/** `lang:`, when its sides differ. */
export const SIDES_LANG_FORMAT = {
	q: v.optional(described(LanguageText, { title: 'Question', says: 'Language of the question.', examples: ['fr'] })),
	a: v.optional(described(LanguageText, { title: 'Answer', says: 'Language of the answer.', examples: ['en'] }))
};

/** `settings:` */
export const SETTINGS_FORMAT = {
	'new-per-day': v.optional(
		described(PerDay, { title: 'New cards a day', says: 'From 0 to 9999.', examples: [10, 20] })
	),
	'reviews-per-day': v.optional(
		described(PerDay, { title: 'Reviews a day', says: 'From 0 to 9999.', examples: [100, 200] })
	),
	retention: v.optional(
		described(Retention, {
			title: 'Desired retention',
			says: 'The chance of recall at which a card comes back, 0.70 to 0.97.',
			examples: [0.9]
		})
	),
	order: v.optional(
		described(Order, { title: 'Order of new cards', says: 'as-written or random.', examples: ['as-written', 'random'] })
	),
	typing: v.optional(
		described(v.strictObject(TYPING_FORMAT), {
			title: 'How strictly what is typed is checked',
			says: 'Holds for every card that does not say otherwise.'
		})
	)
};

/** `pairs:` */
export const PAIRS_FORMAT = {
	reverse: v.optional(
		described(Flag, { title: 'Both ways', says: 'True: the meaning asks for its term too.', examples: [true] })
	),
	prompt: v.optional(
		described(Text, {
			title: 'Question',
			says: 'A sentence around the term; {term} stands for it.',
			examples: ['What is a {term}?']
		})
	),
	lang: v.optional(
		described(v.union([LanguageText, v.strictObject(SIDES_LANG_FORMAT)]), {
			title: 'Language',
			says: 'Of the terms (q) and their meanings (a), when it is not the deck’s.',
			examples: [{ q: 'fr', a: 'en' }]
		})
	),
	list: described(v.record(v.string(), Text), {
		title: 'Pairs',
		says: 'term: meaning, one pair a line.',
		examples: [{ solute: 'the thing that is dissolved' }]
	})
};
