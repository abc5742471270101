import { cpSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { seededRandom } from '#core/shared/random.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { DecksPage } from '../e2e/pages/decks-page.ts';
import { StudyPage } from '../e2e/pages/study-page.ts';
import { expectWhole } from './expect-whole.ts';
import { MortalBrowser } from './mortal-browser.ts';

// A trace of a browser that was killed has no end.
test.use({ trace: 'off' });

/** All of them when the whole matrix is asked for; a few show within seconds that the rest can be asked for. */
const KILLS = Number(process.env['RECTO_KILLS'] ?? 3);
const LONGEST_WAIT_MS = 80;

/** A page of the same origin in which no code of the app runs. */
const openQuietPage = (page: Page, address: string) => page.goto(`${address}/favicon.svg`);

async function takeRivers(page: Page, address: string): Promise<void> {
	await page.goto(`${address}/decks`);
	await page.locator('html[data-ready]').waitFor();
	await new DecksPage(page).chooseFile('tests/fixtures/rivers.yaml');
	await new DecksPage(page).deck('Rivers').waitFor();
}

async function openSession(page: Page, address: string): Promise<StudyPage> {
	await page.goto(`${address}/study/rivers`);
	await page.locator('html[data-ready]').waitFor();
	return new StudyPage(page);
}

/** Grades one card and comes back when the screen has moved on: from then on the grade is promised. */
async function gradeOne(study: StudyPage): Promise<void> {
	await study.revealAndGrade('Again', 'keys');
	await study.grades().waitFor({ state: 'hidden' });
}

const waitFor = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('row 1: kill -9 while grading', { tag: '@quick' }, async ({ server }, info) => {
	test.setTimeout(60_000 + KILLS * 60_000);
	const profile = info.outputPath('profile');
	const random = seededRandom('kills');
	let browser = await MortalBrowser.launch({ profile });
	await takeRivers(browser.page, server.address);
	let promised = 0;
	let kept = 0;
	for (let kill = 0; kill < KILLS; kill++) {
		const study = await openSession(browser.page, server.address);
		const grades = Math.floor(random() * 3);
		for (let i = 0; i < grades; i++, promised++) await gradeOne(study);
		await study.reveal('keys');
		await study.grades().waitFor();
		// The key goes down, and the browser dies before, while or after it writes.
		const pressed = browser.page.keyboard.press('1').catch(() => undefined);
		await waitFor(random() * LONGEST_WAIT_MS);
		await browser.kill();
		await pressed;
		browser = await MortalBrowser.launch({ profile });
		await openQuietPage(browser.page, server.address);
		const log = await expectWhole(browser.page);
		expect(log.length, `kill ${kill}`).toBeGreaterThanOrEqual(promised);
		expect(log.length, `kill ${kill}`).toBeLessThanOrEqual(promised + 1);
		kept += log.length - promised;
		promised = log.length;
	}
	info.annotations.push({ type: 'kills', description: `${KILLS} kills, ${promised} grades, ${kept} kept unpromised` });
	await browser.kill();
});

const GRADES_WATCHED = 20;

test('row 2: power cut: each grade is flushed', async ({ server }, info) => {
	test.setTimeout(240_000);
	test.skip(
		spawnSync('strace', ['-V']).error !== undefined,
		'strace is not installed, so that flushes cannot be counted'
	);
	const trace = info.outputPath('trace');
	const under = ['strace', '-f', '-qq', '--seccomp-bpf', '-e', 'trace=fdatasync', '-o', trace];
	const flushes = () =>
		readFileSync(trace, 'utf8')
			.split('\n')
			.filter((line) => line.includes('fdatasync(')).length;
	const browser = await MortalBrowser.launch({ profile: info.outputPath('profile'), under });
	await takeRivers(browser.page, server.address);
	const study = await openSession(browser.page, server.address);
	await study.showAnswer().waitFor();
	const before = flushes();
	for (let i = 0; i < GRADES_WATCHED; i++) await gradeOne(study);
	const counted = flushes() - before;
	info.annotations.push({ type: 'flushes', description: `${counted} flushes for ${GRADES_WATCHED} grades` });
	await browser.kill();
	expect(counted).toBeGreaterThanOrEqual(GRADES_WATCHED);
});

const IMAGES = 4;

/** The log of the database as it would be found after a cut: at most what was written, at least nothing. */
function cutJournals(profile: string, random: () => number): void {
	const files = readdirSync(profile, { recursive: true, encoding: 'utf8' });
	for (const file of files.filter((path) => /indexeddb\.leveldb.\d+\.log$/.test(path))) {
		const path = join(profile, file);
		truncateSync(path, Math.floor(statSync(path).size * random()));
	}
}

test('row 2: power cut: a journal cut anywhere tears no card', async ({ server }, info) => {
	test.setTimeout(240_000);
	const profile = info.outputPath('profile');
	const random = seededRandom('power cuts');
	const browser = await MortalBrowser.launch({ profile });
	await takeRivers(browser.page, server.address);
	const study = await openSession(browser.page, server.address);
	for (let i = 0; i < IMAGES; i++) {
		for (let grade = 0; grade < 3; grade++) await gradeOne(study);
		const image = info.outputPath(`image-${i}`);
		const folder = join('Default', 'IndexedDB');
		cpSync(join(profile, folder), join(image, folder), { recursive: true });
	}
	await browser.kill();
	for (let i = 0; i < IMAGES; i++) {
		const image = info.outputPath(`image-${i}`);
		cutJournals(image, random);
		const after = await MortalBrowser.launch({ profile: image });
		await after.page.goto(`${server.address}/`);
		await after.page.locator('html[data-ready]').waitFor();
		await expect(after.page.getByRole('heading', { level: 1 })).toBeVisible();
		const log = await expectWhole(after.page);
		const counts = log.map(({ sequence }) => sequence).sort((a, b) => a - b);
		// What is lost was written last.
		expect(counts).toEqual(counts.map((_, place) => place + 1));
		await after.kill();
	}
});

test('row 3: renderer crashes in a transaction', { tag: '@quick' }, async ({ context, page, decks, study, faults }) => {
	await decks.take('rivers');
	for (let crash = 0; crash < 3; crash++) {
		const doomed = await context.newPage();
		const there = new StudyPage(doomed);
		await there.openSession('rivers');
		await there.reveal();
		await there.grade('Again').waitFor();
		const session = await context.newCDPSession(doomed);
		const crashed = doomed.waitForEvent('crash');
		const pressed = there
			.grade('Again')
			.click({ noWaitAfter: true })
			.catch(() => undefined);
		void session.send('Page.crash').catch(() => undefined);
		await Promise.all([crashed, pressed]);
		await doomed.close();
		const log = await expectWhole(page);
		expect(log.length).toBeLessThanOrEqual(crash + 1);
	}
	faults.splice(0, Infinity, ...faults.filter((fault) => fault !== 'a page crashed'));
	await study.openSession('rivers');
	await expect(study.question()).toBeVisible();
});

test('row 4: page closed in the middle of a grade', async ({ context, page, decks, study }) => {
	await decks.take('rivers');
	for (let closing = 0; closing < 3; closing++) {
		const doomed = await context.newPage();
		const there = new StudyPage(doomed);
		await there.openSession('rivers');
		await there.reveal();
		await there.grade('Again').click({ noWaitAfter: true });
		await doomed.close({ runBeforeUnload: false });
		expect((await expectWhole(page)).length).toBeLessThanOrEqual(closing + 1);
	}
	await study.openSession('rivers');
	await expect(study.question()).toBeVisible();
});
