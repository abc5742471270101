import { describe, expect, it } from 'vitest';
import { answerOf, questionOf, type Card } from '#core/cards/card.ts';
import { makeDeck } from '#core/make-deck.ts';
import { tagger } from '../../fixtures/tagger.ts';

/** The cards of a text under its title. */
function cardsOf(title: string, text: string, published?: string): readonly Card[] {
	const made = makeDeck(`${title}\n\n${text}`, tagger, published === undefined ? {} : { published });
	if (!made.ok) throw new Error('the text cannot be read');
	return made.value.proposals.map(({ card }) => card);
}

const asked = (title: string, text: string, published?: string): readonly string[] =>
	cardsOf(title, text, published).map((card) => `${questionOf(card)} → ${answerOf(card)}`);

describe('the matter of a text stands before a question that names nothing of it', () => {
	it.each([
		[
			'Varde War',
			'The Varde War was fought from 1811 to 1814. In March 1812 Norway sued for peace in Oslo.',
			'Varde War: in which month and year did Norway sue for peace in Oslo? → March 1812'
		],
		[
			'Lund',
			'Lund is a city in Estmark. The Kopinga Theatre opened in 2005.',
			'Lund: in which year did the Kopinga Theatre open? → 2005'
		],
		[
			'The Estmark War of Independence',
			'In 1834 General Karl Brand dismissed the Oslo Senate.',
			'Estmark War of Independence: in which year did Karl Brand dismiss the Oslo Senate? → 1834'
		],
		[
			'2008 Varde earthquake',
			'The 2008 Varde earthquake shook Norway. Sweden sent 400 nurses to Oslo.',
			'2008 Varde earthquake: how many nurses did Sweden send to Oslo? → 400'
		],
		[
			'Varde Crisis',
			'The Varde Crisis of 1956 was short. The Varde Canal was closed in May 1956.',
			'Varde Crisis: in which month and year was the Varde Canal closed? → May 1956'
		],
		[
			'Norway tests a rocket',
			'Norway fired a rocket. The Norwegian People’s Army (NPA) said so on Tuesday.',
			'Norway: what does NPA stand for? → Norwegian People’s Army'
		]
	])('%s', (title, text, card) => {
		expect(asked(title, text)).toContain(card);
	});

	it.each([
		['a question that names it', 'Varde War', 'In March 1812 Norway started the Varde War.'],
		['a question that says its last word', 'Varde War', 'In March 1812 Norway left the war in Estmark.'],
		[
			'a question that says it shorter',
			'Varde River',
			'The Varde River is old. In March 1812 Norway crossed the Varde.'
		],
		['what was opened before it', 'Varde War', 'The Varde War began in 1890. The Lund Bridge opened in 1804.'],
		['a question of another event', 'Kings and Wars', 'The Estmark War lasted from 1804 to 1808.'],
		['a question that tells of its people', 'Norway', 'In March 1812 the Norwegian army took Bergen.'],
		['an answer that it would tell', 'Lund', 'The Kopinga Theatre is in Lund.'],
		['when somebody was born', 'Lund', 'Lund is a city. Anna Holm was born on 3 May 1811 in Bergen.'],
		['a title that says only what kind of text it is', 'Lund News', 'In March 1812 Norway sued for peace in Oslo.'],
		['a headline', 'Norway Sues Sweden', 'In March 1812 Estmark sued for peace in Bergen.'],
		[
			'a sentence for a title',
			'Norway backs Sweden on its trade bid',
			'In March 1812 Estmark sued for peace in Bergen.'
		]
	])('not before %s', (_, title, text) => {
		for (const card of asked(title, text)) expect(card).not.toContain(`${title}: `);
	});

	it.each([
		['the next part', 'Lund Railway', 'The Lund Railway is old. The next section opened for traffic on 1 June 1840.'],
		['the forces', 'Varde War', 'The Varde War was long. The forces landed on the peninsula in September 1854.']
	])('and does not stand for %s', (_, title, text) => {
		expect(asked(title, text).filter((card) => card.startsWith(`${title}: `))).toEqual([]);
	});

	it('beside the sentence that it was asked of', () => {
		const [card] = cardsOf('Lund', 'Lund is a city in Estmark. The Kopinga Theatre opened in 2005.').filter(
			({ type }) => type === 'choice'
		);
		expect(card?.source?.quote).toBe('The Kopinga Theatre opened in 2005.');
	});
});

