"""newsgloss read and card: an article as text or as a page, and what the reader sees when something is wrong."""

import re
import unittest
from html.parser import HTMLParser

from command import CommandTest

ARTICLE = """<!DOCTYPE html><html lang="en"><head><title>Harbour opens</title></head><body><article>
<h1>Harbour opens</h1><p>Freedonia said about 1,200 soldiers left Glorytown on Monday, and that the rest would
follow <a href="https://example.org/plan">as planned</a>.</p></article></body></html>"""

HOSTILE = """<html><head><title>"><script>alert(1)</script></title><base href="https://bad.example/">
<meta http-equiv="refresh" content="0;url=https://bad.example/"></head><body><article>
<h1>Freedonia </style><script>alert(2)</script></h1>
<p onclick="alert(3)" style="background:url(https://bad.example/a)">Freedonia <img src=x onerror="alert(4)"> said 40 %
of <a href="javascript:alert(5)">its ships</a> and <a href=" JaVaScRiPt:alert(6)">boats</a>,
<a href="data:text/html,<script>alert(7)</script>">rafts</a>, <a href='https://example.org/"onmouseover="alert(8)'>oars</a>
&lt;script&gt;alert(9)&lt;/script&gt; left --&gt; ]]&gt; &lt;/script&gt;&lt;!--.</p>
<iframe src="https://bad.example/"></iframe><svg onload="alert(10)"><script>alert(11)</script></svg>
<form action="https://bad.example/"><input name="a" autofocus onfocus="alert(12)"></form>
</article></body></html>"""


class Elements(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self, page):
        super().__init__()
        self.found = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))


