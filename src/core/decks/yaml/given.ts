/** The entries that have a value, so that an absent one is absent and not `undefined`. */
export function given<Value extends object>(values: { readonly [Key in keyof Value]: Value[Key] | undefined }): Value {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Value;
}
