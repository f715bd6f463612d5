import { _ as ExitError, c as printed, m as requireSafe, v as orElse, y as orExitError } from "./start.mjs";
import { A as missing, D as whole, E as findHidden, F as hasEmail, G as requireOwned, I as one, J as requireWhole, K as isRound, M as unlike, N as bringsJust, O as differing, P as byAddress, S as withUnrecorded, T as findAll, X as RefusedList, Y as mapConcurrent, Z as recordsIn, _t as operationName, at as isAccount, bt as toRecord, c as isOnBranch, ct as problemsOf, ft as shownName, g as awaitOpenWrites, gt as merge, ht as hasField, it as describe, j as readBack, k as lookUntil, lt as requireSound, mt as fieldValue, n as openSession, ot as isRecord, q as readAllUsers, r as readingLine, st as notAsSaid, tt as disconnect, ut as isPlainName, vt as rawValue, w as find, xt as toUser } from "./session.mjs";
import { F as isUserId, I as groupBy, c as nonEmpty, k as canonicalEmail, o as fieldFacts, s as fields } from "./base.mjs";
import "./words.mjs";
import { c as isAlike, i as nodeOf, l as isSameText, o as formless, s as formsKept } from "./rewrites.mjs";
import { c as withShown, d as hidesNone, f as prove, h as hasName, k as loadChart, l as UntrustedList, m as unseen, p as requireSome, u as byId, v as prepareNewcomers, x as isDoubtful } from "./file-findings.mjs";
import { c as loadFolder } from "./likeness.mjs";
import { t as shortList } from "./short-list.mjs";
import { isDeepStrictEqual } from "node:util";
import { setFlagsFromString } from "node:v8";

