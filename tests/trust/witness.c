/* Sees every call that a program makes to the disk below one folder, SQLite's own among them.

   Loaded before the C library (LD_PRELOAD) into a program under test, which knows nothing of it.
   Whoever drives the program calls, through ctypes:

     witness_below         look below this folder; before that, at nothing
     witness_arm           let the Nth call of some kinds fail with an error, or kill the program
                           just before it
     witness_count         how many calls of these kinds there were since
     witness_record        write down each call that changes the disk, for tests/trust/power.py
     witness_mark          write down a number: what came before it has been acknowledged

   What is written down, a record a call, all numbers little-endian:

     kind (1 byte), length of the path (4), of a second path (4), offset (8), length of the data (8),
     path, second path, data
*/
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

enum { OPENED = 1, WRITTEN = 2, SYNCED = 4, CUT = 8, NAMED = 16, READ = 32 };
enum { KILL = -9 };
enum { FILES = 4096 };

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static char *names[FILES]; /* of descriptors below the folder */
static const char *below;
static long nth, count;
static int kinds, outcome;
static int record = -1;

#define REAL(result, name, ...)                                                                    \
  static result (*real)(__VA_ARGS__);                                                              \
  if (!real)                                                                                       \
    real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

static int is_below(const char *path) {
  size_t length = below ? strlen(below) : 0;
  return length && path && strncmp(path, below, length) == 0 &&
         (path[length] == '/' || path[length] == 0);
}

static const char *name_of(int fd) { return fd >= 0 && fd < FILES ? names[fd] : NULL; }

/* Whether this call is the one that fails; errno says how. */
static int fails(int kind) {
  if (!(kinds & kind) || !outcome)
    return 0;
  int is_it = ++count == nth;
  if (is_it && outcome == KILL) {
    kill(getpid(), SIGKILL);
    pause();
  }
  if (is_it)
    errno = outcome;
  return is_it;
}

static void put(const void *data, size_t length) {
  static ssize_t (*write_down)(int, const void *, size_t);
  if (!write_down)
    write_down = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
  for (const char *at = data; length;) {
    ssize_t done = write_down(record, at, length);
    if (done <= 0)
      abort();
    at += done;
    length -= (size_t)done;
  }
}

static void note(char kind, const char *path, const char *other, uint64_t offset, const void *data,
                 uint64_t length) {
  if (record < 0)
    return;
  uint32_t first = (uint32_t)strlen(path), second = (uint32_t)strlen(other);
  put(&kind, 1);
  put(&first, 4);
  put(&second, 4);
  put(&offset, 8);
  put(&length, 8);
  put(path, first);
  put(other, second);
  put(data, length);
}

void witness_below(const char *folder) { below = strdup(folder); }

void witness_arm(long number, int error, int which) {
  nth = number;
  outcome = error;
  kinds = which;
  count = 0;
}

long witness_count(void) { return count; }

