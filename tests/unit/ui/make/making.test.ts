import { describe, expect, it } from 'vitest';
import type { Deck } from '#core/decks/deck.ts';
import type { Made } from '#core/made.ts';
import { asDeckId } from '#core/shared/ids.ts';
import type { Draft } from '#ui/make/draft.ts';
import { Making, type MakingTools } from '#ui/make/making.svelte.ts';
import { madeOf } from './made-of.ts';

const DECK: Deck = {
	id: asDeckId('d1'),
	title: 'Roads',
	language: 'en',
	authors: [],
	tags: [],
	settings: {},
	cards: []
};

/** Tools of which a test replaces the one that it is about; `kept` is the draft as a reload would find it. */
function toolsWith(own: Partial<MakingTools> = {}): MakingTools & { readonly kept: { draft: Draft } } {
	const kept = { draft: { text: '', title: '' } };
	return {
		make: () => Promise.resolve({ ok: true, value: madeOf('Anna met Boris. It rained.', ['Anna met Boris.']) }),
		readFile: () => Promise.resolve({ ok: true, value: 'from a file' }),
		sample: () => Promise.resolve('a sample'),
		save: () => Promise.resolve(DECK),
		describeProblem: (problem) => Promise.resolve(`problem ${problem.code}`),
		describeFailure: (error) => `failed: ${String(error)}`,
		draft: {
			read: () => kept.draft,
			write: (draft) => {
				kept.draft = draft;
				return true;
			}
		},
		kept,
		...own
	};
}

describe('Making', () => {
	it('proposes every card of the text, all kept', async () => {
		const making = new Making(toolsWith());
		making.text = 'Anna met Boris. It rained.';
		await making.make();
		expect(making.phase).toBe('made');
		expect(making.picking?.kept).toHaveLength(1);
	});

	it('takes the title of the text when the reader gave none, and keeps one that was given', async () => {
		const own = new Making(toolsWith());
		await own.make();
		expect(own.title).toBe('A document');
		const given = new Making(toolsWith());
		given.title = 'Mine';
		await given.make();
		expect(given.title).toBe('Mine');
	});

	it('gives a title that it took itself up for the next text', async () => {
		const titles: (string | undefined)[] = [];
		const tools = toolsWith();
		const making = new Making({
			...tools,
			make: (text, options, run) => {
				titles.push(options.title);
				return tools.make(text, options, run);
			}
		});
		await making.make();
		making.back();
		await making.make();
		expect(titles).toEqual([undefined, undefined]);
	});

	it('says what is wrong with a text and keeps the text', async () => {
		const making = new Making(
			toolsWith({ make: () => Promise.resolve({ ok: false, problems: [{ code: 'no-prose' }] }) })
		);
		making.text = '12 34 56';
		await making.make();
		expect(making.trouble).toBe('problem no-prose');
		expect(making.phase).toBe('writing');
		expect(making.text).toBe('12 34 56');
	});

	it('says when the reader itself failed, and can be asked again', async () => {
		let runs = 0;
		const tools = toolsWith();
		const making = new Making({
			...tools,
			make: (text, options, run) => (++runs === 1 ? Promise.reject(new Error('crash')) : tools.make(text, options, run))
		});
		await making.make();
		expect(making.trouble).toBe('failed: Error: crash');
		await making.make();
		expect(making.phase).toBe('made');
		expect(making.trouble).toBeUndefined();
	});

	it('shows how far the reading is and hears nothing of a reading that was cancelled', async () => {
		let tell: (done: number, total: number) => void = () => undefined;
		let finish: (made: Made) => void = () => undefined;
		const making = new Making(
			toolsWith({
				make: (_, __, run) => {
					tell = run.onProgress;
					return new Promise((resolve) => (finish = (value) => resolve({ ok: true, value })));
				}
			})
		);
		const run = making.make();
		tell(3, 9);
		expect(making.progress).toEqual({ done: 3, total: 9 });
		making.cancel();
		tell(4, 9);
		finish(madeOf('Anna met Boris.', ['Anna met Boris.']));
		await run;
		expect(making.progress).toEqual({ done: 3, total: 9 });
		expect(making.phase).toBe('writing');
		expect(making.made).toBeUndefined();
	});

	it('says nothing when a cancelled reading is rejected', async () => {
		const making = new Making(
			toolsWith({
				make: (_, __, { signal }) =>
					new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))))
			})
		);
		const run = making.make();
		making.cancel();
		await run;
		expect(making.trouble).toBeUndefined();
	});

	it('keeps text and title for a reload until the deck is saved', async () => {
		const tools = toolsWith();
		const making = new Making(tools);
		making.text = 'Anna met Boris.';
		making.title = 'People';
		const reloaded = new Making(tools);
		expect([reloaded.text, reloaded.title]).toEqual(['Anna met Boris.', 'People']);
		await reloaded.make();
		await reloaded.save();
		expect(tools.kept.draft).toEqual({ text: '', title: '' });
	});

	it('saves what is kept, as the reader edited it', async () => {
		const saved: unknown[] = [];
		const making = new Making(
			toolsWith({
				make: () =>
					Promise.resolve({
						ok: true,
						value: madeOf('Anna met Boris. Boris met Clara.', ['Anna met Boris.', 'Boris met Clara.'])
					}),
				save: (_, kept, title) => {
					saved.push(
						kept.map((proposal) => proposal.card),
						title
					);
					return Promise.resolve(DECK);
				}
			})
		);
		making.title = ' People ';
		await making.make();
		const [first, second] = making.picking?.all ?? [];
		if (first === undefined || second === undefined) throw new Error('two proposals were wanted');
		making.picking?.keep(first.card.id, false);
		const edited = { ...second.card, question: 'Whom did Boris meet?' } as typeof second.card;
		making.picking?.edit(edited);
		await making.save();
		expect(saved).toEqual([[edited], 'People']);
		expect(making.phase).toBe('saved');
	});

	it('keeps the proposals when the device refuses to save', async () => {
		const making = new Making(toolsWith({ save: () => Promise.reject(new Error('quota')) }));
		await making.make();
		await making.save();
		expect(making.phase).toBe('made');
		expect(making.trouble).toBe('failed: Error: quota');
		expect(making.saving).toBe(false);
	});

	it('leaves the text alone when a file cannot be read', async () => {
		const making = new Making(
			toolsWith({ readFile: () => Promise.resolve({ ok: false, problems: ['Not a text file.'] }) })
		);
		making.text = 'mine';
		await making.choose({ name: 'a.pdf', size: 1, arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) });
		expect(making.text).toBe('mine');
		expect(making.trouble).toBe('Not a text file.');
	});

	it('begins an empty page for the next document', async () => {
		const making = new Making(toolsWith());
		making.text = 'Anna met Boris.';
		await making.make();
		await making.save();
		making.startAgain();
		expect([making.phase, making.text, making.title, making.deck]).toEqual(['writing', '', '', undefined]);
	});
});
