/// Where a structural rule is broken.
struct Breach: Hashable, Sendable, CustomStringConvertible {
    let path: String
    var line: Int?
    let message: String

    init(_ path: String, line: Int? = nil, _ message: String) {
        self.path = path
        self.line = line
        self.message = message
    }

    var description: String { line.map { "\(path):\($0): \(message)" } ?? "\(path): \(message)" }
}
