import { t as require_dist } from "./yaml.mjs";
import { n as ownerRules, r as ownersOf, t as ownerFiles } from "./owners.mjs";
import { a as repositoryOf, o as protectionOf, s as actionsApp } from "./private.mjs";
import { S as tipOf, d as textsOf$1, s as entriesAt } from "./chart-at-revision.mjs";
import { A as got, C as numberIn, D as textIn, O as timeOf, T as orNull, b as listOf, v as inside } from "./context.mjs";
import { t as allIfAllowed } from "./pages.mjs";
import { Y as counted, ht as digest } from "./planning.mjs";
import "./page.mjs";
import { c as printed, o as message, s as painter } from "./start.mjs";
import { n as words, t as nothing } from "./words.mjs";
import { i as speakerOf, n as reviewedBranch, o as setupIssue, r as showWatched, t as requireWatch } from "./watch.mjs";

// src/doctor/codes.ts
const findingCodes = {
	"not-a-workflow": ["A file that cannot be read is not checked, and GitHub does not run it.", "Fix the file, or delete it."],
	"missing-workflow": ["Without it a step is missing: validate, plan, apply or the search for drift.", "Run \"espalier init\": it writes what is missing."],
	"unpinned-action": ["A tag or a branch can be moved to other code at any time, and that code gets all that the job has.", "Name the commit, with 40 digits, and the version behind it as a comment."],
	"no-version": ["The 40 digits do not show which version that is, and tools that propose updates need it.", "Write the version as a comment behind it, such as # v7.0.1."],
	"open-permissions": ["Each job gets the permissions that are written here. Where none are written, the settings of the repository may give it all of them.", "Write \"permissions: {}\" at the top, and in each job the permissions that it needs."],
	"too-many-permissions": ["If anything in this job is compromised, it can use this permission.", "Remove it, or move the steps that need it into another job."],
	"missing-permission": ["The action cannot do its work without it, and the run will fail.", "Add it to the permissions of the job."],
	"untrusted-checkout": ["With pull_request_target the secrets are there: code of the pull request that runs here can steal them.", "Leave out \"ref\" and \"repository\", and run nothing of the pull request: Espalier reads its chart as data."],
	"fork-not-refused": ["In a public repository, or for a fork, the plan would tell strangers who has an account.", "Write both conditions into \"if\" of the job, joined by && only, as \"espalier init\" writes them."],
	"risky-event": ["A stranger can start it, for example with a comment, and it runs with the rights of the main branch.", "Start it by pull_request_target, push, schedule or workflow_dispatch, as \"espalier init\" writes it. A comment may start only espalier-comment.yml, an issue only espalier-form.yml, and an event of another program only espalier-event.yml, exactly as \"espalier init\" writes them."],
	"apply-elsewhere": ["Another branch was not reviewed, and must not be applied.", "Let \"push\" name the main branch alone, and put the condition on github.ref into \"if\" of the job."],
	"secret-without-environment": ["A secret that needs no environment is one of the repository: everyone who may push a branch can read it.", "Give the job the environment espalier-plan or espalier-apply, and keep the secret there only."],
	"secret-on-pull-request": ["The pull request can change this workflow before it runs, so the secret could be sent anywhere.", "Remove the secret and the environment: validating needs neither."],
	"key-elsewhere": ["Every other step, and every program that it starts, can read the key.", "Name the key once: in \"env\" of the one step that runs Espalier."],
	"key-unneeded": ["What only reads files, or proposes changes of them, asks nothing of Small Improvements. Whatever else runs in this job could take the key.", "Remove the key and its environment. For secrets of your own command, make another environment for the main branch alone, such as espalier-propose."],
	"hr-file-elsewhere": ["Another branch was not reviewed, and its commands would run beside the HR file and the secrets of its command.", "Start it by schedule and workflow_dispatch alone, put the condition on github.ref into \"if\" of the job, and leave out \"ref\" and \"repository\" of the checkout."],
	"hr-file-kept": ["Everyone who can read the repository can download it: it names everyone in the company.", "Let the command that brings the file write it below ${{ runner.temp }}, and keep no copy."],
	"key-in-file": ["Everyone who can read the repository has the key, also after the line is gone.", "Revoke the key in Small Improvements, or make another to seal with (\"espalier state key\"), or another webhook, and set it as a secret of the environments."],
	"all-secrets": ["Secrets that are not needed are handed over as well.", "Name each secret that is needed."],
	"inherited-secrets": ["The other workflow gets every secret, also those that are added later.", "Name each secret that it needs."],
	"script-injection": ["The author of a pull request chooses this text, and here it becomes a part of the script.", "Put it into \"env\" of the step, and use the variable in quotes."],
	"unsecure-commands": ["With it, printed text can set variables and paths for the steps after it.", "Remove it."],
	"privileged-cache": ["Files that a job with fewer rights has put into the cache would run here.", "Use no cache in this job; setup-node also wants \"package-manager-cache: false\"."],
	"own-runner": ["A machine that outlives the job keeps the files of one run for the next one, which has the key.", "Run it on a machine of GitHub, such as ubuntu-24.04."],
	"no-timeout": ["A run that hangs blocks the next one for six hours.", "Set timeout-minutes of the job: 10 to validate, 20 to plan, 30 to apply."],
	"no-concurrency": ["Two runs at once block each other: one of them ends with exit code 7.", "Set concurrency as \"espalier init\" writes it: the group espalier-apply, which is not cancelled."],
	"cancelled-apply": ["A cancelled run may be in the middle of its writes: the next run, or a person, has to check them.", "Set cancel-in-progress to false."],
	"shared-group": ["A job in the group of the runs that write blocks them, or cancels one in the middle of its writes.", "Give it another group, with a text or an expression that can never be the same."],
	"kept-credentials": ["The checkout leaves the token in a file, where every later step can read it.", "Set persist-credentials to false: the action gets its token by itself."],
	"shallow-checkout": ["Espalier reads the commits between the last apply and now, and they are missing.", "Set fetch-depth to 0."],
	"no-org-chart": ["There is no org chart page to open: people read a plan in its comment, and do not see it.", "Run \"espalier init --update\". Then delete this file, and \"espalier init\" writes it anew (espalier-chart.yml: with \"--monthly-chart\"); or add the steps, as docs/pull-requests.md shows."],
	"wrong-check-name": ["The rules on GitHub and Espalier find the checks by their names.", "Call the job that validates \"espalier / validate\", and no other job so. Call none \"espalier / plan\": the action writes that check."],
	"action-missing": ["The workflows cannot run.", "Run \"espalier init\": it copies the action."],
	"action-differs": ["The code that gets the key is not that of this version of Espalier: it is another version, or it was changed.", "Run \"espalier init --update\" with the version that you want, and read the changes that git shows."],
	"mixed-action": ["Two versions may judge one change differently, and an older one stops at the state of a newer one.", "Run \"espalier init --update\", or let all workflows name the same action."],
	"not-owned": ["It can be changed without the approval of a person who is responsible for it.", "Add a line with an owner to CODEOWNERS."],
	"placeholder-owner": ["GitHub skips a line whose owner does not exist: no review is requested.", "Write your own team or people, who can write to this repository."],
	"example-people": ["The people of the example would become accounts.", "Delete the file, and import the live users: \"espalier import live\"."],
	"public-repository": ["The public can read the chart, the plans and the state: names, addresses, who leaves and when.", "Make the repository private. In a public one, use only validate."],
	"internal-repository": ["It counts as private, but all of them can read the chart, the plans and the state: who leaves and when.", "Make the repository private, and name who may read it."],
	"no-contact": ["No run can read the users.", "Do what the message says, and run \"espalier doctor\" again."],
	"other-contract": ["Each run reads the service by the contract of the settings, and stops.", "Run \"espalier probe --accept\": it writes the contract that answers into the settings."],
	"no-lineage": ["Without it a deleted state branch looks like a first run.", "With ESPALIER_STATE=git:espalier-state in the environment, \"espalier state show\" names it. Write it into org/espalier.yaml: state: { lineage: \u2026 }. The first apply makes it."],
	"repository-secret": ["Everyone who may push a branch can write a workflow that reads it.", "Delete it there, and set it in the environments espalier-plan and espalier-apply."],
	"no-environment": ["The first run of the workflow makes it, open to every branch and without the key.", "Make it, limit it to the main branch, and set the secret there."],
	"open-environment": ["A workflow on any branch that it admits gets the key, and everyone who may push can write one.", "Choose \"Selected branches and tags\" for its deployments, with the main branch alone."],
	"unprotected-branch": ["Every change on the main branch is applied, also one that was not reviewed.", "Protect it: a pull request, a review by a code owner, and the check \"espalier / validate\"."],
	"weak-protection": ["The merged change may differ from the approved one.", "Turn it on in the rule of the main branch."],
	"check-from-anywhere": ["Any writer can set a commit status of that name, and then the check has not run.", "Edit the rule of the main branch: under \"Require status checks to pass\", choose GitHub Actions as its source."],
	"rule-bypass": ["Those who may bypass a rule can merge changes that were not reviewed.", "Empty the bypass list of the rule; in a classic one, turn on \"Do not allow bypassing the above settings\"."],
	"open-state-branch": ["Everyone who may push can make Espalier forget what it did, or delete the evidence.", "Make a rule for the branch espalier-state that forbids force pushes and deletion."],
	"shared-state-branch": ["Espalier notices and ignores commits that are not sealed; a rule keeps them out.", "Give the action a \"state-token\", and let only the app of that token push there: docs/setup.md shows how."],
	"workflow-off": ["GitHub does not start it: due and merged changes wait, and leavers stay active.", "Find out who switched it off, and switch it on: Actions, the workflow, Enable workflow."],
	"clock-stopped": ["Due changes wait, and leavers stay active. GitHub stops a schedule when the last person who changed its cron line leaves the organisation.", "Start the workflow \"espalier schedule\" by hand, and let a person who stays change a cron line in it on the main branch."],
	"clock-failed": ["Due changes may not have been applied.", "Read the log of that run and the issue about failures, fix the cause, and start the workflow by hand."],
	"actions-off": ["The workflows of Espalier cannot run.", "Allow Actions in the settings, at least those of GitHub: the workflows use actions/checkout."],
	"writing-token": ["A workflow without permissions of its own can write everything.", "Choose \"Read repository contents and packages permissions\" in the settings of Actions."],
	"approving-actions": ["A workflow could approve a pull request, and no review by a code owner is required.", "Require reviews by code owners, or do not let Actions create and approve pull requests."]
};
function doctorFinding(code, where, line, what) {
	const [why, fix] = findingCodes[code];
	const number = typeof line === "number" || line === null ? line : line.line;
	return {
		code,
		where,
		line: number === 0 ? null : number,
		what,
		why,
		fix
	};
}

