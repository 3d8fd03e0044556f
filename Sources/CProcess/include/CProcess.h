/*
 * CProcess.h - the Linux calls that Swift cannot make, or must not make: spawning, pidfd, memfd, seals.
 *
 * Functions return 0 or a descriptor on success and a negative errno on failure, unless they say otherwise.
 */
#ifndef IMPACT_CPROCESS_H
#define IMPACT_CPROCESS_H

#include <stdint.h>

#include "worker_page.h"

/* A started worker, the supervisor's ends. All descriptors are close-on-exec; line, out and err do not block. */
typedef struct impact_worker {
  int32_t pid;
  int32_t pidfd;
  int32_t line;
  int32_t out;
  int32_t err;
} impact_worker;

/*
 * Starts the worker program at the absolute path `program`, with `label` as its argument for `ps` to show.
 * page and library become descriptors 4 and 5 of the worker; nothing else of this process is passed on: descriptors,
 * environment, signal mask and handlers are made from nothing, and the worker leads a process group of its own.
 * runtime: a folder for LD_LIBRARY_PATH, or NULL. Call it from any thread; no code of ours runs between fork and exec.
 */
int impact_spawn(const char *program, const char *label, const char *runtime, int page, int library,
                 impact_worker *worker);

/* Ends the worker and whatever it started, at once. Only before impact_reap. */
void impact_kill(const impact_worker *worker);

/* How a process ended. */
typedef struct impact_exit {
  int32_t signalled; /* 1: code is a signal; 0: code is an exit code */
  int32_t code;
} impact_exit;

/* Collects an ended worker, waiting for it when it has not ended yet. */
int impact_reap(const impact_worker *worker, impact_exit *how);

/*
 * Makes the shared page, sealed against changing size, with these limits written in; *mapped is its address here.
 * One page serves one worker: a module may have written anything into the last one's.
 */
int impact_page_create(const impact_limits *limits, impact_page **mapped);
void impact_page_unmap(impact_page *page);

void impact_page_cancel(impact_page *page, uint32_t cancel);
uint32_t impact_page_phase(const impact_page *page);

/* done and total as the module last reported them; both 0 when it never did. */
void impact_page_progress(const impact_page *page, uint64_t *done, uint64_t *total);

/* Copies the crash record; its image is always terminated and holds only printable ASCII. */
void impact_page_crash(const impact_page *page, impact_crash *crash);

/*
 * Opens a file for loading: regular, not a symbolic link, and not writable by the world, nor by its group when
 * `group_may_write` is 0; owned by root, the user of this process or `owner`.
 * Returns a read-only descriptor, or one of IMPACT_FILE_* or a negative errno.
 */
int impact_open_trusted(const char *path, uint32_t owner, int group_may_write);

/*
 * Asks the same of a folder that holds such files: 0, or one of IMPACT_FILE_* or a negative errno.
 * A symbolic link is not a folder.
 */
int impact_check_folder(const char *path, uint32_t owner, int group_may_write);
#define IMPACT_FILE_NOT_REGULAR (-10001)
#define IMPACT_FILE_OWNER (-10002)
#define IMPACT_FILE_WRITABLE (-10003)
#define IMPACT_FILE_SETUID (-10004)

/*
 * Copies an open file into memory that nobody can change any more, so that what was hashed is what is loaded.
 * Refuses files over 512 MiB with -EFBIG.
 */
int impact_sealed_copy(int file);

#endif
