import { describe, expect, it } from 'vitest';
import type { Deck } from '#core/decks/deck.ts';
import type { Yield } from '#core/made.ts';
import { asDeckId } from '#core/shared/ids.ts';
import type { Harvest, MakingTools, Reading } from '#ui/make/making-tools.ts';
import { Making } from '#ui/make/making.svelte.ts';
import { heldDraft } from './held-draft.ts';
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

/** Tools of which a test replaces the one that it is about; a second making with them is what a reload gives. */
function toolsWith(own: Partial<MakingTools> = {}): MakingTools {
	return {
		make: () => Promise.resolve({ ok: true, value: madeOf('Anna met Boris. It rained.', ['Anna met Boris.']) }),
		readPage: () => Promise.resolve({ ok: true, value: 'the text of a page' }),
		readFile: () => Promise.resolve({ ok: true, value: 'from a file' }),
		sample: () => Promise.resolve('a sample'),
		save: () => Promise.resolve(DECK),
		describeProblem: (problem) => Promise.resolve(`problem ${problem.code}`),
		describeFailure: (error) => `failed: ${String(error)}`,
		draft: heldDraft().keeper(),
		...own
	};
}

describe('Making', () => {
	it('proposes every card of the text, all kept', async () => {
		const making = new Making(toolsWith());
		making.writing.text = 'Anna met Boris. It rained.';
		await making.make();
		expect(making.phase).toBe('made');
		expect(making.picking.kept).toHaveLength(1);
	});

	it('takes the title of the text when the reader gave none, and keeps one that was given', async () => {
		const own = new Making(toolsWith());
		await own.make();
		expect(own.writing.title).toBe('A document');
		const given = new Making(toolsWith());
		given.writing.title = 'Mine';
		await given.make();
		expect(given.writing.title).toBe('Mine');
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
		making.writing.text = '12 34 56';
		await making.make();
		expect(making.trouble).toBe('problem no-prose');
		expect(making.phase).toBe('writing');
		expect(making.writing.text).toBe('12 34 56');
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
		let tell: (share: number) => void = () => undefined;
		let finish: (given: Yield) => void = () => undefined;
		const making = new Making(
			toolsWith({
				make: (_, __, run) => {
					tell = run.onProgress;
					return new Promise((resolve) => (finish = (value) => resolve({ ok: true, value })));
				}
			})
		);
		const run = making.make();
		tell(0.3);
		expect(making.share).toBe(0.3);
		making.cancel();
		tell(0.4);
		finish(madeOf('Anna met Boris.', ['Anna met Boris.']));
		await run;
		expect(making.share).toBeUndefined();
		expect(making.phase).toBe('writing');
		expect(making.documents).toEqual([]);
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
		making.writing.text = 'Anna met Boris.';
		making.writing.title = 'People';
		const reloaded = new Making(tools);
		expect([reloaded.writing.text, reloaded.writing.title]).toEqual(['Anna met Boris.', 'People']);
		await reloaded.make();
		await reloaded.save();
		expect(tools.draft.read()).toEqual({ text: '', title: '' });
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
				save: ({ kept, title }) => {
					saved.push(
						kept.map((proposal) => proposal.card),
						title
					);
					return Promise.resolve(DECK);
				}
			})
		);
		making.writing.title = ' People ';
		await making.make();
		const [first, second] = making.picking.all;
		if (first === undefined || second === undefined) throw new Error('two proposals were wanted');
		making.picking.keep(first.card.id, false);
		const edited = { ...second.card, question: 'Whom did Boris meet?' } as typeof second.card;
		making.picking.edit(edited);
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
		making.writing.text = 'mine';
		await making.choose({ name: 'a.pdf', size: 1, arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) });
		expect(making.writing.text).toBe('mine');
		expect(making.trouble).toBe('Not a text file.');
	});

	it('begins an empty page for the next document', async () => {
		const making = new Making(toolsWith());
		making.writing.text = 'Anna met Boris.';
		await making.make();
		await making.save();
		making.startAgain();
		expect([making.phase, making.writing.text, making.writing.title, making.deck]).toEqual([
			'writing',
			'',
			'',
			undefined
		]);
	});
});

