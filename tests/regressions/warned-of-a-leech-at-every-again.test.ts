import { expect, it } from 'vitest';
import { decideGrade } from '#core/schedule/decide.ts';
import { createScheduler } from '#core/schedule/scheduler.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import { StudyRoom } from '#ui/study/study-room.svelte.ts';
import { around, basic, deckOf, type Around } from '../unit/ui/study/a-sitting.ts';

const CARD = { cardId: asCardId('danube'), deckId: asDeckId('rivers'), group: 'danube' };

/** A card that was forgotten seven times from review, and is due again. */
async function forgottenSevenTimes(): Promise<Around> {
	const app = await around(deckOf('rivers', [basic('danube')]));
	const { reviews } = await app.stores();
	const scheduler = createScheduler({ retention: 0.9 });
	for (let lapse = 0; lapse <= 7; lapse++) {
		for (const rating of lapse === 0 ? (['easy'] as const) : (['again', 'good'] as const)) {
			const answer = { card: CARD, reading: app.now(), rating, mode: 'flip' as const, tookMs: 1_000 };
			await reviews.record(CARD.cardId, decideGrade(scheduler, answer));
			app.clock.minutes(10);
		}
		app.clock.days(30);
	}
	return app;
}

it('warns of a leech once when it lapses, and not at each “Again” while it is relearnt', async () => {
	const app = await forgottenSevenTimes();
	const room = new StudyRoom(app, CARD.deckId);
	await room.open();
	const notices: unknown[] = [];
	for (let press = 0; press < 3; press++) {
		await room.session?.leaf?.reveal();
		await room.session?.grade('again');
		notices.push(room.session?.notice);
	}
	expect(notices).toEqual([{ leech: CARD, forgottenTimes: 8 }, undefined, undefined]);
});
