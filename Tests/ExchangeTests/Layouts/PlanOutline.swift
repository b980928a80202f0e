import Domain

/// A dossier as an indented list, for asserting the whole of a small document at once.
///
/// A node is "P 1 [5.03.02] Name = Rp250 (I Rp100 II Rp150)", an indicator "* 1 Name [unit]: I 10 II - III 20 IV 30 = 60";
/// "-" is an empty cell, and what the layout has no cell for is left out.
struct PlanOutline: CustomStringConvertible {
    let lines: [String]
    var description: String { lines.joined(separator: "\n") }

    init(_ dossier: Dossier) {
        let levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        lines = dossier.documents.flatMap { document -> [String] in
            let statements = Dictionary(grouping: document.statements, by: \.entry)
            var depths: [EntryID: Int] = [:]
            return document.entries.map { entry in
                let depth = entry.parent.flatMap { depths[$0] }.map { $0 + 1 } ?? 0
                depths[entry.id] = depth
                let letter = entry.nodeID.flatMap { levels[$0]?.letter } ?? "*"
                let figures = Self.figures(statements[entry.id] ?? [])
                return String(repeating: "  ", count: depth) + Self.head(entry, letter) + figures
            }
        }
    }

    private static func head(_ entry: Entry, _ letter: String) -> String {
        let unit = entry.unit.map { "[\($0)]" }
        let code = entry.code.map { "[\($0)]" }
        return [letter, entry.number, code, entry.name ?? "(tanpa nama)", unit].compactMap { $0 }.joined(separator: " ")
    }

    private static func figures(_ statements: [Statement]) -> String {
        let targets = amounts(statements.filter { $0.role == .target })
        let money = amounts(statements.filter { $0.role == .budget })
        let notes = statements.filter { $0.role != .target && $0.role != .budget }
        let texts = notes.map { "\($0.role.rawValue) \($0.value.raw)" }
        return (targets.isEmpty ? "" : ": " + targets) + (money.isEmpty ? "" : " @ " + money)
            + texts.map { " {\($0)}" }.joined()
    }

    /// Quarters first, then the year after "=".
    private static func amounts(_ statements: [Statement]) -> String {
        let quarters = statements.compactMap { statement -> (Int, String)? in
            guard case .quarter(_, let quarter) = statement.period else { return nil }
            return (quarter.rawValue, "\(["I", "II", "III", "IV"][quarter.index]) \(value(statement))")
        }
        let year = statements.compactMap { statement -> String? in
            guard case .year = statement.period else { return nil }
            return "= \(value(statement))"
        }
        return (quarters.sorted { $0.0 < $1.0 }.map(\.1) + year).joined(separator: " ")
    }

    private static func value(_ statement: Statement) -> String {
        switch statement.value {
        case .quantity(let quantity): quantity.reading.value.map(IndonesianFormat.quantity) ?? "-"
        case .money(let money): money.reading.value.map(IndonesianFormat.plain) ?? "-"
        case .count, .text: statement.value.raw
        }
    }
}
