import { movementOf, type Direction, type Movement, type Point } from './swipe.ts';

export interface GestureHandlers {
	tap(): void;
	/** A swipe is under way; `undefined`: it is over, or none any more. */
	hover(direction: Direction | undefined): void;
	swipe(direction: Direction): void;
}

/** What answers to a finger by itself. */
const CONTROLS = 'a, button, input, label, select, textarea, summary, [role=slider], [data-drag]';

const hasSelection = (): boolean => getSelection()?.isCollapsed === false;

/** Where the page scrolls, a finger that goes up or down scrolls it. */
function scrolls(): boolean {
	const { scrollHeight, clientHeight } = document.documentElement;
	return scrollHeight > clientHeight + 1;
}

/**
 * Without this the browser takes any finger that moves for its own, and the page never hears how the swipe ended. Sideways
 * a finger is ours; up and down only where nothing scrolls; two fingers always enlarge.
 */
function claimFinger(element: HTMLElement, signal: AbortSignal): void {
	const sizes = new ResizeObserver(() => {
		element.style.touchAction = scrolls() ? 'pan-y pinch-zoom' : 'pinch-zoom';
	});
	sizes.observe(document.documentElement);
	signal.addEventListener('abort', () => sizes.disconnect());
}

const isVertical = ({ type, ...movement }: Movement): boolean =>
	type === 'swipe' && 'direction' in movement && (movement.direction === 'up' || movement.direction === 'down');

/** Watches one finger on an element, and says what it does. Gives back what ends the watch. */
export function watchGestures(element: HTMLElement, handlers: GestureHandlers): () => void {
	let way: Point[] = [];
	const watch = new AbortController();
	const { signal } = watch;
	const surface = () => ({ width: innerWidth, isRtl: getComputedStyle(element).direction === 'rtl' });
	const read = (): Movement => {
		const movement = movementOf(way, surface());
		return isVertical(movement) && scrolls() ? { type: 'none' } : movement;
	};
	const pointOf = ({ clientX: x, clientY: y, timeStamp: at }: PointerEvent): Point => ({ x, y, at });
	const forget = (): void => {
		way = [];
		handlers.hover(undefined);
	};
	const begin = (event: PointerEvent): void => {
		const { isPrimary, pointerType, target } = event;
		const isOurs = isPrimary && pointerType !== 'mouse' && target instanceof Element;
		way = isOurs && target.closest(CONTROLS) === null ? [pointOf(event)] : [];
	};
	const move = (event: PointerEvent): void => {
		if (way.length === 0 || !event.isPrimary) return;
		way.push(pointOf(event));
		const movement = read();
		handlers.hover(movement.type === 'swipe' && movement.isFar ? movement.direction : undefined);
	};
	const end = (event: PointerEvent): void => {
		if (way.length === 0 || !event.isPrimary) return;
		way.push(pointOf(event));
		const movement = read();
		forget();
		if (hasSelection()) return;
		if (movement.type === 'tap') handlers.tap();
		else if (movement.type === 'swipe' && movement.isFar) handlers.swipe(movement.direction);
	};
	claimFinger(element, signal);
	element.addEventListener('pointerdown', begin, { signal });
	element.addEventListener('pointermove', move, { signal });
	element.addEventListener('pointerup', end, { signal });
	element.addEventListener('pointercancel', forget, { signal });
	return () => watch.abort();
}
