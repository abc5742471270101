const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Words that begin sentences with a capital letter and are no names, whatever a tagger says. Lower case. */
export const SENTENCE_OPENERS: ReadonlySet<string> =
	words(`a about above according across additionally after afterward afterwards again against all almost along already also
alternatively although always am amid among an and another any anyone are around as aside at away back based be because been before behind being below beneath beside besides between
beyond both but by can citing consequently could critics current currently days depending described despite did do does during each earlier early eight either eighteen eighty eleven elsewhere
especially even eventually ever every everyone everything except experts fifteen fifty finally first firstly five following for formed former formerly forty four fourteen fourth from further furthermore
generally given given had half has have having he hence her here hers highlighting him his historically how however hundreds i if in including indeed initially inside instead into is it its itself just know known last late
later latter least less let life like likewise located long made mainly many march-on may maybe me meanwhile members might millions more moreover most mostly much must my named nearby nearly neither never
nevertheless next nine nineteen ninety no nobody none nonetheless nor not nothing notably notes now of off officials often on once one only onto open opened or originally other others our out over overall own
part particularly people per perhaps please plus prior probably published quite rather recent recently regarding regardless relations reporting roughly second seen set seven several shall she should
similarly since six sixteen sixty so some someone something sometimes soon sources speaking still streamlining subsequently such suddenly ten than thanks that the their them then there thereafter therefore these they
third thirteen thirty this those though thousands three through throughout thus till to today together tomorrow too toward towards traditionally twelve twenty twice two typically under unfortunately unless
unlike until up upon us use used using usually various very via visiting was we well were what when whenever where whereas wherever whether which while who whoever whole whom whose why will with within without
would years yes yesterday yet you your near world modern today's note see visit seeking found while back built control causes main popular original similar small large great smaller larger old new young top home`);

/** Days, months and seasons: capitalised, and never a name. Lower case. */
export const CALENDAR_WORDS: ReadonlySet<string> =
	words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter am pm bc ad bce ce utc gmt cst est pst bp`);

/** Small words that stand inside names ("van", "de la", "bin"). Lower case. */
export const PARTICLES: ReadonlySet<string> = words(
	'von van der den de la le las los del della di da dos du des bin ibn ben al el y zu zur aan ter ten af av'
);
