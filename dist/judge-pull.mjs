import { n as orElse, r as orExitError, t as ExitError } from "./exit-error.mjs";
import { B as isUserId, J as commitAt, P as canonicalEmail, d as textsOf, s as entriesAt } from "./chart-at-revision.mjs";
import { B as whole, C as lookUntil, D as verdictOn, E as unlike, G as readAllUsers, H as hasEmail, I as requireOwned, J as RefusedList, K as requireWhole, L as find, Q as disconnect, R as findAll, S as differing, T as readBack, U as one, V as bringsJust, W as isRound, Y as recordsIn, _t as toRecord, at as problemsOf, b as withUnrecorded, d as recordDigest, dt as fieldValue, ft as hasField, ht as rawValue, it as notAsSaid, lt as shownName, m as awaitOpenWrites, mt as operationName, n as openSession, nt as isAccount, ot as requireSound, pt as merge, q as mapConcurrent, r as readingLine, rt as isRecord, st as isPlainName, tt as describe, v as sealerFrom, vt as toUser, w as missing, z as findHidden } from "./session.mjs";
import { n as digest, t as changeDigest } from "./fingerprint.mjs";
import { G as fields, K as nonEmpty, W as fieldFacts, vt as groupBy } from "./page.mjs";
import { a as printed } from "./nearest.mjs";
import { C as numberIn, D as textIn, H as checkName, N as wrote, O as timeOf, S as msOf, T as orNull, a as pathOf, g as commitOf, k as goodAnswer, u as appsOf, v as inside, w as oneOf, x as loginOf, y as isBot } from "./context.mjs";
import { c as isAlike, i as nodeOf, l as isSameText, o as formless, s as formsKept } from "./rewrites.mjs";
import { t as requireSafe } from "./key.mjs";
import { A as prove, D as UntrustedList, M as unseen, O as byId, d as witnessOf, j as requireSome, k as hidesNone, u as loadChart, v as withShown, x as hasName } from "./file-findings.mjs";
import { t as shortList } from "./short-list.mjs";
import { f as allOf } from "./private.mjs";
import { _ as pushersOf, a as authorBy, c as requestersOf, h as ownersAmong, l as withoutHidden, p as commitsOf } from "./comments.mjs";
import { s as sourceOf$1 } from "./edit-by-verbs.mjs";
import { n as ownerRules, r as ownersOf, t as ownerFiles } from "./owners.mjs";
import { isDeepStrictEqual } from "node:util";

// src/live/read/first-list.ts
/** A list that cannot be known to be whole before more is known of the service. */
var DoubtfulList = class extends ExitError {};
/**
* Compares a list that was read with what the service says, where no chart and no state say who must be in it: there, a
* page that the service repeats for ever looks like a service that ignores paging and returns all users. So it must be
* settled how the list is asked for and how it comes, and a list that comes at once may not have a size at which
* services cut. Throws `DoubtfulList` 8 if that is not settled yet, and `ExitError` 8 if it is and the list may still be
* cut. `anySize`: users who might be cut off are found otherwise. An empty list is left to the proof of completeness.
*/
async function requireCompleteList(connection, listed, purpose, anySize = false) {
	const { value, evidence } = connection.facts.paging;
	if (listed.size === 0) return;
	await requireWhole(connection, listed);
	const moves = value === "offset" || value === "page";
	const fits = anySize || isWhole(connection, listed.size);
	if (evidence === "probed") {
		if (moves || fits) return;
		throw roundSize(listed.size, purpose);
	}
	if (!(moves ? await movesOn(connection, listed) : fits && await comesAtOnce(connection, listed))) throw unsettled$1(mayRepeat(listed.size), purpose);
}
/** Whether the list goes on when it is asked to. One user alone cannot tell: that is taken for all. */
async function movesOn(connection, listed) {
	if (listed.size < 2) return true;
	const next = await asked(connection, connection.facts.paging.value === "page" ? { page: "2" } : { offset: "1" });
	return next?.length === 1 && next[0]?.["id"] === [...listed.keys()][1];
}
/** Whether all users come, although a part of the list is asked for in every usual way. */
async function comesAtOnce(connection, listed) {
	const again = new Set((await asked(connection, {
		offset: "1",
		page: "2"
	}))?.map((raw) => raw["id"]));
	return [...listed.keys()].every((id) => again.has(id));
}
/** One user of the list, if it takes a limit; null if it rejects the request. */
async function asked({ contract, send }, query) {
	try {
		return recordsIn(contract, await send({
			operation: "list",
			query: {
				...contract.listQuery,
				limit: "1",
				...query
			}
		}));
	} catch (error) {
		if (error instanceof RefusedList) return null;
		throw error;
	}
}
/** A number that was not probed is a person's word: this many fit into one answer. */
function isWhole({ facts }, size) {
	const { value, evidence } = facts.pageSize;
	return evidence === "assumed" && value !== null ? size < value : !isRound(size) && size !== value;
}
function mayRepeat(size) {
	return `The list of users may be incomplete: the service sends ${size}, and how to ask for more is not known.`;
}
function unsettled$1(why, { undone, again }) {
	return new DoubtfulList(8, `${why} ${undone} Run "espalier probe --accept", which only reads and finds out how the list is sent, and then ${again}.`);
}
function roundSize(size, { undone, again }) {
	return new ExitError(8, `The list of users may be incomplete: the service sends it all at once, and ${size} users is a number at which services cut their lists short. ${undone} Count the users in Small Improvements, inactive ones and guests too. If there are ${size}, write "pageSize: { value: ${size + 1}, evidence: assumed }" under "facts" in contract.yaml, and ${again}. If there are more, Espalier cannot read this list.`);
}

// src/live/read/duplicate-guard.ts
/**
* Before a first run makes accounts for `emails`: no known account can show that the list is cut, so none of these
* people may be in it unseen. `listed`: the list as it was read. Throws `ExitError` 8 if the list may not be whole and a
* person whom it hides would get a second account: that is so unless the service can be asked for an address, or is
* known to reject a second account with one.
*/
async function requireNoDuplicates(connection, listed, live, emails) {
	const shown = new Set([...live.users.values()].map(addressOf));
	const unseen = emails.filter((email) => !shown.has(canonicalEmail(email)));
	const [newcomer] = unseen;
	if (newcomer === void 0) return;
	requirePlainAddresses(live, unseen);
	const finds = await findsByAddress(connection, live, newcomer);
	const { value, evidence } = connection.facts.emailUnique;
	if (!finds && !(value === "yes" && evidence === "probed")) throw unfindable(unseen, value === "no");
	const undone = `Before that is known, Espalier creates no accounts, and the chart needs ${unseen.length}. Nothing is written.`;
	await requireCompleteList(connection, listed, {
		undone,
		again: "plan again"
	}, finds);
}
/** Whether each address finds its account: tried with the first and the last active user, and with a new person. */
async function findsByAddress(connection, { users }, newcomer) {
	const having = /* @__PURE__ */ new Map();
	for (const user of users.values()) having.set(addressOf(user), (having.get(addressOf(user)) ?? 0) + 1);
	const active = [...users.values()].filter((user) => user.values.active === true && having.get(addressOf(user)) === 1 && !/\s/.test(addressOf(user)));
	const tried = new Set([active[0], active.at(-1)].filter((user) => user !== void 0));
	for (const { id, values } of tried) if (!await bringsJust(connection, String(values.email), id)) return false;
	return tried.size > 0 && await bringsJust(connection, newcomer, null);
}
function addressOf({ values }) {
	return canonicalEmail(String(values.email));
}
/** Throws `ExitError` 8 for an account whose address is that of a person of the chart, but for blanks or other letters. */
function requirePlainAddresses({ users }, emails) {
	const byForm = new Map(emails.map((email) => [formless(email), email]));
	const odd = [...users.values()].flatMap((user) => {
		const address = String(user.values.email);
		const email = byForm.get(formless(address));
		return email === void 0 ? [] : [`account ${user.id} has ${JSON.stringify(address)} and the chart ${email}`];
	});
	if (odd.length === 0) return;
	throw new ExitError(8, `Addresses differ from the chart only in blanks or in the form of a letter: ${odd.slice(0, 5).join("; ")}${odd.length > 5 ? `; and ${odd.length - 5} more` : ""}. Nothing is written: a new account could be a second one. Correct these addresses in Small Improvements, then plan again.`);
}
function unfindable(emails, twice) {
	const some = emails.slice(0, 5).join(", ");
	const named = emails.length > 5 ? `${some} and ${emails.length - 5} more` : some;
	const why = twice ? "it allows two accounts with one address" : "it is not known whether it allows two accounts with one address";
	const settle = twice ? "" : "Run \"espalier probe --write\", which settles the last. Or look";
	return new ExitError(8, `It is not known whether these people of the chart have an account (${named}): the list of users does not show them, the service does not find accounts by address, and ${why}. Nothing is written on a first run before that is known. ${settle === "" ? "Look" : settle} for them in Small Improvements, and create the missing accounts there: Espalier adopts them.`);
}

