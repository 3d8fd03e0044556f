/* A module that will not work with this host. */
#include "cyp_plugin.h"

const cyp_plugin *cyp_plugin_entry_v1(const cyp_host *host) {
  host->log(NULL, CYP_LOG_ERROR, (cyp_str){"I need another host", 19});
  return NULL;
}
