import { SCHEMA_NAME } from './schema.ts';

/** What `recto init` can begin a deck with. */
export const TEMPLATES = ['basic', 'vocab', 'exam'] as const;
export type Template = (typeof TEMPLATES)[number];

const head = (id: string, title: string): string => `# yaml-language-server: $schema=./${SCHEMA_NAME}
recto: 1
id: ${id}
title: ${title}
language: en
`;

const BODIES: Readonly<Record<Template, string>> = {
	basic: `cards:
  - q: What is the capital of Armenia?
    a: Yerevan
  - What is the capital of Georgia? => Tbilisi
`,
	vocab: `pairs:
  reverse: true
  list:
    solute: the thing that is dissolved
    solvent: the liquid that dissolves it
`,
	exam: `settings:
  order: random
cards:
  - q: When did the Suez Canal open?
    a: In 1869
    wrong: [In 1798, In 1914, In 1956]
    explain: It took ten years to dig.
  - q: How long is the Suez Canal?
    number: 193 km
    tolerance: 1%
  - statement: Ships pass the Suez Canal without locks.
    is: true
  - cloze: The Suez Canal joins the [[Mediterranean]] and the [[Red Sea]].
`
};

/** The first deck of a folder; every line of it is an example. */
export const templateOf = (template: Template, id: string, title: string): string => head(id, title) + BODIES[template];
