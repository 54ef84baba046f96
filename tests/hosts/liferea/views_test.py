#!/usr/bin/python3
"""Where articles stand in the real Liferea: search folders, reader mode, web pages, layouts, dark pages."""

import time
import unittest

import accessible
import screen
from session import FADE, WORLD, Session, main


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


PARAGRAPH = "<p>Vladimir Putin flew to Hanoi after 24 years, and the harbours that he saw on his way there were {}.</p>"
PAGE = ("<html lang='en'><head><title>A page</title></head><body><article><h1>A page</h1>" +
        "".join(PARAGRAPH.format(word) for word in ("old", "new", "small", "large", "loud", "empty")) +
        "</article></body></html>")


class WebPageTest(unittest.TestCase):
    """Reader mode and what Liferea takes out of a page are articles; a page of the web stays alone."""

    @classmethod
    def setUpClass(cls):
        cls.session = session = Session(
            papers={"Page Paper": [("A page", "Vladimir Putin flew.")], "Full Paper": [("A text", "Putin flew.")]},
            options={"Page Paper": 'loadItemLink="true"', "Full Paper": 'html5Extract="true"'})
        cls.addClassCleanup(session.close)
        served = session.folder / "served"
        (served / "page.html").write_text(PAGE, encoding="utf-8")
        for feed in served.glob("paper*.xml"):
            feed.write_text(feed.read_text().replace("<guid>", f"<link>{session.server.address}page.html</link><guid>"))
        session.start()
        session.open_article(WORLD)

    def open_in(self, feed: str, title: str):
        self.session.click(self.session.find("table cell", name=feed))
        self.session.open_article(title)

    def is_marked(self) -> bool:
        return self.session.is_marked("Vladimir Putin", within="on his way there were old")

    def test_marks_articles_with_and_without_reader_mode(self):
        session = self.session
        for mode in ("false", "true"):
            with self.subTest(f"reader mode: {mode}"):
                session.set("net.sf.liferea", "enable-reader-mode", mode)
                self.open_in("Full Paper", "A text")
                session.wait_until("the marks", self.is_marked)
                session.shoot(f"reader-mode-{mode}")
                self.open_in("Sample News", WORLD)
                session.wait_until("the marks", lambda: session.is_marked("Kim Jong Un"))

    def test_leaves_a_page_of_the_web_alone(self):
        session = self.session
        session.click(session.find("table cell", name="Page Paper"))
        session.open_item("A page", "paragraph", text="on his way there were old")
        self.shows_no_mark("web-page")
        session.reader.activate("launch-selected-item-in-tab")
        session.click(session.find("page tab", name="A page"))
        self.addCleanup(lambda: session.click(session.find("page tab", name="Headlines")))
        self.shows_no_mark("web-tab")

    def shows_no_mark(self, picture: str):
        time.sleep(2)
        self.session.shoot(picture)
        self.assertEqual(screen.count(screen.pixels(self.session.reader.environment), screen.ACTOR), 0)


class WideTest(unittest.TestCase):
    def test_marks_an_article_beside_the_list(self):
        session = Session(wide=True)
        self.addCleanup(session.close)
        session.start()
        session.reader.activate("next-unread-item")
        session.wait_until("the marks", lambda: session.is_marked("Kim Jong Un"))
        session.point_at("Kim Jong Un")
        session.find("dialog", name="Kim Jong Un")
        time.sleep(FADE)
        session.shoot("wide")


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
        time.sleep(FADE)
        session.shoot("dark")
        session.close_card()
        session.xdotool("key", "F9")
        session.find("tree table", name="Names and numbers in this article")
        accessible.focus(session.find("table cell", name="Vladimir Putin\nPerson"))
        session.find("label", text="President of Russia")
        time.sleep(FADE)
        session.shoot("dark-list")
        session.reader.activate("newsgloss-preferences")
        session.find("check box", name="People")
        time.sleep(FADE)
        session.shoot("dark-preferences")
        session.xdotool("key", "ctrl+Next")
        session.find("table cell", name="Sample News")
        time.sleep(FADE)
        session.shoot("dark-preferences-feeds")


if __name__ == "__main__":
    main()
