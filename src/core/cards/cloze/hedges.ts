const UNSURE =
	/\b(?:claim\w*|according|reportedly|allegedly|supposedly|apparently|believ\w+|think\w*|suggest\w*|estimat\w+|expect\w*|hop(?:e|es|ed)|could|would|may|might|should|must|if|perhaps|maybe|probably|possibly|presumably|likely|seem\w*|appear\w*|not|never|no)\b/iu;
const LEANING =
	/\b(?:but|however|although|though|also|too|then|therefore|thus|instead|so|rather|quite|very|etc|worth|unfortunately|fortunately)\b/iu;

/** True when the words say that somebody holds or hopes it, or that it need not be so. */
export function isUnsure(words: string): boolean {
	return UNSURE.test(words);
}

/** True when the words go on from what stands before them, or weigh instead of telling. */
export function leans(words: string): boolean {
	return LEANING.test(words);
}
