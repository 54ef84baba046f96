#!/usr/bin/python3
"""The plugin in the real Liferea, under Xvfb: what is painted, what a screen reader reads, what is kept.

    dbus-run-session -- tests/hosts/liferea/liferea_test.py MODULE ENTITIES FOLDER_FOR_SCREENSHOTS
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
from gi.repository import Atspi, GLib  # noqa: E402
from reader_session import SAMPLES, Failure, FeedServer, Profile, Reader, VirtualDisplay, node_id, wait_for  # noqa: E402

MODULE, ENTITIES, SHOTS = (pathlib.Path(argument) for argument in sys.argv[1:4])
SHOTS.mkdir(parents=True, exist_ok=True)
(SHOTS / "liferea.log").write_text("")
ITEMS = 8
UNDERLINE = 4  # pixels below a line's box that its underline may reach


def feed_of(title: str, articles: list) -> str:
    items = "".join(f"<item><title>{html.escape(name)}</title><guid>{html.escape(name)}</guid>"
                    f"<description>{html.escape(f'<p>{text}</p>')}</description></item>" for name, text in articles)
    return f'<rss version="2.0"><channel><title>{html.escape(title)}</title>{items}</channel></rss>'


class Session:
    """A profile with two feeds in a folder, and the Liferea that runs in it."""

    def __init__(self, dark: bool = False, papers: dict = None):
        """`papers`: title of a further feed → its articles as (title, text)."""
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
        self.profile.subscribe({"Papers": feeds}, {"Search": "Putin"})
        self.dark = dark
        self.reader = None

    def start(self):
        # Anew each time: Liferea keeps the places of its panes, and under Xvfb gets them wrong.
        self.profile.settings(1180, 820, "Sample News", self.dark)
        self.reader = Reader(self.profile, self.display.name, SHOTS / "liferea.log")
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

    def colours_under(self, words: str, colour: bytes, paragraph: str = None) -> int:
        """How many pixels of that colour lie at the foot of some words."""
        node = self.find("paragraph", text=paragraph or words)
        x, y, width, height = accessible.rectangle_of_words(node, words)
        return screen.count(screen.pixels(self.reader.environment, (x, y, width, height + UNDERLINE)), colour)

    def is_marked(self, words: str, colour: bytes = screen.ACTOR) -> bool:
        return self.colours_under(words, colour) >= len(words)

    def open_article(self, title: str):
        """Clicks the headline in the item list; again where the list moved under the pointer meanwhile."""
        for _ in range(4):
            self.click(self.find("table cell", name=title))
            try:
                return self.find("link", name=title, seconds=6)
            except Failure:
                self.shoot("not-opened")
        return self.find("link", name=title)

    def click(self, cell):
        x, y, _, height = accessible.rectangle_of(cell)
        self.point(x + 40, y + height // 2)
        self.xdotool("click", "1")

    def point(self, x: int, y: int):
        """Moves the pointer there in two steps: a page sees movement, not places."""
        self.xdotool("mousemove", str(x - 3), str(y), "mousemove", str(x), str(y))

    def point_at(self, words: str):
        node = self.find("paragraph", text=words)
        x, y, width, height = accessible.rectangle_of_words(node, words)
        self.point(x + width // 2, y + height // 2)

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
        subprocess.run(["gsettings", "set", "net.sf.liferea.plugins", "active-plugins", plugins],
                       env=self.reader.environment, check=True)

    def shoot(self, name: str):
        self.reader.screenshot(SHOTS / f"{name}.png")

    def wait_until(self, what, condition, seconds=15.0):
        wait_for(what, condition, seconds)


WORLD = "North Korea denies arms deliveries as Putin leaves Pyongyang"


class LifereaTest(unittest.TestCase):
    """Each test begins with the article open and marked, and leaves the switches as they were."""

    @classmethod
    def setUpClass(cls):
        cls.session = Session()
        cls.addClassCleanup(cls.session.close)
        cls.session.start()
        cls.session.open_article(WORLD)

    def setUp(self):
        if not self.session.is_there("link", name=WORLD):
            self.session.open_article(WORLD)
        self.session.wait_until("the marks", lambda: self.session.is_marked("Kim Jong Un"))

    def test_paints_names_and_numbers_in_their_colours(self):
        session = self.session
        session.shoot("article")
        self.assertTrue(session.is_marked("Vladimir Putin"))
        self.assertTrue(session.is_marked("Lena Hartwig"))
        self.assertGreater(session.colours_under("14,000", screen.NUMBER), 5)
        self.assertEqual(session.colours_under("nobody outside", screen.ACTOR), 0)

    def test_opens_a_card_that_can_be_read_and_closes_it(self):
        session = self.session
        session.point_at("Kim Jong Un")
        card = session.find("dialog", name="Kim Jong Un")
        time.sleep(0.4)
        session.shoot("card-actor")
        text = accessible.all_text(card)
        self.assertIn("North Korea", text)
        self.assertIn("Not in this feed", text)
        session.close_card()

    def test_opens_a_card_for_a_figure(self):
        session = self.session
        session.point_at("14,000")
        card = wait_for("the card", lambda: session.card_about("14,000"))
        time.sleep(0.4)
        session.shoot("card-number")
        text = accessible.all_text(card)
        self.assertIn("14,000", text)
        self.assertIn("artillery systems", text)
        session.close_card()

    def test_goes_from_mark_to_mark_by_keys(self):
        session = self.session
        session.xdotool("key", "F4")
        session.xdotool("key", "ctrl+F4")
        card = session.find("dialog")
        first = card.get_name()
        session.xdotool("key", "F4")
        session.wait_until("another card",
                           lambda: session.is_there("dialog") and session.find("dialog").get_name() != first)
        session.xdotool("key", "shift+F4")
        session.wait_until("the first card again", lambda: session.is_there("dialog", name=first))
        session.reader.activate("newsgloss-next")
        session.point_at("nobody outside")
        session.xdotool("click", "1")
        session.wait_until("the card to close", lambda: not session.is_there("dialog"))

    def test_lists_names_and_numbers_beside_the_article(self):
        session = self.session
        session.xdotool("key", "F9")
        table = session.find("tree table", name="Names and numbers in this article")
        session.find("table cell", text="14,000 artillery systems")
        session.xdotool("key", "Down", "Down")
        session.find("label", text="President of Russia")
        session.shoot("list")
        session.xdotool("key", "Return")
        session.find("status bar", text="Vladimir Putin, Person")
        session.xdotool("key", "Down", "Return")
        session.find("status bar", text="Pyongyang, City")
        session.reader.activate("newsgloss-feed-numbers", GLib.Variant("s", "off"))
        session.wait_until("the figures to leave the list",
                           lambda: accessible.find(table, "table cell", name="Numbers") is None)
        session.reader.activate("newsgloss-feed-numbers", GLib.Variant("s", "inherit"))
        session.open_article("Space telescope weighs a planet lighter than cork")
        session.wait_until("the other article's list",
                           lambda: not session.is_there("table cell", name="Vladimir Putin\nPerson"))
        session.open_article(WORLD)
        session.find("table cell", name="Vladimir Putin\nPerson")
        session.xdotool("key", "F9")
        session.wait_until("the list to go", lambda: not session.is_there(
            "tree table", name="Names and numbers in this article"))

    def test_learns_whom_a_name_means_and_forgets_it_again(self):
        session = self.session
        self.addCleanup(session.open_article, WORLD)
        session.open_article("Georgia hold on to reach their first European Championship")
        session.wait_until("the marks", lambda: session.is_marked("Napoli"))
        session.point_at("Napoli")
        card = session.find("dialog", name="Napoli")
        accessible.press(next(node for node in accessible.descendants(card)
                              if node.get_role_name() == "push button" and "SSC Napoli" in node.get_name()))
        session.find("dialog", name="SSC Napoli")
        session.close_card()
        session.reader.activate("newsgloss-preferences")
        accessible.select(session.find("page tab", name="Corrections"))
        cell = session.find("table cell", name="SSC Napoli")
        session.shoot("preferences-corrections")
        accessible.focus(cell)
        session.xdotool("key", "space")
        accessible.press(session.find("push button", name="Undo"))
        session.wait_until("the correction to go",
                           lambda: not session.is_there("table cell", name="SSC Napoli"))
        session.xdotool("key", "Escape")
        session.point_at("Napoli")
        session.find("dialog", name="Napoli")
        session.close_card()

    def test_keeps_a_feed_off_over_a_restart(self):
        session = self.session
        session.point_at("Kim Jong Un")
        session.find("dialog", name="Kim Jong Un")
        accessible.press(session.find("push button", name="Not in this feed"))
        session.wait_until("the marks to go", lambda: not session.is_marked("Kim Jong Un"))
        self.assertIn('ng:actors="off"', (session.profile.config / "feeds.opml").read_text())
        session.reader.quit()
        session.start()
        session.open_article(WORLD)
        time.sleep(2)
        self.assertFalse(session.is_marked("Kim Jong Un"))
        self.assertEqual(session.colours_under("14,000", screen.NUMBER), 0)
        session.shoot("article-off")
        item = session.find("check menu item", name="Names and Numbers in This Feed")
        self.assertFalse(accessible.has_state(item, Atspi.StateType.CHECKED))
        accessible.press(item)
        session.wait_until("the marks to come back", lambda: session.is_marked("Kim Jong Un"))

    def test_silences_one_of_the_two_kinds(self):
        session = self.session
        session.reader.activate("newsgloss-feed-numbers", GLib.Variant("s", "off"))
        session.wait_until("the figures to go", lambda: session.colours_under("14,000", screen.NUMBER) == 0)
        self.assertTrue(session.is_marked("Kim Jong Un"))
        session.reader.activate("newsgloss-feed-numbers", GLib.Variant("s", "inherit"))
        session.wait_until("the figures to come back",
                           lambda: session.colours_under("14,000", screen.NUMBER) > 5)

    def test_pauses_by_one_key(self):
        session = self.session
        session.xdotool("key", "ctrl+shift+F4")
        session.wait_until("the marks to go", lambda: not session.is_marked("Kim Jong Un"))
        session.xdotool("key", "ctrl+shift+F4")

    def test_lets_a_feed_follow_its_folder(self):
        session = self.session
        file = session.profile.config / "feeds.opml"
        file.parent.mkdir(parents=True, exist_ok=True)

        def choose(choice: str):
            file.write_text(f"""<opml version="2.0" xmlns:ng="urn:newsgloss:feeds"><body>
