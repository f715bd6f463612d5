import { r as orExitError, t as ExitError } from "./exit-error.mjs";
import { $ as isWithin, A as flagNumber, F as dayAfter, K as isNamed, M as usage, N as byText, P as canonicalEmail, U as isBlocked, V as blockersOf, W as digitsOf, X as firstParents, a as requireNewest, nt as tipOf, q as nameOfPlan } from "./chart-at-revision.mjs";
import { $ as requireChanges, M as restored, N as withManager, P as progressLine, Q as disconnect, X as abortOn, c as kept, d as recordDigest, f as nowhere, g as looksWithin, h as bringBack, j as emptyState, k as bindingAfter, l as largestRecord, p as sealedText, s as withService, t as open, u as readRecord, v as sealerFrom, x as isShown, y as unrecordedIn, yt as overdue } from "./session.mjs";
import { n as digest, r as fingerprintOf, t as changeDigest } from "./fingerprint.mjs";
import { A as fieldFacts, I as counted$1, L as countsLine, M as nonEmpty, U as verbNames, X as stillActiveAfter, Y as stillActive, Z as verbs, c as within, j as fields, n as pageText, q as groupBy, r as commentBytes, t as markedPage } from "./page.mjs";
import { i as printed, n as message, r as painter } from "./printed.mjs";
import { C as prose, D as words, E as nothing, T as table, a as runLink, b as markdown, c as zoneWords, d as clockWords, f as dayWords, h as code, m as timeWords, n as momentWords, o as stateWords, p as eveWords, r as placeLink, s as workflowLink, t as commitLink, w as row } from "./context.mjs";
import { Z as isMerged, a as pathOf, t as argsOf } from "./context2.mjs";
import { l as applyCommand, n as strangeWords, o as findingAlert, r as alert, s as limits, t as firstAlerts, v as overdueLine, w as markdownInk, x as startOfDay } from "./first-alerts.mjs";
import { a as batchOf, i as withSession, o as openWriter, r as snapshotToWrite, s as resolveIntents, t as readLiveState } from "./snapshot.mjs";
import { c as isAlike, d as ownLock, f as randomName, h as toolOf, m as runner, p as requireFree, r as accountOf, s as formsKept, u as lockStatus } from "./rewrites.mjs";
import { C as isKnown, D as UntrustedList, E as bindingAt, S as match, T as liveValue, _ as shownByNow, a as makePlan, b as withOnly, f as diagnosticsText, m as annotationsOf, r as planText, s as droppedIn, u as loadChart, w as isSameAddress, x as hasName, y as verbOf } from "./file-findings.mjs";
import { s as asSentence, u as called } from "./drift-words.mjs";
import { a as asksForApproval, d as comeOf, l as allowedBy, m as stillAhead, o as reviewsOf, p as shareOf, s as putCheck, t as judgedBy, u as announced } from "./judge-pull.mjs";
import { b as stillActiveWords, c as failureNotice, f as issuesOf, n as keepIssue, r as openOnce, t as issueText, y as stillActiveLines } from "./issues.mjs";
import { r as planToRead, t as choicesOf } from "./plan.mjs";
import { g as mayHaveBeen, i as showResult, o as authorOf, t as freezePlan } from "./comments.mjs";
import { l as isoNow, o as protectionOf, u as runUrl } from "./private.mjs";
import { a as pullOf, o as pullsOf } from "./edit-by-verbs.mjs";
import { a as settledNote, c as stillActiveAlert, i as pushedIssue, n as failureIssue, r as firstIssue } from "./issues2.mjs";
import { n as warned, t as resultOf } from "./action-result.mjs";
import { n as troublePage, r as unsoundPage } from "./trouble-page.mjs";

// src/render/plan/question.ts
const onlyYes = words`Only "yes" is accepted: `;

// src/engine/approval.ts
/** Fewer digits are a name of the plan, not an approval: two plans with the same name can be found in seconds. */
function checkDigits(expect) {
	if (!/^(sha256:)?[0-9a-f]{1,64}$/.test(expect)) throw usage(`--expect takes a fingerprint: ${32} or more of its hex digits, not "${expect}".`, "apply");
	const { length } = digitsOf(expect);
	if (length >= 32) return;
	throw usage(`--expect takes at least ${32} digits of a fingerprint, and this has ${length}: with so few, a harmful plan can be made to match a harmless one. The last lines of "espalier plan" show enough of them, and "espalier plan --format json" shows all.`, "apply");
}
/** Whether the fingerprint is that of these changes: a file or a state can be edited. */
function isSound({ fingerprint, changes }, { company, contract }) {
	return fingerprintOf(company, contract, changes) === fingerprint;
}
/** A plan whose changes several sources allow. */
function begunFrom(plan, allowed) {
	const sources = plan.changes.map(({ id }) => sourceOf(allowed.get(id)));
	return {
		fingerprint: plan.fingerprint,
		changes: plan.changes.map(changeDigest),
		...listed(sources)
	};
}
/** What comes on later days, with what approved each change. */
function keptLater(digests, known) {
	return {
		later: digests,
		...listed(digests.map((digest) => known.get(digest) ?? unkept))
	};
}
/** Sources as the state keeps them: each once, and for each digest the place of its source. */
function listed(all) {
	const [places, sources] = [/* @__PURE__ */ new Map(), []];
	return {
		sources,
		from: all.map((source) => {
			const name = JSON.stringify([
				source.as,
				source.pull,
				source.check,
				source.by
			]);
			const place = places.get(name) ?? sources.push(source) - 1;
			places.set(name, place);
			return place;
		})
	};
}
/** What approved one of several digests, as far as the state says. */
function sourceIn(kept, digest) {
	const at = (kept?.changes ?? kept?.later ?? []).indexOf(digest);
	return kept?.sources?.[kept.from?.[at] ?? -1] ?? unkept;
}
/** A version that kept no sources wrote this state, and a person has sealed it. */
const unkept = {
	as: "sealed",
	pull: null,
	check: null,
	by: null
};
function sourceOf(allowed) {
	if (allowed === void 0) return unkept;
	const { as, pull, check, by } = allowed;
	return {
		as: as === "due" || as === "begun" ? pull === null ? "sealed" : "pull" : as,
		pull,
		check,
		by
	};
}

// src/apply/find-lost-create.ts
/**
* Settles a create whose answer was lost, by looking. If it does not show, and no two accounts can have one address, it
* is sent once more: the service refuses it if the first one was made. `why`: the error when it was sent.
*/
async function settleLostCreate(values, why, writer, conditions) {
	const first = await findLostCreate(values, why, writer, conditions);
	if (first.kind !== "absent" || !conditions.unique || conditions.stop.aborted) return first;
	const again = await orExitError(writer.create(values));
	if (again instanceof ExitError) return {
		...first,
		kind: "unknown",
		why: `${why}; sent once more: ${again.message}`
	};
	if ("user" in again) return again;
	return await findLostCreate(values, `${why}; sent once more: ${again.why}`, writer, conditions);
}
/** A look that fails leaves the other looks: only a rejected key, or another company, ends the looking. */
async function findLostCreate(values, why, writer, { looks, sleep, stop, time }) {
	const email = String(values.email);
	const sentAt = time();
	let last = {
		kind: "absent",
		why,
		sentAt
	};
	for (const wait of looks) {
		if (wait > 0 && stop.aborted) return {
			kind: "unknown",
			why,
			sentAt
		};
		await sleep(wait);
		try {
			const [user, ...more] = await writer.find(email);
			if (more.length > 0) return {
				kind: "doubtful",
				why: `${more.length + 1} accounts have the address ${email}`,
				sentAt
			};
			if (user !== void 0 && !mayBe(values, user.values)) return {
				kind: "doubtful",
				why: `account ${user.id} has the address ${email} and another name`,
				sentAt
			};
			const whole = user === void 0 ? null : await writer.complete(values, user);
			if (whole !== null) return {
				kind: "done",
				user: whole
			};
			last = user === void 0 ? {
				kind: "absent",
				why,
				sentAt
			} : {
				kind: "unknown",
				why: `account ${user.id} was made, and does not show all of itself yet`,
				sentAt
			};
		} catch (error) {
			last = {
				kind: "unknown",
				why: `it was sent, but the check for it failed: ${messageOf(error)}`,
				sentAt
			};
			if (!(error instanceof ExitError) || error.exit === 6) return last;
		}
	}
	return last;
}
/** Whether an account may be the one that was sent: it shows no other name. A service may change how a name is written. */
function mayBe(sent, shown) {
	return ["firstName", "lastName"].every((field) => (shown[field] ?? null) === null || isAlike(field, sent[field], shown[field]));
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}

// src/apply/perform.ts
/**
* Makes one change and records its outcome in the journal. Throws `ExitError` for what must end the run, and only if
* nothing was done.
*/
async function perform(change, writer, journal, conditions) {
	if (change.action === "adopt") return done(change, change.user, journal);
	if (change.action === "create") return await hire(change, writer, journal, conditions);
	const found = alterationOf(change, journal);
	return altered(change, "kind" in found ? found : await writer.change(found.id, found.emails, found.before, found.after), journal);
}
const lookedAtNext = "It is not known yet whether the change was made: the next apply looks at the account, and sends it again if it does not show";
/** The outcome of a change of an account, by the reply to it. */
function altered(change, reply, journal) {
	switch (reply.kind) {
		case "done": return done(change, reply.user.id, journal, reply.user.values);
		case "refused": return refused$1(change, reply, journal);
		case "harmed":
			journal.record(change, reply.user.id, reply.user.values);
			return {
				kind: "failed",
				change,
				why: reply.why,
				done: true
			};
		case "loose": return {
			kind: "failed",
			change,
			why: reply.why
		};
		case "unsettled": return {
			kind: "failed",
			change,
			why: `${reply.why}. ${lookedAtNext}`
		};
	}
}
async function hire(change, writer, journal, conditions) {
	const values = newcomer(change, await taken([change], writer, conditions), journal);
	return await hired(change, "kind" in values ? values : await writer.create(values.values), writer, journal, conditions);
}
/**
* The outcome of a hire. A lost new account that does not show stays open: a later run settles it. If what shows may not
* be that account, only a person can tell.
*/
async function hired(change, reply, writer, journal, conditions) {
	if (reply.kind === "refused") return refused$1(change, reply, journal);
	const found = reply.kind === "done" || reply.kind === "harmed" ? reply : await settleLostCreate(inTheirWords(change.after, journal), reply.why, writer, conditions);
	if ("user" in found) return created(change, found.user, journal, conditions.time());
	if (found.kind === "doubtful") {
		journal.markUnresolved(change);
		return {
			kind: "unresolved",
			change,
			why: found.why
		};
	}
	journal.lose(change, found.sentAt);
	return {
		kind: "failed",
		change,
		why: `${found.why}. ${later(conditions.unique, found.sentAt)}`
	};
}
/** What happens to a new account that was sent and does not show. */
function later(unique, sentAt) {
	return unique ? "It is not known yet whether the account was made: the next apply looks again, and sends it again if it is not there" : `It is not known yet whether the account was made: each apply looks again, and sends it again if no list shows it an hour after ${sentAt}`;
}
function done(change, user, journal, shows = {}) {
	journal.record(change, user, shows);
	return {
		kind: "applied",
		change,
		user
	};
}
function refused$1(change, { why, sent = false }, journal) {
	if (!sent) journal.drop(change);
	return {
		kind: "failed",
		change,
		why,
		sent
	};
}
/**
* A new account is bound whatever it shows, so that it is never made twice; values that did not stick are a failure.
*/
function created(change, user, journal, madeAt) {
	const sent = inTheirWords(change.after, journal);
	const lost = Object.keys(sent).filter((field) => !isAlike(field, user.values[field] ?? null, sent[field]));
	const stuck = Object.entries(change.after).filter(([field]) => !lost.includes(field));
	const after = {
		...Object.fromEntries(stuck),
		active: user.values.active ?? true
	};
	journal.record({
		...change,
		after
	}, user.id, user.values, madeAt);
	if (lost.length === 0) return {
		kind: "applied",
		change,
		user: user.id
	};
	const shown = lost.map((field) => `${fieldFacts[field].label} shows ${JSON.stringify(user.values[field] ?? null)}`);
	return {
		kind: "failed",
		change,
		why: `account ${user.id} was made, but these values were not kept: ${shown.join(", ")}. Write that in the chart if it is right`
	};
}
/** What to change, in the words of the service; or why it must not be. */
function alterationOf(change, journal) {
	const bound = journal.bound(change.key);
	if (bound === null) return {
		kind: "refused",
		why: "no account is bound to this person"
	};
	if (unknownManager(change, journal)) return noManager(change);
	const emails = [
		bound.email,
		change.address,
		change.before.email,
		change.after.email
	].filter((email) => typeof email === "string");
	const before = inTheirWords(change.before, journal);
	return {
		id: bound.id,
		emails,
		before,
		after: inTheirWords(change.after, journal)
	};
}
/** Which addresses of new accounts are taken by now. Nothing is looked up while the list of the plan is new. */
async function taken(changes, writer, { lookFirst }) {
	return lookFirst() ? await writer.taken(changes.map(({ after }) => String(after.email))) : /* @__PURE__ */ new Set();
}
/** The account to make, in the words of the service; or why it must not be. */
function newcomer(change, takenBy, journal) {
	const email = String(change.after.email);
	const bound = journal.bound(change.key);
	if (bound !== null) return {
		kind: "refused",
		why: `account ${bound.id} is bound to this person already`
	};
	if (unknownManager(change, journal)) return noManager(change);
	if (takenBy.has(email)) return {
		kind: "refused",
		why: `an account has the address ${email} now: plan again to adopt it`
	};
	return { values: inTheirWords(change.after, journal) };
}
/** A manager without a known account must never be written as no manager. */
function unknownManager({ after: { manager } }, journal) {
	return typeof manager === "string" && managerIn(manager, journal) === null;
}
function noManager({ after }) {
	return {
		kind: "refused",
		why: `no account is bound to the manager ${String(after.manager)}`
	};
}
/** The manager as a user id: the account is bound before any change that needs it starts. */
function inTheirWords(values, journal) {
	if (typeof values.manager !== "string") return values;
	return {
		...values,
		manager: managerIn(values.manager, journal)
	};
}
function managerIn(name, journal) {
	return accountOf(name, (key) => journal.bound(key)?.id ?? null);
}

