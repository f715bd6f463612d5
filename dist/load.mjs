import { I as isDay, M as canonicalEmail, N as dayAfter, P as dayBefore, V as errorsIn, j as byText, r as isCallable } from "./base.mjs";
import { L as fields, dt as groupBy } from "./planning.mjs";
import { a as checkContract, b as findingAt, c as soundPart, d as foreignLetter, f as hasForeignLetter, l as confusingDepartment, m as readTree, o as checkPeople, p as mayConfuse, r as settingsOf, s as checkSettings, u as confusingName, v as linesOf$1, x as shownOf, y as t } from "./page.mjs";
import { t as shortList } from "./short-list.mjs";
import { g as mostShown, m as chartBudget } from "./desired.mjs";
import { t as nearest } from "./nearest.mjs";
import { a as isTimezone, c as zones, s as today } from "./first-alerts.mjs";
import { isDeepStrictEqual } from "node:util";
import { setImmediate } from "node:timers/promises";

// src/model/likeness.ts
function likenessOf(a, b) {
	const [one, other] = [plainName(a), plainName(b)];
	if (one === "" || other === "") return "unnamed";
	if (one === other) return "same";
	const near = new Set(nearNames(a));
	return nearNames(b).some((name) => near.has(name)) || isWithin(a, b) || isWithin(b, a) ? "near" : "other";
}
function isWithin(shorter, longer) {
	const [some, all] = [nearWords(shorter), new Set(nearWords(longer))];
	return some.length > 1 && some.every((word) => all.has(word));
}
function plainName(values) {
	return wordsOf(values).join("");
}
function nearNames(values) {
	return formsOf(values).near;
}
function formsOf(values) {
	const words = wordsOf(values);
	const some = withoutInitials(words);
	const [first, last] = [some[0], some.at(-1)];
	const same = words.join("");
	if (first === void 0 || last === void 0 || some.length < 2) return {
		same,
		near: []
	};
	return {
		same,
		near: some.length === 2 ? [inOrder$1(some)] : [inOrder$1(some), inOrder$1([first, last])]
	};
}
function nearWords(values) {
	return withoutInitials(wordsOf(values));
}
function withoutInitials(words) {
	const all = words.map(withoutVowelE);
	const whole = all.filter((word) => word.length > 2 || !initial.test(word));
	return whole.length < 2 ? all : whole;
}
function withoutVowelE(text) {
	return text.includes("e") ? text.replaceAll(/(?<=[aou])e/g, "") : text;
}
function inOrder$1(words) {
	return words.toSorted().join(" ");
}
function wordsOf({ firstName, lastName }) {
	return plain([firstName, lastName].filter((part) => typeof part === "string").join(" ")).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
function plain(name) {
	const low = name.toLowerCase().replaceAll(apostrophes, "");
	if (!/[^ -~]/.test(low)) return low;
	return spelledOut(low.normalize("NFKD").replaceAll(marks, "").replaceAll(/\p{Cf}/gu, ""));
}
const apostrophes = /['`\u00B4\u2018\u2019\u201B\u02B9\u02BB\u02BC\u02BD\u02C8\u2032\uFF07]/g;
const marks = /(?=\p{M})(?![\u3099\u309a])[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/gu;
function spelledOut(low) {
	return low.replaceAll(/[\u00DF\u00E6\u0153\u00F8\u0111\u00F0\u0127\u0131\u0142\u00FE\u03C2]/g, (letter) => letters[letter] ?? letter);
}
const letters = {
	\u00DF: "ss",
	\u00E6: "ae",
	\u0153: "oe",
	\u00F8: "o",
	\u0111: "d",
	\u00F0: "d",
	\u0127: "h",
	\u0131: "i",
	\u0142: "l",
	\u00FE: "th",
	\u03C2: "\u03C3"
};
const initial = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;

// src/desired/rules/violation.ts
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
function emptyReport() {
	const violations = [];
	const full = () => violations.length > mostShown;
	return {
		violations,
		full,
		add: (one) => void (full() || violations.push(one))
	};
}
function located(violations) {
	return [...groupBy(violations, ({ tree }) => tree)].flatMap(([tree, group]) => {
		const again = tree.again(group.map(({ path }) => path));
		return group.map((one) => ({
			...findingAt(again, one),
			severity: one.severity
		}));
	});
}
function sorted(diagnostics) {
	const all = diagnostics.toSorted((a, b) => byText(a.place?.file ?? "", b.place?.file ?? "") || (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || byText(a.code, b.code) || byText(a.message, b.message));
	return all.filter((one, index) => index === 0 || !same(one, all[index - 1]));
}
function same(a, b) {
	return a.code === b?.code && a.message === b.message && a.place?.file === b.place?.file && a.place?.line === b.place?.line && a.place?.column === b.place?.column;
}

// src/desired/rules/absence.ts
function absencesOf({ entry: { absence } }) {
	if (absence === void 0) return [];
	return isList(absence) ? absence : [absence];
}
function absenceOn(person, day) {
	return absencesOf(person).find(({ from, to }) => from <= day && day <= to);
}
function isSwitchedOff(person, day) {
	return person.entry.absence !== void 0 && absenceOn(person, day)?.deactivate === true;
}
function absenceDays(person) {
	return absencesOf(person).flatMap(({ from, to }, index) => [{
		inside: [...pathOf(person, index), "from"],
		day: from
	}, {
		inside: [...pathOf(person, index), "to"],
		day: to
	}]);
}
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
function pathOf({ entry: { absence } }, index) {
	return absence !== void 0 && isList(absence) ? ["absence", index] : ["absence"];
}
function isList(absence) {
	return Array.isArray(absence);
}

// src/desired/rules/people-index.ts
function hasDates({ entry: said }) {
	return said.start !== void 0 || said.end !== void 0 || said.changes !== void 0 || said.absence !== void 0;
}
const usual = /* @__PURE__ */ new Set([
	"email",
	"firstName",
	"lastName",
	"manager",
	"department",
	"role"
]);
function isUnusual(said) {
	for (const name in said) if (!usual.has(name)) return true;
	return false;
}
function peopleIndexOf(files, complete, unread, report) {
	const byKey = /* @__PURE__ */ new Map();
	const unclear = /* @__PURE__ */ new Map();
	for (const { tree, people, defaults } of files.toSorted((a, b) => byText(a.tree.file, b.tree.file))) for (const key in people) {
		const other = byKey.get(key)?.tree ?? unclear.get(key);
		const said = people[key] ?? null;
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
		...inOrder(byKey),
		complete: whole && unread.length === 0,
		mayHold: (key) => !whole || words.has(key)
	};
}
function inOrder(byKey) {
	const entries = [];
	const unusual = [];
	for (const key of [...byKey.keys()].toSorted()) {
		const entry = byKey.get(key) ?? null;
		if (entry === null) continue;
		entry.index = entries.length;
		entries.push(entry);
		if (isUnusual(entry.entry)) unusual.push(entry);
	}
	return {
		entries,
		unusual,
		byKey
	};
}
function without(all, unclear) {
	if (unclear.size === 0) return all;
	const byKey = /* @__PURE__ */ new Map();
	for (const [key, entry] of all.byKey) byKey.set(key, entry === null || unclear.has(entry) ? null : { ...entry });
	return {
		...all,
		...inOrder(byKey)
	};
}
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
	const sound = t(common) ? common.defaults ?? {} : {};
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
function soundEntry(said) {
	const sound = { ...blank };
	for (const [name, value] of Object.entries(said)) {
		const alone = { people: { one: {
			...example,
			[name]: value
		} } };
		if (t(alone)) sound[name] = alone.people["one"]?.[name];
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

// src/desired/rules/successors.ts
const most = 64;
function hasLeft({ entry: said }, day) {
	return said.status === "left" || said.end !== void 0 && said.end < day;
}
function handover(person, stated, { byKey }, day) {
	if (typeof stated !== "string" || byKey.get(stated)?.entry.successor === void 0) return null;
	const found = follow(person, stated, byKey, (boss) => hasLeft(boss, day));
	return found.passed.length === 0 ? null : found;
}
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
function lastManager({ entry: said }) {
	const last = said.changes?.findLast(({ manager }) => manager !== void 0);
	return last === void 0 ? said.manager : last.manager;
}
function handoverDays({ entries, unusual, byKey }) {
	const found = /* @__PURE__ */ new Map();
	if (!unusual.some(({ entry: said }) => said.successor !== void 0)) return found;
	for (const person of entries) {
		const days = [...new Set([person.entry, ...person.entry.changes ?? []].map(({ manager }) => manager))].flatMap((one) => follow(person, one, byKey, leaves).passed).flatMap(({ entry: said }) => said.end === void 0 || said.status === "left" ? [] : [dayAfter(said.end)]);
		if (days.length > 0) found.set(person, [...new Set(days)]);
	}
	return found;
}
function leaves({ entry: said }) {
	return said.status === "left" || said.end !== void 0;
}

// src/desired/rules/projection.ts
function desiredState(view, dated, onLastDay, settings, warnings) {
	const people = /* @__PURE__ */ new Map();
	for (const entry of view.entries) {
		const values = view.values[entry.index] ?? null;
		if (values !== null) people.set(entry.key, person(entry, values, onLastDay));
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
	const { was, id, end, newPerson = false, samePerson, reportsStay = false } = entry.entry;
	const plain = {
		key: entry.key,
		values,
		newPerson,
		at: entryPlace(entry)
	};
	if (was === void 0 && id === void 0 && end === void 0 && samePerson === void 0 && !reportsStay) return plain;
	return {
		...plain,
		...was === void 0 ? {} : { was },
		...end === void 0 ? {} : { end },
		...end === void 0 || !onLastDay.has(entry.key) ? {} : { onLastDay: true },
		...id === void 0 ? {} : { id },
		...samePerson === void 0 ? {} : { samePerson },
		...reportsStay ? { reportsStay } : {}
	};
}
function entryPlace({ tree, key }) {
	return {
		file: tree.file,
		line: tree.lineOf(key),
		column: 3
	};
}
function viewOn(register, day) {
	const { length } = register.entries;
	const [managers, active] = [new Int32Array(length), new Uint8Array(length)];
	return placed({
		...register,
		day,
		values: [],
		managers,
		active,
		handed: /* @__PURE__ */ new Map()
	}, register.entries);
}
function viewLater(view, changing, day) {
	const { values, managers, active, handed } = view;
	const later = {
		values: values.slice(),
		managers: managers.slice(),
		active: active.slice(),
		handed: new Map(handed)
	};
	return placed({
		...view,
		day,
		...later
	}, changing);
}
function placed(view, people) {
	for (const entry of people) {
		const { index } = entry;
		const own = statedOn(entry, view.day);
		const stated = bossOf(own?.manager, entry, view);
		const handed = stated?.entry.successor === void 0 ? null : handoverOn(entry, own, view, view.day);
		const values = own === null || handed === null ? own : handedValues(own, handed);
		const boss = handed === null ? stated : bossOf(handed.manager, entry, view);
		if (handed !== null) view.handed.set(index, handed);
		else if (view.handed.size > 0) view.handed.delete(index);
		view.values[index] = values;
		view.managers[index] = boss === null || hasLeft(entry, view.day) ? -1 : boss.index;
		view.active[index] = values?.active === true ? 1 : 0;
	}
	return view;
}
function bossOf(manager, { key }, { byKey }) {
	return typeof manager === "string" && manager !== key ? byKey.get(manager) ?? null : null;
}
function handoverOn(entry, own, index, day) {
	return own?.active === true ? handover(entry, own.manager, index, day) : null;
}
function handedValues(own, { manager = null }) {
	return {
		...own,
		manager
	};
}
function valuesOn(entry, index, day) {
	const own = statedOn(entry, day);
	const handed = handoverOn(entry, own, index, day);
	return own === null || handed === null ? own : handedValues(own, handed);
}
function managerOf({ entries, managers }, index) {
	return entries[managers[index] ?? -1] ?? null;
}
function shapeOf(address) {
	let shape = canonicalEmail(address);
	if (shape.includes("1")) shape = shape.replaceAll("1", "l");
	if (shape.includes("0")) shape = shape.replaceAll("0", "o");
	if (shape.includes("rn")) shape = shape.replaceAll("rn", "m");
	return shape.includes("vv") ? shape.replaceAll("vv", "w") : shape;
}
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

// src/desired/rules/events.ts
function eventsOf(index) {
	const handed = handoverDays(index);
	return (handed.size === 0 ? index.unusual : index.entries).filter((entry) => hasDates(entry) || handed.has(entry)).flatMap((entry) => events(entry, index, handed.get(entry) ?? [])).toSorted((a, b) => byText(a.on, b.on) || byText(a.key, b.key));
}
function events(entry, index, handed) {
	const { start, end, status, newPerson, samePerson, id } = entry.entry;
	const common = {
		key: entry.key,
		at: entryPlace(entry)
	};
	const words = {
		...newPerson === true ? { newPerson } : {},
		...samePerson === true ? { samePerson } : {},
		...id === void 0 ? {} : { id }
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
function writtenOn(on, change, entry, index) {
	const isOff = isSwitchedOff(entry, on);
	if (!isOff && isSwitchedOff(entry, dayBefore(on))) return {};
	return only((field) => change[field] !== void 0 && (!isOff || field === "email"), valuesOn(entry, index, on));
}
function handedOn(entry, index, on) {
	const [before, then] = [valuesOn(entry, index, dayBefore(on)), valuesOn(entry, index, on)];
	if (before?.active !== true || then?.active !== true || before.manager === then.manager) return void 0;
	return then.manager ?? null;
}
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

// src/desired/days.ts
async function valuesByDay(read, asOf, isSound) {
	const index = peopleIndexOf(read.people, read.complete, read.unread, () => void 0);
	const named = eventsOf(index).map(({ on }) => on);
	const past = [...new Set(named)].filter((day) => day < asOf).toSorted(byText);
	const start = past[0] !== void 0 && await isSound(past[0]) ? past[0] : asOf;
	const changing = laterDays(index, index.unusual, start);
	const days = [.../* @__PURE__ */ new Set([
		start,
		asOf,
		...named,
		...changing.keys()
	])].filter((day) => day >= start).toSorted(byText);
	const values = [];
	let view = viewOn(index, start);
	for (const on of days) {
		const entries = on === start ? index.entries : changing.get(on) ?? [];
		if (on !== start && entries.length > 0) view = viewLater(view, entries, on);
		values.push({
			on,
			values: valuesIn(view, entries)
		});
	}
	return values;
}
function valuesIn({ values }, entries) {
	return new Map(entries.map(({ key, index }) => [key, values[index] ?? null]));
}

// src/desired/base.ts
async function baseSettings(source) {
	const { tree } = await readTree(source, chartBudget());
	const value = tree === null ? null : (await checkSettings(tree)).value;
	return value !== null && isTimezone(value.timezone) ? value : null;
}
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
function changedSettings(own, base) {
	return [.../* @__PURE__ */ new Set([...Object.keys(own), ...Object.keys(base)])].filter((name) => !isDeepStrictEqual(own[name], base[name])).toSorted(byText);
}

// src/desired/rules/known.ts
const mostLetters = 2e7;
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
function named({ entry: said, key }) {
	const name = `${said.firstName} ${said.lastName}`.trim();
	return name === "" ? key : `${name} (${key})`;
}
function where({ tree, key }) {
	return `${tree.file}:${String(tree.lineOf(key))}`;
}

// src/desired/rules/ids.ts
function judgeIds({ register }, report) {
	const holders = /* @__PURE__ */ new Map();
	for (const person of register.unusual) {
		const { id } = person.entry;
		if (id === void 0) continue;
		const holder = holders.get(id);
		if (holder === void 0) holders.set(id, person);
		else report(violation("duplicate-id", person.tree, [
			"people",
			person.key,
			"id"
		], sharedWords(person, holder, id)));
	}
}
function sharedWords(person, holder, id) {
	return `${named(person)} has the employee id ${id}, which is also the one of ${named(holder)}, ${where(holder)}. An id belongs to one person, also after they have left: correct one of the two.`;
}

// src/desired/rules/day-violation.ts
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
function violationSentence(view, asOf, who, now, then) {
	return view.day === asOf ? `${who} ${now}` : `On ${view.day}, ${who} would ${then}`;
}

// src/desired/rules/addresses.ts
function judgeAddresses(view, asOf) {
	const [once, more] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	let count = 0;
	for (let index = 0; index < view.entries.length; index++) {
		const shape = shapeOf(emailOf(view, index));
		if (shape === "") continue;
		if (once.add(shape).size === count) more.add(shape);
		else count++;
	}
	if (more.size === 0) return [];
	const sharing = groupBy(view.entries, ({ index }) => shapeOf(emailOf(view, index)));
	return [...more].flatMap((shape) => clashes(sharing.get(shape) ?? [], view, asOf));
}
function emailOf({ values }, index) {
	return values[index]?.email ?? "";
}
function addressOf(view, index) {
	return canonicalEmail(emailOf(view, index));
}
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
function shapeKey(shape) {
	return ` ${shape}`;
}
function judgeChanged(before, view, changing, holders, asOf) {
	const names = /* @__PURE__ */ new Set();
	for (const { index } of changing) {
		const address = addressOf(view, index);
		if (address === "" || address === addressOf(before, index)) continue;
		const shape = shapeKey(shapeOf(address));
		if ((holders.get(address)?.length ?? 0) > 1) names.add(address);
		if ((holders.get(shape)?.length ?? 0) > 1) names.add(shape);
	}
	return [...names].flatMap((name) => {
		const now = holders.get(name)?.filter(({ index }) => bears(view, index, name)) ?? [];
		return now.length > 1 ? clashes(now, view, asOf) : [];
	});
}
function bears(view, index, name) {
	const address = addressOf(view, index);
	return address !== "" && (address === name || shapeKey(shapeOf(address)) === name);
}
function clashes(people, view, asOf) {
	const found = [];
	const holders = /* @__PURE__ */ new Map();
	const known = people.find(({ entry: said }) => said.newPerson !== true);
	for (const entry of people) {
		const email = addressOf(view, entry.index);
		const holder = holders.get(email);
		if (holder === void 0) holders.set(email, entry);
		if (holder !== void 0) found.push(duplicate(entry, holder, view, asOf));
		else if (entry.entry.newPerson !== true && known !== void 0 && known !== entry) found.push(lookAlike(entry, known, view, asOf));
	}
	return found;
}
function duplicate(entry, holder, view, asOf) {
	const has = `the address ${emailOf(view, entry.index)}`;
	const whose = `which is also the one of ${named(holder)}, ${where(holder)}`;
	const advice = sharedAdvice([entry, holder].filter(({ index }) => view.values[index]?.active !== true));
	const message = `${violationSentence(view, asOf, named(entry), `has ${has}`, `have ${has}`)}, ${whose}. ${advice}`;
	return dayViolation("duplicate-email", [entry, holder], "email", view, message);
}
function sharedAdvice([left, other]) {
	if (left === void 0) return "An address belongs to one person: correct one of the two.";
	const keeps = "An account keeps its address when its person leaves";
	if (other !== void 0) return `${keeps}: give one of the two another address.`;
	return `${keeps}. If they are the same person, delete the other entry, and take ${named(left)} back. If not, give one of the two another address.`;
}
function lookAlike(entry, other, view, asOf) {
	const has = `the address ${emailOf(view, entry.index)}`;
	const like = `which looks like ${emailOf(view, other.index)} of ${named(other)}, ${where(other)}`;
	const message = `${violationSentence(view, asOf, named(entry), `has ${has}`, `have ${has}`)}, ${like}. Correct the address, or write newPerson: true for one of them if they are two people.`;
	return dayViolation("look-alike-email", [entry, other], "email", view, message);
}

// src/desired/rules/dates.ts
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

// src/desired/rules/reporting.ts
const mostLevels = 64;
function judgeReporting(view, asOf) {
	const { entries, managers, active } = view;
	const { levels, loops } = climb(view);
	const found = loops.map((loop) => loopBreach(loop, view, asOf));
	for (let index = 0; index < entries.length; index++) {
		const manager = managers[index] ?? none;
		const isIdle = manager !== none && active[index] === 1 && active[manager] === 0 && isStated(view, index);
		if (!isIdle && levels[index] !== 65) continue;
		const [entry, above] = [entries[index], entries[manager]];
		if (entry !== void 0 && levels[index] === 65) found.push(deepBreach(entry, view, asOf));
		if (entry !== void 0 && above !== void 0 && isIdle) found.push(idleBreach(entry, above, view, asOf));
	}
	return found;
}
const none = -1;
function isStated({ handed }, index) {
	return !handed.has(index);
}
const onPath = -1;
const belowLoop = -2;
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
function circle(start, view) {
	let first = start;
	for (let one = managerOf(view, start.index); one !== null && one !== start; one = managerOf(view, one.index)) if (one.index < first.index) first = one;
	const rest = [];
	for (let one = managerOf(view, first.index); one !== null && one !== first; one = managerOf(view, one.index)) rest.push(one);
	return [first, ...rest];
}
function loopBreach(loop, view, asOf) {
	const keys = loop.map(({ key }) => key);
	const most = 12;
	const more = keys.length > most ? [`\u2026 (${String(keys.length)} people)`] : [];
	const way = [
		...keys.slice(0, most),
		...more,
		...keys.slice(0, 1)
	].join(" \u2192 ");
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
function whyIdle(person, { values, day }) {
	const { entry: said, index } = person;
	if (values[index] === null) return `who starts on ${said.start ?? ""}`;
	if (!hasLeft(person, day)) return `who is away until ${absenceOn(person, day)?.to ?? ""}`;
	return said.status === "left" || said.end === void 0 ? "who has left" : `whose last day is ${said.end}`;
}

// src/desired/rules/judge-successors.ts
function judgeSuccession(known, report) {
	for (const entry of known.register.unusual) {
		const { successor, status, end } = entry.entry;
		if (successor === void 0) continue;
		if (successor === entry.key) report(atSuccessor(entry, `${named(entry)} cannot be their own successor. ${another}`));
		else if (status === void 0 && end === void 0) report(atSuccessor(entry, staysWords(entry, known)));
	}
}
const another = "Write the key of another person.";
function staysWords(entry, { register }) {
	const reports = register.entries.filter(({ entry: said }) => [said, ...said.changes ?? []].some(({ manager }) => manager === entry.key));
	const { successor = "" } = entry.entry;
	const staying = reports.length === 0 ? "" : ` Where the successor is to stay the manager, write manager: ${successor}. These people still name ${entry.key}: ${keysOf(reports)}.`;
	return `${named(entry)} has a successor, and does not leave. If they leave, write end or status: left. If they came back, remove successor.${staying}`;
}
function judgeSuccessors(view, asOf) {
	const found = [...view.handed].toSorted(([a], [b]) => a - b).flatMap(([index, handed]) => {
		const [report, leaver] = [view.entries[index], handed.passed.at(-1)];
		const trouble = troubleOf(index, handed, view);
		return report === void 0 || leaver === void 0 || trouble === null ? [] : [{
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
function troubleOf(index, { isCircle, manager: key, passed }, view) {
	if (isCircle) return "the successors go round in a circle";
	const manager = managerOf(view, index);
	if (manager === null) return typeof key === "string" && !view.byKey.has(key) && !view.mayHold(key) ? `${key} is not in the chart` : null;
	const isAway = takesOverOn(passed.at(-1)) === view.day && absenceOn(manager, view.day) !== void 0;
	if (view.active[manager.index] === 1 && !isAway) return null;
	return `they go to ${named(manager)}, ${whyIdle(manager, view)}`;
}
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
const mostPeopleAndDays = 15e6;
async function judgeDays(all, asOf, report) {
	const { clear, dated } = withoutUnclear(all, asOf, report);
	const now = viewOn(clear, asOf);
	const told = /* @__PURE__ */ new Set();
	const tell = (found) => {
		for (const one of found) if (!told.has(one.same)) report.add(one);
		for (const { same } of found) told.add(same);
	};
	await setImmediate();
	tell(judgeReporting(now, asOf));
	tell(judgeSuccessors(now, asOf));
	await setImmediate();
	tell(judgeAddresses(now, asOf));
	await setImmediate();
	const days = laterDays(clear, dated, asOf);
	const tooMany = tooManyDays(clear, days);
	if (tooMany !== null) report.add(tooMany);
	const holders = tooMany === null && days.size > 0 ? holdersOf(clear.entries) : /* @__PURE__ */ new Map();
	const leads = leadsOf(days.size === 0 ? [] : clear.entries, clear.byKey);
	let view = now;
	for (const [day, changing] of tooMany === null ? days : []) {
		if (report.full()) break;
		await setImmediate();
		const before = view;
		view = viewLater(before, changing, day);
		if (canBreak(before, view, changing, leads)) tell([...judgeReporting(view, asOf), ...judgeSuccessors(view, asOf)]);
		tell(judgeChanged(before, view, changing, holders, asOf));
	}
	return now;
}
function withoutUnclear(all, asOf, report) {
	const unclear = /* @__PURE__ */ new Set();
	const dated = all.unusual.filter(hasDates);
	for (const entry of dated) {
		const found = judgeDates(entry, asOf);
		for (const one of found) report.add(one);
		if (found.some(({ severity }) => severity === "error")) unclear.add(entry);
	}
	const clear = without(all, unclear);
	return {
		clear,
		dated: unclear.size === 0 ? dated : clear.unusual.filter(hasDates)
	};
}
function leadsOf(entries, byKey) {
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
const rules = [
	unknownManager,
	ownManager,
	foreignDomain,
	unknownDepartment,
	adminNotListed
];
const letterRules = [
	emailNotAscii,
	(_, said) => oddName("firstName", said),
	(_, said) => oddName("lastName", said),
	oddDepartment
];
const allRules = [...rules, ...letterRules];
function judgeStatements(known, report) {
	for (const entry of known.register.entries) {
		if (report.full()) return;
		judge(entry, entry.entry, noPath, known, report);
		if (entry.entry.changes === void 0) continue;
		for (const [index, said] of entry.entry.changes.entries()) judge(entry, said, ["changes", index], known, report);
	}
}
const noPath = [];
function judge(entry, said, inside, known, report) {
	const all = hasOddLetters(said) ? allRules : rules;
	for (let index = 0; index < all.length; index++) {
		const mistake = all[index]?.(entry, said, known) ?? null;
		if (mistake === null || replaced(entry, said, mistake.field, known)) continue;
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
	return email !== void 0 && hasForeignLetter(email) || firstName !== void 0 && mayConfuse(firstName) || lastName !== void 0 && mayConfuse(lastName) || typeof department === "string" && mayConfuse(department);
}
function replaced(entry, said, field, { asOf }) {
	const from = "on" in said ? said.on : "";
	const later = (change) => change.on > from && change.on <= asOf && change[field] !== void 0;
	return entry.entry.changes?.some(later) ?? false;
}
function unknownManager(_, said, known) {
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
function ownManager(entry, said) {
	if (said.manager !== entry.key) return null;
	return {
		field: "manager",
		code: "own-manager",
		message: `${named(entry)} reports to themselves. Write the key of another person, or null for a person without a manager.`
	};
}
function foreignDomain(entry, said, known) {
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
function unknownDepartment(_, said, known) {
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
function departmentMessage(department, known) {
	return `There is no department "${department}".${known.suggest("department", department, known.settings?.departments ?? [])} If it is new, add it to departments in espalier.yaml.`;
}
function adminNotListed(entry, said, { settings, admins }) {
	if (said.role === void 0 || !isAdmin(said.role)) return null;
	if (settings === null || admins.has(entry.key)) return null;
	return {
		field: "role",
		code: "admin-not-listed",
		message: `${named(entry)} has the role ${said.role} and is not on the admins list. Add ${entry.key} to admins in espalier.yaml if that is meant, or write another role.`
	};
}
function isAdmin(role) {
	return role.toLowerCase() === "admin";
}
function emailNotAscii(_, said) {
	const message = foreignLetter(said.email ?? "");
	return message === null ? null : {
		field: "email",
		code: "email-not-ascii",
		message
	};
}
function oddName(field, said) {
	const message = confusingName(said[field] ?? "");
	return message === null ? null : {
		field,
		code: "confusing-name",
		message
	};
}
function oddDepartment(entry, said, known) {
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
function judgeNumber([first], { register }, report) {
	if (first === void 0 || register.byKey.size > 0 || !register.complete) return;
	report(violation("no-people", first.tree, ["people"], "The chart has no people. Write at least one person below people:."));
}
function judgeFormerKeys(known, report) {
	const claimed = /* @__PURE__ */ new Map();
	for (const entry of known.register.unusual) {
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
function badHeartbeat(tree, { notify: { heartbeat } = {} }) {
	if (heartbeat === void 0 || isCallable(heartbeat)) return [];
	return [violation("bad-value", tree, ["notify", "heartbeat"], "heartbeat is not a valid address. Write the whole address of the monitor, beginning with https:// and without a user, a password or #; http:// is only for this machine.")];
}

// src/desired/rules/timezones.ts
const mostLooks = 500;
function judgeTimezones(files, known, report) {
	const names = /* @__PURE__ */ new Map();
	let looks = 0;
	const isKnown = (name) => {
		const found = names.get(name) ?? (zones().includes(name) || looks++ < mostLooks && isTimezone(name));
		names.set(name, found);
		return found;
	};
	for (const { tree, defaults } of files) {
		const { timezone } = defaults;
		if (timezone !== void 0 && !isKnown(timezone)) report.add(badZone(timezone, violation("bad-timezone", tree, ["defaults", "timezone"], ""), known));
	}
	for (const { tree, key, entry } of known.register.unusual) {
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
function peopleOnLastDay({ unusual, day }, now) {
	const earliest = dayBefore(dayBefore(day));
	const isOn = (person) => {
		const { end, status, timezone = person.defaults.timezone } = person.entry;
		if (end === void 0 || timezone === void 0 || status === "left") return false;
		return end < day && end >= earliest && !isSwitchedOff(person, end) && today(now, timezone) <= end;
	};
	return new Set(unusual.filter(isOn).map(({ key }) => key));
}

// src/desired/reading/layout.ts
const tabWidth = 2;
const [usualKey, step] = [2, 2];
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
		const rest = line.replace(at.dash ? /^[ \t\p{Zs}]*-[ \t\p{Zs}]+/u : /^[ \t\p{Zs}]*/u, "");
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
function laidLines(lines, fields) {
	const start = lines.findIndex((line) => /^people:\s*(?:#.*)?$/.test(line));
	if (start < 0) return [];
	const found = [];
	for (let at = start + 1; at < lines.length; at++) {
		const [whole = "", blanks = "", mark = "", rest = ""] = /^([ \t\p{Zs}]*)((?:-[ \t\p{Zs}]+)?)(.*?)\r?$/u.exec(lines[at] ?? "") ?? [];
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
			odd: /[^ \t]/.test(blanks),
			dash: isKey && mark !== "",
			kind,
			name
		});
	}
	return found;
}
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
function mostly(numbers) {
	const counts = /* @__PURE__ */ new Map();
	for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
	return [...counts].toSorted(([a, times], [b, others]) => others - times || a - b)[0]?.[0];
}
function movesOf(placed) {
	const moves = [];
	let open = false;
	for (const { at, to, person } of placed) {
		const { line, indent, tab, odd, dash } = at;
		const isKey = at.kind === "key";
		const last = open ? moves.at(-1) : void 0;
		open = to !== indent || tab || odd || dash;
		if (!open) continue;
		if (last !== void 0 && last.tab === tab && last.odd === odd && last.dash === dash && (tab || odd || last.by === to - indent)) moves[moves.length - 1] = {
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
			odd,
			dash
		});
	}
	return moves;
}

// src/desired/reading/layout-words.ts
const mostMoves = 3;
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
	const [tab, odd] = [moves.some((one) => one.tab), moves.some((one) => one.odd)];
	const tabs = tab ? ", without tabs" : odd ? ", as plain spaces" : "";
	const message = `The indentation of lines ${first.from} to ${last.to} does not say what belongs to whom. Put ${spaces(key)} before the key of each person, and ${spaces(field)} before each of its fields${tabs}.`;
	return [{
		line: first.from,
		message
	}];
}
function moveWords(move, { key, field }) {
	const { by, tab, odd, dash, isKey } = move;
	if (dash) return dashWords([move]);
	const lines = linesOf(move);
	if (odd && isKey && move.from !== move.to) return `${lines.replace("l", "L")} begin with blanks that are no spaces. Put ${spaces(key)} before each key there instead, and ${spaces(field)} before each field.`;
	if (tab || odd) return `${lines.replace("l", "L")} ${move.from === move.to ? "begins" : "begin"} with ${odd ? "blanks that are no spaces" : "a tab"}. Put ${spaces(isKey ? key : field)} there instead.`;
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
async function fieldNames() {
	const schema = await import("./people.schema.mjs");
	return new Set(Object.keys(schema.default.$defs.person.properties));
}
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

// src/desired/chart.ts
async function reading({ settings, contract, people }, onSettings = () => void 0, base = null) {
	const room = chartBudget();
	const own = settings === null ? null : await readWith(settings, room, checkSettings);
	const ofBase = base === null ? null : await baseSettings(base);
	if (own?.value && (base === null || ofBase !== null)) await onSettings(settingsOf(counting(own.value, ofBase)));
	const diagnostics = contract === null ? [] : [...await ofContract(contract, room, own?.value ?? null)];
	const trees = [];
	const unread = [];
	await setImmediate();
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
async function judged(read, asOf, instant = null) {
	const [report, ofSettings] = [emptyReport(), emptyReport()];
	await setImmediate();
	const all = peopleIndexOf(read.people, read.complete, read.unread, report.add);
	await setImmediate();
	const own = read.settings?.value ?? null;
	const file = counting(own, read.base);
	const context = known(all, file, asOf);
	if (read.settings !== null) judgeSettingsFile(read.settings, context, ofSettings.add);
	for (const one of read.people) judgeDefaults(one, context, report.add);
	judgeNumber(read.people, context, report.add);
	await setImmediate();
	judgeStatements(context, report);
	await setImmediate();
	judgeFormerKeys(context, report.add);
	judgeIds(context, report.add);
	judgeSuccession(context, report.add);
	judgeTimezones(read.people, context, report);
	await setImmediate();
	const now = await judgeDays(all, asOf, report);
	await setImmediate();
	const diagnostics = sorted([...read.diagnostics, ...located([...ofSettings.violations, ...report.violations])]);
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
async function loadFolder(folder, asOf, now, onSettings, base = null) {
	return (await loadEntries(folder, asOf, now, onSettings, base)).chart;
}
async function loadEntries(folder, asOf, now, onSettings, base = null) {
	const read = await wholeReading(folder, onSettings, base);
	const day = asOf ?? dayNow(read, now);
	return {
		chart: await judged(read, day, asOf === null ? now : null),
		people: read.people,
		settings: read.settings
	};
}
async function wholeReading(folder, onSettings, base = null) {
	const read = await reading(folder, onSettings, base);
	const complete = read.complete && errorsIn(folder.diagnostics).every(({ code }) => code === "no-settings");
	return {
		...read,
		complete,
		diagnostics: [...folder.diagnostics, ...read.diagnostics]
	};
}
function dayNow({ base, settings }, now) {
	const zone = (base ?? settings?.value)?.timezone ?? "UTC";
	try {
		return today(now, zone);
	} catch {
		return today(now, "UTC");
	}
}
async function loadDays(folder, asOf) {
	const read = await wholeReading(folder);
	return await valuesByDay(read, asOf, async (day) => (await judged(read, day)).desired !== null);
}

export { changedSettings as a, absencesOf as c, nearNames as d, plainName as f, baseSettings as i, formsOf as l, loadEntries as n, handover as o, spelledOut as p, loadFolder as r, hasLeft as s, loadDays as t, likenessOf as u };