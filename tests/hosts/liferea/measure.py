#!/usr/bin/python3
"""What the plugin costs in the real Liferea, under Xvfb: times to the frame, the main loop, memory.

    dbus-run-session -- tests/hosts/liferea/measure.py MODULE ENTITIES [--articles 500]

Prints a table. Articles have 20 KB and other words in each. Runs without and with the plugin take turns, and
their medians are compared: the web process gives memory back when it likes. For them its collector believes in a
small machine, so that it likes sooner.
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
PROCESSES = ("liferea", "WebKitWebProces")
SMALL_MACHINE = {"JSC_forceRAMSize": str(256 << 20)}  # bytes
LOOKS = 9  # at the memory, over the second half of the articles
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

    def __init__(self, arguments, plugins: list, environment: dict = None):
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
                             {"NEWSGLOSS_PROBE": str(self.notes), **(environment or {})})
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
        """Memory of the reader's and the web process that is no page of a file."""
        found = {}
        for path in pathlib.Path("/proc").glob("[0-9]*/comm"):
            try:
                name = path.read_text().strip()
                if name not in PROCESSES or str(self.folder).encode() not in (path.parent / "environ").read_bytes():
                    continue
                rollup = (path.parent / "smaps_rollup").read_text()
            except OSError:
                continue
            found[name] = int(re.search(r"^Anonymous:\s*(\d+)", rollup, re.M).group(1)) / 1024
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


def costs_of_run(arguments, plugins: list) -> dict:
    """Main loop's processor time an article, and what each process's memory was at the median."""
    run = Run(arguments, plugins, SMALL_MACHINE)
    try:
        run.page(WARM_UP)
        before = run.main_thread_ms()
        counted = arguments.articles - WARM_UP
        run.page(counted // 2)
        memory = []
        for _ in range(LOOKS):
            run.page(counted // 2 // LOOKS)
            time.sleep(1)
            memory.append(run.memory_mb())
        paged = counted // 2 + counted // 2 // LOOKS * LOOKS
        costs = {name: statistics.median(one[name] for one in memory) for name in PROCESSES}
        return {"main loop, ms an article": (run.main_thread_ms() - before) / paged, **costs}
    finally:
        run.close()


def measure_costs(arguments):
    without, with_plugin = [], []
    for _ in range(arguments.turns):
        for runs, plugins in ((without, []), (with_plugin, ["newsgloss-liferea"])):
            runs.append(costs_of_run(arguments, plugins))
            print(f"{'with' if plugins else 'without'} the plugin: {runs[-1]}", flush=True)
    for what in without[0]:
        bare = statistics.median(one[what] for one in without)
        full = statistics.median(one[what] for one in with_plugin)
        print(f"{what}: {bare:.1f} without, {full:.1f} with, {full - bare:+.1f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("module", type=pathlib.Path)
    parser.add_argument("entities", type=pathlib.Path)
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--turns", type=int, default=3, help="runs without and with the plugin")
    arguments = parser.parse_args()
    measure_frames(arguments)
    measure_costs(arguments)


if __name__ == "__main__":
    main()
