import { S as tipOf, o as settingsAt } from "./chart-at-revision.mjs";
import { c as githubOf, i as orgOf, r as notFor } from "./context.mjs";
import { d as formTitle, f as filedIssue, m as isInTeam, r as showReply, s as formBranch, u as formEdit } from "./comments.mjs";
import { _ as ExitError, c as printed, o as message, y as orExitError } from "./start.mjs";
import { J as table, K as prose, R as code, U as markdown, q as row } from "./planning.mjs";
import { n as words, t as nothing } from "./words.mjs";
import { a as runLink } from "./context2.mjs";
import { t as markedPage } from "./page.mjs";
import { n as requirePrivate } from "./private.mjs";
import { o as readSettingsFile } from "./issues.mjs";
import { r as findPull, t as propose } from "./propose.mjs";
import { t as mayPush } from "./rights.mjs";
import { n as reviewedBranch } from "./watch.mjs";

// src/render/pull/form-pages.ts
const kindWords = {
	hire: words`New hire`,
	move: words`Move`,
	leave: words`Leaver`,
	rename: words`Change of name or address`
};
function formProposal({ issue, filer, kind, answers, notes }) {
	const rows = [...answers].map(([label, answer]) => row([prose(label), code(answer)]));
	const parts = [
		markdown`${filer} asks for this with the form #${issue}.`,
		table([kindWords[kind], words`as filled in`], rows),
		...notes.map((note) => prose(note)),
		words`People who filed or edited the form cannot approve this pull request. To correct something, edit the form: the pull request follows.`,
		words`Closes #${issue}`
	];
	return {
		title: markdown`${kindWords[kind]} · form ${issue}`,
		body: markdown`${markdown.join(parts, "\n\n")}\n`
	};
}
function formAnswer(answer, { pull: issue, run }) {
	const parts = [...answerParts(answer), markdown`<sub>answer to this form · ${runLink({ run })}</sub>`];
	return markedPage({
		kind: "form",
		state: "open",
		pull: issue,
		risk: "nothing",
		shows: ""
	}, parts);
}
function answerParts(answer) {
	switch (answer.kind) {
		case "proposed": return [
			words`## Pull request #${answer.pull} has this change`,
			...answer.notes.map((note) => prose(note)),
			words`Another person approves it there. To correct something, edit this form: the pull request follows. Merging it closes this issue.`,
			...answer.startsChecks ? [] : [words`GitHub starts no checks on a pull request that a workflow opened: its text says what to click.`]
		];
		case "left": return [words`## The pull request of this form is in other hands`, answer.pull === null ? words`Other people have pushed to its branch, so Espalier leaves that alone. Delete the branch, then edit this form.` : words`Other people have pushed to #${answer.pull}, so Espalier leaves it alone. Correct it there; or close it and delete its branch, then edit this form.`];
		case "so already": return [words`## The chart says this already`, words`There is nothing to change. Close this issue, or edit the form.`];
		case "refused": return [words`## This form was not taken`, prose(answer.why)];
		case "wrong": return [
			words`## This form needs a correction`,
			markdown.join(answer.problems.map(problemWords), "\n"),
			words`Edit the form (the menu of the issue's text, "Edit"), correct this, and save: it is read again.`,
			...answer.pull === null ? [] : [words`Until then, #${answer.pull} has what the form said before.`]
		];
	}
}
function problemWords({ label, message, near }) {
	const field = label === null ? nothing : markdown`**${prose(label)}:** `;
	const names = near.filter((name) => !message.includes(name)).map((name) => code(name));
	const meant = names.length === 0 ? nothing : markdown` Nearest: ${markdown.join(names, ", ")}.`;
	return markdown`- ${field}${prose(message)}${meant}`;
}

// src/action/form-rights.ts
async function whyNotFrom(people, team, github, asker) {
	for (const login of new Set(people)) {
		if (login === null || login.endsWith("[bot]")) return "A form is taken only from a person, and this one is by a bot.";
		if (await mayPush(github, login)) continue;
		const who = `people who may push to this repository${team === null ? "" : `, and members of the team ${team},`}`;
		const isMember = team === null ? false : await isInTeam(asker, team, login);
		if (isMember === true) continue;
		return `Only ${who} can file and edit this form.${isMember === null ? ` The token of this workflow may not ask who is in the team: give it a pull-token with "Members: read".` : ""}`;
	}
	return null;
}

