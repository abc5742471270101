#!/usr/bin/env node
// Node 20 does not read TypeScript: tsx is registered first, then the command line itself is loaded.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FAULT = 4;
const installed = fileURLToPath(new URL('../../node_modules/tsx', import.meta.url));

if (existsSync(installed)) {
	const { register } = await import('tsx/esm/api');
	register();
	const { main } = await import('./main.ts');
	process.exitCode = await main(process.argv);
} else {
	console.error('recto: its libraries are not installed. Run "npm install" in the folder of Recto, then try again.');
	process.exitCode = FAULT;
}
