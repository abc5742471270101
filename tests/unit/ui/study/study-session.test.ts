import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { intervalLabel } from '#core/schedule/interval-label.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#core/shared/instant.ts';
import { StorageError } from '#storage/storage-error.ts';
import type { Stores } from '#storage/stores.ts';
import { StudyRoom } from '#ui/study/study-room.svelte.ts';
import type { StudySession } from '#ui/study/study-session.svelte.ts';
import { around, basic, choice, deckOf, typed, type Around } from './a-sitting.ts';

const RIVERS = asDeckId('rivers');

/** Opens the deck `rivers` and sits down. */
async function sitDown(app: Around): Promise<{ room: StudyRoom; session: StudySession }> {
	const room = new StudyRoom(app, RIVERS);
	await room.open();
	if (room.session === undefined) throw new Error('There is no such deck');
	return { room, session: room.session };
}

const askedId = (session: StudySession) => session.leaf?.asked.card.id;

async function turnAndGrade(session: StudySession, rating: 'again' | 'hard' | 'good' | 'easy'): Promise<void> {
	await session.leaf?.reveal();
	await session.grade(rating);
}

const rivers = () => around(deckOf('rivers', [basic('danube'), basic('volga'), basic('rhine')]));

describe('a sitting', () => {
	it('asks in the order of the author, and numbers the leaves', async () => {
		const { session } = await sitDown(await rivers());
		const seen: unknown[] = [];
		while (session.leaf !== undefined) {
			seen.push([askedId(session), session.leaf.asked.number, session.total]);
			await turnAndGrade(session, 'easy');
		}
		expect(seen).toEqual([
			['danube', 1, 3],
			['volga', 2, 3],
			['rhine', 3, 3]
		]);
		expect(session.progress).toBe(3);
	});

	it('takes no grade before the answer is shown', async () => {
		const app = await rivers();
		const { session } = await sitDown(app);
		await session.grade('good');
		expect(askedId(session)).toBe('danube');
		expect(await (await app.stores()).reviews.all()).toEqual([]);
	});

	it('promises the interval that it gives', async () => {
		const app = await rivers();
		const { session } = await sitDown(app);
		await session.leaf?.reveal();
		const promised = session.leaf?.outcomes?.easy.due;
		await session.grade('easy');
		const [event] = await (await app.stores()).reviews.all();
		expect(event).toMatchObject({ type: 'grade', rating: 'easy', mode: 'flip', due: promised });
	});

	it('asks a card again that was not known, under the number of its leaf', async () => {
		const { session } = await sitDown(await rivers());
		await turnAndGrade(session, 'again');
		await turnAndGrade(session, 'easy');
		await turnAndGrade(session, 'easy');
		expect([askedId(session), session.leaf?.asked.number, session.total]).toEqual(['danube', 1, 3]);
		expect(session.progress).toBe(2.5);
	});

	it('notes how long an answer took', async () => {
		const app = await rivers();
		const { session } = await sitDown(app);
		app.clock.minutes(0.5);
		await turnAndGrade(session, 'good');
		expect(await (await app.stores()).reviews.all()).toMatchObject([{ tookMs: 30_000 }]);
	});

	it('asks one of two siblings and leaves the other for another day', async () => {
		const app = await around(deckOf('rivers', [basic('front', 'both'), basic('back', 'both'), basic('other')]));
		const { session } = await sitDown(app);
		await turnAndGrade(session, 'easy');
		expect(askedId(session)).toBe('other');
		expect(session.total).toBe(2);
	});

	it('asks all decks when none is named', async () => {
		const app = await around(deckOf('rivers', [basic('danube')]), deckOf('hills', [basic('ararat')]));
		const room = new StudyRoom(app, undefined);
		await room.open();
		expect(room.session?.total).toBe(2);
		expect(room.session?.leaf?.asked.deckTitle).toMatch(/^Deck/);
	});

	it('says when there is no such deck', async () => {
		const room = new StudyRoom(await rivers(), asDeckId('lakes'));
		await room.open();
		expect([room.state, room.session]).toEqual(['missing', undefined]);
	});
});

