import { S as tipOf, b as merged, h as fetched, l as isSameFolder, s as entriesAt } from "./chart-at-revision.mjs";
import { _ as ExitError, c as printed, n as resultOf, o as message, y as orExitError } from "./start.mjs";
import { C as numberIn, N as wrote, a as pathOf, i as orgOf, r as notFor, t as argsOf, u as appsOf, v as inside } from "./context.mjs";
import { c as recordsAt, f as planDigests, i as recordText, n as standingFor, r as newestRecord, s as putCheck } from "./judge-pull.mjs";
import { a as pullOf, r as isOpen } from "./edit-by-verbs.mjs";
import { c as contextOf, i as isPrivate, l as isoNow, r as defaultBranchOf, t as isSandbox, u as runUrl } from "./private.mjs";
import { t as mayPush } from "./rights.mjs";
import { R as errorsIn, _ as checkName, h as flagValue, z as isBlocked } from "./base.mjs";
import { $ as headlineOf, D as commentBytes, G as placeOfPage, K as prose, R as code, U as markdown, Y as counted, at as planLines, f as alert, pt as nameOfPlan, q as row, ut as digitsOf } from "./planning.mjs";
import { n as words, t as nothing } from "./words.mjs";
import { a as runLink, i as reportLink, n as momentWords, r as placeLink, t as commitLink } from "./context2.mjs";
import { n as pageText, r as json, t as markedPage } from "./page.mjs";
import { n as showPlan, r as showReply } from "./comments.mjs";
import { r as planView, t as filesOnly } from "./files-only.mjs";
import { R as withSeal, St as overdue, b as sealerFrom } from "./session.mjs";
import { a as healthBetween, c as laterId, i as pendingIn, o as healthFindings, s as noHealth } from "./chart-diff.mjs";
import { A as diagnosticsText, a as makePlan, k as loadChart, r as planText } from "./file-findings.mjs";
import { n as drawnChart, r as liveValuesOf, t as chartPage } from "./chart-page.mjs";
import { t as choicesOf } from "./plan.mjs";
import { h as toolOf } from "./rewrites.mjs";
import { n as snapshotToShow, s as withSession } from "./snapshot.mjs";
import "./chart-line.mjs";
import { t as firstAlerts } from "./first-alerts.mjs";
import { n as troublePage, r as unsoundPage } from "./trouble-page.mjs";

// src/github/reactions.ts
async function react(github, comment, content) {
	await wrote(github, {
		method: "POST",
		path: "/repos/{repo}/issues/comments/{comment}/reactions",
		values: { comment },
		body: { content },
		needs: "pull-requests: write"
	}, (part) => numberIn(inside(part, "id")), null);
}

// src/render/pull/reply-page.ts
function replyPage(why, { pull, run }) {
	return markedPage({
		kind: "reply",
		state: "open",
		pull,
		risk: "nothing",
		shows: ""
	}, [
		words`## Espalier plan: not planned again`,
		markdown`${prose(why)} The last plan stays as it is.`,
		markdown`<sub>answer to \`/espalier plan\` · ${runLink({ run })}</sub>`
	]);
}

// src/action/key-use.ts
async function whyNoKey({ host, github }, event) {
	if (!event.sameRepository) return "The live comparison was skipped: no key is used for pull requests from forks.";
	if (!event.private && !isSandbox(host)) return "The live comparison was skipped: in a public repository it would show the public who has an account.";
	const { baseBranch, defaultBranch } = event;
	if (baseBranch !== defaultBranch) return `The live comparison was skipped: the key is used only for pull requests into the default branch, and this one goes into ${baseBranch}.`;
	const { merged, baseBranch: base, sameRepository } = await pullOf(github, event.number);
	if (merged !== null) return "The live comparison was skipped: this pull request is already merged.";
	return base === baseBranch && sameRepository ? null : "The live comparison was skipped: this pull request was changed.";
}
async function whyNoSettings(job, event, base) {
	if ((await entriesAt(job.git, base, await pathOf(job))).some(({ path }) => path === "espalier.yaml")) return null;
	return `The live comparison was skipped: ${event.baseBranch} has no ${orgOf(job)}/espalier.yaml yet, and a pull request must not decide what the key is used for.`;
}

