#!/usr/bin/python3
"""The sample feed is what make_feed.py makes of the sample articles."""

import pathlib
import subprocess
import sys
import tempfile

SAMPLES = pathlib.Path(__file__).resolve().parents[3] / "resources" / "samples"

with tempfile.TemporaryDirectory() as folder:
    made = pathlib.Path(folder) / "feed.xml"
    subprocess.run([sys.executable, str(SAMPLES / "make_feed.py"), "--to", str(made)], check=True)
    if made.read_bytes() != (SAMPLES / "feed.xml").read_bytes():
        sys.exit("resources/samples/feed.xml is not up to date: run resources/samples/make_feed.py")
