const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/[\s,]+/u));

/** Verbs by which a law, a device or a deed makes somebody do something, or lets him: “required voters to pay”. */
export const LETTING: ReadonlySet<string> = words(
	'require allow permit enable force oblige compel authorise authorize forbid entitle empower oblige'
);

/** Verbs by which it keeps somebody from something: “exempted farmers from taxes”. */
export const KEEPING: ReadonlySet<string> = words('exempt ban bar prevent prohibit protect free release exclude');

/** Verbs by which a law, a treaty or a body changes what is allowed. */
export const RULING: ReadonlySet<string> = words(
	'ban prohibit outlaw abolish forbid legalise legalize criminalise criminalize guarantee repeal mandate restrict restore introduce overturn'
);

/** Verbs by which somebody brings something new into the world, or shows it wrong. */
export const FINDING: ReadonlySet<string> = words('invent discover disprove patent isolate pioneer');

/** Verbs by which a law or a treaty, and nobody else, is asked for what it brought. */
export const ENACTING: ReadonlySet<string> = words('end establish create recognise recognize');
