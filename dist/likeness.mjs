import { R as errorsIn } from "./base.mjs";
import { r as today } from "./day.mjs";
import { n as reading } from "./chart-reading.mjs";

// src/desired/load.ts
async function loadFolder(folder, asOf, now, onSettings, base = null) {
	return (await loadEntries(folder, asOf, now, onSettings, base)).chart;
}
async function loadEntries(folder, asOf, now, onSettings, base = null) {
	const read = await wholeReading(folder, onSettings, base);
	const day = asOf ?? dayNow(read, now);
	const { judged } = await import("./chart2.mjs");
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
	const [{ judged }, { valuesByDay }] = await Promise.all([import("./chart2.mjs"), import("./days.mjs")]);
	return await valuesByDay(read, asOf, async (day) => (await judged(read, day)).desired !== null);
}

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
		near: some.length === 2 ? [inOrder(some)] : [inOrder(some), inOrder([first, last])]
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
function inOrder(words) {
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

export { spelledOut as a, loadFolder as c, plainName as i, likenessOf as n, loadDays as o, nearNames as r, loadEntries as s, formsOf as t };