import type { Page } from '@playwright/test';

/** Goes to an address and waits until the page answers to presses: before that it is only a picture of itself. */
export async function goTo(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.locator('html[data-ready]').waitFor();
}
