#include "limits.h"

#include <sys/resource.h>
#include <unistd.h>

#define CPU_SECONDS_MAX 3600 /* of one worker's life: a hard limit the module cannot raise */
#define STACK_BYTES (8u * 1024 * 1024)
#define OPEN_FILES 64

static bool set(__rlimit_resource_t what, rlim_t soft, rlim_t hard) {
  struct rlimit now;
  if (getrlimit(what, &now) != 0) return false;
  /* A limit already lower than ours stays: it cannot be raised, and need not be. */
  if (hard > now.rlim_max) hard = now.rlim_max;
  if (soft > hard) soft = hard;
  return setrlimit(what, &(struct rlimit){soft, hard}) == 0;
}

bool limits_set(const impact_limits *limits) {
  return set(RLIMIT_CORE, 0, 0) && set(RLIMIT_FSIZE, 0, 0) && set(RLIMIT_NOFILE, OPEN_FILES, OPEN_FILES) &&
         set(RLIMIT_STACK, STACK_BYTES, STACK_BYTES) && set(RLIMIT_CPU, limits->call_seconds, CPU_SECONDS_MAX) &&
         set(RLIMIT_AS, limits->memory_bytes, limits->memory_bytes);
}

void limits_begin_call(uint32_t seconds) {
  alarm(seconds); /* its signal is left at the default: the end of the process */
  struct rusage used;
  if (getrusage(RUSAGE_SELF, &used) != 0) return;
  rlim_t spent = (rlim_t)used.ru_utime.tv_sec + (rlim_t)used.ru_stime.tv_sec + 1;
  set(RLIMIT_CPU, spent + seconds, CPU_SECONDS_MAX);
}

void limits_end_call(void) { alarm(0); }
