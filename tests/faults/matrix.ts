/** A fault, how it is brought about for real, and what must hold after it. */
export interface FaultRow {
	readonly number: number;
	readonly fault: string;
	readonly produced: string;
	readonly invariant: string;
}

type Told = readonly [fault: string, produced: string, invariant: string];

/** By their numbers; 37 and 39 wait for a server to sync with. What holds in every row besides: see `expectWhole`. */
const ROWS: Readonly<Record<number, Told>> = {
	1: [
		'kill -9 while grading',
		'SIGKILL to every process of the browser, 200 times',
		'no acknowledged grade lost, none torn'
	],
	2: [
		'power cut',
		'fdatasync counted by strace; a copy of the profile cut short',
		'a flush for each grade; no card torn'
	],
	3: ['renderer crashes in a transaction', 'Page.crash at the press', 'the grade is whole or absent'],
	4: ['page closed in the middle of a grade', 'closed right after the press', 'the grade is whole or absent'],
	5: ['no room left', 'Storage.overrideQuotaForOrigin', 'said, the card stays, a backup goes out, a retry keeps it'],
	6: ['two tabs grade one card', 'both press at once', 'two events, one memory of both'],
	7: ['double tap, key held down', 'two clicks, a repeating key', 'one event'],
	8: [
		'upgrade with an old tab open',
		'the database is upgraded by another tab',
		'not blocked; the old tab asks for a reload'
	],
	9: ['old code meets a newer database', 'the database is of a later version', 'said, and nothing written'],
	10: ['migration broken off', 'SIGKILL while an old database is opened', 'every review is there, before or after'],
	11: ['connection to the database lost', 'IDBDatabase.transaction throws', 'opened anew, one grade once, or said'],
	12: ['no database at all', 'indexedDB.open fails', 'said; goes on without saving'],
	13: ['storage evicted', 'Storage.clearDataForOrigin', 'the loss is told, a restore is offered'],
	14: ['caches evicted', 'caches.delete', 'kept again, progress untouched'],
	15: ['clock set back five years', 'the page’s clock', 'no negative interval, order by count'],
	16: ['clock far ahead, then right', 'the page’s clock', 'no card is lost to the far year'],
	17: ['days of 23 and 25 hours', 'clocks of New York and Lord Howe', 'a study day begins at 04:00'],
	18: ['travel in a session', 'Emulation.setTimezoneOverride', 'day counts agree with the log'],
	19: ['backup changed', 'bytes of a backup changed', 'refused before any write'],
	20: ['backup cut short', 'cut at every twentieth', 'refused before any write'],
	21: ['gzip bomb', 'a backup that unpacks to 300 MB', 'stopped by the bytes that came out'],
	22: ['a very large import', 'a backup of many cards', 'the screen lives; cancel leaves nothing'],
	23: [
		'script in what strangers wrote',
		'payloads in every field',
		'nothing runs, no request leaves, the text is shown'
	],
	24: ['links and pictures that run', 'javascript:, data:, SVG, MathML, url()', 'nothing runs, no request leaves'],
	25: ['prototype pollution', '__proto__ and constructor as keys', 'no prototype is changed'],
	26: ['a billion laughs', 'aliases of aliases', 'refused'],
	27: ['nested too deep', '20,000 brackets', 'refused, no crash'],
	28: ['YAML’s own ideas of types', 'no, dates, 012, 7,200, tabs, BOM, CRLF', 'text stays text, or a fault is told'],
	29: ['text that slow patterns choke on', 'long shapes in Make', 'an answer comes, the screen lives'],
	30: ['hostile characters', 'NUL, lone surrogates, overrides, marks', 'no exception, quotes exact'],
	31: ['a file that is none', 'PNG and UTF-16 named .txt', 'refused with its reason'],
	32: ['update in a session', 'the server serves a further edition', 'the session goes on; one reload takes it'],
	33: ['half a deployment', 'a file is missing, or holds other bytes', 'the update is not taken'],
	34: ['captive portal', 'every address answers with a page', 'no page is kept in a script’s place'],
	35: ['server dead, network slow', 'SIGKILL to the server; 2G', 'the app starts and grades'],
	36: ['service worker killed', 'ServiceWorker.stopAllWorkers', 'the next visit works offline'],
	38: ['logs replayed and out of order', 'two devices restore each other’s backups, twice', 'the same on both devices'],
	40: ['little memory', 'a heap of 64 MB', 'said or crashed, the database unchanged']
};

/** The fault matrix: one row a fault. */
export const MATRIX: readonly FaultRow[] = Object.entries(ROWS).map(([number, [fault, produced, invariant]]) => ({
	number: Number(number),
	fault,
	produced,
	invariant
}));
