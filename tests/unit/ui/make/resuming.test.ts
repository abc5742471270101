import { describe, expect, it } from 'vitest';
import type { Yield } from '#core/made.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import type { MakingTools, Reading } from '#ui/make/making-tools.ts';
import { Making } from '#ui/make/making.svelte.ts';
import { heldDraft } from './held-draft.ts';
import { madeOf } from './made-of.ts';

const FIRST = 'Anna met Boris. Boris met Clara.';
const SECOND = 'The road is long. Dora met Emil.';
const GIVEN: Readonly<Record<string, Yield>> = {
	[FIRST]: madeOf(FIRST, ['Anna met Boris.', 'Boris met Clara.']),
	[SECOND]: madeOf(SECOND, ['Dora met Emil.'], [], 'Roads')
};

/** Visits of one browser: each is a page over the same storage. */
function browser(own: Partial<MakingTools> = {}, limit = Infinity) {
	const { held, keeper } = heldDraft(limit);
	const read: string[] = [];
	const tools: MakingTools = {
		make: (text, { title }) => {
			read.push(`${title ?? '–'}: ${text}`);
			const value = GIVEN[text];
			return Promise.resolve(value ? { ok: true, value } : { ok: false, problems: [{ code: 'no-prose' }] });
		},
		readPage: () => Promise.resolve({ ok: false, problems: [{ code: 'empty' }] }),
		readFile: () => Promise.resolve({ ok: true, value: SECOND }),
		sample: () => Promise.resolve('a sample'),
		save: () =>
			Promise.resolve({
				id: asDeckId('d'),
				title: 'D',
				language: 'en',
				authors: [],
				tags: [],
				settings: {},
				cards: []
			}),
		describeProblem: ({ code }) => Promise.resolve(code),
		describeFailure: String,
		draft: keeper(),
		...own
	};
	return { visit: () => new Making(tools), held, read };
}

async function made({ visit }: ReturnType<typeof browser>): Promise<Making> {
	const making = visit();
	making.writing.text = FIRST;
	await making.make();
	return making;
}

/** A card that the reader made of the first sentence of the first document. */
function byHand(making: Making) {
	const [pick] = making.picking.all;
	if (pick?.card.type !== 'basic') throw new Error('a card was wanted');
	const card = { ...pick.card, id: asCardId('own'), question: 'Whom did Anna meet?' };
	return { ...pick.proposal, relation: 'own' as const, card };
}

/** What a reader decides: one card dropped, one edited, one made by hand. */
function decide(making: Making): void {
	const [first, second] = making.picking.all;
	if (first === undefined || second?.card.type !== 'basic') throw new Error('two cards were wanted');
	making.picking.keep(first.card.id, false);
	making.picking.edit({ ...second.card, question: 'Whom did Boris meet?' });
	making.picking.add(byHand(making));
}

const decided = (making: Making) =>
	making.picking.all.map(({ card, kept }) => [card.id, 'question' in card && card.question, kept]);

