import { a as pathOf, i as orgOf, n as jobOf, o as placeIn, r as notFor, t as argsOf } from "./context.mjs";

export { jobOf };