import { m as commitAt } from "./chart-at-revision.mjs";
import { r as notFor } from "./context.mjs";
import { t as filesOnly } from "./files-only.mjs";

// src/action/commands/validate.ts
async function validatePull(job) {
	const { event } = job;
	if (event.kind !== "pull" && event.kind !== "queue") throw notFor("validate", event, "pull requests");
	const noKey = "This step has no key: it checks only the files.";
	if (event.kind === "queue") return await filesOnly(job, "HEAD", noKey, null);
	const base = await baseOf(job, event.baseBranch);
	const noBase = base === null ? ` ${noParents}` : "";
	return await filesOnly(job, "HEAD", `${noKey}${noBase}`, base);
}
const noParents = "There is no diff: HEAD is no merge whose parents are here. Let actions/checkout fetch them, with \"fetch-depth: 2\".";
async function baseOf({ git }, branch) {
	const [commit, head] = [await commitAt(git, "HEAD^1"), await commitAt(git, "HEAD^2")];
	return commit === null || head === null ? null : {
		commit,
		branch
	};
}

export { validatePull };