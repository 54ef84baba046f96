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
 * The mark `step` places after `current` in the list, around its end; from the pane's top without
 * one.
 */
function stepFrom(marks, current, step) {
  const rendered = marks.list.filter((mark) => marks.isRendered(mark));
  if (rendered.length === 0) return null;
  const at = rendered.indexOf(current);
  if (at >= 0) return rendered[(at + step + rendered.length) % rendered.length];
  const visible = rendered.findIndex((mark) => mark.range.getClientRects()[0].bottom > 0);
  const from = visible < 0 ? 0 : visible;
  return rendered[(from + (step > 0 ? 0 : step) + rendered.length) % rendered.length];
}

/** Does this key belong to the field that has the focus, and not to us. */
function isTyping() {
  const focused = document.activeElement;
  return focused !== null &&
    (focused.isContentEditable || /^(input|textarea|select)$/.test(focused.localName));
}
