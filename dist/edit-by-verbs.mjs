import { i as nearest } from "./start.mjs";
import { C as readStrict, E as hasHidden, O as chartBudget, S as readTree, k as editBudget, w as keyOf } from "./desired.mjs";
import { E as isMerged, I as groupBy, N as isDay, O as byText, P as isPersonKey, R as errorsIn, T as eventBranches, j as dayBefore, k as canonicalEmail } from "./base.mjs";
import { A as got, C as numberIn, O as timeOf, T as orNull, d as isSameAuthor, g as commitOf, h as branchOf, v as inside, w as oneOf, x as loginOf } from "./context.mjs";
import { r as today } from "./day.mjs";
import { c as loadFolder, i as plainName, n as likenessOf, r as nearNames } from "./likeness.mjs";
import { t as shortList } from "./short-list.mjs";
import { n as allOf } from "./pages.mjs";
import { a as fieldText, c as applied, i as entriesOf, l as ascii, o as personLines, r as editedText, s as scalarText, t as schemaLine, u as makeKeys } from "./edit.mjs";
import { c as hasLeft, o as handover, r as absencesOf } from "./absence.mjs";
import { isDeepStrictEqual } from "node:util";

// src/github/pulls.ts
const needs = "pull-requests: read";
async function pullOf(github, number) {
	return pullIn(await got(github, callFor(number)), github.repository);
}
async function isOpen(github, number) {
	return oneOf(inside(await got(github, callFor(number)), "state"), ["open", "closed"]) === "open";
}
async function sourceOf(github, number) {
	const part = await got(github, callFor(number));
	const isOwn = isSameAuthor(inside(part, "head.repo"), github.repository);
	const { value } = inside(part, "auto_merge");
	return {
		branch: isOwn ? branchOf(inside(part, "head.ref")) : null,
		autoMerge: value !== null && value !== void 0
	};
}
async function pullsOf(github, commit) {
	const merged = (await allOf(github, {
		method: "GET",
		path: "/repos/{repo}/commits/{commit}/pulls",
		values: { commit },
		needs
	})).filter((part) => inside(part, "merged_at").value !== null && isOfDefault(part, github.repository));
	const pulls = [];
	for (const number of merged.map((part) => numberIn(inside(part, "number"))).toSorted((a, b) => a - b)) pulls.push(await pullOf(github, number));
	return pulls.filter(isMerged);
}
async function openBranches(github, start) {
	return (await allOf(github, {
		method: "GET",
		path: "/repos/{repo}/pulls",
		query: { state: "open" },
		needs
	})).filter((part) => isSameAuthor(inside(part, "head.repo"), github.repository)).map((part) => ({
		number: numberIn(inside(part, "number")),
		branch: branchOf(inside(part, "head.ref"))
	})).filter(({ branch }) => branch.startsWith(start));
}
function callFor(number) {
	return {
		method: "GET",
		path: "/repos/{repo}/pulls/{number}",
		values: { number },
		needs
	};
}
function isOfDefault(part, repository) {
	const into = branchOf(inside(part, "base.ref"));
	return isSameAuthor(inside(part, "base.repo"), repository) && into === branchOf(inside(part, "base.repo.default_branch"));
}
function pullIn(part, repository) {
	const at = orNull(inside(part, "merged_at"), timeOf);
	return {
		number: numberIn(inside(part, "number")),
		author: whoIn(part, "user.login"),
		head: commitOf(inside(part, "head.sha")),
		sameRepository: isSameAuthor(inside(part, "head.repo"), repository),
		baseBranch: branchOf(inside(part, "base.ref")),
		base: commitOf(inside(part, "base.sha")),
		...eventIn(part, repository),
		merged: at === null ? null : {
			by: whoIn(part, "merged_by.login"),
			at,
			commit: commitOf(inside(part, "merge_commit_sha"))
		}
	};
}
function eventIn(part, repository) {
	const isOwn = isSameAuthor(inside(part, "head.repo"), repository);
	const { value: branch } = inside(part, "head.ref");
	return isOwn && typeof branch === "string" && branch.startsWith("espalier/event-") ? { eventAt: timeOf(inside(part, "created_at")) } : {};
}
function whoIn(part, path) {
	return orNull(inside(part, path), loginOf) ?? "ghost";
}

