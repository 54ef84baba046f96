// From a document to blocks, by the rules of blocks.md, and from offsets of a block back to a
// range. A block's text is made of runs: `size` units that stand at `offset` of the text node
// `node`.

const SKIPPED = ELEMENTS.skip.join(",");
const LINE_FEEDS = new Set(ELEMENTS.line_feed);
const CAPTIONS = ELEMENTS.caption.join(",");
const BYLINES = ELEMENTS.byline.join(",");
const KINDS_KEPT_BY_PARAGRAPHS = new Set(["heading", "list_item", "caption", "quote"]);

function isBlockElement(element) { return Object.hasOwn(ELEMENTS.block, element.localName); }

/** Where text stands: `kind` of the block that begins there, and whether a byline is around. */
function placeIn(element, around) {
  const own = ELEMENTS.block[element.localName];
  const gives =
    own === undefined || (own === "paragraph" && KINDS_KEPT_BY_PARAGRAPHS.has(around.kind));
  const kind = element.matches(CAPTIONS) ? "caption" : gives ? around.kind : own;
  return {kind, inByline: around.inByline || element.matches(BYLINES)};
}

/** Collects the text of one block after the other. */
class BlockWriter {
  constructor() {
    this.blocks = [];
    this.begin();
  }

  begin() {
    this.kind = null;
    this.text = "";
    this.runs = [];
    this.isByline = true;
    this.hasLineFeed = false;
    this.space = null;
  }

  cut() {
    if (this.text !== "") {
      this.blocks.push(
        {kind: this.isByline ? "byline" : this.kind, text: this.text, runs: this.runs});
    }
    this.begin();
  }

  lineFeed() {
    if (this.text === "") return;
    if (this.hasLineFeed)
      this.cut();
    else
      this.hasLineFeed = true;
  }

  addNode(node, place) {
    const data = node.data;
    const words = /[^\t\n\f\r ]+/g;
    let end = 0;
    for (let word = words.exec(data); word !== null; word = words.exec(data)) {
      if (word.index > end) this.space = {node, offset: word.index - 1};
      end = words.lastIndex;
      this.addSeparator();
      this.kind ??= place.kind;
      this.isByline &&= place.inByline;
      this.addRun(node, word.index, word[0]);
    }
    if (end < data.length) this.space ??= {node, offset: end};
  }

  addSeparator() {
    if (this.text !== "") {
      if (this.hasLineFeed)
        this.text += "\n";
      else if (this.space !== null)
        this.addRun(this.space.node, this.space.offset, " ");
    }
    this.hasLineFeed = false;
    this.space = null;
  }

  addRun(node, offset, text) {
    const begin = this.text.length;
    this.text += text;
    const last = this.runs.at(-1);
    if (
      last !== undefined && last.node === node && last.begin + last.size === begin &&
      last.offset + last.size === offset) {
      last.size += text.length;
    } else {
      this.runs.push({node, offset, begin, size: text.length});
    }
  }
}

/** The blocks below `root`: [{kind, text, runs}]. `ours` is an element to pass over. */
function readBlocks(root, ours) {
  const writer = new BlockWriter();

  function walk(parent, place) {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE)
        writer.addNode(node, place);
      else if (node.nodeType === Node.ELEMENT_NODE && node !== ours)
        visit(node, place);
    }
  }

  function visit(element, place) {
    const isBlock = isBlockElement(element);
    if (isBlock) writer.cut();
    if (LINE_FEEDS.has(element.localName))
      writer.lineFeed();
    else if (!element.matches(SKIPPED))
      walk(element, placeIn(element, place));
    if (isBlock) writer.cut();
  }

  walk(root, {kind: "paragraph", inByline: false});
  writer.cut();
  return writer.blocks;
}

/** A lone half of a surrogate pair is no text to anybody else; what stands for it is as long. */
function wellFormed(text) { return text.replace(/\p{Surrogate}/gu, "\ufffd"); }

/** The place among a block's runs of the first that ends after `position`. */
function placeOfRun(block, position) {
  let low = 0;
  let high = block.runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (block.runs[middle].begin + block.runs[middle].size <= position)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/** The run that holds the unit at `position`, or null for a unit that stands in no node. */
function runAt(block, position) {
  const run = block.runs[placeOfRun(block, position)];
  return run !== undefined && run.begin <= position ? run : null;
}

/** The document's range of [start, end) of a block, or null where its ends stand in no node. */
function rangeOf(block, start, end) {
  const first = runAt(block, start);
  const last = runAt(block, end - 1);
  if (first === null || last === null) return null;
  const range = document.createRange();
  try {
    range.setStart(first.node, first.offset + start - first.begin);
    range.setEnd(last.node, last.offset + end - last.begin);
  } catch {
    return null;  // the document changed since it was read; a new scan is under way
  }
  return range;
}

/** The text nodes that [start, end) of a block touches. */
function nodesOf(block, start, end) {
  const nodes = [];
  for (let i = placeOfRun(block, start); i < block.runs.length && block.runs[i].begin < end; ++i)
    nodes.push(block.runs[i].node);
  return nodes;
}
