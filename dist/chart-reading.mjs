import { O as byText } from "./base.mjs";
import { t as isTimezone } from "./day.mjs";
import { A as mostShown, O as chartBudget, S as readTree, b as findingAt, d as checkContract, m as soundPart, p as checkSettings } from "./desired.mjs";
import { t as settingsOf } from "./settings.mjs";
import { isDeepStrictEqual } from "node:util";
import { setImmediate } from "node:timers/promises";

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

// src/desired/chart-reading.ts
async function reading({ settings, contract, people }, onSettings = () => void 0, base = null) {
	const room = chartBudget();
	const own = settings === null ? null : await readWith(settings, room, checkSettings);
	const ofBase = base === null ? null : await baseSettings(base);
	if (own?.value && (base === null || ofBase !== null)) await onSettings(settingsOf(counting(own.value, ofBase)));
	const diagnostics = contract === null ? [] : [...await ofContract(contract, room, own?.value ?? null)];
	const trees = [];
	const unread = [];
	await setImmediate();
	await setImmediate();
	const { readPeople } = await import("./people-file.mjs");
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

export { changedSettings as i, reading as n, baseSettings as r, counting as t };