// src/desired/editing/verbs/draft.ts
function statedOn({ entry, defaults }, day) {
	const { department, role } = defaults;
	const values = {
		...department === void 0 ? {} : { department },
		...role === void 0 ? {} : { role }
	};
	for (const said of [entry, ...(entry.changes ?? []).filter(({ on }) => on <= day)]) for (const field of [
		"email",
		"firstName",
		"lastName",
		"department",
		"role",
		"manager"
	]) {
		const value = said[field];
		if (value !== void 0) values[field] = value;
	}
	return values;
}
function later(a, b) {
	return b !== void 0 && b > a ? b : a;
}
function withField(person, field, value, on, today) {
	if (statedOn(person, on)[field] === value) return person;
	const { start, changes = [] } = person.entry;
	if (on > today && !(start !== void 0 && on <= start)) return withChanges(person, withDated(changes, on, field, value));
	const counting = changes.findLastIndex((change) => change.on <= on && change[field] !== void 0);
	const set = { [field]: value };
	if (counting === -1) return {
		...person,
		entry: {
			...person.entry,
			...set
		}
	};
	return withChanges(person, changes.map((change, at) => at === counting ? {
		...change,
		...set
	} : change));
}
function withDated(changes, on, field, value) {
	const known = changes.find((change) => change.on === on);
	const next = {
		...known,
		on,
		[field]: value
	};
	return [...changes.filter((change) => change !== known), next].toSorted((a, b) => a.on < b.on ? -1 : 1);
}
function withChanges(person, changes) {
	const { changes: _, ...entry } = person.entry;
	return {
		...person,
		entry: changes.length === 0 ? entry : {
			...entry,
			changes: [...changes]
		}
	};
}
function lacking(person, names) {
	const kept = Object.entries(person.entry).filter(([name]) => !names.includes(name));
	return {
		...person,
		entry: Object.fromEntries(kept)
	};
}
function nameWithKey({ key, entry }) {
	return `${entry.firstName} ${entry.lastName} (${key})`;
}

// src/model/people-named.ts
function peopleNamed(text, all) {
	const [email, name, near] = [
		canonicalEmail(text),
		plainName({ firstName: text }),
		nearNames({ firstName: text })
	];
	const ways = [
		({ key }) => key === text,
		({ was }) => was === text,
		({ id }) => id === text,
		({ values }) => typeof values.email === "string" && canonicalEmail(values.email) === email,
		({ values }) => name !== "" && plainName(values) === name,
		({ values }) => near.length > 0 && nearNames(values).some((one) => near.includes(one))
	];
	for (const is of ways) {
		const found = all.filter(is);
		if (found.length > 0) return found;
	}
	return [];
}

// src/desired/editing/verbs/refusal.ts
function isRefusal(result) {
	return "message" in result;
}
function refusal(field, message, near = []) {
	return {
		field,
		message,
		near
	};
}
function namedPerson(draft, text, field) {
	const direct = draft.people.get(text);
	if (direct !== void 0) return direct;
	const all = [...draft.people.values()].map((person) => ({
		...person,
		...knownBy(person, draft)
	}));
	const [one, ...others] = peopleNamed(text, all);
	if (one === void 0) return unknown(text, field, [...draft.people.values()]);
	if (others.length === 0) return draft.people.get(one.key) ?? one;
	const named = [one, ...others].map(nameWithKey);
	return refusal(field, `"${text}" may be ${shortList(named)}. Name one of them by key, such as ${one.key}.`, named);
}
function knownBy(person, { today }) {
	const { was, id } = person.entry;
	const values = statedOn(person, today);
	return {
		...was === void 0 ? {} : { was },
		...id === void 0 ? {} : { id },
		values
	};
}
const mostNear = 3;
function unknown(text, field, people) {
	const near = nearPeople(text, people).map(nameWithKey);
	return refusal(field, `The chart has no "${text}". ${near.length === 0 ? "Give a key, an employee id, an address, or a first and last name, as in the files of the chart." : `Did you mean ${near.join(" or ")}?`}`, near);
}
function nearPeople(text, people) {
	const names = /* @__PURE__ */ new Map();
	for (const person of people) {
		const { email, firstName, lastName } = person.entry;
		for (const name of [
			person.key,
			email,
			`${firstName} ${lastName}`
		]) if (!names.has(name)) names.set(name, person);
	}
	const found = [];
	while (found.length < mostNear) {
		const person = names.get(nearest(text, names.keys()) ?? "");
		if (person === void 0) return found.length > 0 ? found : withWord(text, people);
		found.push(person);
		for (const [name, of] of names) if (of === person) names.delete(name);
	}
	return found;
}
function withWord(text, people) {
	const word = plainName({ firstName: text });
	const has = ({ entry: { firstName, lastName } }) => [firstName, lastName].some((part) => plainName({ firstName: part }) === word);
	return word === "" ? [] : people.filter(has).slice(0, mostNear);
}
function namedManager(draft, text, field = "manager") {
	if (text === null) return { key: null };
	const found = namedPerson(draft, text, field);
	return isRefusal(found) ? found : { key: found.key };
}

