/** The entries that have a value, so that an absent one is absent and not `undefined`. */
export function given<Value extends object>(values: { readonly [Key in keyof Value]: Value[Key] | undefined }): Value {
	const kept: Partial<Value> = {};
	for (const key of Object.keys(values) as (keyof Value)[]) {
		const value = values[key];
		if (value !== undefined) kept[key] = value;
	}
	return kept as Value;
}
