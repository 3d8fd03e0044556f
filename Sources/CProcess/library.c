#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include "CProcess.h"

#define LIBRARY_MAX ((off_t)512 * 1024 * 1024)

static int judge(const struct stat *s, uint32_t owner, int group_may_write) {
  if (s->st_uid != 0 && s->st_uid != geteuid() && s->st_uid != owner) return IMPACT_FILE_OWNER;
  if (s->st_mode & S_IWOTH || (s->st_mode & S_IWGRP && !group_may_write)) return IMPACT_FILE_WRITABLE;
  return 0;
}

static int judge_file(const struct stat *s, uint32_t owner, int group_may_write) {
  if (!S_ISREG(s->st_mode)) return IMPACT_FILE_NOT_REGULAR;
  if (s->st_mode & (S_ISUID | S_ISGID)) return IMPACT_FILE_SETUID;
  return judge(s, owner, group_may_write);
}

int impact_check_folder(const char *path, uint32_t owner, int group_may_write) {
  struct stat s;
  if (lstat(path, &s) != 0) return -errno;
  return S_ISDIR(s.st_mode) ? judge(&s, owner, group_may_write) : IMPACT_FILE_NOT_REGULAR;
}

int impact_open_trusted(const char *path, uint32_t owner, int group_may_write) {
  /* O_NONBLOCK: a named pipe in the place of a library must not hold us up. It means nothing for a regular file. */
  int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (fd < 0) return -errno;
  struct stat s;
  int problem = fstat(fd, &s) == 0 ? judge_file(&s, owner, group_may_write) : -errno;
  if (problem == 0) return fd;
  close(fd);
  return problem;
}

static int copy_all(int from, int to, off_t size) {
  off_t offset = 0;
  while (offset < size) {
    ssize_t count = sendfile(to, from, &offset, (size_t)(size - offset));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return -errno;
    if (count == 0) return -EIO; /* the file was cut short while we read it */
  }
  return 0;
}

int impact_sealed_copy(int file) {
  struct stat s;
  if (fstat(file, &s) != 0) return -errno;
  if (s.st_size > LIBRARY_MAX) return -EFBIG;
  int copy = memfd_create("cyp-impact-module", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (copy < 0) return -errno;
  int error = copy_all(file, copy, s.st_size);
  if (!error && fcntl(copy, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
    error = -errno;
  if (!error) return copy;
  close(copy);
  return error;
}
