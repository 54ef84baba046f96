"""What a screen reader sees of Liferea: widgets by role and name, text by its place on the screen."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

MOST_CHILDREN = 400


def application(name: str = "liferea"):
    """The application's accessible, or None while there is none."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_name() == name:
            return child
    return None


def descendants(root):
    """Every accessible below `root`, in order; those that vanish meanwhile are left out."""
    try:
        count = min(root.get_child_count(), MOST_CHILDREN)
    except GLib.Error:
        return
    for index in range(count):
        try:
            child = root.get_child_at_index(index)
        except GLib.Error:
            continue
        if child is not None:
            yield child
            yield from descendants(child)


def find(root, role: str, name: str = None, text: str = None):
    """The first accessible of that role whose name is `name` and whose text holds `text`, or None."""
    for node in descendants(root):
        try:
            if node.get_role_name() != role:
                continue
            if name is not None and node.get_name() != name:
                continue
            if text is not None and text not in text_of(node):
                continue
            return node
        except GLib.Error:
            continue
    return None


def text_of(node) -> str:
    if "Text" not in node.get_interfaces():
        return ""
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def all_text(node) -> str:
    """The text of a node and of all below it."""
    parts = [node.get_name() or "", text_of(node)]
    for child in descendants(node):
        try:
            parts += [child.get_name() or "", text_of(child)]
        except GLib.Error:
            continue
    return "\n".join(part for part in parts if part)


def rectangle_of(node):
    extents = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    return extents.x, extents.y, extents.width, extents.height


def rectangle_of_words(node, words: str, within: str = None):
    """Where the first occurrence of some words in a text, or in some of its words, stands on the screen."""
    text = text_of(node)
    start = text.index(words, text.index(within or words))
    extents = Atspi.Text.get_range_extents(node, start, start + len(words), Atspi.CoordType.SCREEN)
    return extents.x, extents.y, extents.width, extents.height


def press(node):
    """Does the first action of a widget."""
    Atspi.Action.do_action(node, 0)


def focus(node):
    """Gives a widget, or a cell of a list, the focus of the keyboard."""
    Atspi.Component.grab_focus(node)


def select(node):
    """Chooses a tab among its siblings."""
    Atspi.Selection.select_child(node.get_parent(), node.get_index_in_parent())


def has_state(node, state) -> bool:
    return node.get_state_set().contains(state)
