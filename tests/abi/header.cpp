#include "newsgloss/newsgloss.h"

static_assert(NEWSGLOSS_ABI_OLDEST <= NEWSGLOSS_ABI_VERSION);
