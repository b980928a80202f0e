import Domain

/// An indicator of a table while the table is read.
final class IndicatorDraft {
    var number: String?
    var name: String?
    var unit: String?
    var place: SourcePlace?
    var figures: [FigureDraft] = []
    var reprints: [Entry.Reprint] = []

    init(name: String?, number: String? = nil, unit: String? = nil, place: SourcePlace?) {
        self.name = name
        self.number = number
        self.unit = unit
        self.place = place
    }
}
