import { isMap } from 'yaml';
import type { CardAudio, CardImage } from '../../cards/card.ts';
import { readMedia } from '../folder/check-path.ts';
import { AUDIO_FORMAT, IMAGE_FORMAT } from '../format/part-formats.ts';
import { Fields } from '../yaml/fields.ts';
import type { CardReading } from './card-reading.ts';

/** The map under the key, when it is one. */
function mapUnder(card: Fields, key: string, known: { readonly keys: readonly string[]; readonly where: string }) {
	const node = card.node(key);
	return isMap(node) ? new Fields(node, card.reading, known) : undefined;
}

function readSide(fields: Fields): 'q' | 'a' | undefined {
	const side = fields.text('side');
	if (side === undefined || side === 'q' || side === 'a') return side;
	fields.fault('E230', { key: 'a side', text: side, wanted: 'side: q or side: a' }, 'side');
	return undefined;
}

/** `image`: a path, or a map of `src`, `alt`, `side`, `credit` and `licence`. */
export function readImage(card: Fields, reading: CardReading): CardImage | undefined {
	if (!card.has('image')) return undefined;
	const fields = mapUnder(card, 'image', { keys: Object.keys(IMAGE_FORMAT), where: 'a picture' });
	const src = fields ? readMedia(fields, 'src', reading) : readMedia(card, 'image', reading);
	if (fields && !fields.has('src')) card.fault('E205', { key: 'image', wanted: 'a path, or a map with src:' }, 'image');
	const alt = fields?.text('alt');
	if (alt === undefined) card.fault('W306', {}, 'image');
	if (src === undefined) return undefined;
	const [side, credit, licence] = [fields && readSide(fields), fields?.text('credit'), fields?.text('licence')];
	return {
		src,
		...(alt !== undefined && { alt }),
		...(side !== undefined && { side }),
		...(credit !== undefined && { credit }),
		...(licence !== undefined && { licence })
	};
}

/** `audio`: a path, or a map of `src` and `side`. */
export function readAudio(card: Fields, reading: CardReading): CardAudio | undefined {
	if (!card.has('audio')) return undefined;
	const fields = mapUnder(card, 'audio', { keys: Object.keys(AUDIO_FORMAT), where: 'a sound' });
	const src = fields ? readMedia(fields, 'src', reading) : readMedia(card, 'audio', reading);
	if (fields && !fields.has('src')) card.fault('E205', { key: 'audio', wanted: 'a path, or a map with src:' }, 'audio');
	const side = fields && readSide(fields);
	return src === undefined ? undefined : { src, ...(side !== undefined && { side }) };
}
