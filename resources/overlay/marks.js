// Paints the marks as custom highlights, so that the article's own nodes stay as they are, and
// finds the mark under a point.

const HIGHLIGHT_PREFIX = "newsgloss-";
const CURRENT_PRIORITY = 1;

function familyOf(kind) { return kind.endsWith("number") ? "number" : "actor"; }

function linkAround(range) {
  return range.startContainer.parentElement?.closest("a[href]") ?? null;
}

function holdsPoint(rectangle, x, y) {
  return x >= rectangle.left && x < rectangle.right && y >= rectangle.top && y < rectangle.bottom;
}

/**
 * WebKitGTK paints a highlight that was deleted with its ranges until something else is painted.
 */
function removeHighlight(name) {
  CSS.highlights.get(name)?.clear();
  CSS.highlights.delete(name);
}

/** The text node and offset nearest to a point: {node, offset}, or null. */
function caretAt(x, y) {
  if (document.caretRangeFromPoint) {
    const range = document.caretRangeFromPoint(x, y);
    return range && {node: range.startContainer, offset: range.startOffset};
  }
  const position = document.caretPositionFromPoint?.(x, y);
  return position ? {node: position.offsetNode, offset: position.offset} : null;
}

/**
 * What is painted now. A mark is {index, block, start, end, kind, card, level, actor, words, range, link}:
 * `index` counts the host's own list, so that it skips those that are not shown.
 */
class Marks {
  constructor() {
    this.sheet = new CSSStyleSheet();
    this.sheet.replaceSync(MARK_STYLE);
    this.list = [];
    this.byNode = new Map();
    this.current = null;
  }

  /** `rows`: the marks of the message of that name. */
  paint(blocks, rows, settings) {
    this.list = [];
    this.byNode = new Map();
    this.current = null;
    const seen = new Set();
    rows.forEach((row, index) => {
      const mark = this.markFrom(blocks, row, index);
      if (mark === null || !this.isShown(mark, settings, seen.has(mark.card))) return;
      seen.add(mark.card);
      this.list.push(mark);
      for (const node of nodesOf(blocks[mark.block], mark.start, mark.end)) {
        if (!this.byNode.has(node)) this.byNode.set(node, []);
        this.byNode.get(node).push(mark);
      }
    });
    this.dark = settings.dark ?? textIsLight(blocks);
    this.register();
  }

  isShown({kind, level, actor}, settings, isRepeated) {
    if (familyOf(kind) === "number") return settings.numbers && level <= settings.level;
    return settings.actors && !settings.hidden.includes(actor) &&
      !(isRepeated && settings.firstOnly);
  }

  markFrom(blocks, [block, start, end, kind, card, level, actor], index) {
    const text = blocks[block]?.text;
    if (text === undefined || start < 0 || start >= end || end > text.length) return null;
    const range = rangeOf(blocks[block], start, end);
    if (range === null) return null;
    return {
      index,
      block,
      start,
      end,
      kind,
      card,
      level,
      actor,
      words: text.slice(start, end),
      range,
      link: linkAround(range)
    };
  }

  /** Paints the same marks in light or dark colours. */
  setDark(dark) {
    if (this.dark === dark) return;
    this.dark = dark;
    this.register();
  }

  register() {
    this.unregister();
    if (this.list.length === 0) return;
    this.adopt();
    const highlights = new Map();
    for (const mark of this.list) {
      const name = mark.link ? `${familyOf(mark.kind)}-link` : mark.kind;
      if (!highlights.has(name)) highlights.set(name, new Highlight());
      highlights.get(name).add(mark.range);
    }
    for (const [name, highlight] of highlights) CSS.highlights.set(this.fullName(name), highlight);
    this.showCurrent();
  }

  fullName(name) { return `${HIGHLIGHT_PREFIX}${name}-${this.dark ? "dark" : "light"}`; }

  adopt() {
    if (document.adoptedStyleSheets.includes(this.sheet)) return;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  unregister() {
    for (const name of [...CSS.highlights.keys()]) {
      if (name.startsWith(HIGHLIGHT_PREFIX)) removeHighlight(name);
    }
  }

  clear() {
    this.list = [];
    this.byNode = new Map();
    this.current = null;
    this.unregister();
  }

  /** The mark whose card is open or that the keyboard went to; null for none. */
  setCurrent(mark) {
    if (this.current === mark) return;
    this.current = mark;
    this.showCurrent();
  }

  showCurrent() {
    for (const family of ["actor", "number"]) {
      removeHighlight(this.fullName(`${family}-current`));
    }
    if (this.current === null) return;
    const highlight = new Highlight(this.current.range);
    highlight.priority = CURRENT_PRIORITY;
    CSS.highlights.set(this.fullName(`${familyOf(this.current.kind)}-current`), highlight);
  }

  /** The mark under a point of the pane and its line there: {mark, line}; null beside all marks. */
  at(x, y, target) {
    if (this.list.length === 0) return null;
    const caret = caretAt(x, y);
    if (caret === null || !target.contains(caret.node)) return null;
    for (const mark of this.byNode.get(caret.node) ?? []) {
      if (!mark.range.isPointInRange(caret.node, caret.offset)) continue;
      const line =
        [...mark.range.getClientRects()].find((rectangle) => holdsPoint(rectangle, x, y));
      if (line !== undefined) return {mark, line};
    }
    return null;
  }

  /** The mark that stands where `old` stood, or null. */
  renewed(old) {
    const isAlike = (mark) => familyOf(mark.kind) === familyOf(old.kind);
    const {startContainer, startOffset} = old.range;
    const onSameNode =
      this.byNode.get(startContainer)
        ?.find((mark) => mark.range.startOffset === startOffset && isAlike(mark));
    return onSameNode ??
      this.list.find(
        (mark) => mark.block === old.block && mark.start === old.start &&
          mark.words === old.words && isAlike(mark)) ??
      null;
  }

  isRendered(mark) { return mark.range.getClientRects().length > 0; }

  /** Those of the host's list with these indices that are shown, in the order of the article. */
  withIndices(indices) {
    const wanted = new Set(indices);
    return this.list.filter(({index}) => wanted.has(index));
  }
}