// src/action/asked-pull.ts
async function askedPull(job, event) {
	const { number, by, asks } = event;
	if (number === null || !asks) return nothingAsked();
	const { github } = job;
	if (by === null || !await mayPush(github, by)) return await refuse(job, event, number, "Only people who may push to this repository can ask for a plan.");
	const pull = await pullNow(job, event, number);
	const why = await whyNotOpen(job, number) ?? await whyNoKey(job, pull) ?? await whyTooSoon(job, pull.head);
	if (why !== null) return await refuse(job, event, number, why);
	await orExitError(react(github, event.comment, "eyes"));
	return pull;
}
async function pullNow({ github }, { actor }, number) {
	const [defaultBranch, isHidden] = [await defaultBranchOf(github), await isPrivate(github)];
	const { head, base, baseBranch, sameRepository } = await pullOf(github, number);
	return {
		kind: "pull",
		trusted: true,
		number,
		head,
		base,
		baseBranch,
		sameRepository,
		private: isHidden,
		actor,
		defaultBranch
	};
}
async function whyNotOpen({ github }, number) {
	return await isOpen(github, number) ? null : "This pull request is closed.";
}
const minute = 6e4;
const mostAnHour = 10;
async function whyTooSoon({ github, login, host }, head) {
	const now = host.now().getTime();
	const apps = [...appsOf(await login())];
	const ages = (await recordsAt(github, head, checkName, apps)).map(({ completedAt }) => now - completedAt);
	if (ages.some((age) => age < minute)) return "This commit was planned less than a minute ago. Wait a minute, and write the comment again.";
	return ages.filter((age) => age < 60 * minute).length < mostAnHour ? null : `This commit was planned ${mostAnHour} times within an hour, which is the limit. Write the comment again later.`;
}
function nothingAsked() {
	return doneWith$1("The comment does not ask for a plan: that would be \"/espalier plan\", and nothing else.", []);
}
async function refuse(job, { comment }, number, why) {
	await orExitError(react(job.github, comment, "-1"));
	await showReply(job, number, replyPage(why, {
		pull: number,
		run: job.run
	}));
	return doneWith$1(why, [{
		severity: "warning",
		title: "Espalier",
		says: message(why)
	}]);
}
function doneWith$1(why, annotations) {
	const [exit, result] = [0, "refused"];
	return {
		exit,
		result,
		outputs: {
			"exit-code": exit,
			result,
			errors: 0
		},
		annotations,
		summary: null,
		report: [],
		says: printed`Not planned: ${message(why)}\n`
	};
}

