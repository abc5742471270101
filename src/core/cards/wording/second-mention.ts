import type { Entity } from '../../facts/entity.ts';

/** The name by which a person is called once the full name has been said: the last word of it, where the document uses it so. */
function shortName({ name, aliases, type }: Entity): string | undefined {
	if (type !== 'person') return undefined;
	const last = name.split(' ').at(-1);
	return last !== name && last !== undefined && aliases.includes(last) ? last : undefined;
}

/** Says a person's full name once and then only the surname, as a writer would. */
export function withSecondMentionsShort(text: string, persons: readonly Entity[]): string {
	let told = text;
	for (const person of persons) {
		const short = shortName(person);
		const first = short === undefined ? -1 : told.indexOf(person.name);
		if (short === undefined || first < 0) continue;
		const end = first + person.name.length;
		told = told.slice(0, end) + told.slice(end).replaceAll(person.name, short);
	}
	return told;
}
