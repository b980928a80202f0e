import Domain

extension Rule {
    static let formulaTwoThings = Rule(
        id: "formula.two-things",
        title: .init(
            id: "Pembilang dan penyebut menghitung hal yang berbeda",
            en: "Numerator and denominator count different things"),
        tier: .structural,
        looksAt: [.sheets, .formulas],
        rationale: .init(
            id: """
                Sesuatu dibagi dengan dirinya sendiri selalu 100%: indikatornya tidak dapat naik atau turun, jadi \
                tidak mengukur apa pun.
                """,
            en: """
                Something divided by itself is always 100%: the indicator can neither rise nor fall, so it measures \
                nothing.
                """),
        remedy: .init(
            id: "Pembilang menghitung yang berhasil (selesai, tepat waktu, disetujui), penyebut seluruhnya.",
            en: """
                Let the numerator count what succeeded (finished, in time, approved), and the denominator everything.
                """),
        keeps: [
            .sheet("yang diproses dari seluruh usulan") { sheet in
                sheet.row("Persentase usulan", "Jml usulan yang diproses tepat waktu/keseluruhan jml usulan * 100%")
            },
            .sheet("kebutuhan bukan yang ada") { sheet in
                sheet.row("Persentase pemenuhan pegawai", "Jumlah pegawai dibagi jumlah kebutuhan pegawai kali 100%")
            },
        ],
        breaks: [
            .sheet("sama", reported: [.formula(1, 1)]) { sheet in
                sheet.row("Persentase peserta", "Jumlah peserta diklat dibagi jumlah peserta diklat kali 100%")
            },
            .sheet("usulan dibagi usulan", reported: [.formula(1, 1)]) { sheet in
                sheet.row(
                    "Persentase pengangkatan ASN", "Jml usulan pengangkatan ASN/keseluruhan jmlh usulan * 100%")
            },
            .sheet("kata lain untuk hal yang sama", reported: [.formula(1, 1)]) { sheet in
                sheet.row("Persentase data mutakhir", "Data update /banyaknya pembaharuan data pegawai * 100 %")
            },
        ],
        check: formulaTwoThings)

    @Sendable private static func formulaTwoThings(_ dossier: IndexedDossier) -> [Violation] {
        FormulaCell.all(in: dossier).compactMap { cell in
            guard let above = cell.formula.numerator.map(FormulaTerm.init), !above.words.isEmpty,
                let below = cell.formula.denominator.map(FormulaTerm.init), !below.words.isEmpty,
                let certainty = certainty(above, below)
            else { return nil }
            return Violation(
                certainty == .decided
                    ? .init(
                        id: "Pembilang dan penyebutnya sama: hasilnya selalu 100%.",
                        en: "Numerator and denominator are the same: the result is always 100%.")
                    : .init(
                        id: """
                            Pembilang tidak menyebut apa yang membedakannya dari penyebut: hasilnya cenderung selalu \
                            100%.
                            """,
                        en: """
                            The numerator does not say what sets it apart from the denominator: the result tends to be \
                            100% always.
                            """),
                at: cell.place, with: [cell.indicator.place], stated: cell.formula.raw, certainty: certainty)
        }
    }

    private static let requests: Set<String> = ["usulan", "permohonan", "pengaduan", "berkas"]

    private static func certainty(_ above: FormulaTerm, _ below: FormulaTerm) -> Violation.Certainty? {
        if above.words == below.words { return .decided }
        guard !above.isNarrowed, !below.isNarrowed, let head = below.head else { return nil }
        let isWithin = above.words.contains(head) && Set(above.words).isSubset(of: below.words)
        let areRequests = above.head == head && requests.contains(head)
        return isWithin || areRequests ? .inferred : nil
    }
}
