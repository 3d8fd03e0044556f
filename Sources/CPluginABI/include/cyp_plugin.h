/*
 * cyp_plugin.h - the contract between cyp-impact and a department's assessment module, version 1.1.
 *
 * A module is one shared library that exports one function, cyp_plugin_entry_v1. The host starts one process for
 * each module, loads the library there, hands it the module's own catalogue as JSON, then hands it proposals as JSON
 * and receives JSON back through callbacks. This header is the whole contract; SDKs are conveniences on top of it.
 *
 * HOW A RUN GOES
 *   1. The host loads the library and calls cyp_plugin_entry_v1 once.
 *   2. It copies the cyp_plugin that comes back and compares manifest_json with the plugin.json beside the library.
 *   3. It calls create once, with the module's catalogue.
 *   4. It calls assess once for each proposal.
 *   5. It ends the process. destroy is called only where a host wants to create a second instance.
 *
 * THREADS
 *   [worker-thread]  Called on one thread of the module's own process; never nested, never concurrent.
 *   [any-thread]     May be called from any thread the module starts.
 *   A module may start threads inside a call; they must be finished or idle when the call returns. No main queue and
 *   no main actor is ever run in this process: waiting for one lasts until the time limit.
 *
 * OWNERSHIP
 *   Nothing allocated on one side is freed on the other; there is no cyp_free.
 *   What the host hands over is valid until the call returns: copy it to keep it.
 *   What the module hands to a callback is copied before the callback returns.
 *   cyp_plugin and its manifest_json are valid until the process ends; never freeing them is correct.
 *
 * WHAT MUST NEVER CROSS
 *   C++ exceptions, Rust panics, longjmp; Swift values; memory for the other side to free; pointers kept past their
 *   lifetime; file descriptors. A module does not call exit, does not change signal handlers, environment or locale.
 *   Its stdout and stderr are captured and shown as its log; they are never read as an answer.
 *
 * JSON
 *   UTF-8, no byte order mark, no duplicate keys, numbers within IEEE double. A module ignores keys it does not know.
 *   A module never scores: it states effects and findings, and the host turns them into scores by one method.
 *
 * HOW THIS FILE MAY CHANGE
 *   Fields are appended, never reordered, retyped or given a new meaning; a retired function stays as a slot.
 *   Anything optional is an extension with its version in its name ("cyp.locale/1"); trials begin with "x-".
 *   A change that cannot be made that way is cyp_plugin_entry_v2, and hosts serve both.
 */
#ifndef CYP_PLUGIN_H
#define CYP_PLUGIN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#define CYP_STATIC_ASSERT(condition, words) static_assert(condition, words)
#else
#define CYP_STATIC_ASSERT(condition, words) _Static_assert(condition, words)
#endif

#if defined(__GNUC__)
#define CYP_EXPORT __attribute__((visibility("default")))
#else
#define CYP_EXPORT
#endif

/* The version of this file. The major number is part of the entry's name. */
#define CYP_ABI_MAJOR 1
#define CYP_ABI_MINOR 1

/*
 * THE struct_size RULE
 *   The side that makes a struct sets struct_size to its own sizeof. The side that reads it clears a struct of its
 *   own, copies the smaller of the two sizes into it, and never looks at the foreign one again. The host refuses a
 *   cyp_plugin smaller than CYP_PLUGIN_SIZE_1_0 or larger than CYP_STRUCT_SIZE_MAX.
 *   A field is there when the size covers it and it is not NULL: ask with CYP_HAS.
 */
#define CYP_STRUCT_SIZE_MAX 65536u
#define CYP_HOST_SIZE_1_0 88u
#define CYP_REQUEST_SIZE_1_0 56u
#define CYP_PLUGIN_SIZE_1_0 72u
#define CYP_HAS(p, type, field) \
  ((p)->struct_size >= offsetof(type, field) + sizeof(((type *)0)->field) && (p)->field != NULL)

/*
 * Text or JSON: len bytes of UTF-8 at ptr, not terminated by NUL. ptr may be NULL only when len is 0.
 * Passed by value. A reader honours len: there may be no readable byte after the last.
 */
typedef struct cyp_str {
  const char *ptr;
  uint64_t len;
} cyp_str;

/*
 * What a call came to. Not an enum: its size and its unknown values would differ between languages.
 * A finding about the proposal is never a status. 1000 and above are the module's own; negative ones are the host's.
 */
