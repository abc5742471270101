import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { cutFonts } from './scripts/cut-fonts.mjs';

/** A worker's parts bear their names: the service worker knows the language model by its own. */
const nameWorkerChunks: Plugin = {
	name: 'recto-name-worker-chunks',
	outputOptions: (options) => ({ ...options, chunkFileNames: '_app/immutable/workers/[name]-[hash].js' })
};

export default defineConfig({
	plugins: [cutFonts(), sveltekit()],
	worker: { format: 'es', plugins: () => [nameWorkerChunks] },
	build: { rolldownOptions: { checks: { bundlerTimings: false } } },
	server: { fs: { allow: ['decks'] } },
	test: {
		include: ['tests/{unit,contracts,corpus,migrations,regressions}/**/*.test.ts', 'tests/*.test.ts'],
		environment: 'node'
	}
});
