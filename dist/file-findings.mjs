import { t as ExitError } from "./exit-error.mjs";
import { H as errorsIn, M as usage, N as byText, P as canonicalEmail, R as isDay, U as isBlocked, V as blockersOf, _ as pathHint, g as notAFolder, h as noChartHint, j as flagValue, m as gather, q as nameOfPlan, v as readSource, x as unreadable, y as reason } from "./chart-at-revision.mjs";
import { r as fingerprintOf, t as changeDigest } from "./fingerprint.mjs";
import { A as fieldFacts, H as recognised, I as counted, L as countsLine, U as verbNames, V as ofVerb, Z as verbs, c as within, j as fields, k as limitFor, q as groupBy, z as headline } from "./page.mjs";
import { a as between, i as printed, l as sink, n as message, o as clean, r as painter, t as columns } from "./printed.mjs";
import { D as words, E as nothing$1, T as table, b as markdown, h as code, w as row } from "./context.mjs";
import { T as terminalInk, _ as limitLine, c as allowedLine, f as exactCommand, g as limitHelp, h as liftCommand, m as letGoWords, o as findingAlert, p as letGoCommand, r as alert, u as blockedLine } from "./first-alerts.mjs";
import { a as outsideId, c as isAlike, i as nodeOf, n as shownAs, o as formless } from "./rewrites.mjs";
import { t as shortList } from "./short-list.mjs";
import { C as who, S as warning, _ as sharedBinding, a as error, b as unresolvedWrite, c as leaverActive, f as otherAccount, g as roleNotListed, h as reportsStay, i as earlierDay, l as leaverElsewhere, m as reportsFollow, n as addressTaken, o as fullName, p as protectedPerson, r as driftedAccount, s as keyOwner, t as addressSwap, u as limitAhead, v as startsLater, x as vanishedUser, y as twoAccounts } from "./findings.mjs";
import { S as plainName, a as driftLine, b as likenessOf, i as driftHelp, m as loadFolder, n as cyclesLine, o as scheduledWords, s as asSentence, t as accessLine, u as called, x as nearNames } from "./drift-words.mjs";
import { lstat, opendir } from "node:fs/promises";
import { resolve } from "node:path";

// src/live/read/completeness.ts
/** A list that was read as the contract says, and lacks people. Right after a write it may only be late. */
var UntrustedList = class extends ExitError {};
/** The bound accounts that a list does not show, in the order of their ids. */
function unseen(users, expected) {
	const missing = [];
	for (const id of expected.bound.keys()) if (!users.has(id)) missing.push(id);
	return missing.toSorted(byText);
}
/**
* The only maker of a `LiveState`. A list that was cut short must never look like people who left, so it is accepted
* only if every bound account is in it, or was asked for by its id and is in `asked`; if it is not empty; if few of
* those are gone; and if it has not shrunk, except by accounts that are known to be gone or inactive. Else throws
* `ExitError` 8.
*/
function prove(users, expected, asked = /* @__PURE__ */ new Map(), aside = []) {
	const listed = byId(users);
	requireSome(listed, expected);
	const silent = unseen(listed, expected).filter((id) => !asked.has(id));
	if (silent.length > 0) throw untrusted(`${silent.length} known accounts are not in it, and were not asked for`);
	const found = [...asked.values()].filter((user) => user !== "gone");
	requireUncut(listed, found, expected);
	const all = byId([...listed.values(), ...found].toSorted((a, b) => byText(a.id, b.id)));
	requirePresent(all, expected);
	requireSize(all, expected);
	const owner = expected.owner ?? null;
	return {
		users: all,
		unlisted: new Set(found.flatMap(({ id }) => listed.has(id) ? [] : [id])),
		aside,
		owner
	};
}
/** A list may hide inactive users, and a few new ones: more than one hidden active user in 20 means that it was cut. */
function requireUncut(listed, found, { bound }) {
	const isLeft = ({ id, values }) => values.active === true && !listed.has(id) && bound.get(id)?.isNew !== true;
	const left = found.filter(isLeft).length;
	if (left === 0) return;
	let shown = 0;
	for (const { values } of listed.values()) if (values.active === true) shown += 1;
	if (left < 2 || left * 20 <= shown + left) return;
	throw untrusted(`it was cut short, or the service repeats one page: it shows ${shown} active users, but ${left} more exist when asked for one by one`);
}
/** Users by id, in the given order. Of two with one id the later one counts. */
function byId(users) {
	const all = /* @__PURE__ */ new Map();
	for (const user of users) all.set(user.id, user);
	return all;
}
/** A list may hide inactive users: this one shows some, and every account that is known. */
function hidesNone(listed, expected) {
	for (const { values } of listed.values()) if (values.active === false) return unseen(listed, expected).length === 0;
	return false;
}
/** Throws `ExitError` 8 for an empty list: at least the user who made the key has an account. */
function requireSome(listed, expected) {
	if (listed.size > 0) return;
	throw untrusted(expected.bound.size > 0 ? `it is empty, but ${expected.bound.size} accounts are known. Perhaps the key belongs to another company` : "it is empty, but must have at least the owner of the key. Perhaps the key may not read the users");
}
/** One account that is gone is a matter for the plan; many are a sign of another company, or of a broken service. */
function requirePresent(all, expected) {
	const gone = [];
	let active = 0;
	for (const [id, account] of expected.bound) {
		if (!account.active || account.isNew === true) continue;
		active += 1;
		if (!all.has(id)) gone.push(account.key);
	}
	if (gone.length < 2 || gone.length * 5 <= active) return;
	const named = `${gone.slice(0, 10).join(", ")}${gone.length > 10 ? `, and ${gone.length - 10} more` : ""}`;
	throw untrusted(`${gone.length} of ${active} known accounts are missing (${named}). Perhaps the key belongs to another company; if they are really gone, run "espalier state forget KEY" for each`);
}
/** An account that shows as inactive is not missing, whoever deactivated it; and one alone is a matter for the plan. */
function requireSize(all, expected) {
	const { lastActive, lastUsers, minPercent, bound } = expected;
	if (lastActive === null) return;
	let [now, gone, inactive] = [
		0,
		0,
		0
	];
	for (const { values } of all.values()) if (values.active === true) now += 1;
	for (const [id, account] of bound) {
		if (!account.active || all.get(id)?.values.active === true) continue;
		if (account.isNew === true && !all.has(id)) continue;
		if (all.has(id)) inactive += 1;
		else gone += 1;
	}
	const shown = lastUsers === void 0 ? 0 : all.size - now - (lastUsers - lastActive);
	const missing = lastActive - now - gone - Math.max(inactive, shown);
	if (now >= limitFor({ percent: minPercent }, lastActive) || missing < 2) return;
	throw untrusted(`it has ${now} active users, but the last trusted list had ${lastActive}: fewer than ${minPercent} % are left. If so many really left, lower limits.users in espalier.yaml`);
}
function untrusted(why) {
	return new UntrustedList(8, `The list of users cannot be trusted: ${why}. Nothing more is written.`);
}

// src/plan/bindings.ts
/** What the state has under a key. */
function bindingAt(key, { bindings }) {
	return key !== void 0 && Object.hasOwn(bindings, key) ? bindings[key] : void 0;
}
/** What the state has of a person: under the key of today, or the one before. */
function bindingOf({ key, was }, state) {
	return bindingAt(key, state) ?? bindingAt(was, state);
}
/**
* What was last applied, as far as it tells whose an account is: a value that a person sealed does not prove an
* address.
*/
function provenOf({ applied, unproven }) {
	if (unproven !== true) return applied;
	const { email: _, ...rest } = applied;
	return rest;
}

// src/plan/differ.ts
/** A value of the service in the words of a plan: a manager is a node. */
function liveValue(user, field, keyOf) {
	const value = user.values[field] ?? null;
	if (field !== "manager" || value === null) return value;
	return nodeOf(value, keyOf);
}
/**
* Compares the managed fields of one pair, three ways: chart ≠ applied is a change, live ≠ applied is drift, both is a
* conflict that a person decides. Returns null if there is no difference, which is nearly always.
*/
function differ(pair, settings, keyOf, revert) {
	const differences = differing(pair, settings, keyOf);
	if (differences.length === 0) return null;
	const all = revert || differences.some((one) => one.field === "active" && one.desired === true && wants(pair, one));
	const before = {};
	const after = {};
	const drift = [];
	const unlisted = [];
	for (const one of differences) if (!isListed(one.field, pair.person.key, settings)) unlisted.push(one.field);
	else if (all || wants(pair, one)) {
		before[one.field] = one.live;
		after[one.field] = one.desired;
	} else drift.push(driftOf(pair, one));
	return {
		before,
		after,
		drift,
		unlisted
	};
}
/**
* For a leaver, only the account's state and its address matter: the rest stays as a record. This runs for every field
* of every person, and nearly nothing differs: it allocates nothing before something does.
*/
function differing({ person, user, applied, shown }, { manage }, keyOf) {
	const found = [];
	const active = person.values.active === true;
	for (const field of fields) {
		const desired = person.values[field];
		if (desired === void 0 || !manage.has(field) || !(active || leaverFields.has(field))) continue;
		if (field === "active" && person.onLastDay === true) continue;
		const live = liveValue(user, field, keyOf);
		if (desired === live || desired === applied[field] && live === shown?.[field]) continue;
		found.push({
			field,
			desired,
			live
		});
	}
	return found;
}
const leaverFields = /* @__PURE__ */ new Set(["email", "active"]);
/** A role is written only for the people on the admins list. */
function isListed(field, key, { admins }) {
	return field !== "role" || admins.has(key);
}
/** Git wants it: the chart has changed since the value was applied, and the service has not. */
function wants({ applied, shown }, { field, desired, live }) {
	const last = applied[field];
	return last === void 0 || last !== desired && (last === live || shown?.[field] === live);
}
function driftOf({ person, applied }, { field, desired, live }) {
	const last = applied[field] ?? null;
	return {
		kind: last === desired ? "drift" : "conflict",
		key: person.key,
		name: fullName(person.values),
		field,
		applied: last,
		desired,
		live,
		at: person.at
	};
}

// src/plan/identity-findings.ts
const shared = {
	same: "has the same name",
	near: "has nearly the same name",
	local: "has the same part before the @"
};
function sameName(person, known, alike) {
	const message = `${who(person)} would be a new account, but ${described(known)} ${shared[alike]}. If it is the same person, ${wayOut(known, alike)}. If not, write "newPerson: true".`;
	return alike === "near" ? warning("near-name", message, person.at) : error("same-name", message, person.at);
}
function described(known) {
	if (known.kind === "account") return `account ${named(known.user)}`;
	if (known.kind === "aside") return `${known.user.sort}, account ${named(known.user)},`;
	return `${who(known.person)}, ${stands(known)},`;
}
function stands({ kind, person }) {
	if (kind === "hire") return "who would be new as well";
	if (kind === "left") return "who has left";
	return "end" in person && person.end !== void 0 ? `who leaves after ${person.end}` : "who is in the chart";
}
function wayOut(known, alike) {
	const isNamed = alike !== "local" ? "" : " with \"samePerson: true\"";
	switch (known.kind) {
		case "account": return `write that address here${isNamed}, and the account is adopted`;
		case "aside": return `make that an ordinary account in Small Improvements, and write its address here${isNamed}`;
		case "hire": return `delete one of the two entries`;
		case "left": return `delete this entry, and take ${known.person.key} back: remove ${leaving(known.person)} there, and write what has changed`;
		case "here": return `delete this entry, and write what changes at ${known.person.key}${"end" in known.person ? ", without \"end\"" : ""}`;
	}
}
function leaving(person) {
	return "end" in person && person.end !== void 0 ? "\"end\"" : "\"status: left\"";
}
/** An account with the address of a person, and the name of another, or of a namesake with `newPerson`. */
function adoptsAnother(person, user) {
	const holder = fullName(user.values);
	const free = `account ${user.id} is ${holder}'s: give that account another address first`;
	const says = `${who(person)} would adopt account ${named(user)}, which is in the name of ${holder}.`;
	const adopt = likenessOf(person.values, user.values) !== "other" ? " If it is the account of this person, delete \"newPerson: true\", and it is adopted." : "";
	const what = person.newPerson === true ? `"newPerson: true" says that they are two people, so ${free}.${adopt}` : `If it is the same person under another name, write "samePerson: true". If not, ${free}.`;
	return error("adopts-another", `${says} ${what}`, person.at);
}
/** A key, and with it an account, that gets the name of another person. `before` has the name until then. */
function anotherPerson(person, user, before, on) {
	const [old, fresh] = [fullName(before), fullName(person.values)];
	const says = `Account ${user.id} is ${old}'s under the key ${person.key}, and gets the name ${fresh}${on === void 0 ? "" : ` on ${on}`}. If ${fresh} is another person, who would sign in to this account and read the reviews of ${old}, give ${fresh} a new key, and keep ${person.key} for ${old}, with "status: left" if ${old} has left.`;
	return person.newPerson ? error("another-person", `${says} "newPerson: true" says that it is another person.`, person.at) : warning("another-person", `${says} If ${old} has a new name, write "samePerson: true".`, person.at);
}
function newPersonDone(person) {
	return warning("new-person-done", `${who(person)} has an account now, so "newPerson: true" is no longer needed. Delete the line: if the state were lost, it could allow a second account.`, person.at);
}
function samePersonDone(person) {
	return warning("same-person-done", `${who(person)} has the account under this name now, so "samePerson: true" is no longer needed. Delete the line: it would let the account pass to another person unseen.`, person.at);
}
/** A person without an account, with the address of the account of a key that is missing from the files. */
function renamedKey(person, key, id) {
	return error("renamed-key", `${who(person)} has the address of account ${id}, which is bound to ${key}, and ${key} is missing from the files. If the key was renamed, write "was: ${key}" here. If they are two people, put ${key} back with "status: left", and give this person another address.`, person.at);
}
/** `person`: who may be the same person under a new key. */
function vanishedPerson(key, id, person) {
	const rename = person === void 0 ? `For a renamed key, write "was: ${key}". A leaver stays in the files: write "status: left".` : `If ${who(person)} is the same person, write "was: ${key}" there. If not: a leaver stays in the files, with "status: left".`;
	return error("vanished-person", `${key} is bound to account ${id} but is missing from the files. ${rename} To release the account, run "espalier state forget ${key}".`, person?.at);
}
/** A person whose account is inactive, while another has the address and the name. `bound`: the key that the state has. */
function mergedAccount(person, own, holder, bound) {
	return error("merged-account", `${who(person)} is bound to account ${own.id}, which is inactive, while account ${named(holder)} has the address and the name. If the two were merged in Small Improvements, run "espalier state forget ${bound}" and plan again: account ${holder.id} is then adopted by its address. If they are two people, give account ${holder.id} another address first.`, person.at);
}
/** An account as people know it. */
function named({ id, values }) {
	const name = fullName(values);
	const email = String(values.email);
	return `${id} (${name === "" ? email : `${name}, ${email}`}${values.active === true ? "" : ", inactive"})`;
}

