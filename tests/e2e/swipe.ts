import type { Page } from '@playwright/test';

const STEPS = 6;

/** Draws one finger over the screen, from a point by so many pixels, as a touch screen reports it. */
export async function swipe(page: Page, from: readonly [x: number, y: number], by: readonly [dx: number, dy: number]) {
	const finger = await page.context().newCDPSession(page);
	const at = (share: number) => [{ x: from[0] + by[0] * share, y: from[1] + by[1] * share }];
	await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
	for (let step = 1; step <= STEPS; step++) {
		await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / STEPS) });
	}
	await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await finger.detach();
}
