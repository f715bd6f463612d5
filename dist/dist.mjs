import { t as require_dist } from "./yaml.mjs";

export default require_dist();

export {  };