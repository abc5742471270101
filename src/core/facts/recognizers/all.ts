import type { Recognizer } from '../recognizer.ts';
import { acronym } from './acronym.ts';
import { action } from './action.ts';
import { amount } from './amount.ts';
import { agreement } from './agreement.ts';
import { alsoCalled } from './also-called.ts';
import { born } from './born.ts';
import { borders } from './borders.ts';
import { warYears } from './war-years.ts';
import { invented } from './invented.ts';
import { ledBy } from './led-by.ts';
import { namedAfter } from './named-after.ts';
import { called } from './called.ts';
import { cause } from './cause.ts';
import { count } from './count.ts';
import { course } from './course.ts';
import { creation } from './creation.ts';
import { datedNoun } from './dated-noun.ts';
import { definition } from './definition.ts';
import { died } from './died.ts';
import { effect } from './effect.ts';
import { event } from './event.ts';
import { founded } from './founded.ts';
import { kin } from './kin.ts';
import { knownFor } from './known-for.ts';
import { link } from './link.ts';
import { located } from './located.ts';
import { means } from './means.ts';
import { measure } from './measure.ts';
import { meeting } from './meeting.ts';
import { member } from './member.ts';
import { opened } from './opened.ts';
import { partOf } from './part-of.ts';
import { plan } from './plan.ts';
import { reason } from './reason.ts';
import { role } from './role.ts';
import { statement } from './statement.ts';
import { support } from './support.ts';
import { term } from './term.ts';
import { territory } from './territory.ts';
import { war } from './war.ts';

/** Every relation that is looked for; none knows of another. */
export const RECOGNIZERS: readonly Recognizer[] = [
	meeting,
	role,
	measure,
	count,
	amount,
	acronym,
	alsoCalled,
	called,
	link,
	territory,
	agreement,
	war,
	founded,
	invented,
	born,
	died,
	opened,
	event,
	warYears,
	datedNoun,
	plan,
	action,
	namedAfter,
	ledBy,
	located,
	borders,
	course,
	partOf,
	member,
	definition,
	cause,
	reason,
	means,
	effect,
	term,
	kin,
	creation,
	knownFor,
	statement,
	support
];
