#include "module.h"

#include <dlfcn.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "crash.h"
#include "frames.h"

#define SENTENCE_MAX 1024

_Noreturn void module_refuse(const char *format, ...) {
  char sentence[SENTENCE_MAX];
  va_list values;
  va_start(values, format);
  vsnprintf(sentence, sizeof sentence, format, values);
  va_end(values);
  frame_write_bytes(IMPACT_FRAME_REFUSED, sentence, (uint32_t)strlen(sentence));
  _exit(IMPACT_EXIT_REFUSED);
}

static cyp_plugin_entry_fn find_entry(void) {
  /* NOW: a missing symbol is found here and not in the middle of an assessment. NODELETE: a Swift runtime that is
     unloaded crashes later, anywhere. */
  void *library = dlopen("/proc/self/fd/5", RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  if (!library) {
    const char *reason = dlerror();
    module_refuse("its library could not be loaded: %s", reason ? reason : "no reason given");
  }
  crash_note_images();
  void *symbol = dlsym(library, CYP_PLUGIN_ENTRY_NAME);
  if (!symbol)
    module_refuse("its library does not export %s (in Swift, the function must be public)", CYP_PLUGIN_ENTRY_NAME);
  cyp_plugin_entry_fn entry;
  memcpy(&entry, &symbol, sizeof entry);
  return entry;
}

/* The struct_size rule: copy what both sides know, never look at the foreign struct again. */
static cyp_plugin copy_table(const cyp_plugin *theirs) {
  uint32_t size = theirs->struct_size;
  if (size < CYP_PLUGIN_SIZE_1_0 || size > CYP_STRUCT_SIZE_MAX)
    module_refuse("its cyp_plugin says it is %u bytes long; version 1.0 of the interface has %u (rebuild the module "
                  "with the present cyp_plugin.h and set struct_size to sizeof(cyp_plugin))",
                  size, CYP_PLUGIN_SIZE_1_0);
  cyp_plugin ours;
  memset(&ours, 0, sizeof ours);
  memcpy(&ours, theirs, size < sizeof ours ? size : sizeof ours);
  return ours;
}

static void check_table(const cyp_plugin *table, const impact_limits *limits) {
  if (table->min_host_minor > CYP_ABI_MINOR)
    module_refuse("it needs version 1.%u of the module interface and this program has 1.%u (use a newer cyp-impact)",
                  table->min_host_minor, CYP_ABI_MINOR);
  if (!CYP_HAS(table, cyp_plugin, create) || !CYP_HAS(table, cyp_plugin, assess) ||
      !CYP_HAS(table, cyp_plugin, destroy))
    module_refuse("its cyp_plugin lacks create, assess or destroy; all three are required");
  if (!table->manifest_json.ptr || !table->manifest_json.len || table->manifest_json.len > limits->output_bytes)
    module_refuse("its cyp_plugin has no manifest_json of a sensible length");
}

cyp_plugin module_load(impact_page *page, const cyp_host *host) {
  atomic_store(&page->phase, IMPACT_PHASE_LOAD);
  cyp_plugin_entry_fn entry = find_entry();
  atomic_store(&page->phase, IMPACT_PHASE_ENTRY);
  const cyp_plugin *theirs = entry(host);
  if (!theirs) module_refuse("its entry returned nothing: the module says it cannot work with this host");
  atomic_store(&page->handing_over, 1);
  cyp_plugin table = copy_table(theirs);
  check_table(&table, &page->limits);
  for (uint64_t i = 0; i < table.manifest_json.len; i++) (void)((const volatile char *)table.manifest_json.ptr)[i];
  atomic_store(&page->handing_over, 0);
  frame_write_bytes(IMPACT_FRAME_LOADED, table.manifest_json.ptr, (uint32_t)table.manifest_json.len);
  return table;
}
