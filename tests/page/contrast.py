"""Finds words on the page that do not stand out enough from what is behind them.

WCAG 2.2, 1.4.3: 4.5 to 1, and 3 to 1 for large letters. Half transparent grounds are laid on what
is behind them; behind a chat's gradient both of its ends are tried.
"""

WEAK_TEXTS = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, below) => top.slice(0, 3)
    .map((part, index) => part * top[3] + below[index] * (1 - top[3])).concat(1);
  const light = (colour) => colour.slice(0, 3)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const ratio = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const groundsOf = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      const ends = style.backgroundImage.match(/rgba?\\([^)]*\\)/g);
      if (ends && style.backgroundImage.startsWith("linear")) {
        return ends.map((end) => layers.reduceRight((below, top) => over(top, below), rgba(end)));
      }
      const ground = rgba(style.backgroundColor);
      layers.push(ground);
      if (ground[3] === 1) break;
    }
    return [layers.reduceRight((below, top) => over(top, below), [255, 255, 255, 1])];
  };
  const weak = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent.trim();
    const element = walker.currentNode.parentElement;
    if (!words || !element.checkVisibility({ opacityProperty: true })) continue;
    if (element.closest(":disabled, .emojis, .reaction, .hidden, script, noscript")) continue;
    const style = getComputedStyle(element);
    const large = parseFloat(style.fontSize) >= 24;
    for (const ground of groundsOf(element)) {
      const found = ratio(over(rgba(style.color), ground), ground);
      if (found < (large ? 3 : 4.5)) weak.push(`${words}: ${found.toFixed(2)}`);
    }
  }
  return weak;
}"""
