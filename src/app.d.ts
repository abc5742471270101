declare global {
	/** Set by an automated test before the app loads: chance comes from `seed`, `now` is the app's clock, intervals go without fuzz. */
	var rectoTest: { seed: string; now?: string; fuzz?: false } | undefined;
}

export {};
