import { describe, expect, it } from 'vitest';
import { makeCards } from '#core/cards/make-cards.ts';
import { questionOf } from '#core/cards/card.ts';
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
		const text = new HandMade(['Ada Okoye met Lars Holm.', 'Ada Okoye thanked Mina Roy, Per Dahl and Anna Berg.']);
		text.fact('meeting', {
			agent: [text.entity('Ada Okoye', 'person')],
			patient: [text.entity('Lars Holm', 'person')]
		});
		for (const name of ['Mina Roy', 'Per Dahl', 'Anna Berg']) text.entity(name, 'person');
		expect(wrongOf(text, 'Whom did Ada Okoye')).toEqual([]);
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
