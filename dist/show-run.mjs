import { _ as ExitError, c as printed, n as resultOf, o as message, r as warned, s as painter, y as orExitError } from "./start.mjs";
import { j as e } from "./desired.mjs";
import { S as tipOf, a as requireNewest, g as firstParents, y as isWithin } from "./chart-at-revision.mjs";
import { $ as abortOn, C as isShown, H as restored, St as overdue, U as withManager, V as emptyState, W as progressLine, _ as bringBack, b as sealerFrom, d as notSound, f as recordDigest, h as jsonText, l as kept, m as sealedText, nt as requireChanges, p as nowhere, s as withService, t as open, tt as disconnect, u as largestRecord, v as looksWithin, x as unrecordedIn, z as bindingAfter } from "./session.mjs";
import { D as commentBytes, F as timeWords, I as markdownInk, J as table, K as prose, M as clockWords, N as dayWords, P as eveWords, R as code, U as markdown, X as countsLine, Y as counted$1, ct as stillActiveAfter, f as alert, ft as isNamed, g as limits, gt as fingerprintOf, h as findingAlert, ht as digest, j as within, lt as verbs, mt as changeDigest, nt as verbNames, pt as nameOfPlan, q as row, s as asSentence, st as stillActive, u as called, ut as digitsOf, v as applyCommand } from "./planning.mjs";
import { A as dayAfter, E as isMerged, I as groupBy, L as blockersOf, N as isDay, O as byText, c as nonEmpty, g as usage, i as overgrown, k as canonicalEmail, m as flagNumber, o as fieldFacts, s as fields, z as isBlocked } from "./base.mjs";
import { n as words, t as nothing } from "./words.mjs";
import { c as isAlike, d as ownLock, f as randomName, h as toolOf, m as runner, p as requireFree, r as accountOf, s as formsKept, u as lockStatus } from "./rewrites.mjs";
import { a as pathOf, t as argsOf } from "./context.mjs";
import { A as diagnosticsText, C as isSameAddress, E as bindingAt, M as annotationsOf, S as isKnown, T as liveValue, _ as rememberedToday, a as makePlan, b as withOnly, g as pairUp, h as hasName, k as loadChart, l as UntrustedList, r as planText, s as shownByNow, w as droppedIn, y as verbOf } from "./file-findings.mjs";
import { n as pageText, t as markedPage } from "./page.mjs";
import { n as startOfDay } from "./day.mjs";
import { n as strangeWords, r as overdueLine, t as firstAlerts } from "./first-alerts.mjs";
import { a as runLink, c as zoneWords, n as momentWords, o as stateWords, r as placeLink, s as workflowLink, t as commitLink } from "./context2.mjs";
import { a as batchOf, i as resolveIntents, o as openWriter, r as snapshotToWrite, s as withSession, t as readLiveState } from "./snapshot.mjs";
import { a as asksForApproval, d as comeOf, l as allowedBy, m as stillAhead, o as reviewsOf, p as shareOf, s as putCheck, t as judgedBy, u as announced } from "./judge-pull.mjs";
import { b as stillActiveWords, c as failureNotice, f as issuesOf, n as keepIssue, r as openOnce, t as issueText, y as stillActiveLines } from "./issues.mjs";
import { r as planToRead, t as choicesOf } from "./plan.mjs";
import { g as mayHaveBeen, i as showResult, o as authorOf, t as freezePlan } from "./comments.mjs";
import { l as isoNow, o as protectionOf, u as runUrl } from "./private.mjs";
import { a as pullOf, o as pullsOf } from "./edit-by-verbs.mjs";
import { a as settledNote, c as stillActiveAlert, i as pushedIssue, n as failureIssue, r as firstIssue } from "./issues2.mjs";
import { n as troublePage, r as unsoundPage } from "./trouble-page.mjs";

// src/render/plan/question.ts
const onlyYes = words`Only "yes" is accepted: `;

// src/engine/approval.ts
function checkDigits(expect) {
	if (!/^(sha256:)?[0-9a-f]{1,64}$/.test(expect)) throw usage(`--expect takes a fingerprint: ${32} or more of its hex digits, not "${expect}".`, "apply");
	const { length } = digitsOf(expect);
	if (length >= 32) return;
	throw usage(`--expect takes at least ${32} digits of a fingerprint, and this has ${length}: with so few, a harmful plan can be made to match a harmless one. The last lines of "espalier plan" show enough of them, and "espalier plan --format json" shows all.`, "apply");
}
function isSound({ fingerprint, changes }, { company, contract }) {
	return fingerprintOf(company, contract, changes) === fingerprint;
}
function begunFrom(plan, allowed) {
	const sources = plan.changes.map(({ id }) => sourceOf(allowed.get(id)));
	return {
		fingerprint: plan.fingerprint,
		changes: plan.changes.map(changeDigest),
		...listed(sources)
	};
}
function keptLater(digests, known) {
	return {
		later: digests,
		...listed(digests.map((digest) => known.get(digest) ?? unkept))
	};
}
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
function sourcesIn(kept) {
	const sources = /* @__PURE__ */ new Map();
	for (const [at, digest] of (kept?.changes ?? kept?.later ?? []).entries()) if (!sources.has(digest)) sources.set(digest, kept?.sources?.[kept.from?.[at] ?? -1] ?? unkept);
	return sources;
}
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
function mayBe(sent, shown) {
	return ["firstName", "lastName"].every((field) => (shown[field] ?? null) === null || isAlike(field, sent[field], shown[field]));
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}

// src/apply/perform.ts
async function perform(change, writer, journal, conditions) {
	if (change.action === "adopt") return done(change, change.user, journal);
	if (change.action === "create") return await hire(change, writer, journal, conditions);
	const found = alterationOf(change, journal);
	return altered(change, "kind" in found ? found : await writer.change(found.id, found.emails, found.before, found.after), journal);
}
const lookedAtNext = "It is not known yet whether the change was made: the next apply looks at the account, and sends it again if it does not show";
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
function created(change, user, journal, madeAt) {
	const sent = inTheirWords(change.after, journal);
	const lost = Object.keys(sent).filter((field) => !isAlike(field, user.values[field] ?? null, sent[field]));
	const after = {
		...change.after,
		active: user.values.active ?? true
	};
	for (const field of lost) if (field !== "active") delete after[field];
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
async function taken(changes, writer, { lookFirst }) {
	return lookFirst() ? await writer.taken(changes.map(({ after }) => String(after.email))) : /* @__PURE__ */ new Set();
}
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
function unknownManager({ after: { manager } }, journal) {
	return typeof manager === "string" && managerIn(manager, journal) === null;
}
function noManager({ after }) {
	return {
		kind: "refused",
		why: `no account is bound to the manager ${String(after.manager)}`
	};
}
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
const lost = {
	kind: "unsettled",
	why: "its result is not known"
};
async function replies(list, send) {
	return list.length === 0 ? [] : await send(list);
}
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
const batch = 200;
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
			const isDue = (change) => rest.has(change) && !isHeld(change);
			if (durable.size - started > batch / 2 && !aside.some(isDue)) return null;
			const next = /* @__PURE__ */ new Set();
			for (const changes of [aside, rest]) for (const change of changes) {
				if (next.size === batch) break;
				if (isDue(change)) next.add(change);
			}
			return next.size === 0 ? null : save([...next]);
		}
	};
}

// src/apply/queue.ts
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
function putBack(queue, may) {
	const left = [];
	for (const change of queue.aside.splice(0).toReversed()) if (may(change)) offer(queue, change);
	else left.push(change);
	queue.aside.push(...left.toReversed());
}
function followDone(queue, change) {
	free(queue, change);
	for (const waiter of queue.waiters.get(change.id) ?? []) {
		const left = (queue.missing.get(waiter.id) ?? 1) - 1;
		queue.missing.set(waiter.id, left);
		if (left === 0) offer(queue, waiter);
	}
}
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
function isForLeaver({ waiters, open }, change) {
	const seen = /* @__PURE__ */ new Set([change.id]);
	for (const id of seen) for (const waiter of waiters.get(id) ?? []) {
		if (!open.has(waiter.id)) continue;
		if (isLeaver(waiter)) return true;
		seen.add(waiter.id);
	}
	return false;
}
function neverStarted({ changes, open }) {
	return changes.filter(({ id }) => open.has(id));
}
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
function free(queue, { key }) {
	const behind = queue.busy.get(key) ?? [];
	queue.busy.delete(key);
	for (const one of behind) offer(queue, one);
}
function waitersOf(changes, ids) {
	const waiters = /* @__PURE__ */ new Map();
	for (const change of changes) for (const id of change.needs) {
		const others = waiters.get(id);
		if (others !== void 0) others.push(change);
		else if (ids.has(id)) waiters.set(id, [change]);
	}
	return waiters;
}
function urgencies(changes, waiters) {
	const leavers = new Map(changes.filter(isLeaver).map((change) => [change.key, [change]]));
	const own = (change) => isLeaver(change) ? [] : leavers.get(change.key) ?? [];
	const below = ({ id }) => waiters.get(id) ?? none;
	const lengths = chains(changes, below, () => 0);
	if (leavers.size === 0) return lengths;
	const longest = [...lengths.values()].reduce((most, one) => Math.max(most, one), 0);
	return chains(changes, (change) => [...below(change), ...own(change)], (change) => isLeaver(change) ? longest + 1 : 0);
}
const none = [];
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
function startNext(schedule) {
	const { queue, canary, budget, bound } = schedule;
	if (budget.over() !== null || schedule.inFlight >= bound) return [];
	const change = takeNext(queue, (one) => mayStart(schedule, one) && canary.allows(one));
	if (change === void 0) return [];
	const changes = [change, ...takeAlike(queue, change.action, canary.most(change) - 1, (one) => mayStart(schedule, one))];
	schedule.inFlight += 1;
	schedule.started += changes.length;
	canary.began(change);
	return changes;
}
function mayStart({ queue, log, budget }, change) {
	return log.covers(change) && stoppedFor(change, queue, budget) === null;
}
function putBackIn(schedule) {
	putBack(schedule.queue, (change) => mayStart(schedule, change) && schedule.canary.allows(change));
}
function saveAhead(schedule) {
	const { queue, log, budget, bound } = schedule;
	if (schedule.saving || budget.over() !== null) return null;
	const saved = log.advance(schedule.started, schedule.inFlight < bound ? queue.aside : []);
	if (saved === null) return null;
	schedule.saving = true;
	return saved.catch((error) => budget.note(error)).finally(() => {
		schedule.saving = false;
		putBackIn(schedule);
	});
}
function settle(schedule, outcome) {
	const { queue, canary } = schedule;
	const { kind, change } = outcome;
	if (canary.ended(outcome)) putBackIn(schedule);
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
function skipRest(schedule) {
	const { queue, budget } = schedule;
	const whyOf = (change) => stoppedFor(change, queue, budget) ?? budget.stopped() ?? "it was not reached";
	return counted(schedule, neverStarted(queue).map((change) => ({
		kind: "skipped",
		change,
		why: whyOf(change)
	})));
}
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
function isDone({ inFlight, saving }) {
	return inFlight === 0 && !saving;
}

// src/apply/apply.ts
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
async function drive(schedule, send, watch) {
	await new Promise((resolve, reject) => {
		const goOn = () => {
			for (let changes = startNext(schedule); changes.length > 0; changes = startNext(schedule)) {
				for (const one of changes) watch.began(one);
				send(changes).then(ended, reject);
			}
			saveAhead(schedule)?.then(goOn, reject);
			if (isDone(schedule)) resolve();
		};
		const ended = () => {
			schedule.inFlight -= 1;
			goOn();
		};
		goOn();
	});
}
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
		if (kept !== binding && JSON.stringify(kept) !== JSON.stringify(binding)) better.set(change.key, kept);
	}
	return better;
}
function asKept(binding, sent, wanted, held, shows) {
	const own = {};
	for (const field of Object.keys(wanted)) if (field in sent || held[field] === wanted[field]) own[field] = wanted[field];
	const forms = formsKept(binding.shown, own, shows);
	if (forms.shown === void 0 && binding.shown === void 0) return binding;
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
function learnedForms(before, after) {
	return Object.entries(after.bindings).flatMap(([key, { applied, shown = {} }]) => Object.entries(shown).filter(([field, value]) => before.bindings[key]?.shown?.[field] !== value).map(([field, value]) => ({
		key,
		field,
		sent: String(applied[field]),
		shown: value
	})));
}

// src/plan/refresh-bindings.ts
function refreshBindings(desired, live, state, witness) {
	const paired = pairUp(desired, live, state, witness);
	const { pairs, keyOf } = paired;
	const better = /* @__PURE__ */ new Map();
	for (const found of pairs.values()) {
		if (found.how !== "bound" || !isKnown(found.whose)) continue;
		const pair = rememberedToday(found, paired, desired, witness);
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
	], " \u00B7 ");
}
function result(outcome) {
	if (outcome.kind === "applied") return outcome.change.action === "create" ? [printed`created as ${outcome.user}`] : [];
	return [message(outcome.why)];
}
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
const mostSkipped = 10;
function section({ outcomes }, kind, paint) {
	const lines = [...groupBy(outcomes.filter((outcome) => outcome.kind === kind), (outcome) => outcome.kind === "skipped" ? outcome.why : outcome)].flatMap(([why, alike]) => typeof why === "string" && alike.length > mostSkipped ? [printed`  ${counted$1(alike.length, words`change`)} · ${message(why)}`] : alike.map((outcome) => printed`  ${what(outcome)}`));
	return lines.length === 0 ? [] : [paint(styles[kind], advice[kind]), ...lines];
}
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
	return parts.length === 0 ? words`Nothing to apply` : printed.join(parts, " \u00B7 ");
}
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
function pinning$1({ begunLineage }) {
	if (begunLineage === null) return [];
	return [words`This apply started the state. Write its lineage into espalier.yaml, so that no other state can replace it:`, printed`\nstate: { lineage: ${message(begunLineage)} }`];
}
function further(goOn) {
	return goOn === null ? nothing : printed` To continue with the approved changes: ${message(goOn, Infinity)}`;
}

