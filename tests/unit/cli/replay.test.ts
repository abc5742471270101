import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import { writeReviewLog } from '#storage/backup/review-log.ts';
import { at, DAY, DECK, deck, grade, id, ref, setAside, undo } from '../../contracts/examples.ts';
import { inTemporaryFolder, runRecto } from './run-recto.ts';

const path = inTemporaryFolder();

/** A device on which a few things happened, and its log as a file. */
async function lived() {
	const stores = await openMemoryStores({ drawDevice: () => 'phone' });
	await stores.decks.save(deck(['a', 'b']), 1);
	await grade(stores, ref('a'), 'good', at(DAY));
	const { event } = await grade(stores, ref('a'), 'again', at(DAY, 3));
	await undo(stores, ref('a'), event.id, at(DAY, 4));
	await grade(stores, ref('a'), 'easy', at(DAY, 5));
	await setAside(stores, ref('b'), 'suspend', at(DAY + 1));
	const log = writeReviewLog(await stores.reviews.all());
	await writeFile(path('log.json'), log);
	return { stores, log };
}

describe('recto replay', () => {
	it('prints what each event led to, as the learner’s clock showed it', async () => {
		await lived();
		const { code, out, said } = await runRecto(['replay', path('log.json')]);
		expect(code).toBe(0);
		expect(said).toBe('');
		expect(out.trimEnd().split('\n')).toHaveLength(5);
		expect(out).toMatch(/06:00 {2}corridors\/a {2}good {5}learning {4}S 2\.3065 {2}D 2\.1181 {2}due .* 06:10/u);
		expect(out).toMatch(/corridors\/b {2}suspend {2}new, suspended/u);
	});

	it('comes to the memories that were stored', async () => {
		const { stores } = await lived();
		const { out } = await runRecto(['replay', path('log.json'), '--json']);
		const { steps } = JSON.parse(out) as { steps: { event: { cardId: string }; memory?: object }[] };
		for (const name of ['a', 'b']) {
			const last = steps.findLast(({ event }) => event.cardId === id(name));
			expect({ ...last?.memory, group: name }).toEqual(await stores.reviews.memoryOf(id(name)));
		}
	});

	it('shows an undone grade as if it had not been', async () => {
		await lived();
		const { out } = await runRecto(['replay', path('log.json'), '--json']);
		const { steps } = JSON.parse(out) as { steps: { memory: object }[] };
		expect(steps[2]?.memory).toEqual(steps[0]?.memory);
	});

	it.each([
		['no JSON', 'grades', 1, 'this is no JSON'],
		['another file', '{"format":"recto-backup"}', 1, 'format'],
		[
			'an event that cannot be',
			`{"format":"recto-log","version":1,"events":[{"type":"grade","cardId":"${DECK}/a"}]}`,
			1,
			'events.0'
		]
	])('says what is wrong with %s', async (_, text, code, words) => {
		const ran = await runRecto(['replay', '-'], { stdin: text });
		expect(ran).toMatchObject({ code, out: '' });
		expect(ran.said).toContain(words);
	});

	it('says that there is no such file', async () => {
		expect(await runRecto(['replay', path('none.json')])).toMatchObject({ code: 3 });
	});
});