// src/live/read/as-known.ts
/**
* Compares a list with what is known of the service: the names and types that it has shown before, the form of its ids,
* and whether it lists inactive users. Throws `ExitError` 8 for a contradiction. New fields are kept for a report: they
* do no harm.
*/
function requireAsKnown(connection, listed) {
	const { contract, facts, shapes } = connection;
	const records = [...listed.values()];
	if (records.length === 0) return;
	const where = operationName(contract, "list");
	const pattern = facts.idPattern.value === null ? null : new RegExp(facts.idPattern.value, "u");
	const odd = pattern === null ? void 0 : [...listed.keys()].find((id) => !pattern.test(id));
	if (odd !== void 0) throw notAsSaid(contract, where, `every id matched ${String(pattern)} until now, but ${odd} does not`);
	if (facts.inactiveListed.value === "never" && facts.inactiveListed.evidence === "probed") {
		if (records.some((raw) => fieldValue(contract, raw, "active") === false)) throw notAsSaid(contract, where, "inactive users were never listed until now, but some are");
	}
	if (shapes === null) return;
	const changes = Object.entries(shapes).flatMap(([name, types]) => changeOf(name, types, records) ?? []);
	const fresh = [...new Set(records.flatMap((raw) => Object.keys(raw)))].filter((name) => !Object.hasOwn(shapes, name));
	for (const name of fresh) if (isPlainName(name)) connection.fresh.add(name);
	if (changes.length === 0) return;
	const hint = fresh.length === 0 ? "" : `. These are new: ${fresh.slice(0, 5).map(quoted).join(", ")}`;
	throw notAsSaid(contract, where, changes.slice(0, 5).join("; ") + hint);
}
/** Throws `ExitError` 8 if the list was seen to show inactive users and now leaves out some that exist. */
function requireInactive({ contract, facts }, hidden) {
	const { value, evidence } = facts.inactiveListed;
	const asks = Object.hasOwn(contract.listQuery, "showLocked");
	if (evidence !== "probed" || !(value === "always" || value === "onRequest" && asks)) return;
	const left = [...hidden.values()].filter((user) => user !== "gone" && user.values.active === false);
	if (left.length === 0) return;
	throw notAsSaid(contract, operationName(contract, "list"), `inactive users were listed until now, but ${left.length} known ${left.length === 1 ? "one is" : "ones are"} not`);
}
/**
* Sets aside the accounts that are not people's: only their names and addresses count, for comparison. Throws `ExitError` 8 if one of them is bound to a person of the chart, or
* has the address of a person who is to get an account.
*/
function excludeNonPersons(connection, listed, bound, emails) {
	const kept = /* @__PURE__ */ new Map();
	const aside = [];
	for (const [id, raw] of listed) {
		const sort = connection.contract.setAside(raw);
		if (sort === null) kept.set(id, raw);
		else if (bound.has(id) || emails.has(String(fieldValue(connection.contract, raw, "email")).toLowerCase())) throw new ExitError(8, `The account ${id}, which a person of the chart has or would get, is ${sort} in Small Improvements. Espalier never writes to those. Make it an ordinary account there, or remove the person from the chart. Nothing more is written.`);
		else aside.push({
			...toUser(connection.contract, raw),
			sort
		});
	}
	return {
		kept,
		aside
	};
}
/** What has changed about one name, by all records; null if nothing has. `types`: as `ContractFile` has them. */
function changeOf(name, types, records) {
	const due = types.split(" or ");
	const seen = new Set(records.map((raw) => Object.hasOwn(raw, name) ? typeOf(raw[name]) : "missing"));
	const odd = [...seen].filter((type) => !due.includes(type) && type !== "missing" && type !== "nothing");
	const has = [...seen].some((type) => type !== "missing" && type !== "nothing");
	if (odd.length > 0) return `${quoted(name)} is ${odd.join(", ")} where ${types} is expected`;
	if (has || due.includes("nothing")) return seen.size === 1 && seen.has("missing") ? `${quoted(name)} is missing` : null;
	return `${quoted(name)} is ${seen.has("nothing") ? "empty" : "missing"} for every user where ${types} is expected`;
}
function typeOf(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "list";
	return {
		string: "text",
		number: "number",
		boolean: "boolean"
	}[typeof value] ?? "object";
}
function quoted(name) {
	return `"${shownName(name)}"`;
}

// src/live/read/without-address.ts
/** More of them are no accident of one account: the service has changed, or the key may not read addresses. */
const mostPercent = 5;
/**
* Sets aside the accounts without an address, which no chart can name: `named` says who they are. None if there are so
* many that the list is not as the contract says. Throws `ExitError` 8 if one of them is a person's.
*/
function setAddressless(contract, listed, bound) {
	const lacking = [...listed].filter(([, raw]) => rawValue(contract, raw, "email") === null);
	const isAccident = lacking.length < listed.size && (lacking.length < 2 || lacking.length * 100 <= listed.size * mostPercent);
	if (lacking.length === 0 || !isAccident) return {
		records: listed,
		named: []
	};
	const own = lacking.find(([id]) => bound.has(id));
	if (own !== void 0) throw new ExitError(8, `The account ${own[0]} of ${bound.get(own[0])?.key} has no address in Small Improvements. Nothing is written. Give it its address there, then run the command again.`);
	const without = new Set(lacking.map(([id]) => id));
	return {
		records: new Map([...listed].filter(([id]) => !without.has(id))),
		named: lacking.map((one) => named(contract, one))
	};
}
function named(contract, [id, raw]) {
	return [...["firstName", "lastName"].map((field) => rawValue(contract, raw, field)).filter((name) => typeof name === "string"), `(${id})`].join(" ");
}

// src/live/read/observe.ts
/** Reads every user, and does as `observeListed`. `onPage` is called with how many users have come so far. */
async function observe(connection, expected, onPage = () => void 0) {
	return await observeListed(connection, expected, readAllUsers(connection, expected.hint, onPage));
}
/**
* Proves that a list, which may still be being read, is complete. Throws `ExitError` 8 if it cannot be read as the
* contract says or cannot be trusted, 6 if the key may not read it, and 1 if the service cannot be reached.
*/
async function observeListed(connection, expected, listing) {
	const { contract } = connection;
	const all = await listing;
	requireSome(all, expected);
	const { records: received, named: addressless } = setAddressless(contract, all, expected.bound);
	requireSound(contract, [...received.values()], operationName(contract, "list"));
	requireAsKnown(connection, received);
	const { kept, aside } = excludeNonPersons(connection, received, new Set(expected.bound.keys()), wanted(expected));
	const whole = await complete(connection, kept, expected);
	const records = new Map(whole);
	const asked = await askFor(connection, unseen(whole, expected), expected, records);
	const users = [...whole.values()].map((raw) => toUser(contract, raw));
	const found = new Map([...asked, ...await lookUp(connection, users, expected, records)]);
	const live = prove(users, expected, found, aside);
	requireInactive(connection, asked);
	return {
		live,
		records,
		addressless
	};
}
/** The addresses of people who may have no account yet. */
function wanted({ addresses }) {
	return new Set(addresses.map((address) => address.toLowerCase()));
}
/**
* Looks for people who may have an account that the list hides: an unseen one could be created a second time. `records`
* gets what was found.
*/
async function lookUp(connection, users, expected, records) {
	if (expected.addresses.length === 0) return /* @__PURE__ */ new Map();
	if (!expected.lookUp && hidesNone(byId(users), expected)) return /* @__PURE__ */ new Map();
	const listed = new Set(users.map(({ values }) => canonicalEmail(String(values.email))));
	const found = await findHidden(connection, records, expected.addresses.filter((address) => !listed.has(canonicalEmail(address))));
	return byId(found);
}
/**
* Asks for every user alone if some managed field is in no record of the list: the API document's own example of a list
* shows five fields only. A field that is missing then too is empty.
*/
async function complete(connection, listed, expected) {
	const { contract } = connection;
	const all = [...listed.values()];
	const hidden = fields.filter((field) => expected.manage.has(field) && !all.some((raw) => hasField(contract, raw, field)));
	if (hidden.length === 0) return listed;
	const records = await mapConcurrent([...listed], connection.maxInFlight, async ([id, raw]) => {
		const single = await one(connection, id);
		if (single === "gone") throw new UntrustedList(8, `The list of users cannot be trusted: it shows the account ${id}, but a request for that id finds none. Nothing more is written; try again.`);
		return [id, merge(raw, single)];
	});
	requireSound(contract, records.map(([, raw]) => raw), operationName(contract, "one"));
	const lost = hidden.filter((field) => expected.shown.has(field) && !records.some(([, raw]) => hasField(contract, raw, field)));
	if (lost.length > 0) throw vanished(contract, lost);
	return new Map(records);
}
/** A field that was there before and has gone from all records would make every user look changed. */
function vanished({ names }, lost) {
	const named = lost.map((field) => `"${names[field]}" (${fieldFacts[field].label})`).join(", ");
	return new ExitError(8, `The service no longer shows ${named} for any user: it was probably renamed, or the key may not read it. Nothing more is written. If it is gone for good, take it out of "manage" in espalier.yaml.`);
}
/**
* Asks for accounts that the list does not show: hidden ones join the live state, the rest are gone. `records` gets what
* was found.
*/
async function askFor(connection, ids, expected, records) {
	const { contract } = connection;
	const answers = await mapConcurrent(ids, connection.maxInFlight, async (id) => {
		const single = await one(connection, id);
		if (single === "gone") return [id, "gone"];
		const raw = withActive(contract, id, single, expected);
		requireSound(contract, [raw], operationName(contract, "one"));
		records.set(id, raw);
		return [id, toUser(contract, raw)];
	});
	return new Map(answers);
}
/**
* The example of a single user in the API document does not say whether it is active: then the earlier value counts.
*/
function withActive(contract, id, raw, expected) {
	if (hasField(contract, raw, "active")) return raw;
	if (expected.bound.get(id)?.active === false) return merge(raw, { [contract.names.active]: false });
	throw new ExitError(8, `The list of users cannot be trusted: the account ${id} is not in it, and the answer for that id does not say whether it is active. Nothing more is written.`);
}