// src/apply/perform-all.ts
/**
* Makes several changes of one kind with one request: all of them hires, or all of them leavers. Each keeps its own
* intent, reply and outcome. Throws `ExitError` for what must end the run, and only if nothing was done.
*/
async function performAll(changes, writer, journal, conditions) {
	if (changes.every(({ action }) => action === "create")) {
		const takenBy = await taken(changes, writer, conditions);
		const vetted = changes.map((change) => newcomer(change, takenBy, journal));
		const made = withRefusals(vetted, await replies(vetted.flatMap((one) => "values" in one ? [one.values] : []), (values) => writer.createAll(values)));
		return await Promise.all(changes.map((change, index) => hired(change, made[index] ?? lost, writer, journal, conditions)));
	}
	const vetted = changes.map((change) => alterationOf(change, journal));
	const made = withRefusals(vetted, await replies(vetted.flatMap((one) => "id" in one ? [one] : []), (orders) => writer.deactivateAll(orders)));
	return changes.map((change, index) => altered(change, made[index] ?? lost, journal));
}
/** The writer returned too few replies: whether that change was done is unknown. */
const lost = {
	kind: "unsettled",
	why: "its result is not known"
};
async function replies(list, send) {
	return list.length === 0 ? [] : await send(list);
}
/** One reply for each: the rejections in their places, and the replies of the service in the places of the others. */
function withRefusals(vetted, sent) {
	const rest = [...sent];
	return vetted.map((one) => "kind" in one ? one : rest.shift() ?? lost);
}

// src/apply/canary.ts
function openCanary({ batch }) {
	const [shown, tried] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	const most = ({ action }) => action === "create" ? batch.create : action === "deactivate" ? batch.deactivate : 1;
	return {
		allows: ({ action }) => !tried.has(action),
		most: (change) => shown.has(change.action) ? most(change) : 1,
		began(change) {
			if (most(change) > 1 && !shown.has(change.action)) tried.add(change.action);
		},
		ended({ kind, change: { action } }) {
			if (kind === "applied") shown.add(action);
			return tried.delete(action);
		}
	};
}

// src/apply/failure-budget.ts
const inARow = 3;
const atLeast = 5;
const share = .1;
/** The rules of when to stop: a spent budget, or any `ExitError`. */
function openFailureBudget(changes, stop) {
	const size = changes.filter(isLeaver$1).length;
	const budgets = {
		leavers: openCount(size, "leavers"),
		others: openCount(changes.length - size, "changes")
	};
	let trouble = null;
	const over = () => trouble?.message ?? (stop.aborted ? "it was interrupted" : null);
	const note = (error) => {
		trouble ??= error instanceof ExitError ? error : new ExitError(1, `Internal error: please report it: ${String(error)}`, { cause: error });
	};
	return {
		note,
		trouble: () => trouble,
		count({ kind, change }) {
			if (kind !== "skipped") budgets[isLeaver$1(change) ? "leavers" : "others"].count(kind === "applied");
		},
		end(change, error) {
			note(error);
			return {
				kind: "failed",
				change,
				why: trouble?.message ?? String(error)
			};
		},
		over,
		stoppedFor: (whom) => over() ?? budgets[whom].spent(),
		stopped() {
			const spent = [budgets.others.spent(), budgets.leavers.spent()].filter((why) => why !== null);
			return over() ?? (spent.length === 0 ? null : spent.join("; "));
		}
	};
}
function isLeaver$1({ action }) {
	return action === "deactivate";
}
/** One budget: 3 failures in a row, or more than 10 % and at least 5. Once it is spent, it stays so. */
function openCount(size, noun) {
	let [row, failures] = [0, 0];
	let spent = null;
	return {
		spent: () => spent,
		count(isApplied) {
			row = isApplied ? 0 : row + 1;
			failures += isApplied ? 0 : 1;
			if (row >= inARow) spent ??= `${row} ${noun} failed in a row`;
			if (failures >= atLeast && failures > size * share) spent ??= `${failures} of ${size} ${noun} failed`;
		}
	};
}

// src/apply/intent-log.ts
/** Changes in one save: enough not to wait for a slow store, few enough to be looked for after a crash. */
const batch = 200;
/**
* Makes intents durable before anything is sent, in batches, ahead of the sending. `order`: the changes about as they
* will be sent. A change for which `isHeld` is true waits for something else: it is not saved meanwhile, for any length
* of time, because after a crash each saved one is looked for.
*/
function openIntentLog(order, journal, isHeld) {
	const durable = /* @__PURE__ */ new Set();
	const rest = new Set(order);
	const save = async (changes) => {
		for (const change of changes) rest.delete(change);
		await journal.intend(changes);
		for (const { id } of changes) durable.add(id);
	};
	return {
		covers: ({ id }) => durable.has(id),
		advance(started, aside) {
			if (rest.size === 0) return null;
			const waiting = aside.filter((change) => rest.has(change) && !isHeld(change));
			if (waiting.length === 0 && durable.size - started > batch / 2) return null;
			const next = [...first(waiting, batch), ...[...rest].filter((change) => !isHeld(change))];
			return next.length === 0 ? null : save(first(new Set(next), batch));
		}
	};
}
function first(changes, count) {
	const found = [];
	for (const change of changes) {
		if (found.length === count) break;
		found.push(change);
	}
	return found;
}

// src/apply/queue.ts
/**
* A queue by urgency: leavers come first, with what they wait for, and then the longest chain of changes that waits below.
* So the time it takes is that of the longest chain or that of the service, whichever is longer.
*/
function openQueue(changes) {
	const ids = new Set(changes.map(({ id }) => id));
	const waiters = waitersOf(changes, ids);
	const urgency = urgencies(changes, waiters);
	const queue = {
		order: changes.toSorted((a, b) => (urgency.get(b.id) ?? 0) - (urgency.get(a.id) ?? 0)),
		changes,
		waiters,
		urgency,
		missing: new Map(changes.map(({ id, needs }) => [id, needs.filter((need) => ids.has(need)).length])),
		ready: [],
		open: new Set(ids),
		busy: /* @__PURE__ */ new Map(),
		aside: []
	};
	for (const change of changes.toReversed()) if (queue.missing.get(change.id) === 0) offer(queue, change);
	return queue;
}
/** Takes the most urgent change that may start; undefined for now. What `may` forbids is set aside. */
function takeNext(queue, may) {
	const { ready, aside, busy } = queue;
	for (;;) {
		while (ready.length > 0 && (ready.at(-1)?.length ?? 0) === 0) ready.pop();
		const change = ready.at(-1)?.pop();
		if (change === void 0) return void 0;
		if (!may(change)) aside.push(change);
		else if (busy.has(change.key)) offer(queue, change);
		else return take(queue, change);
	}
}
/** Takes more changes of one kind that may start, the most urgent first, at most `most`. */
function takeAlike(queue, action, most, may) {
	const { ready, busy } = queue;
	const found = [];
	for (let level = ready.length - 1; level >= 0 && found.length < most; level--) {
		const left = [];
		for (const change of ready[level]?.toReversed() ?? []) if (found.length < most && change.action === action && may(change) && !busy.has(change.key)) found.push(take(queue, change));
		else left.push(change);
		ready[level] = left.toReversed();
	}
	return found;
}
/** Puts back what was set aside. */
function putBack(queue) {
	for (const change of queue.aside.splice(0).toReversed()) offer(queue, change);
}
/** The change was made: what needs it may follow. */
function followDone(queue, change) {
	free(queue, change);
	for (const waiter of queue.waiters.get(change.id) ?? []) {
		const left = (queue.missing.get(waiter.id) ?? 1) - 1;
		queue.missing.set(waiter.id, left);
		if (left === 0) offer(queue, waiter);
	}
}
/** The change was not made: everything that needs it, directly or not, leaves the queue and is returned. */
function dropBlocked(queue, change) {
	free(queue, change);
	const lost = [];
	const spread = [change];
	for (const because of spread) for (const waiter of queue.waiters.get(because.id) ?? []) {
		if (!queue.open.delete(waiter.id)) continue;
		lost.push({
			change: waiter,
			because
		});
		spread.push(waiter);
	}
	return lost;
}
/** Whether a leaver who may still go waits for a change, directly or not. */
function isForLeaver({ waiters, open }, change) {
	const seen = /* @__PURE__ */ new Set([change.id]);
	for (const id of seen) for (const waiter of waiters.get(id) ?? []) {
		if (!open.has(waiter.id)) continue;
		if (isLeaver(waiter)) return true;
		seen.add(waiter.id);
	}
	return false;
}
/** Everything that was never started. */
function neverStarted({ changes, open }) {
	return changes.filter(({ id }) => open.has(id));
}
/** The change may start, as soon as no other write to its account is in flight. */
function offer({ ready, busy, urgency }, change) {
	const behind = busy.get(change.key);
	if (behind === void 0) (ready[urgency.get(change.id) ?? 0] ??= []).push(change);
	else busy.set(change.key, [...behind, change]);
}
function take({ busy, open }, change) {
	busy.set(change.key, []);
	open.delete(change.id);
	return change;
}
/** The account of the change has no write in flight any more. */
function free(queue, { key }) {
	const behind = queue.busy.get(key) ?? [];
	queue.busy.delete(key);
	for (const one of behind) offer(queue, one);
}
function waitersOf(changes, ids) {
	const waits = changes.flatMap((change) => change.needs.map((id) => ({
		id,
		change
	}))).filter(({ id }) => ids.has(id));
	return new Map([...groupBy(waits, ({ id }) => id)].map(([id, group]) => [id, group.map(({ change }) => change)]));
}
/**
* Leavers above all others. Another write to the account of a leaver goes before they leave, if it can: a service may
* refuse to edit an inactive account.
*/
function urgencies(changes, waiters) {
	const leavers = new Map(changes.filter(isLeaver).map((change) => [change.key, [change]]));
	const own = (change) => isLeaver(change) ? [] : leavers.get(change.key) ?? [];
	const below = ({ id }) => waiters.get(id) ?? [];
	const longest = [...chains(changes, below, () => 0).values()].reduce((most, one) => Math.max(most, one), 0);
	return chains(changes, (change) => [...below(change), ...own(change)], (change) => isLeaver(change) ? longest + 1 : 0);
}
/** The plan is in order, so one pass from its end is enough. */
function chains(changes, below, least) {
	const lengths = /* @__PURE__ */ new Map();
	for (const change of changes.toReversed()) lengths.set(change.id, below(change).reduce((most, { id }) => Math.max(most, (lengths.get(id) ?? 0) + 1), least(change)));
	return lengths;
}
function isLeaver({ action }) {
	return action === "deactivate";
}

// src/apply/schedule.ts
function openSchedule(changes, journal, conditions) {
	const queue = openQueue(changes.filter(({ action }) => action !== "adopt"));
	const canary = openCanary(conditions);
	const budget = openFailureBudget(changes, conditions.stop);
	return {
		queue,
		log: openIntentLog(queue.order, journal, (change) => !canary.allows(change) || stoppedFor(change, queue, budget) !== null),
		canary,
		budget,
		bound: conditions.maxInFlight,
		inFlight: 0,
		started: 0,
		saving: false,
		outcomes: []
	};
}
/**
* Starts the next request: a change that may start, with as many of its kind as fit into it. Empty if none may start
* now. Nothing starts before the journal holds it.
*/
function startNext(schedule) {
	const { queue, log, canary, budget, bound } = schedule;
	if (budget.over() !== null || schedule.inFlight >= bound) return [];
	const may = (one) => log.covers(one) && stoppedFor(one, queue, budget) === null;
	const change = takeNext(queue, (one) => may(one) && canary.allows(one));
	if (change === void 0) return [];
	const changes = [change, ...takeAlike(queue, change.action, canary.most(change) - 1, may)];
	schedule.inFlight += 1;
	schedule.started += changes.length;
	canary.began(change);
	return changes;
}
/** Saves the next intents, if that is due. Null if not; what waits for them may start once it has ended. */
function saveAhead(schedule) {
	const { queue, log, budget, bound } = schedule;
	if (schedule.saving || budget.over() !== null) return null;
	const saved = log.advance(schedule.started, schedule.inFlight < bound ? queue.aside : []);
	if (saved === null) return null;
	schedule.saving = true;
	return saved.catch((error) => budget.note(error)).finally(() => {
		schedule.saving = false;
		putBack(queue);
	});
}
/** Takes the outcome of a change in. Returns it with those of the changes that cannot be made without it. */
function settle(schedule, outcome) {
	const { queue, canary } = schedule;
	const { kind, change } = outcome;
	if (canary.ended(outcome)) putBack(queue);
	if (kind === "applied") {
		followDone(queue, change);
		return counted(schedule, [outcome]);
	}
	return counted(schedule, [outcome, ...dropBlocked(queue, change).map(skipped)]);
}
function skipped({ change, because }) {
	return {
		kind: "skipped",
		change,
		why: `waits for ${because.name}`,
		because: because.id
	};
}
/** Skips what was never started. */
function skipRest(schedule) {
	const { queue, budget } = schedule;
	const whyOf = (change) => stoppedFor(change, queue, budget) ?? budget.stopped() ?? "it was not reached";
	return counted(schedule, neverStarted(queue).map((change) => ({
		kind: "skipped",
		change,
		why: whyOf(change)
	})));
}
/** Why a change may not start any more; null while it may. What a leaver waits for goes on with the leavers. */
function stoppedFor(change, queue, budget) {
	if (change.action === "deactivate") return budget.stoppedFor("leavers");
	const why = budget.stoppedFor("others");
	if (why === null || !isForLeaver(queue, change)) return why;
	return budget.stoppedFor("leavers");
}
function counted({ outcomes, budget }, ended) {
	for (const outcome of ended) {
		outcomes.push(outcome);
		budget.count(outcome);
	}
	return ended;
}
/** Nothing is in flight, and no intents are being saved: if nothing starts now, nothing ever will. */
function isDone({ inFlight, saving }) {
	return inFlight === 0 && !saving;
}

// src/apply/apply.ts
/**
* Executes a plan: first what needs nothing, N in flight, the most urgent before the rest. Nothing is sent before the
* journal holds it. A failure skips what needs it and nothing else. What the journal holds at the end is for the caller
* to save.
*/
async function apply(plan, writer, journal, conditions, watch) {
	const schedule = openSchedule(plan.changes, journal, conditions);
	const { outcomes, budget } = schedule;
	const tell = (ended) => {
		for (const outcome of ended) {
			if (outcome.kind === "skipped") journal.drop(outcome.change);
			watch.ended(outcome, schedule.inFlight);
		}
	};
	const send = async (changes) => {
		for (const outcome of await attempt(changes, writer, journal, conditions, budget)) tell(settle(schedule, outcome));
	};
	for (const change of plan.changes) if (change.action === "adopt") await send([change]);
	await drive(schedule, send, watch);
	tell(skipRest(schedule));
	return {
		outcomes,
		stopped: budget.stopped(),
		trouble: budget.trouble()
	};
}
/** Starts what may start and saves intents ahead, again whenever a request or a save has ended, until nothing is left. */
async function drive(schedule, send, watch) {
	await new Promise((resolve, reject) => {
		const goOn = () => {
			for (let changes = startNext(schedule); changes.length > 0; changes = startNext(schedule)) {
				for (const one of changes) watch.began(one);
				send(changes).finally(() => schedule.inFlight -= 1).then(goOn, reject);
			}
			saveAhead(schedule)?.then(goOn, reject);
			if (isDone(schedule)) resolve();
		};
		goOn();
	});
}
/** Sends changes in one request. An error ends them, and the run with them. */
async function attempt(changes, writer, journal, conditions, budget) {
	try {
		const [change, ...more] = changes;
		if (change === void 0 || more.length > 0) return await performAll(changes, writer, journal, conditions);
		return [await perform(change, writer, journal, conditions)];
	} catch (error) {
		if (error instanceof ExitError) for (const change of changes) journal.drop(change);
		return changes.map((change) => budget.end(change, error));
	}
}

