import { Dexie } from 'dexie';
import type { Table, Transaction } from 'dexie';
import type { Review } from '#core/reviews/review.ts';
import type { CardId, DeckId, DocumentId, ReviewId } from '#core/shared/ids.ts';
import type { StudyDay } from '#core/reviews/review.ts';
import type { StoredDocument } from '../document-store.ts';
import type { KeptCopy } from '../care/care.ts';
import type {
	AsideRow,
	CardRow,
	ChoicesRow,
	CopyBytesRow,
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
import { SCHEMA_V4 } from './schema-v4.ts';

/** The newest schema that this code reads and writes. */
export const SCHEMA_VERSION = 4;

/** An upgrade that only adds tables: it notes its version, by which older code knows that it must write nothing. */
const noting = (version: number) => (transaction: Transaction) =>
	transaction.table<MetaRow, string>('meta').put({ key: 'schema', value: version });

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
	declare readonly copies: Table<KeptCopy, StudyDay>;
	declare readonly copyBytes: Table<CopyBytesRow, StudyDay>;
	declare readonly settings: Table<SettingsRow, string>;
	declare readonly meta: Table<MetaRow, string>;

	constructor(name: string) {
		// Strict: what the screen calls saved must survive a power cut, and one flush a grade is cheap.
		super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', autoOpen: false });
		this.version(1).stores(SCHEMA_V1);
		this.version(2).stores(SCHEMA_V2).upgrade(noting(2));
		this.version(3).stores(SCHEMA_V3).upgrade(noting(3));
		this.version(4).stores(SCHEMA_V4).upgrade(noting(4));
		this.on('populate', (transaction) => {
			void transaction.table<MetaRow, string>('meta').add({ key: 'schema', value: SCHEMA_VERSION });
		});
	}
}
