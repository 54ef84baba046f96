#pragma once

#include "abi/handles.hpp"

namespace newsgloss::abi {

/// A span of a block's bytes in the unit of the annotations' session, with its place in the source.
newsgloss_span span_of(const newsgloss_annotations& annotations, std::uint32_t block, Span bytes);

/// The bytes of a span that `span_of` made; empty where it is not of these annotations.
std::string_view words_of(const newsgloss_annotations& annotations, newsgloss_span span);

/// A block as the C header shows it; borrowed.
newsgloss_block block_of(const Block& block);

inline newsgloss_date date_of(const Date& date) {
  return {date.year, date.month, date.day, {0, 0}};
}

}  // namespace newsgloss::abi
