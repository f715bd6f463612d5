import { _ as ExitError, c as printed, o as message, r as warned, y as orExitError } from "./start.mjs";
import { a as isWaiting, i as applyTip, n as unlessTold, r as contextFor, t as showRun } from "./show-run.mjs";
import { a as whyNotSent, n as keepIssue, s as driftNotice, t as issueText } from "./issues.mjs";
import { Ct as overdueName } from "./session.mjs";
import { C as seenLine, x as readSeen } from "./base.mjs";
import { ht as digest } from "./planning.mjs";
import { a as settledNote, o as takenPull, t as driftIssue } from "./issues2.mjs";
import { n as requirePrivate } from "./private.mjs";
import { i as orgOf, r as notFor, s as textsFromTop } from "./context.mjs";
import { n as writePeople } from "./edit.mjs";
import { c as loadFolder } from "./likeness.mjs";
import { a as outsideId } from "./rewrites.mjs";
import { n as folderAt } from "./chart-at-revision.mjs";
import { n as leftWarning, t as propose } from "./propose.mjs";

// src/action/heartbeat.ts
async function withHeartbeat(done, address, host) {
	const failed = await whyNotSent(address, { method: "GET" }, host);
	if (failed === null) return done;
	const monitor = new URL(address).host;
	return warned(done, printed`The heartbeat (notify.heartbeat in espalier.yaml) could not be sent to ${monitor}: ${message(failed)}. The run itself was clean. Check the address and the monitor behind it, which may report a missing run.`);
}

// src/plan/drift-names.ts
function driftName({ key, field }) {
	return digest({
		key,
		field
	});
}
function driftDigest(drift) {
	return digest(drift.map(({ kind, key, field, desired, live }) => digest({
		kind,
		key,
		field,
		desired,
		live
	})).toSorted());
}

// src/action/show-drift.ts
const mostRemembered = 250;
async function showDrift(job, plan, at, speaker) {
	return await keepIssue(job, "drift", (before) => {
		if (plan.drift.length === 0) return null;
		const known = readSeen(before);
		const seen = new Map(plan.drift.map((one) => [one, known.get(driftName(one)) ?? plan.asOf]));
		const shows = `${driftDigest(plan.drift)}${overdueName(speaker.overdue)}`;
		const first = [...seen].slice(0, mostRemembered);
		const remembered = seenLine(new Map(first.map(([one, day]) => [driftName(one), day])));
		return issueText(driftIssue({
			plan,
			seen,
			shows,
			speaker
		}), `\n${remembered}\n`);
	}, settledNote("drift", speaker), {
		notice: driftNotice(plan),
		name: driftDigest(plan.drift),
		at
	});
}

// src/action/take-live.ts
const takeLiveBranch = "espalier/take-live";
async function takeLive(job, { tip, branch: base }, plan, speaker) {
	const folder = await folderAt(tip, orgOf(job), job.host);
	const { taken, left } = await sortDrift(folder, plan, job.host.now());
	const edited = await writePeople(folder.people, recordsOf(taken), plan.asOf);
	const files = await textsFromTop(job, edited);
	return await propose(job, {
		...takenPull({
			plan,
			taken,
			left,
			speaker
		}),
		branch: takeLiveBranch,
		base,
		tip,
		files
	});
}
async function sortDrift(folder, { drift, asOf }, now) {
	const judged = drift.map((one) => ({
		drift: one,
		why: whyNot(one)
	}));
	const likely = judged.flatMap((one) => one.why === null ? [one.drift] : []);
	const edited = await writePeople(folder.people, recordsOf(likely), asOf);
	const { desired } = await loadFolder({
		...folder,
		people: replaced(folder.people, edited)
	}, asOf, now);
	const isTaken = ({ key, field, live }) => desired === null || (desired.people.get(key)?.values[field] ?? null) === live;
	const dated = "a dated line sets another value: change that line";
	return {
		taken: likely.filter(isTaken),
		left: judged.flatMap((one) => one.why === null && isTaken(one.drift) ? [] : [{
			...one,
			why: one.why ?? dated
		}])
	};
}
function whyNot({ kind, field, live }) {
	if (kind === "conflict") return "chart and service were both changed: decide in the chart";
	if (field === "active") return live === false ? null : "the account is active again: decide whether the person is back";
	if (field === "manager" && outsideId(String(live)) !== null) return "the manager is not in the chart: delete the line, and the manager stays as it is";
	return canBeEmpty.has(field) || typeof live === "string" && live !== "" ? null : "the service has no value there";
}
const canBeEmpty = /* @__PURE__ */ new Set(["manager", "department"]);
function recordsOf(drift) {
	const entries = /* @__PURE__ */ new Map();
	for (const { key, field, live, at } of drift) {
		const setting = field === "active" ? { status: "left" } : { [field]: live };
		entries.set(key, {
			key,
			file: at.file,
			entry: Object.assign({}, entries.get(key)?.entry, setting)
		});
	}
	return [...entries.values()];
}
function replaced(people, edited) {
	const texts = new Map(edited.map((source) => [source.file, source]));
	return people.map((source) => texts.get(source.file) ?? source);
}

// src/action/commands/drift.ts
async function driftRun(job) {
	const { event } = job;
	if (event.kind !== "schedule" && event.kind !== "dispatch") throw notFor("drift", event, "schedules and runs by hand");
	await requirePrivate(job, "drift");
	const run = await applyTip(job);
	const done = await shown(job, run);
	return event.kind === "schedule" && done.exit === 0 && !isWaiting(run) && run.heartbeat !== null ? await withHeartbeat(done, run.heartbeat, job.host) : done;
}
async function shown(job, run) {
	const done = await showRun(job, run, "drift");
	const plan = planAfter(run);
	if (plan === null) return done;
	const speaker = contextFor(job, run, null);
	const warning = await orExitError(showDrift(job, plan, run.tip, speaker));
	const told = warning === null || warning instanceof ExitError ? unlessTold(run, done, warning) : warned(done, warning);
	const taken = job.input("take-live") === "true" ? await orExitError(takeLive(job, run, plan, speaker)) : null;
	if (taken === null || taken instanceof ExitError) return unlessTold(run, told, taken);
	const { kind, pull } = taken;
	const outputs = pull === null || kind === "closed" ? {} : { "pull-request": pull.url };
	const proposed = {
		...told,
		outputs: {
			...told.outputs,
			...outputs
		}
	};
	return kind === "left" ? warned(proposed, leftWarning(takeLiveBranch)) : proposed;
}
function planAfter({ ended }) {
	if (ended.kind === "done") return ended.course.after ?? ended.plan;
	return ended.kind === "blocked" || ended.kind === "declined" ? ended.plan : null;
}

export { driftRun };