/** A row that is being dragged up or down a list, and where it would come to stand. */
interface Drag {
	readonly from: number;
	readonly startY: number;
	readonly by: number;
	/** Middles of the rows as they stood when the drag began. */
	readonly middles: readonly number[];
	readonly height: number;
}

/** Drags a row of a list by pointer. Nothing is reordered before the pointer is let go, so that no row jumps from under it. */
export class Dragging {
	readonly #drop: (from: number, to: number) => void;
	#drag: Drag | undefined = $state.raw();

	constructor(drop: (from: number, to: number) => void) {
		this.#drop = drop;
	}

	get from(): number | undefined {
		return this.#drag?.from;
	}

	/** Where the dragged row would stand. */
	get to(): number {
		if (this.#drag === undefined) return -1;
		const { from, by, middles } = this.#drag;
		const middle = (middles[from] ?? 0) + by;
		return middles.filter((other, i) => i !== from && other < middle).length;
	}

	/** How far a row is moved from its place on the screen, in pixels. */
	shiftOf(row: number): number {
		if (this.#drag === undefined) return 0;
		const { from, by, height } = this.#drag;
		if (row === from) return by;
		if (row > from && row <= this.to) return -height;
		return row < from && row >= this.to ? height : 0;
	}

	begin(from: number, startY: number, rows: readonly { readonly top: number; readonly height: number }[]): void {
		const middles = rows.map(({ top, height }) => top + height / 2);
		const [first = 0, second = first] = middles;
		this.#drag = { from, startY, by: 0, middles, height: second - first || (rows[from]?.height ?? 0) };
	}

	move(y: number): void {
		if (this.#drag !== undefined) this.#drag = { ...this.#drag, by: y - this.#drag.startY };
	}

	end(): void {
		const drag = this.#drag;
		const { to } = this;
		this.#drag = undefined;
		if (drag !== undefined && to !== drag.from) this.#drop(drag.from, to);
	}

	cancel(): void {
		this.#drag = undefined;
	}
}