describe('a visit after the page was closed', () => {
	it('has every decision again, and the title', async () => {
		const tab = browser();
		const before = await made(tab);
		decide(before);
		before.writing.title = 'People';
		const after = tab.visit();
		await after.resume();
		expect(after.phase).toBe('made');
		expect(decided(after)).toEqual(decided(before));
		expect(after.writing.title).toBe('People');
		await after.save();
		expect([after.phase, tab.held.size]).toEqual(['saved', 0]);
	});

	it('reads every document again under the title that it was read under', async () => {
		const tab = browser();
		const before = await made(tab);
		before.writing.title = 'Named later';
		before.addAnother();
		before.writing.text = SECOND;
		await before.make();
		decide(before);
		tab.read.length = 0;
		const after = tab.visit();
		await after.resume();
		expect(tab.read).toEqual([`–: ${FIRST}`, `–: ${SECOND}`]);
		expect(after.documents).toEqual(before.documents);
		expect(decided(after)).toEqual(decided(before));
	});

	it('goes on with a further document that was only being written', async () => {
		const tab = browser();
		const before = await made(tab);
		before.addAnother();
		before.writing.text = SECOND;
		const after = tab.visit();
		await after.resume();
		expect([after.phase, after.writing.text, after.picking.all.length]).toEqual(['writing', SECOND, 2]);
		after.showCards();
		expect(after.phase).toBe('made');
	});

	it('shows the cards when no further text was written yet', async () => {
		const tab = browser();
		(await made(tab)).addAnother();
		const after = tab.visit();
		await after.resume();
		expect(after.phase).toBe('made');
	});

	it('keeps the decisions of a reader who had gone back to the text', async () => {
		const tab = browser();
		const before = await made(tab);
		decide(before);
		const wanted = decided(before);
		before.back();
		const after = tab.visit();
		await after.resume();
		expect([after.phase, tab.read.length]).toEqual(['writing', 1]);
		await after.make();
		expect(decided(after)).toEqual(wanted);
	});

	it('resumes a reading whose opening was shown', async () => {
		let run: Reading | undefined;
		const opening = madeOf('Anna met Boris.', ['Anna met Boris.']);
		const { make: whole } = toolsOf();
		const tab = browser({
			make: (text, options, reading) => {
				if (run !== undefined) return whole(text, options, reading);
				run = reading;
				return new Promise(() => undefined);
			}
		});
		const before = tab.visit();
		before.writing.text = FIRST;
		void before.make();
		run?.onOpening(opening);
		const [first] = before.picking.all;
		if (first === undefined) throw new Error('a card was wanted');
		before.picking.keep(first.card.id, false);
		const after = tab.visit();
		await after.resume();
		expect(decided(after).map(([, , kept]) => kept)).toEqual([false, true]);
	});

	it('keeps an edited card of which the maker no longer thinks', async () => {
		let gives = GIVEN[FIRST];
		const tab = browser({
			make: () => Promise.resolve(gives ? { ok: true, value: gives } : { ok: false, problems: [{ code: 'empty' }] })
		});
		const before = await made(tab);
		decide(before);
		gives = { ...madeOf(FIRST, []) };
		const after = tab.visit();
		await after.resume();
		expect(decided(after).map(([id]) => id)).toEqual(['own', 'c1']);
	});

	it('takes a shared file as a further document', async () => {
		const tab = browser();
		await made(tab);
		const after = tab.visit();
		const resumed = after.resume();
		await after.choose({ name: 'a.txt', size: 1, arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) });
		await resumed;
		expect([after.phase, after.writing.text, after.documents.length]).toEqual(['writing', SECOND, 1]);
	});

	it('begins empty after the reader began anew', async () => {
		const tab = browser();
		const before = await made(tab);
		decide(before);
		before.startAgain();
		const after = tab.visit();
		await after.resume();
		expect([tab.held.size, after.phase, after.writing.text]).toEqual([0, 'writing', '']);
	});
});

describe('what cannot be kept', () => {
	it('is told, until the reader begins anew', async () => {
		const tab = browser({}, 40);
		const making = await made(tab);
		expect(making.draft.isWhole).toBe(false);
		making.startAgain();
		expect(making.draft.isWhole).toBe(true);
	});
});

describe('a card by hand', () => {
	it('is shown only beside the text that it was made of', async () => {
		const tab = browser();
		const making = await made(tab);
		making.picking.add(byHand(making));
		making.back();
		making.writing.text = SECOND;
		await making.make();
		expect(making.picking.all.map(({ card }) => card.id)).toEqual(['Roads-0']);
		making.back();
		making.writing.text = FIRST;
		await making.make();
		expect(making.picking.all.map(({ card }) => card.id)).toEqual(['c0', 'own', 'c1']);
	});
});

function toolsOf(): Pick<MakingTools, 'make'> {
	return {
		make: (text) =>
			Promise.resolve(GIVEN[text] ? { ok: true, value: GIVEN[text] } : { ok: false, problems: [{ code: 'no-prose' }] })
	};
}
