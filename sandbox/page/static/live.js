// The wire: events come in order by server-sent events, deeds go out as JSON to the page's own server.

import { notice } from "./dom.js";

export function listen(apply, lost) {
  const source = new EventSource("/events");
  source.onmessage = (event) => apply(JSON.parse(event.data));
  source.onerror = () => lost();
}

export async function act(verb, given = {}) {
  try {
    const answer = await fetch(`/do/${verb}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(given),
    });
    const told = await answer.json().catch(() => ({ error: "the demo refused this" }));
    if (told.error) {
      notice(`That did not work: ${told.error}.`);
      return null;
    }
    return told;
  } catch {
    notice("The demo does not answer. Is `kopa demo` still running?");
    return null;
  }
}
