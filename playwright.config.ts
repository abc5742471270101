import { defineConfig, devices } from '@playwright/test';

const chromium = process.env['CHROMIUM'];
const isRoot = process.getuid?.() === 0;
/** `npm run test:faults` asks for every row; `npm test` for those that take seconds. */
const wholeMatrix = process.env['RECTO_FAULTS'] === 'all';

export default defineConfig({
	testDir: 'tests',
	testMatch: /\/(?:e2e|regressions)\/[^/]*\.spec\.ts$/,
	globalSetup: './tests/e2e/build-first.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: process.env['CI'] !== undefined,
	workers: 2,
	timeout: 45_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: {
		locale: 'en-GB',
		timezoneId: 'UTC',
		serviceWorkers: 'allow',
		// Pictures of every frame would cost a fifth of the run.
		trace: { mode: 'retain-on-failure', screenshots: false },
		launchOptions: {
			// Chromium's own sandbox does not start for root.
			chromiumSandbox: !isRoot,
			args: ['--disable-gpu', '--disable-background-networking'],
			...(chromium ? { executablePath: chromium } : {})
		}
	},
	projects: [
		{ name: 'phone', use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
		{
			name: 'wide',
			use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
			// What does not depend on the width is tried once, on the phone.
			grepInvert: /@any-width/,
			testMatch: /\/e2e\/(?:accessibility|every-kind|quiz|sittings|study|tour)\.spec\.ts$/
		},
		{
			name: 'faults',
			use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
			...(wholeMatrix
				? // Rows that other tests prove are tagged there.
					{ testMatch: /\/(?:e2e|regressions|faults)\/[^/]*\.spec\.ts$/, grep: /\brows? \d|@row-\d/ }
				: { testMatch: /\/faults\/[^/]*\.spec\.ts$/, grep: /@quick/ })
		}
	]
});
