import adapter from '@sveltejs/adapter-static';
import { editionName } from './scripts/edition-name.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '200.html', strict: true }),
		typescript: {
			config(config) {
				config['include'].push('../scripts/**/*', '../*.config.ts', '../*.config.js', '../src/**/*.mjs');
			}
		},
		serviceWorker: { register: false },
		version: { name: process.env['APP_VERSION'] ?? editionName(), pollInterval: 0 },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute that SvelteKit's route announcer carries.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'media-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'recto-script-url']
			}
		}
	}
};