// src/plan/resolve-intents.ts
/**
* The state once its open writes are settled by what the service shows. A new account is taken as ours only if it has
* the address and the name that were sent, and belongs to no other person; a changed one counts for the fields that
* show what was sent. `readFrom`: when the reading of the list began, if every write had had its time to show by then:
* what does not show was not done. Null if not: it stays open, and so does what showed during the wait (`seen`, by the
* ids of the intents) and is not in the list: the list may be older, or the account may have changed since. So does a new
* account, until an hour after it was sent, or after it was first found open if the run that sent it was killed. Either
* way a person decides about new accounts that showed and are not in the list, and whose address shows on an account that
* may or may not be theirs.
*/
function resolveIntents(state, live, readFrom, seen) {
	const final = readFrom !== null;
	const entries = Object.entries(state.intents);
	if (entries.length === 0) return state;
	const bindings = new Map(Object.entries(state.bindings));
	const open = new Map(entries);
	resolveCreates(open, bindings, live, readFrom, seen);
	const keyOf = new Map([...bindings].map(([key, { id }]) => [id, key]));
	for (const [id, intent] of entries) {
		const binding = bindings.get(intent.key);
		const user = binding === void 0 ? void 0 : live.users.get(binding.id);
		const shown = user === void 0 || open.get(id)?.status === "unresolved" ? {} : arrived(intent, user, keyOf);
		const whole = Object.keys(shown).length === Object.keys(intent.after).length;
		const decided = decisionOf(alterations, {
			whole,
			showed: seen.has(id),
			final
		});
		if (intent.action !== "create" && decided === "close") open.delete(id);
		if (binding !== void 0 && (final || !open.has(id))) bindings.set(intent.key, {
			id: binding.id,
			applied: {
				...binding.applied,
				...shown
			},
			...binding.madeAt === void 0 ? {} : { madeAt: binding.madeAt },
			...formsKept(binding.shown, shown, user?.values ?? {})
		});
	}
	return {
		...state,
		bindings: Object.fromEntries(bindings),
		intents: Object.fromEntries(open)
	};
}
/** Closes, leaves open or leaves to a person each open create, and binds the accounts that are found. */
function resolveCreates(open, bindings, live, readFrom, seen) {
	const holders = strangersByEmail(live, bindings);
	for (const [id, intent] of [...open].filter(([, { action }]) => action === "create")) {
		const found = bindings.has(intent.key) ? "bound" : newAccount(intent, holders);
		if (typeof found === "object") {
			bindings.set(intent.key, {
				id: found.id,
				applied: { active: true }
			});
			holders.delete(emailOf$1(intent.after));
		}
		const account = typeof found === "object" ? "ours" : found;
		const final = readFrom !== null && isOver(intent, readFrom);
		const decided = decisionOf(creations, {
			account,
			showed: seen.has(id),
			final,
			open: intent.status === "open"
		});
		if (decided === "close") open.delete(id);
		if (decided === "ask") open.set(id, {
			...intent,
			status: "unresolved"
		});
		if (decided === "keep" && readFrom !== null) open.set(id, sentByNow(intent, readFrom));
	}
}
/** Milliseconds after which a new account whose answer was lost has shown, or was not made. */
const showsWithin = 36e5;
function isOver({ sentAt }, readFrom) {
	return sentAt !== void 0 && Date.parse(sentAt) + showsWithin <= readFrom;
}
/**
* An open create with a time by which it was sent. A run that was killed noted none, and by a clock that is ahead it is
* sent later than now: it was sent by now at the latest.
*/
function sentByNow(intent, readFrom) {
	return intent.status === "unresolved" || Date.parse(intent.sentAt ?? "") <= readFrom ? intent : {
		...intent,
		sentAt: new Date(readFrom).toISOString()
	};
}
const creations = [
	{
		when: ({ account }) => account === "bound",
		decision: "close"
	},
	{
		when: ({ account }) => account === "ours",
		decision: "close"
	},
	{
		when: ({ account }) => account === "doubtful",
		decision: "ask"
	},
	{
		when: ({ showed }) => showed,
		decision: "ask"
	},
	{
		when: ({ final, open }) => final && open,
		decision: "close"
	},
	{
		when: () => true,
		decision: "keep"
	}
];
const alterations = [
	{
		when: ({ whole }) => whole,
		decision: "close"
	},
	{
		when: ({ showed }) => showed,
		decision: "keep"
	},
	{
		when: ({ final }) => final,
		decision: "close"
	},
	{
		when: () => true,
		decision: "keep"
	}
];
function decisionOf(table, it) {
	return table.find(({ when }) => when(it)).decision;
}
/**
* The account that a create has made. Doubtful: the address is there, on an account that belongs to no person we know,
* with another name, or on several: it may have changed since.
*/
function newAccount({ after }, holders) {
	const [user, ...more] = holders.get(emailOf$1(after)) ?? [];
	if (user === void 0) return "unseen";
	return hasName(user, after) && more.length === 0 ? user : "doubtful";
}
/** The accounts that belong to no person we know, by their addresses. */
function strangersByEmail(live, bindings) {
	const taken = new Set([...bindings.values()].map(({ id }) => id));
	const strangers = [...live.users.values()].filter(({ id }) => !taken.has(id));
	return groupBy(strangers, ({ values }) => emailOf$1(values));
}
function emailOf$1({ email }) {
	return canonicalEmail(String(email));
}
/** The fields that show what was sent, in whatever form: unless they showed the same before. */
function arrived({ before, after }, user, keyOf) {
	const shown = (field) => {
		const value = user.values[field] ?? null;
		if (field !== "manager" || value === null) return value === after[field] || value !== before[field] && isAlike(field, value, after[field]);
		return after.manager === nodeOf(value, keyOf);
	};
	return Object.fromEntries(Object.entries(after).filter(([field]) => shown(field)));
}

// src/live/write/side-effects.ts
/** Keys that a service maintains itself: they may change with every write. */
const bookkeeping = /updated|modified|changed|version|revision|etag/i;
/**
* The keys that a write of `sent` over `before` changed although it should not have: a service whose PUT replaces an
* account may drop what was not sent. `after` is what it shows now; a key that was shown and is gone counts as empty. A text
* in another form is no harm: a service that trims, say, does it to whatever is sent along.
*/
function harmedKeys({ names }, before, sent, after) {
	const own = Object.values(names);
	const isForm = (key) => key !== names.role && key !== names.manager && isSameText(before[key], after[key]);
	const meant = Object.keys(sent).filter((key) => !isDeepStrictEqual(sent[key], before[key]));
	return Object.keys(before).filter((key) => {
		if (key === "id" || meant.includes(key) || same(before[key], after[key]) || isForm(key)) return false;
		return own.includes(key) || !(bookkeeping.test(key) || follows(key, meant, before, after));
	});
}
/** Whether a key is derived from a field that was written: the full name from the first name, say. */
function follows(key, meant, before, after) {
	return meant.some((field) => holds(before[key], before[field]) || holds(after[key], after[field]));
}
function holds(whole, part) {
	return typeof part === "string" && part.length > 1 && (JSON.stringify(whole) ?? "").includes(part);
}
function same(a, b) {
	return isDeepStrictEqual(a, b) || isEmpty(a) && isEmpty(b);
}
function isEmpty(value) {
	return value === void 0 || value === null || value === "";
}

// src/live/write/reply.ts
function unsettled(why) {
	return report({
		kind: "unsettled",
		why
	}, true);
}
function rejection(why) {
	return report({
		kind: "refused",
		why
	}, false);
}
function report(reply, sent, harm = []) {
	return {
		reply,
		sent,
		harm
	};
}
/** What was sent, as the account shows it then: a text may be kept in another form. */
function asShown(sent, reply) {
	if (!("user" in reply)) return sent;
	const { values } = reply.user;
	return Object.fromEntries(Object.keys(sent).map((field) => [field, values[field] ?? null]));
}
function labelOf(field) {
	return fieldFacts[field].label;
}
function quote(value) {
	return value === null || value === void 0 ? "nothing" : JSON.stringify(value).slice(0, 100);
}
function strange({ name }, problems) {
	return `the account is not as contract ${name} says: ${problems.join("; ")}`;
}

// src/live/write/confirm.ts
/**
* Checks whether a change that was sent shows, and whether anything else changed along. `echo` is what the service
* answered; a full one is enough, unless `thorough`. null: nothing that says it was done.
*/
async function confirm(connection, draft, echo, thorough) {
	const { contract } = connection;
	const { id, before, after: values } = draft.order;
	const seen = await evidence(connection, draft, echo ?? {}, thorough);
	if (seen.kind !== "found") return unsettled(`it could not be read back: ${seen.why}`);
	const loose = echo === null ? missing(contract, seen.raw, values, before) : unlike(contract, seen.raw, values);
	if (loose.length > 0) return report({
		kind: "loose",
		why: looseness(contract, loose, values, seen.raw)
	}, true);
	const record = merge(draft.after, seen.raw);
	const problems = problemsOf(contract, record);
	if (problems.length > 0) return unsettled(strange(contract, problems));
	connection.records.set(id, record);
	const harm = harmedKeys(contract, seen.wide === true ? draft.before : draft.alone, draft.after, seen.raw);
	if (harm.length > 0) return report({
		kind: "harmed",
		user: toUser(contract, record),
		why: sideEffects(harm)
	}, true, harm);
	return report({
		kind: "done",
		user: toUser(contract, record)
	}, true);
}
/** What the service shows after the write: the echo if it is full and enough, else what can be read. */
async function evidence(connection, draft, echo, thorough) {
	const { contract } = connection;
	const { order, after } = draft;
	const keys = Object.keys(after);
	if (keys.every((key) => Object.hasOwn(echo, key)) && missing(contract, echo, order.after, order.before).length === 0 && !thorough) return {
		kind: "found",
		raw: echo,
		wide: true
	};
	return await readBack(connection, order.id, String(fieldValue(contract, after, "email")), order.after, order.before, echo, thorough ? keys : []);
}
/** What to report of other fields that changed along. */
function sideEffects(keys) {
	return `the service also changed other fields: ${keys.slice(0, 5).map(shownName).join(", ")}. Nothing more is changed in this run; check the account and restore them`;
}
function looseness(contract, loose, after, raw) {
	return `it was not kept: ${loose.map((field) => `${labelOf(field)} was sent as ${quote(after[field])} and shows ${quote(fieldValue(contract, raw, field))}`).join(", ")}`;
}

