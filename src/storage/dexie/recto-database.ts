import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { Review } from '#core/reviews/review.ts';
import type { CardId, DeckId, DocumentId, ReviewId } from '#core/shared/ids.ts';
import type { StudyDay } from '#core/reviews/review.ts';
import type { StoredDocument } from '../document-store.ts';
import type {
	AsideRow,
	CardRow,
	ChoicesRow,
	DeckRow,
	EditionRow,
	ForecastRow,
	FreshRow,
	HistogramRow,
	MemoryRow,
	MetaRow,
	SettingsRow,
	SittingRow
} from './rows.ts';
import { SCHEMA_V1 } from './schema-v1.ts';
import { SCHEMA_V2 } from './schema-v2.ts';
import { SCHEMA_V3 } from './schema-v3.ts';

/** The newest schema that this code reads and writes. */
export const SCHEMA_VERSION = 3;

/** The IndexedDB database `recto`. Only `Connection` may open it or begin a write. */
export class RectoDatabase extends Dexie {
	declare readonly documents: Table<StoredDocument, DocumentId>;
	declare readonly decks: Table<DeckRow, DeckId>;
	declare readonly editions: Table<EditionRow, DeckId>;
	declare readonly cards: Table<CardRow, CardId>;
	declare readonly fresh: Table<FreshRow, CardId>;
	declare readonly reviews: Table<Review, ReviewId>;
	declare readonly memory: Table<MemoryRow, CardId>;
	declare readonly histogram: Table<HistogramRow, [DeckId, StudyDay]>;
	declare readonly forecast: Table<ForecastRow, [DeckId, StudyDay]>;
	declare readonly choices: Table<ChoicesRow, DeckId>;
	declare readonly sittings: Table<SittingRow, string>;
	declare readonly backups: Table<AsideRow, string>;
	declare readonly settings: Table<SettingsRow, string>;
	declare readonly meta: Table<MetaRow, string>;

	constructor(name: string) {
		// Strict: what the screen calls saved must survive a power cut, and one flush a grade is cheap.
		super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', autoOpen: false });
		this.version(1).stores(SCHEMA_V1);
		this.version(2)
			.stores(SCHEMA_V2)
			.upgrade((transaction) => transaction.table<MetaRow, string>('meta').put({ key: 'schema', value: 2 }));
		this.version(3)
			.stores(SCHEMA_V3)
			.upgrade((transaction) => transaction.table<MetaRow, string>('meta').put({ key: 'schema', value: 3 }));
		this.on('populate', (transaction) => {
			void transaction.table<MetaRow, string>('meta').add({ key: 'schema', value: SCHEMA_VERSION });
		});
	}
}
