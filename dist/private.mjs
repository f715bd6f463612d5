import { _ as ExitError, x as isThisMachine } from "./start.mjs";
import { A as got, C as numberIn, D as textIn, M as isHidden, T as orNull, _ as flagOf, b as listOf, h as branchOf, j as gotIfAllowed, k as goodAnswer, v as inside, w as oneOf } from "./context.mjs";
import { t as allIfAllowed } from "./pages.mjs";

// src/action/page-context.ts
function contextOf({ run, host }, { number, baseBranch }, { head, base }, timezone = "UTC") {
	return {
		pull: number,
		head,
		base,
		baseBranch,
		run,
		readAt: isoNow(host),
		timezone,
		overdue: null,
		strange: 0
	};
}
function isoNow({ now }) {
	return now().toISOString();
}
function runUrl({ server, repository, id, attempt }) {
	return `${server}/${repository}/actions/runs/${id}/attempts/${attempt}`;
}

// src/model/repository.ts
const actionsApp = 15368;

// src/github/rulesets.ts
const noRules = {
	pulls: false,
	approvals: 0,
	codeOwners: false,
	staleDismissed: false,
	lastPushApproved: false,
	checks: [],
	upToDate: false,
	forcePushes: true,
	deletions: true,
	updates: true
};
async function rulesetsOf(github, branch) {
	const rules = await allIfAllowed(github, {
		method: "GET",
		path: "/repos/{repo}/rules/branches/{branch}",
		values: { branch },
		needs: "metadata: read"
	}, null);
	if (rules === null) return null;
	const ids = [...new Set(rules.map(idOf))];
	let ruled = {
		all: noRules,
		forAll: noRules,
		exempt: []
	};
	for (const id of ids) {
		const exempt = id === null ? null : await exemptFrom(github, id);
		const own = rules.filter((rule) => idOf(rule) === id && !isVoid(rule, exempt ?? []));
		ruled = {
			all: own.reduce(withRule, ruled.all),
			forAll: exempt?.length === 0 ? own.reduce(withRule, ruled.forAll) : ruled.forAll,
			exempt: [...ruled.exempt, ...exempt ?? []]
		};
	}
	return ruled;
}
function idOf(rule) {
	return orNull(inside(rule, "ruleset_id"), numberIn);
}
async function exemptFrom(github, id) {
	const part = await gotIfAllowed(github, {
		method: "GET",
		path: "/repos/{repo}/rulesets/{id}",
		values: { id },
		needs: "administration: read"
	});
	return part === null ? null : orNull(inside(part, "bypass_actors"), (actors) => listOf(actors).map(actorIn));
}
const [writers, actions] = ["all who may write", "GitHub Actions"];
const roles = {
	2: "maintainers",
	4: writers,
	5: "administrators"
};
function actorIn(part) {
	const [type, id] = [textIn(inside(part, "actor_type")), orNull(inside(part, "actor_id"), numberIn)];
	if (type === "DeployKey") return "deploy keys";
	if (type === "OrganizationAdmin") return "owners of the organisation";
	if (type === "RepositoryRole") return roles[id ?? 0] ?? `the role ${id}`;
	if (type === "Integration") return id === 15368 ? actions : `the app ${id}`;
	return type === "Team" ? `the team ${id}` : `${type}${id === null ? "" : ` ${id}`}`;
}
function isVoid(rule, exempt) {
	return textIn(inside(rule, "type")) === "update" && (exempt.includes(writers) || exempt.includes(actions));
}
function withRule(so, rule) {
	const given = inside(rule, "parameters");
	const flag = (name) => orNull(inside(given, name), flagOf) ?? false;
	switch (textIn(inside(rule, "type"))) {
		case "pull_request": return {
			...so,
			pulls: true,
			approvals: Math.max(so.approvals, numberIn(inside(given, "required_approving_review_count"))),
			codeOwners: so.codeOwners || flag("require_code_owner_review"),
			staleDismissed: so.staleDismissed || flag("dismiss_stale_reviews_on_push"),
			lastPushApproved: so.lastPushApproved || flag("require_last_push_approval")
		};
		case "required_status_checks": {
			const checks = listOf(inside(given, "required_status_checks")).map((check) => ({
				name: textIn(inside(check, "context")),
				app: orNull(inside(check, "integration_id"), numberIn)
			}));
			const upToDate = so.upToDate || flag("strict_required_status_checks_policy");
			return {
				...so,
				checks: [...so.checks, ...checks],
				upToDate
			};
		}
		case "non_fast_forward": return {
			...so,
			forcePushes: false
		};
		case "deletion": return {
			...so,
			deletions: false
		};
		case "update": return {
			...so,
			updates: false
		};
		default: return so;
	}
}

