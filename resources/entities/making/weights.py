"""How often news means an entry, as a positive number. README.md documents the formula.

Evidence: size of a country (GDP, population, forces), size of a city, kind of an office and the country it
belongs to, number of independent sources. Annotated news is never looked at.
"""

from math import sqrt

from .model import Entity


def _fact(entity: Entity, type_: str) -> float:
    for fact in entity.facts:
        if fact.type == type_:
            return float(fact.value) if fact.value else (float(fact.low) + float(fact.high)) / 2
    return 0.0


def country(entity: Entity) -> float:
    """5 + √(GDP in thousand million US dollars) / 2 + √(population in millions) + √(active personnel in thousands) / 2 + √warheads / 4."""
    if entity.kind == "territory":
        return 1 + sqrt(_fact(entity, "population") / 1e6)
    return (5 + sqrt(_fact(entity, "gdp") / 1e9) / 2 + sqrt(_fact(entity, "population") / 1e6)
            + sqrt(_fact(entity, "active-military-personnel") / 1e3) / 2 + sqrt(_fact(entity, "warheads")) / 4)


def city(population: float, capital_of: Entity | None) -> float:
    """√(population in millions), at least 0.2; a capital adds a quarter of its country's weight."""
    return max(0.2, sqrt(population / 1e6)) + (capital_of.weight / 4 if capital_of else 0)


def with_sources(entity: Entity) -> float:
    """A quarter more for every independent source beside the first."""
    return entity.weight * (1 + 0.25 * (len(entity.sources - {"editors"}) - 1 if len(entity.sources) > 1 else 0))
