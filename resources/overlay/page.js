// An exported page has no host: the answers lie in the page, and its controls act in the page.

const PAGE_DATA_ID = "newsgloss-data";

/** Text to the clipboard, also where the page may not use the clipboard's own interface. */
function copyText(text) {
  const copyBySelection = () => {
    const field = make("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  };
  if (navigator.clipboard) navigator.clipboard.writeText(text).catch(copyBySelection);
  else copyBySelection();
}

/** The transport of an exported page: {root, send(message)}; answers come through `receive(message)`. */
function pageTransport(data, receive) {
  const cards = new Map(data.cards.map((card) => [card.card, card]));
  const answers = {
    scan: ({gen}) => {
      receive({v: 1, type: "settings", keys: true, ...data.settings});
      receive({v: 1, type: "marks", gen, marks: data.marks});
    },
    card: ({gen, card}) => {
      if (cards.has(card)) receive({...cards.get(card), v: 1, type: "card", gen});
    },
    action: ({action, text}) => {
      if (action === "copy") copyText(text);
    },
  };
  return {
    root: document.querySelector("[data-newsgloss-article]") ?? document.body,
    opensLinks: true,
    send: (message) => answers[message.type]?.(message),
  };
}

/** The transport of a web view: the host hears a string and answers by `newsgloss.receive`. */
function hostTransport(handler) {
  return {root: null, opensLinks: false, send: (message) => handler.postMessage(JSON.stringify(message))};
}