typedef int32_t cyp_status;
#define CYP_OK 0
#define CYP_E_INVALID_INPUT 1 /* the proposal could not be read */
#define CYP_E_UNSUPPORTED 2   /* outside this module's subject, or a schema it does not know: "not applicable" */
#define CYP_E_CANCELLED 3     /* stopped because is_cancelled said so */
#define CYP_E_INTERNAL 4      /* a fault in the module */
#define CYP_E_CONFIG 5        /* the catalogue or the options could not be used */
#define CYP_E_LIMIT 6         /* the limit for output is reached; say no more and return */
#define CYP_E_MISSING_DATA 7  /* the catalogue lacks a figure that the answer needs */
#define CYP_E_MODULE 1000     /* first number free for the module's own meanings */

/* What an emitted JSON object is. */
#define CYP_EMIT_EFFECT 1  /* a change in an indicator, declared by the proposal or taken from the evidence library */
#define CYP_EMIT_FINDING 2 /* something a reader should know or mend, with severity, place and remedy */
#define CYP_EMIT_MATCH 3   /* a measure of the proposal that concerns this module, and what showed it */
#define CYP_EMIT_CONTEXT 4 /* a fact that explains but is not scored */
/* Since 1.1. A host of 1.0 calls these misuse: a module emits them only where the host's abi_minor is 1 or more. */
#define CYP_EMIT_ANSWER 5     /* what came of one question, also where nothing was found */
#define CYP_EMIT_SUGGESTION 6 /* an entry of the evidence library that a measure could be, and why */
#define CYP_EMIT_TABLE 7      /* a table that explains but is not scored, such as what example families would have */

/* How loud a log message is. */
#define CYP_LOG_INFO 0
#define CYP_LOG_WARNING 1
#define CYP_LOG_ERROR 2

/* One call to create or assess, owned by the host. Never keep it past the call. */
typedef struct cyp_run cyp_run;

/* A module ready to assess, owned by the module. Made by create, ended by destroy, never read by the host. */
typedef struct cyp_instance cyp_instance;

/* The host's side. Valid, with its functions, until the process ends. */
typedef struct cyp_host {
  uint32_t struct_size;
  uint32_t abi_minor; /* the CYP_ABI_MINOR the host was built with */
  cyp_str name;       /* "cyp-impact" */
  cyp_str version;    /* for messages only: ask for abilities by abi_minor and get_extension */

  /*
   * Hands over one JSON object of the answer. [worker-thread], only inside assess. Each call is sent at once, so that
   * what was emitted before a crash can still be shown. json: the module's, copied before the function returns.
   * kind: one of CYP_EMIT_*.
   * Returns CYP_OK; CYP_E_LIMIT when the item or the byte limit of the call is reached (the item is not taken, and
   * the answer will be shown as cut off); CYP_E_UNSUPPORTED for an unknown kind; CYP_E_INVALID_INPUT for an empty
   * text or a NULL pointer; CYP_E_INTERNAL when called outside assess or from another thread. Whether the bytes are
   * JSON is checked later, by the host, and costs the module its success if they are not.
   */
  cyp_status (*emit)(cyp_run *run, int32_t kind, cyp_str json);

  /*
   * Gives the reason for a status other than CYP_OK, in a sentence a reader of the report understands.
   * [worker-thread], inside create or assess, before returning that status. The last call wins. message: copied; what
   * is past 8 KiB is cut. Returns nothing and does not end the call: return the same status.
   */
  void (*fail)(cyp_run *run, cyp_status status, cyp_str message);

  /*
   * Adds a line to the module's log, shown when someone asks for it or when the module fails. [any-thread], at any
   * time; run may be NULL, as in the entry. level: CYP_LOG_*. message: copied; past 64 KiB for one call it is dropped.
   */
  void (*log)(cyp_run *run, int32_t level, cyp_str message);

  /*
   * Says how far the call has come: done of total, in units of the module's choice. [worker-thread], inside create or
   * assess. Cheap: a message about a module that ran out of time quotes it.
   */
  void (*progress)(cyp_run *run, uint64_t done, uint64_t total);

  /*
   * 1 when the call should stop soon (80 per cent of its time is used), else 0. [any-thread], inside create or assess.
   * Cheap enough for an inner loop. A module that sees 1 returns CYP_E_CANCELLED; one that does not look is ended at
   * the deadline.
   */
  int32_t (*is_cancelled)(cyp_run *run);

  /*
   * An optional table of the host's by its name, such as "cyp.locale/1". [any-thread]. The table is the host's and is
   * valid until the process ends. NULL when this host does not have it; a 1.0 host has none.
   */
  const void *(*get_extension)(cyp_str id);
} cyp_host;

