/** What Trusted Types gives for an address that code may be loaded from; the DOM takes it wherever it takes a string. */
interface ScriptUrlPolicy {
	createScriptURL(url: string): string;
}

interface TrustedTypes {
	createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

/** Refuses every address that is not of `origin`. */
export function sameOriginOnly(url: string, origin: string): string {
	if (new URL(url, origin).origin !== origin) throw new Error(`No script may come from ${url}`);
	return url;
}

let policy: ScriptUrlPolicy | undefined;

/** The policy `recto-script-url`, made at most once: the security policy of the page forbids a second one of that name. */
function scriptUrlPolicy(): ScriptUrlPolicy {
	const rules = { createScriptURL: (url: string) => sameOriginOnly(url, globalThis.location.origin) };
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	return (policy ??= trustedTypes?.createPolicy('recto-script-url', rules) ?? rules);
}

/** An address of our own origin in the form that `new Worker` and `serviceWorker.register` accept under Trusted Types. */
export function scriptUrl(url: string): string {
	return scriptUrlPolicy().createScriptURL(url);
}