// src/plan/kept-forms.ts
/**
* The bindings of accounts that were written to, with what the service makes of their values: of those that were sent,
* and of those that were as Git wants them until then, since a whole record may have been sent. Only those that change
* are returned.
*/
function bindingsAsKept(outcomes, { people }, before, after, { bindings }) {
	const better = /* @__PURE__ */ new Map();
	for (const { kind, change } of outcomes) {
		const binding = better.get(change.key) ?? bindings[change.key];
		const user = binding === void 0 ? void 0 : after.users.get(binding.id);
		if (kind !== "applied" || binding === void 0 || user === void 0) continue;
		const wanted = {
			...people.get(change.key)?.values,
			...binding.applied
		};
		const kept = asKept(binding, change.after, wanted, before.users.get(binding.id)?.values ?? {}, user.values);
		if (JSON.stringify(kept) !== JSON.stringify(binding)) better.set(change.key, kept);
	}
	return better;
}
function asKept(binding, sent, wanted, held, shows) {
	const own = Object.keys(wanted).filter((field) => field in sent || held[field] === wanted[field]);
	const forms = formsKept(binding.shown, Object.fromEntries(own.map((field) => [field, wanted[field]])), shows);
	const { shown: _, applied, ...rest } = binding;
	const kept = Object.keys(forms.shown ?? {});
	const known = Object.fromEntries(kept.map((field) => [field, wanted[field]]));
	return {
		...rest,
		applied: {
			...applied,
			...known
		},
		...forms
	};
}
/** What was learned between two states. */
function learnedForms(before, after) {
	return Object.entries(after.bindings).flatMap(([key, { applied, shown = {} }]) => Object.entries(shown).filter(([field, value]) => before.bindings[key]?.shown?.[field] !== value).map(([field, value]) => ({
		key,
		field,
		sent: String(applied[field]),
		shown: value
	})));
}

// src/plan/refresh-bindings.ts
/**
* The bindings that are known better now: if chart and service agree on a field, that is the value last applied,
* whatever wrote it. A manager is remembered under the key of today. What the chart leaves out now is forgotten. Nothing is learned from an account that is not known to be the person's. Only those that change
* are returned.
*/
function refreshBindings(desired, live, state, witness) {
	const { pairs, keyOf } = match(desired, live, state, witness);
	const better = /* @__PURE__ */ new Map();
	for (const pair of pairs.values()) {
		if (pair.how !== "bound" || !isKnown(pair.whose)) continue;
		const agreed = agreement(pair, desired.settings.manage, keyOf);
		const binding = bindingAt(pair.person.key, state);
		const old = binding?.unproven === true;
		const isRenamed = binding?.applied.manager !== pair.applied.manager;
		const isInForm = JSON.stringify(binding?.shown ?? {}) !== JSON.stringify(pair.shown ?? {});
		const unproven = old && !isSameAddress(String(pair.user.values.email), pair.person.values.email);
		const dropped = droppedIn(pair, desired.settings.manage);
		if (Object.keys(agreed).length === 0 && dropped.length === 0 && unproven === old && !isRenamed && !isInForm) continue;
		const applied = {
			...withOnly(pair.applied, (field) => !dropped.includes(field)),
			...agreed
		};
		const shown = formsKept(pair.shown, agreed, {});
		const made = binding?.madeAt === void 0 ? {} : { madeAt: binding.madeAt };
		better.set(pair.person.key, {
			id: pair.user.id,
			applied,
			...shown,
			...made,
			...unproven ? { unproven } : {}
		});
	}
	return better;
}
/**
* If Git does not own the address, the account is known by the one in the service: if a chart has it, or else with the
* name.
*/
function agreement({ person, user, applied, whose }, manage, keyOf) {
	const agreed = {};
	for (const field of fields) {
		const desired = person.values[field];
		if (desired === void 0 || !manage.has(field) || applied[field] === desired) continue;
		if (liveValue(user, field, keyOf) === desired) agreed[field] = desired;
	}
	const { email } = user.values;
	if (!manage.has("email") && email !== void 0 && email !== applied.email && (whose.kind === "own" || hasName(user, person.values))) agreed.email = email;
	return agreed;
}

// src/render/form-lines.ts
const formsHead = words`Small Improvements keeps what it was sent in another form. From now on, that is no change:`;
/** An example for each field. */
function formExamples(learned) {
	return [...groupBy(learned, ({ field }) => field)].map(([field, forms]) => {
		const { sent, shown } = forms[0];
		const note = sent.normalize() === shown.normalize() ? words`, which looks the same` : nothing;
		const people = counted$1(forms.length, words`person`, words`people`);
		return {
			label: fieldFacts[field].label,
			people,
			sent,
			shown,
			note
		};
	});
}
/** Says once what the service makes of what it is sent. */
function formLines(learned) {
	if (learned.length === 0) return [];
	const lines = formExamples(learned).map(({ label, people, sent, shown, note }) => printed`  ${label} of ${people}, such as ${JSON.stringify(sent)}, kept as ${JSON.stringify(shown)}${note}`);
	return [formsHead, ...lines];
}

// src/render/apply-text.ts
const styles = {
	applied: "green",
	failed: "red",
	skipped: "yellow",
	unresolved: "magenta"
};
/** One outcome as it happens: `failed · move · Priya Nair (priya.nair) · HTTP 422 …`. */
function outcomeLine(outcome) {
	return printed`${outcome.kind} · ${what(outcome)}`;
}
function what(outcome) {
	const { change } = outcome;
	const who = printed`${change.name} (${change.key})`;
	return printed.join([
		printed`${change.verb}`,
		who,
		...result(outcome)
	], " · ");
}
function result(outcome) {
	if (outcome.kind === "applied") return outcome.change.action === "create" ? [printed`created as ${outcome.user}`] : [];
	return [message(outcome.why)];
}
/** The summary after an apply: how many, what went wrong and what to do, and whether the service is as the chart says. */
function applyText(report, colour) {
	const paint = painter(colour);
	const active = stillActiveAfter(report.outcomes, report.after);
	const [title, ...names] = stillActiveLines(active);
	const shown = [
		title === void 0 ? [] : [paint("red", title), ...names],
		[paint("bold", outcomeCounts(report.outcomes))],
		...troubles.map((kind) => section(report, kind, paint)),
		settling(report),
		report.stopped === null ? [] : [paint("red", printed`Stopped early: ${message(report.stopped)}`)],
		waiting(report, paint),
		blockers(report, paint),
		formLines(report.learned),
		[...active.length === 0 ? [] : [paint("red", printed`${stillActiveWords(active)}.`)], closing$1(report, paint)],
		pinning$1(report)
	].filter((lines) => lines.length > 0).map((lines) => printed.join(lines, "\n"));
	return printed`${printed.join(shown, "\n\n")}\n`;
}
/** The worst first: only a person can settle what is unresolved. */
const troubles = [
	"unresolved",
	"failed",
	"skipped"
];
const advice = {
	unresolved: words`Unresolved: sent, and what shows contradicts it.`,
	failed: words`Failed: fix the cause, then run espalier apply again. Finished changes are not sent again.`,
	skipped: words`Skipped: not tried; part of the next plan.`
};
/** More changes that were skipped for one reason are counted: the next plan lists them. */
const mostSkipped = 10;
function section({ outcomes }, kind, paint) {
	const lines = [...groupBy(outcomes.filter((outcome) => outcome.kind === kind), (outcome) => outcome.kind === "skipped" ? outcome.why : outcome)].flatMap(([why, alike]) => typeof why === "string" && alike.length > mostSkipped ? [printed`  ${counted$1(alike.length, words`change`)} · ${message(why)}`] : alike.map((outcome) => printed`  ${what(outcome)}`));
	return lines.length === 0 ? [] : [paint(styles[kind], advice[kind]), ...lines];
}
/** Both ways to settle what was looked for in vain. */
function settling({ unsettled }) {
	if (unsettled.length === 0) return [];
	const commands = unsettled.flatMap((id) => [printed`  espalier state resolve ${id} --created USER`, printed`  espalier state resolve ${id} --not-sent`]);
	return [words`Check in Small Improvements whether the account exists. If it does, run the first command with its id; if not, run the second:`, ...commands];
}
function outcomeCounts(outcomes) {
	const parts = Object.keys(styles).map((kind) => ({
		kind,
		count: outcomes.filter((outcome) => outcome.kind === kind).length
	})).filter(({ count }) => count > 0).map(({ kind, count }) => printed`${count} ${kind}`);
	return parts.length === 0 ? words`Nothing to apply` : printed.join(parts, " · ");
}
/** What cannot be applied before something else happens, with what that is. */
function waiting({ after }, paint) {
	const groups = [...groupBy(after?.held ?? [], ({ because }) => because)];
	if (groups.length === 0) return [];
	const lines = groups.map(([because, held]) => {
		const names = held.slice(0, 5).map(({ change: { name, verb } }) => printed`${verb} ${name}`);
		const more = held.length > 5 ? words`, and ${held.length - 5} more` : nothing;
		return printed`  ${printed.join(names, ", ")}${more}: ${message(because)}`;
	});
	return [paint("yellow", words`Held until this is settled:`), ...lines];
}
/** What is wrong with the company as it is now: it was not before, or the run would not have begun. */
function blockers({ after }, paint) {
	const errors = after === null ? [] : blockersOf(after).errors;
	if (errors.length === 0) return [];
	return [paint("red", words`Wrong now:`), ...errors.slice(0, 20).map((one) => printed`  ${message(one.message)}`)];
}
function closing$1({ outcomes, after, interrupted, converged, goOn }, paint) {
	if (converged) {
		const drift = after?.drift.length ?? 0;
		const rest = counted$1(drift, words`value was`, words`values were`);
		const end = drift === 0 ? words`Small Improvements matches the chart.` : words`${rest} changed outside Git, and left alone.`;
		return paint("green", words`Read back: a new plan is empty. ${end}`);
	}
	if (after === null) {
		const why = interrupted ? words`was not read back, because you stopped it` : words`could not be read again`;
		const end = words`so the result is not confirmed. Run espalier plan to see it.`;
		return paint("yellow", printed`Small Improvements ${why}, ${end}${further(goOn)}`);
	}
	const left = after.changes.length === 0 ? words`no change is left to make now, but Small Improvements does not match the chart` : words`${counted$1(after.changes.length, words`change is`, words`changes are`)} left to make: ${countsLine(after)}`;
	const isWhole = outcomes.every(({ kind }) => kind === "applied");
	const rest = after.changes.length === 0 || isWhole ? nothing : further(goOn);
	return paint("yellow", printed`Read back: ${left}. Run espalier plan to see it.${rest}`);
}
/** With this line, a state that is lost or exchanged is not taken for a new one. */
function pinning$1({ begunLineage }) {
	if (begunLineage === null) return [];
	return [words`This apply started the state. Write its lineage into espalier.yaml, so that no other state can replace it:`, printed`\nstate: { lineage: ${message(begunLineage)} }`];
}
/** A command is never cut: half of one would do something else. */
function further(goOn) {
	return goOn === null ? nothing : printed` To continue with the approved changes: ${message(goOn, Infinity)}`;
}

// src/state/journal.ts
/** `saved` is what the store holds, `start` what is known by now. */
function openJournal(store, saved, start) {
	const bindings = new Map(Object.entries(start.bindings));
	const intents = new Map(Object.entries(start.intents));
	const made = new Map(Object.entries(start.unrecorded ?? {}));
	let rest = withoutMaps(start);
	let dirty = start !== saved;
	let saving = Promise.resolve();
	const state = () => ({
		...rest,
		bindings: Object.fromEntries(bindings),
		intents: Object.fromEntries(intents),
		...made.size === 0 ? {} : { unrecorded: Object.fromEntries(made) }
	});
	/** A key that is renamed leaves no trace: what is remembered of others names its new one. */
	const rename = (was, key) => {
		bindings.delete(was);
		for (const [other, binding] of withManager(bindings, was, key)) bindings.set(other, binding);
		for (const [id, intent] of withManager(intents, was, key)) intents.set(id, intent);
	};
	const save = async (records) => {
		const last = records.at(-1);
		if (!dirty && last === void 0) return;
		dirty = false;
		const { unrecorded, ...told } = state();
		const next = last === void 0 && unrecorded !== void 0 ? {
			...told,
			unrecorded
		} : told;
		const fresh = {
			serial: rest.serial + 1,
			...last === void 0 ? {} : { evidence: recordDigest(last.text) }
		};
		try {
			await store.save({
				...next,
				...fresh
			}, records);
			rest = {
				...rest,
				...fresh
			};
			if (last !== void 0) made.clear();
		} catch (error) {
			dirty = true;
			throw error;
		}
	};
	const flush = async (records = []) => {
		saving = saving.catch(() => void 0).then(() => save(records));
		await saving;
	};
	return {
		state,
		flush,
		bound(key) {
			const binding = bindings.get(key);
			if (binding === void 0) return null;
			const { email } = binding.applied;
			return {
				id: binding.id,
				email: typeof email === "string" ? email : null
			};
		},
		async intend(changes) {
			for (const change of changes) intents.set(change.id, {
				...intentOf(change),
				...lostAt(intents.get(change.id))
			});
			dirty = true;
			await flush();
		},
		record(change, user, shows = {}, madeAt) {
			const old = bindings.get(change.was ?? change.key);
			if (change.was !== void 0) rename(change.was, change.key);
			bindings.set(change.key, bindingAfter(old, change, user, shows, madeAt));
			rest = {
				...rest,
				lastGood: sizeAfter(rest.lastGood, change)
			};
			intents.delete(change.id);
			if (isRemembered(change, made.size)) made.set(change.id, madeOf(change, user));
			dirty = true;
		},
		drop(change) {
			if (intents.get(change.id)?.sentAt !== void 0) return;
			dirty = intents.delete(change.id) || dirty;
		},
		lose(change, sentAt) {
			intents.set(change.id, {
				...intentOf(change),
				sentAt
			});
			dirty = true;
		},
		markUnresolved(change) {
			intents.set(change.id, {
				...intentOf(change),
				status: "unresolved"
			});
			dirty = true;
		},
		reopen(change) {
			intents.set(change.id, intentOf(change));
			made.delete(change.id);
			dirty = true;
		},
		note(noted) {
			if (JSON.stringify({
				...rest,
				...noted
			}) === JSON.stringify(rest)) return;
			rest = {
				...rest,
				...noted
			};
			dirty = true;
		},
		know(known) {
			for (const [id, intent] of intents) {
				const now = known.intents[id];
				if (now === intent) continue;
				const binding = known.bindings[intent.key];
				if (now !== void 0) intents.set(id, now);
				else {
					intents.delete(id);
					if (binding !== void 0 && isRemembered(intent, made.size)) made.set(id, madeOf(intent, binding.id));
				}
				if (binding !== void 0) bindings.set(intent.key, binding);
				dirty = true;
			}
		},
		settle(better) {
			for (const [key, binding] of better) bindings.set(key, binding);
			dirty ||= better.size > 0;
		}
	};
}
/** What is kept beside the accounts, the writes that are open, and those that are in no record. */
function withoutMaps(state) {
	const { bindings: _bindings, intents: _intents, unrecorded: _unrecorded, ...rest } = state;
	return rest;
}
function intentOf({ key, action, user, before, after }) {
	return {
		key,
		action,
		user,
		before,
		after,
		status: "open"
	};
}
/** A new account whose answer was lost may show for an hour, also if it is sent again. */
function lostAt(earlier) {
	return earlier?.sentAt === void 0 ? {} : { sentAt: earlier.sentAt };
}
/**
* Adoptions write nothing, so they are left out. Beside a company of 60,000 a state has room for this many other
* writes; leavers are always kept.
*/
function isRemembered({ action }, size) {
	return action === "deactivate" || action !== "adopt" && size < 5e3;
}
/** The values of a new account are in its binding: to save them twice would double the time of a save. */
function madeOf({ key, action, before, after }, user) {
	return {
		key,
		action,
		user,
		before,
		after: action === "create" ? {} : after
	};
}
/** Accounts that we deactivated are not missing: the next list is proven by what was trusted, without them. */
function sizeAfter(size, { action }) {
	return size === null || action !== "deactivate" ? size : {
		...size,
		active: size.active - 1
	};
}