describe('an answer that the app can check', () => {
	it('is good when the right option is chosen', async () => {
		const app = await around(deckOf('rivers', [choice('danube')]));
		const { session } = await sitDown(app);
		await session.leaf?.check({ options: ['danube'] });
		expect(session.leaf?.verdict).toBe('correct');
		await session.next();
		expect(await (await app.stores()).reviews.all()).toMatchObject([{ rating: 'good', mode: 'choice' }]);
	});

	it('is again when another is, unless the learner says that it was right', async () => {
		const app = await around(deckOf('rivers', [choice('danube'), choice('volga')]));
		const { session } = await sitDown(app);
		await session.leaf?.check({ options: ['this'] });
		expect(session.leaf?.verdict).toBe('wrong');
		await session.next();
		await session.leaf?.check({ options: ['that'] });
		await session.grade('good');
		const ratings = (await (await app.stores()).reviews.all()).map((event) => event.type === 'grade' && event.rating);
		expect(ratings).toEqual(['again', 'good']);
	});

	it('is almost right with a slip of the fingers', async () => {
		const { session } = await sitDown(await around(deckOf('rivers', [typed('adviser', 'Igor Levitin')])));
		await session.leaf?.check({ texts: ['igor levitn'] });
		expect(session.leaf?.verdict).toBe('almost');
	});

	it('is judged once', async () => {
		const { session } = await sitDown(await around(deckOf('rivers', [choice('danube')])));
		await session.leaf?.check({ options: ['this'] });
		await session.leaf?.check({ options: ['danube'] });
		expect(session.leaf?.verdict).toBe('wrong');
	});

	it('may be one of two: a choice with one distractor is asked as it is', async () => {
		const card = { ...choice('danube'), distractors: [{ text: 'that' }] } as Card;
		const { session } = await sitDown(await around(deckOf('rivers', [card])));
		const exercise = session.leaf?.asked.exercise;
		expect(exercise?.type === 'choice' && exercise.options.map(({ text }) => text).sort()).toEqual(['danube', 'that']);
		await session.leaf?.check({ options: ['that'] });
		expect(session.leaf?.verdict).toBe('wrong');
	});

	it('offers the same options in the same order for the same seed', async () => {
		const orders = await Promise.all(
			[1, 2].map(async () => {
				const { session } = await sitDown(await around(deckOf('rivers', [choice('danube')])));
				const exercise = session.leaf?.asked.exercise;
				return exercise?.type === 'choice' ? exercise.options.map(({ text }) => text) : [];
			})
		);
		expect(orders[0]).toHaveLength(4);
		expect(orders[0]).toEqual(orders[1]);
	});
});

describe('what was done', () => {
	it('can be taken back step by step', async () => {
		const app = await rivers();
		const { session } = await sitDown(app);
		await turnAndGrade(session, 'easy');
		await session.setAside('bury');
		expect(askedId(session)).toBe('rhine');
		await session.undo();
		expect(askedId(session)).toBe('volga');
		await session.undo();
		expect([askedId(session), session.leaf?.side, session.canUndo]).toEqual(['danube', 'recto', false]);
		expect(await (await app.stores()).reviews.memoryOf(asCardId('danube'))).toBeUndefined();
		expect(session.tally.cards).toBe(0);
	});

	it('can be taken back after the page was loaded anew', async () => {
		const app = await rivers();
		await turnAndGrade((await sitDown(app)).session, 'easy');
		const { session } = await sitDown(app);
		expect(askedId(session)).toBe('volga');
		await session.undo();
		expect(askedId(session)).toBe('danube');
		expect(session.canUndo).toBe(false);
	});

	it('of yesterday stays done', async () => {
		const app = await rivers();
		await turnAndGrade((await sitDown(app)).session, 'easy');
		app.clock.days(1);
		expect((await sitDown(app)).session.canUndo).toBe(false);
	});

	it('does not come back today when it was buried, and tomorrow it does', async () => {
		const app = await rivers();
		await (await sitDown(app)).session.setAside('bury');
		expect(askedId((await sitDown(app)).session)).toBe('volga');
		app.clock.days(1);
		expect(askedId((await sitDown(app)).session)).toBe('danube');
	});
});

