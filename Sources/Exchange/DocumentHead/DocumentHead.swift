import Domain

/// What the text around the tables says of the document: agency, region, fiscal year, title.
struct DocumentHead: Hashable, Sendable {
    private(set) var agency: String?
    private(set) var region: RegionalGovernment?
    private(set) var year: Int?
    /// First and last year of a plan for several: "TAHUN 2021-2026"; such a title names no single year.
    private(set) var span: ClosedRange<Int>?
    private(set) var title: String?
    private(set) var version = DocumentVersion([])

    /// So many lines of prose are looked at.
    static let reach = 60

    private static let agencyWords = [
        "BADAN", "DINAS", "SEKRETARIAT", "INSPEKTORAT", "KECAMATAN", "KELURAHAN", "BAGIAN", "SATUAN", "RUMAH SAKIT",
        "RSUD",
    ]

    init(_ elements: [TextElement]) {
        var lines: [String] = []
        for case .line(let text, _, _) in elements { lines.append(text) }
        let head = Array(lines.prefix(Self.reach))
        for (index, line) in head.enumerated() {
            takeYear(line, isSubject: index > 0 && head[index - 1].squeezed.uppercased() == "TENTANG")
            takeRegion(line)
            takeAgency(line, next: index + 1 < head.count ? head[index + 1] : "")
            if title == nil || isFormLabel, TitleWords.isTitle(line) {
                title = line.squeezed
                let beside = [index - 1, index + 1].filter(head.indices.contains).map { head[$0] }
                version = DocumentVersion([line] + beside.filter(DocumentVersion.isVersion(line:)))
            }
        }
        if agency == nil { takeAgencyInTitle() }
        if agency == nil { takeAgencyOfHead(head) }
    }

    /// Puts the title and its version on a document; what is known of its stage already stays.
    func name(_ document: inout PlanDocument) {
        document.title = title
        document.revision = version.revision
        if document.stage == .unknown { document.stage = version.stage }
    }

    /// With what another head knows and this one doesn't.
    func completed(by other: DocumentHead) -> DocumentHead {
        var head = self
        head.agency = agency ?? other.agency
        head.region = region ?? other.region
        head.year = year ?? other.year
        head.span = span ?? other.span
        return head
    }

    /// - Parameter isSubject: it says what a decree is about, at whatever length.
    private mutating func takeYear(_ line: String, isSubject: Bool) {
        guard year == nil, line.count <= 120 || isSubject else { return }
        let words = HeaderVocabulary.split(line.uppercased())
        guard !words.contains("NOMOR") || TitleWords.isTitle(line) else { return }
        let isTitle = words.contains("TAHUN") || TitleWords.isTitle(line) || words.count == 1
        guard isTitle else { return }
        if let years = Self.span(words, in: line) {
            span = span ?? years
            return
        }
        year = words.reversed().lazy.compactMap(Self.year).first
    }

    /// Two years with nothing but "-", "s.d." or "sampai dengan" between them.
    private static func span(_ words: [String], in line: String) -> ClosedRange<Int>? {
        let between: Set<String> = ["S", "D", "SD", "SAMPAI", "DENGAN"]
        guard let first = words.firstIndex(where: { year($0) != nil }), let from = year(words[first]) else {
            return nil
        }
        let rest = words[(first + 1)...].drop { between.contains($0) }
        let isJoined = rest.count < words.count - first - 1 || line.contains { "-–—".contains($0) }
        guard isJoined, let last = rest.first.flatMap(year), (1...10).contains(last - from) else { return nil }
        return from...last
    }

    /// "TAHUN 2023", "TAHUN ANGGARAN 2023": a line of its own below a title.
    static func isYearLine(_ line: String) -> Bool {
        let words = HeaderVocabulary.split(line)
        return words.first == "TAHUN" && words.count <= 3 && words.last.flatMap(year) != nil
    }

    static func year(_ word: String) -> Int? { PrintedYear.read(word, in: PrintedYear.ofPlans) }

