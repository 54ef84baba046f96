// The card: one element under <html>, out of reach of the page's styles, a shadow root inside.

/** What keeps the page's styles away from the card's host element. */
const HOST_STYLE = {
  all: "initial",
  display: "block",
  position: "fixed",
  inset: "0 auto auto 0",
  width: "0",
  height: "0",
  "pointer-events": "none",
  "z-index": "2147483647"
};

/**
 * `use(action, details)` is called for the controls; `details` are fields of the message. `isOpen`:
 * whether scripts of the page may look inside; on a page of our own nothing is to be kept from
 * them.
 */
class Card {
  constructor(use, isOpen) {
    this.use = use;
    this.host = make("div");
    this.host.popover = "manual";
    for (const [name, value] of Object.entries(HOST_STYLE)) {
      this.host.style.setProperty(name, value, "important");
    }
    this.root = this.host.attachShadow({mode: isOpen ? "open" : "closed"});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_STYLE);
    this.root.adoptedStyleSheets = [sheet];
    this.status = make("div", "status");
    this.status.setAttribute("role", "status");
    this.box = make("div", "card");
    this.box.hidden = true;
    this.box.tabIndex = -1;
    this.box.setAttribute("role", "dialog");
    this.box.setAttribute("aria-modal", "false");
    this.box.setAttribute("aria-labelledby", "title");
    this.root.append(this.status, this.box);
    this.focusBefore = null;
    this.data = null;
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
    this.announce(data);
    if (focus !== undefined) this.takeFocus(focus);
  }

  /** Shows other data in the open card, where it stands. */
  renew(data, line, {dark, above}) {
    this.show(data, line, {dark, above, focus: this.hasFocus ? "" : undefined});
  }

  /** A card that its pane cuts short gets a denser look first. */
  place(line, above) {
    this.box.classList.remove("short");
    let {place, isCut} = this.placeBy(line, above);
    if (isCut) {
      this.box.classList.add("short");
      ({place} = this.placeBy(line, above));
    }
    for (const name of ["left", "top", "width", "height"])
      this.box.style[name] = `${place[name]}px`;
  }

  placeBy(line, above) {
    this.box.style.width = this.box.style.height = "";
    const size = this.box.getBoundingClientRect();
    const pane = {width: document.documentElement.clientWidth, height: window.innerHeight};
    const height = Math.ceil(size.height);
    const place = placeCard(line, {width: size.width, height}, pane, above);
    return {place, isCut: place.height < height};
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

  announce(data) {
    this.say(data.status || [data.title, data.subtitle].filter(Boolean).join(", "));
  }

  /** Moves the focus into the card, to the control of that name if it has one. */
  takeFocus(name) {
    if (!this.hasFocus) this.focusBefore = document.activeElement;
    const control = name ? this.root.querySelector(`[data-name="${name}"]`) : null;
    (control ?? this.box).focus({preventScroll: true});
  }

  /** Uses the candidate with this digit; false where there is none. */
  choose(digit) {
    const button = this.root.querySelector(`[data-digit="${digit}"]`);
    button?.click();
    return button !== null;
  }

  /** A correction was made: says so at once, whatever time the host takes to act on it. */
  noteCorrection(title) {
    const hadFocus = this.hasFocus;
    const note = (this.data.labels?.kept ?? "").replace("{0}", title);
    this.root.querySelector(".choice")?.replaceWith(make("p", "note", note));
    if (hadFocus) this.takeFocus();
    this.say(note);
  }

  fill(data) {
    this.data = data;
    this.host.lang = data.lang || "en";
    this.host.dir = data.dir || "ltr";
    this.box.className = `card ${data.kind === "number" ? "number" : "actor"}`;
    this.box.classList.toggle("unsure", data.sure === false);
    this.box.replaceChildren(...new CardContent(data, this.use).elements());
  }
}
