#!/usr/bin/python3
"""Opens Liferea with the plugin and the sample feed, its first article on screen.

    dbus-run-session -- show_sample.py BUILD FOLDER [--headless]

Headless, it leaves screenshots in FOLDER; else it stays until Liferea is closed.
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import time

from reader_session import SAMPLES, FeedServer, Profile, Reader, VirtualDisplay, wait_for

SIZE = (1180, 820)
MARK_COLOURS = {"light": bytes.fromhex("0072b2"), "dark": bytes.fromhex("56b4e9")}


def say(text: str):
    print(text, flush=True)


def count_pixels(reader: Reader, colour: bytes) -> int:
    shown = subprocess.run(["import", "-window", "root", "-depth", "8", "rgb:-"], env=reader.environment,
                           check=True, capture_output=True).stdout
    return shown.count(colour)


def make_profile(folder: pathlib.Path, build: pathlib.Path, feed: str, dark: bool) -> Profile:
    profile = Profile(folder)
    profile.install(build / "plugin" / "hosts" / "liferea" / "libnewsgloss-liferea.so",
                    build / "share" / "newsgloss" / "entities.ngl", build / "locale")
    profile.subscribe({"Newsgloss": {"Sample News": feed}})
    profile.settings(*SIZE, "Sample News", dark)
    return profile


def open_first_article(profile: Profile, display: str, log: pathlib.Path) -> Reader:
    reader = Reader(profile, display, log)
    reader.update_feeds(1)
    time.sleep(1)  # Liferea fills its list a moment after the items are stored
    reader.activate("next-unread-item")
    return reader


def show_in_window(folder: pathlib.Path, build: pathlib.Path, feed: str):
    profile = make_profile(folder / "profile", build, feed, dark=False)
    reader = open_first_article(profile, os.environ.get("DISPLAY", ""), folder / "liferea.log")
    say("Rest the pointer on an underlined name or figure. Close Liferea when you have seen enough.")
    reader.process.wait()


def take_screenshots(folder: pathlib.Path, build: pathlib.Path, feed: str):
    display = VirtualDisplay()
    try:
        for look, colour in MARK_COLOURS.items():
            say(f"  the article in a {look} theme …")
            profile = make_profile(folder / f"profile-{look}", build, feed, look == "dark")
            reader = open_first_article(profile, display.name, folder / f"liferea-{look}.log")
            wait_for("marks in the article", lambda: count_pixels(reader, colour) > 100)
            time.sleep(1)  # Liferea draws the article once more when it counts as read
            wait_for("marks in the article", lambda: count_pixels(reader, colour) > 100)
            reader.screenshot(folder / f"article-{look}.png")
            for action in ("newsgloss-next", "newsgloss-open-card", "newsgloss-next"):
                reader.activate(action)
                time.sleep(0.8)
            time.sleep(2)  # a machine without a graphics card takes its time for the fade
            reader.screenshot(folder / f"card-{look}.png")
            reader.quit()
    finally:
        display.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--headless", action="store_true")
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    shutil.rmtree(folder, ignore_errors=True)
    served = folder / "served"
    shutil.copytree(SAMPLES, served)
    server = FeedServer(served)
    subprocess.run([str(SAMPLES / "make_feed.py"), "--address", server.address, "--to", str(served / "feed.xml")],
                   check=True)
    show = take_screenshots if arguments.headless else show_in_window
    try:
        show(folder, arguments.build.resolve(), server.address + "feed.xml")
    finally:
        server.close()


if __name__ == "__main__":
    main()
