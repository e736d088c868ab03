// Where somebody writes: words, photos and files to go with them, a voice message, the chat's commands.

import { find, make } from "./dom.js";
import { place } from "./menu.js";
import { canRecord, record } from "./recorder.js";
import { upload } from "./server.js";

const ALBUM = 10; // photos, Telegram's limit

export class Compose {
  constructor(phone) {
    this.phone = phone;
    this.files = [];
    this.about = null; // the message being answered or corrected
    const { words } = phone;
    this.field = make("textarea", { rows: "1", dir: "auto", placeholder: words.placeholder, "aria-label": words.placeholder, "data-compose": true,
      oninput: () => this.typed(), onkeydown: (event) => this.keyed(event), onpaste: (event) => this.dropped(event, event.clipboardData) });
    this.commands = round("commands", "/", words.commands, () => this.toggleCommands());
    this.attach = round("attach", null, words.attach, () => this.openAttach());
    this.sends = round("send", null, words.send, () => this.send());
    this.strip = make("div", { class: "strip", hidden: true });
    this.list = make("div", { class: "command-list", role: "menu", "aria-label": words.commands, hidden: true });
    this.line = make("div", { class: "compose-line" }, this.commands, this.field, this.attach, this.sends);
    this.root = make("div", { class: "compose" }, this.list, this.strip, this.line);
    phone.root.addEventListener("pointerdown", (event) => { if (!this.root.contains(event.target)) this.list.hidden = true; });
    phone.screen.addEventListener("dragover", (event) => event.preventDefault());
    phone.screen.addEventListener("drop", (event) => this.dropped(event, event.dataTransfer));
  }

  update(view) {
    this.view = view;
    this.commands.hidden = !view.commands.length;
  }

  typed() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 140)}px`;
    const start = /^\/\w*$/.exec(this.field.value)?.[0];
    if (start) this.showCommands(start.slice(1));
    else this.list.hidden = true;
  }

  keyed(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape") {
      this.list.hidden = true;
      this.forget();
    } else if (event.key === "ArrowUp" && !this.field.value) {
      const mine = this.view.messages.findLast((message) => message.mine && message.kind === "text");
      if (mine) { event.preventDefault(); this.corrects(mine); }
    }
  }

  async send() {
    const text = this.field.value.trim();
    const { files, about } = this;
    if (!text && !files.length) return;
    this.field.value = "";
    this.forget();
    this.typed();
    if (!await this.delivered(text, files, about)) this.field.value = text;
    this.field.focus();
  }

  async delivered(text, files, about) {
    if (files.length) return this.sendFiles(files, text);
    if (about?.corrects) return this.phone.does("edits", { message: about.message.id, text });
    return this.phone.does("writes", { text, reply_to: about?.message.id ?? null });
  }

  async sendFiles(files, caption) {
    const photos = files.filter((file) => file.asPhoto).map(({ file }) => file);
    const others = files.filter((file) => !file.asPhoto).map(({ file }) => file);
    let sent = !photos.length || await upload(this.phone.path("sends-photos"), { caption }, photos);
    for (const file of others) {
      sent = await upload(this.phone.path("sends-document"), { caption: photos.length ? "" : caption }, [file]) && sent;
    }
    return sent;
  }

  answers(message) { this.takesUp({ message, corrects: false }); }

  corrects(message) {
    this.field.value = message.plain;
    this.takesUp({ message, corrects: true });
    this.typed();
  }

  takesUp(about) {
    this.about = about;
    this.showStrip();
    this.field.focus();
  }

  forget() {
    this.about = null;
    this.files = [];
    this.showStrip();
  }

  showStrip() {
    const { words } = this.phone;
    const about = this.about && make("p", { class: "about" }, make("b", {}, this.about.corrects ? words.edit : words.reply),
      make("span", { dir: "auto" }, this.about.message.plain || "…"));
    const staged = this.files.map(({ file, url }) => url ? make("img", { src: url, alt: file.name }) : make("span", { class: "chip" }, make("bdi", {}, file.name)));
    this.strip.replaceChildren(...[about, ...staged].filter(Boolean), make("button", { type: "button", class: "round", "aria-label": words.cancel, onclick: () => this.forget() }, "✕"));
    this.strip.hidden = !about && !staged.length;
  }

  stage(files, asPhoto) {
    const room = ALBUM - this.files.length;
    this.files.push(...files.slice(0, room).map((file) => ({ file, asPhoto, url: asPhoto ? URL.createObjectURL(file) : null })));
    this.showStrip();
    this.field.focus();
  }

  dropped(event, data) {
    const files = [...(data?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    const isPhoto = (file) => /^image\/(jpeg|png|webp)$/.test(file.type);
    this.stage(files.filter(isPhoto), true);
    this.stage(files.filter((file) => !isPhoto(file)), false);
  }

  toggleCommands() {
    if (this.list.hidden) this.showCommands("");
    else this.list.hidden = true;
  }

  showCommands(start) {
    const fitting = this.view.commands.filter(({ command }) => command.startsWith(start));
    this.list.replaceChildren(...fitting.map(({ command, description }) =>
      make("button", { type: "button", role: "menuitem", onclick: () => this.sendCommand(command) }, make("b", {}, make("bdi", {}, `/${command}`)), make("span", { dir: "auto" }, description))));
    this.list.hidden = !fitting.length;
  }

  sendCommand(command) {
    this.field.value = "";
    this.list.hidden = true;
    this.typed();
    this.phone.does("writes", { text: `/${command}` });
    this.field.focus();
  }

  openAttach() {
    const { words } = this.phone;
    const choose = (does) => () => { menu.hidePopover(); does(); };
    const menu = make("div", { class: "menu", popover: "auto", role: "menu", dir: this.phone.direction },
      ...[["photos", words.photos, () => this.pick("image/jpeg,image/png,image/webp", true)],
        ["file", words.file, () => this.pick("", false)],
        ["voice", words.voice, () => this.speak()]].map(([name, label, does]) =>
        make("button", { type: "button", role: "menuitem", class: "choice", "data-attach": name, onclick: choose(does) }, label)));
    menu.addEventListener("toggle", (event) => { if (event.newState === "closed") menu.remove(); });
    document.body.append(menu);
    menu.showPopover();
    place(menu, this.attach);
    find("button", menu).focus();
  }

  pick(accept, asPhoto) {
    const input = make("input", { type: "file", accept, multiple: asPhoto, onchange: () => this.stage([...input.files], asPhoto) });
    input.click();
  }

  async speak() {
    const send = (sound, seconds) => upload(this.phone.path("sends-voice"), { seconds }, [sound]);
    if (await canRecord()) { record(this, send); return; }
    const input = make("input", { type: "file", accept: "audio/*", onchange: () => send(input.files[0], 1) });
    input.click();
  }
}

function round(name, sign, label, onclick) {
  return make("button", { type: "button", class: `round ${name}`, "aria-label": label, title: label, [`data-${name}`]: true, onclick }, sign);
}
