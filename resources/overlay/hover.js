// When a card opens and closes. Knows marks only by identity, and time only by the clock it is
// given.

const CLOSE_DELAY = 300;
const WARM_DELAY = 60;
const WARM_FOR = 500;
const REST = 4;  // pixels; a smaller movement is still rest

/**
 * `actions`: prepare(mark), open(mark, point, focus), close(), isHeld(): the card has the focus.
 * `clock`: set(function, milliseconds) → id, clear(id), now() in milliseconds.
 */
class Hover {
  constructor(actions, clock) {
    this.actions = actions;
    this.clock = clock;
    this.delay = 500;       // null: on click only
    this.waiting = null;    // {mark, point, timer}
    this.closing = null;    // timer
    this.shown = null;      // the mark whose card is open
    this.isPointed = false; // the pointer has been on it or on its card: leaving them closes it
    this.dismissed = null;  // the mark left by Esc, until the pointer has left it too
    this.closedAt = -Infinity;
  }

  /** The pointer moved over the article; `mark` is null beside all marks. */
  moved(mark, point) {
    if (mark !== this.dismissed) this.dismissed = null;
    if (mark !== null && mark === this.shown) {
      this.isPointed = true;
      this.stopWaiting();
      this.stopClosing();
      return;
    }
    if (this.shown !== null) this.startClosing();
    if (mark === null || mark === this.dismissed || this.delay === null)
      this.stopWaiting();
    else
      this.wait(mark, point);
  }

  movedOverCard() {
    this.isPointed = true;
    this.stopWaiting();
    this.stopClosing();
  }

  left() {
    this.dismissed = null;
    this.stopWaiting();
    if (this.shown !== null) this.startClosing();
  }

  /** A button went down or the page scrolls: nothing opens. */
  interrupt() { this.stopWaiting(); }

  /** `point`: null where keys open it. `focus`: handed on to open(). */
  openNow(mark, point, focus) {
    this.stopWaiting();
    this.stopClosing();
    this.shown = mark;
    this.isPointed = point !== null;
    this.dismissed = null;
    this.actions.open(mark, point, focus);
  }

  closeNow() {
    this.stopWaiting();
    this.hide();
  }

  hide() {
    this.stopClosing();
    if (this.shown === null) return;
    this.shown = null;
    this.closedAt = this.clock.now();
    this.actions.close();
  }

  dismiss() {
    const mark = this.shown ?? this.waiting?.mark ?? null;
    this.closeNow();
    this.dismissed = mark;
    this.closedAt = -Infinity;
  }

  /** The marks were painted anew: `renewed` gives the new one for an old one, or null. */
  renew(renewed) {
    this.stopWaiting();
    this.dismissed = this.dismissed && renewed(this.dismissed);
    if (this.shown === null) return;
    const mark = renewed(this.shown);
    if (mark === null)
      this.closeNow();
    else
      this.shown = mark;
  }

  isWarm() { return this.shown !== null || this.clock.now() - this.closedAt < WARM_FOR; }

  wait(mark, point) {
    if (this.waiting !== null && this.waiting.mark === mark) {
      const rests =
        Math.hypot(point.x - this.waiting.point.x, point.y - this.waiting.point.y) <= REST;
      if (rests || this.waiting.warm) return;
    }
    this.stopWaiting();
    this.actions.prepare(mark);
    const warm = this.isWarm();
    const timer = this.clock.set(() => {
      this.waiting = null;
      this.openNow(mark, point);
    }, warm ? Math.min(WARM_DELAY, this.delay) : this.delay);
    this.waiting = {mark, point, warm, timer};
  }

  stopWaiting() {
    if (this.waiting === null) return;
    this.clock.clear(this.waiting.timer);
    this.waiting = null;
  }

  startClosing() {
    if (this.closing !== null || !this.isPointed || this.actions.isHeld()) return;
    this.closing = this.clock.set(() => {
      this.closing = null;
      if (!this.actions.isHeld()) this.hide();
    }, CLOSE_DELAY);
  }

  stopClosing() {
    if (this.closing === null) return;
    this.clock.clear(this.closing);
    this.closing = null;
  }
}
