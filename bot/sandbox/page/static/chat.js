// The bubbles of one chat: only what changed is drawn again, so nothing jumps, flickers or loses focus.

import { bubble, together } from "./bubbles.js";
import { find, make } from "./dom.js";
import { dayKey, dayName } from "./times.js";
import { inTopic } from "./topics.js";

const NEAR_THE_END = 60; // pixels: somebody reading the newest message

export class Chat {
  constructor(phone) {
    this.phone = phone;
    this.drawn = new Map();
    this.reading = true;
    this.list = make("ol", { class: "messages", role: "log", "aria-label": document.documentElement.dataset.school, tabindex: "0" });
    this.toEnd = make("button", { type: "button", class: "round to-end", hidden: true, "aria-label": phone.words.toEnd, onclick: () => this.scrollToEnd() }, "↓");
    this.list.addEventListener("scroll", () => this.scrolled());
    new ResizeObserver(() => { if (this.reading) this.scrollToEnd(); }).observe(this.list);
    this.root = make("div", { class: "chat" }, this.list, this.toEnd);
  }

  update(view) {
    const known = this.newest;
    this.newest = view.messages.at(-1)?.id;
    this.arrange(this.lines(view));
    const wrote = view.messages.at(-1)?.mine && this.newest !== known;
    if (this.reading || wrote || known === undefined) this.scrollToEnd();
    this.scrolled();
  }

  /** Whoever reads the newest message keeps it in sight, also when the keyboard opens. */
  scrolled() {
    this.reading = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < NEAR_THE_END;
    this.toEnd.hidden = this.reading;
  }

  /** Every line in order as [key, what it shows, how to draw it]. */
  lines(view) {
    const lines = [];
    const { language } = this.phone;
    const firstUnread = firstUnreadOf(view);
    let day = null;
    for (const group of together(inTopic(view))) {
      const at = new Date(group[0].date);
      if (dayKey(at) !== day) {
        day = dayKey(at);
        const name = dayName(at, language);
        lines.push([`day ${day}`, name, () => make("li", { class: "day" }, make("span", {}, name))]);
      }
      if (group.some((message) => message.id === firstUnread)) {
        lines.push(["unread", "", () => make("li", { class: "unread" }, make("span", {}, this.phone.words.unread))]);
      }
      lines.push([`message ${group[0].id}`, JSON.stringify(group), () => bubble(group, this.phone)]);
    }
    return lines;
  }

  arrange(lines) {
    const keys = new Set(lines.map(([key]) => key));
    for (const [key, { element }] of this.drawn) if (!keys.has(key)) element.remove();
    const drawn = new Map();
    let next = this.list.firstElementChild;
    for (const [key, shows, draw] of lines) {
      const before = this.drawn.get(key);
      const element = before?.shows === shows ? before.element : draw();
      drawn.set(key, { shows, element });
      if (before && before.element !== element) {
        keepFocus(before.element, element);
        if (before.element === next) next = next.nextElementSibling;
        before.element.remove();
      }
      if (element === next) next = next.nextElementSibling;
      else this.list.insertBefore(element, next);
    }
    this.drawn = drawn;
  }

  scrollToEnd() {
    this.list.scrollTop = this.list.scrollHeight;
  }

  /** A picture was loaded and made its bubble higher. */
  grew() {
    if (this.reading) this.scrollToEnd();
  }

  flash(id) {
    const row = find(`[data-message="${id}"]`, this.list);
    row?.scrollIntoView({ block: "center" });
    row?.classList.add("flash");
    setTimeout(() => row?.classList.remove("flash"), 1500);
  }
}

function firstUnreadOf(view) {
  const theirs = view.messages.filter((message) => !message.mine);
  return view.unread ? theirs.at(-view.unread)?.id : null;
}

/** A card edited under somebody's finger keeps the keyboard's place on the same button. */
function keepFocus(before, after) {
  const active = document.activeElement;
  if (!before.contains(active)) return;
  const label = active.textContent;
  queueMicrotask(() => [...after.querySelectorAll("button")].find((button) => button.textContent === label)?.focus({ preventScroll: true }));
}
