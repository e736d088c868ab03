// Asks the sandbox and tells it what somebody did; what went wrong is said once, in its own words.

import { say } from "./dom.js";

export async function ask(path) {
  const answer = await fetch(path, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

export function tell(path, facts = {}) {
  return send(path, { body: JSON.stringify(facts), headers: { "Content-Type": "application/json" } });
}

export function upload(path, facts, files) {
  const form = new FormData();
  for (const [name, value] of Object.entries(facts)) form.append(name, value);
  for (const file of files) form.append("file", file, file.name);
  return send(path, { body: form });
}

async function send(path, request) {
  try {
    const answer = await fetch(path, { method: "POST", ...request });
    if (answer.ok) return true;
    const text = await answer.text();
    say(sentence(text));
  } catch {
    say("The sandbox does not answer. Is it still running in its terminal?");
  }
  return false;
}

function sentence(text) {
  try {
    return JSON.parse(text).wrong || "The sandbox could not do that.";
  } catch {
    return text.slice(0, 200) || "The sandbox could not do that.";
  }
}
