import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { seededRandom } from '#core/shared/random.ts';
import { expect, test } from '../e2e/fixtures.ts';
import type { DecksPage } from '../e2e/pages/decks-page.ts';
import type { SettingsPage } from '../e2e/pages/settings-page.ts';
import type { StudyPage } from '../e2e/pages/study-page.ts';
import { digest } from './expect-whole.ts';

test.use({ serviceWorkers: 'block' });

interface Pages {
	readonly page: Page;
	readonly decks: DecksPage;
	readonly study: StudyPage;
	readonly settings: SettingsPage;
}

/** A backup of a deck with a grade. */
async function backedUp({ decks, study, settings }: Pages, file: string): Promise<Buffer> {
	await decks.take('rivers');
	await study.openSession('rivers');
	await study.revealAndGrade('Good');
	await expect(study.question()).toContainText('Volga');
	await settings.open();
	await settings.backUp(file);
	await expect(settings.backUpNow()).toBeEnabled();
	return readFileSync(file);
}

/** Chooses each of the files in turn and wants it refused, with nothing written. */
async function expectRefused({ page, settings }: Pages, files: readonly Buffer[]): Promise<void> {
	const before = await digest(page);
	const trouble = page.getByRole('alert').filter({ hasText: /backup|file/ });
	for (const [i, buffer] of files.entries()) {
		await settings.backupFile().setInputFiles({ name: `damaged-${i}`, mimeType: 'application/gzip', buffer });
		await expect(trouble, `file ${i}`).toBeVisible();
		await expect(settings.restoreSheet()).toBeHidden();
		// The next file has to bring its words anew.
		await trouble.evaluate((words) => words.replaceChildren()).catch(() => undefined);
		await settings.open();
	}
	expect(await digest(page)).toBe(before);
}

const CHANGED = 12;

test('row 19: backup changed', async ({ page, decks, study, settings }, info) => {
	const pages = { page, decks, study, settings };
	const packed = await backedUp(pages, info.outputPath('backup'));
	const text = gunzipSync(packed).toString();
	const random = seededRandom('changed bytes');
	const changed = Array.from({ length: CHANGED }, () => {
		const bytes = Buffer.from(packed);
		// Behind the head of ten bytes, of which gzip believes anything.
		const place = 10 + Math.floor(random() * (bytes.length - 10));
		bytes[place] = (bytes[place] ?? 0) ^ (1 + Math.floor(random() * 255));
		return bytes;
	});
	const edited = Buffer.from(text.replace('"rating":"good"', '"rating":"easy"'));
	await expectRefused(pages, [...changed, edited, gzipSync(edited), Buffer.from('{"format": "recto-backup"')]);
});

test('row 20: backup cut short', async ({ page, decks, study, settings }, info) => {
	const pages = { page, decks, study, settings };
	const packed = await backedUp(pages, info.outputPath('backup'));
	const text = gunzipSync(packed);
	const cuts = [0.05, 0.25, 0.5, 0.75, 0.95];
	const cut = (bytes: Buffer) => cuts.map((share) => bytes.subarray(0, Math.floor(bytes.length * share)));
	await expectRefused(pages, [...cut(packed), ...cut(text), packed.subarray(0, -1), Buffer.alloc(0)]);
});

test('row 21: gzip bomb', async ({ page, decks, study, settings }, info) => {
	test.setTimeout(180_000);
	const pages = { page, decks, study, settings };
	await backedUp(pages, info.outputPath('backup'));
	const bomb = gzipSync(Buffer.alloc(300_000_000, ' '));
	expect(bomb.length).toBeLessThan(1_000_000);
	await expectRefused(pages, [bomb]);
});