describe('a sitting minds what its learner chose', () => {
	it('and aims at the retention of each deck', async () => {
		const app = await rivers();
		await (await app.stores()).decks.choose(RIVERS, { retention: 0.8 });
		const { session } = await sitDown(app);
		await session.leaf?.reveal();
		const promised = session.leaf?.outcomes?.easy.due;
		await session.grade('easy');
		expect(await (await app.stores()).reviews.all()).toMatchObject([{ retention: 0.8, due: promised }]);
	});

	it('and marks a card until the mark is taken away, without touching its schedule', async () => {
		const app = await rivers();
		const { session } = await sitDown(app);
		await session.toggleFlag();
		expect([session.isFlagged, session.said, askedId(session)]).toEqual([true, 'Marked.', 'danube']);
		await session.toggleFlag();
		expect(session.isFlagged).toBe(false);
		expect(await (await app.stores()).reviews.memoryOf(asCardId('danube'))).toBeUndefined();
		expect(session.canUndo).toBe(false);
	});

	it('and asks new cards by chance where the author suggests it', async () => {
		const cards = Array.from({ length: 12 }, (_, i) => basic(`river-${i}`));
		const app = await around({ ...deckOf('rivers', cards), settings: { order: 'random', newPerDay: 9 } });
		const { session } = await sitDown(app);
		const seen: unknown[] = [];
		while (session.leaf !== undefined) {
			seen.push(askedId(session));
			await turnAndGrade(session, 'easy');
		}
		expect(seen).toHaveLength(9);
		expect(seen).not.toEqual(cards.slice(0, 9).map(({ id }) => id));
	});
});

describe('a sitting says', () => {
	it('what was saved, and when the card comes back', async () => {
		const { session } = await sitDown(await rivers());
		await turnAndGrade(session, 'good');
		expect(session.said).toBe('Good. Back in 10 min.');
		await turnAndGrade(session, 'easy');
		expect(session.said).toMatch(/^Easy\. Back in \d+ days\.$/);
	});

	it('hints one by one, and lets a right answer that needed one count less', async () => {
		const card = { ...typed('adviser', 'Igor Levitin'), hints: ['He is Russian.', 'His name begins with an I.'] };
		const app = await around(deckOf('rivers', [card]));
		const { session } = await sitDown(app);
		expect([session.leaf?.hints, session.leaf?.hasMoreHints]).toEqual([[], true]);
		session.leaf?.hint();
		session.leaf?.hint();
		expect([session.leaf?.hints.length, session.leaf?.hasMoreHints]).toEqual([2, false]);
		await session.leaf?.check({ texts: ['Igor Levitin'] });
		await session.next();
		expect(await (await app.stores()).reviews.all()).toMatchObject([{ rating: 'hard' }]);
	});
});

describe('while a deck is studied', () => {
	it('a card that another tab took away is passed over, and one that it changed is asked anew', async () => {
		const app = await rivers();
		const { decks } = await app.stores();
		const { session } = await sitDown(app);
		await decks.save(deckOf('rivers', [basic('volga'), basic('rhine')]), app.clock.at);
		await session.lookAgain();
		expect([askedId(session), session.notice]).toEqual(['volga', 'gone']);
		await decks.saveCard(RIVERS, { ...basic('volga'), hints: ['It is long.'] }, app.clock.at);
		await session.lookAgain();
		expect([session.leaf?.hasMoreHints, session.notice]).toEqual([true, 'changed']);
		await decks.remove(RIVERS);
		await turnAndGrade(session, 'good');
		await session.lookAgain();
		expect(session.leaf).toBeUndefined();
		expect(await (await app.stores()).reviews.all()).toHaveLength(1);
	});

	it('a new study day brings its own cards, unless an answer is on the screen', async () => {
		const app = await rivers();
		const { room, session } = await sitDown(app);
		await session.setAside('bury');
		app.clock.days(1);
		await room.session?.leaf?.reveal();
		await room.lookAgain();
		expect(room.session).toBe(session);
		await turnAndGrade(session, 'easy');
		await room.lookAgain();
		expect([room.session?.total, room.session?.left.fresh]).toEqual([2, 2]);
	});

	it('a clock that is set back by a day still brings back the card that was just missed', async () => {
		const app = await rivers();
		const { session } = await sitDown(app);
		await turnAndGrade(session, 'again');
		app.clock.days(-1);
		await turnAndGrade(session, 'easy');
		expect(askedId(session)).toBe('danube');
	});

	it.each([
		['the study day ends', 2 / 1_440],
		['the clock is set forward by a year', 365],
		['the clock is set back by a year', -365]
	])('the interval on the button is the one that is given, though %s before it is pressed', async (_, days) => {
		const app = await rivers();
		await turnAndGrade((await sitDown(app)).session, 'easy');
		app.clock.days(30);
		app.clock.at = Math.floor(app.clock.at / DAY_MS) * DAY_MS + 3 * HOUR_MS + 59 * MINUTE_MS;
		const { session } = await sitDown(app);
		while (askedId(session) !== 'danube') await session.setAside('suspend');
		await session.leaf?.reveal();
		const promised = session.leaf?.outcomes?.good;
		const turnedOn = session.leaf?.turnedOn;
		app.clock.days(days);
		await session.grade('good');
		const { reviews } = await app.stores();
		const memory = await reviews.memoryOf(asCardId('danube'));
		expect([memory?.lastDay, memory?.dueDay]).toEqual([turnedOn, promised?.dueDay]);
		expect((await reviews.eventsOf(asCardId('danube'))).at(-1)).toMatchObject({ day: turnedOn, at: app.clock.at });
		expect(promised && session.said).toBe(`Good. Back in ${promised ? intervalLabel(promised.interval) : ''}.`);
		await reviews.rebuild();
		expect(await reviews.memoryOf(asCardId('danube'))).toEqual(memory);
	});

	it('a part that cannot be fetched leaves the card as it is, to be turned later', async () => {
		const app = await rivers();
		let isGone = true;
		const failing = {
			...app,
			grading: () =>
				isGone ? Promise.reject(new TypeError('error loading dynamically imported module')) : app.grading()
		};
		const { session } = await sitDown(failing);
		await session.leaf?.reveal();
		expect([session.leaf?.side, session.leaf?.cannotTurn]).toEqual(['recto', true]);
		isGone = false;
		await session.leaf?.reveal();
		expect([session.leaf?.side, session.leaf?.cannotTurn]).toEqual(['verso', false]);
	});
});

