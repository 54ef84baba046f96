# Takes the first C block out of the README.
file(READ ${README} text)
string(REGEX MATCH "```c\n(.*)" block "${text}")
string(FIND "${CMAKE_MATCH_1}" "```" end)
string(SUBSTRING "${CMAKE_MATCH_1}" 0 ${end} example)
file(WRITE ${OUT} "${example}")
