"""Reads the hand-written XML files. They are read first, so what they say stays; the lists come after them."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path

from .model import Description, Entity, Fact, Form, Office, Relation
from .store import Store

_EDITORS = ("editors", "2026-11-22")


def read_all(store: Store, folder: Path) -> None:
    for path in sorted(folder.glob("*.xml")):
        for element in ElementTree.parse(path).getroot().findall("entity"):
            store.add(_entity(element, path.stem), merge=False)


def _entity(element: ElementTree.Element, file_name: str) -> Entity:
    get = element.get
    entity = Entity(get("kind"), "", id=get("id"), classes=get("class", ""), wikidata=get("wikidata", ""), wikipedia=get("wikipedia", ""),
                    weight=float(get("weight", "0")), former_ids=get("former-ids", "").split(), sources={"editors"}, by_hand=True)
    if entity.kind == "person":
        entity.classes = file_name.removeprefix("persons-") if file_name.startswith("persons-") else "other"
    for name in element.findall("name"):
        if name.get("lang", "en") in ("en", "mul"):
            entity.name, entity.name_case = name.text, name.get("case", "")
            entity.name_prior = float(name.get("prior")) if name.get("prior") else None
        else:
            entity.names[name.get("lang")] = name.text
    for form in element.findall("form"):
        prior = form.get("prior")
        entity.forms[(form.get("lang", "en"), form.text)] = Form(form.text, form.get("kind"), form.get("lang", "en"), form.get("case", ""),
                                                                  float(prior) if prior else None)
    for d in element.findall("description"):
        entity.description = Description(d.text, d.get("source", _EDITORS[0]), d.get("date", _EDITORS[1]))
    for o in element.findall("office"):
        entity.offices.append(Office(o.get("title"), o.get("of"), o.get("since", ""), o.get("until", ""), *_origin(o)))
    for r in element.findall("relation"):
        entity.relations.append(Relation(r.get("type"), r.get("to"), *_origin(r)))
    for f in element.findall("fact"):
        entity.facts.append(Fact(f.get("type"), f.get("unit"), f.get("date"), f.get("source", _EDITORS[0]), f.get("value", ""),
                                 f.get("low", ""), f.get("high", "")))
    return entity


def _origin(element: ElementTree.Element) -> tuple[str, str]:
    return element.get("source", _EDITORS[0]), element.get("date", _EDITORS[1])