// src/action/live-plan.ts
async function livePlan(job, args) {
	const contract = await changedContract(job, args);
	return await withSession(args, job.host, "plan", (chart) => ({ unsound: chart }), async (session, desired, { changedSettings }) => ({
		...await plannedIn(job, args, session, desired),
		settings: changedSettings,
		contract
	}));
}
async function plannedIn({ host, input }, args, session, desired) {
	const { live, state, witness } = await snapshotToShow(session, desired, host);
	const planOf = (one) => makePlan(one, live, state, choicesOf(args, one, "plan"), toolOf(host), witness);
	const plan = planOf(desired);
	const base = argsOf({ input }, {
		at: flagValue(args, "base") ?? "",
		"as-of": plan.asOf
	});
	const main = await loadChart(base, host, "plan");
	const before = main.desired === null ? null : planOf({
		...main.desired,
		settings: session.settings
	});
	const health = main.desired === null ? noHealth : healthBetween(desired, main.desired, ownerOf(live, state));
	const { lineage, serial } = session.saved;
	return {
		plan: {
			...plan,
			findings: [...plan.findings, ...healthFindings(health.fresh)]
		},
		chart: await drawnChart(desired, plan, args, host, liveValuesOf(desired, live, state, witness)),
		state: serial === 0 ? null : {
			lineage,
			serial
		},
		...pendingIn(plan, before),
		timezone: desired.settings.timezone,
		overdue: overdue(session.saved, host.now(), "look"),
		strange: session.strange
	};
}
function ownerOf({ owner }, { bindings }) {
	const [key] = Object.entries(bindings).find(([, { id }]) => id === owner) ?? [];
	return key === void 0 ? null : key;
}
async function changedContract(job, args) {
	const path = await pathOf(job);
	const entryAt = async (flag) => {
		const entry = (await entriesAt(job.git, flagValue(args, flag) ?? "", path)).find((one) => one.path === "contract.yaml");
		return entry && `${entry.mode} ${entry.id}`;
	};
	if (await entryAt("at") === await entryAt("base")) return null;
	return path === "" ? "contract.yaml" : `${path}/contract.yaml`;
}

// src/render/pull/frame.ts
function pullFrame(pulled) {
	const { plan, context } = pulled;
	const { head, base, baseBranch, readAt, timezone } = context;
	return {
		now: words`on merge`,
		patience: words`Nothing changes in Small Improvements until this pull request is merged.`,
		full: words`the full report`,
		place: (place) => placeLink(place, head, context),
		top: [
			...firstAlerts(context),
			...settingsLine(pulled),
			...contractLine(pulled),
			...undoneLine(pulled)
		],
		chart: null,
		checks: [row([words`Plan is current`, markdown`✅ read from Small Improvements ${momentWords(readAt, timezone)}`])],
		alone: words`not part of this pull request, merging leaves it alone`,
		steps: {
			title: words`What merging does, step by step`,
			again: words`The plan is made again. If it contains anything that is not shown here, nothing is applied, and a comment lists it.`,
			told: words`The result is posted here.`,
			later: words`applied by the scheduled run of that day; approving this pull request covers that too.`
		},
		footer: [
			markdown`Plan ${code(nameOfPlan(plan.fingerprint))}`,
			markdown`commit ${commitLink(head, context)} on ${baseBranch} ${commitLink(base, context)}`,
			runLink(context),
			reportLink(context),
			words`run the check again to refresh`
		]
	};
}
const mostNames = 20;
function settingsLine({ settings, context }) {
	if (settings.length === 0) return [];
	const names = settings.slice(0, mostNames).map((name) => markdown`${name}`);
	const rest = settings.length - names.length;
	const all = markdown.join(rest > 0 ? [...names, words`${rest} more`] : names, ", ");
	const since = markdown`They count once this is merged; this plan uses those on ${context.baseBranch}.`;
	return [alert(words`IMPORTANT`, [markdown`**These settings change: ${all}.** ${since}`])];
}
function contractLine({ contract, context }) {
	if (contract === null) return [];
	const since = markdown`They count once this is merged; this plan uses those on ${context.baseBranch}.`;
	return [alert(words`IMPORTANT`, [markdown`**The service facts change: ${code(contract, 500)}.** ${since}`])];
}
function undoneLine({ undone, context }) {
	if (undone === 0) return [];
	const what = undone === 1 ? words`1 change that waits` : words`${undone} changes that wait`;
	return [markdown`This pull request takes back ${what} on ${context.baseBranch}.`];
}

// src/render/pull/plan-on-pull.ts
function ownAndWaiting({ plan, pending }) {
	const waits = (one) => pending.has(laterId(one));
	const { changes, scheduled } = plan;
	const own = changes.filter(({ id }) => !pending.has(id));
	return {
		lines: planLines(own, scheduled.filter((one) => !waits(one)), false),
		waiting: planLines(changes.filter(({ id }) => pending.has(id)), scheduled.filter(waits), true)
	};
}

