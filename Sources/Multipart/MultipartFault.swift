/// Why a form is refused.
package enum MultipartFault: Error, Hashable, Sendable {
    /// Its type names no boundary, or one that can't be.
    case noBoundary
    /// What stands between two parts is no part of a form.
    case malformed
    /// It ends before its last boundary.
    case unfinished
    /// A part is a form itself.
    case nested
    case headTooLong(limit: Int)
    case tooManyParts(limit: Int)
    case fieldTooLong(name: String, limit: Int)
    case fileTooLarge(name: String, limit: Int)
    case tooLarge(limit: Int)
}
