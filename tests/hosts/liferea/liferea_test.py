#!/usr/bin/python3
"""The plugin in the real Liferea, under Xvfb: what is painted, what a screen reader reads, what is kept."""

import time
import unittest

import accessible
import screen
from gi.repository import Atspi, GLib
from session import OTHER, WORLD, Session, main, node_id, wait_for


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
        session.open_article(OTHER)
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


if __name__ == "__main__":
    main()
