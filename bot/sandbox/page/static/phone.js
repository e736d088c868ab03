// One person's phone: the chat with the bot as Telegram would show it, in its owner's language.

import { Chat } from "./chat.js";
import { Compose } from "./compose.js";
import { avatar, find, make } from "./dom.js";
import { ask, tell } from "./server.js";
import { Topics } from "./topics.js";
import { directionOf, languageName, wordsIn } from "./words.js";

const bot = document.documentElement.dataset;
const SPINS = 15_000; // milliseconds a pressed button waits for its answer, as Telegram's do

export class Phone {
  constructor(id, page) {
    this.id = id;
    this.page = page;
    this.root = make("section", { class: "phone", "data-phone": id, tabindex: "-1" });
    for (const sign of ["pointerdown", "focusin", "keydown", "wheel"]) {
      this.root.addEventListener(sign, () => this.read(), { passive: true });
    }
    this.root.addEventListener("click", (event) => this.followsLink(event));
  }

  path(does) { return `/phones/${this.id}/${does}`; }
  does(what, facts) { return tell(this.path(what), facts); }

  /** Asks for the phone's picture; asked again meanwhile, it asks once more afterwards. */
  async refresh() {
    if (this.asking) { this.again = true; return; }
    this.asking = true;
    try {
      do {
        this.again = false;
        this.update(await ask(this.path("")));
      } while (this.again);
    } catch (problem) {
      if (!this.view) this.page.closes(this.id);
    } finally {
      this.asking = false;
    }
  }

  update(view) {
    const before = this.view;
    this.view = view;
    if (!before) this.draw(view);
    if (before?.toast?.seq !== view.toast?.seq) this.answered(before, view.toast);
    this.root.classList.toggle("waits", view.unread > 0);
    this.owner.update(view);
    this.compose.update(view);
    this.topics.update(view);
    find(".sub", this.root).textContent = view.typing ? this.words.typing : this.words.bot;
    // Nobody tells when the typing ends: it just passes.
    if (view.typing) setTimeout(() => this.refresh(), 5000);
    this.showFoot(view);
    this.showReplyKeyboard(view.reply_keyboard);
    this.chat.update(view);
    this.page.shows(this);
  }

  draw(view) {
    this.language = view.language_code;
    this.words = wordsIn(this.language);
    this.direction = directionOf(this.language);
    this.owner = owner(this);
    this.screen = make("div", { class: "screen", dir: this.direction, lang: this.language });
    this.chat = new Chat(this);
    this.topics = new Topics(this);
    this.compose = new Compose(this);
    this.keyboard = make("div", { class: "reply-keyboard", hidden: true });
    this.toast = make("p", { class: "toast", role: "status", dir: "auto", hidden: true });
    this.foot = make("div", { class: "foot" });
    this.screen.append(
      make("div", { class: "head" }, make("img", { src: "/static/homeroom.svg", alt: "", width: 36, height: 36 }),
        make("p", {}, make("b", { dir: "auto" }, bot.school), make("span", { class: "sub" }))),
      this.topics.root, this.chat.root, this.toast, this.keyboard, this.foot);
    this.root.setAttribute("aria-label", view.name);
    this.root.append(this.owner.root, this.screen);
  }

  /** Start, unblock or write: whatever this chat can do now. */
  showFoot(view) {
    const state = view.blocked ? "blocked" : view.started ? "open" : "new";
    if (state === this.state) return;
    this.state = state;
    this.foot.replaceChildren(...this.footOf(state));
  }

  footOf(state) {
    const { words } = this;
    if (state === "open") return [this.compose.root];
    const [line, label, does] = state === "blocked" ? [words.blocked, words.unblock, "returns"] : [words.empty, words.start, "starts"];
    const hook = state === "new" ? { "data-start": true } : {};
    return [make("p", { class: "foot-line" }, line), make("button", { type: "button", class: "wide", ...hook, onclick: () => this.does(does) }, label)];
  }

  showReplyKeyboard(rows) {
    const shows = JSON.stringify(rows);
    if (shows === this.keyboardShows) return;
    this.keyboardShows = shows;
    this.keyboard.hidden = !rows?.length || this.state === "blocked";
    const press = (label) => () => this.does("presses-reply-button", { label });
    this.keyboard.replaceChildren(...(rows ?? []).map((row) => make("div", { class: "keys" },
      ...row.map((label) => make("button", { type: "button", class: "reply-key", dir: "auto", onclick: press(label) }, label)))));
  }

  press(message, button, key) {
    if (key.ariaBusy === "true") return;
    key.ariaBusy = "true";
    const rest = () => { key.ariaBusy = null; };
    setTimeout(rest, SPINS);
    this.does("presses", { message: message.id, data: button.data }).then((done) => { if (!done) rest(); });
  }

  answered(before, toast) {
    for (const key of this.root.querySelectorAll("[aria-busy]")) key.ariaBusy = null;
    if (!before || !toast?.text) return;
    if (toast.alert) this.alert(toast.text);
    else this.showToast(toast.text);
  }

  showToast(words) {
    this.toast.textContent = words;
    this.toast.hidden = false;
    clearTimeout(this.toastEnds);
    this.toastEnds = setTimeout(() => { this.toast.hidden = true; }, 4000);
  }

  alert(words) {
    const box = make("dialog", { class: "alert", dir: this.direction, onclose: () => box.remove() }, make("p", { dir: "auto" }, words),
      make("button", { type: "button", class: "plain strong", onclick: () => box.close() }, this.words.ok));
    this.screen.append(box);
    box.show();
    find("button", box).focus();
  }

  react(message, emoji) {
    this.does("reacts", { message: message.id, emoji: message.reactions.includes(emoji) ? null : emoji });
  }

  /** A link to the bot itself is tapped inside Telegram, so it stays inside this phone. */
  followsLink(event) {
    const link = event.target.closest("a[href]");
    if (!link || !this.screen?.contains(link) || link.hasAttribute("download")) return;
    const to = new URL(link.href);
    if (to.hostname !== "t.me" || to.pathname.slice(1) !== bot.bot) return;
    event.preventDefault();
    const payload = to.searchParams.get("start");
    if (payload) this.does("opens-link", { payload });
  }

  read() {
    if (!this.view?.unread || this.reading) return;
    this.reading = true;
    this.does("reads").finally(() => { this.reading = false; });
  }

  scan(payload) { return this.does("opens-link", { payload }); }
}

/** Above the phone, the sandbox's own line: whose it is, and what only a visitor can do with it. */
function owner(phone) {
  const facts = make("small", {});
  const badge = make("span", { class: "badge", hidden: true });
  const block = make("button", { type: "button", class: "round block", onclick: () => phone.does(phone.view.blocked ? "returns" : "blocks") });
  const close = make("button", { type: "button", class: "round", onclick: () => phone.page.closes(phone.id) }, "✕");
  const name = make("bdi");
  const root = make("header", { class: "owner" }, make("span", { class: "face" }, avatar(phone.view.name, phone.id), badge), make("div", { class: "owner-name" }, make("h2", {}, name), facts), block, close);
  return {
    root,
    update(view) {
      const person = phone.page.person(phone.id);
      name.textContent = person?.name ?? view.name;
      facts.textContent = person ? phone.page.about(person) : languageName(view.language_code);
      badge.hidden = !view.unread;
      badge.textContent = view.unread;
      block.title = view.blocked ? "Unblock the bot" : "Block the bot";
      block.setAttribute("aria-label", block.title);
      block.setAttribute("data-blocked", view.blocked);
      block.disabled = !view.started;
      close.setAttribute("aria-label", `Close ${name.textContent}'s phone`);
    },
  };
}
