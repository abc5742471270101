import type { Entity, EntityType } from '../../facts/entity.ts';
import type { FactStore } from '../fact-store.ts';
import { nameInText } from './names.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** What a thing of each type has one of, so that “the population” in a text on a city is that city's. Common knowledge. */
const PARTS: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
	place: words(
		'population area climate economy government parliament constitution flag currency coastline harbour harbor port name'
	),
	event: words('rupture epicentre epicenter hypocentre hypocenter focus magnitude mainshock aftershocks'),
	organisation: words('headquarters workforce revenue turnover board staff membership'),
	route: words('source mouth course basin delta locks'),
	work: words('premiere score libretto plot cast')
};

const PATTERNS = new Map<EntityType, RegExp>(
	Object.entries(PARTS).map(([type, nouns]) => [
		type as EntityType,
		new RegExp(`\\bthe (?<noun>${nouns.join('|')})\\b(?! (?:of|between|which|that|[a-z]+ of)\\b|[-’'])`, 'u')
	])
);

function patternFor(topic: Entity | undefined): RegExp | undefined {
	return topic && PATTERNS.get(topic.type);
}

/** “How long did the rupture last?” in a text on one earthquake asks of that earthquake's rupture. */
export function withTopicsParts(question: string, store: FactStore): string {
	const { topic } = store;
	const pattern = patternFor(topic);
	if (!topic || !pattern || question.includes(topic.name)) return question;
	return question.replace(pattern, `the $<noun> of ${nameInText(topic, store.document)}`);
}
