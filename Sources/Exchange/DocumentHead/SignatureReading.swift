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
            take(Array(lines[start..<index]), isNamed: Self.isNIP(line))
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

    /// - Parameter isNamed: whether a name is expected last, as above a number.
    private mutating func take(_ lines: [String], isNamed: Bool) {
        if let line = lines.first(where: Self.isDate) { date = date ?? line.squeezed }
        guard let start = lines.firstIndex(where: Self.isTitle) else { return }
        let titles = Array(lines[start...])
        let signatory = Self.signatory(isNamed ? Self.withoutName(titles) : titles)
        if known.insert(signatory).inserted { signatories.append(signatory) }
    }

    /// Without the name above a number and the rank between them; a post may stand there without a name.
    private static func withoutName(_ lines: [String]) -> [String] {
        var lines = lines
        while lines.count > 1, let last = lines.last, PersonLine.isRank(last) { lines.removeLast() }
        guard lines.count > 1, let last = lines.last, !isTitle(last), !goesOn(last) else { return lines }
        return lines.dropLast()
    }

    /// Who signs, from the first title on: on behalf of others, the last post is one's own and those above are theirs.
    private static func signatory(_ lines: [String]) -> Signatory {
        let (capacity, rest) = marked(lines[0])
        if rest.trimmed.isEmpty, lines.count > 1 {
            return signatory(["\(lines[0]) \(lines[1])"] + lines.dropFirst(2))
        }
        guard capacity == .onBehalf || capacity == .furtherOnBehalf else {
            return Signatory(title: post([rest] + lines.dropFirst()), capacity: capacity)
        }
        let others = [rest] + lines.dropFirst()
        let further = others.indices.dropFirst().first { isFurther(others[$0]) }
        let above = further ?? others.endIndex
        let posts = others.indices.dropFirst().filter { $0 < above && isTitle(others[$0]) }
        guard let further else {
            guard let own = posts.first ?? others.indices.dropFirst().first(where: { isOtherPost(others[$0]) }) else {
                return Signatory(title: post(others), capacity: capacity, superiors: [post(others)])
            }
            let superior = whole(others[..<own])
            return Signatory(title: post(others[own...]), capacity: capacity, superiors: [superior])
        }
        let starts = [0] + posts.prefix(1)
        let superiors = zip(starts, starts.dropFirst() + [further]).map { whole(others[$0..<$1]) }
        let beside = String(others[further].dropFirst(Self.further.count)).trimmed
        let own = post((beside.isEmpty ? [] : [beside]) + others[(further + 1)...])
        return Signatory(title: own.isEmpty ? superiors[0] : own, capacity: .furtherOnBehalf, superiors: superiors)
    }

    /// Whether a line below the post one signs for can be one's own, though none of those known.
    private static func isOtherPost(_ line: String) -> Bool {
        !goesOn(line) && !PersonLine.isRank(line) && !PersonLine.isTitledName(line)
    }

    /// The post on the first line and those that go on with it: a name may follow.
    private static func post(_ lines: some Sequence<String>) -> String {
        var words: [String] = []
        for line in lines where words.isEmpty || continuesTitle(line, after: words) { words.append(line.squeezed) }
        return joined(words)
    }

    /// A comma may end a title.
    private static func joined(_ lines: [String]) -> String {
        let title = lines.joined(separator: " ")
        return title.hasSuffix(",") ? String(title.dropLast()).trimmed : title
    }

    /// The post of one who is signed for, whose name doesn't stand there.
    private static func whole(_ lines: ArraySlice<String>) -> String {
        joined(lines.prefix(mostLines).map(\.squeezed))
    }

    /// A post has at most so many lines.
    private static let mostLines = 3

    /// The capacity a line begins with, and what stands behind its mark; marks are also written without their dots.
    private static func marked(_ line: String) -> (capacity: Signatory.Capacity, rest: String) {
        let lowered = line.lowercased()
        if let (mark, capacity) = capacities.first(where: { lowered.hasPrefix($0.mark) }) {
            return (capacity, String(line.dropFirst(mark.count)))
        }
        let words = line.split(separator: " ", maxSplits: 1)
        guard words.count == 2, isPost(String(words[1])) else { return (.own, line) }
        let bare = words[0].lowercased().filter(\.isLetter)
        let capacity = capacities.first { $0.mark.filter(\.isLetter) == bare }?.capacity
        return capacity.map { ($0, String(words[1])) } ?? (.own, line)
    }

    /// What stands between one who signs a.n. and one who signs on that one's behalf in turn.
    private static let further = "u.b."

    private static func isFurther(_ line: String) -> Bool { line.lowercased().hasPrefix(further) }

    static func isTitle(_ line: String) -> Bool {
        isPost(line) || marked(line).capacity != .own
    }

    private static func isPost(_ line: String) -> Bool {
        let words = line.lowercased().split(separator: " ", maxSplits: 3).map(withoutMark)
        let leads = words.first == "wakil" ? words.dropFirst() : words[...]
        guard let first = leads.first else { return false }
        if first == "wali" { return leads.dropFirst().first == "kota" }
        return (leads.count == words.count ? posts : deputised).contains(first)
    }

    /// "sekretaris,": without what stands behind a word.
    private static func withoutMark(_ word: Substring) -> Substring {
        var word = word
        while let last = word.last, !last.isLetter { word.removeLast() }
        return word
    }

    /// Words that posts begin with.
    private static let posts: Set<Substring> = [
        "kepala", "sekretaris", "camat", "inspektur", "direktur", "bupati", "walikota", "gubernur", "lurah", "asisten",
        "kabid", "kabag", "kasubbid", "kasubid", "kasubbag", "kasubag", "kasi",
    ]

    /// Posts that have a deputy (wakil).
    private static let deputised: Set<Substring> = ["bupati", "walikota", "gubernur", "direktur"]

    /// "DAN PELATIHAN KABUPATEN BENGKALIS", "Kabupaten Blora": a title that goes on.
    private static func continuesTitle(_ line: String, after words: [String]) -> Bool {
        words.count < mostLines && goesOn(line)
    }

    private static func goesOn(_ line: String) -> Bool {
        let lowered = line.lowercased()
        return ["dan ", "kabupaten ", "kota ", "provinsi "].contains { lowered.hasPrefix($0) }
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
