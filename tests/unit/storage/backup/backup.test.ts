import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { updateDeck } from '#core/decks/update/update-deck.ts';
import { checksum } from '#core/shared/checksum.ts';
import { asCardId, asDeckId, asDocumentId } from '#core/shared/ids.ts';
import { BACKUP_VERSION, describeBackupProblem } from '#storage/backup/backup.ts';
import type { BackupProblem } from '#storage/backup/backup.ts';
import { readBackup } from '#storage/backup/read-backup.ts';
import { backupPieces, writeBackup } from '#storage/backup/write-backup.ts';
import { DEFAULT_SETTINGS } from '#storage/default-settings.ts';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import type { Snapshot } from '#storage/snapshot.ts';
import type { Stores } from '#storage/stores.ts';
import { at, DAY, DECK, deck, flag, grade, ref, setAside, undo } from '../../../contracts/examples.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const common = { group: 'g', tags: ['t'], hints: ['h'] };
const source = {
	title: 'T',
	url: 'https://a.example/',
	date: '2024-09',
	quote: 'q',
	documentId: 'doc',
	start: 0,
	end: 1
};
const image = { src: 'a.png', alt: 'a road', side: 'q', credit: 'me', licence: 'CC0' } as const;

/** One card of every type, with every field that cards have. */
const EVERY_CARD: readonly Card[] = (
	[
		{ ...common, kind: 'k', explain: 'e', source, image, type: 'basic', question: 'Q', answer: 'A' },
		{ ...common, type: 'cloze', text: 'a ____ b', answer: 'A', accept: ['B'] },
		{
			...common,
			type: 'choice',
			question: 'Q',
			answers: ['A'],
			distractors: [{ text: 'B', why: 'w' }, { text: 'C' }],
			shuffle: true
		},
		{ ...common, type: 'typed', question: 'Q', answer: 'A', accept: [] },
		{
			...common,
			type: 'number',
			question: 'Q',
			value: 7.5,
			unit: 'km',
			answer: '7.5 km',
			tolerance: 0.75,
			tolerancePercent: 10
		},
		{ ...common, type: 'true-false', statement: 'S', isTrue: false },
		{ ...common, type: 'order', question: 'Q', items: ['a', 'b'] },
		{ ...common, type: 'match', question: 'Q', pairs: [{ left: 'l', right: 'r' }], extra: ['x'] }
	] as const
).map((card, i) => ({ ...card, id: asCardId(`every/${i}`) }));

async function lived(device = 'phone'): Promise<Stores> {
	const stores = await openMemoryStores({ drawDevice: () => device });
	await stores.decks.save(deck(['a', 'b', 'c']), 1);
	const id = asDeckId('every');
	const whole = { description: 'd', licence: 'MIT', version: '2', authors: ['me'], settings: { newPerDay: 3 } };
	const document = {
		title: 'T',
		text: 'A “road” — 東京 \u2028 \\ "',
		blocks: [{ kind: 'paragraph' as const, span: { start: 0, end: 8 } }],
		url: 'https://a.example/',
		published: '2024',
		language: 'en'
	};
	const made = { ...deck([], id), ...whole, cards: EVERY_CARD };
	await stores.saveMade([{ id: asDocumentId('doc'), document, addedAt: 3 }], made, 2);
	const published = deck(['x', 'y'], asDeckId('published'));
	const first = updateDeck({}, published, { now: 4 }).kept;
	const second = {
		...published,
		cards: published.cards.slice(1).map((card) => ({ ...card, id: asCardId('published/named') }))
	};
	await stores.decks.take(updateDeck(first, second, { now: 5 }).kept, 5);
	const { event } = await grade(stores, ref('a'), 'good', at(DAY));
	await grade(stores, ref('b'), 'easy', at(DAY));
	await undo(stores, ref('a'), event.id, at(DAY, 3));
	await setAside(stores, ref('c'), 'suspend', at(DAY, 4));
	await flag(stores, ref('b'), true, at(DAY, 5));
	await stores.decks.choose(DECK, { retention: 0.85, ladder: false });
	await stores.settings.set({ theme: 'dark', catchUp: { until: DAY + 9, perDay: 70 }, grades: 'two' });
	return stores;
}

/** The data of a backup file, as loose as JSON is. */
interface Raw {
	readonly decks: readonly Record<string, object>[];
	readonly documents: readonly object[];
	readonly reviews: readonly object[];
	readonly settings: object;
}

const codes = (problems: readonly BackupProblem[]): string[] => problems.map(({ code }) => code);

function problemsOf(text: string): readonly BackupProblem[] {
	const read = readBackup(text);
	return read.ok ? [] : read.problems;
}

