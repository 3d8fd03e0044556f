/* limits.h - what the module may use, set before it exists. */
#ifndef LIMITS_H
#define LIMITS_H

#include <stdbool.h>

#include "worker_page.h"

/* Sets every resource limit of the process. */
bool limits_set(const impact_limits *limits);

/*
 * Allows `seconds` of processor time and of waiting from now on. The supervisor is stricter; this is the bound on a
 * module, busy or asleep, whose supervisor is gone.
 */
void limits_begin_call(uint32_t seconds);

/* The call is over: waiting for the next one costs nothing. */
void limits_end_call(void);

#endif
