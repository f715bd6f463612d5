import { i as changedSettings, r as baseSettings } from "./chart-reading.mjs";
import { c as loadFolder } from "./likeness.mjs";
import { D as asOfDay, O as chartFolder, a as makePlan, f as prove } from "./file-findings.mjs";
import "./start.mjs";
import { I as groupBy, O as byText, s as fields } from "./base.mjs";
import { C as who, S as warning, d as noLongerScheduled, o as fullName } from "./findings.mjs";
import { t as shortList } from "./short-list.mjs";
import { ht as digest, mt as changeDigest } from "./planning.mjs";
import { h as toolOf } from "./rewrites.mjs";
import "node:fs/promises";
import { resolve } from "node:path";

// src/plan/as-live.ts
function asLive({ people, settings }) {
	const all = [...people.values()];
	return {
		users: all.map(userOf),
		state: stateOf(settings.company, settings.baseUrl, all)
	};
}
function userOf({ key, values, onLastDay }) {
	return {
		id: idOf(key),
		values: onLastDay === true ? {
			...values,
			active: true
		} : values
	};
}
function idOf(key) {
	return key;
}
function stateOf(company, service, people) {
	const bindings = people.map((person) => {
		const { id, values } = userOf(person);
		return [person.key, {
			id,
			applied: values
		}];
	});
	return {
		format: 2,
		lineage: "of-a-chart",
		serial: 1,
		company,
		service,
		bindings: Object.fromEntries(bindings),
		lastGood: null,
		begun: null,
		hiring: true,
		intents: {},
		lock: null
	};
}
function leftOutOf({ people, settings }) {
	const active = [...people.values()].filter(({ values }) => values.active === true);
	const isStated = (value) => value !== void 0;
	return fields.filter((field) => settings.manage.has(field) && active.some(({ values }) => !isStated(values[field])));
}

// src/model/later-id.ts
function laterId({ on, verb, key }) {
	return `${on} ${verb}:${key}`;
}

// src/plan/health-findings.ts
function wideSpan(person, reports, isLater) {
	return healthWarning("wide-span", isLater, `${who(person)} has ${reports} direct reports. Give some of them another manager, or raise "health.span" in espalier.yaml.`, person.at);
}
function deepChart(person, level, deepest, isLater) {
	return healthWarning("deep-chart", isLater, `${who(person)} is on level ${level}, and the branch below goes down to level ${deepest}. Take a level out, or raise "health.depth" in espalier.yaml.`, person.at);
}
function onlyManager(person, department, members, isLater) {
	return healthWarning("single-point", isLater, `${who(person)} is the only manager of the department "${department}", which has ${members} people. Let another person manage some of them, or raise "health.singlePoint" in espalier.yaml.`, person.at);
}
function onlyAdmin(person, isLater) {
	return healthWarning("single-point", isLater, `${who(person)} is the only active person on the list "admins" of espalier.yaml: without this account, the company has no admin. Add a second person.`, person.at);
}
function idleAdmin(person, department, isLater) {
	return healthWarning("idle-admin", isLater, `${who(person)} is on the list "admins" of espalier.yaml, manages no one, and is in the department "${department}", unlike the other admins. If the work has changed, delete ${person.key} from the list.`, person.at);
}
const mostBrief = 5;
const heads = {
	"wide-span": (count) => `${count} people have more direct reports than "health.span" of espalier.yaml`,
	"deep-chart": (count) => `${count} branches go deeper than "health.depth" of espalier.yaml, below`,
	"single-point": (count) => `${count} departments and lists rely on one person`,
	"idle-admin": (count) => `${count} people on the list "admins" of espalier.yaml manage no one, and are in another department than the other admins`
};
function severalLike(code, briefs, place) {
	const all = briefs.length <= mostBrief ? "" : " \"espalier validate --format json\" lists each.";
	return warning(code, `${heads[code](briefs.length)}: ${shortList(briefs, mostBrief)}.${all}`, place);
}
function healthWarning(code, isLater, sentence, place) {
	return warning(code, isLater ? `Once all dates of the files have come, ${sentence}` : sentence, place);
}

// src/plan/last-placement.ts
function activeAtLast({ people, upcoming }) {
	const changed = /* @__PURE__ */ new Map();
	for (const { key, values, at } of upcoming) {
		const before = changed.get(key) ?? people.get(key);
		changed.set(key, {
			...before ?? {
				key,
				at
			},
			values: {
				...before?.values,
				...values
			}
		});
	}
	const active = /* @__PURE__ */ new Map();
	for (const all of [people, changed]) for (const person of all.values()) {
		const last = changed.get(person.key) ?? person;
		if (last.values.active === true) active.set(last.key, last);
	}
	return active;
}

