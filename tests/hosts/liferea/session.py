"""A profile with feeds, the Liferea that runs in it, and what stands on its screen.

The tests beside this file use it, each run so:

    dbus-run-session -- tests/hosts/liferea/X_test.py MODULE ENTITIES FOLDER_FOR_SCREENSHOTS [TEST...]
"""

import html
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "plugin" / "hosts" / "liferea"))

import accessible  # noqa: E402
import screen  # noqa: E402
from reader_session import SAMPLES, Failure, FeedServer, Profile, Reader, VirtualDisplay, node_id, wait_for  # noqa: E402

MODULE, ENTITIES, SHOTS = (pathlib.Path(argument) for argument in sys.argv[1:4])
SHOTS.mkdir(parents=True, exist_ok=True)
LOG = SHOTS / f"{pathlib.Path(sys.argv[0]).stem}.log"
LOG.write_text("")
ITEMS = 8
FADE = 0.5  # seconds; more than a card takes under Xvfb
UNDERLINE = 4  # pixels below a line's box that its underline may reach


def feed_of(title: str, articles: list) -> str:
    items = "".join(f"<item><title>{html.escape(name)}</title><guid>{html.escape(name)}</guid>"
                    f"<description>{html.escape(f'<p>{text}</p>')}</description></item>" for name, text in articles)
    return f'<rss version="2.0"><channel><title>{html.escape(title)}</title>{items}</channel></rss>'
WORLD = "North Korea denies arms deliveries as Putin leaves Pyongyang"
OTHER = "Space telescope weighs a planet lighter than cork"


class Session:
    """A profile with two feeds in a folder, and the Liferea that runs in it."""

    def __init__(self, dark: bool = False, papers: dict = None, options: dict = None, wide: bool = False):
        """`wide`: the article beside the list, not under it. `papers`: title of a further feed → its articles as (title, text). `options`: title of a feed →
        attributes that Liferea's feed list has for it."""
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="newsgloss-liferea-"))
        served = self.folder / "served"
        shutil.copytree(SAMPLES, served)
        self.server = FeedServer(served)
        subprocess.run([str(served / "make_feed.py"), "--address", self.server.address, "--to",
                        str(served / "feed.xml")], check=True)
        feeds = {"Sample News": self.server.address + "feed.xml"}
        for number, (title, articles) in enumerate((papers or {}).items()):
            (served / f"paper{number}.xml").write_text(feed_of(title, articles), encoding="utf-8")
            feeds[title] = f"{self.server.address}paper{number}.xml"
        self.display = VirtualDisplay()
        self.profile = Profile(self.folder / "profile")
        self.profile.install(MODULE, ENTITIES)
        self.profile.subscribe({"Papers": feeds}, {"Search": "Putin"}, options)
        self.dark = dark
        self.wide = wide
        self.reader = None

    def start(self):
        # Anew each time: Liferea keeps the places of its panes, and under Xvfb gets them wrong.
        self.profile.settings(1180, 820, "Sample News", self.dark, wide=self.wide)
        self.reader = Reader(self.profile, self.display.name, LOG)
        self.reader.update_feeds(ITEMS)

    def close(self):
        if self.reader is not None:
            self.reader.kill()
        self.display.close()
        self.server.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    # What is on the screen

    def application(self):
        return wait_for("Liferea's accessible", accessible.application)

    def find(self, role, name=None, text=None, seconds=15.0):
        return wait_for(f"{role} {name or text or ''}",
                        lambda: accessible.find(self.application(), role, name, text), seconds)

    def is_there(self, role, name=None, text=None) -> bool:
        return accessible.find(self.application(), role, name, text) is not None

    def colours_under(self, words: str, colour: bytes, within: str = None) -> int:
        """How many pixels of that colour lie at the foot of some words; `within`: more words of their paragraph."""
        node = self.find("paragraph", text=within or words)
        x, y, width, height = accessible.rectangle_of_words(node, words)
        return screen.count(screen.pixels(self.reader.environment, (x, y, width, height + UNDERLINE)), colour)

    def is_marked(self, words: str, colour: bytes = screen.ACTOR, within: str = None) -> bool:
        return self.colours_under(words, colour, within) >= len(words)

    def open_article(self, title: str):
        return self.open_item(title, "link", name=title)

    def open_item(self, title: str, role: str, name: str = None, text: str = None):
        """Clicks a headline until what it opens is there: the list may move under the pointer."""
        for _ in range(4):
            self.click(self.find("table cell", name=title))
            try:
                return self.find(role, name, text, seconds=6)
            except Failure:
                self.shoot("not-opened")
        return self.find(role, name, text)

    def click(self, cell):
        x, y, _, height = accessible.rectangle_of(cell)
        self.point(x + 40, y + height // 2)
        self.xdotool("click", "1")

    def point(self, x: int, y: int):
        """Moves the pointer there in two steps: a page sees movement, not places."""
        self.xdotool("mousemove", str(x - 3), str(y), "mousemove", str(x), str(y))

    def point_at(self, words: str, within: str = None):
        """`within`: more words around them, where they stand in other paragraphs too."""
        node = self.find("paragraph", text=within or words)
        x, y, width, height = accessible.rectangle_of_words(node, words, within)
        self.point(x + width // 2, y + height // 2)

    def open_card(self, words: str, within: str = None):
        """The card that opens at some words, once it has stopped to fade in."""
        self.point_at(words, within)
        card = self.find("dialog")
        time.sleep(FADE)
        return card

    def card_about(self, words: str):
        """The open card whose title holds some words, or None."""
        cards = (node for node in accessible.descendants(self.application()) if node.get_role_name() == "dialog")
        return next((card for card in cards if words in (card.get_name() or "")), None)

    def close_card(self):
        """By Escape while the focus is in the list of items, as it is before the page was clicked."""
        self.xdotool("key", "Escape")
        wait_for("the card to close", lambda: not self.is_there("dialog"), 15)
        self.point(400, 60)

    def close_window(self, role: str, name: str):
        """By Escape; again where the list in it took the first one for its search."""
        for _ in range(3):
            self.xdotool("key", "Escape")
            try:
                return self.wait_until("the window to go", lambda: not self.is_there(role, name=name), 5)
            except Failure:
                self.shoot("not-closed")
        return self.wait_until("the window to go", lambda: not self.is_there(role, name=name))

    def xdotool(self, *arguments: str):
        subprocess.run(["xdotool", *arguments], env=self.reader.environment, check=True)

    def set_active_plugins(self, plugins: str):
        """As the reader does in the list of plugins."""
        self.set("net.sf.liferea.plugins", "active-plugins", plugins)

    def set(self, schema: str, key: str, value: str):
        """Changes a setting of the Liferea that runs."""
        subprocess.run(["gsettings", "set", schema, key, value], env=self.reader.environment, check=True)

    def shoot(self, name: str):
        self.reader.screenshot(SHOTS / f"{name}.png")

    def wait_until(self, what, condition, seconds=15.0):
        wait_for(what, condition, seconds)


def main():
    unittest.main(argv=[sys.argv[0], "--verbose", *sys.argv[4:]])
