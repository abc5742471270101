import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { cutFonts } from './scripts/cut-fonts.mjs';

export default defineConfig({
	plugins: [cutFonts(), sveltekit()],
	worker: { format: 'es' },
	server: { fs: { allow: ['decks'] } },
	test: {
		include: ['tests/{unit,contracts,corpus,migrations,regressions}/**/*.test.ts', 'tests/*.test.ts'],
		environment: 'node'
	}
});
