import type { App } from '../app.ts';

/** From the first grade on there is something to lose: the keeper is told. */
export async function afterGrade(app: App): Promise<void> {
	const found = await import('./keeper-for.ts').catch(() => undefined);
	await found?.keeperFor(app).afterGrade();
}
