// The card: one element under <html>, out of reach of the page's styles, a closed shadow root
// inside. What it shows is data; every text enters as text.
//
// Data: {card, kind: "actor" | "number", sure, lang, dir, title, subtitle, status?,
//        lines: [{label, text, source, old, address}], candidates: [{id, title, why}],
//        marks: [index], citation, actions: ["feed-off", "copy", "correct"],
//        labels: {mentions, next, copy, copied, feedOff, candidates, none, old}}
// `labels.mentions` has no number in it where there is but one mention: then it is empty.

/** An element with text that keeps its own direction: an English name in an Arabic card. */
function make(name, className, text) {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text) element.append(document.createElement("bdi"));
  if (text) element.firstChild.textContent = text;
  return element;
}

function makeButton(label, action) {
  const button = make("button", "", label);
  button.type = "button";
  button.addEventListener("click", action);
  return button;
}

/** `use(action, details)` is called for the controls; `details` are fields of the message. */
class Card {
  constructor(use) {
    this.use = use;
    this.host = make("div");
    this.host.popover = "manual";
    const own = {
      all: "initial",
      display: "block",
      position: "fixed",
      inset: "0 auto auto 0",
      width: "0",
      height: "0",
      "pointer-events": "none",
      "z-index": "2147483647"
    };
    for (const [name, value] of Object.entries(own)) {
      this.host.style.setProperty(name, value, "important");
    }
    const root = this.host.attachShadow({mode: "closed"});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_STYLE);
    root.adoptedStyleSheets = [sheet];
    this.status = make("div", "status");
    this.status.setAttribute("role", "status");
    this.box = make("div", "card");
    this.box.hidden = true;
    this.box.tabIndex = -1;
    this.box.setAttribute("role", "dialog");
    this.box.setAttribute("aria-labelledby", "title");
    root.append(this.status, this.box);
    this.root = root;
    this.focusBefore = null;
  }

  attach() {
    if (!this.host.isConnected) document.documentElement.append(this.host);
  }

  get isOpen() { return !this.box.hidden; }

  get hasFocus() { return this.isOpen && this.root.activeElement !== null; }

  /** `line`: client rectangle to stand by. `above`: keep clear of a tooltip below the word. */
  show(data, line, {dark, above, focus}) {
    this.attach();
    this.fill(data);
    this.box.classList.toggle("dark", dark);
    this.box.hidden = false;
    if (this.host.showPopover && !this.host.matches(":popover-open")) this.host.showPopover();
    this.place(line, above);
    this.box.scrollTop = 0;
    this.say(data.status || [data.title, data.subtitle].filter(Boolean).join(", "));
    if (focus !== undefined) this.takeFocus(focus);
  }

  place(line, above) {
    this.box.style.width = this.box.style.height = "";
    const size = this.box.getBoundingClientRect();
    const pane = {width: document.documentElement.clientWidth, height: window.innerHeight};
    const place = placeCard(line, {width: size.width, height: Math.ceil(size.height)}, pane, above);
    for (const name of ["left", "top", "width", "height"])
      this.box.style[name] = `${place[name]}px`;
  }

  hide() {
    if (!this.isOpen) return;
    const hadFocus = this.hasFocus;
    this.box.hidden = true;
    if (this.host.hidePopover && this.host.matches(":popover-open")) this.host.hidePopover();
    if (hadFocus) this.focusBefore?.focus({preventScroll: true});
    this.focusBefore = null;
    this.status.textContent = "";
  }

  say(text) { this.status.textContent = text; }

  /** Moves the focus into the card, to the control of that name if it has one. */
  takeFocus(name) {
    if (!this.hasFocus) this.focusBefore = document.activeElement;
    const control = name ? this.root.querySelector(`[data-name="${name}"]`) : null;
    (control ?? this.box).focus({preventScroll: true});
  }

  fill(data) {
    this.host.lang = data.lang || "en";
    this.host.dir = data.dir || "ltr";
    this.box.className = `card ${data.kind === "number" ? "number" : "actor"}`;
    this.box.classList.toggle("unsure", data.sure === false);
    const title = make("h2", "title", data.title);
    title.id = "title";
    this.box.replaceChildren(title);
    if (data.subtitle) this.box.append(make("p", "subtitle", data.subtitle));
    if (data.lines?.length) this.box.append(this.linesOf(data));
    if (data.candidates?.length) this.box.append(...this.candidatesOf(data));
    const foot = this.footOf(data);
    if (foot.childElementCount > 0) this.box.append(foot);
  }

  linesOf({lines, labels}) {
    const list = make("dl", "lines");
    for (const {label, text, source, old, address} of lines) {
      const line = make("div", "line");
      const value = make("dd", "text", text);
      if (label) line.append(make("dt", "label", label));
      if (source) value.append(" · ", this.sourceOf(source, address));
      if (old) value.append(" · ", make("span", "source old", labels?.old));
      line.append(value);
      list.append(line);
    }
    return list;
  }

  /**
   * The source's name and day, a link where its address is one of the web; the host is its
   * tooltip.
   */
  sourceOf(source, address) {
    const url = address && URL.canParse(address) ? new URL(address) : null;
    if (url === null || !/^https?:$/.test(url.protocol)) return make("span", "source", source);
    const link = make("a", "source", source);
    link.href = url.href;
    link.title = url.host;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    link.addEventListener("click", (event) => this.use("link", {address: url.href, event}));
    return link;
  }

  candidatesOf({candidates, labels, actions}) {
    const list = make("ul", "candidates");
    const isChoice = actions?.includes("correct");
    for (const {id, title, why} of candidates) {
      const item = make("li");
      const name = isChoice ? makeButton(title, () => this.use("correct", {candidate: id})) :
                              make("span", "", title);
      if (why) name.append(make("span", "why", why));
      item.append(name);
      list.append(item);
    }
    if (isChoice && labels?.none) {
      const item = make("li");
      item.append(makeButton(labels.none, () => this.use("correct", {candidate: ""})));
      list.append(item);
    }
    return [make("h3", "heading", labels?.candidates), list];
  }

  footOf({actions = [], labels = {}, citation}) {
    const foot = make("div", "foot");
    if (labels.mentions) {
      const next =
        makeButton(`${labels.mentions} · ${labels.next}`, () => this.use("next-mention", {}));
      next.dataset.name = "next-mention";
      foot.append(next);
    }
    if (actions.includes("copy") && citation) {
      foot.append(makeButton(labels.copy, () => {
        this.use("copy", {text: citation});
        this.say(labels.copied ?? "");
      }));
    }
    if (actions.includes("feed-off")) {
      foot.append(makeButton(labels.feedOff, () => this.use("feed-off", {})));
    }
    return foot;
  }
}
