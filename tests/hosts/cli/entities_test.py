"""newsgloss entities: checking, compiling, listing and comparing entity files."""

import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from command import COMMAND, ENTITIES, ROOT, SECONDS, CommandTest

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
SOURCE = '<source id="me" name="Notes" date="2026-01-01" licence="own" address="https://example.org/"/>\n'
BLOCK = 4096  # bytes under one hash; the header has the first one to itself
ENTRY = '<entity id="{0}" kind="{1}"><name>{2}</name><description source="me" date="2026-01-01">Words.</description></entity>\n'


class EntitiesTest(CommandTest):
    def test_listing_as_json_gives_an_object_a_line(self):
        answer = self.run_command("entities", "list", "--json")
        found = [json.loads(line) for line in answer.lines]
        self.assertEqual(answer.status, 0)
        self.assertIn({"id": "freedonia", "kind": "country", "name": "Freedonia", "wikipedia": None, "wikidata": None}, found)
        self.assertEqual([one["id"] for one in found],
                         [line.split("\t")[0] for line in self.run_command("entities", "list").lines])

    def test_showing_an_entity_shows_its_card(self):
        answer = self.run_command("entities", "show", "glorytown")
        self.assertEqual(answer.status, 0)
        self.assertEqual(answer.out, self.run_command("card", "glorytown").out)
        self.assert_refused(self.run_command("entities", "show", "ruritania"), "ruritania")

    def test_a_card_names_things_in_the_readers_language(self):
        for language, name in (("", "Freedonia"), ("ru", "Фридония"), ("ru_RU.UTF-8:de", "Фридония"), ("de", "Freedonia")):
            with self.subTest(language):
                self.assertTrue(self.run_command("card", "freedonia", LANGUAGE=language).lines[0].startswith(name))
                self.assertIn(name, self.run_command("card", "glorytown", LANGUAGE=language).out)

    def test_good_files_say_nothing(self):
        schema = ROOT / "resources" / "entities" / "entities.rng"
        for arguments in ([], ["--schema", schema]):
            answer = self.run_command("entities", "check", ENTITIES, *arguments)
            self.assertEqual((answer.status, answer.out, answer.error), (0, "", ""))

    def test_every_wrong_entry_is_told_with_its_line(self):
        path = self.file("wrong.xml", HEAD + '<entities version="1">\n' + SOURCE + ENTRY.format("a", "planet", "A") +
                         ENTRY.format("Not An Id", "person", "B") + ENTRY.format("c", "person", "C") + "</entities>\n")
        answer = self.run_command("entities", "check", path)
        self.assertEqual(answer.status, 1)
        self.assertRegex(answer.out, r"wrong\.xml:4: error: .*planet")
        self.assertRegex(answer.out, r"wrong\.xml:5: error: .*Not An Id")
        self.assertNotIn("wrong.xml:6:", answer.out)

    def test_files_that_are_no_entity_files_are_told(self):
        secret = self.file("secret.txt", "a-secret")
        doctype = '<!DOCTYPE entities [<!ENTITY x SYSTEM "file://{}">]>\n'.format(secret)
        laughs = "<!DOCTYPE entities [<!ENTITY a 'ha'>" + "".join(
            "<!ENTITY {} '{}'>".format(chr(ord("b") + i), ("&" + chr(ord("a") + i) + ";") * 10) for i in range(9)) + "]>\n"
        bodies = {"doctype": HEAD + doctype + '<entities version="1">' + SOURCE + ENTRY.format("a", "person", "&x;") + "</entities>",
                  "laughs": HEAD + laughs + '<entities version="1">' + ENTRY.format("a", "person", "&j;") + "</entities>",
                  "never-closed": HEAD + '<entities version="1">\n<entity id="a" kind="person">', "empty": "",
                  "text": "Freedonia", "binary": bytes(range(256)), "other": HEAD + "<opml/>"}
        for name, body in bodies.items():
            with self.subTest(name):
                answer = self.run_command("entities", "check", self.file(name + ".xml", body))
                said = answer.out + answer.error
                self.assertIn(answer.status, (1, 2))
                self.assertIn(name + ".xml", said)
                self.assertNotIn("a-secret", said)
                self.assertNotIn("hahaha", said)

    def test_a_wrong_entry_is_left_out_of_the_compiled_file(self):
        path = self.file("partly.xml", HEAD + '<entities version="1">\n' + SOURCE + ENTRY.format("a", "planet", "A") +
                         ENTRY.format("c", "person", "Ada Stone") + "</entities>\n")
        output = self.folder / "partly.ngl"
        answer = self.run_command("entities", "compile", path, "-o", output)
        self.assertEqual(answer.status, 1)
        self.assertIn("partly.xml:4: error: ", answer.error)
        self.assertIn("1 entities", answer.out)
        self.assertEqual(self.run_command("--entities", output, "entities", "list").lines, ["c\tperson\tAda Stone"])

    def test_a_layer_on_top_adds_changes_and_hides(self):
        layer = self.file("layer.xml", HEAD + '<entities version="1">\n' + SOURCE + ENTRY.format("freedonia", "country", "New Freedonia") +
                          ENTRY.format("my:a", "person", "Ada Stone") + '<hide id="glorytown"/>\n</entities>\n')
        output = self.folder / "layered.ngl"
        made = self.run_command("entities", "compile", ENTITIES, "--layer", layer, "-o", output)
        self.assertNotIn("error", made.error)
        names = [line.split("\t")[2] for line in self.run_command("--entities", output, "entities", "list").lines]
        self.assertEqual(sorted(names), ["Ada Stone", "Government of Freedonia", "New Freedonia"])
        changes = self.run_command("entities", "diff", ENTITIES, "--layer", layer)
        self.assertEqual(changes.status, 0)
        for line in ("freedonia changed: New Freedonia", "my:a added: Ada Stone", "glorytown hidden: Glorytown"):
            self.assertIn(line, changes.lines)
        self.assertIn("    name: Freedonia → New Freedonia", changes.lines)

    def test_a_folder_that_is_not_there_is_told(self):
        output = self.folder / "none" / "a.ngl"
        self.assert_refused(self.run_command("entities", "compile", ENTITIES, "-o", output), "a.ngl")

    def test_damage_anywhere_in_the_compiled_file_is_found(self):
        good = self.compiled.read_bytes()
        self.assertEqual(self.run_command("entities", "verify").status, 0)
        for place in (*range(0, 100, 7), *range(BLOCK, len(good), 97)):  # between lies nothing that is used
            with self.subTest(place):
                broken = self.file("broken.ngl", good[:place] + bytes([good[place] ^ 64]) + good[place + 1:])
                self.assert_refused(self.run_command("--entities", broken, "entities", "verify"), "newsgloss: ")

    def test_a_file_that_is_replaced_while_in_use_stays_what_it_was(self):
        path = self.folder / "replaced.ngl"
        self.run_command("entities", "compile", ENTITIES, "-o", path)
        line = json.dumps({"text": "The Government of Freedonia met in Glorytown."}).encode() + b"\n"
        other = self.file("other.xml", HEAD + '<entities version="1">\n' + SOURCE + ENTRY.format("c", "person", "Ada Stone") + "</entities>\n")
        readers = [subprocess.Popen([COMMAND, "--entities", str(path), "annotate"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                    env=self.settings({})) for _ in range(3)]
        first = []
        for reader in readers:
            reader.stdin.write(line)
            reader.stdin.flush()
            first.append(reader.stdout.readline())
        self.assertIn(b"glorytown", first[0])
        for source in (other, ENTITIES, other):
            self.assertEqual(self.run_command("entities", "compile", source, "-o", path).status, 0)
            for reader, expected in zip(readers, first):
                reader.stdin.write(line)
                reader.stdin.flush()
                self.assertEqual(reader.stdout.readline(), expected)
        for reader in readers:
            reader.stdin.close()
            reader.stdout.close()
            self.assertEqual(reader.wait(SECONDS), 0)
        self.assertEqual(self.run_command("--entities", path, "entities", "list").lines, ["c\tperson\tAda Stone"])


class OwnLayersTest(CommandTest):
    """Files that the system and the reader lay on top of the installed ones."""

    def setUp(self):
        self.home = Path(tempfile.mkdtemp(dir=self.folder))
        for folder in ("own", "system", "cache"):
            (self.home / folder / "newsgloss" / "layers").mkdir(parents=True)

    def layer(self, folder, name, entries):
        path = self.home / folder / "newsgloss" / "layers" / name
        path.write_text(HEAD + '<entities version="1">\n' + SOURCE + entries + "</entities>\n", encoding="utf-8")

    def environment(self):
        return {"XDG_DATA_HOME": str(self.home / "own"), "XDG_DATA_DIRS": str(self.home / "system"), "XDG_CACHE_HOME": str(self.home / "cache")}

    def run_here(self, *arguments):
        return self.run_command(*arguments, **self.environment())

    def compiled_files(self):
        return sorted(path.name for path in (self.home / "cache" / "newsgloss").glob("entities-*"))

    def names(self):
        return [line.split("\t")[2] for line in self.run_here("entities", "list").lines]

    def test_the_system_stands_above_the_bundle_and_the_reader_above_both(self):
        self.layer("system", "a.xml", ENTRY.format("freedonia", "country", "System Freedonia") + ENTRY.format("my:s", "person", "Sam System"))
        self.assertEqual(sorted(self.names()), ["Glorytown", "Government of Freedonia", "Sam System", "System Freedonia"])
        self.layer("own", "b.xml", ENTRY.format("freedonia", "country", "My Freedonia") + '<hide id="my:s"/>' +
                   '<prefer form="Glorytown" entity="" context="film"/>')
        self.assertEqual(sorted(self.names()), ["Glorytown", "Government of Freedonia", "My Freedonia"])
        answer = self.run_here("entities", "diff")
        self.assertEqual((answer.status, answer.error), (0, ""))
        self.assertEqual([line for line in answer.lines if not line.startswith("    ")],
                         ["nobody preferred: Glorytown", "freedonia changed: My Freedonia"])
        self.assertIn("    name: Freedonia → My Freedonia", answer.lines)
        self.assertIn("    context: film", answer.lines)

    def test_many_at_once_make_one_compiled_file(self):
        self.layer("own", "many.xml", "".join(ENTRY.format("my:p{}".format(i), "person", "Sample Person {}".format(i)) for i in range(3000)))
        commands = [subprocess.Popen([COMMAND, "card", "my:p2999"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                     env=self.settings(self.environment())) for _ in range(5)]
        answers = [command.communicate(timeout=SECONDS) for command in commands]
        self.assertEqual([command.returncode for command in commands], [0] * 5)
        self.assertEqual(len(set(answers)), 1)
        self.assertIn(b"Sample Person 2999", answers[0][0])
        self.assertEqual(len(self.compiled_files()), 1)

    def test_old_and_unfinished_files_leave_the_cache(self):
        old = self.home / "cache" / "newsgloss" / "entities-0.ngl.abcdef"
        new = self.home / "cache" / "newsgloss" / "entities-1.ngl.ghijkl"
        kept = self.home / "cache" / "newsgloss" / "other.ngl.txt"
        for path in (old, new, kept):
            path.write_text("half a file", encoding="utf-8")
        os.utime(old, (0, 0))
        os.utime(kept, (0, 0))
        for number in range(6):
            self.layer("own", "a.xml", ENTRY.format("my:a", "person", "Ada Stone {}".format(number)))
            self.assertIn("Ada Stone {}".format(number), self.names())
        self.assertEqual(len([name for name in self.compiled_files() if name.endswith(".ngl")]), 4)
        self.assertEqual((old.exists(), new.exists(), kept.exists()), (False, True, True))

    def test_a_layer_with_mistakes_leaves_the_rest(self):
        self.layer("own", "a.xml", ENTRY.format("my:a", "planet", "A") + ENTRY.format("my:b", "person", "Ada Stone"))
        (self.home / "own" / "newsgloss" / "layers" / "b.xml").write_text("no XML", encoding="utf-8")
        self.assertIn("Ada Stone", self.names())
        answer = self.run_here("entities", "diff")
        self.assertEqual(answer.status, 1)
        self.assertIn("a.xml:4: error: ", answer.error)
        self.assertIn("b.xml:1: error: ", answer.error)


if __name__ == "__main__":
    unittest.main()
