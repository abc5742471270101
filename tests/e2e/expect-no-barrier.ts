import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails for whatever axe finds on the screen as it stands. */
export async function expectNoBarrier(page: Page, where: string): Promise<void> {
	// There are no frames to put together, for which axe would open a second page each time.
	const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
	const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
	expect(found, where).toEqual([]);
}

/** The same in light and in dark, and nothing moves meanwhile. */
export async function expectNoBarrierInBothLights(page: Page, where: string): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await expectNoBarrier(page, `${where}, in ${colorScheme}`);
	}
}
