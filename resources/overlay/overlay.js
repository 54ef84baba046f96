// The messages, and what follows from each. README.md tells their fields.

const PROTOCOL = 1;
const QUIET = 200;  // milliseconds; the first change after it is read at once

class Overlay {
  constructor(transport) {
    this.transport = transport;
    this.gen = Date.now();
    this.settings = {
      actors: true,
      numbers: true,
      level: 2,
      hidden: [],
      firstOnly: false,
      openDelay: 500,
      dark: null,
      keys: false
    };
    this.blocks = [];        // of the last scan
    this.isSent = false;     // the host has these blocks, or gets them now
    this.rows = null;        // the marks of the last answer, null before it
    this.cards = new Map();  // cards of this gen that have come
    this.pending = null;     // what to do with a card that is on its way: {card, then}
    this.marks = new Marks();
    this.card = new Card((action, details) => this.use(action, details), transport.isOwnPage);
    this.point = null;  // where the open card stands by: the pointer, or null for a mark gone to
    this.hover = new Hover(
      {
        prepare: (mark) => this.fetch(mark.card, () => {}),
        open: (mark, point, focus) => this.open(mark, point, focus),
        close: () => this.close(),
        isHeld: () => this.card.hasFocus,
      },
      {
        set: (action, delay) => setTimeout(action, delay),
        clear: (timer) => clearTimeout(timer),
        now: () => performance.now(),
      });
    this.lastChange = -Infinity;
    this.timer = 0;
  }

  start() {
    this.observer = new MutationObserver((records) => this.changed(records));
    this.observer.observe(document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ["hidden", "aria-hidden", "contenteditable", "class", "style"],
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.resample());
    listen(this);
    this.scan();
  }

  send(type, fields = {}) { this.transport.send({v: PROTOCOL, type, gen: this.gen, ...fields}); }

  // Reading the page

  get isOn() { return this.settings.actors || this.settings.numbers; }

  scan() {
    clearTimeout(this.timer);
    this.timer = 0;
    if (!this.isOn || document.body === null) return;
    const blocks = this.transport.blocks(this.card.host);
    const isSame = this.isSent && blocks.length === this.blocks.length &&
      blocks.every(
        ({kind, text}, i) => kind === this.blocks[i].kind && text === this.blocks[i].text);
    this.blocks = blocks;
    if (isSame) {
      if (this.rows !== null) this.paint();
      return;
    }
    this.gen += 1;
    this.rows = null;
    this.isSent = true;
    this.cards.clear();
    this.pending = null;
    this.send("scan", {
      lang: document.body.closest("[lang]")?.lang ?? "",
      blocks: blocks.map(({kind, text}) => ({kind, text: wellFormed(text)})),
    });
  }

  changed(records) {
    const isOurs = ({target, addedNodes, removedNodes}) => target === this.card.host ||
      (target === document.documentElement && addedNodes.length + removedNodes.length > 0 &&
       [...addedNodes, ...removedNodes].every((node) => node === this.card.host));
    const others = records.filter((record) => !isOurs(record));
    const isStyle = ({type, attributeName}) =>
      type === "attributes" && (attributeName === "class" || attributeName === "style");
    if (others.some((record) => isStyle(record) && record.target.contains(document.body)))
      this.resample();
    if (others.some((record) => !isStyle(record))) this.scanSoon();
  }

