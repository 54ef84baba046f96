#!/usr/bin/python3
"""axe-core finds nothing to blame on an exported page, in any look, without a card and with one open.

axe-core is fetched from npm into a temporary folder. Where npm cannot be reached, this says so and exits
with 77, which ctest calls skipped.
"""

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from exported import PageTest

AXE = "axe-core@4.14.1"
UNREACHABLE = ("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH", "EHOSTUNREACH",
               "SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY")
SKIPPED = 77
LOOKS = {
    "light": {"prefers_color_scheme": "light"},
    "dark": {"prefers_color_scheme": "dark"},
    "contrast": {"prefers_color_scheme": "light", "prefers_contrast": "more"},
    "dark-contrast": {"prefers_color_scheme": "dark", "prefers_contrast": "more"},
}
CARDS = {  # sample → words to rest on; none of them: the page alone
    "world": (None, "Vladimir Putin", "approximately 14,000 artillery systems", "Lena Hartwig"),
    "economy": (None,),
}
AUDIT = """
  return axe.run(document).then(({violations, passes}) => ({
    passed: passes.length,
    inCard: passes.some(({nodes}) => nodes.some(({target}) => String(target[0]).includes("#title"))),
    violations: violations.map(({id, help, nodes}) => [id, help, nodes.map(({html, target}) => [html, target])]),
  }));
"""


def fetch_axe(folder):
    """axe-core's source, or the reason why npm could not be reached."""
    npm = shutil.which("npm")
    if npm is None:
        return None, "there is no npm"
    fetched = subprocess.run([npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, AXE],
                             capture_output=True, text=True, check=False, timeout=300)
    if fetched.returncode == 0:
        return (Path(folder) / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8"), None
    if any(code in fetched.stderr for code in UNREACHABLE):
        return None, "npm's registry cannot be reached"
    raise AssertionError(fetched.stderr)


class AxeTest(PageTest):
    axe = ""

    def audit(self):
        self.browser.develop("Runtime.evaluate", expression=self.axe)
        return self.browser.run(AUDIT)

    def test_no_violation(self):
        for look, features in LOOKS.items():
            for sample, cards in CARDS.items():
                for words in cards:
                    with self.subTest(look=look, sample=sample, card=words):
                        self.open(sample, **features)
                        if words is not None:
                            self.open_card(words)
                        self.shoot(f"{sample}-{look}-{(words or 'no card').split()[-1]}")
                        found = self.audit()
                        self.assertGreater(found["passed"], 10)
                        self.assertEqual(found["inCard"], words is not None, "what is checked")
                        self.assertEqual(found["violations"], [])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="newsgloss-axe-") as scratch:
        AxeTest.axe, unreachable = fetch_axe(scratch)
        if unreachable:
            print(f"Skipped, nothing was checked: {unreachable}, and axe-core comes from there.")
            sys.exit(SKIPPED)
        unittest.main()
