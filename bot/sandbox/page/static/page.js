// The page: which phones are open (the address remembers them), and what is told to them as it happens.

import { prepareBar, showSchool } from "./bar.js";
import { avatar, find, make } from "./dom.js";
import { about, People } from "./people.js";
import { Phone } from "./phone.js";
import { ask } from "./server.js";

const row = find("[data-phones-row]");
const tabs = find("[data-tabs]");
const bot = document.documentElement.dataset;
const narrow = matchMedia("(max-width: 700px)");

class Page {
  constructor() {
    this.phones = new Map();
    this.people = new People(this);
    this.about = about;
    this.seen = new IntersectionObserver((entries) => this.looked(entries), { root: row, threshold: 0.6 });
    prepareBar();
    addEventListener("popstate", () => this.opensFromAddress());
  }

  async begins() {
    await this.refreshSchool();
    this.opensFromAddress();
    const events = new EventSource("/events");
    events.addEventListener("phone", ({ data }) => this.changed(Number(data)));
    events.addEventListener("school", () => this.refreshSchool());
    // Whatever happened while nobody told us: at first, and after the sandbox was started again.
    events.addEventListener("open", () => { this.refreshSchool(); for (const phone of this.phones.values()) phone.refresh(); });
    events.addEventListener("error", () => document.body.classList.add("sandbox-gone"));
    events.addEventListener("open", () => document.body.classList.remove("sandbox-gone"));
  }

  async refreshSchool() {
    if (this.asking) { this.again = true; return; }
    this.asking = true;
    do {
      this.again = false;
      const school = await ask("/school/").catch(() => null);
      if (school) this.showsSchool(school);
    } while (this.again);
    this.asking = false;
  }

  showsSchool(school) {
    this.known = new Map(school.people.map((person) => [person.id, person]));
    showSchool(school);
    this.people.update(school.people);
    // The school may open after the page: then its first phones come in by themselves.
    if (!this.phones.size && school.first_phones.join() !== bot.phones) {
      bot.phones = school.first_phones.join();
      this.opensFromAddress();
    }
    for (const phone of this.phones.values()) if (phone.view) phone.update(phone.view);
  }

  person(id) { return this.known?.get(id); }

  changed(id) {
    this.phones.get(id)?.refresh();
    if (find("#everyone").open) this.refreshSchool();
  }

  opensFromAddress() {
    const chosen = new URLSearchParams(location.search).get("phones") ?? bot.phones;
    const ids = chosen.split(",").filter(Boolean).map(Number);
    for (const id of this.phones.keys()) if (!ids.includes(id)) this.puts(id);
    for (const id of ids) this.takes(id);
    this.showsEmpty();
  }

  opens(id) {
    if (this.takes(id)) this.remembers();
    this.goes(id);
  }

  closes(id) {
    this.puts(id);
    this.remembers();
  }

  takes(id) {
    if (this.phones.has(id)) return false;
    const phone = new Phone(id, this);
    this.phones.set(id, phone);
    row.append(phone.root);
    tabs.append(make("button", { type: "button", "data-tab": id, onclick: () => this.goes(id) }));
    this.seen.observe(phone.root);
    phone.refresh();
    return true;
  }

  puts(id) {
    const phone = this.phones.get(id);
    if (!phone) return;
    this.seen.unobserve(phone.root);
    phone.root.remove();
    find(`[data-tab="${id}"]`)?.remove();
    this.phones.delete(id);
  }

  goes(id) {
    const phone = this.phones.get(id);
    phone.root.scrollIntoView({ inline: "center", block: "nearest" });
    phone.root.focus({ preventScroll: true });
  }

  remembers() {
    const address = new URL(location.href);
    address.search = `phones=${[...this.phones.keys()].join(",")}`;
    history.pushState(null, "", address);
    this.showsEmpty();
  }

  showsEmpty() {
    find(".nobody", row)?.remove();
    if (!this.phones.size) row.append(make("p", { class: "nobody" }, "No phone is open. Choose somebody in “Everyone…”."));
  }

  /** A phone has something new to show; its tab tells too. */
  shows(phone) {
    const tab = find(`[data-tab="${phone.id}"]`);
    const name = this.person(phone.id)?.name ?? phone.view.name;
    const { unread } = phone.view;
    tab?.replaceChildren(avatar(name, phone.id), make("bdi", {}, name), ...(unread ? [make("span", { class: "badge", "aria-label": `${unread} unread` }, String(unread))] : []));
    if (narrow.matches && phone.current) phone.read();
  }

  /** On a small screen the phone that fills it is the one being read. */
  looked(entries) {
    for (const { target, isIntersecting } of entries) {
      const phone = this.phones.get(Number(target.dataset.phone));
      if (!phone) continue;
      phone.current = isIntersecting;
      const tab = find(`[data-tab="${phone.id}"]`);
      tab?.setAttribute("aria-current", String(isIntersecting));
      if (!narrow.matches || !isIntersecting) continue;
      tab?.scrollIntoView({ inline: "nearest", block: "nearest" });
      phone.read();
    }
  }
}

new Page().begins();