// src/engine/with-session.ts
async function withSession(args, host, command, unsound, use) {
	requireSafe(host);
	const preparing = [];
	const chart = await loadChart(args, host, command, (settings) => {
		const opening = orExitError(openSession(settings, args, host));
		preparing.push(opening);
		return isOnBranch(host.env["ESPALIER_STATE"]) ? void 0 : opening;
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

// src/live/write/side-effects.ts
const bookkeeping = /updated|modified|changed|version|revision|etag/i;
function harmedKeys({ names }, before, sent, after) {
	const own = Object.values(names);
	const isForm = (key) => key !== names.role && key !== names.manager && isSameText(before[key], after[key]);
	const meant = Object.keys(sent).filter((key) => !isDeepStrictEqual(sent[key], before[key]));
	return Object.keys(before).filter((key) => {
		if (key === "id" || meant.includes(key) || same(before[key], after[key]) || isForm(key)) return false;
		return own.includes(key) || !(bookkeeping.test(key) || follows(key, meant, before, after));
	});
}
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
function unsettled$1(why) {
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
async function confirm(connection, draft, echo, thorough) {
	const { contract } = connection;
	const { id, before, after: values } = draft.order;
	const seen = await evidence(connection, draft, echo ?? {}, thorough);
	if (seen.kind !== "found") return unsettled$1(`it could not be read back: ${seen.why}`);
	const loose = echo === null ? missing(contract, seen.raw, values, before) : unlike(contract, seen.raw, values);
	if (loose.length > 0) return report({
		kind: "loose",
		why: looseness(contract, loose, values, seen.raw)
	}, true);
	const record = merge(draft.after, seen.raw);
	const problems = problemsOf(contract, record);
	if (problems.length > 0) return unsettled$1(strange(contract, problems));
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
function sideEffects(keys) {
	return `the service also changed other fields: ${keys.slice(0, 5).map(shownName).join(", ")}. Nothing more is changed in this run; check the account and restore them`;
}
function looseness(contract, loose, after, raw) {
	return `it was not kept: ${loose.map((field) => `${labelOf(field)} was sent as ${quote(after[field])} and shows ${quote(fieldValue(contract, raw, field))}`).join(", ")}`;
}

// src/live/write/change.ts
const mostSends = 3;
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
function overlaid(under, over) {
	return {
		...under,
		...over
	};
}
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
function halfway({ reply, harm }) {
	if (reply.kind !== "refused") return report(reply, true, harm);
	return report({
		kind: "loose",
		why: `part of it was done, and then: ${reply.why}`
	}, true);
}
async function makeStep(connection, order, step, thorough) {
	const { contract, facts } = connection;
	let unsure = null;
	for (let sends = 1;; sends++) {
		const next = await unlessSent(unsure, () => prepared(connection, order), unsettled$1);
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
		if (seen.reply.kind === "unsettled" || answer.kind !== "ambiguous" || sends === mostSends) return unsettled$1(unsure);
	}
}
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
function settledBy(found, unsure) {
	if (unsure === null) return found;
	return found.reply.kind === "done" ? report(found.reply, true) : unsettled$1(unsure);
}
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
async function unlessSent(unsure, step, otherwise) {
	return unsure === null ? await step() : await orElse(step(), ({ message }) => otherwise(message));
}

// src/live/write/create.ts
async function create(connection, values, thorough) {
	const email = emailOf$1(values);
	const absent = async () => (await find(connection, connection.records, email)).length === 0;
	const body = bodyOf(connection, [values]);
	const answer = await connection.send({
		operation: "create",
		body
	}, absent);
	return await read(connection, answer, answer.kind === "answer" && answer.status < 300 ? echoIn(connection, answer.body) : null, values, thorough);
}
async function createAll(connection, list) {
	const absent = async () => (await findAll(connection, list.map(emailOf$1), connection.records.size)).size === 0;
	const answer = await connection.send({
		operation: "create",
		body: bodyOf(connection, list)
	}, absent);
	if (answer.kind === "answer" && answer.status >= 300 && answer.status !== 429) return await oneByOne(connection, list, answer);
	const echoes = answer.kind === "answer" && answer.status < 300 ? await echoesOf(connection, answer, list) : [];
	return await Promise.all(list.map((values, index) => read(connection, answer, echoes[index] ?? null, values, false)));
}
function leftAfterCreation({ contract, facts }, values, shown) {
	const along = contract.atCreation(facts);
	const left = fields.filter((field) => !along.includes(field) && isDue(contract, field, values) && !isDue(contract, field, shown.values));
	return Object.fromEntries(left.map((field) => [field, values[field]]));
}
function travelled({ contract, facts }, values, shown) {
	const sent = {};
	for (const field of Object.keys(dueOf(contract.atCreation(facts), values))) sent[field] = shown.values[field] ?? null;
	return nonEmpty(sent);
}
function isDue({ booleans }, field, values) {
	const value = values[field] ?? null;
	return value !== null && field !== "active" && !(field === "role" && booleans.has(field) && value === "user");
}
async function oneByOne(connection, list, answer) {
	const taken = await orExitError(findAll(connection, list.map(emailOf$1), connection.records.size));
	if (taken instanceof ExitError) return list.map(() => ({
		kind: "unsettled",
		why: taken.message
	}));
	const replies = [];
	let end = null;
	for (const values of list) {
		const email = emailOf$1(values);
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
function emailOf$1({ email }) {
	return String(email);
}
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
async function allOrNone(connection) {
	return await orElse(readAllUsers(connection, connection.records.size, () => void 0), () => /* @__PURE__ */ new Map());
}
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
const unmade = { email: null };
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
	const { active } = contract.names;
	const record = Object.hasOwn(seen.raw, active) ? seen.raw : merge({ [active]: values.active ?? true }, seen.raw);
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
	const due = {};
	for (const field of Object.keys(values)) {
		const value = values[field] ?? null;
		if (value !== null && along.includes(field)) due[field] = value;
	}
	return due;
}
function echoIn({ facts }, body) {
	if (facts.createTakes.value === "one") return body;
	return Array.isArray(body) && body.length === 1 ? body[0] : null;
}
function bodyOf({ contract, facts }, list) {
	const along = contract.atCreation(facts);
	const records = list.map((values) => {
		const sent = along.filter((field) => field !== "active" || values.active !== true);
		return Object.fromEntries(toRecord(contract, dueOf(sent, values)));
	});
	return facts.createTakes.value === "array" ? records : records[0] ?? {};
}

// src/live/write/deactivate.ts
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
		return answer.kind === "ambiguous" && seen.reply.kind === "loose" ? unsettled$1(describe(answer)) : seen;
	};
	return await Promise.all(looked.map(async (one) => "reply" in one ? one : await made(one)));
}
async function alone(connection, order) {
	if (connection.stopped()) return rejection("it was interrupted");
	return await orElse(change(connection, order, true), ({ message }) => rejection(message));
}

// src/live/write/writer.ts
function prepareToWrite() {
	setFlagsFromString("--semi-space-growth-factor=2");
}
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
function batchOf({ facts }) {
	const { createTakes, deactivate, batch, emailUnique } = facts;
	return {
		create: createTakes.value === "array" && emailUnique.value === "yes" ? batch.value : 1,
		deactivate: deactivate.value === "call" ? batch.value : 1
	};
}
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

// src/live/read/first-list.ts
var DoubtfulList = class extends ExitError {};
async function requireCompleteList(connection, listed, purpose, anySize = false) {
	if (listed.size === 0 || await isCompleteList(connection, listed, anySize)) return;
	if (connection.facts.paging.evidence === "probed") throw roundSize(listed.size, purpose);
	throw unsettled(mayRepeat(listed.size), purpose);
}
async function isCompleteList(connection, listed, anySize = false) {
	const { value, evidence } = connection.facts.paging;
	await requireWhole(connection, listed);
	const moves = value === "offset" || value === "page";
	const fits = anySize || isWhole(connection, listed.size);
	if (evidence === "probed") return moves || fits;
	return moves ? await movesOn(connection, listed) : fits && await comesAtOnce(connection, listed);
}
async function isFirstWhole(connection, listed, addresses) {
	const { facts, maxInFlight } = connection;
	if (facts.emailUnique.value !== "yes" || facts.emailUnique.evidence !== "probed") return false;
	if (!await isCompleteList(connection, listed)) return false;
	const every = Math.ceil(addresses.length / maxInFlight);
	const some = addresses.filter((_, at) => at % every === 0);
	return (await mapConcurrent(some, maxInFlight, async (address) => await byAddress(connection, address))).every((records) => records === null || records.length === 0);
}
async function movesOn(connection, listed) {
	if (listed.size < 2) return true;
	const next = await asked(connection, connection.facts.paging.value === "page" ? { page: "2" } : { offset: "1" });
	return next?.length === 1 && next[0]?.["id"] === [...listed.keys()][1];
}
async function comesAtOnce(connection, listed) {
	const again = new Set((await asked(connection, {
		offset: "1",
		page: "2"
	}))?.map((raw) => raw["id"]));
	return [...listed.keys()].every((id) => again.has(id));
}
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
function isWhole({ facts }, size) {
	const { value, evidence } = facts.pageSize;
	return evidence === "assumed" && value !== null ? size < value : !isRound(size) && size !== value;
}
function mayRepeat(size) {
	return `The list of users may be incomplete: the service sends ${size}, and how to ask for more is not known.`;
}
function unsettled(why, { undone, again }) {
	return new DoubtfulList(8, `${why} ${undone} Run "espalier probe --accept", which only reads and finds out how the list is sent, and then ${again}.`);
}
function roundSize(size, { undone, again }) {
	return new ExitError(8, `The list of users may be incomplete: the service sends it all at once, and ${size} users is a number at which services cut their lists short. ${undone} Count the users in Small Improvements, inactive ones and guests too. If there are ${size}, write "pageSize: { value: ${size + 1}, evidence: assumed }" under "facts" in contract.yaml, and ${again}. If there are more, Espalier cannot read this list.`);
}

// src/live/read/duplicate-guard.ts
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
async function findsByAddress(connection, { users }, newcomer) {
	const having = /* @__PURE__ */ new Map();
	for (const user of users.values()) having.set(addressOf(user), (having.get(addressOf(user)) ?? 0) + 1);
	const active = [...users.values()].filter((user) => user.values.active === true && having.get(addressOf(user)) === 1 && !/\s/.test(addressOf(user)));
	const tried = new Set([active[0], active.at(-1)].filter((user) => user !== void 0));
	const found = await Promise.all([...tried].map(async ({ id, values }) => await bringsJust(connection, String(values.email), id)));
	return found.length > 0 && found.every((isFound) => isFound) && await bringsJust(connection, newcomer, null);
}
function addressOf({ values }) {
	return canonicalEmail(String(values.email));
}
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
function requireAsKnown(connection, listed) {
	const { contract, facts, shapes } = connection;
	if (listed.size === 0) return;
	const where = operationName(contract, "list");
	const pattern = facts.idPattern.value === null ? null : new RegExp(facts.idPattern.value, "u");
	if (pattern !== null) {
		for (const id of listed.keys()) if (!pattern.test(id)) throw notAsSaid(contract, where, `every id matched ${String(pattern)} until now, but ${id} does not`);
	}
	if (facts.inactiveListed.value === "never" && facts.inactiveListed.evidence === "probed") {
		for (const raw of listed.values()) if (fieldValue(contract, raw, "active") === false) throw notAsSaid(contract, where, "inactive users were never listed until now, but some are");
	}
	if (shapes === null) return;
	const changes = Object.entries(shapes).flatMap(([name, types]) => changeOf(name, types, listed) ?? []);
	const fresh = [...namesIn(listed)].filter((name) => !Object.hasOwn(shapes, name));
	for (const name of fresh) if (isPlainName(name)) connection.fresh.add(name);
	if (changes.length === 0) return;
	const hint = fresh.length === 0 ? "" : `. These are new: ${fresh.slice(0, 5).map(quoted).join(", ")}`;
	throw notAsSaid(contract, where, changes.slice(0, 5).join("; ") + hint);
}
function requireInactive({ contract, facts }, hidden) {
	const { value, evidence } = facts.inactiveListed;
	const asks = Object.hasOwn(contract.listQuery, "showLocked");
	if (evidence !== "probed" || !(value === "always" || value === "onRequest" && asks)) return;
	const left = [...hidden.values()].filter((user) => user !== "gone" && user.values.active === false);
	if (left.length === 0) return;
	throw notAsSaid(contract, operationName(contract, "list"), `inactive users were listed until now, but ${left.length} known ${left.length === 1 ? "one is" : "ones are"} not`);
}
function excludeNonPersons(connection, listed, bound, emails) {
	const aside = [];
	for (const raw of listed.values()) {
		const sort = connection.contract.setAside(raw);
		if (sort === null) continue;
		const id = raw["id"];
		if (bound.has(id) || emails.has(String(fieldValue(connection.contract, raw, "email")).toLowerCase())) throw new ExitError(8, `The account ${id}, which a person of the chart has or would get, is ${sort} in Small Improvements. Espalier never writes to those. Make it an ordinary account there, or remove the person from the chart. Nothing more is written.`);
		aside.push({
			...toUser(connection.contract, raw),
			sort
		});
	}
	if (aside.length === 0) return {
		kept: listed,
		aside
	};
	const kept = new Map(listed);
	for (const { id } of aside) kept.delete(id);
	return {
		kept,
		aside
	};
}
function changeOf(name, types, listed) {
	const due = types.split(" or ");
	const seen = /* @__PURE__ */ new Set();
	for (const raw of listed.values()) seen.add(Object.hasOwn(raw, name) ? typeOf(raw[name]) : "missing");
	const odd = [...seen].filter((type) => !due.includes(type) && type !== "missing" && type !== "nothing");
	const has = [...seen].some((type) => type !== "missing" && type !== "nothing");
	if (odd.length > 0) return `${quoted(name)} is ${odd.join(", ")} where ${types} is expected`;
	if (has || due.includes("nothing")) return seen.size === 1 && seen.has("missing") ? `${quoted(name)} is missing` : null;
	return `${quoted(name)} is ${seen.has("nothing") ? "empty" : "missing"} for every user where ${types} is expected`;
}
function namesIn(listed) {
	const names = /* @__PURE__ */ new Set();
	for (const raw of listed.values()) for (const name in raw) names.add(name);
	return names;
}
function typeOf(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "list";
	return typeNames[typeof value] ?? "object";
}
const typeNames = {
	string: "text",
	number: "number",
	boolean: "boolean"
};
function quoted(name) {
	return `"${shownName(name)}"`;
}

// src/live/read/without-address.ts
const mostPercent = 5;
function setAddressless(contract, listed, bound) {
	const lacking = [];
	for (const raw of listed.values()) if (rawValue(contract, raw, "email") === null) lacking.push(raw);
	const isAccident = lacking.length < listed.size && (lacking.length < 2 || lacking.length * 100 <= listed.size * mostPercent);
	if (lacking.length === 0 || !isAccident) return {
		records: listed,
		named: []
	};
	const own = lacking.map(idOf).find((id) => bound.has(id));
	if (own !== void 0) throw new ExitError(8, `The account ${own} of ${bound.get(own)?.key} has no address in Small Improvements. Nothing is written. Give it its address there, then run the command again.`);
	const without = new Set(lacking.map(idOf));
	return {
		records: new Map([...listed].filter(([id]) => !without.has(id))),
		named: lacking.map((one) => named(contract, one))
	};
}
function idOf(raw) {
	return raw["id"];
}
function named(contract, raw) {
	return [...["firstName", "lastName"].map((field) => rawValue(contract, raw, field)).filter((name) => typeof name === "string"), `(${idOf(raw)})`].join(" ");
}

// src/live/read/observe.ts
async function observe(connection, expected, onPage = () => void 0) {
	return await observeListed(connection, expected, readAllUsers(connection, expected.hint, onPage));
}
async function observeListed(connection, expected, listing) {
	const { contract } = connection;
	const all = await listing;
	requireSome(all, expected);
	const { records: received, named: addressless } = setAddressless(contract, all, expected.bound);
	requireSound(contract, received, operationName(contract, "list"));
	requireAsKnown(connection, received);
	const { kept, aside } = excludeNonPersons(connection, received, expected.bound, wanted(expected));
	const whole = await complete(connection, kept, expected);
	const asked = await askFor(connection, unseen(whole, expected), expected, whole);
	const users = [];
	for (const raw of whole.values()) users.push(toUser(contract, raw));
	const looked = await lookUp(connection, all, users, expected, asked.records);
	const live = prove(users, expected, new Map([...asked.accounts, ...looked.accounts]), aside);
	requireInactive(connection, asked.accounts);
	return {
		live,
		records: looked.records,
		addressless
	};
}
function wanted({ addresses }) {
	return new Set(addresses.map((address) => address.toLowerCase()));
}
async function lookUp(connection, listed, users, expected, known) {
	const nothing = {
		accounts: /* @__PURE__ */ new Map(),
		records: known
	};
	if (expected.addresses.length === 0) return nothing;
	const shown = new Set(users.map(({ values }) => canonicalEmail(String(values.email))));
	const addresses = expected.addresses.filter((address) => !shown.has(canonicalEmail(address)));
	if (!(expected.lookUp || !hidesNone(byId(users), expected)) && (expected.first !== true || await isFirstWhole(connection, listed, addresses))) return nothing;
	const records = new Map(known);
	return {
		accounts: byId(await findHidden(connection, records, addresses)),
		records
	};
}
async function complete(connection, listed, expected) {
	const { contract } = connection;
	const hidden = fields.filter((field) => expected.manage.has(field) && !isShown(contract, listed, field));
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
function isShown(contract, listed, field) {
	for (const raw of listed.values()) if (hasField(contract, raw, field)) return true;
	return false;
}
function vanished({ names }, lost) {
	const named = lost.map((field) => `"${names[field]}" (${fieldFacts[field].label})`).join(", ");
	return new ExitError(8, `The service no longer shows ${named} for any user: it was probably renamed, or the key may not read it. Nothing more is written. If it is gone for good, take it out of "manage" in espalier.yaml.`);
}
async function askFor(connection, ids, expected, known) {
	if (ids.length === 0) return {
		accounts: /* @__PURE__ */ new Map(),
		records: known
	};
	const { contract } = connection;
	const records = new Map(known);
	const answers = await mapConcurrent(ids, connection.maxInFlight, async (id) => {
		const single = await one(connection, id);
		if (single === "gone") return [id, "gone"];
		const raw = withActive(contract, id, single, expected);
		requireSound(contract, [raw], operationName(contract, "one"));
		records.set(id, raw);
		return [id, toUser(contract, raw)];
	});
	return {
		accounts: new Map(answers),
		records
	};
}
function withActive(contract, id, raw, expected) {
	if (hasField(contract, raw, "active")) return raw;
	if (expected.bound.get(id)?.active === false) return merge(raw, { [contract.names.active]: false });
	throw new ExitError(8, `The list of users cannot be trusted: the account ${id} is not in it, and the answer for that id does not say whether it is active. Nothing more is written.`);
}

// src/plan/resolve-intents.ts
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
function resolveCreates(open, bindings, live, readFrom, seen) {
	const holders = strangersByEmail(live, bindings);
	for (const [id, intent] of [...open].filter(([, { action }]) => action === "create")) {
		const found = bindings.has(intent.key) ? "bound" : newAccount(intent, holders);
		if (typeof found === "object") {
			bindings.set(intent.key, {
				id: found.id,
				applied: { active: true }
			});
			holders.delete(emailOf(intent.after));
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
const showsWithin = 36e5;
function isOver({ sentAt }, readFrom) {
	return sentAt !== void 0 && Date.parse(sentAt) + showsWithin <= readFrom;
}
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
function newAccount({ after }, holders) {
	const [user, ...more] = holders.get(emailOf(after)) ?? [];
	if (user === void 0) return "unseen";
	return hasName(user, after) && more.length === 0 ? user : "doubtful";
}
function strangersByEmail(live, bindings) {
	const taken = new Set([...bindings.values()].map(({ id }) => id));
	const strangers = [...live.users.values()].filter(({ id }) => !taken.has(id));
	return groupBy(strangers, ({ values }) => emailOf(values));
}
function emailOf({ email }) {
	return canonicalEmail(String(email));
}
function arrived({ before, after }, user, keyOf) {
	const shown = (field) => {
		const value = user.values[field] ?? null;
		if (field !== "manager" || value === null) return value === after[field] || value !== before[field] && isAlike(field, value, after[field]);
		return after.manager === nodeOf(value, keyOf);
	};
	return Object.fromEntries(Object.entries(after).filter(([field]) => shown(field)));
}

// src/engine/witness.ts
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

// src/engine/expected.ts
function expectedOf(desired, state, owner) {
	const { settings, people } = desired;
	const bound = accountsIn(state);
	const made = Object.values(state.intents).filter(({ action }) => action === "create");
	return {
		hint: Math.max(people.size, bound.size, state.lastGood?.users ?? 0),
		bound,
		lastActive: state.lastGood?.active ?? null,
		...state.lastGood === null ? {} : { lastUsers: state.lastGood.users },
		minPercent: settings.limits.users.percent ?? 0,
		addresses: [.../* @__PURE__ */ new Set([...unbound(people, state), ...made.map(({ after }) => String(after.email))])],
		lookUp: made.length > 0,
		first: !state.hiring,
		get shown() {
			return shownIn(state);
		},
		manage: statedFields(desired),
		owner
	};
}
function accountsIn({ bindings }) {
	const bound = /* @__PURE__ */ new Map();
	for (const key in bindings) {
		const { id, applied, madeAt } = bindings[key];
		bound.set(id, {
			key,
			active: applied.active !== false,
			isNew: madeAt !== void 0
		});
	}
	return bound;
}
function shownIn({ bindings }) {
	const all = Object.values(bindings);
	return new Set(fields.filter((field) => all.some(({ applied }) => (applied[field] ?? null) !== null)));
}
function unbound(people, { bindings }) {
	const addresses = [];
	for (const { key, was, values } of people.values()) if (!(Object.hasOwn(bindings, key) || was !== void 0 && Object.hasOwn(bindings, was)) && values.active === true) addresses.push(String(values.email));
	return addresses;
}
function statedFields({ settings, people }) {
	const unstated = new Set(fields.filter((field) => settings.manage.has(field)));
	const stated = /* @__PURE__ */ new Set();
	for (const { values } of people.values()) {
		if (unstated.size === 0) break;
		for (const field of unstated) if (values[field] !== void 0 && unstated.delete(field)) stated.add(field);
	}
	return stated;
}

// src/engine/snapshot.ts
async function snapshotToShow(session, desired, host) {
	const standing = await identityIn(session);
	const from = host.now().getTime();
	return await snapshotFrom(session, desired, await observing(observeListed(session.connection, expectedOf(desired, session.saved, standing.owner), session.listing), host), standing, {
		seen: /* @__PURE__ */ new Set(),
		from
	}, host);
}
async function snapshotToWrite(session, desired, host) {
	const { connection, saved, listing } = session;
	const standing = await identityIn(session);
	const seen = await awaitOpenWrites(session, host);
	const expected = expectedOf(desired, saved, standing.owner);
	if (expected.addresses.length > 0) prepareNewcomers(desired);
	const from = host.now().getTime();
	const observed = seen === null ? observeListed(connection, expected, listing) : observe(connection, expected, readingLine(host));
	const looked = {
		seen: seen ?? /* @__PURE__ */ new Set(),
		from
	};
	const observation = await observing(observed, host);
	prepareToWrite();
	return await snapshotFrom(session, desired, observation, standing, looked, host);
}
async function identityIn({ standing, settings, saved }) {
	const identity = await standing;
	requireOwned(identity, settings.manage);
	requireCompany(identity, saved);
	return identity;
}
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
function requireCompany({ company }, { companyId }) {
	if (companyId === void 0 || company === null || company === companyId) return;
	throw new ExitError(6, `The state belongs to company ${companyId}, and the API key to company ${company}. Nothing is written. Use the key of the right company, or another ESPALIER_STATE.`);
}
function inCompany(state, { company }) {
	return company === null || state.companyId !== void 0 ? state : {
		...state,
		companyId: company
	};
}
async function readLiveState(connection, desired, { users, owner, state }, host) {
	const listing = readAllUsers(connection, Math.max(desired.people.size, users), readingLine(host));
	listing.catch(() => void 0);
	await host.sleep(0);
	return (await observing(observeListed(connection, expectedOf(desired, state(), owner), listing), host)).live;
}
async function observing(observed, { terminal }) {
	try {
		return await observed;
	} finally {
		terminal.progress(null);
	}
}
function tellAddressless(named, { terminal }) {
	if (named.length === 0) return;
	terminal.say(printed`Set aside, without an address in Small Improvements: ${shortList(named, 5)}. Espalier leaves them alone; give them an address there if they are people of the chart.`);
}
function tellNew({ fresh }, { terminal }) {
	if (fresh.size === 0) return;
	const names = [...fresh].toSorted().slice(0, 5).join(", ");
	terminal.say(printed`New fields in the list of users: ${fresh.size} (${names}). Espalier leaves them alone; "espalier probe" looks at them.`);
}

export { batchOf as a, resolveIntents as i, snapshotToShow as n, openWriter as o, snapshotToWrite as r, withSession as s, readLiveState as t };