import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { say } from './run.mjs';

const port = Number(process.env['PORT'] ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
	say(`PORT is "${process.env['PORT']}"; it must be a number from 0 to 65535.`);
	process.exit(1);
}

await ensureInstalled();
const built = await ensureBuilt();
if (built !== 0) process.exit(built);

// Loaded only here: it needs an installed package.
const { serve } = await import('./serve.mjs');
try {
	const { address, elsewhere } = await serve({ port });
	say(`Recto is ready at ${address}  (Ctrl+C stops it)`);
	if (elsewhere.length > 0) say(`From another device of this network: ${elsewhere.join(' or ')}`);
} catch (error) {
	if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
	say(`Port ${port} is taken by another program. Choose one: PORT=4174 npm start`);
	process.exit(1);
}
