/** Drawn on a 24 × 24 ground with a line of 1.5; an icon never stands without words, or a name. */
export const icons = {
	study: 'M5 4h14v16H5zM5 4c5 0 8 1 10 3v15',
	make: 'M12 5v14M5 12h14',
	decks: 'M4 8h13v13H4zM7.5 5.5V5H20v13h-.5',
	progress: 'M4 20h16M7 20v-6M12 20V6M17 20v-9',
	settings:
		'M4 8h9M19 8h1M4 16h1M11 16h9M18.5 8a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0M10.5 16a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0',
	close: 'M6 6l12 12M18 6L6 18',
	tick: 'M5 12.5l4.5 4.5L19 7.5',
	undo: 'M9 7L4 12l5 5M4 12h10a6 6 0 0 1 6 6',
	more: 'M5 12h.01M12 12h.01M19 12h.01',
	drag: 'M9 6.5h.01M15 6.5h.01M9 12h.01M15 12h.01M9 17.5h.01M15 17.5h.01',
	up: 'M6 15l6-6 6 6',
	down: 'M6 9l6 6 6-6',
	flag: 'M6 21V4h11l-2.5 4L17 12H6',
	source: 'M5 4h14v16H5zM9 8.5h6M9 12h6M9 15.5h3',
	search: 'M16.5 10.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0M15 15l5 5',
	edit: 'M4 20l1-4L16.5 4.5l3 3L8 19zM14 7l3 3',
	import: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M5 20h14'
} as const;

export type IconName = keyof typeof icons;
