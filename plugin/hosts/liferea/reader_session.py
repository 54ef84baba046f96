"""A Liferea of its own: a throw-away profile with the plugin and a feed that a loopback server serves.

Nothing of the user's own Liferea is read or written. Runs inside `dbus-run-session`; where there is no
display, give `display` the number of an Xvfb of one's own (see `VirtualDisplay`).
"""

import functools
import http.server
import os
import pathlib
import shutil
import sqlite3
import subprocess
import threading
import time
from xml.sax.saxutils import quoteattr

from gi.repository import Gio, GLib

SOURCE = pathlib.Path(__file__).resolve().parents[3]
SAMPLES = SOURCE / "resources" / "samples"
BUS_NAME = "net.sourceforge.liferea"


class Failure(Exception):
    """Something that a person should read."""


def wait_for(what: str, condition, seconds: float = 30.0):
    """Gives the first true value of condition(), or fails with what was awaited."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.1)
    raise Failure(f"waited {seconds:.0f} seconds for {what}")


class FeedServer:
    """Serves a folder on a free port of the loopback interface."""

    def __init__(self, folder: pathlib.Path):
        handler = functools.partial(_QuietHandler, directory=str(folder))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class _QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class VirtualDisplay:
    """An Xvfb on a free display, with a window manager."""

    def __init__(self, width: int = 1280, height: int = 900):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.name = ":" + answer.readline().strip()
        if self.name == ":":
            raise Failure("Xvfb did not start")
        environment = {**os.environ, "DISPLAY": self.name}
        self.manager = subprocess.Popen(["openbox"], env=environment, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)

    def close(self):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()


class Profile:
    """The folders of a user who has nothing but the plugin and some feeds."""

    def __init__(self, folder: pathlib.Path):
        self.folder = folder
        self.environment = {
            "HOME": str(folder / "home"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_STATE_HOME": str(folder / "state"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "GSETTINGS_BACKEND": "keyfile",
        }
        for path in list(self.environment.values())[:-1]:
            pathlib.Path(path).mkdir(parents=True, exist_ok=True)
        (folder / "run").chmod(0o700)

    @property
    def config(self) -> pathlib.Path:
        return self.folder / "config" / "newsgloss"

    def install(self, module: pathlib.Path, entities: pathlib.Path, catalogues: pathlib.Path = None):
        plugin = self.folder / "data" / "liferea" / "plugins" / "newsgloss"
        plugin.mkdir(parents=True, exist_ok=True)
        shutil.copy(SOURCE / "resources" / "desktop" / "newsgloss.plugin", plugin)
        shutil.copy(module, plugin)
        data = self.folder / "data" / "newsgloss"
        data.mkdir(parents=True, exist_ok=True)
        shutil.copy(entities, data / "entities.ngl")
        if catalogues is not None:
            shutil.copytree(catalogues, data / "locale", dirs_exist_ok=True)

    def subscribe(self, folders: dict, searches: dict = None, options: dict = None):
        """`folders`: title of the folder → {title of the feed: address}. `searches`: title of the search
        folder → words that its items hold. `options`: title of a feed → more of its attributes in the
        feed list. Ids are made of the titles."""
        lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="1.0">',
                 "<head><title>Liferea Feed List Export</title></head>", "<body>"]
        for folder, feeds in folders.items():
            lines.append(f"<outline title={quoteattr(folder)} text={quoteattr(folder)} type=\"folder\" "
                         f"id={quoteattr(node_id(folder))} expanded=\"true\">")
            for title, address in feeds.items():
                lines.append(f"<outline title={quoteattr(title)} text={quoteattr(title)} type=\"rss\" "
                             f"xmlUrl={quoteattr(address)} id={quoteattr(node_id(title))} "
                             f"sortColumn=\"time\" {(options or {}).get(title, '')}/>")
            lines.append("</outline>")
        for search, words in (searches or {}).items():
            lines.append(f"<outline title={quoteattr(search)} text={quoteattr(search)} type=\"vfolder\" "
                         f"id={quoteattr(node_id(search))}><outline type=\"rule\" text=\"rule\" rule=\"exact\" "
                         f"value={quoteattr(words)} additive=\"true\"/></outline>")
        lines += ["</body>", "</opml>"]
        path = self.folder / "config" / "liferea" / "feedlist.opml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines), encoding="utf-8")

    def settings(self, width: int, height: int, selected: str, dark: bool = False, plugin: bool = True,
                 wide: bool = False):
        folder = self.folder / "config" / "glib-2.0" / "settings"
        folder.mkdir(parents=True, exist_ok=True)
        active = "['newsgloss-liferea']" if plugin else "@as []"
        (folder / "keyfile").write_text(f"""[org/gnome/liferea]