describe('a device that refuses to save', () => {
	/** An app whose log refuses the next `times` entries. */
	async function refusing(times: number): Promise<Around> {
		const app = await rivers();
		const { reviews } = await app.stores();
		const write: Stores['reviews']['record'] = reviews.record.bind(reviews);
		let left = times;
		const record: typeof write = (...entry) =>
			left-- > 0 ? Promise.reject(new StorageError('quota')) : write(...entry);
		Object.assign(reviews, { record });
		return app;
	}

	it('keeps the card on the screen with its answer, says why, and goes on when it can', async () => {
		const { session } = await sitDown(await refusing(1));
		await turnAndGrade(session, 'good');
		expect([askedId(session), session.leaf?.side, session.fault]).toEqual(['danube', 'verso', 'quota']);
		expect(session.tally.cards).toBe(0);
		await session.grade('good');
		expect([askedId(session), session.fault]).toEqual(['volga', undefined]);
	});
});

describe('the end of a sitting', () => {
	it('counts each card once, by its first grade', async () => {
		const app = await rivers();
		const { room, session } = await sitDown(app);
		await turnAndGrade(session, 'again');
		app.clock.minutes(1);
		while (session.leaf !== undefined) await turnAndGrade(session, 'easy');
		expect(room.tally).toMatchObject({ cards: 3, recalled: 2, missed: ['danube'] });
		expect(room.missed.map(({ id }) => id)).toEqual(['danube']);
	});

	it('goes over the missed cards once more and writes nothing', async () => {
		const app = await rivers();
		const { room, session } = await sitDown(app);
		await turnAndGrade(session, 'again');
		app.clock.minutes(1);
		while (session.leaf !== undefined) await turnAndGrade(session, 'easy');
		const written = (await (await app.stores()).reviews.all()).length;
		room.practise();
		const practice = room.current;
		if (practice === undefined) throw new Error('There is no round of practice');
		await turnAndGrade(practice, 'again');
		expect(askedId(practice)).toBe('danube');
		await turnAndGrade(practice, 'good');
		expect([practice.leaf, room.missed]).toEqual([undefined, []]);
		expect(await (await app.stores()).reviews.all()).toHaveLength(written);
	});

	it('tells how many come tomorrow', async () => {
		const app = await rivers();
		const { room, session } = await sitDown(app);
		while (session.leaf !== undefined) await turnAndGrade(session, 'easy');
		await room.lookAhead();
		expect(room.tomorrow).toBe(0);
	});
});
