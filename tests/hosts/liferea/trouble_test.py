#!/usr/bin/python3
"""What goes wrong in the real Liferea is said at the foot of its window, and the rest works."""

import time
import unittest

import accessible
from gi.repository import Atspi
from session import LOG, OTHER, WORLD, Reader, Session, main, wait_for


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


class TroubleTest(unittest.TestCase):
    """What goes wrong is said at the foot of the window, and the rest works."""

    def setUp(self):
        self.session = Session()
        self.addCleanup(self.session.close)

    def wait_for_words(self, words: str):
        self.session.find("label", text=words)

    def test_says_what_is_wrong_with_the_entity_file_and_what_to_do(self):
        session = self.session
        path = session.profile.folder / "data" / "newsgloss" / "entities.ngl"
        whole = path.read_bytes()
        version = bytes([whole[8] + 1])  # behind the eight bytes that name the format
        for name, content, words in (
                ("missing", None, "cannot read its entity file"),
                ("outdated", whole[:8] + version + whole[9:], "made for another version"),
                ("cut-short", whole[:len(whole) // 2], "its entity file is damaged"),
                ("damaged", whole[:16384] + bytes(len(whole) - 16384), "a part of its entity file is damaged")):
            with self.subTest(name):
                if content is None:
                    path.unlink()
                else:
                    path.write_bytes(content)
                session.start()
                try:
                    self.look_for_words_once(words, f"entities-{name}")
                finally:
                    session.reader.quit()

    def look_for_words_once(self, words: str, picture: str):
        session = self.session
        session.open_article(WORLD)
        said = session.find("label", text=words)
        self.assertIn("Install Newsgloss again.", accessible.text_of(said))
        session.shoot(picture)
        self.assertTrue(session.is_there("check menu item", name="Names and Numbers in This Feed"))
        accessible.press(session.find("push button", name="Close"))
        session.open_article(OTHER)
        time.sleep(1)
        self.assertFalse(accessible.has_state(said, Atspi.StateType.SHOWING), "once is enough")

    def test_says_where_the_readers_own_file_is_wrong(self):
        session = self.session
        layers = session.profile.folder / "data" / "newsgloss" / "layers"
        layers.mkdir()
        (layers / "mine.xml").write_text("<entities version='1'>\n<entity id='my:x' kind='ship'/>\n</entities>")
        session.start()
        session.open_article(WORLD)
        self.wait_for_words("mine.xml, line 2:")
        session.shoot("own-file-wrong")
        session.wait_until("the marks", lambda: session.is_marked("Kim Jong Un"))

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
            reader = Reader(session.profile, session.display.name, LOG)
            wait_for("the plugin", lambda: "newsgloss-feed" in reader.actions())
            reader.kill()
        session.start()
        session.open_article(WORLD)
        self.assertNotIn("newsgloss-feed", session.reader.actions())
        session.reader.activate("newsgloss-turn-on")
        session.wait_until("the marks", lambda: session.is_marked("Kim Jong Un"))


if __name__ == "__main__":
    main()
