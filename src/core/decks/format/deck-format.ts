import * as v from 'valibot';
import { DECK_LIMITS } from '../deck-limits.ts';
import { described } from './described.ts';
import { DeckIdText, LanguageText, PathText, Tags, Text, TextOrTexts, WebAddress } from './leaf-schemas.ts';
import { PAIRS_FORMAT, SETTINGS_FORMAT, SOURCE_FORMAT } from './part-formats.ts';

/** The newest format that is read, and the one that is written. */
export const DECK_FORMAT_VERSION = 1;

/** The keys of a deck's root. Cards have formats of their own, one for each kind. */
export const DECK_FORMAT = {
	$schema: described(v.string(), { title: 'Schema', says: 'For editors; Recto does not look at it.' }),
	recto: described(v.literal(DECK_FORMAT_VERSION), {
		title: 'Format',
		says: 'The version of the deck format. There is only one.',
		examples: [DECK_FORMAT_VERSION]
	}),
	id: described(DeckIdText, {
		title: 'Id',
		says: 'Names the deck for ever, also when its file is renamed: small letters, figures and hyphens.',
		examples: ['chem-7b-water']
	}),
	title: described(Text, { title: 'Title', says: 'What learners call the deck.', examples: ['Water, class 7B'] }),
	description: described(Text, { title: 'Description', says: 'What it is about, in a sentence or two.' }),
	language: described(LanguageText, {
		title: 'Language',
		says: 'A code such as en, de or pt-BR. Decides how numbers are read, too.',
		examples: ['en', 'de', 'pt-BR']
	}),
	author: described(TextOrTexts, { title: 'Author', says: 'One name, or a list.', examples: ['A. Teacher'] }),
	licence: described(Text, { title: 'Licence', says: 'An SPDX name.', examples: ['CC-BY-4.0', 'CC0-1.0'] }),
	version: described(Text, {
		title: 'Edition',
		says: 'Free text that tells one edition from another.',
		examples: ['2026.1']
	}),
	tags: described(Tags, { title: 'Tags', says: 'Words to find the deck by.', examples: [['chemistry', 'unit-3']] }),
	sources: described(v.record(v.string(), v.union([WebAddress, Text, v.strictObject(SOURCE_FORMAT)])), {
		title: 'Sources',
		says: 'Sources that several cards cite, each under a short name.',
		examples: [{ article: { title: 'An article', url: 'https://example.org/a' } }]
	}),
	settings: described(v.strictObject(SETTINGS_FORMAT), {
		title: 'Suggested settings',
		says: 'Used when a learner opens the deck for the first time, and never again.',
		examples: [{ 'new-per-day': 10 }]
	}),
	include: described(
		v.union([PathText, v.pipe(v.array(PathText), v.minLength(1), v.maxLength(DECK_LIMITS.includes))]),
		{
			title: 'Other files',
			says: 'Takes in the cards, pairs and sources of files in the same folder or below it.',
			examples: ['units/water.yaml']
		}
	),
	pairs: described(v.strictObject(PAIRS_FORMAT), {
		title: 'Vocabulary',
		says: 'A card for every pair of term and meaning.',
		examples: [{ list: { solute: 'the thing that is dissolved' } }]
	}),
	cards: described(v.pipe(v.array(v.unknown()), v.maxLength(DECK_LIMITS.cards)), {
		title: 'Cards',
		says: 'A list; each card begins with "- ".'
	})
};

export type DeckKey = keyof typeof DECK_FORMAT;
