import "./rolldown-runtime.mjs";
import { U as ExitError, h as printed, p as message } from "./base.mjs";
import { t as nearest } from "./nearest.mjs";
import { t as resultOf } from "./action-result.mjs";

// src/action/dispatch.ts
const acts = {
	validate: async (job) => (await import("./validate.mjs")).validatePull(job),
	plan: async (job) => (await import("./plan2.mjs")).planPull(job),
	"link-page": async (job) => (await import("./link-page.mjs")).linkPage(job),
	apply: async (job) => (await import("./apply.mjs")).applyMerged(job),
	drift: async (job) => (await import("./drift.mjs")).driftRun(job),
	probe: async (job) => (await import("./probe.mjs")).probeRun(job),
	event: async (job) => (await import("./event.mjs")).eventRun(job),
	doctor: async (job) => (await import("./doctor.mjs")).doctorRun(job),
	chart: async (job) => (await import("./chart.mjs")).chartRun(job),
	form: async (job) => (await import("./form.mjs")).formRun(job),
	"hr-file": async (job) => (await import("./hr-file.mjs")).hrFileRun(job)
};
async function act(input, host) {
	try {
		const name = input("command");
		const chosen = Object.hasOwn(acts, name) ? acts[name] : void 0;
		if (chosen === void 0) throw unknown(name);
		const { jobOf } = await import("./context3.mjs");
		return await chosen(await jobOf(input, host));
	} catch (error) {
		return ended(error);
	}
}
function unknown(name) {
	const names = Object.keys(acts);
	if (name === "") return new ExitError(64, `The step has no command. Write one under "with": ${names.join(", ")}.`);
	const near = nearest(name, names);
	return new ExitError(64, `There is no command "${name}".${near === null ? ` There are ${names.join(", ")}.` : ` Did you mean "${near}"?`}`);
}
function ended(error) {
	const exit = error instanceof ExitError ? error.exit : 1;
	const says = error instanceof ExitError ? message(error.message) : printed`Internal error: please report it. ${message(String(error))}`;
	const result = resultOf(exit);
	return {
		exit,
		result,
		outputs: {
			"exit-code": exit,
			result
		},
		annotations: [{
			severity: "error",
			title: "Espalier",
			says
		}],
		summary: null,
		report: [],
		says: printed`espalier: ${says}\n`
	};
}

export { act };