// src/plan/health-rules.ts
const wideSpans = ({ people, reports, settings, isLater }) => {
	const { span } = settings.health;
	if (span === "off") return [];
	return [...reports].flatMap(([key, { length }]) => {
		const person = people.get(key);
		if (length <= span || person === void 0) return [];
		const brief = briefly(person, length);
		return [{
			code: "wide-span",
			...aboutOf(person),
			size: length,
			brief,
			finding: wideSpan(person, length, isLater)
		}];
	});
};
const deepCharts = ({ people, reports, settings, isLater }) => {
	const { depth } = settings.health;
	if (depth === "off") return [];
	return levelAt([...people.values()].filter(({ values }) => !people.has(values.manager)), depth, reports).flatMap((person) => {
		const levels = levelsBelow(person, reports);
		if (levels === 0) return [];
		const brief = briefly(person, `${depth + levels} levels`);
		const finding = deepChart(person, depth, depth + levels, isLater);
		return [{
			code: "deep-chart",
			...aboutOf(person),
			size: depth + levels,
			brief,
			finding
		}];
	});
};
function levelAt(first, level, reports) {
	let here = first;
	for (let at = 1; at < level; at += 1) here = here.flatMap(({ key }) => reports.get(key) ?? []);
	return here;
}
function levelsBelow(person, reports) {
	let [levels, here] = [-1, [person]];
	for (; here.length > 0; levels += 1) here = here.flatMap(({ key }) => reports.get(key) ?? []);
	return levels;
}
const singlePoints = (chart) => {
	const { people, reports, settings, isLater } = chart;
	const { singlePoint, span } = settings.health;
	if (singlePoint === "off") return [];
	const alone = [...groupBy([...people.values()].filter(({ values }) => typeof values.department === "string"), ({ values }) => values.department)].flatMap(([name, members]) => {
		const person = members.length <= singlePoint ? null : managerOfAll(members, chart);
		const isKnown = person !== null && span !== "off" && (reports.get(person.key)?.length ?? 0) > span;
		if (person === null || isKnown) return [];
		const brief = `"${name}" (${person.key}, ${members.length} people)`;
		const finding = onlyManager(person, name, members.length, isLater);
		return [{
			code: "single-point",
			about: name,
			size: members.length,
			brief,
			finding
		}];
	});
	const [admin, second] = adminsOf(chart);
	if (admin === void 0 || second !== void 0) return alone;
	const finding = onlyAdmin(admin, isLater);
	return [...alone, {
		code: "single-point",
		about: " admins",
		size: 1,
		brief: "the list \"admins\"",
		finding
	}];
};
function managerOfAll(members, { people, reports }) {
	const [first] = members;
	const department = first?.values.department;
	const manages = ({ key }) => reports.get(key)?.some(({ values }) => values.department === department) ?? false;
	const managers = new Set(members.filter((one) => !manages(one)).map(({ values }) => values.manager));
	const [manager] = managers;
	return managers.size === 1 && typeof manager === "string" ? people.get(manager) ?? null : null;
}
const idleAdmins = (chart) => {
	const { people, reports, settings, owner, isLater } = chart;
	if (settings.health.idleAdmins === "off") return [];
	const admins = adminsOf(chart);
	const team = [owner === null ? void 0 : people.get(owner)?.values.department, ...[...groupBy(admins, ({ values }) => values.department)].filter(([, some]) => some.length > 1).map(([department]) => department)].filter((one) => typeof one === "string");
	if (team.length === 0) return [];
	return admins.flatMap((person) => {
		const { department } = person.values;
		if (typeof department !== "string" || team.includes(department) || reports.has(person.key)) return [];
		const finding = idleAdmin(person, department, isLater);
		return [{
			code: "idle-admin",
			...aboutOf(person),
			size: 1,
			brief: briefly(person, `"${department}"`),
			finding
		}];
	});
};
function adminsOf({ people, settings }) {
	return [...settings.admins].flatMap((key) => people.get(key) ?? []).filter(({ values: { role } }) => role === void 0 || role === "admin");
}
function aboutOf({ key, was }) {
	return {
		about: key,
		...was === void 0 ? {} : { was }
	};
}
function briefly({ key, values }, what) {
	return `${fullName(values)} (${key}, ${what})`;
}

// src/plan/health.ts
const noHealth = {
	fresh: [],
	same: 0
};
function healthOf(desired, owner) {
	const { settings, upcoming } = desired;
	const people = activeAtLast(desired);
	const chart = {
		people,
		reports: groupBy([...people.values()].filter(isReport), ({ values }) => values.manager),
		settings,
		owner,
		isLater: upcoming.length > 0
	};
	return [
		wideSpans,
		deepCharts,
		singlePoints,
		idleAdmins
	].map((rule) => rule(chart)).flatMap((some) => some.toSorted((a, b) => b.size - a.size || byText(a.about, b.about)));
}
function isReport({ values }) {
	return typeof values.manager === "string";
}
function healthBetween(desired, before, owner) {
	const { health } = desired.settings;
	return newHealth(healthOf(desired, owner), healthOf({
		...before,
		settings: {
			...before.settings,
			health
		}
	}, owner));
}
function newHealth(warnings, before) {
	const sizes = new Map(before.map(({ code, about, size }) => [`${code} ${about}`, size]));
	const fresh = warnings.filter(({ code, about, was, size }) => {
		const then = sizes.get(`${code} ${about}`) ?? sizes.get(`${code} ${was ?? about}`);
		return then === void 0 || size > then;
	});
	return {
		fresh,
		same: warnings.length - fresh.length
	};
}
const mostSingle = 3;
function healthFindings(warnings) {
	return [...groupBy(warnings, ({ code }) => code)].flatMap(([code, some]) => some.length <= mostSingle ? some.map(({ finding }) => finding) : [severalLike(code, some.map(({ brief }) => brief), some[0]?.finding.place)]);
}