// src/desired/editing/verbs/move.ts
function movePerson(draft, { person: text, manager, department, on }) {
	const person = namedPerson(draft, text, "person");
	if (isRefusal(person)) return person;
	if (manager === void 0 && department === void 0) return refusal("manager", "A move needs another manager, another department, or both.");
	const boss = manager === void 0 ? void 0 : namedManager(draft, manager);
	if (boss !== void 0 && "message" in boss) return boss;
	const from = dayOf(person, on, draft);
	const left = leftBy(person, from, draft);
	if (left !== null) return left;
	const asked = [["manager", boss?.key], ["department", department]];
	const after = asked.reduce((one, [field, value]) => value === void 0 ? one : withField(one, field, value, from, draft.today), person);
	const notes = asked.flatMap(([field, value]) => value === void 0 ? [] : laterWords(after, field, from));
	return {
		people: /* @__PURE__ */ new Map([[person.key, after]]),
		named: person.key,
		notes
	};
}
function dayOf({ entry: { start, status } }, on, { today }) {
	return later(later(today, on), status === "left" ? void 0 : start);
}
function leftBy(person, from, { today }) {
	if (!hasLeft(person, from)) return null;
	const { end } = person.entry;
	if (hasLeft(person, today)) return refusal("person", `${nameWithKey(person)} has left. To take the person back, use rehire.`);
	return refusal("on", `${nameWithKey(person)} leaves: the last day is ${end ?? ""}. Choose a day until then.`);
}
const said = {
	manager: "the manager",
	department: "the department",
	email: "the address",
	firstName: "the first name",
	lastName: "the last name"
};
function laterWords(person, field, from) {
	const next = person.entry.changes?.find((change) => change.on > from && change[field] !== void 0);
	if (next === void 0) return [];
	const then = `${said[field]} ${next[field] ?? "none"}`;
	return [`${nameWithKey(person)} gets ${then} on ${next.on}, as the chart already says: that change stays.`];
}

// src/desired/editing/verbs/rename.ts
function renamePerson(draft, verb) {
	const person = namedPerson(draft, verb.person, "person");
	if (isRefusal(person)) return person;
	const asked = [
		"firstName",
		"lastName",
		"email"
	].flatMap((field) => {
		const value = verb[field];
		return value === void 0 ? [] : [[field, value]];
	});
	if (asked.length === 0 && verb.key === void 0) return refusal("lastName", "A change of name or address needs a first name, a last name, an address or a key.");
	const from = dayOf(person, verb.on, draft);
	const values = statedOn(person, from);
	const named = asked.reduce((one, [field, value]) => withField(one, field, value, from, draft.today), person);
	const isOther = likenessOf(values, {
		...values,
		...Object.fromEntries(asked)
	}) === "other";
	const hasStarted = person.entry.start === void 0 || person.entry.start <= draft.today;
	const after = isOther && hasStarted ? {
		...named,
		entry: {
			...named.entry,
			samePerson: true
		}
	} : named;
	const notes = asked.flatMap(([field]) => laterWords(after, field, from));
	if (verb.key === void 0 || verb.key === person.key) return {
		people: /* @__PURE__ */ new Map([[person.key, after]]),
		named: person.key,
		notes
	};
	return withKey(draft, after, verb.key, notes);
}
function withKey(draft, person, key, notes) {
	const other = keyRefusal(draft, key, person);
	if (other !== null) return other;
	const [old, next] = [person.key, key];
	const people = /* @__PURE__ */ new Map();
	for (const one of [...draft.people.values(), person]) {
		const entry = referring(one.entry, old, next);
		if (entry !== one.entry) people.set(one.key, {
			...one,
			entry
		});
	}
	const own = people.get(old) ?? person;
	people.set(old, {
		...own,
		key: next,
		entry: {
			...own.entry,
			was: old
		}
	});
	return {
		people,
		named: next,
		notes: [...notes, ...formerWords(own, next)]
	};
}
function formerWords(own, next) {
	const { key, entry: { was } } = own;
	if (was === void 0 || was === next) return [];
	return [`${nameWithKey({
		...own,
		key: next
	})} was ${was} before ${key}, and only ${key} is kept in "was". If the change from ${was} to ${key} is not applied yet, write "was: ${was}" there instead.`];
}
function keyRefusal(draft, key, person) {
	if (!isPersonKey(key)) return refusal("key", `"${key}" cannot be a key: it has lower-case letters and digits, with single dots, hyphens or underscores between them, such as ada.lovelace.`);
	const holder = draft.people.get(key) ?? [...draft.people.values()].find((one) => one !== person && one.key !== person?.key && one.entry.was === key);
	if (holder === void 0) return null;
	return refusal("key", `The key ${key} is, or was, that of ${nameWithKey(holder)}. A key is never used again: choose another one.`, [nameWithKey(holder)]);
}
function referring(entry, old, next) {
	const { manager, successor, changes } = entry;
	if (![
		manager,
		successor,
		...(changes ?? []).map((change) => change.manager)
	].includes(old)) return entry;
	return {
		...entry,
		...manager === old ? { manager: next } : {},
		...successor === old ? { successor: next } : {},
		...changes === void 0 ? {} : { changes: changes.map((one) => one.manager === old ? {
			...one,
			manager: next
		} : one) }
	};
}

