import type { Command } from 'commander';
import { createScheduler } from '#core/schedule/scheduler.ts';
import { stepThrough, type LogStep } from '#core/schedule/step-through.ts';
import { MINUTE_MS } from '#core/shared/instant.ts';
import { readReviewLog, type LogProblem } from '#storage/backup/review-log.ts';
import type { Console } from './console.ts';
import { printJson } from './envelope.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { readInput } from './read-input.ts';

const EXAMPLES = `
Examples:
  recto replay recto-log.json           what each event of a downloaded log led to
  recto replay recto-log.json --json    for a program: every event with the memory of its card after it`;

function problemInWords(path: string, problem: LogProblem): string {
	return problem.code === 'not-json'
		? `${path}: this is no JSON.`
		: `${path}: no review log. ${problem.path}: ${problem.detail}`;
}

/** A moment as the learner's clock showed it. */
const clock = (at: number, offsetMinutes: number): string =>
	new Date(at + offsetMinutes * MINUTE_MS).toISOString().slice(0, 16).replace('T', ' ');

const figure = (number: number): string => String(Number(number.toFixed(4)));

function line({ event, memory }: LogStep): string {
	const what = event.type === 'grade' ? event.rating : event.type;
	const head = `${clock(event.at, event.offsetMinutes)}  ${event.cardId}  ${what.padEnd(7)}`;
	if (memory === undefined) return `${head}  as if never seen`;
	const { phase, stability, difficulty, due, suspended, buriedUntil } = memory;
	if (phase === 'new') return `${head}  new${suspended ? ', suspended' : ''}`;
	const aside = suspended ? ', suspended' : buriedUntil === undefined ? '' : ', buried';
	const state = `${phase}${aside}`.padEnd(10);
	return `${head}  ${state}  S ${figure(stability)}  D ${figure(difficulty)}  due ${clock(due, event.offsetMinutes)}`;
}

async function replayLog(path: string, flags: { readonly json?: boolean }, console: Console): Promise<ExitCode> {
	const input = await readInput(path, console);
	if (!input.ok) {
		console.say(input.because);
		return EXIT.unreadable;
	}
	const log = readReviewLog(new TextDecoder().decode(input.bytes));
	if (!log.ok) {
		for (const problem of log.problems) console.say(problemInWords(path, problem));
		return EXIT.findings;
	}
	const steps = stepThrough(log.value, createScheduler({}));
	if (flags.json === true) printJson(console, 'replay', true, { steps });
	else console.out(steps.map((step) => `${line(step)}\n`).join(''));
	return EXIT.clean;
}

/** `recto replay`: a downloaded log of reviews, grade by grade. */
export function addReplay(recto: Command, console: Console, ended: (code: ExitCode) => void): void {
	recto
		.command('replay')
		.description('print what each event of a review log led to')
		.argument('<log>', 'a log that was downloaded from the app (JSON); - for standard input')
		.option('--json', 'print the states as JSON')
		.addHelpText('after', EXAMPLES)
		.action(async (log: string, flags: { readonly json?: boolean }) => ended(await replayLog(log, flags, console)));
}
