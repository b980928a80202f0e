/// Told how far a long job has come.
package struct ProgressPort: Sendable {
    /// One step of a job.
    package enum Step: Hashable, Sendable {
        /// Counted from 1.
        case reading(file: String, index: Int, count: Int)
        case importing(fileCount: Int)
        /// Counted from 1.
        case checking(index: Int, count: Int)
        /// Counted from 1.
        case printing(index: Int, count: Int)
    }

    package let report: @Sendable (Step) -> Void

    package init(report: @escaping @Sendable (Step) -> Void) {
        self.report = report
    }

    /// Nobody watches.
    package static let silent = ProgressPort { _ in }
}
