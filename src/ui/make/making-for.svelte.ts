import { deckOf } from '#core/deck-of.ts';
import type { Proposal } from '#core/cards/proposal.ts';
import type { JoinedProposal } from '#core/join-yields.ts';
import type { DocumentId } from '#core/shared/ids.ts';
import type { Maker } from '#workers/maker-client.ts';
import type { StoredDocument } from '#storage/document-store.ts';
import type { App } from '#ui/shared/app.ts';
import { describeFailure } from '#ui/shared/describe-failure.ts';
import { storageDraftKeeper, type DraftKeeper } from './draft.ts';
import type { Harvest } from './making-tools.ts';
import { Making } from './making.svelte.ts';
import { readTextFile, type FileReading } from './read-file.ts';

const makings = new WeakMap<App, Making>();

/**
 * The one making of this app: the reader may look at another page and come back to it. It has a root of its own, for what
 * is derived in a page goes stale with that page.
 */
export function makingFor(app: App): Making {
	const known = makings.get(app);
	if (known !== undefined) return known;
	const held: { making?: Making } = {};
	$effect.root(() => {
		held.making = createMaking(app);
	});
	// A page that is drawn beforehand has no effects, and no other page to come back from.
	const making = held.making ?? createMaking(app);
	makings.set(app, making);
	return making;
}

function createMaking(app: App): Making {
	let maker: Promise<Maker> | undefined;
	const startMaker = (): Promise<Maker> =>
		(maker ??= import('#workers/maker-client.ts').then(({ createMaker }) => createMaker()));
	const readPage: FileReading['readPage'] = async (page) => (await startMaker()).readPage(page);
	return new Making({
		make: async (text, options, run) =>
			(await startMaker()).make(text, options, { ...run, onReading: () => run.onProgress(0) }),
		readPage: async (html, options) => (await startMaker()).readPage(html, options),
		readFile: (file) => readTextFile(file, async () => ({ ...(await import('./text-decoding.ts')), readPage })),
		sample: async () => (await import('./sample.txt?raw')).default,
		save: (harvest) => save(app, harvest),
		describeProblem: async (problem) => (await import('./text-decoding.ts')).describe(problem),
		describeFailure,
		draft: draftKeeper()
	});
}

async function save(app: App, { documents, kept, title }: Harvest): Promise<ReturnType<typeof deckOf>> {
	const stores = await app.stores();
	const { at } = app.now();
	const read: StoredDocument[] = [];
	for (const { document } of documents) read.push({ id: await app.newDocumentId(), document, addedAt: at });
	const ids = read.map(({ id }) => id);
	const [first] = documents;
	const name = { id: await app.newDeckId(), title: title || first?.document.title || 'Untitled deck' };
	const language = first?.document.language ?? 'en';
	const deck = deckOf(
		language,
		kept.map((proposal) => withDocument(proposal, ids)),
		name
	);
	const quoted = read.filter((_, place) => kept.some((proposal) => proposal.document === place));
	await stores.saveMade(quoted, deck, at);
	return deck;
}

/** Tells the card where its sentence stands, so that the text around it can be shown. */
function withDocument(proposal: JoinedProposal, ids: readonly DocumentId[]): Proposal {
	const documentId = ids[proposal.document];
	const source = { ...proposal.card.source, ...(documentId !== undefined && { documentId }) };
	return { ...proposal, card: { ...proposal.card, source } };
}

function draftKeeper(): DraftKeeper {
	try {
		return storageDraftKeeper(localStorage);
	} catch {
		// No storage while a page is written beforehand, or where the browser blocks it.
		return storageDraftKeeper({ getItem: () => null, setItem: refuse, removeItem: () => undefined });
	}
}

function refuse(): never {
	throw new Error('the browser keeps nothing');
}
