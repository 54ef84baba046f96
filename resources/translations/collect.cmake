# cmake -Dxgettext=PROGRAM -Dfrom=SOURCE_FOLDER -Dto=FILE -P collect.cmake
# Writes the messages of all hosts to a template, without the day it was made, so that nothing changes
# where no message did.
cmake_minimum_required(VERSION 3.25)

set(common --from-code=UTF-8 --no-location --no-wrap --package-name=newsgloss -o ${to})
function(collect pattern)
  file(GLOB_RECURSE sources RELATIVE ${from} ${from}/${pattern})
  list(SORT sources)
  if(sources)
    execute_process(COMMAND ${xgettext} ${common} ${ARGN} ${sources}
                    WORKING_DIRECTORY ${from} COMMAND_ERROR_IS_FATAL ANY)
  endif()
endfunction()

collect(plugin/hosts/*.cpp --language=C++ --keyword --keyword=translated --keyword=N_
        --keyword=translated_plural:1,2 --keyword=translated_in:1c,2)
collect(resources/desktop/*.ui --join-existing)

file(READ ${to} template)
string(REGEX REPLACE "\"POT-Creation-Date: [^\n]*\n" "" template "${template}")
string(REGEX REPLACE "^.*#, fuzzy\n" "# Words of Newsgloss.\n# Copyright (C) 2026 The Newsgloss authors\n#, fuzzy\n"
       template "${template}")
string(REGEX REPLACE "\"(PO-Revision-Date|Last-Translator|Language-Team): [^\n]*\n" "" template "${template}")
file(WRITE ${to} "${template}")
