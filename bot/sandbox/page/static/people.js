// The list of everyone at the school: find somebody, open their phone, or let them scan their sheet.

import { avatar, find, make } from "./dom.js";
import { languageName } from "./words.js";

const list = find("[data-everyone]");
const search = find("[data-search]");
const counted = find("[data-counted]");
const drawer = find("#everyone");
const JOINED = document.documentElement.dataset.joined ?? "joined"; // what those have done whom the bot knows
const ROLES = { teacher: "teacher", office: "school office", parent: "parent" };

/** Who somebody is, in a line: `Parent of Omar · 3B · Arabic`. */
export function about(person) {
  const children = person.children.map(isolated).join(" and ");
  const roles = person.roles.map((role) => (role === "parent" && children ? `parent of ${children}` : ROLES[role] ?? role));
  roles[0] = roles[0].charAt(0).toUpperCase() + roles[0].slice(1);
  return [roles.join(", "), person.classes.join(", "), languageName(person.language)].filter(Boolean).join(" · ");
}

export class People {
  constructor(page) {
    this.page = page;
    this.all = [];
    search.addEventListener("input", () => this.show());
    drawer.addEventListener("toggle", () => this.show());
  }

  update(people) {
    const shows = JSON.stringify(people);
    if (shows === this.shows) return;
    this.shows = shows;
    this.all = people;
    this.show();
  }

  show() {
    if (!drawer.open) return;
    const words = folded(search.value).split(/\s+/).filter(Boolean);
    const found = this.all.filter((person) => {
      const facts = folded(`${person.name} ${about(person)} ${person.joined ? JOINED : `not ${JOINED}`}`);
      return words.every((word) => facts.includes(word));
    });
    const joined = found.filter((person) => person.joined).length;
    counted.textContent = `${found.length} ${found.length === 1 ? "person" : "people"}, ${joined} ${JOINED}`;
    list.replaceChildren(...found.map((person) => this.line(person)));
  }

  line(person) {
    const open = (scans) => async () => {
      drawer.close();
      this.page.opens(person.id);
      if (scans) await this.page.phones.get(person.id).scan(person.payload);
    };
    const state = this.page.phones.has(person.id) ? "phone open" : person.joined ? JOINED : `not ${JOINED} yet`;
    return make("li", { "data-person": person.id },
      make("button", { type: "button", class: "somebody", onclick: open(false) },
        avatar(person.name, person.id),
        make("span", { class: "somebody-facts" }, make("b", {}, make("bdi", {}, person.name)), make("small", {}, about(person))),
        person.unread ? make("span", { class: "badge", "aria-label": `${person.unread} unread` }, String(person.unread)) : null,
        make("span", { class: `state${person.joined ? "" : " missing"}` }, state)),
      person.payload ? make("button", { type: "button", class: "scan", onclick: open(true) }, "Scan the sheet") : null);
  }
}

/** A name in any script does not turn the words around it. */
const isolated = (name) => `\u2068${name}\u2069`;

/** Search does not mind capitals or accents: `lucia` finds Lucía. */
const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
