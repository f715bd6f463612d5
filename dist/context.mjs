import { R as isDay } from "./chart-at-revision.mjs";
import { G as readMarker, U as markerLine, W as pagePlace } from "./context2.mjs";
import { a as between, l as sink, o as clean } from "./printed.mjs";

// src/render/escaping/words.ts
const { tag: tag$2 } = sink({
	kind: "words",
	takes: ["words"],
	harmless: () => {
		throw new Error("A value went into words that are ours alone.");
	},
	between: () => ""
});
const words = tag$2;
/** No words. In Markdown an empty value shows as `(blank)`, so this is used where there is nothing to show. */
const nothing = words``;

// src/render/escaping/markdown.ts
const { tag: tag$1, made: made$1 } = sink({
	kind: "markdown",
	takes: ["markdown", "words"],
	harmless: valueText,
	between: (before, after) => after.startsWith("`") && before.endsWith("`") ? " " : between(before, after)
});
/** Foreign values become words or code. */
const markdown = tag$1;
/**
* A value inside Markdown: as it is only if it is made of letters, marks, digits, spaces, apostrophes, hyphens and dots
* that end a word, and could be no reference (`GH-1`, a commit) nor the number of a list. Everything else becomes code,
* because GitHub decodes entities and ignores backslashes before it looks for mentions, so that only code prevents
* them.
*/
function valueText(text) {
	return plain.test(text) && text.length <= longestPlain && !reference.test(text) ? text : codeText(text);
}
const longestPlain = 200;
const plain = /^[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd} '’-]|\.(?= |$))*(?<! )$/u;
const unseenLetters = /[\u{115f}\u{1160}\u{3164}\u{ffa0}]/u;
const numbered = /^\d+\.(?= |$)/;
const reference = new RegExp(String.raw`\b[0-9a-f]{7,40}\b|[\p{L}\p{Nd}]-\p{Nd}|${numbered.source}|${unseenLetters.source}`, "iu");
/** A code span that its text cannot end. A pipe is written as an escape: tables read it before they read code. */
function codeText(text, most = 200) {
	const inside = clean(text, most).replaceAll("|", String.raw`\u{7c}`);
	if (inside.trim() === "") return "`(blank)`";
	const fence = "`".repeat(longestTicks(inside) + 1);
	const pad = /^[`\s]|[`\s]$/.test(inside) ? " " : "";
	return `${fence}${pad}${inside}${pad}${fence}`;
}
/** A foreign text as code, at most `most` characters of it. */
function code(text, most = 200) {
	return made$1(codeText(text, most));
}
/**
* A message of ours with values somewhere in it: plain words stay as they are, every other word becomes code, without
* the quotation marks, brackets and stops around it.
*/
function prose(text, most = 1e3) {
	const words = (text.length > most ? `${text.slice(0, most)} …` : text).split(" ").filter((word) => word !== "").map((word, at) => at === 0 && numbered.test(word) ? codeText(word) : proseWord(word));
	return made$1(words.length === 0 ? codeText("") : words.join(" "));
}
function proseWord(word) {
	const before = /^["(]*/.exec(word)?.[0] ?? "";
	const after = /[").,;:!?]*$/.exec(word.slice(before.length))?.[0] ?? "";
	const core = word.slice(before.length, word.length - after.length);
	return `${before}${core === "" || core === "…" || core === "→" || plain.test(core) && !reference.test(core) ? core : codeText(core, 500)}${after}`;
}
/** A fence longer than any run of back-ticks in it, around lines for a log. */
function fenced(kind, lines) {
	const inside = lines.map(({ text }) => text).join("\n");
	const fence = "`".repeat(Math.max(3, longestTicks(inside) + 1));
	return made$1(`${fence}${kind}\n${inside}\n${fence}`);
}
/** A picture. Its lines hold no back-tick: a label writes it as an entity. */
function diagram(lines) {
	return made$1([
		"```mermaid",
		...lines.map(({ text }) => text),
		"```"
	].join("\n"));
}
/** Words with a link; the words alone if there is no address. */
function link(label, to) {
	return to === null ? label : made$1(`[${label.text}](${to.text})`);
}
/** The first line by which a later run finds a text; a marker that it could not read is written without `shows`. */
function markerOf(marker) {
	const line = markerLine(marker);
	return made$1(readMarker(line) === null ? markerLine({
		...marker,
		shows: ""
	}) : line);
}
/** The line that waits for the address of the org chart page: people do not see it. */
function placeOfPage(run) {
	return made$1(pagePlace(run));
}
function longestTicks(text) {
	return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** A part that is collapsed until a reader opens it. */
function details(summary, open, body) {
	const start = open ? markdown`<details open>` : markdown`<details>`;
	return markdown`${start}<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A row of a table. */
function row(cells) {
	return markdown`| ${markdown.join(cells, " | ")} |`;
}
/** A table of rows that are made by `row`. */
function table(head, rows) {
	const line = made$1(`|${"---|".repeat(head.length)}`);
	return markdown.join([
		row(head),
		line,
		...rows
	], "\n");
}

// src/render/day-words.ts
const months = [
	words`Jan`,
	words`Feb`,
	words`Mar`,
	words`Apr`,
	words`May`,
	words`Jun`,
	words`Jul`,
	words`Aug`,
	words`Sep`,
	words`Oct`,
	words`Nov`,
	words`Dec`
];
/**
* `1 Oct 2026`: a day in words, in which day and month cannot be confused. A text that is no day is shown as a value.
*/
function dayWords(day) {
	return isDay(day) ? dateWords(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))) : markdown`${day}`;
}
/** The day before: what ends with the start of a day had that one as its last. */
function eveWords(day) {
	if (!isDay(day)) return markdown`before ${day}`;
	const eve = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)) - 1));
	return dateWords(eve.getUTCFullYear(), eve.getUTCMonth() + 1, eve.getUTCDate());
}
function dateWords(year, month, date) {
	return words`${date} ${months[month - 1] ?? words`?`} ${year}`;
}
/** `14 Sep 2026, 10:12`, the clock of the company's zone. `at` is an ISO time. */
function timeWords(at, timezone) {
	const parts = partsOf(at, timezone);
	return parts === null ? unknown : words`${dateWords(parts.year, parts.month, parts.day)}, ${clock(parts.hour, parts.minute)}`;
}
/** `11:03:07` */
function clockWords(at, timezone) {
	const parts = partsOf(at, timezone);
	return parts === null ? unknown : words`${clock(parts.hour, parts.minute)}:${two(parts.second)}`;
}
const unknown = words`(unknown time)`;
/** The parts of a local time; null for a text that is no time, or a zone that does not exist. */
function partsOf(at, timezone) {
	const time = Date.parse(at);
	if (Number.isNaN(time)) return null;
	try {
		const format = new Intl.DateTimeFormat("en-GB", {
			year: "numeric",
			month: "numeric",
			day: "numeric",
			hour: "numeric",
			minute: "numeric",
			second: "numeric",
			hourCycle: "h23",
			timeZone: timezone
		});
		const found = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
		const part = (name) => found.get(name) ?? 0;
		return {
			year: part("year"),
			month: part("month"),
			day: part("day"),
			hour: part("hour"),
			minute: part("minute"),
			second: part("second")
		};
	} catch {
		return null;
	}
}
function clock(hour, minute) {
	return words`${two(hour)}:${two(minute)}`;
}
function two(number) {
	return words`${Math.floor(number / 10)}${number % 10}`;
}

// src/render/escaping/url.ts
const { tag, made } = sink({
	kind: "url",
	takes: [],
	harmless: encoded,
	between: () => ""
});
/**
* An address on a site that the environment names, such as https://github.com: each segment of the path, and the part
* after the #, are foreign. Null if the site is more than an origin, or no address can hold a segment.
*/
function addressOn(site, path, place = "") {
	if (!bareOrigin.test(site) || path.some((one) => one === "" || one === "." || one === "..")) return null;
	const text = `${site}/${path.map(encoded).join("/")}${place === "" ? "" : `#${encoded(place)}`}`;
	return URL.canParse(text) && new URL(text).href === text ? made(text) : null;
}
const bareOrigin = /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/;
/** An address that GitHub has answered with: null if it holds anything but letters, digits and the signs of a path. */
function answeredUrl(text) {
	return /^https?:\/\/[a-z0-9.-]+(?::\d+)?\/[\w./#-]+$/.test(text) ? made(text) : null;
}
/** `encodeURIComponent` leaves some marks that end a link in Markdown or an attribute, and fails on a lone surrogate. */
function encoded(text) {
	return encodeURIComponent(text.toWellFormed()).replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}

// src/render/pull/context.ts
/** An address in the repository: the parts of the path below it. Null if the repository is unknown. */
function addressIn({ run }, path, place = "") {
	return run === null ? null : addressOn(run.server, [...run.repository.split("/"), ...path], place);
}
/** A line of a file as it is at a commit. */
function placeLink({ file, line }, head, here) {
	return link(code(`${file}:${line}`, 500), addressIn(here, [
		"blob",
		head,
		...file.split("/")
	], `L${line}`));
}
/** `9f3c1e2`, which links to the commit. */
function commitLink(commit, here) {
	return link(code(commit.slice(0, 7)), addressIn(here, ["commit", commit]));
}
/** `run 4417`, which links to its log. */
function runLink(here) {
	return here.run === null ? words`run by hand` : link(markdown`run ${here.run.id}`, runAddress(here.run, ""));
}
/** The files that the run has kept: the plan as a whole. */
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
/** Where commands on a person's machine find the state that the workflows keep. */
const stateWords = words`\`ESPALIER_STATE=git:espalier-state\` (as in the workflows)`;
/** The page of a workflow, where people start it by hand. */
function workflowLink(file, here) {
	return link(code(file), addressIn(here, [
		"actions",
		"workflows",
		file
	]));
}
/** `14 Sep 2026, 10:12 Europe/Berlin` */
function momentWords(at, timezone) {
	return markdown`${timeWords(at, timezone)} ${zoneWords(timezone)}`;
}
/** `America/New York`: its parts are words, so that it does not become code. */
function zoneWords(timezone) {
	const [area = "", city, ...rest] = timezone.replaceAll("_", " ").split("/");
	return city === void 0 || rest.length > 0 ? markdown`${timezone}` : markdown`${area}/${city}`;
}

export { prose as C, words as D, nothing as E, placeOfPage as S, table as T, diagram as _, runLink as a, markdown as b, zoneWords as c, clockWords as d, dayWords as f, details as g, code as h, reportLink as i, addressOn as l, timeWords as m, momentWords as n, stateWords as o, eveWords as p, placeLink as r, workflowLink as s, commitLink as t, answeredUrl as u, fenced as v, row as w, markerOf as x, link as y };