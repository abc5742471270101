/** The outcome of reading something that its author may have to put right. */
export type Result<Value, Problem> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Problem[] };
