import Domain

/// Counts what a text with tables holds, so that reading stops where it exceeds a limit.
struct TableCount {
    let file: String
    let limits: ReadingLimits
    private var cells = 0

    init(file: String, limits: ReadingLimits) {
        self.file = file
        self.limits = limits
    }

    func check(lines: Int) throws(Refusal) {
        guard lines <= limits.lines else {
            throw Refusal(file: file, code: .tooLarge, reason: Reason(.tooManyLines, limits.lines))
        }
    }

    /// - Parameter fields: those of a line as far as they were met.
    func check(fields: Int, line: Int) throws(Refusal) {
        guard fields <= limits.columns else {
            throw Refusal(file: file, code: .tooManyCells, reason: Reason(.tooManyColumns, line, limits.columns))
        }
    }

    /// Takes the fields of a line of a table.
    mutating func add(fields: Int, line: Int) throws(Refusal) {
        try check(fields: fields, line: line)
        cells += fields
        guard cells <= limits.cells else {
            throw Refusal(file: file, code: .tooManyCells, reason: Reason(.tooManyCells, limits.cells))
        }
    }
}
