import type { FaultWords } from './describe-fault.ts';
import { quoted, shortened } from './quoted.ts';

const inQuotes = (text: string): string => `Put the text in quotes: ${quoted(shortened(text))}`;

function helpForTwice(key: string, where: string): string {
	if (where === 'a card') return 'Is a "- " missing before this line?';
	if (where === 'the deck') return `Put all of it below the first "${key}:", and take this line out.`;
	return 'Take one of them out, or add a word that tells them apart.';
}

/** Words for what is wrong with the YAML: marks, quotes and indentation. */
export const YAML_WORDS = {
	E101: ({ count }) => ({
		sentence: 'This line starts with a tab; YAML needs spaces.',
		help: count > 1 ? `Replace the tabs at the start of ${count} lines by 4 spaces each.` : 'Put 4 spaces here.'
	}),
	E102: ({ key, text }) => ({
		sentence: 'There is a ": " inside the text.',
		help: `Put the text in quotes: ${key === '' ? '' : `${key}: `}${quoted(shortened(text))}`
	}),
	W103: ({ text }) => ({
		sentence: `Everything after " #" is a comment, so this reads "${shortened(text)}".`,
		help: 'If # belongs to the text, put the text in quotes.'
	}),
	E104: ({ text }) => ({ sentence: 'A text cannot begin with [ unless it is in quotes.', help: inQuotes(text) }),
	E105: ({ text }) => ({
		sentence: 'A text cannot begin with { unless it is in quotes.',
		help: `${inQuotes(text)} (A gap is marked [[so]].)`
	}),
	E106: ({ text }) => ({ sentence: 'A text cannot begin with * unless it is in quotes.', help: inQuotes(text) }),
	E107: ({ lost }) => ({
		sentence: `"${shortened(lost)}" at the start is read as a YAML anchor and is lost.`,
		help: 'Put the text in quotes.'
	}),
	E108: ({ lost }) => ({
		sentence: `"${shortened(lost)}" at the start is read as a YAML tag and is lost.`,
		help: 'Put the text in quotes.'
	}),
	E109: ({ mark, text }) => ({
		sentence: `A text cannot begin with ${mark} unless it is in quotes.`,
		help: inQuotes(text)
	}),
	E110: ({ text }) => ({
		sentence: 'The quotes end before the text does.',
		help: `Use single quotes outside: ${quoted(shortened(text))}`
	}),
	E111: ({ word, text }) => ({
		sentence: `The ' in "${shortened(word)}" ends the text.`,
		help: `Use double quotes outside: "${shortened(text).replaceAll(/["\\]/gu, '\\$&')}"`
	}),
	E112: ({ mark }) => ({
		sentence: `This quote ${mark} is opened here and never closed.`,
		help: `Add a ${mark} at the end.`
	}),
	E113: ({ escape, text }) => ({
		sentence: `"${escape}" inside double quotes is an invisible control character.`,
		help: `Use single quotes: '${shortened(text).replaceAll("'", "''")}'`
	}),
	E114: ({ escape, text }) => ({
		sentence: `"${escape}" means nothing inside double quotes.`,
		help: `Use single quotes: '${shortened(text).replaceAll("'", "''")}'`
	}),
	E115: ({ mark, text }) => ({
		sentence: `${mark} at the start means "a long text follows".`,
		help: inQuotes(text)
	}),
	E116: () => ({ sentence: 'A space is missing after "-".', help: 'Write "- " before each card.' }),
	E117: ({ key }) => ({ sentence: `A space is missing after "${key}:".`, help: `Write "${key}: " before the text.` }),
	E118: () => ({ sentence: 'This is a full-width colon "：" (U+FF1A).', help: 'Type ":" and a space.' }),
	E119: ({ mark }) => ({ sentence: `"${mark}" is not a list mark.`, help: 'Use "-" and a space.' }),
	E120: () => ({
		sentence: 'There are invisible no-break spaces at the start of this line, perhaps pasted from a web page.',
		help: 'Replace them by plain spaces.'
	}),
	E121: ({ column, expected }) => ({
		sentence: `This card starts at column ${column}, the others at column ${expected}.`,
		help: 'Line them up.'
	}),
	E122: ({ key, first, expected }) => ({
		sentence: `"${key}" does not stand under "${first}".`,
		help: `Move it to column ${expected}.`
	}),
	E123: ({ key, line, column, where }) => ({
		sentence: `"${key}" occurs twice here, first at ${line}:${column}.`,
		help: helpForTwice(key, where)
	}),
	E124: () => ({
		sentence: 'This looks like Q:/A: text, not YAML.',
		help: 'Turn it into a deck with: recto import notes.txt'
	}),
	E125: () => ({
		sentence: '"---" starts a second document.',
		help: 'Cards are separated by "- " alone; take this line out.'
	}),
	E126: ({ key }) => ({
		sentence: 'This line belongs to no key.',
		help:
			key === ''
				? 'Indent it more, or take it out.'
				: `If it continues "${key}", indent it more, or begin with ${key}: |`
	}),
	E127: ({ detail }) => ({
		sentence: detail,
		help: 'Look at the marks and the indentation of this line and the one before.'
	}),
	E128: () => ({ sentence: 'A comment begins with #, not with //.', help: 'Write # in the place of //' })
} satisfies Partial<FaultWords>;
