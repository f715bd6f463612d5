import "./rolldown-runtime.mjs";
import { r as notFor } from "./context.mjs";
import { t as filesOnly } from "./files-only.mjs";

// src/action/commands/validate.ts
/** `command: validate`: the files alone, as they would be after the merge. No key, and no request to the service. */
async function validatePull(job) {
	const { event } = job;
	if (event.kind !== "pull" && event.kind !== "queue") throw notFor("validate", event, "pull requests");
	return await filesOnly(job, "HEAD", "This step has no key: it checks only the files.");
}

export { validatePull };