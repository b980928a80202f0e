import Domain

extension SectionInterpreter {
    /// Notes where the figures allow more than one way of making a year, so that a person settles it.
    mutating func noteAccumulations() {
        let entries = Dictionary(
            (builder.dossier.documents.last?.entries ?? []).compactMap { entry in entry.indicatorID.map { ($0, entry) }
            }
        ) { first, _ in first }
        for indicator in builder.dossier.indicators where indicator.accumulation.candidates.count > 1 {
            guard let entry = entries[indicator.id], let place = entry.place else { continue }
            let names = indicator.accumulation.candidates.map(\.title.id).joined(separator: " atau ")
            doubt(
                .accumulation, at: place, raw: entry.name ?? "", read: names,
                why: Reason(.severalMethods))
        }
    }
}
