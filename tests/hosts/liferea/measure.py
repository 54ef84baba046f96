#!/usr/bin/python3
"""What the plugin costs in the real Liferea, under Xvfb: times to the frame, the main loop, memory.

    dbus-run-session -- tests/hosts/liferea/measure.py MODULE ENTITIES [--articles 500]

Prints a table. Articles have 20 KB and other words in each; a run without the plugin is the measure of the
main loop's cost and of memory.
"""

import argparse
import html
import json
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[2] / "plugin" / "hosts" / "liferea"))

import accessible  # noqa: E402
from reader_session import SAMPLES, FeedServer, Profile, Reader, VirtualDisplay, wait_for  # noqa: E402

BYTES = 20_000
SETTLE = 0.25  # seconds an article stays on screen
LOOK = 1.0  # the same, where its frames are looked at
WARM_UP = 20  # articles opened before anything is counted
DELAY = 500  # milliseconds of rest before a card opens


def paragraphs() -> list:
    found = []
    for path in sorted(SAMPLES.glob("*.html")):
        page = path.read_text(encoding="utf-8")
        if '<html lang="en">' in page:
            found += re.findall(r"<p>.*?</p>", page, re.DOTALL)
    return found


def write_feed(path: pathlib.Path, count: int):
    texts = paragraphs()
    items = []
    for number in range(count):
        body = f"<p>Item {number} counts {number * 7 + 1000} boats.</p>"
        turn = number
        while len(body) < BYTES:
            body += texts[turn % len(texts)]
            turn += 1
        items.append(f"<item><title>Item {number}</title><guid>{number}</guid>"
                     f"<description>{html.escape(body)}</description></item>")
    path.write_text("<rss version=\"2.0\"><channel><title>Many</title>" + "".join(items) + "</channel></rss>",
                    encoding="utf-8")


class Run:
    """A Liferea with the feed, with or without plugin and probe."""

    def __init__(self, arguments, plugins: list):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="newsgloss-measure-"))
        served = self.folder / "served"
        served.mkdir()
        write_feed(served / "feed.xml", arguments.articles)
        self.server = FeedServer(served)
        self.display = VirtualDisplay()
        self.profile = Profile(self.folder / "profile")
        self.profile.install(arguments.module, arguments.entities)
        shutil.copytree(HERE / "probe", self.folder / "profile" / "data" / "liferea" / "plugins" / "newsgloss-probe")
        self.profile.subscribe({"Papers": {"Many": self.server.address + "feed.xml"}})
        self.profile.settings(1180, 820, "Many")
        settings = self.folder / "profile" / "config" / "glib-2.0" / "settings" / "keyfile"
        text = settings.read_text().replace("startup-feed-action=1", "startup-feed-action=1\nmaxitemcount=10000")
        settings.write_text(re.sub("active-plugins=.*", f"active-plugins={plugins}", text))
        self.notes = self.folder / "probe"
        self.notes.touch()
        self.reader = Reader(self.profile, self.display.name, self.folder / "liferea.log",
                             {"NEWSGLOSS_PROBE": str(self.notes)})
        self.reader.update_feeds(arguments.articles)
        time.sleep(3)

    def close(self):
        self.reader.kill()
        self.display.close()
        self.server.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def page(self, count: int, seconds: float = SETTLE):
        for _ in range(count):
            self.reader.activate("next-unread-item")
            time.sleep(seconds)

    def told(self, what: str) -> list:
        lines = [json.loads(line) for line in self.notes.read_text(encoding="utf-8").splitlines()]
        return [line for line in lines if line["what"] == what]

    def main_thread_ms(self) -> float:
        """Processor time of the thread that runs the main loop."""
        process = self.reader.process.pid
        return int(pathlib.Path(f"/proc/{process}/task/{process}/schedstat").read_text().split()[0]) / 1e6

    def memory_mb(self) -> dict:
        """Memory of the reader's and the web process: all that is resident, and what is not a mapped file."""
        found = {}
        for path in pathlib.Path("/proc").glob("[0-9]*/status"):
            try:
                status = path.read_text()
                mine = str(self.folder) in (path.parent / "environ").read_bytes().decode(errors="replace")
            except OSError:
                continue
            name = re.search(r"^Name:\s*(\S+)", status).group(1)
            if mine and name in ("liferea", "WebKitWebProces"):
                found[name] = {field: int(re.search(rf"^{field}:\s*(\d+)", status, re.M).group(1)) / 1024
                               for field in ("VmRSS", "RssAnon")}
        return found

    def xdotool(self, *arguments: str):
        subprocess.run(["xdotool", *arguments], env=self.reader.environment, check=True)


