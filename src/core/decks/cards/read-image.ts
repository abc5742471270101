import { isMap } from 'yaml';
import * as v from 'valibot';
import type { CardImage } from '../../cards/card.ts';
import { PicturePath } from '../leaf-schemas.ts';
import { Fields, type Reading } from '../yaml/fields.ts';

/** `image`: a path, or a map of `src`, `alt`, `side`, `credit` and `licence`. */
export function readImage(card: Fields, reading: Reading): CardImage | undefined {
	if (!card.has('image')) return undefined;
	const node = card.node('image');
	const keys = ['src', 'alt', 'side', 'credit', 'licence'];
	const fields = isMap(node) ? new Fields(node, reading, { keys, where: 'a picture' }) : undefined;
	const src = fields ? fields.text('src') : card.text('image');
	const alt = fields?.text('alt');
	if (alt === undefined) card.fault('W306', {}, 'image');
	if (src === undefined) return undefined;
	if (!v.is(PicturePath, src)) (fields ?? card).fault('E216', { path: src }, fields ? 'src' : 'image');
	const [side, credit, licence] = [fields?.text('side'), fields?.text('credit'), fields?.text('licence')];
	if (side !== undefined && side !== 'q' && side !== 'a')
		fields?.fault('E230', { key: 'a side', text: side, wanted: 'side: q or side: a' }, 'side');
	return {
		src,
		...(alt !== undefined && { alt }),
		...((side === 'q' || side === 'a') && { side }),
		...(credit !== undefined && { credit }),
		...(licence !== undefined && { licence })
	};
}
