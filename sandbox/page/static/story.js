// Stories: chosen, played step by step, paused, taken over by hand.

import { confirm } from "./dialogs.js";
import { el, find } from "./dom.js";
import { act } from "./live.js";
import { on, state } from "./store.js";

function drawChoice() {
  find("story-buttons").replaceChildren(...state.stories.map((story) =>
    el("button", { type: "button", class: story.name === "meeting" ? "strong" : "", title: story.about, data: { story: story.name }, onclick: () => choose(story) }, `Play: ${story.title}`)));
}

function choose(story) {
  const somethingSaid = [...state.chats.values()].some((chat) => chat.messages.size > 60);
  if (somethingSaid) confirm(`Play «${story.title}»?`, "The table may be set anew for it: what was said is then forgotten.", "Play", () => act("play", { story: story.name }));
  else act("play", { story: story.name });
}

function draw() {
  const story = state.story;
  const begun = state.settled && story?.name === "beginning" && story.ended && !story.watched;
  find("story-choice").hidden = !state.settled || (Boolean(story) && !begun);
  find("story-playing").hidden = !find("story-choice").hidden;
  find("story-controls").hidden = !state.settled;
  if (!story && !state.settled) find("story-words").textContent = "The table is being set: the bot starts …";
  if (!story || begun) return;
  const words = find("story-words");
  words.classList.toggle("broke", Boolean(story.broke));
  const told = story.broke ? `This step did not go as told: ${story.broke}. Go on by hand, or start over.`
    : story.ended && !story.acting ? `${story.tells} – The story ends here; the phones are yours.` : story.tells;
  words.replaceChildren(el("span", { class: "where" }, `${story.title} · step ${story.step} of ${story.steps}`), told);
  Object.assign(find("story-progress"), { max: story.steps, value: story.step - (story.acting ? 0.5 : 0) });
  const going = !story.paused && !story.ended;
  find("story-pause").hidden = !going;
  find("story-resume").hidden = going || story.ended || Boolean(story.broke);
  find("story-step").hidden = story.ended || Boolean(story.broke);
  find("story-step").disabled = story.acting;
  find("story-stop").textContent = story.ended || story.broke ? "Close" : "End the story";
}

find("story-pause").onclick = () => act("pause");
find("story-resume").onclick = () => act("resume");
find("story-step").onclick = () => act("step");
find("story-stop").onclick = () => act("stop");

on("snapshot", () => { drawChoice(); draw(); });
on("story", draw);
on("settled", draw);