// src/live/write/change.ts
/** How often one change is sent at most. */
const mostSends = 3;
/**
* Changes one account, step by step as the contract has it. If a step fails, the steps before it stay done: the reply
* says so, and the next plan shows the rest.
*/
async function change(connection, order, thorough) {
	const steps = connection.contract.lower(order.after);
	let sent = order.written;
	let done = null;
	for (const step of steps) {
		const part = steps.length === 1 ? order : partOf(order, step, sent, done === null);
		const earlier = done?.sent === true;
		const next = await unlessSent(earlier ? "a part" : null, () => makeStep(connection, part, step, thorough), (why) => rejection(why));
		if (next.reply.kind !== "done") return earlier ? halfway(next) : next;
		done = {
			...next,
			sent: next.sent || earlier
		};
		if (next.sent) sent = overlaid(sent, asShown(part.after, next.reply));
	}
	return done ?? rejection("there is nothing to change");
}
/** `over` on top of `under`. */
function overlaid(under, over) {
	return {
		...under,
		...over
	};
}
/** The part of an order that one step makes. The first one checks everything that is to change. */
function partOf(order, { fields }, written, first) {
	const of = (values) => Object.fromEntries(Object.entries(values).filter(([field]) => fields.includes(field)));
	const before = first ? order.before : of(order.before);
	return {
		...order,
		before,
		after: of(order.after),
		written
	};
}
/** Something was done: what follows must not look as if nothing was. */
function halfway({ reply, harm }) {
	if (reply.kind !== "refused") return report(reply, true, harm);
	return report({
		kind: "loose",
		why: `part of it was done, and then: ${reply.why}`
	}, true);
}
/**
* Makes one step: reads the account, refuses unless it is the one the plan saw, sends, and confirms. A full echo
* confirms, unless `thorough`. A write that may be done and does not show is sent again, each time after the same check
* of the account.
*/
async function makeStep(connection, order, step, thorough) {
	const { contract, facts } = connection;
	let unsure = null;
	for (let sends = 1;; sends++) {
		const next = await unlessSent(unsure, () => prepared(connection, order), unsettled);
		if ("reply" in next) return settledBy(next, unsure);
		const call = step.call(order.id, next.after, order.after, facts);
		if (call === null) return settledBy(rejection(noWay(contract, step)), unsure);
		const answer = await unlessSent(unsure, () => connection.send(call), ambiguous);
		if (answer.kind === "answer" && answer.status < 300) return await confirm(connection, next, isAccount(answer.body, order.id) ? answer.body : {}, thorough);
		if (answer.kind !== "ambiguous" && unsure === null) return report({
			kind: "refused",
			why: describe(answer),
			sent: answer.kind === "answer"
		}, false);
		unsure = describe(answer);
		const seen = await confirm(connection, next, sends === mostSends ? {} : null, thorough);
		if (seen.reply.kind === "done" || seen.reply.kind === "harmed") return seen;
		if (seen.reply.kind === "unsettled" || answer.kind !== "ambiguous" || sends === mostSends) return unsettled(unsure);
	}
}
/** The write of a change, made from what the account shows now; or why there is none. */
async function prepared(connection, order) {
	const { contract } = connection;
	const { id, written } = order;
	const late = (raw) => differing(contract, raw, written).some((field) => hasField(contract, raw, field));
	const fresh = await lookUntil(connection, id, (raw) => !late(raw));
	if (fresh.kind !== "found") return rejection(`the account could not be read: ${fresh.why}`);
	if (late(fresh.raw)) return rejection("it does not show the earlier writes of this run yet");
	const now = merge(connection.records.get(id) ?? {}, fresh.raw);
	const objection = objectionTo(contract, now, order);
	if (objection !== null) return rejection(objection);
	if (differing(contract, now, order.after).length === 0) return report({
		kind: "done",
		user: toUser(contract, now)
	}, false);
	const after = Object.fromEntries([...Object.entries(now), ...toRecord(contract, order.after)]);
	return {
		order,
		alone: fresh.raw,
		before: now,
		after
	};
}
/** Once a write that may have been done was sent, no later error means that it was not. */
function settledBy(found, unsure) {
	if (unsure === null) return found;
	return found.reply.kind === "done" ? report(found.reply, true) : unsettled(unsure);
}
/** Why an account must not be written; null if it may be, or already is as it should be. */
function objectionTo(contract, now, { emails, before, after }) {
	const problems = problemsOf(contract, now);
	if (problems.length > 0) return strange(contract, problems);
	const email = canonicalEmail(String(fieldValue(contract, now, "email")));
	if (!emails.some((known) => canonicalEmail(known) === email)) return "it is not the account that the plan saw: its e-mail has changed";
	const changed = differing(contract, now, after).length === 0 ? [] : differing(contract, now, before);
	if (changed.length === 0) return null;
	return `it was changed since the plan was made: ${changed.map((field) => `${labelOf(field)} is ${quote(fieldValue(contract, now, field))} now`).join(", ")}`;
}
function noWay({ name }, { fields }) {
	return `contract ${name} has no way to write this: ${fields.map(labelOf).join(", ")}`;
}
function ambiguous(why) {
	return {
		kind: "ambiguous",
		why
	};
}
/** A rejected key ends the run, unless the change may have been done by an earlier send. */
async function unlessSent(unsure, step, otherwise) {
	return unsure === null ? await step() : await orElse(step(), ({ message }) => otherwise(message));
}

// src/live/write/create.ts
/**
* Creates one account with the fields that may be sent along. Sends it once; `done` holds what the service shows then.
* A full answer is enough, unless `thorough`.
*/
async function create(connection, values, thorough) {
	const email = emailOf(values);
	const absent = async () => (await find(connection, connection.records, email)).length === 0;
	const body = bodyOf(connection, [values]);
	const answer = await connection.send({
		operation: "create",
		body
	}, absent);
	return await read(connection, answer, answer.kind === "answer" && answer.status < 300 ? echoIn(connection, answer.body) : null, values, thorough);
}
/**
* Creates several accounts with one request. If it is rejected, it is unknown which one caused that, and whether the
* others were made: then each that does not show is created alone. Lost answers leave all of them unsettled.
*/
async function createAll(connection, list) {
	const absent = async () => (await findAll(connection, list.map(emailOf), connection.records.size)).size === 0;
	const answer = await connection.send({
		operation: "create",
		body: bodyOf(connection, list)
	}, absent);
	if (answer.kind === "answer" && answer.status >= 300 && answer.status !== 429) return await oneByOne(connection, list, answer);
	const echoes = answer.kind === "answer" && answer.status < 300 ? await echoesOf(connection, answer, list) : [];
	return await Promise.all(list.map((values, index) => read(connection, answer, echoes[index] ?? null, values, false)));
}
/**
* The fields of a new account that cannot be sent with it: they are written afterwards. A field with a value is left
* alone: another writer was faster.
*/
function leftAfterCreation({ contract, facts }, values, shown) {
	const along = contract.atCreation(facts);
	const left = fields.filter((field) => !along.includes(field) && isDue(contract, field, values) && !isDue(contract, field, shown.values));
	return Object.fromEntries(left.map((field) => [field, values[field]]));
}
/**
* What was sent with a new account, as the account shows it. Other fields it shows were never written, and may be shown
* elsewhere only.
*/
function travelled({ contract, facts }, values, shown) {
	const sent = Object.keys(dueOf(contract.atCreation(facts), values));
	return nonEmpty(Object.fromEntries(sent.map((field) => [field, shown.values[field]])));
}
/** Whether a new account would not have this value by itself: a new account is active, and no admin. */
function isDue({ booleans }, field, values) {
	const value = values[field] ?? null;
	return value !== null && field !== "active" && !(field === "role" && booleans.has(field) && value === "user");
}
async function oneByOne(connection, list, answer) {
	const taken = await orExitError(findAll(connection, list.map(emailOf), connection.records.size));
	if (taken instanceof ExitError) return list.map(() => ({
		kind: "unsettled",
		why: taken.message
	}));
	const replies = [];
	let end = null;
	for (const values of list) {
		const email = emailOf(values);
		if (connection.stopped()) end ??= "it was interrupted";
		if (taken.has(email)) replies.push(refusal$1(`${describe(answer)}, and an account has the address ${email} now: plan again`));
		else if (end !== null) replies.push(refusal$1(end));
		else {
			const reply = await orExitError(create(connection, values, false));
			if (reply instanceof ExitError) end = reply.message;
			replies.push(reply instanceof ExitError ? refusal$1(reply.message) : reply);
		}
	}
	return replies;
}
function refusal$1(why) {
	return {
		kind: "refused",
		why
	};
}
function emailOf({ email }) {
	return String(email);
}
/**
* What the answer shows of each, by address; and, read once for all, the list, if the answer shows less than was sent.
*/
async function echoesOf(connection, answer, list) {
	const { contract } = connection;
	const made = Array.isArray(answer.body) ? answer.body : [];
	const echoes = list.map(({ email }) => {
		const fitting = made.filter(isRecord).filter((raw) => hasEmail(contract, raw, String(email)));
		const own = fitting.length === 1 ? fitting[0] ?? null : null;
		return made.filter((raw) => isRecord(raw) && raw["id"] === own?.["id"]).length === 1 ? own : null;
	});
	if (echoes.every((echo, index) => echo === null || isFull(connection, echo, list[index] ?? {}))) return echoes;
	const listed = await allOrNone(connection);
	return echoes.map((echo) => echo === null ? null : merge(listed.get(echo["id"]) ?? {}, echo));
}
function isFull({ contract, facts }, echo, values) {
	return missing(contract, echo, dueOf(contract.atCreation(facts), values), unmade).length === 0;
}
/** Once something was sent, no error while reading may look as if nothing was. */
async function allOrNone(connection) {
	return await orElse(readAllUsers(connection, connection.records.size, () => void 0), () => /* @__PURE__ */ new Map());
}
/** The outcome for one new account. `echo`: what the answer shows of it; null if nothing. */
async function read(connection, answer, echo, values, thorough) {
	if (answer.kind === "ambiguous") return {
		kind: "unsettled",
		why: answer.why
	};
	if (answer.kind === "unsent" || answer.status >= 300) return {
		kind: "refused",
		why: describe(answer)
	};
	if (!(isRecord(echo) && hasEmail(connection.contract, echo, String(values.email))) || typeof echo["id"] !== "string" || !isUserId(echo["id"])) return {
		kind: "unsettled",
		why: `the answer does not show the new account (${answer.where})`
	};
	if (connection.records.has(echo["id"])) return {
		kind: "unsettled",
		why: `the answer shows an account that was there before (${answer.where})`
	};
	return await settle(connection, echo["id"], echo, values, thorough);
}
/** What a new account shows before it is made. */
const unmade = { email: null };
/** A new account has one write and may show little of it in the answer: what is missing is read. */
async function settle(connection, id, echo, values, thorough) {
	const { contract, facts } = connection;
	const due = dueOf(contract.atCreation(facts), values);
	const seen = missing(contract, echo, due, unmade).length === 0 && !thorough ? {
		kind: "found",
		raw: echo
	} : await readBack(connection, id, String(values.email), due, unmade, echo, []);
	if (seen.kind !== "found") return {
		kind: "unsettled",
		why: `the new account ${id} could not be read: ${seen.why}`
	};
	const record = merge({ [contract.names.active]: values.active ?? true }, seen.raw);
	const problems = problemsOf(contract, record);
	if (problems.length > 0) return {
		kind: "unsettled",
		why: `the new account ${id} is not as contract ${contract.name} says: ${problems.join("; ")}`
	};
	connection.records.set(id, record);
	return {
		kind: "done",
		user: toUser(contract, record)
	};
}
function dueOf(along, values) {
	return Object.fromEntries(Object.entries(nonEmpty(values)).filter(([field]) => along.includes(field)));
}
/** The new account in an answer: if several are sent at once, the only one of a list. */
function echoIn({ facts }, body) {
	if (facts.createTakes.value === "one") return body;
	return Array.isArray(body) && body.length === 1 ? body[0] : null;
}
/** What is empty is not sent, and neither is `active`, which new accounts are (the API document, "Create"). */
function bodyOf({ contract, facts }, list) {
	const along = contract.atCreation(facts);
	const records = list.map((values) => {
		const sent = along.filter((field) => field !== "active" || values.active !== true);
		return Object.fromEntries(toRecord(contract, dueOf(sent, values)));
	});
	return facts.createTakes.value === "array" ? records : records[0] ?? {};
}

