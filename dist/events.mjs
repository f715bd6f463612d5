import { A as dayAfter, O as byText, j as dayBefore, k as canonicalEmail, s as fields } from "./base.mjs";
import { c as hasLeft, i as isSwitchedOff, o as handover, r as absencesOf, s as handoverDays } from "./absence.mjs";
import { t as hasDates } from "./people-index.mjs";

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

export { shapeOf as a, managerOf as i, desiredState as n, viewLater as o, laterDays as r, viewOn as s, eventsOf as t };