import { a as pathOf, i as orgOf, n as jobOf, o as placeIn, r as notFor, s as textsFromTop, t as argsOf } from "./context.mjs";

export { jobOf };