// src/live/write/deactivate.ts
/**
* Deactivates several accounts with one request, each after the same check as a single change, and each confirmed by
* reading. If the request is rejected, it is unknown which one caused that: then each is deactivated alone. One whose
* answer is lost is never sent again.
*/
async function deactivateAll(connection, orders) {
	const looked = await Promise.all(orders.map((order) => prepared(connection, order)));
	const drafts = looked.filter((one) => !("reply" in one));
	if (drafts.length === 0) return looked.filter((one) => "reply" in one);
	const ids = drafts.map(({ order }) => order.id);
	const answer = await connection.send({
		operation: "lock",
		body: ids
	});
	const refusal = answer.kind === "unsent" || answer.kind === "answer" && answer.status >= 300;
	const made = async (draft) => {
		if (refusal) return await alone(connection, draft.order);
		const seen = await confirm(connection, draft, {}, true);
		return answer.kind === "ambiguous" && seen.reply.kind === "loose" ? unsettled(describe(answer)) : seen;
	};
	return await Promise.all(looked.map(async (one) => "reply" in one ? one : await made(one)));
}
/** Others may be done already: an error with one must not look as if none was. The next request meets it again. */
async function alone(connection, order) {
	if (connection.stopped()) return rejection("it was interrupted");
	return await orElse(change(connection, order, true), ({ message }) => rejection(message));
}

// src/live/write/writer.ts
/**
* Makes a writer. The first change of a run is confirmed by reading before a second one begins: it shows whether the
* service leaves other fields alone. If it does not, this writer changes nothing more. If one request can make several
* accounts, the first new account is read too. `records`: those that the plan was made from.
*/
function openWriter(service, records) {
	const connection = {
		...service,
		records: new Map(records)
	};
	const written = /* @__PURE__ */ new Map();
	let [proven, harm] = [false, []];
	let creates = connection.facts.createTakes.value === "one";
	let turn = Promise.resolve();
	const ordered = (one) => ({
		...one,
		written: written.get(one.id) ?? {}
	});
	function note({ id, after }, { reply, sent, harm: keys }) {
		if (keys.length > 0) harm = keys;
		if (sent) written.set(id, {
			...written.get(id),
			...asShown(after, reply)
		});
		return reply;
	}
	async function next(one) {
		if (harm.length > 0) return refusal(harm);
		const report = await change(connection, ordered(one), !proven);
		proven ||= report.sent && report.reply.kind === "done";
		return note(one, report);
	}
	async function queued(previous, one) {
		await previous;
		return await next(one);
	}
	async function changed(one) {
		if (proven) return await next(one);
		const reply = queued(turn, one);
		turn = Promise.allSettled([reply]);
		return await reply;
	}
	/** Writes what could not be sent with a new account. If that does not stick, the account still exists. */
	async function completed(values, made) {
		if (made.kind !== "done") return made;
		written.set(made.user.id, travelled(connection, values, made.user));
		const after = leftAfterCreation(connection, values, made.user);
		if (Object.keys(after).length === 0) return made;
		const one = {
			id: made.user.id,
			emails: [String(values.email)],
			before: heldBy(made.user, after),
			after
		};
		const reply = await orExitError(changed(one));
		if (reply instanceof ExitError) return made;
		return reply.kind === "done" || reply.kind === "harmed" ? reply : made;
	}
	return {
		async create(values) {
			const reply = await create(connection, values, !creates);
			creates ||= reply.kind === "done";
			return await completed(values, reply);
		},
		async createAll(list) {
			const made = await createAll(connection, list);
			return await Promise.all(made.map(async (reply, index) => await completed(list[index] ?? {}, reply)));
		},
		async complete(values, user) {
			const reply = whole(connection, connection.records, user).then(async (known) => known && await completed(values, {
				kind: "done",
				user: known
			}));
			const ended = await orExitError(reply);
			if (ended === null) return null;
			return "user" in ended ? ended.user : user;
		},
		change: async (id, emails, before, after) => await changed({
			id,
			emails,
			before,
			after
		}),
		async deactivateAll(list) {
			if (harm.length > 0) return list.map(() => refusal(harm));
			const reports = await deactivateAll(connection, list.map(ordered));
			return list.map((one, index) => note(one, reports[index]));
		},
		find: (email) => find(connection, connection.records, email),
		taken: (emails) => findAll(connection, emails, connection.records.size)
	};
}
/** How many accounts one request may make or deactivate, by the facts about the service. */
function batchOf({ facts }) {
	const { createTakes, deactivate, batch, emailUnique } = facts;
	return {
		create: createTakes.value === "array" && emailUnique.value === "yes" ? batch.value : 1,
		deactivate: deactivate.value === "call" ? batch.value : 1
	};
}
/** Whether no two accounts have one address, by the document of v1 or by a probe: a careful guess is not enough. */
function isUnique({ contract, facts }) {
	const { value, evidence } = facts.emailUnique;
	return value === "yes" && (evidence === "probed" || contract.name === "v1");
}
function refusal(keys) {
	return {
		kind: "refused",
		why: `nothing was sent: ${sideEffects(keys)}`
	};
}
function heldBy({ values }, after) {
	const before = Object.keys(after).map((field) => [field, values[field] ?? null]);
	return Object.fromEntries(before);
}

// src/engine/snapshot.ts
/**
* Reads the chart and, at the same time, the state and the live users, and hands them to `use`. A chart that is not
* sound goes to `unsound`, and the users that were read are ignored: findings about the files come before any other
* error, such as a missing key, a state of another company, or a list that cannot be trusted. The connection is always
* closed afterwards.
*/
async function withSession(args, host, command, unsound, use) {
	requireSafe(host);
	const preparing = [];
	const chart = await loadChart(args, host, command, (settings) => {
		preparing.push(orExitError(openSession(settings, args, host)));
	});
	const session = await preparing[0] ?? null;
	try {
		if (chart.desired === null || session === null) return await unsound(chart, session instanceof ExitError ? null : session);
		if (session instanceof ExitError) throw session;
		return await use(session, {
			...chart.desired,
			settings: session.settings
		}, chart);
	} finally {
		host.terminal.progress(null);
		if (session !== null && !(session instanceof ExitError)) await disconnect(session.connection);
	}
}
/**
* A snapshot that is enough to show a plan, and too little to write: the list that is being read counts, and open
* writes of earlier runs that it does not show count as not done.
*/
async function snapshotToShow(session, desired, host) {
	const standing = await identityIn(session);
	const from = host.now().getTime();
	return await snapshotFrom(session, desired, await observing(observeListed(session.connection, expectedOf(desired, session.saved, standing.owner), session.listing), host), standing, {
		seen: /* @__PURE__ */ new Set(),
		from
	}, host);
}
/** A snapshot to write from: it waits as long as the service may take to show the open writes of earlier runs. */
async function snapshotToWrite(session, desired, host) {
	const { connection, saved, listing } = session;
	const standing = await identityIn(session);
	const seen = await awaitOpenWrites(session, host);
	const expected = expectedOf(desired, saved, standing.owner);
	const from = host.now().getTime();
	const observed = seen === null ? observeListed(connection, expected, listing) : observe(connection, expected, readingLine(host));
	const looked = {
		seen: seen ?? /* @__PURE__ */ new Set(),
		from
	};
	return await snapshotFrom(session, desired, await observing(observed, host), standing, looked, host);
}
/** Whose key it is. Throws `ExitError` if that account, or its company, is not the one of this chart. */
async function identityIn({ standing, settings, saved }) {
	const identity = await standing;
	requireOwned(identity, settings.manage);
	requireCompany(identity, saved);
	return identity;
}
/**
* Settles the open writes of earlier runs by the live users. `seen`: those that have shown, by their ids. `from`: when
* the reading of the users began.
*/
async function snapshotFrom(session, desired, { live, records, addressless }, standing, { seen, from }, host) {
	const { store, saved, connection, listing, takeover } = session;
	if (!saved.hiring) await requireNoDuplicates(connection, await listing, live, unbound(desired.people, saved));
	tellNew(connection, host);
	tellAddressless(addressless, host);
	const readAt = {
		tick: host.tick(),
		now: host.now().getTime()
	};
	const known = withUnrecorded(saved, resolveIntents(saved, live, from, seen));
	const state = inCompany(withShown(known, live, from), standing);
	return {
		desired,
		live,
		saved,
		state,
		store,
		takeover,
		witness: {
			...await witnessOf(session, desired, live, state, host),
			unique: isUnique(connection),
			rewrites: connection.facts.rewrites.value
		},
		connection,
		records,
		readAt
	};
}
/** Throws `ExitError` 6 if the key belongs to another company than the state, by what the service calls it. */
function requireCompany({ company }, { companyId }) {
	if (companyId === void 0 || company === null || company === companyId) return;
	throw new ExitError(6, `The state belongs to company ${companyId}, and the API key to company ${company}. Nothing is written. Use the key of the right company, or another ESPALIER_STATE.`);
}
/** From the first run on, a state belongs to one company of the service. */
function inCompany(state, { company }) {
	return company === null || state.companyId !== void 0 ? state : {
		...state,
		companyId: company
	};
}
/** Reads every user. The bindings and the earlier number of users prove the list. */
async function readLiveState(connection, desired, state, owner, host) {
	const { live } = await observing(observe(connection, expectedOf(desired, state, owner), readingLine(host)), host);
	return live;
}
async function observing(observed, { terminal }) {
	try {
		return await observed;
	} finally {
		terminal.progress(null);
	}
}
function expectedOf(desired, state, owner) {
	const { settings, people } = desired;
	const bound = /* @__PURE__ */ new Map();
	for (const [key, { id, applied, madeAt }] of Object.entries(state.bindings)) bound.set(id, {
		key,
		active: applied.active !== false,
		isNew: madeAt !== void 0
	});
	const made = Object.values(state.intents).filter(({ action }) => action === "create");
	return {
		hint: Math.max(people.size, bound.size, state.lastGood?.users ?? 0),
		bound,
		lastActive: state.lastGood?.active ?? null,
		...state.lastGood === null ? {} : { lastUsers: state.lastGood.users },
		minPercent: settings.limits.users.percent ?? 0,
		addresses: [.../* @__PURE__ */ new Set([...unbound(people, state), ...made.map(({ after }) => String(after.email))])],
		lookUp: !state.hiring || made.length > 0,
		shown: shownBefore(state),
		manage: statedFields(desired),
		owner
	};
}
/** Names the accounts that no chart can name: they are left alone. */
function tellAddressless(named, { terminal }) {
	if (named.length === 0) return;
	terminal.say(printed`Set aside, without an address in Small Improvements: ${shortList(named, 5)}. Espalier leaves them alone; give them an address there if they are people of the chart.`);
}
/** Prints what the service shows now and did not when it was probed: it does no harm, but may be of interest. */
function tellNew({ fresh }, { terminal }) {
	if (fresh.size === 0) return;
	const names = [...fresh].toSorted().slice(0, 5).join(", ");
	terminal.say(printed`New fields in the list of users: ${fresh.size} (${names}). Espalier leaves them alone; "espalier probe" looks at them.`);
}
/** The addresses of active people who have no account that we know of. */
function unbound(people, { bindings }) {
	const addresses = [];
	for (const { key, was, values } of people.values()) if (!(Object.hasOwn(bindings, key) || was !== void 0 && Object.hasOwn(bindings, was)) && values.active === true) addresses.push(String(values.email));
	return addresses;
}
/** The fields that were applied with a value to any user: the service has shown them. */
function shownBefore({ bindings }) {
	const shown = /* @__PURE__ */ new Set();
	for (const { applied } of Object.values(bindings)) for (const field of fields) if (!shown.has(field) && (applied[field] ?? null) !== null) shown.add(field);
	return shown;
}
/** The managed fields that the chart sets for any person: only those must be readable. */
function statedFields({ settings, people }) {
	const stated = /* @__PURE__ */ new Set();
	const managed = new Set(fields.filter((field) => settings.manage.has(field)));
	for (const { values } of people.values()) {
		if (managed.size === 0) break;
		for (const field of managed) if (values[field] !== void 0 && managed.delete(field)) stated.add(field);
	}
	return stated;
}

