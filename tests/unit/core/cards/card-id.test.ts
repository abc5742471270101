import { describe, expect, it } from 'vitest';
import { derivedCardId } from '#core/cards/card-id.ts';

describe('derivedCardId', () => {
	it('is short and never changes', () => {
		expect(derivedCardId('basic', 'How long is the Suez Canal?')).toMatch(/^~[a-z2-7]{8}$/);
		expect(derivedCardId('basic', 'How long is the Suez Canal?')).toBe('~d3fgiw5m');
	});

	it('is the same however the question is spaced, cased or composed', () => {
		const plain = derivedCardId('basic', 'Who wrote Łódź?');
		expect(derivedCardId('basic', '  who  WROTE\nŁo\u0301dz\u0301? ')).toBe(plain);
	});

	it('stays when a question gains or loses its options', () => {
		expect(derivedCardId('choice', 'Which river?')).toBe(derivedCardId('basic', 'Which river?'));
	});

	it('tells a question from a gap', () => {
		expect(derivedCardId('cloze', 'Which river?')).not.toBe(derivedCardId('basic', 'Which river?'));
	});
});
