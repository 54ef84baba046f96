// Where a card stands: below its line in the upper half of the pane, above it in the lower half; to
// the right from the word's beginning in the left half, to the left from its end in the right half.

const CARD_GAP = 4;     // pixels between word and card; the pointer has to cross it
const PANE_MARGIN = 8;  // pixels between card and pane

function clamp(value, low, high) { return Math.max(low, Math.min(value, Math.max(low, high))); }

/**
 * `line`: client rectangle of the word's line. `size`: {width, height} the card would like to have.
 * `pane`: {width, height}. `above`: a tooltip of the host will stand below the word.
 * Gives {left, top, width, height}; a card that is higher than its place scrolls.
 */
function placeCard(line, size, pane, above) {
  const width = Math.min(size.width, pane.width * 0.9);
  const wanted = Math.min(size.height, pane.height * 0.6);
  const roomAbove = line.top - CARD_GAP - PANE_MARGIN;
  const roomBelow = pane.height - line.bottom - CARD_GAP - PANE_MARGIN;
  const lowerHalf = (line.top + line.bottom) / 2 > pane.height / 2;
  const goesUp = lowerHalf || (above && roomAbove >= wanted);
  const height = Math.min(wanted, Math.max(goesUp ? roomAbove : roomBelow, 0));
  const rightHalf = (line.left + line.right) / 2 > pane.width / 2;
  const left = rightHalf ? line.right - width : line.left;
  return {
    left: clamp(left, PANE_MARGIN, pane.width - width - PANE_MARGIN),
    top: goesUp ? line.top - CARD_GAP - height : line.bottom + CARD_GAP,
    width,
    height,
  };
}