// src/desired/editing/verbs/hire.ts
function hirePerson(draft, verb) {
	const boss = namedManager(draft, verb.manager);
	if ("message" in boss) return boss;
	const all = [...draft.people.values()];
	const known = knownAs(verb, all);
	if (known !== void 0) {
		const { person, field } = known;
		if (isSo(person, verb, boss.key, draft)) return {
			people: /* @__PURE__ */ new Map(),
			named: person.key,
			notes: []
		};
		if (field !== "firstName" || verb.newPerson !== true) return alreadyThere(person, field, verb, draft);
	}
	const wrong = verb.key === void 0 ? null : keyRefusal(draft, verb.key, null);
	if (wrong !== null) return wrong;
	const key = verb.key ?? newKey(verb, all);
	const { file, defaults } = homeOf(verb, boss.key, draft);
	const person = {
		key,
		file,
		defaults,
		entry: entryOf(verb, boss.key, defaults, draft)
	};
	return {
		people: /* @__PURE__ */ new Map([[key, person]]),
		named: key,
		notes: []
	};
}
function knownAs(verb, all) {
	const [email, name] = [canonicalEmail(verb.email), plainName(verb)];
	const statements = ({ entry }) => [entry, ...entry.changes ?? []];
	const ways = [
		["email", (person) => statements(person).some((said) => said.email !== void 0 && canonicalEmail(said.email) === email)],
		["id", ({ entry: { id } }) => id !== void 0 && id === verb.id],
		["firstName", ({ entry }) => name !== "" && plainName({
			firstName: entry.firstName,
			lastName: entry.lastName
		}) === name]
	];
	for (const [field, is] of ways) {
		const person = all.find(is);
		if (person !== void 0) return {
			person,
			field
		};
	}
}
function isSo(person, verb, manager, draft) {
	const { id, start, end, status } = person.entry;
	const values = statedOn(person, dayOf(person, void 0, draft));
	const asked = {
		...verb,
		manager
	};
	const fields = [
		"email",
		"firstName",
		"lastName",
		"manager",
		"department",
		"role"
	];
	const isLater = verb.on !== void 0 && verb.on > draft.today;
	return status === void 0 && end === void 0 && (verb.key === void 0 || verb.key === person.key) && (verb.id === void 0 || verb.id === id) && fields.every((field) => asked[field] === void 0 || asked[field] === (values[field] ?? null)) && (isLater ? start === verb.on : start === void 0 || start <= draft.today);
}
function alreadyThere(person, field, verb, { today }) {
	const name = nameWithKey(person);
	const what = {
		email: `the address ${verb.email}`,
		id: `the employee id ${verb.id ?? ""}`,
		firstName: "this name"
	}[field] ?? field;
	const left = hasLeft(person, today);
	const has = `${name} has ${what} already${left ? ", and has left" : ""}.`;
	const same = left ? `To take the person back, use rehire for ${person.key}.` : `To change what the chart says, use move or rename for ${person.key}.`;
	return refusal(field, `${has} ${same}${field === "firstName" ? " If it is another person of the same name, say so: newPerson." : ` If it is another person, correct the ${field === "id" ? "id" : "address"}.`}`, [name]);
}
function newKey(verb, all) {
	const taken = all.flatMap(({ key, entry }) => [key, entry.was ?? []].flat());
	return makeKeys([{
		id: "",
		email: verb.email,
		firstName: verb.firstName,
		lastName: verb.lastName
	}], taken).get("") ?? "";
}
function homeOf({ department }, manager, { people, today, root }) {
	const all = [...people.values()];
	const colleagues = typeof department === "string" ? all.filter((one) => statedOn(one, today).department === department) : [];
	const boss = people.get(manager ?? "");
	return fullest(colleagues) ?? boss ?? fullest(all) ?? {
		file: `${root}/people/${ascii(department ?? "people")}.yaml`,
		defaults: {}
	};
}
function fullest(people) {
	return [...groupBy(people, ({ file }) => file)].toSorted(([a, one], [b, other]) => other.length - one.length || byText(a, b))[0]?.[1][0];
}
function entryOf(verb, manager, defaults, { today }) {
	const { email, firstName, lastName, id, department, role, on, newPerson } = verb;
	const isStated = department !== void 0 && department !== (defaults.department ?? null);
	return {
		...newPerson === true ? { newPerson } : {},
		email,
		firstName,
		lastName,
		...id === void 0 ? {} : { id },
		manager,
		...isStated ? { department } : {},
		...role === void 0 || role === defaults.role ? {} : { role },
		...on !== void 0 && on > today ? { start: on } : {}
	};
}

