const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/[\s,]+/u));

/** Verbs that tell of something worth a date by themselves, by what they found, change or end; common knowledge of English. */
export const OF_CONSEQUENCE: ReadonlySet<string> = words(`
	found establish create institute constitute incorporate charter inaugurate launch begin start commence initiate introduce open reopen
	build construct erect rebuild restore renovate complete finish extend enlarge expand widen electrify convert install dig excavate lay
	close shut abolish disband dissolve end cease stop demolish destroy dismantle abandon decommission scrap liquidate
	invent discover develop devise design pioneer identify isolate prove demonstrate formulate describe observe detect
	write compose publish release premiere paint sculpt record film print translate produce issue exhibit perform
	marry divorce die bear bury baptise baptize adopt convert emigrate immigrate settle graduate enrol enroll matriculate retire study
	appoint elect re-elect reelect name nominate promote choose select crown ordain consecrate install enthrone proclaim declare ennoble knight
	dismiss remove depose oust overthrow impeach resign abdicate step succeed replace assume inherit ascend rule reign govern head lead chair
	join enter leave enlist serve command withdraw secede return
	sign ratify pass enact adopt approve repeal amend abrogate legalise legalize ban prohibit outlaw permit authorise authorize grant award
	receive win earn share lose cede annex occupy invade conquer capture seize besiege sack attack bomb raid storm defeat liberate retake
	surrender capitulate mutiny revolt rebel rise fight wage declare mobilise mobilize land sail depart arrive reach fly
	unite unify merge split divide partition separate federate colonise colonize nationalise nationalize privatise privatize acquire buy purchase sell
	arrest imprison convict sentence execute exile banish deport expel release pardon acquit charge indict sue kill murder assassinate wound shoot poison
	erupt sink crash collapse burn flood strike hit explode disappear vanish disintegrate
	host hold organise organize convene meet summon call assemble gather rename name designate list declare recognise recognize
	visit move transfer relocate flee escape migrate discontinue suspend resume restart increase decrease fall rise drop double triple
	gain obtain achieve attain become make take conduct cross circumnavigate traverse climb explore map survey
	order dispatch send deploy blockade evacuate intervene sanction impose lift announce
	present donate bequeath dedicate unveil commission reinter exhume submerge
	force block dismiss refuse reject accept forgo dispute restrict free emancipate enslave
	debut break beat set score finish play place rank transmit broadcast orbit lift land dock test detonate fire
	arise emerge originate appear vote agree decide propose operate file submit subjugate overrun occur last patent`);

/** What one wishes, tries, feels or does every day: that it was so in some year tells nothing. */
export const OF_NO_CONSEQUENCE: ReadonlySet<string> = words(`
	want wish like love hate need long crave desire court woo flirt date befriend fail try attempt struggle seek strive hesitate hope fear worry doubt
	feel know notice realise realize consider contemplate ponder think believe regard see look watch hear listen seem remain continue keep stay wait
	sleep eat drink cry weep laugh smile complain argue discuss talk speak chat gossip dream plan intend tend aim prefer enjoy suffer
	clamor clamour clamber search speculate wonder expect anticipate await depend rely involve include contain comprise consist resemble represent reflect
	show suggest indicate get let spend express encourage urge praise blame criticise criticize mention say tell
	feature focus face enable ensure cost estimate`);