<outline text="Papers" ng:node="liferea:{node_id('Papers')}" ng:actors="{choice}"/></body></opml>""")

        self.addCleanup(choose, "inherit")
        choose("off")
        session.wait_until("the names to go and the figures to stay",
                           lambda: not session.is_marked("Kim Jong Un") and
                           session.colours_under("14,000", screen.NUMBER) > 5)

    def test_shows_its_preferences_and_obeys_them(self):
        session = self.session
        session.reader.activate("newsgloss-preferences")
        box = session.find("check box", name="Mark names of people, countries and organisations")
        time.sleep(0.5)
        session.shoot("preferences")
        people = session.find("check box", name="People")
        accessible.press(people)
        session.wait_until("people to go and their country to stay",
                           lambda: not session.is_marked("Kim Jong Un") and session.is_marked("Hanoi"))
        accessible.press(people)
        session.wait_until("people to come back", lambda: session.is_marked("Kim Jong Un"))
        session.xdotool("key", "ctrl+Next")
        session.find("table cell", name="Sample News")
        session.shoot("preferences-feeds")
        session.xdotool("key", "ctrl+Next")
        session.find("table cell", name="Previous name or number")
        session.shoot("preferences-keys")
        accessible.press(box)
        settings = session.profile.config / "settings.ini"
        session.wait_until("the setting to be kept",
                           lambda: settings.exists() and "actors=false" in settings.read_text())
        accessible.press(box)
        session.wait_until("the setting to be kept", lambda: "actors=true" in settings.read_text())
        settings.write_text(settings.read_text() + "pause-key=<Control>u\n")
        session.find("table cell", text="The program itself uses this key")
        settings.write_text(settings.read_text().replace("pause-key=<Control>u\n", ""))
        session.close_window("check box", "People")


class TurnedOffTest(unittest.TestCase):
    def test_leaves_nothing_behind_and_comes_back(self):
        session = Session()
        self.addCleanup(session.close)
        session.start()
        session.open_article(WORLD)
        greeting = "Newsgloss marks names and numbers in articles."
        session.find("label", text=greeting)
        session.shoot("first-run")
        for _ in range(3):
            session.wait_until("the marks", lambda: session.is_marked("Kim Jong Un"))
            session.set_active_plugins("[]")
            session.wait_until("the actions to go",
                               lambda: not any("newsgloss" in name for name in session.reader.actions()))
            session.wait_until("the marks to go", lambda: not session.is_marked("Kim Jong Un"))
            self.assertFalse(session.is_there("check menu item", name="Names and Numbers in This Feed"))
            self.assertFalse(session.is_there("menu item", name="Newsgloss Preferences…"))
            self.assertFalse(session.is_there("label", text=greeting))
            session.set_active_plugins("['newsgloss-liferea']")
        session.wait_until("the marks to come back", lambda: session.is_marked("Kim Jong Un"))
        self.assertFalse(session.is_there("label", text=greeting), "once is enough")


class SearchFolderTest(unittest.TestCase):
    """Where items of many feeds stand together each follows its own feed."""

    def test_marks_each_item_as_its_own_feed_says(self):
        quiet = "Vladimir Putin flew to Hanoi after 24 years."
        session = Session(papers={"Quiet Paper": [("A quiet flight", quiet)]})
        self.addCleanup(session.close)
        session.profile.config.mkdir(parents=True)
        (session.profile.config / "feeds.opml").write_text(
            '<opml version="2.0" xmlns:ng="urn:newsgloss:feeds"><body><outline text="Quiet Paper" '
            f'xmlUrl="{session.server.address}paper0.xml" ng:actors="off"/></body></opml>')
        session.start()
        for place in ("Search", "Papers"):
            with self.subTest(place):
                session.click(session.find("table cell", name=place))
                session.open_article(WORLD)
                session.wait_until("the marks", lambda: session.is_marked("Kim Jong Un"))
                session.open_article("A quiet flight")
                session.wait_until("the figure", lambda: session.colours_under("24 years", screen.NUMBER) > 5)
                self.assertFalse(session.is_marked("Vladimir Putin"))
                session.shoot(f"many-feeds-{place.lower()}")
                session.open_article(WORLD)
                session.wait_until("the marks", lambda: session.is_marked("Kim Jong Un"))


class TroubleTest(unittest.TestCase):
    """What goes wrong is said at the foot of the window, and the rest works."""

    def setUp(self):
        self.session = Session()
        self.addCleanup(self.session.close)

    def wait_for_words(self, words: str):
        self.session.find("label", text=words)

    def test_says_that_there_is_no_entity_file(self):
        session = self.session
        (session.profile.folder / "data" / "newsgloss" / "entities.ngl").unlink()
        session.start()
        session.open_article(WORLD)
        self.wait_for_words("Newsgloss marks nothing.")
        self.assertFalse(session.is_marked("Kim Jong Un"))
        self.assertTrue(session.is_there("check menu item", name="Names and Numbers in This Feed"))

    def test_keeps_a_choice_while_it_runs_where_it_cannot_be_written(self):
        session = self.session
        session.profile.config.write_text("a file where the folder should be")
        session.start()
        session.open_article(WORLD)
        session.wait_until("the marks", lambda: session.is_marked("Kim Jong Un"))
        session.reader.activate("newsgloss-feed")
        session.wait_until("the marks to go", lambda: not session.is_marked("Kim Jong Un"))
        self.wait_for_words("cannot")

    def test_stays_off_after_two_crashes_until_it_is_asked_back(self):
        session = self.session
        for _ in range(2):
            session.profile.settings(1180, 820, "Sample News")
            reader = Reader(session.profile, session.display.name, SHOTS / "liferea.log")
            wait_for("the plugin", lambda: "newsgloss-feed" in reader.actions())
            reader.kill()
        session.start()
        session.open_article(WORLD)
        self.assertNotIn("newsgloss-feed", session.reader.actions())
        session.reader.activate("newsgloss-turn-on")
        session.wait_until("the marks", lambda: session.is_marked("Kim Jong Un"))


class DarkTest(unittest.TestCase):
    def test_paints_the_dark_colours_on_a_dark_page(self):
        session = Session(dark=True)
        self.addCleanup(session.close)
        session.start()
        session.open_article(WORLD)
        session.wait_until("the marks", lambda: session.is_marked("Kim Jong Un", screen.ACTOR_DARK))
        self.assertGreater(session.colours_under("14,000", screen.NUMBER_DARK), 5)
        session.point_at("Kim Jong Un")
        session.find("dialog", name="Kim Jong Un")
        time.sleep(0.4)
        session.shoot("dark")
        session.close_card()
        session.xdotool("key", "F9")
        session.find("tree table", name="Names and numbers in this article")
        session.reader.activate("newsgloss-preferences")
        session.find("check box", name="People")
        time.sleep(0.4)
        session.shoot("dark-preferences")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "--verbose", *sys.argv[4:]])
