import { adviceOn, type Advice, type KeptHow } from '#ui/shared/keeping/advice.ts';
import type { SafeKeeping } from '#ui/shared/keeping/safe-keeping.svelte.ts';

type Rest = Omit<KeptHow, 'keeping' | 'usedBytes' | 'quotaBytes'>;

/** The light on safe keeping: how everything stands, and what to do about it. */
export class Standing {
	readonly kept: SafeKeeping;
	readonly #readRest: () => Promise<Rest>;
	#rest: Rest | undefined = $state.raw();

	constructor(kept: SafeKeeping, readRest: () => Promise<Rest>) {
		this.kept = kept;
		this.#readRest = readRest;
	}

	/** Everything that the advice follows from; undefined until it is read. */
	get how(): KeptHow | undefined {
		const { keeping, usedBytes, quotaBytes } = this.kept;
		return this.#rest && { ...this.#rest, keeping, usedBytes, quotaBytes };
	}

	get advice(): Advice | undefined {
		return this.how && adviceOn(this.how);
	}

	/** The browser was not asked for its promise yet, or may be asked again. */
	get canAsk(): boolean {
		return this.kept.keeping === 'not-promised' && this.how?.hasWork === true;
	}

	async load(): Promise<void> {
		const [rest] = await Promise.all([this.#readRest(), this.kept.load()]);
		this.#rest = rest;
	}
}
