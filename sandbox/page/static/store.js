// All that the phones know, and who wants to hear of which change.

const listeners = new Map();

export const state = {
  ready: false, people: [], group: null, chats: new Map(), bot: null, network: "on", story: null, stories: [],
  scheduled: [], outgoing: [], rate: null, traffic: new Map(), clock: 0, heard: 0,
};

export function on(kind, hear) {
  if (!listeners.has(kind)) listeners.set(kind, []);
  listeners.get(kind).push(hear);
}

const tell = (kind, event) => (listeners.get(kind) ?? []).forEach((hear) => hear(event));

/** Whether a story moves on by itself or is just taking a step. */
export const storyGoes = () => Boolean(state.story) && !state.story.ended && (state.story.acting || !state.story.paused);

/** Seconds since 1970 on the phones' clock. */
export const now = () => state.clock + (performance.now() - state.heard) / 1000;

const setClock = (seconds) => Object.assign(state, { clock: seconds, heard: performance.now() });

const changes = {
  snapshot({ state: whole }) {
    Object.assign(state, whole, { ready: true, traffic: new Map(whole.traffic.map((one) => [one.number, one])) });
    state.chats = new Map(whole.chats.map((chat) => [chat.id, {
      ...chat, messages: new Map(chat.messages.map((message) => [message.id, message])),
    }]));
    setClock(whole.clock);
  },
  message(event) {
    const messages = state.chats.get(event.message.chat)?.messages;
    event.fresh = !messages?.has(event.message.id);
    messages?.set(event.message.id, event.message);
  },
  deleted(event) { state.chats.get(event.chat)?.messages.delete(event.id); },
  chat(event) { Object.assign(state.chats.get(event.chat) ?? {}, { keyboard: event.keyboard, pinned: event.pinned }); },
  people(event) {
    const before = new Map(state.people.map((one) => [one.id, JSON.stringify(one)]));
    const groupChanged = JSON.stringify(state.group) !== JSON.stringify(event.group);
    event.changed = event.people.filter((one) => groupChanged || before.get(one.id) !== JSON.stringify(one)).map((one) => one.id);
    Object.assign(state, { people: event.people, group: event.group });
  },
  clock(event) { setClock(event.clock); },
  traffic(event) {
    for (const one of event.passed) state.traffic.set(one.number, one);
    while (state.traffic.size > 120) state.traffic.delete(state.traffic.keys().next().value);
  },
};
for (const kind of ["settled", "network", "story", "bot", "scheduled", "outgoing", "rate"]) {
  changes[kind] = (event) => { state[kind] = event[kind]; };
}

export function apply(events) {
  for (const event of events) {
    changes[event.kind]?.(event);
    tell(event.kind, event);
  }
}

export const person = (id) => state.people.find((one) => one.id === id);
export const hue = (id) => Math.max(0, state.people.findIndex((one) => one.id === id));

export function chatName(id) {
  if (id === state.group?.id) return state.group.title;
  return person(id)?.name ?? "";
}
