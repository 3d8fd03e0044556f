#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/pidfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "CProcess.h"

/* Ends meant for the worker are moved above this number first, so that no dup2 to 1...5 can overwrite another one. */
#define HIGH_FD 100

typedef struct channel {
  int ours;
  int theirs;
} channel;

static void channel_close(channel *c) {
  if (c->ours >= 0) close(c->ours);
  if (c->theirs >= 0) close(c->theirs);
}

/* Moves the worker's end up and makes ours non-blocking. */
static int channel_finish(channel *c, int ours, int theirs) {
  int high = fcntl(theirs, F_DUPFD_CLOEXEC, HIGH_FD);
  int error = errno;
  close(theirs);
  if (high < 0) {
    close(ours);
    return -error;
  }
  fcntl(ours, F_SETFL, fcntl(ours, F_GETFL) | O_NONBLOCK);
  *c = (channel){ours, high};
  return 0;
}

static int channel_pipe(channel *c) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -errno;
  return channel_finish(c, ends[0], ends[1]);
}

static int channel_line(channel *c) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return -errno;
  return channel_finish(c, ends[0], ends[1]);
}

static int channel_dup(channel *c, int fd) {
  int high = fcntl(fd, F_DUPFD_CLOEXEC, HIGH_FD);
  if (high < 0) return -errno;
  *c = (channel){-1, high};
  return 0;
}

static int set_attributes(posix_spawnattr_t *attributes) {
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  int error = posix_spawnattr_setsigmask(attributes, &none);
  if (!error) error = posix_spawnattr_setsigdefault(attributes, &all);
  if (!error) error = posix_spawnattr_setpgroup(attributes, 0);
  short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP;
  return error ? error : posix_spawnattr_setflags(attributes, flags);
}

enum { OUT, ERR, LINE, PAGE, LIBRARY, CHANNELS };

static int set_actions(posix_spawn_file_actions_t *actions, const channel *channels) {
  static const int target[CHANNELS] = {1, 2, IMPACT_FD_LINE, IMPACT_FD_PAGE, IMPACT_FD_LIBRARY};
  int error = posix_spawn_file_actions_addopen(actions, 0, "/dev/null", O_RDONLY, 0);
  for (int i = 0; i < CHANNELS && !error; i++)
    error = posix_spawn_file_actions_adddup2(actions, channels[i].theirs, target[i]);
  return error ? error : posix_spawn_file_actions_addclosefrom_np(actions, IMPACT_FD_LIBRARY + 1);
}

static int spawn(const char *program, const char *label, const char *runtime, const channel *channels, pid_t *pid) {
  char library_path[4096] = "";
  if (runtime && snprintf(library_path, sizeof library_path, "LD_LIBRARY_PATH=%s", runtime) >= (int)sizeof library_path)
    return -ENAMETOOLONG;
  char *arguments[] = {"cyp-impact-worker", (char *)label, NULL};
  char *environment[] = {"LC_ALL=C.UTF-8",     "TZ=UTC", "SWIFT_BACKTRACE=enable=no",
                         "MALLOC_ARENA_MAX=2", runtime ? library_path : NULL, NULL};
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t actions;
  int error = posix_spawnattr_init(&attributes);
  if (error) return -error;
  error = posix_spawn_file_actions_init(&actions);
  if (!error) {
    error = set_attributes(&attributes);
    if (!error) error = set_actions(&actions, channels);
    if (!error) error = posix_spawn(pid, program, &actions, &attributes, arguments, environment);
    posix_spawn_file_actions_destroy(&actions);
  }
  posix_spawnattr_destroy(&attributes);
  return -error;
}

static int open_channels(channel *channels, int page, int library) {
  int error = channel_pipe(&channels[OUT]);
  if (!error) error = channel_pipe(&channels[ERR]);
  if (!error) error = channel_line(&channels[LINE]);
  if (!error) error = channel_dup(&channels[PAGE], page);
  if (!error) error = channel_dup(&channels[LIBRARY], library);
  return error;
}

/* A parent may have started us with SIGCHLD ignored; ended workers would then vanish without telling how. */
static void keep_ended_children(void) {
  struct sigaction action;
  if (sigaction(SIGCHLD, NULL, &action) == 0 && action.sa_handler == SIG_IGN) signal(SIGCHLD, SIG_DFL);
}

int impact_spawn(const char *program, const char *label, const char *runtime, int page, int library,
                 impact_worker *worker) {
  if (program[0] != '/') return -EINVAL;
  keep_ended_children();
  channel channels[CHANNELS];
  for (int i = 0; i < CHANNELS; i++) channels[i] = (channel){-1, -1};
  pid_t pid = -1;
  int error = open_channels(channels, page, library);
  if (!error) error = spawn(program, label, runtime, channels, &pid);
  int pidfd = error ? -1 : pidfd_open(pid, 0);
  if (!error && pidfd < 0) {
    error = -errno;
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
  }
  for (int i = 0; i < CHANNELS; i++) {
    if (error) channel_close(&channels[i]);
    else close(channels[i].theirs);
  }
  if (!error) *worker = (impact_worker){pid, pidfd, channels[LINE].ours, channels[OUT].ours, channels[ERR].ours};
  return error;
}

void impact_kill(const impact_worker *worker) {
  pidfd_send_signal(worker->pidfd, SIGKILL, NULL, 0);
  /* Not yet reaped, so the number cannot have passed to another process group. */
  kill(-worker->pid, SIGKILL);
}

int impact_reap(const impact_worker *worker, impact_exit *how) {
  siginfo_t info;
  memset(&info, 0, sizeof info);
  int result;
  do result = waitid(P_PIDFD, (id_t)worker->pidfd, &info, WEXITED);
  while (result != 0 && errno == EINTR);
  if (result != 0) return -errno;
  *how = (impact_exit){info.si_code != CLD_EXITED, info.si_status};
  return 0;
}
