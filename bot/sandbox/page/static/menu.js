// What one can do with a message: react to it, answer it, correct one's own words.

import { emojiShown } from "./bubbles.js";
import { make } from "./dom.js";

const REACTIONS = ["👍", "❤", "🙏", "🎉", "😁", "😢"];

export function openMenu(opener, message, phone) {
  const { words } = phone;
  const choose = (does) => () => { menu.hidePopover(); does(); };
  const menu = make("div", { class: "menu", popover: "auto", role: "menu", dir: phone.direction },
    make("div", { class: "emojis", role: "group", "aria-label": words.react }, ...REACTIONS.map((emoji) =>
      make("button", { type: "button", role: "menuitem", "aria-label": emoji, onclick: choose(() => phone.react(message, emoji)) }, emojiShown(emoji)))),
    choice(words.reply, choose(() => phone.compose.answers(message))),
    message.mine && message.kind === "text" ? choice(words.edit, choose(() => phone.compose.corrects(message))) : null);
  menu.addEventListener("toggle", (event) => { if (event.newState === "closed") { menu.remove(); } });
  document.body.append(menu);
  menu.showPopover();
  place(menu, opener);
  menu.querySelector("button").focus();
}

const choice = (label, onclick) => make("button", { type: "button", role: "menuitem", class: "choice", onclick }, label);

/** Beside its button, and always inside the window. */
export function place(menu, opener) {
  const at = opener.getBoundingClientRect();
  const own = menu.getBoundingClientRect();
  const below = at.bottom + own.height + 8 < innerHeight;
  menu.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - own.height - 4)}px`;
  menu.style.left = `${Math.min(Math.max(8, at.left + at.width / 2 - own.width / 2), innerWidth - own.width - 8)}px`;
}
