import { c as printed, d as clean, l as sink, u as between } from "./start.mjs";
import { I as groupBy, L as blockersOf, M as daysAfter, N as isDay, b as readMarker, o as fieldFacts, s as fields, v as markerLine, y as pagePlace, z as isBlocked } from "./base.mjs";
import { n as words, t as nothing } from "./words.mjs";
import { Buffer } from "node:buffer";
import { hash } from "node:crypto";

// src/plan/fingerprint.ts
function fingerprintOf(company, contract, digests) {
	return `sha256:${sha256(canonical({
		company,
		contract,
		changes: digests
	}))}`;
}
function changeDigest(change) {
	const known = digests.get(change);
	if (known !== void 0) return known;
	const made = digest(essence(change));
	digests.set(change, made);
	return made;
}
const digests = /* @__PURE__ */ new WeakMap();
function digest(value) {
	return sha256(canonical(value)).slice(0, 32);
}
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
function canonical(value) {
	if (value === null || typeof value !== "object") return JSON.stringify(value).normalize("NFC");
	let text = "";
	if (Array.isArray(value)) {
		for (const one of value) text += `${text === "" ? "" : ","}${canonical(one)}`;
		return `[${text}]`;
	}
	for (const name of Object.keys(value).toSorted()) text += `${text === "" ? "" : ","}${JSON.stringify(name)}:${canonical(value[name])}`;
	return `{${text}}`;
}
function sha256(text) {
	return hash("sha256", text);
}

// src/render/plan/fingerprint-words.ts
function digitsOf(fingerprint) {
	return fingerprint.replace(/^sha256:/, "");
}
function isNamed(fingerprint, expect) {
	const digits = digitsOf(expect);
	return digits !== "" && digitsOf(fingerprint).startsWith(digits);
}
function nameOfPlan(fingerprint) {
	return digitsOf(fingerprint).slice(0, 10);
}
const approvalDigits = 32;
function expectFlag(fingerprint) {
	return `--expect ${digitsOf(fingerprint).slice(0, 32)}`;
}

// src/model/actions.ts
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
function leftActive(plan) {
	return stillActive(plan).filter(({ kind }) => kind !== "planned");
}
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
function revertCommand(leavers) {
	return ["espalier apply --drift revert", ...leavers.map(({ key }) => `--only ${key}`)].join(" ");
}

// src/render/plan/plan-lines.ts
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
function countLines(lines) {
	const counts = Object.fromEntries(verbs.map((verb) => [verb, 0]));
	for (const { verb } of lines) counts[verb] += 1;
	return counts;
}
function peopleIn(lines) {
	return new Set(lines.map(({ key }) => key)).size;
}
function allLines({ changes, scheduled }) {
	return planLines(changes, scheduled, false);
}

