const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** Stand before a name or a number, so a sentence never ends with them. Lower case, without the full stop. */
export const LEADING_ABBREVIATIONS = words(`
	mr mrs ms mx dr prof rev fr sr st ste mt ft gen lt col maj capt cpl sgt cmdr adm brig hon pres gov sen rep amb supt insp
	messrs mlle mme sra dott ing arch drs op nos vol vols fig figs ch pp pg vs viz cf approx ca c al ed eds trans
	tel ext e.g i.e
`);

/** May close a sentence or stand within one. Lower case, without the full stop. */
export const OTHER_ABBREVIATIONS = words(`
	inc ltd co corp bros plc llc jr etc dept est univ assn ave blvd rd hwy sq
	jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
	in oz lb lbs yd mi km cm mm kg hr hrs min mins yr yrs ph.d b.c a.d u.s u.k p.m a.m
	ala ariz ark calif colo conn fla ind kan mass mich minn miss mont neb nev okla penn pa tenn tex va vt wash wis wyo
`);

/** Words that are also abbreviations: read as one only before a number ("No. 5", "p. 12", "Art. 3"). */
export const NUMBERED_ABBREVIATIONS = words('no p art para lit num n mar sec in');

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
export const SENTENCE_STARTERS = words(`
	the a an this that these those he she it they we i you his her its their our my your in on at by for from with after
	before during since until when while where although though however but and yet so as if then there here what who why
	how many most some several all both each one two three four five no not only also another other such under over
	between among about despite instead moreover meanwhile nevertheless later earlier today according
`);
