/* crash.h - what is written into the shared page when the module crashes. */
#ifndef CRASH_H
#define CRASH_H

#include <stdbool.h>

#include "worker_page.h"

/* Installs the handlers on a stack of their own. Before any module code, so that a runtime leaves them alone. */
bool crash_watch(impact_page *page);

/* Remembers which address belongs to which file. After loading; the handler cannot ask then. */
void crash_note_images(void);

#endif
