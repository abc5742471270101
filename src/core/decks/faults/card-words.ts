import type { FaultWords } from './describe-fault.ts';
import { helpForStray, helpForUnknown } from './key-words.ts';
import { shortened } from './quoted.ts';

const meant = (name: string, otherwise: string): string => (name === '' ? otherwise : `Did you mean "${name}"?`);

const elsewhere = (line: number, file: string | undefined): string =>
	file === undefined ? `at line ${line}` : `in ${file}, line ${line},`;

/** Words for what is wrong with a card, or with what the deck says of itself. */
export const CARD_WORDS = {
	E201: (facts) => ({
		sentence: `Unknown key "${shortened(facts.key)}" in ${facts.where}.`,
		help: helpForUnknown(facts)
	}),
	E202: ({ key }) => {
		if (key === 'q') return { sentence: 'This card has a question but no answer.', help: 'Add a: …' };
		if (key === 'statement')
			return { sentence: 'This card has a statement but no is:', help: 'Add is: true or is: false' };
		return { sentence: `This card has "${key}" but no question.`, help: 'Add q: …' };
	},
	E203: ({ key, isNull }) => {
		if (key === '[[ ]]') return { sentence: 'The gap is empty.', help: 'Write the hidden words between [[ and ]].' };
		const help = isNull
			? 'If the text is the word null or the sign ~, put it in quotes.'
			: 'Write a text after the colon.';
		return { sentence: `"${key}" is empty.`, help };
	},
	W204: ({ value }) => ({
		sentence: `${value} is read as the word "${value}".`,
		help: 'For a true/false card use statement: and is:'
	}),
	E205: ({ key, wanted, example }) => ({
		sentence: `"${key}" must be ${wanted}.`,
		...(example !== undefined && { help: `Write ${shortened(example, 120)}` })
	}),
	E206: ({ text, line }) => ({
		sentence: `"${shortened(text)}" is both the answer and in wrong (line ${line}).`,
		help: 'Take it out of one of them.'
	}),
	E207: ({ text, key }) => ({ sentence: `"${shortened(text)}" is in ${key} twice.`, help: 'Take one of them out.' }),
	E208: ({ tags }) => ({ sentence: 'Tags are a list.', help: `Write tags: [${shortened(tags)}]` }),
	E209: ({ meant: gap }) => ({
		sentence: 'The text has no gap.',
		help: gap === '' ? 'Mark one with [[…]].' : `A gap stands in two square brackets: ${shortened(gap)}`
	}),
	E210: () => ({ sentence: '"[[" is never closed.', help: 'Close the gap with ]].' }),
	E211: ({ id }) => ({
		sentence: `"${shortened(id)}" cannot be an id.`,
		help: 'An id begins with a letter and goes on with a–z, 0–9 and "-", such as kd7m2x.'
	}),
	E212: ({ id, line, file, fresh }) => ({
		sentence: `Id "${id}" is used ${elsewhere(line, file)} too.`,
		help: `Did you copy the card? Take an id of its own: ${fresh}`
	}),
	E213: ({ name, meant: other }) => ({
		sentence: `No source is named "${shortened(name)}".`,
		help: meant(other, 'Name it under sources:, or write title: and url: here.')
	}),
	W214: ({ file, nearest, line, letters }) => ({
		sentence: `The quotation does not stand in ${file}.`,
		help:
			nearest === ''
				? 'Nothing there is like it; copy the words from the file.'
				: `Nearest: "${shortened(nearest, 80)}" (line ${line}); ${letters} ${letters === 1 ? 'letter differs' : 'letters differ'}.`
	}),
	E215: ({ path, twin }) => ({
		sentence: `There is no file ${shortened(path)}.`,
		help:
			twin === '' ? 'Paths count from the folder of this file.' : `There is ${twin}; capital letters matter on phones.`
	}),
	E216: ({ path }) => ({
		sentence: `"${shortened(path)}" leads outside the deck's folder.`,
		help: 'Put the file beside the deck and write its path from there.'
	}),
	E217: ({ text, meant: number }) => ({
		sentence: `"${shortened(text)}" is not a number with a unit.`,
		help:
			number === ''
				? 'Write the number and then the unit: 7200 km'
				: `Write ${shortened(number)}; how far off an answer may be stands in tolerance:`
	}),
	E218: ({ unit, answerUnit }) => ({
		sentence: `The tolerance is in ${unit}, the answer ${answerUnit === '' ? 'has no unit' : `in ${answerUnit}`}.`,
		help: 'Give both in the same unit, or the tolerance in %.'
	}),
	E219: ({ percent }) => ({ sentence: `${percent} of 0 is 0.`, help: 'Give a tolerance without %.' }),
	E220: ({ key, least }) => ({ sentence: `"${key}" needs at least ${least} items.`, help: 'Add another.' }),
	W221: ({ text }) => ({
		sentence: `Two left sides share "${shortened(text)}".`,
		help: 'Either will be counted as right.'
	}),
	E222: (facts) => ({
		sentence: `"${facts.key}" and "${facts.stray}" do not go together in one card.`,
		help: helpForStray(facts)
	}),
	E223: () => ({
		sentence: 'An answer that is typed is one text, not a list.',
		help: 'Put other right answers in accept:'
	}),
	E224: ({ text }) => ({
		sentence: `"${shortened(text)}" is neither true nor false.`,
		help: 'Write is: true or is: false'
	}),
	E225: ({ limit, what }) => ({ sentence: `More than ${limit} ${what}.`, help: 'Divide it.' }),
	E226: ({ key }) => ({ sentence: `"${key}" must be true or false.` }),
	E227: ({ text, meant: line }) => ({
		sentence: `"${shortened(text)}" is neither a question with an answer nor a text with a gap.`,
		help: line === '' ? 'Write "Question => Answer", or mark a gap with [[…]].' : `Write ${shortened(line)}`
	}),
	E228: ({ keys }) => ({
		sentence: keys === '' ? 'This card has no question.' : `This card has ${keys}, but no question.`,
		help: 'Begin it with q:, cloze: or statement:'
	}),
	W229: ({ key, where }) => ({
		sentence: `"${key}" does nothing on ${where}.`,
		help: 'Take it out, or add typed: true'
	}),
	E230: ({ key, text, wanted }) => ({ sentence: `"${shortened(text)}" cannot be ${key}.`, help: `Write ${wanted}.` }),
	E231: ({ text }) => ({
		sentence: `"${shortened(text)}" is no web address.`,
		help: 'An address begins with https:// or http://'
	}),
	E232: ({ path }) => ({
		sentence: `The deck takes in ${shortened(path)}, which is not here.`,
		help: 'Make one file of it with: recto export deck.yaml --to yaml'
	}),
	E233: ({ path }) => ({
		sentence: `${shortened(path)} includes this file in turn.`,
		help: 'Take one of the two lines out.'
	}),
	E234: ({ limit, what }) => ({ sentence: `More than ${limit} ${what}.`, help: 'Put some of them into one file.' }),
	W235: ({ tag }) => ({
		sentence: `HTML is not read: ${shortened(tag)} stays as it is written.`,
		help: 'Use Markdown: **bold**, _italic_; put signs that are meant in backticks.'
	}),
	W236: ({ address }) => ({
		sentence: `A link to ${shortened(address)} is not followed.`,
		help: 'Links lead to https://, http:// or mailto: only.'
	}),
	W237: ({ address }) => ({
		sentence: `${shortened(address)} is not fetched: Recto shows what lies beside the deck.`,
		help: 'Save the file beside the deck and write its path.'
	}),
	E238: ({ path, megabytes, limit }) => ({
		sentence: `${shortened(path)} has ${megabytes} MB; at most ${limit} MB can be shown.`,
		help: 'Make the picture smaller: 1600 dots across are plenty.'
	}),
	W239: ({ key, text }) => ({
		sentence: `This is one text with commas in it, "${shortened(text)}".`,
		help: `If several are meant, make a list of it: ${key}: [${shortened(text)}]; if not, put it in quotes.`
	}),
	W240: ({ text }) => ({
		sentence: `A picture within a text is not shown: ${shortened(text)}`,
		help: 'Give the card a picture of its own: image: {src: …, alt: …}'
	}),
	E242: ({ limit }) => ({
		sentence: 'This is no picture or sound that can stand in a deck file.',
		help: `It begins with data:image/webp;base64, (or png, jpeg, gif, avif, audio/mpeg …) and has at most ${limit} characters.`
	}),
	W243: ({ path }) => ({
		sentence: `${shortened(path)} lies beside the deck file, and does not come with it.`,
		help: 'Put it into the file with: recto export deck.yaml --to yaml'
	}),
	W241: ({ tex, mark }) => ({
		sentence: `The formula "${shortened(tex)}" has a ${mark} too many.`,
		help: 'Each { needs its }; a brace that is to be seen is written \\{ or \\}. Until then it is shown as its TeX.'
	})
} satisfies Partial<FaultWords>;
