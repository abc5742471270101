import { cards, type Explanation } from './explanation.ts';

const A = '  a: An answer';

/** Of marks, quotes and indentation. */
export const YAML_EXPLANATIONS = {
	E101: {
		why: 'YAML counts spaces at the start of a line and takes no tabs there. Set your editor to put spaces for the Tab key.',
		wrong: 'cards:\n\t- q: What?\n\t  a: That\n',
		right: cards('- q: What?', '  a: That')
	},
	E102: {
		why: 'A colon followed by a space begins a value. Inside a text it needs quotes around the text.',
		wrong: cards('- q: What did Galileo say: it moves?', A),
		right: cards('- q: "What did Galileo say: it moves?"', A)
	},
	W103: {
		why: 'A # behind a space begins a comment, and everything after it is gone. Quotes keep it; two spaces before it say that a comment is meant.',
		wrong: cards('- q: What is item #1 on the list?', A),
		right: cards('- q: "What is item #1 on the list?"', A)
	},
	E104: {
		why: 'A text that begins with a bracket is read as a list.',
		wrong: cards('- cloze: [[Tehran]] is the capital of Iran.'),
		right: cards('- cloze: "[[Tehran]] is the capital of Iran."')
	},
	E105: {
		why: 'A text that begins with a brace is read as keys and values.',
		wrong: cards('- cloze: {{c1::Tehran}} is the capital of Iran.'),
		right: cards('- cloze: "{{c1::Tehran}} is the capital of Iran."')
	},
	E106: {
		why: 'A star at the start refers to something named before. For bold words put the text in quotes.',
		wrong: cards('- q: *Which* river is longest?', A),
		right: cards('- q: "*Which* river is longest?"', A)
	},
	E107: {
		why: 'An ampersand at the start names the text that follows, and is not part of it.',
		wrong: cards('- q: &c means what?', A),
		right: cards('- q: "&c means what?"', A)
	},
	E108: {
		why: 'An exclamation mark at the start says of what kind the text is, and is not part of it.',
		wrong: cards('- q: !Kung is spoken where?', A),
		right: cards('- q: "!Kung is spoken where?"', A)
	},
	E109: {
		why: 'YAML keeps @, % and the backtick at the start of a text for later.',
		wrong: cards('- q: @home is called what?', A),
		right: cards('- q: "@home is called what?"', A)
	},
	E110: {
		why: 'A text that begins with a quotation mark ends at the next one.',
		wrong: cards('- q: "Hamlet" was written by whom?', A),
		right: cards(`- q: '"Hamlet" was written by whom?'`, A)
	},
	E111: {
		why: 'Inside single quotes an apostrophe ends the text. Use double quotes outside, or write it twice.',
		wrong: cards(`- q: 'Who wrote Ohm's law?'`, A),
		right: cards(`- q: "Who wrote Ohm's law?"`, A)
	},
	E112: {
		why: 'A quotation mark opens a text that never ends, so the rest of the file would belong to it.',
		wrong: cards('- q: "What?', A),
		right: cards('- q: "What?"', A)
	},
	E113: {
		why: 'Inside double quotes a backslash and a letter stand for an invisible sign. Formulas go in single quotes, or bare.',
		wrong: cards('- q: "$\\frac{1}{2}$ is what?"', A),
		right: cards(`- q: '$\\frac{1}{2}$ is what?'`, A)
	},
	E114: {
		why: 'Inside double quotes a backslash must be followed by a letter that means something.',
		wrong: cards('- q: "What lies in C:\\dir?"', A),
		right: cards(`- q: 'What lies in C:\\dir?'`, A)
	},
	E115: {
		why: '> and | at the start announce a long text on the lines below.',
		wrong: cards('- q: >5 people are called what?', A),
		right: cards('- q: ">5 people are called what?"', A)
	},
	E116: {
		why: 'A dash without a space is part of the word.',
		wrong: cards('-q: What?', ' a: That'),
		right: cards('- q: What?', '  a: That')
	},
	E117: {
		why: 'A colon without a space is part of the word.',
		wrong: cards('- q:What?', A),
		right: cards('- q: What?', A)
	},
	E118: {
		why: 'Chinese and Japanese keyboards write a wide colon, which is a letter to YAML.',
		wrong: cards('- q：What?', A),
		right: cards('- q: What?', A)
	},
	E119: {
		why: 'Word processors turn dashes into bullets. Type "-" and a space.',
		wrong: cards('• q: What?', A),
		right: cards('- q: What?', A)
	},
	E120: {
		why: 'Text from web pages brings spaces along that look like spaces and are none.',
		wrong: 'cards:\n\u00a0\u00a0- q: What?\n    a: That\n',
		right: cards('- q: What?', '  a: That')
	},
	E121: {
		why: 'All dashes of a list stand in one column.',
		wrong: 'cards:\n  - q: What?\n    a: That\n - q: Who?\n   a: She\n',
		right: cards('- q: What?', '  a: That', '- q: Who?', '  a: She')
	},
	E122: {
		why: 'The keys of one card stand in one column.',
		wrong: cards('- q: What?', '    a: That'),
		right: cards('- q: What?', '  a: That')
	},
	E123: {
		why: 'A card has each key once. Often the dash of a new card is missing.',
		wrong: cards('- q: What?', '  a: That', '  q: Who?', '  a: She'),
		right: cards('- q: What?', '  a: That', '- q: Who?', '  a: She')
	},
	E124: {
		why: 'Q: and A: in turn are the plain text of hashcards. recto import makes a deck of it.',
		wrong: 'Q: What?\nA: That.\n',
		right: cards('- q: What?', '  a: That.')
	},
	E125: {
		why: 'Three dashes begin another document. Cards are parted by nothing but their own dash.',
		wrong: `${cards('- q: What?', '  a: That')}---\n  - q: Who?\n    a: She\n`,
		right: cards('- q: What?', '  a: That', '- q: Who?', '  a: She')
	},
	E126: {
		why: 'A line that is indented less than its text belongs to nothing.',
		wrong: `${cards('- q: What?', '  a: That')}and more\n  - q: Who?\n    a: She\n`,
		right: cards('- q: What?', '  a: |', '    That', '    and more', '- q: Who?', '  a: She')
	},
	E127: {
		why: 'The YAML cannot be read here, and none of the usual slips explains it. Compare the line with its neighbours.',
		wrong: cards('- {q: What?, a: That'),
		right: cards('- {q: What?, a: That}')
	},
	E128: {
		why: 'Two slashes begin a comment in programs. In YAML it is a # at the start of the line, or behind two spaces.',
		wrong: `// my deck\n${cards('- q: What?', '  a: That')}`,
		right: `# my deck\n${cards('- q: What?', '  a: That')}`
	}
} as const satisfies Readonly<Record<string, Explanation>>;