startup-feed-action=1
folder-display-mode=1
folder-display-hide-read=false
default-view-mode={1 if wide else 0}
last-window-width={width}
last-window-height={height}
last-vpane-pos=170
last-hpane-pos=190
last-node-selected='{node_id(selected)}'

[org/gnome/liferea/plugins]
active-plugins={active}
""", encoding="utf-8")
        gtk = self.folder / "config" / "gtk-3.0"
        gtk.mkdir(parents=True, exist_ok=True)
        (gtk / "settings.ini").write_text(
            f"[Settings]\ngtk-application-prefer-dark-theme={'true' if dark else 'false'}\n", encoding="utf-8")


def node_id(title: str) -> str:
    """Liferea's ids are seven letters and digits."""
    return (GLib.compute_checksum_for_string(GLib.ChecksumType.SHA256, title, -1) or "")[:7]


class Reader:
    """Liferea, running in a profile."""

    def __init__(self, profile: Profile, display: str, log: pathlib.Path, extra: dict = None):
        self.profile = profile
        self.environment = {**os.environ, **profile.environment, "DISPLAY": display, **(extra or {})}
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.log = log
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        with open(log, "a", encoding="utf-8") as output:
            self.process = subprocess.Popen(["liferea"], env=self.environment, stdout=output,
                                            stderr=subprocess.STDOUT)
        wait_for("Liferea to start", self._owns_name)

    def _owns_name(self) -> bool:
        if self.process.poll() is not None:
            raise Failure(f"Liferea ended at once with status {self.process.returncode}; see {self.log}")
        answer = self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                    "NameHasOwner", GLib.Variant("(s)", (BUS_NAME,)), None,
                                    Gio.DBusCallFlags.NONE, 5000, None)
        return answer.unpack()[0]

    def _actions(self, method: str, parameters: GLib.Variant):
        return self.bus.call_sync(BUS_NAME, "/net/sourceforge/liferea", "org.gtk.Actions", method, parameters,
                                  None, Gio.DBusCallFlags.NONE, 10000, None)

    def actions(self) -> list:
        return self._actions("List", None).unpack()[0]

    def activate(self, action: str, parameter: GLib.Variant = None):
        """Does what a menu item or key of Liferea does."""
        parameters = [] if parameter is None else [parameter]
        self._actions("Activate", GLib.Variant("(sava{sv})", (action, parameters, {})))

    def update_feeds(self, items: int):
        """Loads all feeds and waits for so many items."""
        wait_for("the menus", lambda: "update-all" in self.actions())
        self.activate("update-all")
        wait_for(f"{items} articles", lambda: self.item_count() >= items)

    def item_count(self) -> int:
        path = self.profile.folder / "data" / "liferea" / "liferea.db"
        if not path.exists():
            return 0
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
            try:
                return database.execute("SELECT count(*) FROM items").fetchone()[0]
            except sqlite3.OperationalError:
                return 0

    def screenshot(self, path: pathlib.Path) -> pathlib.Path:
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=True)
        return path

    def quit(self):
        if self.process.poll() is None:
            self.activate("quit")
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Failure("Liferea did not quit within 20 seconds") from None

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
