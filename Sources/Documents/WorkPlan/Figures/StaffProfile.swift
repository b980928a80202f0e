import Domain
import FoundationEssentials

/// The staff of an agency by rank, education, sex and kind of post, from the tables that count it.
struct StaffProfile {
    /// One way to divide the staff.
    struct Division {
        let title: String
        let lines: [String]
        /// All of its counts; nil where the table has no column of sums.
        let total: Int?
    }

    let divisions: [Division]

    init(_ tables: [ForeignTable]) {
        divisions = tables.compactMap(Self.division)
    }

    /// nil for a table that divides no staff.
    private static func division(_ table: ForeignTable) -> Division? {
        guard let head = table.rows.first, let label = head.firstIndex(where: isDimension) else { return nil }
        let counts = head.indices.filter { column in column != label && isCounted(column, in: table, head: head) }
        let rows = table.rows.dropFirst().filter { $0.count == head.count && !isTotal($0[label]) }
        guard !counts.isEmpty, !rows.isEmpty else { return nil }
        let sums = counts.last { isTotal(head[$0]) } ?? (counts.count == 1 ? counts[0] : nil)
        let total = sums.map { column in rows.compactMap { count($0[column]) }.reduce(0, +) }
        return Division(title: head[label], lines: rows.map { line($0, label: label, counts, head) }, total: total)
    }

    private static func line(_ row: [String], label: Int, _ counts: [Int], _ head: [String]) -> String {
        guard counts.count > 1 else { return "\(row[label]): \(row[counts[0]]) orang" }
        return "\(row[label]): " + counts.map { "\(head[$0].lowercased()) \(row[$0])" }.joined(separator: ", ")
    }

    private static func isDimension(_ heading: String) -> Bool {
        let words = Set(NormalizedName(heading).words)
        let known: Set = ["pangkat", "golongan", "pendidikan", "kelamin", "jabatan", "eselon", "usia"]
        return !words.isDisjoint(with: known)
    }

    private static func isCounted(_ column: Int, in table: ForeignTable, head: [String]) -> Bool {
        guard !["no", "nomor"].contains(NormalizedName(head[column]).text) else { return false }
        let cells = table.rows.dropFirst().filter { $0.count == head.count }.map { $0[column].trimmed }
        return cells.contains { count($0) != nil }
            && cells.allSatisfy { count($0) != nil || MissingMarks.isMissing($0) }
    }

    /// "24", "1.024": people, not amounts.
    private static func count(_ text: String) -> Int? {
        guard let number = NumberReading(text.trimmed)?.asThousands, (0...9_999_999).contains(number) else {
            return nil
        }
        return Int("\(number)")
    }

    private static func isTotal(_ text: String) -> Bool {
        ["jumlah", "total"].contains(NormalizedName(text).words.first)
    }

    /// A box for each division below one for all staff; nil where nothing is counted.
    func tree(agency: String) -> FigureTree? {
        guard !divisions.isEmpty else { return nil }
        let total = divisions.lazy.compactMap(\.total).first.map { "Jumlah pegawai: \($0) orang" }
        let root = FigureTree.Box(parent: nil, title: agency, lines: [total].compactMap { $0 })
        return FigureTree([root] + divisions.map { .init(parent: 0, title: $0.title, lines: $0.lines) })
    }
}
