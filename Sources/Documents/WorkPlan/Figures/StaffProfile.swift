import Domain
import FoundationEssentials

/// The staff of an agency by rank, education, sex and kind of post, from the tables that count it.
struct StaffProfile {
    /// One way to divide the staff.
    struct Division {
        let title: String
        let lines: [String]
        /// All of its counts; nil where the table has no column of sums, or one with a count missing.
        let total: Int?
    }

    let divisions: [Division]

    init(_ tables: [ForeignTable]) {
        divisions = tables.compactMap(Self.division)
    }

    /// nil for a table that divides no staff.
    private static func division(_ table: ForeignTable) -> Division? {
        let (head, body) = parts(of: table)
        let counts = head.indices.filter { isCounted($0, in: body, head: head) }
        guard let label = head.indices.first(where: { !counts.contains($0) && isDimension(head[$0].first ?? "") })
        else {
            return nil
        }
        let headings = head.map { $0.last ?? "" }
        let rows = body.filter { !$0[label].isEmpty && !isTotal($0[label]) }
        guard !counts.isEmpty, !rows.isEmpty else { return nil }
        let sums = counts.last { isTotal(headings[$0]) } ?? (counts.count == 1 ? counts[0] : nil)
        let total = sums.flatMap { column in sum(rows.map { count($0[column]) }) }
        return Division(
            title: head[label].first ?? "", lines: rows.map { line($0, label: label, counts, headings) }, total: total)
    }

    /// The headings of each column from the top, and the rows that count: as wide as the table, without column numbers.
    /// A row whose counts are all missing is none of the headings.
    private static func parts(of table: ForeignTable) -> (head: [[String]], body: [[String]]) {
        let width = table.rows.map(\.count).max() ?? 0
        let rows = table.rows.filter { $0.count == width }
        var height = rows.prefix { row in !isNumbering(row) && row.allSatisfy { count($0) == nil } }.count
        let counted = (0..<width).filter { column in rows.dropFirst(height).contains { count($0[column]) != nil } }
        func isWithoutCounts(_ row: [String]) -> Bool { counted.allSatisfy { MissingMarks.isMissing(row[$0]) } }
        while height > 1, isWithoutCounts(rows[height - 1]) { height -= 1 }
        let head = (0..<width).map { column in rows.prefix(height).map { $0[column] }.filter { !$0.isEmpty } }
        return (head, rows.dropFirst(height).filter { !isNumbering($0) })
    }

    /// "1 | 2 | 3", "(1) | (2) | (3)": the numbers of the columns.
    private static func isNumbering(_ row: [String]) -> Bool {
        row.count > 1
            && row.indices.allSatisfy { column in
                let parts = row[column].split { " ().[]".contains($0) }
                return parts.count == 1 && parts[0] == "\(column + 1)"
            }
    }

    /// nil where one is missing.
    private static func sum(_ counts: [Int?]) -> Int? {
        let known = counts.compactMap(\.self)
        return known.count == counts.count ? known.reduce(0, +) : nil
    }

    private static func line(_ row: [String], label: Int, _ counts: [Int], _ head: [String]) -> String {
        let parts = counts.map { column in
            let name = head[column].lowercased()
            guard !MissingMarks.isBlank(row[column].trimmed) else { return PrintedSign.hole(name) }
            return counts.count > 1 ? "\(name) \(row[column])" : "\(row[column]) orang"
        }
        return "\(row[label]): " + parts.joined(separator: ", ")
    }

    private static func isDimension(_ heading: String) -> Bool {
        let words = Set(NormalizedName(heading).words)
        let known: Set = ["pangkat", "golongan", "pendidikan", "kelamin", "jabatan", "eselon", "usia"]
        return !words.isDisjoint(with: known)
    }

    private static func isCounted(_ column: Int, in rows: [[String]], head: [[String]]) -> Bool {
        guard !["no", "nomor"].contains(NormalizedName(head[column].first ?? "").text) else { return false }
        let cells = rows.map { $0[column].trimmed }
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