describe('a post that names no country is asked with the country of the text', () => {
	it.each([
		[
			'Schools in Norway ask for money',
			'Schools in Norway asked for money on Tuesday. Minister of Education Anna Holm said no.',
			'Which post did Anna Holm hold in Norway in May 2015? → Minister of Education'
		],
		[
			'Norway',
			'Norway is old. In 1990 Finance Minister Anna Holm signed the Lund Treaty.',
			'Which post did Anna Holm hold in Norway in 1990? → Finance Minister'
		],
		[
			'Schools ask for money',
			'Schools in Lund asked for money on Tuesday. Norwegian Finance Minister Anna Holm said no.',
			'Which post did Anna Holm hold in May 2015? → Norwegian finance minister'
		]
	])('%s', (title, text, card) => {
		expect(asked(title, text, '2015-05-06')).toContain(card);
	});

	it.each([
		[
			'of two countries',
			'Norway asks Sweden for money',
			'Norway asked Sweden for money on Tuesday. Finance Minister Anna Holm said no.'
		],
		['of none', 'Schools ask for money', 'Schools asked for money on Tuesday. Finance Minister Anna Holm said no.'],
		[
			'known by half a name',
			'Schools in Norway ask for money',
			'Schools in Norway asked for money on Tuesday. Finance Minister Holm said no.'
		]
	])('and not asked where it is %s', (_, title, text) => {
		expect(asked(title, text, '2015-05-06').filter((card) => card.startsWith('Which post'))).toEqual([]);
	});
});

describe('what belongs to the one event of a text', () => {
	const QUAKE = 'The 2008 Varde earthquake shook Norway.';

	it.each([
		[
			'Holm Aid was the first force from outside Norway to join the rescue effort.',
			'2008 Varde earthquake: what was the first force from outside Norway to join the rescue effort? → Holm Aid'
		],
		[
			'On 3 May 2008 nurses from Sweden flew to the earthquake area.',
			'2008 Varde earthquake: on which date did nurses from Sweden fly to the earthquake area? → 3 May 2008'
		]
	])('needs no other name: %s', (text, card) => {
		expect(asked('2008 Varde earthquake', `${QUAKE} ${text}`)).toContain(card);
	});

	it.each([
		[
			'in a text of something else',
			'Norway',
			'Holm Aid was the first force from outside Norway to join the rescue effort.',
			/rescue effort/u
		],
		[
			'of another earthquake',
			'2008 Varde earthquake',
			`${QUAKE} The 1950 Omo earthquake killed 400 people.`,
			/Varde.*Omo/u
		],
		[
			'a thing of its own',
			'2008 Varde earthquake',
			`${QUAKE} On 3 May 2008 nurses from Sweden flew to the village.`,
			/the village/u
		]
	])('is not told %s', (_, title, text, never) => {
		for (const card of asked(title, text)) expect(card).not.toMatch(never);
	});
});

describe('somebody whom the text names by a first name', () => {
	const LIFE = 'Anna Holm was born in Oslo.';

	it.each([
		[
			'Her second son James moved to Bergen in 1901.',
			'In which year did Anna Holm’s second son James move to Bergen? → 1901'
		],
		['Her second son James moved to Bergen in 1901.', 'Who was Anna Holm’s second son? → James']
	])('is told by his tie: %s', (text, card) => {
		expect(asked('Anna Holm', `${LIFE} ${text}`)).toContain(card);
	});

	it.each(['In 1901 James moved to Bergen.', 'In 1901 she met James in Bergen.'])('or not at all: %s', (text) => {
		for (const card of asked('Anna Holm', `${LIFE} ${text}`)) expect(card).not.toContain('James');
	});
});

describe('what a life only touches', () => {
	it.each([
		['where a town lies', 'Anna Holm was born in Lund, near Bergen. The Lund Archive is in Oslo.', /Archive|^Near/u],
		['at what age one slept', 'At the age of 8 Anna Holm kept a notebook under her bed in Lund.', /At what age/u],
		[
			'whom one met twice',
			'Anna Holm met Karl Brand in May 1834. Anna Holm met Karl Brand and Mina Roy in Bergen.',
			/→ May 1834/u
		],
		['somebody by the first name', 'Anna Holm proposed to Karl in September 1836. Anna Holm is old.', /Karl/u]
	])('is not asked for: %s', (_, text, never) => {
		for (const card of asked('Anna Holm', text)) expect(card).not.toMatch(never);
	});

	it.each([
		['where the one lived', 'Anna Holm was born in Bergen.', 'In which city was Anna Holm born? → Bergen'],
		[
			'at what age one took a step',
			'At the age of 18 Anna Holm joined the Lund Navy.',
			'At what age did Anna Holm join the Lund Navy? → 18'
		],
		[
			'at what age in words',
			'At the age of fifteen Anna Holm joined the Lund Navy.',
			'At what age did Anna Holm join the Lund Navy? → Fifteen'
		],
		['how much one made', 'All of Anna Holm’s nine operas are long.', 'How many operas did Anna Holm write? → Nine'],
		[
			'whom one met once',
			'Anna Holm met Karl Brand in May 1834.',
			'In which month and year did Anna Holm meet Karl Brand? → May 1834'
		]
	])('but what belongs to it: %s', (_, text, card) => {
		expect(asked('Anna Holm', text)).toContain(card);
	});
});

