import type { Component } from 'svelte';
import type { Exercise } from './exercise.ts';
import type { Leaf } from './leaf.svelte.ts';
import type { Response } from './response.svelte.ts';

/** What a part that takes an answer works with. */
export interface PlayerProps {
	leaf: Leaf;
	response: Response;
	/** The answer is finished. */
	oncheck: () => void;
}

type Player = () => Promise<{ default: Component<PlayerProps> }>;

const written: Player = () => import('./WrittenAnswer.svelte');

/** The part that takes an answer, fetched with the first card that asks for one of its kind. Turning and choosing need none. */
export const PLAYERS: Readonly<Record<Exclude<Exercise['type'], 'flip' | 'choice'>, Player>> = {
	typed: written,
	number: written,
	order: () => import('./OrderPlayer.svelte'),
	match: () => import('./MatchPlayer.svelte')
};