// src/plan/pending.ts
function pendingIn(plan, before) {
	if (before === null) return {
		pending: /* @__PURE__ */ new Set(),
		undone: 0
	};
	const [changes, lines] = [new Set(before.changes.map(changeDigest)), new Set(before.scheduled.map(lineOf))];
	const pending = [...plan.changes.filter((change) => changes.has(changeDigest(change))).map(({ id }) => id), ...plan.scheduled.filter((one) => lines.has(lineOf(one))).map(laterId)];
	return {
		pending: new Set(pending),
		undone: changes.size + lines.size - pending.length
	};
}
function lineOf({ on, verb, key, values }) {
	return digest({
		on,
		verb,
		key,
		values
	});
}

// src/plan/chart-diff.ts
const choices = {
	firstRun: false,
	drift: "report",
	allow: /* @__PURE__ */ new Map(),
	only: null
};
const witness = {
	sealed: true,
	before: null,
	unique: true
};
function chartDiff(desired, base, { live, state }, { name, settings }, tool) {
	const plan = makePlan(desired, live, state, choices, tool, witness);
	const before = underNewKeys(makePlan(base, live, state, choices, tool, witness), desired);
	return {
		...plan,
		findings: [
			...plan.findings.filter(({ code }) => !ofAccounts.has(code)),
			...onlyIn(before, plan).map(noLongerScheduled),
			...healthFindings(healthBetween(desired, base, null).fresh)
		],
		scheduled: onlyIn(plan, before),
		against: {
			name,
			settings,
			leftOut: leftOutOf(base)
		}
	};
}
const ofAccounts = /* @__PURE__ */ new Set(["new-person-done", "same-person-done"]);
function underNewKeys(plan, { people }) {
	const keys = new Map([...people.values()].flatMap(({ was, key }) => was === void 0 ? [] : [[was, key]]));
	const named = (key) => keys.get(key) ?? key;
	const scheduled = plan.scheduled.map(({ key, values, ...one }) => ({
		...one,
		key: named(key),
		values: values.manager === void 0 ? values : {
			...values,
			manager: named(values.manager)
		}
	}));
	return keys.size === 0 ? plan : {
		...plan,
		scheduled
	};
}
function onlyIn(plan, other) {
	const { pending } = pendingIn(plan, other);
	return plan.scheduled.filter((one) => !pending.has(laterId(one)));
}

// src/engine/chart-diff.ts
async function compareCharts(base, args, host, command) {
	return await compareFolders(base, await chartFolder(args, host), asOfDay(args, command), host);
}
async function compareFolders(base, folder, asOf, host) {
	const chart = await loadFolder(folder, asOf, host.now());
	const before = await loadFolder(base.folder, asOf, host.now());
	if (chart.desired === null || before.desired === null || before.desired.people.size === 0) return {
		chart,
		base: before,
		plan: null
	};
	const against = {
		name: base.name,
		settings: await settingsBetween(folder, base.folder)
	};
	return {
		chart,
		base: before,
		plan: planBetween(before.desired, chart.desired, against, host)
	};
}
function planBetween(before, desired, against, host) {
	const { users, state } = asLive(before);
	const bound = new Map(users.map(({ id, values }) => [id, {
		key: id,
		active: values.active === true
	}]));
	const live = prove(users, {
		hint: users.length,
		bound,
		lastActive: null,
		minPercent: 0,
		addresses: [],
		lookUp: false,
		shown: /* @__PURE__ */ new Set(),
		manage: desired.settings.manage
	});
	return chartDiff(desired, before, {
		live,
		state
	}, against, toolOf(host));
}
async function settingsBetween({ settings: own }, { settings: base }) {
	const [after, before] = [own && await baseSettings(own), base && await baseSettings(base)];
	return after === null || before === null ? [] : changedSettings(after, before);
}
async function chartOfRevision(revision, name, org, host) {
	const { folderAt } = await import("./chart-at-revision2.mjs");
	return {
		folder: await folderAt(revision, org, host, `${name}:${org}`),
		name
	};
}

export { healthBetween as a, laterId as c, pendingIn as i, compareCharts as n, healthFindings as o, planBetween as r, noHealth as s, chartOfRevision as t };