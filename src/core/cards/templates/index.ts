import type { Relation } from '../../facts/fact.ts';
import type { Template } from '../draft.ts';
import { acronym } from './acronym.ts';
import { agreement, war } from './agreement.ts';
import { alsoCalled } from './also-called.ts';
import { borders } from './borders.ts';
import { founded, opened } from './beginnings.ts';
import { amount, count } from './count.ts';
import { course } from './course.ts';
import { creation } from './creation.ts';
import { effect } from './effect.ts';
import { action, event } from './event.ts';
import { called } from './called.ts';
import { cause, definition, statement, support } from './explanation.ts';
import { kin } from './kin.ts';
import { knownFor } from './known-for.ts';
import { born, died } from './life.ts';
import { link } from './link.ts';
import { measure } from './measure.ts';
import { meeting } from './meeting.ts';
import { plan } from './plan.ts';
import { located, member, partOf } from './place.ts';
import { means, reason } from './reason.ts';
import { role } from './role.ts';
import { term } from './term.ts';
import { territory } from './territory.ts';

const ALL: readonly Template[] = [
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
	born,
	died,
	opened,
	event,
	plan,
	action,
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

/** How each relation is asked about; a relation without a template gives no cards. */
export const TEMPLATES: ReadonlyMap<Relation, Template> = new Map(ALL.map((template) => [template.relation, template]));
