import { F as timeWords, H as link, R as code, U as markdown } from "./planning.mjs";
import { l as sink } from "./start.mjs";
import { n as words } from "./words.mjs";

// src/render/escaping/url.ts
const { tag, made } = sink({
	kind: "url",
	takes: [],
	harmless: encoded,
	between: () => ""
});
function addressOn(site, path, place = "") {
	if (!bareOrigin.test(site) || path.some((one) => one === "" || one === "." || one === "..")) return null;
	const text = `${site}/${path.map(encoded).join("/")}${place === "" ? "" : `#${encoded(place)}`}`;
	return URL.canParse(text) && new URL(text).href === text ? made(text) : null;
}
const bareOrigin = /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/;
function answeredUrl(text) {
	return /^https?:\/\/[a-z0-9.-]+(?::\d+)?\/[\w./#-]+$/.test(text) ? made(text) : null;
}
function encoded(text) {
	return encodeURIComponent(text.toWellFormed()).replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}

// src/render/pull/context.ts
function addressIn({ run }, path, place = "") {
	return run === null ? null : addressOn(run.server, [...run.repository.split("/"), ...path], place);
}
function placeLink({ file, line }, head, here) {
	return link(code(`${file}:${line}`, 500), addressIn(here, [
		"blob",
		head,
		...file.split("/")
	], `L${line}`));
}
function commitLink(commit, here) {
	return link(code(commit.slice(0, 7)), addressIn(here, ["commit", commit]));
}
function runLink(here) {
	return here.run === null ? words`run by hand` : link(markdown`run ${here.run.id}`, runAddress(here.run, ""));
}
function reportLink(here) {
	return here.run === null ? words`full report` : link(words`full report`, runAddress(here.run, "artifacts"));
}
function runAddress(run, place) {
	return addressIn({ run }, [
		"actions",
		"runs",
		run.id
	], place);
}
const stateWords = words`\`ESPALIER_STATE=git:espalier-state\` (as in the workflows)`;
function workflowLink(file, here) {
	return link(code(file), addressIn(here, [
		"actions",
		"workflows",
		file
	]));
}
function momentWords(at, timezone) {
	return markdown`${timeWords(at, timezone)} ${zoneWords(timezone)}`;
}
function zoneWords(timezone) {
	const [area = "", city, ...rest] = timezone.replaceAll("_", " ").split("/");
	return city === void 0 || rest.length > 0 ? markdown`${timezone}` : markdown`${area}/${city}`;
}

export { runLink as a, zoneWords as c, reportLink as i, addressOn as l, momentWords as n, stateWords as o, placeLink as r, workflowLink as s, commitLink as t, answeredUrl as u };