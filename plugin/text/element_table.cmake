# Makes element_table.cpp of resources/overlay/skip.json: cmake -DIN=… -DOUT=… -P element_table.cmake
cmake_minimum_required(VERSION 3.25)
file(READ ${IN} json)

function(read_list key out)
  string(JSON size LENGTH "${json}" ${key})
  math(EXPR last "${size} - 1")
  set(values "")
  foreach(index RANGE ${last})
    string(JSON value GET "${json}" ${key} ${index})
    list(APPEND values "${value}")
  endforeach()
  set(${out} "${values}" PARENT_SCOPE)
endfunction()

# Square brackets have a meaning in CMake's lists: selectors are handled one at a time.
function(selector_rows key out names_out)
  string(JSON size LENGTH "${json}" ${key})
  math(EXPR last "${size} - 1")
  set(rows "")
  set(names "")
  foreach(index RANGE ${last})
    string(JSON selector GET "${json}" ${key} ${index})
    if(selector MATCHES "^[a-z0-9]+$")
      list(APPEND names ${selector})
    elseif(selector MATCHES "^([a-z0-9]*).([a-z-]+)(([~*]?)=([a-z-]+))?.$")
      set(test equal)
      if(NOT CMAKE_MATCH_3)
        set(test present)
      elseif(CMAKE_MATCH_4 STREQUAL "~")
        set(test word)
      elseif(CMAKE_MATCH_4 STREQUAL "*")
        set(test part)
      endif()
      string(APPEND rows
        "    {\"${CMAKE_MATCH_1}\", \"${CMAKE_MATCH_2}\", SelectorTest::${test}, \"${CMAKE_MATCH_5}\"},\n")
    else()
      message(FATAL_ERROR "${IN}: '${selector}' under '${key}' is no selector of blocks.md")
    endif()
  endforeach()
  set(${out} "${rows}" PARENT_SCOPE)
  set(${names_out} "${names}" PARENT_SCOPE)
endfunction()

selector_rows(skip skip_rows skipped)
selector_rows(caption caption_rows unused)
selector_rows(byline byline_rows unused)
read_list(line_feed line_feeds)
string(JSON block_count LENGTH "${json}" block)
math(EXPR last_block "${block_count} - 1")
foreach(index RANGE ${last_block})
  string(JSON name MEMBER "${json}" block ${index})
  string(JSON kind_of_${name} GET "${json}" block ${name})
  list(APPEND blocks ${name})
endforeach()

set(names ${skipped} ${line_feeds} ${blocks})
list(REMOVE_DUPLICATES names)
list(SORT names)
set(element_rows "")
foreach(name IN LISTS names)
  set(flags "")
  foreach(set_name skipped line_feeds blocks)
    if(name IN_LIST ${set_name})
      string(APPEND flags "true, ")
    else()
      string(APPEND flags "false, ")
    endif()
  endforeach()
  set(kind paragraph)
  if(DEFINED kind_of_${name})
    set(kind ${kind_of_${name}})
  endif()
  string(APPEND element_rows "    {\"${name}\", ${flags}BlockKind::${kind}},\n")
endforeach()

file(WRITE ${OUT} "#include \"text/element_table.hpp\"

namespace newsgloss {
namespace {
constexpr ElementRow kElements[] = {
${element_rows}};
constexpr Selector kSkip[] = {
${skip_rows}};
constexpr Selector kCaption[] = {
${caption_rows}};
constexpr Selector kByline[] = {
${byline_rows}};
}  // namespace

std::span<const ElementRow> element_rows() { return kElements; }
std::span<const Selector> skip_selectors() { return kSkip; }
std::span<const Selector> caption_selectors() { return kCaption; }
std::span<const Selector> byline_selectors() { return kByline; }
}  // namespace newsgloss
")
