#include "newsgloss/newsgloss.h"

int newsgloss_header_compiles_as_c;