// src/action/take-form.ts
async function takeForm(job, given, asker) {
	const { issue, form, by, base, tip } = given;
	const why = whyTooOften(form, job.host.now().getTime()) ?? await whyNotFrom([form.filer?.login ?? null, by], await teamAt(job, tip), job.github, asker);
	if (why !== null || form.filer === null) return {
		answer: {
			kind: "refused",
			why: why ?? ""
		},
		url: ""
	};
	const edit = await formEdit(job, form.body, tip, job.host.now());
	const branch = formBranch(issue);
	if (edit.kind === "wrong") {
		const open = await findPull(job.github, branch, base);
		return {
			answer: {
				...edit,
				pull: open?.number ?? null
			},
			url: ""
		};
	}
	const { files, notes } = edit;
	const page = formProposal({
		issue,
		filer: form.filer.login,
		...edit.form,
		notes
	});
	const { kind, pull } = await propose(job, {
		...page,
		branch,
		base,
		tip,
		files,
		author: form.filer
	});
	if (kind === "left") return {
		answer: {
			kind,
			pull: pull?.number ?? null
		},
		url: pull?.url ?? ""
	};
	if (kind === "none" || kind === "closed") return {
		answer: { kind: "so already" },
		url: ""
	};
	const startsChecks = job.input("pull-token") !== "";
	return {
		answer: {
			kind: "proposed",
			pull: pull.number,
			startsChecks,
			notes
		},
		url: pull.url
	};
}
async function teamAt(job, tip) {
	const source = await settingsAt(tip, orgOf(job), job.host);
	return source === null ? null : (await readSettingsFile(source)).settings?.formsTeam ?? null;
}
const hour = 36e5;
const mostAnHour = 10;
function whyTooOften({ edits }, now) {
	return edits.filter((at) => now - at < hour).length <= mostAnHour ? null : `This form was edited more than ${mostAnHour} times within an hour, which is the limit. Edit it again later.`;
}

// src/action/commands/form.ts
async function formRun(job) {
	const { event, github, git, host, input, run } = job;
	if (event.kind !== "issue") throw notFor("form", event, "issues");
	await requirePrivate(job, "form");
	const form = await filedIssue(github, event.number);
	if (form === null) throw notShown(event.number);
	if (!form.open || !form.title.startsWith("[org] ")) return ended("no-changes", printed`This issue is no open form: nothing was done.\n`, "", []);
	const base = await reviewedBranch(job);
	const asker = input("pull-token") === "" ? github : githubOf(run.repository, input("pull-token"), host);
	const given = {
		issue: event.number,
		form,
		by: event.actor,
		base,
		tip: await tipOf(git, base)
	};
	const taken = await orExitError(takeForm(job, given, asker));
	const failed = taken instanceof ExitError;
	const answer = failed ? {
		kind: "refused",
		why: taken.message
	} : taken.answer;
	await showReply(job, event.number, formAnswer(answer, {
		pull: event.number,
		run
	}));
	if (failed) throw taken;
	const [result, says] = saying[answer.kind];
	return ended(result, says, taken.url, answer.kind === "proposed" || answer.kind === "so already" ? [] : [says]);
}
function notShown(issue) {
	return new ExitError(1, `GitHub did not show issue ${issue} to the token of this job, so its form was not read. Check that the job has the permission "issues: write", and run it again. If the issue was moved or deleted, there is nothing to do.`);
}
const saying = {
	proposed: ["ok", printed`The form has its pull request.\n`],
	left: ["refused", printed`Other people have pushed to the branch of this form: it was left alone.\n`],
	"so already": ["no-changes", printed`The chart says already what the form says.\n`],
	refused: ["refused", printed`The form was not taken: the answer on the issue says why.\n`],
	wrong: ["invalid", printed`The form needs a correction: the answer on the issue says which.\n`]
};
function ended(result, says, url, warnings) {
	return {
		exit: 0,
		result,
		outputs: {
			"exit-code": 0,
			result,
			...url === "" ? {} : { "pull-request": url }
		},
		annotations: warnings.map((one) => ({
			severity: "warning",
			title: "Espalier",
			says: message(one.text.trim())
		})),
		summary: null,
		report: [],
		says
	};
}

export { formRun };