/** A reading in the hands of the test. */
function handHeld(own: Partial<MakingTools> = {}) {
	const held: { run?: Reading; finish: (given: Yield) => void } = { finish: () => undefined };
	const tools = toolsWith({
		make: (_, __, run) => {
			held.run = run;
			return new Promise((resolve, reject) => {
				held.finish = (value) => resolve({ ok: true, value });
				run.signal.addEventListener('abort', () => reject(new Error('aborted')));
			});
		},
		...own
	});
	return { making: new Making(tools), held };
}

const OPENING = madeOf('Anna met Boris.', ['Anna met Boris.']);
const WHOLE = madeOf('Anna met Boris. Boris met Clara.', ['Anna met Boris.', 'Boris met Clara.']);

describe('a long text', () => {
	it('offers what its opening gave while the rest is read', async () => {
		const { making, held } = handHeld();
		const run = making.make();
		held.run?.onOpening(OPENING);
		expect([making.phase, making.isGoingOn, making.picking.all.length]).toEqual(['made', true, 1]);
		held.finish(WHOLE);
		await run;
		expect([making.phase, making.isGoingOn, making.picking.all.length]).toEqual(['made', false, 2]);
	});

	it('keeps what the reader decided about the opening, and the order of what was there', async () => {
		const { making, held } = handHeld();
		const run = making.make();
		held.run?.onOpening(OPENING);
		const [first] = making.picking.all;
		if (first === undefined) throw new Error('a card was wanted');
		making.picking.keep(first.card.id, false);
		held.finish(WHOLE);
		await run;
		expect(making.picking.all.map(({ card, kept }) => [card.id, kept])).toEqual([
			[first.card.id, false],
			['c1', true]
		]);
	});

	it('can be stopped: the cards of its opening stay and can be saved', async () => {
		const saved: Harvest[] = [];
		const { making, held } = handHeld({
			save: (harvest) => {
				saved.push(harvest);
				return Promise.resolve(DECK);
			}
		});
		const run = making.make();
		held.run?.onOpening(OPENING);
		making.cancel();
		await run;
		expect([making.phase, making.isGoingOn, making.trouble]).toEqual(['made', false, undefined]);
		await making.save();
		expect(saved[0]?.documents).toEqual([OPENING]);
	});

	it('keeps the cards of its opening when the reader itself fails', async () => {
		let fail: (error: Error) => void = () => undefined;
		const making = new Making(
			toolsWith({
				make: (_, __, run) => {
					run.onOpening(OPENING);
					return new Promise((_resolve, reject) => (fail = reject));
				}
			})
		);
		const run = making.make();
		fail(new Error('hung'));
		await run;
		expect([making.phase, making.picking.all.length, making.trouble]).toEqual(['made', 1, 'failed: Error: hung']);
	});
});