// src/state/journal.ts
function openJournal(store, saved, start) {
	const bindings = ownCopy(start.bindings);
	const intents = ownCopy(start.intents);
	let made = ownCopy(start.unrecorded ?? {});
	let remembered = Object.keys(made).length;
	let rest = withoutMaps(start);
	let dirty = start !== saved;
	let maps = null;
	let saving = Promise.resolve();
	const live = () => ({
		bindings,
		intents,
		...remembered === 0 ? {} : { unrecorded: made }
	});
	const state = () => ({
		...rest,
		...maps ??= copyOf(live())
	});
	const changed = () => {
		dirty = true;
		maps = null;
	};
	const rename = (was, key) => {
		delete bindings[was];
		for (const [other, binding] of withManager(Object.entries(bindings), was, key)) bindings[other] = binding;
		for (const [id, intent] of withManager(Object.entries(intents), was, key)) intents[id] = intent;
	};
	const remember = (id, change, user) => {
		if (!isRemembered(change, remembered)) return;
		if (made[id] === void 0) remembered += 1;
		made[id] = madeOf(change, user);
	};
	const save = async (records) => {
		const last = records.at(-1);
		if (!dirty && last === void 0) return;
		dirty = false;
		const { unrecorded, ...told } = live();
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
				...rest,
				...next,
				...fresh
			}, records);
			rest = {
				...rest,
				...fresh
			};
			if (last !== void 0) {
				[made, remembered] = [ownCopy({}), 0];
				maps &&= {
					bindings: maps.bindings,
					intents: maps.intents
				};
			}
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
			const binding = bindings[key];
			if (binding === void 0) return null;
			const { email } = binding.applied;
			return {
				id: binding.id,
				email: typeof email === "string" ? email : null
			};
		},
		async intend(changes) {
			for (const change of changes) intents[change.id] = {
				...intentOf(change),
				...lostAt(intents[change.id])
			};
			changed();
			await flush();
		},
		record(change, user, shows = {}, madeAt) {
			const old = bindings[change.was ?? change.key];
			if (change.was !== void 0) rename(change.was, change.key);
			bindings[change.key] = bindingAfter(old, change, user, shows, madeAt);
			rest = {
				...rest,
				lastGood: sizeAfter(rest.lastGood, change)
			};
			delete intents[change.id];
			remember(change.id, change, user);
			changed();
		},
		drop(change) {
			const intent = intents[change.id];
			if (intent === void 0 || intent.sentAt !== void 0) return;
			delete intents[change.id];
			changed();
		},
		lose(change, sentAt) {
			intents[change.id] = {
				...intentOf(change),
				sentAt
			};
			changed();
		},
		markUnresolved(change) {
			intents[change.id] = {
				...intentOf(change),
				status: "unresolved"
			};
			changed();
		},
		reopen(change) {
			intents[change.id] = intentOf(change);
			if (made[change.id] !== void 0) remembered -= 1;
			delete made[change.id];
			changed();
		},
		note(told) {
			if (!Object.keys(told).some((name) => JSON.stringify(told[name]) !== JSON.stringify(rest[name]))) return;
			rest = {
				...rest,
				...told
			};
			dirty = true;
		},
		know(known) {
			for (const [id, intent] of Object.entries(intents)) {
				const now = known.intents[id];
				if (now === intent) continue;
				const binding = known.bindings[intent.key];
				if (now !== void 0) intents[id] = now;
				else {
					delete intents[id];
					if (binding !== void 0) remember(id, intent, binding.id);
				}
				if (binding !== void 0) bindings[intent.key] = binding;
				changed();
			}
		},
		settle(better) {
			for (const [key, binding] of better) bindings[key] = binding;
			if (better.size > 0) changed();
		}
	};
}
function ownCopy(all) {
	return Object.assign(Object.create(null), all);
}
function copyOf({ bindings, intents, unrecorded }) {
	return {
		bindings: { ...bindings },
		intents: { ...intents },
		...unrecorded === void 0 ? {} : { unrecorded: { ...unrecorded } }
	};
}
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
function lostAt(earlier) {
	return earlier?.sentAt === void 0 ? {} : { sentAt: earlier.sentAt };
}
function isRemembered({ action }, size) {
	return action === "deactivate" || action !== "adopt" && size < 5e3;
}
function madeOf({ key, action, before, after }, user) {
	return {
		key,
		action,
		user,
		before,
		after: action === "create" ? {} : after
	};
}
function sizeAfter(size, { action }) {
	return size === null || action !== "deactivate" ? size : {
		...size,
		active: size.active - 1
	};
}