// src/render/plan/counts.ts
const countWords = {
	leave: (count) => counted(count, words`leaver`),
	admin: (count) => counted(count, words`admin change`),
	move: (count) => counted(count, words`move`),
	rehire: (count) => counted(count, words`rehire`),
	hire: (count) => counted(count, words`hire`),
	change: (count) => counted(count, words`profile change`),
	adopt: (count) => counted(count, words`adoption`)
};
const verbNames = {
	leave: words`Leave`,
	admin: words`Admin`,
	move: words`Move`,
	rehire: words`Rehire`,
	hire: words`Hire`,
	change: words`Change`,
	adopt: words`Adopt`
};
function countsLine(plan) {
	const parts = countParts(plan.counts, plan.changes);
	return parts.length > 0 ? words.join(parts, " \u00B7 ") : nothingLine(plan);
}
function countsOf({ plan, lines }) {
	const parts = countParts(countLines(lines), lines.flatMap(({ changes }) => changes));
	if (parts.length === 0) return nothingLine(plan);
	const later = lines.filter((line) => line.later !== null).length;
	const all = later === lines.length;
	const dated = later === 0 ? nothing : words`, ${all ? words`all of them` : words`${later} of these`} on ${later === 1 ? words`a later day` : words`later days`}`;
	return words`${words.join(parts, " \u00B7 ")}${dated}`;
}
function countParts(counts, changes) {
	return verbs.filter((verb) => counts[verb] > 0).map((verb) => words`${countWords[verb](counts[verb])}${verb === "move" ? followers(changes) : nothing}`);
}
function nothingLine(plan) {
	if (plan.against !== void 0) return words`No changes on this day: the two charts say the same.`;
	return !isBlocked(plan) && plan.held.length === 0 && plan.drift.length === 0 ? words`No changes: Small Improvements matches the chart.` : words`No changes to make now.`;
}
function followers(changes) {
	const reports = changes.reduce((sum, { action, reports: own }) => sum + (action === "move" ? own : 0), 0);
	return reports === 0 ? nothing : words` (${counted(reports, words`report goes along`, words`reports go along`)})`;
}
function headline(plan) {
	const later = plan.scheduled.length > 0 ? [words`${plan.scheduled.length} scheduled`] : [];
	return headlineWith(plan, [...changing(plan.changes), ...later], onlyAdopts(plan.changes) && later.length === 0);
}
function headlineOf({ plan, lines, waiting }) {
	const people = peopleIn(waiting);
	const more = people > 0 ? [words`${people} more from before`] : [];
	return headlineWith(plan, [...changing(lines), ...more], onlyAdopts(lines) && people === 0);
}
function changing(all) {
	if (all.length === 0) return [words`no changes`];
	const people = peopleIn(all.filter(({ verb }) => verb !== "adopt"));
	const known = peopleIn(all) - people;
	return [...people > 0 ? [counted(people, words`person changes`, words`people change`)] : [], ...known > 0 ? [recognised(known)] : []];
}
function recognised(accounts) {
	return counted(accounts, words`account recognised`, words`accounts recognised`);
}
function onlyAdopts(all) {
	return all.length > 0 && all.every(({ verb }) => verb === "adopt");
}
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
function ofVerb(all, verb) {
	return all.filter((one) => one.verb === verb);
}
function counted(count, one, many = words`${one}s`) {
	return words`${count} ${count === 1 ? one : many}`;
}

// src/render/escaping/markdown.ts
const { tag, made } = sink({
	kind: "markdown",
	takes: ["markdown", "words"],
	harmless: valueText,
	between: (before, after) => after.startsWith("`") && before.endsWith("`") ? " " : between(before, after)
});
const markdown = tag;
function valueText(text) {
	return plain$1.test(text) && text.length <= longestPlain && !reference.test(text) ? text : codeText(text);
}
const longestPlain = 200;
const plain$1 = /^[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd} '\u2019-]|\.(?= |$))*(?<! )$/u;
const unseenLetters = /[\u{115f}\u{1160}\u{3164}\u{ffa0}]/u;
const numbered = /^\d+\.(?= |$)/;
const reference = new RegExp(String.raw`\b[0-9a-f]{7,40}\b|[\p{L}\p{Nd}]-\p{Nd}|${numbered.source}|${unseenLetters.source}`, "iu");
function codeText(text, most = 200) {
	const inside = clean(text, most).replaceAll("|", String.raw`\u{7c}`);
	if (inside.trim() === "") return "`(blank)`";
	const fence = "`".repeat(longestTicks(inside) + 1);
	const pad = /^[`\s]|[`\s]$/.test(inside) ? " " : "";
	return `${fence}${pad}${inside}${pad}${fence}`;
}
function code(text, most = 200) {
	return made(codeText(text, most));
}
function prose(text, most = 1e3) {
	const words = (text.length > most ? `${text.slice(0, most)} \u2026` : text).split(" ").filter((word) => word !== "").map((word, at) => at === 0 && numbered.test(word) ? codeText(word) : proseWord(word));
	return made(words.length === 0 ? codeText("") : words.join(" "));
}
function proseWord(word) {
	const before = /^["(]*/.exec(word)?.[0] ?? "";
	const after = /[").,;:!?]*$/.exec(word.slice(before.length))?.[0] ?? "";
	const core = word.slice(before.length, word.length - after.length);
	return `${before}${core === "" || core === "\u2026" || core === "\u2192" || plain$1.test(core) && !reference.test(core) ? core : codeText(core, 500)}${after}`;
}
function fenced(kind, lines) {
	const inside = lines.map(({ text }) => text).join("\n");
	const fence = "`".repeat(Math.max(3, longestTicks(inside) + 1));
	return made(`${fence}${kind}\n${inside}\n${fence}`);
}
function diagram(lines) {
	return made([
		"```mermaid",
		...lines.map(({ text }) => text),
		"```"
	].join("\n"));
}
function link(label, to) {
	return to === null ? label : made(`[${label.text}](${to.text})`);
}
function markerOf(marker) {
	const line = markerLine(marker);
	return made(readMarker(line) === null ? markerLine({
		...marker,
		shows: ""
	}) : line);
}
function placeOfPage(run) {
	return made(pagePlace(run));
}
function longestTicks(text) {
	return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function details(summary, open, body) {
	const start = open ? markdown`<details open>` : markdown`<details>`;
	return markdown`${start}<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function row(cells) {
	return markdown`| ${markdown.join(cells, " | ")} |`;
}
function table(head, rows) {
	const line = made(`|${"---|".repeat(head.length)}`);
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
		value: quoted
	};
}
const markdownInk = {
	tell: markdown,
	strong: (text) => markdown`**${text}**`,
	value: (text) => ours.test(text) ? code(text) : markdown`${text}`
};
const ours = /^(?:none|no manager|yes|no|new account|(?:reports to|role) .*)$|[\u{1427}\u{318d}\u{a78f}]/iu;
const plain = /^#?[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd}@._+'\u2019&/-]| (?! ))*(?<! )$/u;
function quoted(text) {
	if (plain.test(text) && !ours.test(text)) return printed`${text}`;
	return printed`"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
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
function dayWords(day) {
	return isDay(day) ? dateWords(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))) : markdown`${day}`;
}
function eveWords(day) {
	if (!isDay(day)) return markdown`before ${day}`;
	const eve = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)) - 1));
	return dateWords(eve.getUTCFullYear(), eve.getUTCMonth() + 1, eve.getUTCDate());
}
function dateWords(year, month, date) {
	return words`${date} ${months[month - 1] ?? words`?`} ${year}`;
}
function timeWords(at, timezone) {
	const parts = partsOf(at, timezone);
	return parts === null ? unknown : words`${dateWords(parts.year, parts.month, parts.day)}, ${clock(parts.hour, parts.minute)}`;
}
function clockWords(at, timezone) {
	const parts = partsOf(at, timezone);
	return parts === null ? unknown : words`${clock(parts.hour, parts.minute)}:${two(parts.second)}`;
}
const unknown = words`(unknown time)`;
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

