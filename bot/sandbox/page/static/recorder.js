// Speaks a voice message into the computer's microphone; without one, a sound file is chosen instead.

import { make } from "./dom.js";
import { seconds } from "./times.js";

export async function canRecord() {
  if (!window.MediaRecorder || !navigator.mediaDevices) return false;
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices.some(({ kind }) => kind === "audioinput");
}

export async function record(compose, send) {
  const { words } = compose.phone;
  let microphone;
  try {
    microphone = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    return; // the browser has already asked and told
  }
  const recorder = new MediaRecorder(microphone);
  const parts = [];
  const began = performance.now();
  const spoken = () => Math.max(1, Math.round((performance.now() - began) / 1000));
  const counter = make("span", { class: "counter", role: "timer" }, "0:00");
  const counting = setInterval(() => { counter.textContent = seconds(spoken()); }, 250);
  let wanted = false;
  const stop = (keep) => () => { wanted = keep; recorder.stop(); };
  const line = make("div", { class: "compose-line recording" },
    make("span", { class: "red", "aria-hidden": "true" }), counter,
    make("button", { type: "button", class: "plain", onclick: stop(false) }, words.discard),
    make("button", { type: "button", class: "plain strong", "data-record": true, onclick: stop(true) }, words.record));
  recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
  recorder.addEventListener("stop", () => {
    clearInterval(counting);
    for (const track of microphone.getTracks()) track.stop();
    line.replaceWith(compose.line);
    if (wanted) send(new File(parts, "voice.ogg", { type: recorder.mimeType }), spoken());
  });
  compose.line.replaceWith(line);
  line.querySelector("[data-record]").focus();
  recorder.start();
}
