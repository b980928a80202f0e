import Exchange
import FoundationEssentials

/// Validates trees against JSON Schema (draft 2020-12), as far as the schemas under `Docs/formats` use it.
///
/// A keyword it doesn't know is an error, and so is a key that no schema describes: what we write is documented.
struct SchemaValidator {
    /// Schemas by file name.
    let files: [String: StructuredValue]

    private struct Outcome {
        var errors: [String] = []
        /// Keys of the instance that some schema describes.
        var described: Set<String> = []

        mutating func add(_ other: Outcome) {
            errors += other.errors
            described.formUnion(other.described)
        }
    }

    /// A schema with the file its references are relative to.
    private struct Located {
        var schema: StructuredValue
        var file: String
    }

    private static let annotations: Set<String> = ["$schema", "$id", "$defs", "title", "description"]

    /// What is wrong with a value, each with its path; nothing when it is valid.
    func errors(in value: StructuredValue, schema file: String) -> [String] {
        check(value, Located(schema: files[file] ?? .null, file: file), "")
    }

    private func check(_ value: StructuredValue, _ located: Located, _ path: String) -> [String] {
        let outcome = evaluate(value, located, path)
        guard case .object(let fields) = value, outcome.errors.isEmpty else { return outcome.errors }
        return fields.filter { !outcome.described.contains($0.key) }.map { "\(path)/\($0.key): not described" }
    }

    private func evaluate(_ value: StructuredValue, _ located: Located, _ path: String) -> Outcome {
        guard case .object(let keywords) = located.schema else {
            return Outcome(errors: ["\(path): no schema in \(located.file)"])
        }
        var outcome = Outcome()
        for keyword in keywords where !Self.annotations.contains(keyword.key) {
            outcome.add(apply(keyword, to: value, located, path))
        }
        return outcome
    }

    private func apply(
        _ keyword: StructuredValue.Field, to value: StructuredValue, _ located: Located, _ path: String
    ) -> Outcome {
        switch keyword.key {
        case "$ref": reference(keyword.value, value, located, path)
        case "allOf", "anyOf", "oneOf": combined(keyword, value, located, path)
        case "properties", "additionalProperties", "required": object(keyword, value, located, path)
        case "items", "minItems", "maxItems": array(keyword, value, located, path)
        default: Outcome(errors: scalar(keyword, value).map { ["\(path): \($0)"] } ?? [])
        }
    }

    private func reference(
        _ target: StructuredValue, _ value: StructuredValue, _ located: Located, _ path: String
    ) -> Outcome {
        let parts = (target.string ?? "").split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let file = parts[0].isEmpty ? located.file : String(parts[0])
        var schema = files[file]
        for key in (parts.count > 1 ? parts[1] : "").split(separator: "/") { schema = schema?[String(key)] }
        guard let schema else { return Outcome(errors: ["\(path): no such schema \(target)"]) }
        return evaluate(value, Located(schema: schema, file: file), path)
    }

    private func combined(
        _ keyword: StructuredValue.Field, _ value: StructuredValue, _ located: Located, _ path: String
    ) -> Outcome {
        let branches = keyword.value.elements.map { evaluate(value, Located(schema: $0, file: located.file), path) }
        let passed = branches.filter(\.errors.isEmpty)
        let isValid =
            switch keyword.key {
            case "allOf": passed.count == branches.count
            case "oneOf": passed.count == 1
            default: !passed.isEmpty
            }
        var outcome = passed.reduce(into: Outcome()) { $0.add($1) }
        if !isValid {
            outcome.errors = ["\(path): \(keyword.key) fails (\(branches.flatMap(\.errors).joined(separator: "; ")))"]
        }
        return outcome
    }

    private func object(
        _ keyword: StructuredValue.Field, _ value: StructuredValue, _ located: Located, _ path: String
    ) -> Outcome {
        guard case .object(let fields) = value else { return Outcome() }
        var outcome = Outcome()
        switch keyword.key {
        case "required":
            for name in keyword.value.elements.compactMap(\.string) where value[name] == nil {
                outcome.errors.append("\(path): \(name) is missing")
            }
        case "properties":
            for field in fields {
                guard let schema = keyword.value[field.key] else { continue }
                outcome.described.insert(field.key)
                outcome.errors += check(
                    field.value, Located(schema: schema, file: located.file), "\(path)/\(field.key)")
            }
        default:
            for field in fields {
                outcome.described.insert(field.key)
                outcome.errors += check(
                    field.value, Located(schema: keyword.value, file: located.file), "\(path)/\(field.key)")
            }
        }
        return outcome
    }

    private func array(
        _ keyword: StructuredValue.Field, _ value: StructuredValue, _ located: Located, _ path: String
    ) -> Outcome {
        guard case .array(let elements) = value else { return Outcome() }
        guard keyword.key == "items" else {
            guard case .number(let bound) = keyword.value, let bound = bound.integer else {
                return Outcome(errors: ["\(path): \(keyword.key) is no number"])
            }
            let isValid = keyword.key == "minItems" ? elements.count >= bound : elements.count <= bound
            return Outcome(errors: isValid ? [] : ["\(path): \(elements.count) elements"])
        }
        let schema = Located(schema: keyword.value, file: located.file)
        return Outcome(errors: elements.enumerated().flatMap { check($1, schema, "\(path)/\($0)") })
    }

    /// The complaint of a keyword about a single value; nil when it is content.
    private func scalar(_ keyword: StructuredValue.Field, _ value: StructuredValue) -> String? {
        switch keyword.key {
        case "type":
            let types = keyword.value.string.map { [$0] } ?? keyword.value.elements.compactMap(\.string)
            return types.contains { Self.isOf($0, value) } ? nil : "is no \(types.joined(separator: " or "))"
        case "enum": return keyword.value.elements.contains(value) ? nil : "\(value) is not among the values"
        case "const": return keyword.value == value ? nil : "\(value) is not \(keyword.value)"
        case "minimum":
            guard case .number(let number) = value, case .number(let bound) = keyword.value else { return nil }
            return (number.decimal ?? 0) >= (bound.decimal ?? 0) ? nil : "is too small"
        case "pattern":
            guard let text = value.string, let pattern = try? Regex(keyword.value.string ?? "(") else { return nil }
            return text.firstMatch(of: pattern) == nil ? "\(text) doesn't match" : nil
        default: return "keyword \(keyword.key) is unknown"
        }
    }

    private static func isOf(_ type: String, _ value: StructuredValue) -> Bool {
        switch (type, value) {
        case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
            ("object", .object):
            true
        case ("integer", .number(let number)): number.integer != nil
        default: false
        }
    }
}
