import { test as base, expect, type Page } from '@playwright/test';
import { AppServer } from './app-server.ts';
import { DecksPage } from './pages/decks-page.ts';
import { EditorPage } from './pages/editor-page.ts';
import { KeepingPage } from './pages/keeping-page.ts';
import { MakePage } from './pages/make-page.ts';
import { ProgressPage } from './pages/progress-page.ts';
import { QuizPage } from './pages/quiz-page.ts';
import { SettingsPage } from './pages/settings-page.ts';
import { StudyPage } from './pages/study-page.ts';
import { watchFaults } from './watch-faults.ts';

interface Options {
	/** What the app takes chance and time from, see docs/testing.md; `null`: the browser's own. */
	readonly rectoTest: Readonly<NonNullable<typeof globalThis.rectoTest>> | null;
	/** What the browser calls the machine that serves the app. */
	readonly host: string;
}

interface Fixtures {
	readonly server: AppServer;
	/** What must never happen; the test fails for anything that is left in it, whatever it is about. */
	readonly faults: string[];
	readonly make: MakePage;
	readonly study: StudyPage;
	readonly quiz: QuizPage;
	readonly decks: DecksPage;
	readonly editor: EditorPage;
	readonly progress: ProgressPage;
	readonly settings: SettingsPage;
	readonly keeping: KeepingPage;
}

export const test = base.extend<Options & Fixtures>({
	rectoTest: [{ seed: 'e2e', now: '2026-03-02T10:00:00Z' }, { option: true }],
	host: ['localhost', { option: true }],
	server: async ({ host }, use) => {
		const server = new AppServer(host);
		await server.start();
		await use(server);
		await server.kill();
	},
	baseURL: async ({ server }, use) => use(server.address),
	faults: [
		async ({ context, server, rectoTest }, use) => {
			await context.addInitScript((given) => {
				globalThis.rectoTest = given ?? undefined;
			}, rectoTest);
			const faults = await watchFaults(context, server.address);
			await use(faults);
			expect(faults).toEqual([]);
		},
		{ auto: true }
	],
	make: async ({ page }, use) => use(new MakePage(page)),
	study: async ({ page }, use) => use(new StudyPage(page)),
	quiz: async ({ page }, use) => use(new QuizPage(page)),
	decks: async ({ page }, use) => use(new DecksPage(page)),
	editor: async ({ page }, use) => use(new EditorPage(page)),
	progress: async ({ page }, use) => use(new ProgressPage(page)),
	settings: async ({ page }, use) => use(new SettingsPage(page)),
	keeping: async ({ page }, use) => use(new KeepingPage(page))
});

export { expect };

/** Waits until the service worker has kept the whole app: an install that is not whole is none. */
export async function untilReadyOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
}

/** Waits until the language model is kept for use without a connection. */
export async function untilModelIsKept(page: Page): Promise<void> {
	const kept = () =>
		page.evaluate(async () => (await (await caches.open('recto-model')).keys()).map((request) => request.url));
	await expect.poll(kept).toHaveLength(1);
}
