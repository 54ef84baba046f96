#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <variant>
#include <vector>

#include "hosts/cli/import/bad_record.hpp"

namespace newsgloss::hosts {

// What importers read, before it is known which of the things that records name are there. In the
// words of resources/entities/entities.rng; an empty text stands for what is not given.

struct DraftForm {
  std::string text, kind, language;
  bool exact = false;
  bool doubtful = false;  ///< the source says that it may mean somebody else
  friend bool operator==(const DraftForm&, const DraftForm&) = default;
};

/// A person's time in an office. What the office is called and where it belongs stands in a Post.
struct DraftOffice {
  std::string post;  ///< id of a Post; empty: title and of are given here
  std::string title, of, since, until;
  friend bool operator==(const DraftOffice&, const DraftOffice&) = default;
};

struct DraftRelation {
  std::string type, to;
  friend bool operator==(const DraftRelation&, const DraftRelation&) = default;
};

struct DraftFact {
  std::string type, value, unit, date;
  friend bool operator==(const DraftFact&, const DraftFact&) = default;
};

/// An entry. Its kind may still depend on classes that stand elsewhere.
struct Draft {
  std::string id, kind, subkind, wikidata, wikipedia;
  std::string date;  ///< the day it was written; empty: that of the file
  std::string name, name_language;
  std::string description;
  double weight = 0;                 ///< 0: not given
  std::vector<std::string> classes;  ///< Wikidata ids, where kind is empty
  std::vector<DraftForm> forms;
  std::vector<DraftOffice> offices;
  std::vector<DraftRelation> relations;
  std::vector<DraftFact> facts;
  friend bool operator==(const Draft&, const Draft&) = default;
};

/// A class or an office, which is no entry itself.
struct Post {
  std::string id, title, of;
  std::vector<std::string> above;  ///< the classes that it is a kind of
  friend bool operator==(const Post&, const Post&) = default;
};

/// Somebody's time in an office, given apart from the person.
struct Holding {
  std::string holder;
  DraftOffice office;
  friend bool operator==(const Holding&, const Holding&) = default;
};

/// How far the input has been read.
struct ReadSoFar {
  std::uint64_t file = 0;  ///< its number
  Place next;              ///< that follows what was read
  std::uint64_t records = 0, bad = 0;
  friend bool operator==(const ReadSoFar&, const ReadSoFar&) = default;
};

using Part = std::variant<Draft, Post, Holding, ReadSoFar>;

/// One line, without its end.
std::string line_of(const Part& part);
/// Throws BadRecord.
Part part_of(const std::string& line);

}  // namespace newsgloss::hosts
