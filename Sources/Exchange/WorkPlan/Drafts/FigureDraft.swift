import Domain

/// What one cell, or one part of a stacked cell, states.
struct FigureDraft {
    var column: WorkPlanColumn
    var raw: String
    var place: SourcePlace
    /// The number a workbook stores behind the text.
    var figure: String?
    /// The indicator in whose row money is printed.
    var beside: IndicatorDraft?
}
