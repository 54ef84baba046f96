"""Adds hand-written spellings and names to entries that have them from elsewhere: by-hand/spellings.txt and by-hand/names/*.txt,
lines as in the lists; and by-hand/capital-names.tsv, made from CLDR."""

from pathlib import Path

from .lists import add_spelling
from .model import Entity
from .store import Store
from .text import is_acronym


def add(store: Store, by_hand: Path) -> None:
    """Lines "id | spelling; spelling; de:Name in German; de:another". Told as a conflict where no entry has the id."""
    _add_capitals(store, by_hand / "capital-names.tsv")
    for path in (by_hand / "spellings.txt", *sorted((by_hand / "names").glob("*.txt"))):
        for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
            entry, _, forms = (part.strip() for part in line.partition("|"))
            if not line or line.startswith("#"):
                continue
            if entry not in store.by_id:
                store.conflicts.append(f"{path.name}: there is no {entry}")
                continue
            _add_all(store.by_id[entry], [form.strip() for form in forms.split(";")])


def _add_all(entity: Entity, spellings: list[str]) -> None:
    """The first name of a language is the one that cards show, further ones are spellings: abbreviations only as written."""
    named: set[str] = set()
    for said in spellings:
        lang, _, text = said.partition(":")
        if len(lang) != 2:
            add_spelling(entity, said)
        elif lang not in named:
            named.add(lang)
            add_spelling(entity, said)
        elif is_acronym(text):
            entity.add_form(text, "abbreviation", lang, "exact")
        else:
            entity.add_form(text, "alias", lang)


def _add_capitals(store: Store, path: Path) -> None:
    """CLDR's name becomes the one shown; what was there before stays as a spelling."""
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        if line.startswith("#"):
            continue
        entry, lang, name = line.split("\t")
        entity = store.by_id[entry]
        earlier = entity.names.pop(lang, "")
        entity.add_name(lang, name)
        entity.add_name(lang, earlier)
