const MARKS = /\p{M}/gu;

/** Text as it is compared in a search: case and accents make no difference. */
const folded = (text: string): string => text.normalize('NFKD').replaceAll(MARKS, '').toLowerCase();

/** Says of a text whether it has every word of the query, in any order; an empty query finds all. */
export function finder(query: string): (text: string) => boolean {
	const words = folded(query)
		.split(/\s/u)
		.filter((word) => word !== '');
	return (text) => {
		const searched = folded(text);
		return words.every((word) => searched.includes(word));
	};
}
