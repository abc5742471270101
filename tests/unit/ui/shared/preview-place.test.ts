import { afterEach, describe, expect, it, vi } from 'vitest';
import { isPreviewPlace, markPreviewPlace } from '#ui/shared/preview-place.ts';

/** Storage that lasts as long as the test. */
function someStorage() {
	const words = new Map<string, string>();
	return {
		setItem: (key: string, word: string) => void words.set(key, word),
		getItem: (key: string) => words.get(key) ?? null
	};
}

describe('the place of a preview', () => {
	afterEach(() => vi.unstubAllGlobals());

	it('is known until the address serves something else', () => {
		vi.stubGlobal('localStorage', someStorage());
		expect(isPreviewPlace()).toBe(false);
		markPreviewPlace(true);
		expect(isPreviewPlace()).toBe(true);
		markPreviewPlace(false);
		expect(isPreviewPlace()).toBe(false);
	});

	it('is nowhere in a browser that blocks storage, and nothing is thrown', () => {
		const get = () => {
			throw new DOMException('blocked', 'SecurityError');
		};
		vi.stubGlobal('localStorage', undefined);
		Object.defineProperty(globalThis, 'localStorage', { get, configurable: true });
		expect(() => {
			markPreviewPlace(true);
		}).not.toThrow();
		expect(isPreviewPlace()).toBe(false);
	});
});
