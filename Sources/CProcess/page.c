#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "CProcess.h"

/* Without these seals a module could shrink the page and the supervisor's next read would be a bus error. */
#define PAGE_SEALS (F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL)

int impact_page_create(const impact_limits *limits, impact_page **mapped) {
  int fd = memfd_create("cyp-impact-page", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (fd < 0) return -errno;
  impact_page *page = MAP_FAILED;
  if (ftruncate(fd, IMPACT_PAGE_SIZE) == 0 && fcntl(fd, F_ADD_SEALS, PAGE_SEALS) == 0)
    page = mmap(NULL, IMPACT_PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (page == MAP_FAILED) {
    int error = errno;
    close(fd);
    return -error;
  }
  page->magic = IMPACT_PAGE_MAGIC;
  page->limits = *limits;
  *mapped = page;
  return fd;
}

void impact_page_unmap(impact_page *page) { munmap(page, IMPACT_PAGE_SIZE); }

void impact_page_cancel(impact_page *page, uint32_t cancel) { atomic_store(&page->cancel, cancel); }

uint32_t impact_page_phase(const impact_page *page) { return atomic_load(&page->phase); }

void impact_page_progress(const impact_page *page, uint64_t *done, uint64_t *total) {
  *done = atomic_load(&page->progress_done);
  *total = atomic_load(&page->progress_total);
}

void impact_page_crash(const impact_page *page, impact_crash *crash) {
  memcpy(crash, &page->crash, sizeof *crash);
  crash->image[IMPACT_IMAGE_SIZE - 1] = 0;
  for (char *c = crash->image; *c; c++)
    if (*c < 0x20 || *c > 0x7e) *c = '?';
}
