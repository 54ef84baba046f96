"""Members of the US Congress, presidents and vice presidents; governors and other heads of US states."""

import re
from pathlib import Path

import yaml

from .countries import Countries
from .model import Description, Entity, Office, Relation
from .store import Store

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_PARTIES = {"Democrat": "democratic-party-us", "Democratic": "democratic-party-us", "Republican": "republican-party-us"}
_STATE_TITLES = {"governor": ("Governor", 1.0), "mayor": ("Mayor", 1.0), "lt_governor": ("Lieutenant Governor", 0.3), "attorney general": ("Attorney General", 0.4),
                 "secretary of state": ("Secretary of State", 0.3), "chief election officer": ("Chief Election Officer", 0.2)}


def add_congress(store: Store, folder: Path, states: dict) -> None:
    base = folder / "congress-legislators"
    for row in yaml.load((base / "executive.yaml").read_text(encoding="utf-8"), _Loader):
        _executive(store, row)
    for row in yaml.load((base / "legislators-current.yaml").read_text(encoding="utf-8"), _Loader):
        _member(store, row, states)


def _name(row: dict) -> tuple[str, list[str]]:
    parts = row["name"]
    first = parts.get("nickname") or parts["first"]
    suffix = f" {parts['suffix']}" if parts.get("suffix") else ""
    short = f"{first} {parts['last']}{suffix}"
    return short, [f"{parts['first']} {parts['last']}{suffix}", parts.get("official_full", "").replace(",", "")]


def _executive(store: Store, row: dict) -> None:
    name, others = _name(row)
    terms = row["terms"]
    years = (int(terms[0]["start"][:4]), int(terms[-1]["end"][:4]))
    president = any(t["type"] == "prez" for t in terms)
    person = Entity("person", name, classes="leaders" if years[1] > 1960 else "historic", country="US", years=years, sources={"congress"},
                    weight=(2.0 if president else 0.4) if years[1] > 1930 else 0.8 if president else 0.15,
                    wikidata=row["id"].get("wikidata", ""), wikipedia=row["id"].get("wikipedia", ""))
    for text in others:
        person.add_form(text)
    for term in terms:
        title = "President" if term["type"] == "prez" else "Vice President"
        until = term["end"] if term["end"] < "2026-06" else ""
        person.offices.append(Office(title, "united-states", term["start"], until, "congress", "2026-06-01"))
    title = "President" if president else "Vice President"
    first, last = next(t for t in terms if t["type"] == ("prez" if president else "viceprez")), terms[-1]
    person.description = Description(f"{title} of the United States from {first['start'][:4]} to {last['end'][:4]}.", "congress", "2026-06-01")
    store.add(person)


def _member(store: Store, row: dict, states: dict) -> None:
    name, others = _name(row)
    title = re.sub(r"\s*\(.*\)", "", row["id"].get("wikipedia", ""))
    term = row["terms"][-1]
    senator = term["type"] == "sen"
    state = states.get(("US", term["state"]))
    where = state.name if state else term["state"]
    start = next((t["start"] for t in row["terms"] if t["type"] == term["type"]), term["start"])
    person = Entity("person", title or name, classes="congress", country="US", wikidata=row["id"].get("wikidata", ""), wikipedia=row["id"].get("wikipedia", ""),
                    weight=1.2 if senator else 0.6, sources={"congress"}, years=(int(row["terms"][0]["start"][:4]), 2026))
    for text in [name, *others]:
        person.add_form(text)
    body = "united-states-senate" if senator else "united-states-house-of-representatives"
    office = f"Senator for {where}" if senator else f"Representative for {where}"
    person.offices.append(Office(office, body, start, "", "congress", "2026-06-01"))
    for leader in row.get("leadership_roles", ()):
        if not leader.get("end"):
            person.weight = 3.0
            person.offices.append(Office(leader["title"], body, str(leader["start"]), "", "congress", "2026-06-01"))
    party = _PARTIES.get(term.get("party", ""))
    if party and party in store.by_id:
        person.relations.append(Relation("party", party, "congress", "2026-06-01"))
    if state:
        person.relations.append(Relation("part-of", state, "congress", "2026-06-01"))
    adjective = {"Democrat": "Democratic ", "Republican": "Republican "}.get(term.get("party", ""), "")
    kind = "member of the US Senate" if senator else "member of the US House of Representatives"
    person.description = Description(f"{adjective}{kind} for {where} since {start[:4]}."[0].upper() + f"{adjective}{kind} for {where} since {start[:4]}."[1:],
                                     "congress", "2026-06-01")
    store.add(person)


def add_states(store: Store, countries: Countries, folder: Path, states: dict) -> None:
    for path in sorted((folder / "openstates-people").glob("*/*.yml")):
        row = yaml.load(path.read_text(encoding="utf-8"), _Loader)
        state = states.get(("US", path.parent.name.upper())) or countries.by_name.get({"pr": "puerto rico"}.get(path.parent.name, ""))
        roles = [r for r in row.get("roles", ()) if r.get("type") in _STATE_TITLES]
        if not roles or state is None:
            store.dropped["openstates: persons without a known office or state"] += 1
            continue
        entity = getattr(state, "entity", state)
        role = max(roles, key=lambda r: str(r.get("start_date", "")))
        title, share = _STATE_TITLES[role["type"]]
        until = str(role.get("end_date", ""))[:10]
        past = bool(until) and until < "2026-08"
        person = Entity("person", row["name"], classes="states", country="US", weight=max(0.3, entity.weight * 0.6 * share), sources={"openstates"},
                        years=(int(str(role.get("start_date", "2020"))[:4]), 2026), wikidata=str(row.get("ids", {}).get("wikidata", "")))
        since = str(role.get("start_date", ""))[:10]
        person.offices.append(Office(f"{title} of {entity.name}", entity, since if re.match(r"\d{4}", since) else "", until if past else "",
                                     "openstates", "2026-08-01"))
        party = _PARTIES.get((row.get("party") or [{}])[0].get("name", ""))
        if party and party in store.by_id:
            person.relations.append(Relation("party", party, "openstates", "2026-08-01"))
        span = f", {since[:4]} to {until[:4]}" if past and since else f" since {since[:4]}" if since else ""
        person.description = Description(f"{title} of {entity.name}{span}.", "openstates", "2026-08-01")
        if title == "Governor":
            person.wikipedia = row["name"]
        store.add(person)
