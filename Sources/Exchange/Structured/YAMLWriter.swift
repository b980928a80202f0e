import Yams

/// Writes a tree as readable YAML: block style, what fits on a line in flow style, texts quoted where a reader could
/// mistake them, letters beyond ASCII as they are.
package struct YAMLWriter {
    private let text = Tag(.str)
    private let map = Tag(.map)
    private let sequence = Tag(.seq)

    /// The whole text, ended by a line feed.
    package static func bytes(_ value: StructuredValue) -> [UInt8] {
        let node = YAMLWriter().node(value, indent: 0)
        let options = Emitter.Options(indent: 2, width: -1, allowUnicode: true)
        let written = try? Yams.serialize(
            node: node, indent: options.indent, width: options.width, allowUnicode: options.allowUnicode)
        // JSON is YAML, too: the way out for texts that look like anchors and aliases, and for byte order marks, which
        // the composer drops.
        guard let written, !written.contains("\\uFEFF"), !YAMLAliases.arePossible(in: Array(written.utf8)) else {
            return JSONWriter.bytes(value)
        }
        return Array(written.utf8)
    }

    /// - Parameter indent: that of the line the node begins on; short containers below the root are kept on one line.
    private func node(_ value: StructuredValue, indent: Int, isFlow: Bool = false) -> Node {
        switch value {
        case .null: plain("null")
        case .bool(let flag): plain(flag ? "true" : "false")
        case .number(let number): plain(number.text)
        case .string(let content): .scalar(.init(content, text, style(of: content)))
        case .array(let elements):
            array(elements, indent: indent, isFlow: isFlow || fits(value, indent: indent))
        case .object(let fields):
            object(fields, indent: indent, isFlow: isFlow || fits(value, indent: indent))
        }
    }

    private func array(_ elements: [StructuredValue], indent: Int, isFlow: Bool) -> Node {
        let nodes = elements.map { node($0, indent: indent + 2, isFlow: isFlow) }
        return .sequence(.init(nodes, sequence, isFlow ? .flow : .block))
    }

    private func object(_ fields: [StructuredValue.Field], indent: Int, isFlow: Bool) -> Node {
        let pairs = fields.map { field in
            (node(.string(field.key), indent: 0), node(field.value, indent: indent + 2, isFlow: isFlow))
        }
        return .mapping(.init(pairs, map, isFlow ? .flow : .block))
    }

    private func fits(_ value: StructuredValue, indent: Int) -> Bool {
        switch value {
        case .object(let fields) where indent > 0:
            fields.allSatisfy { !$0.value.isLongText } && JSONWriter.fits(value, in: JSONWriter.lineWidth - indent)
        case .array where indent > 0: JSONWriter.fits(value, in: JSONWriter.lineWidth - indent)
        default: false
        }
    }

    private func plain(_ content: String) -> Node { .scalar(.init(content, text, .plain)) }

    private func style(of content: String) -> Node.Scalar.Style {
        if YAMLScalar.isAmbiguous(content) { return .singleQuoted }
        guard content.utf8.contains(0x0A) || content.utf8.contains(0x0D) else { return .any }
        return isSafeLiteral(content) ? .literal : .doubleQuoted
    }

    /// Whether every line begins and ends with something visible, and nothing but line feeds breaks lines.
    private func isSafeLiteral(_ content: String) -> Bool {
        let isPlain = content.unicodeScalars.allSatisfy { scalar in
            scalar == "\n" || (scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar.value < 0x2000)
        }
        let lines = content.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        return isPlain && lines.allSatisfy { ($0.first ?? 0) > 0x20 && ($0.last ?? 0) > 0x20 }
    }
}

extension StructuredValue {
    /// Whether it reads better on lines of its own.
    fileprivate var isLongText: Bool {
        if case .string(let text) = self { text.utf8.contains(0x0A) } else { false }
    }
}
