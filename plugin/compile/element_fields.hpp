#pragma once

#include <array>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "compile/diagnostic.hpp"
#include "compile/entity_words.hpp"
#include "compile/xml_stream.hpp"

namespace newsgloss {

/// Collects what is wrong with one entry.
class Complaints {
 public:
  Complaints(const std::string& path, Diagnostics& diagnostics)
      : path_(path), diagnostics_(diagnostics) {}
  void say(std::uint32_t line, std::string message) {
    diagnostics_.push_back({Severity::error, path_, line, std::move(message)});
    ++count_;
  }
  std::size_t count() const { return count_; }

 private:
  const std::string& path_;
  Diagnostics& diagnostics_;
  std::size_t count_ = 0;
};

/// The attributes of one start tag, each asked for by its name; what is missing or not what may
/// stand there is complained of, and reads as empty.
class ElementFields {
 public:
  /// Complains of every attribute that is not among `known`.
  ElementFields(const XmlElement& element, std::initializer_list<std::string_view> known,
                Complaints& complaints);

  std::optional<std::string> text(std::string_view name) const;
  std::string required(std::string_view name, std::string_view what_may_stand);
  std::string required_id(std::string_view name);
  std::optional<Date> date(std::string_view name);
  Date required_date(std::string_view name);
  std::optional<double> real(std::string_view name);
  std::string language(std::string_view otherwise);

  /// One of `words`; `otherwise` where the attribute is missing, a complaint where that is nullopt.
  template <class Enum, std::size_t size>
  Enum choice(std::string_view name, const std::array<std::string_view, size>& words,
              std::optional<Enum> otherwise = std::nullopt) {
    const auto word = text(name);
    if (!word && otherwise) return *otherwise;
    const auto value = word ? enumerator<Enum>(words, *word) : std::nullopt;
    if (!value) complain(name, word, list_of(words.data(), size));
    return value.value_or(Enum{});
  }

  void complain(std::string_view name, const std::optional<std::string>& value,
                std::string_view what_may_stand);

 private:
  static std::string list_of(const std::string_view* words, std::size_t count);
  const XmlElement& element_;
  Complaints& complaints_;
};

}  // namespace newsgloss
