// The sandbox's time in the school's zone: whatever the zone of the computer that shows it.

import { wordsIn } from "./words.js";

const zone = document.documentElement.dataset.zone;
let ahead = 0; // milliseconds between the sandbox's time and this computer's

export const setNow = (iso) => { ahead = new Date(iso) - Date.now(); };
export const now = () => new Date(Date.now() + ahead);

const formats = new Map();
function format(language, options) {
  const key = language + JSON.stringify(options);
  // Latin digits and the Gregorian calendar, as the bot writes them and the class list does.
  const locale = `${language}-u-nu-latn-ca-gregory`;
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }));
  return formats.get(key);
}

export const clockTime = (at) => format("en-GB", { hour: "2-digit", minute: "2-digit" }).format(at);
export const longDate = (at, language) => format(language, { weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(at);
export const shortDate = (at, language) => format(language, { weekday: "short", day: "numeric", month: "short" }).format(at);
export const dayKey = (at) => format("en-CA", { year: "numeric", month: "2-digit", day: "2-digit" }).format(at);
/** For a datetime-local field. */
export const fieldTime = (at) => `${dayKey(at)}T${clockTime(at)}`;

export function dayName(at, language) {
  const words = wordsIn(language);
  const day = dayKey(at);
  if (day === dayKey(now())) return words.today;
  if (day === dayKey(new Date(now() - 86_400_000))) return words.yesterday;
  return format(language, { weekday: "long", day: "numeric", month: "long" }).format(at);
}

export const seconds = (count) => `${Math.floor(count / 60)}:${String(Math.floor(count % 60)).padStart(2, "0")}`;

export function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
