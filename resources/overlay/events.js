// What the reader's pointer and keys do to the overlay.

// The page moving under a resting pointer is no movement of the pointer.
const AFTER_SCROLL = 150;  // milliseconds

function listen(overlay) {
  const {hover, marks, card} = overlay;
  const options = {capture: true, passive: true};
  let scrolledAt = -Infinity;
  let last = {x: NaN, y: NaN};
  let pressedOn = null;  // the mark whose card the button closed: its click does not open it again

  document.addEventListener("mousemove", (event) => {
    if (event.target === card.host) {
      hover.movedOverCard();
      return;
    }
    const isStill = event.screenX === last.x && event.screenY === last.y;
    last = {x: event.screenX, y: event.screenY};
    if (isStill || event.buttons !== 0 || performance.now() - scrolledAt < AFTER_SCROLL) return;
    const point = {x: event.clientX, y: event.clientY};
    hover.moved(marks.at(point.x, point.y, event.target)?.mark ?? null, point);
  }, options);

  document.addEventListener("mousedown", (event) => {
    hover.interrupt();
    if (event.target === card.host) return;
    pressedOn = hover.shown;
    hover.dismiss();
    marks.setCurrent(null);
  }, options);

  document.addEventListener("click", (event) => {
    if (event.target === card.host || event.button !== 0 || !document.getSelection().isCollapsed)
      return;
    const found = marks.at(event.clientX, event.clientY, event.target);
    if (found !== null && !found.mark.link && found.mark !== pressedOn)
      hover.openNow(found.mark, {x: event.clientX, y: event.clientY});
  }, options);

  document.addEventListener("scroll", () => {
    scrolledAt = performance.now();
    hover.interrupt();
    if (hover.shown === null) return;
    const line = overlay.point === null || card.hasFocus ? overlay.lineOf(hover.shown) : undefined;
    if (line === undefined || line.bottom < 0 || line.top > window.innerHeight)
      hover.closeNow();
    else if (card.isOpen)
      card.place(line, false);
  }, options);

  document.documentElement.addEventListener("mouseleave", () => hover.left(), options);
  // A host changes its theme without a trace in the document.
  document.documentElement.addEventListener("mouseenter", () => overlay.resample(), options);
  window.addEventListener("blur", () => hover.interrupt());
  window.addEventListener("resize", () => hover.closeNow());
  document.addEventListener("keydown", (event) => pressed(overlay, event), {capture: true});
}

/** Enter follows a link that has the focus, unless the card was opened by keys. */
function isFree(overlay) {
  return overlay.point === null || document.activeElement === document.body;
}

function pressed(overlay, event) {
  const {hover, card, marks} = overlay;
  const consume = () => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Escape" && card.isOpen) {
    consume();
    hover.dismiss();
  } else if (/^[0-9]$/.test(event.key) && card.hasFocus && card.choose(event.key)) {
    consume();
  } else if (event.key === "Enter" && card.isOpen && !card.hasFocus && isFree(overlay)) {
    consume();
    card.takeFocus();
  } else if (
    overlay.settings.keys && event.key === "Enter" && !card.isOpen && marks.current !== null &&
    document.activeElement === document.body) {
    consume();
    overlay.goTo(marks.current, true);
  } else if (overlay.settings.keys && event.key === "F4" && !isTyping()) {
    consume();
    overlay.step(event.shiftKey ? -1 : 1);
  }
}