// src/github/protection.ts
async function protectionOf(github, branch) {
	const [older, rulesets] = [await olderKind(github, branch), await rulesetsOf(github, branch)];
	const kinds = [older, rulesets].filter((kind) => kind !== null);
	return {
		branch: older?.all ?? null,
		rulesets: rulesets?.all ?? null,
		forAll: kinds.map(({ forAll }) => forAll),
		exempt: kinds.flatMap(({ exempt }) => exempt)
	};
}
async function olderKind(github, branch) {
	const call = {
		method: "GET",
		path: "/repos/{repo}/branches/{branch}/protection",
		values: { branch },
		needs: "administration: read"
	};
	const reply = await github.ask(call);
	if (reply.kind === "answer" && reply.status === 404 && reply.said === "Branch not protected") return {
		all: noRules,
		forAll: noRules,
		exempt: []
	};
	if (isHidden(reply)) return null;
	const part = goodAnswer(call, reply);
	const all = protectionIn(part);
	const reviewless = namesIn(inside(part, "required_pull_request_reviews.bypass_pull_request_allowances"));
	if (!flag(part, "enforce_admins.enabled")) return {
		all,
		forAll: noRules,
		exempt: ["administrators", ...reviewless]
	};
	const { pulls, approvals, codeOwners, staleDismissed, lastPushApproved } = noRules;
	const unreviewed = {
		...all,
		pulls,
		approvals,
		codeOwners,
		staleDismissed,
		lastPushApproved
	};
	return {
		all,
		forAll: reviewless.length === 0 ? all : unreviewed,
		exempt: reviewless
	};
}
function protectionIn(part) {
	const [reviews, checks] = [inside(part, "required_pull_request_reviews"), inside(part, "required_status_checks")];
	return {
		pulls: typeof reviews.value === "object" && reviews.value !== null,
		approvals: orNull(inside(reviews, "required_approving_review_count"), numberIn) ?? 0,
		codeOwners: flag(reviews, "require_code_owner_reviews"),
		staleDismissed: flag(reviews, "dismiss_stale_reviews"),
		lastPushApproved: flag(reviews, "require_last_push_approval"),
		checks: (orNull(inside(checks, "checks"), listOf) ?? []).map((check) => ({
			name: textIn(inside(check, "context")),
			app: orNull(inside(check, "app_id"), appOf)
		})),
		upToDate: flag(checks, "strict"),
		forcePushes: flag(part, "allow_force_pushes.enabled"),
		deletions: flag(part, "allow_deletions.enabled"),
		updates: isOpen(inside(part, "restrictions"))
	};
}
function appOf(part) {
	return part.value === -1 ? null : numberIn(part);
}
function isOpen(restrictions) {
	return orNull(restrictions, namesIn)?.includes("github-actions") ?? true;
}
function namesIn(part) {
	return Object.entries({
		users: "login",
		teams: "slug",
		apps: "slug"
	}).flatMap(([kind, name]) => (orNull(inside(part, kind), listOf) ?? []).map((one) => textIn(inside(one, name))));
}
function flag(part, name) {
	return orNull(inside(part, name), flagOf) ?? false;
}

