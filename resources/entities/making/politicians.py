"""Holders of office exported from Wikidata in 2022: names as news writes them, Wikidata ids, dates."""

import csv
import re
from pathlib import Path

from .countries import Countries, Country, with_article
from .model import Description, Entity, Office
from .store import Store

SOURCE, DATE = "politicians", "2022-08-01"
_US_BODY = {"Secretary of State": "united-states-department-of-state", "Secretary of Defence": "united-states-department-of-defense",
            "Secretary of the Treasury": "united-states-department-of-the-treasury", "Attorney General": "united-states-department-of-justice",
            "Director of the CIA": "central-intelligence-agency", "Supreme Court Justice": "supreme-court-of-the-united-states",
            "Secretary of Homeland Security": "united-states-department-of-homeland-security",
            "Chair of the Federal Reserve": "federal-reserve", "Director of the FBI": "federal-bureau-of-investigation"}
_MINOR = re.compile(r"^(Deputy|Assistant|Associate|Under|Chief of Staff to|Counselor|Senior Advisor|[Aa]mbassador|White House (Deputy|Cabinet|Counsel)|"
                    r"Vice Chief|Vice President of the|Judge|[Mm]ayor|Permanent)")


def add(store: Store, countries: Countries, folder: Path) -> None:
    base = folder / "every-politician-2022"
    by_qid = {c.entity.wikidata: c for c in countries.by_code.values()}
    for row in _rows(base / "world-leaders.csv"):
        country = by_qid.get(row["countryid"]) or by_qid.get({"Q29999": "Q55", "Q756617": "Q35"}.get(row["countryid"], ""))
        if country:
            _holder(store, country, row["officeholder"], row["officeholderLabel"], row["positionLabel"], row["start_year"], row["end_year"], 0.2)
    for row in _rows(base / "foreign-ministers.csv"):
        country = by_qid.get(row["country"]) or countries.by_name.get(row["countryLabel"].lower())
        if country and row["name"]:
            title = row["positionLabel"] if "inister" in row["positionLabel"] or "ecretary" in row["positionLabel"] else "Minister of Foreign Affairs"
            _holder(store, country, row["person"], row["name"], title, row["start"], "", 0.08)
    for name, code in (("us-cabinet.csv", "US"), ("russia-cabinet.csv", "RU")):
        for row in _rows(base / name):
            share = 0.004 if _MINOR.match(row["position"]) else 0.012 if row["position"].startswith(("Governor", "Head of")) else 0.035
            _holder(store, countries.by_code[code], row["personID"], row["person"], row["position"], row["start"], row["end"], share)
    for row in _rows(base / "world-orgs-holders.csv"):
        _world_holder(store, row)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _holder(store: Store, country: Country, qid: str, name: str, title: str, since: str, until: str, share: float) -> None:
    if not re.fullmatch(r"Q\d+", qid) or re.fullmatch(r"Q\d+", name) or not name or not re.match(r"[A-Za-zÀ-ž]", name):
        store.dropped["politicians: rows without a name in Latin letters"] += 1
        return
    title = title[0].upper() + title[1:].replace("Defence", "Defense") if country.code == "US" else title[0].upper() + title[1:]
    since, until = _day(since), _day(until)
    if until and since > until:
        until = ""
    first, last = int((since or "2000")[:4]), int((until or "2022")[:4])
    share_now = share * (0.3 if last < 2002 else 0.6 if last < 2012 else 1)
    person = Entity("person", name, classes="leaders", wikidata=qid, country=country.code, weight=max(0.3, country.entity.weight * share_now),
                    sources={SOURCE}, years=(first, last))
    if share >= 0.012:
        person.wikipedia = name
    of = _US_BODY.get(title.replace("Defense", "Defence"), "") if country.code == "US" else ""
    of = of if of in store.by_id else country.entity
    person.offices.append(Office(title, of, since, until, SOURCE, DATE))
    person.description = Description(_line(title, country, since, until), SOURCE, DATE)
    store.add(person)


def _line(title: str, country: Country, since: str, until: str) -> str:
    place = with_article(country.entity.name)
    where = "" if country.entity.name in title or re.search(r" (of|to) ", title) else f" of {place}"
    span = f"from {since[:4]} to {until[:4]}" if since and until and since[:4] != until[:4] else f"in {since[:4]}" if since and until else f"since {since[:4]}"
    return f"{title}{where}{', ' + span if since else ''} (as of 2022)."[:120] if not until else f"{title}{where}, {span}."[:120]


def _world_holder(store: Store, row: dict[str, str]) -> None:
    title = row["position"][0].upper() + row["position"][1:]
    body = re.split(r" (?:of|to|on) (?:the )?(?=United Nations|World|International|Council|Arab)", title)[-1]
    found = next((e for e in store.entities if e.name == body and e.kind == "organisation"), None)
    if found is None or not re.match(r"[A-Za-zÀ-ž]", row["person"]):
        return
    since, until = _day(row["start"]), _day(row["end"])
    weight = 1.5 if "Secretary-General of the United Nations" == title or "Director-General" in title else 0.4
    person = Entity("person", row["person"], classes="leaders", wikidata=row["personID"], wikipedia=row["person"], weight=weight, sources={SOURCE},
                    years=(int((since or "2000")[:4]), int((until or "2022")[:4])))
    person.offices.append(Office(title.split(f" of the {body}")[0].split(f" of {body}")[0], found, since, until if until >= since else "", SOURCE, DATE))
    person.description = Description(f"{title}{', since ' + since[:4] if since and not until else ''}{f', {since[:4]} to {until[:4]}' if until else ''}."[:120],
                                     SOURCE, DATE)
    store.add(person)


def _day(text: str) -> str:
    return text if re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", text or "") else ""
