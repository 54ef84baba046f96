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
  if (navigator.clipboard)
    navigator.clipboard.writeText(text).catch(copyBySelection);
  else
    copyBySelection();
}

/**
 * The blocks of an exported page: an element each, its text kept as it was read, in the order of
 * the marks that lie in the page.
 */
function pageBlocks() {
  return [...document.querySelectorAll("[data-newsgloss-block]")].map((element) => {
    const runs = [];
    let text = "";
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      runs.push({node, offset: 0, begin: text.length, size: node.length});
      text += node.data;
    }
    return {kind: "paragraph", text, runs};
  });
}

/** The transport of an exported page; answers come through `receive(message)`. */
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
    blocks: pageBlocks,
    isOwnPage: true,
    send: (message) => answers[message.type]?.(message)
  };
}

/**
 * The transport of a web view: the host hears a string and answers by `newsgloss.receive`.
 * `blocks(ours)` reads the document past the element that is ours; `isOwnPage`: no host opens
 * links, and there is nothing to keep the card from.
 */
function hostTransport(handler) {
  return {
    blocks: (ours) => readBlocks(document.body, ours),
    isOwnPage: false,
    send: (message) => handler.postMessage(JSON.stringify(message)),
  };
}
