// Makes an element in one line, so that the files below read as what they show.

export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "html") element.innerHTML = value; // only ever the server's safe HTML
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export const find = (selector, within = document) => within.querySelector(selector);
export const findAll = (selector, within = document) => [...within.querySelectorAll(selector)];

const COLOURS = 7;

/** Initials on a colour of their own, the same on every page. */
export function avatar(name, id) {
  const letters = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word)).map((word) => [...word][0]);
  const initials = letters.length > 1 ? letters[0] + letters.at(-1) : letters.join("");
  // Arabic letters would join into a word, which initials are not.
  const shown = /\p{Script=Arabic}/u.test(initials) ? [...initials][0] : initials;
  return make("span", { class: "avatar", "data-colour": String(Math.abs(id) % COLOURS), "aria-hidden": "true" }, shown);
}

export function say(words) {
  const place = find("[data-wrong]");
  place.textContent = words;
  place.hidden = false;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => { place.hidden = true; }, 6000);
}
