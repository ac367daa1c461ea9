// A message's words with their entities, as elements. Offsets are UTF-16 units, as JavaScript counts.

import { el } from "./dom.js";
import { GROUP_ZONE, clock, moment, words } from "./words.js";

const PLAIN = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote", expandable_blockquote: "blockquote" };

/** `hands` tells what a phone does with a link or a command; `phone` is its owner. */
export function rich(text, entities, phone, hands) {
  const sorted = [...entities].sort((one, other) => one.offset - other.offset || other.length - one.length);
  return pieces(text, 0, text.length, sorted, { phone, hands });
}

function pieces(text, from, until, entities, about) {
  const made = [];
  let at = from;
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i];
    const end = Math.min(entity.offset + entity.length, until);
    if (entity.offset < at) continue;
    if (entity.offset > at) made.push(text.slice(at, entity.offset));
    const inside = entities.slice(i + 1).filter((one) => one.offset < end);
    made.push(wrapped(text.slice(entity.offset, end), entity, pieces(text, entity.offset, end, inside, about), about));
    at = end;
  }
  if (at < until) made.push(text.slice(at, until));
  return made;
}

function wrapped(said, entity, inside, { phone, hands }) {
  if (entity.type in PLAIN) return el(PLAIN[entity.type], {}, inside);
  switch (entity.type) {
    case "spoiler":
      return el("span", { class: "spoiler", tabindex: "0" }, inside);
    case "url":
    case "text_link":
      return link(inside, () => hands.link(entity.url ?? said));
    case "bot_command":
      return link(inside, () => hands.command(said));
    case "date_time":
      return time(entity, inside, phone);
    default:
      return el("span", {}, inside);
  }
}

const link = (inside, follow) => el("button", { type: "button", class: "link", onclick: follow }, inside);

/** The words stay; a phone elsewhere adds its own time, as people there would read it wrongly otherwise. */
function time(entity, inside, phone) {
  const at = entity.unix_time;
  const made = el("time", { datetime: new Date(at * 1000).toISOString(), title: moment(at, phone.zone, phone.language) });
  if (entity.date_time_format) {
    made.append(moment(at, phone.zone, phone.language));
    return made;
  }
  made.append(...inside);
  const here = clock(at, phone.zone, phone.language);
  if (here !== clock(at, GROUP_ZONE, phone.language)) {
    made.append(el("span", { class: "here" }, ` (${here} ${words(phone.language).here})`));
  }
  return made;
}
