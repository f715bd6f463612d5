import { i as applyTip, t as showRun } from "./show-run.mjs";
import { r as notFor } from "./context.mjs";
import { n as requirePrivate } from "./private.mjs";

// src/action/commands/apply.ts
async function applyMerged(job) {
	const { event } = job;
	if (event.kind !== "push" && event.kind !== "dispatch") throw notFor("apply", event, "pushes and runs by hand");
	await requirePrivate(job, "apply");
	return await showRun(job, await applyTip(job), "apply");
}

export { applyMerged };