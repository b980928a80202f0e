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
        digits.withUTF8 { bytes.append($0) }
    }

    /// An element with its content.
    package mutating func element(
        _ name: StaticString, _ attributes: Attribute..., content: (inout MarkupWriter) -> Void
    ) {
        open(name, attributes)
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

    /// An element without content or end tag: `<br>` in HTML, `<br/>` in XML.
    package mutating func void(_ name: StaticString, _ attributes: Attribute...) {
        open(name, attributes)
        append(dialect == .xml ? "/>" : ">")
    }

    private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        append("<")
        append(name)
        for attribute in attributes { write(attribute) }
    }

    private mutating func close(_ name: StaticString) {
        append("</")
        append(name)
        append(">")
    }

    private mutating func write(_ attribute: Attribute) {
        switch attribute {
        case .omitted: break
        case .text(let name, let value): begin(name) { $0.escape(value, context: .attributeValue) }
        case .fixed(let name, let value):
            begin(name) { $0.escape(value.description, context: .attributeValue) }
        case .number(let name, let value): begin(name) { $0.text(value) }
        case .flag(let name):
            if dialect == .xml {
                begin(name) { $0.append(name) }
            } else {
                append(" ")
                append(name)
            }
        }
    }

    private mutating func begin(_ name: StaticString, value: (inout MarkupWriter) -> Void) {
        append(" ")
        append(name)
        append("=\"")
        value(&self)
        append("\"")
    }

    @inline(__always)
    private mutating func append(_ literal: StaticString) {
        if literal.hasPointerRepresentation {
            bytes.append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
        } else {
            var text = literal.description
            text.withUTF8 { bytes.append($0) }
        }
    }

    private mutating func escape(_ text: String, context: Escaping.Context) {
        var text = text
        let dialect = dialect
        text.withUTF8 { source in
            var index = 0
            while index < source.count {
                index += bytes.copy(UnsafeBufferPointer(rebasing: source[index...])) { Escaping.isSuspect($0) }
                guard index < source.count else { break }
                if let (replacement, length) = Escaping.replacement(
                    in: source, at: index, context: context, dialect: dialect)
                {
                    append(replacement)
                    index += length
                } else {
                    bytes.append(UnsafeBufferPointer(rebasing: source[index...index]))
                    index += 1
                }
            }
        }
    }
}
