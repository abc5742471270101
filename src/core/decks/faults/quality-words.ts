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
	W303: ({ answer }) => ({ sentence: `The question gives the answer "${shortened(answer)}" away.` }),
	W304: ({ line }) => ({ sentence: `The card at line ${line} asks the same.`, help: 'Reword one of them.' }),
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
	W308: ({ count }) => ({
		sentence: count === 1 ? 'One card has no id.' : `${count} cards have no id.`,
		help: 'With id: kd7m2x (any six letters and digits, never twice) progress survives a reworded question.'
	}),
	W309: ({ text }) => ({
		sentence: `"${shortened(text)}" tests reading the options, not knowing.`,
		help: 'Name a real alternative.'
	}),
	W310: () => ({
		sentence: 'The gap is more than half of the text.',
		help: 'Leave enough words around it to tell what is asked.'
	})
} satisfies Partial<FaultWords>;
