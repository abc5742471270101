import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { watchFaults } from './watch-faults.ts';

const DECK = `id: written
title: Being written
language: en
cards:
  - {id: k2, q: What is the capital of Armenia?, a: Yerevan}
  - {id: k3, cloze: "The capital of Georgia is [[Tbilisi]]."}
`;

/** `recto preview`, as a teacher starts it in a shell. */
class PreviewCommand {
	readonly #child: ChildProcess;

	constructor(deck: string) {
		const args = ['src/cli/recto.mjs', 'preview', deck, '--port', '0', '--json'];
		this.#child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	}

	async address(): Promise<string> {
		let said = '';
		for await (const chunk of this.#child.stdout ?? []) {
			said += String(chunk);
			const address = /"address": "(?<address>[^"]+)"/u.exec(said)?.groups?.['address'];
			if (address !== undefined) return address;
		}
		throw new Error(`The preview ended before it said where it is: ${said}`);
	}

	/** As with Ctrl+C. */
	async interrupt(): Promise<number | null> {
		const ended = once(this.#child, 'exit');
		this.#child.kill('SIGINT');
		const [code] = (await ended) as [number | null];
		return code;
	}
}

test('a teacher sees a deck while writing it, in the app itself', async ({ page, context }) => {
	const folder = await mkdtemp(join(tmpdir(), 'recto-preview-'));
	const path = join(folder, 'written.yaml');
	await writeFile(path, DECK);
	const preview = new PreviewCommand(path);
	const address = await preview.address();
	const faults = await watchFaults(context, new URL(address).origin);

	await page.goto(address);
	const cards = page.getByRole('list', { name: 'Cards' }).getByRole('listitem');
	await expect(page.getByRole('heading', { level: 1, name: 'Being written' })).toBeVisible();
	await expect(cards).toHaveCount(2);
	await expect(cards.first().getByRole('region', { name: 'Front' })).toContainText('capital of Armenia');
	await expect(cards.first().getByRole('region', { name: 'Back' })).toContainText('Yerevan');

	await writeFile(path, `${DECK}  - {id: k4, q: Of Azerbaijan?, anser: Baku}\n`);
	await expect(page.getByRole('list', { name: 'Faults' }).getByRole('listitem')).toContainText([
		/E201.*Unknown key "anser"/su
	]);
	await expect(cards).toHaveCount(2);

	await writeFile(path, `${DECK}  - {id: k4, q: Of Azerbaijan?, a: Baku}\n`);
	await expect(cards).toHaveCount(3);
	await expect(page.getByRole('list', { name: 'Faults' })).toHaveCount(0);

	await page.getByRole('link', { name: 'Study' }).last().click();
	await expect(page.getByRole('region', { name: 'Question' })).toBeVisible();
	await page.close();
	expect(faults).toEqual([]);
	expect(await preview.interrupt()).toBe(130);
	await rm(folder, { recursive: true });
});
