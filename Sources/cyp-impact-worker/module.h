/* module.h - loading one library and shaking hands with it. */
#ifndef MODULE_H
#define MODULE_H

#include "cyp_plugin.h"
#include "worker_page.h"

/* Tells the supervisor, as sprintf would, that the library cannot be used, and ends the process. */
_Noreturn void module_refuse(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Loads the library behind IMPACT_FD_LIBRARY and copies what its entry gives; refuses it when anything is wrong. */
cyp_plugin module_load(impact_page *page, const cyp_host *host);

#endif