// src/plan/whose.ts
const own = { kind: "own" };
const drifted$1 = { kind: "drifted" };
const unproven = { kind: "unproven" };
/**
* This runs for every person, and nearly every account has its address of today: it allocates nothing before one has
* not.
*/
function judgeBy(desired, witness) {
	let known = null;
	return (person, applied, user) => {
		if (user.login === void 0 && user.values.email === person.values.email) return own;
		if (!isStrange(person, applied, user, witness)) return own;
		known ??= holdersOf(desired, witness);
		const holders = addressesOf(user).map((address) => ({
			address,
			key: isTheirs(address, person, applied, witness) ? person.key : known?.get(canonicalEmail(address))
		}));
		for (const { key, address } of holders) if (key !== void 0 && key !== person.key) return {
			kind: "other",
			key,
			address
		};
		return holders.some(({ key }) => key === person.key) ? own : witness.sealed ? drifted$1 : unproven;
	};
}
/** Whether an account may be written to, or be written as a manager. */
function isKnown({ kind }) {
	return kind === "own" || kind === "drifted";
}
/** Whether the chart last applied is needed to tell whose the bound accounts are. To read it takes time. */
function isDoubtful({ people, upcoming }, { users }, state, { sealed }) {
	const witness = {
		sealed,
		before: null
	};
	const isOff = (person) => {
		const binding = bindingOf(person, state);
		const user = binding === void 0 ? void 0 : users.get(binding.id);
		return binding !== void 0 && user !== void 0 && isStrange(person, provenOf(binding), user, witness);
	};
	for (const person of people.values()) if (isOff(person)) return true;
	return upcoming.some((one) => one.kind === "hire" && !people.has(one.key) && isOff(one));
}
/** The address of an account, and the one to sign in with if that differs. */
function addressesOf({ values, login }) {
	return login === void 0 ? [String(values.email)] : [String(values.email), login];
}
/** The address in the chart last applied, under the key of today or the one before. */
function addressBefore({ key, was }, { before }) {
	return before?.get(key) ?? (was === void 0 ? void 0 : before?.get(was));
}
/** Whether two addresses are one person's. */
function isSameAddress(address, other) {
	if (typeof other !== "string") return false;
	return address === other || canonicalEmail(address) === canonicalEmail(other);
}
function isTheirs(address, person, { email }, witness) {
	return isSameAddress(address, person.values.email) || isSameAddress(address, addressBefore(person, witness)) || witness.sealed && isSameAddress(address, email);
}
/** Whether the account has an address that is not known to be the person's. */
function isStrange(person, applied, { values, login }, witness) {
	return !isTheirs(String(values.email), person, applied, witness) || login !== void 0 && !isTheirs(login, person, applied, witness);
}
/**
* The holders of each address: by the chart today, which counts first, on its later days for a hire, and by the one
* last applied.
*/
function holdersOf({ people, upcoming }, { before }) {
	const holders = /* @__PURE__ */ new Map();
	const renamed = /* @__PURE__ */ new Map();
	const add = (key, email) => {
		const address = typeof email === "string" ? canonicalEmail(email) : void 0;
		if (address !== void 0 && !holders.has(address)) holders.set(address, key);
	};
	for (const { key, was, values } of people.values()) {
		add(key, values.email);
		if (was !== void 0) renamed.set(was, key);
	}
	for (const { key, kind, values } of upcoming) if (kind === "hire") add(key, values.email);
	for (const [key, email] of before ?? []) add(people.has(key) ? key : renamed.get(key) ?? key, email);
	return holders;
}

// src/plan/identity.ts
/** All that is asked about people who would get an account, adopt one, or lose theirs. */
function identityFindings(desired, live, state, matched) {
	const later = arrivals(desired, state);
	return [
		...adoptions(matched, state, later),
		...mergers(matched),
		...vanishedFindings(desired, live, state, matched),
		...newcomers(desired, live, matched, later)
	];
}
/** People who have no account and start on a later day. */
function arrivals({ people, upcoming }, state) {
	return upcoming.filter(({ kind, key }) => kind === "hire" && !people.has(key) && bindingAt(key, state) === void 0);
}
function isUnasked(person, user) {
	if (person.newPerson === true) return false;
	return person.samePerson === true || likenessOf(person.values, user.values) !== "other";
}
/**
* Accounts that have the address of a person and the name of another, today or on the day on which the person starts. A
* person whose own new account is still looked for adopts none: another finding asks what it is.
*/
function adoptions({ pairs, unmanaged }, { intents }, later) {
	const waiting = Object.values(intents).filter(({ status, sentAt }) => status === "unresolved" || sentAt !== void 0);
	const asked = new Set(waiting.map(({ key }) => key));
	const today = [...pairs.values()].filter(({ how, person }) => how === "adopted" && !asked.has(person.key)).flatMap(({ person, user }) => isUnasked(person, user) ? [] : [adoptsAnother(person, user)]);
	if (later.length === 0) return today;
	const free = byAddress(unmanaged);
	const ahead = later.flatMap((person) => {
		const user = free.get(canonicalEmail(String(person.values.email)));
		return user === void 0 || isUnasked(person, user) ? [] : [adoptsAnother(person, user)];
	});
	return [...today, ...ahead];
}
function byAddress(users) {
	const holders = /* @__PURE__ */ new Map();
	for (const user of users) for (const address of addressesOf(user)) holders.set(canonicalEmail(address), user);
	return holders;
}
/** Whether the account of a person may be another by now: theirs is inactive, and this one has address and name. */
function isMergedInto({ person, user, how }, holder) {
	return how !== "adopted" && person.values.active === true && user.values.active !== true && isSameAddress(String(holder.values.email), person.values.email) && ["same", "near"].includes(likenessOf(person.values, holder.values));
}
function mergers({ pairs, unmanaged }) {
	const idle = [...pairs.values()].filter(({ person, user }) => person.values.active === true && !user.values.active);
	const free = byAddress(idle.length === 0 ? [] : unmanaged);
	return idle.flatMap((pair) => {
		const { person, user, how } = pair;
		const holder = free.get(canonicalEmail(String(person.values.email)));
		if (holder === void 0 || !isMergedInto(pair, holder)) return [];
		const bound = how === "renamed" && person.was !== void 0 ? person.was : person.key;
		return [mergedAccount(person, user, holder, bound)];
	});
}
/** Bound keys that are missing from the files, each with the person who may be the same under a new key. */
function vanishedFindings({ people }, { users }, state, { pairs, keyOf, vanished }) {
	if (vanished.size === 0) return [];
	const strays = /* @__PURE__ */ new Map();
	for (const person of people.values()) {
		if (pairs.has(person.key) || bindingOf(person, state) !== void 0) continue;
		const { department = null, manager = null, email } = person.values;
		const tags = [`address ${canonicalEmail(String(email))}`, ...tagsOf(person.values, department, manager)];
		for (const tag of tags) if (!strays.has(tag)) strays.set(tag, person);
	}
	return [...vanished].map(([key, id]) => {
		const user = users.get(id);
		const { applied = {} } = bindingAt(key, state) ?? {};
		const same = [...user === void 0 ? [] : addressesOf(user), String(applied.email)].flatMap((one) => strays.get(`address ${canonicalEmail(one)}`) ?? [])[0];
		if (same !== void 0) return renamedKey(same, key, id);
		const values = {
			...user?.values,
			...applied
		};
		const tags = [applied.manager ?? null, user === void 0 ? null : liveValue(user, "manager", keyOf)].flatMap((manager) => [values.department ?? null, null].map((team) => [team, manager])).flatMap((place) => tagsOf(values, ...place));
		return vanishedPerson(key, id, tags.flatMap((tag) => strays.get(tag) ?? [])[0]);
	});
}
/** Equal for people who may be the same: by the name, or by one of its parts with department and manager. */
function tagsOf(values, department, manager) {
	const { firstName = null, lastName = null } = values;
	const place = `${String(department)} ${String(manager)}`;
	const [first, last] = [plainName({ firstName }), plainName({ lastName })];
	return [
		...[plainName(values)].flatMap((name) => name === "" ? [] : [`name ${name}`]),
		...nearNames(values).map((name) => `near ${name}`),
		...first === "" ? [] : [`first ${first} ${place}`],
		...last === "" ? [] : [`last ${last} ${place}`]
	];
}
/** People who would get a new account, and may have one already, or be somebody who is known. */
function newcomers(desired, { aside }, { hires, unmanaged }, later) {
	const adopted = byAddress(later.length === 0 ? [] : unmanaged);
	const coming = [...hires.values(), ...later.filter(({ values }) => !adopted.has(canonicalEmail(String(values.email))))];
	if (coming.length === 0) return [];
	const records = recordsOf([
		...unmanaged.map((user) => ({
			kind: "account",
			user
		})),
		...aside.map((user) => ({
			kind: "aside",
			user
		})),
		...[...desired.people.values()].map((person) => ({
			kind: standing(person, hires),
			person
		})),
		...later.map((person) => ({
			kind: "hire",
			person
		}))
	]);
	return coming.flatMap((person) => {
		if (person.newPerson) return [];
		const found = likest(person, records);
		return found === null ? [] : [sameName(person, ...found)];
	});
}
function standing(person, hires) {
	if (hires.has(person.key)) return "hire";
	return person.values.active === true ? "here" : "left";
}
/** The records by what they may share with another. */
function recordsOf(all) {
	const records = /* @__PURE__ */ new Map();
	for (const known of all) {
		const values = "user" in known ? known.user.values : known.person.values;
		for (const [alike, text] of traitsOf(values)) {
			if (alike === "local" && !("user" in known)) continue;
			const others = records.get(`${alike} ${text}`);
			if (others === void 0) records.set(`${alike} ${text}`, [known]);
			else others.push(known);
		}
	}
	return records;
}
function traitsOf(values) {
	const name = plainName(values);
	const [local = ""] = canonicalEmail(String(values.email)).split("@");
	return [
		...name === "" ? [] : [["same", name]],
		["local", local],
		...nearNames(values).map((near) => ["near", near])
	];
}
function likest(person, records) {
	for (const [alike, text] of traitsOf(person.values)) {
		const known = records.get(`${alike} ${text}`)?.find((one) => isAnother(one, person));
		if (known !== void 0) return [known, alike];
	}
	return null;
}
/** Of two new people only one is asked, and none if the other is said to be new. */
function isAnother(known, { key }) {
	if (known.kind === "account" || known.kind === "aside") return true;
	if (known.kind !== "hire") return known.person.key !== key;
	return known.person.key < key && known.person.newPerson !== true;
}

// src/plan/mismatched.ts
/** The finding about an account that is bound to one person, or would be, and has the address of another. */
function ofAnother({ person, user, how }, { key, address }, { people }, state) {
	const other = people.get(key) ?? { key };
	const keys = [person, other].flatMap((one) => [one.key, "was" in one ? one.was : void 0]);
	const isBound = (name) => bindingAt(name, state) !== void 0;
	const bound = how === "adopted" ? [] : keys.filter(isBound);
	return otherAccount(person, user.id, address, other, bound);
}
/** Pairs whose account is that of another person, and leavers who may have another account than their pair says. */
function mismatched({ pairs, keyOf }, desired, live, state, witness) {
	const findings = [];
	let free = null;
	for (const pair of pairs.values()) {
		const { person, user, whose } = pair;
		if (whose.kind === "other") findings.push(ofAnother(pair, whose, desired, state));
		if (person.values.active === true || isSameAddress(String(user.values.email), person.values.email)) continue;
		free ??= freeAccounts(pairs, keyOf, live);
		findings.push(...hiddenLeaver(pair, free, witness));
	}
	return findings;
}
/**
* A leaver whose account does not have the leaver's address, while one that is active and in no pair does: that one may be
* the leaver's, and would stay active.
*/
function hiddenLeaver({ person, user, how }, free, witness) {
	const known = [person.values.email, addressBefore(person, witness)].filter((one) => typeof one === "string");
	const bound = how === "renamed" && person.was !== void 0 ? person.was : person.key;
	for (const address of known) {
		const account = free.get(canonicalEmail(address));
		if (account !== void 0) return [leaverElsewhere(person, user, account, address, bound)];
	}
	return [];
}
/** Active accounts that are in no pair, by their addresses. */
function freeAccounts(pairs, keyOf, { users }) {
	const free = /* @__PURE__ */ new Map();
	for (const user of users.values()) {
		const key = keyOf.get(user.id);
		const isPaired = key !== void 0 && pairs.get(key)?.user === user;
		if (user.values.active !== true || isPaired) continue;
		for (const address of addressesOf(user)) free.set(canonicalEmail(address), user);
	}
	return free;
}

