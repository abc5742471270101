import type { StorageDoor } from './storage-door.svelte.ts';

/** The end of everything that failed unheard: a refusal of the device stands at the door, a fault of ours on a page that says so. */
export class Faults {
	readonly #door: StorageDoor;
	/** What went wrong in Recto itself, until the reader goes elsewhere. */
	ours: Error | undefined = $state.raw();

	constructor(door: StorageDoor) {
		this.#door = door;
	}

	/** True when the reader is told all that there is to tell, so that the browser need not log it. */
	take(fault: unknown): boolean {
		if (this.#door.refuse(fault)) return true;
		// What a browser's extension puts into the page fails now and then; that is not ours to tell of.
		if (fault instanceof Error && isOfPage(fault)) this.ours = fault;
		return false;
	}

	/** The reader goes to another page. */
	forget(): void {
		this.ours = undefined;
	}
}

const { protocol, host } = new URL(import.meta.url);

/** Where the page's own scripts come from stands in the stack of what they throw. */
function isOfPage({ stack = '' }: Error): boolean {
	return stack.includes(`${protocol}//${host}`);
}
