import { f as invisible, l as sink } from "./start.mjs";
import { U as markdown, W as markerOf } from "./planning.mjs";

// src/render/escaping/json.ts
const { made } = sink({
	kind: "json",
	takes: [],
	harmless: JSON.stringify,
	between: () => ""
});
function json(value) {
	const text = JSON.stringify(value, null, 2).replaceAll(invisible, (found) => found === "\n" ? found : codeUnits(found)).replaceAll(/:(?=\p{DI}*:)/gu, String.raw`\u003a`).replaceAll(/(?<=#\p{DI}*#\p{DI}*)\[/gu, String.raw`\u005b`);
	return made(`${text}\n`);
}
function codeUnits(text) {
	return text.split("").map((unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

// src/render/pull/page.ts
function markedPage(marker, parts) {
	return {
		marker,
		body: markdown`${markdown.join(parts, "\n\n")}\n`
	};
}
function pageText({ marker, body }) {
	return markdown`${markerOf(marker)}\n${body}`;
}

export { pageText as n, json as r, markedPage as t };