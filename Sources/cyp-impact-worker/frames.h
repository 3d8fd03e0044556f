/* frames.h - the line to the supervisor: bounded, checked, safe to write to from any thread. */
#ifndef FRAMES_H
#define FRAMES_H

#include <stdbool.h>
#include <stdint.h>

/* A frame from the supervisor. payload is malloc'ed; give it back with free. */
typedef struct frame {
  uint8_t type;
  uint32_t length;
  uint8_t *payload;
} frame;

/* Reads one frame. False at the end of the line; ends the process when the line carries something impossible. */
bool frame_read(frame *f);

/* Writes one frame whose payload is `number` (4 bytes) followed by `length` bytes; ends the process on failure. */
void frame_write(uint8_t type, uint32_t number, const void *bytes, uint32_t length);

/* Writes one frame whose payload is just these bytes. */
void frame_write_bytes(uint8_t type, const void *bytes, uint32_t length);

#endif
