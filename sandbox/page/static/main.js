// Puts the page together.

import "./controls.js";
import "./drawer.js";
import "./story.js";
import "./table.js";
import { notice } from "./dom.js";
import { listen } from "./live.js";
import { apply } from "./store.js";

listen(apply, () => notice("The connection to the demo is lost; it is tried again."));
