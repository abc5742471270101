import * as v from 'valibot';

/** What stands beside a key's schema: a title, a sentence or two, and values that an editor may offer. */
export interface KeyWords {
	readonly title: string;
	readonly says: string;
	readonly examples?: readonly unknown[];
}

/** A schema of one key with the words that editors show beside it. */
export function described<Schema extends v.GenericSchema>(schema: Schema, { title, says, examples = [] }: KeyWords) {
	return v.pipe(schema, v.title(title), v.description(says), v.examples([...examples]));
}

/** The keys of one map of the format. */
export type KeysOf = Readonly<Record<string, v.GenericSchema>>;
