import Domain

/// Tells what a column of a sheet's table means from the header texts over it.
struct SheetHeading {
    /// The year the document is about.
    let year: Int
    private let texts: [Words]

    /// A header text taken apart.
    private struct Words {
        var list: [String]
        var has: Set<String>
        var years: [Int]
        var isThrough: Bool
        var isPercent: Bool

        init(_ text: String) {
            list = HeaderVocabulary.split(text)
            has = Set(list)
            years = list.compactMap(DocumentHead.year)
            let pairs = zip(list, list.dropFirst())
            isThrough = has.contains("SAMPAI") || has.contains("SD") || pairs.contains { $0 == "S" && $1 == "D" }
            isPercent = text.contains("%")
        }

        func hasAny(_ words: Set<String>) -> Bool { !has.isDisjoint(with: words) }
    }

    init(_ path: [String], year: Int) {
        self.year = year
        texts = path.map(Words.init)
    }

    /// What the column holds, whose figures it holds and of which time.
    var meaning: (role: SheetColumn.Role, basis: StatementBasis, period: StatedPeriod?) {
        guard let leaf = telling else { return (.other, .own, nil) }
        if let text = textRole(leaf) { return (.text(text), .own, nil) }
        if let role = markRole(leaf) { return (role, .own, nil) }
        if let role = figureRole(leaf) { return figure(role) }
        if leaf.hasAny(Self.moneyWords) { return figure(.target, isMoney: true) }
        return (nameRole(leaf), .own, nil)
    }

    /// The lowest text that says more than a period or half of a pair.
    private var telling: Words? {
        texts.last { !Self.isPeriod($0) && !Self.isPairMark($0) } ?? texts.last
    }

    // MARK: - What the cells are

    private func textRole(_ leaf: Words) -> StatementRole? {
        if leaf.hasAny(["FORMULASI", "FORMULA", "RUMUS", "RUMUSAN", "PENGHITUNGAN", "PERHITUNGAN", "PENJELASAN"]) {
            return .formula
        }
        if leaf.has.contains("OPERASIONAL") || leaf.has.contains("CARA") || leaf.has.contains("METODE") {
            return .formula
        }
        if leaf.has.contains("SUMBER") {
            return leaf.hasAny(["DANA", "PENDANAAN", "ANGGARAN"]) ? .fundingSource : .dataSource
        }
        if leaf.hasAny(["PENANGGUNG", "PENANGGUNGJAWAB", "PJ", "PIC", "PELAKSANA", "PENGAMPU"]) { return .responsible }
        if leaf.has.contains("LOKASI") { return .location }
        return leaf.hasAny(["KETERANGAN", "KET", "CATATAN", "ALASAN"]) ? .note : nil
    }

    private func markRole(_ leaf: Words) -> SheetColumn.Role? {
        let first = leaf.list.first
        if first == "NO" || first == "NOMOR", leaf.list.count <= 2, !leaf.has.contains("INDIKATOR") { return .ordinal }
        if leaf.has.contains("KODE") { return .code }
        if first == "SATUAN", !leaf.has.contains("KERJA") { return .unit }
        if Self.figureOpeners.contains(first ?? "") { return nil }
        if leaf.hasAny(["INDIKATOR", "IKU", "IKI", "IKK", "UKURAN"]) { return .indicator }
        if leaf.has.contains("JABATAN"), !leaf.hasAny(["SASARAN", "KINERJA", "TUGAS", "FUNGSI"]) { return .position }
        if leaf.has.contains("TUGAS") { return .duties }
        return leaf.has.contains("FUNGSI") ? .functions : nil
    }

    private static let figureOpeners: Set<String> = ["TARGET", "REALISASI", "CAPAIAN", "TINGKAT", "PERSENTASE"]

    private func figureRole(_ leaf: Words) -> StatementRole? {
        let isReached = leaf.hasAny(["REALISASI", "CAPAIAN", "PENCAPAIAN"])
        if leaf.has.contains("TINGKAT"), isReached { return .rate }
        if leaf.isPercent, leaf.list.isEmpty { return .rate }
        if leaf.isPercent || leaf.hasAny(["PERSENTASE", "PROSENTASE"]), isReached, leaf.list.first != "REALISASI" {
            return .rate
        }
        if leaf.list.first == "TARGET" { return .target }
        if isReached, !leaf.has.contains("TARGET") { return .actual }
        if leaf.hasAny(["TARGET", "VOLUME"]) || Self.isPeriod(leaf) { return .target }
        if leaf.has.contains("BASELINE") || leaf.has.contains("KONDISI") && leaf.has.contains("AWAL") { return .actual }
        return leaf.has.contains("KONDISI") && leaf.has.contains("AKHIR") ? .target : nil
    }

    private func nameRole(_ leaf: Words) -> SheetColumn.Role {
        let parts = leaf.list.map { $0 == "KEG" ? "KEGIATAN" : $0 == "SUBKEGIATAN" ? "SUB KEGIATAN" : $0 }
        let levels = HeaderVocabulary.levels(parts.flatMap { $0.split(separator: " ").map(String.init) })
        if !levels.isEmpty { return .name(levels) }
        if leaf.hasAny(["KINERJA", "HASIL", "URAIAN"]) { return .result }
        return leaf.hasAny(["UNIT", "ORGANISASI", "BIDANG"]) ? .workUnit : .other
    }