// src/apply/detect-reverted.ts
/**
* Compares what was applied with what the service shows when all users are read again. A field that was written in this
* run and differs now was not changed by another user: the service accepted it and did not keep it.
*/
function detectReverted(outcomes, drift) {
	const loose = groupBy(drift, ({ key }) => key);
	const lost = [];
	return {
		outcomes: outcomes.map((outcome) => {
			const { kind, change } = outcome;
			const mine = (loose.get(change.key) ?? []).filter(({ field }) => change.after[field] !== void 0);
			if (kind !== "applied" || mine.length === 0) return outcome;
			for (const { field } of mine) lost.push({
				key: change.key,
				field,
				before: change.before[field]
			});
			return {
				kind: "failed",
				change,
				why: `it was confirmed, but not kept: ${mine.map(({ field, live }) => `${fieldFacts[field].label} is ${JSON.stringify(live)} again`).join(", ")}`
			};
		}),
		lost
	};
}

// src/engine/verify.ts
/** Starts over: reads all users, updates the state with what chart and service agree on, and plans. */
async function verify({ plan, snapshot, choices }, done, journal, host) {
	const { desired } = snapshot;
	const live = plan.changes.length === 0 ? snapshot.live : await settledList(snapshot, done, journal, host);
	journal.note({ lastGood: sizeOf(live) });
	const seen = seenNow(done, journal, live);
	journal.settle(shownByNow(journal.state(), live, host.now().getTime()));
	for (const one of seen) if (one.kind === "failed" && one.sent === true) journal.drop(one.change);
	journal.settle(bindingsAsKept(seen, desired, snapshot.live, live, journal.state()));
	journal.settle(refreshBindings(desired, live, journal.state(), snapshot.witness));
	const planFor = (one) => makePlan(desired, live, journal.state(), one, toolOf(host), snapshot.witness);
	const everybody = {
		...choices,
		only: null
	};
	const reported = planFor({
		...everybody,
		drift: "report"
	});
	const { outcomes, lost } = detectReverted(seen, reported.drift);
	journal.settle(restored(journal.state(), lost));
	for (const [at, { kind, change }] of outcomes.entries()) if (kind === "failed" && seen[at]?.kind === "applied") journal.reopen(change);
	const whole = lost.length === 0 && choices.drift === "report" ? reported : planFor(everybody);
	return {
		outcomes,
		live,
		whole,
		chosen: choices.only === null ? whole : planFor(choices)
	};
}
/** Milliseconds before the list is read again: a service that confirms a write may list it late. */
const earlyWaits = [
	500,
	1500,
	4e3
];
/**
* The list of users, read again while it does not show what was done. While it lacks people, or an account that this run
* made, it is read for as long as the service may take to show a write.
*/
async function settledList({ connection, desired, live: before }, done, journal, host) {
	const read = async () => await orUntrusted(readLiveState(connection, desired, journal.state(), before.owner, host));
	const state = journal.state();
	const isLateIn = (live) => done.some((outcome) => isLate(outcome, live, state));
	const lacksNew = ({ users }) => done.some((outcome) => isNew(outcome) && !users.has(outcome.user));
	const written = done.some(({ kind }) => kind === "applied");
	const { showsWithin } = desired.settings;
	const began = host.tick();
	const waits = earlyWaits.filter((_, at) => sumOf(earlyWaits.slice(0, at + 1)) <= showsWithin);
	let live = await read();
	for (const [at, wait] of [...waits, ...looksWithin(showsWithin - sumOf(waits)).slice(1)].entries()) {
		const isLong = at >= waits.length;
		const isOver = isLong && host.tick() - began >= showsWithin;
		if ((live instanceof UntrustedList ? written : lacksNew(live)) ? isOver : live instanceof UntrustedList || isLong || !isLateIn(live)) break;
		await host.sleep(wait);
		live = await read();
	}
	if (live instanceof UntrustedList) throw live;
	return live;
}
function sumOf(waits) {
	return waits.reduce((sum, wait) => sum + wait, 0);
}
async function orUntrusted(reading) {
	try {
		return await reading;
	} catch (error) {
		if (error instanceof UntrustedList) return error;
		throw error;
	}
}
function isNew(outcome) {
	return outcome.kind === "applied" && outcome.change.action === "create";
}
/** Whether a list does not show what was done and confirmed. */
function isLate(outcome, live, { bindings }) {
	return outcome.kind === "applied" && !isShown(outcome.change, outcome.user, live, bindings);
}
/** The outcomes, with those made that could not be settled and that the list shows by now. */
function seenNow(done, journal, live) {
	const before = journal.state();
	const { intents, bindings } = resolveIntents(before, live, null, /* @__PURE__ */ new Set());
	journal.know({
		intents,
		bindings
	});
	return done.map((outcome) => {
		const { change } = outcome;
		const user = bindings[change.key]?.id;
		return before.intents[change.id] !== void 0 && intents[change.id] === void 0 && user !== void 0 ? {
			kind: "applied",
			change,
			user
		} : outcome;
	});
}
function sizeOf({ users }) {
	let active = 0;
	for (const { values } of users.values()) if (values.active === true) active += 1;
	return {
		users: users.size,
		active
	};
}
function isEmpty({ changes, held }) {
	return changes.length + held.length === 0;
}
/** Whether nothing is left of what was asked for, and no leaver is active, whoever made them so. */
function isAsChosen({ chosen }) {
	return isEmpty(chosen) && stillActive(chosen).length === 0 && !isBlocked(chosen);
}

// src/state/chain.ts
/**
* The records, the oldest first, once each is proven to be as it was written and to follow on one that is there too.
* `newest` is the digest that the state names. Throws `ExitError` 7 naming the record that was changed or is missing.
*/
function chainOf(records, newest) {
	const links = /* @__PURE__ */ new Map();
	for (const one of records) {
		const digest = recordDigest(one.text);
		if (!one.name.endsWith(`-${digest.slice(0, 12)}.json`)) throw broken(one.name, "was changed after it was written");
		links.set(digest, {
			name: one.name,
			digest,
			record: readRecord(one)
		});
	}
	for (const { name, record } of links.values()) if (record.previous !== null && !links.has(record.previous)) throw broken(nameOf(record.previous), `is missing, and ${name} follows on it`);
	if (newest !== void 0 && !links.has(newest)) throw broken(nameOf(newest), "is missing, and the state names it as the newest");
	const chained = /* @__PURE__ */ new Set();
	for (let next = newest ?? null; next !== null; next = links.get(next)?.record.previous ?? null) chained.add(next);
	return [...links.values()].map((link) => ({
		...link,
		chained: chained.has(link.digest)
	})).toSorted((a, b) => byText(a.record.at, b.record.at) || byText(a.name, b.name));
}
/**
* What a new record follows on. A state that was lost names no record: then it is the newest of those that are there,
* or none, if they cannot be read. A later read reports that.
*/
async function newestRecordOf(named, records) {
	if (named !== void 0) return named;
	try {
		return chainOf(await records(), void 0).at(-1)?.digest ?? null;
	} catch (error) {
		if (error instanceof ExitError) return null;
		throw error;
	}
}
/** All that is known of a missing record. */
function nameOf(digest) {
	return `whose name ends in -${digest.slice(0, 12)}.json`;
}
function broken(name, what) {
	return new ExitError(7, `The chain of the evidence is broken: the record ${name} ${what}. No evidence is shown. Restore that file from a copy or from the history of its branch, and find out who wrote there.`);
}

// src/state/parts.ts
/** The most in one part, in bytes and in changes, so that it can surely be read again. */
const [mostBytes, mostChanges] = [largestRecord / 2, 1e4];
/** The files of a record that follows on the one with this digest: nearly always one. Each part follows on the one before. */
function recordParts(record, previous, sealer) {
	const parts = split(record.changes);
	const files = [];
	for (const [at, changes] of parts.entries()) {
		const before = files.at(-1);
		files.push(kept({
			...record,
			part: {
				number: at + 1,
				of: parts.length
			},
			changes,
			previous: before === void 0 ? previous : recordDigest(before.text)
		}, sealer));
	}
	return files;
}
function split(changes) {
	const parts = [[]];
	let bytes = 0;
	for (const change of changes) {
		const size = JSON.stringify(change).length * 3;
		if (parts.at(-1)?.length === mostChanges || bytes + size > mostBytes) {
			parts.push([]);
			bytes = 0;
		}
		parts.at(-1)?.push(change);
		bytes += size;
	}
	return parts;
}

// src/engine/record.ts
/** The record of an apply, as if it were the first one. */
function recordOf(input) {
	const { plan, desired, state, provenance, fingerprint, tool, from, now } = input;
	const { approvedAs, commit, pulls, run, by } = provenance;
	return {
		format: 2,
		tool,
		from: time(from),
		at: time(now),
		company: state.company,
		service: state.service,
		timezone: desired.settings.timezone,
		asOf: plan.asOf,
		commit,
		fingerprint,
		approvedAs: plan.changes.length === 0 ? "begun" : approvedAs,
		pulls,
		run,
		by,
		limitsLifted: plan.limits.flatMap(({ limit, value, allowed }) => allowed === void 0 ? [] : [{
			limit,
			value,
			...allowed
		}]),
		...input.takeover === null ? {} : { takeover: input.takeover },
		part: {
			number: 1,
			of: 1
		},
		changes: changesOf(input),
		previous: null
	};
}
function changesOf(input) {
	const { live, now, state } = input;
	const seen = (change, user) => live !== null && user !== void 0 && isShown(change, user, live, state.bindings) ? time(now) : null;
	return [...[...input.found].map(([id, made]) => foundOne(id, made, input, seen(made, made.user))), ...input.outcomes.map((outcome) => triedOne(outcome, input, seen(outcome.change, userOf(outcome, input.state))))];
}
function userOf(outcome, { bindings }) {
	return outcome.kind === "applied" ? outcome.user : bindings[outcome.change.key]?.id;
}
function triedOne(outcome, input, seenAt) {
	const { kind, change } = outcome;
	const { id, verb, action, key, name, user, address, was, before, after, at } = change;
	const times = kind === "skipped" ? void 0 : input.times.get(id);
	const result = kind === "failed" && outcome.done === true ? "applied" : kind;
	return {
		id,
		verb,
		action,
		key,
		name,
		before,
		after,
		user: user ?? userOf(outcome, input.state) ?? null,
		...address === void 0 ? {} : { address },
		...was === void 0 ? {} : { was },
		at: {
			file: at.file,
			line: at.line
		},
		result,
		...kind === "applied" ? {} : { why: outcome.why.slice(0, longestReason) },
		sentAt: times === void 0 ? null : time(times.sent),
		settledAt: times === void 0 ? null : time(times.settled),
		confirmedAt: result === "applied" ? seenAt : null,
		...leaving(action, input.desired.people.get(key), input),
		...allowedAs(input.allowed.get(id))
	};
}
const longestReason = 2e3;
function foundOne(id, made, input, confirmedAt) {
	const { key, action } = made;
	const person = input.desired.people.get(key);
	const { firstName, lastName } = person?.values ?? {};
	return {
		id,
		verb: verbOf(action, made.after),
		action,
		key,
		name: person === void 0 ? key : `${String(firstName)} ${String(lastName)}`,
		user: made.user,
		before: made.before,
		after: made.after,
		at: person === void 0 ? null : {
			file: person.at.file,
			line: person.at.line
		},
		result: "found",
		sentAt: null,
		settledAt: null,
		confirmedAt,
		...leaving(action, person, input),
		...allowedAs(begunWith(id, made, input))
	};
}
function allowedAs(allowed) {
	return allowed === void 0 ? {} : { allowed };
}
/** What allowed a write of an earlier run: it is among what that run had begun with. A new account had no id then. */
function begunWith(id, { key, action, user, before, after }, { begun }) {
	const digest = changeDigest({
		id,
		key,
		user: action === "create" ? null : user,
		before,
		after
	});
	if (begun === null || !begun.changes.includes(digest)) return void 0;
	return {
		...sourceIn(begun, digest),
		as: "begun",
		digests: [digest]
	};
}
/** When a leaver had to be gone: at the end of the last day, or else as soon as it was asked for. */
function leaving(action, person, { desired, provenance, from }) {
	if (action !== "deactivate") return {
		lastDay: null,
		dueAt: null
	};
	const end = person?.end;
	if (end !== void 0) return {
		lastDay: end,
		dueAt: startOfDay(dayAfter(end), desired.settings.timezone)
	};
	const [merged] = provenance.pulls.flatMap(({ due, mergedAt }) => due === true ? [] : [mergedAt]).toSorted();
	return {
		lastDay: null,
		dueAt: merged ?? time(from)
	};
}
function time(milliseconds) {
	return new Date(milliseconds).toISOString();
}
/**
* Saves the state after an apply, with the record of what it did, if it did anything. Returns the name of the record,
* or null. Throws `ExitError` 7.
*/
async function saveRecorded({ plan, approval, snapshot, provenance }, told, journal, host) {
	const { store, desired } = snapshot;
	const state = journal.state();
	const found = new Map([...sinceFound(state, told.outcomes), ...unrecordedIn(snapshot.state)]);
	if (plan.changes.length === 0 && found.size === 0 && snapshot.takeover === null) {
		await journal.flush();
		return null;
	}
	const fingerprint = approval?.begun.fingerprint ?? snapshot.state.begun?.fingerprint ?? null;
	const record = recordOf({
		...told,
		plan,
		desired,
		state,
		found,
		fingerprint,
		provenance,
		allowed: approval?.allowed ?? /* @__PURE__ */ new Map(),
		begun: snapshot.state.begun,
		takeover: snapshot.takeover,
		tool: toolOf(host),
		now: host.now().getTime()
	});
	const parts = recordParts(record, await newestRecordOf(state.evidence, store.records), sealerFrom(host));
	await journal.flush(parts);
	return parts[0]?.name ?? null;
}
/** What the closing list shows of earlier runs, and no outcome of this run reports. */
function sinceFound(state, outcomes) {
	const tried = new Set(outcomes.map(({ change }) => change.id));
	return [...unrecordedIn(state)].filter(([id]) => !tried.has(id));
}
/**
* Writes the state to a file of this machine if it could not be saved, and says how to restore it. Without the file
* nothing is lost: the next run looks for every write that is not known to be settled.
*/
async function keepForRecovery(state, host) {
	const wanted = `.espalier/recovery-${state.serial + 1}.json`;
	try {
		const text = sealedText({
			...state,
			serial: state.serial + 1
		}, sealerFrom(host), nowhere, wanted);
		const file = await host.keep(wanted, text.toString("utf8"));
		return `The results are kept in ${file}: once the state can be saved again, run "espalier state recover ${file}". If the file is lost, the next apply looks for what was done.`;
	} catch {
		return "The results could not be kept in a file here either. The next run looks for what was done.";
	}
}

