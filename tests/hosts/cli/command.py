"""The command newsgloss as a process, with a small entity file of its own and nothing of the caller's settings."""

import os
import pty
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
ENTITIES = ROOT / "tests" / "abi" / "entities.xml"
COMMAND = os.environ["NEWSGLOSS_COMMAND"]
SECONDS = 120


class Answer:
    def __init__(self, done):
        self.status = done.returncode
        self.out = done.stdout.decode("utf-8")
        self.error = done.stderr.decode("utf-8")
        self.lines = self.out.splitlines()


class CommandTest(unittest.TestCase):
    """A folder, an entity file in it, and the command."""

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="newsgloss-cli-"))
        cls.compiled = cls.folder / "entities.ngl"
        made = cls.run_command("entities", "compile", ENTITIES, "-o", cls.compiled)
        if made.status != 0:
            raise AssertionError(made.error)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    @classmethod
    def run_command(cls, *arguments, stdin=b"", **environment):
        if isinstance(stdin, str):
            stdin = stdin.encode("utf-8")
        return Answer(subprocess.run([COMMAND, *map(str, arguments)], input=stdin, capture_output=True,
                                     env=cls.settings(environment), timeout=SECONDS, check=False))

    @classmethod
    def settings(cls, more):
        return {"LC_ALL": "C.UTF-8", "HOME": str(cls.folder), "NEWSGLOSS_ENTITIES": str(cls.compiled), **more}

    def on_terminal(self, *arguments, **environment):
        """What the command writes where standard output is a terminal."""
        leader, follower = pty.openpty()
        process = subprocess.Popen([COMMAND, *map(str, arguments)], stdin=subprocess.DEVNULL, stdout=follower,
                                   env=self.settings(environment))
        os.close(follower)
        written = b""
        try:
            while part := os.read(leader, 65536):
                written += part
        except OSError:  # the other end is closed: Linux says so by an error
            pass
        os.close(leader)
        self.assertEqual(process.wait(), 0)
        return written.decode("utf-8")

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def assert_refused(self, answer, *words):
        """Nothing done, said so on standard error only, and no signal ended it."""
        self.assertEqual(answer.status, 2, answer.error)
        self.assertEqual(answer.out, "")
        for word in words:
            self.assertIn(word, answer.error)
