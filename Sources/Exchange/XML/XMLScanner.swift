/// Pulls the events of an XML document from a stream of UTF-8 bytes.
///
/// Only what Office files need: elements, attributes, text, CDATA, the five entities and character references. A
/// DOCTYPE is refused, and with it every other entity. What an event shows is valid until the next one is pulled.
final class XMLScanner {
    enum Event: Hashable {
        case start, end, text, endOfDocument
    }

    /// Elements inside one another; bytes of one tag or text.
    static let mostDepth = 256
    static let longestToken = 4_194_304

    let part: String
    private let source: any ByteSource
    private var buffer: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var filled = 0
    /// Where the next token begins.
    private var position = 0
    private var isExhausted = false
    private var isSelfClosed = false
    private var hasRoot = false
    /// Hashes of the names of the open elements.
    private var open: [UInt64] = []

    /// The token at hand: its name with prefix, and the attributes of a tag or the text.
    private var name = 0..<0
    private var localStart = 0
    private var body = 0..<0
    private var isCharacterData = false

    init(_ source: any ByteSource, part: String, capacity: Int = 65_536) {
        self.source = source
        self.part = part
        self.capacity = capacity
        buffer = .allocate(capacity: capacity)
    }

    deinit { buffer.deallocate() }

    var depth: Int { open.count }

    /// The next event; an empty element gives a start and an end.
    func next() throws(ContainerFault) -> Event {
        if isSelfClosed {
            isSelfClosed = false
            open.removeLast()
            return .end
        }
        while true {
            guard try has(1) else { return try finish() }
            if buffer[position] != UInt8(ascii: "<") {
                if try takeText() { return .text }
                continue
            }
            guard try has(2) else { throw .malformed(part: part) }
            switch buffer[position + 1] {
            case UInt8(ascii: "?"): position += try end(of: [UInt8(ascii: "?"), UInt8(ascii: ">")], from: 2)
            case UInt8(ascii: "!"): if try takeDeclaration() { return .text }
            case UInt8(ascii: "/"): return try takeEnd()
            default: return try takeStart()
            }
        }
    }

    private func finish() throws(ContainerFault) -> Event {
        guard open.isEmpty, hasRoot else { throw .malformed(part: part) }
        return .endOfDocument
    }

    /// Whether so many bytes stand at the position, after reading on where needed.
    private func has(_ count: Int) throws(ContainerFault) -> Bool {
        while filled - position < count {
            guard try more() else { return false }
        }
        return true
    }

    /// Reads on; the token at the position moves to the front of the buffer, which grows where it must.
    private func more() throws(ContainerFault) -> Bool {
        if isExhausted { return false }
        if position > 0 {
            buffer.update(from: buffer + position, count: filled - position)
            filled -= position
            position = 0
        }
        if filled == capacity { try grow() }
        let count = try source.read(
            into: UnsafeMutableRawBufferPointer(start: buffer + filled, count: capacity - filled))
        if count == 0 { isExhausted = true }
        filled += count
        return count > 0
    }

    private func grow() throws(ContainerFault) {
        guard capacity < Self.longestToken else { throw .tooLong(part: part) }
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
        larger.update(from: buffer, count: filled)
        buffer.deallocate()
        buffer = larger
        capacity *= 2
    }

    /// The distance of the next such byte from the position; nil where the document ends before it.
    private func distance(to byte: UInt8, from first: Int) throws(ContainerFault) -> Int? {
        var offset = first
        while true {
            let count = filled - position
            while offset < count {
                if buffer[position + offset] == byte { return offset }
                offset += 1
            }
            guard try more() else { return nil }
        }
    }

    /// The distance of the first byte after a mark that ends a token.
    private func end(of mark: [UInt8], from first: Int) throws(ContainerFault) -> Int {
        var offset = first
        while let found = try distance(to: mark[mark.count - 1], from: offset) {
            let start = found - mark.count + 1
            if start >= first, (0..<mark.count).allSatisfy({ buffer[position + start + $0] == mark[$0] }) {
                return found + 1
            }
            offset = found + 1
        }
        throw .malformed(part: part)
    }

    /// Takes the text up to the next tag; false for what stands outside the root.
    private func takeText() throws(ContainerFault) -> Bool {
        var length = try distance(to: UInt8(ascii: "<"), from: 0)
        if length == nil { length = filled - position }
        let count = length ?? 0
        body = position..<position + count
        position += count
        isCharacterData = false
        guard open.isEmpty else { return true }
        try checkOutside()
        return false
    }

    /// Outside the root only space and the mark of UTF-8 may stand.
    private func checkOutside() throws(ContainerFault) {
        for index in body {
            let byte = buffer[index]
            if byte == 0xFF || byte == 0xFE || byte == 0 { throw .encoding(part: part) }
            guard byte <= 32 || byte == 0xEF || byte == 0xBB || byte == 0xBF else { throw .malformed(part: part) }
        }
    }