// src/desired/editing/verbs/leave.ts
function leavePerson(draft, { person: text, reportsTo, on }) {
	const person = namedPerson(draft, text, "person");
	if (isRefusal(person)) return person;
	const heir = reportsTo === void 0 ? void 0 : namedPerson(draft, reportsTo, "reportsTo");
	if (heir !== void 0 && isRefusal(heir)) return heir;
	if (hasLeft(person, draft.today)) return leftAlready(person, heir, on, draft);
	const last = on ?? dayBefore(draft.today);
	const [kept, dropped] = [cutOff(on === void 0 ? leftNow(person, draft) : {
		...person,
		entry: {
			...person.entry,
			end: on
		}
	}, on ?? draft.today), droppedWords(person, on ?? draft.today)];
	const away = withAbsences(kept, last);
	const after = heir === void 0 ? away : {
		...away,
		entry: {
			...away.entry,
			successor: heir.key
		}
	};
	return {
		people: /* @__PURE__ */ new Map([[person.key, after]]),
		named: person.key,
		notes: dropped
	};
}
function leftAlready(person, heir, on, { today }) {
	if (on !== void 0 && on >= today) return refusal("on", `${nameWithKey(person)} has left already. To let the person stay until ${on}, use rehire first, and then leave.`);
	const isSo = heir === void 0 || heir.key === person.entry.successor;
	const after = isSo ? person : {
		...person,
		entry: {
			...person.entry,
			successor: heir.key
		}
	};
	return {
		people: new Map(isSo ? [] : [[person.key, after]]),
		named: person.key,
		notes: []
	};
}
function leftNow(person, { today }) {
	const { start, end } = person.entry;
	const plain = lacking(person, [...end !== void 0 && end >= today ? ["end"] : [], ...start !== void 0 && start > today ? ["start"] : []]);
	return {
		...plain,
		entry: {
			...plain.entry,
			status: "left"
		}
	};
}
function cutOff(person, last) {
	const { changes } = person.entry;
	return changes === void 0 ? person : withChanges(person, changes.filter(({ on }) => on <= last));
}
function droppedWords(person, last) {
	const days = (person.entry.changes ?? []).filter(({ on }) => on > last).map(({ on }) => on);
	return days.length === 0 ? [] : [`What the chart had for ${nameWithKey(person)} after that is taken out: ${days.join(", ")}.`];
}
function withAbsences(person, last) {
	const all = absencesOf(person);
	const kept = all.filter(({ from }) => from <= last).map((one) => one.to > last ? {
		...one,
		to: last
	} : one);
	if (all.every(({ to }) => to <= last)) return person;
	const [only, ...others] = kept;
	if (only === void 0) return lacking(person, ["absence"]);
	return {
		...person,
		entry: {
			...person.entry,
			absence: others.length === 0 ? only : kept
		}
	};
}
function reportsAfter(key, { people, today }) {
	const leaver = people.get(key);
	const end = leaver?.entry.status === "left" ? void 0 : leaver?.entry.end;
	const from = end === void 0 || end < today ? today : end;
	return [...people.values()].filter((person) => !hasLeft(person, from) && names(person, key, from));
}
function names({ entry }, key, from) {
	const changes = (entry.changes ?? []).filter(({ manager }) => manager !== void 0);
	return [changes.findLast(({ on }) => on <= from) ?? entry, ...changes.filter(({ on }) => on > from)].some(({ manager }) => manager === key);
}

// src/desired/editing/verbs/moved-twice.ts
function movedTwice(moves, draft) {
	const first = /* @__PURE__ */ new Map();
	return moves.flatMap(({ at, key, move }) => ["manager", "department"].flatMap((field) => {
		const value = move[field] === void 0 ? void 0 : valueOf(move, field, draft);
		if (value === void 0) return [];
		const name = JSON.stringify([
			key,
			move.on ?? draft.today,
			field
		]);
		const before = first.get(name);
		if (before === void 0) first.set(name, value);
		if (before === void 0 || before === value) return [];
		const person = draft.people.get(key);
		return [{
			at,
			field,
			message: `${person === void 0 ? key : nameWithKey(person)} gets two values of ${field} on one day: ${before ?? "none"} and ${value ?? "none"}. Leave one of them.`,
			near: []
		}];
	}));
}
function valueOf(move, field, draft) {
	if (field === "department") return move.department;
	const boss = namedManager(draft, move.manager ?? null);
	return "message" in boss ? void 0 : boss.key;
}

