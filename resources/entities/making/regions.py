"""States and provinces that news names: from the table by-hand/regions.yaml."""

from pathlib import Path

import yaml

from .countries import Countries
from .model import Description, Entity, Fact, Relation
from .store import Store


def add(store: Store, countries: Countries, by_hand: Path) -> dict[tuple[str, str], Entity]:
    """The regions by country and code."""
    path = by_hand / "regions.yaml"
    table = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else {}
    found = {}
    for code, group in table.items():
        country = countries.by_code[code].entity
        for region, row in group["regions"].items():
            entity = Entity("place", row["name"], id=row.get("id", ""), classes="region", country=code, wikidata=row.get("wikidata", ""),
                            wikipedia=row.get("wikipedia", row["name"]), weight=row.get("weight", group.get("weight", 1.0)), sources={"editors"})
            for kind, field in (("alias", "aliases"), ("abbreviation", "abbreviations"), ("demonym", "demonyms")):
                for text in row.get(field, ()):
                    entity.add_form(text, kind)
            entity.description = Description(f"{group['what']} {countries.phrase(code)}.", "editors", "2026-11-22")
            entity.relations.append(Relation("country", country, "editors", "2026-11-22"))
            if "population" in row:
                entity.facts.append(Fact("population", "person", str(row["census"]), "editors", str(row["population"])))
            found[(code, str(region))] = store.add(entity, suffix=code.lower())
    return found
