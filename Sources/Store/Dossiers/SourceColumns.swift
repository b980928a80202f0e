import Application
import Domain

/// Where in a source file a part stands: the file, and the spot in it as a short code.
enum SourceColumns {
    static let names = ["source_file", "source_spot"]

    static func values(_ place: SourcePlace?) -> [SQLValue] {
        guard let place else { return [.null, .null] }
        let item = place.item.map { "#\($0) " } ?? ""
        return [.text(place.file), .text(item + code(of: place.spot))]
    }

    static func read(_ row: inout RowReader) throws(StoreFault) -> SourcePlace? {
        let file = try row.optionalText()
        guard let (spot, item) = try row.optionalParsed(spot) else { return nil }
        return SourcePlace(file: try row.required(file), spot: spot, item: item)
    }

    /// "L12", "L12.3", "T1.2.3", "P5", "SB7!Lembar1".
    private static func code(of spot: SourcePlace.Spot) -> String {
        switch spot {
        case .text(let line, let column): "L\(line)" + (column.map { ".\($0)" } ?? "")
        case .tableCell(let table, let row, let column): "T\(table).\(row).\(column)"
        case .paragraph(let number): "P\(number)"
        case .sheet(let sheet, let cell): "S\(escaped(cell))!\(sheet)"
        }
    }

    /// Reads a code, behind "#2 " where one cell holds several values.
    private static func spot(_ code: String) -> (SourcePlace.Spot, item: Int?)? {
        guard code.hasPrefix("#") else { return plainSpot(code[...]).map { ($0, nil) } }
        let halves = code.dropFirst().split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, let item = Int(halves[0]), let spot = plainSpot(halves[1]) else { return nil }
        return (spot, item)
    }

    private static func plainSpot(_ code: Substring) -> SourcePlace.Spot? {
        let rest = code.dropFirst()
        if code.first == "S" {
            let halves = rest.split(separator: "!", maxSplits: 1, omittingEmptySubsequences: false)
            return halves.count == 2 ? .sheet(String(halves[1]), cell: unescaped(String(halves[0]))) : nil
        }
        let fields = rest.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        let numbers = fields.compactMap { $0 }
        guard numbers.count == fields.count else { return nil }
        switch (code.first, numbers.count) {
        case ("L", 1): return .text(line: numbers[0], column: nil)
        case ("L", 2): return .text(line: numbers[0], column: numbers[1])
        case ("T", 3): return .tableCell(table: numbers[0], row: numbers[1], column: numbers[2])
        case ("P", 1): return .paragraph(numbers[0])
        default: return nil
        }
    }

    /// Names of cells hold neither sign, but what a file calls a cell may.
    private static func escaped(_ cell: String) -> String {
        cell.replacing("%", with: "%25").replacing("!", with: "%21")
    }

    private static func unescaped(_ text: String) -> String {
        text.replacing("%21", with: "!").replacing("%25", with: "%")
    }
}
