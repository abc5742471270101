import { describe, expect, it } from 'vitest';
import { answerOf, questionOf } from '#core/cards/card.ts';
import { makeDeck } from '#core/make-deck.ts';
import { tagger } from '../../fixtures/tagger.ts';

/** The cards of a text under a title that says nothing: "question → answer". */
function asked(text: string, published?: string): readonly string[] {
	const made = makeDeck(`Notes\n\n${text}`, tagger, published === undefined ? {} : { published });
	if (!made.ok) throw new Error('the text cannot be read');
	return made.value.proposals.map(({ card }) => `${questionOf(card)} → ${answerOf(card)}`);
}

describe('questions about times', () => {
	it.each([
		['Since 1921 the Lund Museum has been open.', 'Since which year has the Lund Museum been open? → 1921'],
		[
			'By 1870 the Lund Railway ran from Oslo to Bergen.',
			'By which year did the Lund Railway run from Oslo to Bergen? → 1870'
		],
		[
			'In 1912, 1916 and 1920 Anna Holm competed in Oslo.',
			'In which years did Anna Holm compete in Oslo? → 1912, 1916 and 1920'
		],
		['At the age of 21, Anna Holm joined the Lund Navy.', 'At what age did Anna Holm join the Lund Navy? → 21'],
		['Anna Holm died in 1934, aged 66.', 'At what age did Anna Holm die? → 66'],
		[
			'The siege of Bergen began on 3 May 1645. Five days later Bergen surrendered to General Karl Brand.',
			'To whom did Bergen surrender on 8 May 1645? → Karl Brand'
		],
		["Peru's 1990 invasion of Chile failed.", 'In which year was Peru’s invasion of Chile? → 1990'],
		[
			'Nine delegates gathered in Oslo in 1831 to demand the granting of promised land.',
			'How many delegates gathered in Oslo to demand the granting of promised land in 1831? → Nine'
		],
		['Bergen is Norway’s second largest city.', 'Which city is Norway’s second largest city? → Bergen'],
		['Between 1990 and 1998 Anna Holm lived in Oslo.', 'In which city did Anna Holm live between 1990 and 1998? → Oslo']
	])('%s', (text, card) => {
		expect(asked(text)).toContain(card);
	});

	it('ask for the month within the year that the text told before', () => {
		const text = 'In January 1835 the Lund Army crossed the Varde River. In June Anna Holm reached Oslo.';
		expect(asked(`${text} In August Karl Brand moved to Bergen.`)).toContain(
			'In which month of 1835 did Karl Brand move to Bergen? → August'
		);
	});
});

