"""Armed groups of the PETRARCH 2 dictionaries: names in capitals, codes of countries."""

import csv
import re
from pathlib import Path

from .countries import Countries
from .model import Description, Entity, Relation
from .store import Store
from .text import is_acronym, key

SOURCE, DATE = "petrarch", "2014-01-30"
_SMALL = {"Of", "The", "For", "And", "In", "De", "Del", "La", "Le", "Al", "El", "Des", "Du", "Et", "To", "On", "Y"}


def add(store: Store, countries: Countries, folder: Path) -> None:
    path = folder / "petrarch2-dictionaries" / "Phoenix.MilNonState.actors.txt"
    if not path.exists():
        return
    codes = _codes(folder, countries)
    group: list[str] = []
    for line in [*path.read_text(encoding="utf-8", errors="replace").splitlines(), ""]:
        line = line.split("#")[0].rstrip()
        if line.strip():
            group.append(line)
        elif group:
            _group(store, codes, group)
            group = []


def _codes(folder: Path, countries: Countries) -> dict:
    with (folder / "country-codes" / "country-codes.csv").open(encoding="utf-8") as file:
        return {row["ISO3166-1-Alpha-3"]: countries.by_code[row["ISO3166-1-Alpha-2"]] for row in csv.DictReader(file)}


def _group(store: Store, codes: dict, lines: list[str]) -> None:
    code = re.search(r"\[([A-Z]{3})(REB|UAF|SEP|MIL)?", " ".join(lines))
    names = [re.sub(r"\[.*", "", line).strip().lstrip("+").strip("_ ") for line in lines if not line.startswith("\t")]
    names = [n for n in names if n]
    if not code or code.group(2) not in ("REB", "UAF", "SEP") or not names:
        store.dropped["petrarch: groups without a code of rebels"] += 1
        return
    first, acronym = _spelling(names[0])
    if len(first.split()) < 2 or len(first.split()) > 8 or re.search(r"REBEL|SOLDIER|FIGHTER|LEADER|COMMANDER|TROOPS|OFFICIAL", names[0]):
        store.dropped["petrarch: names of one word, general words and persons"] += 1
        return
    country = codes.get(code.group(1))
    group = Entity("organisation", first, classes="armed-group", country=country.code if country else "", weight=0.35, sources={SOURCE})
    for name in names[1:6]:
        text, other = _spelling(name)
        if len(text.split()) > 1:
            group.add_form(text)
        acronym = acronym or other
    group.name_case = "exact"
    if acronym:
        group.add_form(acronym, "abbreviation", case="exact", prior={3: 0.3, 4: 0.45}.get(len(acronym), 0.6))
    group.description = Description(f"Armed group{' in ' + country.entity.name if country else ''}, listed in 2013.", SOURCE, DATE)
    if country:
        group.relations.append(Relation("country", country.entity, SOURCE, DATE))
    known = next((e for text in group.spellings() for e in store.by_key.get(("body", key(text)), ()) if e.classes == "armed-group"), None)
    if known is not None:
        for form in group.forms.values():
            known.add_form(form.text, form.kind, form.lang, form.case, form.prior)
        known.sources.add(SOURCE)
        store.merged["petrarch + earlier armed groups"] += 1
        return
    store.add(group, suffix="group")


def _spelling(name: str) -> tuple[str, str]:
    """"CONTINUITY_IRISH_REPUBLICAN_ARMY_(CIRA)" as the name in small letters and the acronym."""
    acronym = re.search(r"\(([A-Z/-]{2,8})\)", name)
    words = re.sub(r"\(.*?\)", "", name).replace("_", " ").split()
    words = ["-".join(p.capitalize() for p in w.split("-")) if not re.fullmatch(r"[A-Z]/[A-Z]|\d+\w*", w) else w for w in words]
    words = [w.lower() if i and w in _SMALL else w for i, w in enumerate(words)]
    text = re.sub(r"\b(Al|El|An|Ul|Ar|As|At)-", lambda m: m.group().lower(), " ".join(words))
    return (text[:1].upper() + text[1:], acronym.group(1) if acronym and is_acronym(acronym.group(1)) else "")