class Read(CommandTest):
    def test_text_and_html_show_names_figures_and_notes(self):
        for name, content in (("a.html", ARTICLE), ("a.txt", "Freedonia said about 1,200 soldiers left Glorytown.")):
            with self.subTest(name):
                answer = self.run_command("read", self.file(name, content))
                self.assertEqual((answer.status, answer.error), (0, ""))
                self.assertIn("Freedonia[1] said ", answer.out)
                self.assertIn("Country on the river Marx.", answer.out)
                self.assertRegex(answer.out, r"about 1,200\[\d\] soldiers")

    def test_standard_input_is_a_hyphen(self):
        from_file = self.run_command("read", self.file("a.html", ARTICLE))
        self.assertEqual(self.run_command("read", "-", stdin=ARTICLE).out, from_file.out)

    def test_colour_stays_away_from_what_is_no_terminal(self):
        path = self.file("a.html", ARTICLE)
        self.assertNotIn("\x1b", self.run_command("read", path).out)
        self.assertNotIn("\x1b", self.run_command("read", path, NO_COLOR="1").out)

    def test_colour_stands_on_a_terminal_unless_no_color_is_set(self):
        path = self.file("a.html", ARTICLE)
        self.assertIn("\x1b[36m", self.on_terminal("read", path))
        self.assertNotIn("\x1b", self.on_terminal("read", path, NO_COLOR="1"))
        self.assertIn("\x1b[36m", self.on_terminal("read", path, NO_COLOR=""))

    def test_control_characters_of_an_article_do_not_reach_the_terminal(self):
        answer = self.run_command("read", "-", stdin="Freedonia \x1b]0;title\x07 \x1b[2J said 40 %.")
        self.assertEqual(answer.status, 0)
        self.assertIsNone(re.search(r"[\x00-\x09\x0b-\x1f\x7f]", answer.out))

    def test_a_page_stands_alone(self):
        answer = self.run_command("read", "--html", self.file("a.html", ARTICLE))
        elements = Elements(answer.out).found
        self.assertEqual(answer.status, 0)
        self.assertIn(("a", {"rel": "noopener noreferrer", "href": "https://example.org/plan"}), elements)
        for _, attributes in elements:
            self.assertFalse({"src", "srcset", "style", "action"} & set(attributes))
        self.assertNotIn("link", [tag for tag, _ in elements])
        self.assertIn("default-src 'none'", answer.out)
        self.assertIn("Country on the river Marx.", answer.out)

    def test_no_markup_of_the_source_enters_the_page(self):
        page = self.run_command("read", "--html", "-", stdin=HOSTILE).out
        harmless = Elements(self.run_command("read", "--html", "-", stdin=ARTICLE).out).found
        known = {tag for tag, _ in harmless} | {"h2", "li", "ul", "blockquote"}
        scripts = [attributes for tag, attributes in harmless if tag == "script"]
        found = Elements(page).found
        self.assertEqual({tag for tag, _ in found} - known, set())
        self.assertEqual([attributes for tag, attributes in found if tag == "script"], scripts)
        for tag, attributes in found:
            self.assertEqual([name for name in attributes if name.startswith("on") or name == "style"], [], tag)
            self.assertRegex(attributes.get("href", "#"), r"\A(#|https?://|mailto:)")
        self.assertNotIn("bad.example", page)

    def test_a_page_goes_into_a_file_whole_or_is_complained_about(self):
        output = self.folder / "page.html"
        answer = self.run_command("read", "--html", "-", "-o", output, stdin=ARTICLE)
        self.assertEqual((answer.status, answer.out), (0, ""))
        self.assertTrue(output.read_text("utf-8").endswith("</html>\n"))
        self.assert_refused(self.run_command("read", "-", "-o", self.folder / "none" / "page.html", stdin=ARTICLE), "page.html")

    def test_input_that_is_no_article_is_read_without_a_fault(self):
        contents = {"empty": b"", "spaces": b" \n\n", "binary": bytes(range(256)) * 64, "nul": b"Freedonia\0 said 40 %.",
                    "not UTF-8": "Das Land Freedonia erklärte: 40 %.".encode("latin-1"), "never closed": b"<p><b><i>" * 4000,
                    "open quote": b'<a href="' + b"x" * 9000, "UTF-16": "Freedonia said 40 %.".encode("utf-16")}
        for name, content in contents.items():
            for arguments in (["read", "-"], ["read", "--html", "-"]):
                with self.subTest(name, arguments=arguments):
                    answer = self.run_command(*arguments, stdin=content)
                    self.assertIn(answer.status, (0, 2), answer.error)
                    self.assertEqual(answer.status == 2, answer.error.startswith("newsgloss: "))

    def test_a_file_that_cannot_be_read_is_named(self):
        self.assert_refused(self.run_command("read", self.folder / "gone.html"), "gone.html", "No such file")
        self.assert_refused(self.run_command("read", self.folder), str(self.folder), "directory")

    def test_a_day_that_is_none_is_refused(self):
        self.assert_refused(self.run_command("read", "-", "--published", "yesterday"), "YYYY-MM-DD")

    def test_entity_files_that_cannot_serve_are_named(self):
        good = self.compiled.read_bytes()
        broken = {"missing.ngl": None, "empty.ngl": b"", "short.ngl": good[:100], "cut.ngl": good[:len(good) // 2],
                  "other.ngl": b"x" * 9000, "flipped.ngl": good[:20] + bytes([good[20] ^ 1]) + good[21:]}
        for name, content in broken.items():
            path = self.folder / name if content is None else self.file(name, content)
            for arguments in (["read", "-"], ["annotate"], ["card", "freedonia"], ["entities", "list"]):
                with self.subTest(name, arguments=arguments):
                    answer = self.run_command("--entities", path, *arguments, stdin="Freedonia")
                    self.assert_refused(answer, name, "newsgloss entities compile")

    def test_a_card_is_shown_or_the_id_is_said_to_be_unknown(self):
        answer = self.run_command("card", "freedonia")
        self.assertEqual(answer.status, 0)
        self.assertEqual(answer.lines[0], "Freedonia")
        self.assertIn("Glorytown", answer.out)
        self.assertIn("Atlas of Invented Countries", answer.out)
        self.assert_refused(self.run_command("card", "ruritania"), "ruritania", "newsgloss entities list")

    def test_version_and_help(self):
        self.assertRegex(self.run_command("--version").out, r"\Anewsgloss \d+\.\d+\.\d+\n\Z")
        answer = self.run_command("--help")
        self.assertEqual((answer.status, answer.error), (0, ""))
        self.assertIn("Exit status: 0", answer.out)
        for name in ("read", "feed", "annotate", "card", "entities"):
            self.assertRegex(answer.out, rf"(?m)^  {name} ")
        for wrong in ([], ["nonsense"], ["read"], ["read", "-", "--unknown"]):
            with self.subTest(wrong):
                self.assert_refused(self.run_command(*wrong))


if __name__ == "__main__":
    unittest.main()
