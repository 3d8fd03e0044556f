/* limits.h - what the module may use, set before it exists. */
#ifndef LIMITS_H
#define LIMITS_H

#include <stdbool.h>

#include "worker_page.h"

/* Sets every resource limit of the process. */
bool limits_set(const impact_limits *limits);

/* Allows `seconds` of processor time from now on: the bound on a busy module whose supervisor is gone. */
void limits_allow_cpu(uint32_t seconds);

#endif
