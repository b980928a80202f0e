/// Reads a form with files (RFC 7578) as its bytes come in, and holds no more of it than the
/// chunk at hand, a head and a boundary.
package struct MultipartParser: Sendable {
    private enum Stage {
        case preamble, head, body, done
    }

    /// What stands before the first boundary; browsers send nothing.
    private static let preambleLimit = 1 << 10
    private static let headEnd = Array("\r\n\r\n".utf8)

    private let limits: MultipartLimits
    /// Stands before every boundary but, maybe, the first.
    private let delimiter: [UInt8]
    private var pending: [UInt8]
    private var stage = Stage.preamble
    private var head = MultipartHead(name: "")
    private var taken = 0
    private var total = 0
    private var parts = 0

    package init(boundary: String, limits: MultipartLimits = .standard) {
        self.limits = limits
        delimiter = Array("\r\n--\(boundary)".utf8)
        // The first boundary may begin the form.
        pending = Array("\r\n".utf8)
    }

    /// The boundary that the type of a form names.
    package static func boundary(ofContentType type: String) throws(MultipartFault) -> String {
        let parts = type.split(separator: ";").map { $0.withoutBlanks }
        guard parts.first?.lowercased() == "multipart/form-data" else { throw .noBoundary }
        for part in parts.dropFirst() {
            let halves = part.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, halves[0].lowercased() == "boundary" else { continue }
            let value = halves[1]
            let isQuoted = value.count > 1 && value.first == "\"" && value.last == "\""
            let boundary = isQuoted ? value.dropFirst().dropLast() : value
            guard (1...70).contains(boundary.utf8.count), boundary.utf8.allSatisfy({ (33...126).contains($0) }) else {
                throw .noBoundary
            }
            return String(boundary)
        }
        throw .noBoundary
    }

    /// What the next bytes say.
    package mutating func consume(_ chunk: some Collection<UInt8>) throws(MultipartFault) -> [MultipartEvent] {
        total += chunk.count
        guard total <= limits.totalBytes else { throw .tooLarge(limit: limits.totalBytes) }
        // What follows the last boundary says nothing.
        guard stage != .done else { return [] }
        pending += chunk
        var events: [MultipartEvent] = []
        while try step(&events) {}
        return events
    }

    /// To be called when no more bytes come.
    package func finish() throws(MultipartFault) {
        guard stage == .done else { throw .unfinished }
    }

    /// Takes what can be taken; false where more bytes are needed.
    private mutating func step(_ events: inout [MultipartEvent]) throws(MultipartFault) -> Bool {
        switch stage {
        case .done: return false
        case .head: return try readHead(&events)
        case .preamble, .body: return try readBody(&events)
        }
    }

    private mutating func readHead(_ events: inout [MultipartEvent]) throws(MultipartFault) -> Bool {
        let end = Self.index(of: Self.headEnd, in: pending)
        guard (end ?? pending.count) <= limits.headBytes else { throw .headTooLong(limit: limits.headBytes) }
        guard let end else { return false }
        head = try MultipartHead(lines: String(decoding: pending[..<end], as: UTF8.self))
        pending.removeFirst(end + Self.headEnd.count)
        taken = 0
        stage = .body
        events.append(.begin(head))
        return true
    }

    private mutating func readBody(_ events: inout [MultipartEvent]) throws(MultipartFault) -> Bool {
        guard let end = Self.index(of: delimiter, in: pending) else {
            let sure = pending.count - delimiter.count + 1
            if sure > 0 { try take(sure, &events) }
            return false
        }
        guard pending.count >= end + delimiter.count + 2 else {
            try take(end, &events)
            return false
        }
        try take(end, &events)
        let mark = pending[delimiter.count..<delimiter.count + 2]
        let isLast = mark.elementsEqual("--".utf8)
        guard isLast || mark.elementsEqual("\r\n".utf8) else { throw .malformed }
        if stage == .body { events.append(.end) }
        if isLast {
            pending = []
            stage = .done
            return false
        }
        parts += 1
        guard parts <= limits.parts else { throw .tooManyParts(limit: limits.parts) }
        pending.removeFirst(delimiter.count + 2)
        stage = .head
        return true
    }

    /// Hands over bytes of the part under way.
    private mutating func take(_ count: Int, _ events: inout [MultipartEvent]) throws(MultipartFault) {
        guard count > 0 else { return }
        taken += count
        switch (stage, head.fileName) {
        case (.body, let file?):
            guard taken <= limits.fileBytes else { throw .fileTooLarge(name: file, limit: limits.fileBytes) }
        case (.body, nil):
            guard taken <= limits.fieldBytes else { throw .fieldTooLong(name: head.name, limit: limits.fieldBytes) }
        default:
            guard taken <= Self.preambleLimit else { throw .malformed }
        }
        if stage == .body { events.append(.bytes(Array(pending[..<count]))) }
        pending.removeFirst(count)
    }

    /// Where a pattern that begins with a carriage return stands first.
    private static func index(of pattern: [UInt8], in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            pattern.withUnsafeBufferPointer { pattern in
                var start = 0
                while start + pattern.count <= bytes.count {
                    if bytes[start] == pattern[0] {
                        var length = 1
                        while length < pattern.count, bytes[start + length] == pattern[length] { length += 1 }
                        if length == pattern.count { return start }
                    }
                    start += 1
                }
                return nil
            }
        }
    }
}
