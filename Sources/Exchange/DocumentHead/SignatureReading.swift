import Domain

/// Finds signature blocks in the lines below a table: place and date, capacity, title; names stay in the block's text.
struct SignatureReading: Hashable, Sendable {
    /// Ranges of line indices that form a signature block.
    private(set) var ranges: [Range<Int>] = []
    private(set) var signatories: [Signatory] = []
    /// As printed: "Bengkalis, Maret 2020".
    private(set) var date: String?
    private var known: Set<Signatory> = []

    private static let capacities: [(mark: String, capacity: Signatory.Capacity)] = [
        ("a.n.", .onBehalf), ("an.", .onBehalf), ("u.b.", .furtherOnBehalf), ("plt.", .acting), ("plh.", .actingDaily),
        ("pj.", .interim),
    ]

    /// - Parameter lines: the text's lines of prose, in order.
    init(_ lines: [String]) {
        for (index, line) in lines.enumerated() where Self.isNIP(line) || Self.isRoomForName(line) {
            let start = begin(lines, before: index)
            if let last = ranges.last, last.upperBound > start { continue }
            ranges.append(start..<index + 1)
            take(Array(lines[start..<index]))
        }
    }

    static func isNIP(_ line: String) -> Bool {
        let digits = line.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return line.uppercased().hasPrefix("NIP") || digits == 18 && line.count <= 26
    }

    /// "(........)": where a name is to be written.
    static func isRoomForName(_ line: String) -> Bool {
        line.count >= 8 && line.hasPrefix("(") && line.hasSuffix(")")
            && line.dropFirst().dropLast().allSatisfy { " ._…".contains($0) }
    }

    /// "..............., ...............": where place and date are to be written.
    static func isRoomForDate(_ line: String) -> Bool {
        line.count >= 8 && line.contains(",") && line.allSatisfy { " ._…,".contains($0) }
    }

    /// "PIHAK KEDUA,": whose signature it is.
    private static func isParty(_ line: String) -> Bool {
        let words = HeaderVocabulary.split(line)
        return words.count <= 3 && words.first == "PIHAK"
    }

    /// Back over at most eight lines to the place and date or the first title.
    private func begin(_ lines: [String], before end: Int) -> Int {
        var start = end
        var first = end
        while start > 0, end - start < 8 {
            let line = lines[start - 1]
            if line.count > 90 || ranges.last.map({ start - 1 < $0.upperBound }) ?? false { break }
            start -= 1
            let opens = Self.isDate(line) || Self.isRoomForDate(line)
            if opens || Self.isTitle(line) || Self.isParty(line) { first = start }
            if opens { break }
        }
        return first == end ? max(end - 2, 0) : first
    }

    private mutating func take(_ lines: [String]) {
        if let line = lines.first(where: Self.isDate) { date = date ?? line.squeezed }
        guard let start = lines.firstIndex(where: Self.isTitle) else { return }
        var capacity = Signatory.Capacity.own
        var title = lines[start]
        for (mark, value) in Self.capacities where title.lowercased().hasPrefix(mark) {
            capacity = value
            title = String(title.dropFirst(mark.count))
        }
        var words = [title.squeezed]
        for line in lines[(start + 1)...] where Self.continuesTitle(line, after: words) { words.append(line.squeezed) }
        let below = lines[(start + 1)...]
        if capacity == .onBehalf, let further = below.firstIndex(where: Self.isFurther) {
            capacity = .furtherOnBehalf
            let beside = String(lines[further].dropFirst(Self.further.count)).trimmed
            words = [(beside.isEmpty ? lines[(further + 1)...].first ?? title : beside).squeezed]
        } else if capacity != .own, let own = below.first(where: Self.isPost) {
            words = [own.squeezed]
        }
        let signatory = Signatory(title: words.joined(separator: " "), capacity: capacity)
        if known.insert(signatory).inserted { signatories.append(signatory) }
    }

    /// What stands between one who signs a.n. and one who signs on that one's behalf in turn.
    private static let further = "u.b."

    private static func isFurther(_ line: String) -> Bool { line.lowercased().hasPrefix(further) }

    static func isTitle(_ line: String) -> Bool {
        let lowered = line.lowercased()
        return isPost(line) || capacities.contains { lowered.hasPrefix($0.mark) }
    }

    private static func isPost(_ line: String) -> Bool {
        let first = line.lowercased().split(separator: " ").first ?? ""
        return [
            "kepala", "sekretaris", "camat", "inspektur", "direktur", "bupati", "walikota", "gubernur", "lurah",
            "asisten",
        ]
        .contains(first)
    }

    /// "DAN PELATIHAN KABUPATEN BENGKALIS", "Kabupaten Blora": a title that goes on.
    private static func continuesTitle(_ line: String, after words: [String]) -> Bool {
        let lowered = line.lowercased()
        return words.count < 3 && ["dan ", "kabupaten ", "kota ", "provinsi "].contains { lowered.hasPrefix($0) }
    }

    private static let months = [
        "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november",
        "desember",
    ]

    /// "Bengkalis, Maret 2020".
    static func isDate(_ line: String) -> Bool {
        guard line.count <= 60, line.contains(",") else { return false }
        let lowered = line.lowercased()
        return months.contains { lowered.contains($0) }
            || HeaderVocabulary.split(line).contains { DocumentHead.year($0) != nil }
    }
}
