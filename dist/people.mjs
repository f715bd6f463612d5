import { n as t, t as f } from "./people2.mjs";

export { t as people, f as person };