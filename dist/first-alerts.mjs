import { h as printed } from "./base.mjs";
import { F as timeWords, K as markdown, Q as counted, f as alert, st as words, z as markdownInk } from "./planning.mjs";
import { n as momentWords, s as workflowLink } from "./context2.mjs";

// src/desired/day.ts
const known = /* @__PURE__ */ new Set();
function today(now, timezone) {
	const format = new Intl.DateTimeFormat("en-US", {
		timeZone: timezone,
		calendar: "gregory",
		numberingSystem: "latn",
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	});
	if (!/^[A-Za-z]/.test(timezone)) throw new RangeError(`There is no time zone ${timezone}`);
	known.add(timezone);
	const part = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
	return `${part.get("year")}-${part.get("month")}-${part.get("day")}`;
}
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
function isTimezone(name) {
	if (known.has(name) || zones().includes(name)) return true;
	try {
		today(/* @__PURE__ */ new Date(0), name);
		return true;
	} catch {
		return false;
	}
}
function zones() {
	return allZones ??= Intl.supportedValuesOf("timeZone");
}
let allZones;

// src/render/overdue-words.ts
const scheduleFile = "espalier-schedule.yml";
function overdueWords({ since, hours, came }, { tell, strong }, when, workflow) {
	if (since === null) return tell`${strong(words`No scheduled run was seen yet.`)} Without one, leavers stay active until the next merge. Check that the workflow ${workflow} exists and is enabled.`;
	if (came) return tell`${strong(tell`This scheduled run came late: the previous one ended ${when} (${hours} hours ago).`)} Leavers may have stayed active since then. The run list of ${workflow} shows the missing ones.`;
	return tell`${strong(tell`No scheduled run since ${when} (${hours} hours).`)} Without one, leavers stay active until the next merge. Check that the workflow ${workflow} is enabled; start it by hand to apply what is due now.`;
}
function overdueLine(found, timezone) {
	const when = printed`${timeWords(found.since ?? "", timezone)} ${timezone}`;
	return overdueWords(found, {
		tell: printed,
		strong: (text) => printed`${text}`
	}, when, printed`${scheduleFile}`);
}

// src/render/pull/first-alerts.ts
function firstAlerts(told) {
	return [...strangeAlert(told), ...overdueAlert(told)];
}
function strangeAlert({ strange }) {
	if (strange === 0) return [];
	const much = strangeWords(strange);
	return [alert(words`CAUTION`, [markdown`**${much}** Espalier ignored them: only commits sealed by its runs count. Find out who pushed them, and why: \`git log --first-parent\` shows it.`])];
}
function strangeWords(strange) {
	return words`The state branch has ${counted(strange, words`commit`)} that no Espalier run made.`;
}
function overdueAlert({ overdue, timezone, run }) {
	if (overdue === null) return [];
	const when = momentWords(overdue.since ?? "", timezone);
	return [alert(words`WARNING`, [overdueWords(overdue, markdownInk, when, workflowLink(scheduleFile, { run }))])];
}

export { isTimezone as a, zones as c, scheduleFile as i, strangeWords as n, startOfDay as o, overdueLine as r, today as s, firstAlerts as t };