import { a as placeIn, i as pathOf, n as notFor, o as sceneOf, r as orgOf, t as givenTo } from "./context.mjs";

export { sceneOf };