/*
 * A module that does what the proposal tells it: {"do": "answer"} is well behaved, every other word is one way to
 * misbehave. Its catalogue, {"catalogue": {"do": ...}}, can make create misbehave instead.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "cyp_plugin.h"

static const cyp_host *host;
static volatile int sink;

static cyp_str text(const char *words) { return (cyp_str){words, strlen(words)}; }

static int says(cyp_str json, const char *word) {
  char quoted[64];
  int length = snprintf(quoted, sizeof quoted, "\"%s\"", word);
  return memmem(json.ptr, json.len, quoted, (size_t)length) != NULL;
}

static cyp_status answer(cyp_run *run) {
  cyp_status status = host->emit(run, CYP_EMIT_MATCH, text("{\"measure\": \"M1\"}"));
  return status ? status : host->emit(run, CYP_EMIT_FINDING, text("{\"rule\": \"r\", \"title\": \"T\xc5\xb7\"}"));
}

static void sleep_for_ever(void) {
  for (;;) nanosleep(&(struct timespec){1, 0}, NULL);
}

static int overflow(int depth) {
  volatile char room[4096];
  room[0] = (char)depth;
  return overflow(depth + 1) + room[0];
}

static void allocate_without_end(void) {
  for (;;) {
    char *block = malloc(1 << 20);
    if (!block) abort();
    memset(block, 1, 1 << 20);
  }
}

static cyp_status flood(cyp_run *run) {
  cyp_status status = CYP_OK;
  for (int i = 0; i < 100000; i++) status = host->emit(run, CYP_EMIT_CONTEXT, text("{\"n\": 1}"));
  (void)status;
  return CYP_OK;
}

static void print_without_end(void) {
  for (;;) puts("and another thing");
}

static cyp_status wait_for_cancel(cyp_run *run) {
  host->progress(run, 3, 12);
  while (!host->is_cancelled(run)) nanosleep(&(struct timespec){0, 1000000}, NULL);
  host->fail(run, CYP_E_CANCELLED, text("stopped when asked to"));
  return CYP_E_CANCELLED;
}

static cyp_status fail_with_words(cyp_run *run) {
  host->fail(run, CYP_E_MISSING_DATA, text("the catalogue has no baseline for 2024\x1b[31m"));
  return CYP_E_MISSING_DATA;
}

/* Proves that even a file the module may open cannot be written to. */
static void write_file(void) {
  int file = memfd_create("scratch", 0);
  sink = (int)write(file, "x", 1);
}

/* Leaves a child behind that holds every descriptor open. */
static void fork_and_leave(cyp_run *run) {
  pid_t child = fork();
  if (child == 0) sleep_for_ever();
  char words[32];
  snprintf(words, sizeof words, "%d", child);
  host->log(run, CYP_LOG_INFO, text(words));
  _exit(0);
}

static void *emit_from_thread(void *run) {
  host->emit(run, CYP_EMIT_MATCH, text("{}"));
  return NULL;
}

static cyp_status emit_elsewhere(cyp_run *run) {
  pthread_t thread;
  if (pthread_create(&thread, NULL, emit_from_thread, run) == 0) pthread_join(thread, NULL);
  return CYP_OK;
}

/* Overwrites everything the host keeps in the shared page, then crashes. */
static int scribble(void) {
  void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, 4, 0);
  if (page != MAP_FAILED) memset(page, 0xFF, 4096);
  raise(SIGKILL);
  return 0;
}

static cyp_status misbehave(cyp_str order, cyp_run *run) {
  if (says(order, "segfault")) return *(volatile int *)0x10;
  if (says(order, "sleep")) sleep_for_ever();
  if (says(order, "exit")) exit(0);
  if (says(order, "_exit")) _exit(0);
  if (says(order, "abort")) abort();
  if (says(order, "overflow")) sink = overflow(0);
  if (says(order, "allocate")) allocate_without_end();
  if (says(order, "print")) print_without_end();
  if (says(order, "close-line")) close(3), sleep_for_ever();
  if (says(order, "forge")) sink = (int)write(3, "\xff\xff\xff\x7f\x12", 5), sleep_for_ever();
  if (says(order, "forge-done")) sink = (int)write(3, "\x08\0\0\0\x15\0\0\0\0\0\0\0\0", 13), exit(0);
  if (says(order, "write-file")) write_file();
  if (says(order, "bad-pointer")) return host->emit(run, 1, (cyp_str){(const char *)0x1000, 100});
  if (says(order, "huge-length")) return host->emit(run, 1, (cyp_str){"{}", UINT64_MAX});
  if (says(order, "null-text")) return host->emit(run, 1, (cyp_str){NULL, 10}) * 0;
  if (says(order, "scribble")) return scribble();
  if (says(order, "fork")) fork_and_leave(run);
  if (says(order, "thread")) return emit_elsewhere(run);
  if (says(order, "kill-me")) kill(getpid(), SIGKILL);
  return CYP_OK;
}

static cyp_status create(const cyp_plugin *self, cyp_run *run, cyp_str config, cyp_instance **instance) {
  (void)self;
  if (says(config, "refuse")) {
    host->fail(run, CYP_E_CONFIG, text("indicator attendance has no unit"));
    return CYP_E_CONFIG;
  }
  *instance = (cyp_instance *)&sink;
  return misbehave(config, run);
}

static cyp_status assess(cyp_instance *instance, cyp_run *run, const cyp_request *request) {
  (void)instance;
  cyp_str order = request->proposal_json;
  host->log(run, CYP_LOG_WARNING, text("looking at the proposal"));
  if (says(order, "noise")) puts("{\"kind\": 1}"), fputs("half a line", stdout);
  if (says(order, "silent-noise")) return puts("{\"measure\": \"M1\"}"), CYP_OK;
  if (says(order, "rubbish")) host->emit(run, CYP_EMIT_EFFECT, text("{\"delta\": 0,5}"));
  if (says(order, "bad-utf8")) host->emit(run, CYP_EMIT_EFFECT, text("{\"a\": \"\xff\"}"));
  if (says(order, "flood")) return flood(run);
  if (says(order, "not-ours")) return host->fail(run, CYP_E_UNSUPPORTED, text("it is about fish")), CYP_E_UNSUPPORTED;
  if (says(order, "fail")) return fail_with_words(run);
  if (says(order, "wait")) return wait_for_cancel(run);
  cyp_status status = answer(run);
  return status ? status : misbehave(order, run);
}

static void destroy(cyp_instance *instance) { (void)instance; }

static const cyp_plugin table = {
    .struct_size = sizeof(cyp_plugin),
    .abi_minor = CYP_ABI_MINOR,
    .manifest_json = {"{\"id\": \"test.scripted\", \"version\": \"1.0.0\"}", 43},
    .create = create,
    .assess = assess,
    .destroy = destroy,
};

const cyp_plugin *cyp_plugin_entry_v1(const cyp_host *given) {
  host = given;
  return given ? &table : NULL;
}