// src/plan/match.ts
/** Matches by binding, then by exact e-mail; never by name. */
function match(desired, live, state, witness) {
	const judge = judgeBy(desired, witness);
	const found = {
		pairs: /* @__PURE__ */ new Map(),
		keyOf: /* @__PURE__ */ new Map(),
		vanished: /* @__PURE__ */ new Map(),
		unseen: /* @__PURE__ */ new Map(),
		findings: []
	};
	const unbound = matchBound(desired, live, state, judge, found);
	claimMissing(desired, live, state, judge, found);
	const hires = matchByEmail(unbound, live, judge, found);
	rememberToday(desired, found);
	rememberForms(desired, witness, found);
	found.findings.push(...mismatched(found, desired, live, state, witness));
	const unmanaged = [...live.users.values()].filter((user) => !found.keyOf.has(user.id));
	found.findings.push(...identityFindings(desired, live, state, {
		...found,
		hires,
		unmanaged
	}));
	return {
		...found,
		hires,
		unmanaged
	};
}
/** Pairs each person who has a binding, under the key of today or the one before; returns the others. */
function matchBound(desired, live, state, judge, found) {
	const unbound = [];
	for (const person of desired.people.values()) {
		const own = bindingAt(person.key, state);
		const binding = own ?? bindingAt(person.was, state);
		if (binding === void 0) {
			unbound.push(person);
			continue;
		}
		const holder = found.keyOf.get(binding.id);
		if (holder !== void 0) found.findings.push(sharedBinding(person, holder, binding.id));
		found.keyOf.set(binding.id, person.key);
		const user = live.users.get(binding.id);
		const { id, applied, madeAt } = binding;
		if (user !== void 0) {
			const how = own === void 0 ? "renamed" : "bound";
			const { shown = {} } = binding;
			found.pairs.set(person.key, {
				person,
				user,
				applied,
				shown,
				how,
				whose: judge(person, provenOf(binding), user)
			});
		} else if (madeAt !== void 0) found.unseen.set(person.key, {
			person,
			id,
			madeAt
		});
		else if (person.values.active === true) found.findings.push(vanishedUser(person, binding.id));
	}
	return unbound;
}
/**
* A manager who was renamed, or who was an account outside the chart and is a person by now, is the same manager:
* what was last applied names them as they are named today.
*/
function rememberToday({ people }, { pairs, keyOf }) {
	const renamed = /* @__PURE__ */ new Map();
	for (const { key, was } of people.values()) if (was !== void 0) renamed.set(was, key);
	for (const [key, pair] of pairs) {
		const { manager } = pair.applied;
		if (typeof manager !== "string") continue;
		const today = manager.startsWith("#") ? keyOf.get(manager.slice(1)) : renamed.get(manager);
		if (today !== void 0) pairs.set(key, {
			...pair,
			applied: {
				...pair.applied,
				manager: today
			}
		});
	}
}
/** What the service keeps in a form that contract.yaml names counts as applied, from the first run on. */
function rememberForms({ settings }, { rewrites = {} }, { pairs }) {
	if (Object.keys(rewrites).length === 0) return;
	for (const [key, pair] of pairs) {
		const kept = shownAs(rewrites, pair.person.values, pair.user.values);
		const named = Object.keys(kept).filter((field) => settings.manage.has(field));
		if (named.length === 0) continue;
		const only = (values) => Object.fromEntries(named.map((field) => [field, values[field] ?? null]));
		const [wanted, shown] = [only(pair.person.values), only(kept)];
		pairs.set(key, {
			...pair,
			applied: {
				...pair.applied,
				...wanted
			},
			shown: {
				...pair.shown,
				...shown
			}
		});
	}
}
/** Bound keys that the chart does not have today: they start later, or they vanished, which never counts as leaving. */
function claimMissing(desired, live, state, judge, found) {
	const later = new Map(desired.upcoming.filter((one) => one.kind === "hire").map((one) => [one.key, one]));
	for (const key of Object.keys(state.bindings)) {
		const binding = desired.people.has(key) ? void 0 : bindingAt(key, state);
		if (binding === void 0 || found.keyOf.has(binding.id)) continue;
		const hire = later.get(key);
		found.keyOf.set(binding.id, key);
		if (hire === void 0) found.vanished.set(key, binding.id);
		else found.findings.push(startsLater(hire, binding.id));
		const user = live.users.get(binding.id);
		if (hire === void 0 || user === void 0) continue;
		const whose = judge(hire, provenOf(binding), user);
		if (whose.kind === "other") found.findings.push(ofAnother({
			person: hire,
			user,
			how: "bound"
		}, whose, desired, state));
	}
}
/** Adopts accounts by their exact e-mail. Those left over are to be created, unless they have left anyway. */
function matchByEmail(unbound, live, judge, found) {
	const hires = /* @__PURE__ */ new Map();
	if (unbound.length === 0) return hires;
	const free = groupBy([...live.users.values()].filter(({ id }) => !found.keyOf.has(id)), ({ values }) => canonicalEmail(String(values.email)));
	for (const person of unbound) {
		const [user, ...more] = free.get(canonicalEmail(String(person.values.email))) ?? [];
		if (more.length > 0) found.findings.push(twoAccounts(person, more.length + 1));
		else if (user !== void 0) {
			found.pairs.set(person.key, {
				person,
				user,
				applied: {},
				how: "adopted",
				whose: judge(person, {}, user)
			});
			found.keyOf.set(user.id, person.key);
		} else if (person.values.active === true) hires.set(person.key, person);
	}
	return hires;
}
/** Whether an account has the name that these values give, in whatever form the service keeps it. */
function hasName({ values }, named) {
	return ["firstName", "lastName"].every((field) => isAlike(field, values[field] ?? null, named[field] ?? null));
}

// src/model/just-made.ts
/** Milliseconds after which a new account shows, whatever the service: one that does not is gone. */
const showsWithin = 36e5;
/** Whether a run made an account so lately that the service may not show it yet. `now`: milliseconds. */
function isJustMade({ madeAt }, now) {
	return madeAt !== void 0 && Date.parse(madeAt) + showsWithin > now;
}
/** What to say of such an account, to be put after a name, or at the beginning of a sentence. */
function notShownYet(id, madeAt) {
	return `account ${id}, made at ${madeAt}, is not shown by the service yet: run again later`;
}

// src/plan/drafts.ts
/** Turns the differences of every pair, and every hire, into changes: one change is one write. */
function draft(desired, { pairs, hires, unseen, keyOf }, revert) {
	const drafts = [];
	const drift = [];
	const findings = [];
	for (const pair of pairs.values()) {
		if (pair.how !== "bound") drafts.push(adoption(pair));
		const difference = differ(pair, desired.settings, keyOf, revert);
		if (difference === null) continue;
		drafts.push(...writes(pair, difference));
		if (pair.whose.kind === "other") continue;
		drift.push(...difference.drift);
		findings.push(...difference.unlisted.map(() => roleNotListed(pair.person)));
	}
	for (const person of hires.values()) drafts.push(creation(person, desired));
	for (const { person, id } of unseen.values()) drafts.push(person.values.active === true ? creation(person, desired) : departure(person, id));
	return {
		drafts: new Map(drafts.map((one) => [one.id, one])),
		drift,
		findings
	};
}
/** `before` is the address by which the account was found: it is known, and not written. */
function adoption(pair) {
	const { person, user, how } = pair;
	const was = how === "renamed" && person.was !== void 0 ? { was: person.was } : {};
	return {
		...bare("adopt", person, user, { email: user.values.email ?? null }, {}),
		...drifted(pair),
		...was
	};
}
/**
* The account's address, if it is neither in the chart nor the one last applied: then it is part of what is approved.
*/
function drifted({ person, user, applied }) {
	const address = String(user.values.email);
	return isSameAddress(address, person.values.email) || isSameAddress(address, applied.email) ? {} : { address };
}
/** A reactivated account takes everything along, as a new one does; else there is a write for each part. */
function writes(pair, { before, after }) {
	const { person, user } = pair;
	const address = drifted(pair);
	if (after.active === true) return [{
		...bare("reactivate", person, user, before, after),
		...address
	}];
	return [
		"profile",
		"manager",
		"active"
	].flatMap((part) => {
		const written = withOnly(after, (field) => fieldFacts[field].part === part);
		if (Object.keys(written).length === 0) return [];
		const held = withOnly(before, (field) => field in written);
		return [{
			...bare(actionOf[part], person, user, held, written),
			...address
		}];
	});
}
const actionOf = {
	profile: "update",
	manager: "move",
	active: "deactivate"
};
/** A new account needs an address and a name, whatever Git manages; the manager is sent with it. */
function creation(person, { settings }) {
	const sent = (field) => field !== "active" && mayWrite(field, person.key, settings, true);
	return bare("create", person, null, {}, withOnly(person.values, sent));
}
/** A leaver whose new account does not show yet: it was made active. */
function departure(person, id) {
	return {
		...bare("deactivate", person, null, { active: true }, { active: false }),
		user: id
	};
}
/** Whether a field is ever written: if Git owns it, or a new account needs it; a role only for those on the list. */
function mayWrite(field, key, settings, isNew) {
	return isListed(field, key, settings) && (settings.manage.has(field) || isNew && required.has(field));
}
const required = /* @__PURE__ */ new Set([
	"email",
	"firstName",
	"lastName"
]);
function bare(action, person, user, before, after) {
	return {
		id: changeId(action, person.key),
		action,
		verb: verbOf$1(action, after),
		key: person.key,
		name: fullName(person.values),
		user: user === null ? null : user.id,
		before,
		after,
		at: person.at
	};
}
/** The id of a change: a person has no two of one kind in a plan. */
function changeId(action, key) {
	return `${action}:${key}`;
}
/** The same address in another case is written, but takes no login away. */
function isNewAddress({ action, before, after }) {
	if (action === "create" || after.email === void 0) return false;
	return canonicalEmail(String(before.email)) !== canonicalEmail(String(after.email));
}
/** The verb that people read for a change. One that writes a role is named by that, whatever else it does. */
function verbOf$1(action, after) {
	return fields.some((field) => fieldFacts[field].privileged && after[field] !== void 0) ? "admin" : verbTable[action];
}
const verbTable = {
	create: "hire",
	adopt: "adopt",
	reactivate: "rehire",
	update: "change",
	move: "move",
	deactivate: "leave"
};
/** Some of the values. */
function withOnly(values, keep) {
	const kept = {};
	for (const field of fields) {
		const value = values[field];
		if (value !== void 0 && keep(field)) kept[field] = value;
	}
	return kept;
}

// src/plan/unseen.ts
/**
* The bindings of new accounts that the list shows by now, or that have had an hour to show: it no longer counts when
* they were made. By a clock that is ahead they were made later than now: that counts as now. Only those that change are
* returned.
*/
function shownByNow({ bindings }, { users, unlisted }, now) {
	const known = /* @__PURE__ */ new Map();
	for (const [key, binding] of Object.entries(bindings)) {
		const { madeAt, ...rest } = binding;
		if (madeAt === void 0) continue;
		if (users.has(rest.id) && unlisted?.has(rest.id) !== true || !isJustMade(binding, now)) known.set(key, rest);
		else if (Date.parse(madeAt) > now) known.set(key, {
			...rest,
			madeAt: new Date(now).toISOString()
		});
	}
	return known;
}
/** The state, with these bindings. */
function withShown(state, live, now) {
	const known = shownByNow(state, live, now);
	return known.size === 0 ? state : {
		...state,
		bindings: {
			...state.bindings,
			...Object.fromEntries(known)
		}
	};
}
/** A person whose new account does not show yet waits for it: a second hire would double them. */
function unseenHolds({ unseen }) {
	const holds = /* @__PURE__ */ new Map();
	for (const { person, id, madeAt } of unseen.values()) {
		const action = person.values.active === true ? "create" : "deactivate";
		holds.set(changeId(action, person.key), {
			reason: "unresolved",
			because: notShownYet(id, madeAt)
		});
	}
	return holds;
}

// src/render/finding-groups.ts
/** Mistakes that hide others: what they are about cannot be checked. */
const hiding = /* @__PURE__ */ new Set([
	"unreadable",
	"no-settings",
	"no-people",
	"too-large",
	"yaml-syntax",
	"yaml-feature"
]);
/** Mistakes that are gone once the others are mended. */
const following = /* @__PURE__ */ new Set(["hr-manager-not-taken"]);
/**
* The causes in the order in which they are best mended: what hides others, then errors, then what only follows from them,
* then warnings; of these the most frequent first.
*/
function findingGroups(diagnostics) {
	const shared = /* @__PURE__ */ new Map();
	const nameOf = ({ severity, code }, cause) => JSON.stringify([
		severity,
		code,
		cause
	]);
	for (const one of diagnostics) {
		const name = nameOf(one, one.cause ?? null);
		shared.set(name, (shared.get(name) ?? 0) + 1);
	}
	const groups = /* @__PURE__ */ new Map();
	for (const one of diagnostics) {
		const { severity, code } = one;
		const cause = (shared.get(nameOf(one, one.cause ?? null)) ?? 0) > 1 ? one.cause ?? null : null;
		const group = groups.get(nameOf(one, cause));
		if (group === void 0) groups.set(nameOf(one, cause), {
			severity,
			code,
			cause,
			findings: [one]
		});
		else group.findings.push(one);
	}
	return [...groups.values()].toSorted((a, b) => rank$1(a) - rank$1(b) || b.findings.length - a.findings.length);
}
function rank$1({ code, severity }) {
	if (severity === "warning") return 3;
	if (following.has(code)) return 2;
	return hiding.has(code) ? 0 : 1;
}
/** More findings than these are ordered by their causes. */
const mostPlain = 10;
/** The most findings of a group that are shown in full, if they share a cause and if they share only the code. */
const [mostShared, mostAlike] = [3, 10];
/** Many findings are grouped by their causes; a few stay in the order given. */
function arrangedFindings(diagnostics) {
	const groups = findingGroups(diagnostics);
	const many = diagnostics.length > mostPlain && groups.length > 1;
	return {
		causes: many ? groups : [],
		groups: many ? groups : inOrderGiven(diagnostics, groups),
		folded: groups.some(isFolded)
	};
}
/** The findings of a group that are shown in full, and the others, of which the places are. */
function partsOfGroup(group) {
	const { cause, findings } = group;
	const full = !isFolded(group) ? findings.length : cause === null ? mostAlike : 1;
	return {
		full: findings.slice(0, full),
		rest: findings.slice(full)
	};
}
function isFolded({ cause, findings }) {
	return findings.length > (cause === null ? mostAlike : mostShared);
}
/** Each finding alone at its place; one that stands for its group at the place of the first. */
function inOrderGiven(diagnostics, groups) {
	const first = new Map(groups.filter(isFolded).map((group) => [group.findings[0], group]));
	const inside = new Set(groups.filter(isFolded).flatMap(({ findings }) => findings));
	return diagnostics.flatMap((one) => {
		const group = first.get(one);
		if (group !== void 0) return [group];
		return inside.has(one) ? [] : [{
			code: one.code,
			severity: one.severity,
			cause: null,
			findings: [one]
		}];
	});
}

