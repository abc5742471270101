import { cards, type Explanation } from './explanation.ts';

const Q = '- q: Which river flows through Tbilisi?';
const A = '  a: The Kura';

/** Of cards, and of what the deck says of itself. */
export const CARD_EXPLANATIONS = {
	E201: {
		why: 'Keys are few and written small: q, a, wrong, accept, number, cloze … Keys of your own begin with x-.',
		wrong: cards('- question: What?', A),
		right: cards('- q: What?', A)
	},
	E202: { why: 'A question needs an answer, and an answer a question.', wrong: cards(Q), right: cards(Q, A) },
	E203: {
		why: 'A key without a text says nothing. If the text is the word null, quote it.',
		wrong: cards(Q, '  a:'),
		right: cards(Q, A)
	},
	W204: {
		why: 'true and false are taken as words here. A card that is true or false is written with statement: and is:.',
		wrong: cards('- q: Does ice float on water?', '  a: true'),
		right: cards('- statement: Ice floats on water.', '  is: true')
	},
	E205: {
		why: 'Some keys hold one text, some a list, some keys of their own.',
		wrong: 'cards:\n  q: What?\n  a: That\n',
		right: cards('- q: What?', '  a: That')
	},
	E206: {
		why: 'What is right cannot be wrong too.',
		wrong: cards(Q, A, '  wrong: [The Volga, the kura]'),
		right: cards(Q, A, '  wrong: [The Volga, The Aras]')
	},
	E207: {
		why: 'The same option twice gives itself away.',
		wrong: cards(Q, A, '  wrong: [Volga, Volga]'),
		right: cards(Q, A, '  wrong: [Volga, Aras]')
	},
	E208: {
		why: 'With commas alone it would be one long tag.',
		wrong: cards(Q, A, '  tags: geo, rivers'),
		right: cards(Q, A, '  tags: [geo, rivers]')
	},
	E209: {
		why: 'What is to be hidden stands in double brackets.',
		wrong: cards('- cloze: The Kura flows.'),
		right: cards('- cloze: The [[Kura]] flows.')
	},
	E210: {
		why: 'A gap ends with two brackets.',
		wrong: cards('- cloze: The [[Kura flows.'),
		right: cards('- cloze: The [[Kura]] flows.')
	},
	E211: {
		why: 'An id begins with a letter, so that YAML never takes it for a number, and goes on with small letters, figures and hyphens. Only an id that Recto made of the question begins with ~, as in ~3hkamfg3; you meet it in exports and in diff, and need not write it.',
		wrong: cards('- id: 007', Q.replace('-', ' '), A),
		right: cards('- id: kd7m2x', Q.replace('-', ' '), A)
	},
	E212: {
		why: 'Progress is kept by id, so two cards cannot share one. Whoever copies a card copies its id.',
		wrong: cards('- {id: k2, q: What?, a: That}', '- {id: k2, q: Who?, a: She}'),
		right: cards('- {id: k2, q: What?, a: That}', '- {id: k3, q: Who?, a: She}')
	},
	E213: {
		why: 'A source that is cited by name must be named under sources:.',
		wrong: `sources: {article: {title: An article}}\n${cards(Q, A, '  source: artcle')}`,
		right: `sources: {article: {title: An article}}\n${cards(Q, A, '  source: article')}`
	},
	W214: {
		why: 'A source with file: has its text beside the deck, and every quotation must stand there word for word. Quotes, dashes and spaces may differ.'
	},
	E215: { why: 'The file is not there under this name. Phones and servers tell img/A.webp from img/a.webp.' },
	E216: {
		why: 'A deck may only name files in its own folder or below, so that it can be handed on as a whole.',
		wrong: cards(Q, A, '  image: ../map.webp'),
		right: cards(Q, A, '  image: img/map.webp')
	},
	E217: {
		why: 'The number comes first, then its unit; words such as "about" are what tolerance: is for.',
		wrong: cards('- q: How long is the Kura?', '  number: about 1515 km'),
		right: cards('- q: How long is the Kura?', '  number: 1515 km', '  tolerance: 1%')
	},
	E218: {
		why: 'Tolerance and answer are in one unit.',
		wrong: cards('- q: How long is the Kura?', '  number: 1515 km', '  tolerance: 5 kg'),
		right: cards('- q: How long is the Kura?', '  number: 1515 km', '  tolerance: 5 km')
	},
	E219: {
		why: 'A share of nothing is nothing.',
		wrong: cards('- q: At how many degrees does water freeze?', '  number: 0', '  tolerance: 1%'),
		right: cards('- q: At how many degrees does water freeze?', '  number: 0', '  tolerance: 0.5')
	},
	E220: {
		why: 'One thing has no order, and one pair nothing to be matched against.',
		wrong: cards('- q: In order?', '  order: [ice]'),
		right: cards('- q: In order?', '  order: [ice, water]')
	},
	W221: {
		why: 'Whoever matches them the other way round is right as well.',
		wrong: cards('- q: Match.', '  match: {ice: water, steam: water}'),
		right: cards('- q: Match.', '  match: {ice: solid, steam: gas}')
	},
	E222: {
		why: 'The keys make the type of the card, and these make two.',
		wrong: cards(Q, A, '  wrong: [Volga]', '  accept: [Kura]'),
		right: cards(Q, A, '  accept: [Kura]')
	},
	E223: {
		why: 'What is typed is compared with one answer and with those in accept:.',
		wrong: cards(Q, '  a: [Kura, Mtkvari]', '  typed: true'),
		right: cards(Q, '  a: Kura', '  accept: [Mtkvari]')
	},
	E224: {
		why: 'is: says true or false, yes or no.',
		wrong: cards('- statement: Ice floats.', '  is: maybe'),
		right: cards('- statement: Ice floats.', '  is: true')
	},
	E225: { why: 'Beyond this a card cannot be learned, or a phone cannot show it.' },
	E226: {
		why: 'This key is a switch: true or false.',
		wrong: cards(Q, A, '  reverse: both'),
		right: cards(Q, A, '  reverse: true')
	},
	E227: {
		why: 'A card of one line has " => " between question and answer, or a gap.',
		wrong: cards('- The Kura'),
		right: cards('- Which river flows through Tbilisi? => The Kura')
	},
	E228: {
		why: 'None of the keys says what is asked.',
		wrong: cards('- tags: [geo]'),
		right: cards(Q, A, '  tags: [geo]')
	},
	W229: {
		why: 'typing: says how strictly what is typed is checked; on this card nothing is typed.',
		wrong: cards(Q, A, '  typing: {case: exact}'),
		right: cards(Q, A, '  typed: true', '  typing: {case: exact}')
	},
	E230: {
		why: 'This key takes certain values only.',
		wrong: `language: english\n${cards(Q, A)}`,
		right: `language: en\n${cards(Q, A)}`
	},
	E231: {
		why: 'An address begins with https:// or http://.',
		wrong: cards(Q, A, '  source: {url: www.example.org}'),
		right: cards(Q, A, '  source: {url: "https://www.example.org"}')
	},
	E232: {
		why: 'A deck of several files is opened with its folder. recto export --to yaml makes one file of it.',
		wrong: `include: more.yaml\n${cards(Q, A)}`
	},
	E233: { why: 'Two files that include each other would go round in circles.' },
	E234: { why: 'Fifty files, five deep, are enough for any deck.' },
	W235: {
		why: 'Texts are Markdown. HTML would have to be trusted, so it stays the words that it is.',
		wrong: cards('- q: What is <b>bold</b>?', A),
		right: cards('- q: What is **bold**?', A)
	},
	W236: {
		why: 'Links may lead to pages and letter boxes only: anything else could do harm.',
		wrong: cards(Q, '  a: "[The Kura](javascript:alert(1))"'),
		right: cards(Q, '  a: "[The Kura](https://example.org/kura)"')
	},
	W237: {
		why: 'Recto asks no other server for anything, so pictures and sounds lie beside the deck.',
		wrong: cards(Q, A, '  image: {src: "https://example.org/a.webp", alt: A map}'),
		right: cards(Q, A, '  image: {src: img/a.webp, alt: A map}')
	},
	E238: { why: 'A large picture fills a phone and shows no more than a smaller one.' },
	W239: {
		why: 'Without brackets, words between commas are one answer. Quotes say that this is meant.',
		wrong: cards(Q, A, '  wrong: The Rioni, The Aras'),
		right: cards(Q, A, '  wrong: [The Rioni, The Aras]')
	},
	W240: {
		why: 'A card has one picture, with words for those who cannot see it. One within a text would stand there as signs.',
		wrong: cards('- q: What is on this map? ![map](img/map.webp)', A),
		right: cards('- q: What is marked on the map?', A, '  image: {src: img/map.webp, alt: A map of Tbilisi}')
	},
	E242: {
		why: 'recto export --to yaml writes pictures and sounds into the file, as base64. By hand it is easier to name their path.',
		wrong: cards(Q, A, '  image: {src: "data:text/html,x", alt: A map}'),
		right: cards(Q, A, '  image: {src: img/map.webp, alt: A map}')
	},
	W243: {
		why: 'The app opens one file. Pictures and sounds that lie beside it go into it with recto export --to yaml.',
		wrong: cards(Q, A, '  image: {src: img/map.webp, alt: A map}'),
		right: cards(Q, A, '  image: {src: "data:image/gif;base64,R0lGODlhAQABAAAAACw=", alt: A map}')
	},
	W241: {
		why: 'TeX puts what belongs together in braces. When one is missing nobody knows where the fraction or the root ends.',
		wrong: cards('- q: What is half of $\\frac{1}{2$?', '  a: A quarter'),
		right: cards('- q: What is half of $\\frac{1}{2}$?', '  a: A quarter')
	}
} as const satisfies Readonly<Record<string, Explanation>>;
