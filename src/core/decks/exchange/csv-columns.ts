/** The columns of a deck as CSV, in order. */
export const CSV_COLUMNS = [
	'id',
	'type',
	'question',
	'answer',
	'accept',
	'wrong',
	'tolerance',
	'hint',
	'explain',
	'tags',
	'kind',
	'source',
	'url',
	'quote'
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Other names that first lines give to the same columns. */
const NAMES: Readonly<Record<CsvColumn, string>> = {
	id: 'id|guid|uuid|key',
	type: 'type|card type|kind of card',
	question: 'question|q|front|term|prompt|word|text|frage|pregunta',
	answer: 'answer|a|back|definition|meaning|translation|response|antwort|respuesta|correct|correct answer',
	accept: 'accept|also right|alternatives|synonyms',
	wrong: 'wrong|distractors|options|wrong answers|incorrect|choices',
	tolerance: 'tolerance',
	hint: 'hint|hints|clue',
	explain: 'explain|explanation|comment|feedback|extra',
	tags: 'tags|tag|labels|topic|topics|category',
	kind: 'kind|heading|section',
	source: 'source|reference|book',
	url: 'url|link|address',
	quote: 'quote|quotation'
};

const BY_NAME: ReadonlyMap<string, CsvColumn> = new Map(
	CSV_COLUMNS.flatMap((column) => NAMES[column].split('|').map((name): [string, CsvColumn] => [name, column]))
);

/** The column that a heading names; nothing for a heading of another meaning. */
export const columnNamed = (heading: string): CsvColumn | undefined => BY_NAME.get(heading.trim().toLowerCase());

/** Stands between several texts of one cell. */
export const BETWEEN = ' | ';

/** The texts of one cell. */
export const textsOf = (cell: string): readonly string[] =>
	cell
		.split(/\s*\|\s*/u)
		.map((text) => text.trim())
		.filter((text) => text !== '');
