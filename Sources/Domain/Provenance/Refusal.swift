/// Why a file can't be read: a value, so that the other files are still reported.
package struct Refusal: Hashable, Sendable, Error {
    package enum Code: String, Hashable, Sendable, CaseIterable {
        case notFound = "not-found"
        case unreadableFile = "unreadable-file"
        case empty
        case binary
        case encrypted
        case notText = "not-text"
        case tooLarge = "too-large"
        case tooManyCells = "too-many-cells"
        case noTables = "no-tables"
        case otherKind = "other-kind"
        case unknownFormat = "unknown-format"
        case malformed
        case unsupportedSchema = "unsupported-schema"
        case tooDeep = "too-deep"
    }

    package var file: String
    package var code: Code
    /// One sentence: what, where and what to do.
    package var reason: Reason

    package init(file: String, code: Code, reason: Reason) {
        self.file = file
        self.code = code
        self.reason = reason
    }
}
