import { describe, expect, it } from 'vitest';
import { studyDayOf } from '#core/reviews/study-day.ts';
import { ComingBack } from '#ui/study/coming-back.svelte.ts';
import { askMoreToday } from '#ui/study/more-today.ts';
import { StudyRoom } from '#ui/study/study-room.svelte.ts';
import { Today } from '#ui/study/today.svelte.ts';
import { costInWords, wayName } from '#ui/study/way-words.ts';
import { around, basic, deckOf, type Around } from './a-sitting.ts';

const LEARNT = 60;

async function answerAll(app: Around): Promise<number> {
	const room = new StudyRoom(app, undefined);
	await room.open();
	while (room.session?.leaf !== undefined) {
		await room.session.leaf.reveal();
		await room.session.grade('easy');
	}
	return room.tally.cards;
}

/** Somebody who learnt sixty cards of eighty and then stayed away for two months. */
async function away(): Promise<Around> {
	const cards = Array.from({ length: 80 }, (_, i) => basic(`river-${i}`));
	const app = await around(deckOf('rivers', cards));
	await (await app.stores()).settings.set({ newPerDay: LEARNT });
	expect(await answerAll(app)).toBe(LEARNT);
	await (await app.stores()).settings.set({ newPerDay: 20 });
	app.clock.days(60);
	return app;
}

async function lookAt(app: Around) {
	const today = new Today(app);
	await today.load();
	if (today.day === undefined) throw new Error('The day was not read');
	return { today, day: today.day };
}

describe('coming back after a gap', () => {
	it('is noticed, and three ways are offered with their minutes and their cost', async () => {
		const app = await away();
		const { day } = await lookAt(app);
		expect([day.isComingBack, day.overdue]).toEqual([true, LEARNT]);
		const back = new ComingBack(app);
		await back.load();
		expect(back.ways?.map(({ days, perDay }) => [days, perDay])).toEqual([
			[1, 60],
			[2, 30],
			[4, 15]
		]);
		const minutes = back.ways?.map(({ dayMs }) => Math.round(dayMs / 60_000));
		expect(minutes).toEqual([16, 8, 4]);
		const recalls = back.ways?.map(({ recall }) => recall) ?? [];
		expect(recalls).toEqual([...recalls].sort((a, b) => b - a));
	});

	it('lets new cards wait and asks no more than agreed, until the last day is over', async () => {
		const app = await away();
		const back = new ComingBack(app);
		await back.load();
		back.chosen = 1;
		await back.take();
		const { day } = await lookAt(app);
		expect([day.isComingBack, day.due, day.fresh]).toEqual([false, 30, 0]);
		expect(day.catchUp).toEqual({ until: studyDayOf(app.now()) + 1, perDay: 30 });
		expect(await answerAll(app)).toBe(30);
		app.clock.days(1);
		expect(await answerAll(app)).toBe(30);
		app.clock.days(1);
		expect((await lookAt(app)).day).toMatchObject({ catchUp: undefined, fresh: 20 });
	});

	it('can be broken off, and then everything comes as usual', async () => {
		const app = await away();
		const back = new ComingBack(app);
		await back.load();
		await back.take();
		const { today } = await lookAt(app);
		await today.stopCatchingUp();
		expect(today.day).toMatchObject({ due: LEARNT, fresh: 20, catchUp: undefined });
	});

	it('is none for somebody who was here yesterday, or who has little to do', async () => {
		const app = await away();
		await answerAll(app);
		app.clock.days(1);
		expect((await lookAt(app)).day.isComingBack).toBe(false);
		const few = await around(deckOf('hills', [basic('ararat')]));
		await answerAll(few);
		few.clock.days(100);
		expect((await lookAt(few)).day.isComingBack).toBe(false);
	});

	it('is told in words', () => {
		const ways = [
			{ days: 1, perDay: 60, recall: 0.84 },
			{ days: 7, perDay: 9, recall: 0.8 },
			{ days: 30, perDay: 2, recall: 0.838 }
		];
		expect(ways.map(wayName)).toEqual(['All of it today', 'Over a week', 'Over a month']);
		expect(ways.map((way) => costInWords(way, ways))).toEqual([
			'of 100 cards you will still know 84 when they come',
			'of 100 cards you will still know 80 when they come, four cards less than the shortest way',
			'of 100 cards you will still know 84 when they come'
		]);
	});
});

describe('more than the day allows', () => {
	it('is asked for by the ten and by the fifty, for today alone', async () => {
		const app = await around(
			deckOf(
				'rivers',
				Array.from({ length: 80 }, (_, i) => basic(`river-${i}`))
			)
		);
		expect(await answerAll(app)).toBe(20);
		await askMoreToday(app, 'newCards');
		await askMoreToday(app, 'newCards');
		expect((await lookAt(app)).day.fresh).toBe(20);
		await askMoreToday(app, 'reviews');
		const { more } = await (await app.stores()).settings.get();
		expect(more).toMatchObject({ newCards: 20, reviews: 50 });
		app.clock.days(1);
		expect((await lookAt(app)).day.fresh).toBe(20);
		await askMoreToday(app, 'newCards');
		expect((await (await app.stores()).settings.get()).more).toMatchObject({ newCards: 10, reviews: 0 });
	});
});

describe('looking cards over off the schedule', () => {
	async function looked(app: Around, look: 'missed' | 'ahead' | 'marked'): Promise<string[]> {
		const room = new StudyRoom(app, undefined, look);
		await room.open();
		const seen: string[] = [];
		while (room.session?.leaf !== undefined) {
			seen.push(room.session.leaf.asked.card.id);
			await room.session.leaf.reveal();
			await room.session.grade('good');
		}
		return seen;
	}

	it('brings what was missed lately, what comes next, or what was marked, and writes nothing', async () => {
		const app = await around(
			deckOf(
				'rivers',
				['a', 'b', 'c', 'd'].map((id) => basic(id))
			)
		);
		const { reviews } = await app.stores();
		const room = new StudyRoom(app, undefined);
		await room.open();
		await room.session?.toggleFlag();
		for (const rating of ['again', 'easy', 'again', 'good'] as const) {
			await room.session?.leaf?.reveal();
			await room.session?.grade(rating);
		}
		await room.session?.undo();
		const written = (await reviews.all()).length;
		expect((await looked(app, 'missed')).sort()).toEqual(['a', 'c']);
		expect(await looked(app, 'marked')).toEqual(['a']);
		app.clock.days(3);
		expect(await looked(app, 'ahead')).toEqual(['b']);
		app.clock.days(5);
		expect(await looked(app, 'missed')).toEqual([]);
		expect(await reviews.all()).toHaveLength(written);
	});
});
