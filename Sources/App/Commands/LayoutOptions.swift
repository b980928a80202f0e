import ArgumentParser
import Documents
import Domain
import Foundation

/// The choices of a document's print.
struct LayoutOptions: ParsableArguments {
    @Flag(
        exclusivity: .exclusive,
        help: "Angka menurut dokumen sumber (as-stated) atau menurut hitungan (as-computed).")
    var figures: DocumentOptions.Figures = .asStated

    @Option(help: "Kertas: a4, a3, atau folio (F4).")
    var paper: Paper?

    @Option(help: ArgumentHelp("Lambang daerah untuk sampul dan kop surat, PNG, JPEG atau SVG.", valueName: "berkas"))
    var emblem: String?

    @Option(
        help: ArgumentHelp(
            "Alamat pada kop surat; dapat diulang, satu baris masing-masing. Tanpa ini alamat dari sumber, bila ada.",
            valueName: "baris"))
    var address: [String] = []

    @Option(
        help: ArgumentHelp(
            """
            Untuk cascading: mulai dari bagian rencana ini; untuk perjanjian kinerja pelaksana: jabatan ini saja (id \
            dalam dossier).
            """, valueName: "id"))
    var below: String?

    @Option(
        help: ArgumentHelp(
            """
            Revisi yang dicetak bila berkas memuat beberapa: 0 murni, 1 perubahan pertama, dan seterusnya. Tanpa ini \
            yang berlaku: yang terakhir ditetapkan atau, bila tidak ada yang disebut ditetapkan, yang terakhir.
            """, valueName: "nomor"))
    var revision: Int?

    @Flag(
        inversion: .prefixedNo,
        help: """
            Nomor temuan pada tepi sel dan daftarnya di akhir; bawaan: ya untuk rencana aksi dalam html, pdf dan text, \
            tidak untuk dokumen yang ditandatangani (perjanjian kinerja, keputusan).
            """)
    var marks: Bool?

    /// - Parameter isRead: whether the form is read by programs again, and so left without marks unless asked for.
    func options(isRead: Bool) throws -> DocumentOptions {
        DocumentOptions(
            figures: figures, paper: paper, emblem: try emblem.map(Self.picture),
            address: address,
            margin: marks.map { $0 ? .marked : .clean } ?? (isRead ? .clean : .usual),
            revision: revision, below: below.map { EntryID($0) })
    }

    private static func picture(_ path: String) throws -> Emblem {
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            throw ValidationError("lambang \(path) tidak dapat dibaca; periksa nama dan hak akses.")
        }
        guard data.count <= 4 << 20, let emblem = Emblem(Array(data)) else {
            throw ValidationError("lambang \(path) bukan gambar PNG, JPEG atau SVG yang utuh sampai 4 MB.")
        }
        return emblem
    }
}

extension DocumentOptions.Figures: EnumerableFlag {
    package static func name(for value: Self) -> NameSpecification { .customLong(value.rawValue) }
}

extension Paper: ExpressibleByArgument {}
