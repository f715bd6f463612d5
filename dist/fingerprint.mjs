import { createHash } from "node:crypto";

// src/plan/fingerprint.ts
/**
* What is approved: a hash over the company, the contract and the digests of the changes, in order. It is made of
* digests so that a stored approval, which has only these, can be checked against its fingerprint.
*/
function fingerprintOf(company, contract, digests) {
	return `sha256:${sha256(canonical({
		company,
		contract,
		changes: digests
	}))}`;
}
/**
* One approved change with its before and after, recognised again whatever else was done meanwhile. 32 hex digits: with
* fewer, an attacker could make a harmless change and a harmful one with the same digest.
*/
function changeDigest(change) {
	return digest(essence(change));
}
/** A value as 32 hex digits, in any order of its properties. */
function digest(value) {
	return sha256(canonical(value)).slice(0, 32);
}
/**
* What a reviewer agrees to. Without the place in the file and what it waits for: those may differ in the rest of a
* plan. An address that has not drifted is left out, as before that property existed: what was approved then still is.
*/
function essence({ id, key, user, address, before, after, was }) {
	return {
		id,
		key,
		user,
		before,
		after,
		was: was ?? null,
		...address === void 0 ? {} : { address }
	};
}
/** JSON with sorted keys and NFC text: the same value is the same text. */
function canonical(value) {
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (value === null || typeof value !== "object") return JSON.stringify(value).normalize("NFC");
	return `{${Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1).map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(",")}}`;
}
function sha256(text) {
	return createHash("sha256").update(text).digest("hex");
}

export { digest as n, fingerprintOf as r, changeDigest as t };