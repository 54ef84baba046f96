// From mark to mark without a pointer.

const COMFORT = 0.2;  // share of the pane's height that a mark gone to keeps from its edges

/** Scrolls a mark into the pane; gives the client rectangle of its first line. */
function bringIntoView(mark) {
  const first = () => mark.range.getClientRects()[0];
  mark.range.startContainer.parentElement.scrollIntoView({block: "nearest", behavior: "instant"});
  const line = first();
  const margin = window.innerHeight * COMFORT;
  if (line.top < margin || line.bottom > window.innerHeight - margin) {
    const target = line.top - window.innerHeight / 3;
    document.scrollingElement.scrollBy({top: target, behavior: "instant"});
  }
  return first();
}

/**
 * The mark `step` places (1 or -1) after `current` in the list, around its end; without one, the
 * first or last that stands below the pane's top. What is not rendered is passed over.
 */
function stepFrom(marks, current, step) {
  const {list} = marks;
  const at = list.indexOf(current);
  const visible = at >= 0 ? at : Math.max(firstBelow(marks), 0);
  let next = at >= 0 || step < 0 ? visible + step : visible;
  for (let passed = 0; passed < list.length; ++passed, next += step) {
    const mark = list[(next + list.length) % list.length];
    if (marks.isRendered(mark)) return mark;
  }
  return null;
}

/** The place in the list of the first mark that ends below the pane's top; -1 for none. */
function firstBelow(marks) {
  return marks.list.findIndex((mark) => mark.range.getClientRects()[0]?.bottom > 0);
}

/** Does this key belong to the field that has the focus, and not to us. */
function isTyping() {
  const focused = document.activeElement;
  return focused !== null &&
    (focused.isContentEditable || /^(input|textarea|select)$/.test(focused.localName));
}
