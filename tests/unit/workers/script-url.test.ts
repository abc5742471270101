import { describe, expect, it } from 'vitest';
import { sameOriginOnly } from '#workers/script-url.ts';

const ORIGIN = 'https://recto.example';

describe('an address for a script', () => {
	it.each(['/_app/worker.js', './worker.js', 'https://recto.example/worker.js'])('lets %s pass as it is', (url) => {
		expect(sameOriginOnly(url, ORIGIN)).toBe(url);
	});

	it.each([
		'https://elsewhere.example/worker.js',
		'//elsewhere.example/worker.js',
		'http://recto.example/worker.js',
		'https://recto.example:444/worker.js',
		'data:text/javascript,alert(1)',
		'javascript:alert(1)'
	])('refuses %s', (url) => {
		expect(() => sameOriginOnly(url, ORIGIN)).toThrow();
	});
});
