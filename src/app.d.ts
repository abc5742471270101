declare global {
	/** Set by an automated test before the app loads: chance comes from `seed`, and `now` is the app's clock. */
	var rectoTest: { seed: string; now?: string } | undefined;
}

export {};
