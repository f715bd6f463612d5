import { G as expectFlag, L as daysAfter, U as isBlocked, V as blockersOf } from "./chart-at-revision.mjs";
import { I as counted, a as truncate, c as within, o as truncationNotes, s as truncations } from "./page.mjs";
import { i as printed } from "./printed.mjs";
import { C as prose, D as words, E as nothing, T as table, b as markdown, f as dayWords, h as code, m as timeWords, n as momentWords, s as workflowLink, w as row } from "./context.mjs";

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
/** Texts that our sentences use for a missing value, words that are used alone in them, and characters like our dot. */
const ours = /^(?:none|no manager|yes|no|new account|(?:reports to|role) .*)$|[\u{1427}\u{318d}\u{a78f}]/iu;
/** Letters, digits and single spaces, with the signs of names, addresses and ids. */
const plain = /^#?[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd}@._+'’&/-]| (?! ))*(?<! )$/u;
function quoted(text) {
	if (plain.test(text) && !ours.test(text)) return printed`${text}`;
	return printed`"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

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
	const share = limit === "deactivate" && value > 0 && active > 0 ? words`${percent(value, active)} %, ` : nothing;
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
const [errorBytes, warningBytes] = [12e3, 5e3];
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
/** One finding: the sentence first, then where, and the code by which the documents list it. */
function findingAlert(label, { code: kind, message, place }, frame) {
	const where = place === void 0 ? nothing : markdown`${frame.place(place)} · `;
	return markdown`**${label}** · ${prose(message)} (${where}${code(kind)})`;
}
/** The limits that block, and how to settle them; first the leavers who can go without that. */
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
/** A quoted block with a colour; without paragraphs, nothing. */
function alert(kind, paragraphs) {
	if (paragraphs.length === 0) return nothing;
	const quoted = paragraphs.map((text) => markdown`> ${text}`);
	return markdown`> [!${kind}]\n${markdown.join(quoted, "\n>\n")}`;
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

export { zones as C, today as S, terminalInk as T, limitLine as _, checkTable as a, isTimezone as b, allowedLine as c, commandLength as d, exactCommand as f, limitHelp as g, liftCommand as h, alerts as i, applyCommand as l, letGoWords as m, strangeWords as n, findingAlert as o, letGoCommand as p, alert as r, limits as s, firstAlerts as t, blockedLine as u, overdueLine as v, markdownInk as w, startOfDay as x, scheduleFile as y };