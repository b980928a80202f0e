import Domain

/// The Berita Acara of a verification: what was verified, what came out, what is to be done, signed by both sides.
struct VerificationMinutes {
    let report: CheckReport
    /// How many findings were dismissed with a reason.
    var dismissed = 0

    /// On a page of its own.
    func section(signatures: [SignatureBlock]) -> Section {
        Section(
            startsPage: true,
            content: [
                .centered(titleLines.map { RichText($0, .strong) }),
                .paragraph(
                    RichText(
                        "Pada hari ini, …………………… tanggal …………………… bulan …………………… tahun ……………………, bertempat di "
                            + "……………………, telah diselesaikan verifikasi atas dokumen berikut:")),
                .list(ItemList(.number, documents.map { .init(RichText($0)) })),
                .paragraph("Hasil verifikasi tercantum dalam Catatan Hasil Verifikasi, dengan ringkasan:"),
                .list(ItemList(.letter, results.map { .init(RichText($0)) })),
                .paragraph(
                    RichText(
                        "Perangkat daerah menyempurnakan dokumen menurut rekomendasi dalam catatan paling lambat "
                            + "tanggal …………………… dan menyampaikan tindak lanjutnya secara tertulis.")),
                .paragraph(
                    RichText(
                        "Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.")),
                .signatures(signatures),
            ])
    }

    private var titleLines: [String] {
        ["BERITA ACARA HASIL VERIFIKASI", report.agencyTitle?.uppercased()].compactMap { $0 }
    }

    private var documents: [String] {
        report.dossier.documents.map { document in
            let summary = DocumentSummary(document, in: report.dossier)
            return [summary.title, summary.fileName].compactMap { $0 }.joined(separator: ", ")
        }
    }

    /// Counts in figures and words, as minutes print them.
    private var results: [String] {
        let errors = report.count(.error)
        let doubts = report.doubts.count + report.unread.count
        return [
            errors == 0
                ? "tidak ditemukan kesalahan yang wajib diperbaiki;"
                : "\(Self.count(errors)) kesalahan wajib diperbaiki;",
            "\(Self.count(report.count(.warning))) peringatan perlu ditelaah;",
            "\(Self.count(report.count(.advice))) saran penyempurnaan;",
            "\(Self.count(doubts)) bacaan perlu dipastikan terhadap dokumen asli.",
        ] + (dismissed == 0 ? [] : ["\(Self.count(dismissed)) temuan disisihkan dengan alasan yang tercatat."])
    }

    private static func count(_ number: Int) -> String { "\(number) (\(Terbilang.words(Int64(number))))" }
}
