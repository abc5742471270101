import { describe, expect, it } from 'vitest';
import { answerOf, questionOf } from '#core/cards/card.ts';
import { madeOf } from './measured.ts';

/** The cards of a short text, in short. */
const cardsOf = (text: string): readonly string[] =>
	madeOf(`Notes\n\n${text}\n\nRain fell on the fields and on the roofs of the houses all day.`).proposals.map(
		({ card }) => `${questionOf(card)} → ${answerOf(card)}`
	);

/** Sentences that tell nothing which could be asked for certain, by why that is. */
const NONE: Readonly<Record<string, readonly string[]>> = {
	'a pronoun of nobody known': [
		'He met her there in 1931.',
		'It was founded by them in the same year.',
		'They signed it on 4 March 1871 after long talks.',
		'She was born there and died there.',
		'We had never seen so many of them before 1990.',
		'His brother became king of it in 1604.',
		'I was appointed director of the place in 1998.',
		'This is 40 km long and links the two.'
	],
	'a thing that the text does not name': [
		'The road is 40 km long.',
		'The bridge was opened in 1931.',
		'The treaty was signed on 4 March 1871.',
		'The company employs 400 people.',
		'The latter was founded by the former in 1820.',
		'The project will link both towns by 2030.',
		'The president met the minister in the capital.',
		'That war ended in 1871.',
		'The club has 300 members and two grounds.'
	],
	'what somebody without a name claims': [
		'An official said that Norway had signed the Lund Treaty in 1931.',
		'According to sources, Ada Okoye met Lars Holm in Oslo.',
		'It is said that the Lund Bridge was built in 1304.',
		'Critics argue that Sweden lost the Lund Islands in 1905.',
		'One expert claimed that the Varde Strait is 80 km long.',
		'Rumour has it that Ada Okoye resigned in May 2019.'
	],
	'a view or a judgement': [
		'Ada Okoye believes that Norway is the finest country in Europe.',
		'The food in Lund is wonderful and the people are charming.',
		'Nobody who visits Oslo should miss the beautiful harbour.',
		'Perhaps no city in Sweden is as lovely as Lund.',
		'Lars Holm thinks that the Lund Bridge should be painted red.',
		'Oslo is well worth a visit in summer.'
	],
	'what has not happened': [
		'Ada Okoye may meet Lars Holm in Oslo in June 2030.',
		'Norway would have signed the Lund Treaty in 1931.',
		'If Sweden loses the Lund Islands, Norway could gain them.',
		'The Lund Bridge should have been opened in 1931.',
		'Lars Holm might become president of Estmark.',
		'Ada Okoye hopes to visit Oslo in 2030.',
		'Unless Norway pays 400 crowns, the Lund Museum could close.'
	],
	'what is denied': [
		'Ada Okoye did not meet Lars Holm in Oslo in 1931.',
		'Norway never signed the Lund Treaty.',
		'The Lund Bridge was not opened in 1931.',
		'Lars Holm has never been president of Estmark.',
		'Sweden refused to sign the Lund Treaty in 1931.',
		'No treaty was signed in Lund in 1931.'
	],
	'a question or an order': [
		'Did Ada Okoye meet Lars Holm in Oslo in 1931?',
		'When was the Lund Bridge opened?',
		'Meet Ada Okoye at the Lund Museum at nine.',
		'Imagine that Sweden had lost the Lund Islands in 1905!',
		'See the map on page 84.',
		'Turn left at the Lund Bridge and walk 300 metres.'
	],
	'what stands around a text': [
		'Posted by tidewatcher',
		'2 Comments',
		'https://www.example.org/2019/06/okoye-holm',
		'Photo: Lars Holm for the Northern Courier',
		'Share this article with your friends',
		'Sign in to leave a comment'
	],
	'an idiom or a figure of speech': [
		'Oslo’s friendship with Lund is one particularly large elephant in the room.',
		'Sweden was on the ropes and out of luck.',
		'It never rains but it pours in Bergen.',
		'Rome was not built in a day.'
	],
	'part of a sentence': [
		'Opened in 1931 by the king.',
		'The largest of three.',
		'Many of them in Norway.',
		'A wonderful place for a picnic by the sea.',
		'Not to mention Oslo.'
	]
};

describe.each(Object.entries(NONE))('no card is made of %s:', (_, sentences) => {
	it.each(sentences)('%s', (sentence) => {
		expect(cardsOf(sentence)).toEqual([]);
	});
});

/** Texts of which some questions are fair, and one that never is. */
const NEVER: readonly (readonly [why: string, text: string, never: RegExp])[] = [
	[
		'who reports a meeting took no part in it',
		'Ada Okoye met Lars Holm, the TASS news agency reported.',
		/(?:met|meet).*TASS|→ TASS/u
	],
	[
		'a second right answer',
		'Ada Okoye met Lars Holm in Oslo. Mina Roy met Lars Holm in Oslo.',
		/^Who met Lars Holm in Oslo\?/u
	],
	['a bare given name', 'In 1701 his son James was made Count of Lund.', /→ James$/u],
	[
		'“in Turkey” for the whole list',
		'Iran lost Georgia, Armenia and Igdir in Turkey to Russia in 1828.',
		/Georgia.* → Turkey|Armenia lies/u
	],
	[
		'a hope told as a fact',
		'The Lund Corridor could link Oslo to Bergen.',
		/^(?:Which corridor links|What does .* link)/u
	],
	['the day of the week as a date', 'Ada Okoye met Lars Holm in Oslo on Tuesday.', /→ Tuesday/u],
	['a duration as a date', 'For 30 years Norway has run the Lund Ferry to Oslo.', /→ (?:19|20)\d\d$/u],
	['a person for a title', 'President Lars Holm opened the Lund Museum in Oslo in 1931.', /→ President Lars Holm/u],
	['the answer in the question', 'The Lund Bridge crosses the river Lund at Lund.', /Lund.* → Lund(?: Bridge)?$/u],
	['letters by other letters', 'The Lund Fisheries Council (LFC) has 300 boats.', /LFC.* → LFC/u]
];

it.each(NEVER)('never asks for %s', (_, text, never) => {
	for (const card of cardsOf(text)) expect(card).not.toMatch(never);
});

it('holds sixty negative examples at least', () => {
	expect(Object.values(NONE).flat().length + NEVER.length).toBeGreaterThanOrEqual(60);
});
