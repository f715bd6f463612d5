import { a as sceneOf, i as pathOf, n as notFor, r as orgOf, t as givenTo } from "./scene.mjs";

export { sceneOf };