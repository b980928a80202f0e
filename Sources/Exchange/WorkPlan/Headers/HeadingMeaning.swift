import Domain

/// Tells what a column of a work plan means from the header texts over it.
///
/// The lowest text decides what the cells are; the ones above it decide whose figures they are and of which time.
struct HeadingMeaning {
    /// The planned year, n; nil where the document doesn't tell.
    let year: Int?
    private let texts: [HeadingWords]

    init(_ path: [String], year: Int?) {
        self.year = year
        texts = path.map(HeadingWords.init)
    }

    /// The lowest text that names more than a period, with those above it.
    private var telling: HeadingWords? { texts.last { !$0.isPeriodOnly && !Self.isPairMark($0) } ?? texts.last }

    /// The column without its place; nil where the texts mean nothing in a work plan.
    var column: (meaning: WorkPlanColumn.Meaning, basis: StatementBasis, period: StatedPeriod?)? {
        guard let leaf = telling, let meaning = meaning(leaf) else { return nil }
        switch meaning {
        case .quantity(let role), .money(let role): return (meaning, basis(role), period(role))
        case .count: return (meaning, .own, year.map { .year($0) })
        case .text(let role): return (meaning, role == .location ? basis(role) : .own, nil)
        case .name, .indicator: return (meaning, basis(.location), nil)
        case .ordinal, .code, .unit, .other: return (meaning, .own, nil)
        }
    }

    // MARK: - What the cells are

    private func meaning(_ leaf: HeadingWords) -> WorkPlanColumn.Meaning? {
        if let mark = mark(leaf) { return mark }
        if let attribute = attribute(leaf) { return .text(attribute) }
        if isCount(leaf) { return .count(leaf.has.contains("PROGRAM") ? .programCount : .activityCount) }
        if let role = figure(leaf) { return isMoney(leaf) ? .money(role == .target ? .budget : role) : .quantity(role) }
        if isMoney(leaf) { return .money(.budget) }
        return name(leaf)
    }

    private func mark(_ leaf: HeadingWords) -> WorkPlanColumn.Meaning? {
        if leaf.words.first == "NO" || leaf.words.first == "NOMOR", leaf.words.count <= 2 { return .ordinal }
        if leaf.has.contains("KODE") { return .code }
        if leaf.words.first == "SATUAN" { return .unit }
        if leaf.hasAny("RUMUSAN", "FORMULASI", "FORMULA", "PERHITUNGAN", "PENGHITUNGAN", "RUMUS")
            || leaf.hasAll("DEFINISI", "OPERASIONAL")
        {
            return .text(.formula)
        }
        if leaf.hasAll("TOLOK", "UKUR") || leaf.hasAll("TOLAK", "UKUR") { return .indicator([]) }
        guard leaf.has.contains("INDIKATOR"), !Self.figureOpeners.contains(leaf.words[0]) else { return nil }
        return .indicator(Self.levels(leaf))
    }

    private static let figureOpeners: Set<String> = ["TARGET", "REALISASI", "CAPAIAN", "TINGKAT", "RENCANA", "BESARAN"]

    private func attribute(_ leaf: HeadingWords) -> StatementRole? {
        if leaf.has.contains("LOKASI") { return .location }
        if leaf.has.contains("SUMBER"), leaf.hasAny("DANA", "PENDANAAN") { return .fundingSource }
        if leaf.hasAll("KELOMPOK", "SASARAN") { return .targetGroup }
        if leaf.has.contains("PRIORITAS") { return .priority }
        if leaf.hasAny("PENANGGUNG", "PENANGGUNGJAWAB", "PELAKSANA", "PENGAMPU", "PJ") { return .responsible }
        let notes: Set<String> = ["CATATAN", "CTT", "CTTN", "CTTAN", "KET", "KETERANGAN", "SPM", "IKK"]
        return !leaf.has.isDisjoint(with: notes) || leaf.hasAll("STANDAR", "NASIONAL") ? .note : nil
    }

    /// "Program" or "Keg" under "Jumlah".
    private func isCount(_ leaf: HeadingWords) -> Bool {
        let isLevel = leaf.words.allSatisfy { ["PROGRAM", "KEG", "KEGIATAN", "SUB", "JUMLAH"].contains($0) }
        guard isLevel, leaf.hasAny("PROGRAM", "KEG", "KEGIATAN") else { return false }
        return leaf.words.first == "JUMLAH" || texts.dropLast().contains { $0.words == ["JUMLAH"] }
    }

    private func figure(_ leaf: HeadingWords) -> StatementRole? {
        let isReached = leaf.hasAny("REALISASI", "CAPAIAN")
        let isPlanned = leaf.hasAny("TARGET", "BESARAN", "VOLUME")
        if leaf.words.first == "TINGKAT" || leaf.isPercent && isReached && !isPlanned { return .rate }
        if leaf.hasAny("PERSENTASE", "PROSENTASE"), isReached { return .rate }
        if texts.contains(where: { $0.has.contains("PROYEKSI") }) { return .projection }
        if leaf.words.first == "REALISASI" || isReached && !isPlanned || leaf.hasAll("PERKIRAAN", "REALISASI") {
            return !isEstimate ? .actual : isOfSeveralYears ? .cumulative : .projection
        }
        return isPlanned ? .target : nil
    }

