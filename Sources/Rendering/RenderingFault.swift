/// Why a document can't be printed in a format.
package enum RenderingFault: Error, Hashable, Sendable {
    /// A table has more columns than the format knows.
    case tooManyColumns(Int, limit: Int)
    /// A sheet would have more rows than the format knows.
    case tooManyRows(Int, limit: Int)
    /// A text has more characters than a cell can hold.
    case textTooLong(Int, limit: Int, place: String)
    /// The file can't be made or written.
    case unwritable(path: String)
    /// The library that writes the file refused: its own words.
    case refused(String)

    /// One sentence for the one who asked for the document.
    package var explanation: String {
        switch self {
        case .tooManyColumns(let count, let limit):
            "tabel dengan \(count) kolom tidak dapat dimuat; bentuk ini paling banyak \(limit) kolom."
        case .tooManyRows(let count, let limit):
            "lembar dengan \(count) baris tidak dapat dimuat; bentuk ini paling banyak \(limit) baris."
        case .textTooLong(let count, let limit, let place):
            "teks \(count) karakter di \(place) tidak dapat dimuat; satu sel paling banyak \(limit) karakter."
        case .unwritable(let path): "\(path) tidak dapat ditulis; periksa folder, hak akses dan ruang penyimpanan."
        case .refused(let cause): "berkas tidak dapat disusun: \(cause)."
        }
    }
}
