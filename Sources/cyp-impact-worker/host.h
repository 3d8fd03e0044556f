/* host.h - the callbacks a module gets, and the accounting behind them. */
#ifndef HOST_H
#define HOST_H

#include "cyp_plugin.h"
#include "worker_page.h"

/* The table handed to the entry. */
const cyp_host *host_table(impact_page *page);

/* Begins a call and gives the run to hand to the module; emitting is allowed inside assess alone. */
cyp_run *host_begin(int may_emit);

/* Ends the call: the IMPACT_DONE_* flags it earned. */
uint32_t host_end(void);

#endif
