import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { billOfMaterials } from '../../../scripts/sbom.mjs';

interface Bill {
	readonly components: readonly { readonly 'bom-ref': string; readonly hashes?: readonly unknown[] }[];
}

it('the bill of materials names every package of the app, its exact version and its hash', () => {
	const { components } = JSON.parse(billOfMaterials()) as Bill;
	const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		dependencies: Readonly<Record<string, string>>;
	};
	const packages = new Set(components.map((component) => component['bom-ref']));
	for (const [name, version] of Object.entries(dependencies)) expect(packages).toContain(`${name}@${version}`);
	expect(components.filter(({ hashes = [] }) => hashes.length === 0)).toEqual([]);
});
