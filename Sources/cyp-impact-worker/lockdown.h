/* lockdown.h - the last step before a module's code can run. */
#ifndef LOCKDOWN_H
#define LOCKDOWN_H

#include <stdbool.h>

/* Gives up what the module must not have. No thread exists yet: Landlock binds the calling thread alone. */
bool lock_down(void);

#endif
