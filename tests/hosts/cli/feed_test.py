"""newsgloss feed: every item of a feed."""

import json
import re
import unittest

from command import CommandTest

RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Harbour News</title>
<atom:link rel="self" href="https://example.org/feed.xml"/>
<item><title>First</title><link>https://example.org/1</link><pubDate>Mon, 02 Jun 2025 08:00:00 GMT</pubDate>
<description>&lt;p&gt;Freedonia said about 1,200 soldiers left.&lt;/p&gt;</description></item>
<item><title>Second</title><description>Glorytown has 300 boats.</description></item></channel></rss>"""
ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title>
<entry><title>First</title><content type="html">&lt;p&gt;Freedonia said about 1,200 soldiers left.&lt;/p&gt;</content></entry>
<entry><title>Second</title><content>Glorytown has 300 boats.</content></entry></feed>"""
LAUGHS = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/hostname">]>
<rss version="2.0"><channel><title>&c;&d;</title><item><title>&c;&d;</title></item></channel></rss>"""


class FeedTest(CommandTest):
    def test_every_item_is_shown(self):
        for name, feed in (("rss", RSS), ("atom", ATOM)):
            with self.subTest(name):
                answer = self.run_command("feed", self.file(name, feed))
                self.assertEqual((answer.status, answer.error), (0, ""))
                for words in ("First", "Freedonia[1]", "Second", "Glorytown[1]"):
                    self.assertIn(words, answer.out)

    def test_all_items_stand_on_one_page(self):
        answer = self.run_command("feed", "--html", "-", stdin=RSS)
        self.assertEqual(answer.status, 0)
        self.assertEqual(answer.out.count("<article "), 2)
        self.assertIn("<title>Harbour News</title>", answer.out)

    def policy(self, address, **choices):
        attributes = "".join(f' ng:{name}="{choice}"' for name, choice in choices.items())
        return self.file("feeds.opml", '<?xml version="1.0"?><opml version="2.0" xmlns:ng="urn:newsgloss:feeds"><body>'
                         f'<outline type="rss" text="Harbour" xmlUrl="{address}"{attributes}/></body></opml>')

    def test_a_policy_says_what_is_marked_in_its_feed(self):
        here, elsewhere = "https://example.org/feed.xml", "https://example.org/other.xml"
        cases = [(here, {}, True, True), (here, {"actors": "off"}, False, True), (here, {"numbers": "off"}, True, False),
                 (here, {"actors": "off", "numbers": "off"}, False, False), (elsewhere, {"actors": "off"}, True, True)]
        for address, choices, actors, numbers in cases:
            with self.subTest(address, **choices):
                policy = self.policy(address, **choices)
                text = self.run_command("feed", "--policy", policy, "-", stdin=RSS).out
                self.assertEqual(("Freedonia[" in text, "1,200[" in text), (actors, numbers))
                self.assertEqual("Names and numbers in this article" in text, actors or numbers)
                page = self.run_command("feed", "--policy", policy, "--html", "-", stdin=RSS).out
                data = json.loads(re.search(r'id="newsgloss-data">(.*?)</script>', page, re.DOTALL)[1])
                self.assertEqual((data["settings"]["actors"], data["settings"]["numbers"]), (actors, numbers))
                self.assertEqual((">Freedonia</bdi></a>" in page, ">about 1,200 soldiers</bdi></a>" in page), (actors, numbers))
                self.assertEqual("<dl>" in page, actors or numbers)

    def test_a_feed_without_an_address_is_found_by_the_one_given(self):
        policy = self.policy("https://example.org/feed.xml", actors="off")
        self.assert_refused(self.run_command("feed", "--policy", policy, "-", stdin=ATOM), "--address")
        text = self.run_command("feed", "--policy", policy, "--address", "https://me:word@Example.org/feed.xml", "-",
                                stdin=ATOM).out
        self.assertEqual(("Freedonia[" in text, "1,200[" in text), (False, True))

    def test_a_policy_that_cannot_be_read_is_named(self):
        self.assert_refused(self.run_command("feed", "--policy", self.folder / "gone.opml", "-", stdin=RSS), "gone.opml")
        broken = self.file("broken.opml", "<opml><body>")
        self.assert_refused(self.run_command("feed", "--policy", broken, "-", stdin=RSS), "newsgloss: ")

    def test_what_is_no_feed_is_refused(self):
        contents = {"text": b"Freedonia said 40 %.", "empty": b"", "binary": bytes(range(256)),
                    "other XML": b'<?xml version="1.0"?><opml version="2.0"><body/></opml>'}
        for name, content in contents.items():
            with self.subTest(name):
                self.assert_refused(self.run_command("feed", "-", stdin=content), "newsgloss: ")
        self.assert_refused(self.run_command("feed", self.folder / "gone.xml"), "gone.xml")

    def test_entities_of_a_feed_are_never_expanded(self):
        answer = self.run_command("feed", "-", stdin=LAUGHS)
        self.assertIn(answer.status, (0, 2))
        self.assertNotIn("hahaha", answer.out)
        self.assertLess(len(answer.out), 1000)


if __name__ == "__main__":
    unittest.main()
