"""newsgloss annotate: JSON lines in, JSON lines out."""

import json
import os
import pty
import signal
import subprocess
import threading
import unittest

from command import COMMAND, ROOT, SECONDS, CommandTest

try:
    import jsonschema
except ImportError:
    jsonschema = None

TEXT = "Freedonia said about 1,200 soldiers left Glorytown. It denied that 40 % had fled."


def line(**fields):
    return json.dumps(fields) + "\n"


def feed(stdin, one):
    """Writes lines until nobody reads them."""
    try:
        while True:
            stdin.write(one * 1000)
    except BrokenPipeError:
        pass
    try:
        stdin.close()
    except BrokenPipeError:
        pass


class Annotate(CommandTest):
    def answers(self, text, *arguments):
        answer = self.run_command("annotate", *arguments, stdin=text)
        return answer, [json.loads(one) for one in answer.lines]

    def test_a_line_gives_mentions_and_quantities(self):
        answer, [found] = self.answers(line(id="a", text=TEXT))
        self.assertEqual((answer.status, answer.error), (0, ""))
        self.assertEqual((found["v"], found["id"]), (1, "a"))
        self.assertEqual(found["mentions"][0]["entity"], "freedonia")
        self.assertEqual(found["mentions"][0]["surface"], "Freedonia")
        soldiers = found["quantities"][0]
        self.assertEqual((soldiers["value"], soldiers["hedge"], soldiers["marked"]), (1200, "about", True))

    def test_a_bad_line_is_answered_and_the_rest_goes_on(self):
        bad = [b"no json", b"[1, 2]", b'"words"', b'{"id": 4}', b'{"id": 5, "text": 6}', b'{"text": "cut', b"\xff\xfe",
               b'{"id": 7, "text": "\xff"}', b'{"id": 8, "text": "x", "published": "soon"}', b"[" * 5000]
        for one in bad:
            with self.subTest(one[:40]):
                good = line(id="good", text=TEXT).encode()
                answer, found = self.answers(good + one + b"\n" + good)
                self.assertEqual(answer.status, 1)
                self.assertEqual(len(found), 3)
                self.assertEqual(found[0], found[2])
                self.assertEqual(set(found[1]) - {"id"}, {"error"})
                self.assertNotEqual(found[1]["error"], "")

    def test_a_bad_line_keeps_its_id(self):
        _, [found] = self.answers(line(id={"any": ["thing"]}, text=1))
        self.assertEqual(found["id"], {"any": ["thing"]})

    def test_fields_that_nobody_knows_change_nothing(self):
        _, [plain] = self.answers(line(id=1, text=TEXT))
        _, [more] = self.answers(line(id=1, text=TEXT, colour="red", entities=[None], v=9))
        self.assertEqual(plain, more)

    def test_null_counts_as_not_said(self):
        _, [plain] = self.answers(line(id=1, text=TEXT))
        _, [nulls] = self.answers(line(id=1, text=TEXT, lang=None, published=None, feed=None))
        self.assertEqual(plain, nulls)

    def test_no_input_gives_no_output(self):
        for text in ("", "\n", " \r\n\n"):
            with self.subTest(text):
                answer, found = self.answers(text)
                self.assertEqual((answer.status, answer.error, found), (0, "", []))

    def test_an_empty_text_has_nothing_in_it(self):
        answer, [found] = self.answers(line(id=1, text=""))
        self.assertEqual((answer.status, found["mentions"], found["quantities"]), (0, [], []))

    def test_a_last_line_needs_no_line_feed(self):
        _, found = self.answers((line(id=1, text=TEXT) + line(id=2, text=TEXT)).rstrip("\n"))
        self.assertEqual([one["id"] for one in found], [1, 2])

    def test_several_threads_answer_in_the_order_of_the_lines(self):
        lines = []
        for i in range(4000):
            lines.append(line(id=i, text=TEXT * (i % 7)) if i % 97 else "broken\n")
        alone, _ = self.answers("".join(lines), "--jobs", "1")
        together, found = self.answers("".join(lines), "--jobs", "2")
        self.assertEqual(alone.out, together.out)
        self.assertEqual((alone.status, together.status), (1, 1))
        self.assertEqual([one.get("id") for one in found], [i if i % 97 else None for i in range(4000)])

    def test_an_answer_comes_before_more_is_asked(self):
        command = [COMMAND, "annotate"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=self.settings({})) as process:
            for number in range(3):
                process.stdin.write(line(id=number, text=TEXT).encode())
                process.stdin.flush()
                self.assertEqual(json.loads(process.stdout.readline())["id"], number)
            process.stdin.close()
            self.assertEqual(process.wait(SECONDS), 0)

    def test_a_line_too_long_is_an_error_line_and_the_rest_goes_on(self):
        good = line(id="good", text=TEXT).encode()
        too_long = line(id="long", text="a " * (64 << 20)).encode()
        answer, found = self.answers(good + too_long + good)
        self.assertEqual(answer.status, 1)
        self.assertEqual([one.get("id") for one in found], ["good", None, "good"])
        self.assertIn("128 MiB", found[1]["error"])

    def test_who_reads_no_further_ends_it_without_a_word(self):
        command = [COMMAND, "annotate", "--jobs", "2"]
        for ignored in (False, True):
            with self.subTest(ignored):
                process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                           stderr=subprocess.PIPE, env=self.settings({}), restore_signals=not ignored)
                feeder = threading.Thread(target=feed, args=(process.stdin, line(id=1, text=TEXT).encode()))
                feeder.start()
                process.stdout.readline()
                process.stdout.close()
                self.assertEqual(process.stderr.read(), b"")
                self.assertEqual(process.wait(SECONDS), -signal.SIGPIPE)
                feeder.join()
                process.stderr.close()

    def test_a_full_disk_is_said_at_once(self):
        with open("/dev/full", "wb") as full:
            process = subprocess.Popen([COMMAND, "annotate"], stdin=subprocess.PIPE, stdout=full,
                                       stderr=subprocess.PIPE, env=self.settings({}))
            feeder = threading.Thread(target=feed, args=(process.stdin, line(id=1, text=TEXT).encode()))
            feeder.start()
            self.assertIn(b"No space left", process.stderr.read())
            self.assertEqual(process.wait(SECONDS), 2)
            feeder.join()
            process.stderr.close()

    def test_progress_is_told_on_a_terminal_only(self):
        for quiet, told in (([], "3 articles, 0.0 MB"), (["--quiet"], "")):
            with self.subTest(quiet):
                leader, follower = pty.openpty()
                process = subprocess.run([COMMAND, "annotate", *quiet], input=line(id=1, text=TEXT).encode() * 3,
                                         stdout=subprocess.PIPE, stderr=follower, env=self.settings({}),
                                         timeout=SECONDS, check=True)
                os.close(follower)
                written = b""
                try:
                    while part := os.read(leader, 65536):
                        written += part
                except OSError:  # the other end is closed
                    pass
                os.close(leader)
                self.assertTrue(written.decode().startswith(told) if told else written == b"", written)
                self.assertEqual(process.stdout.count(b"\n"), 3)

    def test_memory_does_not_grow_with_the_input(self):
        article = line(id=1, text=" ".join([TEXT] * 40)).encode()
        used = []
        for count in (500, 5000):
            path = self.file("many.jsonl", article * count)
            with open(path, "rb") as lines, open(os.devnull, "wb") as nowhere:
                process = subprocess.Popen([COMMAND, "annotate", "--jobs", "2"], stdin=lines, stdout=nowhere,
                                           env=self.settings({}))
                _, status, usage = os.wait4(process.pid, 0)
                process.returncode = status
            self.assertEqual(status, 0)
            used.append(usage.ru_maxrss)
            path.unlink()
        self.assertLess(used[1], used[0] * 1.25)

    def test_offsets_count_what_was_asked_for(self):
        text = "🚢 «Ça» 🇫🇷: 35 ships of Freedonia 🚢"
        cuts = {"bytes": lambda a, b: text.encode()[a:b].decode(),
                "code-points": lambda a, b: text[a:b],
                "utf16": lambda a, b: text.encode("utf-16-le")[2 * a:2 * b].decode("utf-16-le")}
        for unit, cut in cuts.items():
            with self.subTest(unit):
                _, [found] = self.answers(line(id=1, text=text), "--offsets", unit)
                marked = found["mentions"] + found["quantities"]
                self.assertIn("Freedonia", [one["surface"] for one in marked])
                self.assertEqual([cut(one["start"], one["end"]) for one in marked], [one["surface"] for one in marked])

    def test_offsets_are_code_points_where_nothing_is_asked(self):
        text = line(id=1, text="🚢 Freedonia 🚢 Glorytown")
        self.assertEqual(self.answers(text)[1], self.answers(text, "--offsets", "code-points")[1])

    def test_an_unknown_unit_is_refused(self):
        self.assert_refused(self.run_command("annotate", "--offsets", "words"), "words")

    @unittest.skipIf(jsonschema is None, "no jsonschema for Python")
    def test_every_line_is_as_the_schema_says(self):
        schema = json.loads((ROOT / "resources" / "annotate.schema.json").read_text())
        validator = jsonschema.Draft202012Validator(schema)
        texts = [TEXT, "", "The Government of Freedonia, between 3 and 5 per cent. Ada Stone, 44, a spokeswoman, said so.",
                 "On 3 May 2025 it fell by half, to €1.2 billion, up to 7 °C, at 5 p.m., twice, the third time."]
        lines = "".join(line(id=i, text=text, published="2025-06-01") for i, text in enumerate(texts))
        _, found = self.answers(lines + "broken\n" + line(id=[1], text=5))
        self.assertEqual(len(found), len(texts) + 2)
        for one in found:
            validator.validate(one)


if __name__ == "__main__":
    unittest.main()