// src/desired/editing/verbs/rehire.ts
function rehirePerson(draft, { person: text, manager, department, email, on }) {
	const { today } = draft;
	const person = namedPerson(draft, text, "person");
	if (isRefusal(person)) return person;
	const boss = manager === void 0 ? void 0 : namedManager(draft, manager);
	if (boss !== void 0 && "message" in boss) return boss;
	const set = [
		["manager", boss?.key],
		["department", department],
		["email", email]
	].flatMap(([field, value]) => value === void 0 ? [] : [[field, value]]);
	const { status, end, start } = person.entry;
	if (status === void 0 && end === void 0) {
		const values = statedOn(person, dayOf(person, on, draft));
		if (set.every(([field, value]) => values[field] === value) && (on === void 0 || on <= today || on === start)) return {
			people: /* @__PURE__ */ new Map(),
			named: person.key,
			notes: []
		};
		return refusal("person", `${nameWithKey(person)} has not left. For another manager or department, use move.`);
	}
	if (!hasLeft(person, today) && on !== void 0 && on > today) return refusal("on", `${nameWithKey(person)} has not left yet: the last day is ${end ?? ""}. Leave out the day, and the person stays; or take the person back after that day.`);
	const back = comingBack(person, on, today);
	const from = dayOf(back, on, draft);
	const after = set.reduce((one, [field, value]) => withField(one, field, value, from, today), back);
	const notes = set.flatMap(([field]) => laterWords(after, field, from));
	return {
		people: new Map([[person.key, after], ...keptReports(draft, person)]),
		named: person.key,
		notes
	};
}
function comingBack(person, on, today) {
	const { start } = person.entry;
	const plain = lacking(person, [
		"status",
		"end",
		"successor"
	]);
	if (on === void 0 || on <= today) return start !== void 0 && start > today ? lacking(plain, ["start"]) : plain;
	const { email, firstName, lastName } = plain.entry;
	const values = plain.entry.changes === void 0 ? {} : statedOn({
		...plain,
		defaults: {}
	}, on);
	return withChanges({
		...plain,
		entry: {
			...plain.entry,
			email,
			firstName,
			lastName,
			...values,
			start: on
		}
	}, []);
}
function keptReports(draft, leaver) {
	if (leaver.entry.successor === void 0) return [];
	const { today } = draft;
	const index = { byKey: draft.people };
	return [...draft.people.values()].flatMap((person) => {
		if (person === leaver || hasLeft(person, today)) return [];
		const taken = (stated, day) => {
			const found = typeof stated === "string" ? handover(person, stated, index, day) : null;
			return found?.passed.includes(leaver) === true ? found.manager : void 0;
		};
		const from = dayOf(person, void 0, draft);
		const after = [from, ...(person.entry.changes ?? []).flatMap(({ on, manager }) => on > from && manager !== void 0 ? [on] : [])].reduce((one, day) => {
			const manager = taken(statedOn(person, day).manager, day);
			return manager === void 0 ? one : withField(one, "manager", manager, day, today);
		}, person);
		return after === person ? [] : [[person.key, after]];
	});
}

// src/desired/editing/apply-verbs.ts
function applyVerbs(draft, verbs) {
	const people = new Map([...draft.people].map(([key, person]) => [key, {
		...person,
		former: key
	}]));
	const [named, notes, problems, moves] = [
		[],
		[],
		[],
		[]
	];
	for (const [at, verb] of verbs.entries()) {
		const edit = edited({
			...draft,
			people
		}, verb);
		if (isRefusal(edit)) {
			problems.push({
				at,
				...edit
			});
			continue;
		}
		for (const [key, person] of edit.people) {
			const former = people.get(key)?.former ?? null;
			if (key !== person.key) people.delete(key);
			people.set(person.key, {
				...person,
				former
			});
		}
		named.push(edit.named);
		if (verb.verb === "move") moves.push({
			at,
			key: edit.named,
			move: verb
		});
		notes.push(...edit.notes);
	}
	return {
		people: [...people.values()],
		named,
		notes,
		problems: [...problems, ...movedTwice(moves, {
			...draft,
			people
		})]
	};
}
function edited(draft, verb) {
	const unseen = Object.entries(verb).find(([, value]) => typeof value === "string" && /\n/.test(value) || hasHidden(String(value)));
	if (unseen !== void 0) return refusal(unseen[0], `This value has a line break, or a character that cannot be seen. Type it again: ${JSON.stringify(unseen[1])}.`);
	if (verb.on !== void 0 && !isDay(verb.on)) return refusal("on", `"${String(verb.on)}" is not a day. Write year, month and day: 2026-12-31.`);
	switch (verb.verb) {
		case "hire": return hirePerson(draft, verb);
		case "move": return movePerson(draft, verb);
		case "leave": return leavePerson(draft, verb);
		case "rehire": return rehirePerson(draft, verb);
		case "rename": return renamePerson(draft, verb);
	}
}

