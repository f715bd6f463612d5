import { r as __toESM } from "./rolldown-runtime.mjs";
import { F as isUserId, f as withFacts, h as flagValue, i as overgrown, k as canonicalEmail, l as assumedFacts, m as flagNumber, o as fieldFacts, s as fields } from "./base.mjs";
import { S as keyFinder, _ as ExitError, c as printed, h as strangeHost, v as orElse, x as isThisMachine, y as orExitError } from "./start.mjs";
import { O as chartBudget, S as readTree, d as checkContract, j as e, s as readSource } from "./desired.mjs";
import { r as today, t as isTimezone } from "./day.mjs";
import { B as gitIn, D as notRead, E as notReached, F as entriesWith, I as listing, L as makeCommit, N as remoteRef, P as entriesIn, R as makeText, T as notDone, _ as historyOf, c as filesIn, d as textsOf, f as checkClone, j as pushOnto, k as fetchRef, m as commitAt, u as textsAt, v as isAncestor, w as asking, x as refAt, z as makeTree } from "./chart-at-revision.mjs";
import { a as require_pool, o as require_errors } from "./undici.mjs";
import { n as words$1, t as nothing } from "./words.mjs";
import { n as strangeWords } from "./first-alerts.mjs";
import { c as isAlike, f as randomName, r as accountOf, s as formsKept } from "./rewrites.mjs";
import { n as proxyFor } from "./proxy2.mjs";
import { Y as counted } from "./planning.mjs";
import { constants, lstat, mkdir, open, readFile, readdir, rename, rm, rmdir, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { createHash, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { lstatSync } from "node:fs";
import { setFlagsFromString } from "node:v8";

// src/model/clock.ts
const hour = 36e5;
const longest$3 = 36;
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
function overdueName(found) {
	return found === null ? "" : `${found.came ? "c" : "f"}${(found.since ?? "").replaceAll(/\D/g, "")}`;
}

// src/live/contracts/supported.ts
function requireSupported(contract, { deactivate }) {
	const due = contract.operations.lock === void 0 ? "body" : "call";
	if (deactivate.value === due) return;
	throw new ExitError(8, `Contract ${contract.name} deactivates people by ${words[due]}, but this service needs ${words[deactivate.value]}, according to the fact "deactivate" in contract.yaml. Nothing is written. Run "espalier probe --contract ${contract.name === "v1" ? "v2" : "v1"}" to use the other contract, or "espalier probe" again.`);
}
const words = {
	body: "a field of the account",
	call: "a separate call"
};
function requirePossible(contract, facts, afters) {
	const hard = [];
	for (const after of afters) for (const step of contract.lower(after)) if (step.call(anyId, {}, after, facts) === null) hard.push({
		step,
		after
	});
	if (hard.length === 0) return;
	const named = [...new Set(hard.flatMap(({ step, after }) => step.fields.filter((field) => after[field] === null)))];
	throw new ExitError(8, `As far as is known, this service cannot make ${hard.length} of the changes: ${named.length === 0 ? "it does not have one of the roles" : `${named.join(", ")} cannot be made empty`}. Nothing was written. Change the chart, or make these changes in Small Improvements by hand.`);
}
const anyId = "any";

// src/live/contracts/v1.ts
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
	atCreation: ({ managerAtCreation }) => managerAtCreation.value === "no" ? withoutManager : fields,
	lower: (after) => [{
		fields: fields.filter((field) => after[field] !== void 0),
		call: put
	}]
};
const withoutManager = fields.filter((field) => field !== "manager");
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
function emptyManager(way) {
	return way === "null" ? "null" : way === "empty" ? "" : null;
}
const putRoles = (id, _whole, { role }) => role === "admin" || role === "user" ? {
	operation: "roles",
	id,
	body: { isAdmin: role === "admin" }
} : null;

// src/live/pace/gate.ts
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
const [soonest$2, latest$2] = [2e3, 12e4];
const share = 1 / 20;
function limitUpTo(cap) {
	let [limit, best, capped] = [
		Math.min(least, cap),
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
			if (!capped) limit = Math.min(cap, limit + 3);
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
const least = 4;

// src/live/pace/quota.ts
const [earlier, near] = [.93, .98];
const [later$1, latest$1] = [.03, 1e4];
function quotaOf(before, reopened) {
	const sends = [...before, reopened];
	let size = Math.max(1, before.length);
	let [below, period] = [0, Math.max(1, reopened - (before[0] ?? reopened))];
	let [steps, refusedAt, counts] = [
		0,
		Number.NEGATIVE_INFINITY,
		false
	];
	let trial = null;
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
function remove(numbers, one) {
	const place = numbers.lastIndexOf(one);
	if (place >= 0) numbers.splice(place, 1);
}

// src/live/pace/rate.ts
const [hold, holdFew, few, gently] = [
	.98,
	.85,
	8,
	.7
];
const [climb, trial] = [2, 1.1];
const [soonest$1, latest] = [2e3, 12e4];
const [calm, enough] = [500, 4];
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
const first = 4;
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
const quotaLike = 2e3;
const spread = .8;
const apart = .5;
const slack = 20;
const memory = 2e3;
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
	let isLimited = false;
	const interval = (now, kind) => {
		if (rate.interval() > 0) return rate.interval();
		if (limit.isKnown() && (isLimited || kind === "list")) return 0;
		return (limit.isKnown() ? apart : spread) * trips.mean() / limit.most(now);
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
		nextAt = ticket.at + interval(ticket.at, ticket.kind);
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
			const between = interval(now, kind);
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
			if (interval(now, ticket.kind) === 0) nextAt = Math.min(nextAt, now);
			if (trips.isCrowded(now)) limit.crowded(now);
		},
		refused(ticket, wait, now) {
			flying -= 1;
			isLimited = true;
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
const longestRun = 33e5;
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
const patience$1 = 6e5;
const worthSaying = 2e3;
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
function reads(operation) {
	return readings.includes(operation);
}
function templateOf(contract, operation) {
	const template = contract.operations[operation];
	if (template === void 0) throw new TypeError(`contract ${contract.name} has no ${operation}`);
	return template;
}
function operationName(contract, operation) {
	const { method, path } = templateOf(contract, operation);
	return `${method} ${path}`;
}
function rawValue(contract, raw, field) {
	const value = raw[contract.names[field]];
	return value === void 0 || value === "" ? null : value;
}
function fieldValue(contract, raw, field) {
	return contract.toOurs(field, rawValue(contract, raw, field));
}
function hasField(contract, raw, field) {
	return Object.hasOwn(raw, contract.names[field]);
}
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
function loginOf({ login }, raw) {
	const value = login !== null && Object.hasOwn(raw, login) ? raw[login] : null;
	return typeof value === "string" && value.includes("@") ? value : null;
}
function toRecord(contract, values) {
	const record = /* @__PURE__ */ new Map();
	for (const field of fields) {
		const value = values[field];
		if (value !== void 0) record.set(contract.names[field], contract.toTheirs(field, value));
	}
	return record;
}
function merge(under, over) {
	return {
		...under,
		...over
	};
}
function comparable(contract, raw) {
	return JSON.stringify([
		raw["id"],
		loginOf(contract, raw),
		...fields.map((field) => fieldValue(contract, raw, field))
	]);
}

// src/live/plain-name.ts
const plain$1 = /^_?[A-Za-z][A-Za-z0-9_-]{0,39}$/;
function isPlainName(name) {
	return plain$1.test(name);
}
function shownName(name) {
	return isPlainName(name) ? name : `(a name ${shapeOf(name)})`;
}
function unshownNames(names) {
	const counts = /* @__PURE__ */ new Map();
	for (const name of names) if (!isPlainName(name)) counts.set(shapeOf(name), (counts.get(shapeOf(name)) ?? 0) + 1);
	return [...counts].toSorted(([a], [b]) => a < b ? -1 : 1).map(([shape, count]) => `${count} ${shape}`).join(", ");
}
const wrappers = new Set(["data value payload content response body result results page embedded _embedded meta links _links error errors", "items list records record entries user users member members people person employees account accounts"].flatMap((line) => line.split(" ")));
function shownKey(object, key) {
	if (Array.isArray(object)) return "(a list)";
	if (!isPersonal(object, key)) return shownName(key);
	const count = Object.keys(object).length;
	return count === 1 ? "(its only key)" : `(one of ${count} keys)`;
}
function shownKeys(object) {
	const keys = Object.keys(object);
	const plainOnes = keys.filter((key) => !isPersonal(object, key));
	const more = keys.length - plainOnes.length;
	if (plainOnes.length === 0) return more === 1 ? "1 key" : `${more} keys`;
	return `the keys ${plainOnes.slice(0, 5).map((key) => `"${shownName(key)}"`).join(", ")}${more === 0 ? "" : `, and ${more} more`}`;
}
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
function listRecords(contract, body, where) {
	const unexpected = (what) => notAsSaid(contract, where, what);
	if (!Array.isArray(body)) throw unexpected(`an array of users is expected, but ${kindOf(body)} came`);
	let isWhole = true;
	for (const item of body) {
		if (!isRecord(item)) throw unexpected(`an array of users is expected, but it holds ${kindOf(item)}`);
		isWhole &&= idProblem(item) === null;
	}
	const records = body;
	if (!isWhole) requireSound(contract, records, where);
	return records;
}
function requireSound(contract, listed, where) {
	if (areSound(contract, listed.values())) return;
	const records = [...listed.values()];
	const counts = /* @__PURE__ */ new Map();
	for (const raw of records) for (const problem of problemsOf(contract, raw)) counts.set(problem, (counts.get(problem) ?? 0) + 1);
	const renamed = newNames(contract, records);
	const lines = [...counts].map(([problem, count]) => `${problem} in ${count} of ${records.length} users`);
	const hint = renamed.length === 0 ? "" : `. Was a field renamed? These are new: ${renamed.join(", ")}`;
	throw notAsSaid(contract, where, lines.join("; ") + hint);
}
function areSound(contract, records) {
	const due = columnsOf(contract);
	for (const raw of records) {
		if (idProblem(raw) !== null) return false;
		for (let at = 0; at < due.length; at += 1) if (valueProblem(due[at], raw) !== null) return false;
	}
	return true;
}
function problemsOf(contract, raw) {
	if (areSound(contract, [raw])) return [];
	return [idProblem(raw), ...columnsOf(contract).map((column) => valueProblem(column, raw))].filter((problem) => problem !== null);
}
function idProblem(raw) {
	const id = Object.hasOwn(raw, "id") ? raw["id"] : void 0;
	if (id === void 0) return "\"id\" is missing";
	if (typeof id !== "string") return `"id" is ${kindOf(id)} where a text is expected`;
	return isUserId(id) ? null : "\"id\" holds characters that an id may not have";
}
function columnsOf(contract) {
	const known = columns.get(contract);
	if (known !== void 0) return known;
	const made = fields.map((field) => {
		const due = contract.booleans.has(field) ? "boolean" : "string";
		return {
			name: contract.names[field],
			due,
			isRequired: required.has(field),
			isId: field === "manager"
		};
	});
	columns.set(contract, made);
	return made;
}
const columns = /* @__PURE__ */ new Map();
function valueProblem({ name, due, isRequired, isId }, raw) {
	const value = raw[name];
	if (value === void 0 || value === null || value === "") return isRequired ? `"${name}" is ${value === void 0 ? "missing" : "empty"}` : null;
	if (typeof value !== due) return `"${name}" is ${kindOf(value)} where ${due === "string" ? "a text" : "true or false"} is expected`;
	return typeof value === "string" ? textProblem(name, value, isId) : null;
}
function textProblem(name, text, id) {
	if (text.length > longest$1) return `"${name}" is longer than ${longest$1} characters`;
	if (!text.isWellFormed()) return `"${name}" holds half a character`;
	return id && !isUserId(text) ? `"${name}" is not an id` : null;
}
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
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isDoubled(contract, records) {
	const all = new Map(records.map((raw) => [raw["id"], raw]));
	if (all.size === records.length) return false;
	return records.some((raw) => comparable(contract, raw) !== comparable(contract, all.get(raw["id"]) ?? {}));
}
function idIn(contract, body, where) {
	const problem = isRecord(body) ? idProblem(body) : "a user is expected";
	if (problem !== null) throw notAsSaid(contract, where, `${problem}, but ${kindOf(body)} came`);
	return body["id"];
}
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
var UnknownAnswer = class extends ExitError {};
function notAsSaid({ name }, where, what) {
	return new UnknownAnswer(8, `The answer of the service does not match contract ${name} (${where}): ${what}. Nothing more is written. The service may have changed: "espalier probe" says what it speaks now.`);
}

// src/live/http/answer.ts
const deepest = 32;
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
	for (const key in value) {
		const inner = value[key];
		if (typeof inner === "object" && inner !== null && !within(inner, depth - 1)) return false;
	}
	return true;
}
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
const tries$1 = 6;
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
const soonest = 1e3;
function retryAfter(headers) {
	const [after, date] = [headers["retry-after"], headers["date"]];
	if (typeof after !== "string") return null;
	if (/^\d{1,9}$/.test(after.trim())) return Math.max(soonest, Number(after) * 1e3);
	const wait = Date.parse(after) - Date.parse(typeof date === "string" ? date : "");
	return Number.isNaN(wait) || !/[a-z]/i.test(after) ? null : Math.max(soonest, wait);
}

// src/live/http/attempt.ts
function isUseful({ status, headers }) {
	return !isRedirect(status) && !isEncoded(headers);
}
function isRedirect(status) {
	return status >= 300 && status < 400;
}
function isEncoded({ "content-encoding": encoding }) {
	return encoding !== void 0 && encoding !== "identity";
}
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
	const text = textOf$1(body);
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
function textOf$1(body) {
	try {
		return utf8.decode(body);
	} catch {
		return null;
	}
}
const utf8 = new TextDecoder("utf-8", { fatal: true });
const longest = 65536;
function complaint({ headers, body }, key) {
	if (isEncoded(headers) || body.length > longest) return "";
	const text = new TextDecoder().decode(body);
	return key.isPartlyIn(text) ? "a message that quotes (the API key)" : text;
}
const unsent = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"UND_ERR_CONNECT_TIMEOUT"
]);
const unreachable = /* @__PURE__ */ new Set([
	"ENETUNREACH",
	"EHOSTUNREACH",
	"ENETDOWN",
	"EADDRNOTAVAIL"
]);
const untrusted = /^(?:CERT_|ERR_TLS_CERT|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|INVALID_CA)/;
const lasting = /* @__PURE__ */ new Set([
	"UND_ERR_RES_EXCEEDED_MAX_SIZE",
	"UND_ERR_HEADERS_OVERFLOW",
	"UND_ERR_DESTROYED"
]);
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
function tunnelStatus(error) {
	const found = error instanceof Error ? /^Proxy response \((\d{3})\)/.exec(error.message) : null;
	return found === null ? null : Number(found[1]);
}
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
function codeOf$1(error) {
	if (!(error instanceof Error)) return "unknown";
	if (error instanceof AggregateError && error.errors.length > 0) return codeOf$1(error.errors[0]);
	return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

// src/live/http/pool.ts
var import_errors = require_errors();
var import_pool = /* @__PURE__ */ __toESM(require_pool(), 1);
setFlagsFromString("--wasm-tiering-budget=1000000000");
setFlagsFromString("--semi-space-growth-factor=1");
const largest = 16777216;
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
		exchange: async (request) => await dispatch(await pool, origin, request, whole),
		close: async () => await (await pool).destroy(closed())
	};
}
function closed() {
	const error = new import_errors.ClientDestroyedError();
	error.stack = "";
	return error;
}
async function dispatch(pool, origin, request, whole) {
	let running = null;
	let late = null;
	const timer = setTimeout(() => {
		late = new DOMException("the request takes too long", "TimeoutError");
		running?.abort(late);
	}, whole).unref();
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
					if (late !== null) controller.abort(late);
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
					body: inOne(parts)
				}),
				onResponseError: (_controller, error) => reject(error)
			});
		});
	} finally {
		clearTimeout(timer);
	}
}
function inOne(parts) {
	const [first] = parts;
	return first !== void 0 && parts.length === 1 ? first : Buffer.concat(parts);
}

