import type { Entity, EntityType } from '../entity.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** What has parts: entities of these types whose name, where a pattern is given, says what they are. */
interface Wholes {
	readonly types: readonly EntityType[];
	readonly named?: RegExp;
	readonly nouns: readonly string[];
}

/** Nouns that, after "the" alone, mean a part or a measure of something named before. Plain common knowledge, lower case. */
const WHOLES: readonly Wholes[] = [
	{
		types: ['event'],
		named: /\b(?:earthquake|quake)$/iu,
		nouns: words(`epicenter epicentre hypocenter hypocentre focus rupture aftershocks magnitude intensity`)
	},
	{
		types: ['event'],
		named:
			/\b(?:earthquake|quake|hurricane|typhoon|cyclone|tsunami|flood|disaster|eruption|fire|storm|tornado|explosion|crash|famine|war)$/iu,
		nouns: words(`affected-area death-toll casualties victims survivors`)
	},
	{
		types: ['place'],
		named: /^(?:Mount|Mt)\b|\b(?:Mountain|Peak|Volcano|Hill)$/u,
		nouns: words(`summit peak crater slopes elevation height caldera`)
	},
	{ types: ['place'], named: /\b(?:Islands?|Isles?|Isle of .*)$/u, nouns: words(`coastline interior coast`) },
	{
		types: ['place'],
		named: /\b(?:Lake|Reservoir|Sea)\b/u,
		nouns: words(`surface shore depth`)
	},
	{
		types: ['place'],
		nouns: words(
			`population area economy territory capital unemployment-rate literacy-rate birth-rate population-density inhabitants`
		)
	},
	{
		types: ['place', 'organisation'],
		named:
			/\b(?:Tower|Bridge|Castle|Cathedral|Church|Temple|Palace|Stadium|Theatre|Theater|Hall|Abbey|Mosque|Dam|Arena|Building|Basilica)\b/u,
		nouns: words(
			`nave dome roof tower spire facade façade interior span deck foundations auditorium walls bells capacity`
		)
	},
	{
		types: ['route', 'thing', 'place'],
		named: /\bRiver\b/u,
		nouns: words(`mouth source basin course delta estuary discharge headwaters drainage-basin catchment`)
	},
	{
		types: ['place', 'organisation', 'route'],
		named:
			/\b(?:Tower|Bridge|Castle|Cathedral|Church|Temple|Palace|Stadium|Theatre|Theater|Hall|Abbey|Dam|Arena|Building|Canal|Tunnel|Railway|Line|Motorway|Airport|Port|Station|Museum|Library|Park)\b/u,
		nouns: words(`cost construction capacity length budget architect design`)
	},
	{ types: ['place', 'route', 'thing'], named: /\bCanal\b/u, nouns: words(`locks`) },
	{
		types: ['organisation'],
		nouns: words(`revenue turnover profit workforce headquarters budget membership staff`)
	},
	{ types: ['work'], nouns: words(`budget premiere soundtrack box-office`) }
];

/** Nouns by which an earthquake is named again, however it is called. */
const SELF: ReadonlySet<string> = new Set(words(`main-quake main-shock mainshock tremor`));

/** True for another word for an earthquake itself. */
export function namesEarthquake(noun: string, entity: Entity): boolean {
	return SELF.has(noun) && entity.type === 'event' && /quake$/iu.test(entity.name);
}

const BY_NOUN = new Map<string, Wholes[]>();
for (const wholes of WHOLES) for (const noun of wholes.nouns) BY_NOUN.set(noun, [...(BY_NOUN.get(noun) ?? []), wholes]);

/** True for a noun, or two joined by a hyphen, that may mean a part of something named before. */
export function isPartNoun(noun: string): boolean {
	return BY_NOUN.has(noun) || SELF.has(noun);
}

/** True when the entity is of a kind that has such a part: an earthquake an epicentre, a city a population. */
export function hasPart(entity: Entity, noun: string): boolean {
	const wholes = BY_NOUN.get(noun) ?? [];
	const titled = entity.kinds.map((kind) => kind.charAt(0).toUpperCase() + kind.slice(1));
	return wholes.some(
		({ types, named }) =>
			types.includes(entity.type) && (named === undefined || [entity.name, ...titled].some((name) => named.test(name)))
	);
}