// src/apply/detect-reverted.ts
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
const earlyWaits = [
	500,
	1500,
	4e3
];
async function settledList({ connection, desired, live: before }, done, journal, host) {
	const known = {
		users: before.users.size,
		owner: before.owner,
		state: journal.state
	};
	const read = async () => await orUntrusted(readLiveState(connection, desired, known, host));
	const isLateIn = (live) => {
		const state = journal.state();
		return done.some((outcome) => isLate(outcome, live, state));
	};
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
function isLate(outcome, live, { bindings }) {
	return outcome.kind === "applied" && !isShown(outcome.change, outcome.user, live, bindings);
}
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
function isAsChosen({ chosen }) {
	return isEmpty(chosen) && stillActive(chosen).length === 0 && !isBlocked(chosen);
}

// build/validators/evidence.mjs
const t = S;
const n = {
	$schema: `https://json-schema.org/draft/2020-12/schema`,
	$id: `https://espalier.invalid/schema/evidence.schema.json`,
	title: `Evidence`,
	description: `What one run of apply did: who asked, who approved, what was sent, what was read back, and when. Espalier only adds such files, and never changes one.`,
	type: `object`,
	additionalProperties: !1,
	required: [
		`format`,
		`tool`,
		`from`,
		`at`,
		`company`,
		`service`,
		`timezone`,
		`asOf`,
		`commit`,
		`fingerprint`,
		`approvedAs`,
		`pulls`,
		`run`,
		`by`,
		`limitsLifted`,
		`part`,
		`changes`,
		`previous`
	],
	properties: {
		format: {
			description: `The version of this form. 2: it is sealed.`,
			examples: [2],
			enum: [1, 2]
		},
		seal: {
			title: `RecordSeal`,
			description: `Proves that Espalier wrote this record. Missing in records of format 1.`,
			examples: [{
				key: `9f1c2ab47de05ae1`,
				mac: `3c0f5ab8e2d94716b05c8e1fa7d263943c0f5ab8e2d94716b05c8e1fa7d26394`
			}],
			type: `object`,
			additionalProperties: !1,
			required: [`key`, `mac`],
			properties: {
				key: {
					description: `A name for the key.`,
					examples: [`9f1c2ab47de05ae1`],
					type: `string`,
					pattern: `^[0-9a-f]{16}$`
				},
				mac: {
					description: `HMAC-SHA-256 over everything else.`,
					examples: [`3c0f5ab8e2d94716b05c8e1fa7d263943c0f5ab8e2d94716b05c8e1fa7d26394`],
					type: `string`,
					pattern: `^[0-9a-f]{64}$`
				}
			}
		},
		tool: {
			description: `The program that wrote it.`,
			examples: [`espalier 0.1.0`],
			type: `string`,
			maxLength: 100
		},
		from: {
			description: `When the run began to make changes, in UTC.`,
			examples: [`2026-12-01T00:18:02.900Z`],
			type: `string`,
			pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$`
		},
		at: {
			description: `When the run had read everyone again and wrote this, in UTC.`,
			examples: [`2026-12-01T00:18:09.000Z`],
			type: `string`,
			pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$`
		},
		company: {
			description: `The company, from the settings.`,
			examples: [`Acme`],
			type: `string`,
			maxLength: 100
		},
		service: {
			description: `The address of the service.`,
			examples: [`https://www.small-improvements.com/api/v1`],
			type: `string`,
			pattern: `^https?://`,
			maxLength: 8192
		},
		timezone: {
			description: `The time zone of the chart. Its dates are days in this zone.`,
			examples: [`Europe/Berlin`],
			type: `string`,
			minLength: 1,
			maxLength: 100
		},
		asOf: {
			description: `The day for which the chart was read.`,
			examples: [`2026-12-01`],
			type: `string`,
			pattern: `^\\d{4}-\\d{2}-\\d{2}$`,
			tsType: `Day`
		},
		commit: {
			description: `The commit whose chart was applied; null if it was read from files.`,
			examples: [`52eb801221a542cc8e299160b70c8ff3a41d7c55`, null],
			type: [`string`, `null`],
			pattern: `^(?:[0-9a-f]{40}|[0-9a-f]{64})$`
		},
		fingerprint: {
			description: `The approved fingerprint; null if there was nothing to approve.`,
			examples: [`sha256:7d41c9b2f05ae1cc0d2f83b6a94e17d0c5f2689ab3d47e10957cfa2be8136d04`, null],
			type: [`string`, `null`],
			pattern: `^sha256:[0-9a-f]{64}$`
		},
		approvedAs: {
			description: `How it was approved: pull (the review of pull requests), due (a day that the merged chart names had come), expect (a given fingerprint), plan (a plan file), yes (--yes), asked (an answer at a terminal), begun (no question was asked: an earlier run had begun it).`,
			examples: [`pull`],
			enum: [
				`pull`,
				`due`,
				`expect`,
				`plan`,
				`yes`,
				`asked`,
				`begun`
			]
		},
		pulls: {
			description: `The pull requests whose changes were applied.`,
			examples: [[{
				number: 128,
				author: `ada`,
				head: `9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2`,
				merge: `52eb801221a542cc8e299160b70c8ff3a41d7c55`,
				mergedBy: `grace`,
				mergedAt: `2026-11-27T09:12:44Z`,
				approvals: []
			}]],
			type: `array`,
			items: { $ref: `#/$defs/pull` }
		},
		run: {
			description: `The run of GitHub Actions, if it was one.`,
			examples: [{
				repository: `acme/people`,
				id: `17212345678`,
				attempt: `1`
			}, null],
			tsType: `{ readonly repository: string; readonly id: string; readonly attempt: string } | null`,
			type: [`object`, `null`],
			additionalProperties: !1,
			required: [
				`repository`,
				`id`,
				`attempt`
			],
			properties: {
				repository: {
					description: `Owner and name.`,
					examples: [`acme/people`],
					type: `string`,
					pattern: `^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$`
				},
				id: {
					description: `The number of the run.`,
					examples: [`17212345678`],
					type: `string`,
					pattern: `^\\d{1,20}$`
				},
				attempt: {
					description: `The attempt of the run.`,
					examples: [`1`],
					type: `string`,
					pattern: `^\\d{1,6}$`
				}
			}
		},
		by: {
			description: `The person who ran it: a login of GitHub, or a user and a machine.`,
			examples: [`grace on laptop`],
			type: `string`,
			minLength: 1,
			maxLength: 200
		},
		limitsLifted: {
			description: `The limits that were lifted for the plan.`,
			examples: [[{
				limit: `deactivate`,
				value: 12,
				count: 12,
				reason: `The Lisbon office closes.`
			}], []],
			type: `array`,
			items: { $ref: `#/$defs/lifted` }
		},
		takeover: {
			title: `Takeover`,
			description: `The state that this run or command sealed, because runs refused it. Missing if there was none.`,
			examples: [{
				digest: `3c0f5ab8e2d94716b05c8e1fa7d26394`,
				serial: 17,
				why: `unsealed`,
				reason: `upgrade to sealed states`
			}],
			type: `object`,
			additionalProperties: !1,
			required: [
				`digest`,
				`serial`,
				`why`,
				`reason`
			],
			properties: {
				digest: {
					description: `The digest of exactly what was sealed: 32 hex digits.`,
					examples: [`3c0f5ab8e2d94716b05c8e1fa7d26394`],
					type: `string`,
					pattern: `^[0-9a-f]{32}$`
				},
				serial: {
					description: `Its serial.`,
					examples: [17],
					type: `integer`,
					minimum: 0,
					maximum: 9007199254740990
				},
				why: {
					description: `Why it had to be sealed: it had no seal, one of another key, one that does not fit, or there was no state.`,
					examples: [`unsealed`],
					enum: [
						`unsealed`,
						`other-key`,
						`changed`,
						`missing`
					]
				},
				reason: {
					description: `The reason in espalier.yaml; null if a person ran the command.`,
					examples: [`upgrade to sealed states`, null],
					type: [`string`, `null`],
					maxLength: 200
				}
			}
		},
		part: {
			description: `The place of this file in a long record, which has several files.`,
			examples: [{
				number: 1,
				of: 1
			}],
			tsType: `{ readonly number: number; readonly of: number }`,
			type: `object`,
			additionalProperties: !1,
			required: [`number`, `of`],
			properties: {
				number: {
					description: `The number of this file, from 1.`,
					examples: [1],
					type: `integer`,
					minimum: 1,
					maximum: 4294967295
				},
				of: {
					description: `The number of files.`,
					examples: [1],
					type: `integer`,
					minimum: 1,
					maximum: 4294967295
				}
			}
		},
		changes: {
			description: `Every change of the plan, and the changes that an earlier run had sent and could not record.`,
			examples: [[]],
			type: `array`,
			items: { $ref: `#/$defs/change` }
		},
		previous: {
			description: `The SHA-256 of the file before this one; null for the first.`,
			examples: [`3c0f5ab8e2d94716b05c8e1fa7d263943c0f5ab8e2d94716b05c8e1fa7d26394`, null],
			type: [`string`, `null`],
			pattern: `^[0-9a-f]{64}$`
		}
	},
	$defs: {
		change: {
			title: `Recorded`,
			description: `One change, and its result.`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`id`,
				`verb`,
				`action`,
				`key`,
				`name`,
				`user`,
				`before`,
				`after`,
				`at`,
				`result`,
				`sentAt`,
				`settledAt`,
				`confirmedAt`,
				`lastDay`,
				`dueAt`
			],
			properties: {
				id: {
					description: `The action and the key.`,
					examples: [`deactivate:petra.hrubesova`],
					type: `string`,
					minLength: 1,
					maxLength: 200
				},
				verb: {
					description: `The word that people use for it.`,
					examples: [`leave`],
					enum: [
						`leave`,
						`admin`,
						`move`,
						`rehire`,
						`hire`,
						`change`,
						`adopt`
					],
					tsType: `Verb`
				},
				action: {
					description: `The action that is sent.`,
					examples: [`deactivate`],
					enum: [
						`create`,
						`adopt`,
						`reactivate`,
						`update`,
						`move`,
						`deactivate`
					],
					tsType: `Action`
				},
				key: {
					description: `The key of the person.`,
					examples: [`petra.hrubesova`],
					type: `string`,
					pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$`,
					maxLength: 64,
					tsType: `PersonKey`
				},
				name: {
					description: `First and last name, as the chart had them then; the key, for a person who was no longer in the chart.`,
					examples: [`Petra Hrube\u0161ov\u00E1`],
					type: `string`
				},
				user: {
					description: `The account; null for a new account that is not known.`,
					examples: [`u_0042`, null],
					type: [`string`, `null`],
					pattern: `^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$`,
					tsType: `UserId | null`
				},
				address: {
					description: `The live address of the account then, if it was neither the person's address in the chart nor the one last applied. Missing otherwise.`,
					examples: [`petra@old.example`],
					type: `string`
				},
				was: {
					description: `The key that this account was bound to before the key was renamed.`,
					examples: [`petra.hruby`],
					type: `string`,
					pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$`,
					maxLength: 64,
					tsType: `PersonKey`
				},
				before: {
					description: `The values before. A manager is a key, or # and a user id.`,
					examples: [{ active: !0 }],
					type: `object`,
					tsType: `Values`,
					additionalProperties: { type: [
						`string`,
						`boolean`,
						`null`
					] }
				},
				after: {
					description: `The values after.`,
					examples: [{ active: !1 }],
					type: `object`,
					tsType: `Values`,
					additionalProperties: { type: [
						`string`,
						`boolean`,
						`null`
					] }
				},
				at: {
					description: `The line of the chart that said so; null for a person who was no longer in the chart.`,
					examples: [{
						file: `org/people/sales.yaml`,
						line: 41
					}, null],
					tsType: `{ readonly file: string; readonly line: number } | null`,
					type: [`object`, `null`],
					additionalProperties: !1,
					required: [`file`, `line`],
					properties: {
						file: {
							description: `The path of the file.`,
							examples: [`org/people/sales.yaml`],
							type: `string`
						},
						line: {
							description: `The line, from 1.`,
							examples: [41],
							type: `integer`,
							minimum: 1,
							maximum: 4294967295
						}
					}
				},
				result: {
					description: `applied: it was made. found: an earlier run had sent it and ended before it could record it, and this run saw it in the service. failed, skipped: it was not made. unresolved: it was sent, and its outcome is not known.`,
					examples: [`applied`],
					enum: [
						`applied`,
						`found`,
						`failed`,
						`skipped`,
						`unresolved`
					]
				},
				why: {
					description: `The reason why it was not made, or what the service changed along with it.`,
					examples: [`HTTP 422`],
					type: `string`,
					maxLength: 2e3
				},
				sentAt: {
					description: `When this run began to send it, in UTC; null if this run did not send it.`,
					examples: [`2026-12-01T00:18:03.120Z`, null],
					type: [`string`, `null`],
					pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$`
				},
				settledAt: {
					description: `When reading the account back showed whether it was made, in UTC.`,
					examples: [`2026-12-01T00:18:03.480Z`, null],
					type: [`string`, `null`],
					pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$`
				},
				confirmedAt: {
					description: `When everyone had been read again and the service showed what the chart says, in UTC; null if it did not, or if the run did not look again.`,
					examples: [`2026-12-01T00:18:09.000Z`, null],
					type: [`string`, `null`],
					pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$`
				},
				lastDay: {
					description: `For a leaver: the last day, if the chart has one.`,
					examples: [`2026-11-30`, null],
					type: [`string`, `null`],
					pattern: `^\\d{4}-\\d{2}-\\d{2}$`,
					tsType: `Day | null`
				},
				dueAt: {
					description: `For a leaver: when the account had to become inactive. The start of the day after the last day, in the company's time zone; without a last day, when the pull request was merged, or the run began.`,
					examples: [`2026-12-01T00:00:00+01:00`, null],
					type: [`string`, `null`],
					pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$`
				},
				allowed: {
					title: `Allowed`,
					description: `What allowed this change, and the digests under which it was approved. Missing in records of format 1.`,
					examples: [{
						as: `pull`,
						pull: 128,
						check: 17212345678,
						by: null,
						digests: [`3c0f5ab8e2d94716b05c8e1fa7d26394`]
					}],
					type: `object`,
					additionalProperties: !1,
					required: [
						`as`,
						`pull`,
						`check`,
						`by`,
						`digests`
					],
					properties: {
						as: {
							description: `pull: the approval of a pull request. due: a line for a later day, approved with a pull request. begun: the rest of a plan whose apply had begun. expect, plan, yes, asked: by hand. sealed: a person sealed a state whose version kept no sources.`,
							examples: [`pull`],
							enum: [
								`pull`,
								`due`,
								`begun`,
								`expect`,
								`plan`,
								`yes`,
								`asked`,
								`sealed`
							]
						},
						pull: {
							description: `The number of the pull request.`,
							examples: [128, null],
							type: [`integer`, `null`],
							minimum: 1,
							maximum: 4294967295
						},
						check: {
							description: `The number of the check run that holds the record of its plan.`,
							examples: [17212345678, null],
							type: [`integer`, `null`],
							minimum: 1,
							maximum: 9007199254740990
						},
						by: {
							description: `The person who approved by hand: a login of GitHub, or a user and a machine.`,
							examples: [`grace on laptop`, null],
							type: [`string`, `null`],
							maxLength: 200
						},
						digests: {
							description: `The digests, 32 hex digits each. They can be computed again from this record.`,
							examples: [[`3c0f5ab8e2d94716b05c8e1fa7d26394`]],
							type: `array`,
							items: {
								type: `string`,
								pattern: `^[0-9a-f]{32}$`
							}
						}
					}
				}
			}
		},
		pull: {
			title: `PullRecord`,
			description: `A pull request whose changes were applied.`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`number`,
				`author`,
				`head`,
				`merge`,
				`mergedBy`,
				`mergedAt`,
				`approvals`
			],
			properties: {
				number: {
					description: `The number of the pull request.`,
					examples: [128],
					type: `integer`,
					minimum: 1,
					maximum: 9007199254740991
				},
				author: {
					description: `The person who opened it, or for whom a bot opened it: who filed the form.`,
					examples: [`ada`],
					type: `string`,
					minLength: 1,
					maxLength: 100
				},
				head: {
					description: `The commit that was approved.`,
					examples: [`9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2`],
					type: `string`,
					pattern: `^(?:[0-9a-f]{40}|[0-9a-f]{64})$`
				},
				merge: {
					description: `The commit that brought it into the default branch.`,
					examples: [`52eb801221a542cc8e299160b70c8ff3a41d7c55`],
					type: `string`,
					pattern: `^(?:[0-9a-f]{40}|[0-9a-f]{64})$`
				},
				mergedBy: {
					description: `The person who merged it.`,
					examples: [`grace`],
					type: `string`,
					minLength: 1,
					maxLength: 100
				},
				mergedAt: {
					description: `The time, in UTC.`,
					examples: [`2026-11-27T09:12:44Z`],
					type: `string`,
					pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$`
				},
				approvals: {
					description: `The approvals that stood.`,
					examples: [[{
						by: `grace`,
						at: `2026-11-27T09:10:02Z`,
						commit: `9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2`
					}]],
					type: `array`,
					items: { $ref: `#/$defs/approvalOf` }
				},
				due: {
					description: `true: it was merged before the last apply, and a day that its lines name has come since.`,
					examples: [!0],
					const: !0
				},
				eventAt: {
					description: `For a pull request that an event of an identity provider opened: when that was, by the word of GitHub. Missing for all others.`,
					examples: [`2026-11-27T08:51:10Z`],
					type: `string`,
					pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$`
				}
			}
		},
		approvalOf: {
			title: `ApprovalOf`,
			description: `The approval of a pull request by one person.`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`by`,
				`at`,
				`commit`
			],
			properties: {
				by: {
					description: `The reviewer.`,
					examples: [`grace`],
					type: `string`,
					minLength: 1,
					maxLength: 100
				},
				at: {
					description: `The time, in UTC.`,
					examples: [`2026-11-27T09:10:02Z`],
					type: `string`,
					pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$`
				},
				commit: {
					description: `The commit that was reviewed.`,
					examples: [`9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2`],
					type: `string`,
					pattern: `^(?:[0-9a-f]{40}|[0-9a-f]{64})$`
				}
			}
		},
		lifted: {
			title: `LiftedLimit`,
			description: `A limit that was lifted for the plan.`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`limit`,
				`value`,
				`count`,
				`reason`
			],
			properties: {
				limit: {
					description: `The name of the limit.`,
					examples: [`deactivate`],
					enum: [
						`deactivate`,
						`role`,
						`move`,
						`create`,
						`email`,
						`people`,
						`users`,
						`admins`
					],
					tsType: `LimitName`
				},
				value: {
					description: `The number in this plan.`,
					examples: [12],
					type: `integer`,
					minimum: 0,
					maximum: 4294967295
				},
				count: {
					description: `The allowed number.`,
					examples: [12],
					type: `integer`,
					minimum: 0,
					maximum: 4294967295
				},
				reason: {
					description: `The reason.`,
					examples: [`The Lisbon office closes.`],
					type: `string`,
					maxLength: 2e3
				}
			}
		}
	}
};
const r = {
	title: `LiftedLimit`,
	description: `A limit that was lifted for the plan.`,
	type: `object`,
	additionalProperties: !1,
	required: [
		`limit`,
		`value`,
		`count`,
		`reason`
	],
	properties: {
		limit: {
			description: `The name of the limit.`,
			examples: [`deactivate`],
			enum: [
				`deactivate`,
				`role`,
				`move`,
				`create`,
				`email`,
				`people`,
				`users`,
				`admins`
			],
			tsType: `LimitName`
		},
		value: {
			description: `The number in this plan.`,
			examples: [12],
			type: `integer`,
			minimum: 0,
			maximum: 4294967295
		},
		count: {
			description: `The allowed number.`,
			examples: [12],
			type: `integer`,
			minimum: 0,
			maximum: 4294967295
		},
		reason: {
			description: `The reason.`,
			examples: [`The Lisbon office closes.`],
			type: `string`,
			maxLength: 2e3
		}
	}
};
const i = {
	title: `Recorded`,
	description: `One change, and its result.`,
	type: `object`,
	additionalProperties: !1,
	required: [
		`id`,
		`verb`,
		`action`,
		`key`,
		`name`,
		`user`,
		`before`,
		`after`,
		`at`,
		`result`,
		`sentAt`,
		`settledAt`,
		`confirmedAt`,
		`lastDay`,
		`dueAt`
	],
	properties: {
		id: {
			description: `The action and the key.`,
			examples: [`deactivate:petra.hrubesova`],
			type: `string`,
			minLength: 1,
			maxLength: 200
		},
		verb: {
			description: `The word that people use for it.`,
			examples: [`leave`],
			enum: [
				`leave`,
				`admin`,
				`move`,
				`rehire`,
				`hire`,
				`change`,
				`adopt`
			],
			tsType: `Verb`
		},
		action: {
			description: `The action that is sent.`,
			examples: [`deactivate`],
			enum: [
				`create`,
				`adopt`,
				`reactivate`,
				`update`,
				`move`,
				`deactivate`
			],
			tsType: `Action`
		},
		key: {
			description: `The key of the person.`,
			examples: [`petra.hrubesova`],
			type: `string`,
			pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$`,
			maxLength: 64,
			tsType: `PersonKey`
		},
		name: {
			description: `First and last name, as the chart had them then; the key, for a person who was no longer in the chart.`,
			examples: [`Petra Hrube\u0161ov\u00E1`],
			type: `string`
		},
		user: {
			description: `The account; null for a new account that is not known.`,
			examples: [`u_0042`, null],
			type: [`string`, `null`],
			pattern: `^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$`,
			tsType: `UserId | null`
		},
		address: {
			description: `The live address of the account then, if it was neither the person's address in the chart nor the one last applied. Missing otherwise.`,
			examples: [`petra@old.example`],
			type: `string`
		},
		was: {
			description: `The key that this account was bound to before the key was renamed.`,
			examples: [`petra.hruby`],
			type: `string`,
			pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$`,
			maxLength: 64,
			tsType: `PersonKey`
		},
		before: {
			description: `The values before. A manager is a key, or # and a user id.`,
			examples: [{ active: !0 }],
			type: `object`,
			tsType: `Values`,
			additionalProperties: { type: [
				`string`,
				`boolean`,
				`null`
			] }
		},
		after: {
			description: `The values after.`,
			examples: [{ active: !1 }],
			type: `object`,
			tsType: `Values`,
			additionalProperties: { type: [
				`string`,
				`boolean`,
				`null`
			] }
		},
		at: {
			description: `The line of the chart that said so; null for a person who was no longer in the chart.`,
			examples: [{
				file: `org/people/sales.yaml`,
				line: 41
			}, null],
			tsType: `{ readonly file: string; readonly line: number } | null`,
			type: [`object`, `null`],
			additionalProperties: !1,
			required: [`file`, `line`],
			properties: {
				file: {
					description: `The path of the file.`,
					examples: [`org/people/sales.yaml`],
					type: `string`
				},
				line: {
					description: `The line, from 1.`,
					examples: [41],
					type: `integer`,
					minimum: 1,
					maximum: 4294967295
				}
			}
		},
		result: {
			description: `applied: it was made. found: an earlier run had sent it and ended before it could record it, and this run saw it in the service. failed, skipped: it was not made. unresolved: it was sent, and its outcome is not known.`,
			examples: [`applied`],
			enum: [
				`applied`,
				`found`,
				`failed`,
				`skipped`,
				`unresolved`
			]
		},
		why: {
			description: `The reason why it was not made, or what the service changed along with it.`,
			examples: [`HTTP 422`],
			type: `string`,
			maxLength: 2e3
		},
		sentAt: {
			description: `When this run began to send it, in UTC; null if this run did not send it.`,
			examples: [`2026-12-01T00:18:03.120Z`, null],
			type: [`string`, `null`],
			pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$`
		},
		settledAt: {
			description: `When reading the account back showed whether it was made, in UTC.`,
			examples: [`2026-12-01T00:18:03.480Z`, null],
			type: [`string`, `null`],
			pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$`
		},
		confirmedAt: {
			description: `When everyone had been read again and the service showed what the chart says, in UTC; null if it did not, or if the run did not look again.`,
			examples: [`2026-12-01T00:18:09.000Z`, null],
			type: [`string`, `null`],
			pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$`
		},
		lastDay: {
			description: `For a leaver: the last day, if the chart has one.`,
			examples: [`2026-11-30`, null],
			type: [`string`, `null`],
			pattern: `^\\d{4}-\\d{2}-\\d{2}$`,
			tsType: `Day | null`
		},
		dueAt: {
			description: `For a leaver: when the account had to become inactive. The start of the day after the last day, in the company's time zone; without a last day, when the pull request was merged, or the run began.`,
			examples: [`2026-12-01T00:00:00+01:00`, null],
			type: [`string`, `null`],
			pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$`
		},
		allowed: {
			title: `Allowed`,
			description: `What allowed this change, and the digests under which it was approved. Missing in records of format 1.`,
			examples: [{
				as: `pull`,
				pull: 128,
				check: 17212345678,
				by: null,
				digests: [`3c0f5ab8e2d94716b05c8e1fa7d26394`]
			}],
			type: `object`,
			additionalProperties: !1,
			required: [
				`as`,
				`pull`,
				`check`,
				`by`,
				`digests`
			],
			properties: {
				as: {
					description: `pull: the approval of a pull request. due: a line for a later day, approved with a pull request. begun: the rest of a plan whose apply had begun. expect, plan, yes, asked: by hand. sealed: a person sealed a state whose version kept no sources.`,
					examples: [`pull`],
					enum: [
						`pull`,
						`due`,
						`begun`,
						`expect`,
						`plan`,
						`yes`,
						`asked`,
						`sealed`
					]
				},
				pull: {
					description: `The number of the pull request.`,
					examples: [128, null],
					type: [`integer`, `null`],
					minimum: 1,
					maximum: 4294967295
				},
				check: {
					description: `The number of the check run that holds the record of its plan.`,
					examples: [17212345678, null],
					type: [`integer`, `null`],
					minimum: 1,
					maximum: 9007199254740990
				},
				by: {
					description: `The person who approved by hand: a login of GitHub, or a user and a machine.`,
					examples: [`grace on laptop`, null],
					type: [`string`, `null`],
					maxLength: 200
				},
				digests: {
					description: `The digests, 32 hex digits each. They can be computed again from this record.`,
					examples: [[`3c0f5ab8e2d94716b05c8e1fa7d26394`]],
					type: `array`,
					items: {
						type: `string`,
						pattern: `^[0-9a-f]{32}$`
					}
				}
			}
		}
	}
};
const a = Object.prototype.hasOwnProperty;
const o = e().default;
const s = RegExp(`^[0-9a-f]{16}$`, `u`);
const c = RegExp(`^[0-9a-f]{64}$`, `u`);
const l = RegExp(`^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$`, `u`);
const u = RegExp(`^https?://`, `u`);
const d = RegExp(`^\\d{4}-\\d{2}-\\d{2}$`, `u`);
const f = RegExp(`^(?:[0-9a-f]{40}|[0-9a-f]{64})$`, `u`);
const p = RegExp(`^sha256:[0-9a-f]{64}$`, `u`);
const m = RegExp(`^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$`, `u`);
const h = RegExp(`^\\d{1,20}$`, `u`);
const g = RegExp(`^\\d{1,6}$`, `u`);
const _ = RegExp(`^[0-9a-f]{32}$`, `u`);
const v = RegExp(`^[a-z0-9]+(?:[._-][a-z0-9]+)*$`, `u`);
const y = RegExp(`^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$`, `u`);
const b = {
	title: `PullRecord`,
	description: `A pull request whose changes were applied.`,
	type: `object`,
	additionalProperties: !1,
	required: [
		`number`,
		`author`,
		`head`,
		`merge`,
		`mergedBy`,
		`mergedAt`,
		`approvals`
	],
	properties: {
		number: {
			description: `The number of the pull request.`,
			examples: [128],
			type: `integer`,
			minimum: 1,
			maximum: 9007199254740991
		},
		author: {
			description: `The person who opened it, or for whom a bot opened it: who filed the form.`,
			examples: [`ada`],
			type: `string`,
			minLength: 1,
			maxLength: 100
		},
		head: {
			description: `The commit that was approved.`,
			examples: [`9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2`],
			type: `string`,
			pattern: `^(?:[0-9a-f]{40}|[0-9a-f]{64})$`
		},
		merge: {
			description: `The commit that brought it into the default branch.`,
			examples: [`52eb801221a542cc8e299160b70c8ff3a41d7c55`],
			type: `string`,
			pattern: `^(?:[0-9a-f]{40}|[0-9a-f]{64})$`
		},
		mergedBy: {
			description: `The person who merged it.`,
			examples: [`grace`],
			type: `string`,
			minLength: 1,
			maxLength: 100
		},
		mergedAt: {
			description: `The time, in UTC.`,
			examples: [`2026-11-27T09:12:44Z`],
			type: `string`,
			pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$`
		},
		approvals: {
			description: `The approvals that stood.`,
			examples: [[{
				by: `grace`,
				at: `2026-11-27T09:10:02Z`,
				commit: `9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2`
			}]],
			type: `array`,
			items: { $ref: `#/$defs/approvalOf` }
		},
		due: {
			description: `true: it was merged before the last apply, and a day that its lines name has come since.`,
			examples: [!0],
			const: !0
		},
		eventAt: {
			description: `For a pull request that an event of an identity provider opened: when that was, by the word of GitHub. Missing for all others.`,
			examples: [`2026-11-27T08:51:10Z`],
			type: `string`,
			pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$`
		}
	}
};
function x(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: s = {} } = {}) {
	let c = null, u = 0, d = x.evaluated;
	if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.number === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `number` },
				message: `must have required property 'number'`
			};
			c === null ? c = [e] : c.push(e), u++;
		}
		if (e.author === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `author` },
				message: `must have required property 'author'`
			};
			c === null ? c = [e] : c.push(e), u++;
		}
		if (e.head === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `head` },
				message: `must have required property 'head'`
			};
			c === null ? c = [e] : c.push(e), u++;
		}
		if (e.merge === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `merge` },
				message: `must have required property 'merge'`
			};
			c === null ? c = [e] : c.push(e), u++;
		}
		if (e.mergedBy === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `mergedBy` },
				message: `must have required property 'mergedBy'`
			};
			c === null ? c = [e] : c.push(e), u++;
		}
		if (e.mergedAt === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `mergedAt` },
				message: `must have required property 'mergedAt'`
			};
			c === null ? c = [e] : c.push(e), u++;
		}
		if (e.approvals === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `approvals` },
				message: `must have required property 'approvals'`
			};
			c === null ? c = [e] : c.push(e), u++;
		}
		for (let n in e) if (!a.call(b.properties, n)) {
			let e = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				message: `must NOT have additional properties`
			};
			c === null ? c = [e] : c.push(e), u++;
		}
		if (e.number !== void 0) {
			let n = e.number;
			if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
				let e = {
					instancePath: t + `/number`,
					schemaPath: `#/properties/number/type`,
					keyword: `type`,
					params: { type: `integer` },
					message: `must be integer`
				};
				c === null ? c = [e] : c.push(e), u++;
			}
			if (typeof n == `number` && isFinite(n)) {
				if (n > 9007199254740991 || isNaN(n)) {
					let e = {
						instancePath: t + `/number`,
						schemaPath: `#/properties/number/maximum`,
						keyword: `maximum`,
						params: {
							comparison: `<=`,
							limit: 9007199254740991
						},
						message: `must be <= 9007199254740991`
					};
					c === null ? c = [e] : c.push(e), u++;
				}
				if (n < 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/number`,
						schemaPath: `#/properties/number/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 1
						},
						message: `must be >= 1`
					};
					c === null ? c = [e] : c.push(e), u++;
				}
			}
		}
		if (e.author !== void 0) {
			let n = e.author;
			if (typeof n == `string`) {
				if (o(n) > 100) {
					let e = {
						instancePath: t + `/author`,
						schemaPath: `#/properties/author/maxLength`,
						keyword: `maxLength`,
						params: { limit: 100 },
						message: `must NOT have more than 100 characters`
					};
					c === null ? c = [e] : c.push(e), u++;
				}
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/author`,
						schemaPath: `#/properties/author/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`
					};
					c === null ? c = [e] : c.push(e), u++;
				}
			} else {
				let e = {
					instancePath: t + `/author`,
					schemaPath: `#/properties/author/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				c === null ? c = [e] : c.push(e), u++;
			}
		}
		if (e.head !== void 0) {
			let n = e.head;
			if (typeof n == `string`) {
				if (!f.test(n)) {
					let e = {
						instancePath: t + `/head`,
						schemaPath: `#/properties/head/pattern`,
						keyword: `pattern`,
						params: { pattern: `^(?:[0-9a-f]{40}|[0-9a-f]{64})$` },
						message: `must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"`
					};
					c === null ? c = [e] : c.push(e), u++;
				}
			} else {
				let e = {
					instancePath: t + `/head`,
					schemaPath: `#/properties/head/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				c === null ? c = [e] : c.push(e), u++;
			}
		}
		if (e.merge !== void 0) {
			let n = e.merge;
			if (typeof n == `string`) {
				if (!f.test(n)) {
					let e = {
						instancePath: t + `/merge`,
						schemaPath: `#/properties/merge/pattern`,
						keyword: `pattern`,
						params: { pattern: `^(?:[0-9a-f]{40}|[0-9a-f]{64})$` },
						message: `must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"`
					};
					c === null ? c = [e] : c.push(e), u++;
				}
			} else {
				let e = {
					instancePath: t + `/merge`,
					schemaPath: `#/properties/merge/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				c === null ? c = [e] : c.push(e), u++;
			}
		}
		if (e.mergedBy !== void 0) {
			let n = e.mergedBy;
			if (typeof n == `string`) {
				if (o(n) > 100) {
					let e = {
						instancePath: t + `/mergedBy`,
						schemaPath: `#/properties/mergedBy/maxLength`,
						keyword: `maxLength`,
						params: { limit: 100 },
						message: `must NOT have more than 100 characters`
					};
					c === null ? c = [e] : c.push(e), u++;
				}
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/mergedBy`,
						schemaPath: `#/properties/mergedBy/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`
					};
					c === null ? c = [e] : c.push(e), u++;
				}
			} else {
				let e = {
					instancePath: t + `/mergedBy`,
					schemaPath: `#/properties/mergedBy/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				c === null ? c = [e] : c.push(e), u++;
			}
		}
		if (e.mergedAt !== void 0) {
			let n = e.mergedAt;
			if (typeof n == `string`) {
				if (!l.test(n)) {
					let e = {
						instancePath: t + `/mergedAt`,
						schemaPath: `#/properties/mergedAt/pattern`,
						keyword: `pattern`,
						params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$` },
						message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"`
					};
					c === null ? c = [e] : c.push(e), u++;
				}
			} else {
				let e = {
					instancePath: t + `/mergedAt`,
					schemaPath: `#/properties/mergedAt/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				c === null ? c = [e] : c.push(e), u++;
			}
		}
		if (e.approvals !== void 0) {
			let n = e.approvals;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.by === void 0) {
							let e = {
								instancePath: t + `/approvals/` + r,
								schemaPath: `#/$defs/approvalOf/required`,
								keyword: `required`,
								params: { missingProperty: `by` },
								message: `must have required property 'by'`
							};
							c === null ? c = [e] : c.push(e), u++;
						}
						if (e.at === void 0) {
							let e = {
								instancePath: t + `/approvals/` + r,
								schemaPath: `#/$defs/approvalOf/required`,
								keyword: `required`,
								params: { missingProperty: `at` },
								message: `must have required property 'at'`
							};
							c === null ? c = [e] : c.push(e), u++;
						}
						if (e.commit === void 0) {
							let e = {
								instancePath: t + `/approvals/` + r,
								schemaPath: `#/$defs/approvalOf/required`,
								keyword: `required`,
								params: { missingProperty: `commit` },
								message: `must have required property 'commit'`
							};
							c === null ? c = [e] : c.push(e), u++;
						}
						for (let n in e) if (n !== `by` && n !== `at` && n !== `commit`) {
							let e = {
								instancePath: t + `/approvals/` + r,
								schemaPath: `#/$defs/approvalOf/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							c === null ? c = [e] : c.push(e), u++;
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n == `string`) {
								if (o(n) > 100) {
									let e = {
										instancePath: t + `/approvals/` + r + `/by`,
										schemaPath: `#/$defs/approvalOf/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 100 },
										message: `must NOT have more than 100 characters`
									};
									c === null ? c = [e] : c.push(e), u++;
								}
								if (o(n) < 1) {
									let e = {
										instancePath: t + `/approvals/` + r + `/by`,
										schemaPath: `#/$defs/approvalOf/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									c === null ? c = [e] : c.push(e), u++;
								}
							} else {
								let e = {
									instancePath: t + `/approvals/` + r + `/by`,
									schemaPath: `#/$defs/approvalOf/properties/by/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								c === null ? c = [e] : c.push(e), u++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n == `string`) {
								if (!l.test(n)) {
									let e = {
										instancePath: t + `/approvals/` + r + `/at`,
										schemaPath: `#/$defs/approvalOf/properties/at/pattern`,
										keyword: `pattern`,
										params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$` },
										message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"`
									};
									c === null ? c = [e] : c.push(e), u++;
								}
							} else {
								let e = {
									instancePath: t + `/approvals/` + r + `/at`,
									schemaPath: `#/$defs/approvalOf/properties/at/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								c === null ? c = [e] : c.push(e), u++;
							}
						}
						if (e.commit !== void 0) {
							let n = e.commit;
							if (typeof n == `string`) {
								if (!f.test(n)) {
									let e = {
										instancePath: t + `/approvals/` + r + `/commit`,
										schemaPath: `#/$defs/approvalOf/properties/commit/pattern`,
										keyword: `pattern`,
										params: { pattern: `^(?:[0-9a-f]{40}|[0-9a-f]{64})$` },
										message: `must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"`
									};
									c === null ? c = [e] : c.push(e), u++;
								}
							} else {
								let e = {
									instancePath: t + `/approvals/` + r + `/commit`,
									schemaPath: `#/$defs/approvalOf/properties/commit/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								c === null ? c = [e] : c.push(e), u++;
							}
						}
					} else {
						let e = {
							instancePath: t + `/approvals/` + r,
							schemaPath: `#/$defs/approvalOf/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						c === null ? c = [e] : c.push(e), u++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/approvals`,
					schemaPath: `#/properties/approvals/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				c === null ? c = [e] : c.push(e), u++;
			}
		}
		if (e.due !== void 0 && !0 !== e.due) {
			let e = {
				instancePath: t + `/due`,
				schemaPath: `#/properties/due/const`,
				keyword: `const`,
				params: { allowedValue: !0 },
				message: `must be equal to constant`
			};
			c === null ? c = [e] : c.push(e), u++;
		}
		if (e.eventAt !== void 0) {
			let n = e.eventAt;
			if (typeof n == `string`) {
				if (!l.test(n)) {
					let e = {
						instancePath: t + `/eventAt`,
						schemaPath: `#/properties/eventAt/pattern`,
						keyword: `pattern`,
						params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$` },
						message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"`
					};
					c === null ? c = [e] : c.push(e), u++;
				}
			} else {
				let e = {
					instancePath: t + `/eventAt`,
					schemaPath: `#/properties/eventAt/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				c === null ? c = [e] : c.push(e), u++;
			}
		}
	} else {
		let e = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`
		};
		c === null ? c = [e] : c.push(e), u++;
	}
	return x.errors = c, u === 0;
}
x.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function S(e, { instancePath: t = ``, parentData: b, parentDataProperty: C, rootData: w = e, dynamicAnchors: T = {} } = {}) {
	let E = null, D = 0, O = S.evaluated;
	if (O.dynamicProps && (O.props = void 0), O.dynamicItems && (O.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.format === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `format` },
				message: `must have required property 'format'`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		if (e.tool === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `tool` },
				message: `must have required property 'tool'`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		if (e.from === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `from` },
				message: `must have required property 'from'`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		if (e.at === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `at` },
				message: `must have required property 'at'`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		if (e.company === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `company` },
				message: `must have required property 'company'`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		if (e.service === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `service` },
				message: `must have required property 'service'`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		if (e.timezone === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `timezone` },
				message: `must have required property 'timezone'`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		if (e.asOf === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `asOf` },
				message: `must have required property 'asOf'`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		if (e.commit === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `commit` },
				message: `must have required property 'commit'`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		if (e.fingerprint === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `fingerprint` },
				message: `must have required property 'fingerprint'`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		if (e.approvedAs === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `approvedAs` },
				message: `must have required property 'approvedAs'`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		if (e.pulls === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `pulls` },
				message: `must have required property 'pulls'`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		if (e.run === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `run` },
				message: `must have required property 'run'`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		if (e.by === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `by` },
				message: `must have required property 'by'`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		if (e.limitsLifted === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `limitsLifted` },
				message: `must have required property 'limitsLifted'`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		if (e.part === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `part` },
				message: `must have required property 'part'`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		if (e.changes === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `changes` },
				message: `must have required property 'changes'`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		if (e.previous === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `previous` },
				message: `must have required property 'previous'`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		for (let r in e) if (!a.call(n.properties, r)) {
			let e = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: r },
				message: `must NOT have additional properties`
			};
			E === null ? E = [e] : E.push(e), D++;
		}
		if (e.format !== void 0) {
			let r = e.format;
			if (r !== 1 && r !== 2) {
				let e = {
					instancePath: t + `/format`,
					schemaPath: `#/properties/format/enum`,
					keyword: `enum`,
					params: { allowedValues: n.properties.format.enum },
					message: `must be equal to one of the allowed values`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
		if (e.seal !== void 0) {
			let n = e.seal;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.key === void 0) {
					let e = {
						instancePath: t + `/seal`,
						schemaPath: `#/properties/seal/required`,
						keyword: `required`,
						params: { missingProperty: `key` },
						message: `must have required property 'key'`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
				if (n.mac === void 0) {
					let e = {
						instancePath: t + `/seal`,
						schemaPath: `#/properties/seal/required`,
						keyword: `required`,
						params: { missingProperty: `mac` },
						message: `must have required property 'mac'`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
				for (let e in n) if (e !== `key` && e !== `mac`) {
					let n = {
						instancePath: t + `/seal`,
						schemaPath: `#/properties/seal/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					E === null ? E = [n] : E.push(n), D++;
				}
				if (n.key !== void 0) {
					let e = n.key;
					if (typeof e == `string`) {
						if (!s.test(e)) {
							let e = {
								instancePath: t + `/seal/key`,
								schemaPath: `#/properties/seal/properties/key/pattern`,
								keyword: `pattern`,
								params: { pattern: `^[0-9a-f]{16}$` },
								message: `must match pattern "^[0-9a-f]{16}$"`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
					} else {
						let e = {
							instancePath: t + `/seal/key`,
							schemaPath: `#/properties/seal/properties/key/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						E === null ? E = [e] : E.push(e), D++;
					}
				}
				if (n.mac !== void 0) {
					let e = n.mac;
					if (typeof e == `string`) {
						if (!c.test(e)) {
							let e = {
								instancePath: t + `/seal/mac`,
								schemaPath: `#/properties/seal/properties/mac/pattern`,
								keyword: `pattern`,
								params: { pattern: `^[0-9a-f]{64}$` },
								message: `must match pattern "^[0-9a-f]{64}$"`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
					} else {
						let e = {
							instancePath: t + `/seal/mac`,
							schemaPath: `#/properties/seal/properties/mac/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						E === null ? E = [e] : E.push(e), D++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/seal`,
					schemaPath: `#/properties/seal/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
		if (e.tool !== void 0) {
			let n = e.tool;
			if (typeof n == `string`) {
				if (o(n) > 100) {
					let e = {
						instancePath: t + `/tool`,
						schemaPath: `#/properties/tool/maxLength`,
						keyword: `maxLength`,
						params: { limit: 100 },
						message: `must NOT have more than 100 characters`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
			} else {
				let e = {
					instancePath: t + `/tool`,
					schemaPath: `#/properties/tool/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
		if (e.from !== void 0) {
			let n = e.from;
			if (typeof n == `string`) {
				if (!l.test(n)) {
					let e = {
						instancePath: t + `/from`,
						schemaPath: `#/properties/from/pattern`,
						keyword: `pattern`,
						params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$` },
						message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
			} else {
				let e = {
					instancePath: t + `/from`,
					schemaPath: `#/properties/from/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
		if (e.at !== void 0) {
			let n = e.at;
			if (typeof n == `string`) {
				if (!l.test(n)) {
					let e = {
						instancePath: t + `/at`,
						schemaPath: `#/properties/at/pattern`,
						keyword: `pattern`,
						params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$` },
						message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
			} else {
				let e = {
					instancePath: t + `/at`,
					schemaPath: `#/properties/at/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
		if (e.company !== void 0) {
			let n = e.company;
			if (typeof n == `string`) {
				if (o(n) > 100) {
					let e = {
						instancePath: t + `/company`,
						schemaPath: `#/properties/company/maxLength`,
						keyword: `maxLength`,
						params: { limit: 100 },
						message: `must NOT have more than 100 characters`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
			} else {
				let e = {
					instancePath: t + `/company`,
					schemaPath: `#/properties/company/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
		if (e.service !== void 0) {
			let n = e.service;
			if (typeof n == `string`) {
				if (o(n) > 8192) {
					let e = {
						instancePath: t + `/service`,
						schemaPath: `#/properties/service/maxLength`,
						keyword: `maxLength`,
						params: { limit: 8192 },
						message: `must NOT have more than 8192 characters`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
				if (!u.test(n)) {
					let e = {
						instancePath: t + `/service`,
						schemaPath: `#/properties/service/pattern`,
						keyword: `pattern`,
						params: { pattern: `^https?://` },
						message: `must match pattern "^https?://"`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
			} else {
				let e = {
					instancePath: t + `/service`,
					schemaPath: `#/properties/service/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
		if (e.timezone !== void 0) {
			let n = e.timezone;
			if (typeof n == `string`) {
				if (o(n) > 100) {
					let e = {
						instancePath: t + `/timezone`,
						schemaPath: `#/properties/timezone/maxLength`,
						keyword: `maxLength`,
						params: { limit: 100 },
						message: `must NOT have more than 100 characters`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/timezone`,
						schemaPath: `#/properties/timezone/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
			} else {
				let e = {
					instancePath: t + `/timezone`,
					schemaPath: `#/properties/timezone/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
		if (e.asOf !== void 0) {
			let n = e.asOf;
			if (typeof n == `string`) {
				if (!d.test(n)) {
					let e = {
						instancePath: t + `/asOf`,
						schemaPath: `#/properties/asOf/pattern`,
						keyword: `pattern`,
						params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
						message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
			} else {
				let e = {
					instancePath: t + `/asOf`,
					schemaPath: `#/properties/asOf/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
		if (e.commit !== void 0) {
			let r = e.commit;
			if (typeof r != `string` && r !== null) {
				let e = {
					instancePath: t + `/commit`,
					schemaPath: `#/properties/commit/type`,
					keyword: `type`,
					params: { type: n.properties.commit.type },
					message: `must be string,null`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
			if (typeof r == `string` && !f.test(r)) {
				let e = {
					instancePath: t + `/commit`,
					schemaPath: `#/properties/commit/pattern`,
					keyword: `pattern`,
					params: { pattern: `^(?:[0-9a-f]{40}|[0-9a-f]{64})$` },
					message: `must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
		if (e.fingerprint !== void 0) {
			let r = e.fingerprint;
			if (typeof r != `string` && r !== null) {
				let e = {
					instancePath: t + `/fingerprint`,
					schemaPath: `#/properties/fingerprint/type`,
					keyword: `type`,
					params: { type: n.properties.fingerprint.type },
					message: `must be string,null`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
			if (typeof r == `string` && !p.test(r)) {
				let e = {
					instancePath: t + `/fingerprint`,
					schemaPath: `#/properties/fingerprint/pattern`,
					keyword: `pattern`,
					params: { pattern: `^sha256:[0-9a-f]{64}$` },
					message: `must match pattern "^sha256:[0-9a-f]{64}$"`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
		if (e.approvedAs !== void 0) {
			let r = e.approvedAs;
			if (r !== `pull` && r !== `due` && r !== `expect` && r !== `plan` && r !== `yes` && r !== `asked` && r !== `begun`) {
				let e = {
					instancePath: t + `/approvedAs`,
					schemaPath: `#/properties/approvedAs/enum`,
					keyword: `enum`,
					params: { allowedValues: n.properties.approvedAs.enum },
					message: `must be equal to one of the allowed values`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
		if (e.pulls !== void 0) {
			let n = e.pulls;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) x(n[r], {
					instancePath: t + `/pulls/` + r,
					parentData: n,
					parentDataProperty: r,
					rootData: w,
					dynamicAnchors: T
				}) || (E = E === null ? x.errors : E.concat(x.errors), D = E.length);
			} else {
				let e = {
					instancePath: t + `/pulls`,
					schemaPath: `#/properties/pulls/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
		if (e.run !== void 0) {
			let r = e.run;
			if ((!r || typeof r != `object` || Array.isArray(r)) && r !== null) {
				let e = {
					instancePath: t + `/run`,
					schemaPath: `#/properties/run/type`,
					keyword: `type`,
					params: { type: n.properties.run.type },
					message: `must be object,null`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
			if (r && typeof r == `object` && !Array.isArray(r)) {
				if (r.repository === void 0) {
					let e = {
						instancePath: t + `/run`,
						schemaPath: `#/properties/run/required`,
						keyword: `required`,
						params: { missingProperty: `repository` },
						message: `must have required property 'repository'`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
				if (r.id === void 0) {
					let e = {
						instancePath: t + `/run`,
						schemaPath: `#/properties/run/required`,
						keyword: `required`,
						params: { missingProperty: `id` },
						message: `must have required property 'id'`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
				if (r.attempt === void 0) {
					let e = {
						instancePath: t + `/run`,
						schemaPath: `#/properties/run/required`,
						keyword: `required`,
						params: { missingProperty: `attempt` },
						message: `must have required property 'attempt'`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
				for (let e in r) if (e !== `repository` && e !== `id` && e !== `attempt`) {
					let n = {
						instancePath: t + `/run`,
						schemaPath: `#/properties/run/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					E === null ? E = [n] : E.push(n), D++;
				}
				if (r.repository !== void 0) {
					let e = r.repository;
					if (typeof e == `string`) {
						if (!m.test(e)) {
							let e = {
								instancePath: t + `/run/repository`,
								schemaPath: `#/properties/run/properties/repository/pattern`,
								keyword: `pattern`,
								params: { pattern: `^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$` },
								message: `must match pattern "^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$"`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
					} else {
						let e = {
							instancePath: t + `/run/repository`,
							schemaPath: `#/properties/run/properties/repository/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						E === null ? E = [e] : E.push(e), D++;
					}
				}
				if (r.id !== void 0) {
					let e = r.id;
					if (typeof e == `string`) {
						if (!h.test(e)) {
							let e = {
								instancePath: t + `/run/id`,
								schemaPath: `#/properties/run/properties/id/pattern`,
								keyword: `pattern`,
								params: { pattern: `^\\d{1,20}$` },
								message: `must match pattern "^\\d{1,20}$"`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
					} else {
						let e = {
							instancePath: t + `/run/id`,
							schemaPath: `#/properties/run/properties/id/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						E === null ? E = [e] : E.push(e), D++;
					}
				}
				if (r.attempt !== void 0) {
					let e = r.attempt;
					if (typeof e == `string`) {
						if (!g.test(e)) {
							let e = {
								instancePath: t + `/run/attempt`,
								schemaPath: `#/properties/run/properties/attempt/pattern`,
								keyword: `pattern`,
								params: { pattern: `^\\d{1,6}$` },
								message: `must match pattern "^\\d{1,6}$"`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
					} else {
						let e = {
							instancePath: t + `/run/attempt`,
							schemaPath: `#/properties/run/properties/attempt/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						E === null ? E = [e] : E.push(e), D++;
					}
				}
			}
		}
		if (e.by !== void 0) {
			let n = e.by;
			if (typeof n == `string`) {
				if (o(n) > 200) {
					let e = {
						instancePath: t + `/by`,
						schemaPath: `#/properties/by/maxLength`,
						keyword: `maxLength`,
						params: { limit: 200 },
						message: `must NOT have more than 200 characters`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/by`,
						schemaPath: `#/properties/by/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
			} else {
				let e = {
					instancePath: t + `/by`,
					schemaPath: `#/properties/by/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
		if (e.limitsLifted !== void 0) {
			let n = e.limitsLifted;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let i = 0; i < e; i++) {
					let e = n[i];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.limit === void 0) {
							let e = {
								instancePath: t + `/limitsLifted/` + i,
								schemaPath: `#/$defs/lifted/required`,
								keyword: `required`,
								params: { missingProperty: `limit` },
								message: `must have required property 'limit'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/limitsLifted/` + i,
								schemaPath: `#/$defs/lifted/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.count === void 0) {
							let e = {
								instancePath: t + `/limitsLifted/` + i,
								schemaPath: `#/$defs/lifted/required`,
								keyword: `required`,
								params: { missingProperty: `count` },
								message: `must have required property 'count'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.reason === void 0) {
							let e = {
								instancePath: t + `/limitsLifted/` + i,
								schemaPath: `#/$defs/lifted/required`,
								keyword: `required`,
								params: { missingProperty: `reason` },
								message: `must have required property 'reason'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						for (let n in e) if (n !== `limit` && n !== `value` && n !== `count` && n !== `reason`) {
							let e = {
								instancePath: t + `/limitsLifted/` + i,
								schemaPath: `#/$defs/lifted/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.limit !== void 0) {
							let n = e.limit;
							if (n !== `deactivate` && n !== `role` && n !== `move` && n !== `create` && n !== `email` && n !== `people` && n !== `users` && n !== `admins`) {
								let e = {
									instancePath: t + `/limitsLifted/` + i + `/limit`,
									schemaPath: `#/$defs/lifted/properties/limit/enum`,
									keyword: `enum`,
									params: { allowedValues: r.properties.limit.enum },
									message: `must be equal to one of the allowed values`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
						}
						if (e.value !== void 0) {
							let n = e.value;
							if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
								let e = {
									instancePath: t + `/limitsLifted/` + i + `/value`,
									schemaPath: `#/$defs/lifted/properties/value/type`,
									keyword: `type`,
									params: { type: `integer` },
									message: `must be integer`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
							if (typeof n == `number` && isFinite(n)) {
								if (n > 4294967295 || isNaN(n)) {
									let e = {
										instancePath: t + `/limitsLifted/` + i + `/value`,
										schemaPath: `#/$defs/lifted/properties/value/maximum`,
										keyword: `maximum`,
										params: {
											comparison: `<=`,
											limit: 4294967295
										},
										message: `must be <= 4294967295`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/limitsLifted/` + i + `/value`,
										schemaPath: `#/$defs/lifted/properties/value/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
							}
						}
						if (e.count !== void 0) {
							let n = e.count;
							if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
								let e = {
									instancePath: t + `/limitsLifted/` + i + `/count`,
									schemaPath: `#/$defs/lifted/properties/count/type`,
									keyword: `type`,
									params: { type: `integer` },
									message: `must be integer`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
							if (typeof n == `number` && isFinite(n)) {
								if (n > 4294967295 || isNaN(n)) {
									let e = {
										instancePath: t + `/limitsLifted/` + i + `/count`,
										schemaPath: `#/$defs/lifted/properties/count/maximum`,
										keyword: `maximum`,
										params: {
											comparison: `<=`,
											limit: 4294967295
										},
										message: `must be <= 4294967295`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/limitsLifted/` + i + `/count`,
										schemaPath: `#/$defs/lifted/properties/count/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
							}
						}
						if (e.reason !== void 0) {
							let n = e.reason;
							if (typeof n == `string`) {
								if (o(n) > 2e3) {
									let e = {
										instancePath: t + `/limitsLifted/` + i + `/reason`,
										schemaPath: `#/$defs/lifted/properties/reason/maxLength`,
										keyword: `maxLength`,
										params: { limit: 2e3 },
										message: `must NOT have more than 2000 characters`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
							} else {
								let e = {
									instancePath: t + `/limitsLifted/` + i + `/reason`,
									schemaPath: `#/$defs/lifted/properties/reason/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
						}
					} else {
						let e = {
							instancePath: t + `/limitsLifted/` + i,
							schemaPath: `#/$defs/lifted/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						E === null ? E = [e] : E.push(e), D++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/limitsLifted`,
					schemaPath: `#/properties/limitsLifted/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
		if (e.takeover !== void 0) {
			let r = e.takeover;
			if (r && typeof r == `object` && !Array.isArray(r)) {
				if (r.digest === void 0) {
					let e = {
						instancePath: t + `/takeover`,
						schemaPath: `#/properties/takeover/required`,
						keyword: `required`,
						params: { missingProperty: `digest` },
						message: `must have required property 'digest'`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
				if (r.serial === void 0) {
					let e = {
						instancePath: t + `/takeover`,
						schemaPath: `#/properties/takeover/required`,
						keyword: `required`,
						params: { missingProperty: `serial` },
						message: `must have required property 'serial'`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
				if (r.why === void 0) {
					let e = {
						instancePath: t + `/takeover`,
						schemaPath: `#/properties/takeover/required`,
						keyword: `required`,
						params: { missingProperty: `why` },
						message: `must have required property 'why'`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
				if (r.reason === void 0) {
					let e = {
						instancePath: t + `/takeover`,
						schemaPath: `#/properties/takeover/required`,
						keyword: `required`,
						params: { missingProperty: `reason` },
						message: `must have required property 'reason'`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
				for (let e in r) if (e !== `digest` && e !== `serial` && e !== `why` && e !== `reason`) {
					let n = {
						instancePath: t + `/takeover`,
						schemaPath: `#/properties/takeover/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					E === null ? E = [n] : E.push(n), D++;
				}
				if (r.digest !== void 0) {
					let e = r.digest;
					if (typeof e == `string`) {
						if (!_.test(e)) {
							let e = {
								instancePath: t + `/takeover/digest`,
								schemaPath: `#/properties/takeover/properties/digest/pattern`,
								keyword: `pattern`,
								params: { pattern: `^[0-9a-f]{32}$` },
								message: `must match pattern "^[0-9a-f]{32}$"`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
					} else {
						let e = {
							instancePath: t + `/takeover/digest`,
							schemaPath: `#/properties/takeover/properties/digest/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						E === null ? E = [e] : E.push(e), D++;
					}
				}
				if (r.serial !== void 0) {
					let e = r.serial;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/takeover/serial`,
							schemaPath: `#/properties/takeover/properties/serial/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						E === null ? E = [e] : E.push(e), D++;
					}
					if (typeof e == `number` && isFinite(e)) {
						if (e > 9007199254740990 || isNaN(e)) {
							let e = {
								instancePath: t + `/takeover/serial`,
								schemaPath: `#/properties/takeover/properties/serial/maximum`,
								keyword: `maximum`,
								params: {
									comparison: `<=`,
									limit: 9007199254740990
								},
								message: `must be <= 9007199254740990`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e < 0 || isNaN(e)) {
							let e = {
								instancePath: t + `/takeover/serial`,
								schemaPath: `#/properties/takeover/properties/serial/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
					}
				}
				if (r.why !== void 0) {
					let e = r.why;
					if (e !== `unsealed` && e !== `other-key` && e !== `changed` && e !== `missing`) {
						let e = {
							instancePath: t + `/takeover/why`,
							schemaPath: `#/properties/takeover/properties/why/enum`,
							keyword: `enum`,
							params: { allowedValues: n.properties.takeover.properties.why.enum },
							message: `must be equal to one of the allowed values`
						};
						E === null ? E = [e] : E.push(e), D++;
					}
				}
				if (r.reason !== void 0) {
					let e = r.reason;
					if (typeof e != `string` && e !== null) {
						let e = {
							instancePath: t + `/takeover/reason`,
							schemaPath: `#/properties/takeover/properties/reason/type`,
							keyword: `type`,
							params: { type: n.properties.takeover.properties.reason.type },
							message: `must be string,null`
						};
						E === null ? E = [e] : E.push(e), D++;
					}
					if (typeof e == `string` && o(e) > 200) {
						let e = {
							instancePath: t + `/takeover/reason`,
							schemaPath: `#/properties/takeover/properties/reason/maxLength`,
							keyword: `maxLength`,
							params: { limit: 200 },
							message: `must NOT have more than 200 characters`
						};
						E === null ? E = [e] : E.push(e), D++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/takeover`,
					schemaPath: `#/properties/takeover/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
		if (e.part !== void 0) {
			let n = e.part;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.number === void 0) {
					let e = {
						instancePath: t + `/part`,
						schemaPath: `#/properties/part/required`,
						keyword: `required`,
						params: { missingProperty: `number` },
						message: `must have required property 'number'`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
				if (n.of === void 0) {
					let e = {
						instancePath: t + `/part`,
						schemaPath: `#/properties/part/required`,
						keyword: `required`,
						params: { missingProperty: `of` },
						message: `must have required property 'of'`
					};
					E === null ? E = [e] : E.push(e), D++;
				}
				for (let e in n) if (e !== `number` && e !== `of`) {
					let n = {
						instancePath: t + `/part`,
						schemaPath: `#/properties/part/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					E === null ? E = [n] : E.push(n), D++;
				}
				if (n.number !== void 0) {
					let e = n.number;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/part/number`,
							schemaPath: `#/properties/part/properties/number/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						E === null ? E = [e] : E.push(e), D++;
					}
					if (typeof e == `number` && isFinite(e)) {
						if (e > 4294967295 || isNaN(e)) {
							let e = {
								instancePath: t + `/part/number`,
								schemaPath: `#/properties/part/properties/number/maximum`,
								keyword: `maximum`,
								params: {
									comparison: `<=`,
									limit: 4294967295
								},
								message: `must be <= 4294967295`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e < 1 || isNaN(e)) {
							let e = {
								instancePath: t + `/part/number`,
								schemaPath: `#/properties/part/properties/number/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 1
								},
								message: `must be >= 1`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
					}
				}
				if (n.of !== void 0) {
					let e = n.of;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/part/of`,
							schemaPath: `#/properties/part/properties/of/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						E === null ? E = [e] : E.push(e), D++;
					}
					if (typeof e == `number` && isFinite(e)) {
						if (e > 4294967295 || isNaN(e)) {
							let e = {
								instancePath: t + `/part/of`,
								schemaPath: `#/properties/part/properties/of/maximum`,
								keyword: `maximum`,
								params: {
									comparison: `<=`,
									limit: 4294967295
								},
								message: `must be <= 4294967295`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e < 1 || isNaN(e)) {
							let e = {
								instancePath: t + `/part/of`,
								schemaPath: `#/properties/part/properties/of/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 1
								},
								message: `must be >= 1`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
					}
				}
			} else {
				let e = {
					instancePath: t + `/part`,
					schemaPath: `#/properties/part/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
		if (e.changes !== void 0) {
			let n = e.changes;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.id === void 0) {
							let e = {
								instancePath: t + `/changes/` + r,
								schemaPath: `#/$defs/change/required`,
								keyword: `required`,
								params: { missingProperty: `id` },
								message: `must have required property 'id'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.verb === void 0) {
							let e = {
								instancePath: t + `/changes/` + r,
								schemaPath: `#/$defs/change/required`,
								keyword: `required`,
								params: { missingProperty: `verb` },
								message: `must have required property 'verb'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.action === void 0) {
							let e = {
								instancePath: t + `/changes/` + r,
								schemaPath: `#/$defs/change/required`,
								keyword: `required`,
								params: { missingProperty: `action` },
								message: `must have required property 'action'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.key === void 0) {
							let e = {
								instancePath: t + `/changes/` + r,
								schemaPath: `#/$defs/change/required`,
								keyword: `required`,
								params: { missingProperty: `key` },
								message: `must have required property 'key'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.name === void 0) {
							let e = {
								instancePath: t + `/changes/` + r,
								schemaPath: `#/$defs/change/required`,
								keyword: `required`,
								params: { missingProperty: `name` },
								message: `must have required property 'name'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.user === void 0) {
							let e = {
								instancePath: t + `/changes/` + r,
								schemaPath: `#/$defs/change/required`,
								keyword: `required`,
								params: { missingProperty: `user` },
								message: `must have required property 'user'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.before === void 0) {
							let e = {
								instancePath: t + `/changes/` + r,
								schemaPath: `#/$defs/change/required`,
								keyword: `required`,
								params: { missingProperty: `before` },
								message: `must have required property 'before'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.after === void 0) {
							let e = {
								instancePath: t + `/changes/` + r,
								schemaPath: `#/$defs/change/required`,
								keyword: `required`,
								params: { missingProperty: `after` },
								message: `must have required property 'after'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.at === void 0) {
							let e = {
								instancePath: t + `/changes/` + r,
								schemaPath: `#/$defs/change/required`,
								keyword: `required`,
								params: { missingProperty: `at` },
								message: `must have required property 'at'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.result === void 0) {
							let e = {
								instancePath: t + `/changes/` + r,
								schemaPath: `#/$defs/change/required`,
								keyword: `required`,
								params: { missingProperty: `result` },
								message: `must have required property 'result'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.sentAt === void 0) {
							let e = {
								instancePath: t + `/changes/` + r,
								schemaPath: `#/$defs/change/required`,
								keyword: `required`,
								params: { missingProperty: `sentAt` },
								message: `must have required property 'sentAt'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.settledAt === void 0) {
							let e = {
								instancePath: t + `/changes/` + r,
								schemaPath: `#/$defs/change/required`,
								keyword: `required`,
								params: { missingProperty: `settledAt` },
								message: `must have required property 'settledAt'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.confirmedAt === void 0) {
							let e = {
								instancePath: t + `/changes/` + r,
								schemaPath: `#/$defs/change/required`,
								keyword: `required`,
								params: { missingProperty: `confirmedAt` },
								message: `must have required property 'confirmedAt'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.lastDay === void 0) {
							let e = {
								instancePath: t + `/changes/` + r,
								schemaPath: `#/$defs/change/required`,
								keyword: `required`,
								params: { missingProperty: `lastDay` },
								message: `must have required property 'lastDay'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.dueAt === void 0) {
							let e = {
								instancePath: t + `/changes/` + r,
								schemaPath: `#/$defs/change/required`,
								keyword: `required`,
								params: { missingProperty: `dueAt` },
								message: `must have required property 'dueAt'`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						for (let n in e) if (!a.call(i.properties, n)) {
							let e = {
								instancePath: t + `/changes/` + r,
								schemaPath: `#/$defs/change/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.id !== void 0) {
							let n = e.id;
							if (typeof n == `string`) {
								if (o(n) > 200) {
									let e = {
										instancePath: t + `/changes/` + r + `/id`,
										schemaPath: `#/$defs/change/properties/id/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
								if (o(n) < 1) {
									let e = {
										instancePath: t + `/changes/` + r + `/id`,
										schemaPath: `#/$defs/change/properties/id/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
							} else {
								let e = {
									instancePath: t + `/changes/` + r + `/id`,
									schemaPath: `#/$defs/change/properties/id/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
						}
						if (e.verb !== void 0) {
							let n = e.verb;
							if (n !== `leave` && n !== `admin` && n !== `move` && n !== `rehire` && n !== `hire` && n !== `change` && n !== `adopt`) {
								let e = {
									instancePath: t + `/changes/` + r + `/verb`,
									schemaPath: `#/$defs/change/properties/verb/enum`,
									keyword: `enum`,
									params: { allowedValues: i.properties.verb.enum },
									message: `must be equal to one of the allowed values`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
						}
						if (e.action !== void 0) {
							let n = e.action;
							if (n !== `create` && n !== `adopt` && n !== `reactivate` && n !== `update` && n !== `move` && n !== `deactivate`) {
								let e = {
									instancePath: t + `/changes/` + r + `/action`,
									schemaPath: `#/$defs/change/properties/action/enum`,
									keyword: `enum`,
									params: { allowedValues: i.properties.action.enum },
									message: `must be equal to one of the allowed values`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
						}
						if (e.key !== void 0) {
							let n = e.key;
							if (typeof n == `string`) {
								if (o(n) > 64) {
									let e = {
										instancePath: t + `/changes/` + r + `/key`,
										schemaPath: `#/$defs/change/properties/key/maxLength`,
										keyword: `maxLength`,
										params: { limit: 64 },
										message: `must NOT have more than 64 characters`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
								if (!v.test(n)) {
									let e = {
										instancePath: t + `/changes/` + r + `/key`,
										schemaPath: `#/$defs/change/properties/key/pattern`,
										keyword: `pattern`,
										params: { pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$` },
										message: `must match pattern "^[a-z0-9]+(?:[._-][a-z0-9]+)*$"`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
							} else {
								let e = {
									instancePath: t + `/changes/` + r + `/key`,
									schemaPath: `#/$defs/change/properties/key/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
						}
						if (e.name !== void 0 && typeof e.name != `string`) {
							let e = {
								instancePath: t + `/changes/` + r + `/name`,
								schemaPath: `#/$defs/change/properties/name/type`,
								keyword: `type`,
								params: { type: `string` },
								message: `must be string`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.user !== void 0) {
							let n = e.user;
							if (typeof n != `string` && n !== null) {
								let e = {
									instancePath: t + `/changes/` + r + `/user`,
									schemaPath: `#/$defs/change/properties/user/type`,
									keyword: `type`,
									params: { type: i.properties.user.type },
									message: `must be string,null`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
							if (typeof n == `string` && !y.test(n)) {
								let e = {
									instancePath: t + `/changes/` + r + `/user`,
									schemaPath: `#/$defs/change/properties/user/pattern`,
									keyword: `pattern`,
									params: { pattern: `^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$` },
									message: `must match pattern "^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$"`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
						}
						if (e.address !== void 0 && typeof e.address != `string`) {
							let e = {
								instancePath: t + `/changes/` + r + `/address`,
								schemaPath: `#/$defs/change/properties/address/type`,
								keyword: `type`,
								params: { type: `string` },
								message: `must be string`
							};
							E === null ? E = [e] : E.push(e), D++;
						}
						if (e.was !== void 0) {
							let n = e.was;
							if (typeof n == `string`) {
								if (o(n) > 64) {
									let e = {
										instancePath: t + `/changes/` + r + `/was`,
										schemaPath: `#/$defs/change/properties/was/maxLength`,
										keyword: `maxLength`,
										params: { limit: 64 },
										message: `must NOT have more than 64 characters`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
								if (!v.test(n)) {
									let e = {
										instancePath: t + `/changes/` + r + `/was`,
										schemaPath: `#/$defs/change/properties/was/pattern`,
										keyword: `pattern`,
										params: { pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$` },
										message: `must match pattern "^[a-z0-9]+(?:[._-][a-z0-9]+)*$"`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
							} else {
								let e = {
									instancePath: t + `/changes/` + r + `/was`,
									schemaPath: `#/$defs/change/properties/was/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
						}
						if (e.before !== void 0) {
							let n = e.before;
							if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
								let a = n[e];
								if (typeof a != `string` && typeof a != `boolean` && a !== null) {
									let n = {
										instancePath: t + `/changes/` + r + `/before/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
										schemaPath: `#/$defs/change/properties/before/additionalProperties/type`,
										keyword: `type`,
										params: { type: i.properties.before.additionalProperties.type },
										message: `must be string,boolean,null`
									};
									E === null ? E = [n] : E.push(n), D++;
								}
							}
							else {
								let e = {
									instancePath: t + `/changes/` + r + `/before`,
									schemaPath: `#/$defs/change/properties/before/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
						}
						if (e.after !== void 0) {
							let n = e.after;
							if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
								let a = n[e];
								if (typeof a != `string` && typeof a != `boolean` && a !== null) {
									let n = {
										instancePath: t + `/changes/` + r + `/after/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
										schemaPath: `#/$defs/change/properties/after/additionalProperties/type`,
										keyword: `type`,
										params: { type: i.properties.after.additionalProperties.type },
										message: `must be string,boolean,null`
									};
									E === null ? E = [n] : E.push(n), D++;
								}
							}
							else {
								let e = {
									instancePath: t + `/changes/` + r + `/after`,
									schemaPath: `#/$defs/change/properties/after/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if ((!n || typeof n != `object` || Array.isArray(n)) && n !== null) {
								let e = {
									instancePath: t + `/changes/` + r + `/at`,
									schemaPath: `#/$defs/change/properties/at/type`,
									keyword: `type`,
									params: { type: i.properties.at.type },
									message: `must be object,null`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
							if (n && typeof n == `object` && !Array.isArray(n)) {
								if (n.file === void 0) {
									let e = {
										instancePath: t + `/changes/` + r + `/at`,
										schemaPath: `#/$defs/change/properties/at/required`,
										keyword: `required`,
										params: { missingProperty: `file` },
										message: `must have required property 'file'`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
								if (n.line === void 0) {
									let e = {
										instancePath: t + `/changes/` + r + `/at`,
										schemaPath: `#/$defs/change/properties/at/required`,
										keyword: `required`,
										params: { missingProperty: `line` },
										message: `must have required property 'line'`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
								for (let e in n) if (e !== `file` && e !== `line`) {
									let n = {
										instancePath: t + `/changes/` + r + `/at`,
										schemaPath: `#/$defs/change/properties/at/additionalProperties`,
										keyword: `additionalProperties`,
										params: { additionalProperty: e },
										message: `must NOT have additional properties`
									};
									E === null ? E = [n] : E.push(n), D++;
								}
								if (n.file !== void 0 && typeof n.file != `string`) {
									let e = {
										instancePath: t + `/changes/` + r + `/at/file`,
										schemaPath: `#/$defs/change/properties/at/properties/file/type`,
										keyword: `type`,
										params: { type: `string` },
										message: `must be string`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
								if (n.line !== void 0) {
									let e = n.line;
									if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
										let e = {
											instancePath: t + `/changes/` + r + `/at/line`,
											schemaPath: `#/$defs/change/properties/at/properties/line/type`,
											keyword: `type`,
											params: { type: `integer` },
											message: `must be integer`
										};
										E === null ? E = [e] : E.push(e), D++;
									}
									if (typeof e == `number` && isFinite(e)) {
										if (e > 4294967295 || isNaN(e)) {
											let e = {
												instancePath: t + `/changes/` + r + `/at/line`,
												schemaPath: `#/$defs/change/properties/at/properties/line/maximum`,
												keyword: `maximum`,
												params: {
													comparison: `<=`,
													limit: 4294967295
												},
												message: `must be <= 4294967295`
											};
											E === null ? E = [e] : E.push(e), D++;
										}
										if (e < 1 || isNaN(e)) {
											let e = {
												instancePath: t + `/changes/` + r + `/at/line`,
												schemaPath: `#/$defs/change/properties/at/properties/line/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 1
												},
												message: `must be >= 1`
											};
											E === null ? E = [e] : E.push(e), D++;
										}
									}
								}
							}
						}
						if (e.result !== void 0) {
							let n = e.result;
							if (n !== `applied` && n !== `found` && n !== `failed` && n !== `skipped` && n !== `unresolved`) {
								let e = {
									instancePath: t + `/changes/` + r + `/result`,
									schemaPath: `#/$defs/change/properties/result/enum`,
									keyword: `enum`,
									params: { allowedValues: i.properties.result.enum },
									message: `must be equal to one of the allowed values`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
						}
						if (e.why !== void 0) {
							let n = e.why;
							if (typeof n == `string`) {
								if (o(n) > 2e3) {
									let e = {
										instancePath: t + `/changes/` + r + `/why`,
										schemaPath: `#/$defs/change/properties/why/maxLength`,
										keyword: `maxLength`,
										params: { limit: 2e3 },
										message: `must NOT have more than 2000 characters`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
							} else {
								let e = {
									instancePath: t + `/changes/` + r + `/why`,
									schemaPath: `#/$defs/change/properties/why/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
						}
						if (e.sentAt !== void 0) {
							let n = e.sentAt;
							if (typeof n != `string` && n !== null) {
								let e = {
									instancePath: t + `/changes/` + r + `/sentAt`,
									schemaPath: `#/$defs/change/properties/sentAt/type`,
									keyword: `type`,
									params: { type: i.properties.sentAt.type },
									message: `must be string,null`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
							if (typeof n == `string` && !l.test(n)) {
								let e = {
									instancePath: t + `/changes/` + r + `/sentAt`,
									schemaPath: `#/$defs/change/properties/sentAt/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
						}
						if (e.settledAt !== void 0) {
							let n = e.settledAt;
							if (typeof n != `string` && n !== null) {
								let e = {
									instancePath: t + `/changes/` + r + `/settledAt`,
									schemaPath: `#/$defs/change/properties/settledAt/type`,
									keyword: `type`,
									params: { type: i.properties.settledAt.type },
									message: `must be string,null`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
							if (typeof n == `string` && !l.test(n)) {
								let e = {
									instancePath: t + `/changes/` + r + `/settledAt`,
									schemaPath: `#/$defs/change/properties/settledAt/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
						}
						if (e.confirmedAt !== void 0) {
							let n = e.confirmedAt;
							if (typeof n != `string` && n !== null) {
								let e = {
									instancePath: t + `/changes/` + r + `/confirmedAt`,
									schemaPath: `#/$defs/change/properties/confirmedAt/type`,
									keyword: `type`,
									params: { type: i.properties.confirmedAt.type },
									message: `must be string,null`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
							if (typeof n == `string` && !l.test(n)) {
								let e = {
									instancePath: t + `/changes/` + r + `/confirmedAt`,
									schemaPath: `#/$defs/change/properties/confirmedAt/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
						}
						if (e.lastDay !== void 0) {
							let n = e.lastDay;
							if (typeof n != `string` && n !== null) {
								let e = {
									instancePath: t + `/changes/` + r + `/lastDay`,
									schemaPath: `#/$defs/change/properties/lastDay/type`,
									keyword: `type`,
									params: { type: i.properties.lastDay.type },
									message: `must be string,null`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
							if (typeof n == `string` && !d.test(n)) {
								let e = {
									instancePath: t + `/changes/` + r + `/lastDay`,
									schemaPath: `#/$defs/change/properties/lastDay/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
						}
						if (e.dueAt !== void 0) {
							let n = e.dueAt;
							if (typeof n != `string` && n !== null) {
								let e = {
									instancePath: t + `/changes/` + r + `/dueAt`,
									schemaPath: `#/$defs/change/properties/dueAt/type`,
									keyword: `type`,
									params: { type: i.properties.dueAt.type },
									message: `must be string,null`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
							if (typeof n == `string` && !l.test(n)) {
								let e = {
									instancePath: t + `/changes/` + r + `/dueAt`,
									schemaPath: `#/$defs/change/properties/dueAt/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
						}
						if (e.allowed !== void 0) {
							let n = e.allowed;
							if (n && typeof n == `object` && !Array.isArray(n)) {
								if (n.as === void 0) {
									let e = {
										instancePath: t + `/changes/` + r + `/allowed`,
										schemaPath: `#/$defs/change/properties/allowed/required`,
										keyword: `required`,
										params: { missingProperty: `as` },
										message: `must have required property 'as'`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
								if (n.pull === void 0) {
									let e = {
										instancePath: t + `/changes/` + r + `/allowed`,
										schemaPath: `#/$defs/change/properties/allowed/required`,
										keyword: `required`,
										params: { missingProperty: `pull` },
										message: `must have required property 'pull'`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
								if (n.check === void 0) {
									let e = {
										instancePath: t + `/changes/` + r + `/allowed`,
										schemaPath: `#/$defs/change/properties/allowed/required`,
										keyword: `required`,
										params: { missingProperty: `check` },
										message: `must have required property 'check'`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
								if (n.by === void 0) {
									let e = {
										instancePath: t + `/changes/` + r + `/allowed`,
										schemaPath: `#/$defs/change/properties/allowed/required`,
										keyword: `required`,
										params: { missingProperty: `by` },
										message: `must have required property 'by'`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
								if (n.digests === void 0) {
									let e = {
										instancePath: t + `/changes/` + r + `/allowed`,
										schemaPath: `#/$defs/change/properties/allowed/required`,
										keyword: `required`,
										params: { missingProperty: `digests` },
										message: `must have required property 'digests'`
									};
									E === null ? E = [e] : E.push(e), D++;
								}
								for (let e in n) if (e !== `as` && e !== `pull` && e !== `check` && e !== `by` && e !== `digests`) {
									let n = {
										instancePath: t + `/changes/` + r + `/allowed`,
										schemaPath: `#/$defs/change/properties/allowed/additionalProperties`,
										keyword: `additionalProperties`,
										params: { additionalProperty: e },
										message: `must NOT have additional properties`
									};
									E === null ? E = [n] : E.push(n), D++;
								}
								if (n.as !== void 0) {
									let e = n.as;
									if (e !== `pull` && e !== `due` && e !== `begun` && e !== `expect` && e !== `plan` && e !== `yes` && e !== `asked` && e !== `sealed`) {
										let e = {
											instancePath: t + `/changes/` + r + `/allowed/as`,
											schemaPath: `#/$defs/change/properties/allowed/properties/as/enum`,
											keyword: `enum`,
											params: { allowedValues: i.properties.allowed.properties.as.enum },
											message: `must be equal to one of the allowed values`
										};
										E === null ? E = [e] : E.push(e), D++;
									}
								}
								if (n.pull !== void 0) {
									let e = n.pull;
									if ((typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && e !== null) {
										let e = {
											instancePath: t + `/changes/` + r + `/allowed/pull`,
											schemaPath: `#/$defs/change/properties/allowed/properties/pull/type`,
											keyword: `type`,
											params: { type: i.properties.allowed.properties.pull.type },
											message: `must be integer,null`
										};
										E === null ? E = [e] : E.push(e), D++;
									}
									if (typeof e == `number` && isFinite(e)) {
										if (e > 4294967295 || isNaN(e)) {
											let e = {
												instancePath: t + `/changes/` + r + `/allowed/pull`,
												schemaPath: `#/$defs/change/properties/allowed/properties/pull/maximum`,
												keyword: `maximum`,
												params: {
													comparison: `<=`,
													limit: 4294967295
												},
												message: `must be <= 4294967295`
											};
											E === null ? E = [e] : E.push(e), D++;
										}
										if (e < 1 || isNaN(e)) {
											let e = {
												instancePath: t + `/changes/` + r + `/allowed/pull`,
												schemaPath: `#/$defs/change/properties/allowed/properties/pull/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 1
												},
												message: `must be >= 1`
											};
											E === null ? E = [e] : E.push(e), D++;
										}
									}
								}
								if (n.check !== void 0) {
									let e = n.check;
									if ((typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && e !== null) {
										let e = {
											instancePath: t + `/changes/` + r + `/allowed/check`,
											schemaPath: `#/$defs/change/properties/allowed/properties/check/type`,
											keyword: `type`,
											params: { type: i.properties.allowed.properties.check.type },
											message: `must be integer,null`
										};
										E === null ? E = [e] : E.push(e), D++;
									}
									if (typeof e == `number` && isFinite(e)) {
										if (e > 9007199254740990 || isNaN(e)) {
											let e = {
												instancePath: t + `/changes/` + r + `/allowed/check`,
												schemaPath: `#/$defs/change/properties/allowed/properties/check/maximum`,
												keyword: `maximum`,
												params: {
													comparison: `<=`,
													limit: 9007199254740990
												},
												message: `must be <= 9007199254740990`
											};
											E === null ? E = [e] : E.push(e), D++;
										}
										if (e < 1 || isNaN(e)) {
											let e = {
												instancePath: t + `/changes/` + r + `/allowed/check`,
												schemaPath: `#/$defs/change/properties/allowed/properties/check/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 1
												},
												message: `must be >= 1`
											};
											E === null ? E = [e] : E.push(e), D++;
										}
									}
								}
								if (n.by !== void 0) {
									let e = n.by;
									if (typeof e != `string` && e !== null) {
										let e = {
											instancePath: t + `/changes/` + r + `/allowed/by`,
											schemaPath: `#/$defs/change/properties/allowed/properties/by/type`,
											keyword: `type`,
											params: { type: i.properties.allowed.properties.by.type },
											message: `must be string,null`
										};
										E === null ? E = [e] : E.push(e), D++;
									}
									if (typeof e == `string` && o(e) > 200) {
										let e = {
											instancePath: t + `/changes/` + r + `/allowed/by`,
											schemaPath: `#/$defs/change/properties/allowed/properties/by/maxLength`,
											keyword: `maxLength`,
											params: { limit: 200 },
											message: `must NOT have more than 200 characters`
										};
										E === null ? E = [e] : E.push(e), D++;
									}
								}
								if (n.digests !== void 0) {
									let e = n.digests;
									if (Array.isArray(e)) {
										let n = e.length;
										for (let i = 0; i < n; i++) {
											let n = e[i];
											if (typeof n == `string`) {
												if (!_.test(n)) {
													let e = {
														instancePath: t + `/changes/` + r + `/allowed/digests/` + i,
														schemaPath: `#/$defs/change/properties/allowed/properties/digests/items/pattern`,
														keyword: `pattern`,
														params: { pattern: `^[0-9a-f]{32}$` },
														message: `must match pattern "^[0-9a-f]{32}$"`
													};
													E === null ? E = [e] : E.push(e), D++;
												}
											} else {
												let e = {
													instancePath: t + `/changes/` + r + `/allowed/digests/` + i,
													schemaPath: `#/$defs/change/properties/allowed/properties/digests/items/type`,
													keyword: `type`,
													params: { type: `string` },
													message: `must be string`
												};
												E === null ? E = [e] : E.push(e), D++;
											}
										}
									} else {
										let e = {
											instancePath: t + `/changes/` + r + `/allowed/digests`,
											schemaPath: `#/$defs/change/properties/allowed/properties/digests/type`,
											keyword: `type`,
											params: { type: `array` },
											message: `must be array`
										};
										E === null ? E = [e] : E.push(e), D++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/changes/` + r + `/allowed`,
									schemaPath: `#/$defs/change/properties/allowed/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`
								};
								E === null ? E = [e] : E.push(e), D++;
							}
						}
					} else {
						let e = {
							instancePath: t + `/changes/` + r,
							schemaPath: `#/$defs/change/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						E === null ? E = [e] : E.push(e), D++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/changes`,
					schemaPath: `#/properties/changes/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
		if (e.previous !== void 0) {
			let r = e.previous;
			if (typeof r != `string` && r !== null) {
				let e = {
					instancePath: t + `/previous`,
					schemaPath: `#/properties/previous/type`,
					keyword: `type`,
					params: { type: n.properties.previous.type },
					message: `must be string,null`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
			if (typeof r == `string` && !c.test(r)) {
				let e = {
					instancePath: t + `/previous`,
					schemaPath: `#/properties/previous/pattern`,
					keyword: `pattern`,
					params: { pattern: `^[0-9a-f]{64}$` },
					message: `must match pattern "^[0-9a-f]{64}$"`
				};
				E === null ? E = [e] : E.push(e), D++;
			}
		}
	} else {
		let e = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`
		};
		E === null ? E = [e] : E.push(e), D++;
	}
	return S.errors = E, D === 0;
}
S.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};

// src/state/chain.ts
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
function readRecord({ name, text }) {
	const why = text.length < 65536 ? null : overgrown(Buffer.from(text));
	if (why !== null) throw notSound(name, why);
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw notSound(name, "it is not JSON");
	}
	if (t(value)) return value;
	const first = t.errors?.[0];
	throw notSound(name, `${first?.instancePath ?? ""} ${first?.message ?? "has another form"}`.trim());
}
async function newestRecordOf(named, records) {
	if (named !== void 0) return named;
	try {
		return chainOf(await records(), void 0).at(-1)?.digest ?? null;
	} catch (error) {
		if (error instanceof ExitError) return null;
		throw error;
	}
}
function nameOf(digest) {
	return `whose name ends in -${digest.slice(0, 12)}.json`;
}
function broken(name, what) {
	return new ExitError(7, `The chain of the evidence is broken: the record ${name} ${what}. No evidence is shown. Restore that file from a copy or from the history of its branch, and find out who wrote there.`);
}

// src/state/parts.ts
const [mostBytes, mostChanges] = [largestRecord / 2, 1e4];
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
		const size = jsonText(change).length * 3;
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
	const begun = sourcesIn(input.begun);
	const confirmed = time(now);
	const seen = (change, user) => live !== null && user !== void 0 && isShown(change, user, live, state.bindings) ? confirmed : null;
	return [...[...input.found].map(([id, made]) => foundOne(id, made, input, begun, seen(made, made.user))), ...input.outcomes.map((outcome) => triedOne(outcome, input, seen(outcome.change, userOf(outcome, input.state))))];
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
function foundOne(id, made, input, begun, confirmedAt) {
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
		...allowedAs(begunWith(id, made, begun))
	};
}
function allowedAs(allowed) {
	return allowed === void 0 ? {} : { allowed };
}
function begunWith(id, { key, action, user, before, after }, begun) {
	const digest = changeDigest({
		id,
		key,
		user: action === "create" ? null : user,
		before,
		after
	});
	const source = begun.get(digest);
	return source === void 0 ? void 0 : {
		...source,
		as: "begun",
		digests: [digest]
	};
}
function leaving(action, person, { desired, provenance, from }) {
	if (action !== "deactivate") return {
		lastDay: null,
		dueAt: null
	};
	const end = person?.end;
	if (end !== void 0) {
		const next = dayAfter(end);
		return {
			lastDay: end,
			dueAt: isDay(next) ? startOfDay(next, desired.settings.timezone) : null
		};
	}
	const [merged] = provenance.pulls.flatMap(({ due, mergedAt }) => due === true ? [] : [mergedAt]).toSorted();
	return {
		lastDay: null,
		dueAt: merged ?? time(from)
	};
}
function time(milliseconds) {
	return new Date(milliseconds).toISOString();
}
async function saveRecorded({ plan, approval, snapshot, provenance }, told, journal, host) {
	const { store, desired } = snapshot;
	const state = journal.state();
	const tried = new Set(told.outcomes.map(({ change }) => change.id));
	const found = new Map([...unrecordedIn(state, tried), ...unrecordedIn(snapshot.state)]);
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
			if (!terminal.live && done % step !== 0) return;
			const line = progressLine(done, total, running, failed);
			if (terminal.live) terminal.progress(line);
			else terminal.say(line);
		},
		end: () => terminal.progress(null)
	};
}

// src/engine/execute.ts
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
function toWrite({ action, after }) {
	return action === "create" ? nonEmpty(after) : after;
}
function isFirstRunOver({ changes, held }) {
	return ![...changes, ...held.map(({ change }) => change)].some(({ action }) => action === "create");
}
function interruption({ interruption: ask, terminal }) {
	const stop = ask();
	stop.addEventListener("abort", () => terminal.say(words`Stopping: requests in flight are finished and saved first.`));
	return stop;
}
async function unlessStopped(stop, work) {
	if (stop === null) return await work();
	if (stop.aborted) return null;
	const stopped = new Promise((resolve) => stop.addEventListener("abort", () => resolve(null)));
	return await Promise.race([work(), stopped]);
}
function unresolvedIn({ intents }) {
	return Object.entries(intents).flatMap(([id, { status }]) => status === "unresolved" ? [id] : []);
}
function isSent(outcomes) {
	return outcomes.some(({ kind }) => kind !== "skipped");
}
function ageOf({ readAt }, { tick, now }) {
	return Math.max(tick() - readAt.tick, now().getTime() - readAt.now);
}
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
function exitOf$1(outcomes, trouble, left) {
	if (outcomes.some(({ kind }) => kind === "unresolved")) return 4;
	if (trouble !== void 0) return isSent(outcomes) && (trouble.exit === 1 || trouble.exit === 8) ? 3 : trouble.exit;
	const failed = outcomes.some(({ kind }) => kind === "failed");
	return left !== null && isAsChosen(left) && !failed ? 0 : 3;
}
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
function mergedDigests(merges, applied, { past }) {
	const earlier = applied?.later ?? [];
	const announced = new Map(sourcesIn(applied));
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
function allowedIn(plan, merges, digests, { begun }, { expect, by }) {
	const known = sourcesIn(begun !== null && isSound(begun, plan) ? begun : null);
	const goesOn = (change) => {
		const digest = changeDigest(change);
		const source = known.get(digest);
		if (source === void 0) return null;
		const { pull, check, by: who } = source;
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
function isWaiting({ first, ended }) {
	return first && ended.kind === "declined";
}
const checkOfFirst = "espalier / first plan";
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
const [mostSince, mostAtFirst] = [250, 20];
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
const nothingFound = {
	merges: [],
	digests: null,
	due: [],
	extra: [],
	first: false
};
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
const most$1 = 20;
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
		return leaversIn(desired, await readLiveState(connection, desired, {
			users: 0,
			owner: null,
			state: () => nothingKnown
		}, host));
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
async function noted({ event, host }, session, run) {
	if (session !== null && event.kind === "schedule" && run.ended.kind !== "done") await noteScheduledRun(session, host);
	return run;
}
function branchOf({ event, host }) {
	const branch = event.defaultBranch ?? (event.kind === "schedule" ? host.env["GITHUB_REF_NAME"] : void 0);
	if (branch !== void 0 && branch !== "") return branch;
	throw new ExitError(1, "The event of this run does not name the default branch. Nothing was done.");
}

// src/render/pull/byline.ts
const most = 10;
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
function recordLine({ plan, evidence }) {
	const record = evidence === null ? [] : [markdown`evidence record ${code(evidence)}`];
	return markdown`<sub>${markdown.join([markdown`Plan ${code(nameOfPlan(plan.fingerprint))}`, ...record], " \u00B7 ")}</sub>`;
}

// src/render/pull/results.ts
const worst = [
	"unresolved",
	"failed",
	"skipped",
	"applied"
];
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
function countKind(people, kind) {
	return people.filter((one) => one.kind === kind).length;
}

// src/render/pull/results-table.ts
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
		markdown.join(results, " \u00B7 "),
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
const around$1 = 18e3;
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
function formWords({ learned }) {
	const lines = formExamples(learned).map(({ label, people, sent, shown, note }) => markdown`- ${label} of ${people}, such as ${code(sent)}, kept as ${code(shown)}${note}`);
	return lines.length === 0 ? [] : [markdown.join([words`**${formsHead}**`, ...lines], "\n")];
}
const applyFile = "espalier-apply.yml";
const mostLooks = 20;
function lookWords({ unsettled, outcomes }) {
	if (unsettled.length === 0) return [words`**What to do:** run the apply workflow again: it checks these writes first.`];
	const lines = unsettled.slice(0, mostLooks).map((id) => lookLine(id, outcomes));
	const rest = unsettled.length - lines.length;
	const more = rest > 0 ? [words`- and ${rest} more, which \`espalier state show\` lists`] : [];
	return [words`**What to do:** check in Small Improvements whether each write was made. Then run one of these for each in a clone of this repository, with ${stateWords}; USER is the id of the account. After that, run the apply workflow again.`, markdown.join([...lines, ...more], "\n")];
}
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
function pinning({ begunLineage }) {
	if (begunLineage === null) return [];
	const line = code(`state: { lineage: ${begunLineage} }`);
	return [markdown`**One more step:** this run started the state. Write ${line} into \`espalier.yaml\`, so that no other state can replace it.`];
}

// src/render/pull/refused-page.ts
const around = 2e4;
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
	], " \u00B7 ")}</sub>`;
	return markedPage({
		kind: "apply",
		state: "open",
		pull,
		risk: "blocked",
		shows
	}, [...parts, footer]);
}

// src/action/shares.ts
function sharesOf({ merges, due }) {
	const known = new Set(merges.map(({ pull }) => pull.number));
	return [...merges, ...due.filter(({ pull }) => !known.has(pull.number))];
}
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
function aheadIn(merge, plan, run) {
	if (merge.approved === null) return [];
	const known = new Set(announced(plan, togetherOf(run, before(run, merge))));
	return announced(plan, merge.approved).filter((one) => !known.has(one));
}
function bringsAny(merge, run) {
	const { approved } = merge;
	if (!isListed(merge) || approved === null) return true;
	const known = togetherOf(run, before(run, merge));
	const parts = /* @__PURE__ */ new Set([...known.changes, ...known.later]);
	return [...approved.changes ?? [], ...approved.later].some((part) => !parts.has(part));
}
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
function isListed({ approved }) {
	return approved !== null && approved.changes !== null;
}

// src/action/results.ts
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
const requestName = /\brequest [0-9a-f]{16}\b/g;
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
async function showRun(job, run, step) {
	const exit = exitOf(run);
	const page = pageFor(job, run, step, null, summaryBytes);
	const done = doneWith(run, exit, page === null ? null : pageText(page));
	const warning = await orExitError(tell(job, run, step, exit));
	return warning === null || warning instanceof ExitError ? unlessTold(run, done, warning) : warned(done, warning);
}
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
function failureName({ ended }, exit, active) {
	const plan = "plan" in ended ? ended.plan.fingerprint : "";
	return digest({
		kind: ended.kind,
		exit,
		plan,
		active: active.map(({ key }) => key).toSorted()
	});
}
const [unhurried, pause] = [20, 2e3];
function activeAfter({ ended }) {
	if (ended.kind === "done") return stillActiveAfter(ended.course.outcomes, ended.course.after);
	return ended.kind === "blocked" || ended.kind === "declined" ? stillActive(ended.plan) : [];
}
function hasOwn(run, merge) {
	return "plan" in run.ended && ownIn(merge, run.ended.plan, run).length > 0;
}
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
function wholePlan(plan) {
	return planText(plan, {
		colour: false,
		unmanaged: false,
		verbose: true
	});
}

export { isWaiting as a, applyTip as i, unlessTold as n, contextFor as r, showRun as t };