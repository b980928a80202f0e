import Domain

/// Where reading stands in a tree, the keys it met and doesn't know, and what it could read in two ways.
final class Trail {
    /// A key that no reader asked for.
    struct UnknownKey {
        var path: String
        var line: Int?
        var value: StructuredValue
    }

    /// A number that can be read in two ways.
    struct Ambiguity {
        var path: String
        var line: Int?
        var raw: String
        var read: String
        var why: String
    }

    private enum Step {
        case key(String)
        case index(Int)
    }

    private var steps: [Step] = []
    private var lines: [Int] = []
    private(set) var unknown: [UnknownKey] = []
    private(set) var ambiguities: [Ambiguity] = []

    init() {}

    /// Goes on where another stands, with nothing noted yet.
    init(inside outer: Trail) {
        steps = outer.steps
        lines = outer.lines
    }

    /// Line of the innermost key on the way.
    var line: Int? { lines.last }

    /// "nodes[3].indicators[0].target.kind".
    var path: String {
        steps.reduce(into: "") { path, step in
            switch step {
            case .key(let key): path += path.isEmpty ? key : "." + key
            case .index(let index): path += "[\(index)]"
            }
        }
    }

    func enter(key: String, line: Int?) {
        steps.append(.key(key))
        lines.append(line ?? self.line ?? 1)
    }

    func enter(index: Int, line: Int?) {
        steps.append(.index(index))
        lines.append(line ?? self.line ?? 1)
    }

    func leave() {
        steps.removeLast()
        lines.removeLast()
    }

    func fault(_ reason: Reason) -> ShapeFault { ShapeFault(path: path, line: line, reason: reason) }

    func noteDoubt(raw: String, read: String, why: String) {
        ambiguities.append(Ambiguity(path: path, line: line, raw: raw, read: read, why: why))
    }

    func noteUnknown(_ field: StructuredValue.Field) {
        enter(key: field.key, line: field.line)
        unknown.append(UnknownKey(path: path, line: line, value: field.value))
        leave()
    }
}
