import { r as __toESM } from "./rolldown-runtime.mjs";
import { A as fieldFacts, F as withFacts, I as counted, N as assumedFacts, b as readTree, d as checkContract, j as fields } from "./page.mjs";
import { n as orElse, r as orExitError, t as ExitError } from "./exit-error.mjs";
import { A as flagNumber, B as isUserId, E as chartBudget, J as commitAt, P as canonicalEmail, Q as isAncestor, Z as historyOf, _t as makeCommit, at as notDone, bt as gitIn, c as filesIn, d as textsOf, dt as pushOnto, f as checkClone, gt as listing, ht as entriesWith, it as asking, j as flagValue, lt as fetchRef, mt as entriesIn, ot as notReached, pt as remoteRef, st as notRead, tt as refAt, u as textsAt, v as readSource, vt as makeText, yt as makeTree } from "./chart-at-revision.mjs";
import { S as today, b as isTimezone, n as strangeWords } from "./first-alerts.mjs";
import { n as isThisMachine } from "./hosts.mjs";
import { i as keyFinder, n as strangeHost } from "./key.mjs";
import { a as require_pool } from "./undici.mjs";
import { D as words$1, E as nothing } from "./context.mjs";
import { i as printed } from "./printed.mjs";
import { c as isAlike, f as randomName, r as accountOf, s as formsKept } from "./rewrites.mjs";
import { n as proxyFor } from "./proxy2.mjs";
import { t as require_ucs2length } from "./ajv.mjs";
import { V as overgrown } from "./context2.mjs";
import { constants, lstat, mkdir, open, readFile, readdir, rename, rm, rmdir, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { createHash, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { lstatSync } from "node:fs";

// src/model/clock.ts
const hour = 36e5;
/** The workflow comes twice a day, and GitHub may drop a run: three in a row are no accident. Hours. */
const longest$3 = 36;
/** Whether the scheduled run is overdue, by what the state says of it. */
function overdue({ scheduledAt, applied }, now, asking) {
	const came = asking === "clock";
	if (scheduledAt !== void 0) {
		const hours = Math.floor((now.getTime() - Date.parse(scheduledAt)) / hour);
		return hours >= longest$3 ? {
			since: scheduledAt,
			hours,
			came
		} : null;
	}
	if (asking !== "run" || applied === void 0) return null;
	const hours = Math.floor((now.getTime() - Date.parse(applied.day)) / hour) - 24;
	return hours >= longest$3 ? {
		since: null,
		hours,
		came
	} : null;
}
/** Names it in hex digits: another name means another text. */
function overdueName(found) {
	return found === null ? "" : `${found.came ? "c" : "f"}${(found.since ?? "").replaceAll(/\D/g, "")}`;
}

// src/live/contracts/supported.ts
/** Throws `ExitError` 8 if the service is known to work in a way for which the contract has no request. */
function requireSupported(contract, { deactivate }) {
	const due = contract.operations.lock === void 0 ? "body" : "call";
	if (deactivate.value === due) return;
	throw new ExitError(8, `Contract ${contract.name} deactivates people by ${words[due]}, but this service needs ${words[deactivate.value]}, according to the fact "deactivate" in contract.yaml. Nothing is written. Run "espalier probe --contract ${contract.name === "v1" ? "v2" : "v1"}" to use the other contract, or "espalier probe" again.`);
}
const words = {
	body: "a field of the account",
	call: "a separate call"
};
/**
* Throws `ExitError` 8, before the first change, if one is known to be impossible on this service. `afters`: what each
* change sets.
*/
function requirePossible(contract, facts, afters) {
	const hard = afters.flatMap((after) => contract.lower(after).map((step) => ({
		step,
		after
	}))).filter(({ step, after }) => step.call(anyId, {}, after, facts) === null);
	if (hard.length === 0) return;
	const named = [...new Set(hard.flatMap(({ step, after }) => step.fields.filter((field) => after[field] === null)))];
	throw new ExitError(8, `As far as is known, this service cannot make ${hard.length} of the changes: ${named.length === 0 ? "it does not have one of the roles" : `${named.join(", ")} cannot be made empty`}. Nothing was written. Change the chart, or make these changes in Small Improvements by hand.`);
}
/** An account for a request that is never sent. */
const anyId = "any";

// src/live/contracts/v1.ts
/** Contract v1: one resource, one object a request (the API document, "Users" and "Data model"). */
const v1 = {
	name: "v1",
	operations: {
		list: {
			method: "GET",
			path: "/users"
		},
		create: {
			method: "POST",
			path: "/users"
		},
		one: {
			method: "GET",
			path: "/users/{id}"
		},
		update: {
			method: "PUT",
			path: "/users/{id}"
		}
	},
	names: {
		email: "email",
		firstName: "firstName",
		lastName: "lastName",
		department: "department",
		role: "role",
		manager: "managerId",
		active: "active"
	},
	login: null,
	booleans: /* @__PURE__ */ new Set(["active"]),
	listQuery: {},
	toOurs: (_field, value) => value,
	toTheirs: (_field, value) => value,
	setAside: () => null,
	atCreation: ({ managerAtCreation }) => managerAtCreation.value === "no" ? fields.filter((field) => field !== "manager") : fields,
	lower: (after) => [{
		fields: fields.filter((field) => after[field] !== void 0),
		call: put
	}]
};
/** The whole record with our fields set, so that a PUT that replaces and one that merges do the same. */
const put = (id, whole, after, facts) => {
	const empty = new Map(fields.filter((field) => after[field] === null).map((field) => [v1.names[field], field]));
	const body = [];
	if ([...empty.values()].some((field) => cleared(field, facts) === null)) return null;
	for (const [key, value] of Object.entries(whole)) {
		if (key === "id") continue;
		const field = empty.get(key);
		const sent = field === void 0 ? { value } : cleared(field, facts);
		if (sent !== null && "value" in sent) body.push([key, sent.value]);
	}
	return {
		operation: "update",
		id,
		body: Object.fromEntries(body)
	};
};
/** How a field is made empty: by null, by an empty text, or by leaving it out (no `value`); null if there is no way. */
function cleared(field, { clearManager, clearText }) {
	const way = field === "manager" ? clearManager.value : clearText.value;
	if (way === "unsupported") return null;
	return way === "omit" ? {} : { value: way === "empty" ? "" : null };
}

// src/live/contracts/v2.ts
const profile = [
	"email",
	"firstName",
	"lastName",
	"department"
];
/**
* Contract v2: the paths that the vendor has published. The names of fields are those of answers that were seen; no
* body of a write is published, so the bodies are the best guess (the vendor's description, "users").
*/
const v2 = {
	name: "v2",
	operations: {
		list: {
			method: "GET",
			path: "/users"
		},
		light: {
			method: "GET",
			path: "/users/medium"
		},
		one: {
			method: "GET",
			path: "/users/{id}"
		},
		me: {
			method: "GET",
			path: "/users/me"
		},
		byLogin: {
			method: "GET",
			path: "/users/medium/by-login"
		},
		byExternalId: {
			method: "GET",
			path: "/users/medium/by-external-system-id/{id}"
		},
		create: {
			method: "POST",
			path: "/users/invite"
		},
		update: {
			method: "PUT",
			path: "/users/{id}"
		},
		manager: {
			method: "PUT",
			path: "/users/{id}/manager"
		},
		roles: {
			method: "PUT",
			path: "/users/{id}/roles"
		},
		lock: {
			method: "POST",
			path: "/users/roles/lock"
		},
		unlock: {
			method: "POST",
			path: "/users/roles/unlock"
		}
	},
	names: {
		email: "email",
		firstName: "firstName",
		lastName: "lastName",
		department: "department",
		role: "isAdmin",
		manager: "managerId",
		active: "isActive"
	},
	login: "loginname",
	booleans: /* @__PURE__ */ new Set(["role", "active"]),
	listQuery: {
		showLocked: "true",
		includeGuests: "true"
	},
	toOurs: (field, value) => field === "role" && typeof value === "boolean" ? value ? "admin" : "user" : value,
	toTheirs: (field, value) => field === "role" ? value === "admin" : value,
	setAside: (raw) => raw["isGuest"] === true ? "a guest" : raw["isPlaceholder"] === true ? "a placeholder" : null,
	atCreation: ({ managerAtCreation }) => managerAtCreation.value === "yes" ? [...profile, "manager"] : profile,
	lower: stepsOf
};
/** Reactivation first, then the profile, the manager and the roles; deactivation last. */
function stepsOf(after) {
	const steps = [];
	const has = (field) => after[field] !== void 0;
	if (after.active === true) steps.push({
		fields: ["active"],
		call: (id) => ({
			operation: "unlock",
			body: [id]
		})
	});
	if (profile.some(has)) steps.push({
		fields: profile.filter(has),
		call: putProfile
	});
	if (has("manager")) steps.push({
		fields: ["manager"],
		call: putManager
	});
	if (has("role")) steps.push({
		fields: ["role"],
		call: putRoles
	});
	if (after.active === false) steps.push({
		fields: ["active"],
		call: (id) => ({
			operation: "lock",
			body: [id]
		})
	});
	return steps;
}
/** All four fields, so that a PUT that replaces and one that merges do the same. */
const putProfile = (id, whole, after, { clearText }) => {
	if (profile.some((field) => after[field] === null) && clearText.value === "unsupported") return null;
	const empty = clearText.value === "empty" ? "" : null;
	const body = profile.map((field) => [v2.names[field], whole[v2.names[field]] ?? empty]);
	const sent = clearText.value === "unsupported" ? body.filter(([, value]) => value !== null) : body;
	return {
		operation: "update",
		id,
		body: Object.fromEntries(sent)
	};
};
const putManager = (id, _whole, { manager }, { clearManager }) => {
	if (typeof manager === "string") return {
		operation: "manager",
		id,
		query: { managerId: manager }
	};
	if (clearManager.value === "unsupported") return null;
	const query = emptyManager(clearManager.value);
	return {
		operation: "manager",
		id,
		...query === null ? {} : { query: { managerId: query } }
	};
};
/** The empty manager in a query; null: the parameter is left out. */
function emptyManager(way) {
	return way === "null" ? "null" : way === "empty" ? "" : null;
}
/** For roles other than these two, no body is known. */
const putRoles = (id, _whole, { role }) => role === "admin" || role === "user" ? {
	operation: "roles",
	id,
	body: { isAdmin: role === "admin" }
} : null;

// src/live/pace/gate.ts
/** The gate after a signal. Only `refused` closes it, and only `accepted` opens it. */
function nextGate(gate, signal) {
	if (signal.kind === "refused") {
		const { at, byCrowd, until } = signal;
		return {
			since: gate?.since ?? at,
			byCrowd,
			until,
			tries: (gate?.tries ?? 0) + 1,
			probing: false
		};
	}
	if (gate === null || signal.kind === "accepted") return null;
	if (signal.kind === "told") return {
		...gate,
		until: Math.max(gate.until, signal.until)
	};
	return {
		...gate,
		probing: signal.kind === "sent"
	};
}

// src/live/pace/limit.ts
/** The first pause between two trials of one more, in milliseconds, and the longest one. */
const [soonest$2, latest$2] = [2e3, 12e4];
/** A trial that is refused may cost at most this part of the time. */
const share = 1 / 20;
/** Begins with two in flight; each answer allows one more, so that they double with each round, up to `cap`. */
function limitUpTo(cap) {
	let [limit, best, capped] = [
		Math.min(2, cap),
		0,
		false
	];
	let [trialAt, pause, trial] = [
		0,
		soonest$2,
		false
	];
	const stepDown = (level) => {
		limit = Math.max(1, level - 1);
	};
	return {
		most: () => Math.max(1, Math.floor(limit)),
		isKnown: () => limit >= cap,
		accepted(level, now) {
			best = Math.max(best, level);
			if (level >= limit) trial = false;
			if (!capped) limit = Math.min(cap, limit + 1);
			else if (now >= trialAt && limit < cap) {
				limit += 1;
				trial = true;
				trialAt = now + pause;
			}
		},
		refused(level, now, costs) {
			if (level <= (trial ? limit - 1 : best)) {
				capped = false;
				return false;
			}
			stepDown(level);
			if (trial) pause = Math.min(latest$2, pause * 2);
			[capped, trial] = [true, false];
			trialAt = now + Math.max(pause, costs / share);
			return true;
		},
		cleared() {
			[capped, trial] = [false, false];
		},
		crowded(now) {
			if (limit <= least) return;
			limit = Math.max(least, limit * .9);
			[capped, trial, trialAt] = [
				true,
				false,
				now + pause
			];
		}
	};
}
/** So few requests do not slow a service down, however slow it is. */
const least = 4;

// src/live/pace/quota.ts
/**
* A quota is tried this much earlier than it was last there; beyond the second share, a trial is not worth a refusal.
*/
const [earlier, near] = [.93, .98];
/**
* If a quota is not there, it is tried later: by this share of its time at first, then by twice as much each time, and
* by so many milliseconds at most.
*/
const [later$1, latest$1] = [.03, 1e4];
/**
* A quota, known by when it was used up and when it was there again. It is kept as a sliding window: never sending more
* within any such time is also right where windows begin at fixed times. `before`: when the requests before were sent;
* `reopened`: when the first one was accepted again.
*/
function quotaOf(before, reopened) {
	const sends = [...before, reopened];
	let size = Math.max(1, before.length);
	let [below, period] = [0, Math.max(1, reopened - (before[0] ?? reopened))];
	let [steps, refusedAt, counts] = [
		0,
		Number.NEGATIVE_INFINITY,
		false
	];
	/** A request that was sent to find out whether the quota is there earlier, or is larger. */
	let trial = null;
	/** Whether a request was refused although the quota should have been there, and none was accepted since. */
	let astray = false;
	let [moreAt, morePause] = [reopened + period, period];
	const oldest = (skip) => sends.at(-size - skip) ?? Number.NEGATIVE_INFINITY;
	const ask = () => {
		const from = Math.max(below, period * earlier);
		return trial !== null || from >= period * near ? period : (from + period) / 2;
	};
	const within = (at) => sends.filter((one) => one > at - period && one < at).length;
	function learn(at, told) {
		const first = oldest(1);
		const age = at - first;
		if (!astray && first !== Number.NEGATIVE_INFINITY && age <= period * 1.1) {
			below = age;
			period = told === null ? age + Math.min(latest$1, period * later$1 * 2 ** steps++) : Math.max(1, told - first);
			return first + period;
		}
		if (!astray && !counts && refusedAt > at - period) counts = true;
		else if (!astray) size = Math.max(1, within(at));
		astray = true;
		return told;
	}
	return {
		opens(now) {
			const first = oldest(0);
			if (now >= first + period) return now;
			if (trial === null && now >= moreAt) return now;
			return first + ask();
		},
		sent(at) {
			const age = at - oldest(0);
			if (trial === null && age < period) trial = {
				at,
				kind: at >= moreAt && age < ask() ? "more" : "earlier"
			};
			sends.push(at);
			if (sends.length > 4 * size + 400) sends.splice(0, sends.length - 2 * size - 200);
		},
		accepted(at) {
			steps = 0;
			if (astray && oldest(1) > Number.NEGATIVE_INFINITY) [below, period] = [0, Math.max(period, at - oldest(1))];
			astray = false;
			if (trial?.at !== at) return;
			if (trial.kind === "more") {
				size += Math.max(1, Math.floor(size / 20));
				morePause = period;
			} else period = Math.max(1, at - oldest(1));
			trial = null;
		},
		dropped(at) {
			if (trial?.at === at) trial = null;
			if (!counts) remove(sends, at);
		},
		refused(at, told) {
			const [kind, first] = [trial?.at === at ? trial.kind : null, oldest(1)];
			if (trial?.at === at) trial = null;
			let again;
			if (kind === "more") {
				morePause *= 2;
				moreAt = at + morePause;
				again = told ?? first + ask();
			} else if (kind === "earlier") {
				below = Math.max(below, at - first);
				if (told !== null) period = Math.max(1, told - first);
				again = told ?? first + period;
			} else again = learn(at, told);
			if (!counts) remove(sends, at);
			refusedAt = at;
			return again;
		}
	};
}
/** Removes one number. */
function remove(numbers, one) {
	const place = numbers.lastIndexOf(one);
	if (place >= 0) numbers.splice(place, 1);
}

// src/live/pace/rate.ts
/** The share of a measured rate that is used, and of one that was measured with few requests. */
const [hold, holdFew, few, gently] = [
	.98,
	.85,
	8,
	.7
];
/** How much faster is tried: while the rate is unknown, and later from time to time. */
const [climb, trial] = [2, 1.1];
const [soonest$1, latest] = [2e3, 12e4];
/** No step up sooner than after this many milliseconds, and this many answers. */
const [calm, enough] = [500, 4];
/**
* Learns a rate by holding and probing. Between two moments at which the service had nothing left, it accepted as much
* as it allows: that is its rate, whatever burst it has. The rate is held, and a tenth more is tried at intervals that
* double when that is refused: refusals grow with the logarithm of time. `fastest` returns the shortest interval that
* makes sense.
*/
function learnedRate(fastest) {
	let [perMs, growAt, pause, answers, total] = [
		Number.POSITIVE_INFINITY,
		0,
		soonest$1,
		0,
		0
	];
	let [first, held, measured, step] = [
		-1,
		false,
		false,
		trial
	];
	/** Where measuring began: over several such moments if too little was accepted between two of them. */
	let base = null;
	return {
		interval: () => perMs === Number.POSITIVE_INFINITY ? 0 : 1 / perMs,
		room: () => measured ? 1 / perMs : 0,
		sent(at) {
			if (first < 0) first = at;
			total += 1;
			if (base !== null && at > base.at) base.sent += 1;
		},
		accepted(_at, now) {
			answers += 1;
			if (perMs === Number.POSITIVE_INFINITY || now < growAt || answers < (held ? enough : 1)) return;
			perMs = Math.min(perMs * (held ? step : climb), 1 / Math.max(fastest(), .1));
			if (held) [step, pause] = [Math.min(climb, step * trial), Math.max(soonest$1, pause / 2)];
			growAt = now + (held ? pause : calm);
			answers = 0;
		},
		emptied(at) {
			if (base === null || base.sent < 2) {
				const since = base === null ? first : base.at;
				perMs = Math.min(perMs, (base === null ? total : 1) / Math.max(1, at - since) / 2);
				growAt = at + calm;
				base ??= {
					at,
					sent: 0
				};
				base.sent = Math.max(0, base.sent - 1);
			} else {
				const count = base.sent - 1;
				const found = count / (at - base.at);
				if (count >= few) perMs = found * hold;
				else perMs = Math.max(found * holdFew, held ? perMs * gently : 0);
				measured = true;
				if (held) pause = Math.min(latest, pause * 2);
				step = trial;
				held ||= count >= few;
				growAt = at + pause;
				base = count < few ? {
					at: base.at,
					sent: count
				} : {
					at,
					sent: 0
				};
			}
			answers = 0;
		},
		alsoRefused(at) {
			if (base !== null && at > base.at) base.sent -= 1;
		}
	};
}

// src/live/pace/round-trips.ts
/** How many answers of one kind make its usual time known. */
const first = 4;
/** From this factor on, answers are slow because of the load. */
const slow = 1.8;
function roundTrips() {
	const usual = /* @__PURE__ */ new Map();
	let [mean, ratio, calmUntil] = [
		0,
		1,
		0
	];
	return {
		add(kind, took) {
			mean = mean === 0 ? took : .9 * mean + .1 * took;
			const known = usual.get(kind) ?? {
				count: 0,
				mean: 0
			};
			usual.set(kind, known);
			if (known.count < first) {
				known.mean = (known.mean * known.count + took) / (known.count + 1);
				known.count += 1;
			} else ratio = .9 * ratio + .1 * (took / Math.max(1, known.mean));
		},
		mean: () => mean,
		isCrowded(now) {
			if (ratio <= slow || now < calmUntil) return false;
			calmUntil = now + 2 * mean;
			return true;
		}
	};
}

// src/live/pace/controller.ts
const [shortest, longest$2] = [100, 1e4];
/** A gate that stays closed for longer than this, in milliseconds, means a quota per period, not a rate. */
const quotaLike = 2e3;
/** Where nothing was refused, requests are spread over this share of the round trip. */
const spread = .8;
/** How late a timer may be without a loss of pace. */
const slack = 20;
const memory = 2e3;
/** Makes the controller of one connection. `random` returns numbers from 0 to below 1. */
function controllerUpTo(cap, random) {
	const [limit, trips] = [limitUpTo(cap), roundTrips()];
	let rate = learnedRate(() => trips.mean() / (4 * cap));
	let [flying, nextAt, closedAt, emptiedAt] = [
		0,
		0,
		Number.NEGATIVE_INFINITY,
		Number.NEGATIVE_INFINITY
	];
	let gate = null;
	let quota = null;
	let sends = [];
	const interval = (now) => {
		if (rate.interval() > 0) return rate.interval();
		return limit.isKnown() ? 0 : spread * trips.mean() / limit.most(now);
	};
	const backoff = (tries) => Math.min(longest$2, shortest * 2 ** tries) * (tries < 2 ? 1 : .75 + random() / 4);
	const close = (ticket, wait, now) => {
		const pause = wait ?? shortest;
		const byCrowd = pause <= quotaLike && limit.refused(ticket.level, now, pause);
		let until = now + (wait === null ? shortest : wait + random() * slack);
		if (byCrowd) quota?.dropped(ticket.at);
		else if (quota !== null) until = Math.max(until, quota.refused(ticket.at, wait === null ? null : now + wait) ?? 0);
		else {
			rate.emptied(ticket.at);
			if (wait === null) until = Math.max(until, ticket.at + Math.min(quotaLike, rate.room()));
		}
		if (!byCrowd) emptiedAt = ticket.at;
		closedAt = now;
		gate = nextGate(gate, {
			kind: "refused",
			at: ticket.at,
			byCrowd,
			until
		});
	};
	const stay = (shut, ticket, wait, now) => {
		const byCrowd = shut.byCrowd && ticket.level > 1;
		if (shut.byCrowd && !byCrowd) limit.cleared();
		rate.alsoRefused(ticket.at);
		const told = wait === null ? null : now + wait;
		if (byCrowd) quota?.dropped(ticket.at);
		const again = byCrowd ? null : quota?.refused(ticket.at, told);
		const until = Math.max(now + shortest, told ?? again ?? now + backoff(shut.tries));
		gate = nextGate(shut, {
			kind: "refused",
			at: ticket.at,
			byCrowd,
			until
		});
	};
	const open = (shut, ticket) => {
		gate = nextGate(shut, { kind: "accepted" });
		nextAt = ticket.at + interval(ticket.at);
		if (shut.byCrowd || quota !== null || ticket.at - shut.since <= quotaLike) return;
		quota = quotaOf(sends.filter((at) => at < ticket.at), ticket.at);
		rate = learnedRate(() => trips.mean() / (4 * cap));
	};
	return {
		turn(now) {
			if (gate !== null && gate.probing) return {
				at: Number.POSITIVE_INFINITY,
				cause: "refused"
			};
			if (gate !== null) return {
				at: Math.max(now, gate.until),
				cause: "refused"
			};
			if (flying >= limit.most(now)) return {
				at: Number.POSITIVE_INFINITY,
				cause: "busy"
			};
			const opens = quota?.opens(now) ?? now;
			return opens > nextAt && opens > now ? {
				at: opens,
				cause: "quota"
			} : {
				at: Math.max(now, nextAt),
				cause: "spacing"
			};
		},
		sent(now, kind) {
			flying += 1;
			const between = interval(now);
			nextAt = Math.max(nextAt, now - Math.min(slack, between)) + between;
			const probe = gate !== null;
			gate = nextGate(gate, { kind: "sent" });
			rate.sent(now);
			quota?.sent(now);
			sends.push(now);
			if (sends.length > 2 * memory) sends = sends.slice(-2e3);
			return {
				at: now,
				level: flying,
				probe,
				kind
			};
		},
		accepted(ticket, now) {
			flying -= 1;
			trips.add(ticket.kind, now - ticket.at);
			quota?.accepted(ticket.at);
			if (ticket.probe && gate !== null) open(gate, ticket);
			limit.accepted(ticket.level, now);
			rate.accepted(ticket.at, now);
			if (trips.isCrowded(now)) limit.crowded(now);
		},
		refused(ticket, wait, now) {
			flying -= 1;
			remove(sends, ticket.at);
			if (ticket.probe && gate !== null) return stay(gate, ticket, wait, now);
			if (gate === null && ticket.at >= closedAt) return close(ticket, wait, now);
			if (wait !== null) gate = nextGate(gate, {
				kind: "told",
				until: now + wait
			});
			if (ticket.at > emptiedAt) rate.alsoRefused(ticket.at);
			quota?.dropped(ticket.at);
		},
		lost(ticket) {
			flying -= 1;
			if (ticket.probe) gate = nextGate(gate, { kind: "lost" });
		},
		refusedFor: (now) => gate === null ? 0 : now - gate.since
	};
}

// src/live/pace/deadline.ts
/** Less than the hour after which some runners end a job, so that a run ends by itself. */
const longestRun = 33e5;
/** A deadline that is `length` after `now`. */
function deadlineIn(length, now) {
	let [at, restedAt] = [now + length, now];
	return {
		resumed: (moment) => void (at += moment - restedAt),
		rested: (moment) => void (restedAt = moment),
		at: () => at
	};
}

// src/live/pace/pace.ts
const order = [
	"again",
	"write",
	"read"
];
/** If nothing was accepted for this long, in milliseconds, nothing more is sent. */
const patience$1 = 6e5;
/** A shorter wait is not reported. */
const worthSaying = 2e3;
/** Makes the pace of one connection. */
function openPace(options) {
	const { cap, tick, sleep, random, stopped, onWait } = options;
	const controller = controllerUpTo(cap, random);
	const deadline = deadlineIn(longestRun, tick());
	const waiting = [];
	let [flying, wakeAt, saidUntil] = [
		0,
		Number.POSITIVE_INFINITY,
		0
	];
	const leave = (turn) => {
		if ("ticket" in turn) flying += 1;
		waiting.shift()?.go(turn);
		if (flying + waiting.length === 0) deadline.rested(tick());
	};
	const wakeIn = (at, now) => {
		if (at >= wakeAt) return;
		wakeAt = at;
		wakeAfter(Math.ceil(at - now), at);
	};
	async function wakeAfter(milliseconds, at) {
		await sleep(milliseconds);
		if (wakeAt === at) wakeAt = Number.POSITIVE_INFINITY;
		serve();
	}
	const tell = (why, at, now) => {
		if (why !== "refused" && why !== "quota" && why !== "down" || at - now < worthSaying || at < saidUntil + worthSaying) return;
		saidUntil = at;
		onWait(why, Math.ceil((at - now) / 1e3));
	};
	function serve() {
		for (let first = waiting[0]; first !== void 0; first = waiting[0]) {
			const now = tick();
			const { at, cause } = controller.turn(now);
			const why = objection(now, at, (cause === "refused" || cause === "quota") && at > now);
			if (why !== null) leave({ why });
			else if (at <= now || stopped() || cause === "spacing" && at - now < 1) leave({ ticket: controller.sent(now, first.kind) });
			else {
				if (at === Number.POSITIVE_INFINITY) return;
				wakeIn(at, now);
				return tell(cause, at, now);
			}
		}
	}
	/** Why nothing may be sent now, or ever again; null if something may. */
	function objection(now, at, held) {
		if (stopped() && held) return "it was interrupted while the service asked to wait";
		if (now >= deadline.at()) return `the run has taken ${longestRun / 6e4} minutes: run it again to continue`;
		if (held && at < Number.POSITIVE_INFINITY && at > deadline.at()) return `the service reports too many requests and asks to wait ${lengthOf(at - now)}: run it again then`;
		if (held && controller.refusedFor(now) > patience$1) return `the service has reported too many requests for ${patience$1 / 6e4} minutes: run it again later`;
		return null;
	}
	return {
		turn(kind, rank) {
			return new Promise((go) => {
				if (flying + waiting.length === 0) deadline.resumed(tick());
				const place = waiting.findIndex((one) => order.indexOf(one.rank) > order.indexOf(rank));
				waiting.splice(place < 0 ? waiting.length : place, 0, {
					kind,
					rank,
					go
				});
				serve();
			});
		},
		heard(ticket, what) {
			const now = tick();
			flying -= 1;
			if (what.kind === "refused") controller.refused(ticket, what.wait, now);
			else if (what.kind === "answer") controller.accepted(ticket, now);
			else controller.lost(ticket);
			if (flying + waiting.length === 0) deadline.rested(now);
			serve();
		},
		allows: (pause) => tick() + pause <= deadline.at(),
		paused: (pause) => tell("down", tick() + pause, tick()),
		wake: serve
	};
}
function lengthOf(milliseconds) {
	const minutes = Math.ceil(milliseconds / 6e4);
	return minutes < 120 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}

// src/live/pace/budget.ts
/**
* Every answer allows a tenth of a retry, on top of the first 20: a failing service gets little more than its usual
* load.
*/
function retryBudget() {
	let left = 20;
	return {
		answered: () => void (left += .1),
		take() {
			if (left < 1) return false;
			left -= 1;
			return true;
		}
	};
}
/** How long to wait after `sent` tries, in milliseconds: full jitter, so that clients spread out. */
function backoff(sent, random) {
	return random() * Math.min(3e4, 500 * 2 ** sent);
}

// src/live/contracts/contract.ts
const readings = [
	"list",
	"light",
	"one",
	"me",
	"byLogin",
	"byExternalId"
];
/** Whether an operation only reads: then it may be sent again after any outcome. */
function reads(operation) {
	return readings.includes(operation);
}
/** The template of an operation. Throws if the contract does not have it: nothing else can be sent. */
function templateOf(contract, operation) {
	const template = contract.operations[operation];
	if (template === void 0) throw new TypeError(`contract ${contract.name} has no ${operation}`);
	return template;
}
/** A request as shown to people. */
function operationName(contract, operation) {
	const { method, path } = templateOf(contract, operation);
	return `${method} ${path}`;
}
/** The value of our field in a record: null if absent, or an empty text. */
function rawValue(contract, raw, field) {
	const name = contract.names[field];
	const value = Object.hasOwn(raw, name) ? raw[name] : null;
	return value === void 0 || value === "" ? null : value;
}
/** The value of our field in our words: null if absent. */
function fieldValue(contract, raw, field) {
	return contract.toOurs(field, rawValue(contract, raw, field));
}
/** Whether the service shows the field at all. */
function hasField(contract, raw, field) {
	return Object.hasOwn(raw, contract.names[field]);
}
/** A record that is known to be as the contract says, in our words. */
function toUser(contract, raw) {
	const value = (field) => fieldValue(contract, raw, field);
	const values = {
		email: value("email"),
		firstName: value("firstName"),
		lastName: value("lastName"),
		department: value("department"),
		role: value("role"),
		manager: value("manager"),
		active: value("active")
	};
	const login = loginOf(contract, raw);
	const id = raw["id"];
	return login === null || login === values.email ? {
		id,
		values
	} : {
		id,
		values,
		login
	};
}
/** The address to sign in with. A login that is no address names no other person. */
function loginOf({ login }, raw) {
	const value = login !== null && Object.hasOwn(raw, login) ? raw[login] : null;
	return typeof value === "string" && value.includes("@") ? value : null;
}
/** Our values in the service's words, in the order of the fields. */
function toRecord(contract, values) {
	const record = /* @__PURE__ */ new Map();
	for (const field of fields) {
		const value = values[field];
		if (value !== void 0) record.set(contract.names[field], contract.toTheirs(field, value));
	}
	return record;
}
/** `over` on top of `under`, as a new record; a key named `__proto__` stays a key. */
function merge(under, over) {
	return Object.fromEntries([...Object.entries(under), ...Object.entries(over)]);
}
/** The part of a record that we read, as text: records with the same text are the same user for us. */
function comparable(contract, raw) {
	return JSON.stringify([
		raw["id"],
		loginOf(contract, raw),
		...fields.map((field) => fieldValue(contract, raw, field))
	]);
}

// src/live/plain-name.ts
/**
* What a field can be called. A service may also use a person's address or name as a key, and then the key is personal
* data: only its shape is shown. So is `__proto__`, which is no ordinary key.
*/
const plain$1 = /^_?[A-Za-z][A-Za-z0-9_-]{0,39}$/;
/** Whether a key that the service sent may be shown and written as the name of a field. */
function isPlainName(name) {
	return plain$1.test(name);
}
/** A key for people: as it is, or its shape if it may be a person's. */
function shownName(name) {
	return isPlainName(name) ? name : `(a name ${shapeOf(name)})`;
}
/** How many keys there are of each shape that is not shown: `2 with an @, 1 of more than 40 characters`; '' if none. */
function unshownNames(names) {
	const counts = /* @__PURE__ */ new Map();
	for (const name of names) if (!isPlainName(name)) counts.set(shapeOf(name), (counts.get(shapeOf(name)) ?? 0) + 1);
	return [...counts].toSorted(([a], [b]) => a < b ? -1 : 1).map(([shape, count]) => `${count} ${shape}`).join(", ");
}
/** Usual names for what wraps an answer: no person's login. */
const wrappers = new Set(["data value payload content response body result results page embedded _embedded meta links _links error errors", "items list records record entries user users member members people person employees account accounts"].flatMap((line) => line.split(" ")));
/** A key of an object or a list, for people: as it is, or how many there are if it may be a person's. */
function shownKey(object, key) {
	if (Array.isArray(object)) return "(a list)";
	if (!isPersonal(object, key)) return shownName(key);
	const count = Object.keys(object).length;
	return count === 1 ? "(its only key)" : `(one of ${count} keys)`;
}
/** The keys of an object, for people, after "an object with": the first five, and how many more may be a person's. */
function shownKeys(object) {
	const keys = Object.keys(object);
	const plainOnes = keys.filter((key) => !isPersonal(object, key));
	const more = keys.length - plainOnes.length;
	if (plainOnes.length === 0) return more === 1 ? "1 key" : `${more} keys`;
	return `the keys ${plainOnes.slice(0, 5).map((key) => `"${shownName(key)}"`).join(", ")}${more === 0 ? "" : `, and ${more} more`}`;
}
/**
* Whether a key that looks like the name of a field may be a person's login: its value is an object, or one of several
* lists, so it may be a key of a map of records.
*/
function isPersonal(object, key) {
	if (!isPlainName(key) || wrappers.has(key.toLowerCase())) return false;
	const value = object[key];
	if (Array.isArray(value)) return Object.values(object).filter(Array.isArray).length > 1;
	return typeof value === "object" && value !== null;
}
function shapeOf(name) {
	if (name.includes("@")) return "with an @";
	if (name.length > 40) return "of more than 40 characters";
	return name === "" ? "of no characters" : "of unusual characters";
}

// src/live/read/decode.ts
const longest$1 = 1024;
const required = /* @__PURE__ */ new Set(["email", "active"]);
/** The records of a list. Throws `ExitError` 8 unless it is a bare array of objects with ids. `where`: the request. */
function listRecords(contract, body, where) {
	const unexpected = (what) => notAsSaid(contract, where, what);
	if (!Array.isArray(body)) throw unexpected(`an array of users is expected, but ${kindOf(body)} came`);
	const odd = body.find((item) => !isRecord(item));
	if (odd !== void 0) throw unexpected(`an array of users is expected, but it holds ${kindOf(odd)}`);
	const records = body;
	if (records.some((raw) => idProblem(raw) !== null)) requireSound(contract, records, where);
	return records;
}
/** Throws one `ExitError` 8 with everything that is not as the contract says, and for how many users. */
function requireSound(contract, records, where) {
	if (records.every((raw) => isSound(contract, raw))) return;
	const counts = /* @__PURE__ */ new Map();
	for (const raw of records) for (const problem of problemsOf(contract, raw)) counts.set(problem, (counts.get(problem) ?? 0) + 1);
	const renamed = newNames(contract, records);
	const lines = [...counts].map(([problem, count]) => `${problem} in ${count} of ${records.length} users`);
	const hint = renamed.length === 0 ? "" : `. Was a field renamed? These are new: ${renamed.join(", ")}`;
	throw notAsSaid(contract, where, lines.join("; ") + hint);
}
/** Whether a record is as the contract says. It runs for every user of every run, so it allocates nothing. */
function isSound(contract, raw) {
	if (idProblem(raw) !== null) return false;
	for (const field of fields) if (fieldProblem(contract, raw, field) !== null) return false;
	return true;
}
/** What is not as the contract says in one record; empty if nothing. */
function problemsOf(contract, raw) {
	return [idProblem(raw), ...fields.map((field) => fieldProblem(contract, raw, field))].filter((problem) => problem !== null);
}
function idProblem(raw) {
	const id = Object.hasOwn(raw, "id") ? raw["id"] : void 0;
	if (id === void 0) return "\"id\" is missing";
	if (typeof id !== "string") return `"id" is ${kindOf(id)} where a text is expected`;
	return isUserId(id) ? null : "\"id\" holds characters that an id may not have";
}
function fieldProblem(contract, raw, field) {
	const name = contract.names[field];
	const value = rawValue(contract, raw, field);
	const due = contract.booleans.has(field) ? "boolean" : "string";
	if (value === null) return required.has(field) ? `"${name}" is ${hasField(contract, raw, field) ? "empty" : "missing"}` : null;
	if (typeof value !== due) return `"${name}" is ${kindOf(value)} where ${due === "string" ? "a text" : "true or false"} is expected`;
	return typeof value === "string" ? textProblem(name, value, field === "manager") : null;
}
function textProblem(name, text, id) {
	if (text.length > longest$1) return `"${name}" is longer than ${longest$1} characters`;
	if (!text.isWellFormed()) return `"${name}" holds half a character`;
	return id && !isUserId(text) ? `"${name}" is not an id` : null;
}
/**
* Keys that resemble a required one that all users lack: `isActive` for `active`. A key with an object under it is no
* such key, and may be a person's login.
*/
function newNames({ names }, records) {
	const known = /* @__PURE__ */ new Set(["id", ...Object.values(names)]);
	const fresh = [...new Set(records.flatMap((raw) => Object.keys(raw).filter((key) => !isRecord(raw[key]))))].filter((key) => !known.has(key));
	const lost = [
		"id",
		names.email,
		names.active
	].filter((name) => !records.some((raw) => Object.hasOwn(raw, name)));
	return fresh.filter((key) => lost.some((name) => resembles(plain(key), plain(name)))).slice(0, 5).map((key) => `"${shownName(key)}"`);
}
function plain(key) {
	return key.toLowerCase().replace(/[^a-z]/g, "");
}
function resembles(a, b) {
	return a.length > 1 && (a.includes(b) || b.includes(a));
}
/** Whether a value is a JSON object. */
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Whether records of one answer name an account twice, with different content. */
function isDoubled(contract, records) {
	const all = new Map(records.map((raw) => [raw["id"], raw]));
	if (all.size === records.length) return false;
	return records.some((raw) => comparable(contract, raw) !== comparable(contract, all.get(raw["id"]) ?? {}));
}
/** The id of the one account in a body. Throws `ExitError` 8 if there is no valid id. */
function idIn(contract, body, where) {
	const problem = isRecord(body) ? idProblem(body) : "a user is expected";
	if (problem !== null) throw notAsSaid(contract, where, `${problem}, but ${kindOf(body)} came`);
	return body["id"];
}
/** Whether a body is the account with this id. */
function isAccount(body, id) {
	return isRecord(body) && Object.hasOwn(body, "id") && body["id"] === id;
}
function kindOf(value) {
	if (value === null) return "nothing (null)";
	if (Array.isArray(value)) return "an array";
	if (!isRecord(value)) return {
		string: "a text",
		number: "a number",
		boolean: "a boolean"
	}[typeof value] ?? "nothing";
	return `an object with ${shownKeys(value)}`;
}
/** The service speaks otherwise than its contract says: a probe tells how. */
var UnknownAnswer = class extends ExitError {};
/** An answer that is not as the contract says, or as the facts about the service say. */
function notAsSaid({ name }, where, what) {
	return new UnknownAnswer(8, `The answer of the service does not match contract ${name} (${where}): ${what}. Nothing more is written. The service may have changed: "espalier probe" says what it speaks now.`);
}

// src/live/http/answer.ts
const deepest = 32;
/**
* Judges one attempt. After a time-out, an error of the service or a body that is not JSON, a write may have been done.
*/
function readingOf(attempt) {
	if (attempt.kind === "unsent") return {
		answer: attempt,
		again: "often"
	};
	if (attempt.kind === "ambiguous") return {
		answer: {
			kind: "ambiguous",
			why: attempt.why
		},
		again: attempt.again ? "often" : "never"
	};
	const { status, text, where } = attempt;
	if (status === 408 || status >= 500) return unclear(`HTTP ${status}${quoted(saidIn(text))} (${where})`, "often");
	if (status >= 300) return {
		answer: {
			kind: "answer",
			status,
			body: null,
			said: saidIn(text),
			where
		},
		again: "never"
	};
	if (/^\s*</.test(text)) return unclear(`a web page instead of data, with HTTP ${status} (${where})`, "twice");
	const body = parsed(text);
	if (body === void 0) return unclear(`an answer that is not JSON, with HTTP ${status} (${where})`, "often");
	return {
		answer: {
			kind: "answer",
			status,
			body,
			said: "",
			where
		},
		again: "never"
	};
}
/** One sentence for a person about an unexpected answer. */
function describe(answer) {
	if (answer.kind !== "answer") return answer.why;
	return `HTTP ${answer.status}${quoted(answer.said)} (${answer.where})`;
}
function unclear(why, again) {
	return {
		answer: {
			kind: "ambiguous",
			why
		},
		again
	};
}
function quoted(said) {
	return said === "" ? "" : `, "${said}"`;
}
/**
* The JSON of a text; undefined if it is not JSON, or nested so deep that writing it again could overflow the stack.
*/
function parsed(text) {
	try {
		const value = JSON.parse(text);
		return within(value, deepest) ? value : void 0;
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
function within(value, depth) {
	if (typeof value !== "object" || value === null) return true;
	if (depth === 0) return false;
	if (Array.isArray(value)) return value.every((inner) => within(inner, depth - 1));
	for (const key in value) if (!within(value[key], depth - 1)) return false;
	return true;
}
/** What the service says about an error: the usual keys of an error body, or its plain text; 200 characters at most. */
function saidIn(text) {
	const body = parsed(text);
	return (body === void 0 ? /^\s*</.test(text) ? "" : text : messageIn(body)).slice(0, 2e3).replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").trim().slice(0, 200).replace(/\p{Surrogate}/gu, "");
}
function messageIn(body) {
	if (typeof body === "string") return body;
	if (Array.isArray(body)) return messageIn(body[0]);
	if (!isRecord(body)) return "";
	return [
		"message",
		"error",
		"detail",
		"title",
		"reason",
		"errors"
	].filter((key) => Object.hasOwn(body, key)).map((key) => messageIn(body[key])).find((message) => message !== "") ?? "";
}

// src/live/http/retries.ts
/** How often a call is sent at most; "too many requests" does not count, because nothing was done. */
const tries$1 = 6;
/**
* The retries of one connection, each at its turn in `pace`. Once `stopped`, nothing is sent again, and nothing that
* has waited is sent.
*/
function withRetries(transmit, pace, sleep, random, stopped) {
	const budget = retryBudget();
	const send = async (call, mayRepeat) => {
		let refused = null;
		let times = 0;
		for (let sent = 1;;) {
			const turn = await pace.turn(call.operation, refused !== null ? "again" : reads(call.operation) ? "read" : "write");
			if ("why" in turn) return refused === null ? {
				kind: "unsent",
				why: turn.why
			} : {
				...refused,
				said: turn.why
			};
			const attempt = await tried(transmit, call, pace, turn.ticket);
			const reading = readingOf(attempt);
			const { answer } = reading;
			requireKey(answer);
			if (answer.kind === "answer" && answer.status === 429) {
				refused = answer;
				if (stopped()) return answer;
				times += 1;
				if (mayRepeat !== void 0 && !await mayRepeat()) return answer;
				if (times > 1 && !reads(call.operation) && call.id !== void 0) await send({
					operation: "one",
					id: call.id
				});
				continue;
			}
			budget.answered();
			const asked = (attempt.kind === "answer" ? attempt.wait : null) ?? 0;
			const pause = Math.max(backoff(sent, random), asked);
			if (sent === tries$1 || !worthAgain(call, reading, sent) || stopped() || !pace.allows(pause)) return answer;
			if (!budget.take()) return answer;
			if (asked === pause) pace.paused(pause);
			await sleep(pause);
			if (stopped()) return answer;
			sent += 1;
		}
	};
	return send;
}
/** Sends a call once, and reports the outcome to the pace. */
async function tried(transmit, call, pace, ticket) {
	let heard = { kind: "lost" };
	try {
		const attempt = await transmit(call);
		if (attempt.kind === "answer" && attempt.status === 429) heard = {
			kind: "refused",
			wait: attempt.wait
		};
		else if (attempt.kind === "answer" && attempt.status < 500) heard = { kind: "answer" };
		return attempt;
	} finally {
		pace.heard(ticket, heard);
	}
}
/** A call that was not sent may be sent again; one that may have been done, only if it reads. */
function worthAgain(call, reading, sent) {
	if (reading.again === "never") return false;
	if (reading.answer.kind === "unsent") return true;
	if (!reads(call.operation)) return false;
	if (reading.again === "often") return true;
	if (sent > 2) throw loginPage(reading.answer);
	return true;
}
function requireKey(answer) {
	if (answer.kind !== "answer" || answer.status !== 401) return;
	throw new ExitError(6, `The service refuses the API key: ${describe(answer)}. Check that SMALL_IMPROVEMENTS_API_KEY holds the whole key, that it was not revoked, and that it belongs to this company. Nothing more is written.`);
}
function loginPage(answer) {
	return new ExitError(6, `The service sends ${describe(answer)}: probably a sign-in page or a proxy. Check SMALL_IMPROVEMENTS_API_KEY and the base URL. Nothing more is written.`);
}

// src/live/pace/retry-after.ts
/** A service that has said when to come back is not asked sooner than this, in milliseconds. */
const soonest = 1e3;
/**
* Milliseconds to wait by `Retry-After`, a number of seconds or a date (RFC 9110, 10.2.3); null if there is none that
* makes sense. A date counts from the `Date` of the answer, because the clocks of the two machines may differ.
*/
function retryAfter(headers) {
	const [after, date] = [headers["retry-after"], headers["date"]];
	if (typeof after !== "string") return null;
	if (/^\d{1,9}$/.test(after.trim())) return Math.max(soonest, Number(after) * 1e3);
	const wait = Date.parse(after) - Date.parse(typeof date === "string" ? date : "");
	return Number.isNaN(wait) || !/[a-z]/i.test(after) ? null : Math.max(soonest, wait);
}

// src/live/http/attempt.ts
/** Whether the body of an answer matters. */
function isUseful({ status, headers }) {
	return !isRedirect(status) && !isEncoded(headers);
}
function isRedirect(status) {
	return status >= 300 && status < 400;
}
function isEncoded({ "content-encoding": encoding }) {
	return encoding !== void 0 && encoding !== "identity";
}
/**
* Reads an answer. Throws `ExitError` 1 for a redirect of a call that only `reads`: a write may have been done. `where`
* names the request.
*/
function received(where, response, key, reads) {
	const { status, headers, body } = response;
	if (isRedirect(status) && !reads) return useless(`HTTP ${status}, a redirect, which is not followed`, where, false);
	if (isRedirect(status)) throw new ExitError(1, `The service redirects (HTTP ${status} at ${where}). Redirects are not followed, so that the API key goes nowhere else: the base URL must be the final one. Correct api.baseUrl in espalier.yaml, or ESPALIER_API_URL.`);
	const wait = retryAfter(headers);
	if (status >= 400) return {
		kind: "answer",
		status,
		text: complaint(response, key),
		wait,
		where
	};
	if (isEncoded(headers)) return useless(`HTTP ${status} with a compressed body, which was not asked for`, where, false);
	const text = textOf(body);
	if (text === null) return useless(`HTTP ${status} with bytes that are not UTF-8 text`, where, true);
	if (key.isIn(text)) return useless(`HTTP ${status} with ${keyInData}`, where, false);
	return {
		kind: "answer",
		status,
		text,
		wait,
		where
	};
}
const keyInData = "the API key itself in its data, which is discarded: anyone who can read that data has the key, so revoke it and make another";
function useless(what, where, again) {
	return {
		kind: "ambiguous",
		why: `${what} (${where})`,
		again
	};
}
function textOf(body) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(body);
	} catch {
		return null;
	}
}
/** No message for people is longer than this many bytes. */
const longest = 65536;
/**
* The message of a rejection. The status counts, whatever the body is. The message may quote the request, and errors
* show it to people, so one that holds the key or a piece of it is dropped.
*/
function complaint({ headers, body }, key) {
	if (isEncoded(headers) || body.length > longest) return "";
	const text = new TextDecoder().decode(body);
	return key.isPartlyIn(text) ? "a message that quotes (the API key)" : text;
}
/** The connection failed before a byte of the request was written. */
const unsent = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"UND_ERR_CONNECT_TIMEOUT"
]);
/** These may also end an established connection: they count only if it never was one. */
const unreachable = /* @__PURE__ */ new Set([
	"ENETUNREACH",
	"EHOSTUNREACH",
	"ENETDOWN",
	"EADDRNOTAVAIL"
]);
/** The other side has no certificate that can be trusted: asking again does not help. */
const untrusted = /^(?:CERT_|ERR_TLS_CERT|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|INVALID_CA)/;
/** The next answer would be as large, and a closed connection stays closed. */
const lasting = /* @__PURE__ */ new Set([
	"UND_ERR_RES_EXCEEDED_MAX_SIZE",
	"UND_ERR_HEADERS_OVERFLOW",
	"UND_ERR_DESTROYED"
]);
/** What failed, with the code of the error. */
function failureOf(error) {
	const code = codeOf$1(error);
	if (untrusted.test(code)) return {
		code,
		failure: "untrusted"
	};
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return {
		code,
		failure: "unknown-host"
	};
	return {
		code,
		failure: unsent.has(code) || unreachable.has(code) && isConnecting(error) ? "no-connection" : "other"
	};
}
/**
* What an error while sending means, through a `proxy` or directly. Rethrows errors that the service did not cause.
* `reads`: whether the call only reads, so that nothing can be under way.
*/
function failed(where, error, proxy, reads) {
	if (error instanceof ExitError) throw error;
	const { code, failure } = failureOf(error);
	if (code === "UND_ERR_INVALID_ARG") throw new TypeError(`undici does not accept the request (${where})`);
	if (failure === "untrusted") throw new ExitError(1, `The connection to the service is not safe (${code} at ${where}): its certificate is not trusted here. Check the base URL, or the proxy in between. If your company signs its own certificates, name the file of its CA in NODE_EXTRA_CA_CERTS.`);
	const status = proxy === null ? null : tunnelStatus(error);
	if (proxy !== null && status !== null) return noTunnel(proxy, status, where, reads);
	if (failure !== "other") return {
		kind: "unsent",
		why: `no connection to ${proxy === null ? "the service" : `the proxy ${proxy.shown}`} (${code} at ${where})`
	};
	return {
		kind: "ambiguous",
		why: `no complete answer (${code} at ${where})`,
		again: !lasting.has(code)
	};
}
/** The status of a proxy that opens no tunnel: undici has it in the message alone. */
function tunnelStatus(error) {
	const found = error instanceof Error ? /^Proxy response \((\d{3})\)/.exec(error.message) : null;
	return found === null ? null : Number(found[1]);
}
/** Nothing was sent. A proxy that is in trouble may be asked again; one that refuses says the same each time. */
function noTunnel(proxy, status, where, reads) {
	const why = `the proxy ${proxy.shown} opens no connection to the service (HTTP ${status} at ${where})`;
	if (status >= 500 || !reads) return {
		kind: "unsent",
		why
	};
	throw new ExitError(1, `No request was sent: ${why}. ${status === 407 ? signIn(proxy) : allowance}`);
}
function signIn({ shown, variable }) {
	return `It asks for a user name and a password: write them into ${variable}, as http://USER:PASSWORD@${shown}, with characters such as @ and % of the password written as %40 and %25.`;
}
const allowance = "Ask the people who run it to allow the host of the base URL. If that host can be reached without the proxy, add it to NO_PROXY.";
function isConnecting(error) {
	const first = error instanceof AggregateError ? error.errors[0] : error;
	return first instanceof Error && "syscall" in first && first.syscall === "connect";
}
/** Only the code of an error is used: some errors of undici carry the socket, or bytes of the answer. */
function codeOf$1(error) {
	if (!(error instanceof Error)) return "unknown";
	if (error instanceof AggregateError && error.errors.length > 0) return codeOf$1(error.errors[0]);
	return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

// src/live/http/pool.ts
var import_pool = /* @__PURE__ */ __toESM(require_pool(), 1);
/** In bytes. A list of 20,000 users has about ten million. */
const largest = 16777216;
/**
* Opens a pool of `maxInFlight` connections to one origin, one request at a time on each. It follows no redirect, and a
* proxy is only asked for a tunnel, so whatever a request holds goes to this origin only.
*/
function openPool(origin, options) {
	const { maxInFlight, timeouts = {}, connect, proxy = null } = options;
	const settings = {
		connections: maxInFlight,
		pipelining: 1,
		connectTimeout: timeouts.connect ?? 1e4,
		headersTimeout: timeouts.headers ?? 3e4,
		bodyTimeout: timeouts.body ?? 3e4,
		maxResponseSize: largest,
		...connect === void 0 ? {} : { connect }
	};
	const whole = timeouts.whole ?? 12e4;
	const pool = proxy === null ? new import_pool.default(origin, settings) : import("./proxy-client.mjs").then(({ tunnels }) => tunnels(proxy, settings));
	return {
		exchange: async (request) => await dispatch(await pool, origin, request, AbortSignal.timeout(whole)),
		close: async () => await (await pool).destroy()
	};
}
/**
* Sends one request and gathers the answer; if the body does not matter, only the head, and the connection is closed.
* Rejects with an error of undici, or with the reason of `signal`. Not undici's own `request`, which makes a stream of
* each body: ours are only read as a whole, and without streams a request costs a fifth less.
*/
async function dispatch(pool, origin, request, signal) {
	let running = null;
	const stop = () => running?.abort(signal.reason);
	signal.addEventListener("abort", stop);
	try {
		return await new Promise((resolve, reject) => {
			const parts = [];
			let head = {
				status: 0,
				headers: {}
			};
			pool.dispatch({
				...request,
				origin
			}, {
				onRequestStart(controller) {
					running = controller;
					if (signal.aborted) stop();
				},
				onResponseStart(controller, status, headers) {
					head = {
						status,
						headers
					};
					if (isUseful(head)) return;
					resolve({
						...head,
						body: /* @__PURE__ */ new Uint8Array()
					});
					controller.abort(/* @__PURE__ */ new Error("the body is not read"));
				},
				onResponseData: (_controller, part) => void parts.push(part),
				onResponseEnd: () => resolve({
					...head,
					body: Buffer.concat(parts)
				}),
				onResponseError: (_controller, error) => reject(error)
			});
		});
	} finally {
		signal.removeEventListener("abort", stop);
	}
}

// src/live/http/transport.ts
/** Opens a transport to the service. The key stays in a closure: no object that could be printed has it. */
function openTransport(base, contract, options) {
	const { userAgent, random } = options;
	const authorization = `Bearer ${options.key}`;
	const key = keyFinder(options.key);
	const { exchange, close } = options.exchange === void 0 ? openPool(base.origin, options) : {
		exchange: options.exchange,
		close: () => Promise.resolve()
	};
	return {
		close,
		async send(call) {
			const { method, path } = templateOf(contract, call.operation);
			const target = address(base, path, call);
			const id = requestId(random);
			const where = `${method} ${path}, request ${id}`;
			const headers = {
				authorization,
				"user-agent": userAgent,
				"x-request-id": id,
				accept: "application/json",
				"accept-encoding": "identity"
			};
			const body = call.body === void 0 ? {} : { body: JSON.stringify(call.body) };
			const typed = call.body === void 0 ? headers : {
				...headers,
				"content-type": "application/json"
			};
			try {
				const response = await exchange({
					method,
					path: target,
					headers: typed,
					...body
				});
				return received(where, response, key, method === "GET");
			} catch (error) {
				return failed(where, error, options.proxy ?? null, method === "GET");
			}
		}
	};
}
/** The path and query of a call. Throws if an id or the base could turn it into another path. */
function address(base, path, call) {
	if (path.includes("{id}") !== (call.id !== void 0)) throw new TypeError(`${path} needs an id, or must have none`);
	if (call.id !== void 0 && !isUserId(call.id)) throw new TypeError(`not an id: ${JSON.stringify(call.id.slice(0, 40))}`);
	const due = base.path + path.replace("{id}", () => call.id ?? "");
	const url = new URL(base.origin + due);
	if (url.origin !== base.origin || url.pathname !== due) throw new TypeError(`${path} would leave the base URL`);
	url.search = new URLSearchParams(call.query).toString();
	return url.pathname + url.search;
}
function requestId(random) {
	const half = () => Math.floor(random() * 4294967296).toString(16).padStart(8, "0");
	return half() + half();
}

// src/live/connection.ts
const contracts = {
	v1,
	v2
};
/**
* Opens a connection; nothing is sent yet. Throws `ExitError` 1 if the base URL is not https (or http to this machine)
* or has more than a host and a path, `ExitError` 6 if the key cannot be one, and `ExitError` 8
* for a fact that the contract cannot serve.
*/
function connect(options) {
	const base = baseOf(options.baseUrl);
	if (!/^[\x21-\x7e]+$/.test(options.key)) throw new ExitError(6, "SMALL_IMPROVEMENTS_API_KEY is empty or has characters that a key never has, such as a space or a line break. Copy the whole key again, and nothing else.");
	const contract = contracts[options.contract ?? "v1"];
	const facts = options.facts ?? assumedFacts(contract.name);
	requireSupported(contract, facts);
	const transport = openTransport(base, contract, options);
	let heeded;
	let tooLate;
	let over = false;
	const sleep = async (milliseconds) => await options.sleep(milliseconds, heeded);
	const once = async (call) => {
		if (over) return {
			kind: "unsent",
			why: "it was interrupted"
		};
		return tooLate === void 0 ? await transport.send(call) : await Promise.race([transport.send(call), tooLate]);
	};
	const stopped = () => heeded?.aborted === true;
	const { maxInFlight: cap, tick, random, onWait } = options;
	const pace = openPace({
		cap,
		tick,
		sleep,
		random,
		stopped,
		onWait
	});
	return {
		contract,
		facts,
		maxInFlight: options.maxInFlight,
		send: withRetries(once, pace, sleep, random, stopped),
		sleep,
		stopped,
		heed(stop) {
			heeded = stop;
			tooLate = cutShort(stop, options.sleep, () => over = true);
			stop.addEventListener("abort", () => pace.wake());
		},
		close: () => transport.close(),
		shapes: options.shapes ?? null,
		fresh: /* @__PURE__ */ new Set()
	};
}
/** Milliseconds that requests in flight get after an interruption: a runner ends a job soon after it. */
const grace = 3e3;
async function cutShort(stop, sleep, end) {
	await new Promise((resolve) => stop.addEventListener("abort", () => resolve(), { once: true }));
	await sleep(grace);
	end();
	return {
		kind: "ambiguous",
		why: "it was interrupted before the answer came",
		again: false
	};
}
/** Throws `ExitError` 8 if a change of an account, given by what it sets, is known to be impossible on this service. */
function requireChanges({ contract, facts }, afters) {
	requirePossible(contract, facts, afters);
}
/** Milliseconds within which a write shows: twice the longest time seen at the service; 0 if none was seen. */
function shownAfter({ facts }) {
	return 2e3 * (facts.lag.value ?? 0);
}
/** Once `stop` is aborted, what is in flight ends without a wait. */
function abortOn(connection, stop) {
	connection.heed(stop);
}
/** Closes every socket. A request in flight fails, so call it when the last write has its answer. */
async function disconnect(connection) {
	await connection.close();
}
/** The address of a service in its parts. Throws `ExitError` 1 if no key may go there. */
function baseOf(text) {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url === null) throw badUrl("it is not a URL that begins with https://");
	if (url.username !== "" || url.password !== "") throw badUrl("it holds a user name or a password");
	if (/[?#]/.test(text)) throw badUrl("it holds a query or a fragment");
	if (url.protocol !== "https:" && url.protocol !== "http:") throw badUrl("it does not begin with https://");
	if (url.protocol === "http:" && !isThisMachine(url.hostname)) throw badUrl("it begins with http://, which would send the API key in the clear; http:// is allowed only for this machine");
	return {
		origin: url.origin,
		path: url.pathname.replace(/\/+$/, "")
	};
}
function badUrl(why) {
	return new ExitError(1, `The base URL of the service cannot be used: ${why}. A valid one looks like https://www.small-improvements.com/api/v1. Correct api.baseUrl in espalier.yaml, or ESPALIER_API_URL.`);
}

// src/live/read/listing.ts
/** The service rejects the request for the list as it was made. */
var RefusedList = class extends ExitError {};
/** The records in the answer to a list; the `ExitError` that fits if there are none. */
function recordsIn(contract, answer) {
	if (answer.kind === "unsent") throw new ExitError(1, `The service cannot be reached: ${answer.why}. Nothing more is written.`);
	if (answer.kind === "ambiguous") throw unread(answer);
	if (answer.status < 300) return listRecords(contract, answer.body, answer.where);
	if (answer.status === 403) throw new ExitError(6, `The API key may not read the users: ${describe(answer)}. It must belong to an admin. Nothing more is written.`);
	if (answer.status === 429) throw unread(answer);
	const what = answer.status === 404 ? `The list of users was not found where it should be: ${describe(answer)}. "espalier probe" finds out what answers, and where.` : `The service refuses to list the users: ${describe(answer)}.`;
	throw new RefusedList(1, `${what} Nothing more is written.`);
}
function unread(answer) {
	return new ExitError(8, `The users could not be read: ${describe(answer)}. Nothing more is written; try again later.`);
}

// src/live/http/map-concurrent.ts
/**
* Does `work` for every item, at most `lanes` at a time, begun in order. Once `enough` returns true, no further item
* begins. The results are in the order of the items, without those that never began.
*/
async function mapConcurrent(items, lanes, work, enough = () => false) {
	const results = [];
	let [next, done] = [0, false];
	async function lane() {
		while (!done && next < items.length) {
			const index = next++;
			const result = await work(items[index]);
			results[index] = result;
			done ||= enough(result);
		}
	}
	await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
	return results;
}

// src/live/read/page-judge.ts
/** By how many users pages overlap; pages of one or two do not, because that would take twice as many of them. */
function overlapOf(size, style) {
	return size < 3 || style === "page" ? 0 : 1;
}
/** Reads pages in their order. */
function judgePages(contract, pages, size, overlap) {
	const start = noPages(size);
	const { records, shifted, torn, doubled, shortest } = pages.reduce((judged, page) => withPage(contract, {
		size,
		overlap
	}, judged, page), start);
	const joined = overlap > 0 || records.size <= size;
	return {
		records,
		shifted: shifted || torn || doubled,
		torn,
		joined,
		doubled,
		shortest
	};
}
/** The judgement before the first page. */
function noPages(size) {
	return {
		records: /* @__PURE__ */ new Map(),
		count: 0,
		first: [],
		before: [],
		shortest: size,
		ended: false,
		shifted: false,
		torn: false,
		doubled: false
	};
}
/** The judgement with one more page. Its records are added to those of `judged`. */
function withPage(contract, { size, overlap }, judged, page) {
	const { records, count, before, ended } = judged;
	const first = count === 0 ? page : judged.first;
	const known = records.size;
	const doubled = add(contract, records, page);
	const fresh = records.size - known;
	const ignored = count > 0 && fresh === 0 && alike(page, first);
	const due = count === 0 ? 0 : overlap;
	const isNext = fresh === page.length - due && joins(contract, before, page, due);
	const isLate = count > 0 && fresh > 0 && (ended || before.length < size);
	const start = count * (size - overlap);
	const mustRepeat = !ignored && due > 0 && start < known && before.length === size;
	return {
		records,
		count: count + 1,
		first,
		before: page,
		shifted: judged.shifted || isLate || page.length > 0 && !ignored && !isNext,
		torn: judged.torn || mustRepeat && !page.some((raw) => raw["id"] === before.at(-1)?.["id"]),
		doubled: judged.doubled || doubled,
		shortest: count > 0 && fresh > 0 ? Math.min(judged.shortest, Math.max(before.length, 1)) : judged.shortest,
		ended: ended || count > 0 && fresh === 0 && start >= known - overlap
	};
}
/** Adds the records of a page. Whether one of them was there with different content. */
function add(contract, records, page) {
	let doubled = false;
	for (const raw of page) {
		const old = records.get(raw["id"]);
		doubled ||= old !== void 0 && comparable(contract, old) !== comparable(contract, raw);
		records.set(raw["id"], raw);
	}
	return doubled;
}
/** Whether a page begins with what the page before ended with, unchanged. */
function joins(contract, before, page, overlap) {
	const [last, first] = [before.at(-1), page[0]];
	return overlap === 0 || last !== void 0 && first !== void 0 && comparable(contract, last) === comparable(contract, first);
}
function alike(a, b) {
	return a.length === b.length && a.every((raw, index) => raw["id"] === b[index]?.["id"]);
}

// src/live/read/pages.ts
const mostPasses = 5;
const mostPages = 1e4;
/** Share of the most users that one pass has shown: below it, a list is not believed. */
const leastShare = .9;
/**
* Every record of a list that comes in pages. `hint`: about how many there are, so that pages are asked for side by
* side. A pass ends only at a page that has nothing new: a short page proves nothing, because services cap sizes. If
* pages shifted during the reading, two passes in a row must agree, and `ExitError` 8 is thrown if none of five do. Pages
* that do not overlap, because they are asked for by number or are tiny, shift unseen: there two passes must always
* agree. A pass that is `enough` needs no proof: the users in it exist.
*/
async function allPages(source, hint, lanes, contract, style, enough = () => false) {
	let [last, most] = [null, 0];
	const reader = {
		source,
		lanes,
		contract,
		style
	};
	for (let count = 0; count < mostPasses; count++) {
		const pass = await walk(reader, last?.records.size ?? hint, last?.shortest ?? Number.POSITIVE_INFINITY);
		if (enough(pass.records) || last === null && !pass.shifted && pass.joined) return pass.records;
		most = Math.max(most, pass.records.size);
		if (last !== null && !(last.doubled && pass.doubled) && agree(contract, last.records, pass.records) && !pass.torn && pass.records.size >= most * leastShare) return pass.records;
		last = pass;
	}
	if (last?.torn === true) throw misplaced();
	if (last?.doubled === true) throw notAsSaid(contract, operationName(contract, "list"), "one account came twice with different content");
	throw new ExitError(8, `The list of users changed each of the ${mostPasses} times it was read, so it may be incomplete. Nothing more is written. Try again when no user is being edited.`);
}
async function walk(reader, hint, widest) {
	const { source, lanes, contract, style } = reader;
	const first = await source(0);
	if (first.length === 0) return {
		records: /* @__PURE__ */ new Map(),
		shifted: false,
		torn: false,
		joined: true,
		doubled: false,
		shortest: widest
	};
	const size = style === "page" ? first.length : Math.min(first.length, widest);
	const overlap = overlapOf(size, style);
	const stride = size - overlap;
	const pages = [first];
	const seen = new Set(first.map((raw) => raw["id"]));
	let [wave, ended] = [Math.max(1, Math.ceil((hint - overlap) / stride)), false];
	for (;;) {
		if (pages.length > mostPages) throw endless();
		const length = Math.min(wave, 10001 - pages.length);
		const offsets = Array.from({ length }, (_, index) => (pages.length + index) * stride);
		const read = async (offset) => {
			const page = await source(style === "page" ? offset / stride : offset);
			const known = seen.size;
			for (const raw of page) seen.add(raw["id"]);
			ended ||= seen.size === known && offset >= known - overlap;
			return page;
		};
		pages.push(...await mapConcurrent(offsets, lanes, read, () => ended));
		if (ended) return judgePages(contract, pages, size, overlap);
		wave = mostPages;
	}
}
function agree(contract, a, b) {
	if (a.size !== b.size) return false;
	return [...a].every(([id, raw]) => {
		const other = b.get(id);
		return other !== void 0 && comparable(contract, raw) === comparable(contract, other);
	});
}
function misplaced() {
	return new ExitError(8, "The list of users cannot be read: its pages do not begin where requested, so users may be missing. The service counts pages differently from the contract. Nothing more is written.");
}
function endless() {
	return new ExitError(8, `The list of users did not end after ${mostPages} pages. Nothing more is written. Check the base URL.`);
}

// src/live/read/all-users.ts
/** How many users are asked for at once. The service may return fewer. */
const pageSize = 100;
/**
* Every record of the list, with any kind of paging. `hint`: about how many there are; `onPage` is called with how many
* have come. Throws `ExitError` if the list is not known to be whole, and not `enough` for the caller.
*/
async function readAllUsers(connection, hint, onPage, enough = () => false) {
	const { contract, facts, maxInFlight } = connection;
	let users = 0;
	const ask = async (query) => {
		const answer = await connection.send({
			operation: "list",
			query: {
				...contract.listQuery,
				...query
			}
		});
		const records = recordsIn(contract, answer);
		onPage(users += records.length);
		return records;
	};
	const limit = String(facts.pageSize.value ?? pageSize);
	const moves = facts.paging.evidence === "probed";
	let start = [];
	let isAll = null;
	const page = async (at, query, behind) => {
		const records = await ask({
			limit,
			...query
		});
		if (at === 0) start = records;
		else if (moves && records.length > 0 && isSame$1(start, records)) {
			isAll ??= ask({
				limit: "1",
				...behind
			}).then((next) => endsWith(start, next));
			if (!await isAll) throw repeated(connection);
		}
		return records;
	};
	const pages = async (style, source) => await allPages(source, hint, maxInFlight, contract, style, enough);
	switch (facts.paging.value) {
		case "none":
		case "unknown": return await unpaged(connection, () => ask({}), enough);
		case "page": return await pages("page", (index) => page(index, { page: String(index + 1) }, { page: String(start.length + 1) }));
		case "offset": return await pages("offset", (offset) => page(offset, { offset: String(offset) }, { offset: String(start.length) }));
		case "cursor": throw new ExitError(8, "The service sends the list of users page by page with a cursor, which Espalier cannot follow. Nothing is written. If that is wrong, correct \"paging\" in contract.yaml, or run \"espalier probe\" again.");
	}
}
function isSame$1(a, b) {
	return a.length === b.length && a.every((raw, index) => raw["id"] === b[index]?.["id"]);
}
/**
* Whether a first page that came again is the whole list: some services stay at their last page. `next`: the answer
* when one user is asked for, the one after the page: none, or the last one again. A service that repeats the first
* page for ever returns the first user, or the page. With one user, both would look the same.
*/
function endsWith(page, next) {
	return page.length > 1 && (next.length === 0 || next.length === 1 && next[0]?.["id"] === page.at(-1)?.["id"]);
}
function repeated({ contract }) {
	return notAsSaid(contract, operationName(contract, "list"), "another page is expected, but the service repeats the first one");
}
/** Sizes at which a list that should be whole may have been cut: services cap pages at round numbers. */
const round = /* @__PURE__ */ new Set([
	10,
	20,
	25,
	50,
	100,
	200,
	250,
	500,
	1e3,
	2e3,
	5e3
]);
/** Whether a list of this size may have been cut. */
function isRound(size) {
	return round.has(size);
}
const mostReadings = 3;
/**
* A list that comes at once. If it names an account twice, it changed while it was made, and is read again. One of a
* round size is compared with the light list, if there is one: that must have no user who is not in the whole one.
*/
async function unpaged(connection, read, enough) {
	for (let readings = 1;; readings++) {
		const records = await read();
		const all = new Map(records.map((raw) => [raw["id"], raw]));
		if (enough(all)) return all;
		if (all.size === records.length || readings > 1 && !isDoubled(connection.contract, records)) {
			if (isRound(all.size)) await requireWhole(connection, all);
			return all;
		}
		if (readings === mostReadings) throw contradictory(connection);
	}
}
function contradictory({ contract }) {
	return notAsSaid(contract, operationName(contract, "list"), "one account came twice with different content");
}
/** Throws `ExitError` 8 if the light list, where there is one, has a user who is not in the whole one. */
async function requireWhole(connection, all) {
	const { contract } = connection;
	if (contract.operations.light === void 0) return;
	const lost = recordsIn(contract, await connection.send({
		operation: "light",
		query: contract.listQuery
	})).filter((raw) => !all.has(raw["id"]));
	if (lost.length === 0) return;
	throw new ExitError(8, `The list of users cannot be trusted: it has ${all.size}, and the light list has ${lost.length} more. It was probably cut short. Nothing more is written.`);
}

// src/live/read/one.ts
/** One account by its id. Gone only if the service says so twice. Throws `ExitError` 8 if it cannot be read. */
async function one(connection, id) {
	for (let asked = 1;; asked++) {
		const answer = await connection.send({
			operation: "one",
			id
		});
		if (answer.kind === "answer" && answer.status === 404) {
			if (asked === 2) return "gone";
			await connection.sleep(1e3);
		} else if (answer.kind === "answer" && answer.status < 300) {
			if (isAccount(answer.body, id)) return answer.body;
			throw new ExitError(8, `The service returned another account instead of ${id} (${answer.where}). Nothing more is written.`);
		} else throw new ExitError(8, `The account ${id} could not be read: ${describe(answer)}. Nothing more is written; try again later.`);
	}
}

// src/live/read/lookup.ts
/**
* What the service returns for one address; null if it cannot be asked for that, so that the answer proves nothing.
* Throws `ExitError` 8 if the answer is not as the contract and the facts say.
*/
async function byAddress(connection, email) {
	const { contract, facts } = connection;
	const { value, evidence } = facts.emailFilter;
	if (evidence === "probed" && (value === "none" || value === "ignored")) return null;
	if (!provesAbsence(connection)) return await byLogin(connection, email);
	const answer = await connection.send(filtered(email));
	if (!unfiltered(contract, answer, email)) return recordsIn(contract, answer);
	if (evidence !== "probed" || value !== "exact") return null;
	throw notAsSaid(contract, "GET /users?email=", "the filter by address is exact, but accounts with other addresses came");
}
/**
* Whether an address without a result has no account. An absent login proves little: it may differ from the address.
*/
function provesAbsence({ contract }) {
	return contract.operations.byLogin === void 0;
}
/** The record of an account in the list of one address; empty if it is not there, or there is no such list. */
async function listedAs(connection, id, email) {
	const { contract } = connection;
	if (!provesAbsence(connection)) return {};
	const answer = await connection.send(filtered(email));
	if (answer.kind !== "answer" || answer.status >= 300) return {};
	return listRecords(contract, answer.body, answer.where).find((raw) => raw["id"] === id) ?? {};
}
function hasEmail(contract, raw, email) {
	const value = fieldValue(contract, raw, "email");
	return typeof value === "string" && canonicalEmail(value) === canonicalEmail(email);
}
/** The users with one address (the API document, "Look up by e-mail"). The filter may be ignored, or match more. */
function filtered(email) {
	return {
		operation: "list",
		query: { email }
	};
}
const cannotAsk = /* @__PURE__ */ new Set([
	400,
	404,
	405,
	422
]);
function unfiltered(contract, answer, email) {
	if (answer.kind !== "answer") return false;
	if (answer.status >= 300) return cannotAsk.has(answer.status);
	return recordsIn(contract, answer).some((raw) => !hasEmail(contract, raw, email));
}
/** By login, which shows a few fields only: the account is then read by its id. A login need not be the address. */
async function byLogin(connection, email) {
	const ids = await idsByLogin(connection, email);
	const [id] = ids ?? [];
	if (id === void 0) return ids === null ? null : [];
	const raw = await one(connection, id);
	return raw === "gone" || !hasEmail(connection.contract, raw, email) ? [] : [raw];
}
/** The account with a login, if there is one; null if the service cannot be asked for that. */
async function idsByLogin({ contract, send }, login) {
	const answer = await send({
		operation: "byLogin",
		query: { loginname: login }
	});
	if (answer.kind === "answer" && answer.status === 404) return [];
	if (answer.kind === "answer" && cannotAsk.has(answer.status)) return null;
	if (answer.kind !== "answer" || answer.status >= 300) return recordsIn(contract, answer).map((raw) => raw["id"]);
	return answer.body === null ? [] : [idIn(contract, answer.body, answer.where)];
}
/** Whether an address returns just this account, or for null none, whatever was known of such requests before. */
async function bringsJust(connection, email, id) {
	const { value, evidence } = connection.facts.emailFilter;
	if (evidence === "probed" && (value === "none" || value === "ignored")) return false;
	if (!provesAbsence(connection)) return (await idsByLogin(connection, email))?.join() === (id ?? "");
	return (await byAddress(connection, email))?.map((raw) => raw["id"]).join() === (id ?? "");
}

// src/live/read/find.ts
/**
* Every account with exactly this address, case ignored. `known` gets their records. Throws `ExitError` if that cannot be
* told.
*/
async function find(connection, known, email) {
	const asked = await byAddress(connection, email);
	const enough = asked !== null && (asked.length > 0 || provesAbsence(connection));
	const has = (raw) => hasEmail(connection.contract, raw, email);
	return keep(connection, known, (enough ? asked : await listUntil(connection, known.size, (records) => records.some(has))).filter(has));
}
/**
* The accounts with these addresses, which a list may have hidden. None, if the service does not filter by address:
* then the list that was just read is all that can be known. `known` gets their records.
*/
async function findHidden(connection, known, emails) {
	const [first, ...rest] = emails;
	const asked = first === void 0 ? null : await byAddress(connection, first);
	if (asked === null) return [];
	const found = keep(connection, known, [...asked, ...await ofEach(connection, rest)]);
	const wholeOrListed = async (user) => await whole(connection, known, user) ?? user;
	return await mapConcurrent(found, connection.maxInFlight, wholeOrListed);
}
/**
* Those of the addresses that an account has, as given. If asking for one address proves nothing, the whole list is
* read once for all of them: first of all, if there are several. `hint`: about how many users there are.
*/
async function findAll(connection, emails, hint) {
	if (emails.length > 1 && !provesAbsence(connection)) return await listedOrHidden(connection, emails, hint);
	const first = emails[0] === void 0 ? [] : await byAddress(connection, emails[0]);
	const found = first === null ? [] : [...first, ...await ofEach(connection, emails.slice(1))];
	const has = holds(connection);
	if (emails.every(has(found)) || first !== null && provesAbsence(connection)) return new Set(emails.filter(has(found)));
	const listed = await listUntil(connection, hint, (records) => emails.every(has([...found, ...records])));
	return new Set(emails.filter(has([...found, ...listed])));
}
/**
* Those of the addresses that the list shows, as given. The others may be hidden. `hint`: about how many users there
* are.
*/
async function findListed(connection, emails, hint) {
	const has = holds(connection);
	const listed = await listUntil(connection, hint, (records) => emails.every(has(records)));
	return new Set(emails.filter(has(listed)));
}
/** By the list, and by address only those whom it may hide: inactive users, unless it shows some. */
async function listedOrHidden(connection, emails, hint) {
	const { contract } = connection;
	const has = holds(connection);
	const listed = await listUntil(connection, hint, (records) => emails.every(has(records)));
	const left = !listed.some((raw) => fieldValue(contract, raw, "active") === false) ? emails.filter((email) => !has(listed)(email)) : [];
	return new Set(emails.filter(has([...listed, ...await ofEach(connection, left)])));
}
/** Whether one of some records has an address. */
function holds({ contract }) {
	return (records) => {
		const shownOnes = new Set(records.map((raw) => addressOf(fieldValue(contract, raw, "email"))));
		return (email) => shownOnes.has(canonicalEmail(email));
	};
}
function addressOf(value) {
	return typeof value === "string" ? canonicalEmail(value) : null;
}
async function ofEach(connection, emails) {
	return (await mapConcurrent(emails, connection.maxInFlight, async (email) => await byAddress(connection, email) ?? [])).flat();
}
/** The list as far as it must be known. A user who is seen exists: only absence needs a list that is proven. */
async function listUntil(connection, hint, enough) {
	const isEnough = (records) => enough([...records.values()]);
	return [...(await readAllUsers(connection, hint, () => void 0, isEnough)).values()];
}
/**
* An account with all that it shows: alone it may show what a list does not. Null if it must be read alone, and does not
* show there.
*/
async function whole(connection, known, { id }) {
	const raw = known.get(id) ?? {};
	if (fields.every((field) => hasField(connection.contract, raw, field))) return toUser(connection.contract, raw);
	const alone = await one(connection, id);
	if (alone === "gone") return null;
	const [user] = keep(connection, known, [alone]);
	return user ?? toUser(connection.contract, raw);
}
/** The records that were found, with what was known of them before, as users. `known` gets them. */
function keep({ contract }, known, found) {
	const records = found.map((raw) => merge(known.get(raw["id"]) ?? {}, raw));
	requireSound(contract, records, "GET /users?email=");
	for (const raw of records) known.set(raw["id"], raw);
	return records.map((raw) => toUser(contract, raw));
}

// src/live/read/identity.ts
/**
* Asks whose key it is, before anything is written; if the service cannot be asked, the facts say it. Throws `ExitError`
* 6 if the key may not even ask that, and 8 if the answer is not as the contract says.
*/
async function identityOf(connection) {
	const { contract, facts } = connection;
	if (contract.operations.me === void 0) return {
		owner: facts.owner.value,
		company: null,
		syncOwned: new Set(facts.syncOwned.value)
	};
	const answer = await connection.send({ operation: "me" });
	if (answer.kind !== "answer" || answer.status >= 300) throw new ExitError(answer.kind === "answer" && answer.status === 403 ? 6 : 8, `The owner of the API key could not be read: ${describe(answer)}. Nothing is written. Check the key and the base URL, or try again later.`);
	const owner = idIn(contract, answer.body, answer.where);
	const company = recordIn$1(contract, answer.body, "company");
	const settings = company === null ? null : recordIn$1(contract, company, "companySettings");
	return {
		owner,
		company: company === null ? null : idIn(contract, company, `${operationName(contract, "me")}, company`),
		syncOwned: /* @__PURE__ */ new Set([...facts.syncOwned.value, ...settings === null ? [] : synced(contract, settings)])
	};
}
/** Throws `ExitError` 8 if another system writes a field that Git is to own: it would overwrite what is written. */
function requireOwned({ syncOwned }, manage) {
	const both = fields.filter((field) => syncOwned.has(field) && manage.has(field));
	if (both.length === 0) return;
	throw new ExitError(8, `Small Improvements takes these fields from another system, which would overwrite what Espalier writes: ${both.map((field) => fieldFacts[field].label).join(", ")}. Nothing is written. Take them out of "manage" in espalier.yaml, or end the synchronisation in Small Improvements.`);
}
/**
* What is synchronised with an HR system (answers of the service about the key's owner). Those fields are closed to
* others.
*/
function synced(contract, settings) {
	const profile = isOn(contract, settings, "synchronizedFromExternalSystem");
	const manager = isOn(contract, settings, "managerSynchronizedFromExternalSystem");
	return fields.filter((field) => field === "manager" ? manager : field !== "role" && profile);
}
function isOn(contract, settings, name) {
	const value = Object.hasOwn(settings, name) ? settings[name] : false;
	if (typeof value === "boolean") return value;
	throw notAsSaid(contract, operationName(contract, "me"), `"${name}" is ${kindOf(value)} where true or false is expected`);
}
function recordIn$1(contract, raw, name) {
	const value = Object.hasOwn(raw, name) ? raw[name] : void 0;
	if (value === void 0 || value === null) return null;
	if (isRecord(value)) return value;
	throw notAsSaid(contract, operationName(contract, "me"), `"${name}" is ${kindOf(value)} where an object is expected`);
}

// src/desired/contract-file.ts
/**
* Reads org/contract.yaml at an absolute path; `shown` is its path for people. null if there is none. Throws `ExitError`
* 1 if it cannot be read, or as `contractIn` does.
*/
async function readContract(path, shown) {
	if (lstatSync(path, { throwIfNoEntry: false }) === void 0) return null;
	return await contractIn(readSource(path, shown), shown);
}
/** The content of a file. Throws `ExitError` 1 if it is not as the schema says: a fact that is misread could do harm. */
async function contractIn(source, shown) {
	if ("code" in source) throw broken(shown, source.message);
	const { tree, diagnostics } = await readTree(source, chartBudget());
	const checked = tree === null ? {
		value: null,
		diagnostics
	} : await checkContract(tree);
	if (checked.value !== null) return {
		text: source.text,
		value: checked.value
	};
	const [first] = checked.diagnostics;
	throw broken(`${shown}:${first?.place?.line ?? 1}`, first?.message ?? "");
}
/**
* The facts that a run uses: what the file says, and what is assumed otherwise. Throws `ExitError` 1 for the file of
* another contract.
*/
function factsOf(read, contract, shown) {
	if (read === null) return assumedFacts(contract);
	if (read.value.contract === contract) return withFacts(assumedFacts(contract), read.value.facts);
	throw new ExitError(1, `${shown} is about contract ${read.value.contract}, but api.contract in espalier.yaml is ${contract}. Run "espalier probe --accept": it writes the facts of ${contract}.`);
}
function broken(where, why) {
	return new ExitError(1, `${where} cannot be used: ${why} Correct it, or delete the file and let "espalier probe" write it again.`);
}

// src/git/repository.ts
/** The repository around a folder, for a store: its work tree, its index and its branches are never touched. */
function repositoryIn(folder, env, { largest, patience, unread, unsaved, instead }) {
	const git = gitIn(folder, env, largest, patience);
	const reading = {
		what: unread,
		exit: 7,
		instead
	};
	const saving = {
		what: unsaved,
		exit: 7,
		instead
	};
	const reach = asking(git, async (ran) => await notReached(git, ran, reading));
	const read = asking(git, async (ran) => await notRead(git, ran, reading));
	const make = asking(git, async (ran) => await notDone(git, ran, saving));
	const seenRef = (branch) => `refs/espalier/${branch}`;
	return {
		check: async () => await checkClone(git, folder, reading),
		tip: async (branch) => await remoteRef(reach, `refs/heads/${branch}`),
		fetch: async (branch) => await fetchRef(reach, `refs/heads/${branch}`),
		push: async (branch, base, commit) => await pushOnto(git, branch, base, commit),
		commitAt: async (revision) => await commitAt(git, revision),
		isWithin: async (commit, tip) => await isAncestor(git, commit, tip),
		seen: async (branch) => await refAt(git, seenRef(branch)),
		async remember(branch, commit) {
			await git([
				"update-ref",
				seenRef(branch),
				commit
			]);
		},
		history: async (tip, key, skip, most) => await historyOf(read, tip, key, skip, most),
		async entries(commit) {
			const ran = await git(listing(commit));
			return ran.ok ? entriesIn(ran.out) : null;
		},
		async files(commit, path) {
			const ran = await git([
				"ls-tree",
				"-r",
				"-z",
				"-l",
				"--full-tree",
				commit,
				"--",
				path
			]);
			if (ran.never === "too much") return null;
			if (!ran.ok) throw await notRead(git, ran, reading);
			return filesIn(ran.out, reading);
		},
		filesAt: async (commits, path) => await textsAt(read, commits, path),
		async text(id) {
			const ran = await git([
				"cat-file",
				"blob",
				id
			]);
			if (ran.never === "too much") return null;
			if (!ran.ok) throw await notRead(git, ran, reading);
			return ran.out;
		},
		texts: async (ids) => await textsOf(git, ids, reading),
		write: async (text) => await makeText(make, text),
		async add(entries, texts) {
			const ids = /* @__PURE__ */ new Map();
			for (const [path, text] of texts) ids.set(path, await makeText(make, text));
			const inTheWay = (name) => new ExitError(7, `${unsaved} "${name}" is in the way of a new file.`);
			return await entriesWith(make, entries, ids, {
				replace: false,
				trouble: inTheWay
			});
		},
		commit: async (entries, parent, message) => await makeCommit(make, await makeTree(make, entries), parent, message)
	};
}

// src/render/progress.ts
/** `applying 120 of 400 · 10 in flight · 1 failed`. Numbers only: it holds no personal data. */
function progressLine(done, total, running, failed) {
	return words$1`applying ${done} of ${total} · ${running} in flight${failed > 0 ? words$1` · ${failed} failed` : nothing}`;
}
/** Why nothing is sent for a while. */
function waitingLine(why, seconds) {
	switch (why) {
		case "refused": return words$1`waiting ${seconds} s: the service reports too many requests`;
		case "quota": return words$1`waiting ${seconds} s: the service allows no more requests before then`;
		case "down": return words$1`waiting ${seconds} s: the service is not available and asks to wait`;
	}
}

// src/state/state.ts
/** The state of a company before the first apply. `service` is a URL. */
function emptyState(company, service, lineage) {
	return {
		format: 2,
		lineage,
		serial: 0,
		company,
		service: written(service),
		bindings: {},
		lastGood: null,
		begun: null,
		hiring: false,
		intents: {},
		lock: null
	};
}
/** An address in its usual form: a URL parser also accepts one with blanks or capitals, or without its slashes. */
function written(service) {
	const { origin, pathname } = new URL(service);
	return `${origin}${pathname.replace(/\/+$/, "")}`;
}
/** Throws `ExitError` 6 if the state belongs to another company or service: its ids would mean other people. */
function checkOwner(state, company, service) {
	if (state.company !== company) throw new ExitError(6, `The state belongs to the company "${state.company}", and the settings say "${company}". Use the right ESPALIER_STATE, or correct "company".`);
	if (place(state.service) !== place(service)) throw new ExitError(6, `The state belongs to ${state.service}, and the settings say ${service}. Account ids mean nothing elsewhere: use another ESPALIER_STATE for another service.`);
}
/** The place of a service. On this machine the port does not matter: a sandbox gets another one each time. */
function place(service) {
	if (!URL.canParse(service)) return service;
	const url = new URL(service);
	const path = url.pathname.replace(/\/+$/, "");
	return isThisMachine(url.hostname) ? `this machine${path}` : `${url.host}${path}`;
}
/** The bindings after a change was made to an account, which `shows` these values then. `madeAt`: if it is a new one. */
function bindingAfter(old, change, user, shows, madeAt = old?.madeAt) {
	const applied = {
		...change.action === "adopt" && old === void 0 ? change.before : {},
		...old?.applied,
		...change.after
	};
	const unproven = old?.unproven === true && applied.email !== change.after.email;
	return {
		id: user,
		applied,
		...formsKept(old?.shown, change.after, shows),
		...madeAt === void 0 ? {} : { madeAt },
		...unproven ? { unproven } : {}
	};
}
/** The bindings of people who lost a value again: it counts as never applied. Only those that change are returned. */
function restored({ bindings }, lost) {
	const better = /* @__PURE__ */ new Map();
	for (const { key, field, before } of lost) {
		const binding = better.get(key) ?? bindings[key];
		if (binding === void 0) continue;
		const kept = Object.entries(binding.applied).filter(([name]) => name !== field);
		const { shown, ...rest } = binding;
		better.set(key, {
			...rest,
			...formsKept(shown, { [field]: before ?? null }, {}),
			applied: Object.fromEntries(before === void 0 ? kept : [...kept, [field, before]])
		});
	}
	return better;
}
/**
* The state as sealed by a person who has looked at it: which account has which address can be seen, and which address
* it was given cannot.
*/
function withoutProof(state) {
	const bindings = Object.entries(state.bindings).map(([key, one]) => [key, {
		...one,
		unproven: true
	}]);
	return {
		...state,
		bindings: Object.fromEntries(bindings)
	};
}
/**
* What is remembered of everyone, with a manager under the name of today: another key, or `#` and the id of an account
* that is forgotten. Only what changes is made anew.
*/
function withManager(all, from, to) {
	const renamed = [];
	const inNew = (values) => values.manager === from ? {
		...values,
		manager: to
	} : values;
	for (const [name, one] of all) if ("applied" in one) {
		if (one.applied.manager === from) renamed.push([name, {
			...one,
			applied: inNew(one.applied)
		}]);
	} else if (one.before.manager === from || one.after.manager === from) renamed.push([name, {
		...one,
		before: inNew(one.before),
		after: inNew(one.after)
	}]);
	return renamed;
}

// src/state/seal.ts
/** The sealer of a secret: each kind of seal has a key of its own, derived by HKDF-SHA-256 (RFC 5869). */
function sealerOf(secret) {
	const derived = (info) => Buffer.from(hkdfSync("sha256", secret, "espalier", info, 32));
	const keys = {
		state: derived("state"),
		record: derived("record"),
		plan: derived("plan"),
		commit: derived("commit")
	};
	return {
		key: derived("name").toString("hex").slice(0, 16),
		mac: (what, text) => createHmac("sha256", keys[what]).update(text).digest("hex")
	};
}
/**
* The text of a JSON object with its seal as the last property. Everything before the digits of the seal is sealed,
* byte for byte, so that nothing has to be parsed before the seal is known to fit.
*/
function withSeal(text, what, sealer, at) {
	const head = `${text.slice(0, text.lastIndexOf("}")).trimEnd()},\n"seal":${opening(sealer.key, at)},"mac":"`;
	return `${head}${sealer.mac(what, head)}"}}\n`;
}
function opening(key, at) {
	return JSON.stringify(at === null ? { key } : {
		key,
		branch: at.branch,
		parent: at.parent
	}).slice(0, -1);
}
/**
* The mark in the message of a commit of ours, 64 hex digits: so that commits of others need not be read to be told
* from ours, whatever their number and size. `blob` is the object of the state in it.
*/
function markOf({ branch, parent }, blob, sealer) {
	return sealer.mac("commit", JSON.stringify([
		branch,
		parent,
		blob
	]));
}
/** Whether a text is as it was sealed, and in the place it was sealed for. */
function verdictOn(text, what, sealer, at) {
	const plain = text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
	const [seal, start, key, mac] = ending.exec(plain.slice(-longestSeal)) ?? [];
	if (seal === void 0 || start === void 0 || mac === void 0) return plain.includes("\"seal\"") ? "changed" : "unsealed";
	if (key !== sealer.key) return "other-key";
	const head = plain.slice(0, -4 - mac.length);
	return start === opening(sealer.key, at) && isSame(mac, sealer.mac(what, head)) ? "sealed" : "changed";
}
const ending = /,\n"seal":(\{"key":"([0-9a-f]{16})"[^{}\n]*),"mac":"([0-9a-f]{64})"\}\}\n$/;
const longestSeal = 600;
/** In constant time, wherever they differ. */
function isSame(one, other) {
	return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
/** Names exactly one text, for a person who says that it is the right one: 32 hex digits. */
function textDigest(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

// src/live/write/readback.ts
/** Milliseconds before each look at what was just written: a service may show a write late. */
const waits = [
	0,
	250,
	500,
	1e3,
	2e3
];
/** The waits that follow where a write was seen to take longer. */
const longWaits = [
	4e3,
	8e3,
	16e3,
	32e3
];
function waitsFor(connection) {
	const all = [...waits];
	for (const wait of longWaits) if (all.reduce((sum, one) => sum + one, 0) < shownAfter(connection)) all.push(wait);
	return all;
}
/** Reads one account; `raw` is what the service shows under this id alone, which may be less than in the list. */
async function look(connection, id) {
	const answer = await connection.send({
		operation: "one",
		id
	});
	if (answer.kind !== "answer") return {
		kind: "unreadable",
		why: answer.why
	};
	if (answer.status === 404) return {
		kind: "missing",
		why: describe(answer)
	};
	if (answer.status >= 300) return {
		kind: "unreadable",
		why: describe(answer)
	};
	if (isAccount(answer.body, id)) return {
		kind: "found",
		raw: answer.body
	};
	return {
		kind: "unreadable",
		why: `the answer is not the account that was asked for (${answer.where})`
	};
}
/** Looks a few times until `settled` accepts what is found; returns the last look. A missing account may still come. */
async function lookUntil(connection, id, settled) {
	let last = {
		kind: "unreadable",
		why: "it was not asked for"
	};
	for (const wait of waitsFor(connection)) {
		if (wait > 0) await connection.sleep(wait);
		last = await look(connection, id);
		if (last.kind === "unreadable" || last.kind === "found" && await settled(last.raw)) return last;
	}
	return last;
}
/**
* Everything the service shows of an account after a write, once it shows `values` or the waits are over. `echo` is the
* answer to the write: it counts for fields that the account alone does not show. So does the list of one address, if a
* field of `values` is not as written or a key of `whole` does not show. `before`: what the account held.
*/
async function readBack(connection, id, email, values, before, echo, whole) {
	const { contract } = connection;
	let [seen, wide] = [echo, false];
	const looked = lookUntil(connection, id, async (raw) => {
		seen = merge(echo, raw);
		if (differing(contract, seen, values).some((field) => !hasField(contract, raw, field)) || whole.some((key) => !Object.hasOwn(seen, key))) {
			const inList = await listedAs(connection, id, email);
			wide = Object.hasOwn(inList, "id");
			seen = merge(inList, seen);
		}
		return missing$1(contract, seen, values, before).length === 0;
	});
	const found = await orElse(looked, ({ message }) => ({
		kind: "unreadable",
		why: message
	}));
	return found.kind === "found" ? {
		kind: "found",
		raw: seen,
		wide
	} : found;
}
/** The fields of a record that differ from `values`. */
function differing(contract, raw, values) {
	return fields.filter((field) => values[field] !== void 0 && fieldValue(contract, raw, field) !== values[field]);
}
/**
* The fields of a record that do not show a write of `values` over `before`. A service may keep a text in another form:
* where all is as before, nothing tells that from a write that was not done.
*/
function missing$1(contract, raw, values, before) {
	return differing(contract, raw, before).length === 0 ? differing(contract, raw, values) : unlike(contract, raw, values);
}
/** The fields of a record that differ from `values` by more than the form of a text. */
function unlike(contract, raw, values) {
	return differing(contract, raw, values).filter((field) => !isAlike(field, fieldValue(contract, raw, field), values[field]));
}

// src/live/read/await-writes.ts
/**
* Waits until the service shows each of these writes, or all of `looks`, in milliseconds between them, are over: a
* write that does not show then was not done, because the run that sent it has ended. Returns those that showed; the
* list that is read afterwards tells their present state. `users`: about how many the list has; `onLook` is called with
* how many writes are still awaited. Throws `ExitError` as reading the list does.
*/
async function awaitWrites(connection, writes, looks, users, onLook) {
	let left = writes;
	for (const wait of looks) {
		onLook(left.length);
		if (wait > 0) await connection.sleep(wait);
		left = await stillAwaited(connection, left, users);
		if (left.length === 0) break;
	}
	return writes.filter((write) => !left.includes(write));
}
/** About how many requests the list takes. A service may return fewer users at once than it is asked for. */
function pagesOf({ facts: { paging, pageSize } }, users) {
	return paging.value === "none" || paging.value === "unknown" ? 1 : Math.max(1, Math.ceil(users / (pageSize.value ?? 100)));
}
/**
* If there are more addresses than pages, the list is read: the users it hides are asked for one by one after all the
* waiting, by the reader of the next list.
*/
async function stillAwaited(connection, writes, users) {
	const emails = writes.flatMap((write) => write.kind === "new" ? [write.email] : []);
	const made = emails.length > pagesOf(connection, users) ? await findListed(connection, emails, users) : await findAll(connection, emails, users);
	const seen = await mapConcurrent(writes, connection.maxInFlight, async (write) => write.kind === "new" ? made.has(write.email) : await shown(connection, write.id, write.values));
	return writes.filter((_, index) => seen[index] === false);
}
/** Whether one account shows the values, as far as it shows these fields when it is read alone. */
async function shown(connection, id, values) {
	const answer = await connection.send({
		operation: "one",
		id
	});
	if (answer.kind !== "answer" || !isAccount(answer.body, id)) return false;
	const raw = answer.body;
	const known = Object.keys(values).filter((field) => hasField(connection.contract, raw, field));
	return known.length > 0 && !differing(connection.contract, raw, values).some((field) => known.includes(field));
}

// src/plan/shown.ts
/** Whether a list has an account with each value that a change was to set, in whatever form the service keeps it. */
function isShown({ key, before, after }, user, { users }, bindings) {
	const values = users.get(user)?.values;
	if (values === void 0) return false;
	return Object.keys(after).every((field) => {
		const due = after[field] ?? null;
		const above = typeof due === "string" && field === "manager" ? managerIn(due, bindings) : due;
		const value = values[field] ?? null;
		if (value === above || value === bindings[key]?.shown?.[field]) return true;
		return value !== before[field] && isAlike(field, value, above);
	});
}
/** The account of a manager, as a plan names one; null if no account is bound to the key. */
function managerIn(name, bindings) {
	return accountOf(name, (key) => bindings[key]?.id ?? null);
}

// src/engine/state.ts
/** What seals the state: ESPALIER_STATE_KEY if there is one, else the API key; null without either. Throws `ExitError` 1. */
function sealerFrom({ key, stateKey }) {
	const own = stateKey()?.trim() ?? "";
	if (own !== "") {
		if (/^[\w+/=-]{43,1024}$/.test(own)) return sealerOf(own);
		throw new ExitError(1, "ESPALIER_STATE_KEY is not a valid key. Set it to 32 or more random bytes, as hex or base64; \"espalier state key\" makes one.");
	}
	const api = key()?.trim() ?? "";
	return api === "" ? null : sealerOf(api);
}
/**
* Where programs of this user keep their state (XDG base directories); null if the environment names no place. A
* relative path counts as none, as XDG has it: it would be in the repository, where everyone with push access can add
* files.
*/
function memoryOf({ env }) {
	const isPlace = (place) => place !== void 0 && isAbsolute(place);
	const named = [env["XDG_STATE_HOME"], env["LOCALAPPDATA"]].find(isPlace);
	if (named !== void 0) return join(named, "espalier");
	const home = env["HOME"];
	return isPlace(home) ? join(home, ".local/state/espalier") : null;
}
/**
* The state of a store, if its seal fits, or if the settings allow exactly this one to be sealed. Throws `ExitError` 7 for
* any other, for one of another lineage than the settings pin, and where there is none although there was one.
*/
async function trusted(store, settings, host) {
	const loaded = await store.load();
	const { lineage } = settings;
	if (loaded === null) {
		if (lineage !== null || await store.hasTraces()) throw missing(store.name, lineage);
		return {
			state: null,
			strange: 0,
			takeover: null
		};
	}
	const { state, strange } = loaded;
	const takeover = loaded.trust === "sealed" ? null : allowedTakeover(loaded, settings);
	if (loaded.trust !== "sealed" && takeover === null) throw unsealed(loaded, store.name, host);
	if (lineage !== null && state.lineage !== lineage) throw otherLineage(store.name, state.lineage, lineage);
	return {
		state: takeover === null ? state : takenOver(state, takeover),
		strange,
		takeover
	};
}
/** The state of a store for a command that changes it, and has no settings: only one whose seal fits. Throws `ExitError` 7. */
async function sealedState(store, host) {
	const loaded = await store.load();
	if (loaded === null) return null;
	if (loaded.trust !== "sealed") throw unsealed(loaded, store.name, host);
	return loaded.state;
}
/** A state that was changed may not know all people who were hired: they must not get a second account. */
function takenOver(state, { why }) {
	return {
		...withoutProof(state),
		hiring: state.hiring && why !== "changed"
	};
}
function allowedTakeover({ name, trust, state }, { allow }) {
	if (allow.seal?.digest !== name) return null;
	return {
		digest: name,
		serial: state.serial,
		why: whyOf(trust),
		reason: allow.seal.reason
	};
}
/** Why a state had to be sealed, as the evidence says it. */
function whyOf(trust) {
	return trust === "unsealed" || trust === "other-key" ? trust : "changed";
}
const what = {
	unchecked: "could not be checked: there is no key for its seal",
	unsealed: "has no seal: a version before seals wrote it, or something other than Espalier did",
	"other-key": "is sealed with another key than this run has",
	changed: "is not as Espalier wrote it, or not where Espalier wrote it",
	older: "is older than one seen here before, or has another lineage"
};
const way = {
	unchecked: "Set SMALL_IMPROVEMENTS_API_KEY, or ESPALIER_STATE_KEY if your runs have one, and run the command again.",
	unsealed: "Check it with \"espalier state show\", then seal it:",
	"other-key": "Check the key first (ESPALIER_STATE_KEY if your runs have one, or else SMALL_IMPROVEMENTS_API_KEY): a mistyped one ends like this too. If the runs use several API keys, give them all one ESPALIER_STATE_KEY (\"espalier state key\" makes one). Then, or if the API key was changed, seal the state:",
	changed: "Find out who changed it. If an older state is the right one, restore its file, or, for a branch, add --from COMMIT to the command below. Then seal the right one:",
	older: "Find out who put it there. If it is right, seal it:"
};
function unsealed({ trust, name, commit }, where, { now }) {
	const known = trust === "sealed" ? "changed" : trust;
	const at = commit === null ? "" : ` (commit ${commit.slice(0, 10)})`;
	const place = commit === null ? "with" : `in a clone, with ESPALIER_STATE=${where} and`;
	const begin = `The state ${where}${at} ${what[known]}. Nothing was written. ${way[known]}`;
	if (known === "unchecked") return new ExitError(7, begin);
	const until = new Date(now().getTime() + 12096e5).toISOString().slice(0, 10);
	return new ExitError(7, `${begin} run "espalier state seal" ${place} the key of these runs. In CI, a reviewed line in espalier.yaml on the main branch does it: allow: { seal: { digest: ${name}, reason: WHY, until: ${until} } }.`);
}
function missing(where, lineage) {
	const sign = lineage === null ? "this machine has seen one, or its records exist" : `espalier.yaml names the one with the lineage ${lineage}`;
	return new ExitError(7, `There is no state at ${where}, but there was one: ${sign}. Nothing was written: hires could get a second account. ${bringBack(where)} If it is lost for good, run "espalier state seal --new", and write the lineage that it prints into espalier.yaml: every account is then adopted by its address.`);
}
/** Where a missing state may still be: for a branch, each clone that has worked with it keeps what it has seen. */
function bringBack(where) {
	const branch = /^git:(.+)$/.exec(where)?.[1];
	return branch === void 0 ? "Restore the newest one from a copy." : `Restore the newest one from a clone that has seen it (git push origin refs/espalier/${branch}:refs/heads/${branch}), or from a copy.`;
}
function otherLineage(where, found, pinned) {
	return new ExitError(7, `The state ${where} has the lineage ${found}, and espalier.yaml names ${pinned}. Nothing was written. Set ESPALIER_STATE to the right state. If the old one is lost and this one was started on purpose, write its lineage into espalier.yaml.`);
}
/**
* Waits for what earlier runs may have sent without getting an answer, as long as the service may take to show it.
* Returns the ids of those that showed; null if there was nothing to wait for.
*/
async function awaitOpenWrites({ saved, settings, connection }, host) {
	const open = openIn(saved);
	if (open.length === 0) return null;
	host.terminal.say(words$1`Looking for ${counted(open.length, words$1`write`)} of an earlier run with an unknown outcome: up to ${Math.ceil(settings.showsWithin / 1e3)} s.`);
	const writes = open.map(([id, intent]) => ({
		...awaited(intent, saved),
		intent: id
	}));
	const looks = looksWithin(settings.showsWithin);
	const seen = await awaitWrites(connection, writes, looks, saved.lastGood?.users ?? 0, (left) => host.terminal.progress(words$1`looking for ${left} of ${open.length}`));
	host.terminal.progress(null);
	return new Set(seen.map(({ intent }) => intent));
}
/** What may still show. A new account that a person has found is only read. */
function openIn({ intents, bindings }) {
	const isFound = ({ action, key }) => action === "create" && bindings[key] !== void 0;
	return Object.entries(intents).filter(([, intent]) => intent.status === "open" && !isFound(intent));
}
/** When to look for something that must show within this many milliseconds: at once, and then less and less often. */
function looksWithin(milliseconds) {
	return milliseconds === 0 ? [0] : [
		0,
		1,
		2,
		4,
		6
	].map((part) => part * milliseconds / 13);
}
function awaited({ key, after, action, user }, { bindings }) {
	const id = user ?? bindings[key]?.id;
	if (action === "create" || id === void 0) return {
		kind: "new",
		email: String(after.email)
	};
	const { manager, ...values } = after;
	if (typeof manager !== "string") return {
		kind: "changed",
		id,
		values: after
	};
	const above = managerIn(manager, bindings);
	return {
		kind: "changed",
		id,
		values: above === null ? values : {
			...values,
			manager: above
		}
	};
}
/**
* The state as it is known to be now, with the writes of earlier runs that are in no record: those noted as made, and
* those that were open when the state was saved and show in full by now. It keeps them until a record has them.
*/
function withUnrecorded(saved, now) {
	const found = /* @__PURE__ */ new Map();
	for (const [id, { key, action, before, after }] of Object.entries(saved.intents)) {
		const binding = now.bindings[key];
		if (now.intents[id] !== void 0 || binding === void 0) continue;
		if (Object.entries(after).every(([field, value]) => binding.applied[field] === value) || action === "create" && saved.bindings[key] === void 0) found.set(id, {
			key,
			action,
			user: binding.id,
			before,
			after
		});
	}
	return found.size === 0 ? now : {
		...now,
		unrecorded: {
			...now.unrecorded,
			...Object.fromEntries(found)
		}
	};
}
/** The writes that are in no record, by the ids of the changes. What a new account was made with is in its binding. */
function unrecordedIn({ unrecorded = {}, bindings }) {
	const whole = (made) => made.action === "create" ? {
		...made,
		after: {
			...bindings[made.key]?.applied,
			...made.after
		}
	} : made;
	return new Map(Object.entries(unrecorded).map(([id, made]) => [id, whole(made)]));
}

// build/validators/state.js
const state = validate20$1;
const schema31$1 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://espalier.invalid/schema/state.schema.json",
	"title": "State",
	"description": "What Espalier remembers between runs: which account belongs to which key, the values it last applied, the writes whose outcome is not known, and the run that is writing. Everything except the open writes can be rebuilt.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"format",
		"lineage",
		"serial",
		"company",
		"service",
		"bindings",
		"lastGood",
		"begun",
		"hiring",
		"intents",
		"lock"
	],
	"properties": {
		"format": {
			"description": "The version of this form. 2: it is sealed, and an older Espalier cannot write it.",
			"examples": [2],
			"enum": [1, 2]
		},
		"seal": {
			"title": "Seal",
			"description": "Proves that Espalier wrote this state, in this place, with a key that is in no repository. Missing in a state of format 1.",
			"examples": [{
				"key": "9f1c2ab47de05ae1",
				"branch": "espalier-state",
				"parent": "9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2",
				"mac": "7d41c9b2f05ae1cc0d2f83b6a94e17d0c5f2689ab3d47e10957cfa2be8136d04"
			}],
			"type": "object",
			"additionalProperties": false,
			"required": [
				"key",
				"branch",
				"parent",
				"mac"
			],
			"properties": {
				"key": {
					"description": "A name for the key. It only serves to tell another key from a changed state.",
					"examples": ["9f1c2ab47de05ae1"],
					"type": "string",
					"pattern": "^[0-9a-f]{16}$"
				},
				"branch": {
					"description": "The branch on which it was saved; null for a file.",
					"examples": ["espalier-state", null],
					"type": ["string", "null"],
					"maxLength": 200
				},
				"parent": {
					"description": "The one parent of its commit; null for a file, and for the first commit of a branch.",
					"examples": ["9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2", null],
					"type": ["string", "null"],
					"pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"
				},
				"mac": {
					"description": "HMAC-SHA-256 over everything else.",
					"examples": ["7d41c9b2f05ae1cc0d2f83b6a94e17d0c5f2689ab3d47e10957cfa2be8136d04"],
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				}
			}
		},
		"lineage": {
			"description": "A name, made when the state is begun. States of different lineages never mix.",
			"examples": ["4f1c7e0a9b"],
			"type": "string",
			"minLength": 8,
			"maxLength": 64
		},
		"serial": {
			"description": "Goes up by one with every save.",
			"examples": [17],
			"type": "integer",
			"minimum": 0,
			"maximum": 9007199254740990
		},
		"company": {
			"description": "The company, from the settings.",
			"examples": ["Acme"],
			"type": "string",
			"maxLength": 100
		},
		"service": {
			"description": "The address of the service that the ids belong to.",
			"examples": ["https://www.small-improvements.com/api/v1"],
			"type": "string",
			"pattern": "^https?://",
			"maxLength": 8192
		},
		"companyId": {
			"description": "The id that the service uses for the company, if it gives one.",
			"examples": ["c_4711"],
			"type": "string",
			"minLength": 1,
			"maxLength": 128
		},
		"bindings": {
			"description": "The account of each person.",
			"examples": [{ "grace.hopper": {
				"id": "u_0001",
				"applied": { "email": "grace@acme.example" }
			} }],
			"type": "object",
			"tsType": "Readonly<Record<PersonKey, Binding>>",
			"propertyNames": {
				"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
				"maxLength": 64
			},
			"additionalProperties": { "$ref": "#/$defs/binding" }
		},
		"lastGood": {
			"description": "The live list of the last run that trusted it.",
			"examples": [{
				"users": 216,
				"active": 210
			}, null],
			"tsType": "{ readonly users: number; readonly active: number } | null",
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": ["users", "active"],
			"properties": {
				"users": {
					"description": "All users.",
					"examples": [216],
					"type": "integer",
					"minimum": 0,
					"maximum": 4294967295
				},
				"active": {
					"description": "Active users.",
					"examples": [210],
					"type": "integer",
					"minimum": 0,
					"maximum": 4294967295
				}
			}
		},
		"begun": {
			"description": "The approved plan whose apply has begun. Its rest may be applied without a new approval. It counts only if the fingerprint fits these changes.",
			"examples": [{
				"fingerprint": "sha256:7d41c9b2f05ae1cc0d2f83b6a94e17d0c5f2689ab3d47e10957cfa2be8136d04",
				"changes": ["3c0f5ab8e2d94716b05c8e1fa7d26394"],
				"sources": [{
					"as": "pull",
					"pull": 128,
					"check": 17212345678,
					"by": null
				}],
				"from": [0]
			}, null],
			"tsType": "{ readonly fingerprint: string; readonly changes: readonly string[]; readonly sources?: readonly Source[]; readonly from?: readonly number[] } | null",
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": ["fingerprint", "changes"],
			"properties": {
				"fingerprint": {
					"description": "The approved fingerprint.",
					"examples": ["sha256:7d41c9b2f05ae1cc0d2f83b6a94e17d0c5f2689ab3d47e10957cfa2be8136d04"],
					"type": "string"
				},
				"changes": {
					"description": "The digest of each of its changes, in order: 32 hex digits.",
					"examples": [["3c0f5ab8e2d94716b05c8e1fa7d26394"]],
					"type": "array",
					"items": { "type": "string" }
				},
				"sources": {
					"description": "The sources that allowed them, each once.",
					"examples": [[{
						"as": "pull",
						"pull": 128,
						"check": 17212345678,
						"by": null
					}]],
					"type": "array",
					"tsType": "readonly Source[]",
					"items": { "$ref": "#/$defs/source" }
				},
				"from": {
					"description": "For each digest, the place of its source in that list.",
					"examples": [[0]],
					"type": "array",
					"items": {
						"type": "integer",
						"minimum": 0,
						"maximum": 4294967295
					}
				}
			}
		},
		"hiring": {
			"description": "Whether accounts may be created without --first-run. Only a first run that has left nothing over allows it, so that a lost state never leads to a second account.",
			"examples": [true],
			"type": "boolean"
		},
		"applied": {
			"description": "The commit whose chart was last applied completely, the day it was read for, and the approved lines of its later days. A run on a merge may apply what was merged or became due since then. Missing before the first such run.",
			"examples": [{
				"commit": "9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2",
				"day": "2026-12-01",
				"later": ["3c0f5ab8e2d94716b05c8e1fa7d26394"],
				"sources": [{
					"as": "pull",
					"pull": 128,
					"check": 17212345678,
					"by": null
				}],
				"from": [0]
			}],
			"tsType": "{ readonly commit: string; readonly day: Day; readonly later: readonly string[]; readonly sources?: readonly Source[]; readonly from?: readonly number[] }",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"commit",
				"day",
				"later"
			],
			"properties": {
				"commit": {
					"description": "The commit of the default branch.",
					"examples": ["9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2"],
					"type": "string",
					"pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"
				},
				"day": {
					"description": "The day for which the chart was read.",
					"examples": ["2026-12-01"],
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
				},
				"later": {
					"description": "The digests of the approved lines for later days: 32 hex digits.",
					"examples": [["3c0f5ab8e2d94716b05c8e1fa7d26394"]],
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[0-9a-f]{32}$"
					}
				},
				"sources": {
					"description": "The sources that allowed them, each once.",
					"examples": [[{
						"as": "pull",
						"pull": 128,
						"check": 17212345678,
						"by": null
					}]],
					"type": "array",
					"tsType": "readonly Source[]",
					"items": { "$ref": "#/$defs/source" }
				},
				"from": {
					"description": "For each digest, the place of its source in that list.",
					"examples": [[0]],
					"type": "array",
					"items": {
						"type": "integer",
						"minimum": 0,
						"maximum": 4294967295
					}
				}
			}
		},
		"lastCommit": {
			"description": "The commit whose chart was last applied, completely or in part. It says whose an account was. Null: that chart was not a commit.",
			"examples": ["9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2", null],
			"type": ["string", "null"],
			"pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"
		},
		"lastDay": {
			"description": "The day as of which the chart was last applied, completely or in part. A plan as of an earlier day looks back, and is not applied.",
			"examples": ["2026-11-29"],
			"type": "string",
			"tsType": "Day",
			"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
		},
		"scheduledAt": {
			"description": "When the last scheduled run ended, in UTC. Missing before the first.",
			"examples": ["2026-12-01T00:18:09.000Z"],
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"
		},
		"sealedAt": {
			"description": "When a person last sealed it, with espalier state seal, in UTC. A plan that was shown before may be of a newer state, which is lost. Missing if only runs sealed it.",
			"examples": ["2026-12-01T09:12:44.000Z"],
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"
		},
		"accepted": {
			"description": "Records of plans without a seal, of an older version, that a person sealed together with this state, each by its check run and the SHA-256 of its text.",
			"examples": [[{
				"pull": 128,
				"check": 17212345678,
				"digest": "3c0f5ab8e2d94716b05c8e1fa7d263943c0f5ab8e2d94716b05c8e1fa7d26394"
			}]],
			"tsType": "readonly { readonly pull: number; readonly check: number; readonly digest: string }[]",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"pull",
					"check",
					"digest"
				],
				"properties": {
					"pull": {
						"description": "The pull request.",
						"examples": [128],
						"type": "integer",
						"minimum": 1,
						"maximum": 4294967295
					},
					"check": {
						"description": "The number of the check run that holds the record.",
						"examples": [17212345678],
						"type": "integer",
						"minimum": 1,
						"maximum": 9007199254740990
					},
					"digest": {
						"description": "The SHA-256 of the text.",
						"examples": ["3c0f5ab8e2d94716b05c8e1fa7d263943c0f5ab8e2d94716b05c8e1fa7d26394"],
						"type": "string",
						"pattern": "^[0-9a-f]{64}$"
					}
				}
			}
		},
		"evidence": {
			"description": "The SHA-256 of the newest record of what was applied. Each record names the one before it, so no record can be changed or left out unnoticed. Missing before the first.",
			"examples": ["3c0f5ab8e2d94716b05c8e1fa7d263943c0f5ab8e2d94716b05c8e1fa7d26394"],
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"unrecorded": {
			"description": "The writes that were made and are in no record yet, by the id of the change: those of a run that has not ended, or was killed. The next record has them.",
			"examples": [{ "deactivate:petra.hrubesova": {
				"key": "petra.hrubesova",
				"action": "deactivate",
				"user": "u_0042",
				"before": { "active": true },
				"after": { "active": false }
			} }],
			"type": "object",
			"tsType": "Readonly<Record<string, Made>>",
			"propertyNames": { "maxLength": 200 },
			"additionalProperties": { "$ref": "#/$defs/made" }
		},
		"intents": {
			"description": "The writes that were about to be sent when this was saved, or whose outcome is not known, by the id of the change.",
			"examples": [{ "create:ada.lovelace": {
				"key": "ada.lovelace",
				"action": "create",
				"user": null,
				"before": {},
				"after": { "email": "ada@acme.example" },
				"status": "open"
			} }],
			"type": "object",
			"tsType": "Readonly<Record<string, Intent>>",
			"propertyNames": { "maxLength": 200 },
			"additionalProperties": { "$ref": "#/$defs/intent" }
		},
		"lock": {
			"description": "The run that is making changes, if there is one.",
			"examples": [{
				"id": "9f1c2ab47de0",
				"by": "grace on laptop",
				"machine": "laptop",
				"pid": 4711,
				"run": null,
				"since": "2026-12-01T03:17:00Z"
			}, null],
			"tsType": "Lock | null",
			"anyOf": [{ "$ref": "#/$defs/lock" }, { "type": "null" }]
		}
	},
	"$defs": {
		"binding": {
			"title": "Binding",
			"description": "The account of one person.",
			"type": "object",
			"additionalProperties": false,
			"required": ["id", "applied"],
			"properties": {
				"id": {
					"description": "The user id in the service.",
					"examples": ["u_0001"],
					"type": "string",
					"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$",
					"tsType": "UserId"
				},
				"applied": {
					"description": "The values last applied, or last seen to match the chart. A manager is a key.",
					"examples": [{
						"email": "grace@acme.example",
						"manager": null
					}],
					"type": "object",
					"tsType": "Values",
					"additionalProperties": { "type": [
						"string",
						"boolean",
						"null"
					] }
				},
				"shown": {
					"description": "What the service shows of values in `applied` that it keeps in another form: with other capitals, other blanks, or another form of the same characters. Such a value is no change, and was not changed outside Git.",
					"examples": [{ "email": "grace@acme.example" }],
					"type": "object",
					"tsType": "Values",
					"additionalProperties": { "type": "string" }
				},
				"madeAt": {
					"description": "When a run made the account, in UTC, as long as no list has shown it: until an hour after that it counts as not shown yet, and not as gone.",
					"examples": ["2026-12-01T03:17:00.000Z"],
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"
				},
				"unproven": {
					"description": "A person sealed this binding after looking at it, and no run has since seen the account with the address in the chart. So the address last applied does not tell whose the account is.",
					"examples": [true],
					"type": "boolean"
				}
			}
		},
		"intent": {
			"title": "Intent",
			"description": "A write about to be sent.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"key",
				"action",
				"user",
				"before",
				"after",
				"status"
			],
			"properties": {
				"key": {
					"description": "The person.",
					"examples": ["ada.lovelace"],
					"type": "string",
					"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
					"maxLength": 64,
					"tsType": "PersonKey"
				},
				"action": {
					"description": "The action.",
					"examples": ["create"],
					"enum": [
						"create",
						"reactivate",
						"update",
						"move",
						"deactivate"
					]
				},
				"user": {
					"description": "The account that is written to; null for a new one.",
					"examples": ["u_0001", null],
					"type": ["string", "null"],
					"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$",
					"tsType": "UserId | null"
				},
				"before": {
					"description": "The values before, of the fields that are sent. A manager is a key.",
					"examples": [{ "department": "Sales" }],
					"type": "object",
					"tsType": "Values",
					"additionalProperties": { "type": [
						"string",
						"boolean",
						"null"
					] }
				},
				"after": {
					"description": "The values that are sent. A manager is a key.",
					"examples": [{ "department": "Engineering" }],
					"type": "object",
					"tsType": "Values",
					"additionalProperties": { "type": [
						"string",
						"boolean",
						"null"
					] }
				},
				"status": {
					"description": "open: it may have been sent, and the next run looks for it. unresolved: an account shows that may or may not be the right one, so only a person can tell.",
					"examples": ["open"],
					"enum": ["open", "unresolved"]
				},
				"sentAt": {
					"description": "When a new account was last sent, in UTC, if its answer was lost; or when it was first found open, if the run that sent it was killed. It counts as not made once a complete list that was read an hour later or more does not show it.",
					"examples": ["2026-12-01T03:17:00.000Z"],
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"
				}
			}
		},
		"made": {
			"title": "Made",
			"description": "A write that was made.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"key",
				"action",
				"user",
				"before",
				"after"
			],
			"properties": {
				"key": {
					"description": "The person.",
					"examples": ["ada.lovelace"],
					"type": "string",
					"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
					"maxLength": 64,
					"tsType": "PersonKey"
				},
				"action": {
					"description": "The action.",
					"examples": ["create"],
					"enum": [
						"create",
						"reactivate",
						"update",
						"move",
						"deactivate"
					]
				},
				"user": {
					"description": "The account.",
					"examples": ["u_0001"],
					"type": "string",
					"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$",
					"tsType": "UserId"
				},
				"before": {
					"description": "The values before, of the fields that are sent. A manager is a key.",
					"examples": [{ "department": "Sales" }],
					"type": "object",
					"tsType": "Values",
					"additionalProperties": { "type": [
						"string",
						"boolean",
						"null"
					] }
				},
				"after": {
					"description": "The values that are sent. A manager is a key.",
					"examples": [{ "department": "Engineering" }],
					"type": "object",
					"tsType": "Values",
					"additionalProperties": { "type": [
						"string",
						"boolean",
						"null"
					] }
				}
			}
		},
		"lock": {
			"title": "Lock",
			"description": "The run that is making changes. Espalier asks whether that run is still alive, and never guesses it from the time.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"by",
				"machine",
				"pid",
				"run",
				"since"
			],
			"properties": {
				"id": {
					"description": "The name of this lock, for espalier state unlock.",
					"examples": ["9f1c2ab47de0"],
					"type": "string",
					"pattern": "^[0-9a-f]{12,64}$"
				},
				"by": {
					"description": "The holder, for people to read.",
					"examples": ["grace on laptop"],
					"type": "string",
					"maxLength": 200
				},
				"machine": {
					"description": "The machine. Only a run on the same machine looks for the process.",
					"examples": ["laptop/4026531836"],
					"type": "string",
					"maxLength": 200
				},
				"pid": {
					"description": "The number of the process on that machine.",
					"examples": [4711],
					"type": "integer",
					"minimum": 1,
					"maximum": 4294967295
				},
				"run": {
					"description": "The run of GitHub Actions, if it is one.",
					"examples": [{
						"repository": "acme/people",
						"id": "17212345678",
						"attempt": "1"
					}, null],
					"tsType": "{ readonly repository: string; readonly id: string; readonly attempt: string } | null",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": [
						"repository",
						"id",
						"attempt"
					],
					"properties": {
						"repository": {
							"description": "Owner and name.",
							"examples": ["acme/people"],
							"type": "string",
							"pattern": "^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$"
						},
						"id": {
							"description": "The number of the run.",
							"examples": ["17212345678"],
							"type": "string",
							"pattern": "^\\d{1,20}$"
						},
						"attempt": {
							"description": "The attempt of the run.",
							"examples": ["1"],
							"type": "string",
							"pattern": "^\\d{1,6}$"
						}
					}
				},
				"since": {
					"description": "When the run took it, for people to read only.",
					"examples": ["2026-12-01T03:17:00Z"],
					"type": "string",
					"maxLength": 40
				}
			}
		},
		"source": {
			"title": "Source",
			"description": "What allowed a change.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"as",
				"pull",
				"check",
				"by"
			],
			"properties": {
				"as": {
					"description": "pull: the approval of a pull request, also for a later day. expect, plan, yes, asked: a person at a command line, or with a fingerprint. sealed: the approval was given under a version that kept no sources, and a person sealed its state.",
					"examples": ["pull"],
					"enum": [
						"pull",
						"expect",
						"plan",
						"yes",
						"asked",
						"sealed"
					]
				},
				"pull": {
					"description": "The number of the pull request.",
					"examples": [128, null],
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 4294967295
				},
				"check": {
					"description": "The number of the check run that holds the record of its plan.",
					"examples": [17212345678, null],
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 9007199254740990
				},
				"by": {
					"description": "The person who approved by hand: a login of GitHub, or a user and a machine.",
					"examples": ["grace on laptop", null],
					"type": ["string", "null"],
					"maxLength": 200
				}
			}
		}
	}
};
const schema32$1 = {
	"title": "Binding",
	"description": "The account of one person.",
	"type": "object",
	"additionalProperties": false,
	"required": ["id", "applied"],
	"properties": {
		"id": {
			"description": "The user id in the service.",
			"examples": ["u_0001"],
			"type": "string",
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$",
			"tsType": "UserId"
		},
		"applied": {
			"description": "The values last applied, or last seen to match the chart. A manager is a key.",
			"examples": [{
				"email": "grace@acme.example",
				"manager": null
			}],
			"type": "object",
			"tsType": "Values",
			"additionalProperties": { "type": [
				"string",
				"boolean",
				"null"
			] }
		},
		"shown": {
			"description": "What the service shows of values in `applied` that it keeps in another form: with other capitals, other blanks, or another form of the same characters. Such a value is no change, and was not changed outside Git.",
			"examples": [{ "email": "grace@acme.example" }],
			"type": "object",
			"tsType": "Values",
			"additionalProperties": { "type": "string" }
		},
		"madeAt": {
			"description": "When a run made the account, in UTC, as long as no list has shown it: until an hour after that it counts as not shown yet, and not as gone.",
			"examples": ["2026-12-01T03:17:00.000Z"],
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"
		},
		"unproven": {
			"description": "A person sealed this binding after looking at it, and no run has since seen the account with the address in the chart. So the address last applied does not tell whose the account is.",
			"examples": [true],
			"type": "boolean"
		}
	}
};
const schema33 = {
	"title": "Source",
	"description": "What allowed a change.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"as",
		"pull",
		"check",
		"by"
	],
	"properties": {
		"as": {
			"description": "pull: the approval of a pull request, also for a later day. expect, plan, yes, asked: a person at a command line, or with a fingerprint. sealed: the approval was given under a version that kept no sources, and a person sealed its state.",
			"examples": ["pull"],
			"enum": [
				"pull",
				"expect",
				"plan",
				"yes",
				"asked",
				"sealed"
			]
		},
		"pull": {
			"description": "The number of the pull request.",
			"examples": [128, null],
			"type": ["integer", "null"],
			"minimum": 1,
			"maximum": 4294967295
		},
		"check": {
			"description": "The number of the check run that holds the record of its plan.",
			"examples": [17212345678, null],
			"type": ["integer", "null"],
			"minimum": 1,
			"maximum": 9007199254740990
		},
		"by": {
			"description": "The person who approved by hand: a login of GitHub, or a user and a machine.",
			"examples": ["grace on laptop", null],
			"type": ["string", "null"],
			"maxLength": 200
		}
	}
};
const schema35$1 = {
	"title": "Made",
	"description": "A write that was made.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"key",
		"action",
		"user",
		"before",
		"after"
	],
	"properties": {
		"key": {
			"description": "The person.",
			"examples": ["ada.lovelace"],
			"type": "string",
			"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
			"maxLength": 64,
			"tsType": "PersonKey"
		},
		"action": {
			"description": "The action.",
			"examples": ["create"],
			"enum": [
				"create",
				"reactivate",
				"update",
				"move",
				"deactivate"
			]
		},
		"user": {
			"description": "The account.",
			"examples": ["u_0001"],
			"type": "string",
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$",
			"tsType": "UserId"
		},
		"before": {
			"description": "The values before, of the fields that are sent. A manager is a key.",
			"examples": [{ "department": "Sales" }],
			"type": "object",
			"tsType": "Values",
			"additionalProperties": { "type": [
				"string",
				"boolean",
				"null"
			] }
		},
		"after": {
			"description": "The values that are sent. A manager is a key.",
			"examples": [{ "department": "Engineering" }],
			"type": "object",
			"tsType": "Values",
			"additionalProperties": { "type": [
				"string",
				"boolean",
				"null"
			] }
		}
	}
};
const schema36 = {
	"title": "Intent",
	"description": "A write about to be sent.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"key",
		"action",
		"user",
		"before",
		"after",
		"status"
	],
	"properties": {
		"key": {
			"description": "The person.",
			"examples": ["ada.lovelace"],
			"type": "string",
			"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
			"maxLength": 64,
			"tsType": "PersonKey"
		},
		"action": {
			"description": "The action.",
			"examples": ["create"],
			"enum": [
				"create",
				"reactivate",
				"update",
				"move",
				"deactivate"
			]
		},
		"user": {
			"description": "The account that is written to; null for a new one.",
			"examples": ["u_0001", null],
			"type": ["string", "null"],
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$",
			"tsType": "UserId | null"
		},
		"before": {
			"description": "The values before, of the fields that are sent. A manager is a key.",
			"examples": [{ "department": "Sales" }],
			"type": "object",
			"tsType": "Values",
			"additionalProperties": { "type": [
				"string",
				"boolean",
				"null"
			] }
		},
		"after": {
			"description": "The values that are sent. A manager is a key.",
			"examples": [{ "department": "Engineering" }],
			"type": "object",
			"tsType": "Values",
			"additionalProperties": { "type": [
				"string",
				"boolean",
				"null"
			] }
		},
		"status": {
			"description": "open: it may have been sent, and the next run looks for it. unresolved: an account shows that may or may not be the right one, so only a person can tell.",
			"examples": ["open"],
			"enum": ["open", "unresolved"]
		},
		"sentAt": {
			"description": "When a new account was last sent, in UTC, if its answer was lost; or when it was first found open, if the run that sent it was killed. It counts as not made once a complete list that was read an hour later or more does not show it.",
			"examples": ["2026-12-01T03:17:00.000Z"],
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"
		}
	}
};
const schema37 = {
	"title": "Lock",
	"description": "The run that is making changes. Espalier asks whether that run is still alive, and never guesses it from the time.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"by",
		"machine",
		"pid",
		"run",
		"since"
	],
	"properties": {
		"id": {
			"description": "The name of this lock, for espalier state unlock.",
			"examples": ["9f1c2ab47de0"],
			"type": "string",
			"pattern": "^[0-9a-f]{12,64}$"
		},
		"by": {
			"description": "The holder, for people to read.",
			"examples": ["grace on laptop"],
			"type": "string",
			"maxLength": 200
		},
		"machine": {
			"description": "The machine. Only a run on the same machine looks for the process.",
			"examples": ["laptop/4026531836"],
			"type": "string",
			"maxLength": 200
		},
		"pid": {
			"description": "The number of the process on that machine.",
			"examples": [4711],
			"type": "integer",
			"minimum": 1,
			"maximum": 4294967295
		},
		"run": {
			"description": "The run of GitHub Actions, if it is one.",
			"examples": [{
				"repository": "acme/people",
				"id": "17212345678",
				"attempt": "1"
			}, null],
			"tsType": "{ readonly repository: string; readonly id: string; readonly attempt: string } | null",
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": [
				"repository",
				"id",
				"attempt"
			],
			"properties": {
				"repository": {
					"description": "Owner and name.",
					"examples": ["acme/people"],
					"type": "string",
					"pattern": "^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$"
				},
				"id": {
					"description": "The number of the run.",
					"examples": ["17212345678"],
					"type": "string",
					"pattern": "^\\d{1,20}$"
				},
				"attempt": {
					"description": "The attempt of the run.",
					"examples": ["1"],
					"type": "string",
					"pattern": "^\\d{1,6}$"
				}
			}
		},
		"since": {
			"description": "When the run took it, for people to read only.",
			"examples": ["2026-12-01T03:17:00Z"],
			"type": "string",
			"maxLength": 40
		}
	}
};
const func0$1 = Object.prototype.hasOwnProperty;
const func80 = require_ucs2length().default;
const pattern4$1 = new RegExp("^[0-9a-f]{16}$", "u");
const pattern5$1 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern6$1 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^https?://", "u");
const pattern8$1 = new RegExp("^[a-z0-9]+(?:[._-][a-z0-9]+)*$", "u");
const pattern9$1 = new RegExp("^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$", "u");
const pattern10$1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$", "u");
const pattern12 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern13 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern15 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern25 = new RegExp("^[0-9a-f]{12,64}$", "u");
const pattern26 = new RegExp("^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$", "u");
const pattern27 = new RegExp("^\\d{1,20}$", "u");
const pattern28 = new RegExp("^\\d{1,6}$", "u");
function validate20$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0 || !func0$1.call(data, "format")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.lineage === void 0 || !func0$1.call(data, "lineage")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lineage" },
				message: "must have required property 'lineage'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.serial === void 0 || !func0$1.call(data, "serial")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "serial" },
				message: "must have required property 'serial'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.company === void 0 || !func0$1.call(data, "company")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "company" },
				message: "must have required property 'company'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.service === void 0 || !func0$1.call(data, "service")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "service" },
				message: "must have required property 'service'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.bindings === void 0 || !func0$1.call(data, "bindings")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "bindings" },
				message: "must have required property 'bindings'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.lastGood === void 0 || !func0$1.call(data, "lastGood")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lastGood" },
				message: "must have required property 'lastGood'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.begun === void 0 || !func0$1.call(data, "begun")) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "begun" },
				message: "must have required property 'begun'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.hiring === void 0 || !func0$1.call(data, "hiring")) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hiring" },
				message: "must have required property 'hiring'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.intents === void 0 || !func0$1.call(data, "intents")) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "intents" },
				message: "must have required property 'intents'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.lock === void 0 || !func0$1.call(data, "lock")) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lock" },
				message: "must have required property 'lock'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0$1.call(schema31$1.properties, key0)) {
			const err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.format !== void 0 && func0$1.call(data, "format")) {
			let data0 = data.format;
			if (!(data0 === 1 || data0 === 2)) {
				const err12 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/enum",
					keyword: "enum",
					params: { allowedValues: schema31$1.properties.format.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.seal !== void 0 && func0$1.call(data, "seal")) {
			let data1 = data.seal;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.key === void 0 || !func0$1.call(data1, "key")) {
					const err13 = {
						instancePath: instancePath + "/seal",
						schemaPath: "#/properties/seal/required",
						keyword: "required",
						params: { missingProperty: "key" },
						message: "must have required property 'key'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data1.branch === void 0 || !func0$1.call(data1, "branch")) {
					const err14 = {
						instancePath: instancePath + "/seal",
						schemaPath: "#/properties/seal/required",
						keyword: "required",
						params: { missingProperty: "branch" },
						message: "must have required property 'branch'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data1.parent === void 0 || !func0$1.call(data1, "parent")) {
					const err15 = {
						instancePath: instancePath + "/seal",
						schemaPath: "#/properties/seal/required",
						keyword: "required",
						params: { missingProperty: "parent" },
						message: "must have required property 'parent'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data1.mac === void 0 || !func0$1.call(data1, "mac")) {
					const err16 = {
						instancePath: instancePath + "/seal",
						schemaPath: "#/properties/seal/required",
						keyword: "required",
						params: { missingProperty: "mac" },
						message: "must have required property 'mac'"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				for (const key1 of Object.keys(data1)) if (!(key1 === "key" || key1 === "branch" || key1 === "parent" || key1 === "mac")) {
					const err17 = {
						instancePath: instancePath + "/seal",
						schemaPath: "#/properties/seal/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data1.key !== void 0 && func0$1.call(data1, "key")) {
					let data2 = data1.key;
					if (typeof data2 === "string") {
						if (!pattern4$1.test(data2)) {
							const err18 = {
								instancePath: instancePath + "/seal/key",
								schemaPath: "#/properties/seal/properties/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{16}$" },
								message: "must match pattern \"^[0-9a-f]{16}$\""
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/seal/key",
							schemaPath: "#/properties/seal/properties/key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data1.branch !== void 0 && func0$1.call(data1, "branch")) {
					let data3 = data1.branch;
					if (typeof data3 !== "string" && data3 !== null) {
						const err20 = {
							instancePath: instancePath + "/seal/branch",
							schemaPath: "#/properties/seal/properties/branch/type",
							keyword: "type",
							params: { type: schema31$1.properties.seal.properties.branch.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (typeof data3 === "string") {
						if (func80(data3) > 200) {
							const err21 = {
								instancePath: instancePath + "/seal/branch",
								schemaPath: "#/properties/seal/properties/branch/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				}
				if (data1.parent !== void 0 && func0$1.call(data1, "parent")) {
					let data4 = data1.parent;
					if (typeof data4 !== "string" && data4 !== null) {
						const err22 = {
							instancePath: instancePath + "/seal/parent",
							schemaPath: "#/properties/seal/properties/parent/type",
							keyword: "type",
							params: { type: schema31$1.properties.seal.properties.parent.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (typeof data4 === "string") {
						if (!pattern5$1.test(data4)) {
							const err23 = {
								instancePath: instancePath + "/seal/parent",
								schemaPath: "#/properties/seal/properties/parent/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" },
								message: "must match pattern \"^(?:[0-9a-f]{40}|[0-9a-f]{64})$\""
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				}
				if (data1.mac !== void 0 && func0$1.call(data1, "mac")) {
					let data5 = data1.mac;
					if (typeof data5 === "string") {
						if (!pattern6$1.test(data5)) {
							const err24 = {
								instancePath: instancePath + "/seal/mac",
								schemaPath: "#/properties/seal/properties/mac/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" },
								message: "must match pattern \"^[0-9a-f]{64}$\""
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/seal/mac",
							schemaPath: "#/properties/seal/properties/mac/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/seal",
					schemaPath: "#/properties/seal/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.lineage !== void 0 && func0$1.call(data, "lineage")) {
			let data6 = data.lineage;
			if (typeof data6 === "string") {
				if (func80(data6) > 64) {
					const err27 = {
						instancePath: instancePath + "/lineage",
						schemaPath: "#/properties/lineage/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (func80(data6) < 8) {
					const err28 = {
						instancePath: instancePath + "/lineage",
						schemaPath: "#/properties/lineage/minLength",
						keyword: "minLength",
						params: { limit: 8 },
						message: "must NOT have fewer than 8 characters"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/lineage",
					schemaPath: "#/properties/lineage/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.serial !== void 0 && func0$1.call(data, "serial")) {
			let data7 = data.serial;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err30 = {
					instancePath: instancePath + "/serial",
					schemaPath: "#/properties/serial/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 9007199254740990 || isNaN(data7)) {
					const err31 = {
						instancePath: instancePath + "/serial",
						schemaPath: "#/properties/serial/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740990
						},
						message: "must be <= 9007199254740990"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data7 < 0 || isNaN(data7)) {
					const err32 = {
						instancePath: instancePath + "/serial",
						schemaPath: "#/properties/serial/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			}
		}
		if (data.company !== void 0 && func0$1.call(data, "company")) {
			let data8 = data.company;
			if (typeof data8 === "string") {
				if (func80(data8) > 100) {
					const err33 = {
						instancePath: instancePath + "/company",
						schemaPath: "#/properties/company/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/company",
					schemaPath: "#/properties/company/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.service !== void 0 && func0$1.call(data, "service")) {
			let data9 = data.service;
			if (typeof data9 === "string") {
				if (func80(data9) > 8192) {
					const err35 = {
						instancePath: instancePath + "/service",
						schemaPath: "#/properties/service/maxLength",
						keyword: "maxLength",
						params: { limit: 8192 },
						message: "must NOT have more than 8192 characters"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (!pattern7.test(data9)) {
					const err36 = {
						instancePath: instancePath + "/service",
						schemaPath: "#/properties/service/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://" },
						message: "must match pattern \"^https?://\""
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.companyId !== void 0 && func0$1.call(data, "companyId")) {
			let data10 = data.companyId;
			if (typeof data10 === "string") {
				if (func80(data10) > 128) {
					const err38 = {
						instancePath: instancePath + "/companyId",
						schemaPath: "#/properties/companyId/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				if (func80(data10) < 1) {
					const err39 = {
						instancePath: instancePath + "/companyId",
						schemaPath: "#/properties/companyId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/companyId",
					schemaPath: "#/properties/companyId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.bindings !== void 0 && func0$1.call(data, "bindings")) {
			let data11 = data.bindings;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key2 of Object.keys(data11)) {
					const _errs26 = errors;
					if (typeof key2 === "string") {
						if (func80(key2) > 64) {
							const err41 = {
								instancePath: instancePath + "/bindings",
								schemaPath: "#/properties/bindings/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters",
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (!pattern8$1.test(key2)) {
							const err42 = {
								instancePath: instancePath + "/bindings",
								schemaPath: "#/properties/bindings/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(?:[._-][a-z0-9]+)*$" },
								message: "must match pattern \"^[a-z0-9]+(?:[._-][a-z0-9]+)*$\"",
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					}
					if (!(_errs26 === errors)) {
						const err43 = {
							instancePath: instancePath + "/bindings",
							schemaPath: "#/properties/bindings/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
				for (const key3 of Object.keys(data11)) {
					let data12 = data11[key3];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.id === void 0 || !func0$1.call(data12, "id")) {
							const err44 = {
								instancePath: instancePath + "/bindings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/binding/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data12.applied === void 0 || !func0$1.call(data12, "applied")) {
							const err45 = {
								instancePath: instancePath + "/bindings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/binding/required",
								keyword: "required",
								params: { missingProperty: "applied" },
								message: "must have required property 'applied'"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						for (const key4 of Object.keys(data12)) if (!(key4 === "id" || key4 === "applied" || key4 === "shown" || key4 === "madeAt" || key4 === "unproven")) {
							const err46 = {
								instancePath: instancePath + "/bindings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/binding/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data12.id !== void 0 && func0$1.call(data12, "id")) {
							let data13 = data12.id;
							if (typeof data13 === "string") {
								if (!pattern9$1.test(data13)) {
									const err47 = {
										instancePath: instancePath + "/bindings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/id",
										schemaPath: "#/$defs/binding/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$" },
										message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$\""
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
							} else {
								const err48 = {
									instancePath: instancePath + "/bindings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/id",
									schemaPath: "#/$defs/binding/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data12.applied !== void 0 && func0$1.call(data12, "applied")) {
							let data14 = data12.applied;
							if (data14 && typeof data14 == "object" && !Array.isArray(data14)) for (const key5 of Object.keys(data14)) {
								let data15 = data14[key5];
								if (typeof data15 !== "string" && typeof data15 !== "boolean" && data15 !== null) {
									const err49 = {
										instancePath: instancePath + "/bindings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/applied/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/binding/properties/applied/additionalProperties/type",
										keyword: "type",
										params: { type: schema32$1.properties.applied.additionalProperties.type },
										message: "must be string,boolean,null"
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							}
							else {
								const err50 = {
									instancePath: instancePath + "/bindings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/applied",
									schemaPath: "#/$defs/binding/properties/applied/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
						if (data12.shown !== void 0 && func0$1.call(data12, "shown")) {
							let data16 = data12.shown;
							if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
								for (const key6 of Object.keys(data16)) if (typeof data16[key6] !== "string") {
									const err51 = {
										instancePath: instancePath + "/bindings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/shown/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/binding/properties/shown/additionalProperties/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
							} else {
								const err52 = {
									instancePath: instancePath + "/bindings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/shown",
									schemaPath: "#/$defs/binding/properties/shown/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data12.madeAt !== void 0 && func0$1.call(data12, "madeAt")) {
							let data18 = data12.madeAt;
							if (typeof data18 === "string") {
								if (!pattern10$1.test(data18)) {
									const err53 = {
										instancePath: instancePath + "/bindings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/madeAt",
										schemaPath: "#/$defs/binding/properties/madeAt/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$\""
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
							} else {
								const err54 = {
									instancePath: instancePath + "/bindings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/madeAt",
									schemaPath: "#/$defs/binding/properties/madeAt/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data12.unproven !== void 0 && func0$1.call(data12, "unproven")) {
							if (typeof data12.unproven !== "boolean") {
								const err55 = {
									instancePath: instancePath + "/bindings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/unproven",
									schemaPath: "#/$defs/binding/properties/unproven/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/bindings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/binding/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
			} else {
				const err57 = {
					instancePath: instancePath + "/bindings",
					schemaPath: "#/properties/bindings/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.lastGood !== void 0 && func0$1.call(data, "lastGood")) {
			let data20 = data.lastGood;
			if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
				const err58 = {
					instancePath: instancePath + "/lastGood",
					schemaPath: "#/properties/lastGood/type",
					keyword: "type",
					params: { type: schema31$1.properties.lastGood.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (data20.users === void 0 || !func0$1.call(data20, "users")) {
					const err59 = {
						instancePath: instancePath + "/lastGood",
						schemaPath: "#/properties/lastGood/required",
						keyword: "required",
						params: { missingProperty: "users" },
						message: "must have required property 'users'"
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				if (data20.active === void 0 || !func0$1.call(data20, "active")) {
					const err60 = {
						instancePath: instancePath + "/lastGood",
						schemaPath: "#/properties/lastGood/required",
						keyword: "required",
						params: { missingProperty: "active" },
						message: "must have required property 'active'"
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				for (const key7 of Object.keys(data20)) if (!(key7 === "users" || key7 === "active")) {
					const err61 = {
						instancePath: instancePath + "/lastGood",
						schemaPath: "#/properties/lastGood/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				if (data20.users !== void 0 && func0$1.call(data20, "users")) {
					let data21 = data20.users;
					if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
						const err62 = {
							instancePath: instancePath + "/lastGood/users",
							schemaPath: "#/properties/lastGood/properties/users/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
					if (typeof data21 == "number" && isFinite(data21)) {
						if (data21 > 4294967295 || isNaN(data21)) {
							const err63 = {
								instancePath: instancePath + "/lastGood/users",
								schemaPath: "#/properties/lastGood/properties/users/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 4294967295
								},
								message: "must be <= 4294967295"
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						if (data21 < 0 || isNaN(data21)) {
							const err64 = {
								instancePath: instancePath + "/lastGood/users",
								schemaPath: "#/properties/lastGood/properties/users/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
					}
				}
				if (data20.active !== void 0 && func0$1.call(data20, "active")) {
					let data22 = data20.active;
					if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
						const err65 = {
							instancePath: instancePath + "/lastGood/active",
							schemaPath: "#/properties/lastGood/properties/active/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
					if (typeof data22 == "number" && isFinite(data22)) {
						if (data22 > 4294967295 || isNaN(data22)) {
							const err66 = {
								instancePath: instancePath + "/lastGood/active",
								schemaPath: "#/properties/lastGood/properties/active/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 4294967295
								},
								message: "must be <= 4294967295"
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						if (data22 < 0 || isNaN(data22)) {
							const err67 = {
								instancePath: instancePath + "/lastGood/active",
								schemaPath: "#/properties/lastGood/properties/active/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
					}
				}
			}
		}
		if (data.begun !== void 0 && func0$1.call(data, "begun")) {
			let data23 = data.begun;
			if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
				const err68 = {
					instancePath: instancePath + "/begun",
					schemaPath: "#/properties/begun/type",
					keyword: "type",
					params: { type: schema31$1.properties.begun.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
				if (data23.fingerprint === void 0 || !func0$1.call(data23, "fingerprint")) {
					const err69 = {
						instancePath: instancePath + "/begun",
						schemaPath: "#/properties/begun/required",
						keyword: "required",
						params: { missingProperty: "fingerprint" },
						message: "must have required property 'fingerprint'"
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				if (data23.changes === void 0 || !func0$1.call(data23, "changes")) {
					const err70 = {
						instancePath: instancePath + "/begun",
						schemaPath: "#/properties/begun/required",
						keyword: "required",
						params: { missingProperty: "changes" },
						message: "must have required property 'changes'"
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				}
				for (const key8 of Object.keys(data23)) if (!(key8 === "fingerprint" || key8 === "changes" || key8 === "sources" || key8 === "from")) {
					const err71 = {
						instancePath: instancePath + "/begun",
						schemaPath: "#/properties/begun/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				if (data23.fingerprint !== void 0 && func0$1.call(data23, "fingerprint")) {
					if (typeof data23.fingerprint !== "string") {
						const err72 = {
							instancePath: instancePath + "/begun/fingerprint",
							schemaPath: "#/properties/begun/properties/fingerprint/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
				}
				if (data23.changes !== void 0 && func0$1.call(data23, "changes")) {
					let data25 = data23.changes;
					if (Array.isArray(data25)) {
						const len0 = data25.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data25[i0] !== "string") {
							const err73 = {
								instancePath: instancePath + "/begun/changes/" + i0,
								schemaPath: "#/properties/begun/properties/changes/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
					} else {
						const err74 = {
							instancePath: instancePath + "/begun/changes",
							schemaPath: "#/properties/begun/properties/changes/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
				}
				if (data23.sources !== void 0 && func0$1.call(data23, "sources")) {
					let data27 = data23.sources;
					if (Array.isArray(data27)) {
						const len1 = data27.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data28 = data27[i1];
							if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
								if (data28.as === void 0 || !func0$1.call(data28, "as")) {
									const err75 = {
										instancePath: instancePath + "/begun/sources/" + i1,
										schemaPath: "#/$defs/source/required",
										keyword: "required",
										params: { missingProperty: "as" },
										message: "must have required property 'as'"
									};
									if (vErrors === null) vErrors = [err75];
									else vErrors.push(err75);
									errors++;
								}
								if (data28.pull === void 0 || !func0$1.call(data28, "pull")) {
									const err76 = {
										instancePath: instancePath + "/begun/sources/" + i1,
										schemaPath: "#/$defs/source/required",
										keyword: "required",
										params: { missingProperty: "pull" },
										message: "must have required property 'pull'"
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
								if (data28.check === void 0 || !func0$1.call(data28, "check")) {
									const err77 = {
										instancePath: instancePath + "/begun/sources/" + i1,
										schemaPath: "#/$defs/source/required",
										keyword: "required",
										params: { missingProperty: "check" },
										message: "must have required property 'check'"
									};
									if (vErrors === null) vErrors = [err77];
									else vErrors.push(err77);
									errors++;
								}
								if (data28.by === void 0 || !func0$1.call(data28, "by")) {
									const err78 = {
										instancePath: instancePath + "/begun/sources/" + i1,
										schemaPath: "#/$defs/source/required",
										keyword: "required",
										params: { missingProperty: "by" },
										message: "must have required property 'by'"
									};
									if (vErrors === null) vErrors = [err78];
									else vErrors.push(err78);
									errors++;
								}
								for (const key9 of Object.keys(data28)) if (!(key9 === "as" || key9 === "pull" || key9 === "check" || key9 === "by")) {
									const err79 = {
										instancePath: instancePath + "/begun/sources/" + i1,
										schemaPath: "#/$defs/source/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key9 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
								if (data28.as !== void 0 && func0$1.call(data28, "as")) {
									let data29 = data28.as;
									if (!(data29 === "pull" || data29 === "expect" || data29 === "plan" || data29 === "yes" || data29 === "asked" || data29 === "sealed")) {
										const err80 = {
											instancePath: instancePath + "/begun/sources/" + i1 + "/as",
											schemaPath: "#/$defs/source/properties/as/enum",
											keyword: "enum",
											params: { allowedValues: schema33.properties.as.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err80];
										else vErrors.push(err80);
										errors++;
									}
								}
								if (data28.pull !== void 0 && func0$1.call(data28, "pull")) {
									let data30 = data28.pull;
									if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30)) && data30 !== null) {
										const err81 = {
											instancePath: instancePath + "/begun/sources/" + i1 + "/pull",
											schemaPath: "#/$defs/source/properties/pull/type",
											keyword: "type",
											params: { type: schema33.properties.pull.type },
											message: "must be integer,null"
										};
										if (vErrors === null) vErrors = [err81];
										else vErrors.push(err81);
										errors++;
									}
									if (typeof data30 == "number" && isFinite(data30)) {
										if (data30 > 4294967295 || isNaN(data30)) {
											const err82 = {
												instancePath: instancePath + "/begun/sources/" + i1 + "/pull",
												schemaPath: "#/$defs/source/properties/pull/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 4294967295
												},
												message: "must be <= 4294967295"
											};
											if (vErrors === null) vErrors = [err82];
											else vErrors.push(err82);
											errors++;
										}
										if (data30 < 1 || isNaN(data30)) {
											const err83 = {
												instancePath: instancePath + "/begun/sources/" + i1 + "/pull",
												schemaPath: "#/$defs/source/properties/pull/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err83];
											else vErrors.push(err83);
											errors++;
										}
									}
								}
								if (data28.check !== void 0 && func0$1.call(data28, "check")) {
									let data31 = data28.check;
									if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31)) && data31 !== null) {
										const err84 = {
											instancePath: instancePath + "/begun/sources/" + i1 + "/check",
											schemaPath: "#/$defs/source/properties/check/type",
											keyword: "type",
											params: { type: schema33.properties.check.type },
											message: "must be integer,null"
										};
										if (vErrors === null) vErrors = [err84];
										else vErrors.push(err84);
										errors++;
									}
									if (typeof data31 == "number" && isFinite(data31)) {
										if (data31 > 9007199254740990 || isNaN(data31)) {
											const err85 = {
												instancePath: instancePath + "/begun/sources/" + i1 + "/check",
												schemaPath: "#/$defs/source/properties/check/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 9007199254740990
												},
												message: "must be <= 9007199254740990"
											};
											if (vErrors === null) vErrors = [err85];
											else vErrors.push(err85);
											errors++;
										}
										if (data31 < 1 || isNaN(data31)) {
											const err86 = {
												instancePath: instancePath + "/begun/sources/" + i1 + "/check",
												schemaPath: "#/$defs/source/properties/check/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err86];
											else vErrors.push(err86);
											errors++;
										}
									}
								}
								if (data28.by !== void 0 && func0$1.call(data28, "by")) {
									let data32 = data28.by;
									if (typeof data32 !== "string" && data32 !== null) {
										const err87 = {
											instancePath: instancePath + "/begun/sources/" + i1 + "/by",
											schemaPath: "#/$defs/source/properties/by/type",
											keyword: "type",
											params: { type: schema33.properties.by.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err87];
										else vErrors.push(err87);
										errors++;
									}
									if (typeof data32 === "string") {
										if (func80(data32) > 200) {
											const err88 = {
												instancePath: instancePath + "/begun/sources/" + i1 + "/by",
												schemaPath: "#/$defs/source/properties/by/maxLength",
												keyword: "maxLength",
												params: { limit: 200 },
												message: "must NOT have more than 200 characters"
											};
											if (vErrors === null) vErrors = [err88];
											else vErrors.push(err88);
											errors++;
										}
									}
								}
							} else {
								const err89 = {
									instancePath: instancePath + "/begun/sources/" + i1,
									schemaPath: "#/$defs/source/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
						}
					} else {
						const err90 = {
							instancePath: instancePath + "/begun/sources",
							schemaPath: "#/properties/begun/properties/sources/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					}
				}
				if (data23.from !== void 0 && func0$1.call(data23, "from")) {
					let data33 = data23.from;
					if (Array.isArray(data33)) {
						const len2 = data33.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data34 = data33[i2];
							if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
								const err91 = {
									instancePath: instancePath + "/begun/from/" + i2,
									schemaPath: "#/properties/begun/properties/from/items/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err91];
								else vErrors.push(err91);
								errors++;
							}
							if (typeof data34 == "number" && isFinite(data34)) {
								if (data34 > 4294967295 || isNaN(data34)) {
									const err92 = {
										instancePath: instancePath + "/begun/from/" + i2,
										schemaPath: "#/properties/begun/properties/from/items/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 4294967295
										},
										message: "must be <= 4294967295"
									};
									if (vErrors === null) vErrors = [err92];
									else vErrors.push(err92);
									errors++;
								}
								if (data34 < 0 || isNaN(data34)) {
									const err93 = {
										instancePath: instancePath + "/begun/from/" + i2,
										schemaPath: "#/properties/begun/properties/from/items/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err93];
									else vErrors.push(err93);
									errors++;
								}
							}
						}
					} else {
						const err94 = {
							instancePath: instancePath + "/begun/from",
							schemaPath: "#/properties/begun/properties/from/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err94];
						else vErrors.push(err94);
						errors++;
					}
				}
			}
		}
		if (data.hiring !== void 0 && func0$1.call(data, "hiring")) {
			if (typeof data.hiring !== "boolean") {
				const err95 = {
					instancePath: instancePath + "/hiring",
					schemaPath: "#/properties/hiring/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err95];
				else vErrors.push(err95);
				errors++;
			}
		}
		if (data.applied !== void 0 && func0$1.call(data, "applied")) {
			let data36 = data.applied;
			if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
				if (data36.commit === void 0 || !func0$1.call(data36, "commit")) {
					const err96 = {
						instancePath: instancePath + "/applied",
						schemaPath: "#/properties/applied/required",
						keyword: "required",
						params: { missingProperty: "commit" },
						message: "must have required property 'commit'"
					};
					if (vErrors === null) vErrors = [err96];
					else vErrors.push(err96);
					errors++;
				}
				if (data36.day === void 0 || !func0$1.call(data36, "day")) {
					const err97 = {
						instancePath: instancePath + "/applied",
						schemaPath: "#/properties/applied/required",
						keyword: "required",
						params: { missingProperty: "day" },
						message: "must have required property 'day'"
					};
					if (vErrors === null) vErrors = [err97];
					else vErrors.push(err97);
					errors++;
				}
				if (data36.later === void 0 || !func0$1.call(data36, "later")) {
					const err98 = {
						instancePath: instancePath + "/applied",
						schemaPath: "#/properties/applied/required",
						keyword: "required",
						params: { missingProperty: "later" },
						message: "must have required property 'later'"
					};
					if (vErrors === null) vErrors = [err98];
					else vErrors.push(err98);
					errors++;
				}
				for (const key10 of Object.keys(data36)) if (!(key10 === "commit" || key10 === "day" || key10 === "later" || key10 === "sources" || key10 === "from")) {
					const err99 = {
						instancePath: instancePath + "/applied",
						schemaPath: "#/properties/applied/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err99];
					else vErrors.push(err99);
					errors++;
				}
				if (data36.commit !== void 0 && func0$1.call(data36, "commit")) {
					let data37 = data36.commit;
					if (typeof data37 === "string") {
						if (!pattern5$1.test(data37)) {
							const err100 = {
								instancePath: instancePath + "/applied/commit",
								schemaPath: "#/properties/applied/properties/commit/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" },
								message: "must match pattern \"^(?:[0-9a-f]{40}|[0-9a-f]{64})$\""
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
					} else {
						const err101 = {
							instancePath: instancePath + "/applied/commit",
							schemaPath: "#/properties/applied/properties/commit/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err101];
						else vErrors.push(err101);
						errors++;
					}
				}
				if (data36.day !== void 0 && func0$1.call(data36, "day")) {
					let data38 = data36.day;
					if (typeof data38 === "string") {
						if (!pattern12.test(data38)) {
							const err102 = {
								instancePath: instancePath + "/applied/day",
								schemaPath: "#/properties/applied/properties/day/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
								message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
							};
							if (vErrors === null) vErrors = [err102];
							else vErrors.push(err102);
							errors++;
						}
					} else {
						const err103 = {
							instancePath: instancePath + "/applied/day",
							schemaPath: "#/properties/applied/properties/day/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err103];
						else vErrors.push(err103);
						errors++;
					}
				}
				if (data36.later !== void 0 && func0$1.call(data36, "later")) {
					let data39 = data36.later;
					if (Array.isArray(data39)) {
						const len3 = data39.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data40 = data39[i3];
							if (typeof data40 === "string") {
								if (!pattern13.test(data40)) {
									const err104 = {
										instancePath: instancePath + "/applied/later/" + i3,
										schemaPath: "#/properties/applied/properties/later/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{32}$" },
										message: "must match pattern \"^[0-9a-f]{32}$\""
									};
									if (vErrors === null) vErrors = [err104];
									else vErrors.push(err104);
									errors++;
								}
							} else {
								const err105 = {
									instancePath: instancePath + "/applied/later/" + i3,
									schemaPath: "#/properties/applied/properties/later/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err105];
								else vErrors.push(err105);
								errors++;
							}
						}
					} else {
						const err106 = {
							instancePath: instancePath + "/applied/later",
							schemaPath: "#/properties/applied/properties/later/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err106];
						else vErrors.push(err106);
						errors++;
					}
				}
				if (data36.sources !== void 0 && func0$1.call(data36, "sources")) {
					let data41 = data36.sources;
					if (Array.isArray(data41)) {
						const len4 = data41.length;
						for (let i4 = 0; i4 < len4; i4++) {
							let data42 = data41[i4];
							if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
								if (data42.as === void 0 || !func0$1.call(data42, "as")) {
									const err107 = {
										instancePath: instancePath + "/applied/sources/" + i4,
										schemaPath: "#/$defs/source/required",
										keyword: "required",
										params: { missingProperty: "as" },
										message: "must have required property 'as'"
									};
									if (vErrors === null) vErrors = [err107];
									else vErrors.push(err107);
									errors++;
								}
								if (data42.pull === void 0 || !func0$1.call(data42, "pull")) {
									const err108 = {
										instancePath: instancePath + "/applied/sources/" + i4,
										schemaPath: "#/$defs/source/required",
										keyword: "required",
										params: { missingProperty: "pull" },
										message: "must have required property 'pull'"
									};
									if (vErrors === null) vErrors = [err108];
									else vErrors.push(err108);
									errors++;
								}
								if (data42.check === void 0 || !func0$1.call(data42, "check")) {
									const err109 = {
										instancePath: instancePath + "/applied/sources/" + i4,
										schemaPath: "#/$defs/source/required",
										keyword: "required",
										params: { missingProperty: "check" },
										message: "must have required property 'check'"
									};
									if (vErrors === null) vErrors = [err109];
									else vErrors.push(err109);
									errors++;
								}
								if (data42.by === void 0 || !func0$1.call(data42, "by")) {
									const err110 = {
										instancePath: instancePath + "/applied/sources/" + i4,
										schemaPath: "#/$defs/source/required",
										keyword: "required",
										params: { missingProperty: "by" },
										message: "must have required property 'by'"
									};
									if (vErrors === null) vErrors = [err110];
									else vErrors.push(err110);
									errors++;
								}
								for (const key11 of Object.keys(data42)) if (!(key11 === "as" || key11 === "pull" || key11 === "check" || key11 === "by")) {
									const err111 = {
										instancePath: instancePath + "/applied/sources/" + i4,
										schemaPath: "#/$defs/source/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key11 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err111];
									else vErrors.push(err111);
									errors++;
								}
								if (data42.as !== void 0 && func0$1.call(data42, "as")) {
									let data43 = data42.as;
									if (!(data43 === "pull" || data43 === "expect" || data43 === "plan" || data43 === "yes" || data43 === "asked" || data43 === "sealed")) {
										const err112 = {
											instancePath: instancePath + "/applied/sources/" + i4 + "/as",
											schemaPath: "#/$defs/source/properties/as/enum",
											keyword: "enum",
											params: { allowedValues: schema33.properties.as.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err112];
										else vErrors.push(err112);
										errors++;
									}
								}
								if (data42.pull !== void 0 && func0$1.call(data42, "pull")) {
									let data44 = data42.pull;
									if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44)) && data44 !== null) {
										const err113 = {
											instancePath: instancePath + "/applied/sources/" + i4 + "/pull",
											schemaPath: "#/$defs/source/properties/pull/type",
											keyword: "type",
											params: { type: schema33.properties.pull.type },
											message: "must be integer,null"
										};
										if (vErrors === null) vErrors = [err113];
										else vErrors.push(err113);
										errors++;
									}
									if (typeof data44 == "number" && isFinite(data44)) {
										if (data44 > 4294967295 || isNaN(data44)) {
											const err114 = {
												instancePath: instancePath + "/applied/sources/" + i4 + "/pull",
												schemaPath: "#/$defs/source/properties/pull/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 4294967295
												},
												message: "must be <= 4294967295"
											};
											if (vErrors === null) vErrors = [err114];
											else vErrors.push(err114);
											errors++;
										}
										if (data44 < 1 || isNaN(data44)) {
											const err115 = {
												instancePath: instancePath + "/applied/sources/" + i4 + "/pull",
												schemaPath: "#/$defs/source/properties/pull/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err115];
											else vErrors.push(err115);
											errors++;
										}
									}
								}
								if (data42.check !== void 0 && func0$1.call(data42, "check")) {
									let data45 = data42.check;
									if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45)) && data45 !== null) {
										const err116 = {
											instancePath: instancePath + "/applied/sources/" + i4 + "/check",
											schemaPath: "#/$defs/source/properties/check/type",
											keyword: "type",
											params: { type: schema33.properties.check.type },
											message: "must be integer,null"
										};
										if (vErrors === null) vErrors = [err116];
										else vErrors.push(err116);
										errors++;
									}
									if (typeof data45 == "number" && isFinite(data45)) {
										if (data45 > 9007199254740990 || isNaN(data45)) {
											const err117 = {
												instancePath: instancePath + "/applied/sources/" + i4 + "/check",
												schemaPath: "#/$defs/source/properties/check/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 9007199254740990
												},
												message: "must be <= 9007199254740990"
											};
											if (vErrors === null) vErrors = [err117];
											else vErrors.push(err117);
											errors++;
										}
										if (data45 < 1 || isNaN(data45)) {
											const err118 = {
												instancePath: instancePath + "/applied/sources/" + i4 + "/check",
												schemaPath: "#/$defs/source/properties/check/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err118];
											else vErrors.push(err118);
											errors++;
										}
									}
								}
								if (data42.by !== void 0 && func0$1.call(data42, "by")) {
									let data46 = data42.by;
									if (typeof data46 !== "string" && data46 !== null) {
										const err119 = {
											instancePath: instancePath + "/applied/sources/" + i4 + "/by",
											schemaPath: "#/$defs/source/properties/by/type",
											keyword: "type",
											params: { type: schema33.properties.by.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err119];
										else vErrors.push(err119);
										errors++;
									}
									if (typeof data46 === "string") {
										if (func80(data46) > 200) {
											const err120 = {
												instancePath: instancePath + "/applied/sources/" + i4 + "/by",
												schemaPath: "#/$defs/source/properties/by/maxLength",
												keyword: "maxLength",
												params: { limit: 200 },
												message: "must NOT have more than 200 characters"
											};
											if (vErrors === null) vErrors = [err120];
											else vErrors.push(err120);
											errors++;
										}
									}
								}
							} else {
								const err121 = {
									instancePath: instancePath + "/applied/sources/" + i4,
									schemaPath: "#/$defs/source/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
						}
					} else {
						const err122 = {
							instancePath: instancePath + "/applied/sources",
							schemaPath: "#/properties/applied/properties/sources/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err122];
						else vErrors.push(err122);
						errors++;
					}
				}
				if (data36.from !== void 0 && func0$1.call(data36, "from")) {
					let data47 = data36.from;
					if (Array.isArray(data47)) {
						const len5 = data47.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data48 = data47[i5];
							if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
								const err123 = {
									instancePath: instancePath + "/applied/from/" + i5,
									schemaPath: "#/properties/applied/properties/from/items/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err123];
								else vErrors.push(err123);
								errors++;
							}
							if (typeof data48 == "number" && isFinite(data48)) {
								if (data48 > 4294967295 || isNaN(data48)) {
									const err124 = {
										instancePath: instancePath + "/applied/from/" + i5,
										schemaPath: "#/properties/applied/properties/from/items/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 4294967295
										},
										message: "must be <= 4294967295"
									};
									if (vErrors === null) vErrors = [err124];
									else vErrors.push(err124);
									errors++;
								}
								if (data48 < 0 || isNaN(data48)) {
									const err125 = {
										instancePath: instancePath + "/applied/from/" + i5,
										schemaPath: "#/properties/applied/properties/from/items/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err125];
									else vErrors.push(err125);
									errors++;
								}
							}
						}
					} else {
						const err126 = {
							instancePath: instancePath + "/applied/from",
							schemaPath: "#/properties/applied/properties/from/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err126];
						else vErrors.push(err126);
						errors++;
					}
				}
			} else {
				const err127 = {
					instancePath: instancePath + "/applied",
					schemaPath: "#/properties/applied/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err127];
				else vErrors.push(err127);
				errors++;
			}
		}
		if (data.lastCommit !== void 0 && func0$1.call(data, "lastCommit")) {
			let data49 = data.lastCommit;
			if (typeof data49 !== "string" && data49 !== null) {
				const err128 = {
					instancePath: instancePath + "/lastCommit",
					schemaPath: "#/properties/lastCommit/type",
					keyword: "type",
					params: { type: schema31$1.properties.lastCommit.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err128];
				else vErrors.push(err128);
				errors++;
			}
			if (typeof data49 === "string") {
				if (!pattern5$1.test(data49)) {
					const err129 = {
						instancePath: instancePath + "/lastCommit",
						schemaPath: "#/properties/lastCommit/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" },
						message: "must match pattern \"^(?:[0-9a-f]{40}|[0-9a-f]{64})$\""
					};
					if (vErrors === null) vErrors = [err129];
					else vErrors.push(err129);
					errors++;
				}
			}
		}
		if (data.lastDay !== void 0 && func0$1.call(data, "lastDay")) {
			let data50 = data.lastDay;
			if (typeof data50 === "string") {
				if (!pattern15.test(data50)) {
					const err130 = {
						instancePath: instancePath + "/lastDay",
						schemaPath: "#/properties/lastDay/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
						message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""
					};
					if (vErrors === null) vErrors = [err130];
					else vErrors.push(err130);
					errors++;
				}
			} else {
				const err131 = {
					instancePath: instancePath + "/lastDay",
					schemaPath: "#/properties/lastDay/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err131];
				else vErrors.push(err131);
				errors++;
			}
		}
		if (data.scheduledAt !== void 0 && func0$1.call(data, "scheduledAt")) {
			let data51 = data.scheduledAt;
			if (typeof data51 === "string") {
				if (!pattern10$1.test(data51)) {
					const err132 = {
						instancePath: instancePath + "/scheduledAt",
						schemaPath: "#/properties/scheduledAt/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$\""
					};
					if (vErrors === null) vErrors = [err132];
					else vErrors.push(err132);
					errors++;
				}
			} else {
				const err133 = {
					instancePath: instancePath + "/scheduledAt",
					schemaPath: "#/properties/scheduledAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err133];
				else vErrors.push(err133);
				errors++;
			}
		}
		if (data.sealedAt !== void 0 && func0$1.call(data, "sealedAt")) {
			let data52 = data.sealedAt;
			if (typeof data52 === "string") {
				if (!pattern10$1.test(data52)) {
					const err134 = {
						instancePath: instancePath + "/sealedAt",
						schemaPath: "#/properties/sealedAt/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$\""
					};
					if (vErrors === null) vErrors = [err134];
					else vErrors.push(err134);
					errors++;
				}
			} else {
				const err135 = {
					instancePath: instancePath + "/sealedAt",
					schemaPath: "#/properties/sealedAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err135];
				else vErrors.push(err135);
				errors++;
			}
		}
		if (data.accepted !== void 0 && func0$1.call(data, "accepted")) {
			let data53 = data.accepted;
			if (Array.isArray(data53)) {
				const len6 = data53.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data54 = data53[i6];
					if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
						if (data54.pull === void 0 || !func0$1.call(data54, "pull")) {
							const err136 = {
								instancePath: instancePath + "/accepted/" + i6,
								schemaPath: "#/properties/accepted/items/required",
								keyword: "required",
								params: { missingProperty: "pull" },
								message: "must have required property 'pull'"
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
						if (data54.check === void 0 || !func0$1.call(data54, "check")) {
							const err137 = {
								instancePath: instancePath + "/accepted/" + i6,
								schemaPath: "#/properties/accepted/items/required",
								keyword: "required",
								params: { missingProperty: "check" },
								message: "must have required property 'check'"
							};
							if (vErrors === null) vErrors = [err137];
							else vErrors.push(err137);
							errors++;
						}
						if (data54.digest === void 0 || !func0$1.call(data54, "digest")) {
							const err138 = {
								instancePath: instancePath + "/accepted/" + i6,
								schemaPath: "#/properties/accepted/items/required",
								keyword: "required",
								params: { missingProperty: "digest" },
								message: "must have required property 'digest'"
							};
							if (vErrors === null) vErrors = [err138];
							else vErrors.push(err138);
							errors++;
						}
						for (const key12 of Object.keys(data54)) if (!(key12 === "pull" || key12 === "check" || key12 === "digest")) {
							const err139 = {
								instancePath: instancePath + "/accepted/" + i6,
								schemaPath: "#/properties/accepted/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key12 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err139];
							else vErrors.push(err139);
							errors++;
						}
						if (data54.pull !== void 0 && func0$1.call(data54, "pull")) {
							let data55 = data54.pull;
							if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
								const err140 = {
									instancePath: instancePath + "/accepted/" + i6 + "/pull",
									schemaPath: "#/properties/accepted/items/properties/pull/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err140];
								else vErrors.push(err140);
								errors++;
							}
							if (typeof data55 == "number" && isFinite(data55)) {
								if (data55 > 4294967295 || isNaN(data55)) {
									const err141 = {
										instancePath: instancePath + "/accepted/" + i6 + "/pull",
										schemaPath: "#/properties/accepted/items/properties/pull/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 4294967295
										},
										message: "must be <= 4294967295"
									};
									if (vErrors === null) vErrors = [err141];
									else vErrors.push(err141);
									errors++;
								}
								if (data55 < 1 || isNaN(data55)) {
									const err142 = {
										instancePath: instancePath + "/accepted/" + i6 + "/pull",
										schemaPath: "#/properties/accepted/items/properties/pull/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err142];
									else vErrors.push(err142);
									errors++;
								}
							}
						}
						if (data54.check !== void 0 && func0$1.call(data54, "check")) {
							let data56 = data54.check;
							if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
								const err143 = {
									instancePath: instancePath + "/accepted/" + i6 + "/check",
									schemaPath: "#/properties/accepted/items/properties/check/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err143];
								else vErrors.push(err143);
								errors++;
							}
							if (typeof data56 == "number" && isFinite(data56)) {
								if (data56 > 9007199254740990 || isNaN(data56)) {
									const err144 = {
										instancePath: instancePath + "/accepted/" + i6 + "/check",
										schemaPath: "#/properties/accepted/items/properties/check/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740990
										},
										message: "must be <= 9007199254740990"
									};
									if (vErrors === null) vErrors = [err144];
									else vErrors.push(err144);
									errors++;
								}
								if (data56 < 1 || isNaN(data56)) {
									const err145 = {
										instancePath: instancePath + "/accepted/" + i6 + "/check",
										schemaPath: "#/properties/accepted/items/properties/check/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err145];
									else vErrors.push(err145);
									errors++;
								}
							}
						}
						if (data54.digest !== void 0 && func0$1.call(data54, "digest")) {
							let data57 = data54.digest;
							if (typeof data57 === "string") {
								if (!pattern6$1.test(data57)) {
									const err146 = {
										instancePath: instancePath + "/accepted/" + i6 + "/digest",
										schemaPath: "#/properties/accepted/items/properties/digest/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{64}$" },
										message: "must match pattern \"^[0-9a-f]{64}$\""
									};
									if (vErrors === null) vErrors = [err146];
									else vErrors.push(err146);
									errors++;
								}
							} else {
								const err147 = {
									instancePath: instancePath + "/accepted/" + i6 + "/digest",
									schemaPath: "#/properties/accepted/items/properties/digest/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err147];
								else vErrors.push(err147);
								errors++;
							}
						}
					} else {
						const err148 = {
							instancePath: instancePath + "/accepted/" + i6,
							schemaPath: "#/properties/accepted/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err148];
						else vErrors.push(err148);
						errors++;
					}
				}
			} else {
				const err149 = {
					instancePath: instancePath + "/accepted",
					schemaPath: "#/properties/accepted/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err149];
				else vErrors.push(err149);
				errors++;
			}
		}
		if (data.evidence !== void 0 && func0$1.call(data, "evidence")) {
			let data58 = data.evidence;
			if (typeof data58 === "string") {
				if (!pattern6$1.test(data58)) {
					const err150 = {
						instancePath: instancePath + "/evidence",
						schemaPath: "#/properties/evidence/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err150];
					else vErrors.push(err150);
					errors++;
				}
			} else {
				const err151 = {
					instancePath: instancePath + "/evidence",
					schemaPath: "#/properties/evidence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err151];
				else vErrors.push(err151);
				errors++;
			}
		}
		if (data.unrecorded !== void 0 && func0$1.call(data, "unrecorded")) {
			let data59 = data.unrecorded;
			if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
				for (const key13 of Object.keys(data59)) {
					const _errs134 = errors;
					if (typeof key13 === "string") {
						if (func80(key13) > 200) {
							const err152 = {
								instancePath: instancePath + "/unrecorded",
								schemaPath: "#/properties/unrecorded/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters",
								propertyName: key13
							};
							if (vErrors === null) vErrors = [err152];
							else vErrors.push(err152);
							errors++;
						}
					}
					if (!(_errs134 === errors)) {
						const err153 = {
							instancePath: instancePath + "/unrecorded",
							schemaPath: "#/properties/unrecorded/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key13 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err153];
						else vErrors.push(err153);
						errors++;
					}
				}
				for (const key14 of Object.keys(data59)) {
					let data60 = data59[key14];
					if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
						if (data60.key === void 0 || !func0$1.call(data60, "key")) {
							const err154 = {
								instancePath: instancePath + "/unrecorded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/made/required",
								keyword: "required",
								params: { missingProperty: "key" },
								message: "must have required property 'key'"
							};
							if (vErrors === null) vErrors = [err154];
							else vErrors.push(err154);
							errors++;
						}
						if (data60.action === void 0 || !func0$1.call(data60, "action")) {
							const err155 = {
								instancePath: instancePath + "/unrecorded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/made/required",
								keyword: "required",
								params: { missingProperty: "action" },
								message: "must have required property 'action'"
							};
							if (vErrors === null) vErrors = [err155];
							else vErrors.push(err155);
							errors++;
						}
						if (data60.user === void 0 || !func0$1.call(data60, "user")) {
							const err156 = {
								instancePath: instancePath + "/unrecorded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/made/required",
								keyword: "required",
								params: { missingProperty: "user" },
								message: "must have required property 'user'"
							};
							if (vErrors === null) vErrors = [err156];
							else vErrors.push(err156);
							errors++;
						}
						if (data60.before === void 0 || !func0$1.call(data60, "before")) {
							const err157 = {
								instancePath: instancePath + "/unrecorded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/made/required",
								keyword: "required",
								params: { missingProperty: "before" },
								message: "must have required property 'before'"
							};
							if (vErrors === null) vErrors = [err157];
							else vErrors.push(err157);
							errors++;
						}
						if (data60.after === void 0 || !func0$1.call(data60, "after")) {
							const err158 = {
								instancePath: instancePath + "/unrecorded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/made/required",
								keyword: "required",
								params: { missingProperty: "after" },
								message: "must have required property 'after'"
							};
							if (vErrors === null) vErrors = [err158];
							else vErrors.push(err158);
							errors++;
						}
						for (const key15 of Object.keys(data60)) if (!(key15 === "key" || key15 === "action" || key15 === "user" || key15 === "before" || key15 === "after")) {
							const err159 = {
								instancePath: instancePath + "/unrecorded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/made/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key15 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err159];
							else vErrors.push(err159);
							errors++;
						}
						if (data60.key !== void 0 && func0$1.call(data60, "key")) {
							let data61 = data60.key;
							if (typeof data61 === "string") {
								if (func80(data61) > 64) {
									const err160 = {
										instancePath: instancePath + "/unrecorded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
										schemaPath: "#/$defs/made/properties/key/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										message: "must NOT have more than 64 characters"
									};
									if (vErrors === null) vErrors = [err160];
									else vErrors.push(err160);
									errors++;
								}
								if (!pattern8$1.test(data61)) {
									const err161 = {
										instancePath: instancePath + "/unrecorded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
										schemaPath: "#/$defs/made/properties/key/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9]+(?:[._-][a-z0-9]+)*$" },
										message: "must match pattern \"^[a-z0-9]+(?:[._-][a-z0-9]+)*$\""
									};
									if (vErrors === null) vErrors = [err161];
									else vErrors.push(err161);
									errors++;
								}
							} else {
								const err162 = {
									instancePath: instancePath + "/unrecorded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
									schemaPath: "#/$defs/made/properties/key/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err162];
								else vErrors.push(err162);
								errors++;
							}
						}
						if (data60.action !== void 0 && func0$1.call(data60, "action")) {
							let data62 = data60.action;
							if (!(data62 === "create" || data62 === "reactivate" || data62 === "update" || data62 === "move" || data62 === "deactivate")) {
								const err163 = {
									instancePath: instancePath + "/unrecorded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/action",
									schemaPath: "#/$defs/made/properties/action/enum",
									keyword: "enum",
									params: { allowedValues: schema35$1.properties.action.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err163];
								else vErrors.push(err163);
								errors++;
							}
						}
						if (data60.user !== void 0 && func0$1.call(data60, "user")) {
							let data63 = data60.user;
							if (typeof data63 === "string") {
								if (!pattern9$1.test(data63)) {
									const err164 = {
										instancePath: instancePath + "/unrecorded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/user",
										schemaPath: "#/$defs/made/properties/user/pattern",
										keyword: "pattern",
										params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$" },
										message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$\""
									};
									if (vErrors === null) vErrors = [err164];
									else vErrors.push(err164);
									errors++;
								}
							} else {
								const err165 = {
									instancePath: instancePath + "/unrecorded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/user",
									schemaPath: "#/$defs/made/properties/user/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err165];
								else vErrors.push(err165);
								errors++;
							}
						}
						if (data60.before !== void 0 && func0$1.call(data60, "before")) {
							let data64 = data60.before;
							if (data64 && typeof data64 == "object" && !Array.isArray(data64)) for (const key16 of Object.keys(data64)) {
								let data65 = data64[key16];
								if (typeof data65 !== "string" && typeof data65 !== "boolean" && data65 !== null) {
									const err166 = {
										instancePath: instancePath + "/unrecorded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/before/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/made/properties/before/additionalProperties/type",
										keyword: "type",
										params: { type: schema35$1.properties.before.additionalProperties.type },
										message: "must be string,boolean,null"
									};
									if (vErrors === null) vErrors = [err166];
									else vErrors.push(err166);
									errors++;
								}
							}
							else {
								const err167 = {
									instancePath: instancePath + "/unrecorded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/before",
									schemaPath: "#/$defs/made/properties/before/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err167];
								else vErrors.push(err167);
								errors++;
							}
						}
						if (data60.after !== void 0 && func0$1.call(data60, "after")) {
							let data66 = data60.after;
							if (data66 && typeof data66 == "object" && !Array.isArray(data66)) for (const key17 of Object.keys(data66)) {
								let data67 = data66[key17];
								if (typeof data67 !== "string" && typeof data67 !== "boolean" && data67 !== null) {
									const err168 = {
										instancePath: instancePath + "/unrecorded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/after/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/made/properties/after/additionalProperties/type",
										keyword: "type",
										params: { type: schema35$1.properties.after.additionalProperties.type },
										message: "must be string,boolean,null"
									};
									if (vErrors === null) vErrors = [err168];
									else vErrors.push(err168);
									errors++;
								}
							}
							else {
								const err169 = {
									instancePath: instancePath + "/unrecorded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/after",
									schemaPath: "#/$defs/made/properties/after/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err169];
								else vErrors.push(err169);
								errors++;
							}
						}
					} else {
						const err170 = {
							instancePath: instancePath + "/unrecorded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/made/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err170];
						else vErrors.push(err170);
						errors++;
					}
				}
			} else {
				const err171 = {
					instancePath: instancePath + "/unrecorded",
					schemaPath: "#/properties/unrecorded/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err171];
				else vErrors.push(err171);
				errors++;
			}
		}
		if (data.intents !== void 0 && func0$1.call(data, "intents")) {
			let data68 = data.intents;
			if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
				for (const key18 of Object.keys(data68)) {
					const _errs157 = errors;
					if (typeof key18 === "string") {
						if (func80(key18) > 200) {
							const err172 = {
								instancePath: instancePath + "/intents",
								schemaPath: "#/properties/intents/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters",
								propertyName: key18
							};
							if (vErrors === null) vErrors = [err172];
							else vErrors.push(err172);
							errors++;
						}
					}
					if (!(_errs157 === errors)) {
						const err173 = {
							instancePath: instancePath + "/intents",
							schemaPath: "#/properties/intents/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key18 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err173];
						else vErrors.push(err173);
						errors++;
					}
				}
				for (const key19 of Object.keys(data68)) {
					let data69 = data68[key19];
					if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
						if (data69.key === void 0 || !func0$1.call(data69, "key")) {
							const err174 = {
								instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/intent/required",
								keyword: "required",
								params: { missingProperty: "key" },
								message: "must have required property 'key'"
							};
							if (vErrors === null) vErrors = [err174];
							else vErrors.push(err174);
							errors++;
						}
						if (data69.action === void 0 || !func0$1.call(data69, "action")) {
							const err175 = {
								instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/intent/required",
								keyword: "required",
								params: { missingProperty: "action" },
								message: "must have required property 'action'"
							};
							if (vErrors === null) vErrors = [err175];
							else vErrors.push(err175);
							errors++;
						}
						if (data69.user === void 0 || !func0$1.call(data69, "user")) {
							const err176 = {
								instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/intent/required",
								keyword: "required",
								params: { missingProperty: "user" },
								message: "must have required property 'user'"
							};
							if (vErrors === null) vErrors = [err176];
							else vErrors.push(err176);
							errors++;
						}
						if (data69.before === void 0 || !func0$1.call(data69, "before")) {
							const err177 = {
								instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/intent/required",
								keyword: "required",
								params: { missingProperty: "before" },
								message: "must have required property 'before'"
							};
							if (vErrors === null) vErrors = [err177];
							else vErrors.push(err177);
							errors++;
						}
						if (data69.after === void 0 || !func0$1.call(data69, "after")) {
							const err178 = {
								instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/intent/required",
								keyword: "required",
								params: { missingProperty: "after" },
								message: "must have required property 'after'"
							};
							if (vErrors === null) vErrors = [err178];
							else vErrors.push(err178);
							errors++;
						}
						if (data69.status === void 0 || !func0$1.call(data69, "status")) {
							const err179 = {
								instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/intent/required",
								keyword: "required",
								params: { missingProperty: "status" },
								message: "must have required property 'status'"
							};
							if (vErrors === null) vErrors = [err179];
							else vErrors.push(err179);
							errors++;
						}
						for (const key20 of Object.keys(data69)) if (!(key20 === "key" || key20 === "action" || key20 === "user" || key20 === "before" || key20 === "after" || key20 === "status" || key20 === "sentAt")) {
							const err180 = {
								instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/intent/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key20 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err180];
							else vErrors.push(err180);
							errors++;
						}
						if (data69.key !== void 0 && func0$1.call(data69, "key")) {
							let data70 = data69.key;
							if (typeof data70 === "string") {
								if (func80(data70) > 64) {
									const err181 = {
										instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
										schemaPath: "#/$defs/intent/properties/key/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										message: "must NOT have more than 64 characters"
									};
									if (vErrors === null) vErrors = [err181];
									else vErrors.push(err181);
									errors++;
								}
								if (!pattern8$1.test(data70)) {
									const err182 = {
										instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
										schemaPath: "#/$defs/intent/properties/key/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9]+(?:[._-][a-z0-9]+)*$" },
										message: "must match pattern \"^[a-z0-9]+(?:[._-][a-z0-9]+)*$\""
									};
									if (vErrors === null) vErrors = [err182];
									else vErrors.push(err182);
									errors++;
								}
							} else {
								const err183 = {
									instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
									schemaPath: "#/$defs/intent/properties/key/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err183];
								else vErrors.push(err183);
								errors++;
							}
						}
						if (data69.action !== void 0 && func0$1.call(data69, "action")) {
							let data71 = data69.action;
							if (!(data71 === "create" || data71 === "reactivate" || data71 === "update" || data71 === "move" || data71 === "deactivate")) {
								const err184 = {
									instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/action",
									schemaPath: "#/$defs/intent/properties/action/enum",
									keyword: "enum",
									params: { allowedValues: schema36.properties.action.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err184];
								else vErrors.push(err184);
								errors++;
							}
						}
						if (data69.user !== void 0 && func0$1.call(data69, "user")) {
							let data72 = data69.user;
							if (typeof data72 !== "string" && data72 !== null) {
								const err185 = {
									instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/user",
									schemaPath: "#/$defs/intent/properties/user/type",
									keyword: "type",
									params: { type: schema36.properties.user.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err185];
								else vErrors.push(err185);
								errors++;
							}
							if (typeof data72 === "string") {
								if (!pattern9$1.test(data72)) {
									const err186 = {
										instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/user",
										schemaPath: "#/$defs/intent/properties/user/pattern",
										keyword: "pattern",
										params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$" },
										message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$\""
									};
									if (vErrors === null) vErrors = [err186];
									else vErrors.push(err186);
									errors++;
								}
							}
						}
						if (data69.before !== void 0 && func0$1.call(data69, "before")) {
							let data73 = data69.before;
							if (data73 && typeof data73 == "object" && !Array.isArray(data73)) for (const key21 of Object.keys(data73)) {
								let data74 = data73[key21];
								if (typeof data74 !== "string" && typeof data74 !== "boolean" && data74 !== null) {
									const err187 = {
										instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/before/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/intent/properties/before/additionalProperties/type",
										keyword: "type",
										params: { type: schema36.properties.before.additionalProperties.type },
										message: "must be string,boolean,null"
									};
									if (vErrors === null) vErrors = [err187];
									else vErrors.push(err187);
									errors++;
								}
							}
							else {
								const err188 = {
									instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/before",
									schemaPath: "#/$defs/intent/properties/before/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err188];
								else vErrors.push(err188);
								errors++;
							}
						}
						if (data69.after !== void 0 && func0$1.call(data69, "after")) {
							let data75 = data69.after;
							if (data75 && typeof data75 == "object" && !Array.isArray(data75)) for (const key22 of Object.keys(data75)) {
								let data76 = data75[key22];
								if (typeof data76 !== "string" && typeof data76 !== "boolean" && data76 !== null) {
									const err189 = {
										instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/after/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/intent/properties/after/additionalProperties/type",
										keyword: "type",
										params: { type: schema36.properties.after.additionalProperties.type },
										message: "must be string,boolean,null"
									};
									if (vErrors === null) vErrors = [err189];
									else vErrors.push(err189);
									errors++;
								}
							}
							else {
								const err190 = {
									instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/after",
									schemaPath: "#/$defs/intent/properties/after/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err190];
								else vErrors.push(err190);
								errors++;
							}
						}
						if (data69.status !== void 0 && func0$1.call(data69, "status")) {
							let data77 = data69.status;
							if (!(data77 === "open" || data77 === "unresolved")) {
								const err191 = {
									instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
									schemaPath: "#/$defs/intent/properties/status/enum",
									keyword: "enum",
									params: { allowedValues: schema36.properties.status.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err191];
								else vErrors.push(err191);
								errors++;
							}
						}
						if (data69.sentAt !== void 0 && func0$1.call(data69, "sentAt")) {
							let data78 = data69.sentAt;
							if (typeof data78 === "string") {
								if (!pattern10$1.test(data78)) {
									const err192 = {
										instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/sentAt",
										schemaPath: "#/$defs/intent/properties/sentAt/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$\""
									};
									if (vErrors === null) vErrors = [err192];
									else vErrors.push(err192);
									errors++;
								}
							} else {
								const err193 = {
									instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/sentAt",
									schemaPath: "#/$defs/intent/properties/sentAt/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err193];
								else vErrors.push(err193);
								errors++;
							}
						}
					} else {
						const err194 = {
							instancePath: instancePath + "/intents/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/intent/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err194];
						else vErrors.push(err194);
						errors++;
					}
				}
			} else {
				const err195 = {
					instancePath: instancePath + "/intents",
					schemaPath: "#/properties/intents/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err195];
				else vErrors.push(err195);
				errors++;
			}
		}
		if (data.lock !== void 0 && func0$1.call(data, "lock")) {
			let data79 = data.lock;
			const _errs182 = errors;
			let valid42 = false;
			const _errs183 = errors;
			if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
				if (data79.id === void 0 || !func0$1.call(data79, "id")) {
					const err196 = {
						instancePath: instancePath + "/lock",
						schemaPath: "#/$defs/lock/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err196];
					else vErrors.push(err196);
					errors++;
				}
				if (data79.by === void 0 || !func0$1.call(data79, "by")) {
					const err197 = {
						instancePath: instancePath + "/lock",
						schemaPath: "#/$defs/lock/required",
						keyword: "required",
						params: { missingProperty: "by" },
						message: "must have required property 'by'"
					};
					if (vErrors === null) vErrors = [err197];
					else vErrors.push(err197);
					errors++;
				}
				if (data79.machine === void 0 || !func0$1.call(data79, "machine")) {
					const err198 = {
						instancePath: instancePath + "/lock",
						schemaPath: "#/$defs/lock/required",
						keyword: "required",
						params: { missingProperty: "machine" },
						message: "must have required property 'machine'"
					};
					if (vErrors === null) vErrors = [err198];
					else vErrors.push(err198);
					errors++;
				}
				if (data79.pid === void 0 || !func0$1.call(data79, "pid")) {
					const err199 = {
						instancePath: instancePath + "/lock",
						schemaPath: "#/$defs/lock/required",
						keyword: "required",
						params: { missingProperty: "pid" },
						message: "must have required property 'pid'"
					};
					if (vErrors === null) vErrors = [err199];
					else vErrors.push(err199);
					errors++;
				}
				if (data79.run === void 0 || !func0$1.call(data79, "run")) {
					const err200 = {
						instancePath: instancePath + "/lock",
						schemaPath: "#/$defs/lock/required",
						keyword: "required",
						params: { missingProperty: "run" },
						message: "must have required property 'run'"
					};
					if (vErrors === null) vErrors = [err200];
					else vErrors.push(err200);
					errors++;
				}
				if (data79.since === void 0 || !func0$1.call(data79, "since")) {
					const err201 = {
						instancePath: instancePath + "/lock",
						schemaPath: "#/$defs/lock/required",
						keyword: "required",
						params: { missingProperty: "since" },
						message: "must have required property 'since'"
					};
					if (vErrors === null) vErrors = [err201];
					else vErrors.push(err201);
					errors++;
				}
				for (const key23 of Object.keys(data79)) if (!(key23 === "id" || key23 === "by" || key23 === "machine" || key23 === "pid" || key23 === "run" || key23 === "since")) {
					const err202 = {
						instancePath: instancePath + "/lock",
						schemaPath: "#/$defs/lock/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key23 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err202];
					else vErrors.push(err202);
					errors++;
				}
				if (data79.id !== void 0 && func0$1.call(data79, "id")) {
					let data80 = data79.id;
					if (typeof data80 === "string") {
						if (!pattern25.test(data80)) {
							const err203 = {
								instancePath: instancePath + "/lock/id",
								schemaPath: "#/$defs/lock/properties/id/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{12,64}$" },
								message: "must match pattern \"^[0-9a-f]{12,64}$\""
							};
							if (vErrors === null) vErrors = [err203];
							else vErrors.push(err203);
							errors++;
						}
					} else {
						const err204 = {
							instancePath: instancePath + "/lock/id",
							schemaPath: "#/$defs/lock/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err204];
						else vErrors.push(err204);
						errors++;
					}
				}
				if (data79.by !== void 0 && func0$1.call(data79, "by")) {
					let data81 = data79.by;
					if (typeof data81 === "string") {
						if (func80(data81) > 200) {
							const err205 = {
								instancePath: instancePath + "/lock/by",
								schemaPath: "#/$defs/lock/properties/by/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							if (vErrors === null) vErrors = [err205];
							else vErrors.push(err205);
							errors++;
						}
					} else {
						const err206 = {
							instancePath: instancePath + "/lock/by",
							schemaPath: "#/$defs/lock/properties/by/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err206];
						else vErrors.push(err206);
						errors++;
					}
				}
				if (data79.machine !== void 0 && func0$1.call(data79, "machine")) {
					let data82 = data79.machine;
					if (typeof data82 === "string") {
						if (func80(data82) > 200) {
							const err207 = {
								instancePath: instancePath + "/lock/machine",
								schemaPath: "#/$defs/lock/properties/machine/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							if (vErrors === null) vErrors = [err207];
							else vErrors.push(err207);
							errors++;
						}
					} else {
						const err208 = {
							instancePath: instancePath + "/lock/machine",
							schemaPath: "#/$defs/lock/properties/machine/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err208];
						else vErrors.push(err208);
						errors++;
					}
				}
				if (data79.pid !== void 0 && func0$1.call(data79, "pid")) {
					let data83 = data79.pid;
					if (!(typeof data83 == "number" && !(data83 % 1) && !isNaN(data83) && isFinite(data83))) {
						const err209 = {
							instancePath: instancePath + "/lock/pid",
							schemaPath: "#/$defs/lock/properties/pid/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err209];
						else vErrors.push(err209);
						errors++;
					}
					if (typeof data83 == "number" && isFinite(data83)) {
						if (data83 > 4294967295 || isNaN(data83)) {
							const err210 = {
								instancePath: instancePath + "/lock/pid",
								schemaPath: "#/$defs/lock/properties/pid/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 4294967295
								},
								message: "must be <= 4294967295"
							};
							if (vErrors === null) vErrors = [err210];
							else vErrors.push(err210);
							errors++;
						}
						if (data83 < 1 || isNaN(data83)) {
							const err211 = {
								instancePath: instancePath + "/lock/pid",
								schemaPath: "#/$defs/lock/properties/pid/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err211];
							else vErrors.push(err211);
							errors++;
						}
					}
				}
				if (data79.run !== void 0 && func0$1.call(data79, "run")) {
					let data84 = data79.run;
					if (!(data84 && typeof data84 == "object" && !Array.isArray(data84)) && data84 !== null) {
						const err212 = {
							instancePath: instancePath + "/lock/run",
							schemaPath: "#/$defs/lock/properties/run/type",
							keyword: "type",
							params: { type: schema37.properties.run.type },
							message: "must be object,null"
						};
						if (vErrors === null) vErrors = [err212];
						else vErrors.push(err212);
						errors++;
					}
					if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
						if (data84.repository === void 0 || !func0$1.call(data84, "repository")) {
							const err213 = {
								instancePath: instancePath + "/lock/run",
								schemaPath: "#/$defs/lock/properties/run/required",
								keyword: "required",
								params: { missingProperty: "repository" },
								message: "must have required property 'repository'"
							};
							if (vErrors === null) vErrors = [err213];
							else vErrors.push(err213);
							errors++;
						}
						if (data84.id === void 0 || !func0$1.call(data84, "id")) {
							const err214 = {
								instancePath: instancePath + "/lock/run",
								schemaPath: "#/$defs/lock/properties/run/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err214];
							else vErrors.push(err214);
							errors++;
						}
						if (data84.attempt === void 0 || !func0$1.call(data84, "attempt")) {
							const err215 = {
								instancePath: instancePath + "/lock/run",
								schemaPath: "#/$defs/lock/properties/run/required",
								keyword: "required",
								params: { missingProperty: "attempt" },
								message: "must have required property 'attempt'"
							};
							if (vErrors === null) vErrors = [err215];
							else vErrors.push(err215);
							errors++;
						}
						for (const key24 of Object.keys(data84)) if (!(key24 === "repository" || key24 === "id" || key24 === "attempt")) {
							const err216 = {
								instancePath: instancePath + "/lock/run",
								schemaPath: "#/$defs/lock/properties/run/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key24 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err216];
							else vErrors.push(err216);
							errors++;
						}
						if (data84.repository !== void 0 && func0$1.call(data84, "repository")) {
							let data85 = data84.repository;
							if (typeof data85 === "string") {
								if (!pattern26.test(data85)) {
									const err217 = {
										instancePath: instancePath + "/lock/run/repository",
										schemaPath: "#/$defs/lock/properties/run/properties/repository/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$" },
										message: "must match pattern \"^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$\""
									};
									if (vErrors === null) vErrors = [err217];
									else vErrors.push(err217);
									errors++;
								}
							} else {
								const err218 = {
									instancePath: instancePath + "/lock/run/repository",
									schemaPath: "#/$defs/lock/properties/run/properties/repository/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err218];
								else vErrors.push(err218);
								errors++;
							}
						}
						if (data84.id !== void 0 && func0$1.call(data84, "id")) {
							let data86 = data84.id;
							if (typeof data86 === "string") {
								if (!pattern27.test(data86)) {
									const err219 = {
										instancePath: instancePath + "/lock/run/id",
										schemaPath: "#/$defs/lock/properties/run/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{1,20}$" },
										message: "must match pattern \"^\\d{1,20}$\""
									};
									if (vErrors === null) vErrors = [err219];
									else vErrors.push(err219);
									errors++;
								}
							} else {
								const err220 = {
									instancePath: instancePath + "/lock/run/id",
									schemaPath: "#/$defs/lock/properties/run/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err220];
								else vErrors.push(err220);
								errors++;
							}
						}
						if (data84.attempt !== void 0 && func0$1.call(data84, "attempt")) {
							let data87 = data84.attempt;
							if (typeof data87 === "string") {
								if (!pattern28.test(data87)) {
									const err221 = {
										instancePath: instancePath + "/lock/run/attempt",
										schemaPath: "#/$defs/lock/properties/run/properties/attempt/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{1,6}$" },
										message: "must match pattern \"^\\d{1,6}$\""
									};
									if (vErrors === null) vErrors = [err221];
									else vErrors.push(err221);
									errors++;
								}
							} else {
								const err222 = {
									instancePath: instancePath + "/lock/run/attempt",
									schemaPath: "#/$defs/lock/properties/run/properties/attempt/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err222];
								else vErrors.push(err222);
								errors++;
							}
						}
					}
				}
				if (data79.since !== void 0 && func0$1.call(data79, "since")) {
					let data88 = data79.since;
					if (typeof data88 === "string") {
						if (func80(data88) > 40) {
							const err223 = {
								instancePath: instancePath + "/lock/since",
								schemaPath: "#/$defs/lock/properties/since/maxLength",
								keyword: "maxLength",
								params: { limit: 40 },
								message: "must NOT have more than 40 characters"
							};
							if (vErrors === null) vErrors = [err223];
							else vErrors.push(err223);
							errors++;
						}
					} else {
						const err224 = {
							instancePath: instancePath + "/lock/since",
							schemaPath: "#/$defs/lock/properties/since/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err224];
						else vErrors.push(err224);
						errors++;
					}
				}
			} else {
				const err225 = {
					instancePath: instancePath + "/lock",
					schemaPath: "#/$defs/lock/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err225];
				else vErrors.push(err225);
				errors++;
			}
			var _valid0 = _errs183 === errors;
			valid42 = valid42 || _valid0;
			const _errs206 = errors;
			if (data79 !== null) {
				const err226 = {
					instancePath: instancePath + "/lock",
					schemaPath: "#/properties/lock/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err226];
				else vErrors.push(err226);
				errors++;
			}
			var _valid0 = _errs206 === errors;
			valid42 = valid42 || _valid0;
			if (!valid42) {
				const err227 = {
					instancePath: instancePath + "/lock",
					schemaPath: "#/properties/lock/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err227];
				else vErrors.push(err227);
				errors++;
			} else {
				errors = _errs182;
				if (vErrors !== null) {
					if (_errs182) vErrors.length = _errs182;
					else vErrors = null;
				}
			}
		}
	} else {
		const err228 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err228];
		else vErrors.push(err228);
		errors++;
	}
	validate20$1.errors = vErrors;
	return errors === 0;
}
validate20$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/state/version.ts
/** A larger text is no state: 20,000 people take 4 MiB, and the 60,000 that a chart may have 13 MiB. */
const largestState = 16777216;
const tooLarge = `it is larger than ${largestState / 1024 / 1024} MiB`;
/** The state that a text holds, or what is wrong with it. `text`: the bytes, if they are decoded already. */
function read(bytes, text = bytes.toString("utf8")) {
	const why = overgrown(bytes);
	if (why !== null) return why;
	if (text.startsWith("﻿")) return "it begins with a byte order mark, which an editor has put there: save it without one";
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return "it is not JSON";
	}
	if (state(value)) return withoutSeal(value);
	if (isLater(value)) return later;
	const first = state.errors?.[0];
	return `${first?.instancePath ?? ""} ${first?.message ?? "has another form"}`.trim();
}
const later = "a newer version of Espalier wrote it";
function isLater(value) {
	const format = typeof value === "object" && value !== null && "format" in value ? value.format : null;
	return typeof format === "number" && format > 2;
}
/** A seal is of a text: a state that is changed and saved gets another one. */
function withoutSeal(sealed) {
	const { seal: _, ...state } = sealed;
	return state;
}
/** A file may be moved, so its seal says no place. */
const nowhere = {
	branch: null,
	parent: null
};
/** The state that a text holds, and what its seal says. Throws as `readSound` does. */
function stateFound(bytes, place, sealer, at) {
	const text = bytes.toString("utf8");
	const trust = sealer === null ? "unchecked" : verdictOn(text, "state", sealer, at);
	return {
		state: readSound(bytes, text, place, trust === "sealed"),
		trust,
		name: textDigest(text)
	};
}
/** The sealed text of a state: a line for each account and each open write, so that its changes can be read. */
function sealedText(state, sealer, at, place) {
	if (sealer === null) throw noSealer(place);
	const parts = Object.entries({
		...state,
		format: 2
	}).map(([name, value]) => {
		const lines = name === "bindings" || name === "intents" ? linesOf$1(value) : null;
		return `${JSON.stringify(name)}:${lines ?? JSON.stringify(value)}`;
	});
	return Buffer.from(withSeal(`{\n${parts.join(",\n")}\n}\n`, "state", sealer, at));
}
function linesOf$1(entries) {
	const lines = Object.entries(entries).map(([key, entry]) => `${JSON.stringify(key)}:${JSON.stringify(entry)}`);
	return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n}`;
}
function noSealer(place) {
	return new ExitError(1, `The state ${place} could not be saved, because there is no key to seal it with. Set SMALL_IMPROVEMENTS_API_KEY, or ESPALIER_STATE_KEY if your runs have one, and run the command again. Nothing was changed.`);
}
/**
* The state that a text holds. Throws `ExitError` 7 naming `place`: a damaged state is never taken for "no state",
* because that could make second accounts.
*/
function readSound(bytes, text, place, isOurs) {
	const state = read(bytes, text);
	if (state === later || typeof state === "string" && isOurs) throw new ExitError(7, `The state ${place} cannot be read here: ${later}. Nothing was written. Update Espalier.`);
	if (typeof state === "string") throw damaged(place, state);
	return state;
}
function damaged(place, what) {
	return new ExitError(7, `The state ${place} is damaged: ${what}. Restore an older copy, and seal it with "espalier state seal". If there is none, move the state away, and start a new one with "espalier state seal --new": the next apply then adopts every account by its address, and makes none.`);
}
/** Throws `ExitError` 7 for a state that could not be read again. */
function checkSize(bytes, place) {
	const why = bytes.length > 16777216 ? tooLarge : overgrown(bytes);
	if (why === null) return;
	throw new ExitError(7, `The state could not be saved to ${place}, because it could not be read again: ${why}. Nothing was overwritten. Forget people who have left with "espalier state forget", or split the company into two charts.`);
}
function lostSwap(place) {
	return new ExitError(7, `Another run has saved ${place} meanwhile. Nothing was overwritten: run the command again.`);
}
/** Whether a state may be saved over a version. The first one may have any serial: it may be a recovered one. */
function follows(next, base) {
	return base === null || next.lineage === base.lineage && next.serial === base.serial + 1;
}
/** Throws a `TypeError` for a state that may not be saved over a version: the caller has a bug. */
function checkFollows(next, base) {
	if (follows(next, base)) return;
	const over = base === null ? "nothing" : `${base.serial} of ${base.lineage}`;
	throw new TypeError(`Serial ${next.serial} of ${next.lineage} was to be saved over ${over}.`);
}

// src/state/file/regular-file.ts
/**
* The bytes of a file, null if there is none, or why it cannot be read: it is no regular file, or larger than `largest`
* bytes. A pipe in its place does not block. Throws what the system says.
*/
async function fileBytes(file, largest) {
	try {
		const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
		try {
			const stats = await handle.stat();
			if (!stats.isFile()) return "irregular";
			return stats.size > largest ? "large" : await handle.readFile();
		} finally {
			await handle.close();
		}
	} catch (error) {
		if (codeOf(error) === "ENOENT") return null;
		if (codeOf(error) === "ELOOP") return "irregular";
		throw error;
	}
}
/**
* The bytes of a state, or null if there is none. Throws `ExitError` 7 naming `place` if it is anything but a regular
* file, if it is larger than any state, or if it cannot be read.
*/
async function readRegular(file, place) {
	const bytes = await fileBytes(file, largestState).catch((error) => {
		throw new ExitError(7, `The state ${place} could not be read (${codeOf(error)}). Give this user access to it, and run the command again.`, { cause: error });
	});
	if (bytes === "irregular") throw notRegular(place);
	if (bytes === "large") throw damaged(place, tooLarge);
	return bytes;
}
function notRegular(place) {
	return new ExitError(7, `The state ${place} is not a regular file, but a folder, a link or a device. Set ESPALIER_STATE to the file itself.`);
}
/** Makes the names in a folder durable. */
async function syncFolder(folder) {
	const handle = await open(folder, "r");
	try {
		await handle.sync();
	} catch (error) {
		if (![
			"EINVAL",
			"ENOTSUP",
			"EPERM"
		].includes(codeOf(error))) throw error;
	} finally {
		await handle.close();
	}
}
/** The code of a system error, such as ENOSPC. */
function codeOf(error) {
	return error.code ?? String(error);
}

// src/state/file/compare-and-swap-file.ts
/** The one name for what comes after a version. */
function claimOn(file, base) {
	return `${file}.after-${base === null ? "none" : base.serial}`;
}
/**
* Writes and syncs the version that is to come after `base`, in a place that other runs do not read. Returns the
* folder.
*/
async function prepareVersion(file, base, name, bytes) {
	const folder = `${claimOn(file, base)}.${name}`;
	if (base === null) await mkdir(dirname(file), { recursive: true });
	await mkdir(folder, { mode: 448 });
	try {
		await writeSynced(join(folder, name), bytes);
	} catch (error) {
		await rm(folder, {
			recursive: true,
			force: true
		});
		throw error;
	}
	return folder;
}
async function writeSynced(path, bytes) {
	const handle = await open(path, "wx", 384);
	try {
		await handle.writeFile(bytes);
		await handle.sync();
	} finally {
		await handle.close();
	}
}
/**
* Claims to be what comes after `base`, and returns the claim; null if another run does, or has. A rename never
* replaces a folder with something in it, so of all that claim at once one succeeds.
*/
async function claim(file, base, prepared) {
	const claimed = claimOn(file, base);
	try {
		await rename(prepared, claimed);
		return claimed;
	} catch (error) {
		if ([
			"ENOTEMPTY",
			"EEXIST",
			"ENOENT"
		].includes(codeOf(error))) return null;
		throw error;
	}
}
/**
* Finishes the save of a writer that has claimed to be next and may have died; returns whether anything was done, by
* this run or meanwhile. It need not know whether that writer is alive. The file was seen to be `base` after the claim
* was there, so the claim is valid, and nothing else can come next; and its name is there once, so a late rename does
* nothing. `isOurs`: whether a version may replace that of the file, because anyone who may write here can leave a
* claim as well.
*/
async function finish(file, base, isOurs) {
	const claimed = claimOn(file, base);
	for (const name of await namesIn$1(claimed)) {
		const next = join(claimed, name);
		const bytes = await readRegular(next, next);
		if (bytes === null || !same(await readRegular(file, file), base)) return true;
		const state = read(bytes);
		if (typeof state === "string" || !follows(state, base) || !isOurs(bytes)) await rm(next, { force: true });
		else await promote(next, file);
		return true;
	}
	return false;
}
/** Makes a claimed version the file; false if it is no longer there. */
async function promote(next, file) {
	try {
		await rename(next, file);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return false;
		throw error;
	}
	await rmdir(dirname(next)).catch(() => void 0);
	return true;
}
function same(bytes, seen) {
	return bytes === null || seen === null ? bytes === seen : bytes.equals(seen.bytes);
}
/** Removes what was prepared or claimed to follow `serial` or an older version: none of it can be saved now. */
async function clear(file, serial) {
	const prefix = `${basename(file)}.after-`;
	for (const name of await namesIn$1(dirname(file))) {
		const [, after] = name.startsWith(prefix) ? /^(none|\d+)(?:\.[\w-]+)?$/.exec(name.slice(prefix.length)) ?? [] : [];
		if (after === void 0 || after !== "none" && Number(after) > serial) continue;
		await rm(join(dirname(file), name), {
			recursive: true,
			force: true
		}).catch(() => void 0);
	}
}
async function namesIn$1(folder) {
	return await readdir(folder).catch(() => []);
}

// build/validators/evidence.js
const evidence = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://espalier.invalid/schema/evidence.schema.json",
	"title": "Evidence",
	"description": "What one run of apply did: who asked, who approved, what was sent, what was read back, and when. Espalier only adds such files, and never changes one.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"format",
		"tool",
		"from",
		"at",
		"company",
		"service",
		"timezone",
		"asOf",
		"commit",
		"fingerprint",
		"approvedAs",
		"pulls",
		"run",
		"by",
		"limitsLifted",
		"part",
		"changes",
		"previous"
	],
	"properties": {
		"format": {
			"description": "The version of this form. 2: it is sealed.",
			"examples": [2],
			"enum": [1, 2]
		},
		"seal": {
			"title": "RecordSeal",
			"description": "Proves that Espalier wrote this record. Missing in records of format 1.",
			"examples": [{
				"key": "9f1c2ab47de05ae1",
				"mac": "3c0f5ab8e2d94716b05c8e1fa7d263943c0f5ab8e2d94716b05c8e1fa7d26394"
			}],
			"type": "object",
			"additionalProperties": false,
			"required": ["key", "mac"],
			"properties": {
				"key": {
					"description": "A name for the key.",
					"examples": ["9f1c2ab47de05ae1"],
					"type": "string",
					"pattern": "^[0-9a-f]{16}$"
				},
				"mac": {
					"description": "HMAC-SHA-256 over everything else.",
					"examples": ["3c0f5ab8e2d94716b05c8e1fa7d263943c0f5ab8e2d94716b05c8e1fa7d26394"],
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				}
			}
		},
		"tool": {
			"description": "The program that wrote it.",
			"examples": ["espalier 0.1.0"],
			"type": "string",
			"maxLength": 100
		},
		"from": {
			"description": "When the run began to make changes, in UTC.",
			"examples": ["2026-12-01T00:18:02.900Z"],
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"
		},
		"at": {
			"description": "When the run had read everyone again and wrote this, in UTC.",
			"examples": ["2026-12-01T00:18:09.000Z"],
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"
		},
		"company": {
			"description": "The company, from the settings.",
			"examples": ["Acme"],
			"type": "string",
			"maxLength": 100
		},
		"service": {
			"description": "The address of the service.",
			"examples": ["https://www.small-improvements.com/api/v1"],
			"type": "string",
			"pattern": "^https?://",
			"maxLength": 8192
		},
		"timezone": {
			"description": "The time zone of the chart. Its dates are days in this zone.",
			"examples": ["Europe/Berlin"],
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"asOf": {
			"description": "The day for which the chart was read.",
			"examples": ["2026-12-01"],
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
			"tsType": "Day"
		},
		"commit": {
			"description": "The commit whose chart was applied; null if it was read from files.",
			"examples": ["52eb801221a542cc8e299160b70c8ff3a41d7c55", null],
			"type": ["string", "null"],
			"pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"
		},
		"fingerprint": {
			"description": "The approved fingerprint; null if there was nothing to approve.",
			"examples": ["sha256:7d41c9b2f05ae1cc0d2f83b6a94e17d0c5f2689ab3d47e10957cfa2be8136d04", null],
			"type": ["string", "null"],
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"approvedAs": {
			"description": "How it was approved: pull (the review of pull requests), due (a day that the merged chart names had come), expect (a given fingerprint), plan (a plan file), yes (--yes), asked (an answer at a terminal), begun (no question was asked: an earlier run had begun it).",
			"examples": ["pull"],
			"enum": [
				"pull",
				"due",
				"expect",
				"plan",
				"yes",
				"asked",
				"begun"
			]
		},
		"pulls": {
			"description": "The pull requests whose changes were applied.",
			"examples": [[{
				"number": 128,
				"author": "ada",
				"head": "9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2",
				"merge": "52eb801221a542cc8e299160b70c8ff3a41d7c55",
				"mergedBy": "grace",
				"mergedAt": "2026-11-27T09:12:44Z",
				"approvals": []
			}]],
			"type": "array",
			"items": { "$ref": "#/$defs/pull" }
		},
		"run": {
			"description": "The run of GitHub Actions, if it was one.",
			"examples": [{
				"repository": "acme/people",
				"id": "17212345678",
				"attempt": "1"
			}, null],
			"tsType": "{ readonly repository: string; readonly id: string; readonly attempt: string } | null",
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": [
				"repository",
				"id",
				"attempt"
			],
			"properties": {
				"repository": {
					"description": "Owner and name.",
					"examples": ["acme/people"],
					"type": "string",
					"pattern": "^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$"
				},
				"id": {
					"description": "The number of the run.",
					"examples": ["17212345678"],
					"type": "string",
					"pattern": "^\\d{1,20}$"
				},
				"attempt": {
					"description": "The attempt of the run.",
					"examples": ["1"],
					"type": "string",
					"pattern": "^\\d{1,6}$"
				}
			}
		},
		"by": {
			"description": "The person who ran it: a login of GitHub, or a user and a machine.",
			"examples": ["grace on laptop"],
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"limitsLifted": {
			"description": "The limits that were lifted for the plan.",
			"examples": [[{
				"limit": "deactivate",
				"value": 12,
				"count": 12,
				"reason": "The Lisbon office closes."
			}], []],
			"type": "array",
			"items": { "$ref": "#/$defs/lifted" }
		},
		"takeover": {
			"title": "Takeover",
			"description": "The state that this run or command sealed, because runs refused it. Missing if there was none.",
			"examples": [{
				"digest": "3c0f5ab8e2d94716b05c8e1fa7d26394",
				"serial": 17,
				"why": "unsealed",
				"reason": "upgrade to sealed states"
			}],
			"type": "object",
			"additionalProperties": false,
			"required": [
				"digest",
				"serial",
				"why",
				"reason"
			],
			"properties": {
				"digest": {
					"description": "The digest of exactly what was sealed: 32 hex digits.",
					"examples": ["3c0f5ab8e2d94716b05c8e1fa7d26394"],
					"type": "string",
					"pattern": "^[0-9a-f]{32}$"
				},
				"serial": {
					"description": "Its serial.",
					"examples": [17],
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740990
				},
				"why": {
					"description": "Why it had to be sealed: it had no seal, one of another key, one that does not fit, or there was no state.",
					"examples": ["unsealed"],
					"enum": [
						"unsealed",
						"other-key",
						"changed",
						"missing"
					]
				},
				"reason": {
					"description": "The reason in espalier.yaml; null if a person ran the command.",
					"examples": ["upgrade to sealed states", null],
					"type": ["string", "null"],
					"maxLength": 200
				}
			}
		},
		"part": {
			"description": "The place of this file in a long record, which has several files.",
			"examples": [{
				"number": 1,
				"of": 1
			}],
			"tsType": "{ readonly number: number; readonly of: number }",
			"type": "object",
			"additionalProperties": false,
			"required": ["number", "of"],
			"properties": {
				"number": {
					"description": "The number of this file, from 1.",
					"examples": [1],
					"type": "integer",
					"minimum": 1,
					"maximum": 4294967295
				},
				"of": {
					"description": "The number of files.",
					"examples": [1],
					"type": "integer",
					"minimum": 1,
					"maximum": 4294967295
				}
			}
		},
		"changes": {
			"description": "Every change of the plan, and the changes that an earlier run had sent and could not record.",
			"examples": [[]],
			"type": "array",
			"items": { "$ref": "#/$defs/change" }
		},
		"previous": {
			"description": "The SHA-256 of the file before this one; null for the first.",
			"examples": ["3c0f5ab8e2d94716b05c8e1fa7d263943c0f5ab8e2d94716b05c8e1fa7d26394", null],
			"type": ["string", "null"],
			"pattern": "^[0-9a-f]{64}$"
		}
	},
	"$defs": {
		"change": {
			"title": "Recorded",
			"description": "One change, and its result.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"verb",
				"action",
				"key",
				"name",
				"user",
				"before",
				"after",
				"at",
				"result",
				"sentAt",
				"settledAt",
				"confirmedAt",
				"lastDay",
				"dueAt"
			],
			"properties": {
				"id": {
					"description": "The action and the key.",
					"examples": ["deactivate:petra.hrubesova"],
					"type": "string",
					"minLength": 1,
					"maxLength": 200
				},
				"verb": {
					"description": "The word that people use for it.",
					"examples": ["leave"],
					"enum": [
						"leave",
						"admin",
						"move",
						"rehire",
						"hire",
						"change",
						"adopt"
					],
					"tsType": "Verb"
				},
				"action": {
					"description": "The action that is sent.",
					"examples": ["deactivate"],
					"enum": [
						"create",
						"adopt",
						"reactivate",
						"update",
						"move",
						"deactivate"
					],
					"tsType": "Action"
				},
				"key": {
					"description": "The key of the person.",
					"examples": ["petra.hrubesova"],
					"type": "string",
					"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
					"maxLength": 64,
					"tsType": "PersonKey"
				},
				"name": {
					"description": "First and last name, as the chart had them then; the key, for a person who was no longer in the chart.",
					"examples": ["Petra Hrubešová"],
					"type": "string"
				},
				"user": {
					"description": "The account; null for a new account that is not known.",
					"examples": ["u_0042", null],
					"type": ["string", "null"],
					"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$",
					"tsType": "UserId | null"
				},
				"address": {
					"description": "The live address of the account then, if it was neither the person's address in the chart nor the one last applied. Missing otherwise.",
					"examples": ["petra@old.example"],
					"type": "string"
				},
				"was": {
					"description": "The key that this account was bound to before the key was renamed.",
					"examples": ["petra.hruby"],
					"type": "string",
					"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
					"maxLength": 64,
					"tsType": "PersonKey"
				},
				"before": {
					"description": "The values before. A manager is a key, or # and a user id.",
					"examples": [{ "active": true }],
					"type": "object",
					"tsType": "Values",
					"additionalProperties": { "type": [
						"string",
						"boolean",
						"null"
					] }
				},
				"after": {
					"description": "The values after.",
					"examples": [{ "active": false }],
					"type": "object",
					"tsType": "Values",
					"additionalProperties": { "type": [
						"string",
						"boolean",
						"null"
					] }
				},
				"at": {
					"description": "The line of the chart that said so; null for a person who was no longer in the chart.",
					"examples": [{
						"file": "org/people/sales.yaml",
						"line": 41
					}, null],
					"tsType": "{ readonly file: string; readonly line: number } | null",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": ["file", "line"],
					"properties": {
						"file": {
							"description": "The path of the file.",
							"examples": ["org/people/sales.yaml"],
							"type": "string"
						},
						"line": {
							"description": "The line, from 1.",
							"examples": [41],
							"type": "integer",
							"minimum": 1,
							"maximum": 4294967295
						}
					}
				},
				"result": {
					"description": "applied: it was made. found: an earlier run had sent it and ended before it could record it, and this run saw it in the service. failed, skipped: it was not made. unresolved: it was sent, and its outcome is not known.",
					"examples": ["applied"],
					"enum": [
						"applied",
						"found",
						"failed",
						"skipped",
						"unresolved"
					]
				},
				"why": {
					"description": "The reason why it was not made, or what the service changed along with it.",
					"examples": ["HTTP 422"],
					"type": "string",
					"maxLength": 2e3
				},
				"sentAt": {
					"description": "When this run began to send it, in UTC; null if this run did not send it.",
					"examples": ["2026-12-01T00:18:03.120Z", null],
					"type": ["string", "null"],
					"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"
				},
				"settledAt": {
					"description": "When reading the account back showed whether it was made, in UTC.",
					"examples": ["2026-12-01T00:18:03.480Z", null],
					"type": ["string", "null"],
					"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"
				},
				"confirmedAt": {
					"description": "When everyone had been read again and the service showed what the chart says, in UTC; null if it did not, or if the run did not look again.",
					"examples": ["2026-12-01T00:18:09.000Z", null],
					"type": ["string", "null"],
					"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"
				},
				"lastDay": {
					"description": "For a leaver: the last day, if the chart has one.",
					"examples": ["2026-11-30", null],
					"type": ["string", "null"],
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"tsType": "Day | null"
				},
				"dueAt": {
					"description": "For a leaver: when the account had to become inactive. The start of the day after the last day, in the company's time zone; without a last day, when the pull request was merged, or the run began.",
					"examples": ["2026-12-01T00:00:00+01:00", null],
					"type": ["string", "null"],
					"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"
				},
				"allowed": {
					"title": "Allowed",
					"description": "What allowed this change, and the digests under which it was approved. Missing in records of format 1.",
					"examples": [{
						"as": "pull",
						"pull": 128,
						"check": 17212345678,
						"by": null,
						"digests": ["3c0f5ab8e2d94716b05c8e1fa7d26394"]
					}],
					"type": "object",
					"additionalProperties": false,
					"required": [
						"as",
						"pull",
						"check",
						"by",
						"digests"
					],
					"properties": {
						"as": {
							"description": "pull: the approval of a pull request. due: a line for a later day, approved with a pull request. begun: the rest of a plan whose apply had begun. expect, plan, yes, asked: by hand. sealed: a person sealed a state whose version kept no sources.",
							"examples": ["pull"],
							"enum": [
								"pull",
								"due",
								"begun",
								"expect",
								"plan",
								"yes",
								"asked",
								"sealed"
							]
						},
						"pull": {
							"description": "The number of the pull request.",
							"examples": [128, null],
							"type": ["integer", "null"],
							"minimum": 1,
							"maximum": 4294967295
						},
						"check": {
							"description": "The number of the check run that holds the record of its plan.",
							"examples": [17212345678, null],
							"type": ["integer", "null"],
							"minimum": 1,
							"maximum": 9007199254740990
						},
						"by": {
							"description": "The person who approved by hand: a login of GitHub, or a user and a machine.",
							"examples": ["grace on laptop", null],
							"type": ["string", "null"],
							"maxLength": 200
						},
						"digests": {
							"description": "The digests, 32 hex digits each. They can be computed again from this record.",
							"examples": [["3c0f5ab8e2d94716b05c8e1fa7d26394"]],
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "^[0-9a-f]{32}$"
							}
						}
					}
				}
			}
		},
		"pull": {
			"title": "PullRecord",
			"description": "A pull request whose changes were applied.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"number",
				"author",
				"head",
				"merge",
				"mergedBy",
				"mergedAt",
				"approvals"
			],
			"properties": {
				"number": {
					"description": "The number of the pull request.",
					"examples": [128],
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"author": {
					"description": "The person who opened it, or for whom a bot opened it: who filed the form.",
					"examples": ["ada"],
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"head": {
					"description": "The commit that was approved.",
					"examples": ["9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2"],
					"type": "string",
					"pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"
				},
				"merge": {
					"description": "The commit that brought it into the default branch.",
					"examples": ["52eb801221a542cc8e299160b70c8ff3a41d7c55"],
					"type": "string",
					"pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"
				},
				"mergedBy": {
					"description": "The person who merged it.",
					"examples": ["grace"],
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"mergedAt": {
					"description": "The time, in UTC.",
					"examples": ["2026-11-27T09:12:44Z"],
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"
				},
				"approvals": {
					"description": "The approvals that stood.",
					"examples": [[{
						"by": "grace",
						"at": "2026-11-27T09:10:02Z",
						"commit": "9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2"
					}]],
					"type": "array",
					"items": { "$ref": "#/$defs/approvalOf" }
				},
				"due": {
					"description": "true: it was merged before the last apply, and a day that its lines name has come since.",
					"examples": [true],
					"const": true
				},
				"eventAt": {
					"description": "For a pull request that an event of an identity provider opened: when that was, by the word of GitHub. Missing for all others.",
					"examples": ["2026-11-27T08:51:10Z"],
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"
				}
			}
		},
		"approvalOf": {
			"title": "ApprovalOf",
			"description": "The approval of a pull request by one person.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"by",
				"at",
				"commit"
			],
			"properties": {
				"by": {
					"description": "The reviewer.",
					"examples": ["grace"],
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"at": {
					"description": "The time, in UTC.",
					"examples": ["2026-11-27T09:10:02Z"],
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"
				},
				"commit": {
					"description": "The commit that was reviewed.",
					"examples": ["9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2"],
					"type": "string",
					"pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"
				}
			}
		},
		"lifted": {
			"title": "LiftedLimit",
			"description": "A limit that was lifted for the plan.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"limit",
				"value",
				"count",
				"reason"
			],
			"properties": {
				"limit": {
					"description": "The name of the limit.",
					"examples": ["deactivate"],
					"enum": [
						"deactivate",
						"role",
						"move",
						"create",
						"email",
						"people",
						"users",
						"admins"
					],
					"tsType": "LimitName"
				},
				"value": {
					"description": "The number in this plan.",
					"examples": [12],
					"type": "integer",
					"minimum": 0,
					"maximum": 4294967295
				},
				"count": {
					"description": "The allowed number.",
					"examples": [12],
					"type": "integer",
					"minimum": 0,
					"maximum": 4294967295
				},
				"reason": {
					"description": "The reason.",
					"examples": ["The Lisbon office closes."],
					"type": "string",
					"maxLength": 2e3
				}
			}
		}
	}
};
const schema34 = {
	"title": "LiftedLimit",
	"description": "A limit that was lifted for the plan.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"limit",
		"value",
		"count",
		"reason"
	],
	"properties": {
		"limit": {
			"description": "The name of the limit.",
			"examples": ["deactivate"],
			"enum": [
				"deactivate",
				"role",
				"move",
				"create",
				"email",
				"people",
				"users",
				"admins"
			],
			"tsType": "LimitName"
		},
		"value": {
			"description": "The number in this plan.",
			"examples": [12],
			"type": "integer",
			"minimum": 0,
			"maximum": 4294967295
		},
		"count": {
			"description": "The allowed number.",
			"examples": [12],
			"type": "integer",
			"minimum": 0,
			"maximum": 4294967295
		},
		"reason": {
			"description": "The reason.",
			"examples": ["The Lisbon office closes."],
			"type": "string",
			"maxLength": 2e3
		}
	}
};
const schema35 = {
	"title": "Recorded",
	"description": "One change, and its result.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"verb",
		"action",
		"key",
		"name",
		"user",
		"before",
		"after",
		"at",
		"result",
		"sentAt",
		"settledAt",
		"confirmedAt",
		"lastDay",
		"dueAt"
	],
	"properties": {
		"id": {
			"description": "The action and the key.",
			"examples": ["deactivate:petra.hrubesova"],
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"verb": {
			"description": "The word that people use for it.",
			"examples": ["leave"],
			"enum": [
				"leave",
				"admin",
				"move",
				"rehire",
				"hire",
				"change",
				"adopt"
			],
			"tsType": "Verb"
		},
		"action": {
			"description": "The action that is sent.",
			"examples": ["deactivate"],
			"enum": [
				"create",
				"adopt",
				"reactivate",
				"update",
				"move",
				"deactivate"
			],
			"tsType": "Action"
		},
		"key": {
			"description": "The key of the person.",
			"examples": ["petra.hrubesova"],
			"type": "string",
			"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
			"maxLength": 64,
			"tsType": "PersonKey"
		},
		"name": {
			"description": "First and last name, as the chart had them then; the key, for a person who was no longer in the chart.",
			"examples": ["Petra Hrubešová"],
			"type": "string"
		},
		"user": {
			"description": "The account; null for a new account that is not known.",
			"examples": ["u_0042", null],
			"type": ["string", "null"],
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$",
			"tsType": "UserId | null"
		},
		"address": {
			"description": "The live address of the account then, if it was neither the person's address in the chart nor the one last applied. Missing otherwise.",
			"examples": ["petra@old.example"],
			"type": "string"
		},
		"was": {
			"description": "The key that this account was bound to before the key was renamed.",
			"examples": ["petra.hruby"],
			"type": "string",
			"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
			"maxLength": 64,
			"tsType": "PersonKey"
		},
		"before": {
			"description": "The values before. A manager is a key, or # and a user id.",
			"examples": [{ "active": true }],
			"type": "object",
			"tsType": "Values",
			"additionalProperties": { "type": [
				"string",
				"boolean",
				"null"
			] }
		},
		"after": {
			"description": "The values after.",
			"examples": [{ "active": false }],
			"type": "object",
			"tsType": "Values",
			"additionalProperties": { "type": [
				"string",
				"boolean",
				"null"
			] }
		},
		"at": {
			"description": "The line of the chart that said so; null for a person who was no longer in the chart.",
			"examples": [{
				"file": "org/people/sales.yaml",
				"line": 41
			}, null],
			"tsType": "{ readonly file: string; readonly line: number } | null",
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": ["file", "line"],
			"properties": {
				"file": {
					"description": "The path of the file.",
					"examples": ["org/people/sales.yaml"],
					"type": "string"
				},
				"line": {
					"description": "The line, from 1.",
					"examples": [41],
					"type": "integer",
					"minimum": 1,
					"maximum": 4294967295
				}
			}
		},
		"result": {
			"description": "applied: it was made. found: an earlier run had sent it and ended before it could record it, and this run saw it in the service. failed, skipped: it was not made. unresolved: it was sent, and its outcome is not known.",
			"examples": ["applied"],
			"enum": [
				"applied",
				"found",
				"failed",
				"skipped",
				"unresolved"
			]
		},
		"why": {
			"description": "The reason why it was not made, or what the service changed along with it.",
			"examples": ["HTTP 422"],
			"type": "string",
			"maxLength": 2e3
		},
		"sentAt": {
			"description": "When this run began to send it, in UTC; null if this run did not send it.",
			"examples": ["2026-12-01T00:18:03.120Z", null],
			"type": ["string", "null"],
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"
		},
		"settledAt": {
			"description": "When reading the account back showed whether it was made, in UTC.",
			"examples": ["2026-12-01T00:18:03.480Z", null],
			"type": ["string", "null"],
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"
		},
		"confirmedAt": {
			"description": "When everyone had been read again and the service showed what the chart says, in UTC; null if it did not, or if the run did not look again.",
			"examples": ["2026-12-01T00:18:09.000Z", null],
			"type": ["string", "null"],
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"
		},
		"lastDay": {
			"description": "For a leaver: the last day, if the chart has one.",
			"examples": ["2026-11-30", null],
			"type": ["string", "null"],
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
			"tsType": "Day | null"
		},
		"dueAt": {
			"description": "For a leaver: when the account had to become inactive. The start of the day after the last day, in the company's time zone; without a last day, when the pull request was merged, or the run began.",
			"examples": ["2026-12-01T00:00:00+01:00", null],
			"type": ["string", "null"],
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"
		},
		"allowed": {
			"title": "Allowed",
			"description": "What allowed this change, and the digests under which it was approved. Missing in records of format 1.",
			"examples": [{
				"as": "pull",
				"pull": 128,
				"check": 17212345678,
				"by": null,
				"digests": ["3c0f5ab8e2d94716b05c8e1fa7d26394"]
			}],
			"type": "object",
			"additionalProperties": false,
			"required": [
				"as",
				"pull",
				"check",
				"by",
				"digests"
			],
			"properties": {
				"as": {
					"description": "pull: the approval of a pull request. due: a line for a later day, approved with a pull request. begun: the rest of a plan whose apply had begun. expect, plan, yes, asked: by hand. sealed: a person sealed a state whose version kept no sources.",
					"examples": ["pull"],
					"enum": [
						"pull",
						"due",
						"begun",
						"expect",
						"plan",
						"yes",
						"asked",
						"sealed"
					]
				},
				"pull": {
					"description": "The number of the pull request.",
					"examples": [128, null],
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 4294967295
				},
				"check": {
					"description": "The number of the check run that holds the record of its plan.",
					"examples": [17212345678, null],
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 9007199254740990
				},
				"by": {
					"description": "The person who approved by hand: a login of GitHub, or a user and a machine.",
					"examples": ["grace on laptop", null],
					"type": ["string", "null"],
					"maxLength": 200
				},
				"digests": {
					"description": "The digests, 32 hex digits each. They can be computed again from this record.",
					"examples": [["3c0f5ab8e2d94716b05c8e1fa7d26394"]],
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[0-9a-f]{32}$"
					}
				}
			}
		}
	}
};
const func0 = Object.prototype.hasOwnProperty;
const func86 = require_ucs2length().default;
const pattern4 = new RegExp("^[0-9a-f]{16}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$", "u");
const pattern8 = new RegExp("^https?://", "u");
const pattern9 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern10 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern11 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern18 = new RegExp("^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$", "u");
const pattern19 = new RegExp("^\\d{1,20}$", "u");
const pattern20 = new RegExp("^\\d{1,6}$", "u");
const pattern21 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern22 = new RegExp("^[a-z0-9]+(?:[._-][a-z0-9]+)*$", "u");
const pattern23 = new RegExp("^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$", "u");
const schema32 = {
	"title": "PullRecord",
	"description": "A pull request whose changes were applied.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"number",
		"author",
		"head",
		"merge",
		"mergedBy",
		"mergedAt",
		"approvals"
	],
	"properties": {
		"number": {
			"description": "The number of the pull request.",
			"examples": [128],
			"type": "integer",
			"minimum": 1,
			"maximum": 9007199254740991
		},
		"author": {
			"description": "The person who opened it, or for whom a bot opened it: who filed the form.",
			"examples": ["ada"],
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"head": {
			"description": "The commit that was approved.",
			"examples": ["9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2"],
			"type": "string",
			"pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"
		},
		"merge": {
			"description": "The commit that brought it into the default branch.",
			"examples": ["52eb801221a542cc8e299160b70c8ff3a41d7c55"],
			"type": "string",
			"pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"
		},
		"mergedBy": {
			"description": "The person who merged it.",
			"examples": ["grace"],
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"mergedAt": {
			"description": "The time, in UTC.",
			"examples": ["2026-11-27T09:12:44Z"],
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"
		},
		"approvals": {
			"description": "The approvals that stood.",
			"examples": [[{
				"by": "grace",
				"at": "2026-11-27T09:10:02Z",
				"commit": "9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2"
			}]],
			"type": "array",
			"items": { "$ref": "#/$defs/approvalOf" }
		},
		"due": {
			"description": "true: it was merged before the last apply, and a day that its lines name has come since.",
			"examples": [true],
			"const": true
		},
		"eventAt": {
			"description": "For a pull request that an event of an identity provider opened: when that was, by the word of GitHub. Missing for all others.",
			"examples": ["2026-11-27T08:51:10Z"],
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$"
		}
	}
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.number === void 0 || !func0.call(data, "number")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "number" },
				message: "must have required property 'number'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.author === void 0 || !func0.call(data, "author")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "author" },
				message: "must have required property 'author'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.head === void 0 || !func0.call(data, "head")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "head" },
				message: "must have required property 'head'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.merge === void 0 || !func0.call(data, "merge")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "merge" },
				message: "must have required property 'merge'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.mergedBy === void 0 || !func0.call(data, "mergedBy")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mergedBy" },
				message: "must have required property 'mergedBy'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.mergedAt === void 0 || !func0.call(data, "mergedAt")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mergedAt" },
				message: "must have required property 'mergedAt'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.approvals === void 0 || !func0.call(data, "approvals")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "approvals" },
				message: "must have required property 'approvals'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema32.properties, key0)) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.number !== void 0 && func0.call(data, "number")) {
			let data0 = data.number;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err8 = {
					instancePath: instancePath + "/number",
					schemaPath: "#/properties/number/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err9 = {
						instancePath: instancePath + "/number",
						schemaPath: "#/properties/number/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err10 = {
						instancePath: instancePath + "/number",
						schemaPath: "#/properties/number/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.author !== void 0 && func0.call(data, "author")) {
			let data1 = data.author;
			if (typeof data1 === "string") {
				if (func86(data1) > 100) {
					const err11 = {
						instancePath: instancePath + "/author",
						schemaPath: "#/properties/author/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (func86(data1) < 1) {
					const err12 = {
						instancePath: instancePath + "/author",
						schemaPath: "#/properties/author/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/author",
					schemaPath: "#/properties/author/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.head !== void 0 && func0.call(data, "head")) {
			let data2 = data.head;
			if (typeof data2 === "string") {
				if (!pattern10.test(data2)) {
					const err14 = {
						instancePath: instancePath + "/head",
						schemaPath: "#/properties/head/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" },
						message: "must match pattern \"^(?:[0-9a-f]{40}|[0-9a-f]{64})$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/head",
					schemaPath: "#/properties/head/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.merge !== void 0 && func0.call(data, "merge")) {
			let data3 = data.merge;
			if (typeof data3 === "string") {
				if (!pattern10.test(data3)) {
					const err16 = {
						instancePath: instancePath + "/merge",
						schemaPath: "#/properties/merge/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" },
						message: "must match pattern \"^(?:[0-9a-f]{40}|[0-9a-f]{64})$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/merge",
					schemaPath: "#/properties/merge/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.mergedBy !== void 0 && func0.call(data, "mergedBy")) {
			let data4 = data.mergedBy;
			if (typeof data4 === "string") {
				if (func86(data4) > 100) {
					const err18 = {
						instancePath: instancePath + "/mergedBy",
						schemaPath: "#/properties/mergedBy/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (func86(data4) < 1) {
					const err19 = {
						instancePath: instancePath + "/mergedBy",
						schemaPath: "#/properties/mergedBy/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/mergedBy",
					schemaPath: "#/properties/mergedBy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.mergedAt !== void 0 && func0.call(data, "mergedAt")) {
			let data5 = data.mergedAt;
			if (typeof data5 === "string") {
				if (!pattern6.test(data5)) {
					const err21 = {
						instancePath: instancePath + "/mergedAt",
						schemaPath: "#/properties/mergedAt/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$\""
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/mergedAt",
					schemaPath: "#/properties/mergedAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.approvals !== void 0 && func0.call(data, "approvals")) {
			let data6 = data.approvals;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (data7.by === void 0 || !func0.call(data7, "by")) {
							const err23 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/$defs/approvalOf/required",
								keyword: "required",
								params: { missingProperty: "by" },
								message: "must have required property 'by'"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data7.at === void 0 || !func0.call(data7, "at")) {
							const err24 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/$defs/approvalOf/required",
								keyword: "required",
								params: { missingProperty: "at" },
								message: "must have required property 'at'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data7.commit === void 0 || !func0.call(data7, "commit")) {
							const err25 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/$defs/approvalOf/required",
								keyword: "required",
								params: { missingProperty: "commit" },
								message: "must have required property 'commit'"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						for (const key1 of Object.keys(data7)) if (!(key1 === "by" || key1 === "at" || key1 === "commit")) {
							const err26 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/$defs/approvalOf/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data7.by !== void 0 && func0.call(data7, "by")) {
							let data8 = data7.by;
							if (typeof data8 === "string") {
								if (func86(data8) > 100) {
									const err27 = {
										instancePath: instancePath + "/approvals/" + i0 + "/by",
										schemaPath: "#/$defs/approvalOf/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
								if (func86(data8) < 1) {
									const err28 = {
										instancePath: instancePath + "/approvals/" + i0 + "/by",
										schemaPath: "#/$defs/approvalOf/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/approvals/" + i0 + "/by",
									schemaPath: "#/$defs/approvalOf/properties/by/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data7.at !== void 0 && func0.call(data7, "at")) {
							let data9 = data7.at;
							if (typeof data9 === "string") {
								if (!pattern6.test(data9)) {
									const err30 = {
										instancePath: instancePath + "/approvals/" + i0 + "/at",
										schemaPath: "#/$defs/approvalOf/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$\""
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/approvals/" + i0 + "/at",
									schemaPath: "#/$defs/approvalOf/properties/at/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data7.commit !== void 0 && func0.call(data7, "commit")) {
							let data10 = data7.commit;
							if (typeof data10 === "string") {
								if (!pattern10.test(data10)) {
									const err32 = {
										instancePath: instancePath + "/approvals/" + i0 + "/commit",
										schemaPath: "#/$defs/approvalOf/properties/commit/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" },
										message: "must match pattern \"^(?:[0-9a-f]{40}|[0-9a-f]{64})$\""
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							} else {
								const err33 = {
									instancePath: instancePath + "/approvals/" + i0 + "/commit",
									schemaPath: "#/$defs/approvalOf/properties/commit/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/approvals/" + i0,
							schemaPath: "#/$defs/approvalOf/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.due !== void 0 && func0.call(data, "due")) {
			if (true !== data.due) {
				const err36 = {
					instancePath: instancePath + "/due",
					schemaPath: "#/properties/due/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.eventAt !== void 0 && func0.call(data, "eventAt")) {
			let data12 = data.eventAt;
			if (typeof data12 === "string") {
				if (!pattern6.test(data12)) {
					const err37 = {
						instancePath: instancePath + "/eventAt",
						schemaPath: "#/properties/eventAt/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$\""
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/eventAt",
					schemaPath: "#/properties/eventAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
	} else {
		const err39 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err39];
		else vErrors.push(err39);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0 || !func0.call(data, "format")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tool === void 0 || !func0.call(data, "tool")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tool" },
				message: "must have required property 'tool'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.from === void 0 || !func0.call(data, "from")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "from" },
				message: "must have required property 'from'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.company === void 0 || !func0.call(data, "company")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "company" },
				message: "must have required property 'company'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.service === void 0 || !func0.call(data, "service")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "service" },
				message: "must have required property 'service'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.timezone === void 0 || !func0.call(data, "timezone")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timezone" },
				message: "must have required property 'timezone'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.asOf === void 0 || !func0.call(data, "asOf")) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "asOf" },
				message: "must have required property 'asOf'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.commit === void 0 || !func0.call(data, "commit")) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" },
				message: "must have required property 'commit'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.fingerprint === void 0 || !func0.call(data, "fingerprint")) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fingerprint" },
				message: "must have required property 'fingerprint'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.approvedAs === void 0 || !func0.call(data, "approvedAs")) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "approvedAs" },
				message: "must have required property 'approvedAs'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.pulls === void 0 || !func0.call(data, "pulls")) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pulls" },
				message: "must have required property 'pulls'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.run === void 0 || !func0.call(data, "run")) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.by === void 0 || !func0.call(data, "by")) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				message: "must have required property 'by'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.limitsLifted === void 0 || !func0.call(data, "limitsLifted")) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "limitsLifted" },
				message: "must have required property 'limitsLifted'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.part === void 0 || !func0.call(data, "part")) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "part" },
				message: "must have required property 'part'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.changes === void 0 || !func0.call(data, "changes")) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "changes" },
				message: "must have required property 'changes'"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.previous === void 0 || !func0.call(data, "previous")) {
			const err17 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "previous" },
				message: "must have required property 'previous'"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema31.properties, key0)) {
			const err18 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		if (data.format !== void 0 && func0.call(data, "format")) {
			let data0 = data.format;
			if (!(data0 === 1 || data0 === 2)) {
				const err19 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.format.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.seal !== void 0 && func0.call(data, "seal")) {
			let data1 = data.seal;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.key === void 0 || !func0.call(data1, "key")) {
					const err20 = {
						instancePath: instancePath + "/seal",
						schemaPath: "#/properties/seal/required",
						keyword: "required",
						params: { missingProperty: "key" },
						message: "must have required property 'key'"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data1.mac === void 0 || !func0.call(data1, "mac")) {
					const err21 = {
						instancePath: instancePath + "/seal",
						schemaPath: "#/properties/seal/required",
						keyword: "required",
						params: { missingProperty: "mac" },
						message: "must have required property 'mac'"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				for (const key1 of Object.keys(data1)) if (!(key1 === "key" || key1 === "mac")) {
					const err22 = {
						instancePath: instancePath + "/seal",
						schemaPath: "#/properties/seal/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data1.key !== void 0 && func0.call(data1, "key")) {
					let data2 = data1.key;
					if (typeof data2 === "string") {
						if (!pattern4.test(data2)) {
							const err23 = {
								instancePath: instancePath + "/seal/key",
								schemaPath: "#/properties/seal/properties/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{16}$" },
								message: "must match pattern \"^[0-9a-f]{16}$\""
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/seal/key",
							schemaPath: "#/properties/seal/properties/key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data1.mac !== void 0 && func0.call(data1, "mac")) {
					let data3 = data1.mac;
					if (typeof data3 === "string") {
						if (!pattern5.test(data3)) {
							const err25 = {
								instancePath: instancePath + "/seal/mac",
								schemaPath: "#/properties/seal/properties/mac/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" },
								message: "must match pattern \"^[0-9a-f]{64}$\""
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/seal/mac",
							schemaPath: "#/properties/seal/properties/mac/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/seal",
					schemaPath: "#/properties/seal/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.tool !== void 0 && func0.call(data, "tool")) {
			let data4 = data.tool;
			if (typeof data4 === "string") {
				if (func86(data4) > 100) {
					const err28 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/tool",
					schemaPath: "#/properties/tool/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.from !== void 0 && func0.call(data, "from")) {
			let data5 = data.from;
			if (typeof data5 === "string") {
				if (!pattern6.test(data5)) {
					const err30 = {
						instancePath: instancePath + "/from",
						schemaPath: "#/properties/from/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$\""
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/properties/from/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			let data6 = data.at;
			if (typeof data6 === "string") {
				if (!pattern6.test(data6)) {
					const err32 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$\""
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.company !== void 0 && func0.call(data, "company")) {
			let data7 = data.company;
			if (typeof data7 === "string") {
				if (func86(data7) > 100) {
					const err34 = {
						instancePath: instancePath + "/company",
						schemaPath: "#/properties/company/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/company",
					schemaPath: "#/properties/company/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.service !== void 0 && func0.call(data, "service")) {
			let data8 = data.service;
			if (typeof data8 === "string") {
				if (func86(data8) > 8192) {
					const err36 = {
						instancePath: instancePath + "/service",
						schemaPath: "#/properties/service/maxLength",
						keyword: "maxLength",
						params: { limit: 8192 },
						message: "must NOT have more than 8192 characters"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (!pattern8.test(data8)) {
					const err37 = {
						instancePath: instancePath + "/service",
						schemaPath: "#/properties/service/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://" },
						message: "must match pattern \"^https?://\""
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.timezone !== void 0 && func0.call(data, "timezone")) {
			let data9 = data.timezone;
			if (typeof data9 === "string") {
				if (func86(data9) > 100) {
					const err39 = {
						instancePath: instancePath + "/timezone",
						schemaPath: "#/properties/timezone/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (func86(data9) < 1) {
					const err40 = {
						instancePath: instancePath + "/timezone",
						schemaPath: "#/properties/timezone/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/timezone",
					schemaPath: "#/properties/timezone/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.asOf !== void 0 && func0.call(data, "asOf")) {
			let data10 = data.asOf;
			if (typeof data10 === "string") {
				if (!pattern9.test(data10)) {
					const err42 = {
						instancePath: instancePath + "/asOf",
						schemaPath: "#/properties/asOf/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/asOf",
					schemaPath: "#/properties/asOf/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.commit !== void 0 && func0.call(data, "commit")) {
			let data11 = data.commit;
			if (typeof data11 !== "string" && data11 !== null) {
				const err44 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/type",
					keyword: "type",
					params: { type: schema31.properties.commit.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
			if (typeof data11 === "string") {
				if (!pattern10.test(data11)) {
					const err45 = {
						instancePath: instancePath + "/commit",
						schemaPath: "#/properties/commit/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" },
						message: "must match pattern \"^(?:[0-9a-f]{40}|[0-9a-f]{64})$\""
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
			}
		}
		if (data.fingerprint !== void 0 && func0.call(data, "fingerprint")) {
			let data12 = data.fingerprint;
			if (typeof data12 !== "string" && data12 !== null) {
				const err46 = {
					instancePath: instancePath + "/fingerprint",
					schemaPath: "#/properties/fingerprint/type",
					keyword: "type",
					params: { type: schema31.properties.fingerprint.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
			if (typeof data12 === "string") {
				if (!pattern11.test(data12)) {
					const err47 = {
						instancePath: instancePath + "/fingerprint",
						schemaPath: "#/properties/fingerprint/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
			}
		}
		if (data.approvedAs !== void 0 && func0.call(data, "approvedAs")) {
			let data13 = data.approvedAs;
			if (!(data13 === "pull" || data13 === "due" || data13 === "expect" || data13 === "plan" || data13 === "yes" || data13 === "asked" || data13 === "begun")) {
				const err48 = {
					instancePath: instancePath + "/approvedAs",
					schemaPath: "#/properties/approvedAs/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.approvedAs.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.pulls !== void 0 && func0.call(data, "pulls")) {
			let data14 = data.pulls;
			if (Array.isArray(data14)) {
				const len0 = data14.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate21(data14[i0], {
					instancePath: instancePath + "/pulls/" + i0,
					parentData: data14,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
					errors = vErrors.length;
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/pulls",
					schemaPath: "#/properties/pulls/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
		}
		if (data.run !== void 0 && func0.call(data, "run")) {
			let data16 = data.run;
			if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
				const err50 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: schema31.properties.run.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (data16.repository === void 0 || !func0.call(data16, "repository")) {
					const err51 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/required",
						keyword: "required",
						params: { missingProperty: "repository" },
						message: "must have required property 'repository'"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				if (data16.id === void 0 || !func0.call(data16, "id")) {
					const err52 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data16.attempt === void 0 || !func0.call(data16, "attempt")) {
					const err53 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/required",
						keyword: "required",
						params: { missingProperty: "attempt" },
						message: "must have required property 'attempt'"
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				for (const key2 of Object.keys(data16)) if (!(key2 === "repository" || key2 === "id" || key2 === "attempt")) {
					const err54 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
				if (data16.repository !== void 0 && func0.call(data16, "repository")) {
					let data17 = data16.repository;
					if (typeof data17 === "string") {
						if (!pattern18.test(data17)) {
							const err55 = {
								instancePath: instancePath + "/run/repository",
								schemaPath: "#/properties/run/properties/repository/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$" },
								message: "must match pattern \"^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$\""
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/run/repository",
							schemaPath: "#/properties/run/properties/repository/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
				if (data16.id !== void 0 && func0.call(data16, "id")) {
					let data18 = data16.id;
					if (typeof data18 === "string") {
						if (!pattern19.test(data18)) {
							const err57 = {
								instancePath: instancePath + "/run/id",
								schemaPath: "#/properties/run/properties/id/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{1,20}$" },
								message: "must match pattern \"^\\d{1,20}$\""
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
					} else {
						const err58 = {
							instancePath: instancePath + "/run/id",
							schemaPath: "#/properties/run/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
				if (data16.attempt !== void 0 && func0.call(data16, "attempt")) {
					let data19 = data16.attempt;
					if (typeof data19 === "string") {
						if (!pattern20.test(data19)) {
							const err59 = {
								instancePath: instancePath + "/run/attempt",
								schemaPath: "#/properties/run/properties/attempt/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{1,6}$" },
								message: "must match pattern \"^\\d{1,6}$\""
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/run/attempt",
							schemaPath: "#/properties/run/properties/attempt/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
			}
		}
		if (data.by !== void 0 && func0.call(data, "by")) {
			let data20 = data.by;
			if (typeof data20 === "string") {
				if (func86(data20) > 200) {
					const err61 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				if (func86(data20) < 1) {
					const err62 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
		if (data.limitsLifted !== void 0 && func0.call(data, "limitsLifted")) {
			let data21 = data.limitsLifted;
			if (Array.isArray(data21)) {
				const len1 = data21.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data22 = data21[i1];
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						if (data22.limit === void 0 || !func0.call(data22, "limit")) {
							const err64 = {
								instancePath: instancePath + "/limitsLifted/" + i1,
								schemaPath: "#/$defs/lifted/required",
								keyword: "required",
								params: { missingProperty: "limit" },
								message: "must have required property 'limit'"
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						if (data22.value === void 0 || !func0.call(data22, "value")) {
							const err65 = {
								instancePath: instancePath + "/limitsLifted/" + i1,
								schemaPath: "#/$defs/lifted/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						if (data22.count === void 0 || !func0.call(data22, "count")) {
							const err66 = {
								instancePath: instancePath + "/limitsLifted/" + i1,
								schemaPath: "#/$defs/lifted/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						if (data22.reason === void 0 || !func0.call(data22, "reason")) {
							const err67 = {
								instancePath: instancePath + "/limitsLifted/" + i1,
								schemaPath: "#/$defs/lifted/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
						for (const key3 of Object.keys(data22)) if (!(key3 === "limit" || key3 === "value" || key3 === "count" || key3 === "reason")) {
							const err68 = {
								instancePath: instancePath + "/limitsLifted/" + i1,
								schemaPath: "#/$defs/lifted/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
						if (data22.limit !== void 0 && func0.call(data22, "limit")) {
							let data23 = data22.limit;
							if (!(data23 === "deactivate" || data23 === "role" || data23 === "move" || data23 === "create" || data23 === "email" || data23 === "people" || data23 === "users" || data23 === "admins")) {
								const err69 = {
									instancePath: instancePath + "/limitsLifted/" + i1 + "/limit",
									schemaPath: "#/$defs/lifted/properties/limit/enum",
									keyword: "enum",
									params: { allowedValues: schema34.properties.limit.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
						if (data22.value !== void 0 && func0.call(data22, "value")) {
							let data24 = data22.value;
							if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
								const err70 = {
									instancePath: instancePath + "/limitsLifted/" + i1 + "/value",
									schemaPath: "#/$defs/lifted/properties/value/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
							if (typeof data24 == "number" && isFinite(data24)) {
								if (data24 > 4294967295 || isNaN(data24)) {
									const err71 = {
										instancePath: instancePath + "/limitsLifted/" + i1 + "/value",
										schemaPath: "#/$defs/lifted/properties/value/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 4294967295
										},
										message: "must be <= 4294967295"
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
								if (data24 < 0 || isNaN(data24)) {
									const err72 = {
										instancePath: instancePath + "/limitsLifted/" + i1 + "/value",
										schemaPath: "#/$defs/lifted/properties/value/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
							}
						}
						if (data22.count !== void 0 && func0.call(data22, "count")) {
							let data25 = data22.count;
							if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
								const err73 = {
									instancePath: instancePath + "/limitsLifted/" + i1 + "/count",
									schemaPath: "#/$defs/lifted/properties/count/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
							if (typeof data25 == "number" && isFinite(data25)) {
								if (data25 > 4294967295 || isNaN(data25)) {
									const err74 = {
										instancePath: instancePath + "/limitsLifted/" + i1 + "/count",
										schemaPath: "#/$defs/lifted/properties/count/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 4294967295
										},
										message: "must be <= 4294967295"
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
								if (data25 < 0 || isNaN(data25)) {
									const err75 = {
										instancePath: instancePath + "/limitsLifted/" + i1 + "/count",
										schemaPath: "#/$defs/lifted/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err75];
									else vErrors.push(err75);
									errors++;
								}
							}
						}
						if (data22.reason !== void 0 && func0.call(data22, "reason")) {
							let data26 = data22.reason;
							if (typeof data26 === "string") {
								if (func86(data26) > 2e3) {
									const err76 = {
										instancePath: instancePath + "/limitsLifted/" + i1 + "/reason",
										schemaPath: "#/$defs/lifted/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 },
										message: "must NOT have more than 2000 characters"
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
							} else {
								const err77 = {
									instancePath: instancePath + "/limitsLifted/" + i1 + "/reason",
									schemaPath: "#/$defs/lifted/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
					} else {
						const err78 = {
							instancePath: instancePath + "/limitsLifted/" + i1,
							schemaPath: "#/$defs/lifted/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
				}
			} else {
				const err79 = {
					instancePath: instancePath + "/limitsLifted",
					schemaPath: "#/properties/limitsLifted/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
		}
		if (data.takeover !== void 0 && func0.call(data, "takeover")) {
			let data27 = data.takeover;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				if (data27.digest === void 0 || !func0.call(data27, "digest")) {
					const err80 = {
						instancePath: instancePath + "/takeover",
						schemaPath: "#/properties/takeover/required",
						keyword: "required",
						params: { missingProperty: "digest" },
						message: "must have required property 'digest'"
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
				if (data27.serial === void 0 || !func0.call(data27, "serial")) {
					const err81 = {
						instancePath: instancePath + "/takeover",
						schemaPath: "#/properties/takeover/required",
						keyword: "required",
						params: { missingProperty: "serial" },
						message: "must have required property 'serial'"
					};
					if (vErrors === null) vErrors = [err81];
					else vErrors.push(err81);
					errors++;
				}
				if (data27.why === void 0 || !func0.call(data27, "why")) {
					const err82 = {
						instancePath: instancePath + "/takeover",
						schemaPath: "#/properties/takeover/required",
						keyword: "required",
						params: { missingProperty: "why" },
						message: "must have required property 'why'"
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
				if (data27.reason === void 0 || !func0.call(data27, "reason")) {
					const err83 = {
						instancePath: instancePath + "/takeover",
						schemaPath: "#/properties/takeover/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						message: "must have required property 'reason'"
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
				for (const key4 of Object.keys(data27)) if (!(key4 === "digest" || key4 === "serial" || key4 === "why" || key4 === "reason")) {
					const err84 = {
						instancePath: instancePath + "/takeover",
						schemaPath: "#/properties/takeover/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
				if (data27.digest !== void 0 && func0.call(data27, "digest")) {
					let data28 = data27.digest;
					if (typeof data28 === "string") {
						if (!pattern21.test(data28)) {
							const err85 = {
								instancePath: instancePath + "/takeover/digest",
								schemaPath: "#/properties/takeover/properties/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{32}$" },
								message: "must match pattern \"^[0-9a-f]{32}$\""
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
					} else {
						const err86 = {
							instancePath: instancePath + "/takeover/digest",
							schemaPath: "#/properties/takeover/properties/digest/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
				}
				if (data27.serial !== void 0 && func0.call(data27, "serial")) {
					let data29 = data27.serial;
					if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
						const err87 = {
							instancePath: instancePath + "/takeover/serial",
							schemaPath: "#/properties/takeover/properties/serial/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
					if (typeof data29 == "number" && isFinite(data29)) {
						if (data29 > 9007199254740990 || isNaN(data29)) {
							const err88 = {
								instancePath: instancePath + "/takeover/serial",
								schemaPath: "#/properties/takeover/properties/serial/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740990
								},
								message: "must be <= 9007199254740990"
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
						if (data29 < 0 || isNaN(data29)) {
							const err89 = {
								instancePath: instancePath + "/takeover/serial",
								schemaPath: "#/properties/takeover/properties/serial/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err89];
							else vErrors.push(err89);
							errors++;
						}
					}
				}
				if (data27.why !== void 0 && func0.call(data27, "why")) {
					let data30 = data27.why;
					if (!(data30 === "unsealed" || data30 === "other-key" || data30 === "changed" || data30 === "missing")) {
						const err90 = {
							instancePath: instancePath + "/takeover/why",
							schemaPath: "#/properties/takeover/properties/why/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.takeover.properties.why.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					}
				}
				if (data27.reason !== void 0 && func0.call(data27, "reason")) {
					let data31 = data27.reason;
					if (typeof data31 !== "string" && data31 !== null) {
						const err91 = {
							instancePath: instancePath + "/takeover/reason",
							schemaPath: "#/properties/takeover/properties/reason/type",
							keyword: "type",
							params: { type: schema31.properties.takeover.properties.reason.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
					if (typeof data31 === "string") {
						if (func86(data31) > 200) {
							const err92 = {
								instancePath: instancePath + "/takeover/reason",
								schemaPath: "#/properties/takeover/properties/reason/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							if (vErrors === null) vErrors = [err92];
							else vErrors.push(err92);
							errors++;
						}
					}
				}
			} else {
				const err93 = {
					instancePath: instancePath + "/takeover",
					schemaPath: "#/properties/takeover/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err93];
				else vErrors.push(err93);
				errors++;
			}
		}
		if (data.part !== void 0 && func0.call(data, "part")) {
			let data32 = data.part;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				if (data32.number === void 0 || !func0.call(data32, "number")) {
					const err94 = {
						instancePath: instancePath + "/part",
						schemaPath: "#/properties/part/required",
						keyword: "required",
						params: { missingProperty: "number" },
						message: "must have required property 'number'"
					};
					if (vErrors === null) vErrors = [err94];
					else vErrors.push(err94);
					errors++;
				}
				if (data32.of === void 0 || !func0.call(data32, "of")) {
					const err95 = {
						instancePath: instancePath + "/part",
						schemaPath: "#/properties/part/required",
						keyword: "required",
						params: { missingProperty: "of" },
						message: "must have required property 'of'"
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
				for (const key5 of Object.keys(data32)) if (!(key5 === "number" || key5 === "of")) {
					const err96 = {
						instancePath: instancePath + "/part",
						schemaPath: "#/properties/part/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err96];
					else vErrors.push(err96);
					errors++;
				}
				if (data32.number !== void 0 && func0.call(data32, "number")) {
					let data33 = data32.number;
					if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
						const err97 = {
							instancePath: instancePath + "/part/number",
							schemaPath: "#/properties/part/properties/number/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
					if (typeof data33 == "number" && isFinite(data33)) {
						if (data33 > 4294967295 || isNaN(data33)) {
							const err98 = {
								instancePath: instancePath + "/part/number",
								schemaPath: "#/properties/part/properties/number/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 4294967295
								},
								message: "must be <= 4294967295"
							};
							if (vErrors === null) vErrors = [err98];
							else vErrors.push(err98);
							errors++;
						}
						if (data33 < 1 || isNaN(data33)) {
							const err99 = {
								instancePath: instancePath + "/part/number",
								schemaPath: "#/properties/part/properties/number/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
					}
				}
				if (data32.of !== void 0 && func0.call(data32, "of")) {
					let data34 = data32.of;
					if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
						const err100 = {
							instancePath: instancePath + "/part/of",
							schemaPath: "#/properties/part/properties/of/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err100];
						else vErrors.push(err100);
						errors++;
					}
					if (typeof data34 == "number" && isFinite(data34)) {
						if (data34 > 4294967295 || isNaN(data34)) {
							const err101 = {
								instancePath: instancePath + "/part/of",
								schemaPath: "#/properties/part/properties/of/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 4294967295
								},
								message: "must be <= 4294967295"
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						if (data34 < 1 || isNaN(data34)) {
							const err102 = {
								instancePath: instancePath + "/part/of",
								schemaPath: "#/properties/part/properties/of/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err102];
							else vErrors.push(err102);
							errors++;
						}
					}
				}
			} else {
				const err103 = {
					instancePath: instancePath + "/part",
					schemaPath: "#/properties/part/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err103];
				else vErrors.push(err103);
				errors++;
			}
		}
		if (data.changes !== void 0 && func0.call(data, "changes")) {
			let data35 = data.changes;
			if (Array.isArray(data35)) {
				const len2 = data35.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data36 = data35[i2];
					if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
						if (data36.id === void 0 || !func0.call(data36, "id")) {
							const err104 = {
								instancePath: instancePath + "/changes/" + i2,
								schemaPath: "#/$defs/change/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err104];
							else vErrors.push(err104);
							errors++;
						}
						if (data36.verb === void 0 || !func0.call(data36, "verb")) {
							const err105 = {
								instancePath: instancePath + "/changes/" + i2,
								schemaPath: "#/$defs/change/required",
								keyword: "required",
								params: { missingProperty: "verb" },
								message: "must have required property 'verb'"
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
						if (data36.action === void 0 || !func0.call(data36, "action")) {
							const err106 = {
								instancePath: instancePath + "/changes/" + i2,
								schemaPath: "#/$defs/change/required",
								keyword: "required",
								params: { missingProperty: "action" },
								message: "must have required property 'action'"
							};
							if (vErrors === null) vErrors = [err106];
							else vErrors.push(err106);
							errors++;
						}
						if (data36.key === void 0 || !func0.call(data36, "key")) {
							const err107 = {
								instancePath: instancePath + "/changes/" + i2,
								schemaPath: "#/$defs/change/required",
								keyword: "required",
								params: { missingProperty: "key" },
								message: "must have required property 'key'"
							};
							if (vErrors === null) vErrors = [err107];
							else vErrors.push(err107);
							errors++;
						}
						if (data36.name === void 0 || !func0.call(data36, "name")) {
							const err108 = {
								instancePath: instancePath + "/changes/" + i2,
								schemaPath: "#/$defs/change/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err108];
							else vErrors.push(err108);
							errors++;
						}
						if (data36.user === void 0 || !func0.call(data36, "user")) {
							const err109 = {
								instancePath: instancePath + "/changes/" + i2,
								schemaPath: "#/$defs/change/required",
								keyword: "required",
								params: { missingProperty: "user" },
								message: "must have required property 'user'"
							};
							if (vErrors === null) vErrors = [err109];
							else vErrors.push(err109);
							errors++;
						}
						if (data36.before === void 0 || !func0.call(data36, "before")) {
							const err110 = {
								instancePath: instancePath + "/changes/" + i2,
								schemaPath: "#/$defs/change/required",
								keyword: "required",
								params: { missingProperty: "before" },
								message: "must have required property 'before'"
							};
							if (vErrors === null) vErrors = [err110];
							else vErrors.push(err110);
							errors++;
						}
						if (data36.after === void 0 || !func0.call(data36, "after")) {
							const err111 = {
								instancePath: instancePath + "/changes/" + i2,
								schemaPath: "#/$defs/change/required",
								keyword: "required",
								params: { missingProperty: "after" },
								message: "must have required property 'after'"
							};
							if (vErrors === null) vErrors = [err111];
							else vErrors.push(err111);
							errors++;
						}
						if (data36.at === void 0 || !func0.call(data36, "at")) {
							const err112 = {
								instancePath: instancePath + "/changes/" + i2,
								schemaPath: "#/$defs/change/required",
								keyword: "required",
								params: { missingProperty: "at" },
								message: "must have required property 'at'"
							};
							if (vErrors === null) vErrors = [err112];
							else vErrors.push(err112);
							errors++;
						}
						if (data36.result === void 0 || !func0.call(data36, "result")) {
							const err113 = {
								instancePath: instancePath + "/changes/" + i2,
								schemaPath: "#/$defs/change/required",
								keyword: "required",
								params: { missingProperty: "result" },
								message: "must have required property 'result'"
							};
							if (vErrors === null) vErrors = [err113];
							else vErrors.push(err113);
							errors++;
						}
						if (data36.sentAt === void 0 || !func0.call(data36, "sentAt")) {
							const err114 = {
								instancePath: instancePath + "/changes/" + i2,
								schemaPath: "#/$defs/change/required",
								keyword: "required",
								params: { missingProperty: "sentAt" },
								message: "must have required property 'sentAt'"
							};
							if (vErrors === null) vErrors = [err114];
							else vErrors.push(err114);
							errors++;
						}
						if (data36.settledAt === void 0 || !func0.call(data36, "settledAt")) {
							const err115 = {
								instancePath: instancePath + "/changes/" + i2,
								schemaPath: "#/$defs/change/required",
								keyword: "required",
								params: { missingProperty: "settledAt" },
								message: "must have required property 'settledAt'"
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
						if (data36.confirmedAt === void 0 || !func0.call(data36, "confirmedAt")) {
							const err116 = {
								instancePath: instancePath + "/changes/" + i2,
								schemaPath: "#/$defs/change/required",
								keyword: "required",
								params: { missingProperty: "confirmedAt" },
								message: "must have required property 'confirmedAt'"
							};
							if (vErrors === null) vErrors = [err116];
							else vErrors.push(err116);
							errors++;
						}
						if (data36.lastDay === void 0 || !func0.call(data36, "lastDay")) {
							const err117 = {
								instancePath: instancePath + "/changes/" + i2,
								schemaPath: "#/$defs/change/required",
								keyword: "required",
								params: { missingProperty: "lastDay" },
								message: "must have required property 'lastDay'"
							};
							if (vErrors === null) vErrors = [err117];
							else vErrors.push(err117);
							errors++;
						}
						if (data36.dueAt === void 0 || !func0.call(data36, "dueAt")) {
							const err118 = {
								instancePath: instancePath + "/changes/" + i2,
								schemaPath: "#/$defs/change/required",
								keyword: "required",
								params: { missingProperty: "dueAt" },
								message: "must have required property 'dueAt'"
							};
							if (vErrors === null) vErrors = [err118];
							else vErrors.push(err118);
							errors++;
						}
						for (const key6 of Object.keys(data36)) if (!func0.call(schema35.properties, key6)) {
							const err119 = {
								instancePath: instancePath + "/changes/" + i2,
								schemaPath: "#/$defs/change/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err119];
							else vErrors.push(err119);
							errors++;
						}
						if (data36.id !== void 0 && func0.call(data36, "id")) {
							let data37 = data36.id;
							if (typeof data37 === "string") {
								if (func86(data37) > 200) {
									const err120 = {
										instancePath: instancePath + "/changes/" + i2 + "/id",
										schemaPath: "#/$defs/change/properties/id/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err120];
									else vErrors.push(err120);
									errors++;
								}
								if (func86(data37) < 1) {
									const err121 = {
										instancePath: instancePath + "/changes/" + i2 + "/id",
										schemaPath: "#/$defs/change/properties/id/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err121];
									else vErrors.push(err121);
									errors++;
								}
							} else {
								const err122 = {
									instancePath: instancePath + "/changes/" + i2 + "/id",
									schemaPath: "#/$defs/change/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err122];
								else vErrors.push(err122);
								errors++;
							}
						}
						if (data36.verb !== void 0 && func0.call(data36, "verb")) {
							let data38 = data36.verb;
							if (!(data38 === "leave" || data38 === "admin" || data38 === "move" || data38 === "rehire" || data38 === "hire" || data38 === "change" || data38 === "adopt")) {
								const err123 = {
									instancePath: instancePath + "/changes/" + i2 + "/verb",
									schemaPath: "#/$defs/change/properties/verb/enum",
									keyword: "enum",
									params: { allowedValues: schema35.properties.verb.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err123];
								else vErrors.push(err123);
								errors++;
							}
						}
						if (data36.action !== void 0 && func0.call(data36, "action")) {
							let data39 = data36.action;
							if (!(data39 === "create" || data39 === "adopt" || data39 === "reactivate" || data39 === "update" || data39 === "move" || data39 === "deactivate")) {
								const err124 = {
									instancePath: instancePath + "/changes/" + i2 + "/action",
									schemaPath: "#/$defs/change/properties/action/enum",
									keyword: "enum",
									params: { allowedValues: schema35.properties.action.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err124];
								else vErrors.push(err124);
								errors++;
							}
						}
						if (data36.key !== void 0 && func0.call(data36, "key")) {
							let data40 = data36.key;
							if (typeof data40 === "string") {
								if (func86(data40) > 64) {
									const err125 = {
										instancePath: instancePath + "/changes/" + i2 + "/key",
										schemaPath: "#/$defs/change/properties/key/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										message: "must NOT have more than 64 characters"
									};
									if (vErrors === null) vErrors = [err125];
									else vErrors.push(err125);
									errors++;
								}
								if (!pattern22.test(data40)) {
									const err126 = {
										instancePath: instancePath + "/changes/" + i2 + "/key",
										schemaPath: "#/$defs/change/properties/key/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9]+(?:[._-][a-z0-9]+)*$" },
										message: "must match pattern \"^[a-z0-9]+(?:[._-][a-z0-9]+)*$\""
									};
									if (vErrors === null) vErrors = [err126];
									else vErrors.push(err126);
									errors++;
								}
							} else {
								const err127 = {
									instancePath: instancePath + "/changes/" + i2 + "/key",
									schemaPath: "#/$defs/change/properties/key/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err127];
								else vErrors.push(err127);
								errors++;
							}
						}
						if (data36.name !== void 0 && func0.call(data36, "name")) {
							if (typeof data36.name !== "string") {
								const err128 = {
									instancePath: instancePath + "/changes/" + i2 + "/name",
									schemaPath: "#/$defs/change/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err128];
								else vErrors.push(err128);
								errors++;
							}
						}
						if (data36.user !== void 0 && func0.call(data36, "user")) {
							let data42 = data36.user;
							if (typeof data42 !== "string" && data42 !== null) {
								const err129 = {
									instancePath: instancePath + "/changes/" + i2 + "/user",
									schemaPath: "#/$defs/change/properties/user/type",
									keyword: "type",
									params: { type: schema35.properties.user.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err129];
								else vErrors.push(err129);
								errors++;
							}
							if (typeof data42 === "string") {
								if (!pattern23.test(data42)) {
									const err130 = {
										instancePath: instancePath + "/changes/" + i2 + "/user",
										schemaPath: "#/$defs/change/properties/user/pattern",
										keyword: "pattern",
										params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$" },
										message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$\""
									};
									if (vErrors === null) vErrors = [err130];
									else vErrors.push(err130);
									errors++;
								}
							}
						}
						if (data36.address !== void 0 && func0.call(data36, "address")) {
							if (typeof data36.address !== "string") {
								const err131 = {
									instancePath: instancePath + "/changes/" + i2 + "/address",
									schemaPath: "#/$defs/change/properties/address/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err131];
								else vErrors.push(err131);
								errors++;
							}
						}
						if (data36.was !== void 0 && func0.call(data36, "was")) {
							let data44 = data36.was;
							if (typeof data44 === "string") {
								if (func86(data44) > 64) {
									const err132 = {
										instancePath: instancePath + "/changes/" + i2 + "/was",
										schemaPath: "#/$defs/change/properties/was/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										message: "must NOT have more than 64 characters"
									};
									if (vErrors === null) vErrors = [err132];
									else vErrors.push(err132);
									errors++;
								}
								if (!pattern22.test(data44)) {
									const err133 = {
										instancePath: instancePath + "/changes/" + i2 + "/was",
										schemaPath: "#/$defs/change/properties/was/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9]+(?:[._-][a-z0-9]+)*$" },
										message: "must match pattern \"^[a-z0-9]+(?:[._-][a-z0-9]+)*$\""
									};
									if (vErrors === null) vErrors = [err133];
									else vErrors.push(err133);
									errors++;
								}
							} else {
								const err134 = {
									instancePath: instancePath + "/changes/" + i2 + "/was",
									schemaPath: "#/$defs/change/properties/was/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err134];
								else vErrors.push(err134);
								errors++;
							}
						}
						if (data36.before !== void 0 && func0.call(data36, "before")) {
							let data45 = data36.before;
							if (data45 && typeof data45 == "object" && !Array.isArray(data45)) for (const key7 of Object.keys(data45)) {
								let data46 = data45[key7];
								if (typeof data46 !== "string" && typeof data46 !== "boolean" && data46 !== null) {
									const err135 = {
										instancePath: instancePath + "/changes/" + i2 + "/before/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/change/properties/before/additionalProperties/type",
										keyword: "type",
										params: { type: schema35.properties.before.additionalProperties.type },
										message: "must be string,boolean,null"
									};
									if (vErrors === null) vErrors = [err135];
									else vErrors.push(err135);
									errors++;
								}
							}
							else {
								const err136 = {
									instancePath: instancePath + "/changes/" + i2 + "/before",
									schemaPath: "#/$defs/change/properties/before/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err136];
								else vErrors.push(err136);
								errors++;
							}
						}
						if (data36.after !== void 0 && func0.call(data36, "after")) {
							let data47 = data36.after;
							if (data47 && typeof data47 == "object" && !Array.isArray(data47)) for (const key8 of Object.keys(data47)) {
								let data48 = data47[key8];
								if (typeof data48 !== "string" && typeof data48 !== "boolean" && data48 !== null) {
									const err137 = {
										instancePath: instancePath + "/changes/" + i2 + "/after/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/change/properties/after/additionalProperties/type",
										keyword: "type",
										params: { type: schema35.properties.after.additionalProperties.type },
										message: "must be string,boolean,null"
									};
									if (vErrors === null) vErrors = [err137];
									else vErrors.push(err137);
									errors++;
								}
							}
							else {
								const err138 = {
									instancePath: instancePath + "/changes/" + i2 + "/after",
									schemaPath: "#/$defs/change/properties/after/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err138];
								else vErrors.push(err138);
								errors++;
							}
						}
						if (data36.at !== void 0 && func0.call(data36, "at")) {
							let data49 = data36.at;
							if (!(data49 && typeof data49 == "object" && !Array.isArray(data49)) && data49 !== null) {
								const err139 = {
									instancePath: instancePath + "/changes/" + i2 + "/at",
									schemaPath: "#/$defs/change/properties/at/type",
									keyword: "type",
									params: { type: schema35.properties.at.type },
									message: "must be object,null"
								};
								if (vErrors === null) vErrors = [err139];
								else vErrors.push(err139);
								errors++;
							}
							if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
								if (data49.file === void 0 || !func0.call(data49, "file")) {
									const err140 = {
										instancePath: instancePath + "/changes/" + i2 + "/at",
										schemaPath: "#/$defs/change/properties/at/required",
										keyword: "required",
										params: { missingProperty: "file" },
										message: "must have required property 'file'"
									};
									if (vErrors === null) vErrors = [err140];
									else vErrors.push(err140);
									errors++;
								}
								if (data49.line === void 0 || !func0.call(data49, "line")) {
									const err141 = {
										instancePath: instancePath + "/changes/" + i2 + "/at",
										schemaPath: "#/$defs/change/properties/at/required",
										keyword: "required",
										params: { missingProperty: "line" },
										message: "must have required property 'line'"
									};
									if (vErrors === null) vErrors = [err141];
									else vErrors.push(err141);
									errors++;
								}
								for (const key9 of Object.keys(data49)) if (!(key9 === "file" || key9 === "line")) {
									const err142 = {
										instancePath: instancePath + "/changes/" + i2 + "/at",
										schemaPath: "#/$defs/change/properties/at/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key9 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err142];
									else vErrors.push(err142);
									errors++;
								}
								if (data49.file !== void 0 && func0.call(data49, "file")) {
									if (typeof data49.file !== "string") {
										const err143 = {
											instancePath: instancePath + "/changes/" + i2 + "/at/file",
											schemaPath: "#/$defs/change/properties/at/properties/file/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err143];
										else vErrors.push(err143);
										errors++;
									}
								}
								if (data49.line !== void 0 && func0.call(data49, "line")) {
									let data51 = data49.line;
									if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
										const err144 = {
											instancePath: instancePath + "/changes/" + i2 + "/at/line",
											schemaPath: "#/$defs/change/properties/at/properties/line/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err144];
										else vErrors.push(err144);
										errors++;
									}
									if (typeof data51 == "number" && isFinite(data51)) {
										if (data51 > 4294967295 || isNaN(data51)) {
											const err145 = {
												instancePath: instancePath + "/changes/" + i2 + "/at/line",
												schemaPath: "#/$defs/change/properties/at/properties/line/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 4294967295
												},
												message: "must be <= 4294967295"
											};
											if (vErrors === null) vErrors = [err145];
											else vErrors.push(err145);
											errors++;
										}
										if (data51 < 1 || isNaN(data51)) {
											const err146 = {
												instancePath: instancePath + "/changes/" + i2 + "/at/line",
												schemaPath: "#/$defs/change/properties/at/properties/line/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err146];
											else vErrors.push(err146);
											errors++;
										}
									}
								}
							}
						}
						if (data36.result !== void 0 && func0.call(data36, "result")) {
							let data52 = data36.result;
							if (!(data52 === "applied" || data52 === "found" || data52 === "failed" || data52 === "skipped" || data52 === "unresolved")) {
								const err147 = {
									instancePath: instancePath + "/changes/" + i2 + "/result",
									schemaPath: "#/$defs/change/properties/result/enum",
									keyword: "enum",
									params: { allowedValues: schema35.properties.result.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err147];
								else vErrors.push(err147);
								errors++;
							}
						}
						if (data36.why !== void 0 && func0.call(data36, "why")) {
							let data53 = data36.why;
							if (typeof data53 === "string") {
								if (func86(data53) > 2e3) {
									const err148 = {
										instancePath: instancePath + "/changes/" + i2 + "/why",
										schemaPath: "#/$defs/change/properties/why/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 },
										message: "must NOT have more than 2000 characters"
									};
									if (vErrors === null) vErrors = [err148];
									else vErrors.push(err148);
									errors++;
								}
							} else {
								const err149 = {
									instancePath: instancePath + "/changes/" + i2 + "/why",
									schemaPath: "#/$defs/change/properties/why/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err149];
								else vErrors.push(err149);
								errors++;
							}
						}
						if (data36.sentAt !== void 0 && func0.call(data36, "sentAt")) {
							let data54 = data36.sentAt;
							if (typeof data54 !== "string" && data54 !== null) {
								const err150 = {
									instancePath: instancePath + "/changes/" + i2 + "/sentAt",
									schemaPath: "#/$defs/change/properties/sentAt/type",
									keyword: "type",
									params: { type: schema35.properties.sentAt.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err150];
								else vErrors.push(err150);
								errors++;
							}
							if (typeof data54 === "string") {
								if (!pattern6.test(data54)) {
									const err151 = {
										instancePath: instancePath + "/changes/" + i2 + "/sentAt",
										schemaPath: "#/$defs/change/properties/sentAt/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$\""
									};
									if (vErrors === null) vErrors = [err151];
									else vErrors.push(err151);
									errors++;
								}
							}
						}
						if (data36.settledAt !== void 0 && func0.call(data36, "settledAt")) {
							let data55 = data36.settledAt;
							if (typeof data55 !== "string" && data55 !== null) {
								const err152 = {
									instancePath: instancePath + "/changes/" + i2 + "/settledAt",
									schemaPath: "#/$defs/change/properties/settledAt/type",
									keyword: "type",
									params: { type: schema35.properties.settledAt.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err152];
								else vErrors.push(err152);
								errors++;
							}
							if (typeof data55 === "string") {
								if (!pattern6.test(data55)) {
									const err153 = {
										instancePath: instancePath + "/changes/" + i2 + "/settledAt",
										schemaPath: "#/$defs/change/properties/settledAt/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$\""
									};
									if (vErrors === null) vErrors = [err153];
									else vErrors.push(err153);
									errors++;
								}
							}
						}
						if (data36.confirmedAt !== void 0 && func0.call(data36, "confirmedAt")) {
							let data56 = data36.confirmedAt;
							if (typeof data56 !== "string" && data56 !== null) {
								const err154 = {
									instancePath: instancePath + "/changes/" + i2 + "/confirmedAt",
									schemaPath: "#/$defs/change/properties/confirmedAt/type",
									keyword: "type",
									params: { type: schema35.properties.confirmedAt.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err154];
								else vErrors.push(err154);
								errors++;
							}
							if (typeof data56 === "string") {
								if (!pattern6.test(data56)) {
									const err155 = {
										instancePath: instancePath + "/changes/" + i2 + "/confirmedAt",
										schemaPath: "#/$defs/change/properties/confirmedAt/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$\""
									};
									if (vErrors === null) vErrors = [err155];
									else vErrors.push(err155);
									errors++;
								}
							}
						}
						if (data36.lastDay !== void 0 && func0.call(data36, "lastDay")) {
							let data57 = data36.lastDay;
							if (typeof data57 !== "string" && data57 !== null) {
								const err156 = {
									instancePath: instancePath + "/changes/" + i2 + "/lastDay",
									schemaPath: "#/$defs/change/properties/lastDay/type",
									keyword: "type",
									params: { type: schema35.properties.lastDay.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err156];
								else vErrors.push(err156);
								errors++;
							}
							if (typeof data57 === "string") {
								if (!pattern9.test(data57)) {
									const err157 = {
										instancePath: instancePath + "/changes/" + i2 + "/lastDay",
										schemaPath: "#/$defs/change/properties/lastDay/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err157];
									else vErrors.push(err157);
									errors++;
								}
							}
						}
						if (data36.dueAt !== void 0 && func0.call(data36, "dueAt")) {
							let data58 = data36.dueAt;
							if (typeof data58 !== "string" && data58 !== null) {
								const err158 = {
									instancePath: instancePath + "/changes/" + i2 + "/dueAt",
									schemaPath: "#/$defs/change/properties/dueAt/type",
									keyword: "type",
									params: { type: schema35.properties.dueAt.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err158];
								else vErrors.push(err158);
								errors++;
							}
							if (typeof data58 === "string") {
								if (!pattern6.test(data58)) {
									const err159 = {
										instancePath: instancePath + "/changes/" + i2 + "/dueAt",
										schemaPath: "#/$defs/change/properties/dueAt/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?(?:Z|[+-]\\d{2}:\\d{2})$\""
									};
									if (vErrors === null) vErrors = [err159];
									else vErrors.push(err159);
									errors++;
								}
							}
						}
						if (data36.allowed !== void 0 && func0.call(data36, "allowed")) {
							let data59 = data36.allowed;
							if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
								if (data59.as === void 0 || !func0.call(data59, "as")) {
									const err160 = {
										instancePath: instancePath + "/changes/" + i2 + "/allowed",
										schemaPath: "#/$defs/change/properties/allowed/required",
										keyword: "required",
										params: { missingProperty: "as" },
										message: "must have required property 'as'"
									};
									if (vErrors === null) vErrors = [err160];
									else vErrors.push(err160);
									errors++;
								}
								if (data59.pull === void 0 || !func0.call(data59, "pull")) {
									const err161 = {
										instancePath: instancePath + "/changes/" + i2 + "/allowed",
										schemaPath: "#/$defs/change/properties/allowed/required",
										keyword: "required",
										params: { missingProperty: "pull" },
										message: "must have required property 'pull'"
									};
									if (vErrors === null) vErrors = [err161];
									else vErrors.push(err161);
									errors++;
								}
								if (data59.check === void 0 || !func0.call(data59, "check")) {
									const err162 = {
										instancePath: instancePath + "/changes/" + i2 + "/allowed",
										schemaPath: "#/$defs/change/properties/allowed/required",
										keyword: "required",
										params: { missingProperty: "check" },
										message: "must have required property 'check'"
									};
									if (vErrors === null) vErrors = [err162];
									else vErrors.push(err162);
									errors++;
								}
								if (data59.by === void 0 || !func0.call(data59, "by")) {
									const err163 = {
										instancePath: instancePath + "/changes/" + i2 + "/allowed",
										schemaPath: "#/$defs/change/properties/allowed/required",
										keyword: "required",
										params: { missingProperty: "by" },
										message: "must have required property 'by'"
									};
									if (vErrors === null) vErrors = [err163];
									else vErrors.push(err163);
									errors++;
								}
								if (data59.digests === void 0 || !func0.call(data59, "digests")) {
									const err164 = {
										instancePath: instancePath + "/changes/" + i2 + "/allowed",
										schemaPath: "#/$defs/change/properties/allowed/required",
										keyword: "required",
										params: { missingProperty: "digests" },
										message: "must have required property 'digests'"
									};
									if (vErrors === null) vErrors = [err164];
									else vErrors.push(err164);
									errors++;
								}
								for (const key10 of Object.keys(data59)) if (!(key10 === "as" || key10 === "pull" || key10 === "check" || key10 === "by" || key10 === "digests")) {
									const err165 = {
										instancePath: instancePath + "/changes/" + i2 + "/allowed",
										schemaPath: "#/$defs/change/properties/allowed/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key10 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err165];
									else vErrors.push(err165);
									errors++;
								}
								if (data59.as !== void 0 && func0.call(data59, "as")) {
									let data60 = data59.as;
									if (!(data60 === "pull" || data60 === "due" || data60 === "begun" || data60 === "expect" || data60 === "plan" || data60 === "yes" || data60 === "asked" || data60 === "sealed")) {
										const err166 = {
											instancePath: instancePath + "/changes/" + i2 + "/allowed/as",
											schemaPath: "#/$defs/change/properties/allowed/properties/as/enum",
											keyword: "enum",
											params: { allowedValues: schema35.properties.allowed.properties.as.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err166];
										else vErrors.push(err166);
										errors++;
									}
								}
								if (data59.pull !== void 0 && func0.call(data59, "pull")) {
									let data61 = data59.pull;
									if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61)) && data61 !== null) {
										const err167 = {
											instancePath: instancePath + "/changes/" + i2 + "/allowed/pull",
											schemaPath: "#/$defs/change/properties/allowed/properties/pull/type",
											keyword: "type",
											params: { type: schema35.properties.allowed.properties.pull.type },
											message: "must be integer,null"
										};
										if (vErrors === null) vErrors = [err167];
										else vErrors.push(err167);
										errors++;
									}
									if (typeof data61 == "number" && isFinite(data61)) {
										if (data61 > 4294967295 || isNaN(data61)) {
											const err168 = {
												instancePath: instancePath + "/changes/" + i2 + "/allowed/pull",
												schemaPath: "#/$defs/change/properties/allowed/properties/pull/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 4294967295
												},
												message: "must be <= 4294967295"
											};
											if (vErrors === null) vErrors = [err168];
											else vErrors.push(err168);
											errors++;
										}
										if (data61 < 1 || isNaN(data61)) {
											const err169 = {
												instancePath: instancePath + "/changes/" + i2 + "/allowed/pull",
												schemaPath: "#/$defs/change/properties/allowed/properties/pull/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err169];
											else vErrors.push(err169);
											errors++;
										}
									}
								}
								if (data59.check !== void 0 && func0.call(data59, "check")) {
									let data62 = data59.check;
									if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62)) && data62 !== null) {
										const err170 = {
											instancePath: instancePath + "/changes/" + i2 + "/allowed/check",
											schemaPath: "#/$defs/change/properties/allowed/properties/check/type",
											keyword: "type",
											params: { type: schema35.properties.allowed.properties.check.type },
											message: "must be integer,null"
										};
										if (vErrors === null) vErrors = [err170];
										else vErrors.push(err170);
										errors++;
									}
									if (typeof data62 == "number" && isFinite(data62)) {
										if (data62 > 9007199254740990 || isNaN(data62)) {
											const err171 = {
												instancePath: instancePath + "/changes/" + i2 + "/allowed/check",
												schemaPath: "#/$defs/change/properties/allowed/properties/check/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 9007199254740990
												},
												message: "must be <= 9007199254740990"
											};
											if (vErrors === null) vErrors = [err171];
											else vErrors.push(err171);
											errors++;
										}
										if (data62 < 1 || isNaN(data62)) {
											const err172 = {
												instancePath: instancePath + "/changes/" + i2 + "/allowed/check",
												schemaPath: "#/$defs/change/properties/allowed/properties/check/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err172];
											else vErrors.push(err172);
											errors++;
										}
									}
								}
								if (data59.by !== void 0 && func0.call(data59, "by")) {
									let data63 = data59.by;
									if (typeof data63 !== "string" && data63 !== null) {
										const err173 = {
											instancePath: instancePath + "/changes/" + i2 + "/allowed/by",
											schemaPath: "#/$defs/change/properties/allowed/properties/by/type",
											keyword: "type",
											params: { type: schema35.properties.allowed.properties.by.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err173];
										else vErrors.push(err173);
										errors++;
									}
									if (typeof data63 === "string") {
										if (func86(data63) > 200) {
											const err174 = {
												instancePath: instancePath + "/changes/" + i2 + "/allowed/by",
												schemaPath: "#/$defs/change/properties/allowed/properties/by/maxLength",
												keyword: "maxLength",
												params: { limit: 200 },
												message: "must NOT have more than 200 characters"
											};
											if (vErrors === null) vErrors = [err174];
											else vErrors.push(err174);
											errors++;
										}
									}
								}
								if (data59.digests !== void 0 && func0.call(data59, "digests")) {
									let data64 = data59.digests;
									if (Array.isArray(data64)) {
										const len3 = data64.length;
										for (let i3 = 0; i3 < len3; i3++) {
											let data65 = data64[i3];
											if (typeof data65 === "string") {
												if (!pattern21.test(data65)) {
													const err175 = {
														instancePath: instancePath + "/changes/" + i2 + "/allowed/digests/" + i3,
														schemaPath: "#/$defs/change/properties/allowed/properties/digests/items/pattern",
														keyword: "pattern",
														params: { pattern: "^[0-9a-f]{32}$" },
														message: "must match pattern \"^[0-9a-f]{32}$\""
													};
													if (vErrors === null) vErrors = [err175];
													else vErrors.push(err175);
													errors++;
												}
											} else {
												const err176 = {
													instancePath: instancePath + "/changes/" + i2 + "/allowed/digests/" + i3,
													schemaPath: "#/$defs/change/properties/allowed/properties/digests/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err176];
												else vErrors.push(err176);
												errors++;
											}
										}
									} else {
										const err177 = {
											instancePath: instancePath + "/changes/" + i2 + "/allowed/digests",
											schemaPath: "#/$defs/change/properties/allowed/properties/digests/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err177];
										else vErrors.push(err177);
										errors++;
									}
								}
							} else {
								const err178 = {
									instancePath: instancePath + "/changes/" + i2 + "/allowed",
									schemaPath: "#/$defs/change/properties/allowed/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err178];
								else vErrors.push(err178);
								errors++;
							}
						}
					} else {
						const err179 = {
							instancePath: instancePath + "/changes/" + i2,
							schemaPath: "#/$defs/change/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err179];
						else vErrors.push(err179);
						errors++;
					}
				}
			} else {
				const err180 = {
					instancePath: instancePath + "/changes",
					schemaPath: "#/properties/changes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err180];
				else vErrors.push(err180);
				errors++;
			}
		}
		if (data.previous !== void 0 && func0.call(data, "previous")) {
			let data66 = data.previous;
			if (typeof data66 !== "string" && data66 !== null) {
				const err181 = {
					instancePath: instancePath + "/previous",
					schemaPath: "#/properties/previous/type",
					keyword: "type",
					params: { type: schema31.properties.previous.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err181];
				else vErrors.push(err181);
				errors++;
			}
			if (typeof data66 === "string") {
				if (!pattern5.test(data66)) {
					const err182 = {
						instancePath: instancePath + "/previous",
						schemaPath: "#/properties/previous/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err182];
					else vErrors.push(err182);
					errors++;
				}
			}
		}
	} else {
		const err183 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err183];
		else vErrors.push(err183);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/state/evidence.ts
/** A larger text is no record: a long one is written in parts of about half of this. */
const largestRecord = 8388608;
/** Ten records a day for 27 years. Espalier has not written more. */
const mostRecords = 1e5;
const mostRecordBytes = 536870912;
/** Whether a file of that name may be a record. */
function isRecordName(name) {
	return /^\d{4}\/\d{2}\/\d{2}-\d{9}-[0-9a-f]{12}\.json$/.test(name);
}
/** The digest by which the next record names this one, and the state the newest: 64 hex digits. */
function recordDigest(text) {
	return createHash("sha256").update(text).digest("hex");
}
/** The file of a record, sealed if there is a key: a line for each change, so that people can read it. */
function kept(record, sealer) {
	const plain = `{\n${Object.entries(record).map(([name, value]) => {
		const shown = name === "changes" ? linesOf(value) : JSON.stringify(value);
		return `${JSON.stringify(name)}:${shown}`;
	}).join(",\n")}\n}\n`;
	const text = sealer === null ? plain : withSeal(plain, "record", sealer, null);
	const [day, time] = record.at.split("T");
	return {
		name: `${`${day.slice(0, 4)}/${day.slice(5, 7)}/${day.slice(8)}-${time.slice(0, 12).replaceAll(/\D/g, "").padEnd(9, "0")}`}-${recordDigest(text).slice(0, 12)}.json`,
		text
	};
}
function linesOf(changes) {
	return `[\n${changes.map((change) => JSON.stringify(change)).join(",\n")}\n]`;
}
/** The record that a file holds. Throws `ExitError` 7 naming it: others may have written to its place. */
function readRecord({ name, text }) {
	const why = text.length < 65536 ? null : overgrown(Buffer.from(text));
	if (why !== null) throw notSound(name, why);
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw notSound(name, "it is not JSON");
	}
	if (evidence(value)) return value;
	const first = evidence.errors?.[0];
	throw notSound(name, `${first?.instancePath ?? ""} ${first?.message ?? "has another form"}`.trim());
}
/** The `ExitError` 7 about a record that cannot be one of ours. */
function notSound(name, what) {
	return new ExitError(7, `The record ${name} cannot be used: ${what}. No evidence is shown. Restore that file from a copy or from the history of its branch; if it was never a record, delete it.`);
}
/** The `ExitError` 7 about more than can be read at once. */
function tooManyRecords(place) {
	return new ExitError(7, `The records of ${place} cannot be read: there are more than ${mostRecords}, or more than ${mostRecordBytes / 1024 / 1024} MiB of them. Find out who wrote there.`);
}

// src/state/file/file-records.ts
/** The folder of the records of a state: evidence beside state.json, and acme.json.evidence beside acme.json. */
function folderOf(file) {
	const name = basename(file);
	return join(dirname(file), name === "state.json" ? "evidence" : `${name}.evidence`);
}
/**
* Writes and syncs records, before the state that names them is saved. If that fails or the machine stops in between,
* they stay, and no state names them: still, what they say was done. Throws what the system says.
*/
async function writeRecords(file, records) {
	for (const { name, text } of records) {
		const folder = await folderFor(file, name);
		const path = join(folder, basename(name));
		const there = await readOne(path, name);
		if (there === null) await writeWhole(path, text);
		else if (there.toString("utf8") !== text) throw new Error(`${name} is there already`);
		await syncFolder(folder);
	}
}
/** Under its name a record is whole or missing, whenever the machine stops. */
async function writeWhole(path, text) {
	const part = join(dirname(path), `.${basename(path)}.part`);
	await rm(part, { force: true });
	const handle = await open(part, "wx", 384);
	try {
		await handle.writeFile(text);
		await handle.sync();
	} finally {
		await handle.close();
	}
	await rename(part, path);
}
/** Makes the folders of a record, each synced in the one around it. A link among them may lead anywhere. */
async function folderFor(file, name) {
	await mkdir(dirname(file), { recursive: true });
	let folder = folderOf(file);
	for (const part of ["", ...name.split("/").slice(0, -1)]) {
		folder = join(folder, part);
		const made = await mkdir(folder, { mode: 448 }).then(() => true, () => false);
		if (!(await lstat(folder)).isDirectory()) throw new Error(`${folder} is not a folder`);
		if (made) await syncFolder(dirname(folder));
	}
	return folder;
}
/** The records beside a file, in the order of their names. Throws `ExitError` 7. */
async function readRecords(file, place) {
	const names = await namesIn(folderOf(file), "", 3);
	if (names.length > 1e5) throw tooManyRecords(place);
	const records = [];
	let bytes = 0;
	for (const name of names) {
		const text = await readOne(join(folderOf(file), name), name);
		if (text === null) continue;
		bytes += text.length;
		if (bytes > 536870912) throw tooManyRecords(place);
		records.push({
			name,
			text: text.toString("utf8")
		});
	}
	return records;
}
/** Each file, this many folders deep. A file where a folder must be, or one with another name, is no record. */
async function namesIn(folder, inside, depth) {
	const entries = await readdir(join(folder, inside), { withFileTypes: true }).catch((error) => {
		if (inside === "" && codeOf(error) === "ENOENT") return [];
		throw unreadable(join(folder, inside), error);
	});
	const names = [];
	for (const entry of entries.toSorted((a, b) => a.name < b.name ? -1 : 1)) {
		const name = inside === "" ? entry.name : `${inside}/${entry.name}`;
		if (isPart(entry)) continue;
		if (depth > 0 && entry.isDirectory()) names.push(...await namesIn(folder, name, depth - 1));
		else if (entry.isFile() && isRecordName(name)) names.push(name);
		else throw notSound(join(folder, name), "no record has that name or form");
		if (names.length > 1e5) break;
	}
	return names;
}
/** Part of a record, left by a machine that stopped. */
function isPart(entry) {
	return entry.isFile() && entry.name.startsWith(".") && entry.name.endsWith(".part");
}
async function readOne(path, name) {
	const bytes = await fileBytes(path, largestRecord).catch((error) => {
		throw unreadable(name, error);
	});
	if (bytes === "irregular") throw notSound(name, "it is not a regular file");
	if (bytes === "large") throw notSound(name, "it is larger than any record");
	return bytes;
}
function unreadable(name, error) {
	return new ExitError(7, `The record ${name} could not be read (${codeOf(error)}). Give this user access to it, and run the command again.`, { cause: error });
}

// src/state/file/memory.ts
function fileFor(memory, file) {
	return join(memory, `${createHash("sha256").update(file).digest("hex").slice(0, 32)}.json`);
}
/** The version last seen in the place of a file; null if none is remembered. */
async function remembered(memory, file) {
	if (memory === null) return null;
	try {
		const { lineage, serial } = JSON.parse(await readFile(fileFor(memory, file), "utf8"));
		return typeof lineage === "string" && typeof serial === "number" ? {
			lineage,
			serial
		} : null;
	} catch {
		return null;
	}
}
/** Remembers a version. If that cannot be written, as in a container, nothing is remembered: it is only a help. */
async function remember(memory, file, { lineage, serial }) {
	if (memory === null) return;
	const path = fileFor(memory, file);
	try {
		await mkdir(memory, {
			recursive: true,
			mode: 448
		});
		await writeFile(`${path}.part`, JSON.stringify({
			lineage,
			serial
		}), { mode: 384 });
		await rename(`${path}.part`, path);
	} catch {}
}
/** Whether a version is older than what was seen, or of another lineage. */
function isOlder(version, seen) {
	return seen !== null && (seen.lineage !== version.lineage || version.serial < seen.serial);
}

// src/state/file/file-store.ts
/**
* One JSON file, replaced as a whole. A new version is prepared beside it, claims to be the next one, and becomes the
* file if that is still the version it follows. There is no lock and no clock: the next run finishes or clears what a
* killed writer leaves.
*/
function fileStore(path, { folder, run, sealer, memory }) {
	const file = resolve(folder, path);
	let seen = null;
	let saves = 0;
	const load = async () => {
		for (;;) {
			const bytes = await readRegular(file, path);
			const here = bytes === null ? null : stateFound(bytes, path, sealer, nowhere);
			seen = bytes === null || here === null ? null : {
				...versionOf(here.state),
				bytes
			};
			if (sealer === null || !await finish(file, seen, follower(sealer, seen)).catch(() => false)) return here;
		}
	};
	return {
		name: path,
		async load(from) {
			if (from !== void 0) throw noCommits(path);
			const last = await remembered(memory, file);
			const here = await load();
			if (here === null) return null;
			const trust = here.trust === "sealed" && isOlder(here.state, last) ? "older" : here.trust;
			if (trust === "sealed" && here.state.serial !== last?.serial) await remember(memory, file, here.state);
			return {
				...here,
				trust,
				commit: null,
				strange: 0
			};
		},
		async hasTraces() {
			return await remembered(memory, file) !== null || (await readRecords(file, path)).length > 0;
		},
		async records() {
			return await readRecords(file, path);
		},
		async save(state, records = []) {
			checkFollows(state, seen);
			const bytes = sealedText(state, sealer, nowhere, path);
			checkSize(bytes, path);
			saves += 1;
			const next = {
				...versionOf(state),
				bytes
			};
			try {
				await writeRecords(file, records);
				await swap(file, path, seen, next, `${run}-${saves}`, follower(sealer, seen));
			} catch (error) {
				if (error instanceof ExitError) throw error;
				throw same(await readRegular(file, path), seen) ? notSaved(path, error) : lostSwap(path);
			}
			seen = next;
			await remember(memory, file, state);
		}
	};
}
/** What may come after a version: if that is sealed by us, only what is too. */
function follower(sealer, base) {
	const isSealed = (bytes) => sealer !== null && verdictOn(bytes.toString("utf8"), "state", sealer, nowhere) === "sealed";
	return (bytes) => base === null || !isSealed(base.bytes) || isSealed(bytes);
}
function versionOf({ lineage, serial }) {
	return {
		lineage,
		serial
	};
}
function noCommits(path) {
	return new ExitError(64, `The state ${path} is a file, not a commit: put the right copy in its place, then run the command without --from.`);
}
/** `name` is never used twice. Throws `ExitError` 7 if the file is not `base`, or what the system says. */
async function swap(file, place, base, next, name, isOurs) {
	const prepared = await prepareVersion(file, base, name, next.bytes);
	try {
		let claimed = await claim(file, base, prepared);
		for (let tries = 0; claimed === null; tries += 1) {
			if (tries === 5) throw new Error(`something is in the way of ${prepared}`);
			await finish(file, base, isOurs);
			if (!same(await readRegular(file, place), base)) throw lostSwap(place);
			claimed = await claim(file, base, prepared);
		}
		await take(join(claimed, name), file, place, base, next);
	} catch (error) {
		await rm(prepared, {
			recursive: true,
			force: true
		});
		throw error;
	}
	await syncFolder(dirname(file));
	await clear(file, next.serial - 1);
}
/** Makes a claimed version the file, if that is still `base`. Another run may do it for us at any time. */
async function take(claimed, file, place, base, next) {
	const found = await readRegular(file, place);
	if (!same(found, base)) {
		if (await withdraw(claimed) || !same(found, next)) throw lostSwap(place);
		return;
	}
	try {
		if (await promote(claimed, file)) return;
	} catch (error) {
		if (await withdraw(claimed)) throw error;
	}
	if (await readRegular(file, place) === null) throw lostSwap(place);
}
/** Takes a version out of its claim; false if it is no longer there. */
async function withdraw(claimed) {
	const there = await unlink(claimed).then(() => true, () => false);
	await rmdir(dirname(claimed)).catch(() => void 0);
	return there;
}
function notSaved(place, error) {
	return new ExitError(7, `The state could not be saved to ${place} (${codeOf(error)}). Make room or give access, and run the command again.`, { cause: error });
}

// src/state/branch/branch.ts
const stateFile = "state.json";
/** The bytes of the state in a commit, and what else is there. Throws `ExitError` 7 if there is none. */
async function stateBytes(at, commit) {
	const entries = await at.repository.entries(commit) ?? [];
	const state = entries.find(({ name }) => name === stateFile);
	if (state === void 0) throw noState(at);
	if (!state.mode.startsWith("100")) throw damaged(at.name, "its state.json is not a file");
	const bytes = await at.repository.text(state.id);
	if (bytes === null) throw damaged(at.name, tooLarge);
	return {
		bytes,
		others: entries.filter((entry) => entry !== state)
	};
}
function noState({ name, branch }) {
	return new ExitError(7, `The state ${name} is damaged: the branch is there, but the commit that counts has no state.json. Seal an older commit of it with "espalier state seal --from COMMIT": "git log refs/espalier/${branch}" lists those that were seen here. If the branch is used for something else, set ESPALIER_STATE to another one.`);
}

// src/state/branch/branch-records.ts
/** The folder of the records on the branch. */
const folderOfRecords = "evidence";
/** The records of a commit. Throws `ExitError` 7 for anything else in their folder, and for more than can be read. */
async function storedRecords(at, commit) {
	const files = await at.repository.files(commit, folderOfRecords);
	if (files === null) throw tooManyRecords(at.name);
	const listed = files.map(recordIn);
	const bytes = listed.reduce((sum, { size }) => sum + size, 0);
	if (listed.length > 1e5 || bytes > 536870912) throw tooManyRecords(at.name);
	const records = [];
	for (const batch of batches(listed)) records.push(...await listedTexts(at, batch));
	return records;
}
function recordIn({ path, mode, id, size }) {
	const name = path.slice(9);
	if (mode !== "100644" || size === null || !isRecordName(name)) throw notSound(path, "no record has that name or form");
	if (size > 8388608) throw notSound(name, "it is larger than any record");
	return {
		name,
		id,
		size
	};
}
/** As many at once as fit in one answer of git. */
const mostAtOnce$1 = 8388608;
function* batches(listed) {
	let batch = [];
	let bytes = 0;
	for (const one of listed) {
		if (batch.length > 0 && bytes + one.size > mostAtOnce$1) {
			yield batch;
			batch = [];
			bytes = 0;
		}
		batch.push(one);
		bytes += one.size + 200;
	}
	if (batch.length > 0) yield batch;
}
/** The texts of a batch, under their names here. Throws `ExitError` 7 if one is not what was listed. */
async function listedTexts({ repository, name }, batch) {
	const texts = await repository.texts(batch.map(({ id }) => id));
	return batch.map((one) => {
		const text = texts.get(one.id);
		if (text?.length !== one.size) throw new ExitError(7, `The state ${name} could not be read: ${one.name} is missing.`);
		return {
			name: one.name,
			text: text.toString("utf8")
		};
	});
}

// src/state/line.ts
/** The serial of a state that is sealed for just the commit that holds it; null for any other text. */
function sealedSerial({ commit, text }, branch, sealer) {
	const at = placeOf(commit, branch);
	if (at === null || verdictOn(text, "state", sealer, at) !== "sealed") return null;
	return JSON.parse(text).serial;
}
/**
* The commit whose state counts, of commits that each come before those that they follow on. `serials` has those whose
* state is sealed. Each save follows on all that was saved before, so behind a sealed commit there is nothing newer.
* Anyone who may push can put a merge on top, of the newest commit with an older one or with a copy of it: then the
* highest serial counts. `done`: what comes after these commits can no longer count.
*/
function newestCommitOf(line, serials) {
	const open = new Set(line.slice(0, 1).map(({ id }) => id));
	const behind = /* @__PURE__ */ new Set();
	let newest = null;
	for (const commit of line) {
		if (open.size === 0) break;
		open.delete(commit.id);
		const serial = behind.has(commit.id) ? void 0 : serials.get(commit.id);
		const isPast = serial !== void 0 || behind.has(commit.id);
		for (const parent of commit.parents) if (isPast) {
			behind.add(parent);
			open.delete(parent);
		} else if (!behind.has(parent)) open.add(parent);
		if (serial !== void 0 && serial > (newest?.serial ?? -1)) newest = {
			commit,
			serial
		};
	}
	return {
		commit: newest?.commit ?? null,
		done: open.size === 0
	};
}
/** How many of these commits follow on this one. */
function countAbove(line, commit) {
	const above = /* @__PURE__ */ new Set([commit.id]);
	for (const { id, parents } of line.slice(0, line.indexOf(commit)).toReversed()) if (parents.some((parent) => above.has(parent))) above.add(id);
	return above.size - 1;
}
/** The state that a commit holds, and what its seal says. Throws `ExitError` 7 naming `place` for what is none. */
function foundIn(commit, bytes, place, branch, sealer) {
	const at = placeOf(commit, branch);
	const found = stateFound(bytes, place, sealer, at ?? {
		branch,
		parent: null
	});
	return at === null && found.trust === "sealed" ? {
		...found,
		trust: "changed"
	} : found;
}
/**
* The place that a state in a commit must have been sealed for; null: a merge has no single commit before it, and is
* never ours.
*/
function placeOf({ parents }, branch) {
	return parents.length > 1 ? null : {
		branch,
		parent: parents[0] ?? null
	};
}

// src/state/branch/history.ts
/** How many commits are searched for one whose seal fits, and how many of them at once. */
const [mostCommits, mostAtOnce] = [2e5, 4e4];
/** The key of the mark in the message of a commit of ours. */
const markKey = "Seal";
/**
* The state that counts: in the newest commit that is sealed, else in the newest. Without a key they cannot be told
* apart. `strange`: how many commits are on top of it.
*/
async function newestState(at, tip) {
	const { sealer } = at;
	const top = await orExitError(stateAt(at, tip));
	if (!(top instanceof ExitError) && (sealer === null || top.trust === "sealed")) return {
		...top,
		strange: 0
	};
	const line = sealer === null ? [] : await lineOf(at, tip);
	const sealed = sealer === null ? null : await newestSealed(at, line, sealer);
	if (sealed !== null) return {
		...await loadedFrom(at, sealed),
		strange: countAbove(line, sealed)
	};
	if (top instanceof ExitError) throw top;
	return {
		...top,
		strange: 0
	};
}
/** The state in a commit. Throws `ExitError` 7 if there is none, or it is damaged. */
async function stateAt(at, id) {
	const [commit] = await at.repository.history(id, markKey, 0, 1);
	if (commit === void 0) throw new ExitError(7, `The state ${at.name} could not be read: its history is missing.`);
	return await loadedFrom(at, commit);
}
async function loadedFrom(at, commit) {
	const { bytes, others } = await stateBytes(at, commit.id);
	return {
		...foundIn(commit, bytes, at.name, at.branch, at.sealer),
		commit: commit.id,
		others
	};
}
/** Names the text of the sealed state that counts where the branch is now; null if there is none. */
async function nameAt(at, tip) {
	if (tip === null) return null;
	const { trust, name } = await newestState(at, tip);
	return trust === "sealed" ? name : null;
}
/**
* A commit of the branch and those that it follows on, each before those before it. Not the first parents alone: anyone
* who may push can put a merge on top whose first parent is an older commit, without force. Even then, all that was
* saved is behind the newest commit.
*/
async function lineOf({ repository }, tip) {
	const line = [];
	for (let part = []; line.length < mostCommits;) {
		part = await repository.history(tip, markKey, line.length, mostAtOnce);
		line.push(...part);
		if (part.length < mostAtOnce) break;
	}
	return line;
}
/** The newest of these commits whose state has a seal that fits it and the one commit before it; null if none has. */
async function newestSealed(at, line, sealer) {
	const places = new Map(line.map(({ id }, place) => [id, place]));
	const serials = /* @__PURE__ */ new Map();
	let read = 0;
	for (const batch of batches(await oursOf(at, line, sealer))) {
		for (const { name, text } of await listedTexts(at, batch)) {
			const place = places.get(name) ?? 0;
			const commit = line[place];
			const serial = commit === void 0 ? null : sealedSerial({
				commit,
				text
			}, at.branch, sealer);
			if (serial !== null) serials.set(name, serial);
			read = place + 1;
		}
		const found = newestCommitOf(line.slice(0, read), serials);
		if (found.done) return found.commit;
	}
	return newestCommitOf(line, serials).commit;
}
/** The states of the commits that are marked as ours, each once: a copy of a commit of ours adds nothing. */
async function oursOf(at, line, sealer) {
	const marked = new Map(line.flatMap((commit) => commit.mark === "" ? [] : [[commit.id, commit]]));
	const seen = /* @__PURE__ */ new Set();
	return (await statesOf(at, [...marked.values()])).filter(({ name, id }) => {
		const { parents, mark } = marked.get(name) ?? {
			parents: [],
			mark: ""
		};
		if (seen.has(mark) || mark !== markOf({
			branch: at.branch,
			parent: parents[0] ?? null
		}, id, sealer)) return false;
		seen.add(mark);
		return true;
	});
}
/** The states of these commits, by the ids of the commits, where there is one that may be a state. */
async function statesOf({ repository }, line) {
	const found = await repository.filesAt(line.map(({ id }) => id), stateFile);
	return line.flatMap(({ id, parents }, index) => {
		const text = found[index] ?? null;
		return text !== null && parents.length < 2 && text.size < 16777216 - 1024 ? [{
			...text,
			name: id
		}] : [];
	});
}

// src/state/branch/branch-store.ts
/** How long one operation of the repository may take, in milliseconds. */
const patience = 6e4;
/**
* A branch of the remote `origin`, on which each save is a commit: the state in state.json, the records below
* evidence/, and any other files there. A save is a push that succeeds only if the branch is still what was loaded. The
* work tree, the index and the branches of the repository around the folder are never touched.
*
* Anyone who may push can put other commits on top. The state is in the newest commit of the line that has a seal of
* ours for just that place; what is on top of it is stepped over, and the next save follows on it.
*/
function branchStore(branch, place) {
	const at = branchAt(branch, place);
	const { repository, name } = at;
	let base = null;
	return {
		name,
		async load(from) {
			await repository.check();
			const tip = await newest(at);
			base = null;
			if (tip === null) return null;
			const { strange, ...here } = from === void 0 ? await newestState(at, tip) : {
				...await stateAt(at, await commitOn(at, from)),
				strange: 0
			};
			const serial = from === void 0 ? here.state.serial : Math.max(here.state.serial, await serialAt(at, tip));
			base = {
				lineage: here.state.lineage,
				serial,
				commit: tip,
				from: here.commit,
				name: here.name,
				others: here.others
			};
			const state = {
				...here.state,
				serial
			};
			const trust = here.trust === "sealed" && await wasOverwritten(at, tip) ? "older" : here.trust;
			if (trust === "sealed") await repository.remember(branch, here.commit);
			return {
				state,
				trust,
				name: here.name,
				commit: here.commit,
				strange
			};
		},
		async hasTraces() {
			return await repository.seen(branch) !== null;
		},
		async records() {
			return base === null ? [] : await storedRecords(at, base.from);
		},
		async save(state, records = []) {
			checkFollows(state, base);
			await repository.check();
			const others = await repository.add(base?.others ?? [], textsByPath(records));
			let parent = base?.commit ?? null;
			for (let count = 1;; count += 1) {
				const sealedAt = {
					branch,
					parent
				};
				const text = sealedText(state, place.sealer, sealedAt, name);
				checkSize(text, name);
				const commit = await commitOf(at, state, text, sealedAt, others, place.run);
				const other = await publish(at, parent, commit);
				if (other === null) {
					base = {
						lineage: state.lineage,
						serial: state.serial,
						commit,
						from: commit,
						name: textDigest(text.toString("utf8")),
						others
					};
					return await repository.remember(branch, commit);
				}
				const isJunk = base !== null && await nameAt(at, other.tip) === base.name;
				if (other.tip === null || !isJunk || count === tries) throw lostSwap(name);
				parent = other.tip;
			}
		}
	};
}
function branchAt(branch, { repository, sealer, sleep, random }) {
	const name = `git:${branch}`;
	return {
		repository: repository({
			largest: largestState,
			patience,
			unread: `The state ${name} could not be read.`,
			unsaved: `The state could not be saved to ${name}.`,
			instead: ", or set ESPALIER_STATE to file: and a path"
		}),
		branch,
		name,
		sealer,
		pause: async (failures) => await sleep(random() * 250 * 4 ** (failures - 1))
	};
}
function textsByPath(records) {
	return new Map(records.map(({ name, text }) => [`${folderOfRecords}/${name}`, text]));
}
/** A commit that a person has named. */
async function commitOn({ repository, branch, name }, revision) {
	const id = await repository.commitAt(revision);
	if (id !== null) return id;
	throw new ExitError(7, `There is no commit "${revision}" of ${name} in this clone. "git log refs/espalier/${branch}" lists those that were seen here.`);
}
/** The serial in the newest commit; 0 if there is none. */
async function serialAt(at, tip) {
	const found = await orExitError(stateBytes(at, tip));
	const state = found instanceof ExitError ? "" : read(found.bytes);
	return typeof state === "string" ? 0 : state.serial;
}
/** Whether this clone has seen a sealed commit that is no longer part of the branch: it was overwritten by force. */
async function wasOverwritten({ repository, branch }, tip) {
	const seen = await repository.seen(branch);
	return seen !== null && seen !== tip && !await repository.isWithin(seen, tip);
}
/** Whether this may be the name of a branch for a state: a plain one that cannot be mistaken for anything else. */
function isBranch(name) {
	return /^\w[\w./-]{0,99}$/.test(name) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$|^HEAD$/.test(name);
}
/** How often something is tried, with pauses of 21 seconds in all at most. */
const tries = 5;
/** The commit that the branch is at now, fetched with all that it follows on; null if there is no such branch. */
async function newest({ repository, branch, name, pause }) {
	const isHere = async (commit) => await repository.entries(commit) !== null;
	let why = null;
	for (let failures = 0; failures < tries; failures += 1) {
		if (failures > 0) await pause(failures);
		const commit = await repository.tip(branch);
		if (commit === null || await isHere(commit)) return commit;
		why = await orExitError(repository.fetch(branch)) ?? null;
		if (await isHere(commit)) return commit;
	}
	throw why ?? new ExitError(7, `The state ${name} changes too fast to be read. Run the command again.`);
}
/** A commit of a state and the other files on top of `parent`, so far only in this repository. */
async function commitOf({ repository, sealer }, state, text, at, others, run) {
	const id = await repository.write(text);
	const accounts = Object.keys(state.bindings).length;
	const message = `${`serial ${state.serial}: ${accounts} ${accounts === 1 ? "account" : "accounts"}`}\n\nRun: ${run}\n${sealer === null ? "" : `${markKey}: ${markOf(at, id, sealer)}\n`}`;
	return await repository.commit([...others, {
		mode: "100644",
		id,
		name: stateFile
	}], at.parent, message);
}
/**
* Pushes a commit onto `base`, and returns null, or where the branch is if another run has pushed. If the answer is
* lost, the branch is read. Throws `ExitError` 7 if it cannot be done.
*/
async function publish(at, base, commit) {
	const { repository, branch, name, pause } = at;
	let why = "";
	for (let failures = 0; failures < tries; failures += 1) {
		if (failures > 0) await pause(failures);
		const rejected = await repository.push(branch, base, commit);
		if (rejected === null) return null;
		why = rejected.words;
		const tip = await repository.tip(branch).catch(() => void 0);
		if (tip === base && rejected.forGood) break;
		if (tip === base || tip === void 0) continue;
		if (tip !== null && await isAccepted(at, commit, tip)) return null;
		return { tip };
	}
	throw new ExitError(7, `The state could not be saved to ${name} (${why}). Check that this user may push to that branch and that nothing protects it, and run the command again.`);
}
/** Whether the branch is at a commit, or a save is on top of it: the push was accepted, although no answer said so. */
async function isAccepted({ repository, branch }, commit, tip) {
	if (await repository.entries(tip) === null) await orExitError(repository.fetch(branch));
	return await repository.isWithin(commit, tip);
}

// src/state/open-store.ts
/** The store that ESPALIER_STATE names. Throws `ExitError` 1. */
function openStore(setting, place) {
	if (setting === void 0 || setting === "") return fileStore(defaultFile, place);
	const [, notReplaced] = /^file:(~|\$\{?\w+\}?|%\w+%)/.exec(setting) ?? [];
	if (notReplaced !== void 0) throw notAPath(setting, notReplaced);
	if (setting.startsWith("file:") && setting.length > 5) return fileStore(setting.slice(5), place);
	const branch = setting.startsWith("git:") ? setting.slice(4) : "";
	if (/^(?:refs|heads|remotes|origin)\//.test(branch)) throw notABranch(setting, branch);
	if (isBranch(branch)) return branchStore(branch, place);
	throw new ExitError(1, `ESPALIER_STATE is "${setting}". Write file: and a path, for example file:.espalier/state.json, or git: and a branch, for example git:espalier-state.`);
}
/** Shells replace ~ only at the beginning of a word, and no variable in the env of a workflow: it would be a folder. */
function notAPath(setting, part) {
	return new ExitError(1, `ESPALIER_STATE is "${setting}", and ${part} does not stand for the home folder there. Write the whole path, such as file:/home/kim/state.json.`);
}
/** A second state would have no bindings, and lock out those who use the first. */
function notABranch(setting, branch) {
	const meant = branch.replace(/^(?:refs\/)?(?:heads|remotes\/origin|remotes|origin)\//, "");
	const name = isBranch(meant) && !meant.startsWith("refs/") ? `git:${meant}` : "git:espalier-state";
	return new ExitError(1, `ESPALIER_STATE is "${setting}", but the state is kept in a branch of the remote "origin", and is named without a prefix. Write ${name}.`);
}
const defaultFile = ".espalier/state.json";

// src/engine/session.ts
/** Opens the state and the service that settings and environment name. The caller must disconnect. */
async function openSession(written, args, host) {
	const settings = withService(written, host);
	const connection = await open$1(settings, args, host);
	try {
		return await sessionOn(stateStore(host), connection, settings, flagValue(args, "org") ?? "org", host);
	} catch (error) {
		await disconnect(connection);
		throw error;
	}
}
/**
* Loads the state, then begins to read the live users: an older list must never be compared with a newer state, and no
* key goes to a service that the state does not belong to. Throws `ExitError` 6 for a state of another company, 7 for a
* bad one.
*/
async function sessionOn(store, connection, settings, org, host) {
	const { state, strange, takeover } = await loadState(store, settings, host);
	if (strange > 0) host.terminal.say(words$1`${strangeWords(strange)} They are ignored: find out who pushed there.`);
	const saved = state ?? emptyState(settings.company, settings.baseUrl, randomName(host));
	const listing = readAllUsers(connection, saved.lastGood?.users ?? 0, readingLine(host));
	listing.catch(() => void 0);
	const standing = identityOf(connection);
	standing.catch(() => void 0);
	const showsWithin = Math.max(settings.showsWithin, shownAfter(connection));
	return {
		settings: {
			...settings,
			showsWithin
		},
		store,
		saved,
		strange,
		takeover,
		org,
		connection,
		listing,
		standing
	};
}
function readingLine({ terminal }) {
	return (users) => terminal.progress(words$1`reading users: ${users}`);
}
/** Opens the service with what is known of it; prints a note if that is not Small Improvements. */
async function open$1({ baseUrl, contract }, args, host) {
	const options = serviceOptions(baseUrl, args, host);
	const shown = `${flagValue(args, "org") ?? "org"}/contract.yaml`;
	const known = await knownOf(shown, args, host);
	const connection = connect({
		...options,
		contract,
		facts: factsOf(known, contract, shown),
		shapes: known?.value.fields.list ?? null
	});
	warnOfHost(baseUrl, host);
	return connection;
}
/** Where the settings come from: what is to be approved must not say itself how the service is read. */
async function knownOf(shown, args, host) {
	const revision = flagValue(args, "base") ?? flagValue(args, "at");
	if (revision === void 0) return await readContract(resolve(host.folder, shown), shown);
	const { contractAt } = await import("./chart-at-revision2.mjs");
	const source = await contractAt(revision, flagValue(args, "org") ?? "org", host);
	return source === null ? null : await contractIn(source, shown);
}
/** How to reach the service. The key comes from the environment only. */
function serviceOptions(baseUrl, args, host) {
	const key = host.key();
	if (key === void 0 || key.trim() === "") throw new ExitError(1, "There is no API key. Make one in Small Improvements (Company Settings, API) and set it as the environment variable SMALL_IMPROVEMENTS_API_KEY.");
	baseOf(baseUrl);
	return {
		baseUrl,
		key: key.trim(),
		proxy: proxyFor(baseUrl, host.env),
		maxInFlight: flagNumber(args, "max-in-flight", 1, "") ?? 16,
		userAgent: `espalier/${host.version}`,
		sleep: host.sleep,
		tick: host.tick,
		random: host.random,
		onWait: (why, seconds) => waiting(why, seconds, host)
	};
}
/** A run that waits says why: on a terminal always, in a log if it takes longer. */
function waiting(why, seconds, { terminal }) {
	const line = waitingLine(why, seconds);
	if (terminal.live) terminal.progress(line);
	else if (seconds >= 10) terminal.say(line);
}
/** Prints a note if the key goes to a service other than Small Improvements, and one if it goes through a proxy. */
function warnOfHost(baseUrl, { terminal, env }) {
	const [host, proxy] = [strangeHost(baseUrl), proxyFor(baseUrl, env)];
	if (proxy !== null) terminal.say(printed`The service is reached through the proxy ${proxy.shown} (${proxy.variable}).`);
	if (host !== null) terminal.say(printed`The API key is sent to ${host}, which is not Small Improvements.`);
}
const defaultInFlight = 16;
/**
* The settings with the service from the environment, if that names one, and without allowances that have ended by
* today. For the service of the settings, their path counts: a first contact has found it.
*/
function withService(settings, { env, now }) {
	const address = env["ESPALIER_API_URL"] ?? "";
	const baseUrl = (address !== "" && !isSameOrigin(address, settings.baseUrl) ? address : settings.baseUrl).replace(/\/+$/, "");
	const written = Object.entries(settings.allow);
	if (written.length === 0 || !isTimezone(settings.timezone)) return {
		...settings,
		baseUrl
	};
	const day = today(now(), settings.timezone);
	return {
		...settings,
		baseUrl,
		allow: Object.fromEntries(written.filter(([, { until }]) => until >= day))
	};
}
/** Whether two addresses are of one service. */
function isSameOrigin(one, other) {
	return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
}
/**
* The state of a store, if it can be trusted. Throws `ExitError` 6 if it is of another company, and as `trusted` does.
*/
async function loadState(store, settings, host) {
	const loaded = await trusted(store, settings, host);
	if (loaded.state !== null) checkOwner(loaded.state, settings.company, settings.baseUrl);
	return loaded;
}
/** The store that the environment names. */
function stateStore(host) {
	const { folder, env, stateEnv = env, sleep, random } = host;
	const repository = (needs) => repositoryIn(folder, stateEnv, needs);
	const [sealer, memory] = [sealerFrom(host), memoryOf(host)];
	return openStore(env["ESPALIER_STATE"], {
		folder,
		run: randomName(host),
		repository,
		sleep,
		random,
		sealer,
		memory
	});
}

export { requireChanges as $, checkOwner as A, whole as B, lookUntil as C, verdictOn as D, unlike as E, contractIn as F, readAllUsers as G, hasEmail as H, requireOwned as I, RefusedList as J, requireWhole as K, find as L, restored as M, withManager as N, withSeal as O, progressLine as P, disconnect as Q, findAll as R, differing as S, readBack as T, one as U, bringsJust as V, isRound as W, abortOn as X, recordsIn as Y, connect as Z, sealedState as _, toRecord as _t, stateStore as a, problemsOf as at, withUnrecorded as b, overdueName as bt, kept as c, shownKey as ct, recordDigest as d, fieldValue as dt, openPool as et, nowhere as f, hasField as ft, looksWithin as g, reads as gt, bringBack as h, rawValue as ht, serviceOptions as i, notAsSaid as it, emptyState as j, bindingAfter as k, largestRecord as l, shownName as lt, awaitOpenWrites as m, operationName as mt, openSession as n, isAccount as nt, warnOfHost as o, requireSound as ot, sealedText as p, merge as pt, mapConcurrent as q, readingLine as r, isRecord as rt, withService as s, isPlainName as st, open$1 as t, describe as tt, readRecord as u, unshownNames as ut, sealerFrom as v, toUser as vt, missing$1 as w, isShown as x, unrecordedIn as y, overdue as yt, findHidden as z };