// src/doctor/tree.ts
var import_dist = require_dist();
const absent = {
	line: 0,
	text: null,
	comment: "",
	map: /* @__PURE__ */ new Map(),
	list: []
};
const mostParts = 2e4;
function parseTree(text) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		logLevel: "silent",
		schema: "failsafe"
	});
	const [mistake] = document.errors;
	if (mistake !== void 0) throw new Error(mistake.message.split("\n", 1)[0] ?? "");
	let parts = 0;
	return nodeOf(document.contents, 1, document, (node) => {
		if ((parts += 1) > mostParts) throw new Error("it has too many parts");
		return node.range === void 0 || node.range === null ? 1 : lines.linePos(node.range[0]).line;
	});
}
function nodeOf(node, line, document, lineOf) {
	if ((0, import_dist.isAlias)(node)) {
		lineOf(node);
		return {
			...nodeOf(node.resolve(document), line, document, lineOf),
			line
		};
	}
	if ((0, import_dist.isMap)(node)) {
		const map = /* @__PURE__ */ new Map();
		for (const { key, value } of node.items) {
			const begin = (0, import_dist.isScalar)(key) ? lineOf(key) : line;
			map.set(textOf(key), nodeOf(value, begin, document, lineOf));
		}
		return {
			...absent,
			line,
			map
		};
	}
	if ((0, import_dist.isSeq)(node)) {
		const list = node.items.map((item) => nodeOf(item, lineOf(item), document, lineOf));
		return {
			...absent,
			line,
			list
		};
	}
	if (!(0, import_dist.isScalar)(node)) return {
		...absent,
		line,
		text: ""
	};
	return {
		...absent,
		line,
		text: textOf(node),
		comment: node.comment ?? ""
	};
}
function textOf(node) {
	return (0, import_dist.isScalar)(node) && typeof node.value === "string" ? node.value : "";
}
function at(node, ...path) {
	return path.reduce((part, key) => part.map.get(key) ?? absent, node);
}
function isPresent(node) {
	return node !== absent;
}
function scalarsOf(node) {
	if (node.text !== null) return [node];
	return [...node.map.values(), ...node.list].flatMap(scalarsOf);
}

// src/doctor/expressions.ts
function expressionsIn(text) {
	return [...text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map(([, inner = ""]) => inner.trim());
}
function conjunctsOf(condition) {
	const bare = condition.replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, "$1");
	if (/\|\||!(?!=)/.test(bare)) return [];
	return bare.split("&&").map((part) => part.replaceAll(/\s+/g, " ").trim());
}