    /// A comment, CDATA (true) or a DOCTYPE, which is refused.
    private func takeDeclaration() throws(ContainerFault) -> Bool {
        if try starts(with: "<!--") {
            position += try end(of: [UInt8(ascii: "-"), UInt8(ascii: "-"), UInt8(ascii: ">")], from: 4)
            return false
        }
        guard try starts(with: "<![CDATA["), !open.isEmpty else { throw .doctype(part: part) }
        let length = try end(of: [UInt8(ascii: "]"), UInt8(ascii: "]"), UInt8(ascii: ">")], from: 9)
        body = position + 9..<position + length - 3
        position += length
        isCharacterData = true
        return true
    }

    private func starts(with text: StaticString) throws(ContainerFault) -> Bool {
        guard try has(text.utf8CodeUnitCount) else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { buffer[position + $0] == text.utf8Start[$0] }
    }

    private func takeEnd() throws(ContainerFault) -> Event {
        guard let length = try distance(to: UInt8(ascii: ">"), from: 2) else { throw .malformed(part: part) }
        setName(from: 2, before: length)
        guard open.last == hash else { throw .malformed(part: part) }
        open.removeLast()
        position += length + 1
        return .end
    }

    private func takeStart() throws(ContainerFault) -> Event {
        let length = try tagLength()
        let isEmpty = buffer[position + length - 1] == UInt8(ascii: "/")
        setName(from: 1, before: isEmpty ? length - 1 : length)
        guard !name.isEmpty, hasRoot ? !open.isEmpty : true else { throw .malformed(part: part) }
        guard open.count < Self.mostDepth else { throw .tooDeep(part: part, limit: Self.mostDepth) }
        body = name.upperBound..<position + (isEmpty ? length - 1 : length)
        open.append(hash)
        hasRoot = true
        isSelfClosed = isEmpty
        position += length + 1
        return .start
    }

    /// The distance of the ">" that ends a tag; one inside quotes doesn't.
    private func tagLength() throws(ContainerFault) -> Int {
        var offset = 1
        var quote: UInt8 = 0
        while true {
            let count = filled - position
            while offset < count {
                let byte = buffer[position + offset]
                if quote != 0 {
                    if byte == quote { quote = 0 }
                } else if byte == UInt8(ascii: ">") {
                    return offset
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                }
                offset += 1
            }
            guard try more() else { throw .malformed(part: part) }
        }
    }

    private func setName(from first: Int, before last: Int) {
        let start = position + first
        let limit = position + last
        var end = start
        localStart = start
        while end < limit, buffer[end] > 32 {
            if buffer[end] == UInt8(ascii: ":") { localStart = end + 1 }
            end += 1
        }
        name = start..<max(end, start)
    }

    private var hash: UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in name { hash = (hash ^ UInt64(buffer[index])) &* 0x100_0000_01B3 }
        return hash
    }

    /// Whether the element at hand has this local name.
    func isNamed(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard name.upperBound - localStart == count else { return false }
        for index in 0..<count where buffer[localStart + index] != text.utf8Start[index] { return false }
        return true
    }

    /// Whether the element at hand has this prefix, without the colon.
    func hasPrefix(_ prefix: [UInt8]) -> Bool {
        let count = max(localStart - name.lowerBound - 1, 0)
        guard count == prefix.count else { return false }
        for index in 0..<count where buffer[name.lowerBound + index] != prefix[index] { return false }
        return true
    }

    /// The local name and the prefix of the element at hand.
    var localName: String { string(localStart..<name.upperBound) }
    var prefix: String { localStart > name.lowerBound ? string(name.lowerBound..<localStart - 1) : "" }

    /// The bytes of the text at hand or of an attribute, as they stand.
    func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: buffer + range.lowerBound, count: range.count)
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: bytes(range), as: UTF8.self) }

    /// The text at hand without entities; for a tag, its attributes.
    var rawBody: UnsafeBufferPointer<UInt8> { bytes(body) }

    /// Appends the text at hand with its entities replaced.
    func appendText(to text: inout [UInt8]) {
        if isCharacterData { text.append(contentsOf: rawBody) } else { XMLEntities.append(rawBody, to: &text) }
    }

    /// The attributes of the tag at hand.
    var attributes: XMLAttributes { XMLAttributes(rawBody) }

    /// The value of an attribute by its local name, as it stands; nil where the tag has none.
    func attribute(_ text: StaticString) -> UnsafeBufferPointer<UInt8>? {
        var attributes = attributes
        while let attribute = attributes.next() {
            if attribute.isNamed(text) { return attribute.value }
        }
        return nil
    }
}