describe('several documents', () => {
	const first = madeOf('Anna met Boris.', ['Anna met Boris.']);
	const second = madeOf('The road is long. Boris met Clara.', ['The road is long.', 'Boris met Clara.'], [], 'Roads');

	async function both(own: Partial<MakingTools> = {}) {
		const given = [first, second];
		const making = new Making(
			toolsWith({ make: () => Promise.resolve({ ok: true, value: given.shift() ?? first }), ...own })
		);
		await making.make();
		making.addAnother();
		making.writing.text = 'The road is long.';
		return making;
	}

	it('give their cards to one deck, under the title of the first', async () => {
		const making = await both();
		expect([making.phase, making.writing.title]).toEqual(['writing', 'A document']);
		await making.make();
		expect(making.documents).toEqual([first, second]);
		expect(making.picking.all.map(({ proposal }) => proposal.document)).toEqual([0, 1, 1]);
		expect(making.writing.title).toBe('A document');
	});

	it('are both saved', async () => {
		const saved: Harvest[] = [];
		const making = await both({
			save: (harvest) => {
				saved.push(harvest);
				return Promise.resolve(DECK);
			}
		});
		await making.make();
		await making.save();
		expect(saved[0]?.documents).toEqual([first, second]);
		expect(saved[0]?.kept).toHaveLength(3);
	});

	it('leave the cards of the first when the second is given up', async () => {
		const making = await both();
		making.showCards();
		expect([making.phase, making.picking.all.length]).toEqual(['made', 1]);
		const again = await both();
		await again.make();
		again.back();
		expect([again.phase, again.picking.all.length]).toEqual(['writing', 1]);
		again.showCards();
		expect(again.phase).toBe('made');
	});

	it('keep the first when the second cannot be read', async () => {
		const making = await both();
		const failing = new Making(
			toolsWith({ make: () => Promise.resolve({ ok: false, problems: [{ code: 'empty' }] }) })
		);
		await failing.make();
		expect(failing.phase).toBe('writing');
		expect(making.documents).toEqual([first]);
	});
});

describe('the source of a web page', () => {
	it('becomes the text of its article before it is read', async () => {
		const read: string[] = [];
		const tools = toolsWith();
		const making = new Making({
			...tools,
			make: (text, options, run) => {
				read.push(text);
				return tools.make(text, options, run);
			}
		});
		making.writing.text = '<!doctype html><html><body><p>the text of a page</p></body></html>';
		await making.make();
		expect(read).toEqual(['the text of a page']);
		expect(making.writing.text).toBe('the text of a page');
	});

	it('gives its words when it is pasted, or its bare words when it cannot be read', async () => {
		const asked: unknown[] = [];
		const making = new Making(
			toolsWith({
				readPage: (html, options) => {
					asked.push(options);
					return html === '<b>' ? Promise.reject(new Error('no')) : Promise.resolve({ ok: true, value: '# Words' });
				}
			})
		);
		expect(await making.pages.pasted('<h1>Words</h1>', 'Words')).toBe('# Words');
		expect(await making.pages.pasted('<b>', 'bare')).toBe('bare');
		expect(asked).toEqual([{ fragment: true }, { fragment: true }]);
	});
});

/** Files whose texts arrive when the test says so. */
function slowFiles(own: Partial<MakingTools> = {}) {
	const arrivals = new Map<string, (text: string) => void>();
	const tools: Partial<MakingTools> = {
		readFile: ({ name }) => new Promise((resolve) => arrivals.set(name, (value) => resolve({ ok: true, value }))),
		...own
	};
	const file = (name: string) => ({ name, size: 1, arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) });
	return { tools, file, arrive: (name: string, text: string) => arrivals.get(name)?.(text) };
}

