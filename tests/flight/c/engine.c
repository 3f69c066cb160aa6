/* A toy engine: it works in a thread of its own, and makes every mistake that an engine in C can make. */

#include "pinwire.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* How it ends an operation. */
enum how { NOW, LATE, TWICE, WRONG_OP, WRONG_PORT, OVERRUN, BEYOND, FAILS, NEVER };

enum { ROOM = 64 };

typedef struct job {
    pinwire_token token;
    uint8_t *room;          /* of a read */
    const uint8_t *message; /* of a write */
    size_t len;
    enum how how;
} job;

typedef struct engine {
    const pinwire_api *rust;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    job jobs[ROOM]; /* the first `done` of `queued` are done */
    size_t queued, done;
    job held[ROOM];
    size_t holds;
    int codes[4 * ROOM]; /* what Rust said to each completion */
    size_t said;
    uint64_t sum; /* of the bytes of all writes */
    uint8_t *kept; /* the room of the last read, which it should have forgotten */
    int let_go, stop;
} engine;

static void say(engine *e, pinwire_token token, int64_t result) {
    int code = e->rust->complete(token, result);
    pthread_mutex_lock(&e->lock);
    e->codes[e->said++] = code;
    pthread_mutex_unlock(&e->lock);
}

/* A read is filled with 1, 2, 3 and so on; a write is summed up. */
static void transfer(engine *e, const job *j) {
    size_t i;
    for (i = 0; i < j->len; i++) {
        if (j->room)
            j->room[i] = (uint8_t)(i + 1);
        else
            e->sum += j->message[i];
    }
    if (j->how == BEYOND)
        j->room[j->len] = 0x77;
    if (j->room)
        e->kept = j->room;
}

static void complete(engine *e, const job *j) {
    int64_t len = (int64_t)j->len;
    pinwire_token wrong = j->token;
    if (j->how == FAILS) {
        say(e, j->token, -5); /* EIO */
        return;
    }
    transfer(e, j);
    if (j->how == WRONG_OP)
        wrong.op ^= UINT64_C(1) << 40;
    if (j->how == WRONG_PORT)
        wrong.port ^= UINT64_C(1) << 62; /* of no port: one beside it may be of a port that is gone */
    if (j->how == WRONG_OP || j->how == WRONG_PORT)
        say(e, wrong, len);
    say(e, j->token, j->how == OVERRUN ? len + 1 : len);
    if (j->how == TWICE)
        say(e, j->token, len);
}

static void work(engine *e, const job *j) {
    if (j->how == LATE)
        e->held[e->holds++] = *j;
    else if (j->how != NEVER)
        complete(e, j);
}

static void let_go(engine *e) {
    size_t i;
    for (i = 0; i < e->holds; i++)
        complete(e, &e->held[i]);
    e->holds = 0;
}

static void *run(void *argument) {
    engine *e = argument;
    pthread_mutex_lock(&e->lock);
    for (;;) {
        while (e->done == e->queued && !e->let_go && !e->stop)
            pthread_cond_wait(&e->changed, &e->lock);
        if (e->done < e->queued) {
            job j = e->jobs[e->done % ROOM];
            pthread_mutex_unlock(&e->lock);
            work(e, &j);
            pthread_mutex_lock(&e->lock);
            e->done++;
        } else if (e->let_go) {
            pthread_mutex_unlock(&e->lock);
            let_go(e);
            pthread_mutex_lock(&e->lock);
            e->let_go = 0;
        } else {
            break;
        }
        pthread_cond_broadcast(&e->changed);
    }
    pthread_mutex_unlock(&e->lock);
    return NULL;
}

engine *engine_start(const pinwire_api *rust) {
    engine *e;
    if (rust->version != PINWIRE_VERSION || rust->size < sizeof(pinwire_api))
        return NULL;
    e = calloc(1, sizeof *e);
    if (e == NULL)
        return NULL;
    e->rust = rust;
    pthread_mutex_init(&e->lock, NULL);
    pthread_cond_init(&e->changed, NULL);
    if (pthread_create(&e->thread, NULL, run, e) != 0)
        abort();
    return e;
}

static void submit(engine *e, job j) {
    pthread_mutex_lock(&e->lock);
    if (e->queued - e->done == ROOM)
        abort();
    e->jobs[e->queued++ % ROOM] = j;
    pthread_cond_broadcast(&e->changed);
    pthread_mutex_unlock(&e->lock);
}