// src/live/http/transport.ts
function openTransport(base, contract, options) {
	const { userAgent, random } = options;
	const authorization = `Bearer ${options.key}`;
	const key = keyFinder(options.key);
	const targetOf = targetsIn(base);
	const { exchange, close } = options.exchange === void 0 ? openPool(base.origin, options) : {
		exchange: options.exchange,
		close: () => Promise.resolve()
	};
	return {
		close,
		async send(call) {
			const { method, path } = templateOf(contract, call.operation);
			const target = targetOf(path, call);
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
function targetsIn(base) {
	const proven = /* @__PURE__ */ new Set();
	return (path, { id, query }) => {
		if (path.includes("{id}") !== (id !== void 0)) throw new TypeError(`${path} needs an id, or must have none`);
		if (id !== void 0 && !isUserId(id)) throw new TypeError(`not an id: ${JSON.stringify(id.slice(0, 40))}`);
		const due = base.path + path.replace("{id}", () => id ?? "");
		if (!proven.has(due)) requireBelow(base, due, path);
		if (id === void 0) proven.add(due);
		const search = query === void 0 ? "" : new URLSearchParams(query).toString();
		return search === "" ? due : `${due}?${search}`;
	};
}
function requireBelow(base, due, path) {
	const url = new URL(base.origin + due);
	if (url.origin !== base.origin || url.pathname !== due) throw new TypeError(`${path} would leave the base URL`);
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
function connect(options) {
	const base = baseOf(options.baseUrl);
	if (!/^[\x21-\x7e]+$/.test(options.key)) throw new ExitError(6, "SMALL_IMPROVEMENTS_API_KEY is empty or has characters that a key never has, such as a space or a line break. Copy the whole key again, and nothing else.");
	const contract = contracts[options.contract ?? "v1"];
	const facts = options.facts ?? assumedFacts(contract.name);
	requireSupported(contract, facts);
	const transport = openTransport(base, contract, options);
	let heeded;
	let over = false;
	const cuts = /* @__PURE__ */ new Set();
	const sleep = async (milliseconds) => await options.sleep(milliseconds, heeded);
	const once = async (call) => {
		if (over) return {
			kind: "unsent",
			why: "it was interrupted"
		};
		return await new Promise((resolve, reject) => {
			const ended = (end) => (result) => {
				cuts.delete(resolve);
				end(result);
			};
			cuts.add(resolve);
			transport.send(call).then(ended(resolve), ended(reject));
		});
	};
	const cutShort = async () => {
		await options.sleep(grace);
		over = true;
		for (const cut of cuts) cut(unanswered);
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
			stop.addEventListener("abort", () => {
				pace.wake();
				cutShort();
			});
		},
		close: () => transport.close(),
		shapes: options.shapes ?? null,
		fresh: /* @__PURE__ */ new Set()
	};
}
const grace = 3e3;
const unanswered = {
	kind: "ambiguous",
	why: "it was interrupted before the answer came",
	again: false
};
function requireChanges({ contract, facts }, afters) {
	requirePossible(contract, facts, afters);
}
function shownAfter({ facts }) {
	return 2e3 * (facts.lag.value ?? 0);
}
function abortOn(connection, stop) {
	connection.heed(stop);
}
async function disconnect(connection) {
	await connection.close();
}
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

// src/desired/contract-file.ts
async function readContract(path, shown) {
	if (lstatSync(path, { throwIfNoEntry: false }) === void 0) return null;
	return await contractIn(readSource(path, shown), shown);
}
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
function factsOf(read, contract, shown) {
	if (read === null) return assumedFacts(contract);
	if (read.value.contract === contract) return withFacts(assumedFacts(contract), read.value.facts);
	throw new ExitError(1, `${shown} is about contract ${read.value.contract}, but api.contract in espalier.yaml is ${contract}. Run "espalier probe --accept": it writes the facts of ${contract}.`);
}
function broken(where, why) {
	return new ExitError(1, `${where} cannot be used: ${why} Correct it, or delete the file and let "espalier probe" write it again.`);
}

// src/git/repository.ts
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

// src/live/read/listing.ts
var RefusedList = class extends ExitError {};
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
function overlapOf(size, style) {
	return size < 3 || style === "page" ? 0 : 1;
}
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
function add(contract, records, page) {
	let doubled = false;
	for (const raw of page) {
		const old = records.get(raw["id"]);
		doubled ||= old !== void 0 && comparable(contract, old) !== comparable(contract, raw);
		records.set(raw["id"], raw);
	}
	return doubled;
}
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
const leastShare = .9;
async function allPages(source, hint, lanes, contract, style, enough = () => false, limit = Number.POSITIVE_INFINITY) {
	let [last, most] = [null, 0];
	const reader = {
		source,
		lanes,
		contract,
		style,
		limit
	};
	for (let count = 0; count < mostPasses; count++) {
		const pass = last === null ? await firstPass(reader, hint) : await walk(reader, last.records.size, last.shortest);
		if (enough(pass.records) || last === null && !pass.shifted && pass.joined) return pass.records;
		most = Math.max(most, pass.records.size);
		if (last !== null && !(last.doubled && pass.doubled) && agree(contract, last.records, pass.records) && !pass.torn && pass.records.size >= most * leastShare) return pass.records;
		last = pass;
	}
	if (last?.torn === true) throw misplaced();
	if (last?.doubled === true) throw notAsSaid(contract, operationName(contract, "list"), "one account came twice with different content");
	throw new ExitError(8, `The list of users changed each of the ${mostPasses} times it was read, so it may be incomplete. Nothing more is written. Try again when no user is being edited.`);
}
async function firstPass(reader, hint) {
	const { contract, style, limit } = reader;
	const pages = hint > limit ? await readOn(reader, [], limit, hint) : null;
	if (pages !== null) return judgePages(contract, pages, limit, overlapOf(limit, style));
	return await walk(reader, hint, Number.POSITIVE_INFINITY);
}
async function walk(reader, hint, widest) {
	const { source, contract, style } = reader;
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
	const pages = await readOn(reader, [first], size, hint) ?? [];
	return judgePages(contract, pages, size, overlapOf(size, style));
}
async function readOn({ source, lanes, style }, before, size, hint) {
	const overlap = overlapOf(size, style);
	const stride = size - overlap;
	const pages = [...before];
	const seen = new Set(before.flatMap((page) => page.map((raw) => raw["id"])));
	let wave = 1 - pages.length + Math.max(1, Math.ceil((hint - overlap) / stride));
	let [ended, fits] = [false, true];
	for (;;) {
		if (pages.length > mostPages) throw endless();
		const length = Math.min(wave, 10001 - pages.length);
		const offsets = Array.from({ length }, (_, index) => (pages.length + index) * stride);
		const read = async (offset) => {
			const page = await source(style === "page" ? offset / stride : offset);
			const known = seen.size;
			for (const raw of page) seen.add(raw["id"]);
			ended ||= seen.size === known && offset >= known - overlap;
			fits &&= offset > 0 || page.length === size;
			return page;
		};
		pages.push(...await mapConcurrent(offsets, lanes, read, () => ended || !fits));
		if (!fits) return null;
		if (ended) return pages;
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
const pageSize = 100;
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
	const limit = facts.pageSize.value ?? pageSize;
	const moves = facts.paging.evidence === "probed";
	let start = Promise.resolve([]);
	let isAll = null;
	const page = async (at, query, behind) => {
		const asked = ask({
			limit: String(limit),
			...query
		});
		if (at === 0) start = asked;
		const [records, first] = [await asked, await start];
		if (at > 0 && moves && records.length > 0 && isSame$1(first, records)) {
			isAll ??= ask({
				limit: "1",
				...behind(first.length)
			}).then((next) => endsWith(first, next));
			if (!await isAll) throw repeated(connection);
		}
		return records;
	};
	const pages = async (style, source) => await allPages(source, hint, maxInFlight, contract, style, enough, limit);
	switch (facts.paging.value) {
		case "none":
		case "unknown": return await unpaged(connection, () => ask({}), enough);
		case "page": return await pages("page", (index) => page(index, { page: String(index + 1) }, (length) => ({ page: String(length + 1) })));
		case "offset": return await pages("offset", (offset) => page(offset, { offset: String(offset) }, (length) => ({ offset: String(length) })));
		case "cursor": throw new ExitError(8, "The service sends the list of users page by page with a cursor, which Espalier cannot follow. Nothing is written. If that is wrong, correct \"paging\" in contract.yaml, or run \"espalier probe\" again.");
	}
}
function isSame$1(a, b) {
	return a.length === b.length && a.every((raw, index) => raw["id"] === b[index]?.["id"]);
}
function endsWith(page, next) {
	return page.length > 1 && (next.length === 0 || next.length === 1 && next[0]?.["id"] === page.at(-1)?.["id"]);
}
function repeated({ contract }) {
	return notAsSaid(contract, operationName(contract, "list"), "another page is expected, but the service repeats the first one");
}
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
function isRound(size) {
	return round.has(size);
}
const mostReadings = 3;
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

// src/live/read/identity.ts
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
function requireOwned({ syncOwned }, manage) {
	const both = fields.filter((field) => syncOwned.has(field) && manage.has(field));
	if (both.length === 0) return;
	throw new ExitError(8, `Small Improvements takes these fields from another system, which would overwrite what Espalier writes: ${both.map((field) => fieldFacts[field].label).join(", ")}. Nothing is written. Take them out of "manage" in espalier.yaml, or end the synchronisation in Small Improvements.`);
}
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

// src/render/progress.ts
function progressLine(done, total, running, failed) {
	return words$1`applying ${done} of ${total} · ${running} in flight${failed > 0 ? words$1` · ${failed} failed` : nothing}`;
}
function waitingLine(why, seconds) {
	switch (why) {
		case "refused": return words$1`waiting ${seconds} s: the service reports too many requests`;
		case "quota": return words$1`waiting ${seconds} s: the service allows no more requests before then`;
		case "down": return words$1`waiting ${seconds} s: the service is not available and asks to wait`;
	}
}

// src/state/state.ts
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
function written(service) {
	const { origin, pathname } = new URL(service);
	return `${origin}${pathname.replace(/\/+$/, "")}`;
}
function checkOwner(state, company, service) {
	if (state.company !== company) throw new ExitError(6, `The state belongs to the company "${state.company}", and the settings say "${company}". Use the right ESPALIER_STATE, or correct "company".`);
	if (place(state.service) !== place(service)) throw new ExitError(6, `The state belongs to ${state.service}, and the settings say ${service}. Account ids mean nothing elsewhere: use another ESPALIER_STATE for another service.`);
}
function place(service) {
	if (!URL.canParse(service)) return service;
	const url = new URL(service);
	const path = url.pathname.replace(/\/+$/, "");
	return isThisMachine(url.hostname) ? `this machine${path}` : `${url.host}${path}`;
}
function bindingAfter(old, change, user, shows, madeAt = old?.madeAt) {
	const known = old?.applied ?? (change.action === "adopt" ? change.before : null);
	const applied = known === null ? change.after : {
		...known,
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
function sealerOf(secret) {
	const derived = (info) => Buffer.from(hkdfSync("sha256", secret, "espalier", info, 32));
	const keys = {};
	return {
		key: derived("name").toString("hex").slice(0, 16),
		mac: (what, text) => createHmac("sha256", keys[what] ??= derived(what)).update(text).digest("hex")
	};
}
function withSeal(text, what, sealer, at) {
	return sealedBytes(text.slice(0, text.lastIndexOf("}")).trimEnd(), what, sealer, at).toString("utf8");
}
function sealedBytes(inside, what, sealer, at) {
	const bytes = Buffer.from(`${inside},\n"seal":${opening(sealer.key, at)},"mac":"${noMac}${closing}`);
	const head = bytes.subarray(0, -closing.length - noMac.length);
	bytes.write(sealer.mac(what, head), head.length);
	return bytes;
}
const noMac = "0".repeat(64);
const closing = "\"}}\n";
function opening(key, at) {
	return JSON.stringify(at === null ? { key } : {
		key,
		branch: at.branch,
		parent: at.parent
	}).slice(0, -1);
}
function markOf({ branch, parent }, blob, sealer) {
	return sealer.mac("commit", JSON.stringify([
		branch,
		parent,
		blob
	]));
}
function verdictOn(text, what, sealer, at) {
	const plain = withPlainEnds(typeof text === "string" ? Buffer.from(text) : text);
	const [seal, start, key, mac] = ending.exec(plain.subarray(-longestSeal).toString("utf8")) ?? [];
	if (seal === void 0 || start === void 0 || mac === void 0) return plain.includes("\"seal\"") ? "changed" : "unsealed";
	if (key !== sealer.key) return "other-key";
	const head = plain.subarray(0, -4 - mac.length);
	return start === opening(sealer.key, at) && isSame(mac, sealer.mac(what, head)) ? "sealed" : "changed";
}
function withPlainEnds(text) {
	return text.includes("\r") ? Buffer.from(text.toString("utf8").replaceAll("\r\n", "\n")) : text;
}
const ending = /,\n"seal":(\{"key":"([0-9a-f]{16})"[^{}\n]*),"mac":"([0-9a-f]{64})"\}\}\n$/;
const longestSeal = 1200;
function isSame(one, other) {
	return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
function textDigest(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

// src/live/read/one.ts
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
function provesAbsence({ contract }) {
	return contract.operations.byLogin === void 0;
}
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
async function byLogin(connection, email) {
	const ids = await idsByLogin(connection, email);
	const [id] = ids ?? [];
	if (id === void 0) return ids === null ? null : [];
	const raw = await one(connection, id);
	return raw === "gone" || !hasEmail(connection.contract, raw, email) ? [] : [raw];
}
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
async function bringsJust(connection, email, id) {
	const { value, evidence } = connection.facts.emailFilter;
	if (evidence === "probed" && (value === "none" || value === "ignored")) return false;
	if (!provesAbsence(connection)) return (await idsByLogin(connection, email))?.join() === (id ?? "");
	return (await byAddress(connection, email))?.map((raw) => raw["id"]).join() === (id ?? "");
}

// src/live/write/readback.ts
const waits = [
	0,
	250,
	500,
	1e3,
	2e3
];
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
function differing(contract, raw, values) {
	return fields.filter((field) => values[field] !== void 0 && fieldValue(contract, raw, field) !== values[field]);
}
function missing$1(contract, raw, values, before) {
	return differing(contract, raw, before).length === 0 ? differing(contract, raw, values) : unlike(contract, raw, values);
}
function unlike(contract, raw, values) {
	return differing(contract, raw, values).filter((field) => !isAlike(field, fieldValue(contract, raw, field), values[field]));
}

// src/live/read/find.ts
async function find(connection, known, email) {
	const asked = await byAddress(connection, email);
	const enough = asked !== null && (asked.length > 0 || provesAbsence(connection));
	const has = (raw) => hasEmail(connection.contract, raw, email);
	return keep(connection, known, (enough ? asked : await listUntil(connection, known.size, (records) => records.some(has))).filter(has));
}
async function findHidden(connection, known, emails) {
	const [first, ...rest] = emails;
	const asked = first === void 0 ? null : await byAddress(connection, first);
	if (asked === null) return [];
	const found = keep(connection, known, [...asked, ...await ofEach(connection, rest)]);
	const wholeOrListed = async (user) => await whole(connection, known, user) ?? user;
	return await mapConcurrent(found, connection.maxInFlight, wholeOrListed);
}
async function findAll(connection, emails, hint) {
	if (emails.length > 1 && !provesAbsence(connection)) return await listedOrHidden(connection, emails, hint);
	const first = emails[0] === void 0 ? [] : await byAddress(connection, emails[0]);
	const found = first === null ? [] : [...first, ...await ofEach(connection, emails.slice(1))];
	const has = holds(connection);
	if (emails.every(has(found)) || first !== null && provesAbsence(connection)) return new Set(emails.filter(has(found)));
	const listed = await listUntil(connection, hint, (records) => emails.every(has([...found, ...records])));
	return new Set(emails.filter(has([...found, ...listed])));
}
async function findListed(connection, emails, hint) {
	const has = holds(connection);
	const listed = await listUntil(connection, hint, (records) => emails.every(has(records)));
	return new Set(emails.filter(has(listed)));
}
async function listedOrHidden(connection, emails, hint) {
	const { contract } = connection;
	const has = holds(connection);
	const listed = await listUntil(connection, hint, (records) => emails.every(has(records)));
	const left = !listed.some((raw) => fieldValue(contract, raw, "active") === false) ? emails.filter((email) => !has(listed)(email)) : [];
	return new Set(emails.filter(has([...listed, ...await ofEach(connection, left)])));
}
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
async function listUntil(connection, hint, enough) {
	const isEnough = (records) => enough([...records.values()]);
	return [...(await readAllUsers(connection, hint, () => void 0, isEnough)).values()];
}
async function whole(connection, known, { id }) {
	const raw = known.get(id) ?? {};
	if (fields.every((field) => hasField(connection.contract, raw, field))) return toUser(connection.contract, raw);
	const alone = await one(connection, id);
	if (alone === "gone") return null;
	const [user] = keep(connection, known, [alone]);
	return user ?? toUser(connection.contract, raw);
}
function keep({ contract }, known, found) {
	const records = found.map((raw) => merge(known.get(raw["id"]) ?? {}, raw));
	requireSound(contract, records, "GET /users?email=");
	for (const raw of records) known.set(raw["id"], raw);
	return records.map((raw) => toUser(contract, raw));
}

// src/live/read/await-writes.ts
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
function pagesOf({ facts: { paging, pageSize } }, users) {
	return paging.value === "none" || paging.value === "unknown" ? 1 : Math.max(1, Math.ceil(users / (pageSize.value ?? 100)));
}
async function stillAwaited(connection, writes, users) {
	const emails = writes.flatMap((write) => write.kind === "new" ? [write.email] : []);
	const made = emails.length > pagesOf(connection, users) ? await findListed(connection, emails, users) : await findAll(connection, emails, users);
	const seen = await mapConcurrent(writes, connection.maxInFlight, async (write) => write.kind === "new" ? made.has(write.email) : await shown(connection, write.id, write.values));
	return writes.filter((_, index) => seen[index] === false);
}
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
function isShown({ key, before, after }, user, { users }, bindings) {
	const values = users.get(user)?.values;
	if (values === void 0) return false;
	const kept = bindings[key]?.shown;
	for (const field of Object.keys(after)) {
		const due = after[field] ?? null;
		const above = typeof due === "string" && field === "manager" ? managerIn(due, bindings) : due;
		const value = values[field] ?? null;
		if (value === above || value === kept?.[field]) continue;
		if (value === before[field] || !isAlike(field, value, above)) return false;
	}
	return true;
}
function managerIn(name, bindings) {
	return accountOf(name, (key) => bindings[key]?.id ?? null);
}

// src/engine/state.ts
function sealerFrom({ key, stateKey }) {
	const own = stateKey()?.trim() ?? "";
	if (own !== "") {
		if (/^[\w+/=-]{43,1024}$/.test(own)) return sealerOf(own);
		throw new ExitError(1, "ESPALIER_STATE_KEY is not a valid key. Set it to 32 or more random bytes, as hex or base64; \"espalier state key\" makes one.");
	}
	const api = key()?.trim() ?? "";
	return api === "" ? null : sealerOf(api);
}
function memoryOf({ env }) {
	const isPlace = (place) => place !== void 0 && isAbsolute(place);
	const named = [env["XDG_STATE_HOME"], env["LOCALAPPDATA"]].find(isPlace);
	if (named !== void 0) return join(named, "espalier");
	const home = env["HOME"];
	return isPlace(home) ? join(home, ".local/state/espalier") : null;
}
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
async function sealedState(store, host) {
	const loaded = await store.load();
	if (loaded === null) return null;
	if (loaded.trust !== "sealed") throw unsealed(loaded, store.name, host);
	return loaded.state;
}
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
function bringBack(where) {
	const branch = /^git:(.+)$/.exec(where)?.[1];
	return branch === void 0 ? "Restore the newest one from a copy." : `Restore the newest one from a clone that has seen it (git push origin refs/espalier/${branch}:refs/heads/${branch}), or from a copy.`;
}
function otherLineage(where, found, pinned) {
	return new ExitError(7, `The state ${where} has the lineage ${found}, and espalier.yaml names ${pinned}. Nothing was written. Set ESPALIER_STATE to the right state. If the old one is lost and this one was started on purpose, write its lineage into espalier.yaml.`);
}
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
function openIn({ intents, bindings }) {
	const isFound = ({ action, key }) => action === "create" && bindings[key] !== void 0;
	return Object.entries(intents).filter(([, intent]) => intent.status === "open" && !isFound(intent));
}
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
function unrecordedIn({ unrecorded = {}, bindings }, told = /* @__PURE__ */ new Set()) {
	const whole = (made) => made.action === "create" ? {
		...made,
		after: {
			...bindings[made.key]?.applied,
			...made.after
		}
	} : made;
	const rest = Object.entries(unrecorded).filter(([id]) => !told.has(id));
	return new Map(rest.map(([id, made]) => [id, whole(made)]));
}

// build/validators/state.mjs
const t = w;
const n = {
	$schema: `https://json-schema.org/draft/2020-12/schema`,
	$id: `https://espalier.invalid/schema/state.schema.json`,
	title: `State`,
	description: `What Espalier remembers between runs: which account belongs to which key, the values it last applied, the writes whose outcome is not known, and the run that is writing. Everything except the open writes can be rebuilt.`,
	type: `object`,
	additionalProperties: !1,
	required: [
		`format`,
		`lineage`,
		`serial`,
		`company`,
		`service`,
		`bindings`,
		`lastGood`,
		`begun`,
		`hiring`,
		`intents`,
		`lock`
	],
	properties: {
		format: {
			description: `The version of this form. 2: it is sealed, and an older Espalier cannot write it.`,
			examples: [2],
			enum: [1, 2]
		},
		seal: {
			title: `Seal`,
			description: `Proves that Espalier wrote this state, in this place, with a key that is in no repository. Missing in a state of format 1.`,
			examples: [{
				key: `9f1c2ab47de05ae1`,
				branch: `espalier-state`,
				parent: `9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2`,
				mac: `7d41c9b2f05ae1cc0d2f83b6a94e17d0c5f2689ab3d47e10957cfa2be8136d04`
			}],
			type: `object`,
			additionalProperties: !1,
			required: [
				`key`,
				`branch`,
				`parent`,
				`mac`
			],
			properties: {
				key: {
					description: `A name for the key. It only serves to tell another key from a changed state.`,
					examples: [`9f1c2ab47de05ae1`],
					type: `string`,
					pattern: `^[0-9a-f]{16}$`
				},
				branch: {
					description: `The branch on which it was saved; null for a file.`,
					examples: [`espalier-state`, null],
					type: [`string`, `null`],
					maxLength: 200
				},
				parent: {
					description: `The one parent of its commit; null for a file, and for the first commit of a branch.`,
					examples: [`9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2`, null],
					type: [`string`, `null`],
					pattern: `^(?:[0-9a-f]{40}|[0-9a-f]{64})$`
				},
				mac: {
					description: `HMAC-SHA-256 over everything else.`,
					examples: [`7d41c9b2f05ae1cc0d2f83b6a94e17d0c5f2689ab3d47e10957cfa2be8136d04`],
					type: `string`,
					pattern: `^[0-9a-f]{64}$`
				}
			}
		},
		lineage: {
			description: `A name, made when the state is begun. States of different lineages never mix.`,
			examples: [`4f1c7e0a9b`],
			type: `string`,
			minLength: 8,
			maxLength: 64
		},
		serial: {
			description: `Goes up by one with every save.`,
			examples: [17],
			type: `integer`,
			minimum: 0,
			maximum: 9007199254740990
		},
		company: {
			description: `The company, from the settings.`,
			examples: [`Acme`],
			type: `string`,
			maxLength: 100
		},
		service: {
			description: `The address of the service that the ids belong to.`,
			examples: [`https://www.small-improvements.com/api/v1`],
			type: `string`,
			pattern: `^https?://`,
			maxLength: 8192
		},
		companyId: {
			description: `The id that the service uses for the company, if it gives one.`,
			examples: [`c_4711`],
			type: `string`,
			minLength: 1,
			maxLength: 128
		},
		bindings: {
			description: `The account of each person.`,
			examples: [{ "grace.hopper": {
				id: `u_0001`,
				applied: { email: `grace@acme.example` }
			} }],
			type: `object`,
			tsType: `Readonly<Record<PersonKey, Binding>>`,
			propertyNames: {
				pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$`,
				maxLength: 64
			},
			additionalProperties: { $ref: `#/$defs/binding` }
		},
		lastGood: {
			description: `The live list of the last run that trusted it.`,
			examples: [{
				users: 216,
				active: 210
			}, null],
			tsType: `{ readonly users: number; readonly active: number } | null`,
			type: [`object`, `null`],
			additionalProperties: !1,
			required: [`users`, `active`],
			properties: {
				users: {
					description: `All users.`,
					examples: [216],
					type: `integer`,
					minimum: 0,
					maximum: 4294967295
				},
				active: {
					description: `Active users.`,
					examples: [210],
					type: `integer`,
					minimum: 0,
					maximum: 4294967295
				}
			}
		},
		begun: {
			description: `The approved plan whose apply has begun. Its rest may be applied without a new approval. It counts only if the fingerprint fits these changes.`,
			examples: [{
				fingerprint: `sha256:7d41c9b2f05ae1cc0d2f83b6a94e17d0c5f2689ab3d47e10957cfa2be8136d04`,
				changes: [`3c0f5ab8e2d94716b05c8e1fa7d26394`],
				sources: [{
					as: `pull`,
					pull: 128,
					check: 17212345678,
					by: null
				}],
				from: [0]
			}, null],
			tsType: `{ readonly fingerprint: string; readonly changes: readonly string[]; readonly sources?: readonly Source[]; readonly from?: readonly number[] } | null`,
			type: [`object`, `null`],
			additionalProperties: !1,
			required: [`fingerprint`, `changes`],
			properties: {
				fingerprint: {
					description: `The approved fingerprint.`,
					examples: [`sha256:7d41c9b2f05ae1cc0d2f83b6a94e17d0c5f2689ab3d47e10957cfa2be8136d04`],
					type: `string`
				},
				changes: {
					description: `The digest of each of its changes, in order: 32 hex digits.`,
					examples: [[`3c0f5ab8e2d94716b05c8e1fa7d26394`]],
					type: `array`,
					items: { type: `string` }
				},
				sources: {
					description: `The sources that allowed them, each once.`,
					examples: [[{
						as: `pull`,
						pull: 128,
						check: 17212345678,
						by: null
					}]],
					type: `array`,
					tsType: `readonly Source[]`,
					items: { $ref: `#/$defs/source` }
				},
				from: {
					description: `For each digest, the place of its source in that list.`,
					examples: [[0]],
					type: `array`,
					items: {
						type: `integer`,
						minimum: 0,
						maximum: 4294967295
					}
				}
			}
		},
		hiring: {
			description: `Whether accounts may be created without --first-run. Only a first run that has left nothing over allows it, so that a lost state never leads to a second account.`,
			examples: [!0],
			type: `boolean`
		},
		applied: {
			description: `The commit whose chart was last applied completely, the day it was read for, and the approved lines of its later days. A run on a merge may apply what was merged or became due since then. Missing before the first such run.`,
			examples: [{
				commit: `9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2`,
				day: `2026-12-01`,
				later: [`3c0f5ab8e2d94716b05c8e1fa7d26394`],
				sources: [{
					as: `pull`,
					pull: 128,
					check: 17212345678,
					by: null
				}],
				from: [0]
			}],
			tsType: `{ readonly commit: string; readonly day: Day; readonly later: readonly string[]; readonly sources?: readonly Source[]; readonly from?: readonly number[] }`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`commit`,
				`day`,
				`later`
			],
			properties: {
				commit: {
					description: `The commit of the default branch.`,
					examples: [`9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2`],
					type: `string`,
					pattern: `^(?:[0-9a-f]{40}|[0-9a-f]{64})$`
				},
				day: {
					description: `The day for which the chart was read.`,
					examples: [`2026-12-01`],
					type: `string`,
					pattern: `^\\d{4}-\\d{2}-\\d{2}$`
				},
				later: {
					description: `The digests of the approved lines for later days: 32 hex digits.`,
					examples: [[`3c0f5ab8e2d94716b05c8e1fa7d26394`]],
					type: `array`,
					items: {
						type: `string`,
						pattern: `^[0-9a-f]{32}$`
					}
				},
				sources: {
					description: `The sources that allowed them, each once.`,
					examples: [[{
						as: `pull`,
						pull: 128,
						check: 17212345678,
						by: null
					}]],
					type: `array`,
					tsType: `readonly Source[]`,
					items: { $ref: `#/$defs/source` }
				},
				from: {
					description: `For each digest, the place of its source in that list.`,
					examples: [[0]],
					type: `array`,
					items: {
						type: `integer`,
						minimum: 0,
						maximum: 4294967295
					}
				}
			}
		},
		lastCommit: {
			description: `The commit whose chart was last applied, completely or in part. It says whose an account was. Null: that chart was not a commit.`,
			examples: [`9f3c1e2ab47de05ae1cc0d2f83b6a94e17d0c5f2`, null],
			type: [`string`, `null`],
			pattern: `^(?:[0-9a-f]{40}|[0-9a-f]{64})$`
		},
		lastDay: {
			description: `The day as of which the chart was last applied, completely or in part. A plan as of an earlier day looks back, and is not applied.`,
			examples: [`2026-11-29`],
			type: `string`,
			tsType: `Day`,
			pattern: `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`
		},
		scheduledAt: {
			description: `When the last scheduled run ended, in UTC. Missing before the first.`,
			examples: [`2026-12-01T00:18:09.000Z`],
			type: `string`,
			pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$`
		},
		sealedAt: {
			description: `When a person last sealed it, with espalier state seal, in UTC. A plan that was shown before may be of a newer state, which is lost. Missing if only runs sealed it.`,
			examples: [`2026-12-01T09:12:44.000Z`],
			type: `string`,
			pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$`
		},
		accepted: {
			description: `Records of plans without a seal, of an older version, that a person sealed together with this state, each by its check run and the SHA-256 of its text.`,
			examples: [[{
				pull: 128,
				check: 17212345678,
				digest: `3c0f5ab8e2d94716b05c8e1fa7d263943c0f5ab8e2d94716b05c8e1fa7d26394`
			}]],
			tsType: `readonly { readonly pull: number; readonly check: number; readonly digest: string }[]`,
			type: `array`,
			items: {
				type: `object`,
				additionalProperties: !1,
				required: [
					`pull`,
					`check`,
					`digest`
				],
				properties: {
					pull: {
						description: `The pull request.`,
						examples: [128],
						type: `integer`,
						minimum: 1,
						maximum: 4294967295
					},
					check: {
						description: `The number of the check run that holds the record.`,
						examples: [17212345678],
						type: `integer`,
						minimum: 1,
						maximum: 9007199254740990
					},
					digest: {
						description: `The SHA-256 of the text.`,
						examples: [`3c0f5ab8e2d94716b05c8e1fa7d263943c0f5ab8e2d94716b05c8e1fa7d26394`],
						type: `string`,
						pattern: `^[0-9a-f]{64}$`
					}
				}
			}
		},
		evidence: {
			description: `The SHA-256 of the newest record of what was applied. Each record names the one before it, so no record can be changed or left out unnoticed. Missing before the first.`,
			examples: [`3c0f5ab8e2d94716b05c8e1fa7d263943c0f5ab8e2d94716b05c8e1fa7d26394`],
			type: `string`,
			pattern: `^[0-9a-f]{64}$`
		},
		unrecorded: {
			description: `The writes that were made and are in no record yet, by the id of the change: those of a run that has not ended, or was killed. The next record has them.`,
			examples: [{ "deactivate:petra.hrubesova": {
				key: `petra.hrubesova`,
				action: `deactivate`,
				user: `u_0042`,
				before: { active: !0 },
				after: { active: !1 }
			} }],
			type: `object`,
			tsType: `Readonly<Record<string, Made>>`,
			propertyNames: { maxLength: 200 },
			additionalProperties: { $ref: `#/$defs/made` }
		},
		intents: {
			description: `The writes that were about to be sent when this was saved, or whose outcome is not known, by the id of the change.`,
			examples: [{ "create:ada.lovelace": {
				key: `ada.lovelace`,
				action: `create`,
				user: null,
				before: {},
				after: { email: `ada@acme.example` },
				status: `open`
			} }],
			type: `object`,
			tsType: `Readonly<Record<string, Intent>>`,
			propertyNames: { maxLength: 200 },
			additionalProperties: { $ref: `#/$defs/intent` }
		},
		lock: {
			description: `The run that is making changes, if there is one.`,
			examples: [{
				id: `9f1c2ab47de0`,
				by: `grace on laptop`,
				machine: `laptop`,
				pid: 4711,
				run: null,
				since: `2026-12-01T03:17:00Z`
			}, null],
			tsType: `Lock | null`,
			anyOf: [{ $ref: `#/$defs/lock` }, { type: `null` }]
		}
	},
	$defs: {
		binding: {
			title: `Binding`,
			description: `The account of one person.`,
			type: `object`,
			additionalProperties: !1,
			required: [`id`, `applied`],
			properties: {
				id: {
					description: `The user id in the service.`,
					examples: [`u_0001`],
					type: `string`,
					pattern: `^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$`,
					tsType: `UserId`
				},
				applied: {
					description: `The values last applied, or last seen to match the chart. A manager is a key.`,
					examples: [{
						email: `grace@acme.example`,
						manager: null
					}],
					type: `object`,
					tsType: `Values`,
					additionalProperties: { type: [
						`string`,
						`boolean`,
						`null`
					] }
				},
				shown: {
					description: "What the service shows of values in `applied` that it keeps in another form: with other capitals, other blanks, or another form of the same characters. Such a value is no change, and was not changed outside Git.",
					examples: [{ email: `grace@acme.example` }],
					type: `object`,
					tsType: `Values`,
					additionalProperties: { type: `string` }
				},
				madeAt: {
					description: `When a run made the account, in UTC, as long as no list has shown it: until an hour after that it counts as not shown yet, and not as gone.`,
					examples: [`2026-12-01T03:17:00.000Z`],
					type: `string`,
					pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$`
				},
				unproven: {
					description: `A person sealed this binding after looking at it, and no run has since seen the account with the address in the chart. So the address last applied does not tell whose the account is.`,
					examples: [!0],
					type: `boolean`
				}
			}
		},
		intent: {
			title: `Intent`,
			description: `A write about to be sent.`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`key`,
				`action`,
				`user`,
				`before`,
				`after`,
				`status`
			],
			properties: {
				key: {
					description: `The person.`,
					examples: [`ada.lovelace`],
					type: `string`,
					pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$`,
					maxLength: 64,
					tsType: `PersonKey`
				},
				action: {
					description: `The action.`,
					examples: [`create`],
					enum: [
						`create`,
						`reactivate`,
						`update`,
						`move`,
						`deactivate`
					]
				},
				user: {
					description: `The account that is written to; null for a new one.`,
					examples: [`u_0001`, null],
					type: [`string`, `null`],
					pattern: `^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$`,
					tsType: `UserId | null`
				},
				before: {
					description: `The values before, of the fields that are sent. A manager is a key.`,
					examples: [{ department: `Sales` }],
					type: `object`,
					tsType: `Values`,
					additionalProperties: { type: [
						`string`,
						`boolean`,
						`null`
					] }
				},
				after: {
					description: `The values that are sent. A manager is a key.`,
					examples: [{ department: `Engineering` }],
					type: `object`,
					tsType: `Values`,
					additionalProperties: { type: [
						`string`,
						`boolean`,
						`null`
					] }
				},
				status: {
					description: `open: it may have been sent, and the next run looks for it. unresolved: an account shows that may or may not be the right one, so only a person can tell.`,
					examples: [`open`],
					enum: [`open`, `unresolved`]
				},
				sentAt: {
					description: `When a new account was last sent, in UTC, if its answer was lost; or when it was first found open, if the run that sent it was killed. It counts as not made once a complete list that was read an hour later or more does not show it.`,
					examples: [`2026-12-01T03:17:00.000Z`],
					type: `string`,
					pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$`
				}
			}
		},
		made: {
			title: `Made`,
			description: `A write that was made.`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`key`,
				`action`,
				`user`,
				`before`,
				`after`
			],
			properties: {
				key: {
					description: `The person.`,
					examples: [`ada.lovelace`],
					type: `string`,
					pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$`,
					maxLength: 64,
					tsType: `PersonKey`
				},
				action: {
					description: `The action.`,
					examples: [`create`],
					enum: [
						`create`,
						`reactivate`,
						`update`,
						`move`,
						`deactivate`
					]
				},
				user: {
					description: `The account.`,
					examples: [`u_0001`],
					type: `string`,
					pattern: `^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$`,
					tsType: `UserId`
				},
				before: {
					description: `The values before, of the fields that are sent. A manager is a key.`,
					examples: [{ department: `Sales` }],
					type: `object`,
					tsType: `Values`,
					additionalProperties: { type: [
						`string`,
						`boolean`,
						`null`
					] }
				},
				after: {
					description: `The values that are sent. A manager is a key.`,
					examples: [{ department: `Engineering` }],
					type: `object`,
					tsType: `Values`,
					additionalProperties: { type: [
						`string`,
						`boolean`,
						`null`
					] }
				}
			}
		},
		lock: {
			title: `Lock`,
			description: `The run that is making changes. Espalier asks whether that run is still alive, and never guesses it from the time.`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`id`,
				`by`,
				`machine`,
				`pid`,
				`run`,
				`since`
			],
			properties: {
				id: {
					description: `The name of this lock, for espalier state unlock.`,
					examples: [`9f1c2ab47de0`],
					type: `string`,
					pattern: `^[0-9a-f]{12,64}$`
				},
				by: {
					description: `The holder, for people to read.`,
					examples: [`grace on laptop`],
					type: `string`,
					maxLength: 200
				},
				machine: {
					description: `The machine. Only a run on the same machine looks for the process.`,
					examples: [`laptop/4026531836`],
					type: `string`,
					maxLength: 200
				},
				pid: {
					description: `The number of the process on that machine.`,
					examples: [4711],
					type: `integer`,
					minimum: 1,
					maximum: 4294967295
				},
				run: {
					description: `The run of GitHub Actions, if it is one.`,
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
				since: {
					description: `When the run took it, for people to read only.`,
					examples: [`2026-12-01T03:17:00Z`],
					type: `string`,
					maxLength: 40
				}
			}
		},
		source: {
			title: `Source`,
			description: `What allowed a change.`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`as`,
				`pull`,
				`check`,
				`by`
			],
			properties: {
				as: {
					description: `pull: the approval of a pull request, also for a later day. expect, plan, yes, asked: a person at a command line, or with a fingerprint. sealed: the approval was given under a version that kept no sources, and a person sealed its state.`,
					examples: [`pull`],
					enum: [
						`pull`,
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
				}
			}
		}
	}
};
const r = {
	title: `Binding`,
	description: `The account of one person.`,
	type: `object`,
	additionalProperties: !1,
	required: [`id`, `applied`],
	properties: {
		id: {
			description: `The user id in the service.`,
			examples: [`u_0001`],
			type: `string`,
			pattern: `^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$`,
			tsType: `UserId`
		},
		applied: {
			description: `The values last applied, or last seen to match the chart. A manager is a key.`,
			examples: [{
				email: `grace@acme.example`,
				manager: null
			}],
			type: `object`,
			tsType: `Values`,
			additionalProperties: { type: [
				`string`,
				`boolean`,
				`null`
			] }
		},
		shown: {
			description: "What the service shows of values in `applied` that it keeps in another form: with other capitals, other blanks, or another form of the same characters. Such a value is no change, and was not changed outside Git.",
			examples: [{ email: `grace@acme.example` }],
			type: `object`,
			tsType: `Values`,
			additionalProperties: { type: `string` }
		},
		madeAt: {
			description: `When a run made the account, in UTC, as long as no list has shown it: until an hour after that it counts as not shown yet, and not as gone.`,
			examples: [`2026-12-01T03:17:00.000Z`],
			type: `string`,
			pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$`
		},
		unproven: {
			description: `A person sealed this binding after looking at it, and no run has since seen the account with the address in the chart. So the address last applied does not tell whose the account is.`,
			examples: [!0],
			type: `boolean`
		}
	}
};
const i = {
	title: `Source`,
	description: `What allowed a change.`,
	type: `object`,
	additionalProperties: !1,
	required: [
		`as`,
		`pull`,
		`check`,
		`by`
	],
	properties: {
		as: {
			description: `pull: the approval of a pull request, also for a later day. expect, plan, yes, asked: a person at a command line, or with a fingerprint. sealed: the approval was given under a version that kept no sources, and a person sealed its state.`,
			examples: [`pull`],
			enum: [
				`pull`,
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
		}
	}
};
const a = {
	title: `Made`,
	description: `A write that was made.`,
	type: `object`,
	additionalProperties: !1,
	required: [
		`key`,
		`action`,
		`user`,
		`before`,
		`after`
	],
	properties: {
		key: {
			description: `The person.`,
			examples: [`ada.lovelace`],
			type: `string`,
			pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$`,
			maxLength: 64,
			tsType: `PersonKey`
		},
		action: {
			description: `The action.`,
			examples: [`create`],
			enum: [
				`create`,
				`reactivate`,
				`update`,
				`move`,
				`deactivate`
			]
		},
		user: {
			description: `The account.`,
			examples: [`u_0001`],
			type: `string`,
			pattern: `^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$`,
			tsType: `UserId`
		},
		before: {
			description: `The values before, of the fields that are sent. A manager is a key.`,
			examples: [{ department: `Sales` }],
			type: `object`,
			tsType: `Values`,
			additionalProperties: { type: [
				`string`,
				`boolean`,
				`null`
			] }
		},
		after: {
			description: `The values that are sent. A manager is a key.`,
			examples: [{ department: `Engineering` }],
			type: `object`,
			tsType: `Values`,
			additionalProperties: { type: [
				`string`,
				`boolean`,
				`null`
			] }
		}
	}
};
const o = {
	title: `Intent`,
	description: `A write about to be sent.`,
	type: `object`,
	additionalProperties: !1,
	required: [
		`key`,
		`action`,
		`user`,
		`before`,
		`after`,
		`status`
	],
	properties: {
		key: {
			description: `The person.`,
			examples: [`ada.lovelace`],
			type: `string`,
			pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$`,
			maxLength: 64,
			tsType: `PersonKey`
		},
		action: {
			description: `The action.`,
			examples: [`create`],
			enum: [
				`create`,
				`reactivate`,
				`update`,
				`move`,
				`deactivate`
			]
		},
		user: {
			description: `The account that is written to; null for a new one.`,
			examples: [`u_0001`, null],
			type: [`string`, `null`],
			pattern: `^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$`,
			tsType: `UserId | null`
		},
		before: {
			description: `The values before, of the fields that are sent. A manager is a key.`,
			examples: [{ department: `Sales` }],
			type: `object`,
			tsType: `Values`,
			additionalProperties: { type: [
				`string`,
				`boolean`,
				`null`
			] }
		},
		after: {
			description: `The values that are sent. A manager is a key.`,
			examples: [{ department: `Engineering` }],
			type: `object`,
			tsType: `Values`,
			additionalProperties: { type: [
				`string`,
				`boolean`,
				`null`
			] }
		},
		status: {
			description: `open: it may have been sent, and the next run looks for it. unresolved: an account shows that may or may not be the right one, so only a person can tell.`,
			examples: [`open`],
			enum: [`open`, `unresolved`]
		},
		sentAt: {
			description: `When a new account was last sent, in UTC, if its answer was lost; or when it was first found open, if the run that sent it was killed. It counts as not made once a complete list that was read an hour later or more does not show it.`,
			examples: [`2026-12-01T03:17:00.000Z`],
			type: `string`,
			pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$`
		}
	}
};
const s = {
	title: `Lock`,
	description: `The run that is making changes. Espalier asks whether that run is still alive, and never guesses it from the time.`,
	type: `object`,
	additionalProperties: !1,
	required: [
		`id`,
		`by`,
		`machine`,
		`pid`,
		`run`,
		`since`
	],
	properties: {
		id: {
			description: `The name of this lock, for espalier state unlock.`,
			examples: [`9f1c2ab47de0`],
			type: `string`,
			pattern: `^[0-9a-f]{12,64}$`
		},
		by: {
			description: `The holder, for people to read.`,
			examples: [`grace on laptop`],
			type: `string`,
			maxLength: 200
		},
		machine: {
			description: `The machine. Only a run on the same machine looks for the process.`,
			examples: [`laptop/4026531836`],
			type: `string`,
			maxLength: 200
		},
		pid: {
			description: `The number of the process on that machine.`,
			examples: [4711],
			type: `integer`,
			minimum: 1,
			maximum: 4294967295
		},
		run: {
			description: `The run of GitHub Actions, if it is one.`,
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
		since: {
			description: `When the run took it, for people to read only.`,
			examples: [`2026-12-01T03:17:00Z`],
			type: `string`,
			maxLength: 40
		}
	}
};
const c = Object.prototype.hasOwnProperty;
const l = e().default;
const u = RegExp(`^[0-9a-f]{16}$`, `u`);
const d = RegExp(`^(?:[0-9a-f]{40}|[0-9a-f]{64})$`, `u`);
const f = RegExp(`^[0-9a-f]{64}$`, `u`);
const p = RegExp(`^https?://`, `u`);
const m = RegExp(`^[a-z0-9]+(?:[._-][a-z0-9]+)*$`, `u`);
const h = RegExp(`^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$`, `u`);
const g = RegExp(`^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$`, `u`);
const _ = RegExp(`^\\d{4}-\\d{2}-\\d{2}$`, `u`);
const v = RegExp(`^[0-9a-f]{32}$`, `u`);
const y = RegExp(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`, `u`);
const b = RegExp(`^[0-9a-f]{12,64}$`, `u`);
const x = RegExp(`^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$`, `u`);
const S = RegExp(`^\\d{1,20}$`, `u`);
const C = RegExp(`^\\d{1,6}$`, `u`);
function w(e, { instancePath: t = ``, parentData: T, parentDataProperty: E, rootData: D = e, dynamicAnchors: O = {} } = {}) {
	let k = null, A = 0, j = w.evaluated;
	if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.format === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `format` },
				message: `must have required property 'format'`
			};
			k === null ? k = [e] : k.push(e), A++;
		}
		if (e.lineage === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `lineage` },
				message: `must have required property 'lineage'`
			};
			k === null ? k = [e] : k.push(e), A++;
		}
		if (e.serial === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `serial` },
				message: `must have required property 'serial'`
			};
			k === null ? k = [e] : k.push(e), A++;
		}
		if (e.company === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `company` },
				message: `must have required property 'company'`
			};
			k === null ? k = [e] : k.push(e), A++;
		}
		if (e.service === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `service` },
				message: `must have required property 'service'`
			};
			k === null ? k = [e] : k.push(e), A++;
		}
		if (e.bindings === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `bindings` },
				message: `must have required property 'bindings'`
			};
			k === null ? k = [e] : k.push(e), A++;
		}
		if (e.lastGood === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `lastGood` },
				message: `must have required property 'lastGood'`
			};
			k === null ? k = [e] : k.push(e), A++;
		}
		if (e.begun === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `begun` },
				message: `must have required property 'begun'`
			};
			k === null ? k = [e] : k.push(e), A++;
		}
		if (e.hiring === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `hiring` },
				message: `must have required property 'hiring'`
			};
			k === null ? k = [e] : k.push(e), A++;
		}
		if (e.intents === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `intents` },
				message: `must have required property 'intents'`
			};
			k === null ? k = [e] : k.push(e), A++;
		}
		if (e.lock === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `lock` },
				message: `must have required property 'lock'`
			};
			k === null ? k = [e] : k.push(e), A++;
		}
		for (let r in e) if (!c.call(n.properties, r)) {
			let e = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: r },
				message: `must NOT have additional properties`
			};
			k === null ? k = [e] : k.push(e), A++;
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
				k === null ? k = [e] : k.push(e), A++;
			}
		}
		if (e.seal !== void 0) {
			let r = e.seal;
			if (r && typeof r == `object` && !Array.isArray(r)) {
				if (r.key === void 0) {
					let e = {
						instancePath: t + `/seal`,
						schemaPath: `#/properties/seal/required`,
						keyword: `required`,
						params: { missingProperty: `key` },
						message: `must have required property 'key'`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				if (r.branch === void 0) {
					let e = {
						instancePath: t + `/seal`,
						schemaPath: `#/properties/seal/required`,
						keyword: `required`,
						params: { missingProperty: `branch` },
						message: `must have required property 'branch'`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				if (r.parent === void 0) {
					let e = {
						instancePath: t + `/seal`,
						schemaPath: `#/properties/seal/required`,
						keyword: `required`,
						params: { missingProperty: `parent` },
						message: `must have required property 'parent'`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				if (r.mac === void 0) {
					let e = {
						instancePath: t + `/seal`,
						schemaPath: `#/properties/seal/required`,
						keyword: `required`,
						params: { missingProperty: `mac` },
						message: `must have required property 'mac'`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				for (let e in r) if (e !== `key` && e !== `branch` && e !== `parent` && e !== `mac`) {
					let n = {
						instancePath: t + `/seal`,
						schemaPath: `#/properties/seal/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					k === null ? k = [n] : k.push(n), A++;
				}
				if (r.key !== void 0) {
					let e = r.key;
					if (typeof e == `string`) {
						if (!u.test(e)) {
							let e = {
								instancePath: t + `/seal/key`,
								schemaPath: `#/properties/seal/properties/key/pattern`,
								keyword: `pattern`,
								params: { pattern: `^[0-9a-f]{16}$` },
								message: `must match pattern "^[0-9a-f]{16}$"`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
					} else {
						let e = {
							instancePath: t + `/seal/key`,
							schemaPath: `#/properties/seal/properties/key/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
				}
				if (r.branch !== void 0) {
					let e = r.branch;
					if (typeof e != `string` && e !== null) {
						let e = {
							instancePath: t + `/seal/branch`,
							schemaPath: `#/properties/seal/properties/branch/type`,
							keyword: `type`,
							params: { type: n.properties.seal.properties.branch.type },
							message: `must be string,null`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
					if (typeof e == `string` && l(e) > 200) {
						let e = {
							instancePath: t + `/seal/branch`,
							schemaPath: `#/properties/seal/properties/branch/maxLength`,
							keyword: `maxLength`,
							params: { limit: 200 },
							message: `must NOT have more than 200 characters`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
				}
				if (r.parent !== void 0) {
					let e = r.parent;
					if (typeof e != `string` && e !== null) {
						let e = {
							instancePath: t + `/seal/parent`,
							schemaPath: `#/properties/seal/properties/parent/type`,
							keyword: `type`,
							params: { type: n.properties.seal.properties.parent.type },
							message: `must be string,null`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
					if (typeof e == `string` && !d.test(e)) {
						let e = {
							instancePath: t + `/seal/parent`,
							schemaPath: `#/properties/seal/properties/parent/pattern`,
							keyword: `pattern`,
							params: { pattern: `^(?:[0-9a-f]{40}|[0-9a-f]{64})$` },
							message: `must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
				}
				if (r.mac !== void 0) {
					let e = r.mac;
					if (typeof e == `string`) {
						if (!f.test(e)) {
							let e = {
								instancePath: t + `/seal/mac`,
								schemaPath: `#/properties/seal/properties/mac/pattern`,
								keyword: `pattern`,
								params: { pattern: `^[0-9a-f]{64}$` },
								message: `must match pattern "^[0-9a-f]{64}$"`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
					} else {
						let e = {
							instancePath: t + `/seal/mac`,
							schemaPath: `#/properties/seal/properties/mac/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						k === null ? k = [e] : k.push(e), A++;
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
				k === null ? k = [e] : k.push(e), A++;
			}
		}
		if (e.lineage !== void 0) {
			let n = e.lineage;
			if (typeof n == `string`) {
				if (l(n) > 64) {
					let e = {
						instancePath: t + `/lineage`,
						schemaPath: `#/properties/lineage/maxLength`,
						keyword: `maxLength`,
						params: { limit: 64 },
						message: `must NOT have more than 64 characters`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				if (l(n) < 8) {
					let e = {
						instancePath: t + `/lineage`,
						schemaPath: `#/properties/lineage/minLength`,
						keyword: `minLength`,
						params: { limit: 8 },
						message: `must NOT have fewer than 8 characters`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
			} else {
				let e = {
					instancePath: t + `/lineage`,
					schemaPath: `#/properties/lineage/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
		}
		if (e.serial !== void 0) {
			let n = e.serial;
			if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
				let e = {
					instancePath: t + `/serial`,
					schemaPath: `#/properties/serial/type`,
					keyword: `type`,
					params: { type: `integer` },
					message: `must be integer`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
			if (typeof n == `number` && isFinite(n)) {
				if (n > 9007199254740990 || isNaN(n)) {
					let e = {
						instancePath: t + `/serial`,
						schemaPath: `#/properties/serial/maximum`,
						keyword: `maximum`,
						params: {
							comparison: `<=`,
							limit: 9007199254740990
						},
						message: `must be <= 9007199254740990`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/serial`,
						schemaPath: `#/properties/serial/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
			}
		}
		if (e.company !== void 0) {
			let n = e.company;
			if (typeof n == `string`) {
				if (l(n) > 100) {
					let e = {
						instancePath: t + `/company`,
						schemaPath: `#/properties/company/maxLength`,
						keyword: `maxLength`,
						params: { limit: 100 },
						message: `must NOT have more than 100 characters`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
			} else {
				let e = {
					instancePath: t + `/company`,
					schemaPath: `#/properties/company/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
		}
		if (e.service !== void 0) {
			let n = e.service;
			if (typeof n == `string`) {
				if (l(n) > 8192) {
					let e = {
						instancePath: t + `/service`,
						schemaPath: `#/properties/service/maxLength`,
						keyword: `maxLength`,
						params: { limit: 8192 },
						message: `must NOT have more than 8192 characters`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				if (!p.test(n)) {
					let e = {
						instancePath: t + `/service`,
						schemaPath: `#/properties/service/pattern`,
						keyword: `pattern`,
						params: { pattern: `^https?://` },
						message: `must match pattern "^https?://"`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
			} else {
				let e = {
					instancePath: t + `/service`,
					schemaPath: `#/properties/service/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
		}
		if (e.companyId !== void 0) {
			let n = e.companyId;
			if (typeof n == `string`) {
				if (l(n) > 128) {
					let e = {
						instancePath: t + `/companyId`,
						schemaPath: `#/properties/companyId/maxLength`,
						keyword: `maxLength`,
						params: { limit: 128 },
						message: `must NOT have more than 128 characters`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				if (l(n) < 1) {
					let e = {
						instancePath: t + `/companyId`,
						schemaPath: `#/properties/companyId/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
			} else {
				let e = {
					instancePath: t + `/companyId`,
					schemaPath: `#/properties/companyId/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
		}
		if (e.bindings !== void 0) {
			let n = e.bindings;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				for (let e in n) {
					let n = A;
					if (typeof e == `string`) {
						if (l(e) > 64) {
							let n = {
								instancePath: t + `/bindings`,
								schemaPath: `#/properties/bindings/propertyNames/maxLength`,
								keyword: `maxLength`,
								params: { limit: 64 },
								message: `must NOT have more than 64 characters`,
								propertyName: e
							};
							k === null ? k = [n] : k.push(n), A++;
						}
						if (!m.test(e)) {
							let n = {
								instancePath: t + `/bindings`,
								schemaPath: `#/properties/bindings/propertyNames/pattern`,
								keyword: `pattern`,
								params: { pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$` },
								message: `must match pattern "^[a-z0-9]+(?:[._-][a-z0-9]+)*$"`,
								propertyName: e
							};
							k === null ? k = [n] : k.push(n), A++;
						}
					}
					if (n !== A) {
						let n = {
							instancePath: t + `/bindings`,
							schemaPath: `#/properties/bindings/propertyNames`,
							keyword: `propertyNames`,
							params: { propertyName: e },
							message: `property name must be valid`
						};
						k === null ? k = [n] : k.push(n), A++;
					}
				}
				for (let e in n) {
					let i = n[e];
					if (i && typeof i == `object` && !Array.isArray(i)) {
						if (i.id === void 0) {
							let n = {
								instancePath: t + `/bindings/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/$defs/binding/required`,
								keyword: `required`,
								params: { missingProperty: `id` },
								message: `must have required property 'id'`
							};
							k === null ? k = [n] : k.push(n), A++;
						}
						if (i.applied === void 0) {
							let n = {
								instancePath: t + `/bindings/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/$defs/binding/required`,
								keyword: `required`,
								params: { missingProperty: `applied` },
								message: `must have required property 'applied'`
							};
							k === null ? k = [n] : k.push(n), A++;
						}
						for (let n in i) if (n !== `id` && n !== `applied` && n !== `shown` && n !== `madeAt` && n !== `unproven`) {
							let r = {
								instancePath: t + `/bindings/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/$defs/binding/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							k === null ? k = [r] : k.push(r), A++;
						}
						if (i.id !== void 0) {
							let n = i.id;
							if (typeof n == `string`) {
								if (!h.test(n)) {
									let n = {
										instancePath: t + `/bindings/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/id`,
										schemaPath: `#/$defs/binding/properties/id/pattern`,
										keyword: `pattern`,
										params: { pattern: `^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$` },
										message: `must match pattern "^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$"`
									};
									k === null ? k = [n] : k.push(n), A++;
								}
							} else {
								let n = {
									instancePath: t + `/bindings/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/id`,
									schemaPath: `#/$defs/binding/properties/id/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								k === null ? k = [n] : k.push(n), A++;
							}
						}
						if (i.applied !== void 0) {
							let n = i.applied;
							if (n && typeof n == `object` && !Array.isArray(n)) for (let i in n) {
								let a = n[i];
								if (typeof a != `string` && typeof a != `boolean` && a !== null) {
									let n = {
										instancePath: t + `/bindings/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/applied/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`),
										schemaPath: `#/$defs/binding/properties/applied/additionalProperties/type`,
										keyword: `type`,
										params: { type: r.properties.applied.additionalProperties.type },
										message: `must be string,boolean,null`
									};
									k === null ? k = [n] : k.push(n), A++;
								}
							}
							else {
								let n = {
									instancePath: t + `/bindings/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/applied`,
									schemaPath: `#/$defs/binding/properties/applied/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`
								};
								k === null ? k = [n] : k.push(n), A++;
							}
						}
						if (i.shown !== void 0) {
							let n = i.shown;
							if (n && typeof n == `object` && !Array.isArray(n)) {
								for (let r in n) if (typeof n[r] != `string`) {
									let n = {
										instancePath: t + `/bindings/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/shown/` + r.replace(/~/g, `~0`).replace(/\//g, `~1`),
										schemaPath: `#/$defs/binding/properties/shown/additionalProperties/type`,
										keyword: `type`,
										params: { type: `string` },
										message: `must be string`
									};
									k === null ? k = [n] : k.push(n), A++;
								}
							} else {
								let n = {
									instancePath: t + `/bindings/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/shown`,
									schemaPath: `#/$defs/binding/properties/shown/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`
								};
								k === null ? k = [n] : k.push(n), A++;
							}
						}
						if (i.madeAt !== void 0) {
							let n = i.madeAt;
							if (typeof n == `string`) {
								if (!g.test(n)) {
									let n = {
										instancePath: t + `/bindings/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/madeAt`,
										schemaPath: `#/$defs/binding/properties/madeAt/pattern`,
										keyword: `pattern`,
										params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$` },
										message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"`
									};
									k === null ? k = [n] : k.push(n), A++;
								}
							} else {
								let n = {
									instancePath: t + `/bindings/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/madeAt`,
									schemaPath: `#/$defs/binding/properties/madeAt/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								k === null ? k = [n] : k.push(n), A++;
							}
						}
						if (i.unproven !== void 0 && typeof i.unproven != `boolean`) {
							let n = {
								instancePath: t + `/bindings/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/unproven`,
								schemaPath: `#/$defs/binding/properties/unproven/type`,
								keyword: `type`,
								params: { type: `boolean` },
								message: `must be boolean`
							};
							k === null ? k = [n] : k.push(n), A++;
						}
					} else {
						let n = {
							instancePath: t + `/bindings/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/$defs/binding/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						k === null ? k = [n] : k.push(n), A++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/bindings`,
					schemaPath: `#/properties/bindings/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
		}
		if (e.lastGood !== void 0) {
			let r = e.lastGood;
			if ((!r || typeof r != `object` || Array.isArray(r)) && r !== null) {
				let e = {
					instancePath: t + `/lastGood`,
					schemaPath: `#/properties/lastGood/type`,
					keyword: `type`,
					params: { type: n.properties.lastGood.type },
					message: `must be object,null`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
			if (r && typeof r == `object` && !Array.isArray(r)) {
				if (r.users === void 0) {
					let e = {
						instancePath: t + `/lastGood`,
						schemaPath: `#/properties/lastGood/required`,
						keyword: `required`,
						params: { missingProperty: `users` },
						message: `must have required property 'users'`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				if (r.active === void 0) {
					let e = {
						instancePath: t + `/lastGood`,
						schemaPath: `#/properties/lastGood/required`,
						keyword: `required`,
						params: { missingProperty: `active` },
						message: `must have required property 'active'`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				for (let e in r) if (e !== `users` && e !== `active`) {
					let n = {
						instancePath: t + `/lastGood`,
						schemaPath: `#/properties/lastGood/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					k === null ? k = [n] : k.push(n), A++;
				}
				if (r.users !== void 0) {
					let e = r.users;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/lastGood/users`,
							schemaPath: `#/properties/lastGood/properties/users/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
					if (typeof e == `number` && isFinite(e)) {
						if (e > 4294967295 || isNaN(e)) {
							let e = {
								instancePath: t + `/lastGood/users`,
								schemaPath: `#/properties/lastGood/properties/users/maximum`,
								keyword: `maximum`,
								params: {
									comparison: `<=`,
									limit: 4294967295
								},
								message: `must be <= 4294967295`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
						if (e < 0 || isNaN(e)) {
							let e = {
								instancePath: t + `/lastGood/users`,
								schemaPath: `#/properties/lastGood/properties/users/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
					}
				}
				if (r.active !== void 0) {
					let e = r.active;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/lastGood/active`,
							schemaPath: `#/properties/lastGood/properties/active/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
					if (typeof e == `number` && isFinite(e)) {
						if (e > 4294967295 || isNaN(e)) {
							let e = {
								instancePath: t + `/lastGood/active`,
								schemaPath: `#/properties/lastGood/properties/active/maximum`,
								keyword: `maximum`,
								params: {
									comparison: `<=`,
									limit: 4294967295
								},
								message: `must be <= 4294967295`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
						if (e < 0 || isNaN(e)) {
							let e = {
								instancePath: t + `/lastGood/active`,
								schemaPath: `#/properties/lastGood/properties/active/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
					}
				}
			}
		}
		if (e.begun !== void 0) {
			let r = e.begun;
			if ((!r || typeof r != `object` || Array.isArray(r)) && r !== null) {
				let e = {
					instancePath: t + `/begun`,
					schemaPath: `#/properties/begun/type`,
					keyword: `type`,
					params: { type: n.properties.begun.type },
					message: `must be object,null`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
			if (r && typeof r == `object` && !Array.isArray(r)) {
				if (r.fingerprint === void 0) {
					let e = {
						instancePath: t + `/begun`,
						schemaPath: `#/properties/begun/required`,
						keyword: `required`,
						params: { missingProperty: `fingerprint` },
						message: `must have required property 'fingerprint'`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				if (r.changes === void 0) {
					let e = {
						instancePath: t + `/begun`,
						schemaPath: `#/properties/begun/required`,
						keyword: `required`,
						params: { missingProperty: `changes` },
						message: `must have required property 'changes'`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				for (let e in r) if (e !== `fingerprint` && e !== `changes` && e !== `sources` && e !== `from`) {
					let n = {
						instancePath: t + `/begun`,
						schemaPath: `#/properties/begun/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					k === null ? k = [n] : k.push(n), A++;
				}
				if (r.fingerprint !== void 0 && typeof r.fingerprint != `string`) {
					let e = {
						instancePath: t + `/begun/fingerprint`,
						schemaPath: `#/properties/begun/properties/fingerprint/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				if (r.changes !== void 0) {
					let e = r.changes;
					if (Array.isArray(e)) {
						let n = e.length;
						for (let r = 0; r < n; r++) if (typeof e[r] != `string`) {
							let e = {
								instancePath: t + `/begun/changes/` + r,
								schemaPath: `#/properties/begun/properties/changes/items/type`,
								keyword: `type`,
								params: { type: `string` },
								message: `must be string`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
					} else {
						let e = {
							instancePath: t + `/begun/changes`,
							schemaPath: `#/properties/begun/properties/changes/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
				}
				if (r.sources !== void 0) {
					let e = r.sources;
					if (Array.isArray(e)) {
						let n = e.length;
						for (let r = 0; r < n; r++) {
							let n = e[r];
							if (n && typeof n == `object` && !Array.isArray(n)) {
								if (n.as === void 0) {
									let e = {
										instancePath: t + `/begun/sources/` + r,
										schemaPath: `#/$defs/source/required`,
										keyword: `required`,
										params: { missingProperty: `as` },
										message: `must have required property 'as'`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
								if (n.pull === void 0) {
									let e = {
										instancePath: t + `/begun/sources/` + r,
										schemaPath: `#/$defs/source/required`,
										keyword: `required`,
										params: { missingProperty: `pull` },
										message: `must have required property 'pull'`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
								if (n.check === void 0) {
									let e = {
										instancePath: t + `/begun/sources/` + r,
										schemaPath: `#/$defs/source/required`,
										keyword: `required`,
										params: { missingProperty: `check` },
										message: `must have required property 'check'`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
								if (n.by === void 0) {
									let e = {
										instancePath: t + `/begun/sources/` + r,
										schemaPath: `#/$defs/source/required`,
										keyword: `required`,
										params: { missingProperty: `by` },
										message: `must have required property 'by'`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
								for (let e in n) if (e !== `as` && e !== `pull` && e !== `check` && e !== `by`) {
									let n = {
										instancePath: t + `/begun/sources/` + r,
										schemaPath: `#/$defs/source/additionalProperties`,
										keyword: `additionalProperties`,
										params: { additionalProperty: e },
										message: `must NOT have additional properties`
									};
									k === null ? k = [n] : k.push(n), A++;
								}
								if (n.as !== void 0) {
									let e = n.as;
									if (e !== `pull` && e !== `expect` && e !== `plan` && e !== `yes` && e !== `asked` && e !== `sealed`) {
										let e = {
											instancePath: t + `/begun/sources/` + r + `/as`,
											schemaPath: `#/$defs/source/properties/as/enum`,
											keyword: `enum`,
											params: { allowedValues: i.properties.as.enum },
											message: `must be equal to one of the allowed values`
										};
										k === null ? k = [e] : k.push(e), A++;
									}
								}
								if (n.pull !== void 0) {
									let e = n.pull;
									if ((typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && e !== null) {
										let e = {
											instancePath: t + `/begun/sources/` + r + `/pull`,
											schemaPath: `#/$defs/source/properties/pull/type`,
											keyword: `type`,
											params: { type: i.properties.pull.type },
											message: `must be integer,null`
										};
										k === null ? k = [e] : k.push(e), A++;
									}
									if (typeof e == `number` && isFinite(e)) {
										if (e > 4294967295 || isNaN(e)) {
											let e = {
												instancePath: t + `/begun/sources/` + r + `/pull`,
												schemaPath: `#/$defs/source/properties/pull/maximum`,
												keyword: `maximum`,
												params: {
													comparison: `<=`,
													limit: 4294967295
												},
												message: `must be <= 4294967295`
											};
											k === null ? k = [e] : k.push(e), A++;
										}
										if (e < 1 || isNaN(e)) {
											let e = {
												instancePath: t + `/begun/sources/` + r + `/pull`,
												schemaPath: `#/$defs/source/properties/pull/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 1
												},
												message: `must be >= 1`
											};
											k === null ? k = [e] : k.push(e), A++;
										}
									}
								}
								if (n.check !== void 0) {
									let e = n.check;
									if ((typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && e !== null) {
										let e = {
											instancePath: t + `/begun/sources/` + r + `/check`,
											schemaPath: `#/$defs/source/properties/check/type`,
											keyword: `type`,
											params: { type: i.properties.check.type },
											message: `must be integer,null`
										};
										k === null ? k = [e] : k.push(e), A++;
									}
									if (typeof e == `number` && isFinite(e)) {
										if (e > 9007199254740990 || isNaN(e)) {
											let e = {
												instancePath: t + `/begun/sources/` + r + `/check`,
												schemaPath: `#/$defs/source/properties/check/maximum`,
												keyword: `maximum`,
												params: {
													comparison: `<=`,
													limit: 9007199254740990
												},
												message: `must be <= 9007199254740990`
											};
											k === null ? k = [e] : k.push(e), A++;
										}
										if (e < 1 || isNaN(e)) {
											let e = {
												instancePath: t + `/begun/sources/` + r + `/check`,
												schemaPath: `#/$defs/source/properties/check/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 1
												},
												message: `must be >= 1`
											};
											k === null ? k = [e] : k.push(e), A++;
										}
									}
								}
								if (n.by !== void 0) {
									let e = n.by;
									if (typeof e != `string` && e !== null) {
										let e = {
											instancePath: t + `/begun/sources/` + r + `/by`,
											schemaPath: `#/$defs/source/properties/by/type`,
											keyword: `type`,
											params: { type: i.properties.by.type },
											message: `must be string,null`
										};
										k === null ? k = [e] : k.push(e), A++;
									}
									if (typeof e == `string` && l(e) > 200) {
										let e = {
											instancePath: t + `/begun/sources/` + r + `/by`,
											schemaPath: `#/$defs/source/properties/by/maxLength`,
											keyword: `maxLength`,
											params: { limit: 200 },
											message: `must NOT have more than 200 characters`
										};
										k === null ? k = [e] : k.push(e), A++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/begun/sources/` + r,
									schemaPath: `#/$defs/source/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`
								};
								k === null ? k = [e] : k.push(e), A++;
							}
						}
					} else {
						let e = {
							instancePath: t + `/begun/sources`,
							schemaPath: `#/properties/begun/properties/sources/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
				}
				if (r.from !== void 0) {
					let e = r.from;
					if (Array.isArray(e)) {
						let n = e.length;
						for (let r = 0; r < n; r++) {
							let n = e[r];
							if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
								let e = {
									instancePath: t + `/begun/from/` + r,
									schemaPath: `#/properties/begun/properties/from/items/type`,
									keyword: `type`,
									params: { type: `integer` },
									message: `must be integer`
								};
								k === null ? k = [e] : k.push(e), A++;
							}
							if (typeof n == `number` && isFinite(n)) {
								if (n > 4294967295 || isNaN(n)) {
									let e = {
										instancePath: t + `/begun/from/` + r,
										schemaPath: `#/properties/begun/properties/from/items/maximum`,
										keyword: `maximum`,
										params: {
											comparison: `<=`,
											limit: 4294967295
										},
										message: `must be <= 4294967295`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/begun/from/` + r,
										schemaPath: `#/properties/begun/properties/from/items/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/begun/from`,
							schemaPath: `#/properties/begun/properties/from/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
				}
			}
		}
		if (e.hiring !== void 0 && typeof e.hiring != `boolean`) {
			let e = {
				instancePath: t + `/hiring`,
				schemaPath: `#/properties/hiring/type`,
				keyword: `type`,
				params: { type: `boolean` },
				message: `must be boolean`
			};
			k === null ? k = [e] : k.push(e), A++;
		}
		if (e.applied !== void 0) {
			let n = e.applied;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.commit === void 0) {
					let e = {
						instancePath: t + `/applied`,
						schemaPath: `#/properties/applied/required`,
						keyword: `required`,
						params: { missingProperty: `commit` },
						message: `must have required property 'commit'`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				if (n.day === void 0) {
					let e = {
						instancePath: t + `/applied`,
						schemaPath: `#/properties/applied/required`,
						keyword: `required`,
						params: { missingProperty: `day` },
						message: `must have required property 'day'`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				if (n.later === void 0) {
					let e = {
						instancePath: t + `/applied`,
						schemaPath: `#/properties/applied/required`,
						keyword: `required`,
						params: { missingProperty: `later` },
						message: `must have required property 'later'`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				for (let e in n) if (e !== `commit` && e !== `day` && e !== `later` && e !== `sources` && e !== `from`) {
					let n = {
						instancePath: t + `/applied`,
						schemaPath: `#/properties/applied/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					k === null ? k = [n] : k.push(n), A++;
				}
				if (n.commit !== void 0) {
					let e = n.commit;
					if (typeof e == `string`) {
						if (!d.test(e)) {
							let e = {
								instancePath: t + `/applied/commit`,
								schemaPath: `#/properties/applied/properties/commit/pattern`,
								keyword: `pattern`,
								params: { pattern: `^(?:[0-9a-f]{40}|[0-9a-f]{64})$` },
								message: `must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
					} else {
						let e = {
							instancePath: t + `/applied/commit`,
							schemaPath: `#/properties/applied/properties/commit/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
				}
				if (n.day !== void 0) {
					let e = n.day;
					if (typeof e == `string`) {
						if (!_.test(e)) {
							let e = {
								instancePath: t + `/applied/day`,
								schemaPath: `#/properties/applied/properties/day/pattern`,
								keyword: `pattern`,
								params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
								message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
					} else {
						let e = {
							instancePath: t + `/applied/day`,
							schemaPath: `#/properties/applied/properties/day/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
				}
				if (n.later !== void 0) {
					let e = n.later;
					if (Array.isArray(e)) {
						let n = e.length;
						for (let r = 0; r < n; r++) {
							let n = e[r];
							if (typeof n == `string`) {
								if (!v.test(n)) {
									let e = {
										instancePath: t + `/applied/later/` + r,
										schemaPath: `#/properties/applied/properties/later/items/pattern`,
										keyword: `pattern`,
										params: { pattern: `^[0-9a-f]{32}$` },
										message: `must match pattern "^[0-9a-f]{32}$"`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
							} else {
								let e = {
									instancePath: t + `/applied/later/` + r,
									schemaPath: `#/properties/applied/properties/later/items/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								k === null ? k = [e] : k.push(e), A++;
							}
						}
					} else {
						let e = {
							instancePath: t + `/applied/later`,
							schemaPath: `#/properties/applied/properties/later/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
				}
				if (n.sources !== void 0) {
					let e = n.sources;
					if (Array.isArray(e)) {
						let n = e.length;
						for (let r = 0; r < n; r++) {
							let n = e[r];
							if (n && typeof n == `object` && !Array.isArray(n)) {
								if (n.as === void 0) {
									let e = {
										instancePath: t + `/applied/sources/` + r,
										schemaPath: `#/$defs/source/required`,
										keyword: `required`,
										params: { missingProperty: `as` },
										message: `must have required property 'as'`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
								if (n.pull === void 0) {
									let e = {
										instancePath: t + `/applied/sources/` + r,
										schemaPath: `#/$defs/source/required`,
										keyword: `required`,
										params: { missingProperty: `pull` },
										message: `must have required property 'pull'`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
								if (n.check === void 0) {
									let e = {
										instancePath: t + `/applied/sources/` + r,
										schemaPath: `#/$defs/source/required`,
										keyword: `required`,
										params: { missingProperty: `check` },
										message: `must have required property 'check'`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
								if (n.by === void 0) {
									let e = {
										instancePath: t + `/applied/sources/` + r,
										schemaPath: `#/$defs/source/required`,
										keyword: `required`,
										params: { missingProperty: `by` },
										message: `must have required property 'by'`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
								for (let e in n) if (e !== `as` && e !== `pull` && e !== `check` && e !== `by`) {
									let n = {
										instancePath: t + `/applied/sources/` + r,
										schemaPath: `#/$defs/source/additionalProperties`,
										keyword: `additionalProperties`,
										params: { additionalProperty: e },
										message: `must NOT have additional properties`
									};
									k === null ? k = [n] : k.push(n), A++;
								}
								if (n.as !== void 0) {
									let e = n.as;
									if (e !== `pull` && e !== `expect` && e !== `plan` && e !== `yes` && e !== `asked` && e !== `sealed`) {
										let e = {
											instancePath: t + `/applied/sources/` + r + `/as`,
											schemaPath: `#/$defs/source/properties/as/enum`,
											keyword: `enum`,
											params: { allowedValues: i.properties.as.enum },
											message: `must be equal to one of the allowed values`
										};
										k === null ? k = [e] : k.push(e), A++;
									}
								}
								if (n.pull !== void 0) {
									let e = n.pull;
									if ((typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && e !== null) {
										let e = {
											instancePath: t + `/applied/sources/` + r + `/pull`,
											schemaPath: `#/$defs/source/properties/pull/type`,
											keyword: `type`,
											params: { type: i.properties.pull.type },
											message: `must be integer,null`
										};
										k === null ? k = [e] : k.push(e), A++;
									}
									if (typeof e == `number` && isFinite(e)) {
										if (e > 4294967295 || isNaN(e)) {
											let e = {
												instancePath: t + `/applied/sources/` + r + `/pull`,
												schemaPath: `#/$defs/source/properties/pull/maximum`,
												keyword: `maximum`,
												params: {
													comparison: `<=`,
													limit: 4294967295
												},
												message: `must be <= 4294967295`
											};
											k === null ? k = [e] : k.push(e), A++;
										}
										if (e < 1 || isNaN(e)) {
											let e = {
												instancePath: t + `/applied/sources/` + r + `/pull`,
												schemaPath: `#/$defs/source/properties/pull/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 1
												},
												message: `must be >= 1`
											};
											k === null ? k = [e] : k.push(e), A++;
										}
									}
								}
								if (n.check !== void 0) {
									let e = n.check;
									if ((typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && e !== null) {
										let e = {
											instancePath: t + `/applied/sources/` + r + `/check`,
											schemaPath: `#/$defs/source/properties/check/type`,
											keyword: `type`,
											params: { type: i.properties.check.type },
											message: `must be integer,null`
										};
										k === null ? k = [e] : k.push(e), A++;
									}
									if (typeof e == `number` && isFinite(e)) {
										if (e > 9007199254740990 || isNaN(e)) {
											let e = {
												instancePath: t + `/applied/sources/` + r + `/check`,
												schemaPath: `#/$defs/source/properties/check/maximum`,
												keyword: `maximum`,
												params: {
													comparison: `<=`,
													limit: 9007199254740990
												},
												message: `must be <= 9007199254740990`
											};
											k === null ? k = [e] : k.push(e), A++;
										}
										if (e < 1 || isNaN(e)) {
											let e = {
												instancePath: t + `/applied/sources/` + r + `/check`,
												schemaPath: `#/$defs/source/properties/check/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 1
												},
												message: `must be >= 1`
											};
											k === null ? k = [e] : k.push(e), A++;
										}
									}
								}
								if (n.by !== void 0) {
									let e = n.by;
									if (typeof e != `string` && e !== null) {
										let e = {
											instancePath: t + `/applied/sources/` + r + `/by`,
											schemaPath: `#/$defs/source/properties/by/type`,
											keyword: `type`,
											params: { type: i.properties.by.type },
											message: `must be string,null`
										};
										k === null ? k = [e] : k.push(e), A++;
									}
									if (typeof e == `string` && l(e) > 200) {
										let e = {
											instancePath: t + `/applied/sources/` + r + `/by`,
											schemaPath: `#/$defs/source/properties/by/maxLength`,
											keyword: `maxLength`,
											params: { limit: 200 },
											message: `must NOT have more than 200 characters`
										};
										k === null ? k = [e] : k.push(e), A++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/applied/sources/` + r,
									schemaPath: `#/$defs/source/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`
								};
								k === null ? k = [e] : k.push(e), A++;
							}
						}
					} else {
						let e = {
							instancePath: t + `/applied/sources`,
							schemaPath: `#/properties/applied/properties/sources/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
				}
				if (n.from !== void 0) {
					let e = n.from;
					if (Array.isArray(e)) {
						let n = e.length;
						for (let r = 0; r < n; r++) {
							let n = e[r];
							if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
								let e = {
									instancePath: t + `/applied/from/` + r,
									schemaPath: `#/properties/applied/properties/from/items/type`,
									keyword: `type`,
									params: { type: `integer` },
									message: `must be integer`
								};
								k === null ? k = [e] : k.push(e), A++;
							}
							if (typeof n == `number` && isFinite(n)) {
								if (n > 4294967295 || isNaN(n)) {
									let e = {
										instancePath: t + `/applied/from/` + r,
										schemaPath: `#/properties/applied/properties/from/items/maximum`,
										keyword: `maximum`,
										params: {
											comparison: `<=`,
											limit: 4294967295
										},
										message: `must be <= 4294967295`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/applied/from/` + r,
										schemaPath: `#/properties/applied/properties/from/items/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/applied/from`,
							schemaPath: `#/properties/applied/properties/from/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/applied`,
					schemaPath: `#/properties/applied/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
		}
		if (e.lastCommit !== void 0) {
			let r = e.lastCommit;
			if (typeof r != `string` && r !== null) {
				let e = {
					instancePath: t + `/lastCommit`,
					schemaPath: `#/properties/lastCommit/type`,
					keyword: `type`,
					params: { type: n.properties.lastCommit.type },
					message: `must be string,null`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
			if (typeof r == `string` && !d.test(r)) {
				let e = {
					instancePath: t + `/lastCommit`,
					schemaPath: `#/properties/lastCommit/pattern`,
					keyword: `pattern`,
					params: { pattern: `^(?:[0-9a-f]{40}|[0-9a-f]{64})$` },
					message: `must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
		}
		if (e.lastDay !== void 0) {
			let n = e.lastDay;
			if (typeof n == `string`) {
				if (!y.test(n)) {
					let e = {
						instancePath: t + `/lastDay`,
						schemaPath: `#/properties/lastDay/pattern`,
						keyword: `pattern`,
						params: { pattern: `^[0-9]{4}-[0-9]{2}-[0-9]{2}$` },
						message: `must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
			} else {
				let e = {
					instancePath: t + `/lastDay`,
					schemaPath: `#/properties/lastDay/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
		}
		if (e.scheduledAt !== void 0) {
			let n = e.scheduledAt;
			if (typeof n == `string`) {
				if (!g.test(n)) {
					let e = {
						instancePath: t + `/scheduledAt`,
						schemaPath: `#/properties/scheduledAt/pattern`,
						keyword: `pattern`,
						params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$` },
						message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
			} else {
				let e = {
					instancePath: t + `/scheduledAt`,
					schemaPath: `#/properties/scheduledAt/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
		}
		if (e.sealedAt !== void 0) {
			let n = e.sealedAt;
			if (typeof n == `string`) {
				if (!g.test(n)) {
					let e = {
						instancePath: t + `/sealedAt`,
						schemaPath: `#/properties/sealedAt/pattern`,
						keyword: `pattern`,
						params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$` },
						message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
			} else {
				let e = {
					instancePath: t + `/sealedAt`,
					schemaPath: `#/properties/sealedAt/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
		}
		if (e.accepted !== void 0) {
			let n = e.accepted;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.pull === void 0) {
							let e = {
								instancePath: t + `/accepted/` + r,
								schemaPath: `#/properties/accepted/items/required`,
								keyword: `required`,
								params: { missingProperty: `pull` },
								message: `must have required property 'pull'`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
						if (e.check === void 0) {
							let e = {
								instancePath: t + `/accepted/` + r,
								schemaPath: `#/properties/accepted/items/required`,
								keyword: `required`,
								params: { missingProperty: `check` },
								message: `must have required property 'check'`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
						if (e.digest === void 0) {
							let e = {
								instancePath: t + `/accepted/` + r,
								schemaPath: `#/properties/accepted/items/required`,
								keyword: `required`,
								params: { missingProperty: `digest` },
								message: `must have required property 'digest'`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
						for (let n in e) if (n !== `pull` && n !== `check` && n !== `digest`) {
							let e = {
								instancePath: t + `/accepted/` + r,
								schemaPath: `#/properties/accepted/items/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
						if (e.pull !== void 0) {
							let n = e.pull;
							if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
								let e = {
									instancePath: t + `/accepted/` + r + `/pull`,
									schemaPath: `#/properties/accepted/items/properties/pull/type`,
									keyword: `type`,
									params: { type: `integer` },
									message: `must be integer`
								};
								k === null ? k = [e] : k.push(e), A++;
							}
							if (typeof n == `number` && isFinite(n)) {
								if (n > 4294967295 || isNaN(n)) {
									let e = {
										instancePath: t + `/accepted/` + r + `/pull`,
										schemaPath: `#/properties/accepted/items/properties/pull/maximum`,
										keyword: `maximum`,
										params: {
											comparison: `<=`,
											limit: 4294967295
										},
										message: `must be <= 4294967295`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
								if (n < 1 || isNaN(n)) {
									let e = {
										instancePath: t + `/accepted/` + r + `/pull`,
										schemaPath: `#/properties/accepted/items/properties/pull/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 1
										},
										message: `must be >= 1`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
							}
						}
						if (e.check !== void 0) {
							let n = e.check;
							if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
								let e = {
									instancePath: t + `/accepted/` + r + `/check`,
									schemaPath: `#/properties/accepted/items/properties/check/type`,
									keyword: `type`,
									params: { type: `integer` },
									message: `must be integer`
								};
								k === null ? k = [e] : k.push(e), A++;
							}
							if (typeof n == `number` && isFinite(n)) {
								if (n > 9007199254740990 || isNaN(n)) {
									let e = {
										instancePath: t + `/accepted/` + r + `/check`,
										schemaPath: `#/properties/accepted/items/properties/check/maximum`,
										keyword: `maximum`,
										params: {
											comparison: `<=`,
											limit: 9007199254740990
										},
										message: `must be <= 9007199254740990`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
								if (n < 1 || isNaN(n)) {
									let e = {
										instancePath: t + `/accepted/` + r + `/check`,
										schemaPath: `#/properties/accepted/items/properties/check/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 1
										},
										message: `must be >= 1`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
							}
						}
						if (e.digest !== void 0) {
							let n = e.digest;
							if (typeof n == `string`) {
								if (!f.test(n)) {
									let e = {
										instancePath: t + `/accepted/` + r + `/digest`,
										schemaPath: `#/properties/accepted/items/properties/digest/pattern`,
										keyword: `pattern`,
										params: { pattern: `^[0-9a-f]{64}$` },
										message: `must match pattern "^[0-9a-f]{64}$"`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
							} else {
								let e = {
									instancePath: t + `/accepted/` + r + `/digest`,
									schemaPath: `#/properties/accepted/items/properties/digest/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								k === null ? k = [e] : k.push(e), A++;
							}
						}
					} else {
						let e = {
							instancePath: t + `/accepted/` + r,
							schemaPath: `#/properties/accepted/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/accepted`,
					schemaPath: `#/properties/accepted/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
		}
		if (e.evidence !== void 0) {
			let n = e.evidence;
			if (typeof n == `string`) {
				if (!f.test(n)) {
					let e = {
						instancePath: t + `/evidence`,
						schemaPath: `#/properties/evidence/pattern`,
						keyword: `pattern`,
						params: { pattern: `^[0-9a-f]{64}$` },
						message: `must match pattern "^[0-9a-f]{64}$"`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
			} else {
				let e = {
					instancePath: t + `/evidence`,
					schemaPath: `#/properties/evidence/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
		}
		if (e.unrecorded !== void 0) {
			let n = e.unrecorded;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				for (let e in n) {
					let n = A;
					if (typeof e == `string` && l(e) > 200) {
						let n = {
							instancePath: t + `/unrecorded`,
							schemaPath: `#/properties/unrecorded/propertyNames/maxLength`,
							keyword: `maxLength`,
							params: { limit: 200 },
							message: `must NOT have more than 200 characters`,
							propertyName: e
						};
						k === null ? k = [n] : k.push(n), A++;
					}
					if (n !== A) {
						let n = {
							instancePath: t + `/unrecorded`,
							schemaPath: `#/properties/unrecorded/propertyNames`,
							keyword: `propertyNames`,
							params: { propertyName: e },
							message: `property name must be valid`
						};
						k === null ? k = [n] : k.push(n), A++;
					}
				}
				for (let e in n) {
					let r = n[e];
					if (r && typeof r == `object` && !Array.isArray(r)) {
						if (r.key === void 0) {
							let n = {
								instancePath: t + `/unrecorded/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/$defs/made/required`,
								keyword: `required`,
								params: { missingProperty: `key` },
								message: `must have required property 'key'`
							};
							k === null ? k = [n] : k.push(n), A++;
						}
						if (r.action === void 0) {
							let n = {
								instancePath: t + `/unrecorded/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/$defs/made/required`,
								keyword: `required`,
								params: { missingProperty: `action` },
								message: `must have required property 'action'`
							};
							k === null ? k = [n] : k.push(n), A++;
						}
						if (r.user === void 0) {
							let n = {
								instancePath: t + `/unrecorded/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/$defs/made/required`,
								keyword: `required`,
								params: { missingProperty: `user` },
								message: `must have required property 'user'`
							};
							k === null ? k = [n] : k.push(n), A++;
						}
						if (r.before === void 0) {
							let n = {
								instancePath: t + `/unrecorded/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/$defs/made/required`,
								keyword: `required`,
								params: { missingProperty: `before` },
								message: `must have required property 'before'`
							};
							k === null ? k = [n] : k.push(n), A++;
						}
						if (r.after === void 0) {
							let n = {
								instancePath: t + `/unrecorded/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/$defs/made/required`,
								keyword: `required`,
								params: { missingProperty: `after` },
								message: `must have required property 'after'`
							};
							k === null ? k = [n] : k.push(n), A++;
						}
						for (let n in r) if (n !== `key` && n !== `action` && n !== `user` && n !== `before` && n !== `after`) {
							let r = {
								instancePath: t + `/unrecorded/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/$defs/made/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							k === null ? k = [r] : k.push(r), A++;
						}
						if (r.key !== void 0) {
							let n = r.key;
							if (typeof n == `string`) {
								if (l(n) > 64) {
									let n = {
										instancePath: t + `/unrecorded/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/key`,
										schemaPath: `#/$defs/made/properties/key/maxLength`,
										keyword: `maxLength`,
										params: { limit: 64 },
										message: `must NOT have more than 64 characters`
									};
									k === null ? k = [n] : k.push(n), A++;
								}
								if (!m.test(n)) {
									let n = {
										instancePath: t + `/unrecorded/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/key`,
										schemaPath: `#/$defs/made/properties/key/pattern`,
										keyword: `pattern`,
										params: { pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$` },
										message: `must match pattern "^[a-z0-9]+(?:[._-][a-z0-9]+)*$"`
									};
									k === null ? k = [n] : k.push(n), A++;
								}
							} else {
								let n = {
									instancePath: t + `/unrecorded/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/key`,
									schemaPath: `#/$defs/made/properties/key/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								k === null ? k = [n] : k.push(n), A++;
							}
						}
						if (r.action !== void 0) {
							let n = r.action;
							if (n !== `create` && n !== `reactivate` && n !== `update` && n !== `move` && n !== `deactivate`) {
								let n = {
									instancePath: t + `/unrecorded/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/action`,
									schemaPath: `#/$defs/made/properties/action/enum`,
									keyword: `enum`,
									params: { allowedValues: a.properties.action.enum },
									message: `must be equal to one of the allowed values`
								};
								k === null ? k = [n] : k.push(n), A++;
							}
						}
						if (r.user !== void 0) {
							let n = r.user;
							if (typeof n == `string`) {
								if (!h.test(n)) {
									let n = {
										instancePath: t + `/unrecorded/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/user`,
										schemaPath: `#/$defs/made/properties/user/pattern`,
										keyword: `pattern`,
										params: { pattern: `^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$` },
										message: `must match pattern "^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$"`
									};
									k === null ? k = [n] : k.push(n), A++;
								}
							} else {
								let n = {
									instancePath: t + `/unrecorded/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/user`,
									schemaPath: `#/$defs/made/properties/user/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								k === null ? k = [n] : k.push(n), A++;
							}
						}
						if (r.before !== void 0) {
							let n = r.before;
							if (n && typeof n == `object` && !Array.isArray(n)) for (let r in n) {
								let i = n[r];
								if (typeof i != `string` && typeof i != `boolean` && i !== null) {
									let n = {
										instancePath: t + `/unrecorded/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/before/` + r.replace(/~/g, `~0`).replace(/\//g, `~1`),
										schemaPath: `#/$defs/made/properties/before/additionalProperties/type`,
										keyword: `type`,
										params: { type: a.properties.before.additionalProperties.type },
										message: `must be string,boolean,null`
									};
									k === null ? k = [n] : k.push(n), A++;
								}
							}
							else {
								let n = {
									instancePath: t + `/unrecorded/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/before`,
									schemaPath: `#/$defs/made/properties/before/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`
								};
								k === null ? k = [n] : k.push(n), A++;
							}
						}
						if (r.after !== void 0) {
							let n = r.after;
							if (n && typeof n == `object` && !Array.isArray(n)) for (let r in n) {
								let i = n[r];
								if (typeof i != `string` && typeof i != `boolean` && i !== null) {
									let n = {
										instancePath: t + `/unrecorded/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/after/` + r.replace(/~/g, `~0`).replace(/\//g, `~1`),
										schemaPath: `#/$defs/made/properties/after/additionalProperties/type`,
										keyword: `type`,
										params: { type: a.properties.after.additionalProperties.type },
										message: `must be string,boolean,null`
									};
									k === null ? k = [n] : k.push(n), A++;
								}
							}
							else {
								let n = {
									instancePath: t + `/unrecorded/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/after`,
									schemaPath: `#/$defs/made/properties/after/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`
								};
								k === null ? k = [n] : k.push(n), A++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/unrecorded/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/$defs/made/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						k === null ? k = [n] : k.push(n), A++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/unrecorded`,
					schemaPath: `#/properties/unrecorded/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
		}
		if (e.intents !== void 0) {
			let n = e.intents;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				for (let e in n) {
					let n = A;
					if (typeof e == `string` && l(e) > 200) {
						let n = {
							instancePath: t + `/intents`,
							schemaPath: `#/properties/intents/propertyNames/maxLength`,
							keyword: `maxLength`,
							params: { limit: 200 },
							message: `must NOT have more than 200 characters`,
							propertyName: e
						};
						k === null ? k = [n] : k.push(n), A++;
					}
					if (n !== A) {
						let n = {
							instancePath: t + `/intents`,
							schemaPath: `#/properties/intents/propertyNames`,
							keyword: `propertyNames`,
							params: { propertyName: e },
							message: `property name must be valid`
						};
						k === null ? k = [n] : k.push(n), A++;
					}
				}
				for (let e in n) {
					let r = n[e];
					if (r && typeof r == `object` && !Array.isArray(r)) {
						if (r.key === void 0) {
							let n = {
								instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/$defs/intent/required`,
								keyword: `required`,
								params: { missingProperty: `key` },
								message: `must have required property 'key'`
							};
							k === null ? k = [n] : k.push(n), A++;
						}
						if (r.action === void 0) {
							let n = {
								instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/$defs/intent/required`,
								keyword: `required`,
								params: { missingProperty: `action` },
								message: `must have required property 'action'`
							};
							k === null ? k = [n] : k.push(n), A++;
						}
						if (r.user === void 0) {
							let n = {
								instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/$defs/intent/required`,
								keyword: `required`,
								params: { missingProperty: `user` },
								message: `must have required property 'user'`
							};
							k === null ? k = [n] : k.push(n), A++;
						}
						if (r.before === void 0) {
							let n = {
								instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/$defs/intent/required`,
								keyword: `required`,
								params: { missingProperty: `before` },
								message: `must have required property 'before'`
							};
							k === null ? k = [n] : k.push(n), A++;
						}
						if (r.after === void 0) {
							let n = {
								instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/$defs/intent/required`,
								keyword: `required`,
								params: { missingProperty: `after` },
								message: `must have required property 'after'`
							};
							k === null ? k = [n] : k.push(n), A++;
						}
						if (r.status === void 0) {
							let n = {
								instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/$defs/intent/required`,
								keyword: `required`,
								params: { missingProperty: `status` },
								message: `must have required property 'status'`
							};
							k === null ? k = [n] : k.push(n), A++;
						}
						for (let n in r) if (n !== `key` && n !== `action` && n !== `user` && n !== `before` && n !== `after` && n !== `status` && n !== `sentAt`) {
							let r = {
								instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/$defs/intent/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							k === null ? k = [r] : k.push(r), A++;
						}
						if (r.key !== void 0) {
							let n = r.key;
							if (typeof n == `string`) {
								if (l(n) > 64) {
									let n = {
										instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/key`,
										schemaPath: `#/$defs/intent/properties/key/maxLength`,
										keyword: `maxLength`,
										params: { limit: 64 },
										message: `must NOT have more than 64 characters`
									};
									k === null ? k = [n] : k.push(n), A++;
								}
								if (!m.test(n)) {
									let n = {
										instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/key`,
										schemaPath: `#/$defs/intent/properties/key/pattern`,
										keyword: `pattern`,
										params: { pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$` },
										message: `must match pattern "^[a-z0-9]+(?:[._-][a-z0-9]+)*$"`
									};
									k === null ? k = [n] : k.push(n), A++;
								}
							} else {
								let n = {
									instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/key`,
									schemaPath: `#/$defs/intent/properties/key/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								k === null ? k = [n] : k.push(n), A++;
							}
						}
						if (r.action !== void 0) {
							let n = r.action;
							if (n !== `create` && n !== `reactivate` && n !== `update` && n !== `move` && n !== `deactivate`) {
								let n = {
									instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/action`,
									schemaPath: `#/$defs/intent/properties/action/enum`,
									keyword: `enum`,
									params: { allowedValues: o.properties.action.enum },
									message: `must be equal to one of the allowed values`
								};
								k === null ? k = [n] : k.push(n), A++;
							}
						}
						if (r.user !== void 0) {
							let n = r.user;
							if (typeof n != `string` && n !== null) {
								let n = {
									instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/user`,
									schemaPath: `#/$defs/intent/properties/user/type`,
									keyword: `type`,
									params: { type: o.properties.user.type },
									message: `must be string,null`
								};
								k === null ? k = [n] : k.push(n), A++;
							}
							if (typeof n == `string` && !h.test(n)) {
								let n = {
									instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/user`,
									schemaPath: `#/$defs/intent/properties/user/pattern`,
									keyword: `pattern`,
									params: { pattern: `^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$` },
									message: `must match pattern "^(?!\\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$"`
								};
								k === null ? k = [n] : k.push(n), A++;
							}
						}
						if (r.before !== void 0) {
							let n = r.before;
							if (n && typeof n == `object` && !Array.isArray(n)) for (let r in n) {
								let i = n[r];
								if (typeof i != `string` && typeof i != `boolean` && i !== null) {
									let n = {
										instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/before/` + r.replace(/~/g, `~0`).replace(/\//g, `~1`),
										schemaPath: `#/$defs/intent/properties/before/additionalProperties/type`,
										keyword: `type`,
										params: { type: o.properties.before.additionalProperties.type },
										message: `must be string,boolean,null`
									};
									k === null ? k = [n] : k.push(n), A++;
								}
							}
							else {
								let n = {
									instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/before`,
									schemaPath: `#/$defs/intent/properties/before/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`
								};
								k === null ? k = [n] : k.push(n), A++;
							}
						}
						if (r.after !== void 0) {
							let n = r.after;
							if (n && typeof n == `object` && !Array.isArray(n)) for (let r in n) {
								let i = n[r];
								if (typeof i != `string` && typeof i != `boolean` && i !== null) {
									let n = {
										instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/after/` + r.replace(/~/g, `~0`).replace(/\//g, `~1`),
										schemaPath: `#/$defs/intent/properties/after/additionalProperties/type`,
										keyword: `type`,
										params: { type: o.properties.after.additionalProperties.type },
										message: `must be string,boolean,null`
									};
									k === null ? k = [n] : k.push(n), A++;
								}
							}
							else {
								let n = {
									instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/after`,
									schemaPath: `#/$defs/intent/properties/after/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`
								};
								k === null ? k = [n] : k.push(n), A++;
							}
						}
						if (r.status !== void 0) {
							let n = r.status;
							if (n !== `open` && n !== `unresolved`) {
								let n = {
									instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/status`,
									schemaPath: `#/$defs/intent/properties/status/enum`,
									keyword: `enum`,
									params: { allowedValues: o.properties.status.enum },
									message: `must be equal to one of the allowed values`
								};
								k === null ? k = [n] : k.push(n), A++;
							}
						}
						if (r.sentAt !== void 0) {
							let n = r.sentAt;
							if (typeof n == `string`) {
								if (!g.test(n)) {
									let n = {
										instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/sentAt`,
										schemaPath: `#/$defs/intent/properties/sentAt/pattern`,
										keyword: `pattern`,
										params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$` },
										message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"`
									};
									k === null ? k = [n] : k.push(n), A++;
								}
							} else {
								let n = {
									instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/sentAt`,
									schemaPath: `#/$defs/intent/properties/sentAt/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								k === null ? k = [n] : k.push(n), A++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/intents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/$defs/intent/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						k === null ? k = [n] : k.push(n), A++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/intents`,
					schemaPath: `#/properties/intents/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
		}
		if (e.lock !== void 0) {
			let n = e.lock, r = A, i = !1, a = A;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.id === void 0) {
					let e = {
						instancePath: t + `/lock`,
						schemaPath: `#/$defs/lock/required`,
						keyword: `required`,
						params: { missingProperty: `id` },
						message: `must have required property 'id'`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				if (n.by === void 0) {
					let e = {
						instancePath: t + `/lock`,
						schemaPath: `#/$defs/lock/required`,
						keyword: `required`,
						params: { missingProperty: `by` },
						message: `must have required property 'by'`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				if (n.machine === void 0) {
					let e = {
						instancePath: t + `/lock`,
						schemaPath: `#/$defs/lock/required`,
						keyword: `required`,
						params: { missingProperty: `machine` },
						message: `must have required property 'machine'`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				if (n.pid === void 0) {
					let e = {
						instancePath: t + `/lock`,
						schemaPath: `#/$defs/lock/required`,
						keyword: `required`,
						params: { missingProperty: `pid` },
						message: `must have required property 'pid'`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				if (n.run === void 0) {
					let e = {
						instancePath: t + `/lock`,
						schemaPath: `#/$defs/lock/required`,
						keyword: `required`,
						params: { missingProperty: `run` },
						message: `must have required property 'run'`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				if (n.since === void 0) {
					let e = {
						instancePath: t + `/lock`,
						schemaPath: `#/$defs/lock/required`,
						keyword: `required`,
						params: { missingProperty: `since` },
						message: `must have required property 'since'`
					};
					k === null ? k = [e] : k.push(e), A++;
				}
				for (let e in n) if (e !== `id` && e !== `by` && e !== `machine` && e !== `pid` && e !== `run` && e !== `since`) {
					let n = {
						instancePath: t + `/lock`,
						schemaPath: `#/$defs/lock/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					k === null ? k = [n] : k.push(n), A++;
				}
				if (n.id !== void 0) {
					let e = n.id;
					if (typeof e == `string`) {
						if (!b.test(e)) {
							let e = {
								instancePath: t + `/lock/id`,
								schemaPath: `#/$defs/lock/properties/id/pattern`,
								keyword: `pattern`,
								params: { pattern: `^[0-9a-f]{12,64}$` },
								message: `must match pattern "^[0-9a-f]{12,64}$"`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
					} else {
						let e = {
							instancePath: t + `/lock/id`,
							schemaPath: `#/$defs/lock/properties/id/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
				}
				if (n.by !== void 0) {
					let e = n.by;
					if (typeof e == `string`) {
						if (l(e) > 200) {
							let e = {
								instancePath: t + `/lock/by`,
								schemaPath: `#/$defs/lock/properties/by/maxLength`,
								keyword: `maxLength`,
								params: { limit: 200 },
								message: `must NOT have more than 200 characters`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
					} else {
						let e = {
							instancePath: t + `/lock/by`,
							schemaPath: `#/$defs/lock/properties/by/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
				}
				if (n.machine !== void 0) {
					let e = n.machine;
					if (typeof e == `string`) {
						if (l(e) > 200) {
							let e = {
								instancePath: t + `/lock/machine`,
								schemaPath: `#/$defs/lock/properties/machine/maxLength`,
								keyword: `maxLength`,
								params: { limit: 200 },
								message: `must NOT have more than 200 characters`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
					} else {
						let e = {
							instancePath: t + `/lock/machine`,
							schemaPath: `#/$defs/lock/properties/machine/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
				}
				if (n.pid !== void 0) {
					let e = n.pid;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/lock/pid`,
							schemaPath: `#/$defs/lock/properties/pid/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
					if (typeof e == `number` && isFinite(e)) {
						if (e > 4294967295 || isNaN(e)) {
							let e = {
								instancePath: t + `/lock/pid`,
								schemaPath: `#/$defs/lock/properties/pid/maximum`,
								keyword: `maximum`,
								params: {
									comparison: `<=`,
									limit: 4294967295
								},
								message: `must be <= 4294967295`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
						if (e < 1 || isNaN(e)) {
							let e = {
								instancePath: t + `/lock/pid`,
								schemaPath: `#/$defs/lock/properties/pid/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 1
								},
								message: `must be >= 1`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
					}
				}
				if (n.run !== void 0) {
					let e = n.run;
					if ((!e || typeof e != `object` || Array.isArray(e)) && e !== null) {
						let e = {
							instancePath: t + `/lock/run`,
							schemaPath: `#/$defs/lock/properties/run/type`,
							keyword: `type`,
							params: { type: s.properties.run.type },
							message: `must be object,null`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.repository === void 0) {
							let e = {
								instancePath: t + `/lock/run`,
								schemaPath: `#/$defs/lock/properties/run/required`,
								keyword: `required`,
								params: { missingProperty: `repository` },
								message: `must have required property 'repository'`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
						if (e.id === void 0) {
							let e = {
								instancePath: t + `/lock/run`,
								schemaPath: `#/$defs/lock/properties/run/required`,
								keyword: `required`,
								params: { missingProperty: `id` },
								message: `must have required property 'id'`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
						if (e.attempt === void 0) {
							let e = {
								instancePath: t + `/lock/run`,
								schemaPath: `#/$defs/lock/properties/run/required`,
								keyword: `required`,
								params: { missingProperty: `attempt` },
								message: `must have required property 'attempt'`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
						for (let n in e) if (n !== `repository` && n !== `id` && n !== `attempt`) {
							let e = {
								instancePath: t + `/lock/run`,
								schemaPath: `#/$defs/lock/properties/run/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
						if (e.repository !== void 0) {
							let n = e.repository;
							if (typeof n == `string`) {
								if (!x.test(n)) {
									let e = {
										instancePath: t + `/lock/run/repository`,
										schemaPath: `#/$defs/lock/properties/run/properties/repository/pattern`,
										keyword: `pattern`,
										params: { pattern: `^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$` },
										message: `must match pattern "^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$"`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
							} else {
								let e = {
									instancePath: t + `/lock/run/repository`,
									schemaPath: `#/$defs/lock/properties/run/properties/repository/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								k === null ? k = [e] : k.push(e), A++;
							}
						}
						if (e.id !== void 0) {
							let n = e.id;
							if (typeof n == `string`) {
								if (!S.test(n)) {
									let e = {
										instancePath: t + `/lock/run/id`,
										schemaPath: `#/$defs/lock/properties/run/properties/id/pattern`,
										keyword: `pattern`,
										params: { pattern: `^\\d{1,20}$` },
										message: `must match pattern "^\\d{1,20}$"`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
							} else {
								let e = {
									instancePath: t + `/lock/run/id`,
									schemaPath: `#/$defs/lock/properties/run/properties/id/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								k === null ? k = [e] : k.push(e), A++;
							}
						}
						if (e.attempt !== void 0) {
							let n = e.attempt;
							if (typeof n == `string`) {
								if (!C.test(n)) {
									let e = {
										instancePath: t + `/lock/run/attempt`,
										schemaPath: `#/$defs/lock/properties/run/properties/attempt/pattern`,
										keyword: `pattern`,
										params: { pattern: `^\\d{1,6}$` },
										message: `must match pattern "^\\d{1,6}$"`
									};
									k === null ? k = [e] : k.push(e), A++;
								}
							} else {
								let e = {
									instancePath: t + `/lock/run/attempt`,
									schemaPath: `#/$defs/lock/properties/run/properties/attempt/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								k === null ? k = [e] : k.push(e), A++;
							}
						}
					}
				}
				if (n.since !== void 0) {
					let e = n.since;
					if (typeof e == `string`) {
						if (l(e) > 40) {
							let e = {
								instancePath: t + `/lock/since`,
								schemaPath: `#/$defs/lock/properties/since/maxLength`,
								keyword: `maxLength`,
								params: { limit: 40 },
								message: `must NOT have more than 40 characters`
							};
							k === null ? k = [e] : k.push(e), A++;
						}
					} else {
						let e = {
							instancePath: t + `/lock/since`,
							schemaPath: `#/$defs/lock/properties/since/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						k === null ? k = [e] : k.push(e), A++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/lock`,
					schemaPath: `#/$defs/lock/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
			var M = a === A;
			i ||= M;
			let o = A;
			if (n !== null) {
				let e = {
					instancePath: t + `/lock`,
					schemaPath: `#/properties/lock/anyOf/1/type`,
					keyword: `type`,
					params: { type: `null` },
					message: `must be null`
				};
				k === null ? k = [e] : k.push(e), A++;
			}
			var M = o === A;
			if (i ||= M, i) A = r, k !== null && (r ? k.length = r : k = null);
			else {
				let e = {
					instancePath: t + `/lock`,
					schemaPath: `#/properties/lock/anyOf`,
					keyword: `anyOf`,
					params: {},
					message: `must match a schema in anyOf`
				};
				k === null ? k = [e] : k.push(e), A++;
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
		k === null ? k = [e] : k.push(e), A++;
	}
	return w.errors = k, A === 0;
}
w.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};

// src/state/json-text.ts
const texts = /* @__PURE__ */ new WeakMap();
const lines = /* @__PURE__ */ new WeakMap();
function jsonText(value) {
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const known = texts.get(value);
	if (known !== void 0) return known;
	const text = JSON.stringify(value);
	texts.set(value, text);
	return text;
}
function lineText(key, value) {
	const known = lines.get(value);
	if (known?.key === key) return known.line;
	const line = `${JSON.stringify(key)}:${JSON.stringify(value)}`;
	lines.set(value, {
		key,
		line
	});
	return line;
}

// src/state/version.ts
const largestState = 16777216;
const tooLarge = `it is larger than ${largestState / 1024 / 1024} MiB`;
function read(bytes, isOurs = false) {
	const why = isOurs ? null : overgrown(bytes);
	if (why !== null) return why;
	const text = bytes.toString("utf8");
	if (text.startsWith("\uFEFF")) return "it begins with a byte order mark, which an editor has put there: save it without one";
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return "it is not JSON";
	}
	if (t(value)) return withoutSeal(value);
	if (isLater(value)) return later;
	const first = t.errors?.[0];
	return `${first?.instancePath ?? ""} ${first?.message ?? "has another form"}`.trim();
}
const later = "a newer version of Espalier wrote it";
function isLater(value) {
	const format = typeof value === "object" && value !== null && "format" in value ? value.format : null;
	return typeof format === "number" && format > 2;
}
function withoutSeal(sealed) {
	const { seal: _, ...state } = sealed;
	return state;
}
const nowhere = {
	branch: null,
	parent: null
};
function stateFound(bytes, place, sealer, at) {
	const trust = sealer === null ? "unchecked" : verdictOn(bytes, "state", sealer, at);
	return {
		state: readSound(bytes, place, trust === "sealed"),
		trust,
		name: textDigest(bytes)
	};
}
function sealedText(state, sealer, at, place) {
	return sealUnsealed(unsealedText(state), sealer, at, place);
}
function sealUnsealed(text, sealer, at, place) {
	if (sealer === null) throw noSealer(place);
	return sealedBytes(text, "state", sealer, at);
}
function unsealedText(state) {
	return `{\n${Object.entries({
		...state,
		format: 2
	}).map(([name, value]) => `${JSON.stringify(name)}:${textOf(name, value)}`).join(",\n")}`;
}
function textOf(name, value) {
	if (name === "bindings" || name === "intents") return entriesText(value, "\n");
	return name === "unrecorded" ? entriesText(value, "") : jsonText(value);
}
function entriesText(entries, between) {
	const lines = [];
	for (const key of Object.keys(entries)) lines.push(lineText(key, entries[key] ?? {}));
	return lines.length === 0 ? "{}" : `{${between}${lines.join(`,${between}`)}${between}}`;
}
function noSealer(place) {
	return new ExitError(1, `The state ${place} could not be saved, because there is no key to seal it with. Set SMALL_IMPROVEMENTS_API_KEY, or ESPALIER_STATE_KEY if your runs have one, and run the command again. Nothing was changed.`);
}
function readSound(bytes, place, isOurs) {
	const state = read(bytes, isOurs);
	if (state === later || typeof state === "string" && isOurs) throw new ExitError(7, `The state ${place} cannot be read here: ${later}. Nothing was written. Update Espalier.`);
	if (typeof state === "string") throw damaged(place, state);
	return state;
}
function damaged(place, what) {
	return new ExitError(7, `The state ${place} is damaged: ${what}. Restore an older copy, and seal it with "espalier state seal". If there is none, move the state away, and start a new one with "espalier state seal --new": the next apply then adopts every account by its address, and makes none.`);
}
function checkSize(bytes, place) {
	const why = bytes.length > 16777216 ? tooLarge : overgrown(bytes);
	if (why === null) return;
	throw new ExitError(7, `The state could not be saved to ${place}, because it could not be read again: ${why}. Nothing was overwritten. Forget people who have left with "espalier state forget", or split the company into two charts.`);
}
function lostSwap(place) {
	return new ExitError(7, `Another run has saved ${place} meanwhile. Nothing was overwritten: run the command again.`);
}
function follows(next, base) {
	return base === null || next.lineage === base.lineage && next.serial === base.serial + 1;
}
function checkFollows(next, base) {
	if (follows(next, base)) return;
	const over = base === null ? "nothing" : `${base.serial} of ${base.lineage}`;
	throw new TypeError(`Serial ${next.serial} of ${next.lineage} was to be saved over ${over}.`);
}

// src/state/file/regular-file.ts
async function fileBytes(file, largest) {
	try {
		const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
		try {
			const stats = await handle.stat();
			if (!stats.isFile()) return "irregular";
			return stats.size > largest ? "large" : await wholeOf(handle, stats.size);
		} finally {
			await handle.close();
		}
	} catch (error) {
		if (codeOf(error) === "ENOENT") return null;
		if (codeOf(error) === "ELOOP") return "irregular";
		throw error;
	}
}
async function wholeOf(handle, size) {
	const bytes = Buffer.allocUnsafe(size);
	let length = 0;
	while (length < size) {
		const { bytesRead } = await handle.read(bytes, length, size - length, length);
		if (bytesRead === 0) break;
		length += bytesRead;
	}
	return bytes.subarray(0, length);
}
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
function codeOf(error) {
	return error.code ?? String(error);
}

// src/state/file/compare-and-swap-file.ts
function claimOn(file, base) {
	return `${file}.after-${base === null ? "none" : base.serial}`;
}
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

// src/state/evidence.ts
const largestRecord = 8388608;
const mostRecords = 1e5;
const mostRecordBytes = 536870912;
function isRecordName(name) {
	return /^\d{4}\/\d{2}\/\d{2}-\d{9}-[0-9a-f]{12}\.json$/.test(name);
}
function recordDigest(text) {
	return createHash("sha256").update(text).digest("hex");
}
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
	return `[\n${changes.map(jsonText).join(",\n")}\n]`;
}
function notSound(name, what) {
	return new ExitError(7, `The record ${name} cannot be used: ${what}. No evidence is shown. Restore that file from a copy or from the history of its branch; if it was never a record, delete it.`);
}
function tooManyRecords(place) {
	return new ExitError(7, `The records of ${place} cannot be read: there are more than ${mostRecords}, or more than ${mostRecordBytes / 1024 / 1024} MiB of them. Find out who wrote there.`);
}

// src/state/file/file-records.ts
function folderOf(file) {
	const name = basename(file);
	return join(dirname(file), name === "state.json" ? "evidence" : `${name}.evidence`);
}
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
function isOlder(version, seen) {
	return seen !== null && (seen.lineage !== version.lineage || version.serial < seen.serial);
}

// src/state/file/file-store.ts
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
function follower(sealer, base) {
	const isSealed = (bytes) => sealer !== null && verdictOn(bytes, "state", sealer, nowhere) === "sealed";
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
const folderOfRecords = "evidence";
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
function sealedSerial({ commit, text }, branch, sealer) {
	const at = placeOf(commit, branch);
	if (at === null || verdictOn(text, "state", sealer, at) !== "sealed") return null;
	return JSON.parse(text).serial;
}
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
function countAbove(line, commit) {
	const above = /* @__PURE__ */ new Set([commit.id]);
	for (const { id, parents } of line.slice(0, line.indexOf(commit)).toReversed()) if (parents.some((parent) => above.has(parent))) above.add(id);
	return above.size - 1;
}
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
function placeOf({ parents }, branch) {
	return parents.length > 1 ? null : {
		branch,
		parent: parents[0] ?? null
	};
}

// src/state/branch/history.ts
const [mostCommits, mostAtOnce] = [2e5, 4e4];
const markKey = "Seal";
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
async function nameAt(at, tip) {
	if (tip === null) return null;
	const { trust, name } = await newestState(at, tip);
	return trust === "sealed" ? name : null;
}
async function lineOf({ repository }, tip) {
	const line = [];
	for (let part = []; line.length < mostCommits;) {
		part = await repository.history(tip, markKey, line.length, mostAtOnce);
		line.push(...part);
		if (part.length < mostAtOnce) break;
	}
	return line;
}
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
const patience = 6e4;
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
			const [plain, title] = [unsealedText(state), commitTitle(state)];
			await repository.check();
			const others = await repository.add(base?.others ?? [], textsByPath(records));
			let parent = base?.commit ?? null;
			for (let count = 1;; count += 1) {
				const sealedAt = {
					branch,
					parent
				};
				const text = sealUnsealed(plain, place.sealer, sealedAt, name);
				checkSize(text, name);
				const commit = await commitOf(at, title, text, sealedAt, others, place.run);
				const other = await publish(at, parent, commit);
				if (other === null) {
					base = {
						lineage: state.lineage,
						serial: state.serial,
						commit,
						from: commit,
						name: textDigest(text),
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
async function commitOn({ repository, branch, name }, revision) {
	const id = await repository.commitAt(revision);
	if (id !== null) return id;
	throw new ExitError(7, `There is no commit "${revision}" of ${name} in this clone. "git log refs/espalier/${branch}" lists those that were seen here.`);
}
async function serialAt(at, tip) {
	const found = await orExitError(stateBytes(at, tip));
	const state = found instanceof ExitError ? "" : read(found.bytes);
	return typeof state === "string" ? 0 : state.serial;
}
async function wasOverwritten({ repository, branch }, tip) {
	const seen = await repository.seen(branch);
	return seen !== null && seen !== tip && !await repository.isWithin(seen, tip);
}
function isBranch(name) {
	return /^\w[\w./-]{0,99}$/.test(name) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$|^HEAD$/.test(name);
}
const tries = 5;
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
function commitTitle({ serial, bindings }) {
	const accounts = Object.keys(bindings).length;
	return `serial ${serial}: ${accounts} ${accounts === 1 ? "account" : "accounts"}`;
}
async function commitOf({ repository, sealer }, title, text, at, others, run) {
	const id = await repository.write(text);
	const message = `${title}\n\nRun: ${run}\n${sealer === null ? "" : `${markKey}: ${markOf(at, id, sealer)}\n`}`;
	return await repository.commit([...others, {
		mode: "100644",
		id,
		name: stateFile
	}], at.parent, message);
}
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
async function isAccepted({ repository, branch }, commit, tip) {
	if (await repository.entries(tip) === null) await orExitError(repository.fetch(branch));
	return await repository.isWithin(commit, tip);
}

// src/state/open-store.ts
function openStore(setting, place) {
	if (setting === void 0 || setting === "") return fileStore(defaultFile, place);
	const [, notReplaced] = /^file:(~|\$\{?\w+\}?|%\w+%)/.exec(setting) ?? [];
	if (notReplaced !== void 0) throw notAPath(setting, notReplaced);
	if (setting.startsWith("file:") && setting.length > 5) return fileStore(setting.slice(5), place);
	const branch = isOnBranch(setting) ? setting.slice(4) : "";
	if (/^(?:refs|heads|remotes|origin)\//.test(branch)) throw notABranch(setting, branch);
	if (isBranch(branch)) return branchStore(branch, place);
	throw new ExitError(1, `ESPALIER_STATE is "${setting}". Write file: and a path, for example file:.espalier/state.json, or git: and a branch, for example git:espalier-state.`);
}
function isOnBranch(setting) {
	return setting?.startsWith("git:") === true;
}
function notAPath(setting, part) {
	return new ExitError(1, `ESPALIER_STATE is "${setting}", and ${part} does not stand for the home folder there. Write the whole path, such as file:/home/kim/state.json.`);
}
function notABranch(setting, branch) {
	const meant = branch.replace(/^(?:refs\/)?(?:heads|remotes\/origin|remotes|origin)\//, "");
	const name = isBranch(meant) && !meant.startsWith("refs/") ? `git:${meant}` : "git:espalier-state";
	return new ExitError(1, `ESPALIER_STATE is "${setting}", but the state is kept in a branch of the remote "origin", and is named without a prefix. Write ${name}.`);
}
const defaultFile = ".espalier/state.json";

// src/engine/session.ts
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
async function knownOf(shown, args, host) {
	const revision = flagValue(args, "base") ?? flagValue(args, "at");
	if (revision === void 0) return await readContract(resolve(host.folder, shown), shown);
	const { contractAt } = await import("./chart-at-revision2.mjs");
	const source = await contractAt(revision, flagValue(args, "org") ?? "org", host);
	return source === null ? null : await contractIn(source, shown);
}
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
function waiting(why, seconds, { terminal }) {
	const line = waitingLine(why, seconds);
	if (terminal.live) terminal.progress(line);
	else if (seconds >= 10) terminal.say(line);
}
function warnOfHost(baseUrl, { terminal, env }) {
	const [host, proxy] = [strangeHost(baseUrl), proxyFor(baseUrl, env)];
	if (proxy !== null) terminal.say(printed`The service is reached through the proxy ${proxy.shown} (${proxy.variable}).`);
	if (host !== null) terminal.say(printed`The API key is sent to ${host}, which is not Small Improvements.`);
}
const defaultInFlight = 16;
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
function isSameOrigin(one, other) {
	return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
}
async function loadState(store, settings, host) {
	const loaded = await trusted(store, settings, host);
	if (loaded.state !== null) checkOwner(loaded.state, settings.company, settings.baseUrl);
	return loaded;
}
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

export { abortOn as $, missing$1 as A, checkOwner as B, isShown as C, overdueName as Ct, whole as D, findHidden as E, hasEmail as F, requireOwned as G, restored as H, one as I, requireWhole as J, isRound as K, verdictOn as L, unlike as M, bringsJust as N, differing as O, byAddress as P, contractIn as Q, withSeal as R, withUnrecorded as S, overdue as St, findAll as T, withManager as U, emptyState as V, progressLine as W, RefusedList as X, mapConcurrent as Y, recordsIn as Z, bringBack as _, operationName as _t, stateStore as a, isAccount as at, sealerFrom as b, toRecord as bt, isOnBranch as c, problemsOf as ct, notSound as d, shownKey as dt, connect as et, recordDigest as f, shownName as ft, awaitOpenWrites as g, merge as gt, jsonText as h, hasField as ht, serviceOptions as i, describe as it, readBack as j, lookUntil as k, kept as l, requireSound as lt, sealedText as m, fieldValue as mt, openSession as n, requireChanges as nt, warnOfHost as o, isRecord as ot, nowhere as p, unshownNames as pt, readAllUsers as q, readingLine as r, openPool as rt, withService as s, notAsSaid as st, open$1 as t, disconnect as tt, largestRecord as u, isPlainName as ut, looksWithin as v, rawValue as vt, find as w, unrecordedIn as x, toUser as xt, sealedState as y, reads as yt, bindingAfter as z };