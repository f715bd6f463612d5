import { l as isoNow, n as requirePrivate, r as defaultBranchOf } from "./private.mjs";
import { n as pageText, t as markedPage } from "./page.mjs";
import { J as table, K as prose, R as code, U as markdown, Y as counted, j as within, q as row } from "./planning.mjs";
import { n as words, t as nothing } from "./words.mjs";
import { O as byText } from "./base.mjs";
import { a as columns, c as printed, o as message, s as painter } from "./start.mjs";
import { a as runLink, n as momentWords } from "./context2.mjs";
import { r as notFor } from "./context.mjs";
import { n as keepIssue, t as issueText } from "./issues.mjs";

// src/render/facts-text.ts
function factsText({ service, file, unshown, problems, differences }, colour) {
	const paint = painter(colour);
	const { facts, fields } = file;
	const rows = Object.entries(facts).map(([name, { value, evidence, at, by }]) => [
		printed`  ${name}`,
		printed`${factText(value, "not known")}`,
		evidence === "probed" ? printed`probed ${at ?? ""}` : words`assumed`,
		by === void 0 ? nothing : printed`${by}`
	]);
	const changed = differences.map(({ what, before, after }) => [printed`  ${what}`, printed`${factText(before, "not there")} → ${factText(after, "not there")}`]);
	const part = (title, lines) => lines.length === 0 ? [] : [
		nothing,
		paint("bold", title),
		...lines
	];
	const lines = [
		printed`Contract ${file.contract} at ${service}`,
		nothing,
		...columns(rows),
		nothing,
		words`probed: seen in Small Improvements. assumed: not probed yet, so Espalier takes the safe side.`,
		words`docs/facts.md explains each fact.`,
		...part(words`Fields in the list`, fieldLines(fields.list)),
		...part(words`Fields of one user`, fieldLines(fields.one)),
		...part(words`Names that are neither shown nor written, because they may be personal`, unshown === "" ? [] : [printed`  ${unshown}`]),
		...part(words`Differs from the contract: plan and apply stop before any write`, problems.map((one) => printed`  ${message(one)}`)),
		...part(words`Changed`, columns(changed))
	];
	return printed`${printed.join(lines, "\n")}\n`;
}
function fieldLines(types) {
	const rows = Object.entries(types).toSorted(([a], [b]) => byText(a, b));
	return columns(rows.map(([name, type]) => [printed`  ${name}`, printed`${type}`]));
}
function factText(value, absent) {
	if (value === null || value === void 0) return absent;
	if (Array.isArray(value)) return value.length === 0 ? "none" : value.join(", ");
	if (typeof value !== "object") return typeof value === "string" ? value : JSON.stringify(value);
	const rows = Object.entries(value).map(([field, forms]) => `${field}: ${factText(forms, "none")}`);
	return rows.length === 0 ? "none" : rows.join("; ");
}

// src/render/pull/watch-issues.ts
const listed = 45e3;
const mostChanged = 40;
function serviceIssue({ problems, differences }, shows, speaker) {
	const rest = differences.length - mostChanged;
	const rows = differences.slice(0, mostChanged).map(({ what, before, after }) => row([
		code(what),
		code(factText(before, "not there")),
		code(factText(after, "not there"))
	]));
	const more = rest > 0 ? [words`and ${rest} more; the log of the run lists them`] : [];
	const broken = [words`**Espalier cannot work with this. Plan and apply stop before any write:**`, bullets(problems.map((one) => markdown`- ${prose(one)}`), listed / 2)];
	const changed = [
		words`**Changed since org/contract.yaml was written:**`,
		table([
			words`What`,
			words`Before`,
			words`Now`
		], rows),
		...more
	];
	return issue("service", shows, speaker, words`Espalier: Small Improvements behaves differently`, [
		...problems.length === 0 ? [] : broken,
		...differences.length === 0 ? [] : changed,
		words`**What to do:** find out why, for example from the vendor. Then, in a clone of this repository, with the key, run \`espalier probe --accept\`, read what it changes in org/contract.yaml, and open a pull request with it. docs/facts.md explains each fact.`
	]);
}
function setupIssue(findings, shows, speaker) {
	const lines = findings.map(({ code: name, where, line, what, why, fix }) => {
		const place = line === null ? where : `${where}:${line}`;
		return markdown`- **${code(place, 500)}** ${code(name)}: ${prose(what)} ${prose(why)} **${prose(fix)}**`;
	});
	return issue("setup", shows, speaker, words`Espalier: the doctor has ${counted(findings.length, words`finding`)}`, [bullets(lines, listed), words`**What to do:** fix each of them as it says. docs/setup.md lists what the doctor finds. With the token of an administrator, \`espalier doctor\` on your machine also sees the settings that a workflow may not read.`]);
}
function wellNote(kind, speaker) {
	return markdown`${wellWords[kind]} (${whenWords(speaker)}).\n`;
}
const wellWords = {
	service: words`The service behaves as org/contract.yaml says`,
	setup: words`The doctor finds nothing`,
	"hr-file": words`The HR file is right`
};
function issue(kind, shows, speaker, title, parts) {
	const footer = markdown`<sub>Updated: ${whenWords(speaker)} · this issue closes itself when nothing is found</sub>`;
	return {
		title,
		...markedPage({
			kind,
			state: "open",
			pull: 0,
			risk: "changes",
			shows
		}, [...parts, footer])
	};
}
function bullets(lines, bytes) {
	const more = (rest) => words`- and ${rest} more; the log of the run lists them`;
	return markdown.join(within(lines, bytes, more), "\n");
}
function whenWords(speaker) {
	return markdown`${momentWords(speaker.readAt, speaker.timezone)}, ${runLink(speaker)}`;
}

// src/action/watch.ts
async function requireWatch(job, command) {
	const { kind } = job.event;
	if (kind !== "schedule" && kind !== "dispatch") throw notFor(command, job.event, "schedules and runs by hand");
	await requirePrivate(job, command);
}
async function reviewedBranch({ event, github }) {
	return event.defaultBranch ?? await defaultBranchOf(github);
}
function speakerOf({ run, host }) {
	return {
		run,
		readAt: isoNow(host),
		timezone: "UTC",
		overdue: null,
		strange: 0
	};
}
async function showWatched(job, kind, page, says, warning) {
	const text = page === null ? null : issueText(page);
	await keepIssue(job, kind, () => text, wellNote(kind, speakerOf(job)));
	const [exit, result] = page === null ? [0, "ok"] : [1, "found"];
	return {
		exit,
		result,
		outputs: {
			"exit-code": exit,
			result
		},
		annotations: page === null ? [] : [{
			severity: "error",
			title: "Espalier",
			says: warning
		}],
		summary: page === null ? null : pageText(page),
		report: [],
		says
	};
}

export { serviceIssue as a, speakerOf as i, reviewedBranch as n, setupIssue as o, showWatched as r, factsText as s, requireWatch as t };