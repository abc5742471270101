import { cards, type Explanation } from './explanation.ts';

/** Of the file as a whole. */
export const FILE_EXPLANATIONS = {
	E001: { why: 'A deck needs a list of cards at least.', wrong: '', right: cards('- What is H~2~O? => Water') },
	E002: {
		why: 'The number after recto: is the format of the file, not the edition of the deck; for that there is version:.',
		wrong: 'recto: 2\ncards: [What is H~2~O? => Water]\n',
		right: 'recto: 1\ncards: [What is H~2~O? => Water]\n'
	},
	E003: {
		why: 'Cards stand in a list under cards:, or pairs under pairs:.',
		wrong: 'title: Water\n',
		right: `title: Water\n${cards('- What is H~2~O? => Water')}`
	},
	E004: {
		why: 'A spreadsheet or an archive cannot be read as it is. Save it as CSV, and recto import makes a deck of it.'
	},
	E005: { why: 'Some editors save text with two bytes for each sign. Choose UTF-8 when you save.' },
	E006: { why: 'A deck of more than two million characters would be slow on every phone. Divide it, or use include:.' },
	E007: {
		why: 'Text files hold no control characters but tabs and line ends. This one does: it may be damaged, or no text.'
	},
	E008: { why: 'Aliases can blow a small file up to any size, so few are allowed. Write the texts out.' },
	E009: { why: 'A deck needs five levels. More of them are a bracket that is never closed, or not a deck.' },
	E010: { why: 'More cards than anybody can learn. Divide the deck.' },
	E011: {
		why: 'The file holds words, but neither keys nor a list.',
		wrong: 'Water is H2O.\n',
		right: cards('- What is water? => H~2~O')
	},
	E012: {
		why: 'cards: is there, but nothing stands under it.',
		wrong: 'cards: []\n',
		right: cards('- What is H~2~O? => Water')
	},
	E013: {
		why: 'So much of the file is unreadable that the rest would only be guessed. Look at the first line that is told.'
	},
	E014: { why: 'The file has more words and marks than a deck of 10,000 cards. Divide it.' },
	E015: {
		why: 'Letters such as é or ü are stored in an old encoding. Open the file in an editor, and save it again as UTF-8.'
	}
} as const satisfies Readonly<Record<string, Explanation>>;