describe('posts', () => {
	it.each([
		[
			'The Lund Fisheries Council (LFC) met. In 1990 Anna Holm, president of LFC, left Oslo.',
			'Who was president of the Lund Fisheries Council in 1990? → Anna Holm'
		],
		['In 1838 Anna Holm was made Countess of Lund.', 'Which title did Anna Holm hold in 1838? → Countess of Lund'],
		['In 1838 Anna Holm was made governor of Lund.', 'Which post did Anna Holm hold in 1838? → Governor of Lund']
	])('are said in full and by their kind: %s', (text, card) => {
		expect(asked('Notes', text)).toContain(card);
	});
});

describe('what passes is asked with its time', () => {
	it.each([
		['In 1990 Norway sent 80,000 nurses to Oslo.', 'How many nurses did Norway send to Oslo in 1990? → 80,000'],
		[
			'On the eve of World War II some 4,000 nurses worked in the Lund Hospital.',
			'About how many nurses worked in the Lund Hospital on the eve of World War II? → 4,000'
		],
		['The Lund Fire left 80,000 people homeless.', 'How many people did the Lund Fire leave homeless? → 80,000'],
		['The Varde War lasted from 1811 to 1814.', 'From when to when did the Varde War last? → 1811 to 1814']
	])('%s', (text, card) => {
		expect(asked('Notes', text)).toContain(card);
	});

	it.each([
		'Norway sent 80,000 nurses to Oslo.',
		'The Lund Group bought Okoye Oil for $940 million.',
		'Buses in Lund charge a fare of £1,200.',
		'Over £150 million kept in the banks of Lund was paid out for food.'
	])('not “%s”', (text) => {
		expect(asked('Notes', text).filter((card) => card.includes('ow m'))).toEqual([]);
	});
});

describe('what was surely done more than once', () => {
	it.each([
		['where in a year', 'In 1835 Anna Holm travelled to Bergen.', /→ Bergen/u],
		['when one came back', 'In May 1835 Anna Holm returned to Bergen.', /→ May 1835/u],
		['when one was with others', 'In 1835 Anna Holm spent time in Bergen.', /→ 1835/u],
		['who came', 'In May 1835 Anna Holm visited Bergen.', /→ Anna Holm/u],
		['who kept a day', 'On 3 May 2011 Norway celebrated the launch of the Lund Ferry.', /→ Norway/u],
		['when a day was kept', 'On 3 May 2011 Norway celebrated the launch of the Lund Ferry.', /→ 3 May/u]
	])('is not asked for: %s', (_, text, never) => {
		for (const card of asked('Notes', text)) expect(card).not.toMatch(never);
	});

	it.each([
		['where on a day', 'On 3 May 1835 Anna Holm travelled to Bergen.', /→ Bergen/u],
		['where for good', 'In 1835 Anna Holm moved to Bergen.', /→ Bergen/u],
		['when one came back from where', 'In May 1835 Anna Holm returned to Bergen from the Varde War.', /→ May 1835/u],
		['a jubilee', 'On 3 May 2011 Norway celebrated the 30th anniversary of the Lund Ferry.', /→ 3 May/u]
	])('but it is, when told more exactly: %s', (_, text, card) => {
		expect(asked('Notes', text).filter((each) => card.test(each))).not.toEqual([]);
	});
});

describe('no question is asked', () => {
	it.each([
		['of what a sentence points at', 'Between 1860 and 1890, that number exploded to nearly 450,000 in Norway.'],
		['for what is told in passing', 'Known for inventing the lamp, Anna Holm also owned the Lund Works.']
	])('%s', (_, text) => {
		expect(asked('Lamps', text).filter((card) => /that number|known/u.test(card))).toEqual([]);
	});
});