describe('a backup', { timeout: 60_000 }, () => {
	let stores: Stores;
	let text: string;
	beforeAll(async () => {
		stores = await lived();
		text = await writeBackup(stores, NOW);
	});

	/** The backup with its data changed by hand and a checksum that fits, as somebody might forge it. */
	function forged(change: (data: Raw) => void): string {
		const file = JSON.parse(text) as { data: Raw; sha256: string };
		change(file.data);
		const { decks, documents, reviews, settings } = file.data;
		file.sha256 = checksum(JSON.stringify({ decks, documents, reviews, settings }));
		return JSON.stringify(file);
	}

	it('comes back as it was written: every card, document, review and setting', async () => {
		const read = readBackup(text);
		expect(read).toEqual({ ok: true, value: { writtenAt: NOW, snapshot: await stores.snapshot() } });
	});

	it('is text that a person can read, one review on a line', () => {
		expect(text.split('\n').filter((line) => line.includes('"rating"'))).toHaveLength(2);
		expect(text).toContain('"writtenAt": "2026-11-23T12:00:00.000Z"');
	});

	it('says nothing of the device that wrote it, except in the log', () => {
		const read = readBackup(text);
		expect(read.ok && Object.keys(read.value.snapshot.settings)).not.toContain('device');
	});

	it('survives another layout of its lines, as git or an editor may give it', () => {
		expect(readBackup(text.replaceAll('\n', '\r\n')).ok).toBe(true);
		expect(readBackup(`\ufeff${JSON.stringify(JSON.parse(text), null, 4)}`).ok).toBe(true);
	});

	it('brings two devices together, whichever is restored first', async () => {
		const [left, right] = [await lived('phone'), await lived('tablet')];
		const [fromLeft, fromRight] = [readBackup(await writeBackup(left, NOW)), readBackup(await writeBackup(right, NOW))];
		if (!fromLeft.ok || !fromRight.ok) throw new Error('both were written by us');
		await left.restore(fromRight.value.snapshot, 'merge');
		await right.restore(fromLeft.value.snapshot, 'merge');
		expect(await left.reviews.all()).toEqual(await right.reviews.all());
		expect(await left.reviews.memories(DECK)).toEqual(await right.reviews.memories(DECK));
	});

	it('of nothing at all is a backup too', async () => {
		const empty = await openMemoryStores();
		expect(readBackup(await writeBackup(empty, NOW)).ok).toBe(true);
	});

	it('is refused when it stops early, wherever that is', () => {
		for (let percent = 1; percent < 100; percent++) {
			const cut = text.slice(0, Math.floor((text.length * percent) / 100));
			const code = cut.includes('recto-backup') ? 'truncated' : 'not-json';
			expect(codes(problemsOf(cut)), `${percent} %`).toEqual([code]);
		}
	});

	it('is refused when any one character was changed, unless it still says the same', () => {
		const whole = readBackup(text);
		fc.assert(
			fc.property(
				fc.nat(text.length - 1),
				fc.constantFrom('0', '9', 'a', '"', ',', '}', ' ', '\u0000'),
				(place, char) => {
					const changed = text.slice(0, place) + char + text.slice(place + 1);
					const read = readBackup(changed);
					if (read.ok && changed.slice(0, 200) === text.slice(0, 200)) expect(read).toEqual(whole);
				}
			),
			{ numRuns: 200 }
		);
	});

	it.each([
		['nothing', '', 'empty'],
		['blank space', ' \n', 'empty'],
		['a word', 'hello', 'not-json'],
		['a PDF', '%PDF-1.7', 'not-json'],
		['a deck file', 'title: A deck', 'not-json'],
		['other JSON', '{"a": 1}', 'other-file'],
		['an empty list', '[]', 'other-file'],
		['null', 'null', 'other-file'],
		['a million opening brackets', '['.repeat(1_000_000), 'not-json'],
		['a hundred thousand nested keys', '{"a":'.repeat(100_000), 'not-json'],
		['a newer layout', `{"format": "recto-backup", "version": ${BACKUP_VERSION + 1}}`, 'newer'],
		['a layout that never was', '{"format": "recto-backup", "version": 0}', 'other-file'],
		['an envelope with nothing in it', '{"format": "recto-backup", "version": 1}', 'invalid']
	])('refuses %s', (_what, given, code) => {
		expect(codes(problemsOf(given))).toContain(code);
	});

	it('of the first layout is read, with the defaults of what came after it', () => {
		const file = JSON.parse(text) as { version: number; data: Raw; sha256: string };
		const { decks, documents, reviews } = file.data;
		const settings = { newPerDay: 7, reviewsPerDay: 70, retention: 0.85, theme: 'dark' };
		const data = {
			decks: decks.map(({ deck: stored, addedAt, changedAt }) => ({ deck: stored, addedAt, changedAt })),
			documents,
			reviews,
			settings
		};
		const read = readBackup(JSON.stringify({ ...file, version: 1, data, sha256: checksum(JSON.stringify(data)) }));
		if (!read.ok) throw new Error('an older layout is read');
		expect(read.value.snapshot.settings).toEqual({ ...DEFAULT_SETTINGS, ...settings });
		expect(read.value.snapshot.decks[0]).not.toHaveProperty('choices');
	});

	it('is refused when its data was edited by hand', () => {
		expect(codes(problemsOf(text.replace('"rating":"good"', '"rating":"easy"')))).toEqual(['changed']);
	});

	it.each<[string, (data: Raw) => void]>([
		['reviews.0.rating', ({ reviews }) => Object.assign(reviews[0] ?? {}, { rating: 'perfect' })],
		['reviews.0.at', ({ reviews }) => Object.assign(reviews[0] ?? {}, { at: '2026' })],
		['reviews.0.at', ({ reviews }) => Object.assign(reviews[0] ?? {}, { at: 1e300 })],
		['reviews.0.id', ({ reviews }) => Object.assign(reviews[0] ?? {}, { id: '<script>' })],
		['reviews.0.sequence', ({ reviews }) => Object.assign(reviews[0] ?? {}, { sequence: -1 })],
		['reviews.0.type', ({ reviews }) => Object.assign(reviews[0] ?? {}, { type: 'erase' })],
		['settings.retention', ({ settings }) => Object.assign(settings, { retention: 7 })],
		['settings', (data) => Object.assign(data, { settings: null })],
		['decks', (data) => Object.assign(data, { decks: {} })],
		['decks.0.deck.cards', ({ decks }) => Object.assign(decks[0]?.['deck'] ?? {}, { cards: 'all' })]
	])('names the place of a value that does not belong: %s', (path, change) => {
		const problems = problemsOf(forged(change));
		expect(problems[0]).toMatchObject({ code: 'invalid', path });
	});

	it('refuses two cards of one id', () => {
		const twice = forged((data) => Object.assign(data, { decks: [...data.decks, ...data.decks] }));
		expect(problemsOf(twice)[0]).toMatchObject({ code: 'invalid', path: 'decks' });
	});

	it('takes no field that it does not know, least of all a prototype', () => {
		const read = readBackup(
			forged(({ settings, decks }) => {
				Object.defineProperty(settings, '__proto__', { value: { theme: 'light' }, enumerable: true });
				Object.assign(decks[0] ?? {}, { onload: 'alert(1)' });
			})
		);
		if (!read.ok) throw new Error('extra fields are left out, not refused');
		expect(Object.getPrototypeOf(read.value.snapshot.settings)).toBe(Object.prototype);
		expect(read.value.snapshot.decks[0]).not.toHaveProperty('onload');
		expect({}).not.toHaveProperty('theme');
	});

	it('has words for every problem', () => {
		const problems: BackupProblem[] = [
			{ code: 'empty' },
			{ code: 'too-large', length: 3e8, limit: 2e8 },
			{ code: 'unpacks-too-large', limit: 2e8 },
			{ code: 'truncated' },
			{ code: 'not-json' },
			{ code: 'other-file' },
			{ code: 'newer', version: 2, known: 1 },
			{ code: 'changed' },
			{ code: 'invalid', path: 'reviews.0.at', detail: 'no time' }
		];
		const words = problems.map(describeBackupProblem);
		expect(new Set(words).size).toBe(problems.length);
		for (const sentence of words) expect(sentence).toMatch(/^[A-Z].*[.a-z]$/);
	});

	it('carries any text that a learner may have written', async () => {
		const words = fc.string({ unit: 'binary', maxLength: 30 });
		await fc.assert(
			fc.asyncProperty(words, words, async (question, answer) => {
				const cards = [{ ...common, id: asCardId('x/1'), type: 'basic' as const, question, answer }];
				const stored = { deck: { ...deck([], asDeckId('x')), cards }, addedAt: 1, changedAt: 1 };
				const snapshot: Snapshot = { decks: [stored], documents: [], reviews: [], settings: DEFAULT_SETTINGS };
				const text = (await backupPieces(snapshot, NOW)).join('');
				expect(readBackup(text)).toEqual({ ok: true, value: { writtenAt: NOW, snapshot } });
			}),
			{ numRuns: 50 }
		);
	});
});
