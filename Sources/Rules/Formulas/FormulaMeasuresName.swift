import Domain

extension Rule {
    static let formulaMeasuresName = Rule(
        id: "formula.measures-name",
        title: .init(
            id: "Rumus menghitung yang dijanjikan nama indikator",
            en: "The formula counts what the indicator's name promises"),
        tier: .structural,
        looksAt: [.sheets, .formulas],
        rationale: .init(
            id: """
                Bila nama menjanjikan “tepat waktu” dan rumusnya menghitung semua yang diproses, atau nama menyebut \
                aparatur dan rumusnya menghitung unit kerja, angkanya menjawab pertanyaan lain.
                """,
            en: """
                When the name promises “tepat waktu” (in time) and the formula counts everything that was handled, or \
                the name speaks of staff and the formula counts offices, the figure answers another question.
                """),
        remedy: .init(
            id: "Samakan: perbaiki rumusnya, atau ganti nama indikator sesuai dengan yang dihitung.",
            en: "Make them agree: correct the formula, or name the indicator after what is counted."),
        keeps: [
            .sheet("syarat ada dalam rumus") { sheet in
                sheet.row(
                    "Persentase ketepatan waktu penyampaian laporan",
                    "Jml laporan yg dikrm tpt wkt/seluruh laporan*100%")
            },
            .sheet("aparatur dihitung per orang") { sheet in
                sheet.row("Persentase aparatur yang dibina", "Jml pegawai yg dibina/jml pegawai * 100%")
            },
        ],
        breaks: [
            .sheet("tepat waktu tidak dihitung", reported: [.formula(1, 1)]) { sheet in
                sheet.row(
                    "Persentase usulan yang diproses tepat waktu", "Jml usulan yang diproses/seluruh usulan * 100%")
            },
            .sheet("unit kerja, bukan aparatur", reported: [.formula(1, 1)]) { sheet in
                sheet.row(
                    "Persentase aparatur yang memperoleh pembinaan",
                    "Jml unit kerja yang mengikuti pembinaan dibagi jml keseluruhan unit kerja kali 100%")
            },
            .sheet("penyebut hanya sebagian", reported: [.formula(1, 1)]) { sheet in
                sheet.row(
                    "Persentase peserta bimtek dan sertifikasi yang lulus",
                    "Jml psrt bimtek, sertifikasi dll yg lulus/keseluruhan jml psrt bimtek * 100%")
            },
        ],
        check: formulaMeasuresName)

    @Sendable private static func formulaMeasuresName(_ dossier: IndexedDossier) -> [Violation] {
        FormulaCell.all(in: dossier).compactMap { cell in
            guard cell.isPercentage, let name = cell.indicator.name, let numerator = cell.formula.numerator,
                let denominator = cell.formula.denominator
            else { return nil }
            let above = FormulaTerm(numerator)
            let below = FormulaTerm(denominator)
            let promise = PromisedMeasure(name)
            let slip =
                promise.missingCriterion(in: above.words + below.words).map(uncounted)
                ?? promise.otherPopulation(above, below).map { otherPopulation($0.promised, $0.counted) }
                ?? partialWhole(numerator, below).map(partial)
            return slip.map { message in
                Violation(
                    message, at: cell.place, with: [cell.indicator.place], stated: cell.formula.raw,
                    certainty: .inferred)
            }
        }
    }

    private static func uncounted(_ criterion: String) -> Localized {
        .init(
            id: "Nama menjanjikan “\(criterion)”, rumusnya tidak menghitungnya.",
            en: "The name promises “\(criterion)”, the formula does not count it.")
    }

    private static func otherPopulation(_ promised: String, _ counted: String) -> Localized {
        .init(
            id: "Nama menghitung \(promised), rumusnya menghitung \(counted).",
            en: "The name counts “\(promised)”, the formula counts “\(counted)”.")
    }

    private static func partial(_ counted: String) -> Localized {
        .init(
            id: "Penyebut hanya menyebut “\(counted)”, pembilangnya lebih luas.",
            en: "The denominator names “\(counted)” only, the numerator is wider.")
    }

    /// The one element of the numerator's list that the denominator counts; nil where it counts all or none.
    private static func partialWhole(_ numerator: String, _ below: FormulaTerm) -> String? {
        let lowered = numerator.lowercased()
        let end = [" yang ", " yg "].compactMap { lowered.firstRange(of: $0)?.lowerBound }.min() ?? lowered.endIndex
        let list = lowered[..<end]
        guard list.contains(",") || list.contains("dll") else { return nil }
        let elements = list.split(separator: ",").map { FormulaTerm(String($0)) }.filter { !$0.words.isEmpty }
        guard elements.count > 1, let first = elements.first, let named = first.words.last, below.words.contains(named)
        else { return nil }
        let others = elements.dropFirst().flatMap(\.words)
        return others.contains(where: below.words.contains) ? nil : named
    }
}
