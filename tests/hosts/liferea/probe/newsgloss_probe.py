"""A plugin of Liferea that writes what probe.js tells to the file that NEWSGLOSS_PROBE names, a line each."""

import os
import pathlib
import time

import gi

gi.require_version("WebKit2", "4.0")
from gi.repository import Gio, GObject, Liferea, WebKit2  # noqa: E402

WORLD = "newsgloss"
HANDLER = "newsglossProbe"


class NewsglossProbe(GObject.Object, Liferea.ShellActivatable):
    shell = GObject.Property(type=Liferea.Shell)

    def do_activate(self):
        view = self.shell.props.item_view.props.html_view.props.renderwidget
        content = view.get_user_content_manager()
        content.connect(f"script-message-received::{HANDLER}", self.received)
        content.register_script_message_handler_in_world(HANDLER, WORLD)
        script = (pathlib.Path(__file__).parent / "probe.js").read_text(encoding="utf-8")
        content.add_script(WebKit2.UserScript.new_for_world(
            script, WebKit2.UserContentInjectedFrames.TOP_FRAME, WebKit2.UserScriptInjectionTime.END, WORLD,
            None, None))
        view.evaluate_javascript(script, -1, WORLD, None, None, None)
        pause = Gio.SimpleAction.new("probe-pause", None)
        pause.connect("activate", self.pause)
        Gio.Application.get_default().add_action(pause)

    def received(self, _, result):
        self.note(result.get_js_value().to_string())

    def pause(self, *_):
        self.note('{"what": "pause", "at": %f}' % (time.time() * 1000))
        Gio.Application.get_default().activate_action("newsgloss-pause", None)

    def note(self, line: str):
        with open(os.environ["NEWSGLOSS_PROBE"], "a", encoding="utf-8") as file:
            file.write(line + "\n")