    /// A realisation that is only expected: "Perkiraan Realisasi … s.d. tahun berjalan".
    private var isEstimate: Bool {
        texts.contains { $0.hasAny("PERKIRAAN", "PRAKIRAAN") && !$0.has.contains("MAJU") }
    }

    /// Whether what is reached is counted over the years of a strategic plan.
    private var isOfSeveralYears: Bool { texts.contains { $0.isThrough || $0.has.contains("RENSTRA") } }

    private func isMoney(_ leaf: HeadingWords) -> Bool {
        let words: Set<String> = ["RP", "RUPIAH", "PAGU", "ANGGARAN", "DANA", "ALOKASI", "BIAYA", "BELANJA"]
        if texts.last.map(Self.isMoneyMark) == true { return true }
        return !leaf.has.isDisjoint(with: words) || leaf.hasAll("KERANGKA", "PENDANAAN") && texts.count == 1
    }

    private func name(_ leaf: HeadingWords) -> WorkPlanColumn.Meaning? {
        let levels = Self.levels(leaf)
        if !levels.isEmpty { return .name(levels) }
        if leaf.has.contains("URAIAN") { return .name([.program, .activity, .subActivity]) }
        let agencies: Set<String> = ["OPD", "SKPD", "ORGANISASI", "PERANGKAT", "INSTANSI"]
        return leaf.has.isDisjoint(with: agencies) ? nil : .name([.agency])
    }

    /// The levels a heading names; with activities come their parts.
    private static func levels(_ leaf: HeadingWords) -> [PlanLevel] {
        var levels = HeaderVocabulary.levels(leaf.words.map { $0 == "KEG" ? "KEGIATAN" : $0 })
        levels.removeAll { $0 == .actionStep }
        if levels.contains(.activity), !levels.contains(.subActivity) { levels.append(.subActivity) }
        return levels
    }

    /// "K" and "Rp" halve a column of the forms of Permendagri.
    private static func isPairMark(_ text: HeadingWords) -> Bool {
        text.words == ["K"] || text.words == ["KINERJA"] || isMoneyMark(text)
    }

    private static func isMoneyMark(_ text: HeadingWords) -> Bool { text.words == ["RP"] || text.words == ["RUPIAH"] }

    // MARK: - Whose figures, of which time

    private func basis(_ role: StatementRole) -> StatementBasis {
        if texts.contains(where: { $0.has.contains("MAJU") }) { return .forward }
        if texts.contains(where: { $0.hasAll("ANALISIS", "KEBUTUHAN") || $0.hasAll("ANALISA", "KEBUTUHAN") }) {
            return .needsAnalysis
        }
        if texts.contains(where: { $0.hasAll("RANCANGAN", "AWAL") || $0.words == ["RKPD"] }) { return .draftRKPD }
        let isPlanned = role == .target || role == .rate || role == .budget
        let isOfPlan = texts.contains { $0.has.contains("RENSTRA") || Self.isEnd($0) }
        return isPlanned && isOfPlan ? .strategicPlan : .own
    }

    private func period(_ role: StatementRole) -> StatedPeriod? {
        let basis = basis(role)
        if basis == .strategicPlan, role != .rate, texts.contains(where: { Self.isEnd($0) || $0.isSpan }) {
            return .endOfPlan
        }
        let isThrough = role == .cumulative || texts.contains(where: \.isThrough)
        if let year = statedYear { return isThrough && basis != .forward ? .through(year) : .year(year) }
        if basis == .strategicPlan, role != .rate { return .endOfPlan }
        guard let year else { return nil }
        if basis == .forward { return .year(year + 1) }
        switch role {
        case .cumulative: return .through(year - 1)
        case .rate where basis == .strategicPlan: return .through(year - 1)
        case .actual where isThrough: return .through(year - 3)
        case .actual, .rate: return .year(year - 2)
        default: return .year(year)
        }
    }

    /// The year that the lowest text with one names.
    private var statedYear: Int? {
        for text in texts.reversed() {
            if let last = text.years.last, !text.isSpan { return last }
            guard let year else { continue }
            if let offset = text.offset { return year + offset }
            if text.hasAll("TAHUN", "LALU") { return year - 2 }
            if text.hasAll("TAHUN", "BERJALAN") { return year - 1 }
        }
        return nil
    }

    /// The end of the years of a strategic plan.
    private static func isEnd(_ text: HeadingWords) -> Bool {
        text.has.contains("AKHIR") && text.hasAny("RENSTRA", "PERIODE", "RENCANA", "RPJMD")
    }
}
