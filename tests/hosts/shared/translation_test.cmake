# Collects the messages anew and fails where a catalogue lacks one.
cmake_minimum_required(VERSION 3.25)
set(template ${scratch}/${language}.pot)
execute_process(COMMAND ${CMAKE_COMMAND} -Dxgettext=${xgettext} -Dfrom=${source} -Dto=${template}
                        -P ${source}/resources/translations/collect.cmake
                COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${msgcmp} ${source}/resources/translations/${language}.po ${template}
                COMMAND_ERROR_IS_FATAL ANY)
