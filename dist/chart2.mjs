import { i as changedSettings, n as reading, t as counting } from "./chart-reading.mjs";
import { i as violation, n as located, r as sorted, t as emptyReport } from "./violation.mjs";
import { A as dayAfter, I as groupBy, N as isDay, O as byText, j as dayBefore, k as canonicalEmail } from "./base.mjs";
import { b as isCallable, i as nearest } from "./start.mjs";
import { a as judgeAbsences, c as hasLeft, i as isSwitchedOff, n as absenceOn, t as absenceDays } from "./absence.mjs";
import { a as shapeOf, i as managerOf, n as desiredState, o as viewLater, r as laterDays, s as viewOn, t as eventsOf } from "./events.mjs";
import { i as without, r as peopleIndexOf, t as hasDates } from "./people-index.mjs";
import { t as shortList } from "./short-list.mjs";
import { _ as foreignLetter, g as confusingName, h as confusingDepartment, v as hasForeignLetter, x as shownOf, y as mayConfuse } from "./desired.mjs";
import { i as zones, r as today, t as isTimezone } from "./day.mjs";
import { t as settingsOf } from "./settings.mjs";
import { setImmediate } from "node:timers/promises";

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
function rulesBy({ domains, departments }) {
	return [
		wrongManager,
		...[domains === null ? null : foreignDomain, departments === null ? null : unknownDepartment].filter((rule) => rule !== null),
		adminNotListed
	];
}
const letterRules = [
	emailNotAscii,
	(_, said) => oddName("firstName", said),
	(_, said) => oddName("lastName", said),
	oddDepartment
];
function judgeStatements(known, report) {
	const rules = rulesBy(known);
	const allRules = [...rules, ...letterRules];
	const judge = (entry, said, inside) => {
		const some = hasOddLetters(said) ? allRules : rules;
		for (let index = 0; index < some.length; index++) {
			const mistake = some[index]?.(entry, said, known) ?? null;
			if (mistake !== null) tell(mistake, entry, said, inside, known, report);
		}
	};
	for (const entry of known.register.byKey.values()) {
		if (report.full()) return;
		if (entry === null) continue;
		judge(entry, entry.entry, noPath);
		if (entry.entry.changes === void 0) continue;
		for (const [index, said] of entry.entry.changes.entries()) judge(entry, said, ["changes", index]);
	}
}
const noPath = [];
function tell(mistake, entry, said, inside, known, report) {
	const { code, field, message, cause } = mistake;
	if (replaced(entry, said, field, known) || field !== "email" && hasLeft(entry, known.asOf)) return;
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
function hasOddLetters({ email, firstName, lastName, department }) {
	return email !== void 0 && hasForeignLetter(email) || firstName !== void 0 && mayConfuse(firstName) || lastName !== void 0 && mayConfuse(lastName) || typeof department === "string" && mayConfuse(department);
}
function replaced(entry, said, field, { asOf }) {
	const from = "on" in said ? said.on : "";
	const later = (change) => change.on > from && change.on <= asOf && change[field] !== void 0;
	return entry.entry.changes?.some(later) ?? false;
}
function wrongManager(entry, said, known) {
	const { manager } = said;
	if (manager === void 0 || manager === null) return null;
	if (manager === entry.key) return ownManager(entry);
	if (known.register.byKey.has(manager) || known.register.mayHold(manager)) return null;
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
function ownManager(entry) {
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

// src/desired/chart.ts
async function chartOf(settings, people, asOf) {
	return await judged(await reading({
		settings,
		contract: null,
		people
	}), asOf);
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

export { chartOf, judged };