// src/desired/editing/judge-edits.ts
const fieldOf = {
	"unknown-manager": "manager",
	"own-manager": "manager",
	loop: "manager",
	"too-deep": "manager",
	"inactive-manager": "manager",
	"bad-successor": "reportsTo",
	"duplicate-email": "email",
	"email-not-ascii": "email",
	"look-alike-email": "email",
	"foreign-domain": "email",
	"duplicate-id": "id",
	"unknown-department": "department",
	"date-order": "on",
	"bad-date": "on",
	"too-many-days": "on",
	"bad-key": "key",
	"was-in-use": "key",
	"admin-not-listed": "role",
	"confusing-name": "firstName",
	"hidden-character": "firstName"
};
async function judgeEdits({ diagnostics }, folder, verbs, named, draft) {
	const errors = errorsIn(diagnostics);
	if (errors.length === 0) return [];
	const lineOf = await linesIn(folder);
	const left = verbs.flatMap((verb, at) => verb.verb === "leave" && verb.reportsTo === void 0 ? [at] : []).flatMap((at) => leftBehind(at, named[at] ?? "", errors, draft));
	const keys = new Set(left.map(({ at }) => named[at]));
	const rest = errors.filter(({ code, cause }) => code !== "inactive-manager" || !keys.has(cause));
	return [...left, ...rest.map((one) => ({
		at: verbAt(one, lineOf, named, draft),
		field: fieldOf[one.code] ?? "chart",
		message: one.message,
		near: []
	}))];
}
function leftBehind(at, key, errors, draft) {
	const leaver = draft.people.get(key);
	if (leaver === void 0 || !errors.some(({ code, cause }) => code === "inactive-manager" && cause === key)) return [];
	const reports = reportsAfter(key, draft).map(nameWithKey);
	if (reports.length === 0) return [];
	const [report, need] = reports.length === 1 ? ["person reports", "needs"] : ["people report", "need"];
	return [{
		at,
		field: "reportsTo",
		message: `${reports.length} ${report} to ${nameWithKey(leaver)}, and ${need} another manager: ${shortList(reports)}. Say to whom the reports go, or move them first.`,
		near: reports
	}];
}
function verbAt({ place, cause }, lineOf, named, { people }) {
	const [file, line] = [place?.file ?? "", place?.line ?? 0];
	let [owner, begins] = ["", 1];
	for (const key of people.keys()) {
		const at = lineOf(file, key);
		if (at > begins && at <= line) [owner, begins] = [key, at];
	}
	const own = named.indexOf(owner);
	return own === -1 ? Math.max(0, named.indexOf(cause)) : own;
}
async function linesIn({ people }) {
	const trees = /* @__PURE__ */ new Map();
	for (const source of people) trees.set(source.file, (await readTree(source, chartBudget())).tree);
	return (file, key) => trees.get(file)?.lineOf(key) ?? 1;
}

// src/desired/editing/edit-settings.ts
async function renamedInSettings(source, keys) {
	if (keys.size === 0) return source;
	const { read } = await readStrict(source, editBudget());
	if (read === null) return null;
	const { yaml, contents } = read;
	const lists = entriesOf(yaml, contents).filter((pair) => ["admins", "protected"].includes(keyOf(pair)));
	const patches = lists.flatMap(({ value }) => yaml.isSeq(value) ? value.items.filter(yaml.isScalar) : []).flatMap(({ value, range }) => {
		const next = keys.get(String(value));
		return next === void 0 ? [] : [{
			start: range?.[0] ?? 0,
			end: range?.[1] ?? 0,
			text: scalarText(next)
		}];
	});
	if (patches.length === 0) return source;
	const text = applied(source.text, patches);
	const before = read.value;
	const renamed = lists.map((pair) => {
		const name = keyOf(pair);
		return [name, before[name].map((key) => keys.get(key) ?? key)];
	});
	const { tree } = await readTree({
		...source,
		text
	}, editBudget());
	const must = {
		...before,
		...Object.fromEntries(renamed)
	};
	return tree !== null && isDeepStrictEqual(tree.value, must) ? {
		...source,
		text
	} : null;
}

