#include "host.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "frames.h"

#define FAIL_MAX (8u * 1024)
#define LOG_MAX (64u * 1024)

struct cyp_run {
  int may_emit;
  uint64_t bytes;
  uint32_t items;
  _Atomic uint32_t flags;
};

static impact_page *shared;
static pthread_t worker_thread;
static struct cyp_run current;
static _Atomic(cyp_run *) running;
static _Atomic uint64_t logged;

/* Says it once for each call, so that a loop of mistakes does not become a flood. */
static void misused(const char *sentence) {
  if (atomic_fetch_or(&current.flags, IMPACT_DONE_MISUSE) & IMPACT_DONE_MISUSE) return;
  frame_write(IMPACT_FRAME_LOG, CYP_LOG_ERROR, sentence, (uint32_t)strlen(sentence));
}

/* True inside create or assess, on the thread that was called. */
static bool in_call(cyp_run *run, const char *function) {
  if (run && run == atomic_load(&running) && pthread_equal(pthread_self(), worker_thread)) return true;
  char sentence[128];
  snprintf(sentence, sizeof sentence, "the module called %s outside its call or from a thread of its own", function);
  misused(sentence);
  return false;
}

/*
 * Reads every page of what the module points at. A pointer to nowhere faults here, where it costs nothing but the
 * module's own process, and never between the two halves of a frame.
 */
static void touch(cyp_str text) {
  atomic_store(&shared->handing_over, 1);
  const volatile char *bytes = text.ptr;
  for (uint64_t i = 0; i < text.len; i += 4096) (void)bytes[i];
  if (text.len) (void)bytes[text.len - 1];
  atomic_store(&shared->handing_over, 0);
}

static cyp_status host_emit(cyp_run *run, int32_t kind, cyp_str json) {
  if (!in_call(run, "emit")) return CYP_E_INTERNAL;
  if (!run->may_emit || kind < CYP_EMIT_EFFECT || kind > CYP_EMIT_TABLE) {
    misused(run->may_emit ? "the module emitted an item of a kind that this host does not know"
                          : "the module called emit inside create");
    return run->may_emit ? CYP_E_UNSUPPORTED : CYP_E_INTERNAL;
  }
  if (!json.ptr || !json.len) {
    misused("the module emitted an item without any text");
    return CYP_E_INVALID_INPUT;
  }
  const impact_limits *limits = &shared->limits;
  if (run->items >= limits->output_items || json.len > limits->output_bytes - run->bytes) {
    run->flags |= IMPACT_DONE_LIMIT;
    return CYP_E_LIMIT;
  }
  touch(json);
  run->items += 1;
  run->bytes += json.len;
  frame_write(IMPACT_FRAME_EMIT, (uint32_t)kind, json.ptr, (uint32_t)json.len);
  return CYP_OK;
}

static void host_fail(cyp_run *run, cyp_status status, cyp_str message) {
  if (!in_call(run, "fail")) return;
  if (!message.ptr) message.len = 0;
  if (message.len > FAIL_MAX) message.len = FAIL_MAX;
  touch(message);
  frame_write(IMPACT_FRAME_FAIL, (uint32_t)status, message.ptr, (uint32_t)message.len);
}

static void host_log(cyp_run *run, int32_t level, cyp_str message) {
  (void)run;
  if (!message.ptr || !message.len || message.len > LOG_MAX) return;
  if (atomic_fetch_add(&logged, message.len) + message.len > LOG_MAX) return;
  touch(message);
  frame_write(IMPACT_FRAME_LOG, (uint32_t)level, message.ptr, (uint32_t)message.len);
}

static void host_progress(cyp_run *run, uint64_t done, uint64_t total) {
  if (!in_call(run, "progress")) return;
  atomic_store(&shared->progress_total, total);
  atomic_store(&shared->progress_done, done);
}

static int32_t host_is_cancelled(cyp_run *run) {
  (void)run;
  return atomic_load(&shared->cancel) != 0;
}

static const void *host_get_extension(cyp_str id) {
  (void)id;
  return NULL;
}

#ifndef CYP_IMPACT_VERSION
#define CYP_IMPACT_VERSION "1.0.0" /* the build may say otherwise */
#endif

#define TEXT(literal) {literal, sizeof literal - 1}

static const cyp_host table = {
    .struct_size = sizeof(cyp_host),
    .abi_minor = CYP_ABI_MINOR,
    .name = TEXT("cyp-impact"),
    .version = TEXT(CYP_IMPACT_VERSION),
    .emit = host_emit,
    .fail = host_fail,
    .log = host_log,
    .progress = host_progress,
    .is_cancelled = host_is_cancelled,
    .get_extension = host_get_extension,
};

const cyp_host *host_table(impact_page *page) {
  shared = page;
  worker_thread = pthread_self();
  return &table;
}

cyp_run *host_begin(int may_emit) {
  current = (struct cyp_run){.may_emit = may_emit};
  atomic_store(&logged, 0);
  atomic_store(&shared->progress_done, 0);
  atomic_store(&shared->progress_total, 0);
  atomic_store(&running, &current);
  return &current;
}

uint32_t host_end(void) {
  atomic_store(&running, NULL);
  return current.flags;
}
