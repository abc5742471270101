import { say } from '../run.mjs';

/** @param {readonly (readonly (string | number)[])[]} rows the first is the heading */
function table(rows) {
	const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => String(row[i] ?? '').length)));
	for (const row of rows) {
		const cells = row.map((cell, i) =>
			typeof cell === 'number' ? String(cell).padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)
		);
		say(cells.join('  ').trimEnd());
	}
	say('');
}

/**
 * Says in tables what making cards costs, beside what we hold ourselves to.
 * @param {{
 *   generation: Awaited<ReturnType<typeof import('./generation.mjs').measureGeneration>>,
 *   mainThread: Awaited<ReturnType<typeof import('./main-thread.mjs').measureMainThread>>
 * }} measured
 * @param {{ timesWink: number, timesHalf: number, memoryMb: number, taskMs: number }} marks
 */
export function printGeneration({ generation, mainThread }, marks) {
	const { speed, growth, hostile, memory } = generation;
	table([
		['Making cards', 'measured', 'mark'],
		['words a second, whole pipeline', speed.wordsPerSecond, ''],
		['words a second, wink alone', speed.winkWordsPerSecond, ''],
		['times the time of wink alone', speed.timesWink, marks.timesWink],
		[`peak memory of ${memory.words} words, MB`, memory.peakMb, marks.memoryMb],
		[`longest task of ${mainThread.words} words at ${mainThread.cpu}, ms`, mainThread.longestMs, marks.taskMs]
	]);
	table([
		['Words', 'ms', `of half, at most ${marks.timesHalf}`],
		...growth.map((/** @type {any} */ { words, ms, timesHalf }) => [words, ms, timesHalf ?? ''])
	]);
	table([
		['A million characters of', 'ms', `of half, at most ${marks.timesHalf}`],
		...hostile.map(({ shape, ms, timesHalf }) => [shape, ms, timesHalf])
	]);
	table([
		['Main thread', 'longest task, ms', 'tasks over 50 ms'],
		...mainThread.steps.map(({ step, longestMs, tasksOver50Ms }) => [step, longestMs, tasksOver50Ms])
	]);
}
