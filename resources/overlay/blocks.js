// From a document to blocks, by the rules of README.md, and from offsets of a block back to a range.
// A block's text is made of runs: `size` units that stand at `offset` of the text node `node`.

const ELEMENT_LISTS = {
  lineFeed: new Set(ELEMENTS.line_feed),
  drop: new Set(ELEMENTS.drop),
  gap: new Set(ELEMENTS.gap),
  cut: new Set(ELEMENTS.cut),
};

function isBlockElement(element) {
  return Object.hasOwn(ELEMENTS.block, element.localName);
}

function isDropped(element) {
  return ELEMENT_LISTS.drop.has(element.localName) ||
         ELEMENTS.drop_attributes.some((name) => element.hasAttribute(name));
}

function isCut(element) {
  return ELEMENT_LISTS.cut.has(element.localName) ||
         ELEMENTS.cut_attributes.some((name) => {
           const value = element.getAttribute(name);
           return value !== null && value.toLowerCase() !== "false";
         });
}

function kindOf(element, kindAround) {
  for (const name of element.classList) {
    if (Object.hasOwn(ELEMENTS.block_classes, name)) return ELEMENTS.block_classes[name];
  }
  return ELEMENTS.block[element.localName] || kindAround;
}

/** Collects the text of one block after the other. */
class BlockWriter {
  constructor() {
    this.blocks = [];
    this.begin("paragraph");
  }

  begin(kind) {
    this.kind = kind;
    this.text = "";
    this.runs = [];
    this.lineFeeds = 0;
    this.space = null;
  }

  /** Ends the block; the next one is of this kind. */
  cut(kind) {
    if (this.text !== "") this.blocks.push({kind: this.kind, text: this.text, runs: this.runs});
    this.begin(kind);
  }

  lineFeed() {
    this.lineFeeds += 1;
  }

  gap() {
    this.space ??= {node: null, offset: 0};
  }

  addNode(node) {
    const data = node.data;
    const words = /[^\t\n\f\r ]+/g;
    let end = 0;
    for (let word = words.exec(data); word !== null; word = words.exec(data)) {
      if (word.index > end) this.space = {node, offset: word.index - 1};
      end = words.lastIndex;
      this.addSeparator();
      this.addRun(node, word.index, word[0]);
    }
    if (end < data.length) this.space ??= {node, offset: end};
  }

  addSeparator() {
    if (this.text !== "") {
      if (this.lineFeeds > 0) this.text += "\n".repeat(this.lineFeeds);
      else if (this.space !== null) this.addRun(this.space.node, this.space.offset, " ");
    }
    this.lineFeeds = 0;
    this.space = null;
  }

  addRun(node, offset, text) {
    const begin = this.text.length;
    this.text += text;
    if (node === null) return;
    const last = this.runs.at(-1);
    if (last !== undefined && last.node === node && last.begin + last.size === begin &&
        last.offset + last.size === offset) {
      last.size += text.length;
    } else {
      this.runs.push({node, offset, begin, size: text.length});
    }
  }
}

/** The blocks below `root`: [{kind, text, runs}]. `ours` is an element to pass over, or null. */
function readBlocks(root, ours) {
  const writer = new BlockWriter();

  function walk(parent, kind) {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) writer.addNode(node);
      else if (node.nodeType === Node.ELEMENT_NODE && node !== ours) visit(node, kind);
    }
  }

  function visit(element, kind) {
    if (isDropped(element)) return;
    if (isCut(element)) {
      writer.cut(kind);
    } else if (ELEMENT_LISTS.gap.has(element.localName)) {
      writer.gap();
    } else if (ELEMENT_LISTS.lineFeed.has(element.localName)) {
      writer.lineFeed();
    } else if (isBlockElement(element)) {
      const inner = kindOf(element, kind);
      writer.cut(inner);
      walk(element, inner);
      writer.cut(kind);
    } else {
      walk(element, kind);
    }
  }

  walk(root, "paragraph");
  writer.cut("paragraph");
  return writer.blocks;
}

/** The run that holds the unit at `position`, or null for a unit that stands in no node. */
function runAt(block, position) {
  let low = 0;
  let high = block.runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (block.runs[middle].begin + block.runs[middle].size <= position) low = middle + 1;
    else high = middle;
  }
  const run = block.runs[low];
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
  return block.runs.filter((run) => run.begin < end && run.begin + run.size > start)
                   .map((run) => run.node);
}