// src/render/pull/risk.ts
function riskOf(pulled) {
	const { plan, settings, contract } = pulled;
	if (isBlocked(plan)) return "blocked";
	const { lines } = ownAndWaiting(pulled);
	const lifted = plan.limits.some(({ allowed }) => allowed !== void 0);
	if (settings.length > 0 || contract !== null || lifted || lines.some(isPrivileged)) return "privileged";
	if (lines.some(({ verb }) => verb === "leave")) return "leavers";
	return lines.length + plan.held.length > 0 ? "changes" : "nothing";
}
function isPrivileged({ verb, guarded }) {
	return guarded && verb !== "leave";
}

// src/render/pull/plan-page.ts
const mostBytes = commentBytes - 1200 - 800;
function planPage(pulled) {
	const { plan, context } = pulled;
	const shows = digitsOf(plan.fingerprint);
	return {
		marker: {
			kind: "plan",
			state: "open",
			pull: context.pull,
			risk: riskOf(pulled),
			shows
		},
		body: markdown`${gainedLine(pulled)}${planView(withPlaceOfPage(viewOf(pulled), context), mostBytes)}`
	};
}
function withPlaceOfPage(view, { run }) {
	return run === null ? view : {
		...view,
		frame: {
			...view.frame,
			chart: placeOfPage(run)
		}
	};
}
function gainedLine({ gained }) {
	if (gained === null) return nothing;
	const names = gained.by.slice(0, 5).map((login) => markdown`${login}`);
	return markdown`**This plan has lines that were added after ${markdown.join(names, ", ")} approved.** They are applied only if approved again.\n\n`;
}
function planSummary(pulled, bytes = 1e6) {
	return planBody(pulled, bytes);
}
function planBody(pulled, bytes) {
	return planView(viewOf(pulled), bytes);
}
function viewOf(pulled) {
	return {
		plan: pulled.plan,
		frame: pullFrame(pulled),
		orgChart: pulled.chart,
		...ownAndWaiting(pulled)
	};
}

// src/render/pull/check.ts
function checkTitle(pulled) {
	return headlineOf(viewOf(pulled));
}
function checkSummary(pulled) {
	return planBody(pulled, commentBytes);
}

// src/render/pull/untouched-page.ts
function untouchedPage(org, context) {
	const { pull, head, base, baseBranch } = context;
	return markedPage({
		kind: "plan",
		state: "open",
		pull,
		risk: "nothing",
		shows: ""
	}, [
		words`## Espalier plan: no file of the chart changes`,
		markdown`After the merge, ${code(org, 500)} is the same as on ${baseBranch} now, so this pull request changes nothing in Small Improvements. The service was not read.`,
		markdown`<sub>commit ${commitLink(head, context)} on ${baseBranch} ${commitLink(base, context)} · ${runLink(context)}</sub>`
	]);
}

// src/action/record-text.ts
const nothingApproved = {
	fingerprint: "",
	changes: [],
	later: []
};
function planRecordText({ host, run }, { pull, baseBranch, head, base }, approval, state, before) {
	const sealer = sealerFrom(host);
	if (sealer === null) return null;
	const record = {
		format: 2,
		repository: run.repository,
		pull,
		baseBranch,
		head,
		base,
		run: `${run.id}/${run.attempt}`,
		at: isoNow(host),
		...approval,
		state,
		previous: before === null ? null : {
			check: before.check,
			digest: before.digest
		}
	};
	return recordText(record, (json) => withSeal(json, "plan", sealer, null));
}
async function gainedSince(job, { pull }, before, approval) {
	const { standing, last } = await standingFor(job, await pullOf(job.github, pull), before);
	if (standing.plan === null) return null;
	const more = beyond(approval, standing.plan.digests);
	if (more.length === 0) return null;
	const told = new Set(partsIn(last.digests));
	return {
		by: standing.by,
		isNew: more.some((part) => !told.has(part))
	};
}
function beyond(approval, approved) {
	const known = new Set(partsIn(approved));
	if (approval.changes === null || approved.changes === null) return approval.fingerprint === approved.fingerprint ? [] : [approval.fingerprint];
	return partsIn(approval).filter((part) => !known.has(part));
}
function partsIn({ fingerprint, changes, later }) {
	return [...changes ?? [fingerprint], ...later];
}

