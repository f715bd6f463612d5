import { n as t } from "./people2.mjs";
import { O as byText } from "./base.mjs";
import { i as nearest } from "./start.mjs";
import { i as violation } from "./violation.mjs";

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

export { without as i, judgeable as n, peopleIndexOf as r, hasDates as t };