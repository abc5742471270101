import type { Collection } from 'dexie';

/**
 * The first `limit` rows of a collection that are wanted. Whole pages are read and the few unwanted rows made up for by
 * another one: a filter in the database would walk row by row, which takes many times as long.
 */
export async function firstOf<Row, Key>(
	collection: Collection<Row, Key>,
	limit: number,
	isWanted: (row: Row) => boolean
): Promise<Row[]> {
	const wanted: Row[] = [];
	let isMore = limit > 0;
	for (let read = 0; isMore && wanted.length < limit;) {
		const page = await collection.clone().offset(read).limit(limit).toArray();
		wanted.push(...page.filter(isWanted));
		read += page.length;
		isMore = page.length === limit;
	}
	return wanted.slice(0, limit);
}
