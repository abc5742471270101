import { deckOf } from '#core/deck-of.ts';
import type { Proposal } from '#core/cards/proposal.ts';
import type { Made } from '#core/made.ts';
import type { DocumentId } from '#core/shared/ids.ts';
import type { Maker } from '#workers/maker-client.ts';
import type { App } from '#ui/shared/app.ts';
import { describeFailure } from '#ui/shared/describe-failure.ts';
import { storageDraftKeeper, type DraftKeeper } from './draft.ts';
import { Making } from './making.svelte.ts';
import { readTextFile } from './read-file.ts';

const makings = new WeakMap<App, Making>();

/** The one making of this app: the reader may look at another page and come back to it. */
export function makingFor(app: App): Making {
	const known = makings.get(app);
	if (known !== undefined) return known;
	const making = createMaking(app);
	makings.set(app, making);
	return making;
}

function createMaking(app: App): Making {
	let maker: Promise<Maker> | undefined;
	const startMaker = (): Promise<Maker> =>
		(maker ??= import('#workers/maker-client.ts').then(({ createMaker }) => createMaker()));
	return new Making({
		make: async (text, options, run) => (await startMaker()).make(text, options, run),
		readFile: (file) => readTextFile(file, () => import('./text-decoding.ts')),
		sample: async () => (await import('./sample.txt?raw')).default,
		save: (made, kept, title) => save(app, { made, kept, title }),
		describeProblem: async (problem) => (await import('./text-decoding.ts')).describe(problem),
		describeFailure,
		draft: draftKeeper()
	});
}

async function save(
	app: App,
	{ made, kept, title }: { made: Made; kept: readonly Proposal[]; title: string }
): Promise<ReturnType<typeof deckOf>> {
	const stores = await app.stores();
	const [documentId, id] = [await app.newDocumentId(), await app.newDeckId()];
	const name = { id, title: title || made.document.title || 'Untitled deck' };
	const deck = deckOf(
		made,
		kept.map((proposal) => withDocument(proposal, documentId)),
		name
	);
	const { at } = app.now();
	await stores.saveMade([{ id: documentId, document: made.document, addedAt: at }], deck, at);
	return deck;
}

/** Tells the card where its sentence stands, so that the text around it can be shown. */
function withDocument(proposal: Proposal, documentId: DocumentId): Proposal {
	const source = { ...proposal.card.source, documentId };
	return { ...proposal, card: { ...proposal.card, source } };
}

function draftKeeper(): DraftKeeper {
	try {
		return storageDraftKeeper(sessionStorage);
	} catch {
		// No storage while a page is written beforehand, or where the browser blocks it.
		return { read: () => ({ text: '', title: '' }), write: () => false };
	}
}
