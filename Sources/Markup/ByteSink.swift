/// Bytes that are written one after another.
///
/// A page is many thousand pieces of a few bytes each: each costs one look at the room that is left, and is copied in
/// words of eight bytes.
struct ByteSink: ~Copyable {
    private var start: UnsafeMutableRawPointer
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = max(64, capacity)
        start = .allocate(byteCount: self.capacity, alignment: 16)
    }

    deinit { start.deallocate() }

    /// All that was written.
    consuming func finish() -> [UInt8] { Array(UnsafeRawBufferPointer(start: start, count: count)) }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        start.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
        count += 1
    }

    @inline(__always)
    mutating func append(_ source: UnsafeRawBufferPointer) {
        reserve(source.count)
        copy(source)
    }

    /// Something between two short pieces: a name between `</` and `>`.
    @inline(__always)
    mutating func append(_ first: UInt8, _ second: UInt8, _ source: UnsafeRawBufferPointer, _ after: UInt8) {
        reserve(source.count + 3)
        start.storeBytes(of: first, toByteOffset: count, as: UInt8.self)
        start.storeBytes(of: second, toByteOffset: count + 1, as: UInt8.self)
        count += 2
        copy(source)
        start.storeBytes(of: after, toByteOffset: count, as: UInt8.self)
        count += 1
    }

    @inline(__always)
    mutating func append(_ before: UInt8, _ source: UnsafeRawBufferPointer, _ first: UInt8, _ second: UInt8) {
        reserve(source.count + 3)
        start.storeBytes(of: before, toByteOffset: count, as: UInt8.self)
        count += 1
        copy(source)
        start.storeBytes(of: first, toByteOffset: count, as: UInt8.self)
        start.storeBytes(of: second, toByteOffset: count + 1, as: UInt8.self)
        count += 2
    }

    @inline(__always)
    mutating func append(_ source: UnsafeRawBufferPointer, _ after: UInt8) {
        reserve(source.count + 1)
        copy(source)
        start.storeBytes(of: after, toByteOffset: count, as: UInt8.self)
        count += 1
    }

    @inline(__always)
    mutating func append(_ before: UInt8, _ source: UnsafeRawBufferPointer) {
        reserve(source.count + 1)
        start.storeBytes(of: before, toByteOffset: count, as: UInt8.self)
        count += 1
        copy(source)
    }

    @inline(__always)
    private mutating func reserve(_ length: Int) {
        if length > capacity - count { grow(by: length) }
    }

    /// Where there is room for it: short pieces as two words that overlap.
    @inline(__always)
    private mutating func copy(_ source: UnsafeRawBufferPointer) {
        guard let from = source.baseAddress else { return }
        let (target, length) = (start + count, source.count)
        switch length {
        case 0: break
        case 1: Self.move(from, target, length, as: UInt8.self)
        case 2...3: Self.move(from, target, length, as: UInt16.self)
        case 4...7: Self.move(from, target, length, as: UInt32.self)
        case 8...16: Self.move(from, target, length, as: UInt64.self)
        default: target.copyMemory(from: from, byteCount: length)
        }
        count += length
    }

    @inline(__always)
    private static func move<Word: BitwiseCopyable>(
        _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer, _ length: Int, as word: Word.Type
    ) {
        let last = length - MemoryLayout<Word>.size
        target.storeBytes(of: source.loadUnaligned(as: word), as: word)
        target.storeBytes(of: source.loadUnaligned(fromByteOffset: last, as: word), toByteOffset: last, as: word)
    }

    /// Texts one after another in one buffer, the first behind marks of their own, each other behind the same four
    /// bytes; nothing where any byte of them must be looked at.
    ///
    /// - Parameters:
    ///   - first: where the first text begins.
    ///   - ends: where each text ends; no fewer than marks.
    ///   - mark: the first byte the lowest.
    /// - Returns: whether they are written.
    mutating func appendClean(
        _ source: UnsafeRawBufferPointer, from first: Int, ends: Slice<UnsafeBufferPointer<Int>>,
        behind marks: Slice<UnsafeBufferPointer<StaticString>>, thenEachBehind mark: UInt32
    ) -> Bool {
        let length = ends.last.map { $0 - first } ?? 0
        precondition(first >= 0 && length >= 0 && first + length <= source.count, "the texts lie in their buffer")
        // Words are written whole: the last may reach beyond what counts of it.
        reserve(length + marks.reduce(0) { $0 + $1.utf8CodeUnitCount } + (ends.count - marks.count) * 4 + 8)
        var target = start + count
        var place = first
        var found: UInt64 = 0
        for (mark, end) in zip(marks, ends) {
            target.copyMemory(from: mark.utf8Start, byteCount: mark.utf8CodeUnitCount)
            target += mark.utf8CodeUnitCount
            found |= Self.moveText(of: source, from: &place, to: end, &target)
        }
        for end in ends.dropFirst(marks.count) {
            target.storeBytes(of: mark.littleEndian, as: UInt32.self)
            target += 4
            found |= Self.moveText(of: source, from: &place, to: end, &target)
        }
        guard found == 0 else { return false }
        count = target - start
        return true
    }

    /// One text of a buffer.
    ///
    /// - Returns: what `Escaping.signs` says of it.
    @inline(__always)
    private static func moveText(
        of source: UnsafeRawBufferPointer, from place: inout Int, to end: Int, _ target: inout UnsafeMutableRawPointer
    ) -> UInt64 {
        precondition(place <= end && end <= source.count, "a text ends where the one before ends, or behind it")
        guard let from = source.baseAddress else { return 0 }
        var found: UInt64 = 0
        while end - place >= 8 {
            found |= move(from + place, target)
            target += 8
            place += 8
        }
        // What is left is less than a word; no byte behind the source is read.
        if place + 8 <= source.count {
            found |= move(from + place, target)
        } else {
            let rest = word(from + place, end - place)
            found |= Escaping.signs(rest | blanks(behind: end - place))
            target.storeBytes(of: rest.littleEndian, as: UInt64.self)
        }
        target += end - place
        place = end
        return found
    }

    /// Eight bytes.
    ///
    /// - Returns: what `Escaping.signs` says of them.
    @inline(__always)
    private static func move(_ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer) -> UInt64 {
        let word = source.loadUnaligned(as: UInt64.self)
        target.storeBytes(of: word, as: UInt64.self)
        return Escaping.signs(UInt64(littleEndian: word))
    }

    /// Spaces in all bytes of a word but the first so many.
    @inline(__always)
    private static func blanks(behind length: Int) -> UInt64 {
        length == 0 ? 0x2020_2020_2020_2020 : 0x2020_2020_2020_2020 << (8 * UInt64(length))
    }

    /// Copies up to the first byte that must be looked at, eight at a time.
    ///
    /// - Returns: how many it copied.
    @inline(__always)
    mutating func copyClean(_ source: UnsafeRawBufferPointer) -> Int {
        reserve(source.count)
        guard let from = source.baseAddress else { return 0 }
        let (target, length) = (start + count, source.count)
        var copied = 0
        if length >= 8 {
            var offset = 0
            while true {
                let word = from.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                target.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
                let more = Escaping.cleanBytes(UInt64(littleEndian: word))
                copied = offset + more
                if more < 8 || copied == length { break }
                // The last word overlaps the one before.
                offset = min(offset + 8, length - 8)
            }
        } else {
            copied = min(length, Escaping.cleanBytes(Self.word(from, length)))
            copy(UnsafeRawBufferPointer(start: from, count: length))
            count -= length
        }
        count += copied
        return copied
    }

    /// Fewer than eight bytes, the rest of them 0.
    @inline(__always)
    static func word(_ source: UnsafeRawPointer, _ length: Int) -> UInt64 {
        if length >= 4 {
            let low = UInt64(UInt32(littleEndian: source.loadUnaligned(as: UInt32.self)))
            let high = UInt64(
                UInt32(littleEndian: source.loadUnaligned(fromByteOffset: length - 4, as: UInt32.self)))
            return low | high << (8 * UInt64(length - 4))
        }
        if length == 0 { return 0 }
        let first = UInt64(source.load(as: UInt8.self))
        let middle = UInt64(source.load(fromByteOffset: length / 2, as: UInt8.self))
        let last = UInt64(source.load(fromByteOffset: length - 1, as: UInt8.self))
        return first | middle << (8 * UInt64(length / 2)) | last << (8 * UInt64(length - 1))
    }

    @inline(never)
    private mutating func grow(by more: Int) {
        let larger = max(2 * capacity, count + more)
        let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
        moved.copyMemory(from: start, byteCount: count)
        start.deallocate()
        (start, capacity) = (moved, larger)
    }
}