describe('a file on its way', () => {
	it('gives way to one that was chosen after it, whichever arrives first', async () => {
		const { tools, file, arrive } = slowFiles();
		const making = new Making(toolsWith(tools));
		const both = [making.choose(file('first.txt')), making.choose(file('second.txt'))];
		arrive('second.txt', 'the second');
		arrive('first.txt', 'the first');
		await Promise.all(both);
		expect(making.writing.text).toBe('the second');
	});

	it('says nothing of its trouble when another was chosen after it', async () => {
		let fail: () => void = () => undefined;
		const making = new Making(
			toolsWith({
				readFile: ({ name }) =>
					name === 'good.txt'
						? Promise.resolve({ ok: true, value: 'good' })
						: new Promise((_resolve, reject) => (fail = () => reject(new Error('gone'))))
			})
		);
		const { file } = slowFiles();
		const bad = making.choose(file('bad.txt'));
		await making.choose(file('good.txt'));
		fail();
		await bad;
		expect([making.writing.text, making.trouble]).toEqual(['good', undefined]);
	});

	it('leaves words alone that were written meanwhile, and says so', async () => {
		const { tools, file, arrive } = slowFiles();
		const making = new Making(toolsWith(tools));
		const chosen = making.choose(file('slow.txt'));
		making.writing.text = 'my own words';
		arrive('slow.txt', 'from the file');
		await chosen;
		expect(making.writing.text).toBe('my own words');
		expect(making.trouble).toContain('Choose the file again');
	});

	it('is waited for when cards are asked for', async () => {
		const read: string[] = [];
		const { tools, file, arrive } = slowFiles();
		const making = new Making(
			toolsWith({
				...tools,
				make: (text) => {
					read.push(text);
					return Promise.resolve({ ok: true, value: OPENING });
				}
			})
		);
		const chosen = making.choose(file('slow.txt'));
		const made = making.make();
		arrive('slow.txt', 'from the file');
		await Promise.all([chosen, made]);
		expect(read).toEqual(['from the file']);
		expect(making.phase).toBe('made');
	});

	it('ends the reading of the text that it replaces', async () => {
		const { tools, file, arrive } = slowFiles();
		const { making, held } = handHeld(tools);
		const run = making.make();
		const chosen = making.choose(file('other.txt'));
		arrive('other.txt', 'another text');
		await chosen;
		held.finish(WHOLE);
		await run;
		expect([making.phase, making.writing.text, making.documents, making.trouble]).toEqual([
			'writing',
			'another text',
			[],
			undefined
		]);
	});

	it('is another document beside the cards that are there', async () => {
		const { tools, file, arrive } = slowFiles();
		const making = new Making(toolsWith(tools));
		await making.make();
		const chosen = making.choose(file('other.txt'));
		arrive('other.txt', 'another text');
		await chosen;
		expect([making.phase, making.documents.length, making.writing.text]).toEqual(['writing', 1, 'another text']);
	});

	it('begins the next deck when the last is saved', async () => {
		const { tools, file, arrive } = slowFiles();
		const making = new Making(toolsWith(tools));
		await making.make();
		await making.save();
		const chosen = making.choose(file('next.txt'));
		arrive('next.txt', 'the next text');
		await chosen;
		expect([making.phase, making.documents, making.deck]).toEqual(['writing', [], undefined]);
	});
});

describe('a reading that was left', () => {
	it('changes nothing of the one that was begun after it', async () => {
		const runs: { run: Reading; finish: (given: Yield) => void }[] = [];
		const making = new Making(
			toolsWith({
				make: (_, __, run) =>
					new Promise((resolve) => runs.push({ run, finish: (value) => resolve({ ok: true, value }) }))
			})
		);
		const first = making.make();
		making.cancel();
		const second = making.make();
		runs[0]?.run.onProgress(0.9);
		runs[0]?.run.onOpening(OPENING);
		runs[0]?.finish(WHOLE);
		await first;
		expect([making.phase, making.share, making.documents]).toEqual(['reading', undefined, []]);
		runs[1]?.finish(OPENING);
		await second;
		expect([making.phase, making.documents]).toEqual(['made', [OPENING]]);
	});

	it('does not say what was wrong with its text', async () => {
		let describe: (words: string) => void = () => undefined;
		const making = new Making(
			toolsWith({
				make: () => Promise.resolve({ ok: false, problems: [{ code: 'no-prose' }] }),
				describeProblem: () => new Promise((resolve) => (describe = resolve))
			})
		);
		const run = making.make();
		await Promise.resolve();
		await Promise.resolve();
		making.cancel();
		describe('too late');
		await run;
		expect([making.phase, making.trouble]).toEqual(['writing', undefined]);
	});

	it('is saved no sooner than it is over', async () => {
		const { making, held } = handHeld();
		const run = making.make();
		held.run?.onOpening(OPENING);
		await making.save();
		expect(making.phase).toBe('made');
		held.finish(WHOLE);
		await run;
		await making.save();
		expect(making.phase).toBe('saved');
	});
});
