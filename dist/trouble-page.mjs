import { r as __toESM } from "./rolldown-runtime.mjs";
import { t as require_ucs2length } from "./ajv.mjs";
import { t as ExitError } from "./exit-error.mjs";
import { A as usage, B as errorsIn, C as hiddenInText, E as mostShown, F as daysAfter, G as nameOfPlan, I as isDay, M as canonicalEmail, N as dayAfter, P as dayBefore, S as hiddenIn, U as expectFlag, V as isBlocked, _ as pathHint, b as unreadable, g as notAFolder, h as gather, j as byText, k as flagValue, v as readSource, w as chartBudget, x as hasHidden, y as reason$1, z as blockersOf } from "./chart-at-revision.mjs";
import { a as printed, c as invisible, i as painter, n as columns, o as between, r as message, s as clean, t as nearest, u as sink } from "./nearest.mjs";
import { I as markerLine, L as readMarker, M as headersOf, N as responseBytes, j as apiAddress } from "./context.mjs";
import { t as isCallable } from "./hosts.mjs";
import { lstat, opendir } from "node:fs/promises";
import { resolve } from "node:path";
import { Buffer as Buffer$1 } from "node:buffer";
import { isDeepStrictEqual } from "node:util";
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";

// src/plan/fingerprint.ts
/**
* What is approved: a hash over the company, the contract and the digests of the changes, in order. It is made of
* digests so that a stored approval, which has only these, can be checked against its fingerprint.
*/
function fingerprintOf(company, contract, digests) {
	return `sha256:${sha256(canonical({
		company,
		contract,
		changes: digests
	}))}`;
}
/**
* One approved change with its before and after, recognised again whatever else was done meanwhile. 32 hex digits: with
* fewer, an attacker could make a harmless change and a harmful one with the same digest.
*/
function changeDigest(change) {
	return digest(essence(change));
}
/** A value as 32 hex digits, in any order of its properties. */
function digest(value) {
	return sha256(canonical(value)).slice(0, 32);
}
/**
* What a reviewer agrees to. Without the place in the file and what it waits for: those may differ in the rest of a
* plan. An address that has not drifted is left out, as before that property existed: what was approved then still is.
*/
function essence({ id, key, user, address, before, after, was }) {
	return {
		id,
		key,
		user,
		before,
		after,
		was: was ?? null,
		...address === void 0 ? {} : { address }
	};
}
/** JSON with sorted keys and NFC text: the same value is the same text. */
function canonical(value) {
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (value === null || typeof value !== "object") return JSON.stringify(value).normalize("NFC");
	return `{${Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1).map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(",")}}`;
}
function sha256(text) {
	return createHash("sha256").update(text).digest("hex");
}

// src/model/actions.ts
/** The verbs that people read for a change, in the order in which they want to read them. */
const verbs = [
	"leave",
	"admin",
	"move",
	"rehire",
	"hire",
	"change",
	"adopt"
];

// src/model/still-active.ts
const revivedWhy = "the account was made active again in Small Improvements";
/** The leavers whose accounts a plan shows as active, those first whom it leaves so. */
function stillActive({ changes, held, drift }) {
	const planned = changes.filter(({ action }) => action === "deactivate");
	const waiting = held.filter(({ change }) => change.action === "deactivate");
	const revived = drift.filter(({ field, desired }) => field === "active" && desired === false);
	return [
		...waiting.map(({ change: { key, name }, because }) => ({
			key,
			name,
			kind: "held",
			why: because
		})),
		...revived.map(({ key, name }) => ({
			key,
			name,
			kind: "revived",
			why: revivedWhy
		})),
		...planned.map(({ key, name }) => ({
			key,
			name,
			kind: "planned",
			why: null
		}))
	];
}
/** The leavers whom a plan leaves active. */
function leftActive(plan) {
	return stillActive(plan).filter(({ kind }) => kind !== "planned");
}
/** The leavers who are active after a run. `after`: the plan made again; null if the service could not be read. */
function stillActiveAfter(outcomes, after) {
	const why = new Map(outcomes.flatMap((one) => one.kind === "applied" || one.change.action !== "deactivate" ? [] : [[one.change.key, one.why]]));
	if (after !== null) return stillActive(after).map((one) => ({
		...one,
		why: one.why ?? why.get(one.key) ?? null
	}));
	return outcomes.flatMap(({ kind, change: { key, name } }) => kind !== "applied" && why.has(key) ? [{
		key,
		name,
		kind: "planned",
		why: why.get(key) ?? null
	}] : []);
}
/** The command that deactivates again the accounts that were made active again. */
function revertCommand(leavers) {
	return ["espalier apply --drift revert", ...leavers.map(({ key }) => `--only ${key}`)].join(" ");
}

// src/model/group-by.ts
/** Items by their key, in the order of the items. */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}

// src/render/plan/plan-lines.ts
/** Today's changes by person, then what comes later by day. The verb of a line is the first of its changes' verbs. */
function planLines(changes, scheduled, waiting) {
	return [...[...groupBy(changes, ({ key }) => key).values()].map((own) => lineOfToday(own, waiting)), ...scheduled.map((one) => lineOfLater(one, waiting))];
}
function lineOfToday(own, waiting) {
	const changes = own.toSorted((a, b) => verbs.indexOf(a.verb) - verbs.indexOf(b.verb));
	const [first] = changes;
	const moved = own.find(({ before }) => typeof before.department === "string")?.before.department;
	const department = first.stands?.department ?? (typeof moved === "string" ? moved : null);
	const readdressed = own.some(({ before, after }) => before.email !== void 0 && after.email !== void 0);
	const { verb, key, name } = first;
	return {
		verb,
		key,
		name,
		department,
		changes,
		later: null,
		guarded: isGuarded(verb) || readdressed,
		waiting
	};
}
function lineOfLater(later, waiting) {
	const { verb, key, name, values, stands } = later;
	const arrives = verb === "hire" || verb === "rehire";
	const guarded = isGuarded(verb) || !arrives && values.email !== void 0;
	return {
		verb,
		key,
		name,
		department: stands?.department ?? null,
		changes: [],
		later,
		guarded,
		waiting
	};
}
function isGuarded(verb) {
	return verb === "leave" || verb === "admin";
}
/** How many lines of each verb. */
function countLines(lines) {
	const counts = Object.fromEntries(verbs.map((verb) => [verb, 0]));
	for (const { verb } of lines) counts[verb] += 1;
	return counts;
}
/** How many people these lines are about. */
function peopleIn$1(lines) {
	return new Set(lines.map(({ key }) => key)).size;
}
/** All the lines of a plan, none of them waiting. */
function allLines({ changes, scheduled }) {
	return planLines(changes, scheduled, false);
}

// src/render/escaping/words.ts
const { tag: tag$3 } = sink({
	kind: "words",
	takes: ["words"],
	harmless: () => {
		throw new Error("A value went into words that are ours alone.");
	},
	between: () => ""
});
const words = tag$3;
/** No words. In Markdown an empty value shows as `(blank)`, so this is used where there is nothing to show. */
const nothing$1 = words``;

// src/render/plan/counts.ts
/** How many people of each verb. */
const countWords = {
	leave: (count) => counted(count, words`leaver`),
	admin: (count) => counted(count, words`admin change`),
	move: (count) => counted(count, words`move`),
	rehire: (count) => counted(count, words`rehire`),
	hire: (count) => counted(count, words`hire`),
	change: (count) => counted(count, words`profile change`),
	adopt: (count) => counted(count, words`adoption`)
};
/** The verbs as a table shows them. */
const verbNames = {
	leave: words`Leave`,
	admin: words`Admin`,
	move: words`Move`,
	rehire: words`Rehire`,
	hire: words`Hire`,
	change: words`Change`,
	adopt: words`Adopt`
};
/** `1 leaver · 2 moves (7 reports go along) · 3 hires`. For no change at all, a sentence that says so. */
function countsLine(plan) {
	const parts = countParts(plan.counts, plan.changes);
	return parts.length > 0 ? words.join(parts, " · ") : nothingLine(plan);
}
/** The same for the lines of a page, where each person counts once a day, with how many are for later. */
function countsOf({ plan, lines }) {
	const parts = countParts(countLines(lines), lines.flatMap(({ changes }) => changes));
	if (parts.length === 0) return nothingLine(plan);
	const later = lines.filter((line) => line.later !== null).length;
	const all = later === lines.length;
	const dated = later === 0 ? nothing$1 : words`, ${all ? words`all of them` : words`${later} of these`} on ${later === 1 ? words`a later day` : words`later days`}`;
	return words`${words.join(parts, " · ")}${dated}`;
}
function countParts(counts, changes) {
	return verbs.filter((verb) => counts[verb] > 0).map((verb) => words`${countWords[verb](counts[verb])}${verb === "move" ? followers(changes) : nothing$1}`);
}
function nothingLine(plan) {
	if (plan.against !== void 0) return words`No changes on this day: the two charts say the same.`;
	return !isBlocked(plan) && plan.held.length === 0 && plan.drift.length === 0 ? words`No changes: Small Improvements matches the chart.` : words`No changes to make now.`;
}
function followers(changes) {
	const reports = changes.reduce((sum, { action, reports: own }) => sum + (action === "move" ? own : 0), 0);
	return reports === 0 ? nothing$1 : words` (${counted(reports, words`report goes along`, words`reports go along`)})`;
}
/** `Espalier plan: 4 people change, 1 warning`: whether it is ready, warned or blocked shows in the first line. */
function headline(plan) {
	const later = plan.scheduled.length > 0 ? [words`${plan.scheduled.length} scheduled`] : [];
	return headlineWith(plan, [...changing(plan.changes), ...later], onlyAdopts(plan.changes) && later.length === 0);
}
/** The same for a page. Waiting changes are applied as well, so they are named. */
function headlineOf({ plan, lines, waiting }) {
	const people = peopleIn$1(waiting);
	const more = people > 0 ? [words`${people} more from before`] : [];
	return headlineWith(plan, [...changing(lines), ...more], onlyAdopts(lines) && people === 0);
}
/** How many people are written to, and how many accounts are only recognised. */
function changing(all) {
	if (all.length === 0) return [words`no changes`];
	const people = peopleIn$1(all.filter(({ verb }) => verb !== "adopt"));
	const known = peopleIn$1(all) - people;
	return [...people > 0 ? [counted(people, words`person changes`, words`people change`)] : [], ...known > 0 ? [recognised(known)] : []];
}
function recognised(accounts) {
	return counted(accounts, words`account recognised`, words`accounts recognised`);
}
function onlyAdopts(all) {
	return all.length > 0 && all.every(({ verb }) => verb === "adopt");
}
/** `silent`: the plan only recognises accounts, and so writes nothing. */
function headlineWith(plan, middle, silent) {
	const blockers = blockersOf(plan);
	const active = leftActive(plan);
	const [errors, limits] = [blockers.errors.length, blockers.limits.length];
	const parts = [
		...isBlocked(plan) ? [words`blocked`] : [],
		...errors > 0 ? [counted(errors, words`error`)] : [],
		...limits > 0 ? [counted(limits, words`limit`)] : [],
		...active.length > 0 ? [counted(active.length, words`leaver stays active`, words`leavers stay active`)] : [],
		...middle,
		...silent ? [words`nothing is written`] : [],
		...plan.findings.length > errors ? [counted(plan.findings.length - errors, words`warning`)] : []
	];
	return words`${plan.against === void 0 ? words`Espalier plan` : words`Espalier diff`}: ${words.join(parts, ", ")}`;
}
/** One verb's changes, in the order of the plan. */
function ofVerb(all, verb) {
	return all.filter((one) => one.verb === verb);
}
/** Counts a noun: `1 error`, `2 errors`. */
function counted(count, one, many = words`${one}s`) {
	return words`${count} ${count === 1 ? one : many}`;
}

// src/render/escaping/markdown.ts
const { tag: tag$2, made: made$3 } = sink({
	kind: "markdown",
	takes: ["markdown", "words"],
	harmless: valueText,
	between: (before, after) => after.startsWith("`") && before.endsWith("`") ? " " : between(before, after)
});
/** Foreign values become words or code. */
const markdown = tag$2;
/**
* A value inside Markdown: as it is only if it is made of letters, marks, digits, spaces, apostrophes, hyphens and dots
* that end a word, and could be no reference (`GH-1`, a commit) nor the number of a list. Everything else becomes code,
* because GitHub decodes entities and ignores backslashes before it looks for mentions, so that only code prevents
* them.
*/
function valueText(text) {
	return plain$3.test(text) && text.length <= longestPlain && !reference.test(text) ? text : codeText(text);
}
const longestPlain = 200;
const plain$3 = /^[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd} '’-]|\.(?= |$))*(?<! )$/u;
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
	return made$3(codeText(text, most));
}
/**
* A message of ours with values somewhere in it: plain words stay as they are, every other word becomes code, without
* the quotation marks, brackets and stops around it.
*/
function prose(text, most = 1e3) {
	const words = (text.length > most ? `${text.slice(0, most)} …` : text).split(" ").filter((word) => word !== "").map((word, at) => at === 0 && numbered.test(word) ? codeText(word) : proseWord(word));
	return made$3(words.length === 0 ? codeText("") : words.join(" "));
}
function proseWord(word) {
	const before = /^["(]*/.exec(word)?.[0] ?? "";
	const after = /[").,;:!?]*$/.exec(word.slice(before.length))?.[0] ?? "";
	const core = word.slice(before.length, word.length - after.length);
	return `${before}${core === "" || core === "…" || core === "→" || plain$3.test(core) && !reference.test(core) ? core : codeText(core, 500)}${after}`;
}
/** A fence longer than any run of back-ticks in it, around lines for a log. */
function fenced(kind, lines) {
	const inside = lines.map(({ text }) => text).join("\n");
	const fence = "`".repeat(Math.max(3, longestTicks(inside) + 1));
	return made$3(`${fence}${kind}\n${inside}\n${fence}`);
}
/** A picture. Its lines hold no back-tick: a label writes it as an entity. */
function diagram(lines) {
	return made$3([
		"```mermaid",
		...lines.map(({ text }) => text),
		"```"
	].join("\n"));
}
/** Words with a link; the words alone if there is no address. */
function link(label, to) {
	return to === null ? label : made$3(`[${label.text}](${to.text})`);
}
/** The first line by which a later run finds a text; a marker that it could not read is written without `shows`. */
function markerOf(marker) {
	const line = markerLine(marker);
	return made$3(readMarker(line) === null ? markerLine({
		...marker,
		shows: ""
	}) : line);
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
	const line = made$3(`|${"---|".repeat(head.length)}`);
	return markdown.join([
		row(head),
		line,
		...rows
	], "\n");
}

// src/render/markup.ts
function terminalInk(paint) {
	return {
		tell: printed,
		strong: (text) => paint("bold", text),
		value: quoted$1
	};
}
const markdownInk = {
	tell: markdown,
	strong: (text) => markdown`**${text}**`,
	value: (text) => ours.test(text) ? code(text) : markdown`${text}`
};
/** Texts that our sentences use for a missing value, words that are used alone in them, and characters like our dot. */
const ours = /^(?:none|no manager|yes|no|new account|(?:reports to|role) .*)$|[\u{1427}\u{318d}\u{a78f}]/iu;
/** Letters, digits and single spaces, with the signs of names, addresses and ids. */
const plain$2 = /^#?[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd}@._+'’&/-]| (?! ))*(?<! )$/u;
function quoted$1(text) {
	if (plain$2.test(text) && !ours.test(text)) return printed`${text}`;
	return printed`"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

// src/state/lock.ts
/**
* What a lock means for this run: it is free, its holder has certainly ended, is certainly there, or that is unknown. A
* clock never decides: a holder that was only paused would come back and write.
*/
async function lockStatusOf(lock, self, liveness) {
	if (lock === null) return "free";
	if (lock.run !== null) return await standingOfRun(lock.run, lock, self, liveness);
	if (lock.machine !== self.machine) return "unknown";
	return hasEnded(lock, self, liveness) ? "over" : "alive";
}
async function standingOfRun(run, lock, self, liveness) {
	const ours = self.run;
	if (ours !== null && ours.repository === run.repository && ours.id === run.id) {
		if (Number(run.attempt) < Number(ours.attempt)) return "over";
		if (run.attempt === ours.attempt) return hasEnded(lock, self, liveness) ? "over" : "alive";
	}
	const over = await liveness.isOver(run);
	if (over === null) return "unknown";
	return over ? "over" : "alive";
}
/**
* Whether the process that took a lock has certainly ended. A lock with our process number that we did not take is
* older.
*/
function hasEnded(lock, self, { isAlive }) {
	return lock.machine === self.machine && (lock.pid === self.pid || !isAlive(lock.pid));
}
/** `id` is a name that no other lock has, `since` the time, for people. */
function newLock(id, { by, machine, pid, run }, since) {
	return {
		id,
		by,
		machine,
		pid,
		run,
		since
	};
}
/** The `ExitError` 7 about a state that another run holds; `where` is its place, for people. */
function lockHeld(lock, standing, where) {
	const what = standing === "alive" ? "Wait until that run has ended, and run the command again." : `Whether that run goes on cannot be seen from here. Wait for it; if it has certainly ended, run "espalier state unlock ${lock.id}".`;
	return new ExitError(7, `The state ${where} is held by ${lock.by} since ${lock.since}. ${what}`);
}

// src/github/runs.ts
/**
* Whether a run has ended, as GitHub says; null if it gives no clear answer within `patience` milliseconds. The token,
* if there is one, goes to the API of `env` alone: no redirect is followed.
*/
async function isOver(run, env, fetch, patience = 1e4) {
	const given = env["GITHUB_API_URL"] ?? "";
	const { repository, id, attempt } = run;
	const path = `/repos/${repository}/actions/runs/${id}/attempts/${attempt}`;
	const url = apiAddress(given === "" ? "https://api.github.com" : given, path);
	if (url === null) return null;
	try {
		const response = await fetch(url, {
			headers: headersOf((env["GITHUB_TOKEN"] ?? "").trim(), "espalier"),
			redirect: "manual",
			signal: AbortSignal.timeout(patience)
		});
		const bytes = await responseBytes(response, longest$1);
		return response.status === 200 && bytes !== null ? judge$1(JSON.parse(bytes.toString("utf8")), run) : null;
	} catch {
		return null;
	}
}
/** No true answer about a run is longer, in bytes. */
const longest$1 = 1048576;
/** What an answer says about a run, if it is about that run. */
function judge$1(answer, run) {
	const { id, run_attempt: attempt, status } = answer ?? {};
	if (String(id) !== run.id || String(attempt) !== run.attempt) return null;
	if (status === "completed") return true;
	return typeof status === "string" && goingOn.has(status) ? false : null;
}
const goingOn = /* @__PURE__ */ new Set([
	"queued",
	"in_progress",
	"requested",
	"waiting",
	"pending"
]);

// src/engine/run.ts
/** 128 random bits as hex: no two states share a lineage, and no two runs a name. */
function randomName({ random }) {
	return Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join("");
}
/** The tool and version that made a plan, as the plan says it. */
function toolOf({ version }) {
	return `espalier ${version}`;
}
/** Throws `ExitError` 7 if another run is making changes, or if it is unknown whether it still does. */
async function requireFree(lock, where, host) {
	const found = await lockStatus(lock, host);
	if (lock !== null && (found === "alive" || found === "unknown")) throw lockHeld(lock, found, where);
}
/** Whether a run holds the lock. */
async function lockStatus(lock, host) {
	if (lock === null) return "free";
	return await lockStatusOf(lock, selfOf(host), {
		isAlive: host.isAlive,
		isOver: async (run) => await isOver(run, host.env, host.fetch)
	});
}
/** A lock of this run. */
function ownLock(host) {
	return newLock(randomName(host), selfOf(host), host.now().toISOString());
}
/** The run of GitHub Actions, if this is one. */
function runOf({ env }) {
	const [repository, id, attempt] = [
		env["GITHUB_REPOSITORY"],
		env["GITHUB_RUN_ID"],
		env["GITHUB_RUN_ATTEMPT"]
	];
	return repository === void 0 || id === void 0 || attempt === void 0 ? null : {
		repository,
		id,
		attempt
	};
}
function selfOf(host) {
	const { pid, machine } = host;
	const run = runOf(host);
	const { name, user } = machine();
	return {
		by: run === null ? `${user}, process ${pid}` : `run ${run.id} of ${run.repository}, attempt ${run.attempt}`,
		machine: name,
		pid,
		run
	};
}
/** Who runs this: a login of GitHub, or a user of a machine. */
function runner(host) {
	const run = runOf(host);
	const { env, machine } = host;
	const login = env["GITHUB_TRIGGERING_ACTOR"] ?? env["GITHUB_ACTOR"];
	return {
		run,
		by: (run === null || login === void 0 || login === "" ? machine().user : login).slice(0, 200)
	};
}

// src/model/facts.ts
/** What is assumed before a probe: what the document of the contract says, and else the careful value. */
const standard = {
	v1: {
		paging: "offset",
		pageSize: null,
		inactiveListed: "unknown",
		emailFilter: "unknown",
		emailUnique: "yes",
		createTakes: "one",
		managerAtCreation: "yes",
		batch: 1,
		update: "unknown",
		clearManager: "null",
		clearText: "unknown",
		deactivate: "body",
		delete: "hard",
		lag: null,
		idPattern: null,
		owner: null,
		syncOwned: []
	},
	v2: {
		paging: "none",
		pageSize: null,
		inactiveListed: "onRequest",
		emailFilter: "exact",
		emailUnique: "yes",
		createTakes: "array",
		managerAtCreation: "unknown",
		batch: 50,
		update: "unknown",
		clearManager: "omit",
		clearText: "unknown",
		deactivate: "call",
		delete: "hard",
		lag: null,
		idPattern: null,
		owner: null,
		syncOwned: []
	}
};
/** Facts that earlier versions wrote and that are not used any more: in a contract.yaml, they are ignored. */
const retiredFacts = /* @__PURE__ */ new Set([
	"unknownParameters",
	"loops",
	"editsInactive",
	"patch",
	"errorBody",
	"rateHeaders",
	"retryAfter",
	"idType"
]);
/** The name of every fact, in the order in which people read them. */
const factNames = Object.keys(standard.v1);
/** The facts of a contract before anything was probed. */
function assumedFacts(contract) {
	const assumed = (name) => [name, {
		value: standard[contract][name],
		evidence: "assumed"
	}];
	return Object.fromEntries(factNames.map(assumed));
}
/** The facts, with those in `known` replaced. */
function withFacts(facts, known) {
	return {
		...facts,
		...known
	};
}

// src/model/fields.ts
/** Every managed field. A new one is a row here, a property in `schema/`, and a field of the contract in `live/`. */
const fieldFacts = {
	email: {
		label: "e-mail",
		part: "profile",
		privileged: false
	},
	firstName: {
		label: "first name",
		part: "profile",
		privileged: false
	},
	lastName: {
		label: "last name",
		part: "profile",
		privileged: false
	},
	department: {
		label: "department",
		part: "profile",
		privileged: false
	},
	role: {
		label: "role",
		part: "profile",
		privileged: true
	},
	manager: {
		label: "manager",
		part: "manager",
		privileged: false
	},
	active: {
		label: "active",
		part: "active",
		privileged: false
	}
};
/** The values that are set. A new account is sent no others: it begins empty. */
function nonEmpty(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
/** All fields, in the order in which they are compared and shown. */
const fields = Object.keys(fieldFacts);

// src/model/alike.ts
/**
* The fields whose text a service may keep in another form: trimmed, say, or in small letters. A role gives rights, and
* an id is exact.
*/
const texts = [
	"email",
	"firstName",
	"lastName",
	"department"
];
/** Whether two values of a field are the same text but for capitals, blanks and the form of its characters. */
function isAlike(field, a, b) {
	return a === b || texts.includes(field) && isSameText(a, b);
}
/** Whether two values are texts that differ in form alone. */
function isSameText(a, b) {
	return typeof a === "string" && typeof b === "string" && formless(a) === formless(b);
}
/** A text without its form. Both ways, since some letters have no single capital: ß, ς. */
function formless(text) {
	return text.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC").replaceAll(/\s+/g, " ").trim();
}
/**
* What the service makes of what it was sent, where it shows that in another form. `old`: what was known before, which
* counts for the fields that were not sent. For a binding: nothing is kept where nothing differs.
*/
function formsKept(old, sent, shows) {
	const shown = {};
	for (const field of texts) {
		const known = field in sent ? formOf(field, sent[field], shows[field]) : old?.[field];
		if (known !== void 0) shown[field] = known;
	}
	return Object.keys(shown).length === 0 ? {} : { shown };
}
function formOf(field, sent, shows) {
	return shows !== sent && isAlike(field, sent, shows) ? shows : void 0;
}

// src/model/limits.ts
/** The limits of a company that sets none. */
const defaultLimits = {
	deactivate: {
		percent: 5,
		atLeast: 3,
		atMost: 50
	},
	role: { atMost: 2 },
	move: {
		percent: 30,
		atLeast: 10
	},
	create: {
		percent: 20,
		atLeast: 10
	},
	email: {
		percent: 5,
		atLeast: 3,
		atMost: 50
	},
	name: {
		percent: 5,
		atLeast: 3,
		atMost: 50
	},
	department: {
		percent: 40,
		atLeast: 15
	},
	people: { percent: 80 },
	users: { percent: 90 },
	admins: { atLeast: 2 }
};
/** The number that a limit is for `size` people or users. A percentage rounds up. */
function limitFor(limit, size) {
	const share = limit.percent === void 0 ? 0 : Math.ceil(size * limit.percent / 100);
	const floor = Math.max(share, limit.atLeast ?? 0);
	if (limit.percent === void 0 && limit.atLeast === void 0) return limit.atMost ?? 0;
	return Math.min(floor, limit.atMost ?? Number.POSITIVE_INFINITY);
}

// src/live/read/completeness.ts
/** A list that was read as the contract says, and lacks people. Right after a write it may only be late. */
var UntrustedList = class extends ExitError {};
/** The bound accounts that a list does not show, in the order of their ids. */
function unseen(users, expected) {
	const missing = [];
	for (const id of expected.bound.keys()) if (!users.has(id)) missing.push(id);
	return missing.toSorted(byText);
}
/**
* The only maker of a `LiveState`. A list that was cut short must never look like people who left, so it is accepted
* only if every bound account is in it, or was asked for by its id and is in `asked`; if it is not empty; if few of
* those are gone; and if it has not shrunk, except by accounts that are known to be gone or inactive. Else throws
* `ExitError` 8.
*/
function prove(users, expected, asked = /* @__PURE__ */ new Map(), aside = []) {
	const listed = byId(users);
	requireSome(listed, expected);
	const silent = unseen(listed, expected).filter((id) => !asked.has(id));
	if (silent.length > 0) throw untrusted(`${silent.length} known accounts are not in it, and were not asked for`);
	const found = [...asked.values()].filter((user) => user !== "gone");
	requireUncut(listed, found);
	const all = byId([...listed.values(), ...found].toSorted((a, b) => byText(a.id, b.id)));
	requirePresent(all, expected);
	requireSize(all, expected);
	return {
		users: all,
		aside,
		owner: expected.owner ?? null
	};
}
/** A list may hide inactive users, and a few new ones: more than one hidden active user in 20 means that it was cut. */
function requireUncut(listed, found) {
	const left = found.filter(({ id, values }) => values.active === true && !listed.has(id)).length;
	if (left === 0) return;
	let shown = 0;
	for (const { values } of listed.values()) if (values.active === true) shown += 1;
	if (left < 2 || left * 20 <= shown + left) return;
	throw untrusted(`it was cut short, or the service repeats one page: it shows ${shown} active users, but ${left} more exist when asked for one by one`);
}
/** Users by id, in the given order. Of two with one id the later one counts. */
function byId(users) {
	const all = /* @__PURE__ */ new Map();
	for (const user of users) all.set(user.id, user);
	return all;
}
/** A list may hide inactive users: this one shows some, and every account that is known. */
function hidesNone(listed, expected) {
	for (const { values } of listed.values()) if (values.active === false) return unseen(listed, expected).length === 0;
	return false;
}
/** Throws `ExitError` 8 for an empty list: at least the user who made the key has an account. */
function requireSome(listed, expected) {
	if (listed.size > 0) return;
	throw untrusted(expected.bound.size > 0 ? `it is empty, but ${expected.bound.size} accounts are known. Perhaps the key belongs to another company` : "it is empty, but must have at least the owner of the key. Perhaps the key may not read the users");
}
/** One account that is gone is a matter for the plan; many are a sign of another company, or of a broken service. */
function requirePresent(all, expected) {
	const gone = [];
	let active = 0;
	for (const [id, account] of expected.bound) {
		if (!account.active) continue;
		active += 1;
		if (!all.has(id)) gone.push(account.key);
	}
	if (gone.length < 2 || gone.length * 5 <= active) return;
	const named = `${gone.slice(0, 10).join(", ")}${gone.length > 10 ? `, and ${gone.length - 10} more` : ""}`;
	throw untrusted(`${gone.length} of ${active} known accounts are missing (${named}). Perhaps the key belongs to another company; if they are really gone, run "espalier state forget KEY" for each`);
}
function requireSize(all, expected) {
	const { lastActive, minPercent, bound } = expected;
	if (lastActive === null) return;
	let [now, confirmed] = [0, 0];
	for (const { values } of all.values()) if (values.active === true) now += 1;
	for (const [id, account] of bound) if (account.active && all.get(id)?.values.active !== true) confirmed += 1;
	if (now >= limitFor({ percent: minPercent }, lastActive) || lastActive - now <= confirmed) return;
	throw untrusted(`it has ${now} active users, but the last trusted list had ${lastActive}: fewer than ${minPercent} % are left. If so many really left, lower limits.users in espalier.yaml`);
}
function untrusted(why) {
	return new UntrustedList(8, `The list of users cannot be trusted: ${why}. Nothing more is written.`);
}

// src/model/manager.ts
/** The node of an account. */
function nodeOf(id, keyOf) {
	return keyOf.get(id) ?? `#${id}`;
}
/** The account of a node. `idOf`: the account that is bound to a key; null if none is. */
function accountOf(node, idOf) {
	return outsideId(node) ?? idOf(node);
}
/** The id of a node outside the chart; null for a key. */
function outsideId(node) {
	return node.startsWith("#") ? node.slice(1) : null;
}

// src/plan/bindings.ts
/** What the state has under a key. */
function bindingAt(key, { bindings }) {
	return key !== void 0 && Object.hasOwn(bindings, key) ? bindings[key] : void 0;
}
/** What the state has of a person: under the key of today, or the one before. */
function bindingOf({ key, was }, state) {
	return bindingAt(key, state) ?? bindingAt(was, state);
}
/**
* What was last applied, as far as it tells whose an account is: a value that a person sealed does not prove an
* address.
*/
function provenOf({ applied, unproven }) {
	if (unproven !== true) return applied;
	const { email: _, ...rest } = applied;
	return rest;
}

// src/model/short-list.ts
/** `a, b and 3 more`: at most so many names, and how many are left out. */
function shortList(names, most = 10) {
	const rest = names.length - most;
	const shown = names.slice(0, most).join(", ");
	return rest > 0 ? `${shown} and ${rest} more` : shown;
}
/** How many names a finding has, unless it says otherwise. */
const mostNamed = 10;

// src/plan/findings.ts
/** First and last name, or the one that is there. */
function fullName(values) {
	return [values.firstName, values.lastName].filter((part) => typeof part === "string" && part !== "").join(" ");
}
function vanishedUser(person, id) {
	return error("vanished-user", `${who(person)} is bound to account ${id}, which is gone from Small Improvements. Espalier never makes a second account by itself: if it is really gone, run "espalier state forget ${person.key}" and plan again.`, person.at);
}
/** A plan as of a day before the one that was applied last looks back: people who have left seem to be there. */
function earlierDay({ asOf }, { lastDay }) {
	if (lastDay === void 0 || asOf >= lastDay) return [];
	return [warning("earlier-day", `This plan is as of ${asOf}, but the chart was already applied as of ${lastDay}. This plan would undo the changes in between.`)];
}
function startsLater(hire, id) {
	return warning("starts-later", `${hire.key} has the account ${id} already, but starts on ${hire.on}: nothing is written before that day.`, hire.at);
}
function sharedBinding(person, other, id) {
	return error("shared-binding", `The state binds both ${other} and ${person.key} to account ${id}. Run "espalier state forget" for the wrong one.`, person.at);
}
/** `other`: whose address the account has. `bound`: the keys to forget if the state is wrong; empty: it is not bound yet. */
function otherAccount(person, id, address, other, bound) {
	const isBound = bound.length > 0;
	const forget = ` If the state is wrong, run ${bound.map((key) => `"espalier state forget ${key}"`).join(" and ")} and plan again: accounts are then adopted by their addresses.`;
	return error("other-account", `${who(person)} ${isBound ? "is bound to" : "would adopt"} account ${id}, which has the address of ${who(other)}: ${address}. If it was changed in Small Improvements, change it back there, or write the new addresses in the chart if they are to stay.${isBound ? forget : ""}`, person.at);
}
function driftedAccount(person, user) {
	return warning("drifted-account", `The address of account ${user.id} was changed outside Git to ${String(user.values.email)}. The sealed state says that it is the account of ${who(person)}, and the plan relies on that. Write the address in the chart if it is to stay.`, person.at);
}
/** `free`: an account that has the address of the leaver, and could be theirs. `bound`: the key that the state has. */
function leaverElsewhere(person, own, free, address, bound) {
	return error("leaver-elsewhere", `${who(person)} leaves and is bound to account ${own.id} (${String(own.values.email)}), while the active account ${free.id} has the address ${address}. If that one is theirs, run "espalier state forget ${bound}" with this address in the chart: it is then adopted. If not, write the address of account ${own.id} in the chart.`, person.at);
}
function twoAccounts(person, count) {
	return error("two-accounts", `Small Improvements has ${count} accounts with the address of ${who(person)}, so none can be adopted. Merge them there, or give all but one another address.`, person.at);
}
function protectedPerson(person, what) {
	return error("protected", `${who(person)} is protected and would be ${what}. Undo that, or change "protected".`, person.at);
}
function keyOwner(person, what) {
	return error("key-owner", `${who(person)} owns the API key of this run and would be ${what}: the key could stop working. Undo the change, or use the key of another person.`, person.at);
}
function addressTaken(person, email, holder) {
	return error("address-taken", `${who(person)} cannot have the address ${email}: ${holder} has it in Small Improvements. Give that account another address first.`, person.at);
}
function addressSwap(people) {
	return error("address-swap", `${people.map(who).join(" and ")} wait for each other, because an address passes between them. Addresses cannot be swapped in one step: give one of them a third address, apply, and then make the other change.`, people[0]?.at);
}
/** All leavers who were made active again, with the command for all of them. */
function leaverActive(leavers) {
	const named = shortList(leavers.map(({ key, name }) => `${name} (${key})`));
	const [was, accounts] = leavers.length === 1 ? ["was", "the account"] : ["were", "the accounts"];
	return warning("leaver-active", `${named} left by the chart, and ${was} made active again in Small Improvements. To deactivate ${accounts} again, run "${revertCommand(leavers.slice(0, 10))}". If they have come back, write that in the chart.`, leavers[0]?.at);
}
function reportsStay(person, reports) {
	return warning("reports-stay", `${who(person)} leaves, and is still the manager of ${shortList(reports)}, outside the chart, because it says "reportsStay: true". Give them another manager in Small Improvements.`, person.at);
}
/** `reports`: people who leave too, and whose last day is not over where they work. */
function reportsFollow(person, reports) {
	const isOne = reports.length === 1;
	return warning("reports-stay", `${who(person)} leaves, and is still the manager of ${shortList(reports)}, who ${isOne ? "leaves" : "leave"} too: the last day goes on where they work. The first apply after that deactivates ${isOne ? "the account" : "the accounts"}.`, person.at);
}
function roleNotListed(person) {
	return warning("role-not-listed", `The role of ${who(person)} differs in Small Improvements, and is not written: only people on the list "admins" of espalier.yaml get a role from the chart. Add ${person.key} there, or delete the line "role".`, person.at);
}
function limitAhead(on, limit, value, bound) {
	return warning("limit-ahead", `On ${on} the plan would be blocked by the limit "${limit}": ${value}, but at most ${bound} are allowed. Spread the days, or lift the limit for that day under "allow:".`);
}
function departmentStays(boss, from, to, reports) {
	const named = shortList(reports.map(({ values }) => fullName(values)));
	return warning("department-stays", `${reports.length === 1 ? "1 person keeps" : `${reports.length} people keep`} the department "${from}" while their manager ${who(boss)} gets "${to}": ${named}. If they move too, write "department: ${to}" for them; if not, leave it as it is.`, boss.at);
}
const wasTo = {
	leave: "was to leave",
	admin: "was to get another role",
	move: "was to get another manager",
	rehire: "was to come back",
	hire: "was to start",
	change: "was to change",
	adopt: "was to be recognised"
};
/** What the chart that this one is compared with says about a later day, and this one does not. */
function noLongerScheduled({ on, verb, key, name }) {
	return warning("no-longer-scheduled", `${name} (${key}) ${wasTo[verb]} on ${on} by the chart compared with. By this chart they do not, or not in this way.`);
}
/** `id` names the write; `isNew`: it makes an account. */
function unresolvedWrite(id, isNew) {
	const resolve = `espalier state resolve ${id}`;
	return warning("unresolved-write", `${id} was sent, but its result is not known, so nothing more is written for that person. Check in Small Improvements. ${isNew ? `If the account is there, run "${resolve} --created USER" with its id. If not, run "${resolve} --not-sent".` : `Then run "${resolve} --not-sent".`}`);
}
/** A person whom only an older chart or a later day names may have nothing but a key. */
function who({ key, values }) {
	const name = fullName(values ?? {});
	return name === "" ? key : `${name} (${key})`;
}
function error(code, message, place) {
	return {
		severity: "error",
		code,
		message,
		...place === void 0 ? {} : { place }
	};
}
function warning(code, message, place) {
	return {
		severity: "warning",
		code,
		message,
		...place === void 0 ? {} : { place }
	};
}

// src/model/likeness.ts
/** Compares two names. Near: the order is swapped, there is one more name or initial, or ä is written ae. */
function likenessOf(a, b) {
	const [one, other] = [plainName(a), plainName(b)];
	if (one === "" || other === "") return "unnamed";
	if (one === other) return "same";
	const near = new Set(nearNames(a));
	return nearNames(b).some((name) => near.has(name)) || isWithin(a, b) || isWithin(b, a) ? "near" : "other";
}
/** Whether a longer name has all the names of a shorter one, as after a marriage. */
function isWithin(shorter, longer) {
	const [some, all] = [nearWords(shorter), new Set(nearWords(longer))];
	return some.length > 1 && some.every((word) => all.has(word));
}
/** Equal for names that look the same: accents, capitals, blanks, apostrophes and hyphens make no difference. */
function plainName(values) {
	return wordsOf(values).join("");
}
/** One of them is equal for names that are near. None for a name of one word, which says too little. */
function nearNames(values) {
	const words = nearWords(values);
	const [first, last] = [words[0], words.at(-1)];
	if (first === void 0 || last === void 0 || words.length < 2) return [];
	return [inOrder$2(words), inOrder$2([first, last])];
}
/** The words of a name without initials, unless it has little else. */
function nearWords(values) {
	const all = wordsOf(values).map((word) => word.replaceAll(/(?<=[aou])e/g, ""));
	const whole = all.filter((word) => !initial.test(word));
	return whole.length < 2 ? all : whole;
}
function inOrder$2(words) {
	return words.toSorted().join(" ");
}
function wordsOf({ firstName, lastName }) {
	return plain$1([firstName, lastName].filter((part) => typeof part === "string").join(" ")).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
/** Most names are ASCII, and there may be 60,000 accounts. */
function plain$1(name) {
	const low = name.toLowerCase().replaceAll(apostrophes, "");
	if (!/[^ -~]/.test(low)) return low;
	return spelledOut(low.normalize("NFKD").replaceAll(marks, "").replaceAll(/\p{Cf}/gu, ""));
}
const apostrophes = /['`´‘’‛ʹʻʼʽˈ′＇]/g;
/** Accents and points. The vowels of Indic scripts and the sound marks of kana make another letter: they stay. */
const marks = /(?=\p{M})(?![\u3099\u309a])[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/gu;
/** A text in small letters, without the letters that have an accent for people, and none for Unicode. */
function spelledOut(low) {
	return low.replaceAll(/[ßæœøđðħıłþς]/g, (letter) => letters[letter] ?? letter);
}
const letters = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	đ: "d",
	ð: "d",
	ħ: "h",
	ı: "i",
	ł: "l",
	þ: "th",
	ς: "σ"
};
const initial = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;

// src/plan/differ.ts
/** A value of the service in the words of a plan: a manager is a node. */
function liveValue(user, field, keyOf) {
	const value = user.values[field] ?? null;
	if (field !== "manager" || value === null) return value;
	return nodeOf(value, keyOf);
}
/**
* Compares the managed fields of one pair, three ways: chart ≠ applied is a change, live ≠ applied is drift, both is a
* conflict that a person decides. Returns null if there is no difference, which is nearly always.
*/
function differ(pair, settings, keyOf, revert) {
	const differences = differing(pair, settings, keyOf);
	if (differences.length === 0) return null;
	const all = revert || differences.some((one) => one.field === "active" && one.desired === true && wants(pair, one));
	const before = {};
	const after = {};
	const drift = [];
	const unlisted = [];
	for (const one of differences) if (!isListed(one.field, pair.person.key, settings)) unlisted.push(one.field);
	else if (all || wants(pair, one)) {
		before[one.field] = one.live;
		after[one.field] = one.desired;
	} else drift.push(driftOf(pair, one));
	return {
		before,
		after,
		drift,
		unlisted
	};
}
/**
* For a leaver, only the account's state and its address matter: the rest stays as a record. This runs for every field
* of every person, and nearly nothing differs: it allocates nothing before something does.
*/
function differing({ person, user, applied, shown }, { manage }, keyOf) {
	const found = [];
	const active = person.values.active === true;
	for (const field of fields) {
		const desired = person.values[field];
		if (desired === void 0 || !manage.has(field) || !(active || leaverFields.has(field))) continue;
		if (field === "active" && person.onLastDay === true) continue;
		const live = liveValue(user, field, keyOf);
		if (desired === live || desired === applied[field] && live === shown?.[field]) continue;
		found.push({
			field,
			desired,
			live
		});
	}
	return found;
}
const leaverFields = /* @__PURE__ */ new Set(["email", "active"]);
/** A role is written only for the people on the admins list. */
function isListed(field, key, { admins }) {
	return field !== "role" || admins.has(key);
}
/** Git wants it: the chart has changed since the value was applied, and the service has not. */
function wants({ applied, shown }, { field, desired, live }) {
	const last = applied[field];
	return last === void 0 || last !== desired && (last === live || shown?.[field] === live);
}
function driftOf({ person, applied }, { field, desired, live }) {
	const last = applied[field] ?? null;
	return {
		kind: last === desired ? "drift" : "conflict",
		key: person.key,
		name: fullName(person.values),
		field,
		applied: last,
		desired,
		live,
		at: person.at
	};
}

// src/plan/identity-findings.ts
const shared = {
	same: "has the same name",
	near: "has nearly the same name",
	local: "has the same part before the @"
};
function sameName(person, known, alike) {
	const message = `${who(person)} would be a new account, but ${described(known)} ${shared[alike]}. If it is the same person, ${wayOut(known, alike)}. If not, write "newPerson: true".`;
	return alike === "near" ? warning("near-name", message, person.at) : error("same-name", message, person.at);
}
function described(known) {
	if (known.kind === "account") return `account ${named$1(known.user)}`;
	if (known.kind === "aside") return `${known.user.sort}, account ${named$1(known.user)},`;
	return `${who(known.person)}, ${stands(known)},`;
}
function stands({ kind, person }) {
	if (kind === "hire") return "who would be new as well";
	if (kind === "left") return "who has left";
	return "end" in person && person.end !== void 0 ? `who leaves after ${person.end}` : "who is in the chart";
}
function wayOut(known, alike) {
	const isNamed = alike !== "local" ? "" : " with \"samePerson: true\"";
	switch (known.kind) {
		case "account": return `write that address here${isNamed}, and the account is adopted`;
		case "aside": return `make that an ordinary account in Small Improvements, and write its address here${isNamed}`;
		case "hire": return `delete one of the two entries`;
		case "left": return `delete this entry, and take ${known.person.key} back: remove ${leaving(known.person)} there, and write what has changed`;
		case "here": return `delete this entry, and write what changes at ${known.person.key}${"end" in known.person ? ", without \"end\"" : ""}`;
	}
}
function leaving(person) {
	return "end" in person && person.end !== void 0 ? "\"end\"" : "\"status: left\"";
}
/** An account with the address of a person, and the name of another. */
function adoptsAnother(person, user) {
	const holder = fullName(user.values);
	const free = `account ${user.id} is ${holder}'s: give that account another address first`;
	const says = `${who(person)} would adopt account ${named$1(user)}, which is in the name of ${holder}.`;
	const what = person.newPerson === true ? `"newPerson: true" says that they are two people, so ${free}.` : `If it is the same person under another name, write "samePerson: true". If not, ${free}.`;
	return error("adopts-another", `${says} ${what}`, person.at);
}
/** A key, and with it an account, that gets the name of another person. `before` has the name until then. */
function anotherPerson(person, user, before, on) {
	const [old, fresh] = [fullName(before), fullName(person.values)];
	const says = `Account ${user.id} is ${old}'s under the key ${person.key}, and gets the name ${fresh}${on === void 0 ? "" : ` on ${on}`}. If ${fresh} is another person, who would sign in to this account and read the reviews of ${old}, give ${fresh} a new key, and keep ${person.key} for ${old}, with "status: left" if ${old} has left.`;
	return person.newPerson ? error("another-person", `${says} "newPerson: true" says that it is another person.`, person.at) : warning("another-person", `${says} If ${old} has a new name, write "samePerson: true".`, person.at);
}
function newPersonDone(person) {
	return warning("new-person-done", `${who(person)} has an account now, so "newPerson: true" is no longer needed. Delete the line: if the state were lost, it could allow a second account.`, person.at);
}
function samePersonDone(person) {
	return warning("same-person-done", `${who(person)} has the account under this name now, so "samePerson: true" is no longer needed. Delete the line: it would let the account pass to another person unseen.`, person.at);
}
/** A person without an account, with the address of the account of a key that is missing from the files. */
function renamedKey(person, key, id) {
	return error("renamed-key", `${who(person)} has the address of account ${id}, which is bound to ${key}, and ${key} is missing from the files. If the key was renamed, write "was: ${key}" here. If they are two people, put ${key} back with "status: left", and give this person another address.`, person.at);
}
/** `person`: who may be the same person under a new key. */
function vanishedPerson(key, id, person) {
	const rename = person === void 0 ? `For a renamed key, write "was: ${key}". A leaver stays in the files: write "status: left".` : `If ${who(person)} is the same person, write "was: ${key}" there. If not: a leaver stays in the files, with "status: left".`;
	return error("vanished-person", `${key} is bound to account ${id} but is missing from the files. ${rename} To release the account, run "espalier state forget ${key}".`, person?.at);
}
/** A person whose account is inactive, while another has the address and the name. `bound`: the key that the state has. */
function mergedAccount(person, own, holder, bound) {
	return error("merged-account", `${who(person)} is bound to account ${own.id}, which is inactive, while account ${named$1(holder)} has the address and the name. If the two were merged in Small Improvements, run "espalier state forget ${bound}" and plan again: account ${holder.id} is then adopted by its address. If they are two people, give account ${holder.id} another address first.`, person.at);
}
/** An account as people know it. */
function named$1({ id, values }) {
	const name = fullName(values);
	const email = String(values.email);
	return `${id} (${name === "" ? email : `${name}, ${email}`}${values.active === true ? "" : ", inactive"})`;
}

// src/plan/whose.ts
const own = { kind: "own" };
const drifted$1 = { kind: "drifted" };
const unproven = { kind: "unproven" };
/**
* This runs for every person, and nearly every account has its address of today: it allocates nothing before one has
* not.
*/
function judgeBy(desired, witness) {
	let known = null;
	return (person, applied, user) => {
		if (user.login === void 0 && user.values.email === person.values.email) return own;
		if (!isStrange(person, applied, user, witness)) return own;
		known ??= holdersOf$1(desired, witness);
		const holders = addressesOf(user).map((address) => ({
			address,
			key: isTheirs(address, person, applied, witness) ? person.key : known?.get(canonicalEmail(address))
		}));
		for (const { key, address } of holders) if (key !== void 0 && key !== person.key) return {
			kind: "other",
			key,
			address
		};
		return holders.some(({ key }) => key === person.key) ? own : witness.sealed ? drifted$1 : unproven;
	};
}
/** Whether an account may be written to, or be written as a manager. */
function isKnown({ kind }) {
	return kind === "own" || kind === "drifted";
}
/** Whether the chart last applied is needed to tell whose the bound accounts are. To read it takes time. */
function isDoubtful({ people, upcoming }, { users }, state, { sealed }) {
	const witness = {
		sealed,
		before: null
	};
	const isOff = (person) => {
		const binding = bindingOf(person, state);
		const user = binding === void 0 ? void 0 : users.get(binding.id);
		return binding !== void 0 && user !== void 0 && isStrange(person, provenOf(binding), user, witness);
	};
	for (const person of people.values()) if (isOff(person)) return true;
	return upcoming.some((one) => one.kind === "hire" && !people.has(one.key) && isOff(one));
}
/** The address of an account, and the one to sign in with if that differs. */
function addressesOf({ values, login }) {
	return login === void 0 ? [String(values.email)] : [String(values.email), login];
}
/** The address in the chart last applied, under the key of today or the one before. */
function addressBefore({ key, was }, { before }) {
	return before?.get(key) ?? (was === void 0 ? void 0 : before?.get(was));
}
/** Whether two addresses are one person's. */
function isSameAddress(address, other) {
	if (typeof other !== "string") return false;
	return address === other || canonicalEmail(address) === canonicalEmail(other);
}
function isTheirs(address, person, { email }, witness) {
	return isSameAddress(address, person.values.email) || isSameAddress(address, addressBefore(person, witness)) || witness.sealed && isSameAddress(address, email);
}
/** Whether the account has an address that is not known to be the person's. */
function isStrange(person, applied, { values, login }, witness) {
	return !isTheirs(String(values.email), person, applied, witness) || login !== void 0 && !isTheirs(login, person, applied, witness);
}
/**
* The holders of each address: by the chart today, which counts first, on its later days for a hire, and by the one
* last applied.
*/
function holdersOf$1({ people, upcoming }, { before }) {
	const holders = /* @__PURE__ */ new Map();
	const renamed = /* @__PURE__ */ new Map();
	const add = (key, email) => {
		const address = typeof email === "string" ? canonicalEmail(email) : void 0;
		if (address !== void 0 && !holders.has(address)) holders.set(address, key);
	};
	for (const { key, was, values } of people.values()) {
		add(key, values.email);
		if (was !== void 0) renamed.set(was, key);
	}
	for (const { key, kind, values } of upcoming) if (kind === "hire") add(key, values.email);
	for (const [key, email] of before ?? []) add(people.has(key) ? key : renamed.get(key) ?? key, email);
	return holders;
}

// src/plan/identity.ts
/** All that is asked about people who would get an account, adopt one, or lose theirs. */
function identityFindings(desired, live, state, matched) {
	const later = arrivals(desired, state);
	return [
		...adoptions(matched, state, later),
		...mergers(matched),
		...vanishedFindings(desired, live, state, matched),
		...newcomers(desired, live, matched, later)
	];
}
/** People who have no account and start on a later day. */
function arrivals({ people, upcoming }, state) {
	return upcoming.filter(({ kind, key }) => kind === "hire" && !people.has(key) && bindingAt(key, state) === void 0);
}
function isUnasked(person, user) {
	if (likenessOf(person.values, user.values) !== "other") return true;
	return person.samePerson === true && person.newPerson !== true;
}
/**
* Accounts that have the address of a person and the name of another, today or on the day on which the person starts. A
* person whose own new account is still looked for adopts none: another finding asks what it is.
*/
function adoptions({ pairs, unmanaged }, { intents }, later) {
	const waiting = Object.values(intents).filter(({ status, sentAt }) => status === "unresolved" || sentAt !== void 0);
	const asked = new Set(waiting.map(({ key }) => key));
	const today = [...pairs.values()].filter(({ how, person }) => how === "adopted" && !asked.has(person.key)).flatMap(({ person, user }) => isUnasked(person, user) ? [] : [adoptsAnother(person, user)]);
	if (later.length === 0) return today;
	const free = byAddress(unmanaged);
	const ahead = later.flatMap((person) => {
		const user = free.get(canonicalEmail(String(person.values.email)));
		return user === void 0 || isUnasked(person, user) ? [] : [adoptsAnother(person, user)];
	});
	return [...today, ...ahead];
}
function byAddress(users) {
	const holders = /* @__PURE__ */ new Map();
	for (const user of users) for (const address of addressesOf(user)) holders.set(canonicalEmail(address), user);
	return holders;
}
/** Whether the account of a person may be another by now: theirs is inactive, and this one has address and name. */
function isMergedInto({ person, user, how }, holder) {
	return how !== "adopted" && person.values.active === true && user.values.active !== true && isSameAddress(String(holder.values.email), person.values.email) && ["same", "near"].includes(likenessOf(person.values, holder.values));
}
function mergers({ pairs, unmanaged }) {
	const idle = [...pairs.values()].filter(({ person, user }) => person.values.active === true && !user.values.active);
	const free = byAddress(idle.length === 0 ? [] : unmanaged);
	return idle.flatMap((pair) => {
		const { person, user, how } = pair;
		const holder = free.get(canonicalEmail(String(person.values.email)));
		if (holder === void 0 || !isMergedInto(pair, holder)) return [];
		const bound = how === "renamed" && person.was !== void 0 ? person.was : person.key;
		return [mergedAccount(person, user, holder, bound)];
	});
}
/** Bound keys that are missing from the files, each with the person who may be the same under a new key. */
function vanishedFindings({ people }, { users }, state, { pairs, keyOf, vanished }) {
	if (vanished.size === 0) return [];
	const strays = /* @__PURE__ */ new Map();
	for (const person of people.values()) {
		if (pairs.has(person.key) || bindingOf(person, state) !== void 0) continue;
		const { department = null, manager = null, email } = person.values;
		const tags = [`address ${canonicalEmail(String(email))}`, ...tagsOf(person.values, department, manager)];
		for (const tag of tags) if (!strays.has(tag)) strays.set(tag, person);
	}
	return [...vanished].map(([key, id]) => {
		const user = users.get(id);
		const { applied = {} } = bindingAt(key, state) ?? {};
		const same = [...user === void 0 ? [] : addressesOf(user), String(applied.email)].flatMap((one) => strays.get(`address ${canonicalEmail(one)}`) ?? [])[0];
		if (same !== void 0) return renamedKey(same, key, id);
		const values = {
			...user?.values,
			...applied
		};
		const tags = [applied.manager ?? null, user === void 0 ? null : liveValue(user, "manager", keyOf)].flatMap((manager) => [values.department ?? null, null].map((team) => [team, manager])).flatMap((place) => tagsOf(values, ...place));
		return vanishedPerson(key, id, tags.flatMap((tag) => strays.get(tag) ?? [])[0]);
	});
}
/** Equal for people who may be the same: by the name, or by one of its parts with department and manager. */
function tagsOf(values, department, manager) {
	const { firstName = null, lastName = null } = values;
	const place = `${String(department)} ${String(manager)}`;
	const [first, last] = [plainName({ firstName }), plainName({ lastName })];
	return [
		...[plainName(values)].flatMap((name) => name === "" ? [] : [`name ${name}`]),
		...nearNames(values).map((name) => `near ${name}`),
		...first === "" ? [] : [`first ${first} ${place}`],
		...last === "" ? [] : [`last ${last} ${place}`]
	];
}
/** People who would get a new account, and may have one already, or be somebody who is known. */
function newcomers(desired, { aside }, { hires, unmanaged }, later) {
	const adopted = byAddress(later.length === 0 ? [] : unmanaged);
	const coming = [...hires.values(), ...later.filter(({ values }) => !adopted.has(canonicalEmail(String(values.email))))];
	if (coming.length === 0) return [];
	const records = recordsOf([
		...unmanaged.map((user) => ({
			kind: "account",
			user
		})),
		...aside.map((user) => ({
			kind: "aside",
			user
		})),
		...[...desired.people.values()].map((person) => ({
			kind: standing(person, hires),
			person
		})),
		...later.map((person) => ({
			kind: "hire",
			person
		}))
	]);
	return coming.flatMap((person) => {
		if (person.newPerson) return [];
		const found = likest(person, records);
		return found === null ? [] : [sameName(person, ...found)];
	});
}
function standing(person, hires) {
	if (hires.has(person.key)) return "hire";
	return person.values.active === true ? "here" : "left";
}
/** The records by what they may share with another. */
function recordsOf(all) {
	const records = /* @__PURE__ */ new Map();
	for (const known of all) {
		const values = "user" in known ? known.user.values : known.person.values;
		for (const [alike, text] of traitsOf(values)) {
			if (alike === "local" && !("user" in known)) continue;
			const others = records.get(`${alike} ${text}`);
			if (others === void 0) records.set(`${alike} ${text}`, [known]);
			else others.push(known);
		}
	}
	return records;
}
function traitsOf(values) {
	const name = plainName(values);
	const [local = ""] = canonicalEmail(String(values.email)).split("@");
	return [
		...name === "" ? [] : [["same", name]],
		["local", local],
		...nearNames(values).map((near) => ["near", near])
	];
}
function likest(person, records) {
	for (const [alike, text] of traitsOf(person.values)) {
		const known = records.get(`${alike} ${text}`)?.find((one) => isAnother(one, person));
		if (known !== void 0) return [known, alike];
	}
	return null;
}
/** Of two new people only one is asked, and none if the other is said to be new. */
function isAnother(known, { key }) {
	if (known.kind === "account" || known.kind === "aside") return true;
	if (known.kind !== "hire") return known.person.key !== key;
	return known.person.key < key && known.person.newPerson !== true;
}

// src/plan/mismatched.ts
/** The finding about an account that is bound to one person, or would be, and has the address of another. */
function ofAnother({ person, user, how }, { key, address }, { people }, state) {
	const other = people.get(key) ?? { key };
	const keys = [person, other].flatMap((one) => [one.key, "was" in one ? one.was : void 0]);
	const isBound = (name) => bindingAt(name, state) !== void 0;
	const bound = how === "adopted" ? [] : keys.filter(isBound);
	return otherAccount(person, user.id, address, other, bound);
}
/** Pairs whose account is that of another person, and leavers who may have another account than their pair says. */
function mismatched({ pairs, keyOf }, desired, live, state, witness) {
	const findings = [];
	let free = null;
	for (const pair of pairs.values()) {
		const { person, user, whose } = pair;
		if (whose.kind === "other") findings.push(ofAnother(pair, whose, desired, state));
		if (person.values.active === true || isSameAddress(String(user.values.email), person.values.email)) continue;
		free ??= freeAccounts(pairs, keyOf, live);
		findings.push(...hiddenLeaver(pair, free, witness));
	}
	return findings;
}
/**
* A leaver whose account does not have the leaver's address, while one that is active and in no pair does: that one may be
* the leaver's, and would stay active.
*/
function hiddenLeaver({ person, user, how }, free, witness) {
	const known = [person.values.email, addressBefore(person, witness)].filter((one) => typeof one === "string");
	const bound = how === "renamed" && person.was !== void 0 ? person.was : person.key;
	for (const address of known) {
		const account = free.get(canonicalEmail(address));
		if (account !== void 0) return [leaverElsewhere(person, user, account, address, bound)];
	}
	return [];
}
/** Active accounts that are in no pair, by their addresses. */
function freeAccounts(pairs, keyOf, { users }) {
	const free = /* @__PURE__ */ new Map();
	for (const user of users.values()) {
		const key = keyOf.get(user.id);
		const isPaired = key !== void 0 && pairs.get(key)?.user === user;
		if (user.values.active !== true || isPaired) continue;
		for (const address of addressesOf(user)) free.set(canonicalEmail(address), user);
	}
	return free;
}

// src/plan/match.ts
/** Matches by binding, then by exact e-mail; never by name. */
function match(desired, live, state, witness) {
	const judge = judgeBy(desired, witness);
	const found = {
		pairs: /* @__PURE__ */ new Map(),
		keyOf: /* @__PURE__ */ new Map(),
		vanished: /* @__PURE__ */ new Map(),
		findings: []
	};
	const unbound = matchBound(desired, live, state, judge, found);
	claimMissing(desired, live, state, judge, found);
	const hires = matchByEmail(unbound, live, judge, found);
	rememberToday(desired, found);
	found.findings.push(...mismatched(found, desired, live, state, witness));
	const unmanaged = [...live.users.values()].filter((user) => !found.keyOf.has(user.id));
	found.findings.push(...identityFindings(desired, live, state, {
		...found,
		hires,
		unmanaged
	}));
	return {
		...found,
		hires,
		unmanaged
	};
}
/** Pairs each person who has a binding, under the key of today or the one before; returns the others. */
function matchBound(desired, live, state, judge, found) {
	const unbound = [];
	for (const person of desired.people.values()) {
		const own = bindingAt(person.key, state);
		const binding = own ?? bindingAt(person.was, state);
		if (binding === void 0) {
			unbound.push(person);
			continue;
		}
		const holder = found.keyOf.get(binding.id);
		if (holder !== void 0) found.findings.push(sharedBinding(person, holder, binding.id));
		found.keyOf.set(binding.id, person.key);
		const user = live.users.get(binding.id);
		const { applied } = binding;
		if (user !== void 0) {
			const how = own === void 0 ? "renamed" : "bound";
			const { shown = {} } = binding;
			found.pairs.set(person.key, {
				person,
				user,
				applied,
				shown,
				how,
				whose: judge(person, provenOf(binding), user)
			});
		} else if (person.values.active === true) found.findings.push(vanishedUser(person, binding.id));
	}
	return unbound;
}
/**
* A manager who was renamed, or who was an account outside the chart and is a person by now, is the same manager:
* what was last applied names them as they are named today.
*/
function rememberToday({ people }, { pairs, keyOf }) {
	const renamed = /* @__PURE__ */ new Map();
	for (const { key, was } of people.values()) if (was !== void 0) renamed.set(was, key);
	for (const [key, pair] of pairs) {
		const { manager } = pair.applied;
		if (typeof manager !== "string") continue;
		const today = manager.startsWith("#") ? keyOf.get(manager.slice(1)) : renamed.get(manager);
		if (today !== void 0) pairs.set(key, {
			...pair,
			applied: {
				...pair.applied,
				manager: today
			}
		});
	}
}
/** Bound keys that the chart does not have today: they start later, or they vanished, which never counts as leaving. */
function claimMissing(desired, live, state, judge, found) {
	const later = new Map(desired.upcoming.filter((one) => one.kind === "hire").map((one) => [one.key, one]));
	for (const key of Object.keys(state.bindings)) {
		const binding = desired.people.has(key) ? void 0 : bindingAt(key, state);
		if (binding === void 0 || found.keyOf.has(binding.id)) continue;
		const hire = later.get(key);
		found.keyOf.set(binding.id, key);
		if (hire === void 0) found.vanished.set(key, binding.id);
		else found.findings.push(startsLater(hire, binding.id));
		const user = live.users.get(binding.id);
		if (hire === void 0 || user === void 0) continue;
		const whose = judge(hire, provenOf(binding), user);
		if (whose.kind === "other") found.findings.push(ofAnother({
			person: hire,
			user,
			how: "bound"
		}, whose, desired, state));
	}
}
/** Adopts accounts by their exact e-mail. Those left over are to be created, unless they have left anyway. */
function matchByEmail(unbound, live, judge, found) {
	const hires = /* @__PURE__ */ new Map();
	if (unbound.length === 0) return hires;
	const free = groupBy([...live.users.values()].filter(({ id }) => !found.keyOf.has(id)), ({ values }) => canonicalEmail(String(values.email)));
	for (const person of unbound) {
		const [user, ...more] = free.get(canonicalEmail(String(person.values.email))) ?? [];
		if (more.length > 0) found.findings.push(twoAccounts(person, more.length + 1));
		else if (user !== void 0) {
			found.pairs.set(person.key, {
				person,
				user,
				applied: {},
				how: "adopted",
				whose: judge(person, {}, user)
			});
			found.keyOf.set(user.id, person.key);
		} else if (person.values.active === true) hires.set(person.key, person);
	}
	return hires;
}
/** Whether an account has the name that these values give, in whatever form the service keeps it. */
function hasName({ values }, named) {
	return ["firstName", "lastName"].every((field) => isAlike(field, values[field] ?? null, named[field] ?? null));
}

// src/render/finding-groups.ts
/** Mistakes that hide others: what they are about cannot be checked. */
const hiding = /* @__PURE__ */ new Set([
	"unreadable",
	"no-settings",
	"no-people",
	"too-large",
	"yaml-syntax",
	"yaml-feature"
]);
/** The causes in the order in which they are best mended: what hides others, then errors, then the most frequent. */
function findingGroups(diagnostics) {
	const shared = /* @__PURE__ */ new Map();
	const nameOf = ({ severity, code }, cause) => JSON.stringify([
		severity,
		code,
		cause
	]);
	for (const one of diagnostics) {
		const name = nameOf(one, one.cause ?? null);
		shared.set(name, (shared.get(name) ?? 0) + 1);
	}
	const groups = /* @__PURE__ */ new Map();
	for (const one of diagnostics) {
		const { severity, code } = one;
		const cause = (shared.get(nameOf(one, one.cause ?? null)) ?? 0) > 1 ? one.cause ?? null : null;
		const group = groups.get(nameOf(one, cause));
		if (group === void 0) groups.set(nameOf(one, cause), {
			severity,
			code,
			cause,
			findings: [one]
		});
		else group.findings.push(one);
	}
	return [...groups.values()].toSorted((a, b) => rank$1(a) - rank$1(b) || b.findings.length - a.findings.length);
}
function rank$1({ code, severity }) {
	if (severity === "warning") return 2;
	return hiding.has(code) ? 0 : 1;
}
/** More findings than these are ordered by their causes. */
const mostPlain = 10;
/** The most findings of a group that are shown in full, if they share a cause and if they share only the code. */
const [mostShared, mostAlike] = [3, 10];
/** Many findings are grouped by their causes; a few stay in the order given. */
function arrangedFindings(diagnostics) {
	const groups = findingGroups(diagnostics);
	const many = diagnostics.length > mostPlain && groups.length > 1;
	return {
		causes: many ? groups : [],
		groups: many ? groups : inOrderGiven(diagnostics, groups),
		folded: groups.some(isFolded)
	};
}
/** The findings of a group that are shown in full, and the others, of which the places are. */
function partsOfGroup(group) {
	const { cause, findings } = group;
	const full = !isFolded(group) ? findings.length : cause === null ? mostAlike : 1;
	return {
		full: findings.slice(0, full),
		rest: findings.slice(full)
	};
}
function isFolded({ cause, findings }) {
	return findings.length > (cause === null ? mostAlike : mostShared);
}
/** Each finding alone at its place; one that stands for its group at the place of the first. */
function inOrderGiven(diagnostics, groups) {
	const first = new Map(groups.filter(isFolded).map((group) => [group.findings[0], group]));
	const inside = new Set(groups.filter(isFolded).flatMap(({ findings }) => findings));
	return diagnostics.flatMap((one) => {
		const group = first.get(one);
		if (group !== void 0) return [group];
		return inside.has(one) ? [] : [{
			code: one.code,
			severity: one.severity,
			cause: null,
			findings: [one]
		}];
	});
}

// src/render/annotations.ts
/**
* GitHub shows ten annotations of a kind for a step, so the tenth counts the rest. The others come after it: the log has
* a line for each.
*/
const most$2 = 9;
/** The findings as annotations. If there are more than GitHub shows, one of each cause comes first. */
function annotationsOf(diagnostics) {
	return ["error", "warning"].flatMap((severity) => {
		const given = diagnostics.filter((one) => one.severity === severity);
		const all = given.length > most$2 ? causesFirst(given) : given;
		const rest = all.length - most$2;
		const noun = severity === "error" ? words`more error` : words`more warning`;
		const more = printed`and ${counted(rest, noun)}; the log lists all of them`;
		const count = rest > 0 ? [{
			severity,
			title: "more",
			says: more
		}] : [];
		return [
			...all.slice(0, most$2).map(annotation),
			...count,
			...all.slice(most$2).map(annotation)
		];
	});
}
function causesFirst(diagnostics) {
	const groups = findingGroups(diagnostics);
	return [...groups.map(({ findings: [first] }) => first), ...groups.flatMap(({ findings: [, ...rest] }) => rest)];
}
function annotation({ severity, code, message: message$2, place }) {
	const said = {
		severity,
		title: code,
		says: message(message$2)
	};
	if (place === void 0) return said;
	return {
		...said,
		file: place.file,
		startLine: place.line,
		startColumn: place.column
	};
}

// src/render/escaping/json.ts
const { made: made$2 } = sink({
	kind: "json",
	takes: [],
	harmless: JSON.stringify,
	between: () => ""
});
/**
* One JSON document, indented by two spaces, with a newline at its end. It parses to exactly `value`, but characters
* that act in a terminal, and the signs of a command (see `clean`), are written as `\uXXXX`. Those signs can be side by
* side only inside a string.
*/
function json$1(value) {
	const text = JSON.stringify(value, null, 2).replaceAll(invisible, (found) => found === "\n" ? found : codeUnits(found)).replaceAll(/:(?=\p{DI}*:)/gu, String.raw`\u003a`).replaceAll(/(?<=#\p{DI}*#\p{DI}*)\[/gu, String.raw`\u005b`);
	return made$2(`${text}\n`);
}
function codeUnits(text) {
	return text.split("").map((unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

// src/render/escaping/workflow.ts
const { tag: tag$1, made: made$1 } = sink({
	kind: "workflow",
	takes: [
		"workflow",
		"printed",
		"words"
	],
	harmless: (text) => clean(text),
	between
});

// src/render/diagnostics.ts
/**
* The findings as people read them, and how many there are. Empty for none. Many are grouped by their causes, and a
* table of the causes comes first; a few stay in the order given.
*/
function diagnosticsText(diagnostics, colour) {
	if (diagnostics.length === 0) return nothing$1;
	const paint = painter(colour);
	const { causes, groups, folded } = arrangedFindings(diagnostics);
	const parts = [...causes.length === 0 ? [] : causesText(diagnostics, causes, paint), ...groups.flatMap((group) => groupTexts(group, paint))];
	const all = folded ? printed` ("espalier validate --format json" lists each of them)` : nothing$1;
	return printed`${printed.join(parts, "\n\n")}\n\n${findingCount(diagnostics)}${all}\n`;
}
/** The table of the causes: what each is, how often and where. */
function causesText(diagnostics, groups, paint) {
	const head = printed`${findingCount(diagnostics)} from ${counted(groups.length, words`cause`)}. Fix them in this order:`;
	const rows = groups.slice(0, 30).map(({ code, cause, findings }, index) => {
		const [{ place }] = findings;
		const more = findings.length > 1 ? printed` and ${findings.length - 1} more` : nothing$1;
		const where = place === void 0 ? nothing$1 : printed`${message(placeText(place))}${more}`;
		return [
			printed`  ${index + 1}.`,
			printed`${findings.length} ×`,
			cause === null ? printed`${code}` : printed`${code}: ${message(cause, 40)}`,
			where
		];
	});
	const rest = groups.length - 30;
	const more = rest > 0 ? [printed`  and ${counted(rest, words`more cause`)}, below`] : [];
	return [paint("bold", head), printed.join([...columns(rows), ...more], "\n")];
}
/** The findings of one cause in full, or the first ones and the places of the others. */
function groupTexts(group, paint) {
	const { full, rest } = partsOfGroup(group);
	const texts = full.map((one) => findingText(one, paint));
	if (rest.length === 0) return texts;
	const places = rest.slice(0, 12).flatMap(({ place }) => place === void 0 ? [] : message(placeText(place)));
	const beyond = rest.length > 12 ? [printed`and ${rest.length - 12} more`] : [];
	const also = printed`  and ${rest.length} more like ${full.length === 1 ? words`it` : words`these`}, at:`;
	const lines = [...places, ...beyond].map((line) => printed`    ${line}`);
	return [...texts.slice(0, -1), printed.join([
		texts.at(-1) ?? nothing$1,
		also,
		...lines
	], "\n")];
}
/** `2 errors, 1 warning` */
function findingCount(diagnostics) {
	const errors = errorsIn(diagnostics).length;
	const warnings = diagnostics.length - errors;
	const counts = [...errors > 0 ? [counted(errors, words`error`)] : [], ...warnings > 0 ? [counted(warnings, words`warning`)] : []];
	return words.join(counts, ", ");
}
/** One finding: place, severity, kind; the sentence; the line of the file with the place marked. */
function findingText({ severity, code, message: message$1, place, excerpt }, paint) {
	const where = place === void 0 ? nothing$1 : printed`${paint("bold", message(placeText(place)))}  `;
	const head = printed`${where}${paint(severity === "error" ? "red" : "yellow", printed`${severity}`)}  ${code}`;
	const source = place === void 0 || excerpt === void 0 ? [] : sourceLines(place, excerpt, paint);
	return printed.join([
		head,
		printed`  ${message(message$1)}`,
		...source
	], "\n");
}
/** `org/people/a.yaml:17:14`, which editors and terminals open. */
function placeText({ file, line, column }) {
	return `${file}:${line}:${column}`;
}
const [wide, lead] = [160, 60];
/** The line of the file with carets under the word at the column; of a very long line, the part around it. */
function sourceLines({ line, column }, excerpt, paint) {
	const start = excerpt.length <= wide ? 0 : Math.max(0, column - 1 - lead);
	const cut = start > 0 ? words`…` : nothing$1;
	const part = excerpt.slice(start, start + wide);
	const before = message(part.slice(0, column - 1 - start)).text;
	const word = message(wordAt.exec(part.slice(column - 1 - start))?.[0] ?? " ").text;
	const margin = " ".repeat(String(line).length);
	const blank = message(" ".repeat(cut.text.length + before.length));
	const carets = message("^".repeat(Math.max(1, word.length)));
	return [printed`  ${paint("dim", words`${line} |`)} ${cut}${message(part.trimEnd())}`, printed`  ${paint("dim", printed`${margin} |`)} ${blank}${paint("red", carets)}`];
}
/** A YAML scalar as far as it matters for a mark: quoted, or up to a space or a flow mark. */
const wordAt = /^(?:"[^"]*"?|'[^']*'?|[^\s,#}\]]+)/;

// src/desired/day.ts
/** The day in a time zone at `now`. Throws a RangeError for a zone that does not exist. */
function today(now, timezone) {
	const format = new Intl.DateTimeFormat("en-US", {
		timeZone: timezone,
		calendar: "gregory",
		numberingSystem: "latn",
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	});
	const part = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
	return `${part.get("year")}-${part.get("month")}-${part.get("day")}`;
}
/**
* The first moment of a day in a time zone, as an ISO time with its offset: 2026-12-01T00:00:00+01:00. If the clock
* skips midnight it is later in the night.
*/
function startOfDay(day, timezone) {
	const [noon, clock] = [Date.parse(`${day}T12:00:00Z`), clockOf(timezone)];
	let [before, from] = [noon - 28 * hour, noon + 28 * hour];
	while (from - before > 1e3) {
		const middle = before + Math.floor((from - before) / 2e3) * 1e3;
		if (clock(middle) >= day) from = middle;
		else before = middle;
	}
	const shown = Date.parse(`${clock(from)}Z`);
	const minutes = Math.round((shown - from) / 6e4);
	const [sign, size] = [minutes < 0 ? "-" : "+", Math.abs(minutes)];
	const offset = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, "0")).join(":");
	return `${clock(from)}${sign}${offset}`;
}
const hour = 36e5;
/** The clock time in a time zone: 2026-12-01T00:00:00. */
function clockOf(timezone) {
	const format = new Intl.DateTimeFormat("en-US", {
		timeZone: timezone,
		calendar: "gregory",
		numberingSystem: "latn",
		hourCycle: "h23",
		year: "numeric",
		month: "2-digit",
		day: "2-digit",
		hour: "2-digit",
		minute: "2-digit",
		second: "2-digit"
	});
	return (time) => {
		const part = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
		const [year, month, day] = [
			part.get("year") ?? "",
			part.get("month"),
			part.get("day")
		];
		return `${year.padStart(4, "0")}-${month}-${day}T${part.get("hour")}:${part.get("minute")}:${part.get("second")}`;
	};
}
/** Whether there is such a time zone: an IANA name, or one of its older names. */
function isTimezone(name) {
	if (zones().includes(name)) return true;
	if (!/^[A-Za-z]/.test(name)) return false;
	try {
		new Intl.DateTimeFormat("en-US", { timeZone: name }).format(0);
		return true;
	} catch {
		return false;
	}
}
/** The names of the time zones, without their older names. */
function zones() {
	return Intl.supportedValuesOf("timeZone");
}

// src/desired/reading/lines.ts
const longest = 200;
/** Finds the lines of a file when they are asked for. */
function linesOf$1(source) {
	let starts;
	const known = () => starts ??= startsOf(source.text);
	return {
		placeOf(offset) {
			const line = lastUpTo(known(), offset);
			return {
				file: source.file,
				line: line + 1,
				column: offset - (known()[line] ?? 0) + 1
			};
		},
		excerpt(line) {
			const start = known()[line - 1] ?? source.text.length;
			const end = known()[line] ?? source.text.length + 1;
			const text = source.text.slice(start, Math.min(end - 1, start + longest + 1)).replace(/\r$/, "");
			return text.length > longest ? `${text.slice(0, longest)}…` : text;
		}
	};
}
function startsOf(text) {
	const starts = [0];
	for (let feed = text.indexOf("\n"); feed !== -1; feed = text.indexOf("\n", feed + 1)) starts.push(feed + 1);
	return starts;
}
/** The index of the last number that is not above `offset`. */
function lastUpTo(starts, offset) {
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

// src/desired/reading/marks.ts
/** Records where something in a map or a list is. */
function mark(marks, holder, name, key, value) {
	let spots = marks.get(holder);
	if (spots === void 0) marks.set(holder, spots = /* @__PURE__ */ new Map());
	spots.set(name, {
		key,
		value
	});
}
/** The offset of a value or of its key; of the nearest parent's key if there is no such value. `top` is the whole file. */
function offsetOf(marks, top, start, path, part) {
	let [here, spot] = [top, {
		key: start,
		value: start
	}];
	for (const name of path) {
		const next = typeof here === "object" && here !== null ? marks.get(here)?.get(name) : void 0;
		if (next === void 0) return spot.key;
		here = here[name];
		spot = next;
	}
	return spot[part];
}

// src/desired/reading/cursor.ts
/** The column after the last line. */
const ended = -1;
const [space$2, sharp$2, carriageReturn] = [
	32,
	35,
	13
];
/** A cursor before the first line. */
function cursorOn(text, most, wanted) {
	const empty = {
		next: 0,
		line: 0,
		indent: -1,
		at: 0,
		end: 0,
		from: 0,
		values: 0
	};
	return {
		text,
		most,
		wanted,
		marks: wanted?.marks ?? null,
		...empty,
		lines: /* @__PURE__ */ new Map(),
		follows: /* @__PURE__ */ new Map()
	};
}
/** Goes to the next line that is neither blank nor a comment. */
function advance(cursor) {
	const { text } = cursor;
	while (cursor.next < text.length) {
		const feed = text.indexOf("\n", cursor.next);
		const start = cursor.next;
		cursor.end = feed === -1 ? text.length : feed;
		cursor.next = cursor.end + 1;
		if (text.charCodeAt(cursor.end - 1) === carriageReturn) cursor.end--;
		cursor.line++;
		cursor.at = afterSpaces(text, start);
		cursor.indent = cursor.at - start;
		if (cursor.at < cursor.end && text.charCodeAt(cursor.at) !== sharp$2) return;
	}
	cursor.indent = -1;
}
/** The offset of the first character from `start` on that is no space. */
function afterSpaces(text, start) {
	let at = start;
	while (text.charCodeAt(at) === space$2) at++;
	return at;
}

// src/desired/reading/nulls.ts
const spellings = /* @__PURE__ */ new Set([
	"null",
	"Null",
	"NULL",
	"~"
]);
/** Whether a plain scalar is null, in one of the spellings of YAML. In quotes, all of them are text. */
function isNull(text) {
	return text.length <= 4 && spellings.has(text);
}

// src/desired/reading/quick-scalar.ts
/** A key that needs no quotes or escapes. Setting `__proto__` on an object does something else. */
const plainKey = /^(?!__proto__$)\w[\w.-]{0,127}$/;
const keyHere = /\w[\w.-]{0,127}:(?: |$)/my;
/** Whether a key is at this offset. */
function quickKey(text, at) {
	keyHere.lastIndex = at;
	return keyHere.test(text);
}
/**
* A plain scalar: a first character that starts nothing else, then anything but `: ` and ` #`, which end it. Spaces
* inside stay, as the strict reader has it.
*/
const plain = /^[\w(/.+$\xa1-\uffff](?: *(?:[^ :#]|:(?=[^ ])|(?<! )#))*$/;
/** Nearly all plain scalars: words of letters, digits and a few signs, with one space between. A cheaper test. */
const common = /^[\w\xa1-\uffff][\w.@\xa1-\uffff-]*(?: [\w.@\xa1-\uffff-]+)*$/;
const [space$1, sharp$1] = [32, 35];
/** The value that fills a line from `at` to `end`, a comment aside; undefined if it is none of the simple forms. */
function quickScalar(text, at, end) {
	const first = text[at];
	if (first === "\"" || first === "'") {
		const read = quoted(text, at, end);
		return read === void 0 || !isTail(text, read.end, end) ? void 0 : read.value;
	}
	const value = text.slice(at, end);
	if (first === "~") return isNull(uncommented(value)) ? null : void 0;
	return common.test(value) ? plainOf(value, common) : plainOf(uncommented(value), plain);
}
function plainOf(text, pattern) {
	return !pattern.test(text) ? void 0 : isNull(text) ? null : text;
}
function uncommented(text) {
	const comment = text.indexOf(" #");
	return withoutSpaces(comment === -1 ? text : text.slice(0, comment));
}
/** Without the spaces at the end. `trim` would take other white space too, and that belongs to the value. */
function withoutSpaces(text) {
	let end = text.length;
	while (text.charCodeAt(end - 1) === space$1) end--;
	return end === text.length ? text : text.slice(0, end);
}
/** What JSON can say in double quotes, YAML says in the same way. */
const json = /"(?:[^"\\\r\n]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
/** The text in quotes that starts at `at`, and where it ends; undefined if it does not end in this line. */
function quoted(text, at, end) {
	if (text[at] === "\"") {
		const near = text.indexOf("\"", at + 1);
		if (near === -1 || near >= end) return void 0;
		const inner = text.slice(at + 1, near);
		return inner.includes("\\") ? escaped(text, at) : {
			value: inner,
			end: near + 1
		};
	}
	let close = text.indexOf("'", at + 1);
	while (close !== -1 && text[close + 1] === "'") close = text.indexOf("'", close + 2);
	if (close === -1 || close >= end) return void 0;
	return {
		value: text.slice(at + 1, close).replaceAll("''", "'"),
		end: close + 1
	};
}
function escaped(text, at) {
	json.lastIndex = at;
	const [written] = json.exec(text) ?? [];
	if (written === void 0) return void 0;
	const value = JSON.parse(written);
	return hasHidden(value) ? void 0 : {
		value,
		end: at + written.length
	};
}
/** Whether nothing but spaces and a comment follows. */
function isTail(text, start, end) {
	let at = start;
	while (text.charCodeAt(at) === space$1) at++;
	return at === end || start < at && at < end && text.charCodeAt(at) === sharp$1;
}

// src/desired/reading/quick-flow.ts
/** A collection within a collection within a collection: more in one line is not usual. */
const deepest$1 = 3;
/** The collection that starts at `at`; undefined if it is none of the simple forms, or does not end in this line. */
function quickFlow(text, at, end, marks) {
	const flow = {
		text,
		at,
		end,
		marks,
		values: 0
	};
	const value = readCollection(flow, 1);
	return value === void 0 ? void 0 : {
		value,
		end: flow.at,
		values: flow.values
	};
}
function readCollection(flow, depth) {
	const isMap = flow.text[flow.at] === "{";
	const closer = isMap ? "}" : "]";
	const holder = isMap ? {} : [];
	if (depth > deepest$1) return void 0;
	flow.at++;
	skipSpaces(flow);
	if (flow.text[flow.at] === closer) return closed(flow, holder);
	for (let index = 0;; index++) {
		const start = flow.at;
		const name = isMap ? readKey(flow) : index;
		if (name === void 0 || Object.hasOwn(holder, name)) return void 0;
		const from = flow.at;
		const value = readValue$1(flow, depth);
		if (value === void 0) return void 0;
		holder[name] = value;
		flow.values++;
		if (flow.marks !== null) mark(flow.marks, holder, name, start, from);
		skipSpaces(flow);
		const next = flow.at < flow.end ? flow.text[flow.at] : void 0;
		if (next === closer) return closed(flow, holder);
		if (next !== ",") return void 0;
		flow.at++;
		skipSpaces(flow);
	}
}
function closed(flow, holder) {
	flow.at++;
	return holder;
}
/** A key, its colon and the spaces behind it. */
function readKey(flow) {
	const colon = flow.text.indexOf(":", flow.at);
	if (colon === -1 || colon >= flow.end || flow.text[colon + 1] !== " ") return void 0;
	const key = flow.text.slice(flow.at, colon);
	if (!plainKey.test(key)) return void 0;
	flow.at = colon + 1;
	skipSpaces(flow);
	return key;
}
/** A plain scalar inside of a flow collection. */
const atom = /~(?= *[,}\]])|[\w(/.+$\xa1-\uffff](?: *[^ \r\n,:#[\]{}])*/y;
function readValue$1(flow, depth) {
	const first = flow.text[flow.at];
	if (first === "{" || first === "[") return readCollection(flow, depth + 1);
	if (first === "\"" || first === "'") {
		const read = quoted(flow.text, flow.at, flow.end);
		if (read !== void 0) flow.at = read.end;
		return read?.value;
	}
	atom.lastIndex = flow.at;
	const [text] = atom.exec(flow.text) ?? [];
	if (text === void 0) return void 0;
	flow.at += text.length;
	return isNull(text) ? null : text;
}
function skipSpaces(flow) {
	while (flow.text.charCodeAt(flow.at) === 32) flow.at++;
}

// src/desired/reading/quick.ts
/**
* Reads the form that people write: block maps and lists by indentation, scalars of one line, flow collections of
* one line, comments. On anything else, right or wrong, it returns undefined and the strict reader decides. What it
* does return is exactly what the strict reader reads: it only exists because that one takes 20 times as long.
* `full`: the file holds more than `most` values. The places that are wanted are added to its marks.
*/
function quickRead(text, most, wanted) {
	if (hasHidden(text.includes("\r") ? text.replaceAll("\r\n", "\n") : text)) return void 0;
	const cursor = cursorOn(text, most, wanted);
	advance(cursor);
	if (cursor.indent === 0 && /^---\r?\n/.test(text.slice(cursor.at, cursor.at + 5))) advance(cursor);
	if (cursor.indent !== 0) return void 0;
	const start = cursor.at;
	const value = readMap(cursor, 0, 0, false);
	if (cursor.values > most) return "full";
	if (value === void 0 || cursor.indent !== -1) return void 0;
	return {
		value,
		start,
		lines: cursor.lines,
		values: cursor.values
	};
}
/** Below the 16 levels at which the strict reader stops. */
const deepest = 12;
/** A longer line is left to the strict reader: a pattern over a million characters overflows the stack. */
const longestLine = 2e3;
/** A person, a property or a list with more values is left to the strict reader: mistakes in it would take long. */
const mostInEntry = 5e3;
const [space, dash, sharp, colon] = [
	32,
	45,
	35,
	58
];
/** Reads the entries at `indent`. A line that fits nowhere is left to the callers, and stops the last of them. */
function readMap(cursor, indent, depth, people) {
	const map = {};
	if (depth > deepest) return void 0;
	const { marks } = cursor;
	let [count, before] = [0, ""];
	while (cursor.indent === indent) {
		const key = people ? keyOf$1(cursor) : usualKey$1(cursor, before);
		if (key === void 0 || ++cursor.values > cursor.most) return void 0;
		if (people) meet(cursor, key, marks);
		const [start, values] = [cursor.at, cursor.values];
		const isPeople = depth === 0 && key === "people";
		const value = readValue(cursor, start + key.length + 1, indent, depth, isPeople);
		if (value === void 0 || !isPeople && cursor.values - values > mostInEntry) return void 0;
		map[key] = value;
		if (cursor.marks !== null) mark(cursor.marks, map, key, start, cursor.from);
		before = key;
		if (++count > mostInEntry && !people) return void 0;
	}
	cursor.marks = marks;
	return Object.keys(map).length === count ? map : void 0;
}
/** Begins with a person: places that are not wanted are not recorded. */
function meet(cursor, key, marks) {
	cursor.lines.set(key, cursor.line);
	if (marks !== null) cursor.marks = cursor.wanted?.people.has(key) === true ? marks : null;
}
function keyOf$1(cursor) {
	const end = cursor.text.indexOf(":", cursor.at);
	if (end === -1 || end >= cursor.end) return void 0;
	const key = cursor.text.slice(cursor.at, end);
	return plainKey.test(key) ? key : void 0;
}
/** People write their fields in the same order: a key that was seen is neither cut out nor checked again. */
function usualKey$1(cursor, before) {
	const usual = cursor.follows.get(before);
	if (usual !== void 0 && cursor.text.startsWith(usual, cursor.at)) {
		if (cursor.text.charCodeAt(cursor.at + usual.length) === colon) return usual;
	}
	const key = keyOf$1(cursor);
	if (key !== void 0) cursor.follows.set(before, key);
	return key;
}
/** Reads what comes after a key's colon: on the same line, or as a block below it. */
function readValue(cursor, start, indent, depth, people) {
	const { text, end } = cursor;
	if (start < end && text.charCodeAt(start) !== space) return void 0;
	const at = afterSpaces(text, start);
	if (at < end && text.charCodeAt(at) !== sharp) return valueOfLine(cursor, at);
	advance(cursor);
	const inner = cursor.indent >= indent && isItem(cursor) ? readList : cursor.indent > indent ? readMap : null;
	const from = inner === null ? start : cursor.at;
	const value = inner === null ? "" : inner(cursor, cursor.indent, depth + 1, people);
	cursor.from = from;
	return value;
}
function readList(cursor, indent, depth) {
	const list = [];
	if (depth > deepest) return void 0;
	while (cursor.indent === indent && isItem(cursor)) {
		const at = afterSpaces(cursor.text, cursor.at + 1);
		const isMap = quickKey(cursor.text, at);
		if (++cursor.values > cursor.most) return void 0;
		const value = isMap ? readItemMap(cursor, at, depth) : valueOfLine(cursor, at);
		if (value === void 0) return void 0;
		if (cursor.marks !== null) mark(cursor.marks, list, list.length, at, at);
		list.push(value);
	}
	return list;
}
/** `- on: …`: the map starts in the line of the dash. */
function readItemMap(cursor, at, depth) {
	cursor.indent += at - cursor.at;
	cursor.at = at;
	return readMap(cursor, cursor.indent, depth + 1, false);
}
function isItem(cursor) {
	return cursor.text.charCodeAt(cursor.at) === dash && cursor.text.charCodeAt(cursor.at + 1) === space;
}
/** The value in the rest of this line; then goes on to the next one. */
function valueOfLine(cursor, at) {
	const { text, end } = cursor;
	if (end - at > longestLine) return void 0;
	const first = text[at];
	const flow = first === "{" || first === "[" ? quickFlow(text, at, end, cursor.marks) : null;
	if (flow === void 0 || flow !== null && !isTail(text, flow.end, end)) return void 0;
	const value = flow === null ? quickScalar(text, at, end) : flow.value;
	cursor.values += flow?.values ?? 0;
	advance(cursor);
	cursor.from = at;
	return value;
}

// src/desired/reading/markup.ts
const deep = `This is nested deeper than 16 levels. Write it flatter.`;
const complex = "A \"?\" starts a complex key, and a chart has none. Write \"name: value\".";
/** Why reading on is useless or dangerous; null if it is not. `open` counts the nodes being read. */
function tooMuch(type, open, offset) {
	if (open > 18) return {
		code: "yaml-feature",
		message: deep,
		offset
	};
	return type === "explicit-key-ind" ? {
		code: "yaml-feature",
		message: complex,
		offset
	} : null;
}
/** The finding if the chart has become too long for the slow reader. */
function tooLong(offset) {
	return {
		code: "too-large",
		message: "The chart is too long for the form of this file, or of those before it: it cannot be read in time. Write each value on the line of its name, and each person on lines of their own.",
		offset
	};
}
/** YAML features that a chart must not have, each with what to write instead. */
const refused$1 = {
	anchor: "An anchor (&) is not allowed: a chart says everything in full. Delete it, or put a value that starts with & in quotes.",
	alias: "An alias (*) is not allowed: a chart says everything in full. Write the value itself, or put it in quotes.",
	tag: "A tag (!) is not allowed. Delete it, or put a value that starts with ! in quotes.",
	"directive-line": "A line that starts with % is a directive, and a chart has none. Delete it."
};
const escapes = /\\(?:[0abtnvfre "/\\N_LP\t\n]|\r\n|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U00(?:0[\da-fA-F]|10)[\da-fA-F]{4})/g;
/** The finding for a piece that a chart must not have. `offset` is where it starts. */
function refuse(type, piece, offset) {
	const message = type === null ? void 0 : refused$1[type];
	if (message !== void 0) return {
		code: "yaml-feature",
		message,
		offset
	};
	if (type !== "double-quoted-scalar" || !piece.replaceAll(escapes, "").includes("\\")) return null;
	return {
		code: "yaml-syntax",
		message: badEscape,
		offset
	};
}
const badEscape = "In double quotes a backslash starts a code, and this code does not exist. Use single quotes.";
/** The finding for what comes behind the one document of a file. */
function second(offset) {
	return {
		code: "yaml-feature",
		message: "A second document starts here, and a file has one. Put it into another file, or delete the line above.",
		offset
	};
}

// src/desired/reading/syntax-words.ts
/** The usual mistakes, in people's words. */
const byCode = {
	BAD_INDENT: "This line is indented differently from the lines it belongs to. Give them the same number of spaces.",
	TAB_AS_INDENT: "This line is indented with a tab. Use spaces.",
	BAD_SCALAR_START: "A value cannot start with this character. Put the value in quotes.",
	BLOCK_AS_IMPLICIT_KEY: "This value has a colon in it, or the next line is indented too far. Put it in quotes, or give the lines the same number of spaces.",
	MULTILINE_IMPLICIT_KEY: "A line like this needs a colon and a space, \"name: value\". Write them, or put the text in quotes.",
	KEY_OVER_1024_CHARS: "This name is too long. Write a shorter one.",
	NON_STRING_KEY: "A name must be plain text. Write \"name: value\"."
};
/** The library has one code for several mistakes: these are told apart by how its message starts. */
const byMessage = [
	[/^Flow (?:map|sequence) in block/, "A bracket that was opened is not closed before here. Close it."],
	[/^(?:Missing closing|Expected flow)/, "A quote or a bracket that was opened is not closed before here. Close it."],
	[/^Implicit map keys need/, "A line like this needs a colon and a space, \"name: value\". Write them, or put the text in quotes."],
	[/^Unexpected scalar at node end/, "The value ended before this. Put the whole value in quotes (a quote inside is written twice), or check the indentation."]
];
/** What an error of the YAML means, and what to do. Unusual ones keep the library's own words. */
function syntaxWords(code, message) {
	return byMessage.find(([start]) => start.test(message))?.[1] ?? byCode[code] ?? `This is not valid YAML (${message.replace(/[\s.]+/g, " ").trim()}). Correct it, or put the value in quotes.`;
}

// src/desired/reading/syntax-issue.ts
/** The finding for a hidden character, anywhere. `name` is U+200B. */
function hiddenCharacter(name, offset) {
	return {
		code: "hidden-character",
		message: `There is ${name === "U+0009" ? "a tab" : `a character that cannot be seen or is not defined (${name})`} here. Delete it, or type the text again.`,
		offset
	};
}

// src/desired/reading/strict-values.ts
/**
* The value of a node: objects with own properties only, arrays, text, and null for a plain `null` or `~`. An empty value is
* an empty text. What a chart must not hold is added to `wrong`; then the value must not be used. The place of
* everything is added to `marks`.
*/
function valueOf(yaml, node, wrong, marks) {
	if (yaml.isMap(node)) return mapOf(yaml, node, wrong, marks);
	if (yaml.isSeq(node)) return listOf(yaml, node, wrong, marks);
	return yaml.isScalar(node) ? textOf$1(node, wrong) : "";
}
function listOf(yaml, list, wrong, marks) {
	const result = [];
	for (const [index, item] of list.items.entries()) {
		result.push(valueOf(yaml, item, wrong, marks));
		const start = nodeStart(item);
		mark(marks, result, index, start, start);
	}
	return result;
}
function textOf$1(node, wrong) {
	const text = String(node.value);
	const hidden = hiddenIn(text);
	if (hidden !== null) wrong.push(hiddenCharacter(hidden.name, nodeStart(node)));
	return node.type === "PLAIN" && isNull(text) ? null : text;
}
function mapOf(yaml, map, wrong, marks) {
	const result = {};
	for (const pair of map.items) {
		const key = keyOf(pair);
		const mistake = keyMistake(pair, key, result);
		if (mistake !== null) wrong.push(mistake);
		const value = valueOf(yaml, pair.value, wrong, marks);
		if (mistake?.holder !== void 0) continue;
		Object.defineProperty(result, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		const start = nodeStart(pair.key);
		mark(marks, result, key, start, pair.value?.range?.[0] ?? start);
	}
	return result;
}
/** The text of a key. The parser has made sure that it is a scalar. */
function keyOf(pair) {
	return pair.key?.value ?? "";
}
function keyMistake(pair, key, before) {
	const node = pair.key;
	const offset = nodeStart(node);
	const hidden = hiddenIn(key);
	if (hidden !== null) return hiddenCharacter(hidden.name, offset);
	if (key.normalize("NFC") !== key) return {
		code: "hidden-character",
		message: decomposed,
		offset
	};
	if (key === "<<" && node.type === "PLAIN") return {
		code: "yaml-feature",
		message: merge$1,
		offset
	};
	if (!Object.hasOwn(before, key)) return null;
	return {
		code: "duplicate-key",
		message: `"${key}" is here twice. Keep one of the two.`,
		offset,
		holder: before,
		key
	};
}
const decomposed = "This name has a letter that is made of two characters, as some systems write ä. Type it again.";
const merge$1 = "A merge key (<<) is not allowed: a chart says everything in full. Write the fields themselves.";
/** Where a node starts. */
function nodeStart(node) {
	return node?.range?.[0] ?? 0;
}

// src/desired/reading/strict.ts
/** How many mistakes of characters and marks are looked for in a file; fixing them shows the rest. */
const most$1 = 20;
/**
* Every scalar is text: `no`, `1.10` and `0012` are what they look like. We find duplicate keys ourselves, because the
* library compares each key with each.
*/
const options = {
	version: "1.2",
	schema: "failsafe",
	strict: true,
	uniqueKeys: false,
	stringKeys: true,
	merge: false,
	customTags: [],
	resolveKnownTags: false,
	logLevel: "silent",
	prettyErrors: false
};
/**
* Reads YAML that is plain data: one document without anchors, aliases, tags, directives, complex keys. `read` is null
* if and only if there are diagnostics: `yaml-syntax`, `yaml-feature`, `duplicate-key`, `hidden-character`, `too-large`.
*/
async function readStrict(source, room) {
	const yaml = await import("./dist.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const unfinished = unfinishedMerges(source.text);
	const unseen = hiddenInText(source.text, most$1).map(({ offset, name }) => hiddenCharacter(name, offset));
	const wrong = unfinished.length > 0 ? unfinished : unseen;
	const contents = wrong.length === 0 ? parsed(yaml, source.text, room, wrong) : null;
	const marks = /* @__PURE__ */ new Map();
	const value = contents === null ? "" : valueOf(yaml, contents, wrong, marks);
	const all = {
		value,
		marks,
		contents,
		yaml
	};
	const read = wrong.length === 0 ? all : null;
	const twice = read === null ? entriesOf(value, wrong) : null;
	return {
		read,
		partly: twice === null ? null : {
			...all,
			twice
		},
		diagnostics: diagnosticsOf(source, wrong)
	};
}
/** The nodes of a text. What is wrong with it is added to `wrong`; then it is null. */
function parsed(yaml, text, room, wrong) {
	const tokens = tokensOf(yaml, text, room, wrong);
	return wrong.length === 0 ? compose(yaml, tokens, wrong) : null;
}
/** What is wrong with a part of a file that must be a map, such as an entry; empty if nothing is. */
async function mapIssues(text, room) {
	const yaml = await import("./dist.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const wrong = hiddenInText(text, most$1).map(({ offset, name }) => hiddenCharacter(name, offset));
	const contents = wrong.length === 0 ? parsed(yaml, text, room, wrong) : null;
	if (contents !== null) valueOf(yaml, contents, wrong, /* @__PURE__ */ new Map());
	if (wrong.length > 0 || yaml.isMap(contents)) return wrong.filter(({ holder }) => holder === void 0);
	const offset = text.search(/\S/);
	return [{
		code: "yaml-syntax",
		message: syntaxWords("MULTILINE_IMPLICIT_KEY", ""),
		offset: Math.max(0, offset)
	}];
}
/** The people in whose entries something is there twice; null if anything else is wrong. */
function entriesOf(value, wrong) {
	const people = value?.people;
	if (typeof people !== "object" || people === null || wrong.some(({ holder }) => holder === void 0)) return null;
	const owner = /* @__PURE__ */ new Map();
	for (const [key, said] of Object.entries(people)) {
		const changes = said?.changes;
		for (const holder of [said, ...Array.isArray(changes) ? changes : []]) owner.set(holder, key);
	}
	const keys = wrong.map((one) => one.holder === people ? one.key : owner.get(one.holder));
	return keys.every((key) => key !== void 0) ? new Set(keys) : null;
}
function diagnosticsOf(source, wrong) {
	const lines = linesOf$1(source);
	return wrong.slice(0, mostShown + 1).map(({ code, message, offset }) => {
		const place = lines.placeOf(offset);
		return {
			severity: "error",
			code,
			message,
			place,
			excerpt: lines.excerpt(place.line)
		};
	});
}
const mergeMessage = "This is an unfinished merge: Git wrote both sides here. Keep what is right, and delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.";
/** Where Git has marked conflicts: at the start of each, or at what is left of one. */
function unfinishedMerges(text) {
	const marks = [...text.matchAll(/^(?:<{7} |\|{7} |={7}\r?$|>{7} )/gm)];
	const starts = marks.filter(([mark]) => mark.startsWith("<"));
	return (starts.length > 0 ? starts : marks.filter(([mark]) => mark.startsWith(">"))).map(({ index }) => ({
		code: "yaml-syntax",
		message: mergeMessage,
		offset: index
	}));
}
/** Splits a text into pieces; stops as soon as it is rejected for good. */
function tokensOf(yaml, text, room, wrong) {
	const parser = new yaml.Parser();
	const tokens = [];
	let [documents, scalar] = [0, false];
	for (const lexeme of new yaml.Lexer().lex(text)) {
		const type = scalar ? "scalar" : yaml.CST.tokenType(lexeme);
		scalar = !scalar && lexeme === yaml.CST.SCALAR;
		const refused = refuse(type, lexeme, parser.offset);
		if (refused !== null) wrong.push(refused);
		const stop = --room.pieces < 0 ? tooLong(parser.offset) : tooMuch(type, parser.stack.length, parser.offset);
		if (stop !== null) wrong.push(stop);
		for (const token of parser.next(lexeme)) {
			tokens.push(token);
			if (token.type === "document" && ++documents > 1) wrong.push(second(token.offset));
		}
		if (stop !== null || documents > 1 || wrong.length >= most$1) return tokens;
	}
	return [...tokens, ...parser.end()];
}
/** Builds the nodes. The first mistake counts: those that follow mostly result from it. */
function compose(yaml, tokens, wrong) {
	const [document, next] = [...new yaml.Composer(options).compose(tokens)];
	const mistake = document?.errors[0] ?? document?.warnings[0];
	if (mistake === void 0 && next !== void 0) wrong.push(second(nodeStart(next.contents)));
	if (mistake === void 0) return document?.contents ?? null;
	wrong.push({
		code: "yaml-syntax",
		message: syntaxWords(mistake.code, mistake.message),
		offset: mistake.pos[0]
	});
	return null;
}

// src/desired/reading/salvage.ts
/**
* Reads each entry of a file of people by itself, and each field of an entry that cannot be read: a mistake in one hides
* none in another. Null if the lines do not show where an entry begins and whose it is, or if no single part is wrong.
*/
async function salvage(source, room) {
	const lines = source.text.split("\n");
	const people = lines.findIndex((line) => /^people:\s*(?:#.*)?$/.test(line));
	if (people < 0 || lines.some((line) => /^(?:<{7} |={7}\r?$|>{7} )/.test(line))) return null;
	const offsets = offsetsOf(lines);
	const parts = partsOf$1(lines, offsets, people + 1, lines.findIndex((line, at) => at > people && /^[^\s#]/.test(line)));
	const spare = {
		...room,
		pieces: room.again
	};
	const issues = [];
	const broken = /* @__PURE__ */ new Map();
	for (const entry of parts) {
		const text = lines.slice(entry.start, entry.end).join("\n");
		if (quickRead(`people:\n${text}`, Infinity, null) !== void 0) continue;
		const { found, isWhole } = await issuesIn(entry, lines, offsets, spare);
		if (found.length === 0) continue;
		const key = /^ +([\w.-]+):(?:\s|$)/.exec(lines[entry.start] ?? "")?.[1];
		if (key === void 0 || broken.has(key)) return null;
		broken.set(key, entry.start + 1);
		issues.push(...found.map(({ issue }) => issue));
		for (const part of isWhole ? [entry] : found.map((one) => one.part)) for (let at = part.start; at < part.end; at++) lines[at] = (lines[at] ?? "").replaceAll(/[^\r]/g, " ");
	}
	room.again = Math.max(0, spare.pieces);
	if (issues.length === 0 || issues.some(({ code }) => code === "too-large")) return null;
	return {
		source: {
			...source,
			text: lines.join("\n")
		},
		diagnostics: diagnosticsOf(source, issues),
		broken
	};
}
function offsetsOf(lines) {
	let offset = 0;
	return lines.map((line) => (offset += line.length + 1) - line.length - 1);
}
/** The parts between two lines, each from a line that is indented as the first one is; empty if that is not at all. */
function partsOf$1(lines, offsets, from, to) {
	const end = to < 0 ? lines.length : to;
	const indents = lines.slice(from, end).map((line) => /^\s*(?:#|$)/.test(line) ? null : /^ */.exec(line)?.[0].length);
	const first = indents.find((indent) => indent !== null && indent !== void 0);
	if (first === void 0 || first === 0) return [];
	const starts = indents.flatMap((indent, at) => indent === first ? [from + at] : []);
	return starts.map((start, at) => ({
		start,
		end: starts[at + 1] ?? end,
		offset: offsets[start] ?? 0
	}));
}
/** What is wrong in an entry: the first mistake of each field. `isWhole`: nothing of it can be read. */
async function issuesIn(entry, lines, offsets, room) {
	const first = async (part) => {
		return (await mapIssues(lines.slice(part.start, part.end).join("\n").trimEnd(), room)).slice(0, 1).map((issue) => ({
			part,
			issue: {
				...issue,
				offset: issue.offset + part.offset
			}
		}));
	};
	const whole = await first(entry);
	if (whole.length === 0) return {
		found: [],
		isWhole: false
	};
	const fields = partsOf$1(lines, offsets, entry.start + 1, entry.end);
	const head = {
		...entry,
		end: fields[0]?.start ?? entry.end
	};
	const found = [];
	for (const part of [head, ...fields]) found.push(...await first(part));
	return found.length === 0 ? {
		found: whole,
		isWhole: true
	} : {
		found,
		isWhole: found.length >= fields.length
	};
}

// src/desired/reading/tree.ts
/** Reads one file, and counts what it holds against the budget. `too-large` if there is too little left. */
async function readTree(source, room) {
	const quick = quickRead(source.text, room.values, null);
	if (quick === "full") return refused(source, manyValues);
	const read = quick === void 0 ? await strictOrPartly(source, room) : quickTree(source, quick, room);
	room.people -= read.tree === null ? 0 : peopleIn(read.tree.value);
	return room.people < 0 ? refused(source, manyPeople) : read;
}
const manyPeople = "With this file the chart holds more than 60,000 people. Delete the oldest leavers, or split the company into two charts.";
const manyValues = "With this file the chart holds more than 500,000 values. Delete what is not needed, or split the company into two charts.";
function refused({ file }, message) {
	return {
		tree: null,
		diagnostics: [{
			severity: "error",
			code: "too-large",
			message,
			place: {
				file,
				line: 1,
				column: 1
			}
		}]
	};
}
function quickTree(source, read, room) {
	room.values -= read.values;
	const lines = linesOf$1(source);
	const again = (paths) => {
		const marks = /* @__PURE__ */ new Map();
		const wanted = {
			people: new Set(paths.map((path) => String(path[1]))),
			marks
		};
		const { value } = quickRead(source.text, Infinity, wanted);
		return againOf(value, lines, (path, part) => offsetOf(marks, value, read.start, path, part));
	};
	return {
		tree: {
			file: source.file,
			value: read.value,
			again,
			lineOf: (key) => read.lines.get(key) ?? 1
		},
		diagnostics: []
	};
}
/** What is no YAML in a file of people hides nothing else in it. */
async function strictOrPartly(source, room) {
	const read = await strictTree(source, room);
	const isSyntax = read.partly === void 0 && read.diagnostics.every(({ code }) => code === "yaml-syntax");
	const saved = read.tree === null && isSyntax ? await salvage(source, room) : null;
	if (saved === null) return read;
	const quick = quickRead(saved.source.text, room.values, null);
	const whole = typeof quick === "object" ? quickTree(saved.source, quick, room) : await strictTree(saved.source, room);
	const tree = whole.tree ?? whole.partly?.tree;
	if (tree === void 0) return read;
	if (peopleIn(tree.value) === 0) return {
		tree: null,
		diagnostics: saved.diagnostics
	};
	const lineOf = (key) => saved.broken.get(key) ?? tree.lineOf(key);
	const twice = whole.partly?.twice ?? /* @__PURE__ */ new Set();
	return {
		tree: null,
		partly: {
			tree: {
				...tree,
				lineOf
			},
			twice,
			broken: new Set(saved.broken.keys())
		},
		diagnostics: [...saved.diagnostics, ...whole.diagnostics]
	};
}
/** The library's nodes take a hundred times the memory of the text, so only the places are kept. */
async function strictTree(source, room) {
	const { read, partly, diagnostics } = await readStrict(source, room);
	if (partly !== null) return {
		tree: null,
		partly: {
			tree: treeOf(partly, source),
			twice: partly.twice,
			broken: /* @__PURE__ */ new Set()
		},
		diagnostics
	};
	if (read === null) return {
		tree: null,
		diagnostics
	};
	return {
		tree: treeOf(read, source),
		diagnostics: []
	};
}
function treeOf({ yaml, contents, value, marks }, source) {
	const [lines, start] = [linesOf$1(source), nodeStart(contents)];
	const offset = (path, part) => offsetOf(marks, value, start, path, part);
	const written = valueOf(yaml, contents, [], /* @__PURE__ */ new Map());
	return {
		file: source.file,
		value,
		again: () => againOf(written, lines, offset),
		lineOf: (key) => hasPerson(value, key) ? lines.placeOf(offset(["people", key], "key")).line : 1
	};
}
function againOf(value, { placeOf, excerpt }, offset) {
	return {
		value,
		excerpt,
		place: (path, part) => placeOf(offset(path, part))
	};
}
function peopleIn(value) {
	const all = value?.people;
	return typeof all === "object" && all !== null ? Object.keys(all).length : 0;
}
function hasPerson(value, key) {
	const all = value?.people;
	return typeof all === "object" && all !== null && !Array.isArray(all) && Object.hasOwn(all, key);
}

// build/validators/people.js
const people$1 = validate20$1;
const schema31$1 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://espalier.invalid/schema/people.schema.json",
	"title": "PeopleFile",
	"description": "One file in org/people/. Every person of the company is in exactly one such file.",
	"type": "object",
	"additionalProperties": false,
	"required": ["people"],
	"properties": {
		"defaults": {
			"title": "Defaults",
			"description": "Values for the people in this file whose entries do not set them.",
			"examples": [{ "department": "Engineering" }],
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"department": {
					"description": "The department of everyone in this file whose entry sets none; null for people without one.",
					"examples": ["Engineering", null],
					"type": ["string", "null"],
					"minLength": 1,
					"maxLength": 100
				},
				"role": {
					"description": "The role of everyone in this file whose entry sets none. It may not be admin.",
					"examples": ["user"],
					"type": "string",
					"minLength": 1,
					"maxLength": 50
				},
				"timezone": {
					"description": "The time zone of everyone in this file whose entry sets none.",
					"examples": ["America/New_York"],
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				}
			}
		},
		"people": {
			"description": "The people, by key. You choose the key: lower-case letters, digits, dots, hyphens and underscores. Keep it stable, and never use it again for another person.",
			"examples": [{ "grace.hopper": {
				"email": "grace@acme.example",
				"firstName": "Grace",
				"lastName": "Hopper",
				"manager": null
			} }],
			"type": "object",
			"propertyNames": {
				"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
				"maxLength": 64
			},
			"additionalProperties": { "$ref": "#/$defs/person" }
		}
	},
	"$defs": {
		"person": {
			"title": "PersonEntry",
			"description": "One person.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"email",
				"firstName",
				"lastName"
			],
			"properties": {
				"email": {
					"description": "The address the person signs in with. It must be unique, whatever its case.",
					"examples": ["ada@acme.example"],
					"type": "string",
					"pattern": "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$",
					"maxLength": 254
				},
				"firstName": {
					"description": "The first name, as the service shows it.",
					"examples": ["Ada"],
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"lastName": {
					"description": "The last name, as the service shows it.",
					"examples": ["Lovelace"],
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"manager": {
					"description": "The key of the direct manager; null for a person without a manager. If you leave it out, the manager stays as it is in the service: for a manager whom the chart does not have.",
					"examples": ["grace.hopper", null],
					"type": ["string", "null"],
					"minLength": 1
				},
				"department": {
					"description": "The department; null for a person without one. If you leave it out, the default of the file counts. Without a default, it stays as it is in the service.",
					"examples": ["Engineering", null],
					"type": ["string", "null"],
					"minLength": 1,
					"maxLength": 100
				},
				"role": {
					"description": "The permission role. Espalier writes it only if role is in manage, and only for people on the admins list.",
					"examples": ["user"],
					"type": "string",
					"minLength": 1,
					"maxLength": 50
				},
				"start": {
					"description": "The first day: the account is created on that day, not before.",
					"examples": ["2026-12-01"],
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"tsType": "Day"
				},
				"end": {
					"description": "The last day, inclusive: the account is deactivated the day after.",
					"examples": ["2027-03-31"],
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"tsType": "Day"
				},
				"timezone": {
					"description": "The time zone in which the last day, end, is over: the account is deactivated when it is. Everything else keeps the days of the company.",
					"examples": ["Pacific/Honolulu"],
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"status": {
					"description": "left: the person leaves now, or has left, and stays in the file as a record.",
					"examples": ["left"],
					"const": "left"
				},
				"successor": {
					"description": "Who gets the direct reports on the day after the person has left: the key of another person. Reports whom the chart gives another manager stay with that one.",
					"examples": ["katherine.johnson"],
					"type": "string",
					"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
					"maxLength": 64
				},
				"absence": {
					"description": "A time away, such as parental leave: its first and last day; or a list of them, in their order.",
					"examples": [{
						"from": "2026-12-01",
						"to": "2027-05-31"
					}],
					"type": ["object", "array"],
					"tsType": "Absence | readonly Absence[]",
					"additionalProperties": false,
					"required": ["from", "to"],
					"properties": {
						"from": {
							"description": "The first day of the absence.",
							"examples": ["2026-12-01"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
							"tsType": "Day"
						},
						"to": {
							"description": "The last day of the absence, inclusive: the person is back on the day after.",
							"examples": ["2027-05-31"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
							"tsType": "Day"
						},
						"deactivate": {
							"description": "true: the account is inactive meanwhile. Without it, the absence is only shown.",
							"examples": [true],
							"type": "boolean"
						}
					},
					"minItems": 1,
					"maxItems": 100,
					"items": { "$ref": "#/$defs/absence" }
				},
				"changes": {
					"description": "Dated moves and changes, in the order of their days.",
					"examples": [[{
						"on": "2027-01-01",
						"manager": "katherine.johnson"
					}]],
					"type": "array",
					"minItems": 1,
					"maxItems": 100,
					"items": { "$ref": "#/$defs/dated" }
				},
				"was": {
					"description": "The previous key of this person, for one plan: the account stays bound.",
					"examples": ["margaret.heafield"],
					"type": "string",
					"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
					"maxLength": 64
				},
				"newPerson": {
					"description": "true: this really is a new person, although an account with the same name or a similar address exists.",
					"examples": [true],
					"type": "boolean"
				},
				"samePerson": {
					"description": "true: the account is this person's, although it has another name: a nickname, a marriage, a transition.",
					"examples": [true],
					"type": "boolean"
				},
				"reportsStay": {
					"description": "true: when this person leaves, accounts outside the chart may still report to them. Without it, the leaver waits for those accounts.",
					"examples": [true],
					"type": "boolean"
				}
			}
		},
		"absence": {
			"title": "Absence",
			"description": "One time away.",
			"type": "object",
			"additionalProperties": false,
			"required": ["from", "to"],
			"properties": {
				"from": {
					"description": "The first day of the absence.",
					"examples": ["2026-12-01"],
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"tsType": "Day"
				},
				"to": {
					"description": "The last day of the absence, inclusive: the person is back on the day after.",
					"examples": ["2027-05-31"],
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"tsType": "Day"
				},
				"deactivate": {
					"description": "true: the account is inactive meanwhile. Without it, the absence is only shown.",
					"examples": [true],
					"type": "boolean"
				}
			}
		},
		"dated": {
			"title": "DatedChange",
			"description": "What changes for a person from one day on.",
			"type": "object",
			"additionalProperties": false,
			"required": ["on"],
			"minProperties": 2,
			"properties": {
				"on": {
					"description": "The day from which the values below hold.",
					"examples": ["2027-01-01"],
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"tsType": "Day"
				},
				"manager": {
					"description": "The key of the manager from that day on; null for a person without a manager.",
					"examples": ["katherine.johnson"],
					"type": ["string", "null"],
					"minLength": 1
				},
				"department": {
					"description": "The department from that day on; null for none.",
					"examples": ["Research", null],
					"type": ["string", "null"],
					"minLength": 1,
					"maxLength": 100
				},
				"role": {
					"description": "The role from that day on.",
					"examples": ["user"],
					"type": "string",
					"minLength": 1,
					"maxLength": 50
				},
				"email": {
					"description": "The address from that day on.",
					"examples": ["ada.lovelace@acme.example"],
					"type": "string",
					"pattern": "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$",
					"maxLength": 254
				},
				"firstName": {
					"description": "The first name from that day on.",
					"examples": ["Ada"],
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"lastName": {
					"description": "The last name from that day on.",
					"examples": ["King"],
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				}
			}
		}
	}
};
const func0$1 = Object.prototype.hasOwnProperty;
const func63 = require_ucs2length().default;
const pattern4$1 = new RegExp("^[a-z0-9]+(?:[._-][a-z0-9]+)*$", "u");
const schema32 = {
	"title": "PersonEntry",
	"description": "One person.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"email",
		"firstName",
		"lastName"
	],
	"properties": {
		"email": {
			"description": "The address the person signs in with. It must be unique, whatever its case.",
			"examples": ["ada@acme.example"],
			"type": "string",
			"pattern": "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$",
			"maxLength": 254
		},
		"firstName": {
			"description": "The first name, as the service shows it.",
			"examples": ["Ada"],
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"lastName": {
			"description": "The last name, as the service shows it.",
			"examples": ["Lovelace"],
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"manager": {
			"description": "The key of the direct manager; null for a person without a manager. If you leave it out, the manager stays as it is in the service: for a manager whom the chart does not have.",
			"examples": ["grace.hopper", null],
			"type": ["string", "null"],
			"minLength": 1
		},
		"department": {
			"description": "The department; null for a person without one. If you leave it out, the default of the file counts. Without a default, it stays as it is in the service.",
			"examples": ["Engineering", null],
			"type": ["string", "null"],
			"minLength": 1,
			"maxLength": 100
		},
		"role": {
			"description": "The permission role. Espalier writes it only if role is in manage, and only for people on the admins list.",
			"examples": ["user"],
			"type": "string",
			"minLength": 1,
			"maxLength": 50
		},
		"start": {
			"description": "The first day: the account is created on that day, not before.",
			"examples": ["2026-12-01"],
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
			"tsType": "Day"
		},
		"end": {
			"description": "The last day, inclusive: the account is deactivated the day after.",
			"examples": ["2027-03-31"],
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
			"tsType": "Day"
		},
		"timezone": {
			"description": "The time zone in which the last day, end, is over: the account is deactivated when it is. Everything else keeps the days of the company.",
			"examples": ["Pacific/Honolulu"],
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"status": {
			"description": "left: the person leaves now, or has left, and stays in the file as a record.",
			"examples": ["left"],
			"const": "left"
		},
		"successor": {
			"description": "Who gets the direct reports on the day after the person has left: the key of another person. Reports whom the chart gives another manager stay with that one.",
			"examples": ["katherine.johnson"],
			"type": "string",
			"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
			"maxLength": 64
		},
		"absence": {
			"description": "A time away, such as parental leave: its first and last day; or a list of them, in their order.",
			"examples": [{
				"from": "2026-12-01",
				"to": "2027-05-31"
			}],
			"type": ["object", "array"],
			"tsType": "Absence | readonly Absence[]",
			"additionalProperties": false,
			"required": ["from", "to"],
			"properties": {
				"from": {
					"description": "The first day of the absence.",
					"examples": ["2026-12-01"],
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"tsType": "Day"
				},
				"to": {
					"description": "The last day of the absence, inclusive: the person is back on the day after.",
					"examples": ["2027-05-31"],
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"tsType": "Day"
				},
				"deactivate": {
					"description": "true: the account is inactive meanwhile. Without it, the absence is only shown.",
					"examples": [true],
					"type": "boolean"
				}
			},
			"minItems": 1,
			"maxItems": 100,
			"items": { "$ref": "#/$defs/absence" }
		},
		"changes": {
			"description": "Dated moves and changes, in the order of their days.",
			"examples": [[{
				"on": "2027-01-01",
				"manager": "katherine.johnson"
			}]],
			"type": "array",
			"minItems": 1,
			"maxItems": 100,
			"items": { "$ref": "#/$defs/dated" }
		},
		"was": {
			"description": "The previous key of this person, for one plan: the account stays bound.",
			"examples": ["margaret.heafield"],
			"type": "string",
			"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
			"maxLength": 64
		},
		"newPerson": {
			"description": "true: this really is a new person, although an account with the same name or a similar address exists.",
			"examples": [true],
			"type": "boolean"
		},
		"samePerson": {
			"description": "true: the account is this person's, although it has another name: a nickname, a marriage, a transition.",
			"examples": [true],
			"type": "boolean"
		},
		"reportsStay": {
			"description": "true: when this person leaves, accounts outside the chart may still report to them. Without it, the leaver waits for those accounts.",
			"examples": [true],
			"type": "boolean"
		}
	}
};
const schema34 = {
	"title": "DatedChange",
	"description": "What changes for a person from one day on.",
	"type": "object",
	"additionalProperties": false,
	"required": ["on"],
	"minProperties": 2,
	"properties": {
		"on": {
			"description": "The day from which the values below hold.",
			"examples": ["2027-01-01"],
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
			"tsType": "Day"
		},
		"manager": {
			"description": "The key of the manager from that day on; null for a person without a manager.",
			"examples": ["katherine.johnson"],
			"type": ["string", "null"],
			"minLength": 1
		},
		"department": {
			"description": "The department from that day on; null for none.",
			"examples": ["Research", null],
			"type": ["string", "null"],
			"minLength": 1,
			"maxLength": 100
		},
		"role": {
			"description": "The role from that day on.",
			"examples": ["user"],
			"type": "string",
			"minLength": 1,
			"maxLength": 50
		},
		"email": {
			"description": "The address from that day on.",
			"examples": ["ada.lovelace@acme.example"],
			"type": "string",
			"pattern": "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$",
			"maxLength": 254
		},
		"firstName": {
			"description": "The first name from that day on.",
			"examples": ["Ada"],
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"lastName": {
			"description": "The last name from that day on.",
			"examples": ["King"],
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		}
	}
};
const pattern5$1 = new RegExp("^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$", "u");
const pattern6$1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.email === void 0 || !func0$1.call(data, "email")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "email" },
				message: "must have required property 'email'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.firstName === void 0 || !func0$1.call(data, "firstName")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "firstName" },
				message: "must have required property 'firstName'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.lastName === void 0 || !func0$1.call(data, "lastName")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lastName" },
				message: "must have required property 'lastName'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0$1.call(schema32.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.email !== void 0 && func0$1.call(data, "email")) {
			let data0 = data.email;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err4 = {
							instancePath: instancePath + "/email",
							schemaPath: "#/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["email"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func63(data0) > 254) {
					const err5 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern5$1.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$" },
						message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.firstName !== void 0 && func0$1.call(data, "firstName")) {
			let data1 = data.firstName;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err7 = {
							instancePath: instancePath + "/firstName",
							schemaPath: "#/properties/firstName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["firstName"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func63(data1) > 100) {
					const err8 = {
						instancePath: instancePath + "/firstName",
						schemaPath: "#/properties/firstName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func63(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/firstName",
						schemaPath: "#/properties/firstName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.lastName !== void 0 && func0$1.call(data, "lastName")) {
			let data2 = data.lastName;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err10 = {
							instancePath: instancePath + "/lastName",
							schemaPath: "#/properties/lastName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["lastName"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (func63(data2) > 100) {
					const err11 = {
						instancePath: instancePath + "/lastName",
						schemaPath: "#/properties/lastName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (func63(data2) < 1) {
					const err12 = {
						instancePath: instancePath + "/lastName",
						schemaPath: "#/properties/lastName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.manager !== void 0 && func0$1.call(data, "manager")) {
			let data3 = data.manager;
			if (typeof data3 !== "string" && data3 !== null) {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else if (data3 === "" || data3 === 0 || data3 === false) coerced3 = null;
					else {
						const err13 = {
							instancePath: instancePath + "/manager",
							schemaPath: "#/properties/manager/type",
							keyword: "type",
							params: { type: schema32.properties.manager.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["manager"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (func63(data3) < 1) {
					const err14 = {
						instancePath: instancePath + "/manager",
						schemaPath: "#/properties/manager/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.department !== void 0 && func0$1.call(data, "department")) {
			let data4 = data.department;
			if (typeof data4 !== "string" && data4 !== null) {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (!(coerced4 !== void 0)) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
					else if (data4 === null) coerced4 = "";
					else if (data4 === "" || data4 === 0 || data4 === false) coerced4 = null;
					else {
						const err15 = {
							instancePath: instancePath + "/department",
							schemaPath: "#/properties/department/type",
							keyword: "type",
							params: { type: schema32.properties.department.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["department"] = coerced4;
				}
			}
			if (typeof data4 === "string") {
				if (func63(data4) > 100) {
					const err16 = {
						instancePath: instancePath + "/department",
						schemaPath: "#/properties/department/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (func63(data4) < 1) {
					const err17 = {
						instancePath: instancePath + "/department",
						schemaPath: "#/properties/department/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.role !== void 0 && func0$1.call(data, "role")) {
			let data5 = data.role;
			if (typeof data5 !== "string") {
				let dataType5 = typeof data5;
				let coerced5 = void 0;
				if (!(coerced5 !== void 0)) {
					if (dataType5 == "number" || dataType5 == "boolean") coerced5 = "" + data5;
					else if (data5 === null) coerced5 = "";
					else {
						const err18 = {
							instancePath: instancePath + "/role",
							schemaPath: "#/properties/role/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (coerced5 !== void 0) {
					data5 = coerced5;
					if (data !== void 0) data["role"] = coerced5;
				}
			}
			if (typeof data5 === "string") {
				if (func63(data5) > 50) {
					const err19 = {
						instancePath: instancePath + "/role",
						schemaPath: "#/properties/role/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (func63(data5) < 1) {
					const err20 = {
						instancePath: instancePath + "/role",
						schemaPath: "#/properties/role/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.start !== void 0 && func0$1.call(data, "start")) {
			let data6 = data.start;
			if (typeof data6 !== "string") {
				let dataType6 = typeof data6;
				let coerced6 = void 0;
				if (!(coerced6 !== void 0)) {
					if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data6;
					else if (data6 === null) coerced6 = "";
					else {
						const err21 = {
							instancePath: instancePath + "/start",
							schemaPath: "#/properties/start/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (coerced6 !== void 0) {
					data6 = coerced6;
					if (data !== void 0) data["start"] = coerced6;
				}
			}
			if (typeof data6 === "string") {
				if (!pattern6$1.test(data6)) {
					const err22 = {
						instancePath: instancePath + "/start",
						schemaPath: "#/properties/start/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.end !== void 0 && func0$1.call(data, "end")) {
			let data7 = data.end;
			if (typeof data7 !== "string") {
				let dataType7 = typeof data7;
				let coerced7 = void 0;
				if (!(coerced7 !== void 0)) {
					if (dataType7 == "number" || dataType7 == "boolean") coerced7 = "" + data7;
					else if (data7 === null) coerced7 = "";
					else {
						const err23 = {
							instancePath: instancePath + "/end",
							schemaPath: "#/properties/end/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (coerced7 !== void 0) {
					data7 = coerced7;
					if (data !== void 0) data["end"] = coerced7;
				}
			}
			if (typeof data7 === "string") {
				if (!pattern6$1.test(data7)) {
					const err24 = {
						instancePath: instancePath + "/end",
						schemaPath: "#/properties/end/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.timezone !== void 0 && func0$1.call(data, "timezone")) {
			let data8 = data.timezone;
			if (typeof data8 !== "string") {
				let dataType8 = typeof data8;
				let coerced8 = void 0;
				if (!(coerced8 !== void 0)) {
					if (dataType8 == "number" || dataType8 == "boolean") coerced8 = "" + data8;
					else if (data8 === null) coerced8 = "";
					else {
						const err25 = {
							instancePath: instancePath + "/timezone",
							schemaPath: "#/properties/timezone/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (coerced8 !== void 0) {
					data8 = coerced8;
					if (data !== void 0) data["timezone"] = coerced8;
				}
			}
			if (typeof data8 === "string") {
				if (func63(data8) > 100) {
					const err26 = {
						instancePath: instancePath + "/timezone",
						schemaPath: "#/properties/timezone/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (func63(data8) < 1) {
					const err27 = {
						instancePath: instancePath + "/timezone",
						schemaPath: "#/properties/timezone/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
		}
		if (data.status !== void 0 && func0$1.call(data, "status")) {
			if ("left" !== data.status) {
				const err28 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/const",
					keyword: "const",
					params: { allowedValue: "left" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.successor !== void 0 && func0$1.call(data, "successor")) {
			let data10 = data.successor;
			if (typeof data10 !== "string") {
				let dataType9 = typeof data10;
				let coerced9 = void 0;
				if (!(coerced9 !== void 0)) {
					if (dataType9 == "number" || dataType9 == "boolean") coerced9 = "" + data10;
					else if (data10 === null) coerced9 = "";
					else {
						const err29 = {
							instancePath: instancePath + "/successor",
							schemaPath: "#/properties/successor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (coerced9 !== void 0) {
					data10 = coerced9;
					if (data !== void 0) data["successor"] = coerced9;
				}
			}
			if (typeof data10 === "string") {
				if (func63(data10) > 64) {
					const err30 = {
						instancePath: instancePath + "/successor",
						schemaPath: "#/properties/successor/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (!pattern4$1.test(data10)) {
					const err31 = {
						instancePath: instancePath + "/successor",
						schemaPath: "#/properties/successor/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(?:[._-][a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(?:[._-][a-z0-9]+)*$\""
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			}
		}
		if (data.absence !== void 0 && func0$1.call(data, "absence")) {
			let data11 = data.absence;
			if (!data11 || typeof data11 != "object") {
				const err32 = {
					instancePath: instancePath + "/absence",
					schemaPath: "#/properties/absence/type",
					keyword: "type",
					params: { type: schema32.properties.absence.type },
					message: "must be object,array"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (Array.isArray(data11)) {
				if (data11.length > 100) {
					const err33 = {
						instancePath: instancePath + "/absence",
						schemaPath: "#/properties/absence/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data11.length < 1) {
					const err34 = {
						instancePath: instancePath + "/absence",
						schemaPath: "#/properties/absence/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data12 = data11[i0];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.from === void 0 || !func0$1.call(data12, "from")) {
							const err35 = {
								instancePath: instancePath + "/absence/" + i0,
								schemaPath: "#/$defs/absence/required",
								keyword: "required",
								params: { missingProperty: "from" },
								message: "must have required property 'from'"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data12.to === void 0 || !func0$1.call(data12, "to")) {
							const err36 = {
								instancePath: instancePath + "/absence/" + i0,
								schemaPath: "#/$defs/absence/required",
								keyword: "required",
								params: { missingProperty: "to" },
								message: "must have required property 'to'"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						for (const key1 of Object.keys(data12)) if (!(key1 === "from" || key1 === "to" || key1 === "deactivate")) {
							const err37 = {
								instancePath: instancePath + "/absence/" + i0,
								schemaPath: "#/$defs/absence/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data12.from !== void 0 && func0$1.call(data12, "from")) {
							let data13 = data12.from;
							if (typeof data13 !== "string") {
								let dataType10 = typeof data13;
								let coerced10 = void 0;
								if (!(coerced10 !== void 0)) {
									if (dataType10 == "number" || dataType10 == "boolean") coerced10 = "" + data13;
									else if (data13 === null) coerced10 = "";
									else {
										const err38 = {
											instancePath: instancePath + "/absence/" + i0 + "/from",
											schemaPath: "#/$defs/absence/properties/from/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err38];
										else vErrors.push(err38);
										errors++;
									}
								}
								if (coerced10 !== void 0) {
									data13 = coerced10;
									if (data12 !== void 0) data12["from"] = coerced10;
								}
							}
							if (typeof data13 === "string") {
								if (!pattern6$1.test(data13)) {
									const err39 = {
										instancePath: instancePath + "/absence/" + i0 + "/from",
										schemaPath: "#/$defs/absence/properties/from/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
							}
						}
						if (data12.to !== void 0 && func0$1.call(data12, "to")) {
							let data14 = data12.to;
							if (typeof data14 !== "string") {
								let dataType11 = typeof data14;
								let coerced11 = void 0;
								if (!(coerced11 !== void 0)) {
									if (dataType11 == "number" || dataType11 == "boolean") coerced11 = "" + data14;
									else if (data14 === null) coerced11 = "";
									else {
										const err40 = {
											instancePath: instancePath + "/absence/" + i0 + "/to",
											schemaPath: "#/$defs/absence/properties/to/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err40];
										else vErrors.push(err40);
										errors++;
									}
								}
								if (coerced11 !== void 0) {
									data14 = coerced11;
									if (data12 !== void 0) data12["to"] = coerced11;
								}
							}
							if (typeof data14 === "string") {
								if (!pattern6$1.test(data14)) {
									const err41 = {
										instancePath: instancePath + "/absence/" + i0 + "/to",
										schemaPath: "#/$defs/absence/properties/to/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
							}
						}
						if (data12.deactivate !== void 0 && func0$1.call(data12, "deactivate")) {
							let data15 = data12.deactivate;
							if (typeof data15 !== "boolean") {
								let coerced12 = void 0;
								if (!(coerced12 !== void 0)) {
									if (data15 === "false" || data15 === 0 || data15 === null) coerced12 = false;
									else if (data15 === "true" || data15 === 1) coerced12 = true;
									else {
										const err42 = {
											instancePath: instancePath + "/absence/" + i0 + "/deactivate",
											schemaPath: "#/$defs/absence/properties/deactivate/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
								}
								if (coerced12 !== void 0) {
									data15 = coerced12;
									if (data12 !== void 0) data12["deactivate"] = coerced12;
								}
							}
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/absence/" + i0,
							schemaPath: "#/$defs/absence/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
			}
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (data11.from === void 0 || !func0$1.call(data11, "from")) {
					const err44 = {
						instancePath: instancePath + "/absence",
						schemaPath: "#/properties/absence/required",
						keyword: "required",
						params: { missingProperty: "from" },
						message: "must have required property 'from'"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (data11.to === void 0 || !func0$1.call(data11, "to")) {
					const err45 = {
						instancePath: instancePath + "/absence",
						schemaPath: "#/properties/absence/required",
						keyword: "required",
						params: { missingProperty: "to" },
						message: "must have required property 'to'"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				for (const key2 of Object.keys(data11)) if (!(key2 === "from" || key2 === "to" || key2 === "deactivate")) {
					const err46 = {
						instancePath: instancePath + "/absence",
						schemaPath: "#/properties/absence/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (data11.from !== void 0 && func0$1.call(data11, "from")) {
					let data16 = data11.from;
					if (typeof data16 !== "string") {
						let dataType13 = typeof data16;
						let coerced13 = void 0;
						if (!(coerced13 !== void 0)) {
							if (dataType13 == "number" || dataType13 == "boolean") coerced13 = "" + data16;
							else if (data16 === null) coerced13 = "";
							else {
								const err47 = {
									instancePath: instancePath + "/absence/from",
									schemaPath: "#/properties/absence/properties/from/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						if (coerced13 !== void 0) {
							data16 = coerced13;
							if (data11 !== void 0) data11["from"] = coerced13;
						}
					}
					if (typeof data16 === "string") {
						if (!pattern6$1.test(data16)) {
							const err48 = {
								instancePath: instancePath + "/absence/from",
								schemaPath: "#/properties/absence/properties/from/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
								message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					}
				}
				if (data11.to !== void 0 && func0$1.call(data11, "to")) {
					let data17 = data11.to;
					if (typeof data17 !== "string") {
						let dataType14 = typeof data17;
						let coerced14 = void 0;
						if (!(coerced14 !== void 0)) {
							if (dataType14 == "number" || dataType14 == "boolean") coerced14 = "" + data17;
							else if (data17 === null) coerced14 = "";
							else {
								const err49 = {
									instancePath: instancePath + "/absence/to",
									schemaPath: "#/properties/absence/properties/to/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						if (coerced14 !== void 0) {
							data17 = coerced14;
							if (data11 !== void 0) data11["to"] = coerced14;
						}
					}
					if (typeof data17 === "string") {
						if (!pattern6$1.test(data17)) {
							const err50 = {
								instancePath: instancePath + "/absence/to",
								schemaPath: "#/properties/absence/properties/to/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
								message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
					}
				}
				if (data11.deactivate !== void 0 && func0$1.call(data11, "deactivate")) {
					let data18 = data11.deactivate;
					if (typeof data18 !== "boolean") {
						let coerced15 = void 0;
						if (!(coerced15 !== void 0)) {
							if (data18 === "false" || data18 === 0 || data18 === null) coerced15 = false;
							else if (data18 === "true" || data18 === 1) coerced15 = true;
							else {
								const err51 = {
									instancePath: instancePath + "/absence/deactivate",
									schemaPath: "#/properties/absence/properties/deactivate/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (coerced15 !== void 0) {
							data18 = coerced15;
							if (data11 !== void 0) data11["deactivate"] = coerced15;
						}
					}
				}
			}
		}
		if (data.changes !== void 0 && func0$1.call(data, "changes")) {
			let data19 = data.changes;
			if (Array.isArray(data19)) {
				if (data19.length > 100) {
					const err52 = {
						instancePath: instancePath + "/changes",
						schemaPath: "#/properties/changes/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data19.length < 1) {
					const err53 = {
						instancePath: instancePath + "/changes",
						schemaPath: "#/properties/changes/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				const len1 = data19.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data20 = data19[i1];
					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
						if (Object.keys(data20).length < 2) {
							const err54 = {
								instancePath: instancePath + "/changes/" + i1,
								schemaPath: "#/$defs/dated/minProperties",
								keyword: "minProperties",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 properties"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						if (data20.on === void 0 || !func0$1.call(data20, "on")) {
							const err55 = {
								instancePath: instancePath + "/changes/" + i1,
								schemaPath: "#/$defs/dated/required",
								keyword: "required",
								params: { missingProperty: "on" },
								message: "must have required property 'on'"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						for (const key3 of Object.keys(data20)) if (!(key3 === "on" || key3 === "manager" || key3 === "department" || key3 === "role" || key3 === "email" || key3 === "firstName" || key3 === "lastName")) {
							const err56 = {
								instancePath: instancePath + "/changes/" + i1,
								schemaPath: "#/$defs/dated/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						if (data20.on !== void 0 && func0$1.call(data20, "on")) {
							let data21 = data20.on;
							if (typeof data21 !== "string") {
								let dataType16 = typeof data21;
								let coerced16 = void 0;
								if (!(coerced16 !== void 0)) {
									if (dataType16 == "number" || dataType16 == "boolean") coerced16 = "" + data21;
									else if (data21 === null) coerced16 = "";
									else {
										const err57 = {
											instancePath: instancePath + "/changes/" + i1 + "/on",
											schemaPath: "#/$defs/dated/properties/on/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err57];
										else vErrors.push(err57);
										errors++;
									}
								}
								if (coerced16 !== void 0) {
									data21 = coerced16;
									if (data20 !== void 0) data20["on"] = coerced16;
								}
							}
							if (typeof data21 === "string") {
								if (!pattern6$1.test(data21)) {
									const err58 = {
										instancePath: instancePath + "/changes/" + i1 + "/on",
										schemaPath: "#/$defs/dated/properties/on/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
							}
						}
						if (data20.manager !== void 0 && func0$1.call(data20, "manager")) {
							let data22 = data20.manager;
							if (typeof data22 !== "string" && data22 !== null) {
								let dataType17 = typeof data22;
								let coerced17 = void 0;
								if (!(coerced17 !== void 0)) {
									if (dataType17 == "number" || dataType17 == "boolean") coerced17 = "" + data22;
									else if (data22 === null) coerced17 = "";
									else if (data22 === "" || data22 === 0 || data22 === false) coerced17 = null;
									else {
										const err59 = {
											instancePath: instancePath + "/changes/" + i1 + "/manager",
											schemaPath: "#/$defs/dated/properties/manager/type",
											keyword: "type",
											params: { type: schema34.properties.manager.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err59];
										else vErrors.push(err59);
										errors++;
									}
								}
								if (coerced17 !== void 0) {
									data22 = coerced17;
									if (data20 !== void 0) data20["manager"] = coerced17;
								}
							}
							if (typeof data22 === "string") {
								if (func63(data22) < 1) {
									const err60 = {
										instancePath: instancePath + "/changes/" + i1 + "/manager",
										schemaPath: "#/$defs/dated/properties/manager/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
							}
						}
						if (data20.department !== void 0 && func0$1.call(data20, "department")) {
							let data23 = data20.department;
							if (typeof data23 !== "string" && data23 !== null) {
								let dataType18 = typeof data23;
								let coerced18 = void 0;
								if (!(coerced18 !== void 0)) {
									if (dataType18 == "number" || dataType18 == "boolean") coerced18 = "" + data23;
									else if (data23 === null) coerced18 = "";
									else if (data23 === "" || data23 === 0 || data23 === false) coerced18 = null;
									else {
										const err61 = {
											instancePath: instancePath + "/changes/" + i1 + "/department",
											schemaPath: "#/$defs/dated/properties/department/type",
											keyword: "type",
											params: { type: schema34.properties.department.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err61];
										else vErrors.push(err61);
										errors++;
									}
								}
								if (coerced18 !== void 0) {
									data23 = coerced18;
									if (data20 !== void 0) data20["department"] = coerced18;
								}
							}
							if (typeof data23 === "string") {
								if (func63(data23) > 100) {
									const err62 = {
										instancePath: instancePath + "/changes/" + i1 + "/department",
										schemaPath: "#/$defs/dated/properties/department/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
								if (func63(data23) < 1) {
									const err63 = {
										instancePath: instancePath + "/changes/" + i1 + "/department",
										schemaPath: "#/$defs/dated/properties/department/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
							}
						}
						if (data20.role !== void 0 && func0$1.call(data20, "role")) {
							let data24 = data20.role;
							if (typeof data24 !== "string") {
								let dataType19 = typeof data24;
								let coerced19 = void 0;
								if (!(coerced19 !== void 0)) {
									if (dataType19 == "number" || dataType19 == "boolean") coerced19 = "" + data24;
									else if (data24 === null) coerced19 = "";
									else {
										const err64 = {
											instancePath: instancePath + "/changes/" + i1 + "/role",
											schemaPath: "#/$defs/dated/properties/role/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err64];
										else vErrors.push(err64);
										errors++;
									}
								}
								if (coerced19 !== void 0) {
									data24 = coerced19;
									if (data20 !== void 0) data20["role"] = coerced19;
								}
							}
							if (typeof data24 === "string") {
								if (func63(data24) > 50) {
									const err65 = {
										instancePath: instancePath + "/changes/" + i1 + "/role",
										schemaPath: "#/$defs/dated/properties/role/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										message: "must NOT have more than 50 characters"
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
								if (func63(data24) < 1) {
									const err66 = {
										instancePath: instancePath + "/changes/" + i1 + "/role",
										schemaPath: "#/$defs/dated/properties/role/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
								}
							}
						}
						if (data20.email !== void 0 && func0$1.call(data20, "email")) {
							let data25 = data20.email;
							if (typeof data25 !== "string") {
								let dataType20 = typeof data25;
								let coerced20 = void 0;
								if (!(coerced20 !== void 0)) {
									if (dataType20 == "number" || dataType20 == "boolean") coerced20 = "" + data25;
									else if (data25 === null) coerced20 = "";
									else {
										const err67 = {
											instancePath: instancePath + "/changes/" + i1 + "/email",
											schemaPath: "#/$defs/dated/properties/email/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err67];
										else vErrors.push(err67);
										errors++;
									}
								}
								if (coerced20 !== void 0) {
									data25 = coerced20;
									if (data20 !== void 0) data20["email"] = coerced20;
								}
							}
							if (typeof data25 === "string") {
								if (func63(data25) > 254) {
									const err68 = {
										instancePath: instancePath + "/changes/" + i1 + "/email",
										schemaPath: "#/$defs/dated/properties/email/maxLength",
										keyword: "maxLength",
										params: { limit: 254 },
										message: "must NOT have more than 254 characters"
									};
									if (vErrors === null) vErrors = [err68];
									else vErrors.push(err68);
									errors++;
								}
								if (!pattern5$1.test(data25)) {
									const err69 = {
										instancePath: instancePath + "/changes/" + i1 + "/email",
										schemaPath: "#/$defs/dated/properties/email/pattern",
										keyword: "pattern",
										params: { pattern: "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$" },
										message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$\""
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
							}
						}
						if (data20.firstName !== void 0 && func0$1.call(data20, "firstName")) {
							let data26 = data20.firstName;
							if (typeof data26 !== "string") {
								let dataType21 = typeof data26;
								let coerced21 = void 0;
								if (!(coerced21 !== void 0)) {
									if (dataType21 == "number" || dataType21 == "boolean") coerced21 = "" + data26;
									else if (data26 === null) coerced21 = "";
									else {
										const err70 = {
											instancePath: instancePath + "/changes/" + i1 + "/firstName",
											schemaPath: "#/$defs/dated/properties/firstName/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err70];
										else vErrors.push(err70);
										errors++;
									}
								}
								if (coerced21 !== void 0) {
									data26 = coerced21;
									if (data20 !== void 0) data20["firstName"] = coerced21;
								}
							}
							if (typeof data26 === "string") {
								if (func63(data26) > 100) {
									const err71 = {
										instancePath: instancePath + "/changes/" + i1 + "/firstName",
										schemaPath: "#/$defs/dated/properties/firstName/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
								if (func63(data26) < 1) {
									const err72 = {
										instancePath: instancePath + "/changes/" + i1 + "/firstName",
										schemaPath: "#/$defs/dated/properties/firstName/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
							}
						}
						if (data20.lastName !== void 0 && func0$1.call(data20, "lastName")) {
							let data27 = data20.lastName;
							if (typeof data27 !== "string") {
								let dataType22 = typeof data27;
								let coerced22 = void 0;
								if (!(coerced22 !== void 0)) {
									if (dataType22 == "number" || dataType22 == "boolean") coerced22 = "" + data27;
									else if (data27 === null) coerced22 = "";
									else {
										const err73 = {
											instancePath: instancePath + "/changes/" + i1 + "/lastName",
											schemaPath: "#/$defs/dated/properties/lastName/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err73];
										else vErrors.push(err73);
										errors++;
									}
								}
								if (coerced22 !== void 0) {
									data27 = coerced22;
									if (data20 !== void 0) data20["lastName"] = coerced22;
								}
							}
							if (typeof data27 === "string") {
								if (func63(data27) > 100) {
									const err74 = {
										instancePath: instancePath + "/changes/" + i1 + "/lastName",
										schemaPath: "#/$defs/dated/properties/lastName/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
								if (func63(data27) < 1) {
									const err75 = {
										instancePath: instancePath + "/changes/" + i1 + "/lastName",
										schemaPath: "#/$defs/dated/properties/lastName/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err75];
									else vErrors.push(err75);
									errors++;
								}
							}
						}
					} else {
						const err76 = {
							instancePath: instancePath + "/changes/" + i1,
							schemaPath: "#/$defs/dated/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
			} else {
				const err77 = {
					instancePath: instancePath + "/changes",
					schemaPath: "#/properties/changes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
		}
		if (data.was !== void 0 && func0$1.call(data, "was")) {
			let data28 = data.was;
			if (typeof data28 !== "string") {
				let dataType23 = typeof data28;
				let coerced23 = void 0;
				if (!(coerced23 !== void 0)) {
					if (dataType23 == "number" || dataType23 == "boolean") coerced23 = "" + data28;
					else if (data28 === null) coerced23 = "";
					else {
						const err78 = {
							instancePath: instancePath + "/was",
							schemaPath: "#/properties/was/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
				}
				if (coerced23 !== void 0) {
					data28 = coerced23;
					if (data !== void 0) data["was"] = coerced23;
				}
			}
			if (typeof data28 === "string") {
				if (func63(data28) > 64) {
					const err79 = {
						instancePath: instancePath + "/was",
						schemaPath: "#/properties/was/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err79];
					else vErrors.push(err79);
					errors++;
				}
				if (!pattern4$1.test(data28)) {
					const err80 = {
						instancePath: instancePath + "/was",
						schemaPath: "#/properties/was/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(?:[._-][a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(?:[._-][a-z0-9]+)*$\""
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
			}
		}
		if (data.newPerson !== void 0 && func0$1.call(data, "newPerson")) {
			let data29 = data.newPerson;
			if (typeof data29 !== "boolean") {
				let coerced24 = void 0;
				if (!(coerced24 !== void 0)) {
					if (data29 === "false" || data29 === 0 || data29 === null) coerced24 = false;
					else if (data29 === "true" || data29 === 1) coerced24 = true;
					else {
						const err81 = {
							instancePath: instancePath + "/newPerson",
							schemaPath: "#/properties/newPerson/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				}
				if (coerced24 !== void 0) {
					data29 = coerced24;
					if (data !== void 0) data["newPerson"] = coerced24;
				}
			}
		}
		if (data.samePerson !== void 0 && func0$1.call(data, "samePerson")) {
			let data30 = data.samePerson;
			if (typeof data30 !== "boolean") {
				let coerced25 = void 0;
				if (!(coerced25 !== void 0)) {
					if (data30 === "false" || data30 === 0 || data30 === null) coerced25 = false;
					else if (data30 === "true" || data30 === 1) coerced25 = true;
					else {
						const err82 = {
							instancePath: instancePath + "/samePerson",
							schemaPath: "#/properties/samePerson/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err82];
						else vErrors.push(err82);
						errors++;
					}
				}
				if (coerced25 !== void 0) {
					data30 = coerced25;
					if (data !== void 0) data["samePerson"] = coerced25;
				}
			}
		}
		if (data.reportsStay !== void 0 && func0$1.call(data, "reportsStay")) {
			let data31 = data.reportsStay;
			if (typeof data31 !== "boolean") {
				let coerced26 = void 0;
				if (!(coerced26 !== void 0)) {
					if (data31 === "false" || data31 === 0 || data31 === null) coerced26 = false;
					else if (data31 === "true" || data31 === 1) coerced26 = true;
					else {
						const err83 = {
							instancePath: instancePath + "/reportsStay",
							schemaPath: "#/properties/reportsStay/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
				}
				if (coerced26 !== void 0) {
					data31 = coerced26;
					if (data !== void 0) data["reportsStay"] = coerced26;
				}
			}
		}
	} else {
		const err84 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err84];
		else vErrors.push(err84);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.people === void 0 || !func0$1.call(data, "people")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "people" },
				message: "must have required property 'people'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "defaults" || key0 === "people")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.defaults !== void 0 && func0$1.call(data, "defaults")) {
			let data0 = data.defaults;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 of Object.keys(data0)) if (!(key1 === "department" || key1 === "role" || key1 === "timezone")) {
					const err2 = {
						instancePath: instancePath + "/defaults",
						schemaPath: "#/properties/defaults/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.department !== void 0 && func0$1.call(data0, "department")) {
					let data1 = data0.department;
					if (typeof data1 !== "string" && data1 !== null) {
						let dataType0 = typeof data1;
						let coerced0 = void 0;
						if (!(coerced0 !== void 0)) {
							if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data1;
							else if (data1 === null) coerced0 = "";
							else if (data1 === "" || data1 === 0 || data1 === false) coerced0 = null;
							else {
								const err3 = {
									instancePath: instancePath + "/defaults/department",
									schemaPath: "#/properties/defaults/properties/department/type",
									keyword: "type",
									params: { type: schema31$1.properties.defaults.properties.department.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						}
						if (coerced0 !== void 0) {
							data1 = coerced0;
							if (data0 !== void 0) data0["department"] = coerced0;
						}
					}
					if (typeof data1 === "string") {
						if (func63(data1) > 100) {
							const err4 = {
								instancePath: instancePath + "/defaults/department",
								schemaPath: "#/properties/defaults/properties/department/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (func63(data1) < 1) {
							const err5 = {
								instancePath: instancePath + "/defaults/department",
								schemaPath: "#/properties/defaults/properties/department/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
				}
				if (data0.role !== void 0 && func0$1.call(data0, "role")) {
					let data2 = data0.role;
					if (typeof data2 !== "string") {
						let dataType1 = typeof data2;
						let coerced1 = void 0;
						if (!(coerced1 !== void 0)) {
							if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data2;
							else if (data2 === null) coerced1 = "";
							else {
								const err6 = {
									instancePath: instancePath + "/defaults/role",
									schemaPath: "#/properties/defaults/properties/role/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						if (coerced1 !== void 0) {
							data2 = coerced1;
							if (data0 !== void 0) data0["role"] = coerced1;
						}
					}
					if (typeof data2 === "string") {
						if (func63(data2) > 50) {
							const err7 = {
								instancePath: instancePath + "/defaults/role",
								schemaPath: "#/properties/defaults/properties/role/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (func63(data2) < 1) {
							const err8 = {
								instancePath: instancePath + "/defaults/role",
								schemaPath: "#/properties/defaults/properties/role/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
				}
				if (data0.timezone !== void 0 && func0$1.call(data0, "timezone")) {
					let data3 = data0.timezone;
					if (typeof data3 !== "string") {
						let dataType2 = typeof data3;
						let coerced2 = void 0;
						if (!(coerced2 !== void 0)) {
							if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data3;
							else if (data3 === null) coerced2 = "";
							else {
								const err9 = {
									instancePath: instancePath + "/defaults/timezone",
									schemaPath: "#/properties/defaults/properties/timezone/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (coerced2 !== void 0) {
							data3 = coerced2;
							if (data0 !== void 0) data0["timezone"] = coerced2;
						}
					}
					if (typeof data3 === "string") {
						if (func63(data3) > 100) {
							const err10 = {
								instancePath: instancePath + "/defaults/timezone",
								schemaPath: "#/properties/defaults/properties/timezone/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (func63(data3) < 1) {
							const err11 = {
								instancePath: instancePath + "/defaults/timezone",
								schemaPath: "#/properties/defaults/properties/timezone/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/defaults",
					schemaPath: "#/properties/defaults/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.people !== void 0 && func0$1.call(data, "people")) {
			let data4 = data.people;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key2 of Object.keys(data4)) {
					const _errs13 = errors;
					if (typeof key2 === "string") {
						if (func63(key2) > 64) {
							const err13 = {
								instancePath: instancePath + "/people",
								schemaPath: "#/properties/people/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters",
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (!pattern4$1.test(key2)) {
							const err14 = {
								instancePath: instancePath + "/people",
								schemaPath: "#/properties/people/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(?:[._-][a-z0-9]+)*$" },
								message: "must match pattern \"^[a-z0-9]+(?:[._-][a-z0-9]+)*$\"",
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
					if (!(_errs13 === errors)) {
						const err15 = {
							instancePath: instancePath + "/people",
							schemaPath: "#/properties/people/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				for (const key3 of Object.keys(data4)) if (!validate21(data4[key3], {
					instancePath: instancePath + "/people/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
					errors = vErrors.length;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/people",
					schemaPath: "#/properties/people/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate20$1.errors = vErrors;
	return errors === 0;
}
validate20$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// build/validators/settings.js
const settings = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://espalier.invalid/schema/settings.schema.json",
	"title": "SettingsFile",
	"description": "org/espalier.yaml: the company, how to reach the service, the fields that Git owns, and the limits of a plan.",
	"type": "object",
	"additionalProperties": false,
	"required": ["company", "timezone"],
	"properties": {
		"company": {
			"description": "The name of the company. A state belongs to one company for ever.",
			"examples": ["Acme"],
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"timezone": {
			"description": "The IANA time zone of the chart. Its dates are days in this zone.",
			"examples": ["Europe/Berlin"],
			"type": "string",
			"minLength": 1,
			"maxLength": 64
		},
		"api": {
			"title": "ApiSettings",
			"description": "How Espalier reaches the service.",
			"examples": [{ "contract": "v1" }],
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"contract": {
					"description": "How the service speaks: v1, or v2, the paths that the vendor has published. Default: v1.",
					"examples": ["v1"],
					"tsType": "ContractName",
					"type": "string",
					"enum": ["v1", "v2"]
				},
				"baseUrl": {
					"description": "The address of the service: https, or http on this machine. ESPALIER_API_URL overrides it.",
					"examples": ["https://www.small-improvements.com/api/v1"],
					"type": "string",
					"pattern": "^https?://"
				},
				"showsWithin": {
					"description": "Seconds within which the service shows a write. If the answer to a write is lost, Espalier looks for it that long. Default: 65.",
					"examples": [65],
					"type": "integer",
					"minimum": 0,
					"maximum": 600
				}
			}
		},
		"manage": {
			"description": "The fields that Git owns; Espalier never changes the others. Default: all but role.",
			"examples": [[
				"email",
				"firstName",
				"lastName",
				"department",
				"manager",
				"active"
			]],
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"type": "string",
				"enum": [
					"email",
					"firstName",
					"lastName",
					"department",
					"role",
					"manager",
					"active"
				]
			}
		},
		"emailDomains": {
			"description": "The only domains that addresses may have. If you leave it out: any.",
			"examples": [["acme.example"]],
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"type": "string",
				"pattern": "^[a-z0-9-]+(?:\\.[a-z0-9-]+)+$"
			}
		},
		"departments": {
			"description": "The only departments there are. If you leave it out: any.",
			"examples": [[
				"Engineering",
				"People",
				"Sales"
			]],
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 100
			}
		},
		"admins": {
			"description": "The keys of the people who may have role: admin.",
			"examples": [["hedy.lamarr"]],
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64
			}
		},
		"protected": {
			"description": "The keys of the people who are never deactivated, demoted or given another address.",
			"examples": [["hedy.lamarr"]],
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64
			}
		},
		"limits": {
			"title": "LimitSettings",
			"description": "The most that one plan may do. A limit that you leave out keeps its default.",
			"examples": [{ "deactivate": {
				"percent": 5,
				"atLeast": 3,
				"atMost": 50
			} }],
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"deactivate": {
					"description": "Deactivations in one plan. Default: 5 % of the active people, at least 3, at most 50.",
					"examples": [{
						"percent": 5,
						"atLeast": 3,
						"atMost": 50
					}],
					"$ref": "#/$defs/limit"
				},
				"role": {
					"description": "Role changes in one plan. Default: at most 2.",
					"examples": [{ "atMost": 2 }],
					"$ref": "#/$defs/limit"
				},
				"move": {
					"description": "Moves to another manager in one plan. Default: 30 %, at least 10.",
					"examples": [{
						"percent": 30,
						"atLeast": 10
					}],
					"$ref": "#/$defs/limit"
				},
				"create": {
					"description": "New accounts in one plan, except in the first import. Default: 20 %, at least 10.",
					"examples": [{
						"percent": 20,
						"atLeast": 10
					}],
					"$ref": "#/$defs/limit"
				},
				"email": {
					"description": "Changes of an e-mail address in one plan. Default: 5 %, at least 3, at most 50.",
					"examples": [{
						"percent": 5,
						"atLeast": 3,
						"atMost": 50
					}],
					"$ref": "#/$defs/limit"
				},
				"name": {
					"description": "People who get another first or last name in one plan. Default: 5 %, at least 3, at most 50.",
					"examples": [{
						"percent": 5,
						"atLeast": 3,
						"atMost": 50
					}],
					"$ref": "#/$defs/limit"
				},
				"department": {
					"description": "People who get another department in one plan; a renamed department counts once. Default: 40 %, at least 15.",
					"examples": [{
						"percent": 40,
						"atLeast": 15
					}],
					"$ref": "#/$defs/limit"
				},
				"people": {
					"description": "How many people the chart must still hold, of those applied last. Default: 80 %.",
					"examples": [{ "percent": 80 }],
					"$ref": "#/$defs/limit"
				},
				"users": {
					"description": "How many active users the service must still list, of those in the last good run. Default: 90 %.",
					"examples": [{ "percent": 90 }],
					"$ref": "#/$defs/limit"
				},
				"admins": {
					"description": "How many active admins must be left. Default: at least 2.",
					"examples": [{ "atLeast": 2 }],
					"$ref": "#/$defs/limit"
				}
			}
		},
		"allow": {
			"title": "Allowances",
			"description": "Limits that are lifted for a while: an exact number, a reason, and the last day on which the line counts.",
			"examples": [{ "deactivate": {
				"count": 12,
				"reason": "office in Lyon closes",
				"until": "2026-12-31"
			} }],
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"deactivate": {
					"description": "Lifts the limit deactivate to an exact number.",
					"examples": [{
						"count": 12,
						"reason": "office in Lyon closes",
						"until": "2026-12-31"
					}],
					"$ref": "#/$defs/allowance"
				},
				"role": {
					"description": "Lifts the limit role to an exact number.",
					"examples": [{
						"count": 12,
						"reason": "office in Lyon closes",
						"until": "2026-12-31"
					}],
					"$ref": "#/$defs/allowance"
				},
				"move": {
					"description": "Lifts the limit move to an exact number.",
					"examples": [{
						"count": 12,
						"reason": "office in Lyon closes",
						"until": "2026-12-31"
					}],
					"$ref": "#/$defs/allowance"
				},
				"create": {
					"description": "Lifts the limit create to an exact number.",
					"examples": [{
						"count": 12,
						"reason": "office in Lyon closes",
						"until": "2026-12-31"
					}],
					"$ref": "#/$defs/allowance"
				},
				"email": {
					"description": "Lifts the limit email to an exact number.",
					"examples": [{
						"count": 12,
						"reason": "office in Lyon closes",
						"until": "2026-12-31"
					}],
					"$ref": "#/$defs/allowance"
				},
				"name": {
					"description": "Lifts the limit name to an exact number.",
					"examples": [{
						"count": 12,
						"reason": "office in Lyon closes",
						"until": "2026-12-31"
					}],
					"$ref": "#/$defs/allowance"
				},
				"department": {
					"description": "Lifts the limit department to an exact number.",
					"examples": [{
						"count": 12,
						"reason": "office in Lyon closes",
						"until": "2026-12-31"
					}],
					"$ref": "#/$defs/allowance"
				},
				"seal": {
					"title": "SealAllowance",
					"description": "Lets a run in CI seal a refused state: exactly the one with the digest that the refused run showed.",
					"examples": [{
						"digest": "3c0f5ab8e2d94716b05c8e1fa7d26394",
						"reason": "the API key was changed",
						"until": "2026-12-31"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": [
						"digest",
						"reason",
						"until"
					],
					"properties": {
						"digest": {
							"description": "The digest that the refused run showed: 32 hex digits.",
							"examples": ["3c0f5ab8e2d94716b05c8e1fa7d26394"],
							"type": "string",
							"pattern": "^[0-9a-f]{32}$"
						},
						"reason": {
							"description": "The reason. It is shown at the top of every plan that relies on the line.",
							"examples": ["office in Lyon closes"],
							"type": "string",
							"minLength": 3,
							"maxLength": 200
						},
						"until": {
							"description": "The last day on which the line counts.",
							"examples": ["2026-12-31"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
							"tsType": "Day"
						}
					}
				}
			}
		},
		"state": {
			"title": "StateSettings",
			"description": "The state that this chart belongs to.",
			"examples": [{ "lineage": "4f1c7e0a9b2d4c6e8f0a1b3c5d7e9f12" }],
			"type": "object",
			"additionalProperties": false,
			"required": ["lineage"],
			"properties": { "lineage": {
				"description": "The lineage of the state. With it, every run stops if the state is missing or is another one. The first apply names it.",
				"examples": ["4f1c7e0a9b2d4c6e8f0a1b3c5d7e9f12"],
				"type": "string",
				"minLength": 8,
				"maxLength": 64,
				"pattern": "^[\\w-]+$"
			} }
		},
		"notify": {
			"title": "NotifySettings",
			"description": "Where runs report.",
			"examples": [{ "heartbeat": "https://monitor.acme.example/espalier" }],
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"heartbeat": {
					"description": "The address that each clean scheduled run calls, so that a monitor outside notices when no run comes. https, or http to this machine.",
					"examples": ["https://monitor.acme.example/espalier"],
					"type": "string",
					"maxLength": 1e3
				},
				"chat": {
					"description": "The form in which a webhook gets the notices: slack, which others understand too, or teams. The secret ESPALIER_NOTICE_URL has its address. Default: slack.",
					"examples": ["teams"],
					"type": "string",
					"enum": ["slack", "teams"]
				},
				"names": {
					"description": "Whether notices name the people. Default: false, only their number.",
					"examples": [true],
					"type": "boolean"
				}
			}
		}
	},
	"$defs": {
		"limit": {
			"title": "LimitSetting",
			"description": "A share of the active people (rounded up), not below atLeast, not above atMost.",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"percent": {
					"description": "A share in percent.",
					"examples": [5],
					"type": "integer",
					"minimum": 0,
					"maximum": 100
				},
				"atLeast": {
					"description": "The limit is never lower than this.",
					"examples": [3],
					"type": "integer",
					"minimum": 0
				},
				"atMost": {
					"description": "The limit is never higher than this.",
					"examples": [50],
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"allowance": {
			"title": "Allowance",
			"description": "One lifted limit.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"count",
				"reason",
				"until"
			],
			"properties": {
				"count": {
					"description": "The exact number that is allowed.",
					"examples": [12],
					"type": "integer",
					"minimum": 1
				},
				"reason": {
					"description": "The reason. It is shown at the top of every plan that relies on the line.",
					"examples": ["office in Lyon closes"],
					"type": "string",
					"minLength": 3,
					"maxLength": 200
				},
				"until": {
					"description": "The last day on which the line counts.",
					"examples": ["2026-12-31"],
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"tsType": "Day"
				}
			}
		}
	}
};
const func0 = Object.prototype.hasOwnProperty;
const func64 = require_ucs2length().default;
const pattern4 = new RegExp("^https?://", "u");
const pattern5 = new RegExp("^[a-z0-9-]+(?:\\.[a-z0-9-]+)+$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern13 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern15 = new RegExp("^[\\w-]+$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.company === void 0 || !func0.call(data, "company")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "company" },
				message: "must have required property 'company'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.timezone === void 0 || !func0.call(data, "timezone")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timezone" },
				message: "must have required property 'timezone'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema31.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.company !== void 0 && func0.call(data, "company")) {
			let data0 = data.company;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/company",
							schemaPath: "#/properties/company/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["company"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func64(data0) > 100) {
					const err4 = {
						instancePath: instancePath + "/company",
						schemaPath: "#/properties/company/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func64(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/company",
						schemaPath: "#/properties/company/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.timezone !== void 0 && func0.call(data, "timezone")) {
			let data1 = data.timezone;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err6 = {
							instancePath: instancePath + "/timezone",
							schemaPath: "#/properties/timezone/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["timezone"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func64(data1) > 64) {
					const err7 = {
						instancePath: instancePath + "/timezone",
						schemaPath: "#/properties/timezone/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func64(data1) < 1) {
					const err8 = {
						instancePath: instancePath + "/timezone",
						schemaPath: "#/properties/timezone/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.api !== void 0 && func0.call(data, "api")) {
			let data2 = data.api;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 of Object.keys(data2)) if (!(key1 === "contract" || key1 === "baseUrl" || key1 === "showsWithin")) {
					const err9 = {
						instancePath: instancePath + "/api",
						schemaPath: "#/properties/api/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data2.contract !== void 0 && func0.call(data2, "contract")) {
					let data3 = data2.contract;
					if (typeof data3 !== "string") {
						let dataType2 = typeof data3;
						let coerced2 = void 0;
						if (!(coerced2 !== void 0)) {
							if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data3;
							else if (data3 === null) coerced2 = "";
							else {
								const err10 = {
									instancePath: instancePath + "/api/contract",
									schemaPath: "#/properties/api/properties/contract/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (coerced2 !== void 0) {
							data3 = coerced2;
							if (data2 !== void 0) data2["contract"] = coerced2;
						}
					}
					if (!(data3 === "v1" || data3 === "v2")) {
						const err11 = {
							instancePath: instancePath + "/api/contract",
							schemaPath: "#/properties/api/properties/contract/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.api.properties.contract.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data2.baseUrl !== void 0 && func0.call(data2, "baseUrl")) {
					let data4 = data2.baseUrl;
					if (typeof data4 !== "string") {
						let dataType3 = typeof data4;
						let coerced3 = void 0;
						if (!(coerced3 !== void 0)) {
							if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data4;
							else if (data4 === null) coerced3 = "";
							else {
								const err12 = {
									instancePath: instancePath + "/api/baseUrl",
									schemaPath: "#/properties/api/properties/baseUrl/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (coerced3 !== void 0) {
							data4 = coerced3;
							if (data2 !== void 0) data2["baseUrl"] = coerced3;
						}
					}
					if (typeof data4 === "string") {
						if (!pattern4.test(data4)) {
							const err13 = {
								instancePath: instancePath + "/api/baseUrl",
								schemaPath: "#/properties/api/properties/baseUrl/pattern",
								keyword: "pattern",
								params: { pattern: "^https?://" },
								message: "must match pattern \"^https?://\""
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				}
				if (data2.showsWithin !== void 0 && func0.call(data2, "showsWithin")) {
					let data5 = data2.showsWithin;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						let dataType4 = typeof data5;
						let coerced4 = void 0;
						if (!(coerced4 !== void 0)) {
							if (dataType4 === "boolean" || data5 === null || dataType4 === "string" && data5 && data5 == +data5 && !(data5 % 1)) coerced4 = +data5;
							else {
								const err14 = {
									instancePath: instancePath + "/api/showsWithin",
									schemaPath: "#/properties/api/properties/showsWithin/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (coerced4 !== void 0) {
							data5 = coerced4;
							if (data2 !== void 0) data2["showsWithin"] = coerced4;
						}
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 > 600 || isNaN(data5)) {
							const err15 = {
								instancePath: instancePath + "/api/showsWithin",
								schemaPath: "#/properties/api/properties/showsWithin/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 600
								},
								message: "must be <= 600"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data5 < 0 || isNaN(data5)) {
							const err16 = {
								instancePath: instancePath + "/api/showsWithin",
								schemaPath: "#/properties/api/properties/showsWithin/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/api",
					schemaPath: "#/properties/api/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.manage !== void 0 && func0.call(data, "manage")) {
			let data6 = data.manage;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					const err18 = {
						instancePath: instancePath + "/manage",
						schemaPath: "#/properties/manage/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 !== "string") {
						let dataType5 = typeof data7;
						let coerced5 = void 0;
						if (!(coerced5 !== void 0)) {
							if (dataType5 == "number" || dataType5 == "boolean") coerced5 = "" + data7;
							else if (data7 === null) coerced5 = "";
							else {
								const err19 = {
									instancePath: instancePath + "/manage/" + i0,
									schemaPath: "#/properties/manage/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (coerced5 !== void 0) {
							data7 = coerced5;
							if (data6 !== void 0) data6[i0] = coerced5;
						}
					}
					if (!(data7 === "email" || data7 === "firstName" || data7 === "lastName" || data7 === "department" || data7 === "role" || data7 === "manager" || data7 === "active")) {
						const err20 = {
							instancePath: instancePath + "/manage/" + i0,
							schemaPath: "#/properties/manage/items/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.manage.items.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				let i1 = data6.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data6[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err21 = {
								instancePath: instancePath + "/manage",
								schemaPath: "#/properties/manage/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/manage",
					schemaPath: "#/properties/manage/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.emailDomains !== void 0 && func0.call(data, "emailDomains")) {
			let data8 = data.emailDomains;
			if (Array.isArray(data8)) {
				if (data8.length < 1) {
					const err23 = {
						instancePath: instancePath + "/emailDomains",
						schemaPath: "#/properties/emailDomains/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				const len1 = data8.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data9 = data8[i2];
					if (typeof data9 !== "string") {
						let dataType6 = typeof data9;
						let coerced6 = void 0;
						if (!(coerced6 !== void 0)) {
							if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data9;
							else if (data9 === null) coerced6 = "";
							else {
								const err24 = {
									instancePath: instancePath + "/emailDomains/" + i2,
									schemaPath: "#/properties/emailDomains/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (coerced6 !== void 0) {
							data9 = coerced6;
							if (data8 !== void 0) data8[i2] = coerced6;
						}
					}
					if (typeof data9 === "string") {
						if (!pattern5.test(data9)) {
							const err25 = {
								instancePath: instancePath + "/emailDomains/" + i2,
								schemaPath: "#/properties/emailDomains/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9-]+(?:\\.[a-z0-9-]+)+$" },
								message: "must match pattern \"^[a-z0-9-]+(?:\\.[a-z0-9-]+)+$\""
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
				}
				let i3 = data8.length;
				let j1;
				if (i3 > 1) {
					const indices1 = {};
					for (; i3--;) {
						let item1 = data8[i3];
						if (typeof item1 !== "string") continue;
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							const err26 = {
								instancePath: instancePath + "/emailDomains",
								schemaPath: "#/properties/emailDomains/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j1
								},
								message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
							break;
						}
						indices1[item1] = i3;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/emailDomains",
					schemaPath: "#/properties/emailDomains/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.departments !== void 0 && func0.call(data, "departments")) {
			let data10 = data.departments;
			if (Array.isArray(data10)) {
				if (data10.length < 1) {
					const err28 = {
						instancePath: instancePath + "/departments",
						schemaPath: "#/properties/departments/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				const len2 = data10.length;
				for (let i4 = 0; i4 < len2; i4++) {
					let data11 = data10[i4];
					if (typeof data11 !== "string") {
						let dataType7 = typeof data11;
						let coerced7 = void 0;
						if (!(coerced7 !== void 0)) {
							if (dataType7 == "number" || dataType7 == "boolean") coerced7 = "" + data11;
							else if (data11 === null) coerced7 = "";
							else {
								const err29 = {
									instancePath: instancePath + "/departments/" + i4,
									schemaPath: "#/properties/departments/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (coerced7 !== void 0) {
							data11 = coerced7;
							if (data10 !== void 0) data10[i4] = coerced7;
						}
					}
					if (typeof data11 === "string") {
						if (func64(data11) > 100) {
							const err30 = {
								instancePath: instancePath + "/departments/" + i4,
								schemaPath: "#/properties/departments/items/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (func64(data11) < 1) {
							const err31 = {
								instancePath: instancePath + "/departments/" + i4,
								schemaPath: "#/properties/departments/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
				}
				let i5 = data10.length;
				let j2;
				if (i5 > 1) {
					const indices2 = {};
					for (; i5--;) {
						let item2 = data10[i5];
						if (typeof item2 !== "string") continue;
						if (typeof indices2[item2] == "number") {
							j2 = indices2[item2];
							const err32 = {
								instancePath: instancePath + "/departments",
								schemaPath: "#/properties/departments/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i5,
									j: j2
								},
								message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
							break;
						}
						indices2[item2] = i5;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/departments",
					schemaPath: "#/properties/departments/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.admins !== void 0 && func0.call(data, "admins")) {
			let data12 = data.admins;
			if (Array.isArray(data12)) {
				const len3 = data12.length;
				for (let i6 = 0; i6 < len3; i6++) {
					let data13 = data12[i6];
					if (typeof data13 !== "string") {
						let dataType8 = typeof data13;
						let coerced8 = void 0;
						if (!(coerced8 !== void 0)) {
							if (dataType8 == "number" || dataType8 == "boolean") coerced8 = "" + data13;
							else if (data13 === null) coerced8 = "";
							else {
								const err34 = {
									instancePath: instancePath + "/admins/" + i6,
									schemaPath: "#/properties/admins/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (coerced8 !== void 0) {
							data13 = coerced8;
							if (data12 !== void 0) data12[i6] = coerced8;
						}
					}
					if (typeof data13 === "string") {
						if (func64(data13) > 64) {
							const err35 = {
								instancePath: instancePath + "/admins/" + i6,
								schemaPath: "#/properties/admins/items/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (func64(data13) < 1) {
							const err36 = {
								instancePath: instancePath + "/admins/" + i6,
								schemaPath: "#/properties/admins/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					}
				}
				let i7 = data12.length;
				let j3;
				if (i7 > 1) {
					const indices3 = {};
					for (; i7--;) {
						let item3 = data12[i7];
						if (typeof item3 !== "string") continue;
						if (typeof indices3[item3] == "number") {
							j3 = indices3[item3];
							const err37 = {
								instancePath: instancePath + "/admins",
								schemaPath: "#/properties/admins/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i7,
									j: j3
								},
								message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
							break;
						}
						indices3[item3] = i7;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/admins",
					schemaPath: "#/properties/admins/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.protected !== void 0 && func0.call(data, "protected")) {
			let data14 = data.protected;
			if (Array.isArray(data14)) {
				const len4 = data14.length;
				for (let i8 = 0; i8 < len4; i8++) {
					let data15 = data14[i8];
					if (typeof data15 !== "string") {
						let dataType9 = typeof data15;
						let coerced9 = void 0;
						if (!(coerced9 !== void 0)) {
							if (dataType9 == "number" || dataType9 == "boolean") coerced9 = "" + data15;
							else if (data15 === null) coerced9 = "";
							else {
								const err39 = {
									instancePath: instancePath + "/protected/" + i8,
									schemaPath: "#/properties/protected/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (coerced9 !== void 0) {
							data15 = coerced9;
							if (data14 !== void 0) data14[i8] = coerced9;
						}
					}
					if (typeof data15 === "string") {
						if (func64(data15) > 64) {
							const err40 = {
								instancePath: instancePath + "/protected/" + i8,
								schemaPath: "#/properties/protected/items/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (func64(data15) < 1) {
							const err41 = {
								instancePath: instancePath + "/protected/" + i8,
								schemaPath: "#/properties/protected/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					}
				}
				let i9 = data14.length;
				let j4;
				if (i9 > 1) {
					const indices4 = {};
					for (; i9--;) {
						let item4 = data14[i9];
						if (typeof item4 !== "string") continue;
						if (typeof indices4[item4] == "number") {
							j4 = indices4[item4];
							const err42 = {
								instancePath: instancePath + "/protected",
								schemaPath: "#/properties/protected/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i9,
									j: j4
								},
								message: "must NOT have duplicate items (items ## " + j4 + " and " + i9 + " are identical)"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
							break;
						}
						indices4[item4] = i9;
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/protected",
					schemaPath: "#/properties/protected/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.limits !== void 0 && func0.call(data, "limits")) {
			let data16 = data.limits;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				for (const key2 of Object.keys(data16)) if (!func0.call(schema31.properties.limits.properties, key2)) {
					const err44 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (data16.deactivate !== void 0 && func0.call(data16, "deactivate")) {
					let data17 = data16.deactivate;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (Object.keys(data17).length < 1) {
							const err45 = {
								instancePath: instancePath + "/limits/deactivate",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						for (const key3 of Object.keys(data17)) if (!(key3 === "percent" || key3 === "atLeast" || key3 === "atMost")) {
							const err46 = {
								instancePath: instancePath + "/limits/deactivate",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data17.percent !== void 0 && func0.call(data17, "percent")) {
							let data18 = data17.percent;
							if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
								let dataType10 = typeof data18;
								let coerced10 = void 0;
								if (!(coerced10 !== void 0)) {
									if (dataType10 === "boolean" || data18 === null || dataType10 === "string" && data18 && data18 == +data18 && !(data18 % 1)) coerced10 = +data18;
									else {
										const err47 = {
											instancePath: instancePath + "/limits/deactivate/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err47];
										else vErrors.push(err47);
										errors++;
									}
								}
								if (coerced10 !== void 0) {
									data18 = coerced10;
									if (data17 !== void 0) data17["percent"] = coerced10;
								}
							}
							if (typeof data18 == "number" && isFinite(data18)) {
								if (data18 > 100 || isNaN(data18)) {
									const err48 = {
										instancePath: instancePath + "/limits/deactivate/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
								if (data18 < 0 || isNaN(data18)) {
									const err49 = {
										instancePath: instancePath + "/limits/deactivate/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							}
						}
						if (data17.atLeast !== void 0 && func0.call(data17, "atLeast")) {
							let data19 = data17.atLeast;
							if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
								let dataType11 = typeof data19;
								let coerced11 = void 0;
								if (!(coerced11 !== void 0)) {
									if (dataType11 === "boolean" || data19 === null || dataType11 === "string" && data19 && data19 == +data19 && !(data19 % 1)) coerced11 = +data19;
									else {
										const err50 = {
											instancePath: instancePath + "/limits/deactivate/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err50];
										else vErrors.push(err50);
										errors++;
									}
								}
								if (coerced11 !== void 0) {
									data19 = coerced11;
									if (data17 !== void 0) data17["atLeast"] = coerced11;
								}
							}
							if (typeof data19 == "number" && isFinite(data19)) {
								if (data19 < 0 || isNaN(data19)) {
									const err51 = {
										instancePath: instancePath + "/limits/deactivate/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
							}
						}
						if (data17.atMost !== void 0 && func0.call(data17, "atMost")) {
							let data20 = data17.atMost;
							if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
								let dataType12 = typeof data20;
								let coerced12 = void 0;
								if (!(coerced12 !== void 0)) {
									if (dataType12 === "boolean" || data20 === null || dataType12 === "string" && data20 && data20 == +data20 && !(data20 % 1)) coerced12 = +data20;
									else {
										const err52 = {
											instancePath: instancePath + "/limits/deactivate/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err52];
										else vErrors.push(err52);
										errors++;
									}
								}
								if (coerced12 !== void 0) {
									data20 = coerced12;
									if (data17 !== void 0) data17["atMost"] = coerced12;
								}
							}
							if (typeof data20 == "number" && isFinite(data20)) {
								if (data20 < 0 || isNaN(data20)) {
									const err53 = {
										instancePath: instancePath + "/limits/deactivate/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
							}
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/limits/deactivate",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data16.role !== void 0 && func0.call(data16, "role")) {
					let data21 = data16.role;
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (Object.keys(data21).length < 1) {
							const err55 = {
								instancePath: instancePath + "/limits/role",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						for (const key4 of Object.keys(data21)) if (!(key4 === "percent" || key4 === "atLeast" || key4 === "atMost")) {
							const err56 = {
								instancePath: instancePath + "/limits/role",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						if (data21.percent !== void 0 && func0.call(data21, "percent")) {
							let data22 = data21.percent;
							if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
								let dataType13 = typeof data22;
								let coerced13 = void 0;
								if (!(coerced13 !== void 0)) {
									if (dataType13 === "boolean" || data22 === null || dataType13 === "string" && data22 && data22 == +data22 && !(data22 % 1)) coerced13 = +data22;
									else {
										const err57 = {
											instancePath: instancePath + "/limits/role/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err57];
										else vErrors.push(err57);
										errors++;
									}
								}
								if (coerced13 !== void 0) {
									data22 = coerced13;
									if (data21 !== void 0) data21["percent"] = coerced13;
								}
							}
							if (typeof data22 == "number" && isFinite(data22)) {
								if (data22 > 100 || isNaN(data22)) {
									const err58 = {
										instancePath: instancePath + "/limits/role/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
								if (data22 < 0 || isNaN(data22)) {
									const err59 = {
										instancePath: instancePath + "/limits/role/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
							}
						}
						if (data21.atLeast !== void 0 && func0.call(data21, "atLeast")) {
							let data23 = data21.atLeast;
							if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
								let dataType14 = typeof data23;
								let coerced14 = void 0;
								if (!(coerced14 !== void 0)) {
									if (dataType14 === "boolean" || data23 === null || dataType14 === "string" && data23 && data23 == +data23 && !(data23 % 1)) coerced14 = +data23;
									else {
										const err60 = {
											instancePath: instancePath + "/limits/role/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
								}
								if (coerced14 !== void 0) {
									data23 = coerced14;
									if (data21 !== void 0) data21["atLeast"] = coerced14;
								}
							}
							if (typeof data23 == "number" && isFinite(data23)) {
								if (data23 < 0 || isNaN(data23)) {
									const err61 = {
										instancePath: instancePath + "/limits/role/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
							}
						}
						if (data21.atMost !== void 0 && func0.call(data21, "atMost")) {
							let data24 = data21.atMost;
							if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
								let dataType15 = typeof data24;
								let coerced15 = void 0;
								if (!(coerced15 !== void 0)) {
									if (dataType15 === "boolean" || data24 === null || dataType15 === "string" && data24 && data24 == +data24 && !(data24 % 1)) coerced15 = +data24;
									else {
										const err62 = {
											instancePath: instancePath + "/limits/role/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err62];
										else vErrors.push(err62);
										errors++;
									}
								}
								if (coerced15 !== void 0) {
									data24 = coerced15;
									if (data21 !== void 0) data21["atMost"] = coerced15;
								}
							}
							if (typeof data24 == "number" && isFinite(data24)) {
								if (data24 < 0 || isNaN(data24)) {
									const err63 = {
										instancePath: instancePath + "/limits/role/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
							}
						}
					} else {
						const err64 = {
							instancePath: instancePath + "/limits/role",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
				if (data16.move !== void 0 && func0.call(data16, "move")) {
					let data25 = data16.move;
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						if (Object.keys(data25).length < 1) {
							const err65 = {
								instancePath: instancePath + "/limits/move",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						for (const key5 of Object.keys(data25)) if (!(key5 === "percent" || key5 === "atLeast" || key5 === "atMost")) {
							const err66 = {
								instancePath: instancePath + "/limits/move",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						if (data25.percent !== void 0 && func0.call(data25, "percent")) {
							let data26 = data25.percent;
							if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
								let dataType16 = typeof data26;
								let coerced16 = void 0;
								if (!(coerced16 !== void 0)) {
									if (dataType16 === "boolean" || data26 === null || dataType16 === "string" && data26 && data26 == +data26 && !(data26 % 1)) coerced16 = +data26;
									else {
										const err67 = {
											instancePath: instancePath + "/limits/move/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err67];
										else vErrors.push(err67);
										errors++;
									}
								}
								if (coerced16 !== void 0) {
									data26 = coerced16;
									if (data25 !== void 0) data25["percent"] = coerced16;
								}
							}
							if (typeof data26 == "number" && isFinite(data26)) {
								if (data26 > 100 || isNaN(data26)) {
									const err68 = {
										instancePath: instancePath + "/limits/move/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err68];
									else vErrors.push(err68);
									errors++;
								}
								if (data26 < 0 || isNaN(data26)) {
									const err69 = {
										instancePath: instancePath + "/limits/move/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
							}
						}
						if (data25.atLeast !== void 0 && func0.call(data25, "atLeast")) {
							let data27 = data25.atLeast;
							if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
								let dataType17 = typeof data27;
								let coerced17 = void 0;
								if (!(coerced17 !== void 0)) {
									if (dataType17 === "boolean" || data27 === null || dataType17 === "string" && data27 && data27 == +data27 && !(data27 % 1)) coerced17 = +data27;
									else {
										const err70 = {
											instancePath: instancePath + "/limits/move/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err70];
										else vErrors.push(err70);
										errors++;
									}
								}
								if (coerced17 !== void 0) {
									data27 = coerced17;
									if (data25 !== void 0) data25["atLeast"] = coerced17;
								}
							}
							if (typeof data27 == "number" && isFinite(data27)) {
								if (data27 < 0 || isNaN(data27)) {
									const err71 = {
										instancePath: instancePath + "/limits/move/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
							}
						}
						if (data25.atMost !== void 0 && func0.call(data25, "atMost")) {
							let data28 = data25.atMost;
							if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
								let dataType18 = typeof data28;
								let coerced18 = void 0;
								if (!(coerced18 !== void 0)) {
									if (dataType18 === "boolean" || data28 === null || dataType18 === "string" && data28 && data28 == +data28 && !(data28 % 1)) coerced18 = +data28;
									else {
										const err72 = {
											instancePath: instancePath + "/limits/move/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err72];
										else vErrors.push(err72);
										errors++;
									}
								}
								if (coerced18 !== void 0) {
									data28 = coerced18;
									if (data25 !== void 0) data25["atMost"] = coerced18;
								}
							}
							if (typeof data28 == "number" && isFinite(data28)) {
								if (data28 < 0 || isNaN(data28)) {
									const err73 = {
										instancePath: instancePath + "/limits/move/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
							}
						}
					} else {
						const err74 = {
							instancePath: instancePath + "/limits/move",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
				}
				if (data16.create !== void 0 && func0.call(data16, "create")) {
					let data29 = data16.create;
					if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
						if (Object.keys(data29).length < 1) {
							const err75 = {
								instancePath: instancePath + "/limits/create",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
						for (const key6 of Object.keys(data29)) if (!(key6 === "percent" || key6 === "atLeast" || key6 === "atMost")) {
							const err76 = {
								instancePath: instancePath + "/limits/create",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
						if (data29.percent !== void 0 && func0.call(data29, "percent")) {
							let data30 = data29.percent;
							if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
								let dataType19 = typeof data30;
								let coerced19 = void 0;
								if (!(coerced19 !== void 0)) {
									if (dataType19 === "boolean" || data30 === null || dataType19 === "string" && data30 && data30 == +data30 && !(data30 % 1)) coerced19 = +data30;
									else {
										const err77 = {
											instancePath: instancePath + "/limits/create/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err77];
										else vErrors.push(err77);
										errors++;
									}
								}
								if (coerced19 !== void 0) {
									data30 = coerced19;
									if (data29 !== void 0) data29["percent"] = coerced19;
								}
							}
							if (typeof data30 == "number" && isFinite(data30)) {
								if (data30 > 100 || isNaN(data30)) {
									const err78 = {
										instancePath: instancePath + "/limits/create/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err78];
									else vErrors.push(err78);
									errors++;
								}
								if (data30 < 0 || isNaN(data30)) {
									const err79 = {
										instancePath: instancePath + "/limits/create/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
							}
						}
						if (data29.atLeast !== void 0 && func0.call(data29, "atLeast")) {
							let data31 = data29.atLeast;
							if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
								let dataType20 = typeof data31;
								let coerced20 = void 0;
								if (!(coerced20 !== void 0)) {
									if (dataType20 === "boolean" || data31 === null || dataType20 === "string" && data31 && data31 == +data31 && !(data31 % 1)) coerced20 = +data31;
									else {
										const err80 = {
											instancePath: instancePath + "/limits/create/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err80];
										else vErrors.push(err80);
										errors++;
									}
								}
								if (coerced20 !== void 0) {
									data31 = coerced20;
									if (data29 !== void 0) data29["atLeast"] = coerced20;
								}
							}
							if (typeof data31 == "number" && isFinite(data31)) {
								if (data31 < 0 || isNaN(data31)) {
									const err81 = {
										instancePath: instancePath + "/limits/create/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
							}
						}
						if (data29.atMost !== void 0 && func0.call(data29, "atMost")) {
							let data32 = data29.atMost;
							if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
								let dataType21 = typeof data32;
								let coerced21 = void 0;
								if (!(coerced21 !== void 0)) {
									if (dataType21 === "boolean" || data32 === null || dataType21 === "string" && data32 && data32 == +data32 && !(data32 % 1)) coerced21 = +data32;
									else {
										const err82 = {
											instancePath: instancePath + "/limits/create/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err82];
										else vErrors.push(err82);
										errors++;
									}
								}
								if (coerced21 !== void 0) {
									data32 = coerced21;
									if (data29 !== void 0) data29["atMost"] = coerced21;
								}
							}
							if (typeof data32 == "number" && isFinite(data32)) {
								if (data32 < 0 || isNaN(data32)) {
									const err83 = {
										instancePath: instancePath + "/limits/create/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err83];
									else vErrors.push(err83);
									errors++;
								}
							}
						}
					} else {
						const err84 = {
							instancePath: instancePath + "/limits/create",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
				}
				if (data16.email !== void 0 && func0.call(data16, "email")) {
					let data33 = data16.email;
					if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
						if (Object.keys(data33).length < 1) {
							const err85 = {
								instancePath: instancePath + "/limits/email",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
						for (const key7 of Object.keys(data33)) if (!(key7 === "percent" || key7 === "atLeast" || key7 === "atMost")) {
							const err86 = {
								instancePath: instancePath + "/limits/email",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						if (data33.percent !== void 0 && func0.call(data33, "percent")) {
							let data34 = data33.percent;
							if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
								let dataType22 = typeof data34;
								let coerced22 = void 0;
								if (!(coerced22 !== void 0)) {
									if (dataType22 === "boolean" || data34 === null || dataType22 === "string" && data34 && data34 == +data34 && !(data34 % 1)) coerced22 = +data34;
									else {
										const err87 = {
											instancePath: instancePath + "/limits/email/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err87];
										else vErrors.push(err87);
										errors++;
									}
								}
								if (coerced22 !== void 0) {
									data34 = coerced22;
									if (data33 !== void 0) data33["percent"] = coerced22;
								}
							}
							if (typeof data34 == "number" && isFinite(data34)) {
								if (data34 > 100 || isNaN(data34)) {
									const err88 = {
										instancePath: instancePath + "/limits/email/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err88];
									else vErrors.push(err88);
									errors++;
								}
								if (data34 < 0 || isNaN(data34)) {
									const err89 = {
										instancePath: instancePath + "/limits/email/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err89];
									else vErrors.push(err89);
									errors++;
								}
							}
						}
						if (data33.atLeast !== void 0 && func0.call(data33, "atLeast")) {
							let data35 = data33.atLeast;
							if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
								let dataType23 = typeof data35;
								let coerced23 = void 0;
								if (!(coerced23 !== void 0)) {
									if (dataType23 === "boolean" || data35 === null || dataType23 === "string" && data35 && data35 == +data35 && !(data35 % 1)) coerced23 = +data35;
									else {
										const err90 = {
											instancePath: instancePath + "/limits/email/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err90];
										else vErrors.push(err90);
										errors++;
									}
								}
								if (coerced23 !== void 0) {
									data35 = coerced23;
									if (data33 !== void 0) data33["atLeast"] = coerced23;
								}
							}
							if (typeof data35 == "number" && isFinite(data35)) {
								if (data35 < 0 || isNaN(data35)) {
									const err91 = {
										instancePath: instancePath + "/limits/email/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err91];
									else vErrors.push(err91);
									errors++;
								}
							}
						}
						if (data33.atMost !== void 0 && func0.call(data33, "atMost")) {
							let data36 = data33.atMost;
							if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
								let dataType24 = typeof data36;
								let coerced24 = void 0;
								if (!(coerced24 !== void 0)) {
									if (dataType24 === "boolean" || data36 === null || dataType24 === "string" && data36 && data36 == +data36 && !(data36 % 1)) coerced24 = +data36;
									else {
										const err92 = {
											instancePath: instancePath + "/limits/email/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err92];
										else vErrors.push(err92);
										errors++;
									}
								}
								if (coerced24 !== void 0) {
									data36 = coerced24;
									if (data33 !== void 0) data33["atMost"] = coerced24;
								}
							}
							if (typeof data36 == "number" && isFinite(data36)) {
								if (data36 < 0 || isNaN(data36)) {
									const err93 = {
										instancePath: instancePath + "/limits/email/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err93];
									else vErrors.push(err93);
									errors++;
								}
							}
						}
					} else {
						const err94 = {
							instancePath: instancePath + "/limits/email",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err94];
						else vErrors.push(err94);
						errors++;
					}
				}
				if (data16.name !== void 0 && func0.call(data16, "name")) {
					let data37 = data16.name;
					if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
						if (Object.keys(data37).length < 1) {
							const err95 = {
								instancePath: instancePath + "/limits/name",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
						for (const key8 of Object.keys(data37)) if (!(key8 === "percent" || key8 === "atLeast" || key8 === "atMost")) {
							const err96 = {
								instancePath: instancePath + "/limits/name",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
						if (data37.percent !== void 0 && func0.call(data37, "percent")) {
							let data38 = data37.percent;
							if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
								let dataType25 = typeof data38;
								let coerced25 = void 0;
								if (!(coerced25 !== void 0)) {
									if (dataType25 === "boolean" || data38 === null || dataType25 === "string" && data38 && data38 == +data38 && !(data38 % 1)) coerced25 = +data38;
									else {
										const err97 = {
											instancePath: instancePath + "/limits/name/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err97];
										else vErrors.push(err97);
										errors++;
									}
								}
								if (coerced25 !== void 0) {
									data38 = coerced25;
									if (data37 !== void 0) data37["percent"] = coerced25;
								}
							}
							if (typeof data38 == "number" && isFinite(data38)) {
								if (data38 > 100 || isNaN(data38)) {
									const err98 = {
										instancePath: instancePath + "/limits/name/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err98];
									else vErrors.push(err98);
									errors++;
								}
								if (data38 < 0 || isNaN(data38)) {
									const err99 = {
										instancePath: instancePath + "/limits/name/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err99];
									else vErrors.push(err99);
									errors++;
								}
							}
						}
						if (data37.atLeast !== void 0 && func0.call(data37, "atLeast")) {
							let data39 = data37.atLeast;
							if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
								let dataType26 = typeof data39;
								let coerced26 = void 0;
								if (!(coerced26 !== void 0)) {
									if (dataType26 === "boolean" || data39 === null || dataType26 === "string" && data39 && data39 == +data39 && !(data39 % 1)) coerced26 = +data39;
									else {
										const err100 = {
											instancePath: instancePath + "/limits/name/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err100];
										else vErrors.push(err100);
										errors++;
									}
								}
								if (coerced26 !== void 0) {
									data39 = coerced26;
									if (data37 !== void 0) data37["atLeast"] = coerced26;
								}
							}
							if (typeof data39 == "number" && isFinite(data39)) {
								if (data39 < 0 || isNaN(data39)) {
									const err101 = {
										instancePath: instancePath + "/limits/name/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err101];
									else vErrors.push(err101);
									errors++;
								}
							}
						}
						if (data37.atMost !== void 0 && func0.call(data37, "atMost")) {
							let data40 = data37.atMost;
							if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
								let dataType27 = typeof data40;
								let coerced27 = void 0;
								if (!(coerced27 !== void 0)) {
									if (dataType27 === "boolean" || data40 === null || dataType27 === "string" && data40 && data40 == +data40 && !(data40 % 1)) coerced27 = +data40;
									else {
										const err102 = {
											instancePath: instancePath + "/limits/name/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err102];
										else vErrors.push(err102);
										errors++;
									}
								}
								if (coerced27 !== void 0) {
									data40 = coerced27;
									if (data37 !== void 0) data37["atMost"] = coerced27;
								}
							}
							if (typeof data40 == "number" && isFinite(data40)) {
								if (data40 < 0 || isNaN(data40)) {
									const err103 = {
										instancePath: instancePath + "/limits/name/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err103];
									else vErrors.push(err103);
									errors++;
								}
							}
						}
					} else {
						const err104 = {
							instancePath: instancePath + "/limits/name",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
				}
				if (data16.department !== void 0 && func0.call(data16, "department")) {
					let data41 = data16.department;
					if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
						if (Object.keys(data41).length < 1) {
							const err105 = {
								instancePath: instancePath + "/limits/department",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
						for (const key9 of Object.keys(data41)) if (!(key9 === "percent" || key9 === "atLeast" || key9 === "atMost")) {
							const err106 = {
								instancePath: instancePath + "/limits/department",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err106];
							else vErrors.push(err106);
							errors++;
						}
						if (data41.percent !== void 0 && func0.call(data41, "percent")) {
							let data42 = data41.percent;
							if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
								let dataType28 = typeof data42;
								let coerced28 = void 0;
								if (!(coerced28 !== void 0)) {
									if (dataType28 === "boolean" || data42 === null || dataType28 === "string" && data42 && data42 == +data42 && !(data42 % 1)) coerced28 = +data42;
									else {
										const err107 = {
											instancePath: instancePath + "/limits/department/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err107];
										else vErrors.push(err107);
										errors++;
									}
								}
								if (coerced28 !== void 0) {
									data42 = coerced28;
									if (data41 !== void 0) data41["percent"] = coerced28;
								}
							}
							if (typeof data42 == "number" && isFinite(data42)) {
								if (data42 > 100 || isNaN(data42)) {
									const err108 = {
										instancePath: instancePath + "/limits/department/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err108];
									else vErrors.push(err108);
									errors++;
								}
								if (data42 < 0 || isNaN(data42)) {
									const err109 = {
										instancePath: instancePath + "/limits/department/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err109];
									else vErrors.push(err109);
									errors++;
								}
							}
						}
						if (data41.atLeast !== void 0 && func0.call(data41, "atLeast")) {
							let data43 = data41.atLeast;
							if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
								let dataType29 = typeof data43;
								let coerced29 = void 0;
								if (!(coerced29 !== void 0)) {
									if (dataType29 === "boolean" || data43 === null || dataType29 === "string" && data43 && data43 == +data43 && !(data43 % 1)) coerced29 = +data43;
									else {
										const err110 = {
											instancePath: instancePath + "/limits/department/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err110];
										else vErrors.push(err110);
										errors++;
									}
								}
								if (coerced29 !== void 0) {
									data43 = coerced29;
									if (data41 !== void 0) data41["atLeast"] = coerced29;
								}
							}
							if (typeof data43 == "number" && isFinite(data43)) {
								if (data43 < 0 || isNaN(data43)) {
									const err111 = {
										instancePath: instancePath + "/limits/department/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err111];
									else vErrors.push(err111);
									errors++;
								}
							}
						}
						if (data41.atMost !== void 0 && func0.call(data41, "atMost")) {
							let data44 = data41.atMost;
							if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
								let dataType30 = typeof data44;
								let coerced30 = void 0;
								if (!(coerced30 !== void 0)) {
									if (dataType30 === "boolean" || data44 === null || dataType30 === "string" && data44 && data44 == +data44 && !(data44 % 1)) coerced30 = +data44;
									else {
										const err112 = {
											instancePath: instancePath + "/limits/department/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err112];
										else vErrors.push(err112);
										errors++;
									}
								}
								if (coerced30 !== void 0) {
									data44 = coerced30;
									if (data41 !== void 0) data41["atMost"] = coerced30;
								}
							}
							if (typeof data44 == "number" && isFinite(data44)) {
								if (data44 < 0 || isNaN(data44)) {
									const err113 = {
										instancePath: instancePath + "/limits/department/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err113];
									else vErrors.push(err113);
									errors++;
								}
							}
						}
					} else {
						const err114 = {
							instancePath: instancePath + "/limits/department",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
				}
				if (data16.people !== void 0 && func0.call(data16, "people")) {
					let data45 = data16.people;
					if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
						if (Object.keys(data45).length < 1) {
							const err115 = {
								instancePath: instancePath + "/limits/people",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
						for (const key10 of Object.keys(data45)) if (!(key10 === "percent" || key10 === "atLeast" || key10 === "atMost")) {
							const err116 = {
								instancePath: instancePath + "/limits/people",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err116];
							else vErrors.push(err116);
							errors++;
						}
						if (data45.percent !== void 0 && func0.call(data45, "percent")) {
							let data46 = data45.percent;
							if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
								let dataType31 = typeof data46;
								let coerced31 = void 0;
								if (!(coerced31 !== void 0)) {
									if (dataType31 === "boolean" || data46 === null || dataType31 === "string" && data46 && data46 == +data46 && !(data46 % 1)) coerced31 = +data46;
									else {
										const err117 = {
											instancePath: instancePath + "/limits/people/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err117];
										else vErrors.push(err117);
										errors++;
									}
								}
								if (coerced31 !== void 0) {
									data46 = coerced31;
									if (data45 !== void 0) data45["percent"] = coerced31;
								}
							}
							if (typeof data46 == "number" && isFinite(data46)) {
								if (data46 > 100 || isNaN(data46)) {
									const err118 = {
										instancePath: instancePath + "/limits/people/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err118];
									else vErrors.push(err118);
									errors++;
								}
								if (data46 < 0 || isNaN(data46)) {
									const err119 = {
										instancePath: instancePath + "/limits/people/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err119];
									else vErrors.push(err119);
									errors++;
								}
							}
						}
						if (data45.atLeast !== void 0 && func0.call(data45, "atLeast")) {
							let data47 = data45.atLeast;
							if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
								let dataType32 = typeof data47;
								let coerced32 = void 0;
								if (!(coerced32 !== void 0)) {
									if (dataType32 === "boolean" || data47 === null || dataType32 === "string" && data47 && data47 == +data47 && !(data47 % 1)) coerced32 = +data47;
									else {
										const err120 = {
											instancePath: instancePath + "/limits/people/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err120];
										else vErrors.push(err120);
										errors++;
									}
								}
								if (coerced32 !== void 0) {
									data47 = coerced32;
									if (data45 !== void 0) data45["atLeast"] = coerced32;
								}
							}
							if (typeof data47 == "number" && isFinite(data47)) {
								if (data47 < 0 || isNaN(data47)) {
									const err121 = {
										instancePath: instancePath + "/limits/people/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err121];
									else vErrors.push(err121);
									errors++;
								}
							}
						}
						if (data45.atMost !== void 0 && func0.call(data45, "atMost")) {
							let data48 = data45.atMost;
							if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
								let dataType33 = typeof data48;
								let coerced33 = void 0;
								if (!(coerced33 !== void 0)) {
									if (dataType33 === "boolean" || data48 === null || dataType33 === "string" && data48 && data48 == +data48 && !(data48 % 1)) coerced33 = +data48;
									else {
										const err122 = {
											instancePath: instancePath + "/limits/people/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err122];
										else vErrors.push(err122);
										errors++;
									}
								}
								if (coerced33 !== void 0) {
									data48 = coerced33;
									if (data45 !== void 0) data45["atMost"] = coerced33;
								}
							}
							if (typeof data48 == "number" && isFinite(data48)) {
								if (data48 < 0 || isNaN(data48)) {
									const err123 = {
										instancePath: instancePath + "/limits/people/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err123];
									else vErrors.push(err123);
									errors++;
								}
							}
						}
					} else {
						const err124 = {
							instancePath: instancePath + "/limits/people",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err124];
						else vErrors.push(err124);
						errors++;
					}
				}
				if (data16.users !== void 0 && func0.call(data16, "users")) {
					let data49 = data16.users;
					if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
						if (Object.keys(data49).length < 1) {
							const err125 = {
								instancePath: instancePath + "/limits/users",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err125];
							else vErrors.push(err125);
							errors++;
						}
						for (const key11 of Object.keys(data49)) if (!(key11 === "percent" || key11 === "atLeast" || key11 === "atMost")) {
							const err126 = {
								instancePath: instancePath + "/limits/users",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key11 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err126];
							else vErrors.push(err126);
							errors++;
						}
						if (data49.percent !== void 0 && func0.call(data49, "percent")) {
							let data50 = data49.percent;
							if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
								let dataType34 = typeof data50;
								let coerced34 = void 0;
								if (!(coerced34 !== void 0)) {
									if (dataType34 === "boolean" || data50 === null || dataType34 === "string" && data50 && data50 == +data50 && !(data50 % 1)) coerced34 = +data50;
									else {
										const err127 = {
											instancePath: instancePath + "/limits/users/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err127];
										else vErrors.push(err127);
										errors++;
									}
								}
								if (coerced34 !== void 0) {
									data50 = coerced34;
									if (data49 !== void 0) data49["percent"] = coerced34;
								}
							}
							if (typeof data50 == "number" && isFinite(data50)) {
								if (data50 > 100 || isNaN(data50)) {
									const err128 = {
										instancePath: instancePath + "/limits/users/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err128];
									else vErrors.push(err128);
									errors++;
								}
								if (data50 < 0 || isNaN(data50)) {
									const err129 = {
										instancePath: instancePath + "/limits/users/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err129];
									else vErrors.push(err129);
									errors++;
								}
							}
						}
						if (data49.atLeast !== void 0 && func0.call(data49, "atLeast")) {
							let data51 = data49.atLeast;
							if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
								let dataType35 = typeof data51;
								let coerced35 = void 0;
								if (!(coerced35 !== void 0)) {
									if (dataType35 === "boolean" || data51 === null || dataType35 === "string" && data51 && data51 == +data51 && !(data51 % 1)) coerced35 = +data51;
									else {
										const err130 = {
											instancePath: instancePath + "/limits/users/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err130];
										else vErrors.push(err130);
										errors++;
									}
								}
								if (coerced35 !== void 0) {
									data51 = coerced35;
									if (data49 !== void 0) data49["atLeast"] = coerced35;
								}
							}
							if (typeof data51 == "number" && isFinite(data51)) {
								if (data51 < 0 || isNaN(data51)) {
									const err131 = {
										instancePath: instancePath + "/limits/users/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err131];
									else vErrors.push(err131);
									errors++;
								}
							}
						}
						if (data49.atMost !== void 0 && func0.call(data49, "atMost")) {
							let data52 = data49.atMost;
							if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
								let dataType36 = typeof data52;
								let coerced36 = void 0;
								if (!(coerced36 !== void 0)) {
									if (dataType36 === "boolean" || data52 === null || dataType36 === "string" && data52 && data52 == +data52 && !(data52 % 1)) coerced36 = +data52;
									else {
										const err132 = {
											instancePath: instancePath + "/limits/users/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err132];
										else vErrors.push(err132);
										errors++;
									}
								}
								if (coerced36 !== void 0) {
									data52 = coerced36;
									if (data49 !== void 0) data49["atMost"] = coerced36;
								}
							}
							if (typeof data52 == "number" && isFinite(data52)) {
								if (data52 < 0 || isNaN(data52)) {
									const err133 = {
										instancePath: instancePath + "/limits/users/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err133];
									else vErrors.push(err133);
									errors++;
								}
							}
						}
					} else {
						const err134 = {
							instancePath: instancePath + "/limits/users",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err134];
						else vErrors.push(err134);
						errors++;
					}
				}
				if (data16.admins !== void 0 && func0.call(data16, "admins")) {
					let data53 = data16.admins;
					if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
						if (Object.keys(data53).length < 1) {
							const err135 = {
								instancePath: instancePath + "/limits/admins",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err135];
							else vErrors.push(err135);
							errors++;
						}
						for (const key12 of Object.keys(data53)) if (!(key12 === "percent" || key12 === "atLeast" || key12 === "atMost")) {
							const err136 = {
								instancePath: instancePath + "/limits/admins",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key12 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
						if (data53.percent !== void 0 && func0.call(data53, "percent")) {
							let data54 = data53.percent;
							if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
								let dataType37 = typeof data54;
								let coerced37 = void 0;
								if (!(coerced37 !== void 0)) {
									if (dataType37 === "boolean" || data54 === null || dataType37 === "string" && data54 && data54 == +data54 && !(data54 % 1)) coerced37 = +data54;
									else {
										const err137 = {
											instancePath: instancePath + "/limits/admins/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err137];
										else vErrors.push(err137);
										errors++;
									}
								}
								if (coerced37 !== void 0) {
									data54 = coerced37;
									if (data53 !== void 0) data53["percent"] = coerced37;
								}
							}
							if (typeof data54 == "number" && isFinite(data54)) {
								if (data54 > 100 || isNaN(data54)) {
									const err138 = {
										instancePath: instancePath + "/limits/admins/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err138];
									else vErrors.push(err138);
									errors++;
								}
								if (data54 < 0 || isNaN(data54)) {
									const err139 = {
										instancePath: instancePath + "/limits/admins/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err139];
									else vErrors.push(err139);
									errors++;
								}
							}
						}
						if (data53.atLeast !== void 0 && func0.call(data53, "atLeast")) {
							let data55 = data53.atLeast;
							if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
								let dataType38 = typeof data55;
								let coerced38 = void 0;
								if (!(coerced38 !== void 0)) {
									if (dataType38 === "boolean" || data55 === null || dataType38 === "string" && data55 && data55 == +data55 && !(data55 % 1)) coerced38 = +data55;
									else {
										const err140 = {
											instancePath: instancePath + "/limits/admins/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err140];
										else vErrors.push(err140);
										errors++;
									}
								}
								if (coerced38 !== void 0) {
									data55 = coerced38;
									if (data53 !== void 0) data53["atLeast"] = coerced38;
								}
							}
							if (typeof data55 == "number" && isFinite(data55)) {
								if (data55 < 0 || isNaN(data55)) {
									const err141 = {
										instancePath: instancePath + "/limits/admins/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err141];
									else vErrors.push(err141);
									errors++;
								}
							}
						}
						if (data53.atMost !== void 0 && func0.call(data53, "atMost")) {
							let data56 = data53.atMost;
							if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
								let dataType39 = typeof data56;
								let coerced39 = void 0;
								if (!(coerced39 !== void 0)) {
									if (dataType39 === "boolean" || data56 === null || dataType39 === "string" && data56 && data56 == +data56 && !(data56 % 1)) coerced39 = +data56;
									else {
										const err142 = {
											instancePath: instancePath + "/limits/admins/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err142];
										else vErrors.push(err142);
										errors++;
									}
								}
								if (coerced39 !== void 0) {
									data56 = coerced39;
									if (data53 !== void 0) data53["atMost"] = coerced39;
								}
							}
							if (typeof data56 == "number" && isFinite(data56)) {
								if (data56 < 0 || isNaN(data56)) {
									const err143 = {
										instancePath: instancePath + "/limits/admins/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err143];
									else vErrors.push(err143);
									errors++;
								}
							}
						}
					} else {
						const err144 = {
							instancePath: instancePath + "/limits/admins",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err144];
						else vErrors.push(err144);
						errors++;
					}
				}
			} else {
				const err145 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/properties/limits/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err145];
				else vErrors.push(err145);
				errors++;
			}
		}
		if (data.allow !== void 0 && func0.call(data, "allow")) {
			let data57 = data.allow;
			if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
				for (const key13 of Object.keys(data57)) if (!(key13 === "deactivate" || key13 === "role" || key13 === "move" || key13 === "create" || key13 === "email" || key13 === "name" || key13 === "department" || key13 === "seal")) {
					const err146 = {
						instancePath: instancePath + "/allow",
						schemaPath: "#/properties/allow/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key13 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err146];
					else vErrors.push(err146);
					errors++;
				}
				if (data57.deactivate !== void 0 && func0.call(data57, "deactivate")) {
					let data58 = data57.deactivate;
					if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
						if (data58.count === void 0 || !func0.call(data58, "count")) {
							const err147 = {
								instancePath: instancePath + "/allow/deactivate",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err147];
							else vErrors.push(err147);
							errors++;
						}
						if (data58.reason === void 0 || !func0.call(data58, "reason")) {
							const err148 = {
								instancePath: instancePath + "/allow/deactivate",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err148];
							else vErrors.push(err148);
							errors++;
						}
						if (data58.until === void 0 || !func0.call(data58, "until")) {
							const err149 = {
								instancePath: instancePath + "/allow/deactivate",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err149];
							else vErrors.push(err149);
							errors++;
						}
						for (const key14 of Object.keys(data58)) if (!(key14 === "count" || key14 === "reason" || key14 === "until")) {
							const err150 = {
								instancePath: instancePath + "/allow/deactivate",
								schemaPath: "#/$defs/allowance/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key14 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err150];
							else vErrors.push(err150);
							errors++;
						}
						if (data58.count !== void 0 && func0.call(data58, "count")) {
							let data59 = data58.count;
							if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
								let dataType40 = typeof data59;
								let coerced40 = void 0;
								if (!(coerced40 !== void 0)) {
									if (dataType40 === "boolean" || data59 === null || dataType40 === "string" && data59 && data59 == +data59 && !(data59 % 1)) coerced40 = +data59;
									else {
										const err151 = {
											instancePath: instancePath + "/allow/deactivate/count",
											schemaPath: "#/$defs/allowance/properties/count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err151];
										else vErrors.push(err151);
										errors++;
									}
								}
								if (coerced40 !== void 0) {
									data59 = coerced40;
									if (data58 !== void 0) data58["count"] = coerced40;
								}
							}
							if (typeof data59 == "number" && isFinite(data59)) {
								if (data59 < 1 || isNaN(data59)) {
									const err152 = {
										instancePath: instancePath + "/allow/deactivate/count",
										schemaPath: "#/$defs/allowance/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err152];
									else vErrors.push(err152);
									errors++;
								}
							}
						}
						if (data58.reason !== void 0 && func0.call(data58, "reason")) {
							let data60 = data58.reason;
							if (typeof data60 !== "string") {
								let dataType41 = typeof data60;
								let coerced41 = void 0;
								if (!(coerced41 !== void 0)) {
									if (dataType41 == "number" || dataType41 == "boolean") coerced41 = "" + data60;
									else if (data60 === null) coerced41 = "";
									else {
										const err153 = {
											instancePath: instancePath + "/allow/deactivate/reason",
											schemaPath: "#/$defs/allowance/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err153];
										else vErrors.push(err153);
										errors++;
									}
								}
								if (coerced41 !== void 0) {
									data60 = coerced41;
									if (data58 !== void 0) data58["reason"] = coerced41;
								}
							}
							if (typeof data60 === "string") {
								if (func64(data60) > 200) {
									const err154 = {
										instancePath: instancePath + "/allow/deactivate/reason",
										schemaPath: "#/$defs/allowance/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err154];
									else vErrors.push(err154);
									errors++;
								}
								if (func64(data60) < 3) {
									const err155 = {
										instancePath: instancePath + "/allow/deactivate/reason",
										schemaPath: "#/$defs/allowance/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 3 },
										message: "must NOT have fewer than 3 characters"
									};
									if (vErrors === null) vErrors = [err155];
									else vErrors.push(err155);
									errors++;
								}
							}
						}
						if (data58.until !== void 0 && func0.call(data58, "until")) {
							let data61 = data58.until;
							if (typeof data61 !== "string") {
								let dataType42 = typeof data61;
								let coerced42 = void 0;
								if (!(coerced42 !== void 0)) {
									if (dataType42 == "number" || dataType42 == "boolean") coerced42 = "" + data61;
									else if (data61 === null) coerced42 = "";
									else {
										const err156 = {
											instancePath: instancePath + "/allow/deactivate/until",
											schemaPath: "#/$defs/allowance/properties/until/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err156];
										else vErrors.push(err156);
										errors++;
									}
								}
								if (coerced42 !== void 0) {
									data61 = coerced42;
									if (data58 !== void 0) data58["until"] = coerced42;
								}
							}
							if (typeof data61 === "string") {
								if (!pattern6.test(data61)) {
									const err157 = {
										instancePath: instancePath + "/allow/deactivate/until",
										schemaPath: "#/$defs/allowance/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err157];
									else vErrors.push(err157);
									errors++;
								}
							}
						}
					} else {
						const err158 = {
							instancePath: instancePath + "/allow/deactivate",
							schemaPath: "#/$defs/allowance/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err158];
						else vErrors.push(err158);
						errors++;
					}
				}
				if (data57.role !== void 0 && func0.call(data57, "role")) {
					let data62 = data57.role;
					if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
						if (data62.count === void 0 || !func0.call(data62, "count")) {
							const err159 = {
								instancePath: instancePath + "/allow/role",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err159];
							else vErrors.push(err159);
							errors++;
						}
						if (data62.reason === void 0 || !func0.call(data62, "reason")) {
							const err160 = {
								instancePath: instancePath + "/allow/role",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err160];
							else vErrors.push(err160);
							errors++;
						}
						if (data62.until === void 0 || !func0.call(data62, "until")) {
							const err161 = {
								instancePath: instancePath + "/allow/role",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err161];
							else vErrors.push(err161);
							errors++;
						}
						for (const key15 of Object.keys(data62)) if (!(key15 === "count" || key15 === "reason" || key15 === "until")) {
							const err162 = {
								instancePath: instancePath + "/allow/role",
								schemaPath: "#/$defs/allowance/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key15 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err162];
							else vErrors.push(err162);
							errors++;
						}
						if (data62.count !== void 0 && func0.call(data62, "count")) {
							let data63 = data62.count;
							if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
								let dataType43 = typeof data63;
								let coerced43 = void 0;
								if (!(coerced43 !== void 0)) {
									if (dataType43 === "boolean" || data63 === null || dataType43 === "string" && data63 && data63 == +data63 && !(data63 % 1)) coerced43 = +data63;
									else {
										const err163 = {
											instancePath: instancePath + "/allow/role/count",
											schemaPath: "#/$defs/allowance/properties/count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err163];
										else vErrors.push(err163);
										errors++;
									}
								}
								if (coerced43 !== void 0) {
									data63 = coerced43;
									if (data62 !== void 0) data62["count"] = coerced43;
								}
							}
							if (typeof data63 == "number" && isFinite(data63)) {
								if (data63 < 1 || isNaN(data63)) {
									const err164 = {
										instancePath: instancePath + "/allow/role/count",
										schemaPath: "#/$defs/allowance/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err164];
									else vErrors.push(err164);
									errors++;
								}
							}
						}
						if (data62.reason !== void 0 && func0.call(data62, "reason")) {
							let data64 = data62.reason;
							if (typeof data64 !== "string") {
								let dataType44 = typeof data64;
								let coerced44 = void 0;
								if (!(coerced44 !== void 0)) {
									if (dataType44 == "number" || dataType44 == "boolean") coerced44 = "" + data64;
									else if (data64 === null) coerced44 = "";
									else {
										const err165 = {
											instancePath: instancePath + "/allow/role/reason",
											schemaPath: "#/$defs/allowance/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err165];
										else vErrors.push(err165);
										errors++;
									}
								}
								if (coerced44 !== void 0) {
									data64 = coerced44;
									if (data62 !== void 0) data62["reason"] = coerced44;
								}
							}
							if (typeof data64 === "string") {
								if (func64(data64) > 200) {
									const err166 = {
										instancePath: instancePath + "/allow/role/reason",
										schemaPath: "#/$defs/allowance/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err166];
									else vErrors.push(err166);
									errors++;
								}
								if (func64(data64) < 3) {
									const err167 = {
										instancePath: instancePath + "/allow/role/reason",
										schemaPath: "#/$defs/allowance/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 3 },
										message: "must NOT have fewer than 3 characters"
									};
									if (vErrors === null) vErrors = [err167];
									else vErrors.push(err167);
									errors++;
								}
							}
						}
						if (data62.until !== void 0 && func0.call(data62, "until")) {
							let data65 = data62.until;
							if (typeof data65 !== "string") {
								let dataType45 = typeof data65;
								let coerced45 = void 0;
								if (!(coerced45 !== void 0)) {
									if (dataType45 == "number" || dataType45 == "boolean") coerced45 = "" + data65;
									else if (data65 === null) coerced45 = "";
									else {
										const err168 = {
											instancePath: instancePath + "/allow/role/until",
											schemaPath: "#/$defs/allowance/properties/until/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err168];
										else vErrors.push(err168);
										errors++;
									}
								}
								if (coerced45 !== void 0) {
									data65 = coerced45;
									if (data62 !== void 0) data62["until"] = coerced45;
								}
							}
							if (typeof data65 === "string") {
								if (!pattern6.test(data65)) {
									const err169 = {
										instancePath: instancePath + "/allow/role/until",
										schemaPath: "#/$defs/allowance/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err169];
									else vErrors.push(err169);
									errors++;
								}
							}
						}
					} else {
						const err170 = {
							instancePath: instancePath + "/allow/role",
							schemaPath: "#/$defs/allowance/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err170];
						else vErrors.push(err170);
						errors++;
					}
				}
				if (data57.move !== void 0 && func0.call(data57, "move")) {
					let data66 = data57.move;
					if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
						if (data66.count === void 0 || !func0.call(data66, "count")) {
							const err171 = {
								instancePath: instancePath + "/allow/move",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err171];
							else vErrors.push(err171);
							errors++;
						}
						if (data66.reason === void 0 || !func0.call(data66, "reason")) {
							const err172 = {
								instancePath: instancePath + "/allow/move",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err172];
							else vErrors.push(err172);
							errors++;
						}
						if (data66.until === void 0 || !func0.call(data66, "until")) {
							const err173 = {
								instancePath: instancePath + "/allow/move",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err173];
							else vErrors.push(err173);
							errors++;
						}
						for (const key16 of Object.keys(data66)) if (!(key16 === "count" || key16 === "reason" || key16 === "until")) {
							const err174 = {
								instancePath: instancePath + "/allow/move",
								schemaPath: "#/$defs/allowance/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key16 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err174];
							else vErrors.push(err174);
							errors++;
						}
						if (data66.count !== void 0 && func0.call(data66, "count")) {
							let data67 = data66.count;
							if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67))) {
								let dataType46 = typeof data67;
								let coerced46 = void 0;
								if (!(coerced46 !== void 0)) {
									if (dataType46 === "boolean" || data67 === null || dataType46 === "string" && data67 && data67 == +data67 && !(data67 % 1)) coerced46 = +data67;
									else {
										const err175 = {
											instancePath: instancePath + "/allow/move/count",
											schemaPath: "#/$defs/allowance/properties/count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err175];
										else vErrors.push(err175);
										errors++;
									}
								}
								if (coerced46 !== void 0) {
									data67 = coerced46;
									if (data66 !== void 0) data66["count"] = coerced46;
								}
							}
							if (typeof data67 == "number" && isFinite(data67)) {
								if (data67 < 1 || isNaN(data67)) {
									const err176 = {
										instancePath: instancePath + "/allow/move/count",
										schemaPath: "#/$defs/allowance/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err176];
									else vErrors.push(err176);
									errors++;
								}
							}
						}
						if (data66.reason !== void 0 && func0.call(data66, "reason")) {
							let data68 = data66.reason;
							if (typeof data68 !== "string") {
								let dataType47 = typeof data68;
								let coerced47 = void 0;
								if (!(coerced47 !== void 0)) {
									if (dataType47 == "number" || dataType47 == "boolean") coerced47 = "" + data68;
									else if (data68 === null) coerced47 = "";
									else {
										const err177 = {
											instancePath: instancePath + "/allow/move/reason",
											schemaPath: "#/$defs/allowance/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err177];
										else vErrors.push(err177);
										errors++;
									}
								}
								if (coerced47 !== void 0) {
									data68 = coerced47;
									if (data66 !== void 0) data66["reason"] = coerced47;
								}
							}
							if (typeof data68 === "string") {
								if (func64(data68) > 200) {
									const err178 = {
										instancePath: instancePath + "/allow/move/reason",
										schemaPath: "#/$defs/allowance/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err178];
									else vErrors.push(err178);
									errors++;
								}
								if (func64(data68) < 3) {
									const err179 = {
										instancePath: instancePath + "/allow/move/reason",
										schemaPath: "#/$defs/allowance/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 3 },
										message: "must NOT have fewer than 3 characters"
									};
									if (vErrors === null) vErrors = [err179];
									else vErrors.push(err179);
									errors++;
								}
							}
						}
						if (data66.until !== void 0 && func0.call(data66, "until")) {
							let data69 = data66.until;
							if (typeof data69 !== "string") {
								let dataType48 = typeof data69;
								let coerced48 = void 0;
								if (!(coerced48 !== void 0)) {
									if (dataType48 == "number" || dataType48 == "boolean") coerced48 = "" + data69;
									else if (data69 === null) coerced48 = "";
									else {
										const err180 = {
											instancePath: instancePath + "/allow/move/until",
											schemaPath: "#/$defs/allowance/properties/until/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err180];
										else vErrors.push(err180);
										errors++;
									}
								}
								if (coerced48 !== void 0) {
									data69 = coerced48;
									if (data66 !== void 0) data66["until"] = coerced48;
								}
							}
							if (typeof data69 === "string") {
								if (!pattern6.test(data69)) {
									const err181 = {
										instancePath: instancePath + "/allow/move/until",
										schemaPath: "#/$defs/allowance/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err181];
									else vErrors.push(err181);
									errors++;
								}
							}
						}
					} else {
						const err182 = {
							instancePath: instancePath + "/allow/move",
							schemaPath: "#/$defs/allowance/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err182];
						else vErrors.push(err182);
						errors++;
					}
				}
				if (data57.create !== void 0 && func0.call(data57, "create")) {
					let data70 = data57.create;
					if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
						if (data70.count === void 0 || !func0.call(data70, "count")) {
							const err183 = {
								instancePath: instancePath + "/allow/create",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err183];
							else vErrors.push(err183);
							errors++;
						}
						if (data70.reason === void 0 || !func0.call(data70, "reason")) {
							const err184 = {
								instancePath: instancePath + "/allow/create",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err184];
							else vErrors.push(err184);
							errors++;
						}
						if (data70.until === void 0 || !func0.call(data70, "until")) {
							const err185 = {
								instancePath: instancePath + "/allow/create",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err185];
							else vErrors.push(err185);
							errors++;
						}
						for (const key17 of Object.keys(data70)) if (!(key17 === "count" || key17 === "reason" || key17 === "until")) {
							const err186 = {
								instancePath: instancePath + "/allow/create",
								schemaPath: "#/$defs/allowance/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key17 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err186];
							else vErrors.push(err186);
							errors++;
						}
						if (data70.count !== void 0 && func0.call(data70, "count")) {
							let data71 = data70.count;
							if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
								let dataType49 = typeof data71;
								let coerced49 = void 0;
								if (!(coerced49 !== void 0)) {
									if (dataType49 === "boolean" || data71 === null || dataType49 === "string" && data71 && data71 == +data71 && !(data71 % 1)) coerced49 = +data71;
									else {
										const err187 = {
											instancePath: instancePath + "/allow/create/count",
											schemaPath: "#/$defs/allowance/properties/count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err187];
										else vErrors.push(err187);
										errors++;
									}
								}
								if (coerced49 !== void 0) {
									data71 = coerced49;
									if (data70 !== void 0) data70["count"] = coerced49;
								}
							}
							if (typeof data71 == "number" && isFinite(data71)) {
								if (data71 < 1 || isNaN(data71)) {
									const err188 = {
										instancePath: instancePath + "/allow/create/count",
										schemaPath: "#/$defs/allowance/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err188];
									else vErrors.push(err188);
									errors++;
								}
							}
						}
						if (data70.reason !== void 0 && func0.call(data70, "reason")) {
							let data72 = data70.reason;
							if (typeof data72 !== "string") {
								let dataType50 = typeof data72;
								let coerced50 = void 0;
								if (!(coerced50 !== void 0)) {
									if (dataType50 == "number" || dataType50 == "boolean") coerced50 = "" + data72;
									else if (data72 === null) coerced50 = "";
									else {
										const err189 = {
											instancePath: instancePath + "/allow/create/reason",
											schemaPath: "#/$defs/allowance/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err189];
										else vErrors.push(err189);
										errors++;
									}
								}
								if (coerced50 !== void 0) {
									data72 = coerced50;
									if (data70 !== void 0) data70["reason"] = coerced50;
								}
							}
							if (typeof data72 === "string") {
								if (func64(data72) > 200) {
									const err190 = {
										instancePath: instancePath + "/allow/create/reason",
										schemaPath: "#/$defs/allowance/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err190];
									else vErrors.push(err190);
									errors++;
								}
								if (func64(data72) < 3) {
									const err191 = {
										instancePath: instancePath + "/allow/create/reason",
										schemaPath: "#/$defs/allowance/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 3 },
										message: "must NOT have fewer than 3 characters"
									};
									if (vErrors === null) vErrors = [err191];
									else vErrors.push(err191);
									errors++;
								}
							}
						}
						if (data70.until !== void 0 && func0.call(data70, "until")) {
							let data73 = data70.until;
							if (typeof data73 !== "string") {
								let dataType51 = typeof data73;
								let coerced51 = void 0;
								if (!(coerced51 !== void 0)) {
									if (dataType51 == "number" || dataType51 == "boolean") coerced51 = "" + data73;
									else if (data73 === null) coerced51 = "";
									else {
										const err192 = {
											instancePath: instancePath + "/allow/create/until",
											schemaPath: "#/$defs/allowance/properties/until/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err192];
										else vErrors.push(err192);
										errors++;
									}
								}
								if (coerced51 !== void 0) {
									data73 = coerced51;
									if (data70 !== void 0) data70["until"] = coerced51;
								}
							}
							if (typeof data73 === "string") {
								if (!pattern6.test(data73)) {
									const err193 = {
										instancePath: instancePath + "/allow/create/until",
										schemaPath: "#/$defs/allowance/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err193];
									else vErrors.push(err193);
									errors++;
								}
							}
						}
					} else {
						const err194 = {
							instancePath: instancePath + "/allow/create",
							schemaPath: "#/$defs/allowance/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err194];
						else vErrors.push(err194);
						errors++;
					}
				}
				if (data57.email !== void 0 && func0.call(data57, "email")) {
					let data74 = data57.email;
					if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
						if (data74.count === void 0 || !func0.call(data74, "count")) {
							const err195 = {
								instancePath: instancePath + "/allow/email",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err195];
							else vErrors.push(err195);
							errors++;
						}
						if (data74.reason === void 0 || !func0.call(data74, "reason")) {
							const err196 = {
								instancePath: instancePath + "/allow/email",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err196];
							else vErrors.push(err196);
							errors++;
						}
						if (data74.until === void 0 || !func0.call(data74, "until")) {
							const err197 = {
								instancePath: instancePath + "/allow/email",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err197];
							else vErrors.push(err197);
							errors++;
						}
						for (const key18 of Object.keys(data74)) if (!(key18 === "count" || key18 === "reason" || key18 === "until")) {
							const err198 = {
								instancePath: instancePath + "/allow/email",
								schemaPath: "#/$defs/allowance/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key18 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err198];
							else vErrors.push(err198);
							errors++;
						}
						if (data74.count !== void 0 && func0.call(data74, "count")) {
							let data75 = data74.count;
							if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
								let dataType52 = typeof data75;
								let coerced52 = void 0;
								if (!(coerced52 !== void 0)) {
									if (dataType52 === "boolean" || data75 === null || dataType52 === "string" && data75 && data75 == +data75 && !(data75 % 1)) coerced52 = +data75;
									else {
										const err199 = {
											instancePath: instancePath + "/allow/email/count",
											schemaPath: "#/$defs/allowance/properties/count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err199];
										else vErrors.push(err199);
										errors++;
									}
								}
								if (coerced52 !== void 0) {
									data75 = coerced52;
									if (data74 !== void 0) data74["count"] = coerced52;
								}
							}
							if (typeof data75 == "number" && isFinite(data75)) {
								if (data75 < 1 || isNaN(data75)) {
									const err200 = {
										instancePath: instancePath + "/allow/email/count",
										schemaPath: "#/$defs/allowance/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err200];
									else vErrors.push(err200);
									errors++;
								}
							}
						}
						if (data74.reason !== void 0 && func0.call(data74, "reason")) {
							let data76 = data74.reason;
							if (typeof data76 !== "string") {
								let dataType53 = typeof data76;
								let coerced53 = void 0;
								if (!(coerced53 !== void 0)) {
									if (dataType53 == "number" || dataType53 == "boolean") coerced53 = "" + data76;
									else if (data76 === null) coerced53 = "";
									else {
										const err201 = {
											instancePath: instancePath + "/allow/email/reason",
											schemaPath: "#/$defs/allowance/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err201];
										else vErrors.push(err201);
										errors++;
									}
								}
								if (coerced53 !== void 0) {
									data76 = coerced53;
									if (data74 !== void 0) data74["reason"] = coerced53;
								}
							}
							if (typeof data76 === "string") {
								if (func64(data76) > 200) {
									const err202 = {
										instancePath: instancePath + "/allow/email/reason",
										schemaPath: "#/$defs/allowance/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err202];
									else vErrors.push(err202);
									errors++;
								}
								if (func64(data76) < 3) {
									const err203 = {
										instancePath: instancePath + "/allow/email/reason",
										schemaPath: "#/$defs/allowance/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 3 },
										message: "must NOT have fewer than 3 characters"
									};
									if (vErrors === null) vErrors = [err203];
									else vErrors.push(err203);
									errors++;
								}
							}
						}
						if (data74.until !== void 0 && func0.call(data74, "until")) {
							let data77 = data74.until;
							if (typeof data77 !== "string") {
								let dataType54 = typeof data77;
								let coerced54 = void 0;
								if (!(coerced54 !== void 0)) {
									if (dataType54 == "number" || dataType54 == "boolean") coerced54 = "" + data77;
									else if (data77 === null) coerced54 = "";
									else {
										const err204 = {
											instancePath: instancePath + "/allow/email/until",
											schemaPath: "#/$defs/allowance/properties/until/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err204];
										else vErrors.push(err204);
										errors++;
									}
								}
								if (coerced54 !== void 0) {
									data77 = coerced54;
									if (data74 !== void 0) data74["until"] = coerced54;
								}
							}
							if (typeof data77 === "string") {
								if (!pattern6.test(data77)) {
									const err205 = {
										instancePath: instancePath + "/allow/email/until",
										schemaPath: "#/$defs/allowance/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err205];
									else vErrors.push(err205);
									errors++;
								}
							}
						}
					} else {
						const err206 = {
							instancePath: instancePath + "/allow/email",
							schemaPath: "#/$defs/allowance/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err206];
						else vErrors.push(err206);
						errors++;
					}
				}
				if (data57.name !== void 0 && func0.call(data57, "name")) {
					let data78 = data57.name;
					if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
						if (data78.count === void 0 || !func0.call(data78, "count")) {
							const err207 = {
								instancePath: instancePath + "/allow/name",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err207];
							else vErrors.push(err207);
							errors++;
						}
						if (data78.reason === void 0 || !func0.call(data78, "reason")) {
							const err208 = {
								instancePath: instancePath + "/allow/name",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err208];
							else vErrors.push(err208);
							errors++;
						}
						if (data78.until === void 0 || !func0.call(data78, "until")) {
							const err209 = {
								instancePath: instancePath + "/allow/name",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err209];
							else vErrors.push(err209);
							errors++;
						}
						for (const key19 of Object.keys(data78)) if (!(key19 === "count" || key19 === "reason" || key19 === "until")) {
							const err210 = {
								instancePath: instancePath + "/allow/name",
								schemaPath: "#/$defs/allowance/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key19 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err210];
							else vErrors.push(err210);
							errors++;
						}
						if (data78.count !== void 0 && func0.call(data78, "count")) {
							let data79 = data78.count;
							if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
								let dataType55 = typeof data79;
								let coerced55 = void 0;
								if (!(coerced55 !== void 0)) {
									if (dataType55 === "boolean" || data79 === null || dataType55 === "string" && data79 && data79 == +data79 && !(data79 % 1)) coerced55 = +data79;
									else {
										const err211 = {
											instancePath: instancePath + "/allow/name/count",
											schemaPath: "#/$defs/allowance/properties/count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err211];
										else vErrors.push(err211);
										errors++;
									}
								}
								if (coerced55 !== void 0) {
									data79 = coerced55;
									if (data78 !== void 0) data78["count"] = coerced55;
								}
							}
							if (typeof data79 == "number" && isFinite(data79)) {
								if (data79 < 1 || isNaN(data79)) {
									const err212 = {
										instancePath: instancePath + "/allow/name/count",
										schemaPath: "#/$defs/allowance/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err212];
									else vErrors.push(err212);
									errors++;
								}
							}
						}
						if (data78.reason !== void 0 && func0.call(data78, "reason")) {
							let data80 = data78.reason;
							if (typeof data80 !== "string") {
								let dataType56 = typeof data80;
								let coerced56 = void 0;
								if (!(coerced56 !== void 0)) {
									if (dataType56 == "number" || dataType56 == "boolean") coerced56 = "" + data80;
									else if (data80 === null) coerced56 = "";
									else {
										const err213 = {
											instancePath: instancePath + "/allow/name/reason",
											schemaPath: "#/$defs/allowance/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err213];
										else vErrors.push(err213);
										errors++;
									}
								}
								if (coerced56 !== void 0) {
									data80 = coerced56;
									if (data78 !== void 0) data78["reason"] = coerced56;
								}
							}
							if (typeof data80 === "string") {
								if (func64(data80) > 200) {
									const err214 = {
										instancePath: instancePath + "/allow/name/reason",
										schemaPath: "#/$defs/allowance/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err214];
									else vErrors.push(err214);
									errors++;
								}
								if (func64(data80) < 3) {
									const err215 = {
										instancePath: instancePath + "/allow/name/reason",
										schemaPath: "#/$defs/allowance/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 3 },
										message: "must NOT have fewer than 3 characters"
									};
									if (vErrors === null) vErrors = [err215];
									else vErrors.push(err215);
									errors++;
								}
							}
						}
						if (data78.until !== void 0 && func0.call(data78, "until")) {
							let data81 = data78.until;
							if (typeof data81 !== "string") {
								let dataType57 = typeof data81;
								let coerced57 = void 0;
								if (!(coerced57 !== void 0)) {
									if (dataType57 == "number" || dataType57 == "boolean") coerced57 = "" + data81;
									else if (data81 === null) coerced57 = "";
									else {
										const err216 = {
											instancePath: instancePath + "/allow/name/until",
											schemaPath: "#/$defs/allowance/properties/until/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err216];
										else vErrors.push(err216);
										errors++;
									}
								}
								if (coerced57 !== void 0) {
									data81 = coerced57;
									if (data78 !== void 0) data78["until"] = coerced57;
								}
							}
							if (typeof data81 === "string") {
								if (!pattern6.test(data81)) {
									const err217 = {
										instancePath: instancePath + "/allow/name/until",
										schemaPath: "#/$defs/allowance/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err217];
									else vErrors.push(err217);
									errors++;
								}
							}
						}
					} else {
						const err218 = {
							instancePath: instancePath + "/allow/name",
							schemaPath: "#/$defs/allowance/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err218];
						else vErrors.push(err218);
						errors++;
					}
				}
				if (data57.department !== void 0 && func0.call(data57, "department")) {
					let data82 = data57.department;
					if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
						if (data82.count === void 0 || !func0.call(data82, "count")) {
							const err219 = {
								instancePath: instancePath + "/allow/department",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err219];
							else vErrors.push(err219);
							errors++;
						}
						if (data82.reason === void 0 || !func0.call(data82, "reason")) {
							const err220 = {
								instancePath: instancePath + "/allow/department",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err220];
							else vErrors.push(err220);
							errors++;
						}
						if (data82.until === void 0 || !func0.call(data82, "until")) {
							const err221 = {
								instancePath: instancePath + "/allow/department",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err221];
							else vErrors.push(err221);
							errors++;
						}
						for (const key20 of Object.keys(data82)) if (!(key20 === "count" || key20 === "reason" || key20 === "until")) {
							const err222 = {
								instancePath: instancePath + "/allow/department",
								schemaPath: "#/$defs/allowance/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key20 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err222];
							else vErrors.push(err222);
							errors++;
						}
						if (data82.count !== void 0 && func0.call(data82, "count")) {
							let data83 = data82.count;
							if (!(typeof data83 == "number" && !(data83 % 1) && !isNaN(data83) && isFinite(data83))) {
								let dataType58 = typeof data83;
								let coerced58 = void 0;
								if (!(coerced58 !== void 0)) {
									if (dataType58 === "boolean" || data83 === null || dataType58 === "string" && data83 && data83 == +data83 && !(data83 % 1)) coerced58 = +data83;
									else {
										const err223 = {
											instancePath: instancePath + "/allow/department/count",
											schemaPath: "#/$defs/allowance/properties/count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err223];
										else vErrors.push(err223);
										errors++;
									}
								}
								if (coerced58 !== void 0) {
									data83 = coerced58;
									if (data82 !== void 0) data82["count"] = coerced58;
								}
							}
							if (typeof data83 == "number" && isFinite(data83)) {
								if (data83 < 1 || isNaN(data83)) {
									const err224 = {
										instancePath: instancePath + "/allow/department/count",
										schemaPath: "#/$defs/allowance/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err224];
									else vErrors.push(err224);
									errors++;
								}
							}
						}
						if (data82.reason !== void 0 && func0.call(data82, "reason")) {
							let data84 = data82.reason;
							if (typeof data84 !== "string") {
								let dataType59 = typeof data84;
								let coerced59 = void 0;
								if (!(coerced59 !== void 0)) {
									if (dataType59 == "number" || dataType59 == "boolean") coerced59 = "" + data84;
									else if (data84 === null) coerced59 = "";
									else {
										const err225 = {
											instancePath: instancePath + "/allow/department/reason",
											schemaPath: "#/$defs/allowance/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err225];
										else vErrors.push(err225);
										errors++;
									}
								}
								if (coerced59 !== void 0) {
									data84 = coerced59;
									if (data82 !== void 0) data82["reason"] = coerced59;
								}
							}
							if (typeof data84 === "string") {
								if (func64(data84) > 200) {
									const err226 = {
										instancePath: instancePath + "/allow/department/reason",
										schemaPath: "#/$defs/allowance/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err226];
									else vErrors.push(err226);
									errors++;
								}
								if (func64(data84) < 3) {
									const err227 = {
										instancePath: instancePath + "/allow/department/reason",
										schemaPath: "#/$defs/allowance/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 3 },
										message: "must NOT have fewer than 3 characters"
									};
									if (vErrors === null) vErrors = [err227];
									else vErrors.push(err227);
									errors++;
								}
							}
						}
						if (data82.until !== void 0 && func0.call(data82, "until")) {
							let data85 = data82.until;
							if (typeof data85 !== "string") {
								let dataType60 = typeof data85;
								let coerced60 = void 0;
								if (!(coerced60 !== void 0)) {
									if (dataType60 == "number" || dataType60 == "boolean") coerced60 = "" + data85;
									else if (data85 === null) coerced60 = "";
									else {
										const err228 = {
											instancePath: instancePath + "/allow/department/until",
											schemaPath: "#/$defs/allowance/properties/until/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err228];
										else vErrors.push(err228);
										errors++;
									}
								}
								if (coerced60 !== void 0) {
									data85 = coerced60;
									if (data82 !== void 0) data82["until"] = coerced60;
								}
							}
							if (typeof data85 === "string") {
								if (!pattern6.test(data85)) {
									const err229 = {
										instancePath: instancePath + "/allow/department/until",
										schemaPath: "#/$defs/allowance/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err229];
									else vErrors.push(err229);
									errors++;
								}
							}
						}
					} else {
						const err230 = {
							instancePath: instancePath + "/allow/department",
							schemaPath: "#/$defs/allowance/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err230];
						else vErrors.push(err230);
						errors++;
					}
				}
				if (data57.seal !== void 0 && func0.call(data57, "seal")) {
					let data86 = data57.seal;
					if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
						if (data86.digest === void 0 || !func0.call(data86, "digest")) {
							const err231 = {
								instancePath: instancePath + "/allow/seal",
								schemaPath: "#/properties/allow/properties/seal/required",
								keyword: "required",
								params: { missingProperty: "digest" },
								message: "must have required property 'digest'"
							};
							if (vErrors === null) vErrors = [err231];
							else vErrors.push(err231);
							errors++;
						}
						if (data86.reason === void 0 || !func0.call(data86, "reason")) {
							const err232 = {
								instancePath: instancePath + "/allow/seal",
								schemaPath: "#/properties/allow/properties/seal/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err232];
							else vErrors.push(err232);
							errors++;
						}
						if (data86.until === void 0 || !func0.call(data86, "until")) {
							const err233 = {
								instancePath: instancePath + "/allow/seal",
								schemaPath: "#/properties/allow/properties/seal/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err233];
							else vErrors.push(err233);
							errors++;
						}
						for (const key21 of Object.keys(data86)) if (!(key21 === "digest" || key21 === "reason" || key21 === "until")) {
							const err234 = {
								instancePath: instancePath + "/allow/seal",
								schemaPath: "#/properties/allow/properties/seal/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key21 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err234];
							else vErrors.push(err234);
							errors++;
						}
						if (data86.digest !== void 0 && func0.call(data86, "digest")) {
							let data87 = data86.digest;
							if (typeof data87 !== "string") {
								let dataType61 = typeof data87;
								let coerced61 = void 0;
								if (!(coerced61 !== void 0)) {
									if (dataType61 == "number" || dataType61 == "boolean") coerced61 = "" + data87;
									else if (data87 === null) coerced61 = "";
									else {
										const err235 = {
											instancePath: instancePath + "/allow/seal/digest",
											schemaPath: "#/properties/allow/properties/seal/properties/digest/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err235];
										else vErrors.push(err235);
										errors++;
									}
								}
								if (coerced61 !== void 0) {
									data87 = coerced61;
									if (data86 !== void 0) data86["digest"] = coerced61;
								}
							}
							if (typeof data87 === "string") {
								if (!pattern13.test(data87)) {
									const err236 = {
										instancePath: instancePath + "/allow/seal/digest",
										schemaPath: "#/properties/allow/properties/seal/properties/digest/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{32}$" },
										message: "must match pattern \"^[0-9a-f]{32}$\""
									};
									if (vErrors === null) vErrors = [err236];
									else vErrors.push(err236);
									errors++;
								}
							}
						}
						if (data86.reason !== void 0 && func0.call(data86, "reason")) {
							let data88 = data86.reason;
							if (typeof data88 !== "string") {
								let dataType62 = typeof data88;
								let coerced62 = void 0;
								if (!(coerced62 !== void 0)) {
									if (dataType62 == "number" || dataType62 == "boolean") coerced62 = "" + data88;
									else if (data88 === null) coerced62 = "";
									else {
										const err237 = {
											instancePath: instancePath + "/allow/seal/reason",
											schemaPath: "#/properties/allow/properties/seal/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err237];
										else vErrors.push(err237);
										errors++;
									}
								}
								if (coerced62 !== void 0) {
									data88 = coerced62;
									if (data86 !== void 0) data86["reason"] = coerced62;
								}
							}
							if (typeof data88 === "string") {
								if (func64(data88) > 200) {
									const err238 = {
										instancePath: instancePath + "/allow/seal/reason",
										schemaPath: "#/properties/allow/properties/seal/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err238];
									else vErrors.push(err238);
									errors++;
								}
								if (func64(data88) < 3) {
									const err239 = {
										instancePath: instancePath + "/allow/seal/reason",
										schemaPath: "#/properties/allow/properties/seal/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 3 },
										message: "must NOT have fewer than 3 characters"
									};
									if (vErrors === null) vErrors = [err239];
									else vErrors.push(err239);
									errors++;
								}
							}
						}
						if (data86.until !== void 0 && func0.call(data86, "until")) {
							let data89 = data86.until;
							if (typeof data89 !== "string") {
								let dataType63 = typeof data89;
								let coerced63 = void 0;
								if (!(coerced63 !== void 0)) {
									if (dataType63 == "number" || dataType63 == "boolean") coerced63 = "" + data89;
									else if (data89 === null) coerced63 = "";
									else {
										const err240 = {
											instancePath: instancePath + "/allow/seal/until",
											schemaPath: "#/properties/allow/properties/seal/properties/until/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err240];
										else vErrors.push(err240);
										errors++;
									}
								}
								if (coerced63 !== void 0) {
									data89 = coerced63;
									if (data86 !== void 0) data86["until"] = coerced63;
								}
							}
							if (typeof data89 === "string") {
								if (!pattern6.test(data89)) {
									const err241 = {
										instancePath: instancePath + "/allow/seal/until",
										schemaPath: "#/properties/allow/properties/seal/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err241];
									else vErrors.push(err241);
									errors++;
								}
							}
						}
					} else {
						const err242 = {
							instancePath: instancePath + "/allow/seal",
							schemaPath: "#/properties/allow/properties/seal/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err242];
						else vErrors.push(err242);
						errors++;
					}
				}
			} else {
				const err243 = {
					instancePath: instancePath + "/allow",
					schemaPath: "#/properties/allow/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err243];
				else vErrors.push(err243);
				errors++;
			}
		}
		if (data.state !== void 0 && func0.call(data, "state")) {
			let data90 = data.state;
			if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
				if (data90.lineage === void 0 || !func0.call(data90, "lineage")) {
					const err244 = {
						instancePath: instancePath + "/state",
						schemaPath: "#/properties/state/required",
						keyword: "required",
						params: { missingProperty: "lineage" },
						message: "must have required property 'lineage'"
					};
					if (vErrors === null) vErrors = [err244];
					else vErrors.push(err244);
					errors++;
				}
				for (const key22 of Object.keys(data90)) if (!(key22 === "lineage")) {
					const err245 = {
						instancePath: instancePath + "/state",
						schemaPath: "#/properties/state/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key22 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err245];
					else vErrors.push(err245);
					errors++;
				}
				if (data90.lineage !== void 0 && func0.call(data90, "lineage")) {
					let data91 = data90.lineage;
					if (typeof data91 !== "string") {
						let dataType64 = typeof data91;
						let coerced64 = void 0;
						if (!(coerced64 !== void 0)) {
							if (dataType64 == "number" || dataType64 == "boolean") coerced64 = "" + data91;
							else if (data91 === null) coerced64 = "";
							else {
								const err246 = {
									instancePath: instancePath + "/state/lineage",
									schemaPath: "#/properties/state/properties/lineage/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err246];
								else vErrors.push(err246);
								errors++;
							}
						}
						if (coerced64 !== void 0) {
							data91 = coerced64;
							if (data90 !== void 0) data90["lineage"] = coerced64;
						}
					}
					if (typeof data91 === "string") {
						if (func64(data91) > 64) {
							const err247 = {
								instancePath: instancePath + "/state/lineage",
								schemaPath: "#/properties/state/properties/lineage/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters"
							};
							if (vErrors === null) vErrors = [err247];
							else vErrors.push(err247);
							errors++;
						}
						if (func64(data91) < 8) {
							const err248 = {
								instancePath: instancePath + "/state/lineage",
								schemaPath: "#/properties/state/properties/lineage/minLength",
								keyword: "minLength",
								params: { limit: 8 },
								message: "must NOT have fewer than 8 characters"
							};
							if (vErrors === null) vErrors = [err248];
							else vErrors.push(err248);
							errors++;
						}
						if (!pattern15.test(data91)) {
							const err249 = {
								instancePath: instancePath + "/state/lineage",
								schemaPath: "#/properties/state/properties/lineage/pattern",
								keyword: "pattern",
								params: { pattern: "^[\\w-]+$" },
								message: "must match pattern \"^[\\w-]+$\""
							};
							if (vErrors === null) vErrors = [err249];
							else vErrors.push(err249);
							errors++;
						}
					}
				}
			} else {
				const err250 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err250];
				else vErrors.push(err250);
				errors++;
			}
		}
		if (data.notify !== void 0 && func0.call(data, "notify")) {
			let data92 = data.notify;
			if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
				for (const key23 of Object.keys(data92)) if (!(key23 === "heartbeat" || key23 === "chat" || key23 === "names")) {
					const err251 = {
						instancePath: instancePath + "/notify",
						schemaPath: "#/properties/notify/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key23 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err251];
					else vErrors.push(err251);
					errors++;
				}
				if (data92.heartbeat !== void 0 && func0.call(data92, "heartbeat")) {
					let data93 = data92.heartbeat;
					if (typeof data93 !== "string") {
						let dataType65 = typeof data93;
						let coerced65 = void 0;
						if (!(coerced65 !== void 0)) {
							if (dataType65 == "number" || dataType65 == "boolean") coerced65 = "" + data93;
							else if (data93 === null) coerced65 = "";
							else {
								const err252 = {
									instancePath: instancePath + "/notify/heartbeat",
									schemaPath: "#/properties/notify/properties/heartbeat/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err252];
								else vErrors.push(err252);
								errors++;
							}
						}
						if (coerced65 !== void 0) {
							data93 = coerced65;
							if (data92 !== void 0) data92["heartbeat"] = coerced65;
						}
					}
					if (typeof data93 === "string") {
						if (func64(data93) > 1e3) {
							const err253 = {
								instancePath: instancePath + "/notify/heartbeat",
								schemaPath: "#/properties/notify/properties/heartbeat/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err253];
							else vErrors.push(err253);
							errors++;
						}
					}
				}
				if (data92.chat !== void 0 && func0.call(data92, "chat")) {
					let data94 = data92.chat;
					if (typeof data94 !== "string") {
						let dataType66 = typeof data94;
						let coerced66 = void 0;
						if (!(coerced66 !== void 0)) {
							if (dataType66 == "number" || dataType66 == "boolean") coerced66 = "" + data94;
							else if (data94 === null) coerced66 = "";
							else {
								const err254 = {
									instancePath: instancePath + "/notify/chat",
									schemaPath: "#/properties/notify/properties/chat/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err254];
								else vErrors.push(err254);
								errors++;
							}
						}
						if (coerced66 !== void 0) {
							data94 = coerced66;
							if (data92 !== void 0) data92["chat"] = coerced66;
						}
					}
					if (!(data94 === "slack" || data94 === "teams")) {
						const err255 = {
							instancePath: instancePath + "/notify/chat",
							schemaPath: "#/properties/notify/properties/chat/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.notify.properties.chat.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err255];
						else vErrors.push(err255);
						errors++;
					}
				}
				if (data92.names !== void 0 && func0.call(data92, "names")) {
					let data95 = data92.names;
					if (typeof data95 !== "boolean") {
						let coerced67 = void 0;
						if (!(coerced67 !== void 0)) {
							if (data95 === "false" || data95 === 0 || data95 === null) coerced67 = false;
							else if (data95 === "true" || data95 === 1) coerced67 = true;
							else {
								const err256 = {
									instancePath: instancePath + "/notify/names",
									schemaPath: "#/properties/notify/properties/names/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err256];
								else vErrors.push(err256);
								errors++;
							}
						}
						if (coerced67 !== void 0) {
							data95 = coerced67;
							if (data92 !== void 0) data92["names"] = coerced67;
						}
					}
				}
			} else {
				const err257 = {
					instancePath: instancePath + "/notify",
					schemaPath: "#/properties/notify/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err257];
				else vErrors.push(err257);
				errors++;
			}
		}
	} else {
		const err258 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err258];
		else vErrors.push(err258);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/desired/reading/finding.ts
/** An error at a value of a file, or at its key, with its line. */
function findingAt(again, { code, message, path, part, cause }) {
	const place = again.place(path, part);
	return {
		severity: "error",
		code,
		message,
		...cause === void 0 ? {} : { cause },
		place,
		excerpt: again.excerpt(place.line)
	};
}
/** The first of the findings. If there are more, the last one says so. */
function shownOf(all) {
	if (all.length <= 1e4) return all;
	const severity = all.some((one) => one.severity === "error") ? "error" : "warning";
	const message = "There are more findings than the 10,000 that are shown: fix these first.";
	return [...all.slice(0, mostShown - 1), {
		severity,
		code: "too-large",
		message
	}];
}

// src/desired/schema/retired-facts.ts
/** The content of contract.yaml without the facts that are not used any more, and a warning for each of those. */
function withoutRetired(tree) {
	const { facts, ...rest } = objectOf(tree.value) ?? {};
	const named = objectOf(facts);
	const retired = Object.keys(named ?? {}).filter((name) => retiredFacts.has(name));
	if (named === null || retired.length === 0) return {
		value: tree.value,
		warnings: []
	};
	const again = tree.again(retired.map((name) => ["facts", name]));
	const warnings = retired.map((name) => ({
		...findingAt(again, {
			code: "retired-fact",
			message: `The fact ${name} is no longer used: delete it.`,
			path: ["facts", name],
			part: "key"
		}),
		severity: "warning"
	}));
	const used = Object.entries(named).filter(([name]) => !retiredFacts.has(name));
	return {
		value: {
			...rest,
			facts: Object.fromEntries(used)
		},
		warnings
	};
}
function objectOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}

// src/desired/schema/schema-at.ts
/** The schema of the value at the end of a path; an empty one if the schema does not go so far. */
function schemaAt(root, path) {
	let here = root;
	for (const step of path) here = resolved(root, typeof step === "number" ? item(here) : below$1(here, step));
	return here;
}
/** An entry of a list; its examples are those of the list. */
function item({ items, examples }) {
	const [first] = examples ?? [];
	return {
		...Array.isArray(first) ? { examples: first } : {},
		...items
	};
}
function below$1(schema, name) {
	if (schema.properties !== void 0 && Object.hasOwn(schema.properties, name)) return schema.properties[name] ?? {};
	return typeof schema.additionalProperties === "object" ? schema.additionalProperties : {};
}
/** Follows a reference; the words beside it (an example) stay. */
function resolved(root, schema) {
	const name = schema.$ref?.replace("#/$defs/", "");
	return name === void 0 ? schema : {
		...root.$defs?.[name],
		...schema
	};
}
/** Whether null is a value: a person who has no manager. */
function canBeNull(schema) {
	return Array.isArray(schema.type) && schema.type.includes("null");
}
/** The one kind of value that a schema asks for, null aside. */
function schemaKind(schema) {
	return typeof schema.type === "string" ? schema.type : schema.type?.[0] ?? "";
}

// src/desired/rules/letters.ts
/** What can only be found in a text that has a letter outside ASCII, or an invisible blank. */
function isOdd(text) {
	return notAscii.test(text) || unseenBlank.test(text);
}
const notAscii = /[^ -~]/;
const unseenBlank = /^\s|\s$|\s\s/;
const otherBlank = /[^\S ]/u;
const latin$1 = /\p{Script=Latin}/u;
const greekOrCyrillic$1 = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** Whether an address, or a part of it, has a letter outside ASCII. */
function hasForeignLetter(address) {
	return notAscii.test(address);
}
/** What is wrong with an address that has a letter outside ASCII; null if it has none. */
function foreignLetter(address) {
	const odd = /[^ -~]/u.exec(address);
	if (odd === null) return null;
	const message = `The address ${address} holds ${codePoint(odd[0])}, which is not one of the letters a to z and may look like one. Type the address again.`;
	const at = address.lastIndexOf("@");
	const host = asciiDomain(address.slice(at + 1));
	if (host === null || notAscii.test(address.slice(0, at))) return message;
	return `${message} If the domain is really spelled so, write ${address.slice(0, at)}@${host}.`;
}
/** A domain as mail has it: `xn--` for other letters. null if it is none, or mixes alphabets. */
function asciiDomain(domain) {
	if (latin$1.test(domain.replace(/\.[a-z]+$/, "")) && greekOrCyrillic$1.test(domain)) return null;
	const url = `http://${domain}/`;
	const host = URL.canParse(url) ? new URL(url).hostname : "";
	return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? host : null;
}
/** What is confusing about a name, which is of one alphabet; null if nothing is. */
function confusingName(name) {
	return mixed("name", name, [name]) ?? confusingBlank("name", name);
}
/** The same for a department, where each word may have its alphabet: "IT отдел". */
function confusingDepartment(department) {
	return mixed("department", department, department.split(/[^\p{L}\p{M}]+/u)) ?? confusingBlank("department", department);
}
function mixed(what, text, words) {
	const word = words.find((one) => latin$1.test(one) && greekOrCyrillic$1.test(one));
	if (word === void 0) return null;
	return `The ${what} "${text}" mixes Latin letters with ${codePoint(greekOrCyrillic$1.exec(word)?.[0] ?? "")}, so it looks like another ${what}. Type it again, in one alphabet.`;
}
function confusingBlank(what, text) {
	const start = `The ${what} "${text}"`;
	if (unseenBlank.test(text)) return `${start} has an extra space, so it looks like the ${what} without it. Delete the space.`;
	const blank = otherBlank.exec(text)?.[0];
	if (blank !== void 0) return `${start} has a blank that is not the usual one (${codeOf(blank)}), so it is not equal to the same ${what} typed on a keyboard. Type a space there.`;
	if (text === text.normalize("NFC")) return null;
	return `${start} has letters and accents as separate characters, so it is not equal to the same ${what} typed on a keyboard. Type it again.`;
}
function codePoint(letter) {
	return `"${letter}" (${codeOf(letter)})`;
}
function codeOf(letter) {
	return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/desired/reading/repair.ts
/** What was plainly meant by a text that a pattern refuses: the same without what mail programs and browsers put around it. */
function repaired(text, pattern) {
	const fits = new RegExp(pattern, "u");
	const bare = (/<([^<>]*)>/.exec(text)?.[1] ?? text).trim().replace(/^(?:mailto:|https?:\/\/)/i, "").replace(/^[<("'@]+|^\*\./, "").replace(/[>)"';,./]+$/, "");
	const domain = bare.toLowerCase();
	return [
		bare,
		domain,
		asciiDomain(domain)
	].find((one) => one !== null && one !== text && fits.test(one)) ?? null;
}

// src/desired/reading/value-words.ts
/** One sentence for what is wrong, one for what to do. Numbers and lists come from the error. */
function wrongValueWords(about) {
	const { error, name, raw, schema } = about;
	if (raw === "") return noValue(about);
	const { limit, allowedValues, allowedValue } = error.params;
	const said = typeof raw === "string" ? `"${raw}" is not allowed for ${name}.` : `${name} is not valid.`;
	switch (error.keyword) {
		case "type":
			if (Array.isArray(raw) && schemaKind(schema) === "object") return noList(name);
			return `${name} must be ${kinds[schemaKind(schema)] ?? "another kind of value"}. ${sample(schema)}`;
		case "pattern": return `${said} Write ${rightSpelling(String(raw), schema)}.`;
		case "enum": return `${said}${choice(String(raw), allowedValues)}`;
		case "const": return `${said} Write ${name}: ${String(allowedValue)}, or delete the line.`;
		case "maxLength": return `${name} is too long. Write at most ${String(limit)} characters.`;
		case "minLength": return `${name} is too short. Write at least ${String(limit)} characters.`;
		case "minimum": return `${said} Write ${String(limit)} or more.`;
		case "maximum": return `${said} Write ${String(limit)} or less.`;
		case "minItems": return `${name} is an empty list. Write something into it, or delete the line.`;
		case "maxItems": return `${name} has too many entries. Write at most ${String(limit)}.`;
		case "uniqueItems": return `${name} holds the same value twice. Keep one of the two.`;
		case "minProperties": return `This entry of ${name} sets nothing. Write a value that it sets, or delete it.`;
		default: return `${said} It ${String(error.message)}.`;
	}
}
const kinds = {
	string: "one text",
	object: "a group of fields",
	array: "a list",
	integer: "a whole number",
	boolean: "true or false"
};
function noValue({ name, schema, path, required }) {
	if (name === "manager") return `${name} has no value. Write the key of the manager, or null for a person without one.`;
	if (canBeNull(schema)) return `${name} has no value. Write one, write null for a person without a ${name}, or delete the line.`;
	if (path.length === 0) return `This file is empty. Write ${schema.required?.join(" and ") ?? "something"} into it.`;
	return `${name} has no value. Write one${required ? "" : ", or delete the line"}.`;
}
function rightSpelling(raw, schema) {
	const meant = schema.pattern === void 0 ? null : repaired(raw, schema.pattern);
	const [example] = schema.examples ?? [];
	return meant ?? (typeof example === "string" ? `it like ${example}` : "it differently");
}
function noList(name) {
	return name === "people" ? "people: is no list. Instead of a dash, begin each person with a key such as \"ada.lovelace:\", and write the fields below it, indented." : `${name} is no list. Write each of its fields on a line of its own below it, indented, without a dash: "name: value".`;
}
function sample(schema) {
	if (schemaKind(schema) === "object") return "Write each on a line of its own below it, indented: \"name: value\".";
	if (schemaKind(schema) === "array") return "Write each entry on a line of its own below it, with a dash and a space before it.";
	return `Write it like ${String(schema.examples?.[0])}.`;
}
function choice(said, allowed) {
	const near = nearest(said, allowed);
	return near === null ? ` Write one of: ${allowed.join(", ")}.` : ` Did you mean "${near}"?`;
}

// src/desired/schema/schema-words.ts
/** Says what an error of the validator means. Null if another error says it already. */
function mistakeOf(error, root, raw) {
	if (error.propertyName !== void 0) return null;
	const path = pathOf$1(error.instancePath, raw);
	const required = schemaAt(root, path.slice(0, -1)).required?.includes(String(path.at(-1))) ?? false;
	const about = {
		error,
		schema: schemaAt(root, path),
		path,
		name: nameOf$1(path),
		raw: rawAt(raw, path),
		required
	};
	return aboutKeys(about, root) ?? aboutValue(about);
}
/** A null where the schema allows none: the validator would read it as 0 or as an empty text. */
function nullMistake(path) {
	return {
		code: "wrong-type",
		message: `${nameOf$1(path)} is null, which has no meaning here. Write a value, or delete the line; the text "null" needs quotes.`,
		path,
		part: "value",
		cause: nameOf$1(path)
	};
}
/** The name of a value in a message: the last name on its path that is not a position in a list. */
function nameOf$1(path) {
	return path.findLast((step) => typeof step === "string") ?? "This file";
}
function pathOf$1(pointer, raw) {
	const path = [];
	for (const step of pointer.split("/").slice(1)) {
		const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
		path.push(Array.isArray(rawAt(raw, path)) ? Number(name) : name);
	}
	return path;
}
function rawAt(raw, path) {
	let here = raw;
	for (const step of path) {
		if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return void 0;
		here = here[step];
	}
	return here;
}
function aboutKeys(about, root) {
	const { error, path, name } = about;
	const { keyword } = error;
	const params = error.params;
	if (keyword === "additionalProperties") return unknownProperty(about, String(params["additionalProperty"]));
	if (keyword === "required") {
		const key = String(params["missingProperty"]);
		return {
			code: "missing-property",
			message: `${name} has no ${key}. Write ${example$1(key, schemaAt(root, [...path, key]))}.`,
			path: [...path, key],
			part: "key",
			cause: key
		};
	}
	if (keyword !== "propertyNames") return null;
	const key = String(params["propertyName"]);
	return {
		code: "bad-key",
		message: badKey(key),
		path: [...path, key],
		part: "key"
	};
}
function unknownProperty({ schema, path, raw }, key) {
	const names = Object.keys(schema.properties ?? {});
	const near = nearest(key, names);
	const at = {
		code: "unknown-property",
		path: [...path, key],
		part: "key",
		cause: key
	};
	if (near !== null) return {
		...at,
		message: `"${key}" is not known here. Did you mean "${near}"?`,
		meant: [...path, near]
	};
	const inner = rawAt(raw, [key]);
	if (path.length === 0 && names.includes("people") && typeof inner === "object" && inner !== null) return {
		...at,
		message: `"${key}" is beside people:, not below it. Indent it by two spaces, or delete it.`
	};
	return {
		...at,
		message: `"${key}" is not known here. Delete it, or write one of: ${names.join(", ")}.`
	};
}
/** What to write for a value, as the schema's first example has it. */
function example$1(name, schema) {
	const first = schema.examples?.[0];
	return typeof first === "object" && first !== null ? `"${name}:" and its fields below it` : `for example "${name}: ${String(first)}"`;
}
function badKey(key) {
	const better = key.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, ".").slice(0, 64).replace(/^\.|\.$/g, "");
	return `"${key}" cannot be the key of a person. Use lower-case letters and digits, with single dots, hyphens or underscores between them, at most 64${better === "" ? "" : `: ${better}`}.`;
}
function aboutValue(about) {
	const { path, raw, error } = about;
	if (raw === null) return nullMistake(path);
	const code = raw === "" ? "empty-value" : error.keyword === "type" ? "wrong-type" : "bad-value";
	const part = raw === "" || typeof raw === "object" ? "key" : "value";
	return {
		code,
		message: wrongValueWords(about),
		path,
		part,
		cause: about.name
	};
}

// src/desired/schema/schema-findings.ts
/**
* Checks a file of people against its schema. The findings are sorted by place, one for each mistake. Of those who are
* `broken`, a part could not be read: what is missing there may be there.
*/
async function checkPeople(tree, broken = /* @__PURE__ */ new Set()) {
	const value = tree.value;
	const errors = [];
	for (const part of parts(value)) {
		if (!people$1(part)) for (const error of people$1.errors ?? []) errors.push(error);
		if (errors.length > mostErrors) break;
	}
	if (errors.length === 0) return {
		value,
		diagnostics: []
	};
	const schema = await import("./people.schema.mjs");
	return {
		value: null,
		diagnostics: findings(tree, errors.filter((error) => !mayBeThere(error, broken)), schema.default, false)
	};
}
function mayBeThere({ keyword, instancePath }, broken) {
	const [, top, key, ...deeper] = instancePath.split("/");
	if (broken.size === 0 || top !== "people" || deeper.length > 0) return false;
	return keyword === "required" && key !== void 0 && broken.has(key);
}
/** How many values are checked at once: the time that a validator takes for mistakes grows with their square. */
const partSize = 5e3;
/** How many mistakes of one file are looked at. Fixing them shows the next ones. */
const mostErrors = 2e4;
/** A file as files of a few people each, with the same paths. */
function* parts(value) {
	const all = typeof value === "object" && value !== null && Object.hasOwn(value, "people") ? value.people : null;
	const entries = typeof all === "object" && all !== null && !Array.isArray(all) ? Object.entries(all) : [];
	if (entries.length === 0) return yield value;
	let [first, weight] = [0, 0];
	for (let end = 1; end <= entries.length; end++) {
		weight += weightOf(entries[end - 1]?.[1]);
		if (weight < partSize && end < entries.length) continue;
		if (first === 0 && end === entries.length) return yield value;
		const some = { people: Object.fromEntries(entries.slice(first, end)) };
		yield first === 0 ? {
			...value,
			...some
		} : some;
		[first, weight] = [end, 0];
	}
}
/** About how many values an entry has. */
function weightOf(entry) {
	if (typeof entry !== "object" || entry === null) return 1;
	const { changes, absence } = entry;
	const listed = [changes, absence].reduce((sum, one) => sum + (Array.isArray(one) ? one.length : 0), 0);
	return 1 + Object.keys(entry).length + 3 * listed;
}
/** Checks the settings against their schema. */
async function checkSettings(tree) {
	const value = tree.value;
	const hasNull = nullsIn(value, [], 1).length > 0;
	if (settings(value) && !hasNull) return {
		value,
		diagnostics: []
	};
	return {
		value: null,
		diagnostics: findings(tree, (settings.errors ?? []).slice(0, mostErrors), (await import("./settings.schema.mjs")).default, true)
	};
}
/** Checks what is known of the service against its schema. A fact that is not used any more is ignored, with a warning. */
async function checkContract(tree) {
	const { contract } = await import("./contract.mjs");
	const { value, warnings } = withoutRetired(tree);
	if (contract(value)) return {
		value,
		diagnostics: warnings
	};
	return {
		value: null,
		diagnostics: [...findings(tree, (contract.errors ?? []).slice(0, mostErrors), (await import("./contract.schema.mjs")).default, false), ...warnings]
	};
}
/** The parts of faulty settings that have no mistake themselves: the rules can still judge by them. */
function soundPart(tree) {
	const raw = tree.again([]).value;
	if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return null;
	const sound = Object.entries(raw).filter(([name, value]) => {
		const alone = {
			company: "Acme",
			timezone: "UTC",
			[name]: value
		};
		return nullsIn(value, [], 1).length === 0 && settings(alone);
	});
	const file = {
		company: "Acme",
		timezone: "UTC",
		...Object.fromEntries(sound)
	};
	return settings(file) ? file : null;
}
/** One more than can be shown is enough to say that there are more. */
function findings(tree, errors, schema, nulls) {
	const again = tree.again(errors.map(placeOf));
	return mistakes(errors, schema, again.value, nulls).map((one) => findingAt(again, one)).toSorted(byPlace);
}
/** The path of an error. The slow reader, which reads keys with a slash in them, does not need it. */
function placeOf({ instancePath, params }) {
	const { propertyName } = params;
	return [...instancePath.split("/").slice(1), ...propertyName === void 0 ? [] : [propertyName]];
}
/** What the errors and the nulls mean, each place once. */
function mistakes(errors, schema, raw, nulls) {
	const said = errors.flatMap((error) => mistakeOf(error, schema, raw) ?? []);
	const meant = new Set(said.map((mistake) => JSON.stringify(mistake.meant)));
	const once = /* @__PURE__ */ new Map();
	for (const mistake of [...(nulls ? nullsIn(raw, [], mostErrors) : []).map(nullMistake), ...said]) {
		const where = JSON.stringify(mistake.path);
		if (!(once.has(where + mistake.part) || mistake.code === "missing-property" && meant.has(where))) once.set(where + mistake.part, mistake);
	}
	return [...once.values()].slice(0, mostShown + 1);
}
function byPlace(a, b) {
	const [one, other] = [a.place, b.place];
	return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0) || byText(a.message, b.message);
}
/** The paths of nulls, at most `most`. */
function nullsIn(value, path, most) {
	if (value === null) return [path];
	if (typeof value !== "object") return [];
	const found = [];
	for (const [name, inner] of Object.entries(value)) {
		if (found.length >= most) break;
		const nulls = nullsIn(inner, [...path, Array.isArray(value) ? Number(name) : name], most - found.length);
		for (const one of nulls) found.push(one);
	}
	return found;
}

// src/desired/base.ts
/** The settings of the branch that a chart is to be merged into; null if they have findings of their own. */
async function baseSettings(source) {
	const { tree } = await readTree(source, chartBudget());
	const value = tree === null ? null : (await checkSettings(tree)).value;
	return value !== null && isTimezone(value.timezone) ? value : null;
}
/**
* The settings that count for a chart which is to be merged: those of its base. A proposed change must not also say how
* it is judged and which service the key goes to. Two settings are the chart's own, because that is how a chart says
* them: exact allowances of limits, which a plan shows first, and the list of departments.
*/
function countingSettings(own, base) {
	const { allow: { seal } = {}, departments: _, ...rest } = base;
	const { allow: { seal: __, ...limits } = {}, departments } = own ?? {};
	const allow = {
		...limits,
		...seal === void 0 ? {} : { seal }
	};
	return {
		...rest,
		allow,
		...departments === void 0 ? {} : { departments }
	};
}
/** The names of the settings in which a chart differs from its base. */
function changedSettings(own, base) {
	return [.../* @__PURE__ */ new Set([...Object.keys(own), ...Object.keys(base)])].filter((name) => !isDeepStrictEqual(own[name], base[name])).toSorted(byText);
}

// src/desired/rules/violation.ts
/** An error at the value of a property. */
function violation(code, tree, path, message) {
	return {
		code,
		severity: "error",
		message,
		tree,
		path,
		part: "value"
	};
}
/** A report without violations. */
function emptyReport() {
	const violations = [];
	const full = () => violations.length > mostShown;
	return {
		violations,
		full,
		add: (one) => void (full() || violations.push(one))
	};
}
/** The findings of all violations, each with file, line, column and the line itself. Each file is read again once. */
function located(violations) {
	return [...groupBy(violations, ({ tree }) => tree)].flatMap(([tree, group]) => {
		const again = tree.again(group.map(({ path }) => path));
		return group.map((one) => ({
			...findingAt(again, one),
			severity: one.severity
		}));
	});
}
/** Sorted by file, line and column, each finding once. */
function sorted$1(diagnostics) {
	const all = diagnostics.toSorted((a, b) => byText(a.place?.file ?? "", b.place?.file ?? "") || (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || byText(a.code, b.code) || byText(a.message, b.message));
	return all.filter((one, index) => index === 0 || !same(one, all[index - 1]));
}
function same(a, b) {
	return a.code === b?.code && a.message === b.message && a.place?.file === b.place?.file && a.place?.line === b.place?.line && a.place?.column === b.place?.column;
}

// src/desired/rules/day-violation.ts
/** An error about two or more people on one day, at the value of `field` that holds for the first of them. */
function dayViolation(code, people, field, view, message) {
	const [{ tree, key, entry: said }] = people;
	const last = (said.changes ?? []).findLastIndex((change) => change.on <= view.day && change[field] !== void 0);
	return {
		...violation(code, tree, last === -1 ? [
			"people",
			key,
			field
		] : [
			"people",
			key,
			"changes",
			last,
			field
		], message),
		same: `${code} ${people.map((one) => one.key).join(" ")}`
	};
}
/** A sentence about a day: as it is on the day of the judgement, or as it would be later. */
function violationSentence(view, asOf, who, now, then) {
	return view.day === asOf ? `${who} ${now}` : `On ${view.day}, ${who} would ${then}`;
}

// src/desired/rules/successors.ts
/** The most successors in a row: more are a circle. */
const most = 64;
/** Whether a person has left by a day. */
function hasLeft({ entry: said }, day) {
	return said.status === "left" || said.end !== void 0 && said.end < day;
}
/** Who has a report of `stated` on a day; null if that is the manager whom the chart states. */
function handover(person, stated, { byKey }, day) {
	if (typeof stated !== "string" || byKey.get(stated)?.entry.successor === void 0) return null;
	const found = follow(person, stated, byKey, (boss) => hasLeft(boss, day));
	return found.passed.length === 0 ? null : found;
}
/** A successor among the reports takes the leaver's own manager. */
function follow(start, stated, byKey, left) {
	const passed = [];
	let [person, manager] = [start, stated];
	while (passed.length < most) {
		const boss = typeof manager === "string" ? byKey.get(manager) : null;
		const successor = boss?.entry.successor;
		if (!boss || successor === void 0 || !left(boss)) return {
			manager,
			isCircle: manager === start.key,
			passed
		};
		passed.push(boss);
		if (successor === person.key) [person, manager] = [boss, lastManager(boss)];
		else manager = successor;
	}
	return {
		manager,
		isCircle: true,
		passed
	};
}
/** Of a person who has left, no change is still to come. */
function lastManager({ entry: said }) {
	const last = said.changes?.findLast(({ manager }) => manager !== void 0);
	return last === void 0 ? said.manager : last.manager;
}
/** The days on which people may get another manager because one leaves. */
function handoverDays({ entries, byKey }) {
	const found = /* @__PURE__ */ new Map();
	if (!entries.some(({ entry: said }) => said.successor !== void 0)) return found;
	for (const person of entries) {
		const days = [...new Set([person.entry, ...person.entry.changes ?? []].map(({ manager }) => manager))].flatMap((one) => follow(person, one, byKey, leaves).passed).flatMap(({ entry: said }) => said.end === void 0 || said.status === "left" ? [] : [dayAfter(said.end)]);
		if (days.length > 0) found.set(person, [...new Set(days)]);
	}
	return found;
}
function leaves({ entry: said }) {
	return said.status === "left" || said.end !== void 0;
}

// src/desired/rules/known.ts
/**
* A misspelt name is compared with every known one. After a quarter of a second of that, no more names are suggested.
*/
const mostLetters = 2e7;
/** What the rules compare with. */
function known(register, settings, asOf) {
	const made = /* @__PURE__ */ new Map();
	let aliases;
	let keys;
	let reports;
	let letters = 0;
	const suggest = (kind, name, among) => {
		const id = `${kind} ${name}`;
		const before = made.get(id);
		letters += before === void 0 ? name.length * among.length : 0;
		if (before !== void 0 || letters > mostLetters) return before ?? "";
		const near = nearest(name, among);
		const text = near === null ? "" : ` Did you mean "${near}"?`;
		made.set(id, text);
		return text;
	};
	return {
		register,
		settings,
		domains: settings?.emailDomains === void 0 ? null : new Set(settings.emailDomains),
		departments: settings?.departments === void 0 ? null : new Set(settings.departments),
		admins: new Set(settings?.admins),
		asOf,
		suggest,
		suggestKey(name) {
			keys ??= [...register.byKey.keys()].toSorted(byText);
			return suggest("person", name, keys);
		},
		reports(manager) {
			reports ??= reportsIn(register.entries.filter((entry) => !hasLeft(entry, asOf)));
			return reports.get(manager) ?? 0;
		},
		alias(text) {
			aliases ??= aliasesOf(register.entries);
			return aliases.get(canonicalEmail(text));
		}
	};
}
function aliasesOf(entries) {
	const all = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const { was, firstName, lastName, email } = entry.entry;
		all.set(canonicalEmail(`${firstName} ${lastName}`), entry);
		all.set(canonicalEmail(email), entry);
		if (was !== void 0) all.set(was, entry);
	}
	return all;
}
function reportsIn(entries) {
	const counts = /* @__PURE__ */ new Map();
	for (const { entry: said } of entries) for (const manager of new Set([said, ...said.changes ?? []].map((one) => one.manager))) if (typeof manager === "string") counts.set(manager, (counts.get(manager) ?? 0) + 1);
	return counts;
}
/** How a person is named in a message. The name of a faulty entry may be missing. */
function named({ entry: said, key }) {
	const name = `${said.firstName} ${said.lastName}`.trim();
	return name === "" ? key : `${name} (${key})`;
}
/** Where a person is defined, in a message. */
function where({ tree, key }) {
	return `${tree.file}:${String(tree.lineOf(key))}`;
}

// src/desired/rules/absence.ts
/** The times in which a person is away, in the order of the file. */
function absencesOf({ entry: { absence } }) {
	if (absence === void 0) return [];
	return isList(absence) ? absence : [absence];
}
/** The absence on a day; undefined for none. */
function absenceOn(person, day) {
	return absencesOf(person).find(({ from, to }) => from <= day && day <= to);
}
/** Whether the account is inactive on a day because the person is away. */
function isSwitchedOff(person, day) {
	return person.entry.absence !== void 0 && absenceOn(person, day)?.deactivate === true;
}
/** The places of the days of all absences. */
function absenceDays(person) {
	return absencesOf(person).flatMap(({ from, to }, index) => [{
		inside: [...pathOf(person, index), "from"],
		day: from
	}, {
		inside: [...pathOf(person, index), "to"],
		day: to
	}]);
}
/** Absences that contradict each other, or the other dates of the person. */
function judgeAbsences(entry, asOf) {
	const all = absencesOf(entry);
	return all.flatMap((absence, index) => {
		const wrong = wrongDay(entry, absence, all[index - 1], asOf);
		if (wrong === void 0) return [];
		const path = [
			"people",
			entry.key,
			...pathOf(entry, index),
			wrong.at
		];
		return [violation("date-order", entry.tree, path, wrong.message)];
	});
}
function wrongDay({ entry: { start, end, status } }, { from, to, deactivate }, before, asOf) {
	if (to < from) return {
		at: "to",
		message: `The absence ends on ${to}, before it begins on ${from}. Correct one of them.`
	};
	if (before !== void 0 && from <= before.to) return {
		at: "from",
		message: `The absence from ${from} begins before the one until ${before.to} has ended. Put them in the order of their days, each after the one before.`
	};
	if (before?.deactivate === true && deactivate === true && from === dayAfter(before.to)) return {
		at: "from",
		message: `The absence from ${from} follows the one until ${before.to} without a day between. Write them as one.`
	};
	if (start !== void 0 && from <= start) return {
		at: "from",
		message: `The absence from ${from} is not after the first day ${start}. Write a later first day, or correct the absence.`
	};
	if (end !== void 0 && to > end) return {
		at: "to",
		message: `The absence until ${to} goes on after the last day ${end}. Correct one of the dates.`
	};
	if (status !== "left" || to < asOf) return void 0;
	return {
		at: "to",
		message: `status: left says that the person has left, and an absence until ${to} has not passed. Remove one of the two.`
	};
}
/** Where an absence is, below the person. */
function pathOf({ entry: { absence } }, index) {
	return absence !== void 0 && isList(absence) ? ["absence", index] : ["absence"];
}
function isList(absence) {
	return Array.isArray(absence);
}

// src/desired/rules/projection.ts
/**
* The chart as of a day. The index must be sound. `dated`: everything that happens on a day. `onLastDay`: whose last day
* is not over.
*/
function desiredState(view, dated, onLastDay, settings, warnings) {
	const people = /* @__PURE__ */ new Map();
	for (const entry of view.entries) {
		const standing = view.standings[entry.index] ?? null;
		if (standing !== null) people.set(entry.key, person(entry, standing.values, onLastDay));
	}
	const isAhead = ({ on, kind, key }) => on > view.day || kind === "leave" && onLastDay.has(key);
	const [upcoming, past] = [dated.filter(isAhead), dated.filter((one) => !isAhead(one))];
	return {
		settings,
		asOf: view.day,
		people,
		upcoming,
		past,
		warnings
	};
}
function person(entry, values, onLastDay) {
	const { was, end, newPerson = false, samePerson, reportsStay = false } = entry.entry;
	const plain = {
		key: entry.key,
		values,
		newPerson,
		at: entryPlace(entry)
	};
	if (was === void 0 && end === void 0 && samePerson === void 0 && !reportsStay) return plain;
	return {
		...plain,
		...was === void 0 ? {} : { was },
		...end === void 0 ? {} : { end },
		...end === void 0 || !onLastDay.has(entry.key) ? {} : { onLastDay: true },
		...samePerson === void 0 ? {} : { samePerson },
		...reportsStay ? { reportsStay } : {}
	};
}
/** The form that people write has the keys in column 3; the exact one costs a full parse. */
function entryPlace({ tree, key }) {
	return {
		file: tree.file,
		line: tree.lineOf(key),
		column: 3
	};
}
/** The chart on one day. */
function viewOn(register, day) {
	const { length } = register.entries;
	return placed({
		...register,
		day,
		standings: [],
		managers: new Int32Array(length),
		active: new Uint8Array(length)
	}, register.entries);
}
/** The same chart on the next day on which something changes, and for whom. */
function viewLater(view, changing, day) {
	const { standings, managers, active } = view;
	return placed({
		...view,
		day,
		standings: [...standings],
		managers: managers.slice(),
		active: active.slice()
	}, changing);
}
/** Fills in the state of some people on the day of a view that is not shared yet. */
function placed(view, people) {
	for (const entry of people) {
		const standing = standingOn(entry, view, view.day);
		view.standings[entry.index] = standing;
		view.managers[entry.index] = standing?.manager?.index ?? -1;
		view.active[entry.index] = standing?.values.active === true ? 1 : 0;
	}
	return view;
}
function standingOn(entry, index, day) {
	const own = statedOn(entry, day);
	if (own === null) return null;
	const handed = own.active === true ? handover(entry, own.manager, index, day) : null;
	const { manager = null } = handed ?? own;
	const boss = typeof manager === "string" && manager !== entry.key && !hasLeft(entry, day) ? index.byKey.get(manager) ?? null : null;
	const values = handed === null ? own : {
		...own,
		manager
	};
	const email = canonicalEmail(String(values.email));
	return {
		values,
		manager: boss,
		handed,
		email,
		shape: shapeOf(email)
	};
}
/** What counts for a person on a day, as a plan has it; null: not started. */
function valuesOn(entry, index, day) {
	return standingOn(entry, index, day)?.values ?? null;
}
/** Equal for addresses that are easily confused. */
function shapeOf(plain) {
	if (!/[01]|rn|vv/.test(plain)) return plain;
	return plain.replaceAll("1", "l").replaceAll("0", "o").replaceAll("rn", "m").replaceAll("vv", "w");
}
/** What the chart states about a person on a day: the dated changes up to that day count. null: not started. */
function statedOn(entry, day) {
	const { entry: said, defaults } = entry;
	if (said.start !== void 0 && said.start > day && said.status !== "left") return null;
	const department = said.department === void 0 ? defaults.department : said.department;
	const role = said.role ?? defaults.role;
	const values = {
		email: said.email,
		firstName: said.firstName,
		lastName: said.lastName
	};
	if (department !== void 0) values.department = department;
	if (role !== void 0) values.role = role;
	if (said.manager !== void 0) values.manager = said.manager;
	values.active = !hasLeft(entry, day) && !isSwitchedOff(entry, day);
	if (said.changes === void 0) return values;
	for (const change of said.changes) if (change.on <= day) fold(values, change);
	return values;
}
function fold(values, change) {
	for (const field of fields) {
		const value = field === "active" ? void 0 : change[field];
		if (value !== void 0) values[field] = value;
	}
}
/** The days after `asOf` on which something changes, in order, each with the people who change. */
function laterDays(index, dated, asOf) {
	const days = /* @__PURE__ */ new Map();
	const add = (day, entry) => {
		if (day === void 0 || day <= asOf) return;
		const changing = days.get(day);
		if (changing === void 0) days.set(day, /* @__PURE__ */ new Set([entry]));
		else changing.add(entry);
	};
	for (const entry of dated) {
		const { start, end, changes = [] } = entry.entry;
		add(start, entry);
		for (const { on } of changes) add(on, entry);
		add(end === void 0 ? void 0 : dayAfter(end), entry);
		for (const { from, to, deactivate } of absencesOf(entry)) if (deactivate === true) for (const day of [from, dayAfter(to)]) add(day, entry);
	}
	for (const [entry, on] of handoverDays(index)) for (const day of on) add(day, entry);
	return new Map([...days].map(([day, all]) => [day, [...all]]).toSorted(([a], [b]) => byText(a, b)));
}

// src/desired/rules/addresses.ts
/** No two people have one address, or two that look the same, on one day. Leavers keep theirs. */
function judgeAddresses(view, asOf) {
	const holders = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Map();
	for (const entry of view.entries) {
		const shape = view.standings[entry.index]?.shape;
		if (shape === void 0 || shape === "") continue;
		const first = holders.get(shape);
		if (first === void 0) holders.set(shape, entry);
		else if (shared.get(shape)?.push(entry) === void 0) shared.set(shape, [first, entry]);
	}
	return [...shared.values()].flatMap((people) => clashes(people, view, asOf));
}
/** Everyone who ever has an address, by the address; and by its shape, unless they are known to be new people. */
function holdersOf(entries) {
	const holders = /* @__PURE__ */ new Map();
	const add = (name, entry) => {
		const known = holders.get(name);
		if (known === void 0) holders.set(name, [entry]);
		else if (known.at(-1) !== entry) known.push(entry);
	};
	for (const entry of entries) for (const { email } of [entry.entry, ...entry.entry.changes ?? []]) {
		if (email === void 0 || email === "") continue;
		const plain = canonicalEmail(email);
		add(plain, entry);
		if (entry.entry.newPerson !== true) add(shapeKey(shapeOf(plain)), entry);
	}
	return holders;
}
/** Keeps shapes and addresses apart in one map. */
function shapeKey(shape) {
	return ` ${shape}`;
}
/** The same as `judgeAddresses`, for people whose address has changed. */
function judgeChanged(before, view, changing, holders, asOf) {
	const names = /* @__PURE__ */ new Set();
	for (const { index } of changing) {
		const standing = view.standings[index];
		if (!standing || standing.email === before.standings[index]?.email) continue;
		if ((holders.get(standing.email)?.length ?? 0) > 1) names.add(standing.email);
		if ((holders.get(shapeKey(standing.shape))?.length ?? 0) > 1) names.add(shapeKey(standing.shape));
	}
	return [...names].flatMap((name) => {
		const now = holders.get(name)?.filter(({ index }) => bears(view, index, name)) ?? [];
		return now.length > 1 ? clashes(now, view, asOf) : [];
	});
}
function bears({ standings }, index, name) {
	const standing = standings[index];
	return standing?.email === name || standing !== void 0 && standing !== null && shapeKey(standing.shape) === name;
}
/** Each finding names the first other person with the same address, or else the first one with a similar one. */
function clashes(people, view, asOf) {
	const found = [];
	const holders = /* @__PURE__ */ new Map();
	const known = people.find(({ entry: said }) => said.newPerson !== true);
	for (const entry of people) {
		const email = view.standings[entry.index]?.email ?? "";
		const holder = holders.get(email);
		if (holder === void 0) holders.set(email, entry);
		if (holder !== void 0) found.push(duplicate(entry, holder, view, asOf));
		else if (entry.entry.newPerson !== true && known !== void 0 && known !== entry) found.push(lookAlike(entry, known, view, asOf));
	}
	return found;
}
function emailOf(entry, { standings }) {
	return String(standings[entry.index]?.values.email);
}
function duplicate(entry, holder, view, asOf) {
	const has = `the address ${emailOf(entry, view)}`;
	const gone = view.standings[holder.index]?.values.active !== true;
	const whose = `which is also the one of ${named(holder)}, ${where(holder)}`;
	const advice = gone ? "An account keeps its address when its person leaves: give one of the two another address." : "An address belongs to one person: correct one of the two.";
	const message = `${violationSentence(view, asOf, named(entry), `has ${has}`, `have ${has}`)}, ${whose}. ${advice}`;
	return dayViolation("duplicate-email", [entry, holder], "email", view, message);
}
function lookAlike(entry, other, view, asOf) {
	const has = `the address ${emailOf(entry, view)}`;
	const like = `which looks like ${emailOf(other, view)} of ${named(other)}, ${where(other)}`;
	const message = `${violationSentence(view, asOf, named(entry), `has ${has}`, `have ${has}`)}, ${like}. Correct the address, or write newPerson: true for one of them if they are two people.`;
	return dayViolation("look-alike-email", [entry, other], "email", view, message);
}

// src/desired/rules/dates.ts
/** The findings about the dates of one person; without an error, the dates cannot mislead the rules about days. */
function judgeDates(entry, asOf) {
	const { start, end, changes = [] } = entry.entry;
	const base = ["people", entry.key];
	const bad = [
		...badDate(entry.tree, [...base, "start"], start),
		...badDate(entry.tree, [...base, "end"], end),
		...changes.flatMap(({ on }, index) => badDate(entry.tree, [
			...base,
			"changes",
			index,
			"on"
		], on)),
		...absenceDays(entry).flatMap(({ inside, day }) => badDate(entry.tree, [...base, ...inside], day))
	];
	return bad.length > 0 ? bad : [
		...outOfOrder(entry),
		...judgeAbsences(entry, asOf),
		...afterLeaving(entry, asOf)
	];
}
/** A day that the calendar does not have. */
function badDate(tree, path, day) {
	if (day === void 0 || isDay(day)) return [];
	return [violation("bad-date", tree, path, `The calendar has no day ${day}. Write a day such as 2026-12-31.`)];
}
function outOfOrder(entry) {
	const { start, end, changes = [] } = entry.entry;
	const found = changes.flatMap((change, index) => {
		const message = orderMessage(entry, change, changes[index - 1]);
		return message === void 0 ? [] : [wrong(entry, [
			"changes",
			index,
			"on"
		], message)];
	});
	if (start === void 0 || end === void 0 || start <= end) return found;
	return [wrong(entry, ["end"], `The last day ${end} is before the first day ${start}. Correct one of them.`), ...found];
}
function orderMessage({ entry: said }, { on }, before) {
	if (before?.on === on) return `There are two changes on ${on}. Write them as one.`;
	if (before !== void 0 && on < before.on) return `The change on ${on} is listed after the one on ${before.on}. Put the changes in the order of their days.`;
	if (said.start !== void 0 && on <= said.start) return `The change on ${on} is not after the first day ${said.start}. Write its values as those that the person starts with.`;
	if (said.end === void 0 || on <= said.end) return void 0;
	return `The change on ${on} is after the last day ${said.end}. Remove it, or correct one of the dates.`;
}
/** `status: left` means now: anything that is still to come contradicts it. */
function afterLeaving(entry, asOf) {
	const { status, start, end, changes = [] } = entry.entry;
	if (status !== "left") return [];
	const found = [];
	const left = "status: left says that the person has left";
	if (start !== void 0 && start > asOf) {
		const message = `${named(entry)} has left, so the account is inactive until ${start}, and stays so with status: left. When it is inactive, remove status: left: the person then comes back on ${start}.`;
		found.push({
			...wrong(entry, ["start"], message),
			severity: "warning"
		});
	}
	if (end !== void 0 && end >= asOf) {
		const message = `${left}, and the last day ${end} has not passed. Remove status: left to let the person stay until then, or remove end.`;
		found.push(wrong(entry, ["end"], message));
	}
	const coming = changes.findIndex(({ on }) => on > asOf);
	if (coming === -1) return found;
	const message = `${left}, and a change on ${changes[coming]?.on ?? ""} is still to come. Remove one of the two.`;
	return [...found, wrong(entry, [
		"changes",
		coming,
		"on"
	], message)];
}
function wrong({ tree, key }, inside, message) {
	return violation("date-order", tree, [
		"people",
		key,
		...inside
	], message);
}

// src/desired/rules/people-index.ts
/** Whether the chart says anything about a person that depends on the day. */
function hasDates({ entry: said }) {
	return [
		said.start,
		said.end,
		said.changes,
		said.absence
	].some((one) => one !== void 0);
}
/**
* Gathers the people of all files. If a key is in two files the first one counts, by the name of the file. `complete`:
* all others are among `unread`, the texts of files that are not YAML.
*/
function peopleIndexOf(files, complete, unread, report) {
	const byKey = /* @__PURE__ */ new Map();
	const unclear = /* @__PURE__ */ new Map();
	for (const { tree, people, defaults } of files.toSorted((a, b) => byText(a.tree.file, b.tree.file))) for (const key of Object.keys(people ?? {})) {
		const other = byKey.get(key)?.tree ?? unclear.get(key);
		const said = people?.[key] ?? null;
		if (other !== void 0) report(twice(key, tree, other));
		else byKey.set(key, said === null ? null : {
			index: 0,
			key,
			entry: said,
			defaults,
			tree
		});
		if (said === null) unclear.set(key, other ?? tree);
	}
	const whole = complete && files.every(({ people }) => people !== null);
	const words = new Set(unread.flatMap((text) => text.match(/[a-z0-9]+(?:[._-][a-z0-9]+)*/g) ?? []));
	return {
		...inOrder$1(byKey),
		complete: whole && unread.length === 0,
		mayHold: (key) => !whole || words.has(key)
	};
}
/** Gives every entry its index. */
function inOrder$1(byKey) {
	const entries = [];
	for (const entry of byKey.values()) if (entry !== null) entries.push(entry);
	entries.sort((a, b) => byText(a.key, b.key));
	for (const [index, entry] of entries.entries()) entry.index = index;
	return {
		entries,
		byKey
	};
}
/** The same index without some people, of whom only the keys stay known. */
function without(all, unclear) {
	if (unclear.size === 0) return all;
	const byKey = /* @__PURE__ */ new Map();
	for (const [key, entry] of all.byKey) byKey.set(key, entry === null || unclear.has(entry) ? null : { ...entry });
	return {
		...all,
		...inOrder$1(byKey)
	};
}
/**
* What can be judged of a file. If it has schema findings (`value` is null): of each entry what is sound, and the keys
* of those that cannot be judged. `unclear` has the keys of entries in which something is there twice or not YAML.
*/
function judgeable(tree, value, unclear) {
	if (value !== null && unclear.size === 0) return {
		tree,
		people: value.people,
		defaults: value.defaults ?? {}
	};
	const { people, defaults = {} } = isMap(tree.value) ? tree.value : {};
	const common = {
		defaults,
		people: {}
	};
	const sound = people$1(common) ? common.defaults ?? {} : {};
	if (!isMap(people)) return {
		tree,
		people: null,
		defaults: sound
	};
	const entries = Object.entries(people).map(([key, entry]) => [key, unclear.has(key) || !isMap(entry) ? null : soundEntry(entry)]);
	const missing = [...unclear].filter((key) => !Object.hasOwn(people, key)).map((key) => [key, null]);
	return {
		tree,
		people: Object.fromEntries([...entries, ...missing]),
		defaults: sound
	};
}
/** What an entry without any statement says: texts that no rule judges. */
const blank = {
	email: "",
	firstName: "",
	lastName: ""
};
const example = {
	email: "a@b.example",
	firstName: "A",
	lastName: "B",
	manager: null
};
/** Without these, the rest of an entry could mean something else. */
const decisive = [
	"start",
	"end",
	"status",
	"changes",
	"was",
	"newPerson",
	"successor",
	"absence"
];
/** The sound properties of an entry; null if a faulty one could change what the others mean. The key may be bad. */
function soundEntry(said) {
	const sound = { ...blank };
	for (const [name, value] of Object.entries(said)) {
		const alone = { people: { one: {
			...example,
			[name]: value
		} } };
		if (people$1(alone)) sound[name] = alone.people["one"]?.[name];
		else if (decisive.includes(name) || !(name in example) && nearest(name, decisive) !== null) return null;
	}
	return sound;
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function twice(key, tree, other) {
	const message = `The key ${key} is also in ${`${other.file}:${String(other.lineOf(key))}`}. Each person is in one file: remove one of the two entries, or give the other person another key.`;
	return {
		...violation("duplicate-key", tree, ["people", key], message),
		part: "key"
	};
}

// src/desired/rules/reporting.ts
/** The most levels of managers: more are a mistake, and code that walks the tree cannot overflow its stack. */
const mostLevels = 64;
/** Reporting lines on one day: active people report to active people, without circles, and not too deep. */
function judgeReporting(view, asOf) {
	const { entries, managers, active } = view;
	const { levels, loops } = climb(view);
	const found = loops.map((loop) => loopBreach(loop, view, asOf));
	for (let index = 0; index < entries.length; index++) {
		const manager = managers[index] ?? none;
		const isIdle = manager !== none && active[index] === 1 && active[manager] === 0 && isStated$1(view, index);
		if (!isIdle && levels[index] !== 65) continue;
		const [entry, above] = [entries[index], entries[manager]];
		if (entry !== void 0 && levels[index] === 65) found.push(deepBreach(entry, view, asOf));
		if (entry !== void 0 && above !== void 0 && isIdle) found.push(idleBreach(entry, above, view, asOf));
	}
	return found;
}
const none = -1;
/** Whether the chart names the manager: a successor is judged where the leaver names them. */
function isStated$1({ standings }, index) {
	return standings[index]?.handed === null;
}
function managerOf(entry, { standings }) {
	return standings[entry.index]?.manager ?? null;
}
const onPath = -1;
const belowLoop = -2;
/** The level of each person (1 at a top, below 0 in or under a circle), and every circle. */
function climb(view) {
	const { entries, managers } = view;
	const [levels, path] = [new Int32Array(entries.length), new Int32Array(entries.length)];
	const loops = [];
	for (let index = 0; index < entries.length; index++) {
		let above = index;
		let length = 0;
		for (; above !== none && levels[above] === 0; above = managers[above] ?? none) {
			levels[above] = onPath;
			path[length++] = above;
		}
		let level = above === none ? 0 : levels[above] ?? 0;
		const start = entries[above];
		if (level === onPath && start !== void 0) loops.push(circle(start, view));
		while (length > 0) {
			level = level < 0 ? belowLoop : level + 1;
			levels[path[--length] ?? 0] = level;
		}
	}
	return {
		levels,
		loops
	};
}
/** The circle that a person is in, from its first key on. Entries are in the order of their keys. */
function circle(start, view) {
	let first = start;
	for (let one = managerOf(start, view); one !== null && one !== start; one = managerOf(one, view)) if (one.index < first.index) first = one;
	const rest = [];
	for (let one = managerOf(first, view); one !== null && one !== first; one = managerOf(one, view)) rest.push(one);
	return [first, ...rest];
}
function loopBreach(loop, view, asOf) {
	const keys = loop.map(({ key }) => key);
	const most = 12;
	const more = keys.length > most ? [`… (${String(keys.length)} people)`] : [];
	const way = [
		...keys.slice(0, most),
		...more,
		...keys.slice(0, 1)
	].join(" → ");
	const message = `${violationSentence(view, asOf, "these people", "report", "report")} to each other in a circle: ${way}. Give one of them a manager outside it, or null.`;
	return dayViolation("loop", [loop[0], ...loop.slice(1, most)], "manager", view, capital(message));
}
function capital(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function deepBreach(entry, view, asOf) {
	const level = `on level ${String(65)} of the chart`;
	const message = `${violationSentence(view, asOf, named(entry), `is ${level}`, `be ${level}`)}, which may have ${String(64)}. Look for a chain of managers that is not intended.`;
	return dayViolation("too-deep", [entry], "manager", view, message);
}
function idleBreach(entry, manager, view, asOf) {
	const reports = violationSentence(view, asOf, named(entry), "reports", "report");
	const { start, changes = [] } = entry.entry;
	const statedThen = start === view.day || changes.some(({ on, manager: to }) => on === view.day && to !== void 0);
	const advice = `Name another manager${view.day === asOf || statedThen ? "" : " from that day on (changes:)"}, or correct the dates.`;
	const message = `${reports} to ${named(manager)}, ${whyIdle(manager, view)}. ${advice}`;
	return {
		...dayViolation("inactive-manager", [entry, manager], "manager", view, message),
		cause: manager.key
	};
}
/** Why a person is no manager on a day. */
function whyIdle(person, { standings, day }) {
	const { entry: said, index } = person;
	if (standings[index] === null) return `who starts on ${said.start ?? ""}`;
	if (!hasLeft(person, day)) return `who is away until ${absenceOn(person, day)?.to ?? ""}`;
	return said.status === "left" || said.end === void 0 ? "who has left" : `whose last day is ${said.end}`;
}

// src/desired/rules/judge-successors.ts
/** A successor belongs to a person who leaves, and is another person. */
function judgeSuccession(known, report) {
	for (const entry of known.register.entries) {
		const { successor, status, end } = entry.entry;
		if (successor === void 0) continue;
		if (successor === entry.key) report(atSuccessor(entry, `${named(entry)} cannot be their own successor. ${another}`));
		else if (status === void 0 && end === void 0) report(atSuccessor(entry, staysWords(entry, known)));
	}
}
const another = "Write the key of another person.";
/** A person who came back: the reports who still name them would return too, so each is decided. */
function staysWords(entry, { register }) {
	const reports = register.entries.filter(({ entry: said }) => [said, ...said.changes ?? []].some(({ manager }) => manager === entry.key));
	const { successor = "" } = entry.entry;
	const staying = reports.length === 0 ? "" : ` Where the successor is to stay the manager, write manager: ${successor}. These people still name ${entry.key}: ${keysOf(reports)}.`;
	return `${named(entry)} has a successor, and does not leave. If they leave, write end or status: left. If they came back, remove successor.${staying}`;
}
/** On one day: each report of a leaver goes to a person who is there. */
function judgeSuccessors(view, asOf) {
	const found = view.entries.flatMap((report) => {
		const leaver = view.standings[report.index]?.handed?.passed.at(-1);
		const trouble = leaver === void 0 ? null : troubleOf(report, view);
		return leaver === void 0 || trouble === null ? [] : [{
			leaver,
			report,
			trouble
		}];
	});
	return [...groupBy(found, ({ leaver }) => leaver)].flatMap(([leaver, group]) => {
		const [first] = group;
		if (first === void 0 || leaver.entry.successor === leaver.key) return [];
		const reports = group.map(({ report }) => report);
		const who = `${reports.length} ${reports.length === 1 ? "report" : "reports"} of ${named(leaver)}`;
		const has = `${reports.length === 1 ? "has" : "have"} no manager`;
		return [{
			...atSuccessor(leaver, `${violationSentence(view, asOf, who, has, "have no manager")}: ${first.trouble}. Name another successor, or another manager for each of them: ${keysOf(reports)}.`),
			same: `bad-successor ${leaver.key}`
		}];
	});
}
/** Why a report cannot go to the next manager; null if nothing is in the way. */
function troubleOf({ index }, view) {
	const { handed = null, manager = null } = view.standings[index] ?? {};
	if (handed?.isCircle === true) return "the successors go round in a circle";
	const key = handed?.manager;
	if (manager === null) return typeof key === "string" && !view.byKey.has(key) && !view.mayHold(key) ? `${key} is not in the chart` : null;
	const isAway = takesOverOn(handed?.passed.at(-1)) === view.day && absenceOn(manager, view.day) !== void 0;
	if (view.active[manager.index] === 1 && !isAway) return null;
	return `they go to ${named(manager)}, ${whyIdle(manager, view)}`;
}
/** The day of a handover. On that one, the successor is at work; absences of later days are shown. */
function takesOverOn(leaver) {
	const end = leaver?.entry.end;
	return end === void 0 ? null : dayAfter(end);
}
function keysOf(people) {
	return shortList(people.map(({ key }) => key), 12);
}
function atSuccessor({ tree, key }, message) {
	return violation("bad-successor", tree, [
		"people",
		key,
		"successor"
	], message);
}

// src/desired/rules/days.ts
/** A chart of 20,000 people may name 750 later days. All of them take most of a second then. */
const mostPeopleAndDays = 15e6;
/** Judges the chart on its day and on each later one. People whose dates contradict each other take no part. */
function judgeDays(all, asOf, report) {
	const { clear, dated } = withoutUnclear(all, asOf, report);
	const now = viewOn(clear, asOf);
	const told = /* @__PURE__ */ new Set();
	const tell = (found) => {
		for (const one of found) if (!told.has(one.same)) report.add(one);
		for (const { same } of found) told.add(same);
	};
	tell(judgeReporting(now, asOf));
	tell(judgeSuccessors(now, asOf));
	tell(judgeAddresses(now, asOf));
	const days = laterDays(clear, dated, asOf);
	const tooMany = tooManyDays(clear, days);
	if (tooMany !== null) report.add(tooMany);
	const holders = tooMany === null && days.size > 0 ? holdersOf(clear.entries) : /* @__PURE__ */ new Map();
	const leads = leadsOf(clear);
	let view = now;
	for (const [day, changing] of tooMany === null ? days : []) {
		if (report.full()) break;
		const before = view;
		view = viewLater(before, changing, day);
		if (canBreak(before, view, changing, leads)) tell([...judgeReporting(view, asOf), ...judgeSuccessors(view, asOf)]);
		tell(judgeChanged(before, view, changing, holders, asOf));
	}
	return now;
}
/** The index without the people whose dates have errors, and those of the rest who have dates. */
function withoutUnclear(all, asOf, report) {
	const unclear = /* @__PURE__ */ new Set();
	const dated = all.entries.filter(hasDates);
	for (const entry of dated) {
		const found = judgeDates(entry, asOf);
		for (const one of found) report.add(one);
		if (found.some(({ severity }) => severity === "error")) unclear.add(entry);
	}
	const clear = without(all, unclear);
	return {
		clear,
		dated: unclear.size === 0 ? dated : clear.entries.filter(hasDates)
	};
}
/** By the index of the entry: 1 for a person whom any statement names as a manager, or as a successor. */
function leadsOf({ entries, byKey }) {
	const leads = new Uint8Array(entries.length);
	for (const { entry: said } of entries) for (const key of [
		said.successor,
		said.manager,
		...(said.changes ?? []).map(({ manager }) => manager)
	]) {
		const entry = typeof key === "string" ? byKey.get(key) : void 0;
		if (entry) leads[entry.index] = 1;
	}
	return leads;
}
/**
* Whether what changes on a day can break the tree: a manager starts, leaves or moves, or another person gets an
* invalid place. Going through all people on each day would take long.
*/
function canBreak(before, after, changing, leads) {
	const { active, managers } = after;
	return changing.some(({ index }) => {
		const manager = managers[index] ?? -1;
		if (before.active[index] === active[index] && before.managers[index] === manager) return false;
		return leads[index] === 1 || active[index] === 1 && active[manager] === 0 || isDeep(after, index);
	});
}
function isDeep({ managers }, index) {
	let level = 1;
	for (let above = managers[index] ?? -1; above !== -1 && level <= 64; above = managers[above] ?? -1) level++;
	return level > 64;
}
function tooManyDays({ entries }, days) {
	const most = Math.floor(mostPeopleAndDays / Math.max(1, entries.length));
	const [day, [last]] = [...days].at(-1) ?? [void 0, []];
	if (days.size <= most || last === void 0) return null;
	const message = `The chart names ${days.size} later days, up to ${day}. With ${entries.length} people it may name ${most}, because it is checked on each of them. Write dates that are far away later, or give several changes the same day.`;
	return {
		...violation("too-many-days", last.tree, ["people", last.key], message),
		part: "key"
	};
}

// src/desired/rules/statements.ts
/** The rules about single statements. They ignore a statement that a later one has replaced. */
const rules$1 = [
	unknownManager,
	ownManager,
	foreignDomain,
	unknownDepartment,
	adminNotListed
];
/** Rules that can only find something if there is a letter outside ASCII, or an invisible blank. */
const letterRules = [
	emailNotAscii,
	(statement) => oddName("firstName", statement),
	(statement) => oddName("lastName", statement),
	oddDepartment
];
const allRules = [...rules$1, ...letterRules];
/** Judges every statement of every person. Of a leaver only the address counts: the rest is a record. */
function judgeStatements(known, report) {
	for (const entry of known.register.entries) {
		if (report.full()) return;
		judge({
			entry,
			said: entry.entry
		}, [], known, report);
		if (entry.entry.changes === void 0) continue;
		for (const [index, said] of entry.entry.changes.entries()) judge({
			entry,
			said
		}, ["changes", index], known, report);
	}
}
function judge(statement, inside, known, report) {
	const { entry, said } = statement;
	for (const rule of hasOddLetters(said) ? allRules : rules$1) {
		const mistake = rule(statement, known);
		if (mistake === null || replaced(statement, mistake.field, known)) continue;
		if (mistake.field !== "email" && hasLeft(entry, known.asOf)) continue;
		const { code, field, message, cause } = mistake;
		const one = violation(code, entry.tree, [
			"people",
			entry.key,
			...inside,
			field
		], message);
		report.add(cause === void 0 ? one : {
			...one,
			cause
		});
	}
}
function hasOddLetters({ email, firstName, lastName, department }) {
	return hasForeignLetter(email ?? "") || [
		firstName,
		lastName,
		department
	].some((text) => isOdd(text ?? ""));
}
function replaced({ entry, said }, field, { asOf }) {
	const from = "on" in said ? said.on : "";
	const later = (change) => change.on > from && change.on <= asOf && change[field] !== void 0;
	return entry.entry.changes?.some(later) ?? false;
}
function unknownManager({ said }, known) {
	const { manager } = said;
	if (manager === void 0 || manager === null || known.register.byKey.has(manager)) return null;
	if (known.register.mayHold(manager)) return null;
	return {
		field: "manager",
		code: "unknown-manager",
		message: managerMessage(manager, known),
		cause: manager
	};
}
/** A key that several people name is no slip of the pen: a name that is only near would give them all a wrong boss. */
function managerMessage(manager, known) {
	const meant = known.alias(manager);
	const many = known.reports(manager);
	const who = many > 1 ? `${many} people report to "${manager}", who is not in the chart.` : "";
	const one = `The manager "${manager}" is not in the chart.`;
	if (meant !== void 0) return `${who || one} Write the key of ${meant.entry.firstName} ${meant.entry.lastName}: ${meant.key}.`;
	if (many <= 1) return `${one}${known.suggestKey(manager) || anyKey}`;
	const plain = manager.toLowerCase();
	if (known.register.byKey.has(plain)) return `${who} Did you mean "${plain}"?`;
	return `${who} If ${manager} left, keep the entry with status: left, and name another manager for each of them. If the key is wrong, correct it. If it is no person, such as a company account, delete the lines: ${asItIs}`;
}
const asItIs = "a manager that is left out stays as it is in Small Improvements.";
const anyKey = ` Write the key of a person in the chart, or null for a person without a manager. Or delete the line: ${asItIs}`;
function ownManager({ entry, said }) {
	if (said.manager !== entry.key) return null;
	return {
		field: "manager",
		code: "own-manager",
		message: `${named(entry)} reports to themselves. Write the key of another person, or null for a person without a manager.`
	};
}
function foreignDomain({ entry, said }, known) {
	const { domains } = known;
	if (said.email === void 0 || said.email === "" || domains === null) return null;
	const written = said.email.slice(said.email.lastIndexOf("@") + 1);
	if (domains.has(written)) return null;
	const domain = canonicalEmail(written);
	if (domains.has(domain) || hasForeignLetter(domain) || hasLeft(entry, known.asOf)) return null;
	return {
		field: "email",
		code: "foreign-domain",
		message: `The address ${said.email} is outside the domains of the company.${known.suggest("domain", domain, known.settings?.emailDomains ?? [])} If it is right, add ${domain} to emailDomains in espalier.yaml.`,
		cause: domain
	};
}
function unknownDepartment({ said }, known) {
	const { departments } = known;
	if (typeof said.department !== "string" || departments === null) return null;
	if (departments.has(said.department)) return null;
	return {
		field: "department",
		code: "unknown-department",
		message: departmentMessage(said.department, known),
		cause: said.department
	};
}
/** What to do about a department that is not on the list. */
function departmentMessage(department, known) {
	return `There is no department "${department}".${known.suggest("department", department, known.settings?.departments ?? [])} If it is new, add it to departments in espalier.yaml.`;
}
function adminNotListed({ entry, said }, { settings, admins }) {
	if (said.role === void 0 || !isAdmin(said.role)) return null;
	if (settings === null || admins.has(entry.key)) return null;
	return {
		field: "role",
		code: "admin-not-listed",
		message: `${named(entry)} has the role ${said.role} and is not on the admins list. Add ${entry.key} to admins in espalier.yaml if that is meant, or write another role.`
	};
}
/** Whether a role gives the rights of an administrator. */
function isAdmin(role) {
	return role.toLowerCase() === "admin";
}
function emailNotAscii({ said }) {
	const message = foreignLetter(said.email ?? "");
	return message === null ? null : {
		field: "email",
		code: "email-not-ascii",
		message
	};
}
function oddName(field, { said }) {
	const message = confusingName(said[field] ?? "");
	return message === null ? null : {
		field,
		code: "confusing-name",
		message
	};
}
function oddDepartment({ entry, said }, known) {
	const { department } = said;
	if (typeof department !== "string" || hasLeft(entry, known.asOf)) return null;
	const message = confusingDepartment(department);
	return message === null ? null : {
		field: "department",
		code: "confusing-name",
		message,
		cause: department
	};
}

// src/desired/rules/files.ts
/** Judges the defaults of a file: once, not once for each person. */
function judgeDefaults({ tree, defaults }, known, report) {
	const { role } = defaults;
	const department = defaults.department ?? null;
	const { departments } = known;
	const odd = confusingDepartment(department ?? "");
	if (department !== null && odd !== null) report({
		...violation("confusing-name", tree, ["defaults", "department"], odd),
		cause: department
	});
	if (department !== null && departments !== null && !departments.has(department)) {
		const message = departmentMessage(department, known);
		report({
			...violation("unknown-department", tree, ["defaults", "department"], message),
			cause: department
		});
	}
	if (role === void 0 || !isAdmin(role)) return;
	const message = `The role ${role} cannot be a default. Write it at each person who has it.`;
	report(violation("admin-not-listed", tree, ["defaults", "role"], message));
}
/** A chart without people is a mistake: all would be missing at once. */
function judgeNumber([first], { register }, report) {
	if (first === void 0 || register.byKey.size > 0 || !register.complete) return;
	report(violation("no-people", first.tree, ["people"], "The chart has no people. Write at least one person below people:."));
}
/** Judges the former keys: each belongs to no person now, and belonged to one. */
function judgeFormerKeys(known, report) {
	const claimed = /* @__PURE__ */ new Map();
	for (const entry of known.register.entries) {
		const { was } = entry.entry;
		if (was === void 0) continue;
		const message = whyInUse(was, known, claimed.get(was));
		if (message !== void 0) report(violation("was-in-use", entry.tree, [
			"people",
			entry.key,
			"was"
		], message));
		claimed.set(was, claimed.get(was) ?? entry);
	}
}
function whyInUse(was, { register }, other) {
	if (other !== void 0) return `${named(other)}, ${where(other)}, also had the key ${was} before. A key belongs to one person: remove one of the two lines.`;
	const holder = register.byKey.get(was);
	if (holder === void 0) return void 0;
	return `The key ${was} is still in the chart${holder === null ? "" : `, ${where(holder)}`}. A renamed person has one entry, under the new key: remove the old one, or the line was.`;
}

// src/desired/rules/settings.ts
/** Judges the settings: by themselves, and against the people. */
function judgeSettingsFile({ tree, value }, known, report) {
	if (value === null) return;
	for (const one of badTimezone(tree, value, known)) report(one);
	for (const one of unknownPeople(tree, value, known)) report(one);
	for (const one of allowances(tree, value, known)) report(one);
	for (const one of badHeartbeat(tree, value)) report(one);
	for (const one of oddDepartments(tree, value)) report(one);
}
function badTimezone(tree, { timezone }, known) {
	if (isTimezone(timezone)) return [];
	const message = `There is no time zone "${timezone}".${known.suggest("zone", timezone, zones())} Write a name such as Europe/Berlin.`;
	return [violation("bad-timezone", tree, ["timezone"], message)];
}
function unknownPeople(tree, settings, known) {
	const { byKey, mayHold } = known.register;
	return ["admins", "protected"].flatMap((list) => (settings[list] ?? []).flatMap((key, index) => {
		if (byKey.has(key) || mayHold(key)) return [];
		const message = `The list ${list} names "${key}", who is not in the chart.${known.suggestKey(key)} Correct the key, or remove it.`;
		return [violation("unknown-person", tree, [list, index], message)];
	}));
}
function allowances(tree, { allow = {} }, known) {
	return Object.entries(allow).flatMap(([name, { until }]) => {
		const path = [
			"allow",
			name,
			"until"
		];
		const bad = badDate(tree, path, until);
		if (bad.length > 0 || until >= known.asOf) return bad;
		const message = `The ${name === "seal" ? "allowance to seal a state" : `lifted limit ${name}`} counted until ${until} and has expired. Remove it.`;
		return [{
			...violation("allowance-over", tree, path, message),
			severity: "warning"
		}];
	});
}
function oddDepartments(tree, { departments = [] }) {
	return departments.flatMap((department, index) => {
		const message = confusingDepartment(department);
		return message === null ? [] : [{
			...violation("confusing-name", tree, ["departments", index], message),
			cause: department
		}];
	});
}
/** The path of such an address is often a secret, so that the message does not repeat it. */
function badHeartbeat(tree, { notify: { heartbeat } = {} }) {
	if (heartbeat === void 0 || isCallable(heartbeat)) return [];
	return [violation("bad-value", tree, ["notify", "heartbeat"], "heartbeat is not a valid address. Write the whole address of the monitor, beginning with https:// and without a user, a password or #; http:// is only for this machine.")];
}

// src/desired/rules/timezones.ts
/** Older names of time zones are on no list, and each costs a look. There are fewer than that. */
const mostLooks = 500;
/** The time zones of people and of the defaults exist. */
function judgeTimezones(files, known, report) {
	const names = new Map(zones().map((name) => [name, true]));
	const most = names.size + mostLooks;
	const isKnown = (name) => {
		const found = names.get(name) ?? (names.size < most && isTimezone(name));
		names.set(name, found);
		return found;
	};
	for (const { tree, defaults } of files) {
		const { timezone } = defaults;
		if (timezone !== void 0 && !isKnown(timezone)) report.add(badZone(timezone, violation("bad-timezone", tree, ["defaults", "timezone"], ""), known));
	}
	for (const { tree, key, entry } of known.register.entries) {
		const { timezone } = entry;
		if (timezone === void 0 || isKnown(timezone)) continue;
		report.add(badZone(timezone, violation("bad-timezone", tree, [
			"people",
			key,
			"timezone"
		], ""), known));
		if (report.full()) return;
	}
}
function badZone(timezone, at, known) {
	const message = `There is no time zone "${timezone}".${known.suggest("zone", timezone, zones())} Write a name such as Pacific/Honolulu.`;
	return {
		...at,
		message,
		cause: timezone
	};
}
/**
* The people whose last day goes on where they are, at this instant: their accounts are not deactivated yet. Everything
* else keeps the days of the company, so the chart stays a function of its files and one day.
*/
function peopleOnLastDay({ entries, day }, now) {
	const earliest = dayBefore(dayBefore(day));
	const isOn = (person) => {
		const { end, status, timezone = person.defaults.timezone } = person.entry;
		if (end === void 0 || timezone === void 0 || status === "left") return false;
		return end < day && end >= earliest && !isSwitchedOff(person, end) && today(now, timezone) <= end;
	};
	return new Set(entries.filter(isOn).map(({ key }) => key));
}

// src/desired/rules/events.ts
/** Everything that the files say happens on a day, in the order of day and key. */
function eventsOf(index) {
	const handed = handoverDays(index);
	return index.entries.filter((entry) => hasDates(entry) || handed.has(entry)).flatMap((entry) => events(entry, index, handed.get(entry) ?? [])).toSorted((a, b) => byText(a.on, b.on) || byText(a.key, b.key));
}
/** Everything that the files say happens to a person on a day. */
function events(entry, index, handed) {
	const { start, end, status, newPerson, samePerson } = entry.entry;
	const common = {
		key: entry.key,
		at: entryPlace(entry)
	};
	const words = {
		...newPerson === true ? { newPerson } : {},
		...samePerson === true ? { samePerson } : {}
	};
	const list = [];
	if (start !== void 0 && status !== "left") list.push({
		...common,
		...words,
		on: start,
		kind: "hire",
		values: valuesOn(entry, index, start) ?? {}
	});
	for (const one of changesOf(entry, index, handed)) list.push({
		...common,
		kind: "change",
		...one
	});
	for (const one of switchesOf(entry, index)) list.push({
		...common,
		...one
	});
	if (end !== void 0 && !isSwitchedOff(entry, end)) list.push({
		...common,
		on: dayAfter(end),
		kind: "leave",
		values: { active: false }
	});
	return list;
}
/** The changes of a person, one a day: as the entry has them, as a manager leaves, and as an absence is shown. */
function changesOf(entry, index, handed) {
	const days = /* @__PURE__ */ new Map();
	const add = (on, values, absence) => {
		const { from, to } = absence ?? {};
		const away = from === void 0 || to === void 0 ? {} : { absence: {
			from,
			to
		} };
		days.set(on, {
			...days.get(on),
			on,
			values: {
				...days.get(on)?.values,
				...values
			},
			...away
		});
	};
	for (const { on, ...change } of entry.entry.changes ?? []) {
		const written = writtenOn(on, change, entry, index);
		if (Object.keys(written).length > 0) add(on, written);
	}
	for (const on of handed) {
		const manager = handedOn(entry, index, on);
		if (manager !== void 0) add(on, { manager });
	}
	for (const absence of absencesOf(entry).filter(({ deactivate }) => deactivate !== true)) {
		add(absence.from, {}, absence);
		if (absence.to !== entry.entry.end) add(dayAfter(absence.to), {}, absence);
	}
	return [...days.values()];
}
/** What of a dated change is written on its day: of an inactive account the address, and the rest with its return. */
function writtenOn(on, change, entry, index) {
	const isOff = isSwitchedOff(entry, on);
	if (!isOff && isSwitchedOff(entry, dayBefore(on))) return {};
	return only((field) => change[field] !== void 0 && (!isOff || field === "email"), valuesOn(entry, index, on));
}
/** The manager whom a person gets on a day because the one before has left. */
function handedOn(entry, index, on) {
	const [before, then] = [valuesOn(entry, index, dayBefore(on)), valuesOn(entry, index, on)];
	if (before?.active !== true || then?.active !== true || before.manager === then.manager) return void 0;
	return then.manager ?? null;
}
/** An account that is inactive during an absence, and takes along what changed meanwhile when it returns. */
function switchesOf(entry, index) {
	return absencesOf(entry).flatMap(({ from, to, deactivate }) => {
		if (deactivate !== true) return [];
		const absence = {
			from,
			to
		};
		const off = {
			on: from,
			kind: "leave",
			values: { active: false },
			absence
		};
		if (to === entry.entry.end) return [off];
		const [before, eve] = [valuesOn(entry, index, dayBefore(from)), valuesOn(entry, index, to)];
		const then = valuesOn(entry, index, dayAfter(to));
		const isNew = (field) => then?.[field] !== (field === "email" ? eve : before)?.[field];
		const values = only((field) => field === "active" || isNew(field), then);
		return [off, {
			on: dayAfter(to),
			kind: "return",
			values,
			absence
		}];
	});
}
function only(keep, values) {
	const kept = fields.filter((field) => values?.[field] !== void 0 && keep(field));
	return Object.fromEntries(kept.map((field) => [field, values?.[field] ?? null]));
}

// src/desired/reading/layout.ts
/** As wide as a tab counts, only to compare lines with each other. */
const tabWidth = 2;
const [usualKey, step] = [2, 2];
/**
* Puts every line below `people:` where it belongs, by what is on it: the key of a person has nothing behind its colon, a
* field has one of the `fields` as its name. Null if each line is where it belongs. What is within a field keeps its
* distance to it. It is a guess: only what reads better than before was meant.
*/
function relaid(text, fields) {
	const lines = text.split("\n");
	const entries = entriesIn(laidLines(lines, fields));
	const key = mostly(entries.map(({ head }) => head.indent).filter((indent) => indent > 0)) ?? usualKey;
	const seen = mostly(entries.flatMap(({ own }) => [...own].map(({ indent }) => indent))) ?? 0;
	const usual = {
		key,
		field: seen > key ? seen : key + step
	};
	const placed = entries.flatMap((entry) => placedLines(entry, usual));
	const moves = movesOf(placed);
	if (moves.length === 0) return null;
	const shifts = /* @__PURE__ */ new Map();
	for (const { at, to } of placed) {
		const line = lines[at.line - 1] ?? "";
		const rest = line.replace(at.dash ? /^[ \t]*-[ \t]+/ : /^[ \t]*/, "");
		shifts.set(at.line, to - (line.length - rest.length));
		lines[at.line - 1] = `${" ".repeat(to)}${rest}`;
	}
	return {
		text: lines.join("\n"),
		moves,
		shiftOf: (line) => shifts.get(line) ?? 0,
		usual
	};
}
/** The lines below `people:` that are neither blank nor a comment. */
function laidLines(lines, fields) {
	const start = lines.findIndex((line) => /^people:\s*(?:#.*)?$/.test(line));
	if (start < 0) return [];
	const found = [];
	for (let at = start + 1; at < lines.length; at++) {
		const [whole = "", blanks = "", mark = "", rest = ""] = /^([ \t]*)((?:-[ \t]+)?)(.*?)\r?$/.exec(lines[at] ?? "") ?? [];
		if (rest === "" || rest.startsWith("#")) continue;
		if (/^(?:people:|defaults:|---|\.\.\.)/.test(whole)) break;
		const [, name = "", value = ""] = /^([\w.-]{1,128}):(?:[ \t]+(.*))?$/.exec(rest) ?? [];
		const isKey = name !== "" && !fields.has(name) && (value === "" || value.startsWith("#"));
		const kind = isKey ? "key" : mark === "" && fields.has(name) ? "field" : "rest";
		const indent = blanks.replaceAll("	", " ".repeat(tabWidth)).length;
		found.push({
			line: at + 1,
			indent,
			tab: blanks.includes("	"),
			dash: isKey && mark !== "",
			kind,
			name
		});
	}
	return found;
}
/** What is before the first key is left alone. */
function entriesIn(lines) {
	const entries = [];
	let block = null;
	for (const line of lines) {
		const entry = entries.at(-1);
		const isWithin = block !== null && line.kind === "field" && line.indent > block.indent;
		if (line.kind === "key" && !isNested(line, block)) {
			entries.push({
				head: line,
				lines: [],
				own: /* @__PURE__ */ new Set()
			});
			block = null;
		} else if (entry !== void 0) {
			entry.lines.push(line);
			if (line.kind !== "field" || isWithin) continue;
			entry.own.add(line);
			block = hasBlock.has(line.name) ? line : null;
		}
	}
	return entries;
}
const hasBlock = /* @__PURE__ */ new Set(["changes", "absence"]);
/** `from:` and `on:` with nothing behind them are no people. */
function isNested(line, block) {
	return block !== null && line.indent > block.indent && [
		"from",
		"to",
		"on",
		"deactivate"
	].includes(line.name);
}
function placedLines({ head, lines, own }, usual) {
	const by = usual.key - head.indent;
	const deeper = [...own].map(({ indent }) => indent).filter((indent) => indent > head.indent);
	const most = deeper.length * 2 >= own.size ? mostly(deeper) : void 0;
	const kept = most === usual.field || by === 0 ? most : (most ?? 0) + by;
	const field = kept === void 0 || kept <= usual.key ? usual.field : kept;
	const placed = [{
		at: head,
		to: usual.key,
		person: head.name
	}];
	let shift = by;
	for (const at of lines) {
		if (own.has(at)) shift = field - at.indent;
		placed.push({
			at,
			to: Math.max(0, at.indent + shift),
			person: head.name
		});
	}
	return placed;
}
/** The number that is there most often, the smallest of several. */
function mostly(numbers) {
	const counts = /* @__PURE__ */ new Map();
	for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
	return [...counts].toSorted(([a, times], [b, others]) => others - times || a - b)[0]?.[0];
}
/** The lines that are moved, those beside each other together. */
function movesOf(placed) {
	const moves = [];
	let open = false;
	for (const { at, to, person } of placed) {
		const { line, indent, tab, dash } = at;
		const isKey = at.kind === "key";
		const last = open ? moves.at(-1) : void 0;
		open = to !== indent || tab || dash;
		if (!open) continue;
		if (last !== void 0 && last.tab === tab && last.dash === dash && (tab || last.by === to - indent)) moves[moves.length - 1] = {
			...last,
			to: line,
			people: last.people + (isKey ? 1 : 0)
		};
		else moves.push({
			from: line,
			to: line,
			by: to - indent,
			person,
			isKey,
			people: isKey ? 1 : 0,
			tab,
			dash
		});
	}
	return moves;
}

// src/desired/reading/layout-words.ts
/** With more runs of lines than this, one sentence for all of them is easier to follow. */
const mostMoves = 3;
/** What is wrong with the indentation of a file: the lines, and by how much to move them. */
function layoutIssues({ moves, usual }) {
	const [first, last] = [moves[0], moves.at(-1)];
	if (first === void 0 || last === void 0) return [];
	const { key, field } = usual;
	if (moves.every(({ dash }) => dash)) return [{
		line: first.from,
		message: dashWords(moves)
	}];
	if (moves.length <= mostMoves) return moves.map((move) => ({
		line: move.from,
		message: moveWords(move, usual)
	}));
	const tabs = moves.some(({ tab }) => tab) ? ", without tabs" : "";
	const message = `The indentation of lines ${first.from} to ${last.to} does not say what belongs to whom. Put ${spaces(key)} before the key of each person, and ${spaces(field)} before each of its fields${tabs}.`;
	return [{
		line: first.from,
		message
	}];
}
function moveWords(move, { key, field }) {
	const { by, tab, dash, isKey } = move;
	if (dash) return dashWords([move]);
	const lines = linesOf(move);
	if (tab) return `${lines.replace("l", "L")} ${move.from === move.to ? "begins" : "begin"} with a tab. Put ${spaces(isKey ? key : field)} there instead.`;
	return `Indent ${lines} by ${by > 0 ? `${numeral(by)} more ${by === 1 ? "space" : "spaces"}` : `${spaces(-by)} less`}: ${reason(move)}.`;
}
function reason({ from, to, person, isKey, people }) {
	if (people > 1) return "they belong below people:, with the other people";
	if (isKey) return `${person} is a person, below people:`;
	return from === to ? `it is a field of ${person}` : `they are fields of ${person}`;
}
function dashWords(moves) {
	const where = moves.length === 1 ? `in line ${moves[0]?.from ?? 1}` : `in lines ${listed(moves.map(({ from }) => from))}`;
	return `people: is no list. Delete the dash before ${moves.length === 1 ? moves[0]?.person ?? "" : "each key"} ${where}.`;
}
function listed(lines) {
	const shown = lines.length > 6 ? [...lines.slice(0, 5).map(String), "others"] : lines.map(String);
	return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
}
function linesOf({ from, to }) {
	return from === to ? `line ${from}` : `lines ${from} to ${to}`;
}
function spaces(count) {
	return count === 1 ? "one space" : `${numeral(count)} spaces`;
}
function numeral(count) {
	return [
		"no",
		"one",
		"two",
		"three",
		"four",
		"five",
		"six"
	][count] ?? String(count);
}

// src/desired/people-file.ts
/**
* Reads and checks a file of people. What is wrong in one entry keeps no other from being checked. If lines that are
* indented wrongly are in the way, the findings name these lines, and the rest is judged as if they were right.
*/
async function readPeople(source, room) {
	const before = { ...room };
	const read = await readAsWritten(source, room);
	const errors = errorsIn(read.diagnostics);
	if (errors.length === 0 || errors.some(({ code }) => code === "too-large")) return read;
	const meant = relaid(source.text, await fieldNames());
	if (meant === null) return read;
	const spare = {
		...before,
		pieces: room.again
	};
	const better = await readAsWritten({
		...source,
		text: meant.text
	}, spare);
	room.again = Math.max(0, spare.pieces);
	return better.diagnostics.every(({ code }) => code !== "too-large") && isBetter(better, read) ? inPlace(better, meant, source) : read;
}
async function readAsWritten(source, room) {
	const { tree, partly, diagnostics } = await readTree(source, room);
	const usable = tree ?? partly?.tree ?? null;
	if (usable === null) return {
		people: null,
		diagnostics
	};
	const checked = await checkPeople(usable, partly?.broken);
	const unclear = /* @__PURE__ */ new Set([...partly?.twice ?? [], ...partly?.broken ?? []]);
	return {
		people: judgeable(usable, checked.value, unclear),
		diagnostics: [...diagnostics, ...checked.diagnostics]
	};
}
/** What a person may have, as the schema says. */
async function fieldNames() {
	const schema = await import("./people.schema.mjs");
	return new Set(Object.keys(schema.default.$defs.person.properties));
}
/** More is understood: that there are people, then that it is YAML, then the rest. */
function isBetter(one, other) {
	const rank = ({ people, diagnostics }) => [
		people === null || people.people === null ? 1 : 0,
		diagnostics.filter(({ code }) => code === "yaml-syntax").length,
		diagnostics.length
	];
	const before = rank(other);
	const at = rank(one).findIndex((count, index) => count !== before[index]);
	return at >= 0 && (rank(one)[at] ?? 0) < (before[at] ?? 0);
}
/** What was read of the text as it was meant, at its places in the text as it is; and what was moved. */
function inPlace(read, meant, source) {
	const { excerpt } = linesOf$1(source);
	const moved = (place) => ({
		...place,
		column: Math.max(1, place.column - meant.shiftOf(place.line))
	});
	const wrong = layoutIssues(meant).map(({ line, message }) => {
		const column = excerpt(line).search(/\S|$/) + 1;
		return {
			severity: "error",
			code: "bad-indentation",
			message,
			place: {
				file: source.file,
				line,
				column
			},
			excerpt: excerpt(line)
		};
	});
	const others = read.diagnostics.map((one) => one.place === void 0 ? one : {
		...one,
		place: moved(one.place),
		excerpt: excerpt(one.place.line)
	});
	return {
		people: read.people === null ? null : {
			...read.people,
			tree: movedTree(read.people.tree, moved, excerpt)
		},
		diagnostics: [...wrong, ...others]
	};
}
function movedTree(tree, moved, excerpt) {
	const again = (paths) => {
		const { value, ...read } = tree.again(paths);
		return {
			value,
			excerpt,
			place: (path, part) => moved(read.place(path, part))
		};
	};
	return {
		...tree,
		again
	};
}

// src/model/people.ts
/** How a chat is told if no settings say it. */
const usualNotices = {
	form: "slack",
	names: false
};

// src/desired/settings.ts
const defaultBaseUrls = {
	v1: "https://www.small-improvements.com/api/v1",
	v2: "https://app.small-improvements.com/api/v2"
};
/** Longer than services usually let a request run, so that one whose sender died has ended by then. Seconds. */
const defaultShowsWithin = 65;
/** The settings with every default filled in. A limit that is given replaces the whole default of that name. */
function settingsOf(file) {
	const contract = file.api?.contract ?? "v1";
	return {
		company: file.company,
		timezone: file.timezone,
		contract,
		baseUrl: file.api?.baseUrl ?? defaultBaseUrls[contract],
		showsWithin: 1e3 * (file.api?.showsWithin ?? defaultShowsWithin),
		manage: new Set(file.manage ?? fields.filter((field) => field !== "role")),
		admins: new Set(file.admins ?? []),
		protected: new Set(file.protected ?? []),
		limits: {
			...defaultLimits,
			...file.limits
		},
		allow: file.allow ?? {},
		lineage: file.state?.lineage ?? null,
		heartbeat: file.notify?.heartbeat ?? null,
		notices: {
			form: file.notify?.chat ?? usualNotices.form,
			names: file.notify?.names ?? usualNotices.names
		}
	};
}

// src/desired/chart.ts
/**
* Reads and checks each file by itself. `onSettings` gets the settings that count as soon as they are read, if they and
* those of the chart are sound: with a `base`, only those of the base.
*/
async function reading({ settings, contract, people }, onSettings = () => void 0, base = null) {
	const room = chartBudget();
	const own = settings === null ? null : await readWith(settings, room, checkSettings);
	const ofBase = base === null ? null : await baseSettings(base);
	if (own?.value && (base === null || ofBase !== null)) onSettings(settingsOf(counting(own.value, ofBase)));
	const diagnostics = contract === null ? [] : [...await ofContract(contract, room, own?.value ?? null)];
	const trees = [];
	const unread = [];
	for (const source of people) {
		await setImmediate();
		const { people: read, diagnostics: found } = await readPeople(source, room);
		diagnostics.push(...found);
		if (diagnostics.length > 1e4 || found.some(({ code }) => code === "too-large")) break;
		if (read === null) unread.push(source.text);
		else trees.push(read);
	}
	return {
		settings: own?.tree ? {
			tree: own.tree,
			value: own.value ?? soundPart(own.tree),
			whole: own.value !== null
		} : null,
		base: ofBase,
		people: trees,
		files: people.length,
		complete: trees.length + unread.length === people.length,
		unread,
		diagnostics: [...diagnostics, ...own?.diagnostics ?? []]
	};
}
function counting(own, base) {
	return base === null ? own : countingSettings(own, base);
}
/**
* The findings about contract.yaml: a fact that is misread could do harm. It is compared with the chart's own settings,
* never those of a base: the two files count together, once they are merged.
*/
async function ofContract(source, room, settings) {
	const { tree, value, diagnostics } = await readWith(source, room, checkContract);
	const used = settings?.api?.contract ?? "v1";
	if (tree === null || value === null || settings === null || value.contract === used) return diagnostics;
	const message = `This file is about contract ${value.contract}, but api.contract in espalier.yaml is ${used}. Run "espalier probe --accept": it writes the facts of ${used}.`;
	const path = ["contract"];
	return [findingAt(tree.again([path]), {
		code: "bad-value",
		message,
		path,
		part: "value"
	}), ...diagnostics];
}
async function readWith(source, room, check) {
	const { tree, diagnostics } = await readTree(source, room);
	if (tree === null) return {
		tree,
		value: null,
		diagnostics
	};
	return {
		tree,
		...await check(tree)
	};
}
/**
* Judges files that were read, each against the others, as of a day and on every later day that they name. `instant`: the
* moment of a run on that day; null where a day is asked for.
*/
function judged(read, asOf, instant = null) {
	const [report, ofSettings] = [emptyReport(), emptyReport()];
	const all = peopleIndexOf(read.people, read.complete, read.unread, report.add);
	const own = read.settings?.value ?? null;
	const file = counting(own, read.base);
	const context = known(all, file, asOf);
	if (read.settings !== null) judgeSettingsFile(read.settings, context, ofSettings.add);
	for (const one of read.people) judgeDefaults(one, context, report.add);
	judgeNumber(read.people, context, report.add);
	judgeStatements(context, report);
	judgeFormerKeys(context, report.add);
	judgeSuccession(context, report.add);
	judgeTimezones(read.people, context, report);
	const now = judgeDays(all, asOf, report);
	const diagnostics = sorted$1([...read.diagnostics, ...located([...ofSettings.violations, ...report.violations])]);
	const whole = read.settings?.whole === true && ofSettings.violations.every(({ severity }) => severity !== "error");
	const settings = file === null || !whole ? null : settingsOf(file);
	const sound = settings !== null && diagnostics.every(({ severity }) => severity !== "error");
	const onLastDay = instant === null || !sound ? /* @__PURE__ */ new Set() : peopleOnLastDay(now, instant);
	const desired = sound ? desiredState(now, eventsOf(now), onLastDay, settings, diagnostics) : null;
	return {
		diagnostics: shownOf(diagnostics),
		desired,
		settings,
		files: read.files,
		people: all.byKey.size,
		judgedBy: read.base === null ? "chart" : "base",
		changedSettings: read.base !== null && own !== null && whole ? changedSettings(own, read.base) : []
	};
}

// src/desired/load.ts
/**
* The chart of a folder that was read, from the disk or from a commit, as of a day; null is today, in the time zone of
* the settings. `onSettings` gets the settings before the people are read, if they are sound. `base`: the settings file
* of the branch that the chart is to be merged into: those settings judge and count then, except for `allow` and
* `departments`; if they are not sound, the chart's own judge it, and `onSettings` is not called. Never throws for a
* mistake in the files.
*/
async function loadFolder(folder, asOf, now, onSettings, base = null) {
	const read = await reading(folder, onSettings, base);
	const zone = (read.base ?? read.settings?.value)?.timezone ?? "UTC";
	const day = asOf ?? today(now, isTimezone(zone) ? zone : "UTC");
	const complete = read.complete && errorsIn(folder.diagnostics).every(({ code }) => code === "no-settings");
	return judged({
		...read,
		complete,
		diagnostics: [...folder.diagnostics, ...read.diagnostics]
	}, day, asOf === null ? now : null);
}

// src/desired/reading/folder.ts
/** Reads the chart in the folder `path`, which people see as `shown`. */
async function readFolder(path, shown) {
	return await gather({
		items: async (inner, called, most) => await itemsOf(`${path}/${inner}`, called, most),
		file: (inner, called) => readSource(`${path}/${inner}`, called),
		bytesOf: ({ text }) => Buffer.byteLength(text)
	}, shown);
}
async function itemsOf(path, shown, most) {
	try {
		if (!(await lstat(path)).isDirectory() && shown.endsWith("/people")) return notAFolder(shown);
		const items = [];
		for await (const entry of await opendir(path, { bufferSize: 1e3 })) {
			items.push({
				name: entry.name,
				kind: kindOf(entry)
			});
			if (items.length > most) break;
		}
		return items;
	} catch (error) {
		const message = error.code === "ENOENT" ? "There is no such folder here. Go to where the chart is, name it with --org, or write a first one with \"espalier import live\"." : `This folder cannot be read (${reason$1(error)}). ${pathHint}`;
		return unreadable(shown, message);
	}
}
function kindOf(entry) {
	return entry.isDirectory() ? "folder" : entry.isSymbolicLink() ? "link" : "file";
}

// src/engine/chart.ts
/**
* Reads and judges the chart that --org, --at and --as-of name, by the settings of --base if given. `onSettings` gets
* the settings first, if they are sound; it is not called if --base has no sound ones.
*/
async function loadChart(args, host, command, onSettings) {
	const asOf = asOfDay(args, command);
	const base = flagValue(args, "base");
	const ofBase = base === void 0 ? null : await (await import("./chart-at-revision2.mjs")).settingsAt(base, flagValue(args, "org") ?? "org", host);
	const folder = await chartFolder(args, host);
	const hears = base !== void 0 && ofBase === null ? void 0 : onSettings;
	return await loadFolder(folder, asOf, host.now(), hears, ofBase);
}
/** The day that --as-of names; null for today. Throws `ExitError` 64. */
function asOfDay(args, command) {
	const asOf = flagValue(args, "as-of") ?? null;
	if (asOf !== null && !isDay(asOf)) throw usage(`--as-of takes a day such as 2026-12-31, not "${asOf}".`, command);
	return asOf;
}
/** The files of the chart that --org and --at name. */
async function chartFolder(args, host) {
	const [org, at] = [flagValue(args, "org") ?? "org", flagValue(args, "at")];
	if (at === void 0) return await readFolder(resolve(host.folder, org), org);
	return await (await import("./chart-at-revision2.mjs")).folderAt(at, org, host);
}
/**
* What else than the bindings says whose an account was. The chart of the commit applied last is read only if some
* address is unknown without it: that takes as long as reading the chart of today.
*/
async function witnessOf({ takeover, org }, desired, live, state, host) {
	const sealed = takeover === null;
	const commit = state.lastCommit ?? null;
	if (commit === null || !isDoubtful(desired, live, state, { sealed })) return {
		sealed,
		before: null
	};
	return {
		sealed,
		before: await addressesAt(commit, org, desired, host)
	};
}
/** The addresses in the chart of a commit; null if this clone lacks the commit, or the chart can no longer be read. */
async function addressesAt(commit, org, { asOf }, host) {
	try {
		const { folderAt } = await import("./chart-at-revision2.mjs");
		const { desired } = await loadFolder(await folderAt(commit, org, host), asOf, host.now());
		return desired === null ? null : new Map([...desired.people].map(([key, { values }]) => [key, String(values.email)]));
	} catch (error) {
		if (error instanceof ExitError) return null;
		throw error;
	}
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
	return parts === null ? unknown$1 : words`${dateWords(parts.year, parts.month, parts.day)}, ${clock(parts.hour, parts.minute)}`;
}
/** `11:03:07` */
function clockWords(at, timezone) {
	const parts = partsOf(at, timezone);
	return parts === null ? unknown$1 : words`${clock(parts.hour, parts.minute)}:${two(parts.second)}`;
}
const unknown$1 = words`(unknown time)`;
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

// src/render/overdue-words.ts
/** The workflow that the schedule starts. */
const scheduleFile = "espalier-schedule.yml";
/** That the scheduled run is missing, or came late. `when` is the time of the last one, `workflow` its page or name. */
function overdueWords({ since, hours, came }, { tell, strong }, when, workflow) {
	if (since === null) return tell`${strong(words`No scheduled run was seen yet.`)} Without one, leavers stay active until the next merge. Check that the workflow ${workflow} exists and is enabled.`;
	if (came) return tell`${strong(tell`This scheduled run came late: the previous one ended ${when} (${hours} hours ago).`)} Leavers may have stayed active since then. The run list of ${workflow} shows the missing ones.`;
	return tell`${strong(tell`No scheduled run since ${when} (${hours} hours).`)} Without one, leavers stay active until the next merge. Check that the workflow ${workflow} is enabled; start it by hand to apply what is due now.`;
}
/** The same for a log. */
function overdueLine(found, timezone) {
	const when = printed`${timeWords(found.since ?? "", timezone)} ${timezone}`;
	return overdueWords(found, {
		tell: printed,
		strong: (text) => printed`${text}`
	}, when, printed`${scheduleFile}`);
}

// src/render/plan/truncation.ts
/** How much a comment may hold, in bytes: GitHub rejects more than 65,536 characters. */
const commentBytes = 6e4;
/** The size of a text as it is sent. */
function sizeOfText({ text }) {
	return Buffer$1.byteLength(text, "utf8");
}
/** As many of `lines` as fit into `bytes`, and `more(rest)` for the others. */
function within(lines, bytes, more) {
	let used = 0;
	const fit = lines.findIndex((line) => (used += sizeOfText(line) + 1) > bytes);
	return fit === -1 ? lines : [...lines.slice(0, fit), more(lines.length - fit)];
}
/** How far a plan that is too long is shortened: each step also leaves out what the steps before it do. */
const truncate = {
	none: 0,
	picture: 1,
	departments: 2,
	managers: 3,
	fields: 4,
	least: 5
};
/** From the fullest form to one that always fits. */
const truncations = Object.values(truncate);
/** What each step left out, for the reader; the first step leaves out nothing and has no note. */
const truncationNotes = {
	[truncate.none]: nothing$1,
	[truncate.picture]: words`The picture is left out.`,
	[truncate.departments]: words`Hires, rehires, adoptions and profile changes are counted per department.`,
	[truncate.managers]: words`Moves and new access are counted per manager.`,
	[truncate.fields]: words`Exact fields are left out; what is scheduled, held, waiting or changed outside Git is counted.`,
	[truncate.least]: words`Long lists are cut and say how many are missing.`
};

// src/model/let-go.ts
/** Which changes a limit counts: those that a plan of some people only may be without. */
const counts = {
	move: ({ action }) => action === "move",
	create: ({ action }) => action === "create",
	email: ({ action, after }) => action !== "create" && after.email !== void 0,
	role: ({ after }) => after.role !== void 0
};
/** The leavers of a plan that limits for others block: a plan of these people alone is not blocked. */
function leaversToLetGo(plan) {
	const { errors, limits } = blockersOf(plan);
	const counted = limits.map(({ limit }) => counts[limit]);
	if (plan.against !== void 0 || limits.length === 0 || errors.length > 0 || plan.choices.only !== null || counted.includes(void 0)) return [];
	const byId = new Map(plan.changes.map((change) => [change.id, change]));
	return plan.changes.filter((change) => change.action === "deactivate" && !withNeeds(change, byId).some((one) => counted.some((is) => is?.(one))));
}
/** A change, and all that it needs. */
function withNeeds(change, byId) {
	const found = /* @__PURE__ */ new Set([change]);
	for (const { needs } of found) for (const id of needs) {
		const need = byId.get(id);
		if (need !== void 0) found.add(need);
	}
	return [...found];
}

// src/render/plan/limit-words.ts
const limitWords = {
	deactivate: {
		what: words`deactivations`,
		one: words`deactivation`,
		floor: false,
		help: nothing$1
	},
	role: {
		what: words`role changes`,
		one: words`role change`,
		floor: false,
		help: nothing$1
	},
	move: {
		what: words`moves`,
		one: words`move`,
		floor: false,
		help: nothing$1
	},
	create: {
		what: words`new people`,
		one: words`new person`,
		floor: false,
		help: nothing$1
	},
	email: {
		what: words`e-mail changes`,
		one: words`e-mail change`,
		floor: false,
		help: nothing$1
	},
	name: {
		what: words`name changes`,
		one: words`name change`,
		floor: false,
		help: nothing$1
	},
	department: {
		what: words`department changes`,
		one: words`department change`,
		floor: false,
		help: nothing$1
	},
	people: {
		what: words`people in the chart`,
		one: words`person in the chart`,
		floor: true,
		help: words`Put the missing people back: leavers stay in the files with "status: left".`
	},
	users: {
		what: words`users in Small Improvements`,
		one: words`user in Small Improvements`,
		floor: true,
		help: words`Find out there why so many are gone: an incomplete list must never count as people who left.`
	},
	admins: {
		what: words`admins`,
		one: words`admin`,
		floor: true,
		help: words`Name more admins in the chart before taking the role from others.`
	}
};
/**
* `deactivations 1 (at most 11)`: shown for every limit, also if it is not reached, so that readers know the limits.
*/
function limitLine({ limit, value, bound, allowed }) {
	const { what, floor } = limitWords[limit];
	if (allowed !== void 0) return words`${what} ${value} (${allowed.count} allowed by exception)`;
	const most = bound === null ? words`no limit` : words`${floor ? words`at least` : words`at most`} ${bound}`;
	return words`${what} ${value} (${most})`;
}
/** `1 deactivation (0.5 %, at most 11)`: the same as part of a sentence. `active` people are the whole. */
function limitNumber({ limit, value, bound, allowed }, active) {
	const { what, one, floor } = limitWords[limit];
	const number = counted(value, one, what);
	const share = limit === "deactivate" && value > 0 && active > 0 ? words`${percent(value, active)} %, ` : nothing$1;
	if (allowed !== void 0) return words`${number} (${share}${allowed.count} allowed by exception)`;
	const most = bound === null ? words`no limit` : words`${floor ? words`at least` : words`at most`} ${bound}`;
	return words`${number} (${share}${most})`;
}
function percent(value, whole) {
	return Math.round(value / whole * 1e3) / 10;
}
/** `deactivations: 12, but at most 11 are allowed.` */
function blockedLine({ limit, value, bound, allowed }) {
	const { what, floor } = limitWords[limit];
	const number = allowed?.count ?? bound ?? 0;
	return words`${what}: ${value}, but ${floor ? words`at least ${number} are needed` : words`at most ${number} are allowed`}.`;
}
/** Days within which a pull request that lifts a limit is reviewed, merged and applied. */
const daysToMerge = 14;
/** How to settle a blocked limit in the settings: advice about a floor, a line below `allow:` for a ceiling. */
function limitHelp({ limit, value }, plan) {
	const { floor, help } = limitWords[limit];
	if (floor) return {
		help: words`${help} Or change this limit in espalier.yaml, reviewed like any change.`,
		setting: ""
	};
	return {
		help: words`To lift it, write below "allow:" in espalier.yaml:`,
		setting: `${limit}: { count: ${value}, reason: "why", until: ${daysAfter(plan.asOf, daysToMerge)} }`
	};
}
/** The longest command in a comment. A longer one ends in `…`, and is rejected. */
const commandLength = 2e3;
/** The command that allows exactly this plan, all its limits at once; null if no command can. */
function liftCommand(plan) {
	const blocked = plan.limits.filter((check) => check.blocked);
	if (plan.against !== void 0 || blocked.length === 0 || blocked.some(({ limit }) => limitWords[limit].floor)) return null;
	return applyCommand(plan, lifts(plan));
}
/** The command that lets just the leavers go, if limits for others block the plan; null if there is none. */
function letGoCommand(plan) {
	const keys = leaversToLetGo(plan).map(({ key }) => `--only ${key}`);
	return keys.length === 0 ? null : [
		"espalier apply",
		...choiceFlags(plan),
		...keys
	].join(" ");
}
/** `2 leavers wait for others. To let just them go:`, before the command. */
function letGoWords(plan) {
	const { length } = leaversToLetGo(plan);
	return words`${counted(length, words`leaver waits`, words`leavers wait`)} for others. To let just ${length === 1 ? words`that one` : words`them`} go:`;
}
/** The command that applies exactly this plan; null if there is nothing to apply, or if it is blocked. */
function exactCommand(plan) {
	if (plan.against !== void 0) return null;
	return plan.changes.length === 0 || isBlocked(plan) ? null : applyCommand(plan, lifts(plan));
}
/** The command that applies what has this fingerprint, with the choices of the plan. */
function applyCommand(plan, more, fingerprint = plan.fingerprint) {
	return [
		"espalier apply",
		...choiceFlags(plan),
		...more,
		expectFlag(fingerprint)
	].join(" ");
}
function lifts({ limits }) {
	return limits.flatMap(({ limit, value, bound }) => bound !== null && value > bound && !limitWords[limit].floor ? [`--allow ${limit}=${value}`] : []);
}
/** The flags that the plan was made with: without them, the next one is another plan. */
function choiceFlags({ choices }) {
	return [
		...choices.firstRun ? ["--first-run"] : [],
		...choices.drift === "revert" ? ["--drift revert"] : [],
		...(choices.only ?? []).map((key) => `--only ${key}`)
	];
}
/** Which limit was raised, and why: privileged, so it is at the top. */
function allowedLine({ limit, value, allowed }, { tell }) {
	return tell`${words`${limitWords[limit].what}: up to ${allowed?.count ?? value} are allowed by exception`} (this plan has ${value}). Reason: ${allowed?.reason ?? ""}`;
}

// src/render/plan/plan-alerts.ts
/** What was checked, with the numbers also if all is well, so that a reader knows the limits before they matter. */
function checkTable({ plan, frame }) {
	const [errors, warnings] = [bySeverity(plan, "error").length, bySeverity(plan, "warning").length];
	const conflicts = plan.drift.filter(({ kind }) => kind === "conflict").length;
	const blocked = plan.limits.some((check) => check.blocked);
	const numbers = plan.limits.length === 0 ? words`none` : words.join(plan.limits.map((one) => limitNumber(one, plan.totals.active)), " · ");
	return table([words`Check`, words`Result`], [
		row([words`Files and chart`, errors > 0 ? words`❌ ${counted(errors, words`error`)} below` : soundWords(plan)]),
		row([words`Limits`, words`${blocked ? words`❌` : words`✅`} ${numbers}`]),
		row([words`Warnings`, warnings > 0 ? words`⚠️ ${warnings} to read below` : words`✅ none`]),
		comparedRow(plan),
		...conflicts > 0 ? [row([words`Conflicts`, words`⚠️ ${conflicts} to decide below: chart and service were both changed`])] : [],
		...frame.checks
	]);
}
function comparedRow({ totals: { users, unmanaged }, against }) {
	return against === void 0 ? row([words`Small Improvements`, words`${counted(users, words`user`)}, ${unmanaged} of them not in the chart (never written)`]) : row([words`Compared with`, markdown`${against.name}, which has ${counted(users, words`person`, words`people`)}`]);
}
/** A plan is only made of a chart that is sound on its day, and on every later day that the files name. */
function soundWords({ totals, scheduled }) {
	const sound = words`✅ ${counted(totals.people, words`person`, words`people`)}, no loops, every manager active`;
	const days = [...new Set(scheduled.map(({ on }) => on))].toSorted();
	if (days.length === 0) return sound;
	const named = days.length <= 3 ? markdown.join(days.map(dayWords), ", ") : words`${days.length} later days`;
	return markdown`${sound}, also on ${named}`;
}
/** The bytes that the shortest form has for errors and for warnings. */
const [errorBytes$1, warningBytes$1] = [12e3, 5e3];
/** What blocks, what was raised, what to read, what was truncated: in this order, and always shown. */
function alerts(view, level) {
	const { plan, frame } = view;
	const errors = bySeverity(plan, "error").map((one, index) => findingAlert(words`E${index + 1}`, one, frame));
	const warnings = bySeverity(plan, "warning").map((one, index) => findingAlert(words`W${index + 1}`, one, frame));
	const folded = truncations.filter((step) => step > truncate.none && step <= level).map((step) => truncationNotes[step]);
	const foldHead = words`This plan is too long for one page; ${frame.full} lists everything.`;
	return [
		alert(words`CAUTION`, isBlocked(plan) ? [
			blockedHead,
			...cut(errors, level, errorBytes$1, frame),
			...limits$1(plan)
		] : []),
		alert(words`IMPORTANT`, plan.limits.filter(({ allowed }) => allowed).map((one) => markdown`**Privileged** · ${allowedLine(one, markdownInk)}`)),
		alert(words`WARNING`, cut(warnings, level, warningBytes$1, frame)),
		alert(words`NOTE`, folded.length === 0 ? [] : [words`${foldHead} ${words.join(folded, " ")}`])
	].filter(({ text }) => text !== "");
}
const blockedHead = words`**Blocked: nothing is written until this is settled.**`;
function bySeverity({ findings }, severity) {
	return findings.filter((one) => one.severity === severity);
}
/** One finding: the sentence first, then where, and the code by which the documents list it. */
function findingAlert(label, { code: kind, message, place }, frame) {
	const where = place === void 0 ? nothing$1 : markdown`${frame.place(place)} · `;
	return markdown`**${label}** · ${prose(message)} (${where}${code(kind)})`;
}
/** The limits that block, and how to settle them; first the leavers who can go without that. */
function limits$1(plan) {
	const lines = blockersOf(plan).limits.map((check) => {
		const { help, setting } = limitHelp(check, plan);
		return markdown`**Limit** · ${blockedLine(check)} ${help}${setting === "" ? nothing$1 : markdown` ${code(setting)}`}`;
	});
	const [command, letGo] = [liftCommand(plan), letGoCommand(plan)];
	return [
		...letGo === null ? [] : [markdown`**${letGoWords(plan)}** ${code(letGo, commandLength)}`],
		...lines,
		...command === null ? [] : [markdown`To allow exactly this plan by hand: ${code(command, commandLength)}`]
	];
}
function cut(lines, level, bytes, { full }) {
	return level < truncate.least ? lines : within(lines, bytes, (rest) => words`and ${rest} more; ${full} lists them`);
}
/** A quoted block with a colour; without paragraphs, nothing. */
function alert(kind, paragraphs) {
	if (paragraphs.length === 0) return nothing$1;
	const quoted = paragraphs.map((text) => markdown`> ${text}`);
	return markdown`> [!${kind}]\n${markdown.join(quoted, "\n>\n")}`;
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

// src/render/pull/first-alerts.ts
/** What comes first on each page, right below the title, whatever else the page is about. */
function firstAlerts(told) {
	return [...strangeAlert(told), ...overdueAlert(told)];
}
/** That the branch of the state has commits that no run of ours has made. */
function strangeAlert({ strange }) {
	if (strange === 0) return [];
	const much = strangeWords(strange);
	return [alert(words`CAUTION`, [markdown`**${much}** Espalier ignored them: only commits sealed by its runs count. Find out who pushed them, and why: \`git log --first-parent\` shows it.`])];
}
/** How many commits on the branch of the state are not ours. */
function strangeWords(strange) {
	return words`The state branch has ${counted(strange, words`commit`)} that no Espalier run made.`;
}
/** That the scheduled run has not come. */
function overdueAlert({ overdue, timezone, run }) {
	if (overdue === null) return [];
	const when = momentWords(overdue.since ?? "", timezone);
	return [alert(words`WARNING`, [overdueWords(overdue, markdownInk, when, workflowLink(scheduleFile, { run }))])];
}

// src/plan/manager-findings.ts
/** A person who is new or comes back, today or, with `on`, later. */
function arrivalNeedsManager(person, on) {
	return managerNeeded(person, on === void 0 ? "gets an account, or the old one again," : `starts on ${on},`);
}
/** `leaver`: the manager in the service. */
function reportNeedsManager(person, leaver) {
	return managerNeeded(person, `reports to ${who(leaver)} in Small Improvements, who leaves,`);
}
function managerNeeded(person, why) {
	return error("manager-needed", `${who(person)} ${why} and the chart leaves the manager out. Write "manager: KEY" for ${person.key}, or "manager: null" for a person without a manager.`, person.at);
}
/** `circle`: the names in it, the first one again at its end. The first one's manager is left out of the chart. */
function closesLoop(person, circle) {
	const shown = circle.length > 10 ? [...circle.slice(0, 10), `… (${circle.length - 1} people)`] : circle;
	return error("manager-loop", `The chart would close a circle of managers: ${shown.join(" → ")}. It leaves out the manager of ${who(person)}, who reports to ${circle[1] ?? ""} in Small Improvements. Write another manager for ${person.key}, or for another one of them.`, person.at);
}
/** `label`: of a field that the chart named for these people when it was applied last, and leaves out now. */
function notManaged(label, people) {
	return warning("not-managed", `${label.slice(0, 1).toUpperCase()}${label.slice(1)} no longer managed: ${shortList(people.map(who))}. The chart leaves the ${label} out now, so it stays as it is in Small Improvements. Write it again to manage it.`, people[0]?.at);
}

// src/plan/lines.ts
/** The reporting lines as they stand in the service. */
function liveLines(live, { keyOf }) {
	const lines = /* @__PURE__ */ new Map();
	for (const user of live.users.values()) lines.set(nodeOf(user.id, keyOf), liveValue(user, "manager", keyOf));
	return lines;
}
/** The lines after these changes: what Git does not change stays as it is in the service, drifted or not. */
function linesAfter(lines, changes) {
	const after = new Map(lines);
	for (const { key, after: values } of changes) if (values.manager !== void 0) after.set(key, values.manager);
	return after;
}
/** Everyone above a node, nearest first. Ends at a top, at an unknown account, or where a loop closes. */
function* above(node, lines) {
	const seen = /* @__PURE__ */ new Set([node]);
	for (let next = lines.get(node) ?? null; next !== null; next = lines.get(next) ?? null) {
		yield next;
		if (seen.has(next)) return;
		seen.add(next);
	}
}
/** The direct reports of each node. */
function reportsOf(lines) {
	const managed = [...lines.keys()].filter((node) => lines.get(node) !== null);
	return groupBy(managed, (node) => lines.get(node));
}

// src/plan/plan-context.ts
/** The parts of a plan context that stay the same while changes are being held. */
function planContextOf(desired, live, match, drafts) {
	const lines = liveLines(live, match);
	const users = new Map([...live.users.values()].map((user) => [nodeOf(user.id, match.keyOf), user]));
	const holders = groupBy(users.keys(), (node) => canonicalEmail(String(users.get(node)?.values.email)));
	return {
		desired,
		match,
		drafts,
		live: lines,
		reports: reportsOf(lines),
		users,
		holders
	};
}
/** The same context with these changes going ahead. */
function withGoing(context, going) {
	return {
		...context,
		going,
		target: linesAfter(context.live, going.values())
	};
}
/** The full name behind a node, or the account's id. */
function fullNameOf(node, { desired, users }) {
	const values = desired.people.get(node)?.values ?? users.get(node)?.values;
	const name = values === void 0 ? "" : fullName(values);
	return name === "" ? node : name;
}

// src/plan/as-it-is.ts
/** A new account, or one that becomes active again, has no place that it could keep. */
function arrivalsWithoutManager(drafts, { people, settings }) {
	if (!settings.manage.has("manager")) return [];
	return drafts.flatMap(({ action, key }) => {
		const person = action === "create" || action === "reactivate" ? people.get(key) : void 0;
		return person === void 0 || isStated(person) ? [] : [arrivalNeedsManager(person)];
	});
}
/** The same for those who come on a later day, unless their account is active by now. */
function laterWithoutManager({ upcoming, settings }, live, state, only) {
	const coming = upcoming.filter((one) => one.kind === "hire" && !isStated(one) && (only?.has(one.key) ?? true));
	if (coming.length === 0 || !settings.manage.has("manager")) return [];
	const active = [...live.users.values()].filter(({ values }) => values.active === true);
	const [ids, addresses] = [new Set(active.map(({ id }) => id)), new Set(active.map(({ values }) => canonicalEmail(String(values.email))))];
	const isThere = ({ key, values }) => {
		const bound = bindingAt(key, state);
		return bound === void 0 ? addresses.has(canonicalEmail(String(values.email))) : ids.has(bound.id);
	};
	return coming.filter((one) => !isThere(one)).map((one) => arrivalNeedsManager(one, one.on));
}
/** The fields that were applied, and that the chart leaves out now. */
function droppedIn({ person, applied }, manage) {
	return fields.filter((field) => applied[field] !== void 0 && person.values[field] === void 0 && manage.has(field));
}
/** What the chart said when it was applied last, and leaves out now. */
function droppedFields({ pairs }, { settings }) {
	const dropped = /* @__PURE__ */ new Map();
	for (const pair of pairs.values()) {
		if (pair.person.values.active !== true) continue;
		for (const field of droppedIn(pair, settings.manage)) {
			const people = dropped.get(field) ?? [];
			dropped.set(field, people);
			people.push(pair.person);
		}
	}
	return [...dropped].map(([field, people]) => notManaged(fieldFacts[field].label, people));
}
/**
* The finding about a circle that a manager in the service closes, whom the chart leaves out; none if the chart leaves
* out no manager in it. `circle`: the managers above a person who is to move, up to that person.
*/
function loopFindings(circle, context) {
	const open = circle.findIndex((node) => {
		const person = context.desired.people.get(node);
		return person !== void 0 && !isStated(person);
	});
	const person = context.desired.people.get(circle[open]);
	if (person === void 0) return [];
	const way = [...circle.slice(open), ...circle.slice(0, open + 1)];
	return [closesLoop(person, way.map((node) => fullNameOf(node, context)))];
}
/** The report who keeps a leaver, because the chart leaves the manager out. */
function keptByReport(node, leaver, { desired }) {
	const [person, manager] = [desired.people.get(node), desired.people.get(leaver)];
	return person !== void 0 && manager !== void 0 && person.values.active === true && !isStated(person) ? [reportNeedsManager(person, manager)] : [];
}
function isStated({ values }) {
	return values.manager !== void 0;
}

// src/plan/drafts.ts
/** Turns the differences of every pair, and every hire, into changes: one change is one write. */
function draft(desired, { pairs, hires, keyOf }, revert) {
	const drafts = [];
	const drift = [];
	const findings = [];
	for (const pair of pairs.values()) {
		if (pair.how !== "bound") drafts.push(adoption(pair));
		const difference = differ(pair, desired.settings, keyOf, revert);
		if (difference === null) continue;
		drafts.push(...writes(pair, difference));
		if (pair.whose.kind === "other") continue;
		drift.push(...difference.drift);
		findings.push(...difference.unlisted.map(() => roleNotListed(pair.person)));
	}
	for (const person of hires.values()) drafts.push(creation(person, desired));
	return {
		drafts: new Map(drafts.map((one) => [one.id, one])),
		drift,
		findings
	};
}
/** `before` is the address by which the account was found: it is known, and not written. */
function adoption(pair) {
	const { person, user, how } = pair;
	const was = how === "renamed" && person.was !== void 0 ? { was: person.was } : {};
	return {
		...bare("adopt", person, user, { email: user.values.email ?? null }, {}),
		...drifted(pair),
		...was
	};
}
/**
* The account's address, if it is neither in the chart nor the one last applied: then it is part of what is approved.
*/
function drifted({ person, user, applied }) {
	const address = String(user.values.email);
	return isSameAddress(address, person.values.email) || isSameAddress(address, applied.email) ? {} : { address };
}
/** A reactivated account takes everything along, as a new one does; else there is a write for each part. */
function writes(pair, { before, after }) {
	const { person, user } = pair;
	const address = drifted(pair);
	if (after.active === true) return [{
		...bare("reactivate", person, user, before, after),
		...address
	}];
	return [
		"profile",
		"manager",
		"active"
	].flatMap((part) => {
		const written = withOnly(after, (field) => fieldFacts[field].part === part);
		if (Object.keys(written).length === 0) return [];
		const held = withOnly(before, (field) => field in written);
		return [{
			...bare(actionOf[part], person, user, held, written),
			...address
		}];
	});
}
const actionOf = {
	profile: "update",
	manager: "move",
	active: "deactivate"
};
/** A new account needs an address and a name, whatever Git manages; the manager is sent with it. */
function creation(person, { settings }) {
	const sent = (field) => field !== "active" && mayWrite(field, person.key, settings, true);
	return bare("create", person, null, {}, withOnly(person.values, sent));
}
/** Whether a field is ever written: if Git owns it, or a new account needs it; a role only for those on the list. */
function mayWrite(field, key, settings, isNew) {
	return isListed(field, key, settings) && (settings.manage.has(field) || isNew && required.has(field));
}
const required = /* @__PURE__ */ new Set([
	"email",
	"firstName",
	"lastName"
]);
function bare(action, person, user, before, after) {
	return {
		id: changeId(action, person.key),
		action,
		verb: verbOf$1(action, after),
		key: person.key,
		name: fullName(person.values),
		user: user === null ? null : user.id,
		before,
		after,
		at: person.at
	};
}
/** The id of a change: a person has no two of one kind in a plan. */
function changeId(action, key) {
	return `${action}:${key}`;
}
/** The same address in another case is written, but takes no login away. */
function isNewAddress({ action, before, after }) {
	if (action === "create" || after.email === void 0) return false;
	return canonicalEmail(String(before.email)) !== canonicalEmail(String(after.email));
}
/** The verb that people read for a change. One that writes a role is named by that, whatever else it does. */
function verbOf$1(action, after) {
	return fields.some((field) => fieldFacts[field].privileged && after[field] !== void 0) ? "admin" : verbTable[action];
}
const verbTable = {
	create: "hire",
	adopt: "adopt",
	reactivate: "rehire",
	update: "change",
	move: "move",
	deactivate: "leave"
};
/** Some of the values. */
function withOnly(values, keep) {
	const kept = {};
	for (const field of fields) {
		const value = values[field];
		if (value !== void 0 && keep(field)) kept[field] = value;
	}
	return kept;
}

// src/plan/access.ts
/**
* Who gains access to whose reviews. In this product a manager reads all reviews, past ones too, of everyone below, so
* a move opens the whole subtree that moves to everyone above its new place.
*/
function accessGained(changes, context) {
	const moved = changes.filter((change) => change.user !== null && change.after.manager !== void 0);
	if (moved.length === 0) return [];
	const reports = reportsOf(context.target);
	const gained = /* @__PURE__ */ new Map();
	for (const node of new Set(moved.flatMap((change) => [...below(change.key, reports)]))) {
		if (context.users.get(node) === void 0) continue;
		for (const manager of newAbove(node, context.live, context.target)) gained.set(manager, (gained.get(manager) ?? /* @__PURE__ */ new Set()).add(node));
	}
	return [...gained].map(([manager, people]) => ({
		manager,
		name: fullNameOf(manager, context),
		people: [...people].toSorted(byText)
	})).toSorted((a, b) => b.people.length - a.people.length || byText(a.manager, b.manager));
}
function newAbove(node, live, target) {
	const before = new Set(above(node, live));
	return [...above(node, target)].filter((manager) => !before.has(manager));
}
/** A node and everyone below it. */
function below(node, reports) {
	const found = /* @__PURE__ */ new Set([node]);
	for (const one of found) for (const report of reports.get(one) ?? []) found.add(report);
	return found;
}

// src/plan/rename-counts.ts
/** How many people get another first or last name. */
function namesChanged(load) {
	return load.changes.filter((change) => ["firstName", "lastName"].some((field) => isOther(change, field, load))).length;
}
/**
* How many people get another department. If all active people of one go to another that had nobody, the department was
* renamed, which counts once.
*/
function departmentsChanged(load) {
	const going = load.changes.filter((change) => isOther(change, "department", load));
	return [...groupBy(going, ({ before, after }) => JSON.stringify([before.department ?? null, after.department])).values()].reduce((sum, some) => sum + (isRenaming(some, load) ? 1 : some.length), 0);
}
function isRenaming(some, { changes, pairs, live }) {
	const [from, to] = [some[0]?.before.department ?? null, some[0]?.after.department ?? null];
	if (from === null || to === null) return false;
	const moved = new Set(some.map(({ key }) => key));
	const gone = new Set(changes.filter(({ action }) => action === "deactivate").map(({ key }) => key));
	for (const { values } of live.users.values()) if (values.active === true && values.department === to) return false;
	return [...pairs.values()].every(({ person: { key }, user: { values } }) => values.active !== true || values.department !== from || moved.has(key) || gone.has(key));
}
/** Whether a change gives an account another value, in more than its form. */
function isOther({ action, key, before, after }, field, { pairs, first }) {
	if (action === "create" || after[field] === void 0) return false;
	return !(first && pairs.get(key)?.applied[field] === void 0) && !isAlike(field, before[field] ?? null, after[field] ?? null);
}

// src/plan/limits.ts
/** Judges every limit, in the order in which a plan shows them. A limit that is not reached is shown too, so that it is known. */
function checkLimits(load) {
	return [
		ceiling("deactivate", count(load, (change) => change.action === "deactivate"), load),
		ceiling("move", count(load, (change) => change.action === "move"), load),
		load.first ? {
			limit: "create",
			value: count(load, isCreate),
			bound: null,
			blocked: false
		} : ceiling("create", count(load, isCreate), load),
		ceiling("email", count(load, isNewAddress), load),
		ceiling("role", count(load, (change) => change.after.role !== void 0), load),
		...rare("name", namesChanged(load), load),
		...rare("department", departmentsChanged(load), load),
		floor("people", load.people, limitFor(load.settings.limits.people, load.bound)),
		...admins(load)
	];
}
function isCreate(change) {
	return change.action === "create";
}
function count({ changes }, which) {
	return changes.filter(which).length;
}
/** Shown only in a plan that has some. */
function rare(limit, value, load) {
	return value === 0 ? [] : [ceiling(limit, value, load)];
}
function ceiling(limit, value, load) {
	const bound = limitFor(load.settings.limits[limit], load.active);
	if (value <= bound) return {
		limit,
		value,
		bound,
		blocked: false
	};
	const allowed = liftOf(limit, load);
	if (allowed === void 0) return {
		limit,
		value,
		bound,
		blocked: true
	};
	return {
		limit,
		value,
		bound,
		blocked: value > allowed.count,
		allowed
	};
}
/** By a flag of this run, or under `allow:` in the settings until its last day. */
function liftOf(limit, { allow, settings, asOf }) {
	const byHand = allow.get(limit);
	if (byHand !== void 0) return {
		count: byHand,
		reason: "allowed by hand for this run"
	};
	const written = allowance(settings, limit);
	return written === void 0 || written.until < asOf ? void 0 : {
		count: written.count,
		reason: written.reason
	};
}
/** What the settings allow for a while, on any day. */
function allowance({ allow }, limit) {
	return limit in allow ? allow[limit] : void 0;
}
function floor(limit, value, bound) {
	return {
		limit,
		value,
		bound,
		blocked: value < bound
	};
}
/** Counted only if the service shows roles: at least this many active admins are left, unless there were fewer. */
function admins(load) {
	const now = [...load.live.users.values()].filter(({ values }) => values.role === "admin" && values.active === true);
	if (now.length === 0) return [];
	const ids = new Set(now.map((user) => user.id));
	for (const { action, user, after } of load.changes) {
		if (user === null) continue;
		if (action === "deactivate" || after.role !== void 0 && after.role !== "admin") ids.delete(user);
		else if (after.role === "admin") ids.add(user);
	}
	const bound = limitFor(load.settings.limits.admins, load.active);
	return [{
		limit: "admins",
		value: ids.size,
		bound,
		blocked: ids.size < bound && ids.size < now.length
	}];
}

// src/plan/placement.ts
const nowhere = {
	department: null,
	manager: null
};
/**
* The placement of a person in the service before anything changes, for readers of a plan. Nulls without an account.
*/
function placementsOf(key, { pairs, keyOf }) {
	const user = pairs.get(key)?.user;
	if (user === void 0) return nowhere;
	return {
		department: textOf(liveValue(user, "department", keyOf)),
		manager: textOf(liveValue(user, "manager", keyOf))
	};
}
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : null;
}

// src/plan/upcoming.ts
/** What the chart says about later days, as far as Git owns it: the rest will never be written. */
function managedUpcoming({ upcoming, settings }) {
	return upcoming.flatMap((one) => {
		const { kind, absence } = one;
		const values = withOnly(one.values, (field) => mayWrite(field, one.key, settings, kind === "hire"));
		if (absence === void 0) return Object.keys(values).length === 0 ? [] : [{
			...one,
			values
		}];
		return [{
			...one,
			values,
			kind: values.active === void 0 ? "change" : kind
		}];
	});
}
/** Everyone in the files, those who start later too. */
function peopleInFiles({ people, upcoming }) {
	return (/* @__PURE__ */ new Set([...people.keys(), ...upcoming.map(({ key }) => key)])).size;
}
/** Those days as lines of a plan. */
function scheduledLines(upcoming, { people, settings }, { bindings }, live, matched) {
	const returning = (one) => one.kind === "hire" && !people.has(one.key) && Object.hasOwn(bindings, one.key) ? live.users.get(bindings[one.key]?.id) : void 0;
	const hires = new Map(upcoming.filter(({ kind }) => kind === "hire").map(({ key, values }) => [key, values]));
	return upcoming.map((one) => ({
		on: one.on,
		verb: verbOf(one, bindings),
		key: one.key,
		name: fullName(people.get(one.key)?.values ?? hires.get(one.key) ?? one.values),
		values: sentTo(returning(one), one.values, settings, matched.keyOf),
		stands: placementsOf(one.key, matched),
		...one.absence === void 0 ? {} : { absence: one.absence },
		at: one.at
	}));
}
/** What differs from the account of a person who comes back: no more is sent. */
function sentTo(user, values, { manage }, keyOf) {
	if (user === void 0) return values;
	return withOnly(values, (field) => manage.has(field) && values[field] !== liveValue(user, field, keyOf));
}
/** A bound person has an account already: coming back is no new one. */
function verbOf({ kind, key, values }, bindings) {
	if (kind === "return" || kind === "hire" && Object.hasOwn(bindings, key)) return "rehire";
	if (kind !== "change") return kind;
	if (values.role !== void 0) return "admin";
	return values.manager !== void 0 ? "move" : "change";
}
/** Warns today of days whose changes would be over a limit. `departments`: what of those counts, by the day. */
function limitsAhead(upcoming, settings, { bindings }, active, departments) {
	const days = /* @__PURE__ */ new Map();
	for (const one of upcoming) {
		const counts = days.get(one.on) ?? /* @__PURE__ */ new Map();
		days.set(one.on, counts);
		for (const limit of limitsOf(one, bindings)) counts.set(limit, (counts.get(limit) ?? 0) + 1);
	}
	for (const [on, count] of departments) days.get(on)?.set("department", count);
	return [...days].flatMap(([on, counts]) => [...counts].flatMap(([limit, value]) => {
		const bound = limitFor(settings.limits[limit], active);
		const lift = allowance(settings, limit);
		const lifted = lift !== void 0 && lift.until >= on && value <= lift.count;
		return value > bound && !lifted ? [limitAhead(on, limit, value, bound)] : [];
	}));
}
function limitsOf({ kind, key, values }, bindings) {
	if (kind === "return") return [];
	if (kind === "hire") return Object.hasOwn(bindings, key) ? [] : ["create"];
	if (kind === "leave") return ["deactivate"];
	return [
		...values.manager === void 0 ? [] : ["move"],
		...values.email === void 0 ? [] : ["email"],
		...values.firstName === void 0 && values.lastName === void 0 ? [] : ["name"],
		...values.role === void 0 ? [] : ["role"]
	];
}

// src/plan/needs.ts
/** Everything that one change relies on. */
function dependenciesOf(draft, context) {
	const whole = merge([
		ownAccount(draft, context),
		knownAccount(draft.key, context),
		...rules[draft.action].map((rule) => rule(draft, context))
	]);
	return {
		...whole,
		needs: [...new Set(whole.needs)]
	};
}
const nothing = {
	needs: [],
	waits: [],
	findings: []
};
const needing = (...needs) => ({
	...nothing,
	needs
});
const waiting = (reason, because) => ({
	...nothing,
	waits: [{
		reason,
		because
	}]
});
/** An account is written to under its key, so it is adopted first. */
function ownAccount({ id, key }, context) {
	return id === changeId("adopt", key) ? nothing : adoptedFirst(key, context);
}
/** Before it is adopted, an account belongs to no key. */
function adoptedFirst(key, context) {
	const adopt = changeId("adopt", key);
	if (context.going.has(adopt)) return needing(adopt);
	return context.drafts.has(adopt) ? waiting("needs", `the account of ${fullNameOf(key, context)} is not recognised yet`) : nothing;
}
/** An account that is not known to be the person's is not written to, and is not written as a manager. */
function knownAccount(node, context) {
	const pair = context.match.pairs.get(node);
	if (pair === void 0 || isKnown(pair.whose)) return nothing;
	const { person, user, whose } = pair;
	const name = fullName(person.values);
	if (whose.kind === "other") return waiting("drift", `${name} is bound to account ${user.id}, which has the address of ${fullNameOf(whose.key, context)}`);
	return waiting("drift", `the address of ${name} was changed outside Git to ${String(user.values.email)}: write that address for ${person.key} in the chart, or change it back in Small Improvements`);
}
/** A manager must exist and be active before anyone reports to them. */
function managerThere({ action, key, after }, context) {
	const manager = action === "reactivate" ? context.target.get(key) : after.manager;
	if (manager === void 0 || manager === null) return nothing;
	const going = (actions) => actions.map((one) => changeId(one, manager)).filter((id) => context.going.has(id));
	const arrival = going(["create", "reactivate"]);
	if (arrival.length > 0) return needing(...arrival);
	const name = fullNameOf(manager, context);
	const user = context.users.get(manager);
	if (user === void 0) return waiting("needs", `${name} has no account yet`);
	if (user.values.active !== true) return waiting("drift", `${name} is inactive in Small Improvements`);
	return merge([knownAccount(manager, context), adoptedFirst(manager, context)]);
}
/** The manager before is also named by a key. */
function managerKnown({ before }, context) {
	const manager = before.manager;
	if (manager === void 0 || manager === null || outsideId(manager) !== null) return nothing;
	return merge([knownAccount(manager, context), adoptedFirst(manager, context)]);
}
/**
* Moves run top-down in the chart as it will be: once the nearest moved person above the new manager is in place,
* everyone above is, and no step can close a loop. If even the end would be a loop, because a person above was moved
* outside Git, the move waits.
*/
function topDown({ key, after }, context) {
	if (after.manager === void 0 || after.manager === null) return nothing;
	let nearest;
	for (const node of above(key, context.target)) {
		if (node === key) return {
			...waiting("drift", loopReason(key, context)),
			findings: loopFindingsOf(key, context)
		};
		nearest ??= moveOf(node, context);
	}
	return nearest === void 0 ? nothing : needing(nearest);
}
/** Every move in a circle waits; the first of them by key says why. */
function loopFindingsOf(key, context) {
	const circle = [...above(key, context.target)];
	return circle.every((node) => node >= key || moveOf(node, context) === void 0) ? loopFindings(circle, context) : [];
}
function moveOf(key, { going }) {
	return ["move", "reactivate"].map((action) => changeId(action, key)).find((id) => going.get(id)?.after.manager !== void 0);
}
function loopReason(key, context) {
	const path = [...above(key, context.target)];
	const charted = (node) => context.desired.people.get(node)?.values.manager;
	const node = path.find((node) => context.target.get(node) !== charted(node)) ?? path[0] ?? key;
	const manager = context.target.get(node);
	return `${fullNameOf(node, context)} ${manager === null || manager === void 0 ? "has no manager" : `reports to ${fullNameOf(manager, context)}`} in Small Improvements, so the move would close a loop`;
}
/** An address must be free: the account that has it gives it up first. */
function addressFree({ key, user, after }, context) {
	if (after.email === void 0) return nothing;
	const email = canonicalEmail(String(after.email));
	const others = (context.holders.get(email) ?? []).filter((node) => user === null || context.users.get(node)?.id !== user);
	const person = context.desired.people.get(key);
	return merge(others.map((holder) => {
		const release = ["update", "reactivate"].map((action) => context.going.get(changeId(action, holder))).find((one) => one?.after.email !== void 0 && canonicalEmail(String(one.after.email)) !== email);
		if (release !== void 0) return needing(release.id);
		const name = fullNameOf(holder, context);
		const isSilent = ["update", "reactivate"].some((action) => context.drafts.has(changeId(action, holder))) || isTold(key, holder, context);
		const findings = person === void 0 || isSilent ? [] : [addressTaken(person, email, name)];
		return {
			...waiting("address", `${name} has the address ${email}`),
			findings
		};
	}));
}
/**
* Where a binding may be wrong, or it is asked who a person is, another finding says so, and the advice to re-address an
* account would rely on that.
*/
function isTold(key, holder, { match: { pairs }, desired, users }) {
	const [pair, other] = [pairs.get(key), users.get(holder)];
	if (pair !== void 0 && other !== void 0 && isMergedInto(pair, other)) return true;
	if (isMissing(holder, desired)) return true;
	if ([key, holder].some((node) => pairs.get(node)?.whose.kind === "other")) return true;
	return users.get(holder)?.values.active === true && !pairs.has(holder) && desired.people.get(key)?.values.active === false;
}
/** Whether a key that has an account is in no file. */
function isMissing(holder, { people, upcoming }) {
	if (holder.startsWith("#") || people.has(holder)) return false;
	return !upcoming.some(({ kind, key }) => kind === "hire" && key === holder);
}
/** No person may be left with a manager who has left: active reports move or leave first, managed or not. */
function reportsGone({ key }, context) {
	const loop = new Set(above(key, context.live));
	return merge((context.reports.get(key) ?? []).filter((node) => context.users.get(node)?.values.active === true && !loop.has(node) && !mayStay(node, key, context)).map((node) => {
		const leaves = changeId("deactivate", node);
		if (context.going.has(leaves)) return needing(leaves);
		const moves = moveOf(node, context);
		if (moves !== void 0) return needing(moves);
		const help = outsideId(node) === null ? "" : outsideHelp(key);
		const because = `${fullNameOf(node, context)} still reports to ${fullNameOf(key, context)} in Small Improvements${help}`;
		return {
			...waiting("reports", because),
			findings: keptByReport(node, key, context)
		};
	}));
}
/**
* Whether an active report may stay with a leaver: an account outside the chart if the chart says so, and a person who
* has left too by the days of the company, while the last day goes on in another time zone.
*/
function mayStay(node, key, { desired }) {
	if (outsideId(node) !== null) return desired.people.get(key)?.reportsStay === true;
	return desired.people.get(node)?.onLastDay === true;
}
function outsideHelp(key) {
	return `, and is not in the chart: give that account another manager there, or write "reportsStay: true" for ${key} in the chart`;
}
/** Where too few admins would be left without them, new admins come before an admin leaves. */
function adminsFirst({ user }, { going, users, match, desired }) {
	const admins = [...users.values()].filter(({ values }) => values.role === "admin" && values.active === true);
	if (!admins.some(({ id }) => id === user)) return nothing;
	const drafts = [...going.values()];
	const less = new Set(drafts.flatMap((one) => isLessAdmin(one) ? [one.user] : []));
	const active = [...match.pairs.values()].filter((pair) => pair.user.values.active === true).length;
	return admins.filter(({ id }) => !less.has(id)).length >= limitFor(desired.settings.limits.admins, active) ? nothing : needing(...drafts.filter(({ after }) => after.role === "admin").map(({ id }) => id));
}
function isLessAdmin({ action, after }) {
	return action === "deactivate" || after.role !== void 0 && after.role !== "admin";
}
const rules = {
	adopt: [],
	create: [managerThere, addressFree],
	reactivate: [
		managerThere,
		managerKnown,
		topDown,
		addressFree
	],
	update: [addressFree],
	move: [
		managerThere,
		managerKnown,
		topDown
	],
	deactivate: [reportsGone, adminsFirst]
};
function merge(parts) {
	return {
		needs: parts.flatMap((part) => part.needs),
		waits: parts.flatMap((part) => part.waits),
		findings: parts.flatMap((part) => part.findings)
	};
}

// src/plan/order.ts
/**
* Sorts by phase (who exists, then who reports to whom, then who leaves), depth in the chart (leavers bottom-up) and
* key, and puts before each change what it needs. Changes that need each other in a circle are returned as `circle`.
*/
function inOrder(going, reliances, desired, lines) {
	const ordered = [];
	const done = /* @__PURE__ */ new Set();
	const needsOf = (draft) => reliances.get(draft.id)?.needs ?? [];
	for (const start of sorted(going, desired, lines)) {
		const path = [start];
		const onPath = /* @__PURE__ */ new Set([start.id]);
		for (let draft = path.at(-1); draft !== void 0; draft = path.at(-1)) {
			const next = needsOf(draft).find((id) => !done.has(id) && going.has(id));
			const first = next === void 0 ? void 0 : going.get(next);
			if (first === void 0) {
				if (!done.has(draft.id)) ordered.push({
					draft,
					needs: needsOf(draft).toSorted(byText)
				});
				done.add(draft.id);
				onPath.delete(draft.id);
				path.pop();
			} else if (onPath.has(first.id)) return {
				ordered: [],
				circle: path.slice(path.indexOf(first))
			};
			else {
				path.push(first);
				onPath.add(first.id);
			}
		}
	}
	return {
		ordered,
		circle: []
	};
}
/** The changes of these people, and every change that those need. */
function onlyThese(ordered, keys) {
	if (keys === null) return ordered;
	const kept = /* @__PURE__ */ new Set();
	for (const { draft, needs } of ordered.toReversed()) {
		if (!keys.has(draft.key) && !kept.has(draft.id)) continue;
		kept.add(draft.id);
		for (const id of needs) kept.add(id);
	}
	return ordered.filter(({ draft }) => kept.has(draft.id));
}
const phases = {
	adopt: 0,
	create: 0,
	reactivate: 0,
	update: 0,
	move: 1,
	deactivate: 2
};
const rank = {
	adopt: 0,
	create: 1,
	reactivate: 2,
	update: 3,
	move: 4,
	deactivate: 5
};
function sorted(going, desired, lines) {
	const depth = depths(desired, lines);
	const step = (draft) => draft.action === "deactivate" ? -depth(draft.key) : depth(draft.key);
	return [...going.values()].map((draft) => ({
		draft,
		phase: phases[draft.action],
		step: step(draft)
	})).toSorted((a, b) => a.phase - b.phase || a.step - b.step || byText(a.draft.key, b.draft.key) || rank[a.draft.action] - rank[b.draft.action]).map(({ draft }) => draft);
}
/**
* How many managers are above each person in the chart, and in the service above those whose manager the chart leaves
* out. Both together may have a loop, where a move is held: in it, the depth is any number, but always the same.
*/
function depths({ people }, lines) {
	const known = /* @__PURE__ */ new Map();
	const managerOf = (node) => {
		const stated = people.get(node)?.values.manager;
		return (stated === void 0 ? lines.get(node) : stated) ?? null;
	};
	return (key) => {
		const path = [];
		let node = key;
		for (; node !== null && !known.has(node); node = managerOf(node)) {
			known.set(node, 0);
			path.push(node);
		}
		let depth = node === null ? -1 : known.get(node) ?? 0;
		for (const one of path.toReversed()) known.set(one, depth += 1);
		return known.get(key) ?? 0;
	};
}

// src/plan/arrange.ts
/**
* Orders the changes and holds back those that cannot be made. Holding one affects the others, so this repeats until no
* more are held: at the latest when all are.
*/
function arrange(desired, live, match, drafts, first) {
	if (drafts.size === 0) return {
		ordered: [],
		held: /* @__PURE__ */ new Map(),
		findings: [],
		scene: null
	};
	const still = planContextOf(desired, live, match, drafts);
	const held = new Map(first);
	const findings = [];
	for (;;) {
		const going = new Map([...drafts].filter(([id]) => !held.has(id)));
		const context = withGoing(still, going);
		const reliances = new Map([...going].map(([id, draft]) => [id, dependenciesOf(draft, context)]));
		const waits = newWaits(reliances);
		if (waits.size === 0) {
			const { ordered, circle } = inOrder(going, reliances, desired, context.target);
			if (circle.length === 0) return {
				ordered,
				held,
				findings,
				scene: context
			};
			findings.push(addressSwap(people(circle, desired)));
			for (const draft of circle) waits.set(draft.id, {
				reason: "address",
				because: "two people wait for each other"
			});
		}
		for (const [id, wait] of waits) held.set(id, wait);
		findings.push(...[...waits.keys()].flatMap((id) => reliances.get(id)?.findings ?? []));
	}
}
function newWaits(reliances) {
	const waits = /* @__PURE__ */ new Map();
	for (const [id, { waits: reasons }] of reliances) {
		const reason = reasons[0];
		if (reason !== void 0) waits.set(id, reason);
	}
	return waits;
}
function people(circle, desired) {
	return [...new Set(circle.map((draft) => draft.key))].toSorted().flatMap((key) => desired.people.get(key) ?? []);
}
/** The held changes as a plan lists them. */
function heldList(held, drafts, finish) {
	return [...held].flatMap(([id, wait]) => {
		const draft = drafts.get(id);
		return draft === void 0 ? [] : [{
			change: finish(draft, []),
			...wait
		}];
	});
}

// src/plan/departments-ahead.ts
/**
* How many people get another department on each later day, as the limit of that day will count them: once, if all
* active people of a department go to another that had nobody.
*/
function departmentsAhead(upcoming, { people }, { pairs, unmanaged }) {
	if (!upcoming.some(isChange)) return /* @__PURE__ */ new Map();
	const outside = new Set(unmanaged.flatMap(({ values }) => values.active === true ? [values.department ?? null] : []));
	const known = /* @__PURE__ */ new Map();
	const active = /* @__PURE__ */ new Set();
	for (const { key, values } of people.values()) {
		known.set(key, values.department ?? pairs.get(key)?.user.values.department ?? null);
		if (values.active === true) active.add(key);
	}
	const days = /* @__PURE__ */ new Map();
	for (const [on, events] of groupBy(upcoming, (one) => one.on)) {
		const before = new Map([...known].filter(([key]) => active.has(key)));
		for (const { key, kind, values } of events) {
			if (values.department !== void 0) known.set(key, values.department);
			if (kind === "leave") active.delete(key);
			else if (kind !== "change") active.add(key);
		}
		const after = new Map([...known].filter(([key]) => active.has(key)));
		const count = countSteps(events.filter(isChange), before, after, outside);
		if (count > 0) days.set(on, count);
	}
	return days;
}
function isChange({ kind, values }) {
	return kind === "change" && values.department !== void 0;
}
function countSteps(changes, before, after, outside) {
	const steps = changes.map(({ key }) => ({
		from: before.get(key) ?? null,
		to: after.get(key) ?? null
	})).filter(({ from, to }) => !isAlike("department", from, to));
	const kinds = groupBy(steps, ({ from, to }) => JSON.stringify([from, to]));
	const isRenaming = ({ from, to }) => from !== null && to !== null && !outside.has(to) && [...before].every(([key, department]) => department === to ? false : department !== from || !after.has(key) || after.get(key) === to);
	return [...kinds.values()].reduce((sum, some) => sum + (isRenaming(some[0]) ? 1 : some.length), 0);
}

// src/plan/first-run.ts
/**
* No run has finished with nothing left: either this is the first run, or the state was lost. Hires wait until a person
* says which, because a lost state must never lead to second accounts. Hires of a plan whose apply has begun do not
* wait: a person has said so, and the state was not lost.
*/
function firstRunHolds(drafts, state) {
	if (state.hiring) return /* @__PURE__ */ new Map();
	const begun = new Set(state.begun?.changes);
	const creates = [...drafts.values()].filter((one) => one.action === "create" && !begun.has(changeDigest(one)));
	return new Map(creates.map((one) => [one.id, wait$1]));
}
const wait$1 = {
	reason: "first-run",
	because: "no run has applied the whole chart yet, or the state was lost or reset, and Small Improvements already has users. If none of these people has an account, under this address or an earlier one, add --first-run"
};

// src/plan/guards.ts
/**
* Protected people are never deactivated, never lose the admin role, never get another address. The account that has
* their address is not written to under the key of another person either.
*/
function protectedFindings(drafts, { people, settings }, { users }, witness) {
	const guarded = [...settings.protected].flatMap((key) => people.get(key) ?? []);
	const holders = new Map(guarded.flatMap((person) => addressesIn(person, witness).map((one) => [one, person])));
	return drafts.flatMap((change) => {
		const user = change.user === null ? void 0 : users.get(change.user);
		const other = (user === void 0 ? [] : addressesOf(user).flatMap((one) => holders.get(canonicalEmail(one)) ?? [])).find(({ key }) => key !== change.key);
		if (other !== void 0) return [protectedPerson(other, `changed under the key ${change.key}`)];
		const person = settings.protected.has(change.key) ? people.get(change.key) : void 0;
		const what = person === void 0 ? void 0 : harm(change);
		return person === void 0 || what === void 0 ? [] : [protectedPerson(person, what)];
	});
}
function addressesIn(person, witness) {
	return [person.values.email, addressBefore(person, witness)].flatMap((address) => typeof address === "string" ? [canonicalEmail(address)] : []);
}
/** A run never takes the key from its own owner. */
function ownerFindings(drafts, { people }, { owner }) {
	return drafts.flatMap((change) => {
		const person = owner !== null && change.user === owner ? people.get(change.key) : void 0;
		const what = person === void 0 ? void 0 : harm(change);
		return person === void 0 || what === void 0 ? [] : [keyOwner(person, what)];
	});
}
function harm(change) {
	const { action, before, after } = change;
	if (action === "deactivate") return "deactivated";
	if (before.role === "admin" && after.role !== "admin") return "removed from the admins";
	return isNewAddress(change) ? "given another address" : void 0;
}
/** Reports where the plan relies on a sealed binding alone: to write to an account, or to put a person below it. */
function driftedFindings(drafts, { pairs }) {
	return [...new Set(drafts.flatMap(({ key, after }) => [key, after.manager]))].flatMap((key) => {
		const pair = pairs.get(key);
		return pair?.whose.kind === "drifted" ? [driftedAccount(pair.person, pair.user)] : [];
	});
}
/** Leavers whose accounts were made active again in the service. They have one cause, so they are one finding. */
function revivedFindings(drift) {
	const revived = drift.filter(({ field, desired }) => field === "active" && desired === false);
	return revived.length === 0 ? [] : [leaverActive(revived)];
}
/** Reports who keep a leaver: accounts outside the chart, as it says, and people whose last day goes on. */
function stayingFindings(drafts, context) {
	const { desired, reports, users } = context;
	return drafts.flatMap(({ action, key }) => {
		const person = action === "deactivate" ? desired.people.get(key) : void 0;
		const staying = (reports.get(key) ?? []).filter((node) => users.get(node)?.values.active === true && mayStay(node, key, context));
		if (person === void 0) return [];
		const outside = staying.filter((node) => outsideId(node) !== null);
		const leavers = staying.filter((node) => outsideId(node) === null);
		const named = (nodes) => nodes.map((node) => fullNameOf(node, context));
		return [...outside.length === 0 ? [] : [reportsStay(person, named(outside))], ...leavers.length === 0 ? [] : [reportsFollow(person, named(leavers))]];
	});
}

// src/plan/left-behind.ts
/** Warns if a manager gets another department and the reports, who were in the same one, stay behind. */
function leftBehind(drafts, { people }) {
	const moves = new Map(drafts.flatMap(({ key, before, after }) => isMove(before, after) ? [[key, {
		before,
		after
	}]] : []));
	const isBehind = ({ values: { manager, active, department } }) => active === true && typeof manager === "string" && moves.get(manager)?.before.department === department;
	const behind = groupBy([...people.values()].filter(isBehind), ({ values }) => values.manager);
	return [...moves].flatMap(([key, { before, after }]) => {
		const [boss, reports] = [people.get(key), behind.get(key)];
		if (boss === void 0 || reports === void 0) return [];
		return [departmentStays(boss, String(before.department), String(after.department), reports)];
	});
}
function isMove(before, after) {
	return typeof before.department === "string" && typeof after.department === "string";
}

// src/plan/display-names.ts
/**
* The full names behind every key and `#id` that a plan mentions, so that a plan can be read by itself. A name that
* others share is followed by the key or `#id` in brackets, so that people are not confused.
*/
function displayNames(plan, desired, live, { pairs, hires, keyOf }) {
	const arrivals = desired.upcoming.filter(({ kind }) => kind === "hire");
	const later = new Map(arrivals.map((one) => [one.key, one.values]));
	const valuesOf = (node) => {
		const outside = outsideId(node);
		if (outside !== null) return live.users.get(outside)?.values;
		const key = node;
		return desired.people.get(key)?.values ?? pairs.get(key)?.user.values ?? hires.get(key)?.values ?? later.get(key);
	};
	const shared = sharedNames(desired, live, keyOf);
	const nameOf = (node) => {
		const name = fullName(valuesOf(node) ?? {});
		return shared.has(formless(name)) ? `${name} (${node})` : name;
	};
	const names = nodesOf(plan).map((node) => [node, nameOf(node)]);
	return Object.fromEntries(names.filter(([, name]) => name !== "").toSorted(([a], [b]) => byText(a, b)));
}
/**
* The names that more than one person of the chart, today or later, and of the live users share. A bound person counts
* once.
*/
function sharedNames(desired, live, keyOf) {
	const holders = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Set();
	const add = (node, values) => {
		const name = formless(fullName(values));
		const holder = holders.get(name);
		if (holder === void 0) holders.set(name, node);
		else if (holder !== node && name !== "") shared.add(name);
	};
	for (const { key, values } of desired.people.values()) add(key, values);
	for (const { key, kind, values } of desired.upcoming) if (kind === "hire") add(key, values);
	for (const { id, values } of live.users.values()) add(nodeOf(id, keyOf), values);
	return shared;
}
function nodesOf({ changes, held, drift, access, scheduled }) {
	const managers = (values = {}) => typeof values.manager === "string" ? [values.manager] : [];
	const all = [
		...[...changes, ...held.map((one) => one.change)].flatMap((change) => [
			change.key,
			...managers(change.before),
			...managers(change.after),
			...managers(change.stands)
		]),
		...drift.flatMap((one) => [one.key, ...one.field === "manager" ? [
			one.applied,
			one.desired,
			one.live
		] : []].filter((node) => typeof node === "string")),
		...access.flatMap((one) => [one.manager, ...one.people]),
		...scheduled.flatMap((one) => [
			one.key,
			...managers(one.values),
			...managers(one.stands)
		])
	];
	return [...new Set(all)];
}

// src/plan/renamings.ts
/** Keys that get the name of another person, and words of a person that have done their work. */
function renamingFindings(drafts, desired, { pairs }) {
	const renamings = [...renamedNow(drafts, pairs), ...renamedLater(desired, pairs)].filter(({ before, after }) => likenessOf(before, after) === "other");
	const asked = renamings.flatMap(({ pair: { person, user }, before, after, on }) => person.samePerson === true && !person.newPerson ? [] : [anotherPerson({
		...person,
		values: after
	}, user, before, on)]);
	const renamed = new Set(renamings.map(({ pair }) => pair.person.key));
	return [...asked, ...[...pairs.values()].flatMap((pair) => renamed.has(pair.person.key) ? [] : wordDone(pair))];
}
/** Writes that hand the account to the person of the chart: to sign in with another address or again, or by the name. */
function renamedNow(drafts, pairs) {
	const keys = /* @__PURE__ */ new Set();
	for (const { key, after } of drafts) if (after.email !== void 0 || after.active === true || after.firstName !== void 0 || after.lastName !== void 0) keys.add(key);
	return [...keys].flatMap((key) => {
		const pair = pairs.get(key);
		if (pair?.how !== "bound" || pair.whose.kind === "other" || pair.person.values.active !== true) return [];
		return [{
			pair,
			before: plainName(pair.applied) === "" ? pair.user.values : pair.applied,
			after: pair.person.values
		}];
	});
}
/** Dated changes of a name: the plan is read before their day. */
function renamedLater({ people, upcoming }, pairs) {
	const names = /* @__PURE__ */ new Map();
	return upcoming.flatMap(({ key, kind, on, values }) => {
		const [person, pair] = [people.get(key), pairs.get(key)];
		if (kind !== "change" || person === void 0 || pair === void 0) return [];
		const before = names.get(key) ?? person.values;
		const after = {
			...before,
			...values
		};
		names.set(key, after);
		return [{
			pair,
			before,
			after,
			on
		}];
	});
}
function wordDone({ person, how }) {
	if (how === "adopted") return [];
	if (person.newPerson) return [newPersonDone(person)];
	return person.samePerson === true && how === "bound" ? [samePersonDone(person)] : [];
}

// src/plan/unresolved.ts
/** What only a person can settle, whether the plan needs it or not. */
function unresolvedFindings({ intents }) {
	return Object.entries(intents).filter(([, { status }]) => status === "unresolved").map(([id, { action }]) => unresolvedWrite(id, action === "create"));
}
/**
* A person who has a write whose outcome only a human can tell waits for that: a second write could double them. They
* are known by their key, the key before, or the address that was sent. So does a new account whose answer was lost. If
* no two accounts have one address, just the same account may be sent again.
*/
function unresolvedHolds(drafts, { intents }, { people }, { unique = false }) {
	const open = Object.entries(intents).filter(([, { status, sentAt }]) => status === "unresolved" || sentAt !== void 0);
	const holds = /* @__PURE__ */ new Map();
	for (const [id, intent] of open) {
		const email = canonicalEmail(String(intent.after.email));
		for (const draft of drafts.values()) {
			if (!(draft.key === intent.key || people.get(draft.key)?.was === intent.key) && canonicalEmail(String(draft.after.email)) !== email) continue;
			if (!(unique && draft.id === id && isRepeat(draft, intent))) holds.set(draft.id, wait(intent));
		}
	}
	return holds;
}
function isRepeat({ after }, intent) {
	return intent.status === "open" && [
		"email",
		"firstName",
		"lastName"
	].every((field) => after[field] === intent.after[field]);
}
function wait({ key, status, sentAt }) {
	return {
		reason: "unresolved",
		because: status === "unresolved" ? `the result of the hire of ${key}, sent earlier, is not known yet` : `the result of the hire of ${key}, sent at ${sentAt}, is not known yet: from an hour after that on, apply settles it`
	};
}

// src/plan/plan.ts
/**
* The plan: what would make the service as the chart says, in an order in which no step can go wrong. A pure function:
* the same chart, service and state give the same plan, byte for byte. `tool` names the program and its version;
* `witness` says how far the bindings are believed.
*/
function makePlan(desired, live, state, choices, tool, witness) {
	const { settings, asOf } = desired;
	const matched = match(desired, live, state, witness);
	const wanted = draft(desired, matched, choices.drift === "revert");
	const first = choices.firstRun ? [] : firstRunHolds(wanted.drafts, state);
	const holds = new Map([...first, ...unresolvedHolds(wanted.drafts, state, desired, witness)]);
	const arranged = arrange(desired, live, matched, wanted.drafts, holds);
	const ordered = onlyThese(arranged.ordered, choices.only);
	const finish = finisher(arranged, matched);
	const changes = ordered.map(({ draft: one, needs }) => finish(one, needs));
	const drafts = ordered.map((one) => one.draft);
	const active = activePairs(matched);
	const upcoming = managedUpcoming(desired);
	const scheduled = scheduledLines(upcoming, desired, state, live, matched);
	const held = heldList(arranged.held, wanted.drafts, finish).filter(({ change }) => choices.only?.has(change.key) ?? true);
	const access = arranged.scene === null ? [] : accessGained(drafts, arranged.scene);
	return {
		format: 1,
		tool,
		company: settings.company,
		contract: settings.contract,
		service: settings.baseUrl,
		asOf,
		choices: {
			firstRun: choices.firstRun,
			drift: choices.drift,
			only: choices.only === null ? null : [...choices.only].toSorted(byText)
		},
		fingerprint: fingerprintOf(settings.company, settings.contract, changes.map(changeDigest)),
		changes,
		counts: countVerbs(changes),
		totals: {
			people: desired.people.size,
			active,
			users: live.users.size,
			unmanaged: matched.unmanaged.length
		},
		limits: checkLimits({
			settings,
			asOf,
			changes: drafts,
			active,
			people: peopleInFiles(desired),
			bound: Object.keys(state.bindings).length,
			first: !state.hiring,
			live,
			pairs: matched.pairs,
			allow: choices.allow
		}),
		findings: [
			...renamingFindings(wanted.drafts.values(), desired, matched),
			...unresolvedFindings(state),
			...matched.findings,
			...arranged.findings,
			...wanted.findings,
			...revivedFindings(wanted.drift),
			...arrivalsWithoutManager([...drafts, ...held.map(({ change }) => change)], desired),
			...laterWithoutManager(desired, live, state, choices.only),
			...droppedFields(matched, desired),
			...driftedFindings(drafts, matched),
			...protectedFindings(drafts, desired, live, witness),
			...ownerFindings(drafts, desired, live),
			...arranged.scene === null ? [] : stayingFindings(drafts, arranged.scene),
			...leftBehind(drafts, desired),
			...earlierDay(desired, state),
			...desired.warnings,
			...limitsAhead(upcoming, settings, state, active, departmentsAhead(upcoming, desired, matched))
		],
		held,
		drift: wanted.drift,
		scheduled,
		access,
		unmanaged: matched.unmanaged.map(stranger),
		names: displayNames({
			changes,
			held,
			drift: wanted.drift,
			access,
			scheduled
		}, desired, live, matched)
	};
}
/** For a person who moves, the reports that come along: those before who are still there afterwards. */
function finisher({ scene: context }, matched) {
	const reports = ({ key, action }) => (context?.reports.get(key) ?? []).filter((node) => context?.users.get(node)?.values.active === true && (action === "deactivate" || context.target.get(node) === key)).length;
	return (one, needs) => ({
		...one,
		needs,
		reports: reports(one),
		stands: placementsOf(one.key, matched)
	});
}
function activePairs({ pairs }) {
	let active = 0;
	for (const { user } of pairs.values()) if (user.values.active === true) active += 1;
	return active;
}
function countVerbs(changes) {
	const counts = Object.fromEntries(verbs.map((verb) => [verb, 0]));
	for (const { verb } of changes) counts[verb] += 1;
	return counts;
}
function stranger({ id, values }) {
	return {
		id,
		name: fullName(values),
		email: String(values.email),
		active: values.active === true
	};
}

// src/render/plan/adoptions.ts
/** The most files that have a line of their own: a chart may have a file for each person. */
const mostFiles = 20;
/** A line for each file with adoptions, because nothing is written for any of them. One alone in its file is told whole. */
function foldedAdoptions(adoptions, whole) {
	const files = [...groupBy(adoptions, ({ at }) => at.file)].toSorted(([a], [b]) => a < b ? -1 : 1);
	const lines = files.slice(0, mostFiles).flatMap(([file, own]) => own.length === 1 ? own.map(whole) : [printed`${message(file)}: ${foldedWords(own)}`]);
	const rest = files.slice(mostFiles);
	if (rest.length === 0) return lines;
	const others = foldedWords(rest.flatMap(([, own]) => own));
	return [...lines, printed`${counted(rest.length, words`more file`)}: ${others}`];
}
/** `40 accounts recognised, 2 keys renamed` */
function foldedWords(adoptions) {
	const renamed = adoptions.filter(({ was }) => was !== void 0).length;
	const known = adoptions.length - renamed;
	const parts = [...known > 0 ? [recognised(known)] : [], ...renamed > 0 ? [counted(renamed, words`key renamed`, words`keys renamed`)] : []];
	return words.join(parts, ", ");
}

// src/render/plan/compared-words.ts
/** Names that are listed: a page must fit, whatever the settings hold. */
const mostNames = 20;
/** Of a diff: what it compares, and what it cannot know. No lines for a plan. */
function comparedLines({ against }, { tell, strong, value }) {
	if (against === void 0) return [];
	const { name, settings, leftOut } = against;
	const labels = leftOut.map((field) => tell`${fieldFacts[field].label}`);
	const empty = labels.length === 0 ? nothing$1 : tell` What it leaves out counts as empty: ${tell.join(labels, ", ")}.`;
	const named = settings.slice(0, mostNames).map((one) => value(one));
	const rest = settings.length - named.length;
	const all = rest > 0 ? [...named, words`${rest} more`] : named;
	return [tell`Compared with the chart of ${strong(value(name))}, not with Small Improvements. ${unknown}${empty}`, ...settings.length === 0 ? [] : [tell`These settings differ: ${tell.join(all, ", ")}. This diff uses the new ones.`]];
}
const unknown = words`Not known here: changes made outside Git, accounts outside the chart, and what the service refuses. The limits count the people of that chart.`;

// src/render/plan/names.ts
/** The full name behind a key or `#id` of a plan, or that itself if the plan has no name for it. */
function nameOf({ names }, who) {
	if (who === null || who === void 0 || who === "") return "none";
	const text = String(who);
	return (Object.hasOwn(names, text) ? names[text] : "") || text;
}
/** A person by name; the key or `#id` follows if the plan says so, because others share the name. */
function called(who, plan, { tell, value }, name = nameOf(plan, who)) {
	const full = nameOf(plan, who);
	const mark = ` (${who})`;
	return full.endsWith(mark) ? tell`${value(full.slice(0, -mark.length))} (${who})` : value(name);
}

// src/render/plan/look-alike.ts
const latin = /\p{Script=Latin}/u;
const greekOrCyrillic = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** `U+0065 U+0301 → U+00E9`: where two texts that look alike differ. null if they look different, or are equal. */
function unseenDifference(before, after) {
	if (typeof before !== "string" || typeof after !== "string" || before === after) return null;
	if (seen(before) !== seen(after) && !isRespelt(before, after)) return null;
	const [from, to] = [Array.from(before), Array.from(after)];
	let start = 0;
	while (start < from.length && from[start] === to[start]) start++;
	let end = 0;
	while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end++;
	return `${codes(from.slice(start, from.length - end))} → ${codes(to.slice(start, to.length - end))}`;
}
/** A text as it looks: composed, without what cannot be seen, and with one plain space for all blanks between words. */
function seen(text) {
	return text.normalize("NFKC").replace(/\p{Cf}/gu, "").replace(/\s+/gu, " ").trim();
}
/** The same but for letters of one alphabet in place of another's. */
function isRespelt(before, after) {
	const [from, to] = [Array.from(before), Array.from(after)];
	const isOther = (a, b) => latin.test(a) && greekOrCyrillic.test(b);
	return from.length === to.length && from.every((a, at) => a === to[at] || isOther(a, to[at] ?? "") || isOther(to[at] ?? "", a));
}
function codes(letters) {
	const names = letters.map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
	return names.length === 0 ? "nothing" : names.slice(0, 8).join(" ");
}

// src/render/plan/words.ts
const saysByAction = {
	create: ({ after }, plan, ink) => hireWords(after, plan, ink),
	adopt: (change, _plan, ink) => [adoptWords(change, ink)],
	reactivate: (change, plan, ink) => [
		againWords,
		...changedWords(change, plan, ink, (field) => field !== "active" && field !== "manager"),
		...managerWords(change.after, plan, ink)
	],
	update: (change, plan, ink) => changedWords(change, plan, ink, () => true),
	move: (change, plan, ink) => [...changedWords(change, plan, ink, () => true), ...companions(change.reports)],
	deactivate: ({ reports }) => [leaveWords, reports === 0 ? words`no direct reports` : words`${counted(reports, words`direct report`)} until now`]
};
/** What leaving means in this product: nothing is lost. */
const leaveWords = words`account deactivated (history kept, reversible)`;
/** What coming back means. */
const againWords = words`account active again, same history`;
/** `manager Dana Weiss → Tomas Silva · 5 reports move along`: what a change does, in English. */
function changeWords(change, plan, ink) {
	const says = saysByAction[change.action];
	return ink.tell.join(says(change, plan, ink), " · ");
}
/** `Priya Nair · manager Dana Weiss → Tomas Silva · 5 reports move along` */
function asSentence(change, plan, ink) {
	const parts = [ink.strong(called(change.key, plan, ink, change.name)), changeWords(change, plan, ink)];
	return ink.tell.join(parts.filter(({ text }) => text !== ""), " · ");
}
/** A value in words: a manager by full name, an empty value as a word. */
function valueWords(field, value, plan, ink) {
	if (field === "manager" && isNone(value)) return words`none`;
	if (typeof value === "boolean") return value ? words`yes` : words`no`;
	if (isNone(value)) return words`(none)`;
	return field === "manager" ? called(value, plan, ink) : ink.value(value);
}
function isNone(value) {
	return value === null || value === void 0 || value === "";
}
/** What is stated for a new person. */
function hireWords(values, plan, ink) {
	const { tell, strong, value } = ink;
	return [
		typeof values.email === "string" ? tell`new account ${value(values.email)}` : words`new account`,
		...typeof values.department === "string" ? [value(values.department)] : [],
		...managerWords(values, plan, ink),
		...typeof values.role === "string" ? [tell`role ${strong(value(values.role))}`] : []
	];
}
function managerWords({ manager }, plan, ink) {
	return manager === void 0 ? [] : [isNone(manager) ? words`no manager` : ink.tell`reports to ${valueWords("manager", manager, plan, ink)}`];
}
function adoptWords({ was, key, user, before }, { tell, value }) {
	if (was !== void 0) return tell`renamed from ${was} to ${key}; the account stays, nothing is written`;
	return tell`${tell`the account ${value(String(before.email ?? ""))} exists (${user ?? ""})`}; bound to ${key}, nothing is written`;
}
function changedWords(change, plan, ink, shown) {
	return changedFields(change).filter(shown).map((field) => fieldChange(field, change.before[field], change.after[field], plan, ink));
}
/** Values as they will be, if the values before them are unknown yet. */
function fieldWords(values, plan, ink) {
	return fields.filter((field) => values[field] !== void 0).map((field) => fieldChange(field, void 0, values[field], plan, ink));
}
/** `department Engineering → Platform` */
function fieldChange(field, before, after, plan, ink) {
	const { tell } = ink;
	const from = before === void 0 ? nothing$1 : tell`${valueWords(field, before, plan, ink)} `;
	const to = ink.strong(valueWords(field, after, plan, ink));
	const note = field === "email" ? words` (signs in with the new one)` : nothing$1;
	const unseen = unseenDifference(before, after);
	const codes = unseen === null ? nothing$1 : tell` (${unseen})`;
	return tell`${fieldFacts[field].label} ${from}→ ${to}${codes}${note}`;
}
function companions(reports) {
	return reports === 0 ? [] : [counted(reports, words`report moves along`, words`reports move along`)];
}
/** The fields whose value changes, in the order of the model. */
function changedFields({ before, after }) {
	return fields.filter((field) => after[field] !== void 0 && after[field] !== before[field]);
}

// src/render/plan/drift-words.ts
/** What a review tool must say about every move: the new manager can read past reviews as well. */
const cyclesLine = words`Open review cycles keep their current reviewers; change those in Small Improvements.`;
/** The two ways to settle drift. */
const driftHelp = {
	keep: words`Keep the live value: write it in the chart.`,
	revert: words`Restore the value from Git:`,
	commands: [words`espalier plan --drift revert`, words`espalier apply --drift revert`]
};
/** `Tomas Silva gains access, including past reviews, to 6 people: …`, their names only if `listed`. */
function accessLine({ name, manager, people }, plan, ink, listed) {
	const { tell, strong } = ink;
	const who = strong(called(manager, plan, ink, name || nameOf(plan, manager)));
	const all = people.map((key) => called(key, plan, ink));
	const names = listed ? tell`: ${tell.join(all, ", ")}` : nothing$1;
	return tell`${who} gains access, including past reviews, to ${counted(people.length, words`person`, words`people`)}${names}`;
}
/** The three columns of a drift: last applied, chart, service. */
function driftColumns({ field, applied, desired, live }, plan, ink) {
	return [
		applied,
		desired,
		live
	].map((value) => valueWords(field, value, plan, ink));
}
/** `Lena Fischer · department: last applied …, chart …, Small Improvements …` */
function driftLine(drift, plan, ink) {
	const { tell, strong } = ink;
	const [applied = nothing$1, desired = nothing$1, live = nothing$1] = driftColumns(drift, plan, ink);
	return tell`${tell`${strong(called(drift.key, plan, ink, drift.name))} · ${fieldFacts[drift.field].label}`}: ${tell`last applied ${applied}, chart ${desired}, Small Improvements ${live}`}${drift.kind === "conflict" ? words`. Decide in the chart; nothing is written` : nothing$1}`;
}
/** What happens on a later day, after the name. */
function scheduledWords(later, plan, ink) {
	return ink.tell.join([...writtenWords(later, plan, ink), ...absenceWords(later, plan, ink)], " · ");
}
function writtenWords({ verb, values }, plan, ink) {
	if (verb === "leave") return [leaveWords];
	if (verb === "hire") return hireWords(values, plan, ink);
	if (verb !== "rehire") return fieldWords(values, plan, ink);
	const { active, ...others } = values;
	return [active === true ? againWords : words`account stays as it is`, ...fieldWords(others, plan, ink)];
}
/** Until when a person is away, and who has the reports meanwhile; or that the person is back. */
function absenceWords({ on, key, verb, absence }, plan, ink) {
	if (absence === void 0) return [];
	if (on !== absence.from) return verb === "rehire" ? [] : [words`back from an absence`];
	const stays = verb === "leave" ? nothing$1 : words` (the account stays active)`;
	const standIns = plan.scheduled.flatMap(({ on: day, stands, values: { manager } }) => day === on && stands?.manager === key && typeof manager === "string" ? [manager] : []);
	return [ink.tell`away until ${absence.to}${stays}`, ...[...new Set(standIns)].map((one) => ink.tell`${called(one, plan, ink)} stands in`)];
}

// src/render/plan/plan-text.ts
/** The whole plan for a terminal or a log. What matters comes last, where a person at a terminal sees it. */
function planText(plan, { colour, unmanaged: listed, verbose }) {
	const page = pageOf(plan, colour);
	return sectionsText([
		[page.paint("bold", headline(plan))],
		comparedLines(plan, page.ink),
		...verbs.map((verb) => changes(page, verb, verbose)),
		access(page),
		held(page),
		drift(page),
		scheduled(page),
		unmanaged(page, listed),
		...ending(page)
	]);
}
/** What matters of a plan that was shown before. */
function planInBrief(plan, colour) {
	const page = pageOf(plan, colour);
	return sectionsText([[page.paint("bold", headline(plan))], ...ending(page)]);
}
function pageOf(plan, colour) {
	const paint = painter(colour);
	return {
		plan,
		paint,
		ink: terminalInk(paint)
	};
}
function sectionsText(sections) {
	const shown = sections.filter((lines) => lines.length > 0).map((lines) => printed.join(lines, "\n"));
	return printed`${printed.join(shown, "\n\n")}\n`;
}
/** Findings, limits, counts and the name of the plan: on the last screen, however long the plan is. */
function ending(page) {
	const { plan, paint } = page;
	return [
		warnings(page),
		privileged(page),
		limits(page),
		blocking(page),
		[paint("bold", countsLine(plan)), ...footer(page)]
	];
}
function blocking({ plan, paint }) {
	if (!isBlocked(plan)) return [];
	const { errors, limits: over } = blockersOf(plan);
	const limited = over.map((check) => {
		const { help, setting } = limitHelp(check, plan);
		const line = setting === "" ? nothing$1 : printed`\n    ${message(setting)}`;
		return printed`${paint("red", words`limit`)}  ${blockedLine(check)}\n  ${help}${line}`;
	});
	const [command, letGo] = [liftCommand(plan), letGoCommand(plan)];
	return [
		paint("red", words`Blocked: nothing is written until this is settled.`),
		...errors.map((one) => findingText(one, paint)),
		...limited,
		...command === null ? [] : [printed`To allow exactly this plan by hand:\n    ${message(command, Infinity)}`],
		...letGo === null ? [] : [printed`${letGoWords(plan)}\n    ${message(letGo, Infinity)}`]
	];
}
function privileged({ plan, paint, ink }) {
	return titled(paint("magenta", words`Privileged`), plan.limits.filter(({ allowed }) => allowed !== void 0).map((check) => allowedLine(check, ink)));
}
function warnings({ plan, paint }) {
	return plan.findings.filter(({ severity }) => severity === "warning").map((one) => findingText(one, paint));
}
const styles = {
	leave: "red",
	admin: "magenta",
	move: "blue",
	rehire: "green",
	hire: "green",
	change: "yellow",
	adopt: "cyan"
};
function changes({ plan, paint, ink }, verb, verbose) {
	const all = ofVerb(plan.changes, verb);
	const whole = (change) => printed`${asSentence(change, plan, ink)}  ${paint("dim", printed`${change.key}`)}`;
	const lines = verb === "adopt" && !verbose ? foldedAdoptions(all, whole) : all.map(whole);
	const help = lines.length < all.length ? words` (--verbose lists each of them)` : nothing$1;
	return titled(printed`${paint(styles[verb], printed`${verbNames[verb].text.toUpperCase()}`)}${help}`, lines);
}
function access({ plan, paint, ink }) {
	const lines = plan.access.map((one) => accessLine(one, plan, ink, true));
	return titled(paint("bold", words`Who can read whose reviews`), lines.length === 0 ? [] : [...lines, cyclesLine]);
}
function held({ plan, paint, ink }) {
	const lines = [...groupBy(plan.held, ({ because }) => because)].flatMap(([because, waiting]) => [message(`${because}:`), ...waiting.map(({ change }) => printed`  ${asSentence(change, plan, ink)}`)]);
	return titled(paint("bold", words`Held: not part of this plan`), lines);
}
function drift({ plan, paint, ink }) {
	const lines = plan.drift.map((one) => printed`${one.kind === "conflict" ? words`Conflict` : words`Drift`} · ${driftLine(one, plan, ink)}`);
	const commands = driftHelp.commands.map((command) => words`"${command}"`);
	const help = words`${driftHelp.keep} ${driftHelp.revert} ${words.join(commands, ", then ")}.`;
	return titled(paint("bold", words`Changed outside Git: left alone`), lines.length === 0 ? [] : [...lines, help]);
}
function scheduled({ plan, paint, ink }) {
	const lines = plan.scheduled.map((one) => {
		const who = ink.strong(called(one.key, plan, ink, one.name));
		return printed`${one.on} · ${verbNames[one.verb]} · ${who} · ${scheduledWords(one, plan, ink)}`;
	});
	return titled(paint("bold", words`Scheduled: applied on its day`), lines);
}
function limits({ plan, paint }) {
	const lines = plan.limits.map((check) => printed`${check.blocked ? paint("red", words`blocked`) : words`ok`} · ${limitLine(check)}`);
	return titled(paint("bold", words`Limits`), lines);
}
function unmanaged({ plan, paint, ink }, listed) {
	if (plan.totals.unmanaged === 0) return listed ? [paint("bold", words`Unmanaged: none`)] : [];
	const lines = plan.unmanaged.map(({ id, name, email, active }) => printed`${ink.value(name)} · ${ink.value(email)} · ${id}${active ? nothing$1 : words` · inactive`}`);
	const help = listed ? nothing$1 : words` (--unmanaged lists them)`;
	return [paint("bold", words`Unmanaged: ${plan.totals.unmanaged} in Small Improvements and not in the chart, never written${help}`), ...listed ? lines.map((line) => printed`  ${line}`) : []];
}
/** The name of the plan, below the command with as much of its fingerprint as an approval needs. */
function footer({ plan, paint, ink }) {
	const command = exactCommand(plan);
	const way = command === null ? [] : [printed`to apply exactly this: ${message(command, Infinity)}`];
	const title = plan.against === void 0 ? printed`plan ${nameOfPlan(plan.fingerprint)}` : words`diff`;
	const name = printed`${title} · as of ${plan.asOf} · ${ink.value(plan.company)}`;
	return [...way, name].map((line) => paint("dim", line));
}
function titled(title, lines) {
	return lines.length === 0 ? [] : [title, ...lines.map((line) => printed`  ${line}`)];
}

// src/render/pull/page.ts
function markedPage(marker, parts) {
	return {
		marker,
		body: markdown`${markdown.join(parts, "\n\n")}\n`
	};
}
/** The text as it is posted: the next run finds it by the first line. */
function pageText({ marker, body }) {
	return markdown`${markerOf(marker)}\n${body}`;
}

// src/render/pull/file-findings.ts
/** The bytes for the table of causes, for errors, and for warnings. */
const [tableBytes, errorBytes, warningBytes] = [
	9e3,
	27e3,
	9e3
];
/** The findings about the files, grouped by their causes as `validate` groups them. */
function fileFindings(diagnostics, place) {
	const { causes, groups } = arrangedFindings(diagnostics);
	const of = (severity) => groups.filter((group) => group.severity === severity);
	return [
		...causes.length === 0 ? [] : causesTable(diagnostics, causes, place),
		alert(words`CAUTION`, within(groupLines(of("error"), words`E`, place), errorBytes, more)),
		alert(words`WARNING`, within(groupLines(of("warning"), words`W`, place), warningBytes, more))
	].filter(({ text }) => text !== "");
}
const everyOne = words`\`espalier validate --format json\` lists each`;
function more() {
	return words`and more; ${everyOne}`;
}
/** What each cause is, how often and where, in the order in which they are best fixed. */
function causesTable(diagnostics, causes, place) {
	const rows = causes.slice(0, 30).map(({ code: kind, cause, findings }) => {
		const [first] = findings;
		const others = findings.length > 1 ? words` and ${findings.length - 1} more` : nothing$1;
		const where = first.place === void 0 ? nothing$1 : markdown`${place(first.place)}${others}`;
		const what = cause === null ? code(kind) : markdown`${code(kind)} ${code(cause, 40)}`;
		return row([
			words`${findings.length}`,
			what,
			where
		]);
	});
	const fit = within(rows, tableBytes, () => nothing$1).filter(({ text }) => text !== "");
	const rest = causes.length - fit.length;
	const left = rest === 0 ? [] : [words`and ${counted(rest, words`more cause`)}, below`];
	return [
		words`**${findingCount(diagnostics)} from ${counted(causes.length, words`cause`)}.** Fix them in this order:`,
		table([
			words`Findings`,
			words`Cause`,
			words`Where`
		], fit),
		...left
	];
}
/** The findings of each cause in full, or the first ones and the places of the others. */
function groupLines(groups, label, place) {
	let shown = 0;
	return groups.flatMap((group) => {
		const { full, rest } = partsOfGroup(group);
		const lines = full.map((one) => findingAlert(words`${label}${shown += 1}`, one, { place }));
		if (rest.length === 0) return lines;
		const places = rest.slice(0, 12).flatMap((one) => one.place === void 0 ? [] : [place(one.place)]);
		const beyond = rest.length > 12 ? markdown`, and ${rest.length - 12} more` : nothing$1;
		const like = full.length === 1 ? words`it` : words`these`;
		return [...lines, markdown`and ${rest.length} more like ${like}, at ${markdown.join(places, ", ")}${beyond}; ${everyOne}`];
	});
}

// src/render/pull/trouble-page.ts
const stepWords = {
	plan: words`Espalier plan`,
	apply: words`Espalier apply`,
	drift: words`Espalier, the scheduled run`
};
const troubleWords = {
	1: words`the run failed`,
	5: words`the plan differs from the approved one`,
	6: words`the API key was rejected`,
	7: words`the state has a problem`,
	8: words`unsafe to continue`,
	64: words`the workflow is not set up correctly`
};
const helpWords = {
	1: words`fix the cause, then run the workflow again.`,
	5: words`read the plan, then approve it by its fingerprint.`,
	6: words`put a working key into the secret of the environment, then run the workflow again. No pull request is needed.`,
	7: words`follow the message above. If another run is active, wait until it ends. Then run the workflow again.`,
	8: words`follow the message above. Then run the workflow again.`,
	64: words`fix the workflow file, then run it again.`
};
/** Something outside is wrong: `message` is one paragraph, what is wrong and what to do. */
function troublePage({ message, exit, step, context }) {
	const sent = exit === 6 || exit === 7 ? words`nothing more was written` : words`nothing was written`;
	const now = step === "plan" ? words`a plan writes nothing, so nothing has changed` : sent;
	return troubled(step, context, [
		words`## ${stepWords[step]}: ${troubleWords[exit]}`,
		...firstAlerts(context),
		alert(words`CAUTION`, [prose(message, 3e3)]),
		words`**State now:** ${now} in Small Improvements.`,
		words`**What to do:** ${helpWords[exit]}`
	]);
}
/** The files have errors, so there is no plan. */
function unsoundPage({ diagnostics, step, context }) {
	return troubled(step, context, [
		words`## ${stepWords[step]}: ${errorCount(diagnostics)} in the files`,
		...firstAlerts(context),
		...fileFindings(diagnostics, (place) => placeLink(place, context.head, context)),
		words`**State now:** nothing was written in Small Improvements. A plan needs a valid chart.`,
		step === "plan" ? words`**What to do:** fix the lines above in this branch; the check then runs again.` : words`**What to do:** fix the lines above in a new pull request; merging it starts the next run.`
	]);
}
/** The page of a job without a key, for its run. `people` and `files` are how many were read. */
function filesOnlyPage({ diagnostics, people, files, why }) {
	const sound = diagnostics.every(({ severity }) => severity !== "error");
	const size = words`${counted(people, words`person`, words`people`)} in ${counted(files, words`file`)}`;
	const title = sound ? words`Espalier: the files are valid` : words`Espalier: ${errorCount(diagnostics)} in the files`;
	const parts = [
		words`## ${title}`,
		sound ? words`✅ ${size}: no loops, every manager active, on every day that the files name.` : size,
		...fileFindings(diagnostics, (place) => code(placeText(place), 500)),
		prose(why)
	];
	return markdown`${markdown.join(parts, "\n\n")}\n`;
}
function errorCount(diagnostics) {
	return counted(errorsIn(diagnostics).length, words`error`);
}
function troubled(step, context, parts) {
	const { pull, head, readAt, timezone } = context;
	const kind = step === "plan" ? "plan" : "apply";
	const commit = head === "" ? nothing$1 : markdown`commit ${commitLink(head, context)} · `;
	const footer = markdown`<sub>${commit}${momentWords(readAt, timezone)} · ${runLink(context)}</sub>`;
	return markedPage({
		kind,
		state: "open",
		pull,
		risk: "blocked",
		shows: ""
	}, [...parts, footer]);
}

export { timeWords as $, toolOf as $t, stateWords as A, accountOf as At, applyCommand as B, formsKept as Bt, firstAlerts as C, stillActive as Cn, match as Ct, placeLink as D, digest as Dn, noLongerScheduled as Dt, momentWords as E, changeDigest as En, liveValue as Et, alert as F, hidesNone as Ft, truncate as G, nonEmpty as Gt, exactCommand as H, isSameText as Ht, alerts as I, prove as It, overdueLine as J, lockStatus as Jt, truncations as K, assumedFacts as Kt, checkTable as L, requireSome as Lt, zoneWords as M, outsideId as Mt, addressOn as N, UntrustedList as Nt, reportLink as O, fingerprintOf as On, shortList as Ot, answeredUrl as P, byId as Pt, eveWords as Q, runner as Qt, findingAlert as R, unseen as Rt, droppedIn as S, revertCommand as Sn, hasName as St, commitLink as T, verbs as Tn, isSameAddress as Tt, commentBytes as U, fieldFacts as Ut, commandLength as V, isAlike as Vt, sizeOfText as W, fields as Wt, clockWords as X, randomName as Xt, scheduleFile as Y, ownLock as Yt, dayWords as Z, requireFree as Zt, nameOf as _, words as _n, today as _t, pageText as a, link as an, settingsOf as at, verbOf$1 as b, planLines as bn, json$1 as bt, accessLine as c, row as cn, changedSettings as ct, driftHelp as d, countsLine as dn, readTree as dt, markdownInk as en, asOfDay as et, scheduledWords as f, countsOf as fn, readStrict as ft, called as g, nothing$1 as gn, startOfDay as gt, unseenDifference as h, verbNames as hn, isTimezone as ht, markedPage as i, fenced as in, loadFolder as it, workflowLink as j, nodeOf as jt, runLink as k, bindingAt as kt, cyclesLine as l, table as ln, checkContract as lt, changeWords as m, ofVerb as mn, nodeStart as mt, troublePage as n, details as nn, loadChart as nt, planInBrief as o, markdown as on, usualNotices as ot, asSentence as p, headlineOf as pn, keyOf as pt, within as q, withFacts as qt, unsoundPage as r, diagram as rn, witnessOf as rt, planText as s, prose as sn, baseSettings as st, filesOnlyPage as t, code as tn, chartFolder as tt, driftColumns as u, counted as un, checkSettings as ut, comparedLines as v, allLines as vn, diagnosticsText as vt, strangeWords as w, stillActiveAfter as wn, isKnown as wt, withOnly as x, groupBy as xn, annotationsOf as xt, makePlan as y, peopleIn$1 as yn, placeText as yt, limits$1 as z, formless as zt };