// src/plan/approved-digests.ts
/** The digests of a plan, also of its later days: approving it approves these. */
function planDigests({ fingerprint, changes, scheduled }) {
	return {
		fingerprint,
		changes: changes.flatMap(digestsOf),
		later: scheduled.flatMap(aheadOf)
	};
}
/** What of the later days of a plan was approved before, to be kept until they come. */
function stillAhead({ scheduled }, later) {
	const known = new Set(later);
	return scheduled.flatMap(aheadOf).filter((part) => known.has(part));
}
/**
* What has come by now of what was announced. `past`: the days that the chart says have come; `later`: of the approvals.
* What was announced for a day approves nothing before it.
*/
function comeOf(past, later) {
	return new Map(past.flatMap(({ on, key, kind, values }) => onItsDay(key, kind === "hire" || kind === "return", values).flatMap((part) => {
		const source = later.get(digest({
			on,
			part
		}));
		return source === void 0 ? [] : [[part, source]];
	})));
}
/** What allows a change; null: nothing does. `whole`: what approved this very plan, change by change or not. */
function allowedBy(change, { exact, due }, whole) {
	const [parts, expected] = [digestsOf(change), onItsDay(change.key, isArrival(change), change.after)];
	if (change.action !== "adopt" && expected.every((part) => due.has(part))) return {
		...sourceOf(expected, due),
		as: "due",
		digests: expected
	};
	if (parts.every((part) => exact.has(part))) return {
		...sourceOf(parts, exact),
		as: "pull",
		digests: parts
	};
	return whole === null ? null : {
		...whole,
		as: "pull",
		digests: parts
	};
}
/** The newest of what approved some parts: only with it, all of them were. */
function sourceOf(parts, known) {
	return parts.flatMap((part) => known.get(part) ?? []).toSorted((a, b) => (b.pull ?? 0) - (a.pull ?? 0))[0] ?? {
		as: "sealed",
		pull: null,
		check: null,
		by: null
	};
}
/** A new or adopted account as a whole; of anything else, each value by itself: two people may have approved two of them. */
function digestsOf(change) {
	const { action, key, user, before, after } = change;
	if (action === "create" || action === "adopt") return [changeDigest(change)];
	return stated(after).map((field) => digest({
		key,
		user,
		field,
		before: before[field] ?? null,
		after: after[field]
	}));
}
/** What is known of a change before its day: the account is unknown yet, and so is the value before. */
function onItsDay(key, arrives, values) {
	const all = stated(values).filter((field) => !arrives || field !== "active").map((field) => digest({
		key,
		field,
		value: values[field]
	}));
	return arrives ? [digest({
		key,
		arrives
	}), ...all] : all;
}
function isArrival({ action }) {
	return action === "create" || action === "reactivate";
}
function stated(values) {
	return fields.filter((field) => values[field] !== void 0);
}
/** A line for a later day, with that day. */
function aheadOf({ on, key, verb, values }) {
	return onItsDay(key, verb === "hire" || verb === "rehire", values).map((part) => digest({
		on,
		part
	}));
}
/** What a plan has for later days that was approved with another one. */
function announced({ scheduled }, { later }) {
	const known = new Set(later);
	return scheduled.filter((one) => {
		const parts = aheadOf(one);
		return parts.length > 0 && parts.every((part) => known.has(part));
	});
}
/**
* The changes of a plan that were approved with another one; all of them, if the other one's are unknown. `past` is as
* `comeOf` takes it.
*/
function shareOf(plan, { changes, later }, past) {
	if (changes === null) return plan.changes;
	const known = (digests) => new Map(digests.map((one) => [one, any]));
	const approved = {
		exact: known(changes),
		due: comeOf(past, known(later))
	};
	return plan.changes.filter((change) => allowedBy(change, approved, null) !== null);
}
const any = {
	as: "pull",
	pull: null,
	check: null,
	by: null
};

// src/github/checks.ts
/** Puts a check on a commit; returns its id. It is sent again if the answer is lost: two equal checks do no harm. */
async function putCheck(github, check) {
	const { name, head, conclusion, title, summary, text, details } = check;
	const annotations = check.annotations.slice(0, 50).map(({ path, line, level, message }) => ({
		path,
		start_line: line,
		end_line: line,
		annotation_level: level,
		message
	}));
	const call = {
		method: "POST",
		path: "/repos/{repo}/check-runs",
		body: {
			name,
			head_sha: head,
			status: "completed",
			conclusion,
			output: {
				title,
				summary,
				...text === null ? {} : { text },
				annotations
			},
			...details === null ? {} : { details_url: details }
		},
		needs: "checks: write"
	};
	return await wrote(github, call, (part) => numberIn(inside(part, "id")), null);
}
/**
* The checks of a name on a commit that have ended, oldest first; of two that ended in one second, first the one with
* the lower id. Only those made by one of `apps`, by its slug: github-actions stands for the jobs of GitHub Actions.
*/
async function recordsAt(github, head, name, apps) {
	return (await allOf(github, {
		method: "GET",
		path: "/repos/{repo}/commits/{commit}/check-runs",
		values: { commit: head },
		query: {
			check_name: name,
			status: "completed",
			filter: "all"
		},
		needs: "checks: read"
	}, "check_runs")).flatMap((part) => checkIn(part, apps)).filter((check) => check.name === name && check.head === head).toSorted((a, b) => a.completedAt - b.completedAt || a.id - b.id);
}
/** The check with an id; null if there is none, it has not ended, or none of `apps` has made it. */
async function checkOf(github, id, apps) {
	const call = {
		method: "GET",
		path: "/repos/{repo}/check-runs/{id}",
		values: { id },
		needs: "checks: read"
	};
	const reply = await github.ask(call);
	if (reply.kind === "answer" && reply.status === 404) return null;
	const [check] = checkIn(goodAnswer(call, reply), apps);
	return check === void 0 || check.id !== id ? null : check;
}
function checkIn(part, apps) {
	const slug = inside(part, "app.slug").value;
	if (!apps.some((app) => app === slug) || inside(part, "status").value !== "completed") return [];
	return [{
		id: numberIn(inside(part, "id")),
		name: textIn(inside(part, "name")),
		head: commitOf(inside(part, "head_sha")),
		completedAt: msOf(inside(part, "completed_at")),
		text: orNull(inside(part, "output.text"), textIn)
	}];
}

// src/github/reviews.ts
/**
* The approvals of a pull request that stand, in the order in which they were given: the last word of each reviewer. A
* reviewer who later asked for changes or was dismissed no longer approves; a mere comment changes nothing. Nor does a
* review after `until`, the ISO time of the merge.
*/
async function reviewsOf(github, number, until) {
	const parts = await reviewParts(github, number);
	const isInTime = ({ ms }) => Math.floor(ms / 1e3) <= Math.floor(Date.parse(until) / 1e3);
	const words = parts.filter((part) => deciding.has(stateOf(part))).flatMap(wordOf).filter(isInTime);
	return [...new Map(words.toSorted((a, b) => a.ms - b.ms || a.id - b.id).map((word) => [word.by, word])).values()].filter(({ state }) => state === "APPROVED").toSorted((a, b) => a.ms - b.ms || a.id - b.id).flatMap(({ by, at, commit }) => commit === null ? [] : [{
		by,
		at,
		commit
	}]);
}
/**
* Every approval and every request for changes, in the order in which they were given, with when each was dismissed.
* GitHub says of a dismissed review only that it is dismissed: what it was before is in the timeline. One that is not
* there never stood.
*/
async function reviewsGiven(github, number, { dismissals }) {
	return (await reviewParts(github, number)).flatMap((part) => {
		const [state, by] = [stateOf(part), orNull(inside(part, "user.login"), loginOf)];
		if (!deciding.has(state) || by === null) return [];
		const [id, at, bot] = [
			numberIn(inside(part, "id")),
			msOf(inside(part, "submitted_at")),
			isBot(inside(part, "user"))
		];
		if (state !== "DISMISSED") return [{
			id,
			by,
			bot,
			at,
			approves: state === "APPROVED",
			dismissedAt: null
		}];
		const dismissal = dismissals.get(id);
		return [{
			id,
			by,
			bot,
			at,
			approves: dismissal?.approved ?? false,
			dismissedAt: dismissal?.at ?? at
		}];
	}).toSorted((a, b) => a.at - b.at || a.id - b.id);
}
async function reviewParts(github, number) {
	return await allOf(github, {
		method: "GET",
		path: "/repos/{repo}/pulls/{number}/reviews",
		values: { number },
		needs: "pull-requests: read"
	});
}
const states = [
	"APPROVED",
	"CHANGES_REQUESTED",
	"DISMISSED",
	"COMMENTED",
	"PENDING"
];
const deciding = /* @__PURE__ */ new Set([
	"APPROVED",
	"CHANGES_REQUESTED",
	"DISMISSED"
]);
function stateOf(part) {
	return oneOf(inside(part, "state"), states);
}
/** The reviews of a deleted account do not count. */
function wordOf(part) {
	const by = orNull(inside(part, "user.login"), loginOf);
	if (by === null) return [];
	const at = timeOf(inside(part, "submitted_at"));
	const commit = orNull(inside(part, "commit_id"), commitOf);
	return [{
		by,
		at,
		ms: Date.parse(at),
		id: numberIn(inside(part, "id")),
		state: stateOf(part),
		commit
	}];
}

