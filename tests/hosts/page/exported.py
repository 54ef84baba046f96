"""Pages that the real command exports of the samples, and what the tests ask of them."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from chromium import Chromium, wait_for

ROOT = Path(__file__).resolve().parents[3]
SAMPLES = ROOT / "resources" / "samples"
COMMAND = os.environ["NEWSGLOSS_COMMAND"]
ENTITIES = os.environ["NEWSGLOSS_ENTITIES"]
PICTURES = Path(os.environ["NEWSGLOSS_PICTURES"])
CARD = "document.documentElement.lastElementChild.shadowRoot?.querySelector('.card')"
PLACE_OF_WORDS = """
  const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(arguments[0]);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + arguments[0].length);
    walker.currentNode.parentElement.scrollIntoView({block: "center", behavior: "instant"});
    const {x, y, width, height} = range.getClientRects()[0];
    return {x: x + width / 2, y: y + height / 2};
  }
"""


class PageTest(unittest.TestCase):
    """Chromium, and a folder with the exported samples."""

    @classmethod
    def setUpClass(cls):
        PICTURES.mkdir(parents=True, exist_ok=True)
        cls.folder = Path(tempfile.mkdtemp(prefix="newsgloss-page-"))
        cls.browser = Chromium()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        shutil.rmtree(cls.folder)

    def exported(self, sample):
        page = self.folder / f"{sample}.html"
        if not page.exists():
            subprocess.run([COMMAND, "--entities", ENTITIES, "read", "--html", SAMPLES / f"{sample}.html", "-o", page],
                           check=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
        return page

    def open(self, sample, **features):
        self.browser.open(self.exported(sample), **features)
        self.browser.point(5, 5)
        wait_for("marks", lambda: self.browser.run("return CSS.highlights.size"))

    def open_card(self, words):
        """Rests the pointer on some words of the article; gives the card's title."""
        place = self.browser.run(PLACE_OF_WORDS, words)
        self.browser.run("return new Promise((done) => setTimeout(done, 200))")  # no scrolling any more
        self.browser.point(place["x"], place["y"])
        wait_for(f"the card of {words}", self.card)
        return self.card()

    def card(self):
        """The open card's title, or nothing."""
        return self.browser.run(f"const card = {CARD}; return card && !card.hidden && card.querySelector('h2').innerText")

    def shoot(self, name):
        self.browser.run("return new Promise((done) => setTimeout(done, 250))")  # after the fade
        self.browser.shoot(PICTURES / f"{name}.png")
