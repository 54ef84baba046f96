# cmake -Dscripts="A;B" -Dfrom=FOLDER -Dto=FOLDER -P join.cmake
# Writes overlay.js, and overlay_script.cpp that holds it.
cmake_minimum_required(VERSION 3.25)
file(READ "${from}/skip.json" elements)
file(READ "${from}/marks.css" mark_style)
file(READ "${from}/card.css" card_style)
if("${mark_style}${card_style}" MATCHES "[`$]")
  message(FATAL_ERROR "a style sheet holds a character that a JavaScript template does not keep")
endif()

set(script "// Newsgloss. LGPL-2.1-or-later.\n(() => {\n\"use strict\";\n")
string(APPEND script "const ELEMENTS = ${elements};\n")
string(APPEND script "const MARK_STYLE = String.raw`${mark_style}`;\nconst CARD_STYLE = String.raw`${card_style}`;\n")
foreach(name IN LISTS scripts)
  file(READ "${from}/${name}" part)
  string(APPEND script "\n${part}")
endforeach()
string(APPEND script "})();\n")

file(WRITE "${to}/overlay.js" "${script}")
file(READ "${from}/overlay_script.cpp.in" source)
string(REPLACE "@script@" "${script}" source "${source}")
file(WRITE "${to}/overlay_script.cpp" "${source}")
