"""newsgloss entities: checking, compiling, listing and comparing entity files."""

import json
import unittest

from command import ENTITIES, ROOT, CommandTest

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
        for name in ("freedonia", "my:a", "glorytown"):
            self.assertIn(name, changes.out)

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


if __name__ == "__main__":
    unittest.main()
