"""The order in which the raw sources are read: what is read earlier wins where two disagree."""

from pathlib import Path

from . import archive, armed_groups, bodies, congress, country_names, described, geonames, leaders, ministries, parties, pocom, politicians, regions, ror, same_holders, sp500, wordnet
from .countries import Countries
from .store import Store


def read_all(store: Store, folder: Path, by_hand: Path) -> None:
    countries = Countries(folder, by_hand, store)
    described.read(store, countries)
    countries.take_codes_of_hand_written()
    names = geonames.Names(folder / "geonames-names")
    country_names.add(countries, by_hand)
    states = regions.add(store, countries, by_hand)
    geonames.add_cities(store, countries, folder, names, by_hand, states)
    politicians.add(store, countries, folder)
    congress.add_congress(store, folder, states)
    leaders.add(store, countries)
    congress.add_states(store, countries, folder, states)
    bodies.add(store, countries)
    ror.add(store, countries, folder)
    ministries.add(store, countries, folder)
    sp500.add(store, countries, folder)
    parties.add(store, countries)
    parties.add_leaders(store, countries, folder)
    archive.add(store, countries, folder)
    same_holders.merge(store)
    pocom.add(store, countries, folder)
    wordnet.add(store, countries, states, folder)
    armed_groups.add(store, countries, folder)
