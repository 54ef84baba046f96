"""newsgloss entities correct: what the reader says a name means, in this and later articles."""

import json
import shutil
import unittest

from command import CommandTest

TEXT = "Envoys met in Glorytown on Monday."


class CorrectionsTest(CommandTest):
    def setUp(self):
        self.data = self.folder / "data"
        self.settings_here = {"XDG_DATA_HOME": str(self.data), "XDG_CACHE_HOME": str(self.folder / "cache")}

    def tearDown(self):
        shutil.rmtree(self.data, ignore_errors=True)

    def run_here(self, *arguments, **more):
        return self.run_command(*arguments, **self.settings_here, **more)

    def meant(self):
        answer = self.run_here("annotate", stdin=json.dumps({"id": "1", "text": TEXT, "lang": "en"}) + "\n")
        self.assertEqual((answer.status, answer.error), (0, ""))
        return [one["entity"] for one in json.loads(answer.out)["mentions"] if one["surface"] == "Glorytown"]

    def test_a_correction_holds_from_then_on(self):
        self.assertEqual(self.meant(), ["glorytown"])
        self.assertEqual(self.run_here("entities", "correct", "Glorytown", "freedonia").status, 0)
        self.assertEqual(self.meant(), ["freedonia"])
        self.assertEqual(self.run_here("entities", "correct", "Glorytown", "nobody").status, 0)
        self.assertEqual(self.meant(), [None])
        self.assertEqual(self.run_here("entities", "correct", "Glorytown", "--remove").status, 0)
        self.assertEqual(self.meant(), ["glorytown"])

    def test_a_context_limits_it(self):
        self.run_here("entities", "correct", "Glorytown", "nobody", "--context", "football")
        self.assertEqual(self.meant(), ["glorytown"])
        self.run_here("entities", "correct", "Glorytown", "nobody", "--context", "envoys")
        self.assertEqual(self.meant(), [None])
        self.assertEqual(self.run_here("entities", "corrections").lines,
                         ["Glorytown\tnobody\tfootball", "Glorytown\tnobody\tenvoys"])

    def test_what_is_wrong_is_refused(self):
        self.assert_refused(self.run_here("entities", "correct", "Glorytown", "ruritania"), "ruritania")
        self.assert_refused(self.run_here("entities", "correct", "...", "freedonia"), "a letter or a digit")
        self.assert_refused(self.run_here("entities", "correct", "Glorytown"), "nobody")
        self.assertEqual(self.run_here("entities", "corrections").lines, [])

    def test_without_a_cache_the_bundle_still_serves(self):
        self.run_here("entities", "correct", "Glorytown", "freedonia")
        blocked = self.file("blocked", "a file where a folder should be")
        self.settings_here["XDG_CACHE_HOME"] = str(blocked)
        answer = self.run_here("annotate", stdin=json.dumps({"id": "1", "text": TEXT, "lang": "en"}) + "\n")
        self.assertEqual(answer.status, 0)
        self.assertIn("your own entities are left out", answer.error)
        self.assertIn("glorytown", answer.out)


if __name__ == "__main__":
    unittest.main()
