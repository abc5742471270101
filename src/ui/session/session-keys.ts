import { RATINGS, type Rating } from '#core/reviews/review.ts';
import type { Exercise } from './exercise.ts';

/** What a key asks for. */
export type KeyAction =
	| { readonly type: 'reveal' | 'confirm' | 'undo' | 'source' | 'bury' | 'suspend' | 'flag' | 'edit' | 'hint' | 'keys' }
	| { readonly type: 'grade'; readonly rating: Rating }
	| { readonly type: 'choose'; readonly place: number };

/** What stands on the leaf when the key is pressed. */
export interface Situation {
	readonly exercise: Exercise['type'];
	readonly side: 'recto' | 'verso';
	/** The app has judged the answer, and waits for a word from the learner. */
	readonly isChecked: boolean;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

const ANYWHERE: Readonly<Record<string, KeyAction>> = {
	u: { type: 'undo' },
	s: { type: 'source' },
	h: { type: 'hint' },
	e: { type: 'edit' },
	'*': { type: 'flag' },
	'-': { type: 'bury' },
	'@': { type: 'suspend' },
	'?': { type: 'keys' }
};

const isConfirm = (key: string): boolean => key === 'Enter' || key === ' ';

function onRecto(key: string, { exercise }: Situation): KeyAction | undefined {
	if (exercise === 'choice' && /^[1-9]$/.test(key)) return { type: 'choose', place: Number(key) - 1 };
	if (exercise === 'flip' && isConfirm(key)) return { type: 'reveal' };
	return key === 'Enter' ? { type: 'confirm' } : undefined;
}

function onVerso(key: string, { isChecked }: Situation): KeyAction | undefined {
	if (isChecked) return isConfirm(key) ? { type: 'confirm' } : undefined;
	const rating = isConfirm(key) ? 'good' : /^[1-4]$/.test(key) ? RATINGS[Number(key) - 1] : undefined;
	return rating === undefined ? undefined : { type: 'grade', rating };
}

/** True for a key that no field, button or link has a use for. */
export function isForScreen({ target, key }: Pick<KeyboardEvent, 'target' | 'key'>): boolean {
	if (!(target instanceof Element)) return true;
	if (target.closest('input[type=text], textarea, select, dialog') !== null) return false;
	return !isConfirm(key) || target.closest('button, a, summary') === null;
}

/**
 * The action of a key that was pressed outside of fields and buttons; keys with a modifier are the browser's, but for
 * Ctrl+Z. Single keys can be switched off by whoever speaks to their device, or rests a hand on the keyboard.
 */
export function actionOf(event: Key, situation: Situation, hasSingleKeys: boolean): KeyAction | undefined {
	if (event.repeat) return undefined;
	if ((event.ctrlKey || event.metaKey) && event.key === 'z') return { type: 'undo' };
	if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
	if (!hasSingleKeys && event.key !== 'Enter' && event.key !== ' ') return undefined;
	const own = situation.side === 'recto' ? onRecto(event.key, situation) : onVerso(event.key, situation);
	return own ?? ANYWHERE[event.key];
}
