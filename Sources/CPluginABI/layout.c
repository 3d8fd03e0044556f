/* Every offset of version 1.0, written out: a field that moves stops the build. */
#include "cyp_plugin.h"

#define AT(type, field, offset) CYP_STATIC_ASSERT(offsetof(type, field) == (offset), #type "." #field " has moved")

AT(cyp_str, ptr, 0);
AT(cyp_str, len, 8);

AT(cyp_host, struct_size, 0);
AT(cyp_host, abi_minor, 4);
AT(cyp_host, name, 8);
AT(cyp_host, version, 24);
AT(cyp_host, emit, 40);
AT(cyp_host, fail, 48);
AT(cyp_host, log, 56);
AT(cyp_host, progress, 64);
AT(cyp_host, is_cancelled, 72);
AT(cyp_host, get_extension, 80);

AT(cyp_request, struct_size, 0);
AT(cyp_request, flags, 4);
AT(cyp_request, proposal_json, 8);
AT(cyp_request, options_json, 24);
AT(cyp_request, deadline_mono_ns, 40);
AT(cyp_request, seed, 48);

AT(cyp_plugin, struct_size, 0);
AT(cyp_plugin, abi_minor, 4);
AT(cyp_plugin, min_host_minor, 8);
AT(cyp_plugin, flags, 12);
AT(cyp_plugin, manifest_json, 16);
AT(cyp_plugin, create, 32);
AT(cyp_plugin, assess, 40);
AT(cyp_plugin, destroy, 48);
AT(cyp_plugin, get_extension, 56);
AT(cyp_plugin, context, 64);
