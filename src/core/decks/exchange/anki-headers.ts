const SEPARATORS: Readonly<Record<string, string>> = {
	comma: ',',
	semicolon: ';',
	tab: '\t',
	space: ' ',
	pipe: '|',
	colon: ':'
};

/** What the first lines of an Anki text file say of the rest. */
export interface AnkiHeaders {
	readonly separator?: string;
	readonly isHtml: boolean;
	readonly deck?: string;
	readonly tags: readonly string[];
	/** Columns from 0. */
	readonly tagsColumn?: number;
	readonly guidColumn?: number;
	readonly deckColumn?: number;
	readonly notetypeColumn?: number;
	readonly notetype?: string;
	/** How many lines they take. */
	readonly lines: number;
	/** Keys of a meaning that is not known. */
	readonly unknown: readonly string[];
}

const HEADER = /^#(?<key>[a-z][a-z ]{0,30}):(?<value>.*)$/iu;

const column = (value: string | undefined): number | undefined => {
	const number = Number(value);
	return value !== undefined && Number.isInteger(number) && number > 0 ? number - 1 : undefined;
};

const KNOWN = new Set(
	'separator|html|tags|columns|notetype|deck|notetype column|deck column|tags column|guid column|if matches|match scope'.split(
		'|'
	)
);

/** Reads the lines at the head that begin with `#`. */
export function readAnkiHeaders(text: string): AnkiHeaders {
	const values = new Map<string, string>();
	let lines = 0;
	for (const line of text.split(/\r?\n/u)) {
		const { key, value } = HEADER.exec(line)?.groups ?? {};
		if (key === undefined || value === undefined) break;
		values.set(key.trim().toLowerCase(), value.trim());
		lines++;
	}
	const separator = values.get('separator');
	const numbers = {
		tagsColumn: column(values.get('tags column')),
		guidColumn: column(values.get('guid column')),
		deckColumn: column(values.get('deck column')),
		notetypeColumn: column(values.get('notetype column'))
	};
	return {
		isHtml: values.get('html')?.toLowerCase() === 'true',
		tags: (values.get('tags') ?? '').split(/\s+/u).filter((tag) => tag !== ''),
		lines,
		unknown: [...values.keys()].filter((key) => !KNOWN.has(key)),
		...(separator !== undefined && { separator: SEPARATORS[separator.toLowerCase()] ?? separator.charAt(0) }),
		...(values.has('deck') && { deck: values.get('deck') ?? '' }),
		...(values.has('notetype') && { notetype: values.get('notetype') ?? '' }),
		...(Object.fromEntries(Object.entries(numbers).filter(([, at]) => at !== undefined)) as Partial<
			typeof numbers & AnkiHeaders
		>)
	};
}
