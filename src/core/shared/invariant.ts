/** States what must hold; a failure is a fault of ours and reaches the error page. */
export function invariant(holds: boolean, message: string): asserts holds {
	if (!holds) throw new Error(`Invariant broken: ${message}`);
}
