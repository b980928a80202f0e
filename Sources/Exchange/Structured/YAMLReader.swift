import Domain
import Yams

/// Reads YAML into a tree, within limits; anchors and aliases are refused.
package struct YAMLReader {
    private let limits: StructuredLimits
    private var values = 0

    /// The tree of a whole file.
    package static func read(
        _ bytes: [UInt8], limits: StructuredLimits = .yaml
    ) throws(StructuredFault) -> StructuredValue {
        try TextBytes.check(bytes, limits: limits)
        let mark = TextBytes.firstMark(bytes)
        if mark == UInt8(ascii: "{") || mark == UInt8(ascii: "["),
            let value = try? JSONReader.read(bytes, limits: limits)
        {
            return value
        }
        guard !YAMLAliases.arePossible(in: bytes) else {
            throw StructuredFault(
                .malformed, Reason(.anchorsInYAML))
        }
        var reader = YAMLReader(limits: limits)
        return try reader.value(of: compose(bytes), depth: 0)
    }

    private init(limits: StructuredLimits) {
        self.limits = limits
    }

    private static func compose(_ bytes: [UInt8]) throws(StructuredFault) -> Node {
        let text = String(decoding: bytes.dropFirst(TextBytes.markLength(bytes)), as: UTF8.self)
        do {
            guard let node = try Yams.compose(yaml: text, .basic, .default, .utf8) else {
                throw StructuredFault(.empty, Reason(.dossierEmpty))
            }
            return node
        } catch let fault as StructuredFault {
            throw fault
        } catch let error as YamlError {
            throw fault(of: error)
        } catch {
            throw StructuredFault(.malformed, Reason(.unreadableYAML))
        }
    }

    private static func fault(of error: YamlError) -> StructuredFault {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let isDeep = problem.contains("nesting")
            return StructuredFault(
                isDeep ? .tooDeep : .malformed, line: mark.line,
                Reason(.unreadableYAMLAt, mark.column, problem))
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.map { "\"\($0)\"" }.joined(separator: ", ")
            return StructuredFault(.malformed, line: context.mark.line, Reason(.keyTwice, names))
        case .reader(let problem, _, _, _):
            return StructuredFault(.notText, Reason(.forbiddenCharacter, problem))
        default:
            return StructuredFault(.malformed, Reason(.unreadableYAML))
        }
    }

    private mutating func value(of node: Node, depth: Int) throws(StructuredFault) -> StructuredValue {
        guard depth < limits.depth else { throw TextBytes.tooDeep(limits, line: node.mark?.line) }
        values += 1
        guard values <= limits.values else { throw TextBytes.tooMany(limits) }
        switch node {
        case .scalar(let scalar):
            let isText = scalar.style != .plain || scalar.tag.rawValue == Tag.Name.str.rawValue
            return isText ? .string(scalar.string) : YAMLScalar.value(scalar.string)
        case .sequence(let sequence):
            var elements: [StructuredValue] = []
            for element in sequence { elements.append(try value(of: element, depth: depth + 1)) }
            return .array(elements)
        case .mapping(let mapping):
            var fields: [StructuredValue.Field] = []
            for (key, content) in mapping {
                guard case .scalar(let name) = key else {
                    throw StructuredFault(.malformed, line: key.mark?.line, Reason(.keyNotText))
                }
                let line = key.mark?.line
                fields.append(.init(name.string, try value(of: content, depth: depth + 1), line: line))
            }
            return .object(fields)
        case .alias:
            throw StructuredFault(.malformed, line: node.mark?.line, Reason(.aliasInYAML))
        }
    }
}