// src/render/plan/truncation.ts
const commentBytes = 6e4;
function sizeOfText({ text }) {
	return Buffer.byteLength(text, "utf8");
}
function within(lines, bytes, more) {
	let used = 0;
	const fit = lines.findIndex((line) => (used += sizeOfText(line) + 1) > bytes);
	return fit === -1 ? lines : [...lines.slice(0, fit), more(lines.length - fit)];
}
const truncate = {
	none: 0,
	picture: 1,
	departments: 2,
	managers: 3,
	fields: 4,
	least: 5
};
const truncations = Object.values(truncate);
const truncationNotes = {
	[truncate.none]: nothing,
	[truncate.picture]: words`The picture is left out.`,
	[truncate.departments]: words`Hires, rehires, adoptions and profile changes are counted per department.`,
	[truncate.managers]: words`Moves and new access are counted per manager.`,
	[truncate.fields]: words`Exact fields are left out; what is scheduled, held, waiting or changed outside Git is counted.`,
	[truncate.least]: words`Long lists are cut and say how many are missing.`
};

// src/model/let-go.ts
const counts = {
	move: ({ action }) => action === "move",
	create: ({ action }) => action === "create",
	email: ({ action, after }) => action !== "create" && after.email !== void 0,
	role: ({ after }) => after.role !== void 0
};
function leaversToLetGo(plan) {
	const { errors, limits } = blockersOf(plan);
	const counted = limits.map(({ limit }) => counts[limit]);
	if (plan.against !== void 0 || limits.length === 0 || errors.length > 0 || plan.choices.only !== null || counted.includes(void 0)) return [];
	const byId = new Map(plan.changes.map((change) => [change.id, change]));
	return plan.changes.filter((change) => change.action === "deactivate" && !withNeeds(change, byId).some((one) => counted.some((is) => is?.(one))));
}
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
		help: nothing
	},
	role: {
		what: words`role changes`,
		one: words`role change`,
		floor: false,
		help: nothing
	},
	move: {
		what: words`moves`,
		one: words`move`,
		floor: false,
		help: nothing
	},
	create: {
		what: words`new people`,
		one: words`new person`,
		floor: false,
		help: nothing
	},
	email: {
		what: words`e-mail changes`,
		one: words`e-mail change`,
		floor: false,
		help: nothing
	},
	name: {
		what: words`name changes`,
		one: words`name change`,
		floor: false,
		help: nothing
	},
	department: {
		what: words`department changes`,
		one: words`department change`,
		floor: false,
		help: nothing
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
function limitLine({ limit, value, bound, allowed }) {
	const { what, floor } = limitWords[limit];
	if (allowed !== void 0) return words`${what} ${value} (${allowed.count} allowed by exception)`;
	const most = bound === null ? words`no limit` : words`${floor ? words`at least` : words`at most`} ${bound}`;
	return words`${what} ${value} (${most})`;
}
function limitNumber({ limit, value, bound, allowed }, active) {
	const { what, one, floor } = limitWords[limit];
	const number = counted(value, one, what);
	const share = limit === "deactivate" && value > 0 && active > 0 ? words`${percent(value, active)} %, ` : nothing;
	if (allowed !== void 0) return words`${number} (${share}${allowed.count} allowed by exception)`;
	const most = bound === null ? words`no limit` : words`${floor ? words`at least` : words`at most`} ${bound}`;
	return words`${number} (${share}${most})`;
}
function percent(value, whole) {
	return Math.round(value / whole * 1e3) / 10;
}
function blockedLine({ limit, value, bound, allowed }) {
	const { what, floor } = limitWords[limit];
	const number = allowed?.count ?? bound ?? 0;
	return words`${what}: ${value}, but ${floor ? words`at least ${number} are needed` : words`at most ${number} are allowed`}.`;
}
const daysToMerge = 14;
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
const commandLength = 2e3;
function liftCommand(plan) {
	const blocked = plan.limits.filter((check) => check.blocked);
	if (plan.against !== void 0 || blocked.length === 0 || blocked.some(({ limit }) => limitWords[limit].floor)) return null;
	return applyCommand(plan, lifts(plan));
}
function letGoCommand(plan) {
	const keys = leaversToLetGo(plan).map(({ key }) => `--only ${key}`);
	return keys.length === 0 ? null : [
		"espalier apply",
		...choiceFlags(plan),
		...keys
	].join(" ");
}
function letGoWords(plan) {
	const { length } = leaversToLetGo(plan);
	return words`${counted(length, words`leaver waits`, words`leavers wait`)} for others. To let just ${length === 1 ? words`that one` : words`them`} go:`;
}
function exactCommand(plan) {
	if (plan.against !== void 0) return null;
	return plan.changes.length === 0 || isBlocked(plan) ? null : applyCommand(plan, lifts(plan));
}
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
function choiceFlags({ choices }) {
	return [
		...choices.firstRun ? ["--first-run"] : [],
		...choices.drift === "revert" ? ["--drift revert"] : [],
		...(choices.only ?? []).map((key) => `--only ${key}`)
	];
}
function allowedLine({ limit, value, allowed }, { tell }) {
	return tell`${words`${limitWords[limit].what}: up to ${allowed?.count ?? value} are allowed by exception`} (this plan has ${value}). Reason: ${allowed?.reason ?? ""}`;
}

// src/render/plan/plan-alerts.ts
function checkTable({ plan, frame }) {
	const [errors, warnings] = [bySeverity(plan, "error").length, bySeverity(plan, "warning").length];
	const conflicts = plan.drift.filter(({ kind }) => kind === "conflict").length;
	const blocked = plan.limits.some((check) => check.blocked);
	const numbers = plan.limits.length === 0 ? words`none` : words.join(plan.limits.map((one) => limitNumber(one, plan.totals.active)), " \u00B7 ");
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
function soundWords({ totals, scheduled }) {
	const sound = words`✅ ${counted(totals.people, words`person`, words`people`)}, no loops, every manager active`;
	const days = [...new Set(scheduled.map(({ on }) => on))].toSorted();
	if (days.length === 0) return sound;
	const named = days.length <= 3 ? markdown.join(days.map(dayWords), ", ") : words`${days.length} later days`;
	return markdown`${sound}, also on ${named}`;
}
const [errorBytes, warningBytes] = [12e3, 5e3];
function alerts(view, level) {
	const { plan, frame } = view;
	const errors = bySeverity(plan, "error").map((one, index) => findingAlert(words`E${index + 1}`, one, frame));
	const warnings = bySeverity(plan, "warning").map((one, index) => findingAlert(words`W${index + 1}`, one, frame));
	const folded = truncations.filter((step) => step > truncate.none && step <= level).map((step) => truncationNotes[step]);
	const foldHead = words`This plan is too long for one page; ${frame.full} lists everything.`;
	return [
		alert(words`CAUTION`, isBlocked(plan) ? [
			blockedHead,
			...cut(errors, level, errorBytes, frame),
			...limits(plan)
		] : []),
		alert(words`IMPORTANT`, plan.limits.filter(({ allowed }) => allowed).map((one) => markdown`**Privileged** · ${allowedLine(one, markdownInk)}`)),
		alert(words`WARNING`, cut(warnings, level, warningBytes, frame)),
		alert(words`NOTE`, folded.length === 0 ? [] : [words`${foldHead} ${words.join(folded, " ")}`])
	].filter(({ text }) => text !== "");
}
const blockedHead = words`**Blocked: nothing is written until this is settled.**`;
function bySeverity({ findings }, severity) {
	return findings.filter((one) => one.severity === severity);
}
function findingAlert(label, { code: kind, message, place }, frame) {
	const where = place === void 0 ? nothing : markdown`${frame.place(place)} · `;
	return markdown`**${label}** · ${prose(message)} (${where}${code(kind)})`;
}
function limits(plan) {
	const lines = blockersOf(plan).limits.map((check) => {
		const { help, setting } = limitHelp(check, plan);
		return markdown`**Limit** · ${blockedLine(check)} ${help}${setting === "" ? nothing : markdown` ${code(setting)}`}`;
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
function alert(kind, paragraphs) {
	if (paragraphs.length === 0) return nothing;
	const quoted = paragraphs.map((text) => markdown`> ${text}`);
	return markdown`> [!${kind}]\n${markdown.join(quoted, "\n>\n")}`;
}

// src/render/plan/names.ts
function nameOf({ names }, who) {
	if (who === null || who === void 0 || who === "") return "none";
	const text = String(who);
	return (Object.hasOwn(names, text) ? names[text] : "") || text;
}
function called(who, plan, { tell, value }, name = nameOf(plan, who)) {
	const full = nameOf(plan, who);
	const mark = ` (${who})`;
	return full.endsWith(mark) ? tell`${value(full.slice(0, -mark.length))} (${who})` : value(name);
}

// src/render/plan/look-alike.ts
const latin = /\p{Script=Latin}/u;
const greekOrCyrillic = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;
function unseenDifference(before, after) {
	if (typeof before !== "string" || typeof after !== "string" || before === after) return null;
	if (seen(before) !== seen(after) && !isRespelt(before, after)) return null;
	const [from, to] = [Array.from(before), Array.from(after)];
	let start = 0;
	while (start < from.length && from[start] === to[start]) start++;
	let end = 0;
	while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end++;
	return `${codes(from.slice(start, from.length - end))} \u2192 ${codes(to.slice(start, to.length - end))}`;
}
function seen(text) {
	return text.normalize("NFKC").replace(/\p{Cf}/gu, "").replace(/\s+/gu, " ").trim();
}
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
const leaveWords = words`account deactivated (history kept, reversible)`;
const againWords = words`account active again, same history`;
function changeWords(change, plan, ink) {
	const says = saysByAction[change.action];
	return ink.tell.join(says(change, plan, ink), " \u00B7 ");
}
function asSentence(change, plan, ink) {
	const parts = [ink.strong(called(change.key, plan, ink, change.name)), changeWords(change, plan, ink)];
	return ink.tell.join(parts.filter(({ text }) => text !== ""), " \u00B7 ");
}
function valueWords(field, value, plan, ink) {
	if (field === "manager" && isNone(value)) return words`none`;
	if (typeof value === "boolean") return value ? words`yes` : words`no`;
	if (isNone(value)) return words`(none)`;
	return field === "manager" ? called(value, plan, ink) : ink.value(value);
}
function isNone(value) {
	return value === null || value === void 0 || value === "";
}
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
function fieldWords(values, plan, ink) {
	return fields.filter((field) => values[field] !== void 0).map((field) => fieldChange(field, void 0, values[field], plan, ink));
}
function fieldChange(field, before, after, plan, ink) {
	const { tell } = ink;
	const from = before === void 0 ? nothing : tell`${valueWords(field, before, plan, ink)} `;
	const to = ink.strong(valueWords(field, after, plan, ink));
	const note = field === "email" ? words` (signs in with the new one)` : nothing;
	const unseen = unseenDifference(before, after);
	const codes = unseen === null ? nothing : tell` (${unseen})`;
	return tell`${fieldFacts[field].label} ${from}→ ${to}${codes}${note}`;
}
function companions(reports) {
	return reports === 0 ? [] : [counted(reports, words`report moves along`, words`reports move along`)];
}
function changedFields({ before, after }) {
	return fields.filter((field) => after[field] !== void 0 && after[field] !== before[field]);
}

// src/render/plan/drift-words.ts
const cyclesLine = words`Open review cycles keep their current reviewers; change those in Small Improvements.`;
const driftHelp = {
	keep: words`Keep the live value: write it in the chart.`,
	revert: words`Restore the value from Git:`,
	commands: [words`espalier plan --drift revert`, words`espalier apply --drift revert`]
};
function accessLine({ name, manager, people }, plan, ink, listed) {
	const { tell, strong } = ink;
	const who = strong(called(manager, plan, ink, name || nameOf(plan, manager)));
	const all = people.map((key) => called(key, plan, ink));
	const names = listed ? tell`: ${tell.join(all, ", ")}` : nothing;
	return tell`${who} gains access, including past reviews, to ${counted(people.length, words`person`, words`people`)}${names}`;
}
function driftColumns({ field, applied, desired, live }, plan, ink) {
	return [
		applied,
		desired,
		live
	].map((value) => valueWords(field, value, plan, ink));
}
function driftLine(drift, plan, ink) {
	const { tell, strong } = ink;
	const [applied = nothing, desired = nothing, live = nothing] = driftColumns(drift, plan, ink);
	return tell`${tell`${strong(called(drift.key, plan, ink, drift.name))} · ${fieldFacts[drift.field].label}`}: ${tell`last applied ${applied}, chart ${desired}, Small Improvements ${live}`}${drift.kind === "conflict" ? words`. Decide in the chart; nothing is written` : nothing}`;
}
function scheduledWords(later, plan, ink) {
	return ink.tell.join([...writtenWords(later, plan, ink), ...absenceWords(later, plan, ink)], " \u00B7 ");
}
function writtenWords({ verb, values }, plan, ink) {
	if (verb === "leave") return [leaveWords];
	if (verb === "hire") return hireWords(values, plan, ink);
	if (verb !== "rehire") return fieldWords(values, plan, ink);
	const { active, ...others } = values;
	return [active === true ? againWords : words`account stays as it is`, ...fieldWords(others, plan, ink)];
}
function absenceWords({ on, key, verb, absence }, plan, ink) {
	if (absence === void 0) return [];
	if (on !== absence.from) return verb === "rehire" ? [] : [words`back from an absence`];
	const stays = verb === "leave" ? nothing : words` (the account stays active)`;
	const standIns = plan.scheduled.flatMap(({ on: day, stands, values: { manager } }) => day === on && stands?.manager === key && typeof manager === "string" ? [manager] : []);
	return [ink.tell`away until ${absence.to}${stays}`, ...[...new Set(standIns)].map((one) => ink.tell`${called(one, plan, ink)} stands in`)];
}

export { headlineOf as $, truncations as A, diagram as B, letGoWords as C, commentBytes as D, limitLine as E, timeWords as F, placeOfPage as G, link as H, markdownInk as I, table as J, prose as K, terminalInk as L, clockWords as M, dayWords as N, sizeOfText as O, eveWords as P, headline as Q, code as R, letGoCommand as S, limitHelp as T, markdown as U, fenced as V, markerOf as W, countsLine as X, counted as Y, countsOf as Z, allowedLine as _, driftLine as a, planLines as at, commandLength as b, changeWords as c, stillActiveAfter as ct, nameOf as d, expectFlag as dt, ofVerb as et, alert as f, isNamed as ft, limits as g, fingerprintOf as gt, findingAlert as h, digest as ht, driftHelp as i, peopleIn as it, within as j, truncate as k, unseenDifference as l, verbs as lt, checkTable as m, changeDigest as mt, cyclesLine as n, verbNames as nt, scheduledWords as o, revertCommand as ot, alerts as p, nameOfPlan as pt, row as q, driftColumns as r, allLines as rt, asSentence as s, stillActive as st, accessLine as t, recognised as tt, called as u, digitsOf as ut, applyCommand as v, liftCommand as w, exactCommand as x, blockedLine as y, details as z };