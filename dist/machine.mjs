import "./rolldown-runtime.mjs";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname, userInfo } from "node:os";

// src/host/machine.ts
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
function boot() {
	return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").slice(0, 8);
}
function processSpace() {
	return readlinkSync("/proc/self/ns/pid").replaceAll(/\D/g, "");
}
function known(part) {
	try {
		return [part()];
	} catch {
		return [];
	}
}
function userName() {
	try {
		return userInfo().username;
	} catch {
		return "an unknown user";
	}
}

export { thisMachine };