// src/host/progress.ts
/**
* Shows the progress of an apply: a line that changes on a terminal; in CI a plain line for each tenth of the work.
* Both report a failure at once.
*/
function reporter(total, terminal) {
	let done = 0;
	let failed = 0;
	const step = Math.max(1, Math.ceil(total / 10));
	return {
		ended(outcome, running) {
			done += 1;
			if (outcome.kind === "failed" || outcome.kind === "unresolved") {
				failed += 1;
				terminal.say(outcomeLine(outcome));
			}
			const line = progressLine(done, total, running, failed);
			if (terminal.live) terminal.progress(line);
			else if (done % step === 0) terminal.say(line);
		},
		end: () => terminal.progress(null)
	};
}

// src/engine/execute.ts
/** Makes the changes, reads all users again, and reports what was done and what is left, also after a failure. */
async function executePlan(request, host) {
	const { plan, snapshot } = request;
	const from = host.now().getTime();
	requireChanges(snapshot.connection, plan.changes.filter(isWrite).map(toWrite));
	const lock = plan.changes.length === 0 ? null : ownLock(host);
	const journal = begin(request, lock);
	const stop = plan.changes.length === 0 ? null : interruption(host);
	const { times, ...applied } = await executeChanges(request, journal, stop, host);
	const seen = applied.trouble ?? await unlessStopped(stop, () => orExitError(verify(request, applied.outcomes, journal, host)));
	const left = seen instanceof ExitError ? null : seen;
	const converged = left !== null && isEmpty(left.whole) && !isBlocked(left.whole);
	noteEnd(request, left, converged, stop, journal, host);
	const outcomes = left?.outcomes ?? applied.outcomes;
	const done = {
		times,
		outcomes,
		live: left?.live ?? null,
		from
	};
	const saved = await orExitError(saveRecorded(request, done, journal, host));
	const rescued = saved instanceof ExitError && isSent(applied.outcomes) ? await keepForRecovery({
		...journal.state(),
		lock
	}, host) : null;
	const trouble = [seen, saved].find((one) => one instanceof ExitError);
	const unsettled = unresolvedIn(journal.state());
	return {
		exit: unsettled.length > 0 ? 4 : exitOf$1(outcomes, trouble, left),
		outcomes,
		stopped: applied.stopped,
		after: left?.whole ?? null,
		interrupted: stop?.aborted === true,
		converged,
		unsettled,
		learned: learnedForms(snapshot.saved, journal.state()),
		begunLineage: saved instanceof ExitError ? null : begunLineage(snapshot),
		goOn: request.approval === null ? null : applyCommand(plan, [], request.approval.begun.fingerprint),
		trouble: joined([trouble?.message ?? null, rescued]),
		times,
		record: saved instanceof ExitError ? null : saved
	};
}
/** Notes what is known before anything is sent: it is saved together with the first intents. */
function begin({ snapshot, approval, commit }, lock) {
	const { store, saved, state, desired, live, witness } = snapshot;
	const journal = openJournal(store, saved, state);
	const begun = approval?.begun ?? state.begun;
	journal.note({
		begun,
		lastGood: sizeOf(live),
		lock,
		lastCommit: commit,
		lastDay: desired.asOf
	});
	journal.settle(refreshBindings(desired, live, state, witness));
	return journal;
}
/** Notes what has ended with this run. `left` is null if the users could not be read again. */
function noteEnd({ checkpoint, scheduled }, left, converged, stop, journal, host) {
	if (left !== null && converged) journal.note({
		begun: null,
		...checkpoint === null ? {} : { applied: checkpoint(left.whole) }
	});
	if (left !== null && isFirstRunOver(left.whole)) journal.note({ hiring: true });
	if (scheduled && stop?.aborted !== true) journal.note({ scheduledAt: host.now().toISOString() });
	journal.note({ lock: null });
}
function joined(said) {
	return said.filter((one) => one !== null).join(" ") || null;
}
function begunLineage({ saved, desired }) {
	return saved.serial === 0 && desired.settings.lineage === null ? saved.lineage : null;
}
function isWrite({ action }) {
	return action !== "adopt";
}
/** What a change writes: for a new account, no empty values. */
function toWrite({ action, after }) {
	return action === "create" ? nonEmpty(after) : after;
}
/** Every person of the chart has an account: from now on, a person without one is new. */
function isFirstRunOver({ changes, held }) {
	return ![...changes, ...held.map(({ change }) => change)].some(({ action }) => action === "create");
}
function interruption({ interruption: ask, terminal }) {
	const stop = ask();
	stop.addEventListener("abort", () => terminal.say(words`Stopping: requests in flight are finished and saved first.`));
	return stop;
}
/** Reading all users again may take longer than a runner waits before it ends a job: what was done is saved first. */
async function unlessStopped(stop, work) {
	if (stop === null) return await work();
	if (stop.aborted) return null;
	const stopped = new Promise((resolve) => stop.addEventListener("abort", () => resolve(null)));
	return await Promise.race([work(), stopped]);
}
/** What only a person can settle, of this run and earlier ones. */
function unresolvedIn({ intents }) {
	return Object.entries(intents).flatMap(([id, { status }]) => status === "unresolved" ? [id] : []);
}
/** Whether anything may have been written. */
function isSent(outcomes) {
	return outcomes.some(({ kind }) => kind !== "skipped");
}
/** By both clocks: one may stand still while the machine sleeps, the other may be set. Milliseconds. */
function ageOf({ readAt }, { tick, now }) {
	return Math.max(tick() - readAt.tick, now().getTime() - readAt.now);
}
/** If the list is older than this, each address is looked up again before an account is created. Milliseconds. */
const freshFor = 3e5;
async function executeChanges({ plan, snapshot, maxInFlight }, journal, stop, host) {
	const times = /* @__PURE__ */ new Map();
	if (stop === null) return {
		outcomes: [],
		stopped: null,
		trouble: null,
		times
	};
	const { ended, end } = reporter(plan.changes.length, host.terminal);
	abortOn(snapshot.connection, stop);
	const now = () => host.now().getTime();
	const conditions = {
		maxInFlight,
		batch: batchOf(snapshot.connection),
		lookFirst: () => ageOf(snapshot, host) > freshFor,
		looks: looksWithin(snapshot.desired.settings.showsWithin),
		unique: snapshot.witness.unique === true,
		time: () => host.now().toISOString(),
		stop,
		sleep: (milliseconds) => host.sleep(milliseconds, stop)
	};
	const applied = await apply(plan, openWriter(snapshot.connection, snapshot.records), journal, conditions, {
		began: ({ id }) => times.set(id, {
			sent: now(),
			settled: now()
		}),
		ended(outcome, running) {
			const { id } = outcome.change;
			const begun = times.get(id);
			if (begun !== void 0) times.set(id, {
				...begun,
				settled: now()
			});
			ended(outcome, running);
		}
	});
	end();
	return {
		...applied,
		times
	};
}
/** 1 and 8 would say that nothing was written: if anything may be, the code is 3, run it again. 4 comes first. */
function exitOf$1(outcomes, trouble, left) {
	if (outcomes.some(({ kind }) => kind === "unresolved")) return 4;
	if (trouble !== void 0) return isSent(outcomes) && (trouble.exit === 1 || trouble.exit === 8) ? 3 : trouble.exit;
	const failed = outcomes.some(({ kind }) => kind === "failed");
	return left !== null && isAsChosen(left) && !failed ? 0 : 3;
}
/** Makes the plan that is to be approved, and prints it. */
async function planToApply(session, desired, args, host, { file, commit }) {
	const maxInFlight = flagNumber(args, "max-in-flight", 1, "apply") ?? 16;
	await requireFree(session.saved.lock, session.store.name, host);
	const snapshot = await snapshotToWrite(session, desired, host);
	const choices = choicesOf(args, desired, "apply", file?.choices);
	const plan = makePlan(desired, snapshot.live, snapshot.state, choices, toolOf(host), snapshot.witness);
	await requireNewest(session.saved, commit, plan, args, host);
	if (isBlocked(plan)) return {
		kind: "blocked",
		plan
	};
	host.terminal.say(planToRead(plan, file, args, host.terminal.colour));
	return {
		kind: "ready",
		ready: {
			plan,
			snapshot,
			choices,
			maxInFlight,
			commit: commit.exact
		}
	};
}

// src/action/approved-merges.ts
/** What the merged pull requests and the calendar approve. Of two that approve the same, the earlier one counts. */
function mergedDigests(merges, applied, { past }) {
	const earlier = applied?.later ?? [];
	const announced = new Map(earlier.map((digest) => [digest, sourceIn(applied, digest)]));
	const exact = /* @__PURE__ */ new Map();
	for (const merge of merges) {
		const source = sourceFrom(merge);
		for (const digest of merge.approved?.later ?? []) if (!announced.has(digest)) announced.set(digest, source);
		for (const digest of merge.approved?.changes ?? []) if (!exact.has(digest)) exact.set(digest, source);
	}
	return {
		exact,
		due: comeOf(past, announced),
		past,
		announced,
		earlier
	};
}
/**
* What allows each change of a plan, by its id; a change that is missing there was not approved. By hand, nothing else
* counts. What has begun under an approval stays approved.
*/
function allowedIn(plan, merges, digests, { begun }, { expect, by }) {
	const known = new Set(begun !== null && isSound(begun, plan) ? begun.changes : []);
	const goesOn = (change) => {
		const digest = changeDigest(change);
		if (begun === null || !known.has(digest)) return null;
		const { pull, check, by: who } = sourceIn(begun, digest);
		return {
			as: "begun",
			pull,
			check,
			by: who,
			digests: [digest]
		};
	};
	const judge = (change) => {
		if (expect !== "") {
			if (isNamed(plan.fingerprint, expect)) return {
				as: "expect",
				pull: null,
				check: null,
				by,
				digests: [changeDigest(change)]
			};
			return begun !== null && isNamed(begun.fingerprint, expect) ? goesOn(change) : null;
		}
		return allowedBy(change, digests, wholeIn(merges, plan)) ?? goesOn(change);
	};
	return new Map(plan.changes.flatMap((change) => {
		const allowed = judge(change);
		return allowed === null ? [] : [[change.id, allowed]];
	}));
}
/** The pull request whose approved plan is this very one: that may have been too long to be kept change by change. */
function wholeIn(merges, { fingerprint }) {
	const found = merges.find(({ approved }) => approved?.fingerprint === fingerprint);
	return found === void 0 ? null : sourceFrom(found);
}
function sourceFrom({ pull, check }) {
	return {
		as: "pull",
		pull: pull.number,
		check,
		by: null
	};
}

// src/action/first-plan.ts
/**
* Whether nothing shows that a chart was ever applied here, so that a plan without an approval is no surprise: there is
* no state, none is pinned, no merged pull request has an approved plan, no branch of the state ever was, and no issue
* of ours is from later runs. In doubt it is not the first plan: a state that is lost must stay loud.
*/
async function isFirstPlan({ github, login }, { saved, takeover, settings, store }, merges) {
	if (saved.serial > 0 || takeover !== null || settings.lineage !== null) return false;
	const branch = /^git:(.+)$/.exec(store.name)?.[1];
	if (branch === void 0 || merges.some(({ approved }) => approved !== null)) return false;
	if (await mayHaveBeen(github, branch)) return false;
	return (await issuesOf(github, await login(), "all")).every(({ marker, open }) => !fromRuns.has(marker.kind) || marker.kind === "failure" && open);
}
const fromRuns = /* @__PURE__ */ new Set([
	"drift",
	"failure",
	"pushed"
]);
/** Whether the run found the first plan, and waits for its approval. */
function isWaiting({ first, ended }) {
	return first && ended.kind === "declined";
}
const checkOfFirst = "espalier / first plan";
/**
* Says beside the commit that the first plan waits for its approval, or that it was applied. A job that may not write
* checks leaves it to the issue.
*/
async function showFirst(job, run, page) {
	const isOpen = isWaiting(run);
	if (!isOpen && run.ended.kind !== "done") return;
	const title = isOpen ? words`Waits for your approval: read it, and approve it once` : words`Approved and applied`;
	const check = {
		name: checkOfFirst,
		head: run.tip,
		conclusion: isOpen ? "neutral" : "success",
		title: title.text,
		summary: pageText(page).text,
		text: null,
		annotations: [],
		details: runUrl(job.run)
	};
	await orExitError(putCheck(job.github, check));
}

