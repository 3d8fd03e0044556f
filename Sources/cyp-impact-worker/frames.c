#include "frames.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include "worker_page.h"

static pthread_mutex_t writing = PTHREAD_MUTEX_INITIALIZER;

/* False when the line ended before the first byte. */
static bool read_exactly(void *into, size_t length) {
  size_t have = 0;
  while (have < length) {
    ssize_t count = recv(IMPACT_FD_LINE, (uint8_t *)into + have, length - have, 0);
    if (count > 0) {
      have += (size_t)count;
    } else if (count == 0 && have == 0) {
      return false;
    } else if (count == 0 || errno != EINTR) {
      _exit(IMPACT_EXIT_LINE);
    }
  }
  return true;
}

bool frame_read(frame *f) {
  uint8_t header[IMPACT_FRAME_HEADER];
  if (!read_exactly(header, sizeof header)) return false;
  memcpy(&f->length, header, 4);
  f->type = header[4];
  if (f->length > IMPACT_FRAME_MAX) _exit(IMPACT_EXIT_LINE);
  f->payload = malloc(f->length ? f->length : 1);
  if (!f->payload) _exit(IMPACT_EXIT_LINE);
  if (f->length && !read_exactly(f->payload, f->length)) _exit(IMPACT_EXIT_LINE);
  return true;
}

static void send_all(struct iovec *parts, size_t count) {
  struct msghdr message = {.msg_iov = parts, .msg_iovlen = count};
  while (message.msg_iovlen > 0) {
    ssize_t sent = sendmsg(IMPACT_FD_LINE, &message, MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent < 0) _exit(IMPACT_EXIT_LINE);
    size_t left = (size_t)sent;
    while (message.msg_iovlen > 0 && left >= message.msg_iov->iov_len) {
      left -= message.msg_iov->iov_len;
      message.msg_iov++;
      message.msg_iovlen--;
    }
    if (message.msg_iovlen > 0) {
      message.msg_iov->iov_base = (uint8_t *)message.msg_iov->iov_base + left;
      message.msg_iov->iov_len -= left;
    }
  }
}

static void write_parts(uint8_t type, const void *number, uint32_t number_length, const void *bytes, uint32_t length) {
  uint8_t header[IMPACT_FRAME_HEADER + 4];
  uint32_t total = number_length + length;
  memcpy(header, &total, 4);
  header[4] = type;
  if (number_length) memcpy(header + IMPACT_FRAME_HEADER, number, number_length);
  struct iovec parts[2] = {{header, IMPACT_FRAME_HEADER + number_length}, {(void *)bytes, length}};
  pthread_mutex_lock(&writing);
  send_all(parts, length ? 2 : 1);
  pthread_mutex_unlock(&writing);
}

void frame_write(uint8_t type, uint32_t number, const void *bytes, uint32_t length) {
  write_parts(type, &number, 4, bytes, length);
}

void frame_write_bytes(uint8_t type, const void *bytes, uint32_t length) { write_parts(type, NULL, 0, bytes, length); }
