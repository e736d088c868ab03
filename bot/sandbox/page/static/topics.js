// The topics of a chat as a strip of names: the open one shows only itself, and is written in.

import { make } from "./dom.js";

export class Topics {
  constructor(phone) {
    this.phone = phone;
    this.root = make("nav", { class: "topics", hidden: true, "aria-label": phone.words.topics });
  }

  update(view) {
    const shows = JSON.stringify([view.topics, view.topic]);
    if (shows === this.shows) return;
    this.shows = shows;
    this.root.hidden = !view.topics.length;
    const open = view.topics.some((topic) => topic.id === view.topic) ? view.topic : null;
    this.root.replaceChildren(
      this.tab({ id: null, name: this.phone.words.allTopics }, open),
      ...view.topics.map((topic) => this.tab(topic, open)),
      ...(open === null ? [] : [this.bin(open)]));
  }

  tab(topic, open) {
    return make("button", { type: "button", class: "topic", dir: "auto", "aria-pressed": String(topic.id === open),
      onclick: () => this.phone.does("opens-topic", { topic: topic.id }) }, topic.name);
  }

  bin(open) {
    const { words } = this.phone;
    return make("button", { type: "button", class: "topic bin", "aria-label": words.deleteTopic, title: words.deleteTopic,
      onclick: () => this.phone.does("deletes-topic", { topic: open }) }, "✕");
  }
}

/** What stands in the open topic; in the whole chat everything, each with its topic's name. */
export function inTopic(view) {
  const names = new Map(view.topics.map((topic) => [topic.id, topic.name]));
  if (names.has(view.topic)) return view.messages.filter((message) => message.topic === view.topic);
  return view.messages.map((message) => ({ ...message, topicName: names.get(message.topic) }));
}