// src/render/annotations.ts
/**
* GitHub shows ten annotations of a kind for a step, so the tenth counts the rest. The others come after it: the log has
* a line for each.
*/
const most = 9;
/** The findings as annotations. If there are more than GitHub shows, one of each cause comes first. */
function annotationsOf(diagnostics) {
	return ["error", "warning"].flatMap((severity) => {
		const given = diagnostics.filter((one) => one.severity === severity);
		const all = given.length > most ? causesFirst(given) : given;
		const rest = all.length - most;
		const noun = severity === "error" ? words`more error` : words`more warning`;
		const more = printed`and ${counted(rest, noun)}; the log lists all of them`;
		const count = rest > 0 ? [{
			severity,
			title: "more",
			says: more
		}] : [];
		return [
			...all.slice(0, most).map(annotation),
			...count,
			...all.slice(most).map(annotation)
		];
	});
}
function causesFirst(diagnostics) {
	const groups = findingGroups(diagnostics);
	return [...groups.map(({ findings: [first] }) => first), ...groups.flatMap(({ findings: [, ...rest] }) => rest)];
}
function annotation({ severity, code, message: message$2, place }) {
	const said = {
		severity,
		title: code,
		says: message(message$2)
	};
	if (place === void 0) return said;
	return {
		...said,
		file: place.file,
		startLine: place.line,
		startColumn: place.column
	};
}

// src/render/escaping/workflow.ts
const { tag, made } = sink({
	kind: "workflow",
	takes: [
		"workflow",
		"printed",
		"words"
	],
	harmless: (text) => clean(text),
	between
});

// src/render/diagnostics.ts
/**
* The findings as people read them, and how many there are. Empty for none. Many are grouped by their causes, and a
* table of the causes comes first; a few stay in the order given.
*/
function diagnosticsText(diagnostics, colour) {
	if (diagnostics.length === 0) return nothing$1;
	const paint = painter(colour);
	const { causes, groups, folded } = arrangedFindings(diagnostics);
	const parts = [...causes.length === 0 ? [] : causesText(diagnostics, causes, paint), ...groups.flatMap((group) => groupTexts(group, paint))];
	const all = folded ? printed` ("espalier validate --format json" lists each of them)` : nothing$1;
	return printed`${printed.join(parts, "\n\n")}\n\n${findingCount(diagnostics)}${all}\n`;
}
/** The table of the causes: what each is, how often and where. */
function causesText(diagnostics, groups, paint) {
	const head = printed`${findingCount(diagnostics)} from ${counted(groups.length, words`cause`)}. Fix them in this order:`;
	const rows = groups.slice(0, 30).map(({ code, cause, findings }, index) => {
		const [{ place }] = findings;
		const more = findings.length > 1 ? printed` and ${findings.length - 1} more` : nothing$1;
		const where = place === void 0 ? nothing$1 : printed`${message(placeText(place))}${more}`;
		return [
			printed`  ${index + 1}.`,
			printed`${findings.length} ×`,
			cause === null ? printed`${code}` : printed`${code}: ${message(cause, 40)}`,
			where
		];
	});
	const rest = groups.length - 30;
	const more = rest > 0 ? [printed`  and ${counted(rest, words`more cause`)}, below`] : [];
	return [paint("bold", head), printed.join([...columns(rows), ...more], "\n")];
}
/** The findings of one cause in full, or the first ones and the places of the others. */
function groupTexts(group, paint) {
	const { full, rest } = partsOfGroup(group);
	const texts = full.map((one) => findingText(one, paint));
	if (rest.length === 0) return texts;
	const places = rest.slice(0, 12).flatMap(({ place }) => place === void 0 ? [] : message(placeText(place)));
	const beyond = rest.length > 12 ? [printed`and ${rest.length - 12} more`] : [];
	const also = printed`  and ${rest.length} more like ${full.length === 1 ? words`it` : words`these`}, at:`;
	const lines = [...places, ...beyond].map((line) => printed`    ${line}`);
	return [...texts.slice(0, -1), printed.join([
		texts.at(-1) ?? nothing$1,
		also,
		...lines
	], "\n")];
}
/** `2 errors, 1 warning` */
function findingCount(diagnostics) {
	const errors = errorsIn(diagnostics).length;
	const warnings = diagnostics.length - errors;
	const counts = [...errors > 0 ? [counted(errors, words`error`)] : [], ...warnings > 0 ? [counted(warnings, words`warning`)] : []];
	return words.join(counts, ", ");
}
/** One finding: place, severity, kind; the sentence; the line of the file with the place marked. */
function findingText({ severity, code, message: message$1, place, excerpt }, paint) {
	const where = place === void 0 ? nothing$1 : printed`${paint("bold", message(placeText(place)))}  `;
	const head = printed`${where}${paint(severity === "error" ? "red" : "yellow", printed`${severity}`)}  ${code}`;
	const source = place === void 0 || excerpt === void 0 ? [] : sourceLines(place, excerpt, paint);
	return printed.join([
		head,
		printed`  ${message(message$1)}`,
		...source
	], "\n");
}
/** `org/people/a.yaml:17:14`, which editors and terminals open. */
function placeText({ file, line, column }) {
	return `${file}:${line}:${column}`;
}
/** The longest part of a line: with its number, it fits a terminal of 80 columns. */
const [wide, lead] = [68, 30];
/** The line of the file with carets under the word at the column; of a very long line, the part around it. */
function sourceLines({ line, column }, excerpt, paint) {
	const start = excerpt.length <= wide ? 0 : Math.max(0, column - 1 - lead);
	const cut = start > 0 ? words`…` : nothing$1;
	const part = excerpt.slice(start, start + wide);
	const before = message(part.slice(0, column - 1 - start)).text;
	const word = message(wordAt.exec(part.slice(column - 1 - start))?.[0] ?? " ").text;
	const margin = " ".repeat(String(line).length);
	const blank = message(" ".repeat(cut.text.length + before.length));
	const carets = message("^".repeat(Math.max(1, word.length)));
	return [printed`  ${paint("dim", words`${line} |`)} ${cut}${message(part.trimEnd())}`, printed`  ${paint("dim", printed`${margin} |`)} ${blank}${paint("red", carets)}`];
}
/** A YAML scalar as far as it matters for a mark: quoted, or up to a space or a flow mark. */
const wordAt = /^(?:"[^"]*"?|'[^']*'?|[^\s,#}\]]+)/;

// src/desired/reading/folder.ts
/** Reads the chart in the folder `path`, which people see as `shown`. */
async function readFolder(path, shown) {
	return await gather({
		items: async (inner, called, most) => await itemsOf(`${path}/${inner}`, called, most),
		file: (inner, called) => readSource(`${path}/${inner}`, called),
		bytesOf: ({ text }) => Buffer.byteLength(text)
	}, shown);
}
async function itemsOf(path, shown, most) {
	try {
		if (!(await lstat(path)).isDirectory() && shown.endsWith("/people")) return notAFolder(shown);
		const items = [];
		for await (const entry of await opendir(path, { bufferSize: 1e3 })) {
			items.push({
				name: entry.name,
				kind: kindOf(entry)
			});
			if (items.length > most) break;
		}
		return items;
	} catch (error) {
		const message = error.code === "ENOENT" ? `There is no such folder here. ${noChartHint}` : `This folder cannot be read (${reason(error)}). ${pathHint}`;
		return unreadable(shown, message);
	}
}
function kindOf(entry) {
	return entry.isDirectory() ? "folder" : entry.isSymbolicLink() ? "link" : "file";
}

// src/engine/chart.ts
/**
* Reads and judges the chart that --org, --at and --as-of name, by the settings of --base if given. `onSettings` gets
* the settings first, if they are sound; it is not called if --base has no sound ones.
*/
async function loadChart(args, host, command, onSettings) {
	const asOf = asOfDay(args, command);
	const base = flagValue(args, "base");
	const ofBase = base === void 0 ? null : await (await import("./chart-at-revision2.mjs")).settingsAt(base, flagValue(args, "org") ?? "org", host);
	const folder = await chartFolder(args, host);
	const hears = base !== void 0 && ofBase === null ? void 0 : onSettings;
	return await loadFolder(folder, asOf, host.now(), hears, ofBase);
}
/** The day that --as-of names; null for today. Throws `ExitError` 64. */
function asOfDay(args, command) {
	const asOf = flagValue(args, "as-of") ?? null;
	if (asOf !== null && !isDay(asOf)) throw usage(`--as-of takes a day such as 2026-12-31, not "${asOf}".`, command);
	return asOf;
}
/** The files of the chart that --org and --at name. */
async function chartFolder(args, host) {
	const [org, at] = [flagValue(args, "org") ?? "org", flagValue(args, "at")];
	if (at === void 0) return await readFolder(resolve(host.folder, org), org);
	return await (await import("./chart-at-revision2.mjs")).folderAt(at, org, host);
}
/**
* What else than the bindings says whose an account was. The chart of the commit applied last is read only if some
* address is unknown without it: that takes as long as reading the chart of today.
*/
async function witnessOf({ takeover, org }, desired, live, state, host) {
	const sealed = takeover === null;
	const commit = state.lastCommit ?? null;
	if (commit === null || !isDoubtful(desired, live, state, { sealed })) return {
		sealed,
		before: null
	};
	return {
		sealed,
		before: await addressesAt(commit, org, desired, host)
	};
}
/** The addresses in the chart of a commit; null if this clone lacks the commit, or the chart can no longer be read. */
async function addressesAt(commit, org, { asOf }, host) {
	try {
		const { folderAt } = await import("./chart-at-revision2.mjs");
		const { desired } = await loadFolder(await folderAt(commit, org, host), asOf, host.now());
		return desired === null ? null : new Map([...desired.people].map(([key, { values }]) => [key, String(values.email)]));
	} catch (error) {
		if (error instanceof ExitError) return null;
		throw error;
	}
}

// src/plan/manager-findings.ts
/** A person who is new or comes back, today or, with `on`, later. */
function arrivalNeedsManager(person, on) {
	return managerNeeded(person, on === void 0 ? "gets an account, or the old one again," : `starts on ${on},`);
}
/** `leaver`: the manager in the service. */
function reportNeedsManager(person, leaver) {
	return managerNeeded(person, `reports to ${who(leaver)} in Small Improvements, who leaves,`);
}
function managerNeeded(person, why) {
	return error("manager-needed", `${who(person)} ${why} and the chart leaves the manager out. Write "manager: KEY" for ${person.key}, or "manager: null" for a person without a manager.`, person.at);
}
/** `circle`: the names in it, the first one again at its end. The first one's manager is left out of the chart. */
function closesLoop(person, circle) {
	const shown = circle.length > 10 ? [...circle.slice(0, 10), `… (${circle.length - 1} people)`] : circle;
	return error("manager-loop", `The chart would close a circle of managers: ${shown.join(" → ")}. It leaves out the manager of ${who(person)}, who reports to ${circle[1] ?? ""} in Small Improvements. Write another manager for ${person.key}, or for another one of them.`, person.at);
}
/** `label`: of a field that the chart named for these people when it was applied last, and leaves out now. */
function notManaged(label, people) {
	return warning("not-managed", `${label.slice(0, 1).toUpperCase()}${label.slice(1)} no longer managed: ${shortList(people.map(who))}. The chart leaves the ${label} out now, so it stays as it is in Small Improvements. Write it again to manage it.`, people[0]?.at);
}

// src/plan/lines.ts
/** The reporting lines as they stand in the service. */
function liveLines(live, { keyOf }) {
	const lines = /* @__PURE__ */ new Map();
	for (const user of live.users.values()) lines.set(nodeOf(user.id, keyOf), liveValue(user, "manager", keyOf));
	return lines;
}
/** The lines after these changes: what Git does not change stays as it is in the service, drifted or not. */
function linesAfter(lines, changes) {
	const after = new Map(lines);
	for (const { key, after: values } of changes) if (values.manager !== void 0) after.set(key, values.manager);
	return after;
}
/** Everyone above a node, nearest first. Ends at a top, at an unknown account, or where a loop closes. */
function* above(node, lines) {
	const seen = /* @__PURE__ */ new Set([node]);
	for (let next = lines.get(node) ?? null; next !== null; next = lines.get(next) ?? null) {
		yield next;
		if (seen.has(next)) return;
		seen.add(next);
	}
}
/** The direct reports of each node. */
function reportsOf(lines) {
	const managed = [...lines.keys()].filter((node) => lines.get(node) !== null);
	return groupBy(managed, (node) => lines.get(node));
}
/** A node and everyone below it. */
function below(node, reports) {
	const found = /* @__PURE__ */ new Set([node]);
	for (const one of found) for (const report of reports.get(one) ?? []) found.add(report);
	return found;
}

// src/plan/plan-context.ts
/** The parts of a plan context that stay the same while changes are being held. */
function planContextOf(desired, live, match, drafts) {
	const lines = liveLines(live, match);
	const users = new Map([...live.users.values()].map((user) => [nodeOf(user.id, match.keyOf), user]));
	const holders = groupBy(users.keys(), (node) => canonicalEmail(String(users.get(node)?.values.email)));
	return {
		desired,
		match,
		drafts,
		live: lines,
		reports: reportsOf(lines),
		users,
		holders
	};
}
/** The same context with these changes going ahead. */
function withGoing(context, going) {
	return {
		...context,
		going,
		target: linesAfter(context.live, going.values())
	};
}
/** The full name behind a node, or the account's id. */
function fullNameOf(node, { desired, users }) {
	const values = desired.people.get(node)?.values ?? users.get(node)?.values;
	const name = values === void 0 ? "" : fullName(values);
	return name === "" ? node : name;
}

