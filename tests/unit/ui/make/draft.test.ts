import { describe, expect, it } from 'vitest';
import { storageDraftKeeper } from '#ui/make/draft.ts';

function storage(limit = Infinity) {
	const held = new Map<string, string>();
	return {
		held,
		getItem: (key: string) => held.get(key) ?? null,
		removeItem: (key: string) => void held.delete(key),
		setItem: (key: string, value: string) => {
			if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
			held.set(key, value);
		}
	};
}

describe('storageDraftKeeper', () => {
	it('gives back what it kept, in another instance too', () => {
		const room = storage();
		expect(storageDraftKeeper(room).write({ text: 'a\n“b”', title: 'T' })).toBe(true);
		expect(storageDraftKeeper(room).read()).toEqual({ text: 'a\n“b”', title: 'T' });
	});

	it('leaves nothing behind for an empty draft', () => {
		const room = storage();
		const keeper = storageDraftKeeper(room);
		keeper.write({ text: 'a', title: '' });
		keeper.write({ text: '', title: '' });
		expect(room.held.size).toBe(0);
	});

	it('says that a draft is too long to be kept', () => {
		expect(storageDraftKeeper(storage(10)).write({ text: 'x'.repeat(100), title: '' })).toBe(false);
	});

	it.each(['{', '"text"', '[1,2]', 'null'])('reads %s, which is no draft, as an empty one', (stored) => {
		const room = storage();
		room.held.set('recto-make-draft', stored);
		expect(storageDraftKeeper(room).read()).toEqual({ text: '', title: '' });
	});
});
