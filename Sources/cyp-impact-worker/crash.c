#define _GNU_SOURCE
#include "crash.h"

#include <fcntl.h>
#include <link.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>
#include <unistd.h>

#define IMAGES_MAX 64
#define HANDLER_STACK (64 * 1024)
#define STACK_EDGE (1024u * 1024)

typedef struct image {
  uintptr_t start;
  uintptr_t end;
  char name[IMPACT_IMAGE_SIZE];
} image;

static impact_page *shared;
static int statm = -1; /* opened before the sandbox closes /proc */
static image images[IMAGES_MAX];
static int image_count;
static _Alignas(16) uint8_t handler_stack[HANDLER_STACK];

static const int watched[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS, SIGXCPU, SIGXFSZ};
#define WATCHED (sizeof watched / sizeof *watched)

static void where(const ucontext_t *context, uintptr_t *code, uintptr_t *stack) {
#if defined(__x86_64__)
  *code = (uintptr_t)context->uc_mcontext.gregs[REG_RIP];
  *stack = (uintptr_t)context->uc_mcontext.gregs[REG_RSP];
#elif defined(__aarch64__)
  *code = (uintptr_t)context->uc_mcontext.pc;
  *stack = (uintptr_t)context->uc_mcontext.sp;
#else
#error "say where this machine keeps its program counter and stack pointer"
#endif
}

/* Address space in use, from the first number of /proc/self/statm; 0 when it cannot be read. */
static uint64_t memory_in_use(void) {
  char text[64];
  ssize_t count = pread(statm, text, sizeof text, 0);
  uint64_t pages = 0;
  for (ssize_t i = 0; i < count && text[i] >= '0' && text[i] <= '9'; i++) pages = pages * 10 + (uint64_t)(text[i] - '0');
  return pages * (uint64_t)sysconf(_SC_PAGESIZE);
}

static void name_image(uintptr_t code, char *name) {
  for (int i = 0; i < image_count; i++)
    if (code >= images[i].start && code < images[i].end) memcpy(name, images[i].name, IMPACT_IMAGE_SIZE);
}

/* Runs on its own stack and calls nothing that is not safe in a signal handler. */
static void record(int signal, siginfo_t *info, void *context) {
  uintptr_t code, stack;
  where(context, &code, &stack);
  uintptr_t address = (uintptr_t)info->si_addr;
  impact_crash *crash = &shared->crash;
  crash->phase = atomic_load(&shared->phase);
  crash->handing_over = atomic_load(&shared->handing_over);
  crash->address = address;
  crash->near_stack = signal == SIGSEGV && address + STACK_EDGE > stack && address < stack + STACK_EDGE;
  crash->memory_bytes = memory_in_use();
  name_image(code, crash->image);
  atomic_thread_fence(memory_order_seq_cst);
  crash->signal = (uint32_t)signal;
  /* SA_RESETHAND has put the default back; the signal is blocked until this function returns, then ends us. */
  raise(signal);
}

bool crash_watch(impact_page *page) {
  shared = page;
  statm = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  if (sigaltstack(&stack, NULL) != 0) return false;
  struct sigaction action = {.sa_sigaction = record, .sa_flags = SA_SIGINFO | SA_ONSTACK | (int)SA_RESETHAND};
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < WATCHED; i++)
    if (sigaction(watched[i], &action, NULL) != 0) return false;
  return true;
}

static int note(struct dl_phdr_info *info, size_t size, void *unused) {
  (void)size, (void)unused;
  const char *slash = strrchr(info->dlpi_name, '/');
  const char *name = slash ? slash + 1 : info->dlpi_name;
  /* The library was loaded through a descriptor, so its name is that number. */
  if (strcmp(info->dlpi_name, "/proc/self/fd/5") == 0) name = "module";
  for (int i = 0; i < info->dlpi_phnum && image_count < IMAGES_MAX; i++) {
    const ElfW(Phdr) *part = &info->dlpi_phdr[i];
    if (part->p_type != PT_LOAD || !(part->p_flags & PF_X)) continue;
    image *i_ = &images[image_count++];
    i_->start = info->dlpi_addr + part->p_vaddr;
    i_->end = i_->start + part->p_memsz;
    strncpy(i_->name, *name ? name : "cyp-impact-worker", IMPACT_IMAGE_SIZE - 1);
  }
  return 0;
}

void crash_note_images(void) {
  image_count = 0;
  dl_iterate_phdr(note, NULL);
}