// src/action/show-plan.ts
async function showPlanned(job, context, planned) {
	const { plan, timezone, overdue, strange, state } = planned;
	const blocked = isBlocked(plan);
	const approval = blocked ? nothingApproved : planDigests(plan);
	const before = await newestRecord(job, context.pull, context.head);
	const gained = before === null ? null : await gainedSince(job, context, before, approval);
	const pulled = {
		...planned,
		gained,
		context: {
			...context,
			timezone,
			overdue,
			strange
		}
	};
	const isQuiet = riskOf(pulled) === "nothing" && plan.findings.length === 0;
	const posted = await showPlan(job, context.pull, planPage(pulled), isQuiet, gained?.isNew === true);
	await check(job, context, {
		conclusion: blocked ? "failure" : "success",
		title: checkTitle(pulled).text,
		summary: checkSummary(pulled).text,
		text: planRecordText(job, context, approval, state, before),
		findings: plan.findings
	});
	return {
		...doneWith(pulled, blocked, posted?.url ?? ""),
		page: [`espalier-chart-${job.run.attempt}.html`, chartPage(planned.chart).text]
	};
}
function doneWith(pulled, blocked, comment) {
	const { plan } = pulled;
	const { fingerprint, findings, changes, counts } = plan;
	const result = blocked ? "blocked" : changes.length === 0 ? "no-changes" : "ok";
	const exit = blocked ? 8 : 0;
	const errors = errorsIn(findings).length;
	return {
		exit,
		result,
		outputs: {
			"exit-code": exit,
			result,
			fingerprint,
			changes: changes.length,
			leavers: counts.leave,
			errors,
			comment
		},
		annotations: [],
		summary: planSummary(pulled),
		report: [["plan.json", json(plan).text], ["plan.md", planSummary(pulled, wholeReport).text]],
		says: planText(plan, {
			colour: false,
			unmanaged: false,
			verbose: true
		})
	};
}
const wholeReport = Infinity;
async function showUntouched(job, context) {
	const page = untouchedPage(orgOf(job), context);
	const title = words`Espalier plan: no file of the chart changes`;
	const posted = await showPlan(job, context.pull, page, true, false);
	await check(job, context, {
		conclusion: "neutral",
		title: title.text,
		summary: pageText(page).text,
		text: await emptyText(job, context),
		findings: []
	});
	const [exit, result] = [0, "no-changes"];
	return {
		exit,
		result,
		outputs: {
			"exit-code": exit,
			result,
			changes: 0,
			leavers: 0,
			errors: 0,
			comment: posted?.url ?? ""
		},
		annotations: [],
		summary: pageText(page),
		report: [],
		says: printed`${title}: the service was not asked.\n`
	};
}
async function showUnsound(job, context, chart) {
	const { diagnostics, desired } = chart;
	if (desired !== null) return await showWords(job, context, brokenBase(context), 1);
	const errors = errorsIn(diagnostics).length;
	return await showFailure(job, context, {
		page: unsoundPage({
			diagnostics,
			step: "plan",
			context
		}),
		title: words`Espalier plan: ${counted(errors, words`mistake`)} in the files`,
		findings: diagnostics
	}, 1, "invalid");
}
function brokenBase({ baseBranch }) {
	return `The settings on ${baseBranch} are not valid, and pull requests are checked against them. Fix them there first; "espalier validate" shows what is wrong.`;
}
async function showConflict(job, context) {
	const { baseBranch } = context;
	return await showWords(job, context, `This pull request and ${baseBranch} change the same lines, so the merge cannot be planned. Merge ${baseBranch} into this branch and resolve the conflicts; then it is planned again.`, 1);
}
async function showTrouble(job, context, trouble) {
	return await showWords(job, context, trouble.message, trouble.exit);
}
async function showWords(job, context, text, exit) {
	const done = await showFailure(job, context, {
		page: troublePage({
			message: text,
			exit,
			step: "plan",
			context
		}),
		title: words`Espalier plan: no plan could be made`,
		findings: []
	}, exit, resultOf(exit));
	const said = message(text);
	return {
		...done,
		annotations: [{
			severity: "error",
			title: "Espalier",
			says: said
		}],
		says: printed`espalier: ${said}\n`
	};
}
async function showFailure(job, context, { page, title, findings }, exit, result) {
	const posted = await showPlan(job, context.pull, page, false, false);
	const [summary, text] = [pageText(page), await emptyText(job, context)];
	await check(job, context, {
		conclusion: "failure",
		title: title.text,
		summary: summary.text,
		text,
		findings
	});
	return {
		exit,
		result,
		outputs: {
			"exit-code": exit,
			result,
			errors: errorsIn(findings).length,
			comment: posted?.url ?? ""
		},
		annotations: [],
		summary,
		report: [],
		says: diagnosticsText(findings, false)
	};
}
async function emptyText(job, context) {
	const before = await newestRecord(job, context.pull, context.head);
	return planRecordText(job, context, nothingApproved, null, before);
}
const mostNotes = 50;
async function check({ github, run }, { head }, { findings, ...said }) {
	const notes = findings.flatMap(noteOf);
	const rest = notes.length - mostNotes;
	const [last] = notes.slice(49);
	const more = printed`and ${rest + 1} more; the page of this check and the log list all of them`.text;
	const annotations = rest <= 0 || last === void 0 ? notes : [...notes.slice(0, 49), {
		...last,
		message: more
	}];
	await putCheck(github, {
		...said,
		name: checkName,
		head,
		annotations,
		details: runUrl(run)
	});
}
function noteOf({ severity, message: says, place }) {
	if (place === void 0) return [];
	const level = severity === "error" ? "failure" : "warning";
	return [{
		path: place.file,
		line: place.line,
		level,
		message: message(says).text
	}];
}

