import Domain

/// Tells headings from the lines of a section that lists them ("Sistematika Penulisan"), where a source marks neither.
struct ListedHeadings {
    /// On which line each heading stands last.
    private var last: [String: Int] = [:]
    private var seen: Set<String> = []
    /// Whether the section that lists the headings is open.
    private var isOpen = false

    init(_ lines: [String]) {
        for (index, line) in lines.enumerated() {
            if let key = Self.key(OutlineLine(line)) { last[key] = index }
        }
    }

    /// Whether a line only lists a heading: one that stands already, or stands again further down.
    ///
    /// - Parameter index: of the line among all.
    func isListed(_ line: OutlineLine, at index: Int) -> Bool {
        guard isOpen, let key = Self.key(line) else { return false }
        return seen.contains(key) || last[key].map { $0 > index } ?? false
    }

    /// Takes note of a heading.
    mutating func take(_ line: OutlineLine) {
        if let key = Self.key(line) { seen.insert(key) }
        switch line {
        case .section(_, let title): isOpen = NormalizedName(title).words.contains("sistematika")
        default: isOpen = false
        }
    }

    private static func key(_ line: OutlineLine) -> String? {
        switch line {
        case .chapter(let number, _): "bab \(number)"
        case .section(let number, _): number
        case .item, .plain: nil
        }
    }
}
