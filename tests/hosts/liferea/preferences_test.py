#!/usr/bin/python3
"""The preferences in the real Liferea: which feeds differ, in and out of files, and by keys alone."""

import time
import unittest

import accessible
from session import FADE, WORLD, Session, main

CHOICE = """<opml version="2.0" xmlns:ng="urn:newsgloss:feeds"><body>
<outline text="Sample News" xmlUrl="{0}feed.xml" ng:actors="off" ng:numbers="on"/>
<outline text="Far Paper" xmlUrl="http://far.example/feed.xml" ng:numbers="off"/></body></opml>"""


class FilesTest(unittest.TestCase):
    """Choices leave by Export, and those of another reader come by Import."""

    @classmethod
    def setUpClass(cls):
        cls.session = Session()
        cls.addClassCleanup(cls.session.close)
        cls.session.start()
        cls.session.open_article(WORLD)

    def open_feeds(self):
        session = self.session
        session.reader.activate("newsgloss-preferences")
        session.find("check box", name="People")
        accessible.select(session.find("page tab", name="Feeds"))
        session.find("table cell", name="Sample News")

    def choose_file(self, button: str, path, picture: str):
        """Presses a button, and types the name of a file into the dialog that it opens."""
        session = self.session
        accessible.press(session.find("push button", name=button))
        session.find("file chooser")
        session.xdotool("key", "ctrl+l", "ctrl+a")
        session.xdotool("type", "--delay", "30", str(path))
        time.sleep(FADE)
        session.shoot(picture)
        session.xdotool("key", "Return")
        session.wait_until("the dialog to go", lambda: not session.is_there("file chooser"))

    def test_feeds_are_chosen_by_a_file_and_kept_in_one(self):
        session = self.session
        session.wait_until("the marks", lambda: session.is_marked("Kim Jong Un"))
        chosen = session.folder / "chosen.opml"
        chosen.write_text(CHOICE.format(session.server.address))
        self.open_feeds()
        self.choose_file("Import…", chosen, "import")
        session.wait_until("the names to go", lambda: not session.is_marked("Kim Jong Un"))
        session.find("table cell", name="Far Paper")
        session.shoot("imported")
        kept = session.folder / "kept.opml"
        self.choose_file("Export…", kept, "export")
        session.wait_until("the file", kept.exists)
        self.assertIn("far.example", kept.read_text())
        self.assertIn('ng:actors="off"', kept.read_text())
        accessible.press(session.find("push button", name="Reset All Feeds"))
        session.wait_until("the names to come back", lambda: session.is_marked("Kim Jong Un"))
        session.close_window("check box", "People")


if __name__ == "__main__":
    main()
