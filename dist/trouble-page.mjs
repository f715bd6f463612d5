import { t as ExitError } from "./exit-error.mjs";
import { A as usage, B as errorsIn, E as mostShown, G as nameOfPlan, I as isDay, M as canonicalEmail, N as dayAfter, P as dayBefore, V as isBlocked, _ as pathHint, b as unreadable, g as notAFolder, h as noChartHint, j as byText, k as flagValue, m as gather, v as readSource, w as chartBudget, y as reason$1, z as blockersOf } from "./chart-at-revision.mjs";
import { A as confusingName, C as settingsOf, Ct as changeDigest, D as checkSettings, E as checkPeople, F as shownOf, G as fields, I as people$1, L as readTree, M as hasForeignLetter, N as isOdd, O as soundPart, P as findingAt, St as verbs, T as checkContract, Tt as fingerprintOf, U as limitFor, V as linesOf$1, W as fieldFacts, X as code, a as placeLink, at as counted, ct as headline, dt as recognised, ft as verbNames, i as momentWords, it as table, j as foreignLetter, k as confusingDepartment, mt as words, nt as prose, ot as countsLine, pt as nothing$1, r as commitLink, rt as row, s as runLink, t as markedPage, tt as markdown, ut as ofVerb, v as within, vt as groupBy, yt as revertCommand } from "./page.mjs";
import { a as printed, i as painter, n as columns, o as between, r as message, s as clean, t as nearest, u as sink } from "./nearest.mjs";
import { B as terminalInk, C as zones, D as nodeOf, O as outsideId, S as today, T as shownAs, _ as limitLine, b as isTimezone, c as allowedLine, f as exactCommand, g as limitHelp, h as liftCommand, j as isAlike, k as formless, m as letGoWords, o as findingAlert, p as letGoCommand, r as alert, t as firstAlerts, u as blockedLine } from "./first-alerts.mjs";
import { t as isCallable } from "./hosts.mjs";
import { lstat, opendir } from "node:fs/promises";
import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { setImmediate } from "node:timers/promises";

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

// src/model/short-list.ts
/** `a, b and 3 more`: at most so many names, and how many are left out. */
function shortList(names, most = 10) {
	const rest = names.length - most;
	const shown = names.slice(0, most).join(", ");
	return rest > 0 ? `${shown} and ${rest} more` : shown;
}
/** How many names a finding has, unless it says otherwise. */
const mostNamed = 10;

