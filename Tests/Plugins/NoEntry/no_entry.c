/* A library that is no module: its entry has the wrong name. */
__attribute__((visibility("default"))) int cyp_plugin_entry(void) { return 0; }
