import Domain

/// Why a container or a part of it can't be read.
enum ContainerFault: Error, Hashable, Sendable {
    /// Cut off or overwritten: the directory or a part doesn't hold together.
    case damaged(part: String?)
    case encrypted
    case tooManyEntries(Int, limit: Int)
    case tooLarge(part: String, limit: Int)
    case bomb(part: String, ratio: Int)
    /// A part holds more than its container declares.
    case forged(part: String)
    case compression(part: String)
    case missing(part: String)
    /// Neither XLSX nor DOCX; what it is instead.
    case otherFormat(String)
    case doctype(part: String)
    case malformed(part: String)
    case tooDeep(part: String, limit: Int)
    case tooLong(part: String)
    case encoding(part: String)
    case tooManyCells(limit: Int)
    case noTables
    /// Pictures or shapes, and no table.
    case onlyDrawings

    func refusal(of file: String) -> Refusal { Refusal(file: file, code: code, reason: reason) }

    private var code: Refusal.Code {
        switch self {
        case .damaged, .forged, .compression, .missing, .doctype, .malformed, .encoding: .malformed
        case .encrypted: .encrypted
        case .tooManyEntries, .tooLarge, .bomb, .tooLong: .tooLarge
        case .otherFormat: .unknownFormat
        case .tooDeep: .tooDeep
        case .tooManyCells: .tooManyCells
        case .noTables, .onlyDrawings: .noTables
        }
    }

    private var reason: String {
        switch self {
        case .damaged(let part?): "Bagian \(part) rusak atau terpotong. Buka dan simpan ulang berkasnya, lalu ulangi."
        case .damaged(nil): "Berkas rusak atau terpotong: daftar isinya tidak utuh. Unduh atau salin ulang berkasnya."
        case .encrypted: "Berkas terkunci kata sandi. Simpan salinan tanpa kata sandi, lalu ulangi."
        case .tooManyEntries(let count, let limit): "Berkas memuat \(count) bagian; batasnya \(limit)."
        case .tooLarge(let part, let limit):
            "Bagian \(part) lebih dari \(limit) byte setelah dimekarkan. Bagi dokumen menurut bab atau lembar."
        case .bomb(let part, let ratio): "Bagian \(part) mekar lebih dari \(ratio) kali; berkas seperti itu ditolak."
        case .forged(let part): "Bagian \(part) lebih besar daripada yang dinyatakan berkasnya; berkas ditolak."
        case .compression(let part): "Bagian \(part) dimampatkan dengan cara yang tidak dipakai Office."
        case .missing(let part): "Bagian \(part) tidak ada dalam berkas. Buka dan simpan ulang berkasnya."
        case .otherFormat(let format): "Berkas ini \(format). Simpan sebagai .xlsx atau .docx, lalu ulangi."
        case .doctype(let part): "Bagian \(part) memuat DOCTYPE, yang tidak pernah ada dalam berkas Office; ditolak."
        case .malformed(let part): "Bagian \(part) bukan XML yang utuh. Buka dan simpan ulang berkasnya."
        case .tooDeep(let part, let limit): "Bagian \(part) bersarang lebih dari \(limit) tingkat; ditolak."
        case .tooLong(let part): "Bagian \(part) memuat teks atau tanda yang terlalu panjang; ditolak."
        case .encoding(let part): "Bagian \(part) bukan UTF-8. Buka dan simpan ulang berkasnya."
        case .tooManyCells(let limit): "Tabel lebih dari \(limit) sel atau kolom. Bagi dokumen menurut bab atau lembar."
        case .noTables: "Berkas ini tidak memuat tabel yang dapat dibaca."
        case .onlyDrawings:
            "Berkas ini hanya memuat gambar atau bagan, tidak ada tabel. Ketik isinya sebagai tabel, lalu ulangi."
        }
    }
}