// src/plan/approval-policy.ts
/** Whether a branch asks for an approval, by what protects it. Protection that cannot be read may ask for one. */
function asksForApproval({ branch, rulesets }) {
	const asks = ({ approvals, codeOwners, lastPushApproved }) => approvals > 0 || codeOwners || lastPushApproved;
	return [branch, rulesets].some((rule) => rule === null || asks(rule));
}
/** Which of the plans that were shown counts as approved when the pull request was merged. */
function countedPlan(history) {
	const { landing, required } = history;
	const inOrder = history.shown.toSorted((a, b) => a.sealedAt - b.sealedAt);
	const lastBefore = (at) => {
		const found = inOrder.findLastIndex(({ sealedAt }) => secondOf(sealedAt) < secondOf(at));
		return secondOf(inOrder[found]?.shownAt ?? at) < secondOf(at) ? found : -1;
	};
	const counted = (how, act) => {
		const at = lastBefore(act.at);
		const plan = inOrder[at];
		return plan === void 0 ? null : {
			plan,
			later: inOrder.slice(at + 1),
			how,
			...act
		};
	};
	if (!inOrder.some(({ shownAt }) => secondOf(shownAt) < secondOf(landing.at))) return {
		plan: null,
		because: "nothing shown"
	};
	const merge = {
		by: [landing.by],
		at: landing.at
	};
	const review = required ? reviewOf(history) : "no approval";
	const found = typeof review === "string" ? null : counted("review", review);
	const other = required ? null : counted("not required", merge);
	const last = isApproval(history) ? counted("merge", merge) : null;
	return found ?? other ?? last ?? {
		plan: null,
		because: typeof review === "string" ? review : "approved before"
	};
}
/**
* The approval by reviews. Each path needs one by an owner of it, or two if a bot pushed: the person behind it may be
* one of them. Of each path the newest counts; of all of them the earliest. If owners or pushers are not known, the
* earliest of all.
*/
function reviewOf(history) {
	const { pushers } = history;
	const needed = pushers?.hidden === true ? 2 : 1;
	const counting = standing(history).filter(({ by, bot }) => !bot && !takesPart(history, by));
	if (counting.length === 0) return "no approval";
	const owners = ownersIn(history);
	const isKnown = pushers !== null && !owners.includes(null);
	const groups = owners.map((some) => counting.filter(({ by }) => some === null || some.has(nameOf(by))));
	if (groups.some((group) => group.length === 0)) return "no owner";
	if (groups.some((group) => group.length < needed)) return "one of two";
	const acts = (isKnown ? groups : [groups.flat()]).map((group) => actOf(group, needed, isKnown));
	const [first] = acts.toSorted((a, b) => a.at - b.at);
	return first === void 0 ? "no approval" : {
		at: first.at,
		by: unique(acts.flatMap(({ by }) => by))
	};
}
/** The `needed` newest of some approvals, of which the earlier one counts; or the earliest of all. */
function actOf(given, needed, newest) {
	const inOrder = given.toSorted((a, b) => a.at - b.at || a.id - b.id);
	const taken = newest ? inOrder.slice(-needed) : inOrder;
	return {
		by: taken.map(({ by }) => by),
		at: taken[0]?.at ?? 0
	};
}
/** Whether the merge itself is an approval: made by a person, an owner of each path, who took no part in the change. */
function isApproval(history) {
	const { pushers, landing } = history;
	if (landing.way !== "hand" || pushers === null || pushers.hidden || takesPart(history, landing.by)) return false;
	return ownersIn(history).every((some) => some?.has(nameOf(landing.by)) === true);
}
/** The approvals that stood at the merge: the last word of each reviewer, unless it was dismissed by then. */
function standing({ reviews, landing }) {
	const end = secondOf(landing.at);
	const words = reviews.filter(({ at }) => secondOf(at) <= end).toSorted((a, b) => a.at - b.at || a.id - b.id);
	return [...new Map(words.map((word) => [nameOf(word.by), word])).values()].filter(({ approves, dismissedAt }) => approves && (dismissedAt === null || secondOf(dismissedAt) > end));
}
/** The owners of each changed path that has some; null if they are not known, or if no path has any. */
function ownersIn({ owners }) {
	if (owners === null || owners.length === 0) return [null];
	return owners.map((path) => path.owners && new Set(path.owners.map(nameOf)));
}
function takesPart({ involved, pushers }, login) {
	return [...involved, ...pushers?.logins ?? []].some((one) => nameOf(one) === nameOf(login));
}
/** Logins ignore case: https://docs.github.com/articles/about-code-owners has them as people write them. */
function nameOf(login) {
	return login.toLowerCase();
}
function unique(logins) {
	return [...new Set(logins)].toSorted();
}
function secondOf(ms) {
	return Math.floor(ms / 1e3);
}

// src/git/owners.ts
/** GitHub does not load a file of code owners from this size on: https://docs.github.com/articles/about-code-owners. */
const tooLarge = 3145728;
/** The text of the file of code owners that counts in a commit; null if there is none, or none that GitHub reads. */
async function ownersTextAt(git, commit) {
	const entries = await entriesAt(git, commit, "");
	const [file] = ownerFiles.flatMap((path) => entries.filter((entry) => entry.path === path && entry.mode !== "040000"));
	if (file === void 0 || !file.mode.startsWith("100") || (file.size ?? tooLarge) >= tooLarge) return null;
	return (await textsOf(git, [file.id])).get(file.id)?.toString("utf8") ?? null;
}

// src/github/changed.ts
/** GitHub lists no more: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files. */
const most = 3e3;
/** The paths that a pull request changes, with those that a file had before it was renamed; null if not all are listed. */
async function changedPaths(github, number) {
	const parts = await allOf(github, {
		method: "GET",
		path: "/repos/{repo}/pulls/{number}/files",
		values: { number },
		needs: "pull-requests: read"
	});
	if (parts.length >= most) return null;
	const paths = parts.flatMap((part) => {
		const before = orNull(inside(part, "previous_filename"), textIn);
		return [textIn(inside(part, "filename")), ...before === null ? [] : [before]];
	});
	return [...new Set(paths)];
}

// src/github/timeline.ts
/** The names are those of https://docs.github.com/en/rest/using-the-rest-api/issue-event-types. */
const switches = /* @__PURE__ */ new Map([
	["auto_merge_enabled", {
		what: "auto-merge",
		on: true
	}],
	["auto_squash_enabled", {
		what: "auto-merge",
		on: true
	}],
	["auto_rebase_enabled", {
		what: "auto-merge",
		on: true
	}],
	["auto_merge_disabled", {
		what: "auto-merge",
		on: false
	}],
	["added_to_merge_queue", {
		what: "queue",
		on: true
	}],
	["removed_from_merge_queue", {
		what: "queue",
		on: false
	}]
]);
async function timelineOf(github, number) {
	const parts = await allOf(github, {
		method: "GET",
		path: "/repos/{repo}/issues/{number}/timeline",
		values: { number },
		needs: "pull-requests: read"
	});
	const switched = parts.flatMap(switchedIn);
	return {
		dismissals: new Map(parts.flatMap(dismissalIn)),
		switched: switched.toSorted((a, b) => a.at - b.at)
	};
}
function dismissalIn(part) {
	if (inside(part, "event").value !== "review_dismissed") return [];
	const id = numberIn(inside(part, "dismissed_review.review_id"));
	const was = oneOf(inside(part, "dismissed_review.state"), [
		"approved",
		"changes_requested",
		"commented",
		"dismissed"
	]);
	return [[id, {
		at: msOf(inside(part, "created_at")),
		approved: was === "approved"
	}]];
}
function switchedIn(part) {
	const event = inside(part, "event");
	const found = event.value === void 0 ? void 0 : switches.get(textIn(event));
	if (found === void 0) return [];
	if (found.what === "queue" && !found.on && isBot(inside(part, "actor"))) return [];
	return [{
		...found,
		at: msOf(inside(part, "created_at"))
	}];
}
/**
* How a pull request was merged at `at`. `autoMerge`: GitHub still says so of it. What was switched off in the second
* of the merge may still have been on: then it counts as on.
*/
function wayOf({ switched }, autoMerge, at) {
	const isOn = (what) => {
		return switched.filter((one) => one.what === what && one.at <= at).findLast(({ on, at: when }) => on || when < at)?.on ?? false;
	};
	if (isOn("queue")) return "queue";
	return autoMerge || isOn("auto-merge") ? "auto-merge" : "hand";
}

