import { P as isPersonKey, g as usage, h as flagValue, p as flagChoice } from "./base.mjs";
import { i as nearest } from "./start.mjs";
import { n as planInBrief, r as planText } from "./file-findings.mjs";
import { ft as isNamed } from "./planning.mjs";

// src/engine/plan.ts
function planToRead(plan, file, args, colour) {
	const verbose = args.flags.has("verbose");
	return isNamed(plan.fingerprint, file?.fingerprint ?? flagValue(args, "expect") ?? "") && !verbose ? planInBrief(plan, colour) : planText(plan, {
		colour,
		unmanaged: false,
		verbose
	});
}
const liftable = [
	"deactivate",
	"role",
	"move",
	"create",
	"email",
	"name",
	"department"
];
function choicesOf(args, desired, command, before = null) {
	const drift = flagChoice(args, "drift", ["report", "revert"], command);
	return {
		firstRun: args.flags.has("first-run") || (before?.firstRun ?? false),
		drift: args.flags.has("drift") ? drift : before?.drift ?? drift,
		allow: liftsOf(args, command),
		only: onlyOf(args.flags.get("only") ?? before?.only ?? void 0, desired, command)
	};
}
function liftsOf(args, command) {
	return new Map((args.flags.get("allow") ?? []).map((text) => lift(text, command)));
}
function lift(text, command) {
	const [name, count] = text.split("=");
	const limit = liftable.find((one) => one === name);
	if (limit === void 0 || count === void 0 || !/^[1-9]\d{0,8}$/.test(count)) throw usage(`--allow takes a limit and an exact number, such as deactivate=12, not "${text}". Limits: ${liftable.join(", ")}.`, command);
	return [limit, Number(count)];
}
function onlyOf(keys, { people }, command) {
	if (keys === void 0) return null;
	for (const key of keys) {
		if (isPersonKey(key) && people.has(key)) continue;
		const near = nearest(key, people.keys());
		throw usage(`--only: the chart has no "${key}" on that day.${near === null ? "" : ` Did you mean "${near}"?`}`, command);
	}
	return new Set(keys);
}

export { liftsOf as n, planToRead as r, choicesOf as t };