void engine_read(engine *e, pinwire_buffer room, int how) {
    job j = {room.token, room.data, NULL, room.len, (enum how)how};
    submit(e, j);
}

void engine_write(engine *e, pinwire_bytes message, int how) {
    job j = {message.token, NULL, message.data, message.len, (enum how)how};
    submit(e, j);
}

/* Ends what was to be late, and waits until the engine has nothing left to do. */
void engine_let_go(engine *e) {
    pthread_mutex_lock(&e->lock);
    e->let_go = 1;
    pthread_cond_broadcast(&e->changed);
    while (e->let_go || e->done < e->queued)
        pthread_cond_wait(&e->changed, &e->lock);
    pthread_mutex_unlock(&e->lock);
}

/* Forgets the codes that it gives. */
size_t engine_codes(engine *e, int *codes, size_t room) {
    size_t said;
    pthread_mutex_lock(&e->lock);
    while (e->done < e->queued)
        pthread_cond_wait(&e->changed, &e->lock);
    said = e->said < room ? e->said : room;
    memcpy(codes, e->codes, said * sizeof *codes);
    e->said = 0;
    pthread_mutex_unlock(&e->lock);
    return said;
}

uint64_t engine_sum(const engine *e) { return e->sum; }

/* The bug: it writes to a room that it has given back. */
void engine_scribble(engine *e) {
    volatile uint8_t *kept = e->kept;
    int i;
    for (i = 0; i < 8; i++)
        kept[i] = 0x77;
}

void engine_stop(engine *e) {
    pthread_mutex_lock(&e->lock);
    e->stop = 1;
    pthread_cond_broadcast(&e->changed);
    pthread_mutex_unlock(&e->lock);
    pthread_join(e->thread, NULL);
    pthread_mutex_destroy(&e->lock);
    pthread_cond_destroy(&e->changed);
    free(e);
}

/* Memory of C, and what became of it. */
typedef struct ledger {
    int frees;
    pthread_t freed_by;
    uint64_t sum; /* of the bytes, when it was freed */
} ledger;

ledger *ledger_new(void) { return calloc(1, sizeof(ledger)); }
void ledger_end(ledger *l) { free(l); }
int ledger_frees(const ledger *l) { return l->frees; }
uint64_t ledger_sum(const ledger *l) { return l->sum; }
int ledger_freed_here(const ledger *l) { return l->frees && pthread_equal(l->freed_by, pthread_self()); }
int ledger_freed_by(const ledger *l, const engine *e) { return l->frees && pthread_equal(l->freed_by, e->thread); }

static void memory_free(void *context, uint8_t *data, size_t len) {
    ledger *l = context;
    size_t i;
    l->frees++;
    l->freed_by = pthread_self();
    for (i = 0; i < len; i++)
        l->sum += data[i];
    free(data);
}

/* The bytes 1, 2, 3 and so on. */
pinwire_memory memory_take(ledger *l, size_t len) {
    pinwire_memory memory = {NULL, len, memory_free, l};
    size_t i;
    memory.data = malloc(len);
    for (i = 0; memory.data && i < len; i++)
        memory.data[i] = (uint8_t)(i + 1);
    return memory;
}

/* How C lays out what pinwire.h declares, for Rust to compare. */
#define FIELD(type, field) offsetof(type, field), sizeof(((type *)0)->field)
const size_t layout[] = {
    sizeof(pinwire_token),  FIELD(pinwire_token, port),    FIELD(pinwire_token, op),
    sizeof(pinwire_buffer), FIELD(pinwire_buffer, token),  FIELD(pinwire_buffer, data),  FIELD(pinwire_buffer, len),
    sizeof(pinwire_bytes),  FIELD(pinwire_bytes, token),   FIELD(pinwire_bytes, data),   FIELD(pinwire_bytes, len),
    sizeof(pinwire_memory), FIELD(pinwire_memory, data),   FIELD(pinwire_memory, len),   FIELD(pinwire_memory, free),
    FIELD(pinwire_memory, context),
    sizeof(pinwire_api),    FIELD(pinwire_api, version),   FIELD(pinwire_api, size),     FIELD(pinwire_api, complete),
    FIELD(pinwire_api, explain),
};
const size_t layout_len = sizeof layout / sizeof *layout;

const int codes[] = {PINWIRE_OK, PINWIRE_DOUBLE, PINWIRE_STALE, PINWIRE_FOREIGN, PINWIRE_OVERRUN, PINWIRE_GONE};
