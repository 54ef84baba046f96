#!/usr/bin/python3
"""Exported pages in Chromium, from disk: marks, cards, keys, print, and nothing asked of the network."""

import subprocess
import unittest

from chromium import wait_for
from exported import CARD, PICTURES, PageTest

MARK_COLOURS = [bytes.fromhex(colour) for colour in ("0072b2", "c04f00", "56b4e9", "e69f00", "e6f1fa", "fdf0da")]
STATUS = "return document.documentElement.lastElementChild.shadowRoot.querySelector('[role=status]').textContent"


CONTRASTS = f"""
  const card = {CARD};
  const parts = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map(Number);
  const luminance = (colour) => parts(colour).map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);
  const paper = luminance(getComputedStyle(card).backgroundColor);
  const ratio = (colour) => {{
    const [low, high] = [luminance(colour), paper].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }};
  return {{
    text: Math.min(...[...card.querySelectorAll("bdi, sup")].map((one) => ratio(getComputedStyle(one).color))),
    ring: ratio(getComputedStyle(card.querySelector("button")).textDecorationColor),
  }};
"""


class ExportedPage(PageTest):
    def test_asks_nothing_of_the_network(self):
        self.browser.requested()  # the browser's own empty page
        self.open("world")
        self.open_card("Pyongyang")
        self.assertEqual(self.browser.requested(), [self.exported("world").as_uri()])
        self.assertEqual(self.browser.told(), [], "nothing was refused, because nothing was tried")

    def test_a_card_opens_under_the_pointer_and_closes_without_it(self):
        self.open("world")
        for words, title in (("Pyongyang denied", "Pyongyang"), ("approximately 14,000 artillery", "14,000"),
                             ("Lena Hartwig", "Lena Hartwig")):
            with self.subTest(words=words):
                self.assertIn(title.split()[-1], self.open_card(words) + " " + words)
                self.browser.point(5, 5)
                wait_for("the card to close", lambda: not self.card())

    def test_escape_closes(self):
        self.open("world")
        self.open_card("Lena Hartwig")
        self.browser.press("Escape")
        wait_for("the card to close", lambda: not self.card())

    def test_goes_from_mark_to_mark_by_keys(self):
        self.open("world")
        self.browser.press("F4")
        wait_for("the first mark", lambda: "North Korea" in self.browser.run(STATUS))
        self.browser.press("F4")
        wait_for("the second mark", lambda: "Putin" in self.browser.run(STATUS))
        self.browser.press("Enter")
        self.assertIn("Putin", wait_for("its card", self.card))

    def test_writing_from_the_right_keeps_its_direction(self):
        self.open("arabic")
        self.assertEqual(self.browser.run("return getComputedStyle(document.querySelector('article')).direction"),
                         "rtl")
        self.assertEqual(self.browser.run("return getComputedStyle(document.querySelector('.names')).direction"),
                         "ltr", "the notes are in the reader's language")
        self.open_card("Siemens")
        self.shoot("arabic")

    def test_a_card_can_be_read_in_every_look(self):
        """What axe-core leaves undecided: it does not see what a popover stands on."""
        for colours in ("light", "dark"):
            for contrast in ("no-preference", "more"):
                for words in ("Lena Hartwig", "North Korea holds", "approximately 14,000 artillery"):
                    with self.subTest(colours=colours, contrast=contrast, words=words):
                        self.open("world", prefers_color_scheme=colours, prefers_contrast=contrast)
                        self.open_card(words)
                        found = self.browser.run(CONTRASTS)
                        self.assertGreaterEqual(found["text"], 4.5)
                        self.assertGreaterEqual(found["ring"], 3, "the focus ring has the underline's colour")

    def test_fades_only_where_motion_is_welcome(self):
        for motion, name in (("no-preference", "appear"), ("reduce", "none")):
            with self.subTest(motion=motion):
                self.open("world", prefers_reduced_motion=motion)
                self.open_card("Lena Hartwig")
                self.assertEqual(self.browser.run(f"return getComputedStyle({CARD}).animationName"), name)

    def test_prints_the_words_of_its_cards_as_notes(self):
        self.open("world", prefers_color_scheme="dark")
        self.open_card("Lena Hartwig")
        printed = PICTURES / "world.pdf"
        self.browser.print(printed)
        text = subprocess.run(["pdftotext", printed, "-"], capture_output=True, text=True, check=True).stdout
        self.assertIn("Names and numbers in this article", text)
        self.assertIn("Capital", text)
        self.assertNotIn("mentions · next", text, "the open card stays on the screen")
        pixels = subprocess.run(["pdftoppm", "-r", "60", printed], capture_output=True, check=True).stdout
        for colour in MARK_COLOURS:
            self.assertNotIn(colour * 2, pixels)
        subprocess.run(["pdftoppm", "-r", "60", "-png", printed, PICTURES / "world-printed"], check=True)


if __name__ == "__main__":
    unittest.main()
