import { writeReviewLog } from '#storage/backup/review-log.ts';
import type { CardId } from '#core/shared/ids.ts';
import type { App } from '../shared/app.ts';
import { downloadText } from '../shared/download.ts';

/** Hands out everything that ever happened to these cards, so that each of their states can be replayed. */
export async function downloadLog(app: Pick<App, 'stores'>, cards: Iterable<CardId>): Promise<void> {
	const { reviews } = await app.stores();
	const events = await Promise.all([...cards].map((card) => reviews.eventsOf(card)));
	downloadText(writeReviewLog(events.flat()), 'recto-log.json', 'application/json');
}
