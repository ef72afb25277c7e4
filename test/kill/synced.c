/*
 * Keeps, beside a folder, a copy that holds only what was synced: what a machine would find there
 * after its power went. A process that is killed leaves its unsynced writes in the system's cache,
 * so a plain kill cannot see a missing fsync.
 *
 * Preloaded (LD_PRELOAD) with SYNCED_FOLDER and SYNCED_COPY set. Syncs are answered by copying the
 * file; the disk itself is never waited for. What a file was renamed to or unlinked counts as
 * durable at once, which journalling file systems nearly keep.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Where the copy of a path is; NULL if the path is not in the folder. */
static char *copy_of(const char *path, char *buffer) {
	const char *folder = getenv("SYNCED_FOLDER"), *copy = getenv("SYNCED_COPY");
	if (!folder || !copy) return NULL;
	char absolute[PATH_MAX];
	if (path[0] != '/') {
		char here[PATH_MAX];
		if (!getcwd(here, sizeof here)) return NULL;
		if (snprintf(absolute, sizeof absolute, "%s/%s", here, path) >= PATH_MAX) return NULL;
		path = absolute;
	}
	size_t length = strlen(folder);
	if (strncmp(path, folder, length) != 0 || path[length] != '/') return NULL;
	return snprintf(buffer, PATH_MAX, "%s%s", copy, path + length) < PATH_MAX ? buffer : NULL;
}

static void make_folders(char *path) {
	for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		*slash = 0;
		mkdir(path, 0700);
		*slash = '/';
	}
}

/* Copies the whole file under another name first, so that a kill leaves the old copy or the new. */
static int keep(int fd) {
	char link[64], path[PATH_MAX], target[PATH_MAX], partial[PATH_MAX + 32];
	struct stat about;
	if (fstat(fd, &about) != 0) return -1;
	if (!S_ISREG(about.st_mode)) return 0;
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	ssize_t length = readlink(link, path, sizeof path - 1);
	if (length < 0) return 0;
	path[length] = 0;
	if (!copy_of(path, target)) return 0;
	make_folders(target);
	snprintf(partial, sizeof partial, "%s.%d", target, (int)gettid());
	int from = open(path, O_RDONLY);
	if (from < 0) return 0; /* Deleted, and only open still. */
	int to = open(partial, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	if (to < 0) { close(from); return -1; }
	char block[1 << 14];
	ssize_t got;
	int failed = 0;
	while (!failed && (got = read(from, block, sizeof block)) > 0)
		failed = write(to, block, (size_t)got) != got;
	close(from);
	close(to);
	static int (*real)(const char *, const char *);
	if (!real) real = dlsym(RTLD_NEXT, "rename");
	return failed ? -1 : real(partial, target);
}

/* Of two threads that sync one file, the later must not be written over by the earlier. */
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

static int keep_in_turn(int fd) {
	pthread_mutex_lock(&one_at_a_time);
	int result = keep(fd);
	pthread_mutex_unlock(&one_at_a_time);
	return result;
}

int fsync(int fd) { return keep_in_turn(fd); }
int fdatasync(int fd) { return keep_in_turn(fd); }

int rename(const char *from, const char *to) {
	static int (*real)(const char *, const char *);
	if (!real) real = dlsym(RTLD_NEXT, "rename");
	int result = real(from, to);
	char a[PATH_MAX], b[PATH_MAX];
	if (result == 0 && copy_of(from, a) && copy_of(to, b)) {
		int kept = errno;
		real(a, b);
		errno = kept;
	}
	return result;
}

int unlink(const char *path) {
	static int (*real)(const char *);
	if (!real) real = dlsym(RTLD_NEXT, "unlink");
	int result = real(path);
	char copy[PATH_MAX];
	if (result == 0 && copy_of(path, copy)) {
		int kept = errno;
		real(copy);
		errno = kept;
	}
	return result;
}
