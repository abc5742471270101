import { describe, expect, it } from 'vitest';
import { answerOf, questionOf } from '#core/cards/card.ts';
import { makeCards } from '#core/cards/make-cards.ts';
import { HandMade } from './hand-made.ts';

const asked = (text: HandMade) =>
	makeCards(text.material()).proposals.map(({ card }) => [questionOf(card), answerOf(card)]);
const refused = (text: HandMade) => makeCards(text.material()).refusals.map(({ reason }) => reason);

describe('makeCards', () => {
	it('asks a meeting from both sides, and no more of one fact', () => {
		const text = new HandMade(['Ada Okoye met Lars Holm in Oslo in May 2019.']);
		text.fact(
			'meeting',
			{
				agent: [text.entity('Ada Okoye', 'person')],
				patient: [text.entity('Lars Holm', 'person')],
				place: [text.entity('Oslo', 'place')]
			},
			{ time: text.time('in May 2019', 'month', '2019-05') }
		);
		expect(asked(text).sort()).toEqual(
			[
				['Who met Lars Holm in Oslo in May 2019?', 'Ada Okoye'],
				['Whom did Ada Okoye meet in Oslo in May 2019?', 'Lars Holm']
			].sort()
		);
	});

	it('refuses a question that a second fact answers too', () => {
		const text = new HandMade(['Ada Okoye met Lars Holm.', 'Lars Holm met Mina Roy.']);
		const holm = text.entity('Lars Holm', 'person');
		text.fact('meeting', { agent: [text.entity('Ada Okoye', 'person')], patient: [holm] });
		text.fact('meeting', { agent: [holm], patient: [text.entity('Mina Roy', 'person')] }, { sentence: 1 });
		const answers = asked(text).map(([question]) => question);
		expect(answers).not.toContain('Who met Lars Holm?');
		expect(refused(text)).toContain('ambiguous-answer');
	});

	it('asks of no meeting that could be any: when or where has to be told', () => {
		const text = new HandMade(['Ada Okoye met Lars Holm.']);
		text.fact('meeting', {
			agent: [text.entity('Ada Okoye', 'person')],
			patient: [text.entity('Lars Holm', 'person')]
		});
		expect(asked(text)).toEqual([]);
		expect(refused(text)).toContain('no-context');
	});

	it('tells people apart by their posts where names alone would not do', () => {
		const text = new HandMade(['Ada Okoye met Finance Minister Lars Holm and Mina Roy.']);
		const holm = text.entity('Lars Holm', 'person');
		text.fact('role', { person: [holm], post: [text.words('Finance Minister')] });
		text.fact('meeting', {
			agent: [text.entity('Ada Okoye', 'person')],
			patient: [holm, text.entity('Mina Roy', 'person')]
		});
		expect(asked(text)).toContainEqual(['Which finance minister did Ada Okoye meet?', 'Lars Holm']);
		expect(asked(text).map(([question]) => question)).not.toContain('Whom did Ada Okoye meet?');
	});

	it('keeps who said it in the question', () => {
		const text = new HandMade(['The Varde River is 80 km long, the Northern Survey said.']);
		const span = { start: 0, end: 9 };
		text.fact(
			'measure',
			{
				thing: [text.entity('Varde River', 'route')],
				dimension: [text.words('length')],
				value: [text.words('80 km')]
			},
			{ attribution: { text: 'the Northern Survey', span, anonymous: false } }
		);
		expect(asked(text)[0]?.[0]).toBe('According to the Northern Survey, how long is the Varde River?');
	});

	it.each([
		[
			'what somebody without a name claims',
			{ attribution: { text: 'a source', span: { start: 0, end: 1 }, anonymous: true } },
			'anonymous-claim'
		],
		['what has not happened', { modal: true }, 'modal-claim'],
		['what is denied', { negated: true }, 'negated']
	] as const)('refuses %s', (_, more, reason) => {
		const text = new HandMade(['Oslo opened the Varde Bridge in 1931.']);
		text.fact(
			'opened',
			{ thing: [text.entity('Varde Bridge', 'thing')] },
			{ ...more, time: text.time('1931', 'year', '1931') }
		);
		expect(asked(text)).toEqual([]);
		expect(refused(text)).toEqual([reason]);
	});

	it('quotes the sentence exactly, for cards and for refusals', () => {
		const text = new HandMade(['The Varde Bridge opened in 1931.', 'It was closed in 1940.']);
		text.fact('opened', { thing: [text.entity('Varde Bridge', 'thing')] }, { time: text.time('1931', 'year', '1931') });
		text.fact(
			'event',
			{ subject: [text.words('It')], what: [text.words('was closed')] },
			{
				sentence: 1,
				time: text.time('1940', 'year', '1940'),
				predicate: { auxiliary: 'was', base: 'closed', said: 'was closed' }
			}
		);
		const { proposals, refusals } = makeCards(text.material());
		for (const { card } of proposals) {
			expect(text.document.text.slice(card.source?.start, card.source?.end)).toBe(card.source?.quote);
		}
		expect(proposals).toHaveLength(1);
		expect(refusals).toEqual([
			expect.objectContaining({ reason: 'unresolved-reference', quote: 'It was closed in 1940.', detail: 'It' })
		]);
	});

	it('offers the best when there is a limit, in text order', () => {
		const text = new HandMade([
			'The Varde Bridge opened in 1931.',
			'The Lund Bridge opened in 1950.',
			'The Moss Bridge opened in 1960.'
		]);
		for (const [at, name, year] of [
			[0, 'Varde Bridge', '1931'],
			[1, 'Lund Bridge', '1950'],
			[2, 'Moss Bridge', '1960']
		] as const) {
			text.fact(
				'opened',
				{ thing: [text.entity(name, 'thing')] },
				{ sentence: at, time: text.time(year, 'year', year) }
			);
		}
		const two = makeCards(text.material(), 2).proposals;
		expect(two).toHaveLength(2);
		expect(two.map(({ sentence }) => sentence)).toEqual([...two.map(({ sentence }) => sentence)].sort());
	});

	it('gives the same cards, ids and options whatever came before', () => {
		const make = () => {
			const text = new HandMade(['The Varde Bridge opened in 1931.']);
			text.fact(
				'opened',
				{ thing: [text.entity('Varde Bridge', 'thing')] },
				{ time: text.time('1931', 'year', '1931') }
			);
			return makeCards(text.material());
		};
		const first = make();
		makeCards(new HandMade(['Nothing.']).material());
		expect(make()).toEqual(first);
	});
});
