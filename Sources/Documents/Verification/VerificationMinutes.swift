import Domain

/// The Berita Acara of a verification: between whom, what was verified, what came out, what is to be done, signed by
/// both sides.
struct VerificationMinutes {
    /// Who verifies, as a post.
    static let verifier = "Ketua Tim Verifikasi"

    private static let room = "……………………"

    let report: CheckReport
    /// How many findings were dismissed with a reason.
    var dismissed = 0

    /// On a page of its own.
    var section: Section {
        let intro = """
            Pada hari ini, \(Self.room) tanggal \(Self.room) bulan \(Self.room) tahun \(Self.room), bertempat di \
            \(Self.room), kami yang bertanda tangan di bawah ini:
            """
        return Section(
            startsPage: true,
            content: [.centered(titleLines.map { RichText($0, .strong) }), .paragraph(RichText(intro))]
                + party(Self.verifier, "selaku pemeriksa, selanjutnya disebut ", "PIHAK PERTAMA", ";")
                + party(
                    report.dossier.agency.headTitle, "selaku penyusun dokumen, selanjutnya disebut ", "PIHAK KEDUA",
                    ",")
                + [
                    .paragraph("menyatakan bahwa telah diselesaikan verifikasi atas dokumen berikut:"),
                    .list(ItemList(.number, documents.map { .init(RichText($0)) })),
                    .paragraph("Hasil verifikasi tercantum dalam Catatan Hasil Verifikasi, dengan ringkasan:"),
                    .list(ItemList(.letter, Self.closed(results).map { .init(RichText($0)) })),
                    .paragraph(RichText(duty)),
                    .paragraph(
                        "Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya."),
                    .signatures(signatures),
                ])
    }

    private var titleLines: [String] {
        ["BERITA ACARA HASIL VERIFIKASI", report.agencyTitle?.uppercased(), "NOMOR: \(Self.room)"].compactMap { $0 }
    }

    /// A side with room for the name of who holds the post.
    private func party(_ post: String, _ role: String, _ name: String, _ end: String) -> [Content] {
        [
            .facts([Fact("Nama", .room), Fact("Jabatan", .text(post))]),
            .paragraph(RichText([.init(role), .init(name, .strong), .init(end)])),
        ]
    }

    /// Each by its title, with place and date where it bears them.
    private var documents: [String] {
        report.dossier.documents.map { document in
            DocumentSummary.title(of: document) + (document.date.map { " (\($0.squeezed))" } ?? "")
        }
    }

    private var errors: Int { report.count(.error) }
    private var warnings: Int { report.count(.warning) }
    private var advice: Int { report.count(.advice) }
    private var doubts: Int { report.doubts.count + report.unread.count }

    /// Counts in figures and words, as minutes print them.
    private var results: [String] {
        [
            errors == 0
                ? "tidak ditemukan kesalahan yang wajib diperbaiki"
                : "\(Self.count(errors)) kesalahan wajib diperbaiki",
            warnings == 0
                ? "tidak ada peringatan yang perlu ditelaah" : "\(Self.count(warnings)) peringatan perlu ditelaah",
            advice == 0 ? "tidak ada saran penyempurnaan" : "\(Self.count(advice)) saran penyempurnaan",
            doubts == 0
                ? "tidak ada bacaan yang perlu dipastikan"
                : "\(Self.count(doubts)) bacaan perlu dipastikan terhadap dokumen asli",
        ] + (dismissed == 0 ? [] : ["\(Self.count(dismissed)) temuan disisihkan dengan alasan yang tercatat"])
    }

    /// What the agency is to do: nothing where nothing was found.
    private var duty: String {
        if errors > 0 {
            return """
                PIHAK KEDUA menyempurnakan dokumen menurut rekomendasi dalam catatan paling lambat tanggal \(Self.room) \
                dan menyampaikan tindak lanjutnya secara tertulis kepada PIHAK PERTAMA.
                """
        }
        if warnings + advice + doubts > 0 {
            return """
                PIHAK KEDUA menelaah hal-hal tersebut paling lambat tanggal \(Self.room) dan menyampaikan hasil \
                telaahannya secara tertulis kepada PIHAK PERTAMA; dokumen diperbaiki bila telaahan menunjukkan perlunya.
                """
        }
        return "Dengan hasil tersebut tidak ada yang harus ditindaklanjuti oleh PIHAK KEDUA."
    }

    /// The head of the agency on the left, who verifies on the right with place and date.
    private var signatures: [SignatureBlock] {
        [
            SignatureBlock(introduction: "PIHAK KEDUA,", title: [report.dossier.agency.headTitle]),
            SignatureBlock(introduction: "PIHAK PERTAMA,", placeAndDate: .room, title: [Self.verifier]),
        ]
    }

    /// Items of one sentence.
    private static func closed(_ items: [String]) -> [String] {
        items.enumerated().map { $0.element + ($0.offset == items.count - 1 ? "." : ";") }
    }

    private static func count(_ number: Int) -> String { "\(number) (\(Terbilang.words(Int64(number))))" }
}
