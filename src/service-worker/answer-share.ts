import { keepSharedFile, type ShareOutcome } from '../workers/shared-file.ts';

/** Where a shared file is offered to its reader: decks and tables among the decks, whatever else where cards are made. */
export interface SharePages {
	readonly make: string;
	readonly decks: string;
}

const DECK_FILE = /\.(?:ya?ml|csv|tsv|gift|apkg|colpkg)$/i;
/** As much as is ever read of a deck file; a longer one is refused before it is kept. */
const LIMIT_BYTES = 20_000_000;

const isWords = (part: FormDataEntryValue | null): part is string => typeof part === 'string' && part.trim() !== '';

/** The file that came, or the words as a text file of their own. */
function fileIn(form: FormData): File | undefined {
	const file = form.get('file');
	if (file instanceof File && file.size > 0) return file;
	const words = ['title', 'text', 'url'].map((name) => form.get(name)).filter(isWords);
	const title = form.get('title');
	if (words.length === 0) return undefined;
	return new File([words.join('\n\n')], `${isWords(title) ? title.trim() : 'Shared text'}.txt`);
}

/** Keeps `file` and says in a word how that went. */
async function keep(file: File | undefined): Promise<ShareOutcome> {
	if (file === undefined) return 'nothing';
	if (file.size > LIMIT_BYTES) return 'too-large';
	return keepSharedFile(file).then(
		() => 'file',
		() => 'no-room'
	);
}

/**
 * Keeps what another app has shared, and leads to the page that offers it. Nothing is read or changed until its reader says
 * so: any site may send such a form.
 */
export async function answerShare(request: Request, pages: SharePages): Promise<Response> {
	const file = await request.formData().then(fileIn, () => undefined);
	const to = new URL(file !== undefined && DECK_FILE.test(file.name) ? pages.decks : pages.make, request.url);
	to.searchParams.set('shared', await keep(file));
	return Response.redirect(to.href, 303);
}
