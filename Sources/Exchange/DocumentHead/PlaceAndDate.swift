import Domain

/// Where and when a document is signed: "Bengkalis, Maret 2020", or "Ditetapkan di …" and "pada tanggal …" below it.
struct PlaceAndDate: Hashable, Sendable {
    /// As printed; of two lines, the place and the date behind it.
    let text: String

    /// - Parameter lines: those of a signature block.
    init?(_ lines: some Collection<String>) {
        if let line = lines.first(where: Self.isDate) {
            text = line.squeezed
            return
        }
        let dates = lines.compactMap(Self.issueDate)
        guard let date = dates.first(where: Self.hasTime) else { return nil }
        let places = lines.compactMap(Self.issuePlace).map { String($0.prefix { $0 != "," }).trimmed }
        let place = places.first { $0.contains(where: \.isLetter) }
        text = [place, date].compactMap { $0 }.joined(separator: ", ")
    }

    /// "Bengkalis, Maret 2020".
    static func isDate(_ line: String) -> Bool {
        line.count <= 60 && line.contains(",") && issueDate(line) == nil && hasTime(line)
    }

    /// "..............., ...............": where place and date are to be written.
    static func isRoom(_ line: String) -> Bool {
        line.count >= 8 && line.contains(",") && line.allSatisfy { " ._…,".contains($0) }
    }

    /// "Ditetapkan di : Blitar", "pada tanggal 2 Januari 2018".
    static func isIssue(_ line: String) -> Bool { issuePlace(line) != nil || issueDate(line) != nil }

    /// Whether a line is a place and a date and nothing else, as one that opens a signature.
    static func isWhole(_ line: String) -> Bool {
        guard isDate(line), let comma = line.firstIndex(of: ",") else { return false }
        let place = line[..<comma].split(separator: " ")
        let isPlace = place.allSatisfy { word in
            word.first?.isUppercase ?? false && word.allSatisfy { $0.isLetter || ".'’-".contains($0) }
        }
        guard (1...4).contains(place.count), isPlace else { return false }
        let rest = line[line.index(after: comma)...].lowercased().split(separator: " ")
        return rest.allSatisfy { word in
            let bare = word.filter { !".,-/_…".contains($0) }
            return bare.allSatisfy(\.isNumber) || months.contains(bare) || bare == "tanggal" || bare == "tgl"
        }
    }

    private static func issuePlace(_ line: String) -> String? { value(of: line, .issuePlace) }

    private static func issueDate(_ line: String) -> String? { value(of: line, .issueDate) }

    private static func value(of line: String, _ kind: DecreeLabel.Kind) -> String? {
        guard line.count <= 60, let label = DecreeLabel(line), label.kind == kind else { return nil }
        return label.rest.squeezed
    }

    /// Whether a text names a month or a year.
    private static func hasTime(_ text: String) -> Bool {
        let lowered = text.lowercased()
        return months.contains { lowered.contains($0) }
            || HeaderVocabulary.split(text).contains { DocumentHead.year($0) != nil }
    }

    private static let months: Set<String> = [
        "januari", "februari", "pebruari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober",
        "november", "nopember", "desember",
    ]
}
