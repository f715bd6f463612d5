import { O as byText } from "./base.mjs";
import { o as viewLater, r as laterDays, s as viewOn, t as eventsOf } from "./events.mjs";
import { r as peopleIndexOf } from "./people-index.mjs";

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

export { valuesByDay };