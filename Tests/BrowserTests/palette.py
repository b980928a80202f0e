"""Makes small PNG files of pictures of pages: few colours, one byte for each point."""

import struct
import zlib

_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def packed(png):
    """The same picture with at most 256 colours; colours that differ by less than the eye sees become one."""
    width, height, channels, data = _opened(png)
    for step in (8, 16, 32, 64):
        colours, points = _counted(_points(data, width, height, channels), step)
        if len(colours) <= 256:
            return _closed(width, height, colours, points)
    raise ValueError("too many colours")


def _chunks(png):
    place = len(_SIGNATURE)
    while place < len(png):
        (length,) = struct.unpack_from(">I", png, place)
        yield png[place + 4:place + 8], png[place + 8:place + 8 + length]
        place += length + 12


def _opened(png):
    """Width, height, bytes of a point and the filtered rows."""
    chunks = list(_chunks(png))
    width, height, depth, kind, _, _, interlace = struct.unpack(">IIBBBBB", chunks[0][1])
    if depth != 8 or kind not in (2, 6) or interlace:
        raise ValueError("not a picture as browsers take it")
    data = zlib.decompress(b"".join(content for name, content in chunks if name == b"IDAT"))
    return width, height, 3 if kind == 2 else 4, data


def _points(data, width, height, channels):
    """The rows without their filters, point by point as red, green and blue."""
    size = width * channels
    above = bytearray(size)
    for row in range(height):
        start = row * (size + 1)
        kind, line = data[start], bytearray(data[start + 1:start + 1 + size])
        _unfilter(kind, line, above, channels)
        above = line
        for place in range(0, size, channels):
            yield line[place], line[place + 1], line[place + 2]


def _unfilter(kind, line, above, channels):
    for place in range(len(line) if kind else 0):
        left = line[place - channels] if place >= channels else 0
        up = above[place]
        if kind == 1:
            guess = left
        elif kind == 2:
            guess = up
        elif kind == 3:
            guess = (left + up) // 2
        else:
            corner = above[place - channels] if place >= channels else 0
            guess = min((left, up, corner), key=lambda value: abs(left + up - corner - value))
        line[place] = (line[place] + guess) & 0xFF


def _counted(points, step):
    """The colours in the order they come in, and the number of each point's."""
    numbers, colours, found = {}, [], bytearray()
    for point in points:
        # Steps are counted from white, which stays white.
        key = tuple((255 - value) // step for value in point)
        if key not in numbers:
            numbers[key] = len(colours)
            colours.append(point)
            if len(colours) > 256:
                return colours, found
        found.append(numbers[key])
    return colours, found


def _closed(width, height, colours, points):
    rows = b"".join(b"\0" + points[start:start + width] for start in range(0, width * height, width))
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    palette = b"".join(bytes(colour) for colour in colours)
    parts = [(b"IHDR", header), (b"PLTE", palette), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")]
    return _SIGNATURE + b"".join(
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        for name, content in parts)
