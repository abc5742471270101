import type { FaultCode, FaultFacts } from '../faults/deck-fault.ts';

/** One line of the file taken apart: `indent`, `- `, `key:`, value. Columns count from 0. */
export interface SourceLine {
	readonly text: string;
	readonly indent: number;
	/** Where the last `-` stands. */
	readonly dashAt?: number;
	/** A key as decks have them, one word; absent when the line holds none. */
	readonly key?: string;
	/** Where the key stands, or the value when there is no key. */
	readonly startAt: number;
	readonly value: string;
	readonly valueAt: number;
}

/** Reports a fault of the line from column `start` (from 0) to `end`. */
export type Tell = <Code extends FaultCode>(code: Code, facts: FaultFacts[Code], start: number, end?: number) => void;

const LINE =
	/^(?<indent> *)(?<dashes>(?:- {1,8}){0,3}|-$)(?:(?<key>[\p{L}$][\p{L}\d_$-]{0,40}) {0,4}:(?= |$) {0,40})?(?<value>.*)$/u;

/** Takes a line apart. */
export function readLine(text: string): SourceLine {
	const { indent = '', dashes = '', key, value = '' } = LINE.exec(text)?.groups ?? {};
	const startAt = indent.length + dashes.length;
	const lastDash = dashes.lastIndexOf('-');
	return {
		text,
		indent: indent.length,
		startAt,
		value: value.trimEnd(),
		valueAt: text.length - value.length,
		...(lastDash >= 0 && { dashAt: indent.length + lastDash }),
		...(key !== undefined && { key })
	};
}
