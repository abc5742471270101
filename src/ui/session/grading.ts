import { decideFlag, decideGrade, decideSetAside, decideUndo } from '#core/schedule/decide.ts';
import { isLeechAlarm } from '#core/schedule/leech.ts';
import { createScheduler, type Scheduler } from '#core/schedule/scheduler.ts';
import { judge } from './judge.ts';

/** Everything that an answer needs and a question does not; it is fetched while the first question is read. */
export interface Grading {
	readonly scheduler: Scheduler;
	readonly judge: typeof judge;
	readonly isLeechAlarm: typeof isLeechAlarm;
	readonly decideGrade: typeof decideGrade;
	readonly decideSetAside: typeof decideSetAside;
	readonly decideUndo: typeof decideUndo;
	readonly decideFlag: typeof decideFlag;
}

/** The grading of a whole session. A test has its intervals without fuzz, or by other rules. */
export function createGrading(test?: Pick<NonNullable<typeof rectoTest>, 'fuzz' | 'schedule'>): Grading {
	const scheduler = createScheduler({ fuzz: test?.fuzz ?? true, ...test?.schedule });
	return { scheduler, judge, isLeechAlarm, decideGrade, decideSetAside, decideUndo, decideFlag };
}
