// Somebody new comes into the sandbox, and their phone opens beside the others.

import { find } from "./dom.js";
import { ask, tell } from "./server.js";

const form = find("[data-add-person]");

form.addEventListener("submit", async () => {
  const facts = Object.fromEntries([...new FormData(form)].filter(([, value]) => value));
  if (!await tell("/sandbox/people", facts)) return;
  form.reset();
  const { people } = await ask("/sandbox/people");
  opens(people.at(-1).id);
});

/** The address remembers whose phones are open; the page follows it. */
function opens(id) {
  const address = new URL(location.href);
  const open = address.searchParams.get("phones") ?? document.documentElement.dataset.phones;
  address.search = `phones=${[open, id].filter(Boolean).join(",")}`;
  history.pushState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
  find(`[data-phone="${id}"]`).scrollIntoView({ inline: "center", block: "nearest" });
}
