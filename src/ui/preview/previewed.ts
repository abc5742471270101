import type { ShownFault } from '../deck/importing.svelte.ts';

/** A deck file as `recto preview` tells of it. */
export interface Previewed {
	readonly fileName: string;
	readonly faults: readonly ShownFault[];
	/** The deck in one file; absent: its faults keep it out. */
	readonly yaml?: string;
}

type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

function faultOf(value: unknown): readonly ShownFault[] {
	if (!isLoose(value)) return [];
	const { code, line, column, source, sentence, cure, warning } = value;
	if (typeof line !== 'number' || typeof column !== 'number' || typeof sentence !== 'string') return [];
	return [
		{
			...(typeof code === 'string' && { code }),
			line,
			column,
			source: typeof source === 'string' ? source : '',
			sentence,
			...(typeof cure === 'string' && { cure }),
			warning: warning === true
		}
	];
}

/** What came from the server, when it is a preview; the app is served by others too, who know of none. */
export function readPreviewed(value: unknown): Previewed | undefined {
	if (!isLoose(value) || typeof value['fileName'] !== 'string' || !Array.isArray(value['faults'])) return undefined;
	const { fileName, yaml } = value;
	const faults = (value['faults'] as unknown[]).flatMap(faultOf);
	return typeof yaml === 'string' ? { fileName, faults, yaml } : { fileName, faults };
}
