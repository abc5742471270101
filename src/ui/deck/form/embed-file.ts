import { DECK_LIMITS } from '#core/decks/deck-limits.ts';

/** A phone shows no more dots than these; what is still too long for a deck is made smaller. */
const WIDTHS = [1200, 800, 480] as const;
const QUALITY = 0.82;

/** A file as the text that a deck can hold, or why it cannot. */
export type Embedded = { readonly src: string } | { readonly because: string };

/** The picture in the deck's own text, no larger than a card needs it. Nothing but its dots is kept: no place, no date. */
export async function embedPicture(file: Blob): Promise<Embedded> {
	let picture: ImageBitmap;
	try {
		picture = await createImageBitmap(file);
	} catch {
		return { because: 'This is no picture that can be shown. PNG, JPEG, WebP, GIF and AVIF can.' };
	}
	for (const width of WIDTHS) {
		const src = drawn(picture, Math.min(1, width / Math.max(picture.width, picture.height)));
		if (src.length <= DECK_LIMITS.embedded) return { src };
	}
	return { because: 'The picture is too large, even when it is made smaller.' };
}

function drawn(picture: ImageBitmap, scale: number): string {
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(picture.width * scale));
	canvas.height = Math.max(1, Math.round(picture.height * scale));
	const pen = canvas.getContext('2d');
	pen?.drawImage(picture, 0, 0, canvas.width, canvas.height);
	const src = canvas.toDataURL('image/webp', QUALITY);
	if (!src.startsWith('data:image/webp') && pen) {
		// JPEG knows nothing of what shines through, and would set it in black.
		pen.globalCompositeOperation = 'destination-over';
		pen.fillStyle = 'white';
		pen.fillRect(0, 0, canvas.width, canvas.height);
	}
	// A browser that writes no WebP writes PNG in its place, which is long for a photograph.
	return src.startsWith('data:image/webp') ? src : canvas.toDataURL('image/jpeg', QUALITY);
}

/** What browsers and systems also call the same formats. */
const SOUND_NAMES: Readonly<Record<string, string>> = {
	'audio/x-m4a': 'audio/mp4',
	'audio/m4a': 'audio/mp4',
	'audio/x-wav': 'audio/wav',
	'audio/wave': 'audio/wav',
	'audio/vnd.wave': 'audio/wav',
	'audio/mp3': 'audio/mpeg',
	'audio/x-aac': 'audio/aac'
};

/** The sound in the deck's own text, as it is. */
export async function embedSound(file: Blob): Promise<Embedded> {
	const type = SOUND_NAMES[file.type] ?? file.type;
	if (!/^audio\/(?:mpeg|mp4|aac|ogg|wav|webm)$/u.test(type))
		return { because: 'This is no sound that can be played. MP3, M4A, AAC, OGG, WAV and WebM can.' };
	const most = Math.floor(((DECK_LIMITS.embedded - 40) * 3) / 4);
	if (file.size > most) return { because: `The sound is too long: a card holds ${Math.floor(most / 1000)} kB of it.` };
	const bytes = new Uint8Array(await file.arrayBuffer());
	let signs = '';
	for (const byte of bytes) signs += String.fromCharCode(byte);
	return { src: `data:${type};base64,${btoa(signs)}` };
}
