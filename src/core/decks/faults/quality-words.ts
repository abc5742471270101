import type { FaultWords } from './describe-fault.ts';
import { shortened } from './quoted.ts';

/** Words for what makes a card hard to learn; never an error. */
export const QUALITY_WORDS = {
	W301: ({ length, limit }) => ({
		sentence: `The question has ${length} characters; over ${limit} it is slow to read.`,
		help: 'Ask less at once.'
	}),
	W302: ({ length, limit }) => ({
		sentence: `The answer has ${length} characters; over ${limit} it is hard to recall.`,
		help: 'Split the card, or move the rest to explain:'
	}),
	W303: ({ answer }) => ({
		sentence: `The question gives the answer "${shortened(answer)}" away.`,
		help: 'Ask without these words, or hide less of the text.'
	}),
	W304: ({ line, file }) => ({
		sentence: `The card ${file === undefined ? `at line ${line}` : `in ${file}, line ${line},`} asks the same.`,
		help: 'Reword one of them.'
	}),
	W305: ({ count, limit }) => ({
		sentence: `${count} items are to be recalled; over ${limit} few can do it.`,
		help: 'Split the list.'
	}),
	W306: () => ({
		sentence: 'The picture has no alt text.',
		help: 'Say in alt: what it shows, for those who cannot see it.'
	}),
	W307: () => ({
		sentence: 'In every choice card the right answer is the longest.',
		help: 'Make the wrong ones as long, or the guess is free.'
	}),
	A308: ({ count }) => ({
		sentence: count === 1 ? 'One card has no id.' : `${count} cards have no id.`,
		help: 'With ids, progress survives a reworded question: recto ids'
	}),
	W309: ({ text }) => ({
		sentence: `"${shortened(text)}" tests reading the options, not knowing.`,
		help: 'Name a real alternative.'
	}),
	W310: () => ({
		sentence: 'The gap is more than half of the text.',
		help: 'Leave enough words around it to tell what is asked.'
	}),
	W311: ({ count }) => ({
		sentence: `The answer is a list of ${count}.`,
		help: 'Make a card of each, write them as a list (a: [x, y]), or hide them one by one with cloze:'
	}),
	W312: ({ word }) => ({
		sentence: `Nothing says what "${word}" stands for.`,
		help: 'Say the name: the card is asked alone, among others.'
	}),
	W313: ({ text }) => ({
		sentence: `"${shortened(text)}" is twice as long as any other option, and stands out.`,
		help: 'Make the options alike.'
	}),
	A314: ({ id }) => ({
		sentence: `The deck has no id and is named after its file: ${id}.`,
		help: `A renamed file would be another deck; add id: ${id}`
	}),
	A315: ({ names }) => ({
		sentence: `No card cites ${names.length === 1 ? 'the source' : 'the sources'} ${shortened(names.join(', '))}.`,
		help: 'Cite it with source:, or take it out.'
	})
} satisfies Partial<FaultWords>;
