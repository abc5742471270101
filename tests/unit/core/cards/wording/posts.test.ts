import { describe, expect, it } from 'vitest';
import { asCommonNoun } from '#core/cards/wording/posts.ts';

describe('a post as a common noun', () => {
	it.each([
		['Prime Minister', 'prime minister'],
		['New Foreign Minister', 'new foreign minister'],
		['Former President of Chile', 'former president of Chile'],
		['New Zealand’s Prime Minister', 'New Zealand’s prime minister'],
		['New York’s Governor', 'New York’s governor'],
		['Greek Shipping Minister', 'Greek shipping minister']
	])('%s → %s', (written, common) => {
		expect(asCommonNoun(written)).toBe(common);
	});
});
