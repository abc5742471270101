const SEPARATOR = /\s{0,3}[,;]\s{1,3}(?:(?:and|or|und|oder|et|ou|y|o|e)\s)?|\s(?:and|or|und|oder|et|ou|y|&)\s/gu;
const CONJUNCTION = /\s(?:and|or|und|oder|et|ou|y|&)\s/u;

const LEAST = 3;
const MOST_WORDS = 4;

/** The items of an answer that is a list in disguise: “the Tigris, the Euphrates and the Karun”; none for anything else. */
export function listedItems(answer: string): readonly string[] {
	const items = answer
		.slice(0, 500)
		.split(SEPARATOR)
		.filter((item) => item !== '');
	const isList = items.length > LEAST || (items.length === LEAST && CONJUNCTION.test(answer));
	const areShort = items.every((item) => item.split(' ').length <= MOST_WORDS);
	return isList && areShort && !/[.!?]\s/u.test(answer) ? items : [];
}
