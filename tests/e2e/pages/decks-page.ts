import type { Locator, Page } from '@playwright/test';
import { goTo } from './go-to.ts';

/** Deck files of `tests/fixtures`, and what their decks are called. */
const TITLES = {
	capitals: 'Capitals',
	rivers: 'Rivers',
	'every-kind': 'Every kind of card',
	'one-card': 'One card'
} as const;

/** Decks: the list, and one deck. */
export class DecksPage {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	readonly list = (): Locator => this.#page.getByRole('list', { name: 'Decks', exact: true });
	readonly deck = (title: string): Locator => this.list().getByRole('link', { name: title });
	readonly importButton = (): Locator => this.#page.getByRole('button', { name: 'Import' });
	readonly file = (): Locator => this.#page.getByLabel('Choose a deck file');
	readonly exportButton = (): Locator => this.#page.getByRole('button', { name: 'Export' });
	readonly faults = (): Locator => this.#page.getByRole('list', { name: 'Faults' }).getByRole('listitem');
	readonly heading = (title: string): Locator => this.#page.getByRole('heading', { level: 1, name: title });

	/** A new edition of a deck that is here, before it is agreed to. */
	readonly offer = (): Locator => this.#page.getByRole('region', { name: /^What updating/ });
	readonly update = (): Locator => this.#page.getByRole('button', { name: 'Update the deck' });
	readonly leave = (): Locator => this.#page.getByRole('button', { name: 'Leave it as it is' });
	readonly undo = (): Locator => this.#page.getByRole('button', { name: 'Undo' });
	readonly cards = (): Locator => this.#page.getByRole('list', { name: 'Cards' }).getByRole('listitem');

	async open(): Promise<void> {
		await goTo(this.#page, '/decks');
	}

	async openDeck(deck: string): Promise<void> {
		await goTo(this.#page, `/decks/${deck}`);
	}

	async chooseFile(path: string): Promise<void> {
		await this.file().setInputFiles(path);
	}

	/** Imports a deck that the test has written, and waits until it stands in the list. */
	async takeWritten(title: string, yaml: string): Promise<void> {
		await this.open();
		await this.file().setInputFiles({ name: 'deck.yaml', mimeType: 'application/yaml', buffer: Buffer.from(yaml) });
		await this.deck(title).waitFor();
	}

	/** Imports a deck file of `tests/fixtures` and waits until its deck stands in the list. */
	async take(file: keyof typeof TITLES): Promise<void> {
		await this.open();
		await this.chooseFile(`tests/fixtures/${file}.yaml`);
		await this.deck(TITLES[file]).waitFor();
	}
}
