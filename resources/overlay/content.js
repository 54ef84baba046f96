// What a card shows, made of data; every text enters as text.
//
// Data: {card, kind: "actor" | "number", sure, lang, dir, title, titleLang, subtitle, status?,
//        lines: [{label, text, lang, source, day, month, old}], sources: [{name, address}],
//        candidates: [{id, title, why}], marks: [index], citation,
//        actions: ["feed-off", "copy", "correct"],
//        labels: {mentions, next, copy, copied, feedOff, candidates, none, kept, old, sources}}
// `lang` of a line and `titleLang` differ from the card's own where they are not null. `source` is
// an index of `sources`, -1 for what the article itself says. `labels.mentions` is empty where there
// is but one mention; `labels.kept` has a {0} for what was chosen.

/**
 * An element with text that keeps its own direction: an English name in an Arabic card. `lang` is
 * the text's language where it is not the card's.
 */
function make(name, className, text, lang) {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (!text) return element;
  const own = document.createElement("bdi");
  own.textContent = text;
  if (lang) own.lang = lang;
  element.append(own);
  return element;
}

function makeButton(label, action) {
  const button = make("button", "", label);
  button.type = "button";
  button.addEventListener("click", action);
  return button;
}

/** The parts of a card; `use(action, details)` is called for its controls. */
class CardContent {
  constructor(data, use) {
    this.data = {lines: [], sources: [], candidates: [], actions: [], labels: {}, ...data};
    this.labels = this.data.labels;
    this.use = use;
  }

  elements() {
    const {title, titleLang, subtitle} = this.data;
    const heading = make("h2", "title", title, titleLang);
    heading.id = "title";
    const parts = [
      heading, subtitle ? make("p", "subtitle", subtitle) : null, this.lines(), this.candidates(),
      this.foot(), this.sources()
    ];
    return parts.filter((part) => part !== null);
  }

  lines() {
    const {lines} = this.data;
    if (lines.length === 0) return null;
    const list = make("div", "lines");
    list.append(...lines.map((line) => this.line(line)));
    return list;
  }

  line({label, text, lang, source, day, month, old}) {
    const line = make("p", "line");
    if (label) line.append(make("span", "label", label), " ");
    line.append(make("span", "text", text, lang));
    if (source < 0 || source === undefined) return line;
    const told = make("span", "told");
    if (month) told.append(" · ", this.day(month, day));
    if (old) told.append(month ? ", " : " · ", make("span", "old", this.labels.old));
    if (this.data.sources.length > 1) told.append(make("sup", "", String(source + 1)));
    line.append(told);
    return line;
  }

  /** The month that a fact is of; the day is its tooltip where it is known. */
  day(month, day) {
    const element = make("span", "", month);
    if (day && day !== month) element.title = day;
    return element;
  }

  sources() {
    const {sources} = this.data;
    if (sources.length === 0) return null;
    const list = make("ul", "sources");
    list.setAttribute("aria-label", this.labels.sources ?? "");
    sources.forEach((source, index) => {
      const item = make("li");
      if (sources.length > 1) item.append(make("sup", "", String(index + 1)));
      item.append(this.source(source));
      list.append(item);
    });
    return list;
  }

  /** A link where the address is one of the web; its host is the tooltip. */
  source({name, address}) {
    const url = address && URL.canParse(address) ? new URL(address) : null;
    if (url === null || !/^https?:$/.test(url.protocol)) return make("span", "source", name);
    const link = make("a", "source", name);
    link.href = url.href;
    link.title = url.host;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    link.addEventListener("click", (event) => this.use("link", {address: url.href, event}));
    return link;
  }

  candidates() {
    const {candidates, actions} = this.data;
    if (candidates.length === 0) return null;
    const part = make("div", "choice");
    const list = make("ul", "candidates");
    const isChoice = actions.includes("correct");
    candidates.forEach(({id, title, why}, index) => {
      const name = isChoice ? this.choice(id, title, String(index + 1)) : make("span", "", title, "en");
      if (why) name.append(make("span", "why", why));
      const item = make("li");
      item.append(name);
      list.append(item);
    });
    if (isChoice && this.labels.none) {
      const item = make("li");
      item.append(this.choice("", this.labels.none, "0"));
      list.append(item);
    }
    part.append(make("h3", "heading", this.labels.candidates), list);
    return part;
  }

  /** A candidate to choose, by a digit too while the card has the focus. */
  choice(candidate, title, digit) {
    const button = makeButton(title, () => this.use("correct", {candidate, title}));
    const key = make("kbd", "", digit);
    key.setAttribute("aria-hidden", "true");
    button.prepend(key);
    button.dataset.digit = digit;
    button.setAttribute("aria-keyshortcuts", digit);
    return button;
  }

  foot() {
    const {actions, citation} = this.data;
    const foot = make("div", "foot");
    const add = (label, action, details) => {
      const button = makeButton(label, () => this.use(action, details));
      button.dataset.name = action;
      foot.append(button);
    };
    if (this.labels.mentions) add(`${this.labels.mentions} · ${this.labels.next}`, "next-mention", {});
    if (actions.includes("copy") && citation) add(this.labels.copy, "copy", {text: citation});
    if (actions.includes("feed-off")) add(this.labels.feedOff, "feed-off", {});
    return foot.childElementCount > 0 ? foot : null;
  }
}
