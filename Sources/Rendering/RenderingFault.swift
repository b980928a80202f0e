import Domain

/// Why a document can't be printed in a format.
package enum RenderingFault: Error, Hashable, Sendable {
    /// A table has more columns than the format knows.
    case tooManyColumns(Int, limit: Int)
    /// A sheet would have more rows than the format knows.
    case tooManyRows(Int, limit: Int)
    /// A text has more characters than a cell can hold.
    case textTooLong(Int, limit: Int, row: Int, column: Int)
    /// The file can't be made or written.
    case unwritable(path: String)
    /// The library that writes the file refused: its own words.
    case refused(String)

    /// Whether it lies with where the document is made, not with the document.
    package var isOfServer: Bool {
        switch self {
        case .tooManyColumns, .tooManyRows, .textTooLong: false
        case .unwritable, .refused: true
        }
    }

    /// Without the full stops at its end.
    private static func open(_ cause: String) -> Substring {
        cause[..<(cause.lastIndex { $0 != "." }.map(cause.index(after:)) ?? cause.startIndex)]
    }

    /// One sentence for the one who asked for the document.
    package var explanation: Localized {
        switch self {
        case .tooManyColumns(let count, let limit):
            .init(
                id: "tabel dengan \(count) kolom tidak dapat dimuat; bentuk ini paling banyak \(limit) kolom.",
                en: "a table of \(count) columns doesn't fit; this format has at most \(limit) columns.")
        case .tooManyRows(let count, let limit):
            .init(
                id: "lembar dengan \(count) baris tidak dapat dimuat; bentuk ini paling banyak \(limit) baris.",
                en: "a sheet of \(count) rows doesn't fit; this format has at most \(limit) rows.")
        case .textTooLong(let count, let limit, let row, let column):
            .init(
                id:
                    "teks \(count) karakter di baris \(row), kolom \(column) tidak dapat dimuat; satu sel paling banyak "
                    + "\(limit) karakter.",
                en: "a text of \(count) characters in row \(row), column \(column) doesn't fit; a cell has at most "
                    + "\(limit) characters.")
        case .unwritable(let path):
            .init(
                id: "\(path) tidak dapat ditulis; periksa folder, hak akses dan ruang penyimpanan.",
                en: "\(path) can't be written; look at the folder, its permissions and the space left.")
        case .refused(let cause):
            .init(
                id: "berkas tidak dapat disusun: \(Self.open(cause)).",
                en: "the file can't be made: \(Self.open(cause)).")
        }
    }
}
