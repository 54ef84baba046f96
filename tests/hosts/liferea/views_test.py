#!/usr/bin/python3
"""Where articles stand in the real Liferea: search folders, reader mode, web pages, dark pages."""

import time
import unittest

import screen
from session import WORLD, Session, main


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
    main()
