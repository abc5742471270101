import type { Deck } from '#core/decks/deck.ts';
import type { ShownFault } from '../deck/importing.svelte.ts';
import type { Previewed } from './previewed.ts';

export interface PreviewTools {
	/** The deck as it is on the disk; nothing when nobody previews one here. */
	fetch(): Promise<Previewed | undefined>;
	/** Calls back whenever the file was saved; gives what ends it. */
	follow(changed: () => void): () => void;
	/** Reads a deck that is known to be sound. */
	read(yaml: string): Promise<Deck | undefined>;
	/** Remembers whether this address serves previews. */
	mark(isPreview: boolean): void;
	/** Keeps the deck here, so that it can be studied. */
	keep(deck: Deck): Promise<void>;
}

/** A deck file that is being written, as the app shows it: its cards, or what keeps them out, always as last saved. */
export class Preview {
	readonly #tools: PreviewTools;
	phase: 'loading' | 'absent' | 'open' = $state('loading');
	fileName = $state('');
	/** As it was when it last could be read. */
	deck: Deck | undefined = $state.raw();
	faults: readonly ShownFault[] = $state.raw([]);
	/** How often the file was read. */
	readings = $state(0);

	readonly errors = $derived(this.faults.filter(({ warning }) => !warning));
	readonly warnings = $derived(this.faults.filter(({ warning }) => warning));

	constructor(tools: PreviewTools) {
		this.#tools = tools;
	}

	/** Shows the deck and follows it; gives what ends that. */
	start(): () => void {
		let stop = (): void => undefined;
		let isOver = false;
		void this.#load().then(() => {
			if (this.phase === 'open' && !isOver) stop = this.#tools.follow(() => void this.#load());
		});
		return () => {
			isOver = true;
			stop();
		};
	}

	async #load(): Promise<void> {
		const found = await this.#tools.fetch();
		if (found === undefined) {
			if (this.phase !== 'loading') return;
			this.phase = 'absent';
			this.#tools.mark(false);
			return;
		}
		this.#tools.mark(true);
		const deck = found.yaml === undefined ? undefined : await this.#tools.read(found.yaml);
		if (deck) await this.#tools.keep(deck);
		this.fileName = found.fileName;
		this.faults = found.faults;
		this.deck = deck ?? this.deck;
		this.readings += 1;
		this.phase = 'open';
	}
}
