#!/usr/bin/python3
"""Exported pages in Chromium, from disk: marks, cards, keys, print, and nothing asked of the network."""

import subprocess
import unittest

from chromium import wait_for
from exported import PICTURES, PageTest

MARK_COLOURS = [bytes.fromhex(colour) for colour in ("0072b2", "c04f00", "56b4e9", "e69f00", "e6f1fa", "fdf0da")]
STATUS = "return document.documentElement.lastElementChild.shadowRoot.querySelector('[role=status]').textContent"


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
