// One bubble of a chat: words, pictures, files, a quote, reactions, and the buttons under it.

import { make } from "./dom.js";
import { openMenu } from "./menu.js";
import { clockTime, seconds, size } from "./times.js";
import { showPhotos } from "./viewer.js";

/** Parts of an album share one bubble; everything else stands alone. */
export function together(messages) {
  const groups = [];
  for (const message of messages) {
    const last = groups.at(-1);
    if (message.album && last?.[0].album === message.album) last.push(message);
    else groups.push([message]);
  }
  return groups;
}

export function bubble(messages, phone) {
  const [first] = messages;
  if (first.kind === "service") {
    return make("li", { class: "service", "data-message": first.id }, make("span", { dir: "auto" }, first.plain));
  }
  const kinds = [first.mine ? "mine" : "theirs", first.kind, messages.length > 1 ? "album" : ""];
  const words = messages.filter((message) => message.html);
  return make(
    "li",
    { class: `row ${kinds.join(" ")}`, "data-message": first.id },
    make(
      "div",
      { class: `bubble${words.length ? "" : " bare"}${first.protected ? " kept" : ""}` },
      first.topicName ? make("span", { class: "topic-name", dir: "auto" }, first.topicName) : null,
      quote(first, phone),
      media(messages, phone),
      ...words.map((message) => said(message, phone)),
      when(messages.at(-1), phone.words),
      reactions(messages, phone),
    ),
    more(messages, phone),
    keyboard(messages.at(-1), phone),
  );
}

/** The words; a command among them can be tapped, hidden words show themselves when tapped. */
function said(message, phone) {
  // What invitations are opened with stays between Telegram and the bot, as on a real phone.
  const html = message.mine ? message.html.replace(/^(.*\/start(?:<\/span>)?) [\w-]+$/, "$1") : message.html;
  const text = make("div", { class: "text", dir: "auto", html });
  for (const command of text.querySelectorAll(".bot-command")) {
    const words = command.textContent;
    command.replaceWith(make("button", { type: "button", class: "bot-command", onclick: () => phone.does("writes", { text: words }) }, words));
  }
  for (const spoiler of text.querySelectorAll(".spoiler")) {
    spoiler.addEventListener("click", () => spoiler.classList.add("shown"));
  }
  return text;
}

function quote(message, phone) {
  if (!message.reply_to) return null;
  const show = () => phone.chat.flash(message.reply_to.id);
  return make("button", { type: "button", class: "quote", onclick: show }, make("span", { dir: "auto" }, message.reply_to.plain || "…"));
}

function media(messages, phone) {
  const [{ kind, file, plain }] = messages;
  if (!file) return null;
  if (kind === "photo" || kind === "sticker") return pictures(messages, phone);
  if (kind === "voice" || kind === "audio") {
    return make("div", { class: "sound" },
      make("audio", { controls: true, preload: "metadata", src: file.url, "aria-label": phone.words.voice }),
      file.duration ? make("span", { class: "duration" }, seconds(file.duration)) : null);
  }
  if (kind === "video" || kind === "animation") {
    return make("video", { controls: true, preload: "metadata", src: file.url, loop: kind === "animation", "aria-label": plain || kind });
  }
  return make("div", { class: "files" }, ...messages.map((message) => document_(message.file)));
}

function pictures(messages, phone) {
  const photos = messages.map(({ file, html, plain }) => ({ url: file.url, caption: html ? plain : "" }));
  const buttons = photos.map(({ url, caption }, index) =>
    make("button", { type: "button", class: "photo", "aria-label": [phone.words.album, caption].filter(Boolean).join(": "),
      onclick: () => showPhotos(photos, index) },
      make("img", { src: url, alt: "", onload: () => phone.chat.grew() })));
  return make("div", { class: "photos", "data-count": Math.min(photos.length, 10) }, ...buttons);
}

function document_(file) {
  const facts = [file.size ? size(file.size) : null].filter(Boolean).join(" · ");
  return make("a", { class: "file", href: file.url, download: file.name ?? "" },
    make("span", { class: "file-sign", "aria-hidden": "true" }, "⤓"),
    make("span", { class: "file-facts" }, make("bdi", {}, file.name ?? "file"), make("small", {}, facts)));
}

function when(message, words) {
  const at = new Date(message.date);
  return make("span", { class: "when" },
    message.protected ? make("span", { class: "lock", title: words.protected, "aria-label": words.protected, role: "img" }, "🔒") : null,
    // Telegram does not say it of a bot's messages, whose cards change all the time.
    message.edited && message.mine ? make("span", {}, words.edited) : null,
    make("time", { datetime: message.date }, clockTime(at)),
    message.mine ? make("span", { "aria-hidden": "true" }, "✓") : null);
}

function reactions(messages, phone) {
  const all = messages.flatMap((message) => message.reactions);
  if (!all.length) return null;
  return make("div", { class: "reactions" }, ...all.map((emoji) => make("button",
    { type: "button", class: "reaction", "aria-label": emoji, onclick: () => phone.react(messages[0], emoji) }, emojiShown(emoji))));
}

/** Telegram says ❤ without the sign that asks for colour. */
export const emojiShown = (emoji) => (emoji.length === 1 ? `${emoji}\ufe0f` : emoji);

function more(messages, phone) {
  return make("button", { type: "button", class: "more", "aria-label": phone.words.more, "aria-haspopup": "menu",
    onclick: (event) => openMenu(event.currentTarget, messages[0], phone) }, "⋯");
}

function keyboard(message, phone) {
  if (!message.buttons.length) return null;
  return make("div", { class: "keyboard" }, ...message.buttons.map((row) =>
    make("div", { class: "keys" }, ...row.map((button) => key(button, message, phone)))));
}

function key(button, message, phone) {
  if (button.url) {
    return make("a", { class: "key link", dir: "auto", href: button.url, target: "_blank", rel: "noopener noreferrer" }, button.label);
  }
  const press = (event) => phone.press(message, button, event.currentTarget);
  return make("button", { type: "button", class: "key", dir: "auto", onclick: press }, make("span", {}, button.label));
}
