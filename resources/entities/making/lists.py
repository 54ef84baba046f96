"""Reads the hand-written lists, by-hand/lists/*.txt: a line an entry, shorter than XML where there is little to say.

    date 2026-11-24
    @ person germany 0.8
    Ada Stone = Ada Stone (politician) | Ada B. Stone; ~Stone@0.6; ^AS | German politician, minister from 2001 to 2005. | 1.2

A line that begins with @ says the kind (kind/class), the country's id ("-" for none) and the least weight of the lines
below it. A line has the English name, the Wikipedia title where it is another ("= -" for none) and a Wikidata id where it is
certain, spellings, one line of description, a weight of its own; what stands behind may be left out. A spelling with a
mark before it is a surname (~), an abbreviation (^), matched only as written (!), or names its kind or language
("former:", "demonym:", "metonym:", "de:"); @0.6 gives its prior, also of the name where it is repeated. The id is made
of the title. A title with a word in brackets says that the bare name is first something else: its prior is 0.5, of a
single word 0.3.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from .model import Description, Entity, Form, Relation
from .store import Store
from .text import slug

_SPELLING = re.compile(r"(?:(former|demonym|metonym|surname|[a-z]{2}):|([~^!]))?(.+?)(?:@([0-9.]+))?")
_NAMESAKES, _WORD = 0.5, 0.3  # of names that Wikipedia gives to something else, of several words and of one
_MARKS = {"~": "surname", "^": "abbreviation", "!": "alias"}


@dataclass(frozen=True)
class Heading:
    """What the lines under it have in common."""

    kind: str
    classes: str
    country: str
    weight: float


def read_all(store: Store, folder: Path) -> None:
    for path in sorted(folder.glob("*.txt")):
        _read(store, path)


def _read(store: Store, path: Path) -> None:
    date, heading = "", None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            if line.startswith("date "):
                date = line[5:]
            elif line.startswith("@ "):
                heading = _heading(line, path.stem)
            elif line and not line.startswith("#"):
                store.add(_entry(line, heading, date), merge=False)
        except (ValueError, AttributeError, TypeError) as error:
            raise ValueError(f"{path}:{number}: {error}: {line}") from error


def _heading(line: str, file_name: str) -> Heading:
    _, kinds, country, weight = line.split()
    kind, _, classes = kinds.partition("/")
    if kind == "person":
        classes = file_name.removeprefix("persons-")
    return Heading(kind, classes, "" if country == "-" else country, float(weight))


def _entry(line: str, heading: Heading, date: str) -> Entity:
    head, forms, said, weight = [*(part.strip() for part in line.split("|")), "", "", ""][:4]
    name, _, title = (part.strip() for part in head.partition(" = "))
    title, _, wikidata = (title or name).partition(" #")
    entity = Entity(heading.kind, name, id=slug(name if title == "-" else title), classes=heading.classes, wikidata=wikidata,
                    wikipedia="" if title == "-" else title, weight=float(weight or heading.weight), sources={"editors"}, by_hand=True, weight_is_least=True)
    if title.endswith(")") and "(" not in name:
        entity.name_prior = _NAMESAKES if " " in name else _WORD
    for form in filter(None, (f.strip() for f in forms.split(";"))):
        add_spelling(entity, form)
    if said:
        entity.description = Description(said, "editors", date)
    if heading.country:
        entity.relations.append(Relation("country", heading.country, "editors", date))
    return entity


def add_spelling(entity: Entity, said: str) -> None:
    """Adds one spelling as a list writes it."""
    what, mark, text, prior = _SPELLING.fullmatch(said).groups()
    if what and len(what) == 2:
        entity.names.pop(what, None)
        entity.add_name(what, text)
        return
    kind = what or _MARKS.get(mark, "alias")
    exact = "exact" if mark in ("^", "!") else ""
    if text != entity.name:
        entity.forms.setdefault(("en", text), Form(text, kind, "en", exact, float(prior) if prior else None))
    elif prior or exact:
        entity.name_prior, entity.name_case = float(prior) if prior else None, exact
