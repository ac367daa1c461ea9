// Making elements. Text is only ever set as text: what people and the bot write is never read as HTML.

export function el(tag, about = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(about)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "class") made.className = value;
    else if (name === "data") Object.assign(made.dataset, value);
    else if (name in made && typeof value === "boolean") made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

export const find = (id) => document.getElementById(id);

export const narrow = window.matchMedia("(max-width: 699px)");

let forgetting;

export function notice(words) {
  find("notice").replaceChildren(el("p", {}, words));
  clearTimeout(forgetting);
  forgetting = setTimeout(() => find("notice").replaceChildren(), 6000);
}
