"""The Debian packages, installed into a root of their own, used and removed.

    debian_test.py CPACK BUILD
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

CPACK, BUILD = sys.argv[1], pathlib.Path(sys.argv[2])
SAMPLE = pathlib.Path(__file__).resolve().parents[3] / "resources" / "samples" / "world.html"

# Where each must lie: LIB is the machine's library folder.
RUNTIME_FILES = [
    "usr/bin/newsgloss",
    "LIB/libnewsgloss.so.1",
    "LIB/liferea/plugins/libnewsgloss-liferea.so",
    "LIB/liferea/plugins/newsgloss.plugin",
    "usr/share/newsgloss/entities.ngl",
    "usr/share/newsgloss/annotate.schema.json",
    "usr/share/metainfo/net.sourceforge.liferea.newsgloss.metainfo.xml",
    "usr/share/man/man1/newsgloss.1",
    "usr/share/locale/de/LC_MESSAGES/newsgloss.mo",
    "usr/share/locale/fr/LC_MESSAGES/newsgloss.mo",
    "usr/share/doc/newsgloss/copyright",
    "usr/share/doc/newsgloss/licences/GeoNames.txt",
]
DEVELOPER_FILES = [
    "usr/include/newsgloss/newsgloss.h",
    "LIB/libnewsgloss.so",
    "LIB/pkgconfig/newsgloss.pc",
    "LIB/cmake/newsgloss/newsgloss-config.cmake",
]


def run(*command, **options):
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, **options)
    if done.returncode != 0:
        raise AssertionError(f"{command}: {done.stdout}")
    return done.stdout


class DebianTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="newsgloss-package-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        made = cls.folder / "made"
        run(CPACK, "-G", "DEB", "--config", BUILD / "CPackConfig.cmake", "-B", made)
        cls.packages = {path.name.split("_")[0]: path for path in made.glob("*.deb")}
        cls.root = cls.folder / "root"
        for name in ("var/lib/dpkg/info", "var/lib/dpkg/updates"):
            (cls.root / name).mkdir(parents=True)
        for name in ("status", "available"):
            (cls.root / "var/lib/dpkg" / name).touch()
        machine = run("dpkg-architecture", "-qDEB_HOST_MULTIARCH").strip()
        cls.library = cls.root / "usr" / "lib" / machine

    @classmethod
    def dpkg(cls, *arguments):
        """The root has these two packages alone: what they depend on is the machine's."""
        return run("dpkg", f"--root={cls.root}", "--force-not-root", "--force-depends", "--force-script-chrootless",
                   f"--log={cls.folder}/dpkg.log", *arguments)

    def path(self, name):
        return self.library / name[4:] if name.startswith("LIB/") else self.root / name

    def command(self, *arguments, language="C.UTF-8"):
        environment = dict(os.environ, LD_LIBRARY_PATH=str(self.library), LC_ALL="C.UTF-8", LANGUAGE=language,
                           XDG_DATA_DIRS=str(self.root / "usr" / "share"), HOME=str(self.folder))
        environment.pop("NEWSGLOSS_ENTITIES", None)
        return run(self.root / "usr" / "bin" / "newsgloss", *arguments, env=environment)

    def test_packages_are_installed_used_and_removed(self):
        self.assertEqual(sorted(self.packages), ["newsgloss", "newsgloss-dev"])
        self.dpkg("--install", *self.packages.values())
        for name in RUNTIME_FILES + DEVELOPER_FILES:
            with self.subTest(file=name):
                self.assertTrue(self.path(name).exists(), name)

        with self.subTest("the command"):
            self.assertIn("North Korea", self.command("read", SAMPLE))
            self.assertIn("Kim Jong Un", self.command("card", "kim-jong-un"))
        with self.subTest("what it needs is named, and its host is not"):
            needs = run("dpkg-deb", "--field", self.packages["newsgloss"], "Depends")
            self.assertRegex(needs, "libicu.*libxml2|libxml2.*libicu")
            self.assertNotRegex(needs, "gtk|webkit|peas")

        self.dpkg("--purge", "newsgloss", "newsgloss-dev")
        left = [path for path in self.root.rglob("*newsgloss*") if "var/lib/dpkg" not in str(path)]
        self.assertEqual(left, [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
