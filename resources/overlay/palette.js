// Light or dark: by the colour of the article's text, sampled at five places, because neither the
// desktop's theme nor the page's own says what the reader really sees.

const SAMPLES = 5;
const DARK_FROM = 0.35;  // relative luminance of the text; mid greys on white stay below it

function relativeLuminance([red, green, blue]) {
  const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Parts of 0 to 1 of a computed colour in the sRGB space, or null. */
function colourParts(text) {
  const match = /^(rgba?|color)\((?:srgb )?([^/)]*)/.exec(text);
  if (match === null) return null;
  const numbers = match[2].split(/[\s,]+/).filter((part) => part !== "").slice(0, 3).map(Number);
  if (numbers.length < 3 || numbers.some(Number.isNaN)) return null;
  return match[1] === "color" ? numbers : numbers.map((value) => value / 255);
}

/** Elements at evenly spaced places of the text, outside of links where that can be had. */
function sampledElements(blocks) {
  const elements = [];
  for (let place = 0; place < SAMPLES; ++place) {
    const block = blocks[Math.floor(((place + 0.5) * blocks.length) / SAMPLES)];
    const plain = block?.runs.find((run) => run.node.parentElement?.closest("a[href]") === null);
    const element = (plain ?? block?.runs[0])?.node.parentElement;
    if (element) elements.push(element);
  }
  return elements;
}

function textIsLight(blocks) {
  const votes = sampledElements(blocks)
                  .map((element) => colourParts(getComputedStyle(element).color))
                  .filter((parts) => parts !== null)
                  .map((parts) => relativeLuminance(parts) >= DARK_FROM);
  if (votes.length === 0) return matchMedia("(prefers-color-scheme: dark)").matches;
  return votes.filter((light) => light).length * 2 > votes.length;
}
