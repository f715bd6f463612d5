import { E as chartBudget, F as dayAfter, H as errorsIn, I as dayBefore, N as byText, O as mostShown, P as canonicalEmail, R as isDay } from "./chart-at-revision.mjs";
import { A as fieldFacts, D as shownOf, E as findingAt, I as counted, T as people, _ as foreignLetter, b as readTree, d as checkContract, f as checkPeople, g as confusingName, h as confusingDepartment, j as fields, l as settingsOf, m as soundPart, p as checkSettings, q as groupBy, v as hasForeignLetter, w as linesOf$1, y as isOdd } from "./page.mjs";
import { D as words, E as nothing } from "./context.mjs";
import { C as zones, S as today, b as isTimezone } from "./first-alerts.mjs";
import { t as isCallable } from "./hosts.mjs";
import { t as shortList } from "./short-list.mjs";
import { t as nearest } from "./nearest.mjs";
import { isDeepStrictEqual } from "node:util";
import { setImmediate } from "node:timers/promises";

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
	return [inOrder$1(words), inOrder$1([first, last])];
}
/** The words of a name without initials, unless it has little else. */
function nearWords(values) {
	const all = wordsOf(values).map(withoutVowelE);
	const whole = all.filter((word) => !initial.test(word));
	return whole.length < 2 ? all : whole;
}
/** ä, ö and ü are also written ae, oe and ue: the text without that e. */
function withoutVowelE(text) {
	return text.replaceAll(/(?<=[aou])e/g, "");
}
function inOrder$1(words) {
	return words.toSorted().join(" ");
}
function wordsOf({ firstName, lastName }) {
	return plain([firstName, lastName].filter((part) => typeof part === "string").join(" ")).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
/** A text in small letters, as a plain keyboard types it. Most are ASCII, and there may be 60,000 accounts. */
function plain(name) {
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
function sorted(diagnostics) {
	const all = diagnostics.toSorted((a, b) => byText(a.place?.file ?? "", b.place?.file ?? "") || (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || byText(a.code, b.code) || byText(a.message, b.message));
	return all.filter((one, index) => index === 0 || !same(one, all[index - 1]));
}
function same(a, b) {
	return a.code === b?.code && a.message === b.message && a.place?.file === b.place?.file && a.place?.line === b.place?.line && a.place?.column === b.place?.column;
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
		...inOrder(byKey),
		complete: whole && unread.length === 0,
		mayHold: (key) => !whole || words.has(key)
	};
}
/** Gives every entry its index. */
function inOrder(byKey) {
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
		...inOrder(byKey)
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
	const { people: people$1, defaults = {} } = isMap(tree.value) ? tree.value : {};
	const common = {
		defaults,
		people: {}
	};
	const sound = people(common) ? common.defaults ?? {} : {};
	if (!isMap(people$1)) return {
		tree,
		people: null,
		defaults: sound
	};
	const entries = Object.entries(people$1).map(([key, entry]) => [key, unclear.has(key) || !isMap(entry) ? null : soundEntry(entry)]);
	const missing = [...unclear].filter((key) => !Object.hasOwn(people$1, key)).map((key) => [key, null]);
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
		if (people(alone)) sound[name] = alone.people["one"]?.[name];
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

// src/desired/rules/events.ts
/** Everything that the files say happens on a day, in the order of day and key. */
function eventsOf(index) {
	const handed = handoverDays(index);
	return index.entries.filter((entry) => hasDates(entry) || handed.has(entry)).flatMap((entry) => events(entry, index, handed.get(entry) ?? [])).toSorted((a, b) => byText(a.on, b.on) || byText(a.key, b.key));
}
/** Everything that the files say happens to a person on a day. */
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

// src/desired/days.ts
/** Each day that the files name, in order, with `asOf`: from the first one that is sound, and from `asOf` if none before it is. */
function valuesByDay(read, asOf, isSound) {
	const index = peopleIndexOf(read.people, read.complete, read.unread, () => void 0);
	const named = eventsOf(index).map(({ on }) => on);
	const past = [...new Set(named)].filter((day) => day < asOf).toSorted(byText);
	const start = past[0] !== void 0 && isSound(past[0]) ? past[0] : asOf;
	const changing = laterDays(index, index.entries, start);
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
function valuesIn({ standings }, entries) {
	return new Map(entries.map(({ key, index }) => [key, standings[index]?.values ?? null]));
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

// src/desired/rules/ids.ts
/** An employee id is one person's, leavers included. It is compared to the letter: 417 is not 00417. */
function judgeIds({ register }, report) {
	const holders = /* @__PURE__ */ new Map();
	for (const person of register.entries) {
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
	const whose = `which is also the one of ${named(holder)}, ${where(holder)}`;
	const advice = sharedAdvice([entry, holder].filter(({ index }) => view.standings[index]?.values.active !== true));
	const message = `${violationSentence(view, asOf, named(entry), `has ${has}`, `have ${has}`)}, ${whose}. ${advice}`;
	return dayViolation("duplicate-email", [entry, holder], "email", view, message);
}
/** Another address for a leaver who is back under a new key would make a second account for one person. */
function sharedAdvice([left, other]) {
	if (left === void 0) return "An address belongs to one person: correct one of the two.";
	const keeps = "An account keeps its address when its person leaves";
	if (other !== void 0) return `${keeps}: give one of the two another address.`;
	return `${keeps}. If they are the same person, delete the other entry, and take ${named(left)} back. If not, give one of the two another address.`;
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
		const isIdle = manager !== none && active[index] === 1 && active[manager] === 0 && isStated(view, index);
		if (!isIdle && levels[index] !== 65) continue;
		const [entry, above] = [entries[index], entries[manager]];
		if (entry !== void 0 && levels[index] === 65) found.push(deepBreach(entry, view, asOf));
		if (entry !== void 0 && above !== void 0 && isIdle) found.push(idleBreach(entry, above, view, asOf));
	}
	return found;
}
const none = -1;
/** Whether the chart names the manager: a successor is judged where the leaver names them. */
function isStated({ standings }, index) {
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
const rules = [
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
const allRules = [...rules, ...letterRules];
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
	for (const rule of hasOddLetters(said) ? allRules : rules) {
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
/** The lines below `people:` that are neither blank nor a comment. */
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
	judgeIds(context, report.add);
	judgeSuccession(context, report.add);
	judgeTimezones(read.people, context, report);
	const now = judgeDays(all, asOf, report);
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
/**
* The chart of a folder that was read, from the disk or from a commit, as of a day; null is today, in the time zone of
* the settings. `onSettings` gets the settings before the people are read, if they are sound. `base`: the settings file
* of the branch that the chart is to be merged into: those settings judge and count then, except for `allow` and
* `departments`; if they are not sound, the chart's own judge it, and `onSettings` is not called. Never throws for a
* mistake in the files.
*/
async function loadFolder(folder, asOf, now, onSettings, base = null) {
	return (await loadEntries(folder, asOf, now, onSettings, base)).chart;
}
/** The same, with the files from which it comes: what each says of its people, and the settings as they are written. */
async function loadEntries(folder, asOf, now, onSettings, base = null) {
	const read = await wholeReading(folder, onSettings, base);
	const day = asOf ?? dayNow(read, now);
	return {
		chart: judged(read, day, asOf === null ? now : null),
		people: read.people,
		settings: read.settings
	};
}
/** What was read of a folder, with the findings about the folder itself. */
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
	return today(now, isTimezone(zone) ? zone : "UTC");
}
/**
* What the chart of a folder says on each day that its files name, and on `asOf`: from the first of them on which it is
* sound and stays so, and not after `asOf`. The chart must be sound as of that day.
*/
async function loadDays(folder, asOf) {
	const read = await wholeReading(folder);
	return valuesByDay(read, asOf, (day) => judged(read, day).desired !== null);
}

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
	const names = listed ? tell`: ${tell.join(all, ", ")}` : nothing;
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
	const [applied = nothing, desired = nothing, live = nothing] = driftColumns(drift, plan, ink);
	return tell`${tell`${strong(called(drift.key, plan, ink, drift.name))} · ${fieldFacts[drift.field].label}`}: ${tell`last applied ${applied}, chart ${desired}, Small Improvements ${live}`}${drift.kind === "conflict" ? words`. Decide in the chart; nothing is written` : nothing}`;
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
	const stays = verb === "leave" ? nothing : words` (the account stays active)`;
	const standIns = plan.scheduled.flatMap(({ on: day, stands, values: { manager } }) => day === on && stands?.manager === key && typeof manager === "string" ? [manager] : []);
	return [ink.tell`away until ${absence.to}${stays}`, ...[...new Set(standIns)].map((one) => ink.tell`${called(one, plan, ink)} stands in`)];
}

export { spelledOut as C, plainName as S, handover as _, driftLine as a, likenessOf as b, changeWords as c, nameOf as d, loadDays as f, changedSettings as g, baseSettings as h, driftHelp as i, unseenDifference as l, loadFolder as m, cyclesLine as n, scheduledWords as o, loadEntries as p, driftColumns as r, asSentence as s, accessLine as t, called as u, hasLeft as v, nearNames as x, absencesOf as y };