// src/action/commands/plan.ts
async function planPull(job) {
	const { event } = job;
	if (event.kind === "pull") return await planOf(job, event);
	if (event.kind !== "comment") throw notFor("plan", event, "pull requests");
	const asked = await askedPull(job, event);
	return "exit" in asked ? asked : await planOf(job, asked);
}
async function planOf(job, event) {
	const { git } = job;
	const base = await tipOf(git, event.baseBranch);
	const head = await fetched(git, `refs/pull/${event.number}/head`);
	const tree = await merged(git, base, head);
	const context = contextOf(job, event, {
		base,
		head
	});
	const noKey = await whyNoKey(job, event);
	const compared = tree === null ? null : {
		commit: base,
		branch: event.baseBranch
	};
	if (noKey !== null) return await filesOnly(job, tree ?? head, noKey, compared);
	if (tree !== null && await isSameFolder(git, tree, base, await pathOf(job))) return await showUntouched(job, context);
	const noSettings = await whyNoSettings(job, event, base);
	if (noSettings !== null) return await filesOnly(job, tree ?? head, noSettings, null);
	if (tree === null) return await showConflict(job, context);
	try {
		return await planned(job, context, argsOf(job, {
			at: tree,
			base
		}));
	} catch (error) {
		if (error instanceof ExitError) return await showTrouble(job, context, error);
		throw error;
	}
}
async function planned(job, context, args) {
	const found = await livePlan(job, args);
	return "unsound" in found ? await showUnsound(job, context, found.unsound) : await showPlanned(job, context, found);
}

export { planPull };