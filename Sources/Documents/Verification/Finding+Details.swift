import Domain

extension Finding {
    /// What is told of it below its sentence and its arithmetic, as far as there is something.
    ///
    /// - Parameter at: the indicator and figure it is about; empty where the surroundings say it.
    package func details(at: String, in language: Language) -> [FindingDetail] {
        let located = places.filter { $0.source != nil }
        return [
            FindingDetail(field: .at, content: .text(at)),
            FindingDetail(field: .expected, content: .text(arithmetic == nil ? expected ?? "" : "")),
            FindingDetail(field: .place, content: .places(located)),
            FindingDetail(field: .remedy, content: .text(remedy.text(in: language))),
            FindingDetail(field: .basis, content: .text(basis ?? "")),
            FindingDetail(field: .note, content: .text(restsOnDoubt ? CheckLabel.restsOnDoubt.text(in: language) : "")),
        ].filter { $0.content != .text("") && $0.content != .places([]) }
    }
}
