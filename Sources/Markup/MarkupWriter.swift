/// Writes HTML or XML into one byte buffer. What is not a literal of the program is always escaped.
///
/// Elements are closures, so every start tag has its end tag.
package struct MarkupWriter: ~Copyable {
    package enum Dialect: Hashable, Sendable {
        case html
        case xml
    }

    private let dialect: Dialect
    private var bytes: ByteSink

    /// - Parameter capacity: bytes to reserve, where the size is known roughly.
    package init(_ dialect: Dialect, capacity: Int = 4096) {
        self.dialect = dialect
        bytes = ByteSink(capacity: capacity)
    }

    /// How many bytes were written so far.
    package var count: Int { bytes.count }

    /// What was written, as UTF-8.
    package consuming func finish() -> [UInt8] { bytes.finish() }

    /// Markup that is a literal of the program, as it stands.
    package mutating func raw(_ markup: StaticString) {
        append(markup)
    }

    /// Text, escaped.
    package mutating func text(_ text: String) {
        escape(text, context: .text)
    }

    package mutating func text(_ number: Int) {
        var digits = String(number)
        digits.withUTF8 { bytes.append(UnsafeRawBufferPointer($0)) }
    }

    /// An element with at most two attributes, which most have, and its content.
    package mutating func element(
        _ name: StaticString, _ first: Attribute = .omitted, _ second: Attribute = .omitted,
        content: (inout MarkupWriter) -> Void
    ) {
        bytes.append(UInt8(ascii: "<"), Self.bytes(of: name))
        write(first)
        write(second)
        bytes.append(UInt8(ascii: ">"))
        content(&self)
        close(name)
    }

    /// An element with at most one attribute that holds one text.
    package mutating func element(_ name: StaticString, _ attribute: Attribute = .omitted, text content: String) {
        open(name, attribute)
        text(content)
        close(name)
    }

    /// An element with more attributes and its content.
    package mutating func element(
        _ name: StaticString, _ first: Attribute, _ second: Attribute, _ third: Attribute, _ others: Attribute...,
        content: (inout MarkupWriter) -> Void
    ) {
        open(name, [first, second, third] + others)
        append(">")
        content(&self)
        close(name)
    }

    /// An element that holds one text.
    package mutating func element(_ name: StaticString, _ attributes: Attribute..., text content: String) {
        open(name, attributes)
        append(">")
        text(content)
        close(name)
    }

    /// Rows of a table of HTML, made of texts: the first of a row stand behind markup of their own, in elements or as
    /// values of attributes, the others in cells.
    ///
    /// HTML ends cells and rows by itself (HTML, 13.1.2.4): of a page of some thousand figures, end tags are a fifth.
    ///
    /// - Parameters:
    ///   - utf8: the texts of all rows one after another.
    ///   - ends: where each of them ends.
    ///   - kinds: of each row, which of the marks stand before its first texts; as many texts for each row.
    package mutating func rows(utf8: [UInt8], ends: [Int], kinds: [Int], marks: RowMarks) {
        assert(dialect == .html, "XML has an end tag for each cell")
        guard !kinds.isEmpty else { return }
        let width = ends.count / kinds.count
        precondition(width >= marks.perRow && ends.count == width * kinds.count, "a row has a text for each mark")
        utf8.withUnsafeBytes { source in
            ends.withUnsafeBufferPointer { ends in
                marks.all.withUnsafeBufferPointer { all in
                    var start = 0
                    for (index, kind) in kinds.enumerated() {
                        let ends = ends[index * width..<(index + 1) * width]
                        row(source, from: start, ends, behind: all[kind * marks.perRow..<(kind + 1) * marks.perRow])
                        start = ends[ends.endIndex - 1]
                    }
                }
            }
        }
    }

    @inline(__always)
    private mutating func row(
        _ source: UnsafeRawBufferPointer, from first: Int, _ ends: Slice<UnsafeBufferPointer<Int>>,
        behind marks: Slice<UnsafeBufferPointer<StaticString>>
    ) {
        if bytes.appendClean(source, from: first, ends: ends, behind: marks, thenEachBehind: Self.cell) { return }
        var start = first
        for (index, end) in ends.enumerated() {
            append(index < marks.count ? marks[marks.startIndex + index] : "<td>")
            // As in a value, wherever it stands: a quote as a reference is the same in both.
            escape(UnsafeRawBufferPointer(rebasing: source[start..<end]), .attributeValue)
            start = end
        }
    }

    /// `<td>`, the first byte the lowest.
    private static let cell: UInt32 = 0x3E64_743C

    /// An element without content or end tag: `<br>` in HTML, `<br/>` in XML.
    package mutating func void(_ name: StaticString, _ attributes: Attribute...) {
        open(name, attributes)
        append(dialect == .xml ? "/>" : ">")
    }

    @inline(__always)
    private mutating func open(_ name: StaticString, _ attribute: Attribute) {
        bytes.append(UInt8(ascii: "<"), Self.bytes(of: name))
        write(attribute)
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        bytes.append(UInt8(ascii: "<"), Self.bytes(of: name))
        for attribute in attributes { write(attribute) }
    }

    @inline(__always)
    private mutating func close(_ name: StaticString) {
        bytes.append(UInt8(ascii: "<"), UInt8(ascii: "/"), Self.bytes(of: name), UInt8(ascii: ">"))
    }

    @inline(__always)
    private mutating func write(_ attribute: Attribute) {
        switch attribute {
        case .omitted: break
        case .text(let name, let value):
            begin(name)
            escape(value, context: .attributeValue)
            bytes.append(UInt8(ascii: "\""))
        case .joined(let name, let start, let end):
            begin(name)
            escape(start, context: .attributeValue)
            escape(end, context: .attributeValue)
            bytes.append(UInt8(ascii: "\""))
        case .fixed(let name, let value):
            begin(name)
            assert(Escaping.isClean(Self.bytes(of: value)), "\(value) must be escaped: .text does that")
            bytes.append(Self.bytes(of: value), UInt8(ascii: "\""))
        case .number(let name, let value):
            begin(name)
            text(value)
            bytes.append(UInt8(ascii: "\""))
        case .flag(let name):
            if dialect == .xml {
                begin(name)
                append(name)
                bytes.append(UInt8(ascii: "\""))
            } else {
                bytes.append(UInt8(ascii: " "), Self.bytes(of: name))
            }
        }
    }

    @inline(__always)
    private mutating func begin(_ name: StaticString) {
        bytes.append(UInt8(ascii: " "), Self.bytes(of: name), UInt8(ascii: "="), UInt8(ascii: "\""))
    }

    @inline(__always)
    private mutating func append(_ literal: StaticString) {
        bytes.append(Self.bytes(of: literal))
    }

    @inline(__always)
    private static func bytes(of literal: StaticString) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    }

    private mutating func escape(_ text: String, context: Escaping.Context) {
        let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable {
            escape(UnsafeRawBufferPointer($0), context)
        }
        if isWritten == nil {
            var copy = text
            copy.withUTF8 { escape(UnsafeRawBufferPointer($0), context) }
        }
    }

    @inline(__always)
    private mutating func escape(_ source: UnsafeRawBufferPointer, _ context: Escaping.Context) {
        var index = bytes.copyClean(source)
        while index < source.count {
            replace(source, &index, context)
            index += bytes.copyClean(UnsafeRawBufferPointer(rebasing: source[index...]))
        }
    }

    @inline(never)
    private mutating func replace(_ source: UnsafeRawBufferPointer, _ index: inout Int, _ context: Escaping.Context) {
        if let (replacement, length) = Escaping.replacement(in: source, at: index, context: context, dialect: dialect) {
            append(replacement)
            index += length
        } else {
            bytes.append(source[index])
            index += 1
        }
    }
}
