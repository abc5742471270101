import { cards, type Explanation } from './explanation.ts';

const five = (right: string): string =>
	cards(...[1, 2, 3, 4, 5].map((n) => `- {q: Question ${String(n)}?, a: ${right}, wrong: [one here, two here]}`));

/** Of what makes a card hard to learn, or easy to guess. */
export const QUALITY_EXPLANATIONS = {
	W301: {
		why: 'A question is read every time it comes up. What is not asked belongs into explain:.',
		wrong: cards(`- q: ${'Which of all the many rivers '.repeat(8)}is longest?`, '  a: The Nile'),
		right: cards('- q: Which river is longest?', '  a: The Nile')
	},
	W302: {
		why: 'What is long is recalled by halves, and nobody knows which half counts. Make two cards of it.',
		wrong: cards('- q: Why does ice float?', `  a: ${'because it is lighter than water, '.repeat(3)}as we know`),
		right: cards('- q: Why does ice float?', '  a: It is lighter than water')
	},
	W303: {
		why: 'A card that shows its answer teaches nothing.',
		wrong: cards('- q: What is the Suez Canal called?', '  a: The Suez Canal'),
		right: cards('- q: Which canal joins the Red Sea and the Mediterranean?', '  a: The Suez Canal')
	},
	W304: {
		why: 'Two cards that ask the same are learned as one.',
		wrong: cards('- What? => That', '- what? => This'),
		right: cards('- What? => That', '- Who? => She')
	},
	W305: {
		why: 'Few people recall more than seven things at once. Ask for parts of the list.',
		wrong: cards('- q: In order?', '  order: [a, b, c, d, e, f, g, h]'),
		right: cards('- q: In order?', '  order: [a, b, c, d]')
	},
	W306: {
		why: 'Those who cannot see the picture hear its alt text instead.',
		wrong: cards('- {q: What?, a: That, image: a.webp}'),
		right: cards('- {q: What?, a: That, image: {src: a.webp, alt: A flask}}')
	},
	W307: { why: 'Whoever notices it needs to know nothing.', wrong: five('the longest of all'), right: five('one') },
	A308: {
		why: 'Without an id a card is known by its question, and a reworded question may be another card. Recto then calls it by an id that it makes of the question, such as ~3hkamfg3. recto ids writes ids into the file.',
		wrong: `id: d\n${cards('- {q: What?, a: That}')}`,
		right: `id: d\n${cards('- {id: k2, q: What?, a: That}')}`
	},
	W309: {
		why: 'It asks for a comparison of the options instead of for knowledge.',
		wrong: cards('- {q: Which float?, a: ice, wrong: [lead, all of the above]}'),
		right: cards('- {q: Which float?, a: ice, wrong: [lead, iron]}')
	},
	W310: {
		why: 'Too few words are left to tell what is asked.',
		wrong: cards('- See [[the International Corridor]].'),
		right: cards('- The road from India to Russia is [[the International Corridor]].')
	},
	W311: {
		why: 'Several things in one answer are forgotten one by one, and the card cannot tell which.',
		wrong: cards('- q: Which seas does it touch?', '  a: the Black Sea, the Caspian Sea and the Aral Sea').replace(
			'it',
			'Asia'
		),
		right: cards('- q: Which seas does Asia touch?', '  a: [the Black Sea, the Caspian Sea, the Aral Sea]')
	},
	W312: {
		why: 'Cards are asked one by one, months later, among others. Say the name.',
		wrong: cards('- When was it signed? => In 1813'),
		right: cards('- When was the Treaty of Golestan signed? => In 1813')
	},
	W313: {
		why: 'What is different is remembered instead of what is true.',
		wrong: cards('- {q: Which?, a: Baku, wrong: [Gori, "Yerevan, the capital of Armenia"]}'),
		right: cards('- {q: Which?, a: Baku, wrong: [Gori, Yerevan]}')
	},
	A314: {
		why: 'Progress is kept by the id of the deck. Named after its file, it is another deck once the file is renamed.',
		wrong: cards('- {id: k2, q: What?, a: That}'),
		right: `id: d\n${cards('- {id: k2, q: What?, a: That}')}`
	},
	A315: {
		why: 'A source that nothing cites was perhaps meant for a card.',
		wrong: `id: d\nsources: {a: {title: A}}\n${cards('- {id: k2, q: What?, a: That}')}`,
		right: `id: d\nsources: {a: {title: A}}\n${cards('- {id: k2, q: What?, a: That, source: a}')}`
	}
} as const satisfies Readonly<Record<string, Explanation>>;
