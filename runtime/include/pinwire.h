/*
 * pinwire.h: memory that is lent between Rust and C. C99 and C++.
 *
 * There is nothing to link: Rust gives its engine a `const pinwire_api *`, good as long as the Rust code is loaded, and
 * what C says goes through that. Two versions of the library in one process have one each, and a plugin that was opened
 * with dlopen needs no symbol of the program.
 *
 * Rust lends to C: a message to read, or room to write to.
 *
 *     void engine_read(const pinwire_api *rust, pinwire_buffer room) {    // returns at once, and later, in any thread:
 *         ssize_t got = read(fd, room.data, room.len);
 *         rust->complete(room.token, got < 0 ? -errno : got);             // not one access to room.data behind this
 *     }
 *
 * C gives to Rust: memory, and the function that frees it.
 *
 *     pinwire_memory frame = { data, len, free_frame, camera };           // Rust calls free_frame(camera, data, len), once
 */
#ifndef PINWIRE_H
#define PINWIRE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Compare it with `version` of the api that you are given. */
#define PINWIRE_VERSION 1u

/* Names one operation. Plain numbers: copy them, queue them, send them through a completion ring. */
typedef struct pinwire_token {
    uint64_t port;
    uint64_t op;
} pinwire_token;

/* Room to write to: len bytes, until completion. */
typedef struct pinwire_buffer {
    pinwire_token token;
    uint8_t *data;
    size_t len;
} pinwire_buffer;

/* A message to read, until completion. Others read it meanwhile. */
typedef struct pinwire_bytes {
    pinwire_token token;
    const uint8_t *data;
    size_t len;
} pinwire_bytes;

/* What `complete` returns. Behind all but PINWIRE_OK and PINWIRE_OVERRUN nothing has happened. */
enum {
    PINWIRE_OK = 0,
    PINWIRE_DOUBLE = -1,   /* the operation was completed already */
    PINWIRE_STALE = -2,    /* the operation is over, and a later one has its place */
    PINWIRE_FOREIGN = -3,  /* nobody ever gave out this token */
    PINWIRE_OVERRUN = -4,  /* more bytes than there are; the operation is complete, and has failed */
    PINWIRE_GONE = -5      /* the port is closed, and all of its operations are complete */
};

typedef struct pinwire_api {
    uint32_t version; /* PINWIRE_VERSION of the Rust side */
    uint32_t size;    /* of this struct there: functions are only ever added, at its end */

    /*
     * C is done with an operation: `result` is how many bytes it wrote or read, or a negative errno. What Rust shares
     * with C to be read is released by the same call.
     *
     * From any thread, once for each operation; of two calls at once, one is PINWIRE_DOUBLE. It wakes who waits, and may
     * free memory. It takes locks for a moment: do not call it in a signal handler, or in a forked child before exec.
     */
    int (*complete)(pinwire_token token, int64_t result);

    /* What a code means, in English. Never NULL, never freed. */
    const char *(*explain)(int code);
} pinwire_api;

/* Called once, by any thread, maybe within `complete`. It must not throw or longjmp. */
typedef void (*pinwire_free)(void *context, uint8_t *data, size_t len);

/* Memory that becomes Rust's: initialised, and untouched by C until `free` is called. */
typedef struct pinwire_memory {
    uint8_t *data;     /* NULL: there was none, and `free` is not called */
    size_t len;
    pinwire_free free; /* NULL: it is never freed */
    void *context;     /* the first argument of `free` */
} pinwire_memory;

#ifdef __cplusplus
}
#endif

#endif
