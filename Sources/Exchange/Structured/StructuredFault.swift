import Domain

/// Why a text is no JSON or YAML that can be read, or why it is too much of it.
package struct StructuredFault: Error, Hashable, Sendable {
    package var code: Refusal.Code
    /// From 1, where known.
    package var line: Int?
    /// Without the line.
    package var reason: Reason

    package init(_ code: Refusal.Code, line: Int? = nil, _ reason: Reason) {
        self.code = code
        self.line = line
        self.reason = reason
    }

    /// One sentence with the line.
    package var sentence: Reason { line.map { Reason(.atLine, $0, reason.written) } ?? reason }
}
