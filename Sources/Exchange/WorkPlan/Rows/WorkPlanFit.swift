import Domain

/// How badly a cell fits a column of a work plan: 0 well, up to `impossible`.
struct WorkPlanFit: Sendable {
    static let impossible = 9
    /// From here on a cell fits so badly that it can't have been moved from there.
    static let poor = 6

    let columns: [WorkPlanColumn]
    /// Columns of names whose lane has a column of indicators beside it.
    private let measuredNames: Set<Int>
    /// Columns of the indicators of objectives, whose figures stand in no column of their own.
    private let bareObjectives: Set<Int>
    private let bareObjectiveNames: Set<Int>
    /// What an indicator costs there in a row that has one text and figures.
    private var objectivePenalty = 1

    init(_ columns: [WorkPlanColumn], lanes: [WorkPlanLane]) {
        self.columns = columns
        measuredNames = Set(lanes.filter { $0.indicator != nil && !$0.levels.contains(.objective) }.compactMap(\.name))
        let bare = lanes.filter { lane in
            (lane.levels == [.objective] || lane.levels == [.goal]) && !lane.figures.contains { columns[$0].isQuantity }
        }
        bareObjectives = Set(bare.compactMap(\.indicator))
        bareObjectiveNames = Set(bare.filter { $0.indicator != nil }.compactMap(\.name))
    }

    /// In a row of one text and figures the text is the indicator that the figures are about.
    func regarding(_ cells: [(shape: CellShape, text: String)]) -> WorkPlanFit {
        let figures = cells.count { Self.isFigure($0.shape, $0.text) }
        var fit = self
        if figures > 0, cells.count - figures == 1 { fit.objectivePenalty = 6 }
        return fit
    }

    func cost(_ shape: CellShape, _ text: String, in column: Int) -> Int {
        switch columns[column].meaning {
        case .ordinal: shape.isMark ? 0 : Self.impossible
        case .code: Self.isCode(text) ? 0 : shape.isText ? 7 : 4
        case .name(let levels): name(shape, text, levels: levels, column: column)
        case .indicator: indicator(shape, text) + (bareObjectives.contains(column) ? objectivePenalty : 0)
        case .unit: shape.isUnit ? 0 : shape.isNumeric ? 6 : shape.isLong ? 4 : 1
        case .quantity: quantity(shape, text)
        case .money:
            Self.isAmount(shape, text) || MissingMarks.isDash(text) ? 0 : shape.isNumeric ? 1 : shape.isText ? 7 : 5
        case .count: shape.isNumeric || MissingMarks.isDash(text) ? 0 : 7
        case .text(let role): self.text(shape, text, role: role)
        case .other: 1
        }
    }

    private func name(_ shape: CellShape, _ text: String, levels: [PlanLevel], column: Int) -> Int {
        if Self.isFigure(shape, text) { return 7 }
        if shape.isMark { return 6 }
        if TotalRow.isTitle(text) { return 0 }
        guard shape.isText else { return 2 }
        if measuredNames.contains(column), shape.opensIndicator, !levels.contains(.goal) { return 7 }
        return bareObjectiveNames.contains(column) && IndicatorStack.opensWithMeasure(text) ? 7 : 0
    }

    private func indicator(_ shape: CellShape, _ text: String) -> Int {
        if Self.isFigure(shape, text) { return 7 }
        if shape.isMark { return 6 }
        return shape.opensIndicator ? 0 : shape.isText ? 1 : 3
    }

    private func quantity(_ shape: CellShape, _ text: String) -> Int {
        if Self.isAmount(shape, text) { return 5 }
        if Self.isFigure(shape, text) || UnitName.isKnown(TargetStack(text).fragment) { return 0 }
        return shape.isText ? 7 : 2
    }

    /// A figure with or without a unit, several of them stacked, a grade or a dash.
    private static func isFigure(_ shape: CellShape, _ text: String) -> Bool {
        if isAmount(shape, text) || shape.isTarget { return !isMarkedName(text) }
        guard text.utf8.first.map({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) ?? false else {
            return false
        }
        return TargetStack(text).parts.count > 1 && !isMarkedName(text)
    }

    private func text(_ shape: CellShape, _ text: String, role: StatementRole) -> Int {
        if Self.isAmount(shape, text) { return 6 }
        if Self.isFigure(shape, text), !MissingMarks.isDash(text) { return 4 }
        return role == .location && shape.opensIndicator ? 4 : 0
    }

    /// "1. Meningkatnya …": a name behind its mark, though it begins with a digit.
    private static func isMarkedName(_ text: String) -> Bool {
        guard let first = text.split(separator: " ", maxSplits: 1).first, LeadingMark(text).mark != nil else {
            return false
        }
        return first.hasSuffix(".") || first.hasSuffix(")")
            || !first.allSatisfy { $0.isNumber || $0 == "." || $0 == "," }
    }

    /// An amount of money; a few digits with a unit are none.
    private static func isAmount(_ shape: CellShape, _ text: String) -> Bool {
        shape.isMoney
            && (text.contains(".") || text.contains(",") || text.lowercased().hasPrefix("rp") || text.utf8.count >= 8)
    }

    /// "1.20", "05", "4 05 01 02", "4. 05 '01 '01", "5.03.02.2.01".
    static func isCode(_ text: String) -> Bool {
        var digits = 0
        guard text.utf8.count <= 40 else { return false }
        for scalar in text.unicodeScalars {
            if ("0"..."9").contains(scalar) {
                digits += 1
            } else if !". '’`-xX".unicodeScalars.contains(scalar) {
                return false
            }
        }
        return digits > 0
    }
}