// src/github/plan-record.ts
const start$1 = "The plan of this commit as it was shown, sealed for the run that makes the changes.\n\n```json\n";
const end$1 = "```";
/** In characters. GitHub takes 65,535 of them. */
const longest = 6e4;
/**
* A record as a text that `readPlanRecord` reads. `seal` makes the sealed JSON of it. If the changes are too many to
* keep, `changes` is null; if what comes later is too much as well, that is left out, and has to be approved on its
* day.
*/
function recordText(record, seal) {
	const written = (one) => `${start$1}${seal(`${JSON.stringify(one)}\n`)}${end$1}`;
	const [all, fewer] = [written(record), written({
		...record,
		changes: null
	})];
	if (all.length <= longest) return all;
	return fewer.length <= longest ? fewer : written({
		...record,
		changes: null,
		later: []
	});
}
/** The record in a text, and its sealed JSON; null if it is none. It is foreign until that seal fits. */
function readPlanRecord(text) {
	const sealed = textBetween(start$1, text, end$1);
	if (sealed === null) return null;
	try {
		const record = judged$1(JSON.parse(sealed));
		return record === null ? null : {
			record,
			sealed
		};
	} catch {
		return null;
	}
}
/**
* The text between our words in a text of a check, whose line breaks may be those of a web form; null for another text.
*/
function textBetween(head, text, tail) {
	const plain = text.length > 2 * longest ? "" : text.replaceAll("\r\n", "\n").trim();
	return plain.startsWith(head) && plain.endsWith(tail) ? plain.slice(head.length, -tail.length) : null;
}
function judged$1(value) {
	if (typeof value !== "object" || value === null) return null;
	const { seal: _, ...record } = value;
	const { format, repository, pull, baseBranch, head, base, run, at, fingerprint, changes, later } = record;
	if (format !== 2 || [
		repository,
		baseBranch,
		head,
		base,
		run,
		fingerprint
	].some((one) => typeof one !== "string") || !Number.isSafeInteger(pull)) return null;
	if (!Number.isFinite(Date.parse(at)) || !areDigests(later) || changes !== null && !areDigests(changes)) return null;
	return isState(record.state) && isPrevious(record.previous) ? record : null;
}
function isState(state) {
	if (state === null) return true;
	return typeof state?.lineage === "string" && Number.isSafeInteger(state.serial);
}
function isPrevious(previous) {
	if (previous === null) return true;
	return typeof previous?.digest === "string" && Number.isSafeInteger(previous.check);
}
function areDigests(value) {
	return Array.isArray(value) && value.every((one) => typeof one === "string" && /^[0-9a-f]{32}$/.test(one));
}

// src/github/approval-text.ts
const start = "What an approval of this commit approves, kept for the run that makes the changes.\n\n```json\n";
const end = "\n```";
/** The approval in a text; null if it is not one, exactly as we write it. Line breaks may be those of a web form. */
function readApproval(text) {
	const json = textBetween(start, text, end);
	if (json === null) return null;
	try {
		const approval = judged(JSON.parse(json));
		return approval !== null && written(approval) === `${start}${json}${end}` ? approval : null;
	} catch {
		return null;
	}
}
function written({ fingerprint, changes, later }) {
	return `${start}${JSON.stringify({
		fingerprint,
		changes,
		later
	})}${end}`;
}
function judged(value) {
	if (typeof value !== "object" || value === null) return null;
	const { fingerprint, changes, later } = value;
	if (typeof fingerprint !== "string" || !/^sha256:[0-9a-f]{64}$/.test(fingerprint)) return null;
	if (changes !== null && !areDigests(changes) || !areDigests(later)) return null;
	return {
		fingerprint,
		changes,
		later
	};
}

// src/action/records.ts
/** How many records, and how many commits, are searched. */
const [mostRecords, mostCommits] = [250, 30];
/**
* Every plan that was shown on a pull request whose branch was at these commits, and as far back as the records lead.
* `whole` is false if a record names another that is missing or changed, or if there are too many commits: then there
* was a plan that is unknown.
*/
async function shownOn(job, pull, accepted = []) {
	const shown = /* @__PURE__ */ new Map();
	if (pull.heads.length > mostRecords) return {
		shown: [],
		whole: false
	};
	for (const commit of pull.heads) for (const one of await onCommit(job, pull.number, commit, accepted)) shown.set(one.digest, one);
	for (const { previous } of shown.values()) {
		if (previous === null || shown.has(previous.digest)) continue;
		const before = await recordIn(job, pull.number, previous.check);
		if (before === null || before.digest !== previous.digest || shown.size >= mostRecords) return {
			shown: [...shown.values()],
			whole: false
		};
		shown.set(before.digest, before);
	}
	return {
		shown: [...shown.values()],
		whole: true
	};
}
/** The newest record of a pull request, on its head or on an older commit of it; null if it was never planned. */
async function newestRecord(job, number, head) {
	const older = (await commitsOf(job.github, number)).filter((commit) => commit !== head).slice(-mostCommits);
	for (const commit of [head, ...older.toReversed()]) {
		const [newest] = (await onCommit(job, number, commit, [])).toSorted((a, b) => b.sealedAt - a.sealedAt || b.check - a.check);
		if (newest !== void 0) return newest;
	}
	return null;
}
/** The records on a commit. Of copies of one, the earliest check tells when it was shown. */
async function onCommit(job, number, head, accepted) {
	const apps = [...appsOf(await job.login())];
	const found = /* @__PURE__ */ new Map();
	for (const check of await recordsAt(job.github, head, checkName, apps)) {
		const one = sealedIn(job, number, check) ?? acceptedIn(number, check, accepted);
		if (one !== null && !found.has(one.digest)) found.set(one.digest, one);
	}
	return [...found.values()];
}
async function recordIn(job, number, id) {
	const check = await checkOf(job.github, id, [...appsOf(await job.login())]);
	return check === null || check.name !== "espalier / plan" ? null : sealedIn(job, number, check);
}
/** The record of a check, if it is sealed, and about this pull request and this commit. */
function sealedIn({ host, run }, number, { id, head, text, completedAt }) {
	const [read, sealer] = [readPlanRecord(text ?? ""), sealerFrom(host)];
	if (read === null || sealer === null || verdictOn(read.sealed, "plan", sealer, null) !== "sealed") return null;
	const { record } = read;
	if (!(record.repository.toLowerCase() === run.repository.toLowerCase()) || record.pull !== number || record.head !== head) return null;
	const { fingerprint, changes, later, state, previous } = record;
	const sealedAt = Date.parse(record.at);
	return {
		digests: {
			fingerprint,
			changes,
			later
		},
		head,
		check: id,
		digest: recordDigest(read.sealed),
		sealedAt,
		shownAt: Math.max(sealedAt, completedAt),
		state,
		previous
	};
}
/** A record of an older version, which a person has sealed together with the state. */
function acceptedIn(number, { id, head, text, completedAt }, accepted) {
	const digest = recordDigest(text ?? "");
	if (!accepted.some((one) => one.pull === number && one.check === id && one.digest === digest)) return null;
	const approval = readApproval(text ?? "");
	return approval === null ? null : {
		digests: approval,
		head,
		check: id,
		digest,
		sealedAt: completedAt,
		shownAt: completedAt,
		state: null,
		previous: null
	};
}

// src/action/judge-pull.ts
/**
* Which plan of a merged pull request counts as approved, by everything that GitHub says of it, and all that were shown.
* `required`: main asks for an approval.
*/
async function judgedBy(job, pull, landing, required, accepted) {
	const origin = await originOf(job, pull);
	const author = authorBy(pull, origin.requesters);
	const { shown, whole } = await shownOn(job, {
		number: pull.number,
		heads: origin.heads
	}, accepted);
	if (!whole) return {
		counted: {
			plan: null,
			because: "gap"
		},
		shown,
		author
	};
	if (shown.length === 0) return {
		counted: {
			plan: null,
			because: "nothing shown"
		},
		shown,
		author
	};
	return {
		counted: countedPlan(await historyOf(job, pull, origin, shown, required, landing)),
		shown,
		author
	};
}
/** Which plan the approvals that stand now cover, null if none that counts stands; and which one was shown last. */
async function standingFor(job, pull, before) {
	const origin = await originOf(job, pull);
	const heads = [.../* @__PURE__ */ new Set([before.head, ...origin.heads])];
	const { shown } = await shownOn(job, {
		number: pull.number,
		heads
	});
	const all = shown.some(({ digest }) => digest === before.digest) ? shown : [...shown, before];
	const last = all.reduce((a, b) => b.sealedAt > a.sealedAt ? b : a, before);
	const landing = {
		by: "",
		at: job.host.now().getTime() + 1e3,
		way: "queue"
	};
	return {
		standing: countedPlan(await historyOf(job, pull, origin, all, true, landing)),
		last
	};
}
async function originOf(job, pull) {
	const { branch, autoMerge } = await sourceOf$1(job.github, pull.number);
	const requesters = await requestersOf(job, pull, branch);
	const pushers = withoutHidden(await pushersOf(job.github, branch, pull.head), requesters);
	return {
		autoMerge,
		pushers,
		requesters,
		heads: [.../* @__PURE__ */ new Set([pull.head, ...pushers?.heads ?? []])]
	};
}
async function historyOf(job, pull, { autoMerge, pushers, requesters }, shown, required, landing) {
	const { github } = job;
	const { number, author } = pull;
	const timeline = await timelineOf(github, number);
	const reviews = await reviewsGiven(github, number, timeline);
	return {
		shown,
		reviews,
		involved: [author, ...requesters.logins],
		pushers,
		owners: await ownersFor(job, pull, [landing.by, ...reviews.map(({ by }) => by)]),
		required,
		landing: {
			...landing,
			way: landing.way ?? wayOf(timeline, autoMerge, landing.at)
		}
	};
}
/** The owners of the changed files of the chart; null if they are unknown, or not the same before and at the merge. */
async function ownersFor(job, { number, base, merged }, people) {
	const { git, github } = job;
	const before = merged === null ? base : await commitAt(git, `${merged.commit}^`) ?? base;
	const [text, at] = [await ownersTextAt(git, base), await ownersTextAt(git, before)];
	const paths = text === null || text !== at ? null : await changedPaths(github, number);
	if (text === null || paths === null) return null;
	const folder = await pathOf(job);
	const own = paths.filter((path) => folder === "" || path.startsWith(`${folder}/`));
	const rules = ownerRules(text);
	return await ownersAmong(github, new Map(own.map((path) => [path, ownersOf(rules, path)])), [...new Set(people)]);
}

export { snapshotToWrite as _, asksForApproval as a, openWriter as b, recordsAt as c, comeOf as d, planDigests as f, snapshotToShow as g, readLiveState as h, recordText as i, allowedBy as l, stillAhead as m, standingFor as n, reviewsOf as o, shareOf as p, newestRecord as r, putCheck as s, judgedBy as t, announced as u, withSession as v, resolveIntents as x, batchOf as y };