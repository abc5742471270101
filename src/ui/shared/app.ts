import { createContext } from 'svelte';
import { asDeckId, asDocumentId, type DeckId, type DocumentId } from '#core/shared/ids.ts';
import type { ClockReading } from '#core/shared/instant.ts';
import { seededRandom, type Random } from '#core/shared/random.ts';
import type { StoreOptions, Stores } from '#storage/stores.ts';
import type { Grading } from '../session/grading.ts';
import { readClock } from './clock.ts';
import { Faults } from './faults.svelte.ts';
import { StorageDoor } from './storage-door.svelte.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const ID_LENGTH = 10;

function lettersBy(random: Random): string {
	return Array.from({ length: ID_LENGTH }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length))).join('');
}

/** `randomUUID` would be shorter, but an address without https, as a phone in the same house has it, knows only this. */
const drawSeed = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** What every screen may ask for: the stores, the time, chance, and names for what is made here. */
export class App {
	readonly #seed = globalThis.rectoTest?.seed ?? drawSeed();
	/** The database and what surrounds it are fetched when the stores are first asked for. */
	readonly door = new StorageDoor(
		async () => {
			const { openDexieStores } = await import('#storage/dexie/open-dexie-stores.ts');
			const stores = await openDexieStores(this.#storeOptions());
			const log = globalThis.rectoTest?.log;
			if (log !== undefined) await (await import('./take-test-log.ts')).takeTestLog(stores, log);
			return stores;
		},
		async () => (await import('#storage/memory/open-memory-stores.ts')).openMemoryStores(this.#storeOptions())
	);
	/** Where whatever fails unheard is brought. */
	readonly faults = new Faults(this.door);
	#drawn = 0;
	readonly #turns = new Map<string, number>();
	#grading: Promise<Grading> | undefined;

	/** Opens the device's storage at the first call. Waits while the learner is asked what to do about a refusal. */
	stores(): Promise<Stores> {
		return this.door.stores();
	}

	/** What judges, schedules and keeps an answer; fetched at the first call, and again if that failed. */
	async grading(): Promise<Grading> {
		this.#grading ??= Promise.all([import('../session/grading.ts'), import('#storage/dexie/record-event.ts')]).then(
			([{ createGrading }]) => createGrading(globalThis.rectoTest)
		);
		try {
			return await this.#grading;
		} catch (error) {
			this.#grading = undefined;
			throw error;
		}
	}

	now(): ClockReading {
		return readClock();
	}

	/** Chance for one purpose: the same purpose gives the same sequence for as long as the app is open. */
	random(purpose: string): Random {
		return seededRandom(`${this.#seed}/${purpose}`);
	}

	/** Chance for one purpose, another one at each call: what is drawn twice comes out differently. */
	anew(purpose: string): Random {
		const turn = this.#turns.get(purpose) ?? 0;
		this.#turns.set(purpose, turn + 1);
		return this.random(`${purpose}/${turn}`);
	}

	/** A name that no deck here has. */
	async newDeckId(): Promise<DeckId> {
		const { decks } = await this.stores();
		return this.#newId(async (id) => (await decks.get(asDeckId(id))) !== undefined).then(asDeckId);
	}

	/** A name that no stored document has. */
	async newDocumentId(): Promise<DocumentId> {
		const { documents } = await this.stores();
		return this.#newId(async (id) => (await documents.get(asDocumentId(id))) !== undefined).then(asDocumentId);
	}

	#storeOptions(): StoreOptions {
		return { drawDevice: () => lettersBy(this.random('device')) };
	}

	async #newId(isTaken: (id: string) => Promise<boolean>): Promise<string> {
		for (;;) {
			const id = lettersBy(this.random(`id/${this.#drawn++}`));
			if (!(await isTaken(id))) return id;
		}
	}
}

/** `setApp` is called once, by the layout; components read it with `getApp`. */
export const [getApp, setApp] = createContext<App>();