// src/plan/as-it-is.ts
/** A new account, or one that becomes active again, has no place that it could keep. */
function arrivalsWithoutManager(drafts, { people, settings }) {
	if (!settings.manage.has("manager")) return [];
	return drafts.flatMap(({ action, key }) => {
		const person = action === "create" || action === "reactivate" ? people.get(key) : void 0;
		return person === void 0 || isStated(person) ? [] : [arrivalNeedsManager(person)];
	});
}
/** The same for those who come on a later day, unless their account is active by now. */
function laterWithoutManager({ upcoming, settings }, live, state, only) {
	const coming = upcoming.filter((one) => one.kind === "hire" && !isStated(one) && (only?.has(one.key) ?? true));
	if (coming.length === 0 || !settings.manage.has("manager")) return [];
	const active = [...live.users.values()].filter(({ values }) => values.active === true);
	const [ids, addresses] = [new Set(active.map(({ id }) => id)), new Set(active.map(({ values }) => canonicalEmail(String(values.email))))];
	const isThere = ({ key, values }) => {
		const bound = bindingAt(key, state);
		return bound === void 0 ? addresses.has(canonicalEmail(String(values.email))) : ids.has(bound.id);
	};
	return coming.filter((one) => !isThere(one)).map((one) => arrivalNeedsManager(one, one.on));
}
/** The fields that were applied, and that the chart leaves out now. */
function droppedIn({ person, applied }, manage) {
	return fields.filter((field) => applied[field] !== void 0 && person.values[field] === void 0 && manage.has(field));
}
/** What the chart said when it was applied last, and leaves out now. */
function droppedFields({ pairs }, { settings }) {
	const dropped = /* @__PURE__ */ new Map();
	for (const pair of pairs.values()) {
		if (pair.person.values.active !== true) continue;
		for (const field of droppedIn(pair, settings.manage)) {
			const people = dropped.get(field) ?? [];
			dropped.set(field, people);
			people.push(pair.person);
		}
	}
	return [...dropped].map(([field, people]) => notManaged(fieldFacts[field].label, people));
}
/**
* The finding about a circle that a manager in the service closes, whom the chart leaves out; none if the chart leaves
* out no manager in it. `circle`: the managers above a person who is to move, up to that person.
*/
function loopFindings(circle, context) {
	const open = circle.findIndex((node) => {
		const person = context.desired.people.get(node);
		return person !== void 0 && !isStated(person);
	});
	const person = context.desired.people.get(circle[open]);
	if (person === void 0) return [];
	const way = [...circle.slice(open), ...circle.slice(0, open + 1)];
	return [closesLoop(person, way.map((node) => fullNameOf(node, context)))];
}
/** The report who keeps a leaver, because the chart leaves the manager out. */
function keptByReport(node, leaver, { desired }) {
	const [person, manager] = [desired.people.get(node), desired.people.get(leaver)];
	return person !== void 0 && manager !== void 0 && person.values.active === true && !isStated(person) ? [reportNeedsManager(person, manager)] : [];
}
function isStated({ values }) {
	return values.manager !== void 0;
}

// src/plan/access.ts
/**
* Who gains access to whose reviews. In this product a manager reads all reviews, past ones too, of everyone below, so
* a move opens the whole subtree that moves to everyone above its new place.
*/
function accessGained(changes, context) {
	const moved = changes.filter((change) => change.user !== null && change.after.manager !== void 0);
	if (moved.length === 0) return [];
	const reports = reportsOf(context.target);
	const gained = /* @__PURE__ */ new Map();
	for (const node of new Set(moved.flatMap((change) => [...below(change.key, reports)]))) {
		if (context.users.get(node) === void 0) continue;
		for (const manager of newAbove(node, context.live, context.target)) gained.set(manager, (gained.get(manager) ?? /* @__PURE__ */ new Set()).add(node));
	}
	return [...gained].map(([manager, people]) => ({
		manager,
		name: fullNameOf(manager, context),
		people: [...people].toSorted(byText)
	})).toSorted((a, b) => b.people.length - a.people.length || byText(a.manager, b.manager));
}
function newAbove(node, live, target) {
	const before = new Set(above(node, live));
	return [...above(node, target)].filter((manager) => !before.has(manager));
}

// src/plan/rename-counts.ts
/** How many people get another first or last name. */
function namesChanged(load) {
	return load.changes.filter((change) => ["firstName", "lastName"].some((field) => isOther(change, field, load))).length;
}
/**
* How many people get another department. If all active people of one go to another that had nobody, the department was
* renamed, which counts once.
*/
function departmentsChanged(load) {
	const going = load.changes.filter((change) => isOther(change, "department", load));
	return [...groupBy(going, ({ before, after }) => JSON.stringify([before.department ?? null, after.department])).values()].reduce((sum, some) => sum + (isRenaming(some, load) ? 1 : some.length), 0);
}
function isRenaming(some, { changes, pairs, live }) {
	const [from, to] = [some[0]?.before.department ?? null, some[0]?.after.department ?? null];
	if (from === null || to === null) return false;
	const moved = new Set(some.map(({ key }) => key));
	const gone = new Set(changes.filter(({ action }) => action === "deactivate").map(({ key }) => key));
	for (const { values } of live.users.values()) if (values.active === true && values.department === to) return false;
	return [...pairs.values()].every(({ person: { key }, user: { values } }) => values.active !== true || values.department !== from || moved.has(key) || gone.has(key));
}
/** Whether a change gives an account another value, in more than its form. */
function isOther({ action, key, before, after }, field, { pairs, first }) {
	if (action === "create" || after[field] === void 0) return false;
	return !(first && pairs.get(key)?.applied[field] === void 0) && !isAlike(field, before[field] ?? null, after[field] ?? null);
}

// src/plan/limits.ts
/** Judges every limit, in the order in which a plan shows them. A limit that is not reached is shown too, so that it is known. */
function checkLimits(load) {
	return [
		ceiling("deactivate", count(load, (change) => change.action === "deactivate"), load),
		ceiling("move", count(load, (change) => change.action === "move"), load),
		load.first ? {
			limit: "create",
			value: count(load, isCreate),
			bound: null,
			blocked: false
		} : ceiling("create", count(load, isCreate), load),
		ceiling("email", count(load, isNewAddress), load),
		ceiling("role", count(load, (change) => change.after.role !== void 0), load),
		...rare("name", namesChanged(load), load),
		...rare("department", departmentsChanged(load), load),
		floor("people", load.people, limitFor(load.settings.limits.people, load.bound)),
		...admins(load)
	];
}
function isCreate(change) {
	return change.action === "create";
}
function count({ changes }, which) {
	return changes.filter(which).length;
}
/** Shown only in a plan that has some. */
function rare(limit, value, load) {
	return value === 0 ? [] : [ceiling(limit, value, load)];
}
/** Judges one limit. */
function ceiling(limit, value, load) {
	const bound = limitFor(load.settings.limits[limit], load.active);
	if (value <= bound) return {
		limit,
		value,
		bound,
		blocked: false
	};
	const allowed = liftOf(limit, load);
	if (allowed === void 0) return {
		limit,
		value,
		bound,
		blocked: true
	};
	return {
		limit,
		value,
		bound,
		blocked: value > allowed.count,
		allowed
	};
}
/** By a flag of this run, or under `allow:` in the settings until its last day. */
function liftOf(limit, { allow, settings, asOf }) {
	const byHand = allow.get(limit);
	if (byHand !== void 0) return {
		count: byHand,
		reason: "allowed by hand for this run"
	};
	const written = allowance(settings, limit);
	return written === void 0 || written.until < asOf ? void 0 : {
		count: written.count,
		reason: written.reason
	};
}
/** What the settings allow for a while, on any day. */
function allowance({ allow }, limit) {
	return limit in allow ? allow[limit] : void 0;
}
function floor(limit, value, bound) {
	return {
		limit,
		value,
		bound,
		blocked: value < bound
	};
}
/** Counted only if the service shows roles: at least this many active admins are left, unless there were fewer. */
function admins(load) {
	const now = [...load.live.users.values()].filter(({ values }) => values.role === "admin" && values.active === true);
	if (now.length === 0) return [];
	const ids = new Set(now.map((user) => user.id));
	for (const { action, user, after } of load.changes) {
		if (user === null) continue;
		if (action === "deactivate" || after.role !== void 0 && after.role !== "admin") ids.delete(user);
		else if (after.role === "admin") ids.add(user);
	}
	const bound = limitFor(load.settings.limits.admins, load.active);
	return [{
		limit: "admins",
		value: ids.size,
		bound,
		blocked: ids.size < bound && ids.size < now.length
	}];
}

// src/plan/placement.ts
const nowhere = {
	department: null,
	manager: null
};
/**
* The placement of a person in the service before anything changes, for readers of a plan. Nulls without an account.
*/
function placementsOf(key, { pairs, keyOf }) {
	const user = pairs.get(key)?.user;
	if (user === void 0) return nowhere;
	return {
		department: textOf(liveValue(user, "department", keyOf)),
		manager: textOf(liveValue(user, "manager", keyOf))
	};
}
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : null;
}

// src/plan/upcoming.ts
/** What the chart says about later days, as far as Git owns it: the rest will never be written. */
function managedUpcoming({ upcoming, settings }) {
	return upcoming.flatMap((one) => {
		const { kind, absence } = one;
		const values = withOnly(one.values, (field) => mayWrite(field, one.key, settings, kind === "hire"));
		if (absence === void 0) return Object.keys(values).length === 0 ? [] : [{
			...one,
			values
		}];
		return [{
			...one,
			values,
			kind: values.active === void 0 ? "change" : kind
		}];
	});
}
/** Everyone in the files, those who start later too. */
function peopleInFiles({ people, upcoming }) {
	return (/* @__PURE__ */ new Set([...people.keys(), ...upcoming.map(({ key }) => key)])).size;
}
/** Those days as lines of a plan. */
function scheduledLines(upcoming, { people, settings }, { bindings }, live, matched) {
	const returning = (one) => one.kind === "hire" && !people.has(one.key) && Object.hasOwn(bindings, one.key) ? live.users.get(bindings[one.key]?.id) : void 0;
	const hires = new Map(upcoming.filter(({ kind }) => kind === "hire").map(({ key, values }) => [key, values]));
	return upcoming.map((one) => ({
		on: one.on,
		verb: verbOf(one, bindings),
		key: one.key,
		name: fullName(people.get(one.key)?.values ?? hires.get(one.key) ?? one.values),
		values: sentTo(returning(one), one.values, settings, matched.keyOf),
		stands: placementsOf(one.key, matched),
		...one.absence === void 0 ? {} : { absence: one.absence },
		at: one.at
	}));
}
/** What differs from the account of a person who comes back: no more is sent. */
function sentTo(user, values, { manage }, keyOf) {
	if (user === void 0) return values;
	return withOnly(values, (field) => manage.has(field) && values[field] !== liveValue(user, field, keyOf));
}
/** A bound person has an account already: coming back is no new one. */
function verbOf({ kind, key, values }, bindings) {
	if (kind === "return" || kind === "hire" && Object.hasOwn(bindings, key)) return "rehire";
	if (kind !== "change") return kind;
	if (values.role !== void 0) return "admin";
	return values.manager !== void 0 ? "move" : "change";
}
/** Warns today of days whose changes would be over a limit. `departments`: what of those counts, by the day. */
function limitsAhead(upcoming, settings, { bindings }, active, departments) {
	const days = /* @__PURE__ */ new Map();
	for (const one of upcoming) {
		const counts = days.get(one.on) ?? /* @__PURE__ */ new Map();
		days.set(one.on, counts);
		for (const limit of limitsOf(one, bindings)) counts.set(limit, (counts.get(limit) ?? 0) + 1);
	}
	for (const [on, count] of departments) days.get(on)?.set("department", count);
	return [...days].flatMap(([on, counts]) => [...counts].flatMap(([limit, value]) => {
		const bound = limitFor(settings.limits[limit], active);
		const lift = allowance(settings, limit);
		const lifted = lift !== void 0 && lift.until >= on && value <= lift.count;
		return value > bound && !lifted ? [limitAhead(on, limit, value, bound)] : [];
	}));
}
function limitsOf({ kind, key, values }, bindings) {
	if (kind === "return") return [];
	if (kind === "hire") return Object.hasOwn(bindings, key) ? [] : ["create"];
	if (kind === "leave") return ["deactivate"];
	return [
		...values.manager === void 0 ? [] : ["move"],
		...values.email === void 0 ? [] : ["email"],
		...values.firstName === void 0 && values.lastName === void 0 ? [] : ["name"],
		...values.role === void 0 ? [] : ["role"]
	];
}

