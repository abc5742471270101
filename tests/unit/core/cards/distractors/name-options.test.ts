import { describe, expect, it } from 'vitest';
import { makeCards } from '#core/cards/make-cards.ts';
import { questionOf } from '#core/cards/card.ts';
import { makeDeck } from '#core/make-deck.ts';
import { tagger } from '../../../../fixtures/tagger.ts';
import { HandMade } from '../hand-made.ts';

/** The wrong options of the question that begins so. */
function wrongOf(text: HandMade, beginning: string): readonly string[] {
	const found = makeCards(text.material()).proposals.find(({ card }) => questionOf(card).startsWith(beginning));
	if (!found) throw new Error(`no question begins with ${beginning}`);
	return found.card.type === 'choice' ? found.card.distractors.map((option) => option.text) : [];
}

/** “Igdir in Turkey”, in a sentence that names neighbours too. */
function places(): HandMade {
	const text = new HandMade(['The Lund Museum is in Turkey, near Armenia, Georgia and Iran.', 'Sea and sky.']);
	text.fact('located', {
		thing: [text.entity('Lund Museum', 'organisation')],
		place: [text.entity('Turkey', 'place')]
	});
	for (const name of ['Armenia', 'Georgia', 'Iran']) text.entity(name, 'place');
	return text;
}

describe('wrong names', () => {
	it('come from near the fact where one thing alone can be right', () => {
		expect([...wrongOf(places(), 'In which country')].sort()).toEqual(['Armenia', 'Georgia', 'Iran']);
	});

	it('are of the same kind as the answer', () => {
		const text = places();
		for (const name of ['Tbilisi', 'Oslo', 'Paris']) text.entity(name, 'place');
		expect(wrongOf(text, 'In which country')).not.toContain('Paris');
	});

	it('come from well-known neighbours where the text names too few', () => {
		const text = new HandMade(['The Lund Museum is in Kenya.']);
		text.fact('located', {
			thing: [text.entity('Lund Museum', 'organisation')],
			place: [text.entity('Kenya', 'place')]
		});
		const wrong = wrongOf(text, 'In which country');
		expect(wrong).toHaveLength(3);
		for (const name of wrong)
			expect([
				'Uganda',
				'Tanzania',
				'Ethiopia',
				'Somalia',
				'Rwanda',
				'Burundi',
				'South Sudan',
				'Eritrea',
				'Djibouti'
			]).toContain(name);
	});

	it('are never two names of one state', () => {
		const text = new HandMade(['The Lund Museum is in Scotland, not in England or the United Kingdom.']);
		text.fact('located', {
			thing: [text.entity('Lund Museum', 'organisation')],
			place: [text.entity('Scotland', 'place')]
		});
		for (const name of ['England', 'United Kingdom', 'Wales']) text.entity(name, 'place');
		expect(wrongOf(text, 'In which country')).not.toContain('United Kingdom');
	});

	it('leave out whoever the text puts beside the name that the question gives', () => {
		const text = new HandMade([
			'Ada Okoye met Lars Holm in Oslo.',
			'Ada Okoye thanked Mina Roy, Per Dahl and Anna Berg.'
		]);
		text.fact('meeting', {
			agent: [text.entity('Ada Okoye', 'person')],
			patient: [text.entity('Lars Holm', 'person')],
			place: [text.entity('Oslo', 'place')]
		});
		for (const name of ['Mina Roy', 'Per Dahl', 'Anna Berg']) text.entity(name, 'person');
		expect(wrongOf(text, 'Whom did Ada Okoye')).toEqual([]);
	});

	it('are of people with posts where one is asked for by a post', () => {
		const text = new HandMade([
			'Ada Okoye was mayor of Oslo in 1990.',
			'Lars Holm, Mina Roy, Per Dahl and Anna Berg sang.'
		]);
		const time = text.time('1990', 'year', '1990');
		const post = (name: string, held: string): void => {
			text.fact('role', { person: [text.entity(name, 'person')], post: [text.words(held)] }, { time });
		};
		post('Ada Okoye', 'mayor of Oslo');
		for (const name of ['Lars Holm', 'Mina Roy', 'Per Dahl']) text.entity(name, 'person');
		expect(wrongOf(text, 'Who was mayor of Oslo')).toEqual([]);
		post('Lars Holm', 'chancellor of Estmark');
		post('Mina Roy', 'bishop of Bergen');
		post('Per Dahl', 'governor of Lund');
		expect([...wrongOf(text, 'Who was mayor of Oslo')].sort()).toEqual(['Lars Holm', 'Mina Roy', 'Per Dahl']);
	});

	it('are none for a place of which nothing tells the kind', () => {
		const text = new HandMade(['Ada Okoye was born in Varde.', 'Moss, Lenne and Omo are near.']);
		text.fact('born', { person: [text.entity('Ada Okoye', 'person')], place: [text.entity('Varde', 'place')] });
		for (const name of ['Moss', 'Lenne', 'Omo']) text.entity(name, 'place');
		expect(wrongOf(text, 'Where was Ada Okoye')).toEqual([]);
	});

	it('leave out the country whose people the question names', () => {
		const text = 'Israel invaded the Egyptian Sinai in 1956. Egypt, Syria, Jordan and Lebanon are near. Egypt lost.';
		const made = makeDeck(text, tagger);
		const cards = made.ok ? made.value.proposals.map(({ card }) => card) : [];
		const card = cards.find((each) => questionOf(each).startsWith('Which country'));
		const wrong = card?.type === 'choice' ? card.distractors.map((option) => option.text) : [];
		expect([...wrong].sort()).toEqual(['Jordan', 'Lebanon', 'Syria']);
	});

	it('leave out whoever met the same person elsewhere in the text', () => {
		const text = new HandMade(['Ada Okoye met Minister Lars Holm.', 'Lars Holm met Mina Roy.']);
		const holm = text.entity('Lars Holm', 'person');
		text.fact('meeting', { agent: [text.entity('Ada Okoye', 'person')], patient: [holm] });
		text.fact('meeting', { agent: [holm], patient: [text.entity('Mina Roy', 'person')] }, { sentence: 1 });
		for (const { card } of makeCards(text.material()).proposals) {
			if (card.type === 'choice') expect(card.distractors.map((option) => option.text)).not.toContain('Mina Roy');
		}
	});
});
