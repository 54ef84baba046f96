"""US secretaries of state, ambassadors and assistant secretaries since 1990, from the State Department's historian."""

import re
import tarfile
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path

from .countries import Countries
from .model import Description, Entity, Office
from .store import Store
from .text import plain

SOURCE, DATE, _SINCE = "pocom", "2026-06-01", 1990
_BODY = "united-states-department-of-state"


@dataclass
class _Person:
    name: str
    full: str
    offices: list[tuple[str, str, str, str]] = field(default_factory=list)


def add(store: Store, countries: Countries, folder: Path) -> None:
    path = folder / "pocom" / "pocom-data.tar.gz"
    if not path.exists():
        return
    people: dict[str, _Person] = {}
    roots = []
    with tarfile.open(path) as archive:
        for member in sorted(archive.getmembers(), key=lambda m: m.name):
            if member.isfile() and member.name.endswith(".xml") and not member.name.startswith("code-tables"):
                roots.append((member.name, ElementTree.fromstring(archive.extractfile(member).read())))
    for name, root in roots:
        if "people/" in name and root.tag == "person":
            people[_text(root, "id")] = _person(root)
    for name, root in roots:
        if "people/" not in name:
            _offices(root, people, countries)
    for person in (people[k] for k in sorted(people)):
        _add_person(store, countries, person)


def _text(element: ElementTree.Element, path: str) -> str:
    found = element.find(path)
    return plain(found.text) if found is not None and found.text else ""


def _person(root: ElementTree.Element) -> _Person:
    forename, surname, suffix = _text(root, "persName/forename"), _text(root, "persName/surname"), _text(root, "persName/genName")
    words = forename.split()
    first = forename if not words or re.fullmatch(r"[A-Z]\.?", words[0]) else words[0]
    return _Person(f"{first} {surname}".strip(), f"{forename} {surname} {suffix}".strip())


def _offices(root: ElementTree.Element, people: dict[str, _Person], countries: Countries) -> None:
    role = _text(root, "names/singular")
    for tag in ("principal", "chief"):
        for item in root.iter(tag):
            person = people.get(_text(item, "person-id"))
            since, until = _date(item, "started") or _date(item, "appointed"), _date(item, "ended")
            if person is None or since[:4] < str(_SINCE):
                continue
            where = _text(item, "contemporary-territory-id") or _text(item, "territory-id")
            place = countries.by_name.get(where.replace("-", " ")) if where else None
            if tag == "chief" and place is None:
                continue
            title = f"US ambassador to {place.entity.name}" if place else role
            if title:
                person.offices.append((since, until if until >= since else "", title, place.code if place else ""))


def _date(item: ElementTree.Element, name: str) -> str:
    text = _text(item, f"{name}/date")
    return text if re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", text) and not re.search(r"-00", text) else text[:4] if re.match(r"\d{4}", text) else ""


def _add_person(store: Store, countries: Countries, person: _Person) -> None:
    if not person.offices or len(person.name.split()) < 2:
        return
    person.offices.sort()
    first, last = person.offices[0], person.offices[-1]
    years = (int(first[0][:4]), int((last[1] or last[0])[:4]))
    entity = Entity("person", person.name, classes="diplomats", country="US", weight=0.5 if years[1] > 2015 else 0.3, years=years, sources={SOURCE})
    entity.add_form(person.full)
    for since, until, title, code in person.offices:
        of = countries.by_code[code].entity if code else store.by_id.get(_BODY)
        if of is not None:
            entity.offices.append(Office(title, of, since, until, SOURCE, DATE))
    span = f", {last[0][:4]} to {last[1][:4]}" if last[1] else f" from {last[0][:4]}"
    entity.description = Description(f"{last[2]}{span}."[:120], SOURCE, DATE)
    store.add(entity, suffix="us")