// src/plan/needs.ts
/** Everything that one change relies on. */
function dependenciesOf(draft, context) {
	const whole = merge([
		ownAccount(draft, context),
		knownAccount(draft.key, context),
		...rules[draft.action].map((rule) => rule(draft, context))
	]);
	return {
		...whole,
		needs: [...new Set(whole.needs)]
	};
}
const nothing = {
	needs: [],
	waits: [],
	findings: []
};
const needing = (...needs) => ({
	...nothing,
	needs
});
const waiting = (reason, because) => ({
	...nothing,
	waits: [{
		reason,
		because
	}]
});
/** An account is written to under its key, so it is adopted first. */
function ownAccount({ id, key }, context) {
	return id === changeId("adopt", key) ? nothing : adoptedFirst(key, context);
}
/** Before it is adopted, an account belongs to no key. */
function adoptedFirst(key, context) {
	const adopt = changeId("adopt", key);
	if (context.going.has(adopt)) return needing(adopt);
	return context.drafts.has(adopt) ? waiting("needs", `the account of ${fullNameOf(key, context)} is not recognised yet`) : nothing;
}
/** An account that is not known to be the person's is not written to, and is not written as a manager. */
function knownAccount(node, context) {
	const pair = context.match.pairs.get(node);
	if (pair === void 0 || isKnown(pair.whose)) return nothing;
	const { person, user, whose } = pair;
	const name = fullName(person.values);
	if (whose.kind === "other") return waiting("drift", `${name} is bound to account ${user.id}, which has the address of ${fullNameOf(whose.key, context)}`);
	return waiting("drift", `the address of ${name} was changed outside Git to ${String(user.values.email)}: write that address for ${person.key} in the chart, or change it back in Small Improvements`);
}
/** A manager must exist and be active before anyone reports to them. */
function managerThere({ action, key, after }, context) {
	const manager = action === "reactivate" ? context.target.get(key) : after.manager;
	if (manager === void 0 || manager === null) return nothing;
	const going = (actions) => actions.map((one) => changeId(one, manager)).filter((id) => context.going.has(id));
	const arrival = going(["create", "reactivate"]);
	if (arrival.length > 0) return needing(...arrival);
	const name = fullNameOf(manager, context);
	const user = context.users.get(manager);
	if (user === void 0) return waiting("needs", `${name} has no account yet`);
	if (user.values.active !== true) return waiting("drift", `${name} is inactive in Small Improvements`);
	return merge([knownAccount(manager, context), adoptedFirst(manager, context)]);
}
/** The manager before is also named by a key. */
function managerKnown({ before }, context) {
	const manager = before.manager;
	if (manager === void 0 || manager === null || outsideId(manager) !== null) return nothing;
	return merge([knownAccount(manager, context), adoptedFirst(manager, context)]);
}
/**
* Moves run top-down in the chart as it will be: once the nearest moved person above the new manager is in place,
* everyone above is, and no step can close a loop. If even the end would be a loop, because a person above was moved
* outside Git, the move waits.
*/
function topDown({ key, after }, context) {
	if (after.manager === void 0 || after.manager === null) return nothing;
	let nearest;
	for (const node of above(key, context.target)) {
		if (node === key) return {
			...waiting("drift", loopReason(key, context)),
			findings: loopFindingsOf(key, context)
		};
		nearest ??= moveOf(node, context);
	}
	return nearest === void 0 ? nothing : needing(nearest);
}
/** Every move in a circle waits; the first of them by key says why. */
function loopFindingsOf(key, context) {
	const circle = [...above(key, context.target)];
	return circle.every((node) => node >= key || moveOf(node, context) === void 0) ? loopFindings(circle, context) : [];
}
function moveOf(key, { going }) {
	return ["move", "reactivate"].map((action) => changeId(action, key)).find((id) => going.get(id)?.after.manager !== void 0);
}
function loopReason(key, context) {
	const path = [...above(key, context.target)];
	const charted = (node) => context.desired.people.get(node)?.values.manager;
	const node = path.find((node) => context.target.get(node) !== charted(node)) ?? path[0] ?? key;
	const manager = context.target.get(node);
	return `${fullNameOf(node, context)} ${manager === null || manager === void 0 ? "has no manager" : `reports to ${fullNameOf(manager, context)}`} in Small Improvements, so the move would close a loop`;
}
/** An address must be free: the account that has it gives it up first. */
function addressFree({ key, user, after }, context) {
	if (after.email === void 0) return nothing;
	const email = canonicalEmail(String(after.email));
	const others = (context.holders.get(email) ?? []).filter((node) => user === null || context.users.get(node)?.id !== user);
	const person = context.desired.people.get(key);
	return merge(others.map((holder) => {
		const release = ["update", "reactivate"].map((action) => context.going.get(changeId(action, holder))).find((one) => one?.after.email !== void 0 && canonicalEmail(String(one.after.email)) !== email);
		if (release !== void 0) return needing(release.id);
		const name = fullNameOf(holder, context);
		const isSilent = ["update", "reactivate"].some((action) => context.drafts.has(changeId(action, holder))) || isTold(key, holder, context);
		const findings = person === void 0 || isSilent ? [] : [addressTaken(person, email, name)];
		return {
			...waiting("address", `${name} has the address ${email}`),
			findings
		};
	}));
}
/**
* Where a binding may be wrong, or it is asked who a person is, another finding says so, and the advice to re-address an
* account would rely on that.
*/
function isTold(key, holder, { match: { pairs }, desired, users }) {
	const [pair, other] = [pairs.get(key), users.get(holder)];
	if (pair !== void 0 && other !== void 0 && isMergedInto(pair, other)) return true;
	if (isMissing(holder, desired)) return true;
	if ([key, holder].some((node) => pairs.get(node)?.whose.kind === "other")) return true;
	return users.get(holder)?.values.active === true && !pairs.has(holder) && desired.people.get(key)?.values.active === false;
}
/** Whether a key that has an account is in no file. */
function isMissing(holder, { people, upcoming }) {
	if (holder.startsWith("#") || people.has(holder)) return false;
	return !upcoming.some(({ kind, key }) => kind === "hire" && key === holder);
}
/** No person may be left with a manager who has left: active reports move or leave first, managed or not. */
function reportsGone({ key }, context) {
	const loop = new Set(above(key, context.live));
	return merge((context.reports.get(key) ?? []).filter((node) => context.users.get(node)?.values.active === true && !loop.has(node) && !mayStay(node, key, context)).map((node) => {
		const leaves = changeId("deactivate", node);
		if (context.going.has(leaves)) return needing(leaves);
		const moves = moveOf(node, context);
		if (moves !== void 0) return needing(moves);
		const help = outsideId(node) === null ? "" : outsideHelp(key);
		const because = `${fullNameOf(node, context)} still reports to ${fullNameOf(key, context)} in Small Improvements${help}`;
		return {
			...waiting("reports", because),
			findings: keptByReport(node, key, context)
		};
	}));
}
/**
* Whether an active report may stay with a leaver: an account outside the chart if the chart says so, and a person who
* has left too by the days of the company, while the last day goes on in another time zone.
*/
function mayStay(node, key, { desired }) {
	if (outsideId(node) !== null) return desired.people.get(key)?.reportsStay === true;
	return desired.people.get(node)?.onLastDay === true;
}
function outsideHelp(key) {
	return `, and is not in the chart: give that account another manager there, or write "reportsStay: true" for ${key} in the chart`;
}
/** Where too few admins would be left without them, new admins come before an admin leaves. */
function adminsFirst({ user }, { going, users, match, desired }) {
	const admins = [...users.values()].filter(({ values }) => values.role === "admin" && values.active === true);
	if (!admins.some(({ id }) => id === user)) return nothing;
	const drafts = [...going.values()];
	const less = new Set(drafts.flatMap((one) => isLessAdmin(one) ? [one.user] : []));
	const active = [...match.pairs.values()].filter((pair) => pair.user.values.active === true).length;
	return admins.filter(({ id }) => !less.has(id)).length >= limitFor(desired.settings.limits.admins, active) ? nothing : needing(...drafts.filter(({ after }) => after.role === "admin").map(({ id }) => id));
}
function isLessAdmin({ action, after }) {
	return action === "deactivate" || after.role !== void 0 && after.role !== "admin";
}
const rules = {
	adopt: [],
	create: [managerThere, addressFree],
	reactivate: [
		managerThere,
		managerKnown,
		topDown,
		addressFree
	],
	update: [addressFree],
	move: [
		managerThere,
		managerKnown,
		topDown
	],
	deactivate: [reportsGone, adminsFirst]
};
function merge(parts) {
	return {
		needs: parts.flatMap((part) => part.needs),
		waits: parts.flatMap((part) => part.waits),
		findings: parts.flatMap((part) => part.findings)
	};
}

// src/plan/order.ts
/**
* Sorts by phase (who exists, then who reports to whom, then who leaves), depth in the chart (leavers bottom-up) and
* key, and puts before each change what it needs. Changes that need each other in a circle are returned as `circle`.
*/
function inOrder(going, reliances, desired, lines) {
	const ordered = [];
	const done = /* @__PURE__ */ new Set();
	const needsOf = (draft) => reliances.get(draft.id)?.needs ?? [];
	for (const start of sorted(going, desired, lines)) {
		const path = [start];
		const onPath = /* @__PURE__ */ new Set([start.id]);
		for (let draft = path.at(-1); draft !== void 0; draft = path.at(-1)) {
			const next = needsOf(draft).find((id) => !done.has(id) && going.has(id));
			const first = next === void 0 ? void 0 : going.get(next);
			if (first === void 0) {
				if (!done.has(draft.id)) ordered.push({
					draft,
					needs: needsOf(draft).toSorted(byText)
				});
				done.add(draft.id);
				onPath.delete(draft.id);
				path.pop();
			} else if (onPath.has(first.id)) return {
				ordered: [],
				circle: path.slice(path.indexOf(first))
			};
			else {
				path.push(first);
				onPath.add(first.id);
			}
		}
	}
	return {
		ordered,
		circle: []
	};
}
/** The changes of these people, and every change that those need. */
function onlyThese(ordered, keys) {
	if (keys === null) return ordered;
	const kept = /* @__PURE__ */ new Set();
	for (const { draft, needs } of ordered.toReversed()) {
		if (!keys.has(draft.key) && !kept.has(draft.id)) continue;
		kept.add(draft.id);
		for (const id of needs) kept.add(id);
	}
	return ordered.filter(({ draft }) => kept.has(draft.id));
}
const phases = {
	adopt: 0,
	create: 0,
	reactivate: 0,
	update: 0,
	move: 1,
	deactivate: 2
};
const rank = {
	adopt: 0,
	create: 1,
	reactivate: 2,
	update: 3,
	move: 4,
	deactivate: 5
};
function sorted(going, desired, lines) {
	const depth = depths(desired, lines);
	const step = (draft) => draft.action === "deactivate" ? -depth(draft.key) : depth(draft.key);
	return [...going.values()].map((draft) => ({
		draft,
		phase: phases[draft.action],
		step: step(draft)
	})).toSorted((a, b) => a.phase - b.phase || a.step - b.step || byText(a.draft.key, b.draft.key) || rank[a.draft.action] - rank[b.draft.action]).map(({ draft }) => draft);
}
/**
* How many managers are above each person in the chart, and in the service above those whose manager the chart leaves
* out. Both together may have a loop, where a move is held: in it, the depth is any number, but always the same.
*/
function depths({ people }, lines) {
	const known = /* @__PURE__ */ new Map();
	const managerOf = (node) => {
		const stated = people.get(node)?.values.manager;
		return (stated === void 0 ? lines.get(node) : stated) ?? null;
	};
	return (key) => {
		const path = [];
		let node = key;
		for (; node !== null && !known.has(node); node = managerOf(node)) {
			known.set(node, 0);
			path.push(node);
		}
		let depth = node === null ? -1 : known.get(node) ?? 0;
		for (const one of path.toReversed()) known.set(one, depth += 1);
		return known.get(key) ?? 0;
	};
}

// src/plan/arrange.ts
/**
* Orders the changes and holds back those that cannot be made. Holding one affects the others, so this repeats until no
* more are held: at the latest when all are.
*/
function arrange(desired, live, match, drafts, first) {
	if (drafts.size === 0) return {
		ordered: [],
		held: /* @__PURE__ */ new Map(),
		findings: [],
		scene: null
	};
	const still = planContextOf(desired, live, match, drafts);
	const held = new Map(first);
	const findings = [];
	for (;;) {
		const going = new Map([...drafts].filter(([id]) => !held.has(id)));
		const context = withGoing(still, going);
		const reliances = new Map([...going].map(([id, draft]) => [id, dependenciesOf(draft, context)]));
		const waits = newWaits(reliances);
		if (waits.size === 0) {
			const { ordered, circle } = inOrder(going, reliances, desired, context.target);
			if (circle.length === 0) return {
				ordered,
				held,
				findings,
				scene: context
			};
			findings.push(addressSwap(people(circle, desired)));
			for (const draft of circle) waits.set(draft.id, {
				reason: "address",
				because: "two people wait for each other"
			});
		}
		for (const [id, wait] of waits) held.set(id, wait);
		findings.push(...[...waits.keys()].flatMap((id) => reliances.get(id)?.findings ?? []));
	}
}
function newWaits(reliances) {
	const waits = /* @__PURE__ */ new Map();
	for (const [id, { waits: reasons }] of reliances) {
		const reason = reasons[0];
		if (reason !== void 0) waits.set(id, reason);
	}
	return waits;
}
function people(circle, desired) {
	return [...new Set(circle.map((draft) => draft.key))].toSorted().flatMap((key) => desired.people.get(key) ?? []);
}
/** The held changes as a plan lists them. */
function heldList(held, drafts, finish) {
	return [...held].flatMap(([id, wait]) => {
		const draft = drafts.get(id);
		return draft === void 0 ? [] : [{
			change: finish(draft, []),
			...wait
		}];
	});
}

// src/plan/departments-ahead.ts
/**
* How many people get another department on each later day, as the limit of that day will count them: once, if all
* active people of a department go to another that had nobody.
*/
function departmentsAhead(upcoming, { people }, { pairs, unmanaged }) {
	if (!upcoming.some(isChange)) return /* @__PURE__ */ new Map();
	const outside = new Set(unmanaged.flatMap(({ values }) => values.active === true ? [values.department ?? null] : []));
	const known = /* @__PURE__ */ new Map();
	const active = /* @__PURE__ */ new Set();
	for (const { key, values } of people.values()) {
		known.set(key, values.department ?? pairs.get(key)?.user.values.department ?? null);
		if (values.active === true) active.add(key);
	}
	const days = /* @__PURE__ */ new Map();
	for (const [on, events] of groupBy(upcoming, (one) => one.on)) {
		const before = new Map([...known].filter(([key]) => active.has(key)));
		for (const { key, kind, values } of events) {
			if (values.department !== void 0) known.set(key, values.department);
			if (kind === "leave") active.delete(key);
			else if (kind !== "change") active.add(key);
		}
		const after = new Map([...known].filter(([key]) => active.has(key)));
		const count = countSteps(events.filter(isChange), before, after, outside);
		if (count > 0) days.set(on, count);
	}
	return days;
}
function isChange({ kind, values }) {
	return kind === "change" && values.department !== void 0;
}
function countSteps(changes, before, after, outside) {
	const steps = changes.map(({ key }) => ({
		from: before.get(key) ?? null,
		to: after.get(key) ?? null
	})).filter(({ from, to }) => !isAlike("department", from, to));
	const kinds = groupBy(steps, ({ from, to }) => JSON.stringify([from, to]));
	const isRenaming = ({ from, to }) => from !== null && to !== null && !outside.has(to) && [...before].every(([key, department]) => department === to ? false : department !== from || !after.has(key) || after.get(key) === to);
	return [...kinds.values()].reduce((sum, some) => sum + (isRenaming(some[0]) ? 1 : some.length), 0);
}

// src/plan/first-run.ts
/**
* No run has finished with nothing left: either this is the first run, or the state was lost. Hires wait until a person
* says which, because a lost state must never lead to second accounts. Hires of a plan whose apply has begun do not
* wait: a person has said so, and the state was not lost.
*/
function firstRunHolds(drafts, state) {
	if (state.hiring) return /* @__PURE__ */ new Map();
	const begun = new Set(state.begun?.changes);
	const creates = [...drafts.values()].filter((one) => one.action === "create" && !begun.has(changeDigest(one)));
	return new Map(creates.map((one) => [one.id, wait$1]));
}
const wait$1 = {
	reason: "first-run",
	because: "no run has applied the whole chart yet, or the state was lost or reset, and Small Improvements already has users. If none of these people has an account, under this address or an earlier one, add --first-run"
};

