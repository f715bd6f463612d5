import "./rolldown-runtime.mjs";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname, userInfo } from "node:os";

// src/host/machine.ts
/** This machine, as a lock names it, and its user. */
function thisMachine() {
	return {
		name: [
			hostname(),
			...known(boot),
			...known(processSpace)
		].join("/"),
		user: `${userName()} on ${hostname()}`
	};
}
/** A process number means something only until the machine restarts. */
function boot() {
	return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").slice(0, 8);
}
/** Two containers may share a name and a state, and each has a process 1: their process spaces tell them apart. */
function processSpace() {
	return readlinkSync("/proc/self/ns/pid").replaceAll(/\D/g, "");
}
/** Only Linux has these. */
function known(part) {
	try {
		return [part()];
	} catch {
		return [];
	}
}
/** An account without an entry in the password file has no name. */
function userName() {
	try {
		return userInfo().username;
	} catch {
		return "an unknown user";
	}
}

export { thisMachine };