/// What a reader accepts before it parses anything; beyond it a file is refused with the limit named.
package struct ReadingLimits: Hashable, Sendable {
    package var bytes: Int
    package var lines: Int
    package var cells: Int
    package var columns: Int

    package init(bytes: Int = 20_000_000, lines: Int = 400_000, cells: Int = 2_000_000, columns: Int = 512) {
        self.bytes = bytes
        self.lines = lines
        self.cells = cells
        self.columns = columns
    }

    package static let standard = ReadingLimits()
}