// src/plan/guards.ts
/**
* Protected people are never deactivated, never lose the admin role, never get another address. The account that has
* their address is not written to under the key of another person either.
*/
function protectedFindings(drafts, { people, settings }, { users }, witness) {
	const guarded = [...settings.protected].flatMap((key) => people.get(key) ?? []);
	const holders = new Map(guarded.flatMap((person) => addressesIn(person, witness).map((one) => [one, person])));
	return drafts.flatMap((change) => {
		const user = change.user === null ? void 0 : users.get(change.user);
		const other = (user === void 0 ? [] : addressesOf(user).flatMap((one) => holders.get(canonicalEmail(one)) ?? [])).find(({ key }) => key !== change.key);
		if (other !== void 0) return [protectedPerson(other, `changed under the key ${change.key}`)];
		const person = settings.protected.has(change.key) ? people.get(change.key) : void 0;
		const what = person === void 0 ? void 0 : harm(change);
		return person === void 0 || what === void 0 ? [] : [protectedPerson(person, what)];
	});
}
function addressesIn(person, witness) {
	return [person.values.email, addressBefore(person, witness)].flatMap((address) => typeof address === "string" ? [canonicalEmail(address)] : []);
}
/** A run never takes the key from its own owner. */
function ownerFindings(drafts, { people }, { owner }) {
	return drafts.flatMap((change) => {
		const person = owner !== null && change.user === owner ? people.get(change.key) : void 0;
		const what = person === void 0 ? void 0 : harm(change);
		return person === void 0 || what === void 0 ? [] : [keyOwner(person, what)];
	});
}
function harm(change) {
	const { action, before, after } = change;
	if (action === "deactivate") return "deactivated";
	if (before.role === "admin" && after.role !== "admin") return "removed from the admins";
	return isNewAddress(change) ? "given another address" : void 0;
}
/** Reports where the plan relies on a sealed binding alone: to write to an account, or to put a person below it. */
function driftedFindings(drafts, { pairs }) {
	return [...new Set(drafts.flatMap(({ key, after }) => [key, after.manager]))].flatMap((key) => {
		const pair = pairs.get(key);
		return pair?.whose.kind === "drifted" ? [driftedAccount(pair.person, pair.user)] : [];
	});
}
/** Leavers whose accounts were made active again in the service. They have one cause, so they are one finding. */
function revivedFindings(drift) {
	const revived = drift.filter(({ field, desired }) => field === "active" && desired === false);
	return revived.length === 0 ? [] : [leaverActive(revived)];
}
/** Reports who keep a leaver: accounts outside the chart, as it says, and people whose last day goes on. */
function stayingFindings(drafts, context) {
	const { desired, reports, users } = context;
	return drafts.flatMap(({ action, key }) => {
		const person = action === "deactivate" ? desired.people.get(key) : void 0;
		const staying = (reports.get(key) ?? []).filter((node) => users.get(node)?.values.active === true && mayStay(node, key, context));
		if (person === void 0) return [];
		const outside = staying.filter((node) => outsideId(node) !== null);
		const leavers = staying.filter((node) => outsideId(node) === null);
		const named = (nodes) => nodes.map((node) => fullNameOf(node, context));
		return [...outside.length === 0 ? [] : [reportsStay(person, named(outside))], ...leavers.length === 0 ? [] : [reportsFollow(person, named(leavers))]];
	});
}

// src/plan/department-findings.ts
function departmentStays(boss, from, to, reports) {
	const named = shortList(reports.map(({ values }) => fullName(values)));
	const stay = reports.length === 1 ? "1 person keeps" : `${reports.length} people keep`;
	return warning("department-stays", `${stay} the department "${from}" while their manager ${who(boss)} gets "${to}": ${named}. If they move too, write "department: ${to}" for them; if not, leave it as it is.`, boss.at);
}
/** Each new department with those who get it. */
function newDepartments(fresh, at) {
	const named = shortList(fresh.map(([name, some]) => `"${name}" (${shortList(some.map(({ key }) => key), 3)})`));
	return warning("new-department", `${fresh.length === 1 ? "A department is" : "Departments are"} new: no active user in Small Improvements has ${named}. Correct the name if it is misspelt; if not, leave it as it is.`, at);
}

// src/plan/left-behind.ts
/** Warns if a manager gets another department and the reports, who were in the same one, stay behind. */
function leftBehind(drafts, { people }) {
	const moves = new Map(drafts.flatMap(({ key, before, after }) => isMove(before, after) ? [[key, {
		before,
		after
	}]] : []));
	const isBehind = ({ values: { manager, active, department } }) => active === true && typeof manager === "string" && moves.get(manager)?.before.department === department;
	const behind = groupBy([...people.values()].filter(isBehind), ({ values }) => values.manager);
	return [...moves].flatMap(([key, { before, after }]) => {
		const [boss, reports] = [people.get(key), behind.get(key)];
		if (boss === void 0 || reports === void 0) return [];
		return [departmentStays(boss, String(before.department), String(after.department), reports)];
	});
}
function isMove(before, after) {
	return typeof before.department === "string" && typeof after.department === "string";
}

// src/plan/display-names.ts
/**
* The full names behind every key and `#id` that a plan mentions, so that a plan can be read by itself. A name that
* others share is followed by the key or `#id` in brackets, so that people are not confused.
*/
function displayNames(plan, desired, live, { pairs, hires, keyOf }) {
	const arrivals = desired.upcoming.filter(({ kind }) => kind === "hire");
	const later = new Map(arrivals.map((one) => [one.key, one.values]));
	const valuesOf = (node) => {
		const outside = outsideId(node);
		if (outside !== null) return live.users.get(outside)?.values;
		const key = node;
		return desired.people.get(key)?.values ?? pairs.get(key)?.user.values ?? hires.get(key)?.values ?? later.get(key);
	};
	const shared = sharedNames(desired, live, keyOf);
	const nameOf = (node) => {
		const name = fullName(valuesOf(node) ?? {});
		return shared.has(formless(name)) ? `${name} (${node})` : name;
	};
	const names = nodesOf(plan).map((node) => [node, nameOf(node)]);
	return Object.fromEntries(names.filter(([, name]) => name !== "").toSorted(([a], [b]) => byText(a, b)));
}
/**
* The names that more than one person of the chart, today or later, and of the live users share. A bound person counts
* once.
*/
function sharedNames(desired, live, keyOf) {
	const holders = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Set();
	const add = (node, values) => {
		const name = formless(fullName(values));
		const holder = holders.get(name);
		if (holder === void 0) holders.set(name, node);
		else if (holder !== node && name !== "") shared.add(name);
	};
	for (const { key, values } of desired.people.values()) add(key, values);
	for (const { key, kind, values } of desired.upcoming) if (kind === "hire") add(key, values);
	for (const { id, values } of live.users.values()) add(nodeOf(id, keyOf), values);
	return shared;
}
function nodesOf({ changes, held, drift, access, scheduled }) {
	const managers = (values = {}) => typeof values.manager === "string" ? [values.manager] : [];
	const all = [
		...[...changes, ...held.map((one) => one.change)].flatMap((change) => [
			change.key,
			...managers(change.before),
			...managers(change.after),
			...managers(change.stands)
		]),
		...drift.flatMap((one) => [one.key, ...one.field === "manager" ? [
			one.applied,
			one.desired,
			one.live
		] : []].filter((node) => typeof node === "string")),
		...access.flatMap((one) => [one.manager, ...one.people]),
		...scheduled.flatMap((one) => [
			one.key,
			...managers(one.values),
			...managers(one.stands)
		])
	];
	return [...new Set(all)];
}

// src/plan/new-departments.ts
/**
* Warns of departments that no active user has: they may be misspelt. A company with one department or none has no
* names to compare with: there, nothing is said.
*/
function newDepartmentFindings(drafts, { users }) {
	const known = /* @__PURE__ */ new Set();
	for (const { values } of users.values()) if (values.active === true && typeof values.department === "string") known.add(values.department);
	if (known.size < 2) return [];
	const fresh = [...groupBy(drafts.filter(({ after: { department } }) => typeof department === "string" && !known.has(department)), ({ after }) => String(after.department))].filter(([name]) => ![...known].some((one) => isAlike("department", one, name)));
	const [first] = fresh;
	return first === void 0 ? [] : [newDepartments(fresh, first[1][0]?.at)];
}

// src/plan/renamings.ts
/** Keys that get the name of another person, and words of a person that have done their work. */
function renamingFindings(drafts, desired, live, state, { pairs }) {
	const renamings = [
		...renamedNow(drafts, pairs),
		...renamedLater(desired, pairs),
		...backLater(desired, live, state)
	].filter(({ before, after }) => likenessOf(before, after) === "other");
	const asked = renamings.flatMap(({ person, user, before, after, on }) => person.samePerson === true && !person.newPerson ? [] : [anotherPerson({
		...person,
		values: after
	}, user, before, on)]);
	const renamed = new Set(renamings.map(({ person }) => person.key));
	return [...asked, ...[...pairs.values()].flatMap((pair) => renamed.has(pair.person.key) ? [] : wordDone(pair))];
}
/** Writes that hand the account to the person of the chart: to sign in with another address or again, or by the name. */
function renamedNow(drafts, pairs) {
	const keys = /* @__PURE__ */ new Set();
	for (const { key, after } of drafts) if (after.email !== void 0 || after.active === true || after.firstName !== void 0 || after.lastName !== void 0) keys.add(key);
	return [...keys].flatMap((key) => {
		const pair = pairs.get(key);
		if (pair?.how !== "bound" || pair.whose.kind === "other" || pair.person.values.active !== true) return [];
		const { person, user, applied } = pair;
		return [{
			person,
			user,
			before: nameBefore(applied, user),
			after: person.values
		}];
	});
}
/** The name that was last applied, or that of an account which never got one. */
function nameBefore(applied, user) {
	return plainName(applied) === "" ? user.values : applied;
}
/** Dated changes of a name: the plan is read before their day. */
function renamedLater({ people, upcoming }, pairs) {
	const names = /* @__PURE__ */ new Map();
	return upcoming.flatMap(({ key, kind, on, values }) => {
		const [person, pair] = [people.get(key), pairs.get(key)];
		if (kind !== "change" || person === void 0 || pair === void 0) return [];
		const before = names.get(key) ?? person.values;
		const after = {
			...before,
			...values
		};
		names.set(key, after);
		return [{
			person,
			user: pair.user,
			before,
			after,
			on
		}];
	});
}
/** People who come back on a later day: a scheduled run gives them the old account, without another look at the plan. */
function backLater({ people, upcoming }, { users }, state) {
	return upcoming.flatMap((person) => {
		const binding = person.kind === "hire" && !people.has(person.key) ? bindingAt(person.key, state) : void 0;
		const user = binding === void 0 ? void 0 : users.get(binding.id);
		if (binding === void 0 || user === void 0) return [];
		return [{
			person,
			user,
			before: nameBefore(binding.applied, user),
			after: person.values,
			on: person.on
		}];
	});
}
function wordDone({ person, how }) {
	if (how === "adopted") return [];
	if (person.newPerson) return [newPersonDone(person)];
	return person.samePerson === true && how === "bound" ? [samePersonDone(person)] : [];
}

// src/plan/unresolved.ts
/** What only a person can settle, whether the plan needs it or not. */
function unresolvedFindings({ intents }) {
	return Object.entries(intents).filter(([, { status }]) => status === "unresolved").map(([id, { action }]) => unresolvedWrite(id, action === "create"));
}
/**
* A person who has a write whose outcome only a human can tell waits for that: a second write could double them. They
* are known by their key, the key before, or the address that was sent. So does a new account whose answer was lost. If
* no two accounts have one address, just the same account may be sent again.
*/
function unresolvedHolds(drafts, { intents }, { people }, { unique = false }) {
	const open = Object.entries(intents).filter(([, { status, sentAt }]) => status === "unresolved" || sentAt !== void 0);
	const holds = /* @__PURE__ */ new Map();
	for (const [id, intent] of open) {
		const email = canonicalEmail(String(intent.after.email));
		for (const draft of drafts.values()) {
			if (!(draft.key === intent.key || people.get(draft.key)?.was === intent.key) && canonicalEmail(String(draft.after.email)) !== email) continue;
			if (!(unique && draft.id === id && isRepeat(draft, intent))) holds.set(draft.id, wait(intent));
		}
	}
	return holds;
}
function isRepeat({ after }, intent) {
	return intent.status === "open" && [
		"email",
		"firstName",
		"lastName"
	].every((field) => after[field] === intent.after[field]);
}
function wait({ key, status, sentAt }) {
	return {
		reason: "unresolved",
		because: status === "unresolved" ? `the result of the hire of ${key}, sent earlier, is not known yet` : `the result of the hire of ${key}, sent at ${sentAt}, is not known yet: from an hour after that on, apply settles it`
	};
}

// src/plan/plan.ts
/**
* The plan: what would make the service as the chart says, in an order in which no step can go wrong. A pure function:
* the same chart, service and state give the same plan, byte for byte. `tool` names the program and its version;
* `witness` says how far the bindings are believed.
*/
function makePlan(desired, live, state, choices, tool, witness) {
	const { settings, asOf } = desired;
	const matched = match(desired, live, state, witness);
	const wanted = draft(desired, matched, choices.drift === "revert");
	const first = choices.firstRun ? [] : firstRunHolds(wanted.drafts, state);
	const holds = new Map([
		...first,
		...unresolvedHolds(wanted.drafts, state, desired, witness),
		...unseenHolds(matched)
	]);
	const arranged = arrange(desired, live, matched, wanted.drafts, holds);
	const ordered = onlyThese(arranged.ordered, choices.only);
	const finish = finisher(arranged, matched);
	const changes = ordered.map(({ draft: one, needs }) => finish(one, needs));
	const drafts = ordered.map((one) => one.draft);
	const active = activePairs(matched);
	const upcoming = managedUpcoming(desired);
	const scheduled = scheduledLines(upcoming, desired, state, live, matched);
	const held = heldList(arranged.held, wanted.drafts, finish).filter(({ change }) => choices.only?.has(change.key) ?? true);
	const access = arranged.scene === null ? [] : accessGained(drafts, arranged.scene);
	return {
		format: 1,
		tool,
		company: settings.company,
		contract: settings.contract,
		service: settings.baseUrl,
		asOf,
		choices: {
			firstRun: choices.firstRun,
			drift: choices.drift,
			only: choices.only === null ? null : [...choices.only].toSorted(byText)
		},
		fingerprint: fingerprintOf(settings.company, settings.contract, changes.map(changeDigest)),
		changes,
		counts: countVerbs(changes),
		totals: {
			people: desired.people.size,
			active,
			users: live.users.size,
			unmanaged: matched.unmanaged.length
		},
		limits: checkLimits({
			settings,
			asOf,
			changes: drafts,
			active,
			people: peopleInFiles(desired),
			bound: Object.keys(state.bindings).length,
			first: !state.hiring,
			live,
			pairs: matched.pairs,
			allow: choices.allow
		}),
		findings: [
			...renamingFindings(wanted.drafts.values(), desired, live, state, matched),
			...unresolvedFindings(state),
			...matched.findings,
			...arranged.findings,
			...wanted.findings,
			...revivedFindings(wanted.drift),
			...arrivalsWithoutManager([...drafts, ...held.map(({ change }) => change)], desired),
			...laterWithoutManager(desired, live, state, choices.only),
			...droppedFields(matched, desired),
			...driftedFindings(drafts, matched),
			...protectedFindings(drafts, desired, live, witness),
			...ownerFindings(drafts, desired, live),
			...arranged.scene === null ? [] : stayingFindings(drafts, arranged.scene),
			...leftBehind(drafts, desired),
			...newDepartmentFindings(drafts, live),
			...earlierDay(desired, state),
			...desired.warnings,
			...limitsAhead(upcoming, settings, state, active, departmentsAhead(upcoming, desired, matched))
		],
		held,
		drift: wanted.drift,
		scheduled,
		access,
		unmanaged: matched.unmanaged.map(stranger),
		names: displayNames({
			changes,
			held,
			drift: wanted.drift,
			access,
			scheduled
		}, desired, live, matched)
	};
}
/** For a person who moves, the reports that come along: those before who are still there afterwards. */
function finisher({ scene: context }, matched) {
	const reports = ({ key, action }) => (context?.reports.get(key) ?? []).filter((node) => context?.users.get(node)?.values.active === true && (action === "deactivate" || context.target.get(node) === key)).length;
	return (one, needs) => ({
		...one,
		needs,
		reports: reports(one),
		stands: placementsOf(one.key, matched)
	});
}
function activePairs({ pairs }) {
	let active = 0;
	for (const { user } of pairs.values()) if (user.values.active === true) active += 1;
	return active;
}
function countVerbs(changes) {
	const counts = Object.fromEntries(verbs.map((verb) => [verb, 0]));
	for (const { verb } of changes) counts[verb] += 1;
	return counts;
}
function stranger({ id, values }) {
	return {
		id,
		name: fullName(values),
		email: String(values.email),
		active: values.active === true
	};
}

