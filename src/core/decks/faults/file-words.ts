import type { FaultWords } from './describe-fault.ts';

/** Words for what is wrong with the file as a whole. */
export const FILE_WORDS = {
	E001: () => ({ sentence: 'The file is empty.', help: 'A deck begins with title: and cards:' }),
	E002: ({ version }) => ({
		sentence: `This deck is in format ${version}; this Recto reads format 1.`,
		help: 'Update Recto, or ask for the deck in format 1.'
	}),
	E003: () => ({ sentence: 'The file has no "cards:".', help: 'Put the cards in a list under cards:' }),
	E004: () => ({
		sentence: 'This is a spreadsheet or a zip archive, not a text file.',
		help: 'Export it as CSV, then run: recto import words.csv'
	}),
	E005: () => ({ sentence: 'The file is saved as UTF-16.', help: 'Save it again as UTF-8.' }),
	E006: ({ length, limit }) => ({
		sentence: `The file has ${length} characters; at most ${limit} can be read.`,
		help: 'Divide it into several decks.'
	}),
	E007: () => ({
		sentence: 'This is not a text file: it holds bytes that no text has.',
		help: 'A deck is plain text, saved as UTF-8.'
	}),
	E008: ({ limit }) => ({
		sentence: `The file holds more than ${limit} YAML aliases (*name), anchors (&name) or tags (!name).`,
		help: 'Write the texts out, and put texts that begin with * & or ! in quotes.'
	}),
	E009: ({ limit }) => ({
		sentence: `Lists and maps stand more than ${limit} deep inside one another.`,
		help: 'A deck needs five levels at most.'
	}),
	E010: ({ count, limit }) => ({
		sentence: `The deck has ${count} cards; at most ${limit} can be read.`,
		help: 'Divide it into several decks.'
	}),
	E011: () => ({
		sentence: 'This is text, but not a deck.',
		help: 'A deck begins with title: and cards:, and each card with "- ".'
	}),
	E013: () => ({
		sentence: 'From here on too many marks stand where YAML allows none.',
		help: 'Is this the right file? If so, look for a quote or a bracket that is not closed before this line.'
	}),
	E014: ({ limit }) => ({
		sentence: `The file has more than ${limit} words and marks.`,
		help: 'Divide it into several decks.'
	}),
	E015: () => ({
		sentence: 'The file is not saved as UTF-8: these bytes are no letters.',
		help: 'Save it again with the encoding UTF-8.'
	}),
	E012: () => ({ sentence: 'The list of cards is empty.', help: 'Add a card: - q: … and a: …' })
} satisfies Partial<FaultWords>;
