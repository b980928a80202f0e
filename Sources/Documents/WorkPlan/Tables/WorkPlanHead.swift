import Domain

/// Cells and columns that the heads of a work plan's tables share.
enum WorkPlanHead {
    static func row(_ cells: [Cell]) -> TableRow { TableRow(.header, cells) }
    static func row(_ texts: String...) -> TableRow { TableRow(.header, texts.map { Cell($0) }) }

    /// "(1)" … "(12)".
    static func bracketed(_ count: Int) -> [String] { (1...max(1, count)).map { "(\($0))" } }

    static let text = Table.Column(weight: 6)
    static let figure = Table.Column(weight: 3, alignment: .center)
    static let money = Table.Column(weight: 4, alignment: .end)
    static let mark = Table.Column(weight: 1, alignment: .center)
    static let narrow = Table.Column(weight: 2)
}
