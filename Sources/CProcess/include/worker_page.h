/*
 * worker_page.h - what the supervisor and cyp-impact-worker agree on: descriptors, frames and the shared page.
 *
 * The worker belongs to the module once the module is loaded: nothing the supervisor reads from the line or the page
 * is to be believed without a bound.
 */
#ifndef IMPACT_WORKER_PAGE_H
#define IMPACT_WORKER_PAGE_H

#include <stdatomic.h>
#include <stdint.h>

/* Descriptors of the worker. 0 is /dev/null; 1 and 2 are pipes that are captured as the module's log. */
#define IMPACT_FD_LINE 3
#define IMPACT_FD_PAGE 4
#define IMPACT_FD_LIBRARY 5

/*
 * A frame: u32 length of the payload, u8 type, payload; integers little-endian as both ends are one machine.
 * To the worker:
 *   CREATE   config_json
 *   ASSESS   u64 deadline_mono_ns, u64 seed, u32 length of the proposal, proposal_json, options_json
 * From the worker:
 *   LOADED   manifest_json             the library is loaded and its entry accepted
 *   REFUSED  sentence                  the library cannot be used at all; the worker ends
 *   EMIT     i32 kind, json
 *   LOG      i32 level, message
 *   FAIL     i32 status, message
 *   DONE     i32 status, u32 IMPACT_DONE_* flags       the end of CREATE or of ASSESS
 */
#define IMPACT_FRAME_CREATE 1
#define IMPACT_FRAME_ASSESS 2
#define IMPACT_FRAME_LOADED 16
#define IMPACT_FRAME_REFUSED 17
#define IMPACT_FRAME_EMIT 18
#define IMPACT_FRAME_LOG 19
#define IMPACT_FRAME_FAIL 20
#define IMPACT_FRAME_DONE 21

#define IMPACT_FRAME_HEADER 5
#define IMPACT_FRAME_MAX (256u * 1024 * 1024)
#define IMPACT_ASSESS_HEADER 20

#define IMPACT_DONE_LIMIT 1u  /* something was not taken because the output limit was reached */
#define IMPACT_DONE_MISUSE 2u /* a callback was used against its description; the log says which */

/* How far the worker has come. */
#define IMPACT_PHASE_START 0
#define IMPACT_PHASE_LOCK 1
#define IMPACT_PHASE_LOAD 2
#define IMPACT_PHASE_ENTRY 3
#define IMPACT_PHASE_CREATE 4
#define IMPACT_PHASE_IDLE 5
#define IMPACT_PHASE_ASSESS 6

/* Exit codes of the worker itself. */
#define IMPACT_EXIT_BY_HAND 64 /* started by a person */
#define IMPACT_EXIT_REFUSED 65 /* after REFUSED */
#define IMPACT_EXIT_SETUP 66   /* a limit or a handler could not be set */
#define IMPACT_EXIT_LINE 67    /* the line broke or carried something impossible */

#define IMPACT_PAGE_SIZE 4096
#define IMPACT_PAGE_MAGIC 0x43595057u
#define IMPACT_IMAGE_SIZE 128

/* Written by the supervisor before the worker starts; plain values from then on. */
typedef struct impact_limits {
  uint64_t memory_bytes; /* RLIMIT_AS */
  uint64_t output_bytes; /* emitted in one call */
  uint32_t output_items; /* emitted in one call */
  uint32_t call_seconds; /* processor time, and waiting, of one call whose supervisor is gone */
} impact_limits;

/* What the crash handler saw. signal is 0 as long as there was no crash. */
typedef struct impact_crash {
  uint32_t signal;
  uint32_t phase;
  uint32_t near_stack;   /* 1 when the address is at the edge of the stack */
  uint32_t handing_over; /* 1 when the host was reading what the module handed it */
  uint64_t address;
  uint64_t memory_bytes; /* address space in use */
  char image[IMPACT_IMAGE_SIZE]; /* file name of the code that faulted, "" unknown, NUL-terminated by the handler */
} impact_crash;

/* The 4 KiB that both processes see. */
typedef struct impact_page {
  uint32_t magic;
  impact_limits limits;
  _Atomic uint32_t cancel;       /* supervisor: 1 when the call should stop */
  _Atomic uint32_t phase;        /* worker: IMPACT_PHASE_* */
  _Atomic uint32_t handing_over; /* worker: 1 while it reads memory that the module points at */
  _Atomic uint64_t progress_done;
  _Atomic uint64_t progress_total;
  impact_crash crash; /* worker: signal is stored last */
} impact_page;

_Static_assert(sizeof(impact_page) <= IMPACT_PAGE_SIZE, "one page");

#endif
