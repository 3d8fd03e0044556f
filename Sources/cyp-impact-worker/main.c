/*
 * cyp-impact-worker - one process, one module. Started by cyp-impact with its line, shared page and library as
 * descriptors 3, 4 and 5. It holds no Swift of its own, so that the module's runtime is the only one, and it has one
 * thread until the module makes more, so that the sandbox binds everything.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "crash.h"
#include "cyp_plugin.h"
#include "frames.h"
#include "host.h"
#include "limits.h"
#include "lockdown.h"
#include "module.h"

static impact_page *page_or_leave(void) {
  int type = 0;
  socklen_t size = sizeof type;
  impact_page *page = MAP_FAILED;
  if (getsockopt(IMPACT_FD_LINE, SOL_SOCKET, SO_TYPE, &type, &size) == 0)
    page = mmap(NULL, IMPACT_PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, IMPACT_FD_PAGE, 0);
  if (page != MAP_FAILED && page->magic == IMPACT_PAGE_MAGIC) return page;
  fputs("cyp-impact-worker is started by cyp-impact; it is not a command to run by hand.\n", stderr);
  _exit(IMPACT_EXIT_BY_HAND);
}

static void done(cyp_status status, uint32_t flags) {
  limits_end_call();
  /* What the module printed belongs to this call. */
  fflush(NULL);
  frame_write(IMPACT_FRAME_DONE, (uint32_t)status, &flags, sizeof flags);
}

static cyp_instance *create(impact_page *page, const cyp_plugin *module, const frame *f) {
  cyp_instance *instance = NULL;
  cyp_str config = {(const char *)f->payload, f->length};
  atomic_store(&page->phase, IMPACT_PHASE_CREATE);
  cyp_status status = module->create(module, host_begin(0), config, &instance);
  uint32_t flags = host_end();
  atomic_store(&page->phase, IMPACT_PHASE_IDLE);
  done(status, flags);
  if (status != CYP_OK) _exit(IMPACT_EXIT_REFUSED);
  return instance;
}

static cyp_request request_from(const frame *f) {
  uint32_t proposal = 0;
  if (f->length >= IMPACT_ASSESS_HEADER) memcpy(&proposal, f->payload + 16, 4);
  if (f->length < IMPACT_ASSESS_HEADER || proposal > f->length - IMPACT_ASSESS_HEADER) _exit(IMPACT_EXIT_LINE);
  const char *texts = (const char *)f->payload + IMPACT_ASSESS_HEADER;
  cyp_request request = {
      .struct_size = sizeof request,
      .proposal_json = {texts, proposal},
      .options_json = {texts + proposal, f->length - IMPACT_ASSESS_HEADER - proposal},
  };
  memcpy(&request.deadline_mono_ns, f->payload, 8);
  memcpy(&request.seed, f->payload + 8, 8);
  return request;
}

static void assess(impact_page *page, const cyp_plugin *module, cyp_instance *instance, const frame *f) {
  cyp_request request = request_from(f);
  limits_begin_call(page->limits.call_seconds);
  atomic_store(&page->phase, IMPACT_PHASE_ASSESS);
  cyp_status status = module->assess(instance, host_begin(1), &request);
  uint32_t flags = host_end();
  atomic_store(&page->phase, IMPACT_PHASE_IDLE);
  done(status, flags);
}

static void serve(impact_page *page, const cyp_plugin *module) {
  cyp_instance *instance = NULL;
  bool created = false;
  frame f;
  while (frame_read(&f)) {
    if (f.type == IMPACT_FRAME_CREATE && !created) {
      instance = create(page, module, &f);
      created = true;
    } else if (f.type == IMPACT_FRAME_ASSESS && created) {
      assess(page, module, instance, &f);
    } else {
      _exit(IMPACT_EXIT_LINE);
    }
    free(f.payload);
  }
}

int main(void) {
  impact_page *page = page_or_leave();
  if (!limits_set(&page->limits) || !crash_watch(page)) _exit(IMPACT_EXIT_SETUP);
  atomic_store(&page->phase, IMPACT_PHASE_LOCK);
  if (!lock_down()) _exit(IMPACT_EXIT_SETUP);
  limits_begin_call(page->limits.call_seconds);
  for (int fd = IMPACT_FD_LINE; fd <= IMPACT_FD_LIBRARY; fd++) fcntl(fd, F_SETFD, FD_CLOEXEC);
  setvbuf(stdout, NULL, _IOLBF, 0); /* lines printed before a crash should not be lost with it */
  cyp_plugin module = module_load(page, host_table(page));
  serve(page, &module);
  _exit(0);
}