// src/desired/editing/write-draft.ts
async function writtenDraft(folder, draft, people) {
	const edits = groupBy(people.flatMap((person) => editOf(person, draft)), ({ file }) => file);
	const files = [];
	for (const [file, group] of edits) {
		const source = folder.people.find((one) => one.file === file) ?? {
			file,
			text: `${"# yaml-language-server: $schema=../../schema/people.schema.json"}\npeople:\n`
		};
		const text = await textAfter(source, group);
		if (text === null) return { unwritable: byHand(file, group) };
		files.push({
			...source,
			text
		});
	}
	const keys = new Map(people.flatMap(({ former, key }) => former === null || former === key ? [] : [[former, key]]));
	const settings = folder.settings === null ? null : await renamedInSettings(folder.settings, keys);
	if (settings === null && folder.settings !== null && keys.size > 0) return { unwritable: `${folder.settings.file} is written in a form that cannot be edited. In admins and protected, write the new key by hand.` };
	const changed = settings === null || settings === folder.settings ? files : [...files, settings];
	const next = new Map(files.map((file) => [file.file, file]));
	const all = [...folder.people.map((one) => next.get(one.file) ?? one), ...files.filter(({ file }) => !folder.people.some((one) => one.file === file))];
	return {
		folder: {
			...folder,
			settings: settings ?? folder.settings,
			people: all.toSorted((a, b) => byText(a.file, b.file))
		},
		files: changed.toSorted((a, b) => byText(a.file, b.file))
	};
}
function editOf({ former, key, file, entry }, { people }) {
	const before = raw(people.get(former ?? "")?.entry ?? {});
	const after = raw(entry);
	return former === key && isDeepStrictEqual(before, after) ? [] : [{
		former,
		key,
		file,
		before,
		after
	}];
}
function raw(entry) {
	return Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, typeof value === "boolean" ? String(value) : value]));
}
async function textAfter(source, edits) {
	const { read } = await readStrict(source, editBudget());
	if (read === null) return null;
	const text = editedText(source, read, edits);
	const { tree } = await readTree({
		...source,
		text
	}, editBudget());
	return tree !== null && isDeepStrictEqual(tree.value, valueAfter(read.value, edits)) ? text : null;
}
function valueAfter(before, edits) {
	const all = before;
	const people = new Map(Object.entries(all.people === "" ? {} : all.people));
	for (const { former } of edits) people.delete(former ?? "");
	for (const { key, after } of edits) people.set(key, after);
	return {
		...all,
		people: Object.fromEntries(people)
	};
}
function byHand(file, edits) {
	return `${file} is written in a form that cannot be edited, or a value cannot be written. Write these lines by hand: ${edits.flatMap(({ former, key, before, after }) => {
		if (former === null) return [personLines(key, after, "").map((line) => line.trim()).join(" \u00B7 ")];
		const set = Object.entries(after).filter(([name, value]) => !isDeepStrictEqual(before[name], value));
		const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
		return [[
			`${former === key ? key : `${former}, now ${key}`}:`,
			...set.map(fieldText),
			...gone.map((name) => `without ${name}`)
		].join(" \u00B7 ")];
	}).join(" \u00B7 ")}`;
}

// src/desired/editing/edit-by-verbs.ts
async function editByVerbs(folder, verbs, now) {
	const before = await loadFolder(folder, null, now);
	const nothing = {
		folder,
		files: [],
		people: [],
		notes: []
	};
	const own = ownProblems(before);
	if (own.length > 0) return {
		...nothing,
		problems: own
	};
	const draft = await draftOf(folder, now, before);
	const { people, named, notes, problems } = applyVerbs(draft, verbs);
	if (problems.length > 0) return {
		...nothing,
		people: named,
		problems
	};
	const written = await writtenDraft(folder, draft, people);
	if ("unwritable" in written) return {
		...nothing,
		people: named,
		problems: [{
			at: 0,
			field: "chart",
			message: written.unwritable,
			near: []
		}]
	};
	if (written.files.length === 0) return {
		...nothing,
		people: named,
		notes,
		problems
	};
	const after = await loadFolder(written.folder, null, now);
	const wrong = await judgeEdits(after, written.folder, verbs, named, {
		...draft,
		people: new Map(people.map((one) => [one.key, one]))
	});
	if (wrong.length > 0) return {
		...nothing,
		people: named,
		problems: wrong
	};
	return {
		...written,
		people: named,
		notes,
		problems: []
	};
}
function ownProblems({ diagnostics }) {
	return errorsIn(diagnostics).filter(({ code }) => code !== "no-people").slice(0, 1).map(({ place, message }) => {
		return {
			at: 0,
			field: "chart",
			message: `The chart has an error already. ${place === void 0 ? "" : `${place.file}:${place.line}:${place.column}: `}${message}`,
			near: []
		};
	});
}
async function draftOf(folder, now, chart = null) {
	const { settings, people } = folder;
	const { desired, settings: counting } = chart ?? await loadFolder(folder, null, now);
	const room = chartBudget();
	const all = /* @__PURE__ */ new Map();
	for (const source of people) {
		const { tree } = await readTree(source, room);
		const value = tree?.value ?? {};
		for (const [key, entry] of Object.entries(value.people ?? {})) all.set(key, {
			key,
			file: source.file,
			entry,
			defaults: value.defaults ?? {}
		});
	}
	const root = (settings?.file ?? "org/espalier.yaml").replace(/\/[^/]*$/, "");
	return {
		people: all,
		today: desired?.asOf ?? today(now, counting?.timezone ?? "UTC"),
		root
	};
}

export { pullOf as a, openBranches as i, peopleNamed as n, pullsOf as o, isOpen as r, sourceOf as s, editByVerbs as t };