import Domain

/// Fills one post's sheet of an example: each row a result with one indicator, its formula and its source.
struct SheetExample {
    var plan: DossierBuilder
    private(set) var position: PositionID

    init(_ plan: DossierBuilder, title: String = "Kasubbag Umum", duties: [String] = []) {
        self.plan = plan
        position = self.plan.addPosition(title, kind: .supervisor, duties: duties)
    }

    /// Begins the sheet of a further post.
    mutating func next(
        _ title: String, kind: Position.Kind? = nil, under parent: PositionID? = nil, duties: [String] = []
    ) -> PositionID {
        position = plan.addPosition(title, kind: kind, under: parent, duties: duties)
        return position
    }

    /// - Parameters:
    ///   - formula: nil where the layout has no such column, "" for an empty cell; the source likewise.
    mutating func row(
        _ indicator: String, _ formula: String?, source: String? = nil, result: String = "Terlaksananya kegiatan",
        number: String? = "1"
    ) {
        let row = plan.addRow(of: position, number: number, result: result)
        let entry = plan.addIndicator(of: row, name: indicator)
        if let formula {
            plan.editIndicator(entry) { $0.formula = StatedFormula.recognize(formula, indicator: indicator) }
            plan.state(Statement(entry: entry, role: .formula, period: .year(2018), value: .text(formula)))
        }
        if let source {
            plan.state(Statement(entry: entry, role: .dataSource, period: .year(2018), value: .text(source)))
        }
    }
}

extension RuleExample {
    /// A place on the example's only sheet.
    enum SheetPlace: ExpressibleByStringLiteral {
        /// The formula or source of an indicator in a row, both counted from 1.
        case formula(Int, Int)
        case source(Int, Int)
        case indicator(Int, Int)
        case result(Int)
        case path(String)

        init(stringLiteral path: String) { self = .path(path) }

        var path: String {
            switch self {
            case .formula(let row, let indicator):
                "positions/J1/rows/J1.H\(row)/indicators/J1.H\(row).I\(indicator)/statements/0"
            case .source(let row, let indicator):
                "positions/J1/rows/J1.H\(row)/indicators/J1.H\(row).I\(indicator)/statements/1"
            case .indicator(let row, let indicator):
                "positions/J1/rows/J1.H\(row)/indicators/J1.H\(row).I\(indicator)"
            case .result(let row): "positions/J1/rows/J1.H\(row)"
            case .path(let path): path
            }
        }
    }

    /// A decree with the sheet of one post.
    static func sheet(
        _ title: String, reported: [SheetPlace] = [], _ fill: @escaping @Sendable (inout SheetExample) -> Void
    ) -> RuleExample {
        .decree(title, reported: reported.map(\.path)) { plan in
            var sheet = SheetExample(plan)
            fill(&sheet)
            plan = sheet.plan
        }
    }
}
