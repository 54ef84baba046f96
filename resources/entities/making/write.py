"""Writes the entries as XML: sorted, one file for each kind of entry, none larger than the limit."""

from collections import defaultdict
from pathlib import Path
from xml.sax.saxutils import quoteattr, escape

from . import sources
from .model import Entity

LIMIT = 4_800_000
_NOT_TRANSLATED = ("club", "newspaper", "magazine", "broadcaster", "news-agency", "band")
_KIND_ORDER = {"alias": 0, "abbreviation": 1, "demonym": 2, "former": 3, "metonym": 4, "surname": 5}


def write_all(entities: list[Entity], folder: Path) -> list[tuple[str, int, int]]:
    """Name, number of entries and bytes of every file written; older files made by this program go."""
    groups: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        groups[_file_of(entity)].append(entity)
    for old in folder.glob("*.xml"):
        old.unlink()
    report = []
    for name in sorted(groups):
        for file_name, part in _within_limit(name, sorted(groups[name], key=lambda e: e.id)):
            text = document(part)
            (folder / file_name).write_text(text, encoding="utf-8", newline="\n")
            report.append((file_name, len(part), len(text.encode())))
    return report


def _file_of(entity: Entity) -> str:
    if entity.kind == "person":
        return "persons-" + (entity.classes or "other")
    plural = {"country": "countries", "territory": "territories", "government": "governments", "force": "forces",
              "company": "companies", "party": "parties", "event": "events", "place": "places", "organisation": "organisations"}
    name = plural[entity.kind]
    if entity.kind == "place":
        return name + ("-cities" if entity.classes == "city" else "-other")
    if entity.kind == "organisation":
        large = {"university": "-universities", "ministry": "-ministries", "agency": "-agencies", "research-institute": "-research",
                 "non-profit": "-non-profits", "club": "-clubs", "armed-group": "-armed-groups"}
        return name + large.get(entity.classes, "-other")
    return name


def _within_limit(name: str, entities: list[Entity]) -> list[tuple[str, list[Entity]]]:
    size = sum(len(element(e).encode()) for e in entities)
    if size < LIMIT:
        return [(name + ".xml", entities)]
    first = [e for e in entities if e.id[:1] < "m"]
    return [(name + "-a-to-l.xml", first), (name + "-m-to-z.xml", [e for e in entities if e.id[:1] >= "m"])]


def document(entities: list[Entity]) -> str:
    used = sorted(set().union(*(_sources_of(e) for e in entities)))
    lines = ['<?xml version="1.0" encoding="UTF-8"?>',
             "<!-- Made by make.py from the sources named here and from by-hand/. Changes belong into by-hand/. -->",
             '<entities version="1">']
    for source in (sources.ALL[u] for u in used):
        lines.append("  <source" + _attributes(id=source.id, name=source.name, date=source.date, licence=source.licence,
                                               address=source.address) + "/>")
    return "\n".join(lines) + "\n" + "".join(element(e) for e in entities) + "</entities>\n"


def _sources_of(entity: Entity) -> set[str]:
    used = {x.source for x in (*entity.offices, *entity.relations, *entity.facts)}
    if entity.description:
        used.add(entity.description.source)
    return used


def element(entity: Entity) -> str:
    head = _attributes(id=entity.id, kind=entity.kind, **{"class": "" if entity.kind == "person" else entity.classes},
                       wikidata=entity.wikidata, wikipedia=entity.wikipedia, weight=number(entity.weight),
                       **{"former-ids": " ".join(entity.former_ids)})
    prior = "" if entity.name_prior is None else number(entity.name_prior)
    own = "mul" if _same_in_all(entity) else ""
    lines = [f"  <entity{head}>", f"    <name{_attributes(lang=own, case=entity.name_case, prior=prior)}>{escape(entity.name)}</name>"]
    lines += [f'    <name lang="{lang}">{escape(text)}</name>' for lang, text in sorted(entity.names.items())]
    for form in sorted(entity.forms.values(), key=lambda f: (_KIND_ORDER[f.kind], f.lang != "en", f.lang, f.text)):
        lang = form.lang if form.lang != "en" else own if form.kind in ("alias", "abbreviation", "former", "surname") else ""
        prior = "" if form.prior is None else number(form.prior)
        lines.append(f"    <form{_attributes(kind=form.kind, lang=lang, case=form.case, prior=prior)}>{escape(form.text)}</form>")
    if entity.description:
        d = entity.description
        lines.append(f"    <description{_attributes(source=d.source, date=d.date)}>{escape(d.text)}</description>")
    lines += sorted(_office(o) for o in entity.offices)
    lines += sorted(f"    <relation{_attributes(type=r.type, to=_target(r.to), source=r.source, date=r.date)}/>" for r in entity.relations)
    lines += [f"    <fact{_attributes(type=f.type, value=f.value, low=f.low, high=f.high, unit=f.unit, date=f.date, source=f.source)}/>"
              for f in sorted(entity.facts, key=lambda f: f.type)]
    return "\n".join(lines) + "\n  </entity>\n"


def _same_in_all(entity: Entity) -> bool:
    """Names that are not translated: of persons, companies, clubs, media, and of towns that have no other name."""
    return entity.kind in ("person", "company") or entity.classes in _NOT_TRANSLATED or entity.classes == "city" and not entity.names


def _office(office) -> str:
    return "    <office" + _attributes(title=office.title, of=_target(office.of), since=office.since, until=office.until,
                                       source=office.source, date=office.date) + "/>"


def _target(to) -> str:
    return to.id if isinstance(to, Entity) else (to or "")


def _attributes(**values: str) -> str:
    return "".join(f" {name}={_quoted(value)}" for name, value in values.items() if value)


def _quoted(value: str) -> str:
    quoted = quoteattr(value)
    return quoted if quoted[0] == '"' else '"' + escape(value, {'"': "&quot;"}) + '"'


def number(value: float) -> str:
    """Three significant digits, without exponent."""
    text = f"{value:.3g}"
    return f"{float(text):.0f}" if "e+" in text else f"{float(text):.5f}".rstrip("0").rstrip(".") if "e-" in text else text