// src/render/plan/adoptions.ts
/** So many adoptions are told one by one, and so many files have a line: a chart may have a file for each person. */
const [fewest, mostFiles] = [5, 20];
/** Many adoptions, with a line for each file: nothing is written for any of them. `whole` tells one. */
function foldedAdoptions(adoptions, whole) {
	if (adoptions.length <= fewest) return adoptions.map(whole);
	const files = [...groupBy(adoptions, ({ at }) => at.file)].toSorted(([a], [b]) => a < b ? -1 : 1);
	const rest = files.slice(mostFiles);
	const more = printed`${counted(rest.length, words`more file`)}: ${foldedWords(rest.flatMap(([, own]) => own))}`;
	return [...files.slice(0, mostFiles).map(([file, own]) => printed`${message(file)}: ${foldedWords(own)}`), ...rest.length === 0 ? [] : [more]];
}
/** `40 accounts recognised, 2 keys renamed` */
function foldedWords(adoptions) {
	const renamed = adoptions.filter(({ was }) => was !== void 0).length;
	const known = adoptions.length - renamed;
	const parts = [...known > 0 ? [recognised(known)] : [], ...renamed > 0 ? [counted(renamed, words`key renamed`, words`keys renamed`)] : []];
	return words.join(parts, ", ");
}

// src/render/plan/compared-words.ts
/** Names that are listed: a page must fit, whatever the settings hold. */
const mostNames = 20;
/** Of a diff: what it compares, and what it cannot know. No lines for a plan. */
function comparedLines({ against }, { tell, strong, value }) {
	if (against === void 0) return [];
	const { name, settings, leftOut } = against;
	const labels = leftOut.map((field) => tell`${fieldFacts[field].label}`);
	const empty = labels.length === 0 ? nothing$1 : tell` What that chart leaves out counts as empty: ${tell.join(labels, ", ")}.`;
	const named = settings.slice(0, mostNames).map((one) => value(one));
	const rest = settings.length - named.length;
	const all = rest > 0 ? [...named, words`${rest} more`] : named;
	return [tell`Compared with the chart of ${strong(value(name))}, not with Small Improvements. ${unknown}${empty}`, ...settings.length === 0 ? [] : [tell`These settings differ: ${tell.join(all, ", ")}. This diff uses the new ones.`]];
}
const unknown = words`Not known here: changes made outside Git, accounts outside the chart, and what the service refuses. The limits count the people of that chart.`;

// src/render/plan/plan-text.ts
/** The whole plan for a terminal or a log. What matters comes last, where a person at a terminal sees it. */
function planText(plan, { colour, unmanaged: listed, verbose }) {
	const page = pageOf(plan, colour);
	return sectionsText([
		[page.paint("bold", headline(plan))],
		comparedLines(plan, page.ink),
		leading(page),
		...verbs.map((verb) => changes(page, verb, verbose)),
		access(page),
		held(page),
		drift(page),
		scheduled(page),
		unmanaged(page, listed),
		...ending(page, isLong(plan))
	]);
}
/** What matters of a plan whose changes were shown before, and what its fingerprint does not cover. */
function planInBrief(plan, colour) {
	const page = pageOf(plan, colour);
	return sectionsText([
		[page.paint("bold", headline(plan))],
		held(page),
		drift(page),
		...ending(page, true)
	]);
}
function pageOf(plan, colour) {
	const paint = painter(colour);
	return {
		plan,
		paint,
		ink: terminalInk(paint)
	};
}
function sectionsText(sections) {
	const shown = sections.filter((lines) => lines.length > 0).map((lines) => printed.join(lines, "\n"));
	return printed`${printed.join(shown, "\n\n")}\n`;
}
/** More lines than this push what leads a plan off the first screen. */
const screen = 15;
function isLong(plan) {
	return plan.changes.length + plan.held.length + plan.scheduled.length > screen;
}
/** What leads a plan: how to let just the leavers go, who stays active, and whose account becomes another person's. */
function leading(page) {
	return [...lettingGo(page), ...warnings(page, (code) => grave.has(code))];
}
const grave = /* @__PURE__ */ new Set(["leaver-active", "another-person"]);
/** Findings, limits, counts and the name of the plan: on the last screen. `whole`: also what leads a plan. */
function ending(page, whole) {
	const { plan, paint } = page;
	return [
		warnings(page, (code) => whole || !grave.has(code)),
		privileged(page),
		limits(page),
		[...blocking(page), ...whole ? lettingGo(page) : []],
		[paint("bold", countsLine(plan)), ...footer(page)]
	];
}
function lettingGo({ plan }) {
	const command = letGoCommand(plan);
	return command === null ? [] : [printed`${letGoWords(plan)}\n    ${message(command, Infinity)}`];
}
function blocking({ plan, paint }) {
	if (!isBlocked(plan)) return [];
	const { errors, limits: over } = blockersOf(plan);
	const limited = over.map((check) => {
		const { help, setting } = limitHelp(check, plan);
		const line = setting === "" ? nothing$1 : printed`\n    ${message(setting)}`;
		return printed`${paint("red", words`limit`)}  ${blockedLine(check)}\n  ${help}${line}`;
	});
	const command = liftCommand(plan);
	return [
		paint("red", words`Blocked: nothing is written until this is settled.`),
		...errors.map((one) => findingText(one, paint)),
		...limited,
		...command === null ? [] : [printed`To allow exactly this plan by hand:\n    ${message(command, Infinity)}`]
	];
}
function privileged({ plan, paint, ink }) {
	return titled(paint("magenta", words`Privileged`), plan.limits.filter(({ allowed }) => allowed !== void 0).map((check) => allowedLine(check, ink)));
}
function warnings({ plan, paint }, wanted) {
	return plan.findings.filter(({ severity, code }) => severity === "warning" && wanted(code)).map((one) => findingText(one, paint));
}
const styles = {
	leave: "red",
	admin: "magenta",
	move: "blue",
	rehire: "green",
	hire: "green",
	change: "yellow",
	adopt: "cyan"
};
function changes({ plan, paint, ink }, verb, verbose) {
	const all = ofVerb(plan.changes, verb);
	const whole = (change) => printed`${asSentence(change, plan, ink)}  ${paint("dim", printed`${change.key}`)}`;
	const lines = verb === "adopt" && !verbose ? foldedAdoptions(all, whole) : all.map(whole);
	const help = lines.length < all.length ? words` (--verbose lists each of them)` : nothing$1;
	return titled(printed`${paint(styles[verb], printed`${verbNames[verb].text.toUpperCase()}`)}${help}`, lines);
}
function access({ plan, paint, ink }) {
	const lines = plan.access.map((one) => accessLine(one, plan, ink, true));
	return titled(paint("bold", words`Who can read whose reviews`), lines.length === 0 ? [] : [...lines, cyclesLine]);
}
function held({ plan, paint, ink }) {
	const lines = [...groupBy(plan.held, ({ because }) => because)].flatMap(([because, waiting]) => [message(`${because}:`), ...waiting.map(({ change }) => printed`  ${asSentence(change, plan, ink)}`)]);
	return titled(paint("bold", words`Held: not part of this plan`), lines);
}
function drift({ plan, paint, ink }) {
	const lines = plan.drift.map((one) => printed`${one.kind === "conflict" ? words`Conflict` : words`Drift`} · ${driftLine(one, plan, ink)}`);
	const commands = driftHelp.commands.map((command) => words`"${command}"`);
	const help = words`${driftHelp.keep} ${driftHelp.revert} ${words.join(commands, ", then ")}.`;
	return titled(paint("bold", words`Changed outside Git: left alone`), lines.length === 0 ? [] : [...lines, help]);
}
function scheduled({ plan, paint, ink }) {
	const lines = plan.scheduled.map((one) => {
		const who = ink.strong(called(one.key, plan, ink, one.name));
		return printed`${one.on} · ${verbNames[one.verb]} · ${who} · ${scheduledWords(one, plan, ink)}`;
	});
	return titled(paint("bold", words`Scheduled: applied on its day`), lines);
}
function limits({ plan, paint }) {
	const lines = plan.limits.map((check) => printed`${check.blocked ? paint("red", words`blocked`) : words`ok`} · ${limitLine(check)}`);
	return titled(paint("bold", words`Limits`), lines);
}
function unmanaged({ plan, paint, ink }, listed) {
	if (plan.totals.unmanaged === 0) return listed ? [paint("bold", words`Unmanaged: none`)] : [];
	const lines = plan.unmanaged.map(({ id, name, email, active }) => printed`${ink.value(name)} · ${ink.value(email)} · ${id}${active ? nothing$1 : words` · inactive`}`);
	const help = listed ? nothing$1 : words` (--unmanaged lists them)`;
	return [paint("bold", words`Unmanaged: ${plan.totals.unmanaged} in Small Improvements and not in the chart, never written${help}`), ...listed ? lines.map((line) => printed`  ${line}`) : []];
}
/** The name of the plan, below the command with as much of its fingerprint as an approval needs. */
function footer({ plan, paint, ink }) {
	const command = exactCommand(plan);
	const way = command === null ? [] : [printed`to apply exactly this: ${message(command, Infinity)}`];
	const title = plan.against === void 0 ? printed`plan ${nameOfPlan(plan.fingerprint)}` : words`diff`;
	const name = printed`${title} · as of ${plan.asOf} · ${ink.value(plan.company)}`;
	return [...way, name].map((line) => paint("dim", line));
}
function titled(title, lines) {
	return lines.length === 0 ? [] : [title, ...lines.map((line) => printed`  ${line}`)];
}

// src/render/pull/file-findings.ts
/** The bytes for the table of causes, for errors, and for warnings. */
const [tableBytes, errorBytes, warningBytes] = [
	9e3,
	27e3,
	9e3
];
/** The findings about the files, grouped by their causes as `validate` groups them. */
function fileFindings(diagnostics, place) {
	const { causes, groups } = arrangedFindings(diagnostics);
	const of = (severity) => groups.filter((group) => group.severity === severity);
	return [
		...causes.length === 0 ? [] : causesTable(diagnostics, causes, place),
		alert(words`CAUTION`, within(groupLines(of("error"), words`E`, place), errorBytes, more)),
		alert(words`WARNING`, within(groupLines(of("warning"), words`W`, place), warningBytes, more))
	].filter(({ text }) => text !== "");
}
const everyOne = words`\`espalier validate --format json\` lists each`;
function more() {
	return words`and more; ${everyOne}`;
}
/** What each cause is, how often and where, in the order in which they are best fixed. */
function causesTable(diagnostics, causes, place) {
	const rows = causes.slice(0, 30).map(({ code: kind, cause, findings }) => {
		const [first] = findings;
		const others = findings.length > 1 ? words` and ${findings.length - 1} more` : nothing$1;
		const where = first.place === void 0 ? nothing$1 : markdown`${place(first.place)}${others}`;
		const what = cause === null ? code(kind) : markdown`${code(kind)} ${code(cause, 40)}`;
		return row([
			words`${findings.length}`,
			what,
			where
		]);
	});
	const fit = within(rows, tableBytes, () => nothing$1).filter(({ text }) => text !== "");
	const rest = causes.length - fit.length;
	const left = rest === 0 ? [] : [words`and ${counted(rest, words`more cause`)}, below`];
	return [
		words`**${findingCount(diagnostics)} from ${counted(causes.length, words`cause`)}.** Fix them in this order:`,
		table([
			words`Findings`,
			words`Cause`,
			words`Where`
		], fit),
		...left
	];
}
/** The findings of each cause in full, or the first ones and the places of the others. */
function groupLines(groups, label, place) {
	let shown = 0;
	return groups.flatMap((group) => {
		const { full, rest } = partsOfGroup(group);
		const lines = full.map((one) => findingAlert(words`${label}${shown += 1}`, one, { place }));
		if (rest.length === 0) return lines;
		const places = rest.slice(0, 12).flatMap((one) => one.place === void 0 ? [] : [place(one.place)]);
		const beyond = rest.length > 12 ? markdown`, and ${rest.length - 12} more` : nothing$1;
		const like = full.length === 1 ? words`it` : words`these`;
		return [...lines, markdown`and ${rest.length} more like ${like}, at ${markdown.join(places, ", ")}${beyond}; ${everyOne}`];
	});
}

export { prove as A, isKnown as C, UntrustedList as D, bindingAt as E, unseen as M, byId as O, match as S, liveValue as T, shownByNow as _, makePlan as a, withOnly as b, asOfDay as c, witnessOf as d, diagnosticsText as f, partsOfGroup as g, findingGroups as h, comparedLines as i, requireSome as j, hidesNone as k, chartFolder as l, annotationsOf as m, planInBrief as n, ceiling as o, placeText as p, planText as r, droppedIn as s, fileFindings as t, loadChart as u, withShown as v, isSameAddress as w, hasName as x, verbOf$1 as y };