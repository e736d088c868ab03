// A photo as large as the window; arrows walk through an album, Escape closes.

import { find } from "./dom.js";

const viewer = find("#viewer");
let shown = [];
let at = 0;

export function showPhotos(photos, index) {
  shown = photos;
  show(index);
  viewer.showModal();
}

function show(index) {
  at = (index + shown.length) % shown.length;
  find("img", viewer).src = shown[at].url;
  find("figcaption", viewer).textContent = shown[at].caption ?? "";
  for (const arrow of ["[data-back]", "[data-on]"]) find(arrow, viewer).hidden = shown.length < 2;
}

find("[data-back]", viewer).addEventListener("click", () => show(at - 1));
find("[data-on]", viewer).addEventListener("click", () => show(at + 1));
viewer.addEventListener("click", (event) => { if (!event.target.closest("img, button")) viewer.close(); });
viewer.addEventListener("keydown", (event) => {
  if (event.key === "ArrowLeft") show(at - 1);
  if (event.key === "ArrowRight") show(at + 1);
});