    private mutating func takeRegion(_ line: String) {
        guard region == nil, line.count <= 160 else { return }
        let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
        for (kind, mark) in [
            (RegionalGovernment.Kind.regency, "KABUPATEN"), (.city, "KOTA"), (.province, "PROVINSI"),
            (.regency, "KAB."),
        ] {
            guard let index = words.firstIndex(where: { $0.uppercased() == mark }) else { continue }
            let stops: Set<String> = ["TAHUN", "DAN", "PERIODE", "ALAMAT", "PROVINSI", "NOMOR"]
            let name = words.dropFirst(index + 1).prefix { word in
                word.first?.isLetter == true && !stops.contains(word.uppercased())
            }
            guard let first = name.first, name.count <= 4, isUpper(words[index]) || isUpper(first) else { continue }
            region = RegionalGovernment(kind: kind, name: name.map(TitleCase.word).joined(separator: " "))
            return
        }
    }

    /// "FORMULIR E.81": the name of a form, which a fuller title may follow.
    private var isFormLabel: Bool { title?.uppercased().hasPrefix("FORM") ?? false }

    private func isUpper(_ word: Substring) -> Bool { word.first?.isUppercase ?? false }

    /// "INDIKATOR KINERJA UTAMA DINAS SOSIAL KABUPATEN …": the agency named by the title itself.
    private mutating func takeAgencyInTitle() {
        let words = (title ?? "").split(separator: " ")
        let names: Set<String> = ["BADAN", "DINAS", "SEKRETARIAT", "INSPEKTORAT", "KECAMATAN"]
        guard let index = words.firstIndex(where: { names.contains($0.uppercased()) }), index > 0 else { return }
        takeAgency(words[index...].joined(separator: " "), next: "")
    }

    /// "KEPALA BADAN KEPEGAWAIAN DAERAH": the agency by the post of its head, as decrees without a letterhead name it.
    private mutating func takeAgencyOfHead(_ lines: [String]) {
        let posts = ["KEPALA BADAN ", "KEPALA DINAS "]
        for (index, line) in lines.enumerated() where agency == nil && line.uppercased() == line {
            guard posts.contains(where: line.hasPrefix) else { continue }
            takeAgency(String(line.dropFirst("KEPALA ".count)), next: index + 1 < lines.count ? lines[index + 1] : "")
        }
    }

    /// "BPKAD PROVINSI JAWA BARAT": an agency that is named by its acronym alone.
    private mutating func takeAcronym(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        guard words.count >= 2, let first = words.first, (3...14).contains(first.count),
            first.allSatisfy({ $0.isASCII && $0.isUppercase }),
            ["KABUPATEN", "KOTA", "PROVINSI", "KAB."].contains(words[1].uppercased()),
            Self.acronyms.contains(where: { first.hasPrefix($0) }), first != "BADAN"
        else { return false }
        agency = String(first)
        return true
    }

    private static let acronyms = ["BK", "BP", "BAP", "DP", "DIS", "RSU", "SETDA", "SETWAN", "SATPOL", "DLH", "DKP"]

    /// A line that begins with an agency's word; cut at the region and the year, joined with a wrapped second line.
    private mutating func takeAgency(_ line: String, next: String) {
        guard agency == nil, line.count <= 160 else { return }
        if let field = SheetField(line), field.kind == .workUnit, !field.content.isEmpty, line.contains(":") {
            return takeAgency(field.content, next: next)
        }
        let line = Self.value(of: line)
        let upper = line.uppercased()
        if takeAcronym(line) { return }
        guard Self.agencyWords.contains(where: { upper.hasPrefix($0 + " ") }) else { return }
        let wrapped = upper.hasSuffix(" DAN") || upper.hasSuffix(",") ? line + " " + next : line
        let words = wrapped.split(separator: " ")
        let stops: Set<String> = ["KABUPATEN", "KOTA", "PROVINSI", "TAHUN", "KAB."]
        let name = words.prefix { !stops.contains($0.uppercased()) }
        guard name.count >= 2 else { return }
        agency = name.map(TitleCase.word).joined(separator: " ")
    }

    /// "Perangkat Daerah : Dinas Sosial" names an agency behind its colon.
    private static func value(of line: String) -> String {
        guard let colon = line.firstIndex(of: ":") else { return line }
        let key = Set(line[..<colon].uppercased().split { !$0.isLetter }.map(String.init))
        guard !key.isDisjoint(with: ["PERANGKAT", "OPD", "SKPD", "PD", "INSTANSI", "ORGANISASI"]) else { return line }
        return line[line.index(after: colon)...].trimmed
    }
}