// src/action/merges.ts
/** The most commits that are searched. Before the first run nothing says how far back to go, so it is not far. */
const [mostSince, mostAtFirst] = [250, 20];
/**
* The pull requests that changed the chart between the commit that was last applied whole and the tip, oldest first.
* They are found by commit, so every way of merging is: a merge, a squash, a rebase, a queue, several in a row. Throws
* `ExitError` 8 if that commit is no longer part of the branch: what was merged since is unknown then; and 7 if one of
* their plans was made by a newer state than this one.
*/
async function mergesSince(job, session, tip, branch) {
	const { git, github } = job;
	const { applied } = session.saved;
	const most = applied === void 0 ? mostAtFirst : mostSince;
	const commits = await firstParents(git, applied?.commit ?? null, tip, await pathOf(job), most);
	if (commits === null) throw rewritten(applied?.commit ?? "");
	const pulls = /* @__PURE__ */ new Map();
	for (const commit of commits.toReversed()) for (const pull of await pullsOf(github, commit)) pulls.set(pull.number, pull);
	if (pulls.size === 0) return [];
	const required = asksForApproval(await protectionOf(github, branch));
	const merges = [];
	for (const pull of pulls.values()) {
		const way = await isMergedAlong(git, pull, [...pulls.values()]) ? { way: "along" } : {};
		merges.push(await mergeOf(job, pull, way, required, session));
	}
	return merges;
}
/** Whether a pull request may have been merged only because another one with all its commits was. */
async function isMergedAlong(git, pull, all) {
	const secondOf = ({ merged }) => Math.floor(Date.parse(merged.at) / 1e3);
	for (const other of all) if (other !== pull && secondOf(other) <= secondOf(pull) && await isWithin(git, pull.head, other.head)) return true;
	return false;
}
async function mergeOf(job, pull, way, required, { saved, store }) {
	const { number, merged } = pull;
	const landing = {
		by: merged.by,
		at: Date.parse(merged.at),
		...way
	};
	const { counted, shown, author } = await judgedBy(job, pull, landing, required, saved.accepted);
	requireNewer(shown, number, saved, store.name);
	const record = pullRecordOf({
		...pull,
		author
	}, await reviewsOf(job.github, number, merged.at));
	if (counted.plan === null) return {
		pull: record,
		approved: null,
		check: null,
		because: counted.because,
		due: null
	};
	const { digests, check } = counted.plan;
	return {
		pull: record,
		approved: digests,
		check,
		because: null,
		due: null
	};
}
/** A merged pull request as the record of a run has it. */
function pullRecordOf({ number, author, head, merged, eventAt }, approvals) {
	return {
		number,
		author,
		head,
		merge: merged.commit,
		mergedBy: merged.by,
		mergedAt: merged.at,
		approvals,
		...eventAt === void 0 ? {} : { eventAt }
	};
}
/**
* A plan was made by the state at that time: if this state is older, or missing, it was replaced. Once a person has
* sealed the present state, the plans before say nothing of it.
*/
function requireNewer(shown, number, { lineage, serial, sealedAt }, where) {
	const since = sealedAt === void 0 ? 0 : Date.parse(sealedAt);
	const newer = shown.find(({ state, shownAt }) => state !== null && shownAt > since && (serial === 0 || state.lineage === lineage && state.serial > serial));
	if (newer === void 0) return;
	const what = serial === 0 ? "is missing" : `has serial ${serial}, so an older copy has replaced it`;
	throw new ExitError(7, `The plan of #${number} was made with serial ${newer.state?.serial ?? 0} of the state, and the state now ${what}. Nothing was written. ${bringBack(where)} If the newest one is lost, seal what is there with "espalier state seal --from ${where.replace(/^git:/, "origin/")}" in a new clone, with ESPALIER_STATE=${where} and the key of these runs, or start again with "espalier state seal --new".`);
}
function rewritten(commit) {
	return new ExitError(8, `The branch was rewritten: it no longer contains commit ${commit.slice(0, 10)}, which was applied last. Nothing was written. Find out who force-pushed, and why. If the branch is right as it is, read its plan with "espalier plan", and run the apply workflow with the fingerprint of that plan ("espalier plan --format json" shows all of it).`);
}

// src/action/due.ts
/**
* The pull requests that approved the due changes of a plan. The state keeps that with each line, so moving or
* reformatting the line in the files does not change who approved it.
*/
async function dueMerges(job, changes, allowed) {
	const { github } = job;
	const approvedBy = ({ id }) => {
		const { as, pull = null } = allowed.get(id) ?? {};
		return as === "due" ? pull : null;
	};
	const merges = [];
	for (const [number, own] of groupBy(changes, approvedBy)) {
		const pull = number === null ? null : await pullOf(github, number);
		if (pull === null || !isMerged(pull)) continue;
		const author = await authorOf(job, pull);
		const record = pullRecordOf({
			...pull,
			author
		}, await reviewsOf(github, pull.number, pull.merged.at));
		const due = new Set(own.map(({ key }) => key));
		merges.push({
			pull: {
				...record,
				due: true
			},
			approved: null,
			check: null,
			because: null,
			due
		});
	}
	return merges;
}

// src/action/apply-approved.ts
/** Nothing was looked up before the run ended. */
const nothingFound = {
	merges: [],
	digests: null,
	due: [],
	extra: [],
	first: false
};
/** Plans the chart at the tip, and applies what of it was approved: all of it, or nothing. */
async function applyApproved(job, { tip, branch }, args, session, desired) {
	const approved = await orExitError(approvedSince(job, {
		tip,
		branch
	}, session, desired));
	if (approved instanceof ExitError) return {
		...nothingFound,
		ended: {
			kind: "trouble",
			trouble: approved
		}
	};
	const commit = {
		on: tip,
		exact: tip
	};
	const planned = await orExitError(planToApply(session, desired, args, job.host, {
		file: null,
		commit
	}));
	const found = {
		...nothingFound,
		...approved
	};
	if (planned instanceof ExitError) return {
		...found,
		ended: {
			kind: "trouble",
			trouble: planned
		}
	};
	if (planned.kind === "blocked") return {
		...found,
		ended: planned
	};
	const checkpoint = (after) => ({
		commit: tip,
		day: desired.asOf,
		...keptLater(stillAhead(after, approved.digests.announced.keys()), approved.digests.announced)
	});
	return await applyReady(job, tip, approved, planned.ready, checkpoint);
}
/** What was approved since the last apply. */
async function approvedSince(job, { tip, branch }, session, desired) {
	const merges = await orExitError(mergesSince(job, session, tip, branch));
	if (!(merges instanceof ExitError)) return {
		merges,
		first: session.saved.serial === 0 && await isFirstPlan(job, session, merges),
		digests: mergedDigests(merges, session.saved.applied, desired)
	};
	if (job.input("expect") === "" || merges.exit !== 8) throw merges;
	return {
		merges: [],
		first: false,
		digests: mergedDigests([], void 0, desired)
	};
}
async function applyReady(job, tip, approved, ready, checkpoint) {
	const { host, event } = job;
	const { merges, digests } = approved;
	const { plan, snapshot } = ready;
	const expect = job.input("expect");
	const allowed = allowedIn(plan, merges, digests, snapshot.state, {
		expect,
		by: runner(host).by
	});
	const extra = plan.changes.filter(({ id }) => !allowed.has(id));
	const first = approved.first && expect === "";
	if (extra.length > 0) return {
		...approved,
		first,
		due: [],
		extra,
		ended: {
			kind: "declined",
			plan
		}
	};
	const due = await orExitError(dueMerges(job, plan.changes, allowed));
	if (due instanceof ExitError) return {
		...approved,
		due: [],
		extra,
		ended: {
			kind: "trouble",
			trouble: due
		}
	};
	const approval = plan.changes.length === 0 ? null : approvalOf(plan, snapshot.state, expect, allowed);
	const provenance = provenanceOf(job, tip, merges, due);
	const options = {
		checkpoint,
		scheduled: event.kind === "schedule",
		provenance
	};
	const course = await orExitError(executePlan({
		...ready,
		...options,
		approval
	}, host));
	if (course instanceof ExitError) return {
		...approved,
		due,
		extra,
		ended: {
			kind: "trouble",
			trouble: course
		}
	};
	return {
		...approved,
		due,
		extra,
		ended: {
			kind: "done",
			plan,
			course
		}
	};
}
/** The rest of a plan goes on under the name by which it was approved. */
function approvalOf(plan, { begun }, expect, allowed) {
	return {
		begun: begun === null || expect === "" || isNamed(plan.fingerprint, expect) ? begunFrom(plan, allowed) : begun,
		allowed
	};
}
function provenanceOf({ host, input }, commit, merges, due) {
	return {
		approvedAs: input("expect") !== "" ? "expect" : merges.length > 0 ? "pull" : "due",
		commit,
		pulls: [...merges, ...due].map(({ pull }) => pull),
		...runner(host)
	};
}

// src/action/clock.ts
/**
* Records a scheduled run that ended before it could apply anything: it came, whatever its result. Never while another
* run holds the lock, and never as the first save of a state, or of one that the settings allow to be sealed: those are
* made by an apply, which says so in the evidence.
*/
async function noteScheduledRun({ saved, store, takeover }, host) {
	if (saved.serial === 0 || takeover !== null) return;
	const held = await lockStatus(saved.lock, host);
	if (held === "alive" || held === "unknown") return;
	const journal = openJournal(store, saved, saved);
	journal.note({ scheduledAt: host.now().toISOString() });
	const failed = await orExitError(journal.flush());
	if (failed instanceof ExitError) host.terminal.say(printed`The time of this scheduled run could not be saved. ${message(failed.message)}`);
}

// src/action/waiting-leavers.ts
/** More names do not help in a message. */
const most$1 = 20;
/**
* A refusal of the state, with the names of those who leave by the chart and are still active: they wait for the person
* who settles it. It only reads, and by the addresses of the chart: what the refused state says of accounts does not
* count.
*/
async function withLeavers(refusal, args, host) {
	const found = await orExitError(waitingIn(args, host));
	if (found instanceof ExitError || found.length === 0) return refusal;
	const more = found.length > most$1 ? `, and ${found.length - most$1} more` : "";
	const names = `${found.slice(0, most$1).join(", ")}${more}`;
	return new ExitError(refusal.exit, `${refusal.message} Meanwhile these people leave by the chart but are still active, by their addresses: ${names}. If that cannot wait, deactivate them in Small Improvements by hand.`);
}
async function waitingIn(args, host) {
	const { desired } = await loadChart(args, host, "apply");
	if (desired === null) return [];
	const settings = withService(desired.settings, host);
	const connection = await open(settings, args, host);
	try {
		const nothingKnown = {
			...emptyState(settings.company, settings.baseUrl, randomName(host)),
			hiring: true
		};
		return leaversIn(desired, await readLiveState(connection, desired, nothingKnown, null, host));
	} finally {
		await disconnect(connection);
	}
}
function leaversIn({ people }, { users }) {
	const active = new Set([...users.values()].flatMap(({ values }) => values.active === false ? [] : [canonicalEmail(String(values.email))]));
	return [...people.values()].flatMap(({ key, values, onLastDay = false }) => {
		const { active: stays, firstName, lastName, email } = values;
		return stays === false && !onLastDay && active.has(canonicalEmail(String(email))) ? [`${String(firstName)} ${String(lastName)} (${key})`] : [];
	});
}

// src/action/apply-tip.ts
/**
* Applies the chart at the tip of the default branch, whatever commit the run was started for: a run that was lost or
* is repeated ends in the same place. Nothing is written that was not approved.
*/
async function applyTip(job) {
	const { host } = job;
	const from = isoNow(host);
	const expect = job.input("expect");
	if (expect !== "") checkDigits(expect);
	const branch = branchOf(job);
	const tip = await tipOf(job.git, branch);
	const args = argsOf(job, {
		at: tip,
		verbose: "",
		...expect === "" ? {} : { expect }
	});
	const runOf = (seen, found) => ({
		branch,
		tip,
		from,
		...seen,
		...found
	});
	const run = await orExitError(withSession(args, host, "apply", async (chart, session) => {
		const seen = seenIn(job, session);
		return await noted(job, session, runOf(seen, {
			...nothingFound,
			ended: {
				kind: "unsound",
				chart
			}
		}));
	}, async (session, desired) => {
		const seen = seenIn(job, session);
		return await noted(job, session, runOf(seen, await applyApproved(job, {
			branch,
			tip
		}, args, session, desired)));
	}));
	const whole = run instanceof ExitError ? runOf(seenIn(job, null), {
		...nothingFound,
		ended: {
			kind: "trouble",
			trouble: run
		}
	}) : run;
	const { ended } = whole;
	if (ended.kind !== "trouble" || ended.trouble.exit !== 7) return whole;
	return {
		...whole,
		ended: {
			kind: "trouble",
			trouble: await withLeavers(ended.trouble, args, host)
		}
	};
}
/** What the session says, also of the last scheduled run. */
function seenIn({ event, host }, session) {
	if (session === null) return {
		timezone: "UTC",
		overdue: null,
		strange: 0,
		heartbeat: null
	};
	const { settings, strange, saved } = session;
	return {
		timezone: settings.timezone,
		overdue: overdue(saved, host.now(), event.kind === "schedule" ? "clock" : "run"),
		strange,
		heartbeat: settings.heartbeat
	};
}
/** The run, once the state says that the schedule has started it, even if it could apply nothing. */
async function noted({ event, host }, session, run) {
	if (session !== null && event.kind === "schedule" && run.ended.kind !== "done") await noteScheduledRun(session, host);
	return run;
}
/** The branch that is applied: the default one, whatever the run was started on. */
function branchOf({ event, host }) {
	const branch = event.defaultBranch ?? (event.kind === "schedule" ? host.env["GITHUB_REF_NAME"] : void 0);
	if (branch !== void 0 && branch !== "") return branch;
	throw new ExitError(1, "The event of this run does not name the default branch. Nothing was done.");
}

// src/render/pull/byline.ts
/** If there are more pull requests or reviews, they are counted. */
const most = 10;
/** Who asked, who approved and who merged, one line a pull request; when it was done, and by which run. */
function byline(results) {
	const { pulls, from, to, timezone } = results;
	const merged = pulls.slice(0, most).map((pull) => mergedLine(pull, results));
	const rest = pulls.length - merged.length;
	const more = rest === 0 ? [] : [words`- and ${rest} more pull requests`];
	const when = markdown`- applied ${timeWords(from, timezone)} (${clockWords(from, timezone)} to ${clockWords(to, timezone)}), ${zoneWords(timezone)}, ${runLink(results)}`;
	return markdown.join([
		...merged,
		...more,
		when
	], "\n");
}
function mergedLine({ number, author, mergedBy, mergedAt, approvals }, results) {
	const names = approvals.slice(0, most).map(({ by, commit }) => markdown`${by} (commit ${commitLink(commit, results)})`);
	const rest = approvals.length - names.length;
	const all = markdown.join(rest > 0 ? [...names, words`${rest} more`] : names, ", ");
	const approved = approvals.length === 0 ? words`no approval` : markdown`approved by ${all}`;
	const merged = markdown`merged by ${mergedBy} ${timeWords(mergedAt, results.timezone)}`;
	return markdown`- #${number} by ${author}, ${approved}, ${merged}`;
}
/** The plan that was applied, and where its record is. */
function recordLine({ plan, evidence }) {
	const record = evidence === null ? [] : [markdown`evidence record ${code(evidence)}`];
	return markdown`<sub>${markdown.join([markdown`Plan ${code(nameOfPlan(plan.fingerprint))}`, ...record], " · ")}</sub>`;
}