describe('questions about amounts', () => {
	it.each([
		[
			'Norway sent an army of four thousand to Bergen in 1645.',
			'How large an army did Norway send to Bergen in 1645? → Four thousand'
		],
		[
			'In 1931 Anna Holm painted 20 of the 40 houses in Bergen.',
			'How many of the 40 houses did Anna Holm paint in Bergen in 1931? → 20'
		],
		['The Lund Fire left 200 people homeless.', 'How many people did the Lund Fire leave homeless? → 200'],
		[
			'Norway spent $1.5 billion on the Lund Railway in 2003.',
			'How much did Norway spend on the Lund Railway in 2003? → $1.5 billion'
		],
		[
			'The Lund Bridge was built at a cost of 3 million euros.',
			'At what cost was the Lund Bridge built? → 3 million euros'
		],
		[
			'The Lund Company reported revenue of $3 billion in 2015.',
			'How much revenue did the Lund Company report in 2015? → $3 billion'
		],
		['Anna Holm won a prize of 5,000 euros in 2010.', 'How large a prize did Anna Holm win in 2010? → 5,000 euros'],
		[
			'One in five pupils in Peru fail the final exam.',
			'What share of pupils in Peru fail the final exam? → One in five'
		],
		[
			'Muslims make up 12 percent of the population of Bulgaria.',
			'What percentage of the population of Bulgaria do Muslims make up? → 12 percent'
		],
		[
			'Exports from Peru rose from $3 million to $5 million in 1990.',
			'From $3 million, to what figure did exports from Peru rise in 1990? → $5 million'
		],
		[
			'Exports from Peru rose by 12 percent in 1990.',
			'By what percentage did exports from Peru rise in 1990? → 12 percent'
		],
		['Oslo is six hours ahead of Peru.', 'How far ahead of Peru is Oslo? → Six hours'],
		['Anna Holm ruled Norway for 24 years.', 'For how long did Anna Holm rule Norway? → 24 years'],
		[
			'The Titanic sank two hours after hitting an iceberg.',
			'How long after hitting an iceberg did the Titanic sink? → Two hours'
		],
		[
			'Two hundred people died when the Lund Theatre burned down in 1890.',
			'How many people died when the Lund Theatre burned down in 1890? → Two hundred'
		]
	])('%s', (text, card) => {
		expect(asked(text)).toContain(card);
	});

	it.each([
		[
			'It took Anna Holm nine years to build the Lund Bridge.',
			'How long did it take Anna Holm to build the Lund Bridge? → Nine years'
		],
		[
			'In 1990 the Lund Express sank with 30 people aboard.',
			'How many people were on board when the Lund Express sank in 1990? → 30'
		],
		['Bergen is spread over seven hills.', 'Over how many hills is Bergen spread? → Seven']
	])('%s', (text, card) => {
		expect(asked(text)).toContain(card);
	});

	it('take the event from a title that calls one', () => {
		const text =
			'1980 eruption of Mount Ostra\n\nThe mountain had slept. The blast destroyed 250 homes and killed 57 people.';
		const made = makeDeck(text, tagger);
		const cards = made.ok ? made.value.proposals.map(({ card }) => questionOf(card)) : [];
		expect(cards).toContain('How many homes did the blast destroy in the 1980 eruption of Mount Ostra?');
	});

	it('name the event that the text is about where the sentence names nothing', () => {
		const text = '1990 Ostra earthquake\n\nThe 1990 Ostra earthquake struck Peru. At least 374 people were injured.';
		const made = makeDeck(text, tagger);
		const cards = made.ok ? made.value.proposals.map(({ card }) => questionOf(card)) : [];
		expect(cards).toContain('How many people were injured in the 1990 Ostra earthquake?');
	});

	it.each([
		'At least 374 people were injured.',
		'The plant employs 400 people.',
		'He walked 40 km to Bergen.',
		'Anna Holm knew some of the 40 houses.',
		'Peru may spend $3 million.',
		'Some 374 , 176 people left Peru.'
	])('are not made of %j', (text) => {
		expect(
			asked(`${text} That was long ago, and it is told here as it was told then.`).filter((card) =>
				/^How (?:many|much|far)/u.test(card)
			)
		).toEqual([]);
	});
});

describe('questions about measures and places', () => {
	it.each([
		['The population of Bergen was 9,000 in 1800.', 'What was Bergen’s population in 1800? → 9,000'],
		[
			'Lake Tuz has an area of 1,665 square kilometres (643 sq mi).',
			'What is Lake Tuz’s area? → 1,665 square kilometres (643 sq mi)'
		],
		['Bergen is situated 300 km west of Oslo.', 'How far is Bergen from Oslo? → 300 km'],
		['The Concorde had a top speed of 2,179 km/h.', 'What was the top speed of the Concorde? → 2,179 km/h'],
		['The average temperature in Oslo is 6.3 °C.', 'What is the average temperature in Oslo? → 6.3 °C'],
		[
			'The Eiffel Tower stands 330 metres tall and weighs 10,100 tonnes.',
			'How heavy is the Eiffel Tower? → 10,100 tonnes'
		],
		['The Varde River begins near Bergen.', 'Near which city does the Varde River begin? → Bergen'],
		[
			'The Lund Tunnel runs between Oslo and Bergen.',
			'Between which two places does the Lund Tunnel run? → Oslo and Bergen'
		],
		['Bergen is home to the Lund Museum.', 'In which city is the Lund Museum? → Bergen'],
		['Lund is an old town and the capital of Scania.', 'Which place’s capital is Lund? → Scania']
	])('%s', (text, card) => {
		expect(asked(text)).toContain(card);
	});
});

describe('questions about treaties, land and plans', () => {
	it.each([
		[
			'In the Treaty of Ostend, Spain ceded Ceuta to Portugal.',
			'Under which treaty did Spain cede Ceuta to Portugal? → Treaty of Ostend'
		],
		['In the Treaty of Ostend, Spain ceded Ceuta to Portugal.', 'To which country did Spain cede Ceuta? → Portugal'],
		[
			'The Camp David Accords were signed by Egypt and Israel on 17 September 1978.',
			'On which date were the Camp David Accords signed? → 17 September 1978'
		],
		[
			'Norway acquired Greenland from Denmark in 1920.',
			'Which country acquired Greenland from Denmark in 1920? → Norway'
		]
	])('%s', (text, card) => {
		expect(asked(text)).toContain(card);
	});

	it('tell what was planned as planned, once its day is known', () => {
		const text = 'Peru will open an embassy in Oslo in 2016.';
		expect(asked(text, '2015-05-07')).toContain(
			'As planned in May 2015, in which city would Peru open an embassy in 2016? → Oslo'
		);
		expect(asked(text)).toEqual([]);
	});
});