def spread(values: list) -> str:
    ordered = sorted(values)
    if not ordered:
        return "nothing seen"
    return (f"median {statistics.median(ordered):.0f}, 95 % below {ordered[int(len(ordered) * 0.95) - 1]:.0f}, "
            f"at most {ordered[-1]:.0f} ms, {len(ordered)} times")


def rest_on_figure(run: Run):
    """Rests on the first figure of the article and closes the card that opens."""
    node = wait_for("the article", lambda: accessible.find(accessible.application(), "paragraph", text=" counts "))
    figure = re.search(r"counts (\d+)", accessible.text_of(node)).group(1)
    x, y, width, height = accessible.rectangle_of_words(node, figure)
    run.xdotool("mousemove", str(x + width // 2 - 4), str(y + height // 2), "mousemove", str(x + width // 2),
                str(y + height // 2))
    time.sleep(1.5)
    run.xdotool("key", "Escape", "mousemove", "400", "60")
    time.sleep(0.8)


def measure_frames(arguments):
    run = Run(arguments, ["newsgloss-liferea", "newsgloss_probe"])
    try:
        run.page(WARM_UP)
        seen = len(run.told("marked"))
        run.page(40, LOOK)
        marked = [one for one in run.told("marked")[seen:] if one["size"] > BYTES / 2]
        print(f"marks after the article's first frame: {spread([one['after'] for one in marked])}")
        print(f"  frames painted before: {sorted(one['frames'] for one in marked)}")
        print(f"marks after the document began to load: {spread([one['loaded'] for one in marked])}")
        for _ in range(10):
            rest_on_figure(run)
        print(f"card after its timer: {spread([one['after'] - DELAY for one in run.told('card')])}")
        for _ in range(10):
            run.reader.activate("probe-pause")
            time.sleep(0.5)
        off = [min((gone["at"] for gone in run.told("unmarked") if gone["at"] > pause["at"]), default=1e15) -
               pause["at"] for pause in run.told("pause")[::2]]
        print(f"marks gone after the switch: {spread(off)}")
    finally:
        run.close()


def measure_costs(arguments):
    costs = {}
    for what, plugins in (("without", []), ("with", ["newsgloss-liferea"])):
        run = Run(arguments, plugins)
        try:
            run.page(WARM_UP)
            before = run.main_thread_ms()
            counted = arguments.articles - WARM_UP
            run.page(counted)
            costs[what] = ((run.main_thread_ms() - before) / counted, run.memory_mb())
            print(f"{what} the plugin: main loop {costs[what][0]:.2f} ms an article, memory {costs[what][1]} MB")
        finally:
            run.close()
    print(f"the plugin's own: main loop {costs['with'][0] - costs['without'][0]:.2f} ms an article")
    for process, fields in costs["without"][1].items():
        grown = {field: round(costs["with"][1][process][field] - value, 1) for field, value in fields.items()}
        print(f"  {process}: {grown} MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("module", type=pathlib.Path)
    parser.add_argument("entities", type=pathlib.Path)
    parser.add_argument("--articles", type=int, default=500)
    arguments = parser.parse_args()
    measure_frames(arguments)
    measure_costs(arguments)


if __name__ == "__main__":
    main()
