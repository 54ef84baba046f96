"""Chromium without a window, driven through ChromeDriver: only what the tests of a page need."""

import base64
import json
import re
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

SECONDS = 120
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {"Escape": "\ue00c", "F4": "\ue034", "Enter": "\ue007", "Tab": "\ue004"}
ARGUMENTS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             "--disable-dev-shm-usage", "--force-device-scale-factor=1", "--window-size=900,760")


def wait_for(what, condition, seconds=20.0):
    end = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(0.05)


class Chromium:
    """One window. Features are media features: {"prefers-color-scheme": "dark"}."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="newsgloss-chromium-"))
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, text=True,
                                       stderr=subprocess.DEVNULL)
        self.address = f"http://127.0.0.1:{self._port()}"
        options = {"binary": shutil.which("chromium"),
                   "args": [*ARGUMENTS, f"--user-data-dir={self.folder / 'profile'}"]}
        made = self._call("POST", "/session", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": options,
            "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"}}}})
        self.session = f"/session/{made['sessionId']}"

    def close(self):
        try:
            self._call("DELETE", self.session)
        finally:
            self.driver.terminate()
            self.driver.wait(SECONDS)
            shutil.rmtree(self.folder, ignore_errors=True)

    def _port(self):
        for line in self.driver.stdout:
            found = re.search(r"successfully on port (\d+)", line)
            if found:
                return int(found[1])
        raise AssertionError("chromedriver did not start")

    def _call(self, method, path, body=None):
        data = None if method != "POST" else json.dumps(body or {}).encode()
        request = urllib.request.Request(self.address + path, data, {"Content-Type": "application/json"},
                                         method=method)
        try:
            with urllib.request.urlopen(request, timeout=SECONDS) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(json.load(error)["value"]["message"]) from None

    def open(self, page: Path, **features):
        self.emulate(**features)
        self._call("POST", f"{self.session}/url", {"url": page.as_uri()})

    def emulate(self, media="", **features):
        named = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
        self.develop("Emulation.setEmulatedMedia", media=media, features=named)

    def develop(self, command, **parameters):
        """A command of the DevTools protocol."""
        return self._call("POST", f"{self.session}/goog/cdp/execute", {"cmd": command, "params": parameters})

    def run(self, body, *arguments):
        """The body of a function in the page; a promise is waited for."""
        return self._call("POST", f"{self.session}/execute/sync", {"script": body, "args": arguments})

    def point(self, x, y):
        self._act({"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": [
            {"type": "pointerMove", "duration": 0, "x": round(x) + step, "y": round(y)} for step in (-2, 0)]})

    def press(self, *keys):
        names = [KEYS.get(key, key) for key in keys]
        self._act({"type": "key", "id": "keys", "actions": [
            {"type": kind, "value": name} for name in names for kind in ("keyDown", "keyUp")]})

    def _act(self, source):
        self._call("POST", f"{self.session}/actions", {"actions": [source]})

    def shoot(self, path: Path):
        path.write_bytes(base64.b64decode(self._call("GET", f"{self.session}/screenshot")))

    def print(self, path: Path):
        path.write_bytes(base64.b64decode(self._call("POST", f"{self.session}/print", {"background": True})))

    def told(self):
        """What the page wrote to the console and what the browser refused it, so far."""
        return [entry["message"] for entry in self._call("POST", f"{self.session}/se/log", {"type": "browser"})]

    def requested(self):
        """The addresses asked for, so far."""
        messages = [json.loads(entry["message"])["message"]
                    for entry in self._call("POST", f"{self.session}/se/log", {"type": "performance"})]
        return [message["params"]["request"]["url"] for message in messages
                if message["method"] == "Network.requestWillBeSent"]
