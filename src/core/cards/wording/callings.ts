const CALLING =
	/\b(?:\w{3,12}ologist|actor|actress|anthropologist|archaeologist|architect|artist|astronaut|astronomer|author|biographer|biologist|botanist|broadcaster|businessman|businesswoman|cabinetmaker|cartographer|chemist|comedian|composer|critic|dancer|designer|economist|engineer|essayist|explorer|filmmaker|geographer|geologist|historian|inventor|journalist|lawyer|linguist|mathematician|merchant|meteorologist|musician|naturalist|novelist|oceanographer|painter|palaeontologist|paleontologist|philosopher|photographer|physician|physicist|pianist|playwright|poet|politician|psychologist|scholar|scientist|screenwriter|sculptor|seismologist|singer|sociologist|soldier|songwriter|surgeon|theologian|violinist|writer|zoologist)s?$/iu;

const SHARED =
	/\b(?:senator|congressman|congresswoman|member|deputy|representative|adviser|advisor|aide|official|officer|professor|general|colonel|captain|major|lieutenant|judge|councillor|lawmaker|delegate|count|baron|knight|laureate|champion|winner|spokesman|spokeswoman|spokesperson|envoy|ambassador|diplomat|negotiator|analyst|expert|researcher|lecturer|teacher|student)$/iu;

const DISTINCTION = /\b(?:winner|champion|holder|record-holder|laureate|medallist|medalist)$/iu;

const RANK =
	/\b(?:general|admiral|colonel|captain|major|lieutenant|brigadier|commodore|marshal|sergeant|corporal|major-general|lieutenant-general)$/iu;

/** A rank of birth or favour, which is called a title. */
const TITLE =
	/^(?:count|countess|duke|duchess|earl|baron|baroness|marquis|marquess|marchioness|viscount|viscountess|prince|princess|knight|lord|lady)\b/iu;

/** True for what one does for a living, which is no office. */
export function isCalling(post: string): boolean {
	return CALLING.test(post);
}

/** The calling in a post, without what narrows it: “composer” of “Czech composer”. */
export function callingIn(post: string): string | undefined {
	return CALLING.exec(post)?.[0].toLowerCase();
}

/** Seats on a board are called like the office of one: “Fed governor”. */
const SEAT = /\b(?:fed|reserve|bank|board|university|school) governor$/iu;

/** True for an office that one person at a time holds. */
export function isHeldByOne(post: string): boolean {
	return !SEAT.test(post) && !SHARED.test(post) && !CALLING.test(post) && !DISTINCTION.test(post);
}

/** What a question calls it: “post”, “rank”, “title”, or “distinction” for what is won. */
export function postNoun(post: string): string {
	if (DISTINCTION.test(post)) return 'distinction';
	if (TITLE.test(post)) return 'title';
	return RANK.test(post) ? 'rank' : 'post';
}