// src/render/pull/results.ts
const worst = [
	"unresolved",
	"failed",
	"skipped",
	"applied"
];
/** The outcomes by person: first those that a person must look at, then in the order of the verbs. */
function peopleOf(outcomes) {
	const people = groupBy(outcomes, ({ change }) => change.key);
	const rank = ({ kind, verb }) => worst.indexOf(kind) * verbs.length + verbs.indexOf(verb);
	return [...people].map(personOf).toSorted((a, b) => rank(a) - rank(b));
}
function personOf([key, outcomes]) {
	const kinds = new Set(outcomes.map(({ kind }) => kind));
	const all = new Set(outcomes.map(({ change }) => change.verb));
	return {
		key,
		name: outcomes[0]?.change.name ?? key,
		verb: verbs.find((verb) => all.has(verb)) ?? "change",
		kind: worst.find((kind) => kinds.has(kind)) ?? "applied",
		outcomes
	};
}
/** How many people ended so. */
function countKind(people, kind) {
	return people.filter((one) => one.kind === kind).length;
}

// src/render/pull/results-table.ts
/** One row a person, first those that a person must look at; what is for later at the end. At most this many bytes. */
function resultsTable(results, people, bytes) {
	const { plan, after, scheduled } = results;
	const rows = [...people.map((person) => personRow(person, plan, after)), ...scheduled.map((one) => laterRow(one, plan))];
	const shown = within(rows, bytes, () => nothing).filter(({ text }) => text !== "");
	const rest = rows.length - shown.length;
	const more = row([
		counted$1(rest, words`more person`, words`more people`),
		nothing,
		words`the log lists them`,
		nothing
	]);
	return table([
		words`Person`,
		words`Change`,
		words`Result`,
		words`Read back`
	], rest === 0 ? shown : [...shown, more]);
}
function personRow(person, plan, after) {
	const { key, name, verb, outcomes } = person;
	const applied = outcomes.filter(({ kind }) => kind === "applied");
	const others = outcomes.filter(({ kind }) => kind !== "applied");
	const results = [...applied.length === 0 ? [] : [doneWords(applied)], ...others.map(troubleWords)];
	return row([
		markdownInk.strong(called(key, plan, markdownInk, name)),
		verbNames[verb],
		markdown.join(results, " · "),
		applied.length === 0 ? nothing : readBack(applied, after)
	]);
}
function doneWords(applied) {
	const created = applied.find((one) => one.kind === "applied" && one.change.action === "create");
	if (created?.kind === "applied") return markdown`✅ created as ${code(created.user)}`;
	const writes = applied.filter(({ change }) => change.action !== "adopt").length;
	return writes === 0 ? words`✅ bound, nothing written` : words`✅ ${counted$1(writes, words`write`)}`;
}
function troubleWords(outcome) {
	switch (outcome.kind) {
		case "applied": return nothing;
		case "failed": return markdown`❌ ${prose(outcome.why, 500)}`;
		case "skipped": return markdown`⏭ not tried: ${prose(outcome.why, 500)}`;
		case "unresolved": return markdown`❓ ${prose(outcome.why, 500)}`;
	}
}
/** What the plan that was made afterwards says of the fields that were written. */
function readBack(applied, after) {
	const written = fields.filter((field) => applied.some(({ change }) => change.after[field] !== void 0));
	if (after === null) return words`not read again`;
	const key = applied[0]?.change.key;
	const off = written.filter((field) => differs(field, key, after));
	if (off.length > 0) return markdown`❌ ${labels(off)}: not as written`;
	if (written.length === 0) return words`✅`;
	return written.length > 3 ? words`✅ ${written.length} of ${written.length} fields match` : markdown`✅ ${labels(written)} ${written.length === 1 ? words`matches` : words`match`}`;
}
function differs(field, key, { changes, held, drift }) {
	return [...changes, ...held.map(({ change }) => change)].some((change) => change.key === key && change.after[field] !== void 0) || drift.some((one) => one.key === key && one.field === field);
}
function labels(some) {
	return markdown.join(some.map((field) => markdown`${fieldFacts[field].label}`), ", ");
}
function laterRow({ key, name, verb, on }, plan) {
	const day = verb === "leave" ? markdown`after the last day, ${eveWords(on)}` : markdown`on ${dayWords(on)}`;
	return row([
		markdownInk.strong(called(key, plan, markdownInk, name)),
		verbNames[verb],
		markdown`🕓 ${day}`,
		nothing
	]);
}

// src/render/pull/apply-page.ts
/** What the parts around the table may take, in the worst case. */
const around$1 = 18e3;
/** All went well (exit 0). Null if nothing was due and nothing comes later: then there is nothing to report. */
function appliedPage(results, pull, bytes = commentBytes) {
	const people = peopleOf(results.outcomes);
	if (people.length + results.scheduled.length === 0) return null;
	const later = results.scheduled.length === 0 ? nothing : words`, ${results.scheduled.length} later`;
	return page(results, pull, "frozen", [
		words`## Espalier: applied ✅ ${counted$1(people.length, words`person`, words`people`)} now${later}`,
		...leaversFirst(results),
		...firstAlerts(results),
		byline(results),
		resultsTable(results, people, bytes - around$1),
		...formWords(results),
		closing(results.after)
	]);
}
/** Some of it failed, or was not tried (exit 3). */
function partialPage(results, pull, bytes = commentBytes) {
	const people = peopleOf(results.outcomes);
	const done = results.outcomes.filter(({ kind }) => kind === "applied").length;
	const all = results.outcomes.length || results.plan.changes.length;
	const again = markdown`**To continue:** fix the cause, then run the workflow ${workflowLink(applyFile, results)} again. Finished changes are not sent again. Open a new pull request only if the cause is in the chart.`;
	return page(results, pull, "open", [
		words`## Espalier apply: ${partialTitle(people, results)}`,
		...leaversFirst(results),
		...firstAlerts(results),
		byline(results),
		...people.length === 0 ? [] : [resultsTable(results, people, bytes - around$1)],
		...causes(results),
		...all === 0 ? [] : [stateNow(done, all)],
		...formWords(results),
		again,
		closing(results.after)
	]);
}
/** Something was sent, and it is unknown whether it was done (exit 4). */
function unsettledPage(results, pull, bytes = commentBytes) {
	const people = peopleOf(results.outcomes);
	const count = Math.max(results.unsettled.length, countKind(people, "unresolved"));
	const writes = counted$1(count, words`unsettled write`);
	return page(results, pull, "open", [
		words`## Espalier apply: ${writes} to check by hand`,
		...leaversFirst(results),
		...firstAlerts(results),
		byline(results),
		...people.length === 0 ? [] : [resultsTable(results, people, bytes - around$1)],
		...causes(results),
		words`**State now:** these writes were sent, but the answer was lost. The table shows the result of all others. Until this is settled, nothing more is sent for these people or for anyone who would report to them.`,
		...lookWords(results),
		...formWords(results)
	]);
}
function leaversFirst({ outcomes, after }) {
	return stillActiveAlert(stillActiveAfter(outcomes, after));
}
/** What the service makes of what it is sent: from then on, that is no change. */
function formWords({ learned }) {
	const lines = formExamples(learned).map(({ label, people, sent, shown, note }) => markdown`- ${label} of ${people}, such as ${code(sent)}, kept as ${code(shown)}${note}`);
	return lines.length === 0 ? [] : [markdown.join([words`**${formsHead}**`, ...lines], "\n")];
}
const applyFile = "espalier-apply.yml";
/** More commands do not help. */
const mostLooks = 20;
function lookWords({ unsettled, outcomes }) {
	if (unsettled.length === 0) return [words`**What to do:** run the apply workflow again: it checks these writes first.`];
	const lines = unsettled.slice(0, mostLooks).map((id) => lookLine(id, outcomes));
	const rest = unsettled.length - lines.length;
	const more = rest > 0 ? [words`- and ${rest} more, which \`espalier state show\` lists`] : [];
	return [words`**What to do:** check in Small Improvements whether each write was made. Then run one of these for each in a clone of this repository, with ${stateWords}; USER is the id of the account. After that, run the apply workflow again.`, markdown.join([...lines, ...more], "\n")];
}
/** Only a new account can exist without being known: its address says what to look for. */
function lookLine(id, outcomes) {
	const change = outcomes.find((one) => one.change.id === id)?.change;
	const email = typeof change?.after.email === "string" ? markdown` ${code(change.after.email)}` : nothing;
	const resolve = `espalier state resolve ${id}`;
	const created = id.startsWith("create:") ? markdown`if it is there, ${code(`${resolve} --created USER`)}; ` : nothing;
	return markdown`- ${change?.name ?? id}${email}: ${created}if not, ${code(`${resolve} --not-sent`)}`;
}
function stateNow(done, all) {
	return words`**State now:** Small Improvements has ${done} of the ${counted$1(all, words`change`)}; the chart has ${all === 1 ? words`it` : words`all of them`}. Nothing is lost.`;
}
function partialTitle(people, { outcomes, after }) {
	const active = stillActiveAfter(outcomes, after);
	if (active.length > 0 && countKind(people, "failed") + countKind(people, "skipped") === 0) return stillActiveWords(active);
	return active.length === 0 ? outcomeTitle(people) : words`${stillActiveWords(active)}; ${outcomeTitle(people)}`;
}
function outcomeTitle(people) {
	const [failed, skipped] = [countKind(people, "failed"), countKind(people, "skipped")];
	const all = counted$1(people.length, words`person`, words`people`);
	if (failed > 0) return words`${failed} of ${all} failed${skipped > 0 ? words`, ${skipped} not tried` : nothing}`;
	if (skipped > 0) return words`stopped early, ${skipped} of ${all} not tried`;
	return words`done, but Small Improvements does not match the chart`;
}
function causes({ stopped, trouble }) {
	return [...stopped === null ? [] : [markdown`**Stopped early:** ${prose(stopped)}`], ...trouble === null ? [] : [markdown`**What went wrong:** ${prose(trouble)}`]];
}
function closing(after) {
	if (after === null) return words`Small Improvements was not read again, so this is not confirmed yet.`;
	const left = after.changes.length + after.held.length;
	if (left > 0) return words`A new plan still has ${counted$1(left, words`change`)}.`;
	const drift = after.drift.length;
	const values = counted$1(drift, words`value was`, words`values were`);
	return words`A new plan is empty${drift === 0 ? nothing : words`; ${values} changed outside Git, and left alone`}.`;
}
function page(results, pull, state, parts) {
	const marker = {
		kind: "apply",
		state,
		pull,
		risk: "nothing",
		shows: results.shows
	};
	return markedPage(marker, [
		...parts,
		...pinning(results),
		recordLine(results)
	]);
}
/** With this line, a state that is lost or exchanged is not taken for a new one. */
function pinning({ begunLineage }) {
	if (begunLineage === null) return [];
	const line = code(`state: { lineage: ${begunLineage} }`);
	return [markdown`**One more step:** this run started the state. Write ${line} into \`espalier.yaml\`, so that no other state can replace it.`];
}

// src/render/pull/refused-page.ts
/** The bytes for everything but the list. */
const around = 2e4;
/** Names what was not approved, and how to approve it. At most this many bytes. */
function changedPage({ plan, extra, approved, uncounted, shows, context }, bytes = commentBytes) {
	const workflow = workflowLink("espalier-apply.yml", context);
	return refused(plan, shows, context, [
		words`## Espalier apply did not start: the plan differs from the approved one`,
		...stillActiveAlert(stillActive(plan)),
		...firstAlerts(context),
		...uncounted.slice(0, mostNames).map(({ pull, because }) => markdown`**#${String(pull)}** ${whyNot[because]}`),
		markdown`${approvedWords(approved)} The plan is now ${code(nameOfPlan(plan.fingerprint))}, with ${counted$1(plan.changes.length, words`change`)}. Not approved:`,
		listOf(extra, plan, bytes),
		words`**State now:** nothing was written. The chart has the changes, Small Improvements does not.`,
		markdown`**To continue:** read the lines above. If they are right, start the workflow ${workflow} by hand (Run workflow) with this fingerprint: ${digitsIn(plan)}. It applies exactly this plan. If not, correct them in the chart or in Small Improvements, and start it without a fingerprint.`
	]);
}
/** Nothing was ever applied here, so nothing is wrong: the plan waits for a person who reads it. At most this many bytes. */
function firstPage({ plan, extra, shows, context }, bytes = commentBytes) {
	const workflow = workflowLink("espalier-apply.yml", context);
	return refused(plan, shows, context, [
		words`## Espalier: the first plan waits for your approval`,
		...stillActiveAlert(stillActive(plan)),
		words`This chart was never applied here, so there is no pull request that could have approved the plan. Nothing was written.`,
		markdown`**1. Read the plan.** It has ${counted$1(plan.changes.length, words`change`)}. An account that is adopted stays as it is: Espalier only notes whose it is.`,
		listOf(extra, plan, bytes),
		markdown`**2. Approve it.** If it is right, start the workflow ${workflow} by hand (Run workflow) with this fingerprint: ${digitsIn(plan)}. It applies exactly this plan. If it is wrong, correct the chart or Small Improvements; each push and each scheduled run plan again.`,
		words`**Has a run applied this chart before, with its state on the branch?** Then that state is lost: approve nothing, and read docs/recovery.md first.`
	]);
}
function listOf(extra, plan, bytes) {
	const lines = extra.map((change) => markdown`- ${verbNames[change.verb]} · ${asSentence(change, plan, markdownInk)}`);
	const more = (rest) => words`- and ${rest} more; the log of the run lists them`;
	return markdown.join(within(lines, bytes - around, more), "\n");
}
function digitsIn({ fingerprint }) {
	return code(digitsOf(fingerprint).slice(0, 32));
}
const mostNames = 10;
const whyNot = {
	"nothing shown": words`had no plan when it was merged, so there was nothing to approve.`,
	"no approval": words`has no approval that counts. It must come from a person who did not write, push or open any of the change, and must stand at the merge.`,
	"no owner": words`lacks an approval by an owner of each chart file that it changes.`,
	"one of two": words`was pushed to by a bot, which anyone with write access can start, so two people must approve it.`,
	"approved before": words`was approved before its first plan was shown. An approval counts only for a plan that was already shown.`,
	gap: words`has a plan that was changed or removed after it was shown, so what was approved is not known.`
};
function approvedWords(approved) {
	if (approved.length === 0) return words`No approved plan was found for the merged changes.`;
	const names = approved.slice(0, mostNames).map((fingerprint) => code(nameOfPlan(fingerprint)));
	const rest = approved.length - names.length;
	const all = markdown.join(rest > 0 ? [...names, words`${rest} more`] : names, ", ");
	return markdown`${approved.length === 1 ? words`Plan` : words`Plans`} ${all} ${approved.length === 1 ? words`was` : words`were`} approved.`;
}
/** A limit or an error about the plan stops it (exit 8). */
function blockedPage({ plan, shows, context }) {
	const { errors } = blockersOf(plan);
	const frame = { place: (place) => placeLink(place, context.head, context) };
	const lines = errors.map((one, index) => findingAlert(words`E${index + 1}`, one, frame));
	const shown = within(lines, commentBytes - around, (rest) => words`and ${rest} more; the log of the run lists them`);
	return refused(plan, shows, context, [
		words`## Espalier apply did not start: blocked`,
		...stillActiveAlert(stillActive(plan)),
		...firstAlerts(context),
		alert(words`CAUTION`, [...shown, ...limits(plan)]),
		words`**State now:** nothing was written. The chart has the changes, Small Improvements does not.`,
		words`**To continue:** fix the problems above, in the chart or in Small Improvements. Merging a pull request starts the next run; without one, run the apply workflow again.`
	]);
}
function refused(plan, shows, context, parts) {
	const { pull, readAt, timezone } = context;
	const name = markdown`Plan ${code(nameOfPlan(plan.fingerprint))} as of ${dayWords(plan.asOf)}`;
	const footer = markdown`<sub>${markdown.join([
		name,
		momentWords(readAt, timezone),
		runLink(context)
	], " · ")}</sub>`;
	return markedPage({
		kind: "apply",
		state: "open",
		pull,
		risk: "blocked",
		shows
	}, [...parts, footer]);
}

