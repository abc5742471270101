import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { createPageTools } from '#core/document/page/page-tools.ts';

/** What reads web pages, in a file of its own: most documents are none. */
export const pageTools = createPageTools(parseHTML, Readability);