// src/github/repository.ts
async function repositoryOf(github) {
	const part = await got(github, reading("/repos/{repo}", "metadata: read"));
	const defaultBranch = branchOf(inside(part, "default_branch"));
	return {
		private: flagOf(inside(part, "private")),
		visibility: orNull(inside(part, "visibility"), (seen) => oneOf(seen, [
			"public",
			"private",
			"internal"
		])),
		defaultBranch,
		secrets: await secretsOf(github, "secrets"),
		organisationSecrets: await secretsOf(github, "organization-secrets"),
		environments: await environmentsOf(github),
		protection: await protectionOf(github, defaultBranch),
		workflows: await workflowsOf(github),
		actions: await actionsOf(github)
	};
}
async function defaultBranchOf(github) {
	return branchOf(inside(await got(github, reading("/repos/{repo}", "metadata: read")), "default_branch"));
}
async function isPrivate(github) {
	const part = await gotIfAllowed(github, reading("/repos/{repo}", "metadata: read"));
	return part !== null && flagOf(inside(part, "private"));
}
function reading(path, needs, name = "") {
	return {
		method: "GET",
		path,
		values: { name },
		needs
	};
}
async function secretsOf(github, kind) {
	return (await allIfAllowed(github, reading(`/repos/{repo}/actions/${kind}`, "secrets: read"), "secrets"))?.map((part) => textIn(inside(part, "name"))) ?? null;
}
async function environmentsOf(github) {
	const call = reading("/repos/{repo}/environments", "actions: read");
	const parts = await allIfAllowed(github, call, "environments");
	if (parts === null) return null;
	const found = [];
	for (const part of parts) {
		const name = textIn(inside(part, "name"));
		found.push({
			name,
			from: await whereFrom(github, name, inside(part, "deployment_branch_policy"))
		});
	}
	return found;
}
async function whereFrom(github, name, policy) {
	if (policy.value === null || policy.value === void 0) return "anywhere";
	if (flagOf(inside(policy, "protected_branches"))) return "protected";
	const parts = await allIfAllowed(github, reading("/repos/{repo}/environments/{name}/deployment-branch-policies", "actions: read", name), "branch_policies");
	const kindOf = (part) => orNull(inside(part, "type"), kindIn) ?? "branch";
	return parts?.map((part) => ({
		kind: kindOf(part),
		pattern: textIn(inside(part, "name"))
	})) ?? null;
}
function kindIn(part) {
	return oneOf(part, ["branch", "tag"]);
}
async function workflowsOf(github) {
	const call = reading("/repos/{repo}/actions/permissions/workflow", "administration: read");
	const part = await gotIfAllowed(github, call);
	if (part === null) return null;
	return {
		token: oneOf(inside(part, "default_workflow_permissions"), ["read", "write"]),
		approve: flagOf(inside(part, "can_approve_pull_request_reviews"))
	};
}
async function actionsOf(github) {
	const part = await gotIfAllowed(github, reading("/repos/{repo}/actions/permissions", "administration: read"));
	if (part === null) return null;
	const allowedIn = (allowed) => oneOf(allowed, [
		"all",
		"local_only",
		"selected"
	]);
	return {
		enabled: flagOf(inside(part, "enabled")),
		allowed: orNull(inside(part, "allowed_actions"), allowedIn)
	};
}

// src/action/private.ts
async function requirePrivate({ host, github }, command) {
	if (isSandbox(host) || await isPrivate(github)) return;
	throw new ExitError(64, `The command "${command}" does not run in a public repository: its comments, its log and the branch of its state would show the public who has an account. Make the repository private, or delete this workflow and run "espalier apply" on your own machine. Nothing was done.`);
}
function isSandbox({ env }) {
	const address = env["ESPALIER_API_URL"] ?? "";
	return URL.canParse(address) && isThisMachine(new URL(address).hostname);
}

export { repositoryOf as a, contextOf as c, isPrivate as i, isoNow as l, requirePrivate as n, protectionOf as o, defaultBranchOf as r, actionsApp as s, isSandbox as t, runUrl as u };