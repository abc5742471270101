import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licences } from '#ui/settings/licences.ts';

const ROOT = new URL('../../../../', import.meta.url);
const read = (path: string): Record<string, unknown> =>
	JSON.parse(readFileSync(new URL(path, ROOT), 'utf8')) as Record<string, unknown>;

/** Packages that the app itself does not carry: the command line's own. */
const COMMAND_LINE = ['commander', 'tsx'];

describe('licences', () => {
	it.each(licences.map((work) => [work.package, work.licence] as const))(
		'says of %s what the package says',
		(name, licence) => {
			expect(read(`node_modules/${name}/package.json`)['license']).toContain(licence);
		}
	);

	it('leaves out no package that the app carries', () => {
		const carried = Object.keys(read('package.json')['dependencies'] as object);
		const told: readonly string[] = licences.map((work) => work.package);
		expect(carried.filter((name) => !COMMAND_LINE.includes(name) && !told.includes(name))).toEqual([]);
	});
});
