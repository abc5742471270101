import * as v from 'valibot';
import { DECK_LIMITS } from '../deck-limits.ts';
import { described } from './described.ts';
import {
	CardIdText,
	EmbeddedPicture,
	EmbeddedSound,
	Flag,
	LanguageText,
	PathText,
	Tags,
	Text,
	TextOrTexts,
	WebAddress
} from './leaf-schemas.ts';
import {
	AUDIO_FORMAT,
	IMAGE_FORMAT,
	SIDES_LANG_FORMAT,
	SOURCE_FORMAT,
	TYPING_FORMAT,
	WRONG_FORMAT
} from './part-formats.ts';

const items = (least: number) => v.pipe(v.array(Text), v.minLength(least), v.maxLength(DECK_LIMITS.items));

const Source = v.union([Text, v.strictObject(SOURCE_FORMAT)]);

/** The keys that say what a card asks and how it is answered. */
export const ASKING_FORMAT = {
	q: described(Text, {
		title: 'Question',
		says: 'What is asked. Markdown and $formulas$; a text with ": " in it needs quotes.',
		examples: ['What is the capital of Armenia?']
	}),
	a: described(TextOrTexts, {
		title: 'Answer',
		says: 'The right answer. A list when several are wanted, in any order.',
		examples: ['Yerevan', ['water', 'salt']]
	}),
	accept: described(TextOrTexts, {
		title: 'Also right',
		says: 'Other right answers. The card becomes one whose answer is typed.',
		examples: [['Levitin', 'I. Levitin']]
	}),
	typed: described(Flag, {
		title: 'Typed',
		says: 'True: the answer is typed, and checked by Recto.',
		examples: [true]
	}),
	typing: described(v.strictObject(TYPING_FORMAT), {
		title: 'How strictly what is typed is checked',
		says: 'Case, accents, punctuation, articles and small slips are forgiven unless this says otherwise.',
		examples: [{ case: 'exact' }]
	}),
	wrong: described(
		v.union([
			Text,
			v.pipe(v.array(v.union([Text, v.strictObject(WRONG_FORMAT)])), v.minLength(1), v.maxLength(DECK_LIMITS.items))
		]),
		{
			title: 'Wrong answers',
			says: 'What is offered beside the right answer: texts, or {text, why} with the reason why it is wrong.',
			examples: [['Baku', 'Tbilisi'], [{ text: 'Baku', why: 'That is the capital of Azerbaijan.' }]]
		}
	),
	shuffle: described(Flag, {
		title: 'Shuffle',
		says: 'False: the options stay in the order of the file.',
		examples: [false]
	}),
	number: described(Text, {
		title: 'Number',
		says: 'The answer as a number with its unit. Learners may answer in another unit of the same kind.',
		examples: ['7200 km', 1869]
	}),
	tolerance: described(Text, {
		title: 'Tolerance',
		says: 'How far an answer may be off: in the unit of the number, or in percent.',
		examples: ['1%', 50]
	}),
	cloze: described(Text, {
		title: 'Text with gaps',
		says: 'Each [[gap]] is a card of its own. [[gap|also right::hint]]; [[#1 gap]] is asked with the other gaps of #1.',
		examples: ['Water freezes at [[0 °C::temperature]].']
	}),
	gaps: described(v.picklist(['together', 'apart']), {
		title: 'Gaps',
		says: 'together: all gaps of the text are one card. apart, the usual: one card each.',
		examples: ['together']
	}),
	statement: described(Text, {
		title: 'Statement',
		says: 'A sentence that is true or false; is: says which.',
		examples: ['Ice floats on water.']
	}),
	is: described(Flag, { title: 'True or false', says: 'Whether the statement is true.', examples: [true, false] }),
	order: described(items(2), {
		title: 'In order',
		says: 'The things to put in order, in their right order.',
		examples: [['ice', 'water', 'steam']]
	}),
	match: described(v.record(v.string(), Text), {
		title: 'Pairs',
		says: 'Left sides, each with the right side that belongs to it.',
		examples: [{ water: 'H~2~O', salt: 'NaCl' }]
	}),
	extra: described(TextOrTexts, {
		title: 'Extra right sides',
		says: 'Right sides that belong to no left side.',
		examples: [['CO~2~']]
	}),
	reverse: described(Flag, {
		title: 'Both ways',
		says: 'True: the answer is asked for its question too.',
		examples: [true]
	})
};

export type AskingKey = keyof typeof ASKING_FORMAT;

/** All keys of a card. */
export const CARD_FORMAT = {
	...ASKING_FORMAT,
	id: described(CardIdText, {
		title: 'Id',
		says: 'Names the card for ever: with it, progress survives a reworded question. recto ids writes it.',
		examples: ['kd7m2x']
	}),
	kind: described(Text, { title: 'Kind', says: 'A heading shown above the question.', examples: ['Lengths'] }),
	group: described(Text, {
		title: 'Group',
		says: 'Cards of one group are asked on different days.',
		examples: ['the-suez-canal']
	}),
	tags: described(Tags, {
		title: 'Tags',
		says: 'Words to find and sort cards by.',
		examples: [['geography', 'unit-3']]
	}),
	hint: described(TextOrTexts, {
		title: 'Hints',
		says: 'A text, or a list from the vaguest to the plainest; shown on request.',
		examples: ['A port on the Black Sea']
	}),
	explain: described(Text, { title: 'Explanation', says: 'Shown after the answer.' }),
	source: described(v.union([Source, v.pipe(v.array(Source), v.minLength(1), v.maxLength(DECK_LIMITS.items))]), {
		title: 'Source',
		says: 'Where it comes from: an address, a title, a name under sources:, or a map; or a list of several.',
		examples: ['https://example.org/article', { ref: 'article', quote: 'its very words' }]
	}),
	image: described(v.union([PathText, WebAddress, EmbeddedPicture, v.strictObject(IMAGE_FORMAT)]), {
		title: 'Picture',
		says: 'A picture beside the deck: its path, or a map with alt: for those who cannot see it.',
		examples: [{ src: 'img/burner.webp', alt: 'A gas burner below a tripod' }]
	}),
	audio: described(v.union([PathText, EmbeddedSound, v.strictObject(AUDIO_FORMAT)]), {
		title: 'Sound',
		says: 'A sound file beside the deck.',
		examples: ['audio/chat.mp3', { src: 'audio/chat.mp3', side: 'a' }]
	}),
	lang: described(v.union([LanguageText, v.strictObject(SIDES_LANG_FORMAT)]), {
		title: 'Language of the card',
		says: 'When it is not the language of the deck: a code, or one for each side.',
		examples: ['fr', { q: 'fr', a: 'en' }]
	}),
	draft: described(Flag, { title: 'Draft', says: 'True: the card is left out for the time being.', examples: [true] }),
	note: described(Text, { title: 'Note', says: 'For the author alone.' })
};

export type CardKey = keyof typeof CARD_FORMAT;

/** Keys that any card may have, whatever it asks. */
export const COMMON_KEYS = Object.keys(CARD_FORMAT).filter((key) => !(key in ASKING_FORMAT)) as readonly CardKey[];
