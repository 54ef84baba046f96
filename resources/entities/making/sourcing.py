"""The order in which the raw sources are read: what is read earlier wins where two disagree."""

from pathlib import Path

from . import geonames, leaders, regions
from .countries import Countries
from .store import Store


def read_all(store: Store, folder: Path, by_hand: Path) -> None:
    countries = Countries(folder, by_hand, store)
    names = geonames.Names(folder / "geonames-names")
    geonames.add_country_names(names, countries)
    parts = regions.add(store, countries, by_hand)
    geonames.add_cities(store, countries, folder, names, by_hand, parts)
    leaders.add(store, countries)