// src/action/shares.ts
/** The pull requests of which a run applied something, each once. */
function sharesOf({ merges, due }) {
	const known = new Set(merges.map(({ pull }) => pull.number));
	return [...merges, ...due.filter(({ pull }) => !known.has(pull.number))];
}
/**
* The changes of a plan, held ones too, that belong to one pull request: those that became approved by its merge. A plan
* that was made while something waited has that as well, but it belongs to the pull request that brought it. One that was
* never planned has what belongs to no other.
*/
function ownIn(merge, plan, run) {
	const whole = {
		...plan,
		changes: [...plan.changes, ...plan.held.map(({ change }) => change)]
	};
	const { due } = merge;
	if (due !== null) return whole.changes.filter(({ key }) => due.has(key));
	const approvedBy = (merges) => shareOf(whole, togetherOf(run, merges), run.digests?.past ?? []);
	const [mine, others] = isListed(merge) ? [approvedBy([...before(run, merge), merge]), approvedBy(before(run, merge))] : [whole.changes, approvedBy(run.merges)];
	const known = new Set(others);
	return mine.filter((change) => !known.has(change));
}
/** What of the later days of a plan belongs to one pull request. */
function aheadIn(merge, plan, run) {
	if (merge.approved === null) return [];
	const known = new Set(announced(plan, togetherOf(run, before(run, merge))));
	return announced(plan, merge.approved).filter((one) => !known.has(one));
}
/** Whether a pull request brought anything at all, as far as that is known without a plan. */
function bringsAny(merge, run) {
	const { approved } = merge;
	if (!isListed(merge) || approved === null) return true;
	const known = togetherOf(run, before(run, merge));
	const parts = /* @__PURE__ */ new Set([...known.changes, ...known.later]);
	return [...approved.changes ?? [], ...approved.later].some((part) => !parts.has(part));
}
/** What some merges have approved together, and what was announced before all of them. */
function togetherOf({ digests }, merges) {
	const all = merges.flatMap(({ approved }) => approved ?? []);
	return {
		fingerprint: "",
		changes: all.flatMap(({ changes }) => changes ?? []),
		later: [...digests?.earlier ?? [], ...all.flatMap(({ later }) => later)]
	};
}
function before({ merges }, merge) {
	return merges.slice(0, merges.indexOf(merge));
}
/** Whether its approved plan says which changes it had. */
function isListed({ approved }) {
	return approved !== null && approved.changes !== null;
}

// src/action/results.ts
/** The result of a run, as far as it belongs to one pull request; for null, all of it. `to` is an ISO time. */
function resultsFor(run, { plan, course }, merge, to, by, timezone) {
	const own = merge === null ? null : new Set(ownIn(merge, plan, run).map(({ id }) => id));
	const isOwn = (id) => own === null || own.has(id);
	const outcomes = course.outcomes.filter(({ change }) => isOwn(change.id));
	const unsettled = course.unsettled.filter(isOwn);
	return {
		plan,
		outcomes,
		after: course.after,
		scheduled: merge === null ? [] : aheadIn(merge, course.after ?? plan, run),
		pulls: (merge === null ? sharesOf(run) : [merge]).map(({ pull }) => pull),
		run: by,
		from: run.from,
		to,
		timezone,
		overdue: run.overdue,
		strange: run.strange,
		begunLineage: course.begunLineage,
		evidence: course.record,
		learned: course.learned.filter(({ key }) => own === null || outcomes.some(({ change }) => change.key === key)),
		unsettled,
		stopped: course.stopped,
		trouble: course.trouble,
		shows: merge === null ? digitsOf(plan.fingerprint) : failureOf(outcomes, unsettled)
	};
}
/** The name of one request in a reason, by which it can be found in the log of the service: each has another. */
const requestName = /\brequest [0-9a-f]{16}\b/g;
/** Names what failed, and why. The rest of the plan does not belong to this pull request. */
function failureOf(outcomes, unsettled) {
	const failed = outcomes.flatMap((one) => one.kind === "applied" ? [] : [{
		change: changeDigest(one.change),
		kind: one.kind,
		why: one.why.replace(requestName, "")
	}]);
	return digest({
		failed,
		unsettled
	});
}
/** Says that the part of one pull request in a plan waits, and why; for null, the plan. */
function refusalDigest(kind, plan, merge, run) {
	if (merge === null) return digitsOf(plan.fingerprint);
	const { errors, limits } = blockersOf(plan);
	const why = [...errors.map(({ code }) => code), ...limits.map(({ limit }) => limit)];
	return digest({
		kind,
		own: ownIn(merge, plan, run).map(changeDigest),
		why: [...new Set(why)].toSorted()
	});
}

// src/action/run-page.ts
/** What is posted on one pull request, or, for null, about the run as a whole. Null: nothing. */
function pageFor(job, run, step, merge, bytes = commentBytes) {
	const { ended } = run;
	const context = contextFor(job, run, merge);
	switch (ended.kind) {
		case "trouble": return troublePage({
			message: ended.trouble.message,
			exit: ended.trouble.exit,
			step,
			context
		});
		case "unsound": return unsoundPage({
			diagnostics: ended.chart.diagnostics,
			step,
			context
		});
		case "blocked": return blockedPage({
			plan: ended.plan,
			shows: refusalDigest("blocked", ended.plan, merge, run),
			context
		});
		case "declined": {
			const approved = run.merges.flatMap(({ approved: one }) => one === null ? [] : [one.fingerprint]);
			const shows = refusalDigest("declined", ended.plan, merge, run);
			if (run.first) return firstPage({
				plan: ended.plan,
				extra: run.extra,
				shows,
				context
			}, bytes);
			const uncounted = run.merges.flatMap(({ pull, because }) => because === null ? [] : [{
				pull: pull.number,
				because
			}]);
			return changedPage({
				plan: ended.plan,
				extra: run.extra,
				approved,
				uncounted,
				shows,
				context
			}, bytes);
		}
		case "done": return donePage(resultsFor(run, ended, merge, isoNow(job.host), job.run, context.timezone), ended.course.exit, merge, context, bytes);
	}
}
function donePage(results, exit, merge, { pull }, bytes) {
	if (exit === 0) return appliedPage(results, pull, bytes);
	const { outcomes, unsettled } = results;
	if (merge === null) return exit === 4 ? unsettledPage(results, pull, bytes) : partialPage(results, pull, bytes);
	if (outcomes.length + unsettled.length === 0) return null;
	if (isMade(results)) return appliedPage(results, pull, bytes);
	return unsettled.length > 0 || outcomes.some(({ kind }) => kind === "unresolved") ? unsettledPage(results, pull, bytes) : partialPage(results, pull, bytes);
}
/** Whether everything of one pull request was made, and nothing ended the run early. */
function isMade({ outcomes, unsettled, stopped, trouble }) {
	return unsettled.length === 0 && outcomes.every(({ kind }) => kind === "applied") && stopped === null && trouble === null;
}
function contextFor(job, { tip, branch, timezone, overdue, strange }, merge) {
	return {
		pull: merge?.pull.number ?? 0,
		head: tip,
		base: tip,
		baseBranch: branch,
		run: job.run,
		readAt: isoNow(job.host),
		timezone,
		overdue,
		strange
	};
}

// src/action/show-run.ts
/**
* Reports the result of a run: on each pull request that it applied, in the issue about failures, and to later steps.
* If GitHub does not take the report, the step fails, and its log has all of it.
*/
async function showRun(job, run, step) {
	const exit = exitOf(run);
	const page = pageFor(job, run, step, null, summaryBytes);
	const done = doneWith(run, exit, page === null ? null : pageText(page));
	const warning = await orExitError(tell(job, run, step, exit));
	return warning === null || warning instanceof ExitError ? unlessTold(run, done, warning) : warned(done, warning);
}
/** The result of a run, once it was reported on GitHub, or could not be: what was written stays written. */
function unlessTold(run, done, untold) {
	if (!(untold instanceof ExitError)) return done;
	const { exit } = done;
	const written = run.ended.kind === "done" && run.ended.plan.changes.length > 0;
	const worse = exit === 0 ? written ? 3 : 1 : exit;
	const says = message(`The result of the run could not be posted on GitHub. ${untold.message}`, 3e3);
	const result = exit === 0 ? resultOf(worse) : done.result;
	return {
		...done,
		exit: worse,
		result,
		outputs: {
			...done.outputs,
			"exit-code": worse,
			result
		},
		annotations: [...done.annotations, {
			severity: "error",
			title: "Espalier",
			says
		}],
		says: printed`${done.says}${says}\n`
	};
}
/** Returns a warning, if a chat could not be told. */
async function tell(job, run, step, exit) {
	const untold = [];
	let written = 0;
	for (const merge of sharesOf(run)) {
		const page = pageFor(job, run, step, merge);
		const isOwn = hasOwn(run, merge);
		if (page === null || !isOwn && !bringsAny(merge, run)) continue;
		if ((written += 1) > unhurried) await job.github.sleep(pause);
		const { number } = merge.pull;
		const telling = page.marker.state === "frozen" ? freezePlan(job, number, page) : showResult(job, number, page, isOwn);
		const told = await orExitError(telling);
		if (told instanceof ExitError) untold.push(told);
	}
	const whole = pageFor(job, run, step, null);
	const speaker = contextFor(job, run, null);
	const active = activeAfter(run);
	if (run.first && whole !== null) await showFirst(job, run, whole);
	const issue = whole === null ? null : issueFor(run, exit, whole, speaker, active);
	const telling = isWaiting(run) ? null : {
		notice: failureNotice(exit, active),
		name: failureName(run, exit, active),
		at: run.tip
	};
	const warning = await keepIssue(job, "failure", () => issue, settledNote("failure", speaker), telling);
	if (run.strange > 0) await openOnce(job, "pushed", issueText(pushedIssue(run.strange, speaker)));
	if (untold[0] !== void 0) throw untold[0];
	return warning;
}
function issueFor(run, exit, page, speaker, active) {
	if (isWaiting(run)) return issueText(firstIssue(page, speaker));
	return exit === 0 ? null : issueText(failureIssue(page, speaker, active));
}
/** The same as long as runs fail in the same way, with the same plan and the same leavers. */
function failureName({ ended }, exit, active) {
	const plan = "plan" in ended ? ended.plan.fingerprint : "";
	return digest({
		kind: ended.kind,
		exit,
		plan,
		active: active.map(({ key }) => key).toSorted()
	});
}
/**
* GitHub takes 80 comments a minute, and asks for a second between many of them: this many pull requests are told at
* once, and for each more it waits this many milliseconds.
* https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
*/
const [unhurried, pause] = [20, 2e3];
/** The leavers who are active after a run, as far as it knows. */
function activeAfter({ ended }) {
	if (ended.kind === "done") return stillActiveAfter(ended.course.outcomes, ended.course.after);
	return ended.kind === "blocked" || ended.kind === "declined" ? stillActive(ended.plan) : [];
}
/** Whether the result of a run is about changes of one pull request; unknown without a plan. */
function hasOwn(run, merge) {
	return "plan" in run.ended && ownIn(merge, run.ended.plan, run).length > 0;
}
/** The exit code of an apply, for each way in which it can end. */
function exitOf(run) {
	const { ended } = run;
	if (isWaiting(run)) return 0;
	switch (ended.kind) {
		case "done": return ended.course.exit;
		case "trouble": return ended.trouble.exit;
		case "blocked": return 8;
		case "declined": return 5;
		case "unsound": return 1;
	}
}
/** GitHub drops a summary of more than 1 MiB as a whole. */
const summaryBytes = 1e6;
function doneWith(run, exit, summary) {
	const { ended, overdue, strange, timezone } = run;
	const plan = "plan" in ended ? ended.plan : null;
	const result = isWaiting(run) ? "first-plan" : resultFor(ended, exit);
	const diagnostics = ended.kind === "unsound" ? ended.chart.diagnostics : [];
	const first = [
		...strange === 0 ? [] : [printed`${strangeWords(strange)}`],
		...overdue === null ? [] : [overdueLine(overdue, timezone)],
		...isWaiting(run) ? [printed`${firstWords}`] : []
	];
	return {
		exit,
		result,
		outputs: {
			"exit-code": exit,
			result,
			...plan === null ? {} : {
				fingerprint: plan.fingerprint,
				changes: plan.changes.length,
				leavers: plan.counts.leave
			},
			errors: diagnostics.length
		},
		annotations: [...annotationsOf(diagnostics), ...first.map((says) => ({
			severity: "warning",
			title: "Espalier",
			says
		}))],
		summary,
		report: [],
		says: printed.join([...first, saysOf(run)], "\n")
	};
}
function resultFor(ended, exit) {
	if (ended.kind === "unsound") return "invalid";
	if (ended.kind === "blocked") return "blocked";
	if (exit !== 0) return resultOf(exit);
	return ended.kind === "done" && ended.plan.changes.length === 0 ? "no-changes" : "ok";
}
function saysOf(run) {
	const { ended } = run;
	switch (ended.kind) {
		case "done": return applyText(ended.course, false);
		case "trouble": return printed`espalier: ${message(ended.trouble.message, 3e3)}\n`;
		case "unsound": return diagnosticsText(ended.chart.diagnostics, false);
		case "blocked": return printed`${wholePlan(ended.plan)}\nBlocked: nothing was written.\n`;
		case "declined": return isWaiting(run) ? wholePlan(ended.plan) : printed`${wholePlan(ended.plan)}\nNot approved: nothing was written.\n`;
	}
}
const firstWords = words`The first plan waits for your approval: nothing was written. An issue shows the plan, and how to approve it.`;
/** What a person has to settle or approve is in the log as a whole, at any length. */
function wholePlan(plan) {
	return planText(plan, {
		colour: false,
		unmanaged: false,
		verbose: true
	});
}

export { isWaiting as a, applyTip as i, unlessTold as n, contextFor as r, showRun as t };