"""Adds hand-written spellings to entries that have them from elsewhere: by-hand/spellings.txt, lines as in the lists."""

from pathlib import Path

from .lists import add_spelling
from .store import Store


def add(store: Store, path: Path) -> None:
    """Lines "id | spelling; spelling; de:Name in German". Told as a conflict where no entry has the id."""
    if not path.exists():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        entry, _, forms = (part.strip() for part in line.partition("|"))
        if entry not in store.by_id:
            store.conflicts.append(f"{path.name}: there is no {entry}")
            continue
        for form in forms.split(";"):
            add_spelling(store.by_id[entry], form.strip())
