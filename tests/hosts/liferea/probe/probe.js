// Looks at each frame from the overlay's own world, because another one sees the highlights of the moment
// when it first asked, and tells when the article's text, its marks and a card are first there. Times are
// milliseconds since 1970, those of the frame that is about to be painted.
(() => {
  if (globalThis.isProbed) return;
  globalThis.isProbed = true;
  const say = (what) => webkit.messageHandlers.newsglossProbe.postMessage(JSON.stringify(what));
  const now = () => performance.timeOrigin + performance.now();
  const isMarked = () => [...CSS.highlights].some(([name, ranges]) =>
    name.startsWith("newsgloss-") && [...ranges].some((range) => !range.collapsed));
  const isCardOpen = () => [...document.documentElement.children].some(
    (element) => element.popover === "manual" && element.matches(":popover-open"));
  let isChanged = true;  // the body was written since the last frame
  let text = "";          // of the article; Liferea writes it anew when it counts as read
  let rendered = 0;       // when the text's first frame came; 0 once its marks were told
  let moved = 0;
  let frames = 0;
  let was = {marked: false, card: false};

  new MutationObserver(() => { isChanged = true; }).observe(document, {childList: true, subtree: true});
  addEventListener("mousemove", () => { moved = now(); }, true);

  const frame = () => {
    const time = now();
    frames += 1;
    if (isChanged && document.body !== null && document.body.textContent !== text) {
      text = document.body.textContent;
      rendered = time;
      frames = 0;
    }
    isChanged = false;
    const is = {marked: isMarked(), card: isCardOpen()};
    if (rendered && is.marked) {
      say({what: "marked", after: time - rendered, frames, loaded: performance.now(), size: text.length});
      rendered = 0;
    }
    if (was.marked && !is.marked) say({what: "unmarked", at: time});
    if (is.card && !was.card) say({what: "card", after: time - moved});
    was = is;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})();
