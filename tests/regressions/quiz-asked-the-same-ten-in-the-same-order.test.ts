import { expect, it } from 'vitest';
import { asDeckId } from '#core/shared/ids.ts';
import { App } from '#ui/shared/app.ts';
import { QuizRoom } from '#ui/quiz/quiz-room.svelte.ts';
import { around, choice, deckOf } from '../unit/ui/study/a-sitting.ts';

it('draws other questions for the next quiz, while the page lives', async () => {
	const cards = Array.from({ length: 40 }, (_, i) => choice(`card-${i}`));
	const { stores, now, grading } = await around(deckOf('rivers', cards));
	const app = new App();
	const chance = { random: (purpose: string) => app.random(purpose), anew: (purpose: string) => app.anew(purpose) };
	const asked = async () => {
		const room = new QuizRoom({ stores, now, grading, ...chance }, asDeckId('rivers'));
		await room.open();
		return room.quiz?.leaf?.asked.card.id;
	};
	const firsts = [await asked(), await asked(), await asked(), await asked()];
	expect(new Set(firsts).size).toBeGreaterThan(1);
});
