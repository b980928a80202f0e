#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>
#include <stdlib.h>

// Deflates a text by itself: blocks that end at a byte, without the end of the stream. Its state is too large for
// Swift to see. Gives the bytes written, or a negative number where there is no memory or no room.
static inline ssize_t selaras_deflate_fast(const uint8_t *source, size_t count, uint8_t *target, size_t capacity) {
    struct isal_zstream *stream = malloc(sizeof *stream);
    uint8_t *buffer = malloc(ISAL_DEF_LVL1_DEFAULT);
    int status = -1;
    if (stream && buffer) {
        isal_deflate_stateless_init(stream);
        stream->level = 1;
        stream->level_buf = buffer;
        stream->level_buf_size = ISAL_DEF_LVL1_DEFAULT;
        stream->flush = FULL_FLUSH;
        stream->end_of_stream = 0;
        stream->next_in = (uint8_t *)source;
        stream->avail_in = (uint32_t)count;
        stream->next_out = target;
        stream->avail_out = (uint32_t)capacity;
        status = isal_deflate_stateless(stream);
    }
    ssize_t written = status == COMP_OK && stream->avail_in == 0 ? (ssize_t)(capacity - stream->avail_out) : -1;
    free(buffer);
    free(stream);
    return written;
}