// src/plan/findings.ts
/** First and last name, or the one that is there. */
function fullName(values) {
	return [values.firstName, values.lastName].filter((part) => typeof part === "string" && part !== "").join(" ");
}
function vanishedUser(person, id) {
	return error("vanished-user", `${who(person)} is bound to account ${id}, which is gone from Small Improvements. Espalier never makes a second account by itself: if it is really gone, run "espalier state forget ${person.key}" and plan again.`, person.at);
}
/** A plan as of a day before the one that was applied last looks back: people who have left seem to be there. */
function earlierDay({ asOf }, { lastDay }) {
	if (lastDay === void 0 || asOf >= lastDay) return [];
	return [warning("earlier-day", `This plan is as of ${asOf}, but the chart was already applied as of ${lastDay}. This plan would undo the changes in between.`)];
}
function startsLater(hire, id) {
	return warning("starts-later", `${hire.key} has the account ${id} already, but starts on ${hire.on}: nothing is written before that day.`, hire.at);
}
function sharedBinding(person, other, id) {
	return error("shared-binding", `The state binds both ${other} and ${person.key} to account ${id}. Run "espalier state forget" for the wrong one.`, person.at);
}
/** `other`: whose address the account has. `bound`: the keys to forget if the state is wrong; empty: it is not bound yet. */
function otherAccount(person, id, address, other, bound) {
	const isBound = bound.length > 0;
	const forget = ` If the state is wrong, run ${bound.map((key) => `"espalier state forget ${key}"`).join(" and ")} and plan again: accounts are then adopted by their addresses.`;
	return error("other-account", `${who(person)} ${isBound ? "is bound to" : "would adopt"} account ${id}, which has the address of ${who(other)}: ${address}. If it was changed in Small Improvements, change it back there, or write the new addresses in the chart if they are to stay.${isBound ? forget : ""}`, person.at);
}
function driftedAccount(person, user) {
	return warning("drifted-account", `The address of account ${user.id} was changed outside Git to ${String(user.values.email)}. The sealed state says that it is the account of ${who(person)}, and the plan relies on that. Write the address in the chart if it is to stay.`, person.at);
}
/** `free`: an account that has the address of the leaver, and could be theirs. `bound`: the key that the state has. */
function leaverElsewhere(person, own, free, address, bound) {
	return error("leaver-elsewhere", `${who(person)} leaves and is bound to account ${own.id} (${String(own.values.email)}), while the active account ${free.id} has the address ${address}. If that one is theirs, run "espalier state forget ${bound}" with this address in the chart: it is then adopted. If not, write the address of account ${own.id} in the chart.`, person.at);
}
function twoAccounts(person, count) {
	return error("two-accounts", `Small Improvements has ${count} accounts with the address of ${who(person)}, so none can be adopted. Merge them there, or give all but one another address.`, person.at);
}
function protectedPerson(person, what) {
	return error("protected", `${who(person)} is protected and would be ${what}. Undo that, or change "protected".`, person.at);
}
function keyOwner(person, what) {
	return error("key-owner", `${who(person)} owns the API key of this run and would be ${what}: the key could stop working. Undo the change, or use the key of another person.`, person.at);
}
function addressTaken(person, email, holder) {
	return error("address-taken", `${who(person)} cannot have the address ${email}: ${holder} has it in Small Improvements. Give that account another address first.`, person.at);
}
function addressSwap(people) {
	return error("address-swap", `${people.map(who).join(" and ")} wait for each other, because an address passes between them. Addresses cannot be swapped in one step: give one of them a third address, apply, and then make the other change.`, people[0]?.at);
}
/** All leavers who were made active again, with the command for all of them. */
function leaverActive(leavers) {
	const named = shortList(leavers.map(({ key, name }) => `${name} (${key})`));
	const [was, accounts] = leavers.length === 1 ? ["was", "the account"] : ["were", "the accounts"];
	return warning("leaver-active", `${named} left by the chart, and ${was} made active again in Small Improvements. To deactivate ${accounts} again, run "${revertCommand(leavers.slice(0, 10))}". If they have come back, write that in the chart.`, leavers[0]?.at);
}
function reportsStay(person, reports) {
	return warning("reports-stay", `${who(person)} leaves, and is still the manager of ${shortList(reports)}, outside the chart, because it says "reportsStay: true". Give them another manager in Small Improvements.`, person.at);
}
/** `reports`: people who leave too, and whose last day is not over where they work. */
function reportsFollow(person, reports) {
	const isOne = reports.length === 1;
	return warning("reports-stay", `${who(person)} leaves, and is still the manager of ${shortList(reports)}, who ${isOne ? "leaves" : "leave"} too: the last day goes on where they work. The first apply after that deactivates ${isOne ? "the account" : "the accounts"}.`, person.at);
}
function roleNotListed(person) {
	return warning("role-not-listed", `The role of ${who(person)} differs in Small Improvements, and is not written: only people on the list "admins" of espalier.yaml get a role from the chart. Add ${person.key} there, or delete the line "role".`, person.at);
}
function limitAhead(on, limit, value, bound) {
	return warning("limit-ahead", `On ${on} the plan would be blocked by the limit "${limit}": ${value}, but at most ${bound} are allowed. Spread the days, or lift the limit for that day under "allow:".`);
}
const wasTo = {
	leave: "was to leave",
	admin: "was to get another role",
	move: "was to get another manager",
	rehire: "was to come back",
	hire: "was to start",
	change: "was to change",
	adopt: "was to be recognised"
};
/** What the chart that this one is compared with says about a later day, and this one does not. */
function noLongerScheduled({ on, verb, key, name }) {
	return warning("no-longer-scheduled", `${name} (${key}) ${wasTo[verb]} on ${on} by the chart compared with. By this chart they do not, or not in this way.`);
}
/** `id` names the write; `isNew`: it makes an account. */
function unresolvedWrite(id, isNew) {
	const resolve = `espalier state resolve ${id}`;
	return warning("unresolved-write", `${id} was sent, but its result is not known, so nothing more is written for that person. Check in Small Improvements. ${isNew ? `If the account is there, run "${resolve} --created USER" with its id. If not, run "${resolve} --not-sent".` : `Then run "${resolve} --not-sent".`}`);
}
/** A person whom only an older chart or a later day names may have nothing but a key. */
function who({ key, values }) {
	const name = fullName(values ?? {});
	return name === "" ? key : `${name} (${key})`;
}
function error(code, message, place) {
	return {
		severity: "error",
		code,
		message,
		...place === void 0 ? {} : { place }
	};
}
function warning(code, message, place) {
	return {
		severity: "warning",
		code,
		message,
		...place === void 0 ? {} : { place }
	};
}

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
	return [inOrder$2(words), inOrder$2([first, last])];
}
/** The words of a name without initials, unless it has little else. */
function nearWords(values) {
	const all = wordsOf(values).map((word) => word.replaceAll(/(?<=[aou])e/g, ""));
	const whole = all.filter((word) => !initial.test(word));
	return whole.length < 2 ? all : whole;
}
function inOrder$2(words) {
	return words.toSorted().join(" ");
}
function wordsOf({ firstName, lastName }) {
	return plain([firstName, lastName].filter((part) => typeof part === "string").join(" ")).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
/** Most names are ASCII, and there may be 60,000 accounts. */
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
	if (known.kind === "account") return `account ${named$1(known.user)}`;
	if (known.kind === "aside") return `${known.user.sort}, account ${named$1(known.user)},`;
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
	const says = `${who(person)} would adopt account ${named$1(user)}, which is in the name of ${holder}.`;
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
	return error("merged-account", `${who(person)} is bound to account ${own.id}, which is inactive, while account ${named$1(holder)} has the address and the name. If the two were merged in Small Improvements, run "espalier state forget ${bound}" and plan again: account ${holder.id} is then adopted by its address. If they are two people, give account ${holder.id} another address first.`, person.at);
}
/** An account as people know it. */
function named$1({ id, values }) {
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
		known ??= holdersOf$1(desired, witness);
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
function holdersOf$1({ people, upcoming }, { before }) {
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
/** The causes in the order in which they are best mended: what hides others, then errors, then the most frequent. */
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
	if (severity === "warning") return 2;
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
const most$1 = 9;
/** The findings as annotations. If there are more than GitHub shows, one of each cause comes first. */
function annotationsOf(diagnostics) {
	return ["error", "warning"].flatMap((severity) => {
		const given = diagnostics.filter((one) => one.severity === severity);
		const all = given.length > most$1 ? causesFirst(given) : given;
		const rest = all.length - most$1;
		const noun = severity === "error" ? words`more error` : words`more warning`;
		const more = printed`and ${counted(rest, noun)}; the log lists all of them`;
		const count = rest > 0 ? [{
			severity,
			title: "more",
			says: more
		}] : [];
		return [
			...all.slice(0, most$1).map(annotation),
			...count,
			...all.slice(most$1).map(annotation)
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
function sorted$1(diagnostics) {
	const all = diagnostics.toSorted((a, b) => byText(a.place?.file ?? "", b.place?.file ?? "") || (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || byText(a.code, b.code) || byText(a.message, b.message));
	return all.filter((one, index) => index === 0 || !same(one, all[index - 1]));
}
function same(a, b) {
	return a.code === b?.code && a.message === b.message && a.place?.file === b.place?.file && a.place?.line === b.place?.line && a.place?.column === b.place?.column;
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
		...inOrder$1(byKey),
		complete: whole && unread.length === 0,
		mayHold: (key) => !whole || words.has(key)
	};
}
/** Gives every entry its index. */
function inOrder$1(byKey) {
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
		...inOrder$1(byKey)
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
	const { people, defaults = {} } = isMap(tree.value) ? tree.value : {};
	const common = {
		defaults,
		people: {}
	};
	const sound = people$1(common) ? common.defaults ?? {} : {};
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
		if (people$1(alone)) sound[name] = alone.people["one"]?.[name];
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
		const isIdle = manager !== none && active[index] === 1 && active[manager] === 0 && isStated$1(view, index);
		if (!isIdle && levels[index] !== 65) continue;
		const [entry, above] = [entries[index], entries[manager]];
		if (entry !== void 0 && levels[index] === 65) found.push(deepBreach(entry, view, asOf));
		if (entry !== void 0 && above !== void 0 && isIdle) found.push(idleBreach(entry, above, view, asOf));
	}
	return found;
}
const none = -1;
/** Whether the chart names the manager: a successor is judged where the leaver names them. */
function isStated$1({ standings }, index) {
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
const rules$1 = [
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
const allRules = [...rules$1, ...letterRules];
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
	for (const rule of hasOddLetters(said) ? allRules : rules$1) {
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
	const diagnostics = sorted$1([...read.diagnostics, ...located([...ofSettings.violations, ...report.violations])]);
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
	const read = await reading(folder, onSettings, base);
	const zone = (read.base ?? read.settings?.value)?.timezone ?? "UTC";
	const day = asOf ?? today(now, isTimezone(zone) ? zone : "UTC");
	const complete = read.complete && errorsIn(folder.diagnostics).every(({ code }) => code === "no-settings");
	return judged({
		...read,
		complete,
		diagnostics: [...folder.diagnostics, ...read.diagnostics]
	}, day, asOf === null ? now : null);
}

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
		const message = error.code === "ENOENT" ? `There is no such folder here. ${noChartHint}` : `This folder cannot be read (${reason$1(error)}). ${pathHint}`;
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
	const empty = labels.length === 0 ? nothing$1 : tell` What it leaves out counts as empty: ${tell.join(labels, ", ")}.`;
	const named = settings.slice(0, mostNames).map((one) => value(one));
	const rest = settings.length - named.length;
	const all = rest > 0 ? [...named, words`${rest} more`] : named;
	return [tell`Compared with the chart of ${strong(value(name))}, not with Small Improvements. ${unknown}${empty}`, ...settings.length === 0 ? [] : [tell`These settings differ: ${tell.join(all, ", ")}. This diff uses the new ones.`]];
}
const unknown = words`Not known here: changes made outside Git, accounts outside the chart, and what the service refuses. The limits count the people of that chart.`;

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
	const from = before === void 0 ? nothing$1 : tell`${valueWords(field, before, plan, ink)} `;
	const to = ink.strong(valueWords(field, after, plan, ink));
	const note = field === "email" ? words` (signs in with the new one)` : nothing$1;
	const unseen = unseenDifference(before, after);
	const codes = unseen === null ? nothing$1 : tell` (${unseen})`;
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
	const names = listed ? tell`: ${tell.join(all, ", ")}` : nothing$1;
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
	const [applied = nothing$1, desired = nothing$1, live = nothing$1] = driftColumns(drift, plan, ink);
	return tell`${tell`${strong(called(drift.key, plan, ink, drift.name))} · ${fieldFacts[drift.field].label}`}: ${tell`last applied ${applied}, chart ${desired}, Small Improvements ${live}`}${drift.kind === "conflict" ? words`. Decide in the chart; nothing is written` : nothing$1}`;
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
	const stays = verb === "leave" ? nothing$1 : words` (the account stays active)`;
	const standIns = plan.scheduled.flatMap(({ on: day, stands, values: { manager } }) => day === on && stands?.manager === key && typeof manager === "string" ? [manager] : []);
	return [ink.tell`away until ${absence.to}${stays}`, ...[...new Set(standIns)].map((one) => ink.tell`${called(one, plan, ink)} stands in`)];
}

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

// src/render/pull/trouble-page.ts
const stepWords = {
	plan: words`Espalier plan`,
	apply: words`Espalier apply`,
	drift: words`Espalier, the scheduled run`
};
const troubleWords = {
	1: words`the run failed`,
	5: words`the plan differs from the approved one`,
	6: words`the API key was rejected`,
	7: words`the state has a problem`,
	8: words`unsafe to continue`,
	64: words`the workflow is not set up correctly`
};
const helpWords = {
	1: words`fix the cause, then run the workflow again.`,
	5: words`read the plan, then approve it by its fingerprint.`,
	6: words`put a working key into the secret of the environment, then run the workflow again. No pull request is needed.`,
	7: words`follow the message above. If another run is active, wait until it ends. Then run the workflow again.`,
	8: words`follow the message above. Then run the workflow again.`,
	64: words`fix the workflow file, then run it again.`
};
/** Something outside is wrong: `message` is one paragraph, what is wrong and what to do. */
function troublePage({ message, exit, step, context }) {
	const sent = exit === 6 || exit === 7 ? words`nothing more was written` : words`nothing was written`;
	const now = step === "plan" ? words`a plan writes nothing, so nothing has changed` : sent;
	return troubled(step, context, [
		words`## ${stepWords[step]}: ${troubleWords[exit]}`,
		...firstAlerts(context),
		alert(words`CAUTION`, [prose(message, 3e3)]),
		words`**State now:** ${now} in Small Improvements.`,
		words`**What to do:** ${helpWords[exit]}`
	]);
}
/** The files have errors, so there is no plan. */
function unsoundPage({ diagnostics, step, context }) {
	return troubled(step, context, [
		words`## ${stepWords[step]}: ${errorCount(diagnostics)} in the files`,
		...firstAlerts(context),
		...fileFindings(diagnostics, (place) => placeLink(place, context.head, context)),
		words`**State now:** nothing was written in Small Improvements. A plan needs a valid chart.`,
		step === "plan" ? words`**What to do:** fix the lines above in this branch; the check then runs again.` : words`**What to do:** fix the lines above in a new pull request; merging it starts the next run.`
	]);
}
/** The page of a job without a key, for its run. `people` and `files` are how many were read. */
function filesOnlyPage({ diagnostics, people, files, why }) {
	const sound = diagnostics.every(({ severity }) => severity !== "error");
	const size = words`${counted(people, words`person`, words`people`)} in ${counted(files, words`file`)}`;
	const title = sound ? words`Espalier: the files are valid` : words`Espalier: ${errorCount(diagnostics)} in the files`;
	const parts = [
		words`## ${title}`,
		sound ? words`✅ ${size}: no loops, every manager active, on every day that the files name.` : size,
		...fileFindings(diagnostics, (place) => code(placeText(place), 500)),
		prose(why)
	];
	return markdown`${markdown.join(parts, "\n\n")}\n`;
}
function errorCount(diagnostics) {
	return counted(errorsIn(diagnostics).length, words`error`);
}
function troubled(step, context, parts) {
	const { pull, head, readAt, timezone } = context;
	const kind = step === "plan" ? "plan" : "apply";
	const commit = head === "" ? nothing$1 : markdown`commit ${commitLink(head, context)} · `;
	const footer = markdown`<sub>${commit}${momentWords(readAt, timezone)} · ${runLink(context)}</sub>`;
	return markedPage({
		kind,
		state: "open",
		pull,
		risk: "blocked",
		shows: ""
	}, [...parts, footer]);
}

export { withShown as A, bindingAt as B, loadFolder as C, placeText as D, diagnosticsText as E, isKnown as F, requireSome as G, byId as H, isSameAddress as I, unseen as K, liveValue as L, withOnly as M, hasName as N, annotationsOf as O, match as P, noLongerScheduled as R, witnessOf as S, changedSettings as T, hidesNone as U, UntrustedList as V, prove as W, makePlan as _, planText as a, chartFolder as b, driftColumns as c, asSentence as d, changeWords as f, comparedLines as g, nameOf as h, planInBrief as i, verbOf$1 as j, shownByNow as k, driftHelp as l, called as m, troublePage as n, accessLine as o, unseenDifference as p, unsoundPage as r, cyclesLine as s, filesOnlyPage as t, scheduledWords as u, droppedIn as v, baseSettings as w, loadChart as x, asOfDay as y, shortList as z };