import { d as textsOf, m as commitAt, s as entriesAt } from "./chart-at-revision.mjs";
import { L as verdictOn, b as sealerFrom, f as recordDigest } from "./session.mjs";
import { ht as digest, mt as changeDigest } from "./planning.mjs";
import { _ as checkName, s as fields } from "./base.mjs";
import { C as numberIn, D as textIn, N as wrote, O as timeOf, S as msOf, T as orNull, a as pathOf, g as commitOf, k as goodAnswer, u as appsOf, v as inside, w as oneOf, x as loginOf, y as isBot } from "./context.mjs";
import { n as allOf } from "./pages.mjs";
import { _ as pushersOf, a as authorBy, c as requestersOf, h as ownersAmong, l as withoutHidden, p as commitsOf } from "./comments.mjs";
import { s as sourceOf$1 } from "./edit-by-verbs.mjs";
import { n as ownerRules, r as ownersOf, t as ownerFiles } from "./owners.mjs";

// src/plan/approved-digests.ts
function planDigests({ fingerprint, changes, scheduled }) {
	return {
		fingerprint,
		changes: changes.flatMap(digestsOf),
		later: scheduled.flatMap(aheadOf)
	};
}
function stillAhead({ scheduled }, later) {
	const known = new Set(later);
	return scheduled.flatMap(aheadOf).filter((part) => known.has(part));
}
function comeOf(past, later) {
	return new Map(past.flatMap(({ on, key, kind, values }) => onItsDay(key, kind === "hire" || kind === "return", values).flatMap((part) => {
		const source = later.get(digest({
			on,
			part
		}));
		return source === void 0 ? [] : [[part, source]];
	})));
}
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
function sourceOf(parts, known) {
	return parts.flatMap((part) => known.get(part) ?? []).toSorted((a, b) => (b.pull ?? 0) - (a.pull ?? 0))[0] ?? {
		as: "sealed",
		pull: null,
		check: null,
		by: null
	};
}
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
function aheadOf({ on, key, verb, values }) {
	return onItsDay(key, verb === "hire" || verb === "rehire", values).map((part) => digest({
		on,
		part
	}));
}
function announced({ scheduled }, { later }) {
	const known = new Set(later);
	return scheduled.filter((one) => {
		const parts = aheadOf(one);
		return parts.length > 0 && parts.every((part) => known.has(part));
	});
}
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
function asksForApproval({ branch, rulesets }) {
	const asks = ({ approvals, codeOwners, lastPushApproved }) => approvals > 0 || codeOwners || lastPushApproved;
	return [branch, rulesets].some((rule) => rule === null || asks(rule));
}
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
function actOf(given, needed, newest) {
	const inOrder = given.toSorted((a, b) => a.at - b.at || a.id - b.id);
	const taken = newest ? inOrder.slice(-needed) : inOrder;
	return {
		by: taken.map(({ by }) => by),
		at: taken[0]?.at ?? 0
	};
}
function isApproval(history) {
	const { pushers, landing } = history;
	if (landing.way !== "hand" || pushers === null || pushers.hidden || takesPart(history, landing.by)) return false;
	return ownersIn(history).every((some) => some?.has(nameOf(landing.by)) === true);
}
function standing({ reviews, landing }) {
	const end = secondOf(landing.at);
	const words = reviews.filter(({ at }) => secondOf(at) <= end).toSorted((a, b) => a.at - b.at || a.id - b.id);
	return [...new Map(words.map((word) => [nameOf(word.by), word])).values()].filter(({ approves, dismissedAt }) => approves && (dismissedAt === null || secondOf(dismissedAt) > end));
}
function ownersIn({ owners }) {
	if (owners === null || owners.length === 0) return [null];
	return owners.map((path) => path.owners && new Set(path.owners.map(nameOf)));
}
function takesPart({ involved, pushers }, login) {
	return [...involved, ...pushers?.logins ?? []].some((one) => nameOf(one) === nameOf(login));
}
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
const tooLarge = 3145728;
async function ownersTextAt(git, commit) {
	const entries = await entriesAt(git, commit, "");
	const [file] = ownerFiles.flatMap((path) => entries.filter((entry) => entry.path === path && entry.mode !== "040000"));
	if (file === void 0 || !file.mode.startsWith("100") || (file.size ?? tooLarge) >= tooLarge) return null;
	return (await textsOf(git, [file.id])).get(file.id)?.toString("utf8") ?? null;
}

// src/github/changed.ts
const most = 3e3;
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
const longest = 6e4;
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
const [mostRecords, mostCommits] = [250, 30];
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
async function newestRecord(job, number, head) {
	const older = (await commitsOf(job.github, number)).filter((commit) => commit !== head).slice(-mostCommits);
	for (const commit of [head, ...older.toReversed()]) {
		const [newest] = (await onCommit(job, number, commit, [])).toSorted((a, b) => b.sealedAt - a.sealedAt || b.check - a.check);
		if (newest !== void 0) return newest;
	}
	return null;
}
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

export { asksForApproval as a, recordsAt as c, comeOf as d, planDigests as f, recordText as i, allowedBy as l, stillAhead as m, standingFor as n, reviewsOf as o, shareOf as p, newestRecord as r, putCheck as s, judgedBy as t, announced as u };