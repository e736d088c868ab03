// The bar above the phones: the school's time and how to move it, Telegram's state, the bot's life.

import { find, findAll } from "./dom.js";
import { tell } from "./server.js";
import { clockTime, fieldTime, longDate, now, setNow, shortDate } from "./times.js";

const clock = find("[data-clock]");
const down = find("[data-telegram-down]");
const topics = find("[data-topics]");
const notice = find("[data-notice]");
const goTo = find("#go-to-time");

export function showSchool(school) {
  setNow(school.now);
  tick();
  const state = find("[data-bot-state]");
  state.classList.toggle("stopped", !school.bot.running);
  state.lastElementChild.textContent = school.bot.words;
  down.setAttribute("aria-checked", school.telegram_down);
  topics.setAttribute("aria-checked", school.topics);
  document.body.classList.toggle("telegram-down", school.telegram_down);
  const words = school.telegram_down ? "Telegram is down: nothing reaches the bot, and nothing it says arrives." : school.notice;
  notice.textContent = words ?? "";
  notice.hidden = !words;
}

function tick() {
  const at = now();
  find(".clock-date", clock).textContent = longDate(at, "en-GB");
  find(".clock-date-short", clock).textContent = shortDate(at, "en-GB");
  find(".clock-time", clock).textContent = clockTime(at);
}

export function prepareBar() {
  setInterval(tick, 1000);
  for (const button of findAll("[data-ahead]")) {
    const { ahead } = button.dataset;
    button.addEventListener("click", () => tell("/school/moves-ahead", ahead === "day" ? { days: 1 } : { minutes: Number(ahead) }));
  }
  find("[data-friday]")?.addEventListener("click", () => tell("/school/moves-to-friday"));
  down.addEventListener("click", () => tell("/school/takes-telegram-down", { down: down.getAttribute("aria-checked") !== "true" }));
  topics.addEventListener("click", () => tell("/school/switches-topics", { on: topics.getAttribute("aria-checked") !== "true" }));
  find("[data-restart]")?.addEventListener("click", () => tell("/school/restarts-bot"));
  find("[data-kill]")?.addEventListener("click", () => tell("/school/kills-bot"));
  const more = find("[data-more]");
  more.addEventListener("click", () => {
    const open = document.body.classList.toggle("bar-open");
    more.setAttribute("aria-expanded", open);
  });
  prepareDialogs();
}

function prepareDialogs() {
  for (const button of findAll("[data-opens]")) {
    button.addEventListener("click", () => find(`#${button.dataset.opens}`).showModal());
  }
  for (const button of findAll("[data-closes]")) button.addEventListener("click", () => button.closest("dialog").close());
  for (const dialog of findAll("dialog.drawer, dialog.card")) {
    dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  }
  const field = find("[name=at]", goTo);
  find("[data-opens=go-to-time]").addEventListener("click", () => {
    field.min = fieldTime(now());
    field.value = field.min;
  });
  find("[data-go-to-time]").addEventListener("submit", () => tell("/school/moves-to", { at: field.value }));
}