    private static let moneyWords: Set<String> = [
        "RP", "RUPIAH", "ANGGARAN", "PAGU", "ALOKASI", "BIAYA", "BELANJA", "DANA",
    ]

    /// "2017", "TAHUN 2017", "I", "TW II": nothing but a time.
    private static func isPeriod(_ text: Words) -> Bool {
        !text.list.isEmpty
            && text.list.allSatisfy {
                ["TAHUN", "TW", "TRW", "TRIWULAN", "KE", "I", "II", "III", "IV"].contains($0)
                    || $0.allSatisfy(\.isNumber)
            }
    }

    /// "K" and "Rp" halve a column of the forms of Permendagri.
    private static func isPairMark(_ text: Words) -> Bool {
        ["K", "RP", "KINERJA", "FISIK", "KEUANGAN", "RUPIAH", "ANGGARAN", "VOLUME"].contains(
            text.list.joined(separator: " "))
            || text.list == ["ANGGARAN", "RP"]
    }

    /// Whether the lowest text is the money half of a pair.
    private var isMoneyHalf: Bool {
        guard let last = texts.last, texts.count > 1, Self.isPairMark(last) else { return false }
        return last.hasAny(Self.moneyWords) || last.has.contains("KEUANGAN")
    }

    /// Whether the lowest text is the other half: a heading that names both is then no money.
    private var isPerformanceHalf: Bool {
        guard let last = texts.last, texts.count > 1, Self.isPairMark(last) else { return false }
        return !isMoneyHalf
    }

    // MARK: - Whose figures, of which time

    private func figure(
        _ told: StatementRole, isMoney: Bool = false
    ) -> (role: SheetColumn.Role, basis: StatementBasis, period: StatedPeriod?) {
        let ofPlan = texts.contains { $0.has.contains("RENSTRA") || $0.has.contains("RPJMD") }
        let ofYear = texts.contains { $0.has.contains("RENJA") || $0.has.contains("RKPD") }
        let isEnd = texts.contains { $0.has.contains("AKHIR") && ($0.hasAny(["PERIODE", "RENSTRA", "RPJMD"])) }
        var role = told
        var basis = StatementBasis.own
        var period: StatedPeriod?
        switch told {
        case .target where isEnd || ofPlan && !ofYear:
            basis = .strategicPlan
            period = statedYear.map { isEnd || isAfterOwnYear($0) ? .endOfPlan : .year($0) } ?? .endOfPlan
        case .actual where ofPlan:
            role = .cumulative
            basis = .strategicPlan
            period = throughYear.map { .through($0) }
        case .rate where ofPlan && !ofYear:
            basis = .strategicPlan
            period = throughYear.map { .through($0) }
        default:
            period = quarter.map { .quarter(year: statedYear ?? year, $0) } ?? .year(statedYear ?? year)
            if told == .actual, texts.contains(where: \.isThrough) {
                role = .cumulative
                if quarter == nil { period = throughYear.map { .through($0) } }
            }
        }
        if told == .actual, texts.contains(where: { $0.has.contains("AWAL") || $0.has.contains("BASELINE") }) {
            period = (statedYear ?? yearBefore).map { .year($0) }
        }
        let money = isMoneyHalf || isMoney && !isPerformanceHalf
        if money, role == .rate { return (.moneyRate, basis, period) }
        return (money ? .money(role == .target ? .budget : role) : .quantity(role), basis, period)
    }

    /// The last year that a realisation of the strategic plan includes; nil where nothing tells a year.
    private var throughYear: Int? {
        if let statedYear { return statedYear }
        if texts.contains(where: { $0.has.contains("LALU") }) { return yearBefore }
        return year == StatedPeriod.untold ? nil : year
    }

    private func isAfterOwnYear(_ other: Int) -> Bool { year != StatedPeriod.untold && other > year }

    private var yearBefore: Int? { year == StatedPeriod.untold ? nil : year - 1 }

    /// The year that the lowest text with one names.
    private var statedYear: Int? {
        texts.last { !$0.years.isEmpty }?.years.last
    }

    private var quarter: Quarter? {
        let isUnderQuarters = texts.contains { $0.hasAny(["TW", "TRW", "TRIWULAN", "TRIWULANAN"]) }
        let numerals: [String: Quarter] = ["I": .first, "II": .second, "III": .third, "IV": .fourth]
        let digits: [String: Quarter] = ["1": .first, "2": .second, "3": .third, "4": .fourth]
        for text in texts.reversed()
        where isUnderQuarters && (Self.isPeriod(text) || text.hasAny(["TW", "TRIWULAN", "TRW"])) {
            if let found = text.list.lazy.compactMap({ numerals[$0] ?? digits[$0] }).first { return found }
        }
        return nil
    }
}