void witness_record(const char *file) {
  static int (*open_it)(const char *, int, ...);
  open_it = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open");
  record = open_it(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (record < 0)
    abort();
}

void witness_mark(uint64_t number) {
  pthread_mutex_lock(&turn);
  note('m', "", "", number, "", 0);
  pthread_mutex_unlock(&turn);
}

static int opened(int (*real)(const char *, int, ...), const char *path, int flags, mode_t mode) {
  if (!is_below(path))
    return real(path, flags, mode);
  pthread_mutex_lock(&turn);
  int fd = -1;
  if (!fails(OPENED)) {
    int is_new = (flags & O_CREAT) && access(path, F_OK) != 0;
    fd = real(path, flags, mode);
    int saved = errno;
    if (fd >= 0 && fd < FILES) {
      free(names[fd]);
      names[fd] = strdup(path);
      if (is_new)
        note('c', path, "", 0, "", 0);
      else if (flags & O_TRUNC)
        note('t', path, "", 0, "", 0);
    }
    errno = saved;
  }
  pthread_mutex_unlock(&turn);
  return fd;
}

#define OPENS(name)                                                                                \
  int name(const char *path, int flags, ...) {                                                     \
    REAL(int, name, const char *, int, ...);                                                       \
    mode_t mode = 0;                                                                               \
    if (flags & (O_CREAT | O_TMPFILE)) {                                                           \
      va_list rest;                                                                                \
      va_start(rest, flags);                                                                       \
      mode = (mode_t)va_arg(rest, int);                                                            \
      va_end(rest);                                                                                \
    }                                                                                              \
    return opened(real, path, flags, mode);                                                        \
  }
OPENS(open)
OPENS(open64)

int close(int fd) {
  REAL(int, close, int);
  pthread_mutex_lock(&turn);
  if (name_of(fd)) {
    free(names[fd]);
    names[fd] = NULL;
  }
  pthread_mutex_unlock(&turn);
  return real(fd);
}

/* A call on a descriptor: it fails, or is made and then written down by `WHEN_DONE`. */
#define ON_FILE(kind, CALL, WHEN_DONE)                                                             \
  if (!name_of(fd))                                                                                \
    return CALL;                                                                                   \
  pthread_mutex_lock(&turn);                                                                       \
  __typeof__(CALL) done = -1;                                                                      \
  if (!fails(kind)) {                                                                              \
    done = CALL;                                                                                   \
    int saved = errno;                                                                             \
    if (done >= 0) {                                                                               \
      WHEN_DONE;                                                                                   \
    }                                                                                              \
    errno = saved;                                                                                 \
  }                                                                                                \
  pthread_mutex_unlock(&turn);                                                                     \
  return done

ssize_t write(int fd, const void *data, size_t length) {
  REAL(ssize_t, write, int, const void *, size_t);
  ON_FILE(WRITTEN, real(fd, data, length),
          note('w', name_of(fd), "", (uint64_t)(lseek(fd, 0, SEEK_CUR) - done), data,
               (uint64_t)done));
}

#define PWRITES(name, offset_type)                                                                 \
  ssize_t name(int fd, const void *data, size_t length, offset_type offset) {                      \
    REAL(ssize_t, name, int, const void *, size_t, offset_type);                                   \
    ON_FILE(WRITTEN, real(fd, data, length, offset),                                               \
            note('w', name_of(fd), "", (uint64_t)offset, data, (uint64_t)done));                   \
  }
PWRITES(pwrite, off_t)
PWRITES(pwrite64, off64_t)

ssize_t read(int fd, void *data, size_t length) {
  REAL(ssize_t, read, int, void *, size_t);
  ON_FILE(READ, real(fd, data, length), (void)0);
}

#define PREADS(name, offset_type)                                                                  \
  ssize_t name(int fd, void *data, size_t length, offset_type offset) {                            \
    REAL(ssize_t, name, int, void *, size_t, offset_type);                                         \
    ON_FILE(READ, real(fd, data, length, offset), (void)0);                                        \
  }
PREADS(pread, off_t)
PREADS(pread64, off64_t)

#define SYNCS(name)                                                                                \
  int name(int fd) {                                                                               \
    REAL(int, name, int);                                                                          \
    ON_FILE(SYNCED, real(fd), note('s', name_of(fd), "", 0, "", 0));                               \
  }
SYNCS(fsync)
SYNCS(fdatasync)

#define CUTS(name, offset_type)                                                                    \
  int name(int fd, offset_type length) {                                                           \
    REAL(int, name, int, offset_type);                                                             \
    ON_FILE(CUT, real(fd, length), note('t', name_of(fd), "", (uint64_t)length, "", 0));           \
  }
CUTS(ftruncate, off_t)
CUTS(ftruncate64, off64_t)

/* A call on names. */
#define ON_NAME(path, CALL, WHEN_DONE)                                                             \
  if (!is_below(path))                                                                             \
    return CALL;                                                                                   \
  pthread_mutex_lock(&turn);                                                                       \
  int done = -1;                                                                                   \
  if (!fails(NAMED)) {                                                                             \
    done = CALL;                                                                                   \
    int saved = errno;                                                                             \
    if (done == 0) {                                                                               \
      WHEN_DONE;                                                                                   \
    }                                                                                              \
    errno = saved;                                                                                 \
  }                                                                                                \
  pthread_mutex_unlock(&turn);                                                                     \
  return done

int unlink(const char *path) {
  REAL(int, unlink, const char *);
  ON_NAME(path, real(path), note('u', path, "", 0, "", 0));
}

int rename(const char *path, const char *other) {
  REAL(int, rename, const char *, const char *);
  ON_NAME(path, real(path, other), note('r', path, other, 0, "", 0));
}

int link(const char *path, const char *other) {
  REAL(int, link, const char *, const char *);
  ON_NAME(path, real(path, other), note('l', path, other, 0, "", 0));
}

int mkdir(const char *path, mode_t mode) {
  REAL(int, mkdir, const char *, mode_t);
  ON_NAME(path, real(path, mode), note('d', path, "", 0, "", 0));
}

int rmdir(const char *path) {
  REAL(int, rmdir, const char *);
  ON_NAME(path, real(path), note('x', path, "", 0, "", 0));
}

/* What the kernel copies by itself would not be seen: whoever asks for it has to write. */
ssize_t sendfile(int out, int in, off_t *offset, size_t length) {
  REAL(ssize_t, sendfile, int, int, off_t *, size_t);
  if (!name_of(out))
    return real(out, in, offset, length);
  errno = ENOSYS;
  return -1;
}
ssize_t sendfile64(int out, int in, off64_t *offset, size_t length) {
  REAL(ssize_t, sendfile64, int, int, off64_t *, size_t);
  if (!name_of(out))
    return real(out, in, offset, length);
  errno = ENOSYS;
  return -1;
}
