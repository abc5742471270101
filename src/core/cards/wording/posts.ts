import type { Entity } from '../../facts/entity.ts';
import type { Fact } from '../../facts/fact.ts';
import type { FactStore } from '../fact-store.ts';
import { say } from './say.ts';

/** “secretary of Iran’s Supreme National Security Council”: a post with whom or what it serves. */
export function fullPost(fact: Fact, store: FactStore): string | undefined {
	const [post] = fact.slots['post'] ?? [];
	const [of] = fact.slots['of'] ?? [];
	if (!post) return undefined;
	const text = post.text.replace(/^(?:the|a|an)\s/iu, '');
	if (!of || mentions(text, of.type === 'entity' ? [of.entity.name, ...of.entity.aliases] : [of.text])) return text;
	return `${text} ${/\b(?:adviser|advisor|aide|assistant|envoy|ambassador)$/iu.test(text) ? 'to' : 'of'} ${say(of, store)}`;
}

function mentions(text: string, names: readonly string[]): boolean {
	return names.some((name) => text.includes(name));
}

/** What follows “Which” when a person is asked for by the post that the document gives him or her. */
export function postPhrase(person: Entity, store: FactStore): string | undefined {
	const posts = store.postsOf(person).flatMap((fact) => (fact.negated ? [] : (fullPost(fact, store) ?? [])));
	return posts.find((post) => post.split(' ').length <= 8);
}
