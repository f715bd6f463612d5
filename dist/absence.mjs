import { A as dayAfter } from "./base.mjs";
import { i as violation } from "./violation.mjs";

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

export { judgeAbsences as a, hasLeft as c, isSwitchedOff as i, absenceOn as n, handover as o, absencesOf as r, handoverDays as s, absenceDays as t };