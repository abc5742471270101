import { describe, expect, it } from 'vitest';
import { DAY_MS } from '#core/shared/instant.ts';
import { adviceOn, backupAge, type KeptHow } from '#ui/shared/keeping/advice.ts';
import { isIosTab } from '#ui/shared/keeping/is-ios-tab.ts';

const NOW = Date.UTC(2026, 10, 26, 12);
const daysAgo = (days: number) => NOW - days * DAY_MS;
const usual: KeptHow = {
	keeping: 'not-promised',
	usedBytes: 4_000_000,
	quotaBytes: 1_000_000_000,
	lastBackupAt: daysAgo(1),
	now: NOW,
	hasWork: true,
	isUnsaved: false,
	isIosTab: false
};

describe('adviceOn', () => {
	it.each<[string, Partial<KeptHow>, light: string, urgent: boolean, todo: RegExp | undefined]>([
		['promised, with a fresh backup', { keeping: 'promised' }, 'good', false, undefined],
		['promised, with a month-old backup', { keeping: 'promised', lastBackupAt: daysAgo(30) }, 'good', false, undefined],
		['promised and never backed up', { keeping: 'promised', lastBackupAt: undefined }, 'good', false, /lost/],
		['not promised, with a fresh backup', {}, 'fair', false, /fresh/],
		['not promised, with an old backup', { lastBackupAt: daysAgo(20) }, 'fair', true, /^Back up/],
		['refused and never backed up', { keeping: 'refused', lastBackupAt: undefined }, 'fair', true, /^Back up/],
		['a browser that does not tell', { keeping: 'unknown', lastBackupAt: daysAgo(20) }, 'pale', true, /^Back up/],
		['nothing here yet', { hasWork: false, lastBackupAt: undefined }, 'pale', false, undefined],
		['a tab on an iPhone', { isIosTab: true }, 'fair', false, /Home Screen/],
		['a tab on an iPhone, never backed up', { isIosTab: true, lastBackupAt: undefined }, 'fair', true, /Home Screen/],
		['hardly any room', { usedBytes: 95, quotaBytes: 100 }, 'poor', true, /free some space/],
		['a private window', { isUnsaved: true, keeping: 'unknown' }, 'poor', false, /ordinary window/]
	])('on %s', (_, change, light, isUrgent, todo) => {
		const advice = adviceOn({ ...usual, ...change });
		expect([advice.light, advice.isUrgent]).toEqual([light, isUrgent]);
		if (todo === undefined) expect(advice.todo).toBeUndefined();
		else expect(advice.todo).toMatch(todo);
		for (const words of [advice.why, advice.todo ?? 'None.']) expect(words).toMatch(/^[A-Z].*\.$/u);
	});
});

describe('backupAge', () => {
	it.each([
		[undefined, 'never made'],
		[NOW - 5, 'made today'],
		[NOW + 5, 'made today'],
		[daysAgo(1), 'one day old'],
		[daysAgo(20), 'twenty days old']
	])('of %s is “%s”', (lastBackupAt, words) => {
		expect(backupAge({ lastBackupAt, now: NOW })).toBe(words);
	});
});

describe('isIosTab', () => {
	const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1';
	const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15';
	const ANDROID = 'Mozilla/5.0 (Linux; Android 16; Pixel 7) AppleWebKit/537.36 Chrome/156.0.0.0 Mobile';
	it.each([
		['an iPhone', { userAgent: IPHONE, maxTouchPoints: 5, standalone: false }, true],
		['an iPad that calls itself a Mac', { userAgent: MAC, maxTouchPoints: 5, standalone: false }, true],
		['the app on a Home Screen', { userAgent: IPHONE, maxTouchPoints: 5, standalone: true }, false],
		['a Mac', { userAgent: MAC, maxTouchPoints: 0 }, false],
		['Android', { userAgent: ANDROID, maxTouchPoints: 5 }, false]
	])('on %s', (_, browser, is) => {
		expect(isIosTab(browser)).toBe(is);
	});
});
