import type { Rung } from '#core/schedule/ladder.ts';

/** Why a card of the ladder is asked as it is, in a few words at its foot. */
export function rungWords(rung: Rung, hasSentence: boolean): string {
	switch (rung) {
		case 'choice':
			return 'You choose at first; later you will write it';
		case 'gap':
			return hasSentence ? 'Its sentence helps, until you know it well' : 'You look at first; later you will write it';
		case 'recall':
			return 'You know it well by now: no help';
	}
}