/* One proposal to assess. The host's, valid until assess returns. */
typedef struct cyp_request {
  uint32_t struct_size;
  uint32_t flags;            /* none at 1.0: zero */
  cyp_str proposal_json;     /* the proposal as one JSON object */
  cyp_str options_json;      /* the host's options for this call as one JSON object, "{}" when there are none */
  uint64_t deadline_mono_ns; /* CLOCK_MONOTONIC in nanoseconds at which the process will be ended */
  uint64_t seed;             /* the only source of chance a module may use: same input, same answer */
} cyp_request;

/* The module's side. Valid until the process ends. */
typedef struct cyp_plugin {
  uint32_t struct_size;
  uint32_t abi_minor;      /* the CYP_ABI_MINOR the module was built with; may be higher than the host's */
  uint32_t min_host_minor; /* the lowest abi_minor of a host this module can work with */
  uint32_t flags;          /* none at 1.0: zero */
  cyp_str manifest_json;   /* one JSON object; its id and version equal those of plugin.json */

  /*
   * Makes the module ready. [worker-thread], once, before any assess. Required.
   * self: this table. config_json: {"catalogue": ..., "data": ..., "options": ...}: the module's own catalogue, read
   * from the catalogue.yaml beside the library, so that a figure is updated without a compiler, and the data files that
   * its manifest names, each under the kind its schema line says ("rates", "families"). Valid until create returns.
   * On CYP_OK, *instance is the module's and stays valid until destroy. On any other status *instance is ignored and
   * the module is not used; give the reason with fail. CYP_E_CONFIG when the catalogue is at fault.
   */
  cyp_status (*create)(const struct cyp_plugin *self, cyp_run *run, cyp_str config_json, cyp_instance **instance);

  /*
   * Assesses one proposal: emits matches, effects, findings and context, then returns. [worker-thread]. Required.
   * The answer depends on the catalogue, the proposal, the options and the seed alone: not on the clock, the machine
   * or earlier proposals. Nothing of request or run is kept. CYP_E_UNSUPPORTED when the proposal is none of this
   * module's business: that is an answer, not a failure. The instance stays usable after any status.
   */
  cyp_status (*assess)(cyp_instance *instance, cyp_run *run, const cyp_request *request);

  /*
   * Gives back what create made. [worker-thread], outside assess. Required, and cannot fail. A host may end the
   * process without calling it, so nothing of value may depend on it.
   */
  void (*destroy)(cyp_instance *instance);

  /*
   * An optional table of the module's by its name. [worker-thread]. The table is the module's and is valid until the
   * process ends. NULL for every name it does not know. The function itself may be NULL.
   */
  const void *(*get_extension)(const struct cyp_plugin *self, cyp_str id);

  void *context; /* the module's own; the host passes it back inside self and never looks at it */
} cyp_plugin;

/*
 * The entry: the only symbol a module needs to export. [worker-thread], before anything else.
 * host: valid until the process ends; may be NULL when a checking tool asks, and then the answer is NULL.
 * Returns the module's table, or NULL when it cannot work with this host (say why with host->log first).
 * Be quick, allocate little, start no thread, read no file. A second call gives an equal answer.
 */
typedef const cyp_plugin *(*cyp_plugin_entry_fn)(const cyp_host *host);
CYP_EXPORT const cyp_plugin *cyp_plugin_entry_v1(const cyp_host *host);
#define CYP_PLUGIN_ENTRY_NAME "cyp_plugin_entry_v1"

/* The layout is the contract: 64-bit, no hidden padding. */
CYP_STATIC_ASSERT(sizeof(void *) == 8, "cyp_plugin.h is for 64-bit machines");
CYP_STATIC_ASSERT(sizeof(cyp_str) == 16 && offsetof(cyp_str, len) == 8, "cyp_str");
CYP_STATIC_ASSERT(sizeof(cyp_host) == CYP_HOST_SIZE_1_0, "cyp_host size");
CYP_STATIC_ASSERT(sizeof(cyp_request) == CYP_REQUEST_SIZE_1_0, "cyp_request size");
CYP_STATIC_ASSERT(sizeof(cyp_plugin) == CYP_PLUGIN_SIZE_1_0, "cyp_plugin size");

#ifdef __cplusplus
}
#endif
#endif
