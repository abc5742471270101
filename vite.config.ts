import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { cutFonts } from './scripts/cut-fonts.mjs';

/** A worker's parts bear their names: the service worker knows the language model by its own. */
const nameWorkerChunks: Plugin = {
	name: 'recto-name-worker-chunks',
	outputOptions: (options) => ({ ...options, chunkFileNames: '_app/immutable/workers/[name]-[hash].js' })
};

/** True of the modules that `paths` names. */
const oneOf =
	(...paths: readonly string[]) =>
	(id: string): boolean =>
		paths.some((path) => id.replaceAll('\\', '/').endsWith(`/src/${path}`));

/**
 * The parts of the first visit. What every screen needs travels in one file, and each of the two study screens in one more:
 * forty small files are a tenth larger, and a round trip slower. Modules that these import go with them; what is imported
 * only when it is asked for stays apart.
 */
const PARTS = [
	{
		name: 'base',
		test: oneOf(
			'routes/+layout.svelte',
			'routes/+error.svelte',
			'storage/dexie/open-dexie-stores.ts',
			// What both study screens need: were it in the part of one, the other would fetch that too.
			'core/cards/card.ts',
			'core/schedule/interval-label.ts',
			'ui/study/load-day.ts',
			'ui/shared/words.ts',
			'ui/shared/CardText.svelte',
			'ui/shared/Loading.svelte',
			'ui/shared/Page.svelte'
		)
	},
	{ name: 'session', test: oneOf('ui/study/StudyScreen.svelte') },
	{ name: 'today', test: oneOf('ui/study/TodayScreen.svelte') },
	// What comes late and looks after the cards: each file of its own would stand by name in the first ones. Checksums are
	// needed by decks as well.
	{ name: 'checksum', test: oneOf('core/shared/checksum.ts') },
	{
		name: 'keeping',
		test: oneOf('ui/shared/late-parts.ts', 'ui/shared/keeping/keeper-for.ts', 'ui/settings/create-settings.ts')
	}
];

export default defineConfig({
	plugins: [cutFonts(), sveltekit()],
	// Dexie's own build for browsers of today; its package's front door leads to the one for those of 2015.
	resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
	worker: { format: 'es', plugins: () => [nameWorkerChunks] },
	build: {
		rolldownOptions: {
			checks: { bundlerTimings: false },
			output: { codeSplitting: { groups: PARTS } }
		}
	},
	server: { fs: { allow: ['decks'] } },
	test: {
		include: ['tests/{unit,contracts,corpus,migrations,regressions}/**/*.test.ts', 'tests/*.test.ts'],
		environment: 'node',
		setupFiles: ['tests/fixtures/fixed-chance.ts'],
		// Most of the time went into loading the same modules for every file anew; no test leaves anything behind in them.
		pool: 'threads',
		isolate: false,
		// A test fails for what it finds, not for what else the machine has to do.
		testTimeout: 30_000
	}
});
