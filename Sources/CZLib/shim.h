#include <zlib.h>

// A macro of zlib, which Swift can't see.
static inline int selaras_deflate_begin(z_stream *stream, int level, int window, int memory, int strategy) {
    return deflateInit2(stream, level, Z_DEFLATED, window, memory, strategy);
}