// src/doctor/workflow.ts
const commands = [
	"validate",
	"plan",
	"apply",
	"drift",
	"probe",
	"doctor",
	"chart",
	"event",
	"form",
	"hr-file"
];
const keyNames = [
	"SMALL_IMPROVEMENTS_API_KEY",
	"ESPALIER_STATE_KEY",
	"ESPALIER_NOTICE_URL"
];
const vendored = "./.github/espalier";
function workflowOf(file, text) {
	const root = parseTree(text);
	const jobs = [...at(root, "jobs").map].map(([id, node]) => jobOf(id, node));
	if (jobs.length === 0) throw new Error("it has no jobs");
	const namesKey = scalarsOf(root).some((scalar) => keyNames.some((name) => scalar.text?.includes(name)));
	return {
		file,
		root,
		events: eventsOf(root),
		jobs,
		ours: namesKey || jobs.some(isOurs)
	};
}
function isOurs({ node, command }) {
	const environment = at(node, "environment");
	return command !== null || /^espalier-(?:plan|apply)$/.test(environment.text ?? at(environment, "name").text ?? "");
}
function eventsOf(root) {
	const on = at(root, "on");
	if (on.text !== null) return /* @__PURE__ */ new Map([[on.text, on]]);
	if (on.list.length > 0) return new Map(on.list.map((one) => [one.text ?? "", one]));
	return on.map;
}
function jobOf(id, node) {
	const steps = at(node, "steps").list.map(stepOf);
	return {
		id,
		node,
		steps,
		command: steps.find((step) => step.command !== null)?.command ?? null
	};
}
function stepOf(node) {
	const uses = at(node, "uses").text ?? "";
	const command = at(node, "with", "command").text ?? "";
	const isEspalier = uses === "./" || uses === "./.github/espalier" || /(?:^|\/)espalier(?:@|$)/.test(uses);
	return {
		node,
		uses,
		run: at(node, "run").text ?? "",
		command: isEspalier ? commands.find((one) => one === command) ?? null : null,
		linksPage: isEspalier && command === "link-page"
	};
}
function isAction({ uses }, name) {
	return uses === name || uses.startsWith(`${name}@`);
}
function isPrivileged({ node }) {
	return scalarsOf(at(node, "permissions")).some(({ text }) => text === "write" || text === "write-all") || isPresent(at(node, "environment")) || usesSecret(node);
}
function usesSecret(node) {
	return secretsOf(node).length > 0;
}
function secretsOf(node) {
	return scalarsOf(node).filter(({ text }) => /\$\{\{[^}]*\bsecrets\b(?!\s*\.\s*GITHUB_TOKEN\b)/i.test(text ?? ""));
}

// src/doctor/rules/org-chart.ts
function judgeOrgChart({ file, jobs }) {
	return jobs.flatMap(({ id, node, steps, command }) => {
		if (command !== "plan" && command !== "chart") return [];
		const isLinked = command === "chart" || steps.some(({ linksPage }) => linksPage);
		const missing = !steps.some(uploadsPage) ? "upload" : isLinked ? null : "link";
		const what = `The job ${id} does not ${missing} the org chart page.`;
		return missing === null ? [] : [doctorFinding("no-org-chart", file, node, what)];
	});
}
function uploadsPage(step) {
	const input = at(step.node, "with");
	const isPage = /^\$\{\{ *steps\.[\w-]+\.outputs\.page *\}\}$/.test(at(input, "path").text ?? "");
	return isAction(step, "actions/upload-artifact") && isPage && at(input, "archive").text === "false";
}

// src/doctor/rules/exact.ts
const [rootParts, jobParts, stepParts] = [
	[
		"name",
		"on",
		"permissions",
		"jobs"
	],
	[
		"name",
		"if",
		"concurrency",
		"runs-on",
		"timeout-minutes",
		"environment",
		"permissions",
		"steps"
	],
	[
		"name",
		"id",
		"if",
		"uses",
		"with",
		"env"
	]
];
const harmless = /^(?:secrets\.\w+|github\.run_\w+|steps\.[\w-]+\.outputs\.(?:report|page|artifact-url|token))$/;
const kept = /^(?:always\(\) && )?steps\.[\w-]+\.outputs\.(?:report|page) != ''$/;
function unlikeExact({ root, events, jobs }, exact) {
	const [job, ...more] = jobs;
	const event = events.get(exact.event);
	if (job === void 0 || more.length > 0 || job.command !== exact.command) return `it has another job than the ${exact.command}`;
	if (event === void 0 || events.size > 1) return "another event starts it as well";
	if ([...event.map.keys()].join() !== "types" || textsOf(at(event, "types")).join(", ") !== exact.types) return `its types are not [${exact.types}]`;
	const strange = strangeIn(root, rootParts) ?? strangeIn(job.node, jobParts);
	if (strange !== null) return `it has "${strange}"`;
	if ((at(job.node, "if").text ?? "").replaceAll(/\s+/g, " ").trim() !== exact.condition) return "its condition is another one";
	const environment = at(job.node, "environment");
	const name = isPresent(environment) ? environment.text : "";
	if (!exact.environments.some((one) => one === name)) return `its environment is not ${exact.environments.filter((one) => one !== "").join()}`;
	const concurrency = at(job.node, "concurrency");
	if (at(concurrency, "group").text !== exact.group || (at(concurrency, "cancel-in-progress").text ?? "false") !== "false") return `its concurrency is not the group ${exact.group} without cancelling`;
	if ((at(concurrency, "queue").text ?? "") !== exact.queue) return `its concurrency has ${exact.queue === "" ? "a queue" : `no "queue: ${exact.queue}"`}`;
	if ([root, job.node].some((node) => at(node, "name").text?.includes("${{") === true)) return "its name is made";
	if (job.steps.filter(({ command }) => command !== null).length !== 1) return "Espalier does not run once in it";
	return job.steps.map((step) => strangeStep(step, exact)).find((one) => one !== null) ?? null;
}
function strangeStep(step, { variables, actions }) {
	const strange = strangeIn(step.node, stepParts);
	if (strange !== null) return `a step has "${strange}"`;
	const action = Object.keys(actions).find((one) => isAction(step, one));
	const isOurs = step.command !== null || step.linksPage;
	if (!isOurs && action === void 0) return `a step uses ${step.uses === "" ? "nothing" : step.uses}`;
	if (isOurs && step.uses !== "./.github/espalier" && !/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/.test(step.uses)) return `Espalier is ${step.uses}`;
	const [own, input] = [at(step.node, "env"), at(step.node, "with")];
	if (scalarsOf(step.node).some(isMade) || !kept.test(at(step.node, "if").text ?? "steps.x.outputs.report != ''")) return "a step takes a text from the event, or from a variable";
	const variable = strangeIn(own, step.command === null ? [] : variables);
	if (variable !== null) return `a step has the variable "${variable}"`;
	if (step.linksPage) {
		const other = strangeIn(input, ["command", "page"]);
		return other === null ? null : `the step that links the page has "${other}"`;
	}
	if (step.command !== null || action === void 0) return null;
	const unusual = strangeIn(input, actions[action] ?? []);
	if (unusual !== null) return `its ${action} has "${unusual}"`;
	const isReport = /^\$\{\{ *steps\.[\w-]+\.outputs\.report *\}\}$/.test(at(input, "path").text ?? "");
	return action === "actions/upload-artifact" && !isReport && !uploadsPage(step) ? "its artifact is neither the report nor the page" : null;
}
function isMade({ text }) {
	return expressionsIn(text ?? "").some((one) => !harmless.test(one));
}
function strangeIn({ map }, known) {
	return [...map.keys()].find((name) => !known.includes(name)) ?? null;
}
function textsOf({ text, list }) {
	return text === null ? list.map((one) => one.text ?? "") : [text];
}

// src/doctor/rules/comments.ts
function unlikeAskedPlan(workflow) {
	return unlikeExact(workflow, {
		command: "plan",
		event: "issue_comment",
		types: "created",
		condition: "github.event.repository.private && github.event.issue.pull_request && startsWith(github.event.comment.body, '/espalier plan')",
		group: "espalier-plan-${{ github.event.issue.number }}",
		queue: "",
		environments: ["espalier-plan"],
		variables: keyNames,
		actions: {
			"actions/checkout": ["fetch-depth", "persist-credentials"],
			"actions/upload-artifact": [
				"name",
				"path",
				"archive",
				"retention-days"
			]
		}
	});
}

// src/doctor/rules/events.ts
function unlikeEvents(workflow) {
	return unlikeExact(workflow, {
		command: "event",
		event: "repository_dispatch",
		types: "espalier-scim",
		condition: "github.event.repository.private",
		group: "espalier-event",
		queue: "max",
		environments: ["", "espalier-propose"],
		variables: ["ESPALIER_NOTICE_URL"],
		actions: {
			"actions/checkout": ["fetch-depth", "persist-credentials"],
			"actions/create-github-app-token": [
				"app-id",
				"client-id",
				"private-key"
			]
		}
	});
}

// src/doctor/rules/forms.ts
function unlikeForms(workflow) {
	return unlikeExact(workflow, {
		command: "form",
		event: "issues",
		types: "opened, edited, reopened",
		condition: "github.event.repository.private && startsWith(github.event.issue.title, '[org] ')",
		group: "espalier-form-${{ github.event.issue.number }}",
		queue: "",
		environments: ["", "espalier-propose"],
		variables: [],
		actions: {
			"actions/checkout": ["fetch-depth", "persist-credentials"],
			"actions/create-github-app-token": [
				"app-id",
				"client-id",
				"private-key"
			]
		}
	});
}

// src/doctor/rules/pull-requests.ts
function judgePullRequests(workflow) {
	const { ours, events } = workflow;
	return [...foreign.some((event) => events.has(event)) ? untrustedCode(workflow) : [], ...ours ? [
		...strangeEvents(workflow),
		...secretsOnPullRequests(workflow),
		...forks(workflow)
	] : []];
}
const [word, gap] = [/(?:[^\s"'\\]|\\\S|"[^"]*"|'[^']*')+/.source, /(?:\s|\\\n)+/.source];
const valued = "-[cC]|--(?:git-dir|work-tree|namespace|config-env|super-prefix|attr-source)";
const foreign = [
	"pull_request_target",
	"workflow_run",
	"issue_comment"
];
const brings = new RegExp(String.raw`refs/pull|\bgh\s+(?:pr|repo)\b|FETCH_HEAD|` + String.raw`\bgit${gap}(?:(?:(?:${valued})${gap}${word}|(?!(?:${valued})(?:\s|\\))-${word})${gap})*` + String.raw`(?:fetch|pull|checkout|switch|merge|restore|worktree|cherry-pick|clone)\b`);
function untrustedCode({ file, jobs }) {
	return jobs.flatMap(({ steps }) => steps).flatMap((step) => {
		const what = isAction(step, "actions/checkout") ? strangeCheckout(step) : strangeScript(step);
		return what === null ? [] : [doctorFinding("untrusted-checkout", file, step.node, what)];
	});
}
function strangeCheckout({ node }) {
	for (const input of ["ref", "repository"]) {
		const text = at(node, "with", input).text ?? "";
		if (/\$\{\{|refs\/pull/.test(text)) return `The checkout takes its ${input} from the event.`;
	}
	return null;
}
function strangeScript({ run }) {
	return brings.test(run) ? "A script brings other commits into the folder." : null;
}
const usual$1 = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"merge_group",
	"push",
	"schedule",
	"workflow_dispatch"
]);
const exact = /* @__PURE__ */ new Map([
	["issue_comment", ["comments", unlikeAskedPlan]],
	["repository_dispatch", ["events", unlikeEvents]],
	["issues", ["forms", unlikeForms]]
]);
function strangeEvents(workflow) {
	const { file, events } = workflow;
	return [...events].flatMap(([event, node]) => {
		if (usual$1.has(event)) return [];
		const [says = "", unlike = null] = exact.get(event) ?? [];
		const why = unlike?.(workflow) ?? "";
		if (unlike !== null && why === "") return [];
		const and = why === "" ? "" : `, and is not the workflow for ${says} that "espalier init" writes: ${why}`;
		return [doctorFinding("risky-event", file, node, `It is started by ${event}${and}.`)];
	});
}
function secretsOnPullRequests({ file, root, events, jobs }) {
	if (!events.has("pull_request") && !events.has("merge_group")) return [];
	return [...jobs.filter(({ node }) => isPresent(at(node, "environment")) || usesSecret(node)).map(({ node }) => node), ...usesSecret(at(root, "env")) ? [at(root, "env")] : []].map((node) => doctorFinding("secret-on-pull-request", file, node, "A pull request starts it, and it holds a secret."));
}
const wanted = ["github.event.repository.private", "github.event.pull_request.head.repo.full_name == github.repository"];
function forks({ file, events, jobs }) {
	if (!events.has("pull_request_target")) return [];
	return jobs.filter(({ node }) => isPresent(at(node, "environment")) || usesSecret(node)).flatMap((job) => {
		const missing = wanted.filter((one) => !conditionsOf(job).includes(one));
		const what = `The condition of the job does not ask for ${missing.join(", nor for ")}.`;
		return missing.length === 0 ? [] : [doctorFinding("fork-not-refused", file, job.node, what)];
	});
}
function conditionsOf({ node }) {
	return conjunctsOf(at(node, "if").text ?? "");
}

// src/doctor/rules/applying.ts
function judgeApplying(workflows, main) {
	const writing = workflows.flatMap((workflow) => workflow.jobs.filter(writes).map((job) => ({
		workflow,
		job
	})));
	const [first] = writing;
	const group = first === void 0 ? "" : groupOf(concurrencyOf(first.workflow, first.job));
	return writing.flatMap(({ workflow, job }) => [
		...elsewhere$1(workflow, job, main),
		...queue(workflow, job, group),
		...cancelled(workflow, job)
	]);
}
function writes({ command }) {
	return command === "apply" || command === "drift";
}
function concurrencyOf({ root }, { node }) {
	const own = at(node, "concurrency");
	return isPresent(own) ? own : at(root, "concurrency");
}
function groupOf(concurrency) {
	return concurrency.text ?? at(concurrency, "group").text ?? "";
}
function queue(workflow, job, group) {
	const concurrency = concurrencyOf(workflow, job);
	const what = grouped(job.id, groupOf(concurrency), group);
	return what === null ? [] : [doctorFinding("no-concurrency", workflow.file, isPresent(concurrency) ? concurrency : job.node, what)];
}
function cancelled({ file, root }, { id, node }) {
	return [root, node].map((part) => at(part, "concurrency", "cancel-in-progress")).filter((cancels) => isPresent(cancels) && cancels.text !== "false").map((cancels) => doctorFinding("cancelled-apply", file, cancels, `A newer run may cancel the job ${id}.`));
}
function grouped(id, own, group) {
	if (own === "") return `The job ${id} runs beside others.`;
	if (own.includes("${{")) return `The group of the job ${id} is not always the same.`;
	return own === group ? null : `The job ${id} is in another group than the other one that writes.`;
}
const starts$1 = /* @__PURE__ */ new Set([
	"push",
	"schedule",
	"workflow_dispatch"
]);
function elsewhere$1({ file, events }, job, main) {
	const strange = [...events].filter(([event]) => !starts$1.has(event));
	const push = events.get("push");
	const branches = push === void 0 ? null : at(push, "branches").list.map(({ text }) => text ?? "");
	return [
		...strange.map(([event, node]) => doctorFinding("apply-elsewhere", file, node, `The job ${job.id} is started by ${event}.`)),
		...push === void 0 || branches?.length === 1 && isMain(branches[0] ?? "", main) ? [] : [doctorFinding("apply-elsewhere", file, push, `The job ${job.id} is started by pushes to other branches.`)],
		...conditionsOf(job).some((one) => isOnMain(one, main)) ? [] : [doctorFinding("apply-elsewhere", file, job.node, `The job ${job.id} can be started by hand on any branch.`)]
	];
}
function isMain(branch, main) {
	return main === null ? /^[\w./-]+$/.test(branch) : branch === main;
}
function isOnMain(condition, main) {
	if (condition === "github.ref == format('refs/heads/{0}', github.event.repository.default_branch)") return true;
	const [, branch = ""] = /^github\.ref == 'refs\/heads\/([^']+)'$/.exec(condition) ?? [];
	return isMain(branch, main);
}

// src/doctor/rules/everywhere.ts
function judgeAny(workflow) {
	return [
		...pins(workflow),
		...permissions(workflow),
		...injections(workflow),
		...secrets(workflow),
		...unsecureCommands(workflow)
	];
}
function pins({ file, jobs }) {
	return jobs.flatMap(({ node, steps }) => [at(node, "uses"), ...steps.map((step) => at(step.node, "uses"))]).flatMap((uses) => {
		const text = uses.text ?? "";
		if (text === "" || text.startsWith("./")) return [];
		if (/^docker:\/\/.*@sha256:[0-9a-f]{64}$/.test(text)) return [];
		if (!/^[^@]+@[0-9a-f]{40}$/.test(text)) return [doctorFinding("unpinned-action", file, uses, `${text} names no commit.`)];
		return /^\s*v?\d/.test(uses.comment) ? [] : [doctorFinding("no-version", file, uses, `${text} does not say which version that is.`)];
	});
}
function permissions({ file, root, jobs, ours }) {
	const top = at(root, "permissions");
	const everywhere = [top, ...jobs.map(({ node }) => at(node, "permissions"))].filter(({ text }) => text === "write-all").map((node) => doctorFinding("open-permissions", file, node, "The token may write everything."));
	if (!isPresent(top)) {
		const without = jobs.filter(({ node }) => !isPresent(at(node, "permissions")));
		return ours || without.length > 0 ? [...everywhere, doctorFinding("open-permissions", file, 1, "It sets no permissions.")] : everywhere;
	}
	return (ours ? isGiven(top) : scalarsOf(top).some(({ text }) => text === "write")) ? [...everywhere, doctorFinding("open-permissions", file, top, "All jobs share the permissions at its top.")] : everywhere;
}
function isGiven({ text, map }) {
	return text !== null ? text !== "write-all" : map.size > 0;
}
const chosen = /\bgithub\s*(?:\.\s*(?:event|head_ref|ref_name|ref)\b|\[)|\binputs\b|\btoJSON\s*\(\s*github/i;
function injections({ file, jobs, ours }) {
	return jobs.flatMap(({ steps }) => steps.flatMap(scriptsOf)).flatMap((script) => {
		return expressionsIn(script.text ?? "").filter((one) => ours || chosen.test(one)).map((one) => doctorFinding("script-injection", file, script, `\${{ ${one} }} is in a script.`));
	});
}
function scriptsOf(step) {
	return [at(step.node, "run"), ...isAction(step, "actions/github-script") ? [at(step.node, "with", "script")] : []].filter(isPresent);
}
function secrets({ file, root, jobs }) {
	const inherited = jobs.map(({ node }) => at(node, "secrets")).filter(({ text }) => text === "inherit").map((node) => doctorFinding("inherited-secrets", file, node, "It hands all secrets to another workflow."));
	const all = scalarsOf(root).filter(({ text }) => expressionsIn(text ?? "").some((one) => /\bsecrets\b(?!\s*\.)/i.test(one))).map((node) => doctorFinding("all-secrets", file, node, "It takes secrets without naming them."));
	return [...inherited, ...all];
}
const unsecure = /ACTIONS_ALLOW_(?:UNSECURE_COMMANDS|UNSECURE_STOPCOMMAND_TOKENS)/;
function unsecureCommands({ file, root }) {
	return [...namesOf(root), ...scalarsOf(root).map((node) => ({
		name: node.text ?? "",
		node
	}))].filter(({ name }) => unsecure.test(name)).map(({ name, node }) => doctorFinding("unsecure-commands", file, node, `${unsecure.exec(name)?.[0] ?? ""} is set.`));
}
function namesOf(node) {
	return [...[...node.map].map(([name, value]) => ({
		name,
		node: value
	})), ...[...node.map.values(), ...node.list].flatMap(namesOf)];
}

// src/doctor/rules/group.ts
const usual = "espalier-apply";
function judgeGroup(workflows) {
	const ours = groupsOf(workflows);
	return workflows.flatMap((workflow) => {
		const { file, root, jobs } = workflow;
		const others = jobs.filter((job) => !writes(job)).map(({ node }) => node);
		return [...jobs.some(writes) ? [] : [root], ...others].map((node) => at(node, "concurrency")).filter((concurrency) => ours.some((group) => mayBe(group, groupOf(concurrency), workflow))).map((concurrency) => doctorFinding("shared-group", file, concurrency, `The group "${groupOf(concurrency)}" is that of the runs that write, or could be.`));
	});
}
function groupsOf(workflows) {
	const named = workflows.flatMap((workflow) => workflow.jobs.filter(writes).map((job) => groupOf(concurrencyOf(workflow, job))));
	return [.../* @__PURE__ */ new Set([usual, ...named.filter((group) => group !== "" && !group.includes("${{"))])];
}
function mayBe(ours, group, workflow) {
	const parts = group.split(/\$\{\{([\s\S]*?)\}\}/);
	if (parts.length > 7) return true;
	const pattern = parts.map((part, place) => place % 2 === 0 ? literal(part) : comesTo(part.trim(), workflow));
	return new RegExp(`^\\s*${pattern.join("")}\\s*$`, "i").test(ours);
}
function comesTo(expression, { file, root }) {
	if (expression === "github.workflow") return literal(at(root, "name").text ?? file);
	if (expression === "github.ref") return "refs/.*";
	if (expression === "github.sha") return "[0-9a-f]{40}";
	if (/^github\.(?:run_id|run_number|event\.number|event\.(?:pull_request|issue)\.number)$/.test(expression)) return "\\d*";
	return "[\\s\\S]*";
}
function literal(text) {
	return text.replaceAll(/[\\^$.*+?|()[\]{}]/g, String.raw`\$&`);
}

// src/doctor/rules/jobs.ts
const writing = {
	contents: "write",
	"pull-requests": "write",
	issues: "write",
	checks: "read",
	actions: "read"
};
const least = {
	validate: { contents: "read" },
	plan: {
		contents: "read",
		"pull-requests": "write",
		checks: "write"
	},
	apply: writing,
	drift: writing,
	probe: {
		contents: "read",
		issues: "write"
	},
	doctor: {
		contents: "read",
		issues: "write",
		actions: "read"
	},
	chart: { contents: "read" },
	event: {
		contents: "write",
		"pull-requests": "write",
		issues: "write"
	},
	form: {
		contents: "write",
		"pull-requests": "write",
		issues: "write"
	},
	"hr-file": {
		contents: "write",
		"pull-requests": "write",
		issues: "write"
	}
};
const pulling = /* @__PURE__ */ new Set([
	"event",
	"form",
	"hr-file"
]);
const readsHistory = /* @__PURE__ */ new Set([
	"plan",
	"apply",
	"drift",
	...pulling
]);
const useful = { apply: { checks: "write" } };
function judgeJobs(workflow) {
	const { file, jobs, ours } = workflow;
	const names = jobs.flatMap((job) => checkName(job, file));
	return ours ? [...names, ...jobs.flatMap((job) => judgeJob(job, file))] : names;
}
function judgeJob(job, file) {
	const { node, steps, command } = job;
	const runner = at(node, "runs-on");
	const own = !/^(?:ubuntu|windows|macos)-[\w.-]+$/.test(runner.text ?? "");
	return [
		...command === null ? [] : rights(job, command, file),
		...isPresent(at(node, "timeout-minutes")) ? [] : [doctorFinding("no-timeout", file, node, `The job ${job.id} may run for six hours.`)],
		...own && isPresent(runner) ? [doctorFinding("own-runner", file, runner, `The job ${job.id} does not run on a machine of GitHub.`)] : [],
		...steps.flatMap((step) => [...checkout(step, command, file), ...isPrivileged(job) ? cache(step, file) : []])
	];
}
function rights({ id, node, steps }, command, file) {
	const permissions = at(node, "permissions");
	const given = new Map([...permissions.map].map(([name, { text }]) => [name, text ?? ""]));
	const needed = new Map(Object.entries(least[command]));
	const own = pulling.has(command) ? "pull-token" : "state-token";
	const pushes = !steps.some((step) => {
		const [state, token] = ["state", own].map((input) => at(step.node, "with", input).text ?? "");
		return state?.startsWith("file:") === true || token !== "";
	});
	const isFor = ([name, right]) => right === needed.get(name) || right === useful[command]?.[name];
	const more = [...given].filter((one) => one[1] !== "none" && one[1] !== "read" && !isFor(one));
	const stray = [...given].filter(([name, right]) => right === "read" && !needed.has(name));
	const missing = [...needed].filter(([name, right]) => {
		const is = given.get(name);
		return is !== "write" && is !== right && !(name === "contents" && is === "read" && !pushes);
	});
	const line = isPresent(permissions) ? permissions : node;
	return [...[...more, ...stray].map(([name, right]) => doctorFinding("too-many-permissions", file, permissions.map.get(name) ?? line, `The job ${id} does not need "${name}: ${right}".`)), ...missing.map(([name, right]) => doctorFinding("missing-permission", file, line, `The job ${id} lacks "${name}: ${right}".`))];
}
function checkName({ id, node, command }, file) {
	const name = at(node, "name");
	const called = name.text ?? id;
	if (called === "espalier / plan") return [doctorFinding("wrong-check-name", file, name, `The job ${id} has the name of the check that Espalier writes.`)];
	const isCalled = called === "espalier / validate";
	if (isCalled && command !== "validate" && !isPresent(at(node, "uses"))) return [doctorFinding("wrong-check-name", file, name, `The job ${id} has the name of the check that validates, and does not.`)];
	return command !== "validate" || isCalled ? [] : [doctorFinding("wrong-check-name", file, isPresent(name) ? name : node, `The job ${id} validates, and its check has another name.`)];
}
function checkout(step, command, file) {
	if (!isAction(step, "actions/checkout")) return [];
	const kept = at(step.node, "with", "persist-credentials").text !== "false";
	const shallow = readsHistory.has(command) && at(step.node, "with", "fetch-depth").text !== "0";
	return [...kept ? [doctorFinding("kept-credentials", file, step.node, "The checkout keeps its token.")] : [], ...shallow ? [doctorFinding("shallow-checkout", file, step.node, "The checkout fetches only the last commit.")] : []];
}
function cache(step, file) {
	const asked = at(step.node, "with", "cache").text ?? "";
	const unasked = isAction(step, "actions/setup-node") && at(step.node, "with", "package-manager-cache").text !== "false";
	return /^actions\/cache[/@]/.test(step.uses) || asked !== "" && asked !== "false" || unasked ? [doctorFinding("privileged-cache", file, step.node, "A cache is used beside a token that may write, or the key.")] : [];
}

// src/doctor/rules/hr-file.ts
const starts = /* @__PURE__ */ new Set(["schedule", "workflow_dispatch"]);
function judgeHrFile({ file, events, jobs }) {
	return jobs.filter(({ command }) => command === "hr-file").flatMap((job) => [
		...[...events].filter(([event]) => !starts.has(event)).map(([event, node]) => elsewhere(file, node, `The job ${job.id} is started by ${event}.`)),
		...conditionsOf(job).some((one) => onMain.test(one)) ? [] : [elsewhere(file, job.node, `The job ${job.id} can be started by hand on any branch.`)],
		...job.steps.filter((step) => isAction(step, "actions/checkout")).flatMap(({ node }) => ["ref", "repository"].map((input) => at(node, "with", input))).filter(isPresent).map((node) => elsewhere(file, node, `The job ${job.id} checks out something else than main.`)),
		...job.steps.filter((step) => /^actions\/(?:upload-\w[\w-]*|cache)\b/i.test(step.uses)).map(({ node }) => doctorFinding("hr-file-kept", file, node, `The job ${job.id} keeps files beyond its end.`))
	]);
}
const onMain = /^github\.ref == (?:'refs\/heads\/[^']+'|format\('refs\/heads\/\{0\}', github\.event\.repository\.default_branch\))$/;
function elsewhere(file, node, what) {
	return doctorFinding("hr-file-elsewhere", file, node, what);
}

// src/doctor/rules/secrets.ts
function judgeSecrets$1(workflow) {
	return workflow.ours ? [...environments(workflow), ...keyNames.flatMap((name) => keys(workflow, name))] : [];
}
function environments({ file, root, jobs }) {
	const shared = secretsOf(at(root, "env"));
	const open = jobs.filter(({ node }) => !hasEnvironment(node)).flatMap(({ node }) => secretsOf(node));
	return [...shared, ...open].map((node) => doctorFinding("secret-without-environment", file, node, "A secret is used without an environment."));
}
function hasEnvironment(job) {
	const environment = at(job, "environment");
	const name = environment.text ?? at(environment, "name").text ?? "";
	return name !== "" && !name.includes("${{");
}
function keys({ file, root, jobs }, keyName) {
	const right = jobs.flatMap(({ steps }) => steps.filter(({ command }) => command !== null));
	const places = placesOf(root, keyName);
	const allowed = new Set(right.map(({ node }) => at(node, "env", keyName)).filter(isPresent));
	return [...places.filter((node) => !allowed.has(node)).map((node) => doctorFinding("key-elsewhere", file, node, "The key is given to more than the step that runs Espalier.")), ...right.filter((step) => writtenDown(step, keyName)).map(({ node }) => doctorFinding("key-in-file", file, at(node, "env", keyName), "The key is not a secret here."))];
}
function placesOf(node, keyName) {
	const below = (one) => one.text?.includes(keyName) === true ? [one] : placesOf(one, keyName);
	return [...[...node.map].flatMap(([name, value]) => name === keyName ? [value] : below(value)), ...node.list.flatMap(below)];
}
function writtenDown({ node }, keyName) {
	const key = at(node, "env", keyName);
	const service = at(node, "env", "ESPALIER_API_URL").text ?? "";
	return isPresent(key) && scalarsOf(key).length > 0 && !usesSecret(key) && !/^http:\/\/(?:127\.0\.0\.1|localhost):/.test(service);
}

// src/doctor/rules/unneeded-key.ts
const keyless = /* @__PURE__ */ new Set(["hr-file", "chart"]);
function judgeUnneededKey({ file, root, jobs }) {
	return jobs.filter(({ command }) => keyless.has(command)).flatMap((job) => [...[at(root, "env"), job.node].flatMap(keyIn).map((node) => doctorFinding("key-unneeded", file, node, `The job ${job.id} is given a key.`)), ...environmentOf(job).filter(({ text }) => text === null || /^espalier-(?:plan|apply)$/i.test(text) || text.includes("${{")).map((node) => doctorFinding("key-unneeded", file, node, `The job ${job.id} can be in an environment of the key.`))]);
}
function keyIn(node) {
	const named = [...node.map].flatMap(([name, value]) => keyNames.some((key) => name === key) ? [value] : keyIn(value));
	return [
		...keyNames.some((key) => node.text?.includes(key) === true) ? [node] : [],
		...named,
		...node.list.flatMap(keyIn)
	];
}
function environmentOf({ node }) {
	const environment = at(node, "environment");
	return isPresent(environment) ? [environment.text === null ? at(environment, "name") : environment] : [];
}

// src/doctor/judge.ts
function judgeWorkflows(texts, main) {
	const workflows = [];
	const unread = [];
	for (const [file, text] of texts) try {
		workflows.push(workflowOf(file, text));
	} catch (error) {
		unread.push(doctorFinding("not-a-workflow", file, null, `It cannot be read: ${error.message}.`));
	}
	const each = workflows.flatMap((workflow) => [
		judgeAny,
		judgePullRequests,
		judgeSecrets$1,
		judgeJobs,
		judgeUnneededKey,
		judgeHrFile,
		judgeOrgChart
	].flatMap((judge) => judge(workflow)));
	return [
		...unread,
		...missing(workflows),
		...each,
		...judgeApplying(workflows, main),
		...judgeGroup(workflows)
	];
}
const workflowPaths = {
	validate: ".github/workflows/espalier-validate.yml",
	plan: ".github/workflows/espalier-plan.yml",
	apply: ".github/workflows/espalier-apply.yml",
	drift: ".github/workflows/espalier-schedule.yml",
	probe: ".github/workflows/espalier-probe.yml",
	doctor: ".github/workflows/espalier-doctor.yml",
	chart: ".github/workflows/espalier-chart.yml",
	event: ".github/workflows/espalier-event.yml",
	form: ".github/workflows/espalier-form.yml",
	"hr-file": ".github/workflows/espalier-hr.yml"
};
const needed = [
	"validate",
	"plan",
	"apply",
	"drift"
];
function missing(workflows) {
	const usual = workflows.filter(({ events }) => [...events.keys()].join() !== "issue_comment");
	const done = new Set(usual.flatMap(({ jobs }) => jobs.map(({ command }) => command)));
	return needed.filter((command) => !done.has(command)).map((command) => doctorFinding("missing-workflow", workflowPaths[command], null, `No workflow runs "command: ${command}".`));
}

// src/doctor/judged.ts
const right = {
	findings: [],
	unasked: []
};
function found(code, what) {
	return {
		findings: [doctorFinding(code, "settings", null, what)],
		unasked: []
	};
}
function unknown(what) {
	return {
		findings: [],
		unasked: [what]
	};
}
function together(judged) {
	return {
		findings: judged.flatMap(({ findings }) => findings),
		unasked: judged.flatMap(({ unasked }) => unasked)
	};
}

// src/doctor/clock.ts
const hour = 36e5;
const longest$1 = 36 * hour;
function judgeClock(clock, now) {
	if (clock === null) return unknown("whether the workflows are switched on, and when a schedule last started one");
	const off = clock.workflows.filter(({ path }) => Object.values(workflowPaths).includes(path)).filter(({ state }) => state !== "active");
	return together([...off.map(({ path, state }) => found("workflow-off", `GitHub does not run ${path}: ${state}.`)), off.some(({ path }) => path === workflowPaths.drift) ? right : judgeLast(clock, now)]);
}
function judgeLast({ workflows, last }, now) {
	if (last !== null) {
		const hours = Math.floor((now - last.at) / hour);
		if (now - last.at > longest$1) return found("clock-stopped", `The last scheduled run was ${hours} hours ago.`);
		return last.conclusion === null || last.conclusion === "success" ? right : found("clock-failed", `The last scheduled run, ${hours} hours ago, ended: ${last.conclusion}.`);
	}
	const since = workflows.find(({ path }) => path === workflowPaths.drift)?.since;
	if (since === void 0) return unknown(`when a schedule last started a run: GitHub has no workflow ${workflowPaths.drift}`);
	return now - since > longest$1 ? found("clock-stopped", "The schedule has never started a run.") : right;
}

// src/doctor/codeowners.ts
const placeholder = "@your-organisation/people-team";
const samples = [
	"org/espalier.yaml",
	"org/people/team.yaml",
	".github/workflows/espalier-plan.yml",
	".github/workflows/espalier-apply.yml",
	".github/espalier/action.yml",
	"schema/people.schema.json",
	".gitattributes"
];
function judgeOwners(path, text, chart) {
	if (text === null) return [doctorFinding("not-owned", path, null, "There is no such file.")];
	const rules = ownerRules(text);
	const left = [.../* @__PURE__ */ new Set([
		...samples,
		path,
		...chart.filter(decides),
		...rules.flatMap(openedBy)
	])].filter((file) => ownersOf(rules, file).length === 0);
	const lines = rules.filter(({ owners }) => owners.includes(placeholder));
	return [...left.length === 0 ? [] : [doctorFinding("not-owned", path, null, `No owner is named for ${shortened(left)}.`)], ...lines.slice(0, 1).map(({ line }) => doctorFinding("placeholder-owner", path, line, `${placeholder} is not a team of yours.`))];
}
const mostNamed = 10;
function shortened(files) {
	const more = files.length - mostNamed;
	return `${files.slice(0, mostNamed).join(", ")}${more > 0 ? `, and ${more} more` : ""}`;
}
function openedBy({ pattern, owners, matches }) {
	if (owners.length > 0) return [];
	const named = pattern.replaceAll(/^\/|\/$|\*\*\//g, "").replaceAll(/\*+|\?/g, "x");
	return [
		"",
		"org/",
		"org/people/"
	].map((folder) => folder + named).flatMap((place) => [
		place,
		`${place}.yaml`,
		`${place}/any.yaml`
	]).filter((file) => matches.test(file) && decides(file));
}
function decides(file) {
	return /^(?:\.github|schema)\/|^org\/.*(?:\.ya?ml|\.gitattributes)$/.test(file);
}

// src/doctor/lineage.ts
function judgeLineage(path, text) {
	return lineageIn(text) === "" ? [doctorFinding("no-lineage", path, null, "It does not name the lineage of the state.")] : [];
}
function lineageIn(text) {
	try {
		return at(parseTree(text), "state", "lineage").text ?? "";
	} catch {
		return null;
	}
}

// src/doctor/protection.ts
const validate = "espalier / validate";
const ofMain = [
	{
		isMet: ({ pulls }) => pulls,
		says: "can be pushed to without a pull request"
	},
	{
		isMet: ({ approvals }) => approvals > 0,
		says: "requires no approval"
	},
	{
		isMet: ({ codeOwners }) => codeOwners,
		says: "requires no review by a code owner"
	},
	{
		isMet: ({ staleDismissed }) => staleDismissed,
		says: "keeps approvals when commits are added"
	},
	{
		isMet: ({ lastPushApproved }) => lastPushApproved,
		says: "lets the last pusher approve"
	},
	{
		isMet: ({ checks }) => checks.some(({ name }) => name === validate),
		says: `does not require the check "${validate}"`
	},
	{
		isMet: ({ upToDate }) => upToDate,
		says: "accepts branches that are not up to date"
	},
	{
		isMet: ({ forcePushes }) => !forcePushes,
		says: "can be force-pushed"
	},
	{
		isMet: ({ deletions }) => !deletions,
		says: "can be deleted"
	}
];
const ofState = ofMain.slice(-2);
const closed = {
	isMet: ({ updates }) => !updates,
	says: "accepts pushes of every writer"
};
function judgeMain({ protection, defaultBranch }, host) {
	const { missing, known } = judged(protection, ofMain);
	if (known && missing.length === ofMain.length) return found("unprotected-branch", `Nothing protects ${defaultBranch}.`);
	return together([
		weak(missing, known, defaultBranch),
		source(protection, host),
		bypass(protection, defaultBranch)
	]);
}
function weak(missing, known, main) {
	if (!known && missing.length > 0) return unknown(`whether ${main} ${listed(missing)}`);
	return together(missing.map(({ says }) => found("weak-protection", `The branch ${main} ${says}.`)));
}
function source(protection, host) {
	const isOurs = (app) => host === "github.com" ? app === actionsApp : app !== null;
	const from = rulesOf(protection).flatMap(({ checks }) => checks).filter(({ name }) => name === validate);
	if (from.length === 0 || from.some(({ app }) => isOurs(app))) return right;
	return rulesOf(protection).length === 2 ? found("check-from-anywhere", `The check "${validate}" is accepted from ${sourceOf(from.map(({ app }) => app))}.`) : unknown(`whether the check "${validate}" is accepted from every source`);
}
function sourceOf(apps) {
	const others = apps.filter((app) => app !== null);
	return others.length === 0 ? "every source" : `the app ${others.join(", and the app ")}, which is not GitHub Actions`;
}
function bypass(protection, main) {
	const { forAll, exempt } = protection;
	if (ofMain.filter(({ isMet }) => rulesOf(protection).some(isMet) && !forAll.some(isMet)).length === 0) return right;
	return exempt.length > 0 && rulesOf(protection).length === 2 ? found("rule-bypass", `The rules of ${main} do not apply to ${[...new Set(exempt)].join(", nor for ")}.`) : unknown(`who may bypass the rules of ${main}`);
}
function judgeStateBranch(protection) {
	const [rewritten, shared] = [judged(protection, ofState), judged(protection, [closed])];
	const missing = [...rewritten.missing, ...shared.missing];
	if (!rewritten.known && missing.length > 0) return unknown(`whether espalier-state ${listed(missing)}`);
	return together([rewritten.missing.length === 0 ? right : found("open-state-branch", `The branch espalier-state ${listed(rewritten.missing)}.`), shared.missing.length === 0 ? right : found("shared-state-branch", "Every writer can push to espalier-state.")]);
}
function rulesOf({ branch, rulesets }) {
	return [branch, rulesets].filter((one) => one !== null);
}
function judged(protection, demands) {
	const rules = rulesOf(protection);
	return {
		missing: demands.filter(({ isMet }) => !rules.some(isMet)),
		known: rules.length === 2
	};
}
function listed(demands) {
	return demands.map(({ says }) => says).join(", or ");
}

// src/doctor/settings.ts
function judgeSettings(repository, state, host) {
	return together([
		judgeSecrets(repository.secrets, "the whole repository"),
		judgeSecrets(repository.organisationSecrets, "the organisation"),
		judgeEnvironments(repository),
		judgeMain(repository, host),
		judgeStateBranch(state),
		judgeToken(repository),
		judgeActions(repository),
		judgeReaders(repository)
	]);
}
function judgeReaders({ private: hidden, visibility }) {
	if (!hidden) return found("public-repository", "The public can read the repository.");
	if (visibility === null) return unknown("whether the whole enterprise can read the repository");
	return visibility === "internal" ? found("internal-repository", "Every member of the enterprise can read the repository.") : right;
}
function judgeSecrets(secrets, whose) {
	if (secrets === null) return unknown(`whether ${keyNames.join(" or ")} is a secret of ${whose}`);
	const open = keyNames.filter((name) => secrets.includes(name));
	return together(open.map((name) => found("repository-secret", `${name} is a secret of ${whose}.`)));
}
function judgeEnvironments({ environments, defaultBranch }) {
	if (environments === null) return unknown("the environments, and which branches they admit");
	const judged = ["espalier-plan", "espalier-apply"].map((name) => {
		const environment = environments.find((one) => one.name === name);
		return environment === void 0 ? found("no-environment", `There is no environment ${name}.`) : judgeEnvironment(environment, defaultBranch);
	});
	return together(judged);
}
function judgeEnvironment({ name, from }, main) {
	if (from === null) return unknown(`which branches the environment ${name} admits`);
	if (from === "anywhere") return found("open-environment", `The environment ${name} admits every branch.`);
	if (from === "protected") return found("open-environment", `The environment ${name} admits every protected branch.`);
	const strange = from.filter(({ kind, pattern }) => kind !== "branch" || pattern !== main);
	if (strange.length === 0) return right;
	return found("open-environment", `The environment ${name} admits ${strange.map(({ pattern }) => pattern).join(", ")}.`);
}
function judgeToken({ workflows, protection }) {
	if (workflows === null) return unknown("what the token of a workflow may do by default");
	const writes = workflows.token === "write" ? found("writing-token", "The token of a workflow may write by default.") : right;
	const rules = [protection.branch, protection.rulesets];
	if (!workflows.approve || rules.some((rule) => rule?.codeOwners === true)) return writes;
	return together([writes, rules.includes(null) ? unknown("whether an approval by Actions is enough") : found("approving-actions", "Actions may approve pull requests.")]);
}
function judgeActions({ actions }) {
	if (actions === null) return unknown("which actions may be used");
	if (!actions.enabled) return found("actions-off", "Actions are switched off.");
	return actions.allowed === "local_only" ? found("actions-off", "Only actions of your own may be used.") : right;
}

// src/github/clock.ts
async function clockOf(github, path) {
	const needs = "actions: read";
	const parts = await allIfAllowed(github, {
		method: "GET",
		path: "/repos/{repo}/actions/workflows",
		needs
	}, "workflows");
	if (parts === null) return null;
	const found = parts.find((part) => textIn(inside(part, "path")) === path);
	return {
		workflows: parts.map(workflowIn),
		last: found === void 0 ? null : await lastOf(github, found, needs)
	};
}
function workflowIn(part) {
	return {
		path: textIn(inside(part, "path")),
		state: textIn(inside(part, "state")),
		since: momentIn(inside(part, "created_at"))
	};
}
function momentIn(part) {
	const time = Date.parse(textIn(part));
	if (Number.isNaN(time)) throw part.odd(part.name, "a time");
	return time;
}
async function lastOf(github, workflow, needs) {
	const path = "/repos/{repo}/actions/workflows/{id}/runs";
	const id = numberIn(inside(workflow, "id"));
	const part = await got(github, {
		method: "GET",
		path,
		values: { id },
		query: {
			event: "schedule",
			per_page: "1"
		},
		needs
	});
	const [run] = listOf(inside(part, "workflow_runs"));
	if (run === void 0) return null;
	return {
		at: Date.parse(timeOf(inside(run, "created_at"))),
		conclusion: orNull(inside(run, "conclusion"), textIn)
	};
}

// src/render/doctor-text.ts
function doctorText({ findings, unasked }, colour) {
	const paint = painter(colour);
	const parts = findings.map(({ code, where, line, what, why, fix }) => {
		const place = line === null ? where : `${where}:${line}`;
		const head = printed`${paint("bold", message(place))}  ${paint("red", printed`${code}`)}`;
		return printed.join([head, ...[
			what,
			why,
			fix
		].map((text) => printed`  ${message(text)}`)], "\n");
	});
	const rest = unasked.map((text) => printed`Not checked: ${message(text)}.`);
	const count = findings.length === 0 ? words`No findings in what could be checked.` : printed`${counted(findings.length, words`finding`)}.`;
	return printed`${printed.join(parts, "\n\n")}${parts.length === 0 ? nothing : words`\n\n`}${printed.join([count, ...rest], "\n")}\n`;
}

// src/action/files-at.ts
const longest = 3145728;
async function filesAt(git, commit, isWanted) {
	const files = (await entriesAt(git, commit, "")).filter(({ mode }) => mode.startsWith("100"));
	const wanted = files.filter(({ path, size }) => isWanted(path) && (size ?? longest) < longest);
	const texts = await textsOf$1(git, wanted.map(({ id }) => id));
	const known = new Map(wanted.map(({ path, id }) => [path, texts.get(id)?.toString("utf8") ?? null]));
	return new Map(files.map(({ path }) => [path, known.get(path) ?? null]));
}

// src/action/commands/doctor.ts
async function doctorRun(job) {
	await requireWatch(job, "doctor");
	const main = await reviewedBranch(job);
	const settings = await settingsOnGithub(job);
	const findings = [...await inFiles(job, main), ...settings.findings];
	const names = findings.map(({ code, where, what }) => ({
		code,
		where,
		what
	}));
	const page = findings.length === 0 ? null : setupIssue(findings, digest(names), speakerOf(job));
	const says = doctorText({
		findings,
		unasked: [...settings.unasked, unseen]
	}, false);
	const warning = printed`The doctor has ${counted(findings.length, words`finding`)}: an issue lists them.`;
	return await showWatched(job, "setup", page, says, warning);
}
const unseen = "whether .github/espalier is the action of its version: run \"espalier doctor\" on your machine";
async function inFiles(job, main) {
	const files = await filesAt(job.git, await tipOf(job.git, main), (path) => isWanted(path));
	const texts = new Map([...files].flatMap(([path, text]) => text === null ? [] : [[path, text]]));
	const workflows = new Map([...texts].filter(([path]) => workflowFile.test(path)));
	const owners = ownerFiles.find((path) => texts.has(path)) ?? ownerFiles[0];
	const chart = [...files.keys()].filter((path) => path.startsWith("org/"));
	const lineage = texts.get(settingsFile);
	return [
		...judgeWorkflows(workflows, main),
		...judgeOwners(owners, texts.get(owners) ?? null, chart),
		...lineage === void 0 ? [] : judgeLineage(settingsFile, lineage)
	];
}
const workflowFile = /^\.github\/workflows\/[^/]*\.ya?ml$/;
const settingsFile = "org/espalier.yaml";
function isWanted(path) {
	return workflowFile.test(path) || path === settingsFile || ownerFiles.some((one) => one === path);
}
async function settingsOnGithub({ github, run, host }) {
	const repository = await repositoryOf(github);
	const state = await protectionOf(github, "espalier-state");
	return together([judgeSettings(repository, state, new URL(run.server).host), judgeClock(await clockOf(github, workflowPaths.drift), host.now().getTime())]);
}

export { doctorRun };