  /**
   * The first change after quiet is read at once, so that its marks may come with its first frame;
   * those that follow it are read once they end.
   */
  scanSoon() {
    const now = performance.now();
    const wasQuiet = now - this.lastChange >= QUIET;
    this.lastChange = now;
    if (wasQuiet) {
      this.scan();
    } else {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.scan(), QUIET);
    }
  }

  // Painting

  paint() {
    const {current} = this.marks;
    this.marks.paint(this.blocks, this.rows, this.settings);
    if (this.marks.list.length > 0) this.card.attach();
    this.hover.renew((mark) => this.marks.renewed(mark));
    this.marks.setCurrent(current && this.marks.renewed(current));
    this.send("painted", {marks: this.marks.list.length});
  }

  resample() {
    if (this.settings.dark === null && this.rows !== null)
      this.marks.setDark(textIsLight(this.blocks));
  }

  clear() {
    this.hover.closeNow();
    this.marks.clear();
  }

  // Messages

  receive(message) {
    if (message?.v !== PROTOCOL) return;
    if (message.gen !== undefined && message.gen !== this.gen) return;
    this.handlers[message.type]?.call(this, message);
  }

  handlers = {
    marks({marks}) {
      this.rows = marks;
      this.cards.clear();
      this.paint();
      this.renewCard();
    },
    card(data) {
      this.cards.set(data.card, data);
      if (this.pending?.card !== data.card) return;
      const {then} = this.pending;
      this.pending = null;
      then(data);
    },
    settings(changes) {
      const wasOn = this.isOn;
      for (const name of Object.keys(this.settings)) {
        if (Object.hasOwn(changes, name)) this.settings[name] = changes[name];
      }
      this.hover.delay = this.settings.openDelay;
      if (!this.isOn)
        this.clear();
      else if (!wasOn)
        this.scan();
      else if (this.rows !== null)
        this.paint();
    },
    clear() {
      this.rows = [];
      this.clear();
    },
    next() { this.step(1); },
    previous() { this.step(-1); },
    show({mark, open}) {
      const found = this.marks.list.find(({index}) => index === mark);
      if (found !== undefined) this.goTo(found, open === true);
    },
    "open-card"() {
      if (this.card.isOpen)
        this.card.takeFocus();
      else if (this.marks.current !== null)
        this.goTo(this.marks.current, true);
    },
    "close-card"() { this.hover.dismiss(); },
    rescan() {
      this.isSent = false;
      this.scan();
    },
  };

  // The card

  /** Calls `then(data)` with a card, now or when it comes; only the last call waits. */
  fetch(card, then) {
    if (this.rows === null) return;
    if (this.cards.has(card)) {
      then(this.cards.get(card));
      return;
    }
    const isAsked = this.pending?.card === card;
    this.pending = {card, then};
    if (!isAsked) this.send("card", {card});
  }

  /** `point`: where the pointer rests, null for the beginning of the mark. */
  open(mark, point, focus) {
    this.point = point;
    this.fetch(mark.card, (data) => {
      if (this.hover.shown === null) return;
      const line = this.lineOf(this.hover.shown);
      if (line === undefined) return;
      this.marks.setCurrent(this.hover.shown);
      this.card.show(data, line, {...this.look(mark), focus});
      this.send("opened", {card: mark.card, mark: this.hover.shown.index});
    });
  }

  /** Other marks came while a card is open, as after a correction: what it says may be another. */
  renewCard() {
    const mark = this.hover.shown;
    if (mark === null || !this.card.isOpen) return;
    this.fetch(mark.card, (data) => {
      const line = this.hover.shown === mark ? this.lineOf(mark) : undefined;
      if (line !== undefined) this.card.renew(data, line, this.look(mark));
    });
  }

  /** A tooltip of the page, such as a link's, will stand below its word. */
  look(mark) {
    const around = mark.range.startContainer.parentElement;
    return {dark: this.marks.dark, above: Boolean(around?.closest("[title]")?.title)};
  }

  lineOf(mark) {
    const lines = [...mark.range.getClientRects()];
    return lines.find((line) => this.point && holdsPoint(line, this.point.x, this.point.y)) ??
      lines[0];
  }

  close() {
    if (this.pending !== null) this.pending.then = () => {};
    if (this.point !== null) this.marks.setCurrent(null);
    if (!this.card.isOpen) return;
    this.card.hide();
    this.send("closed");
  }

  use(action, {event, ...details}) {
    const mark = this.hover.shown;
    if (mark === null) return;
    if (action === "next-mention") {
      const mentions = this.marks.withIndices(this.cards.get(mark.card).marks);
      this.goTo(mentions[(mentions.indexOf(mark) + 1) % mentions.length], true, action);
      return;
    }
    if (action === "link" && !this.transport.isOwnPage) event.preventDefault();
    const {title, ...fields} = details;
    this.send("action", {card: mark.card, mark: mark.index, action, ...fields});
    if (action === "copy") this.card.say(this.cards.get(mark.card)?.labels?.copied ?? "");
    if (action === "correct") {
      this.card.noteCorrection(title);
      this.card.place(this.lineOf(mark), this.look(mark).above);
    }
    if (action === "feed-off") this.hover.closeNow();
  }

  // From mark to mark

  step(step) {
    const mark = stepFrom(this.marks, this.marks.current, step);
    if (mark !== null) this.goTo(mark, this.card.isOpen);
  }

  goTo(mark, opens, focus) {
    if (!this.marks.isRendered(mark)) return;
    bringIntoView(mark);
    if (opens) {
      this.hover.openNow(mark, null, focus);
      return;
    }
    this.hover.closeNow();
    this.marks.setCurrent(mark);
    this.fetch(mark.card, (data) => {
      if (this.marks.current === mark)
        this.card.say([data.title, data.subtitle].filter(Boolean).join(", "));
    });
  }
}
