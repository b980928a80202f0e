import Domain

/// Room for one signature: by whom, in which capacity, where and when. Names are written in by hand.
package struct SignatureBlock: Hashable, Sendable {
    /// "Diverifikasi oleh,"; nil where the form has none.
    package var introduction: String?
    /// "Bengkalis, Maret 2020" or room for it; nil where the form has no place and date.
    package var placeAndDate: CellContent?
    package var capacity: Signatory.Capacity
    /// Title of the post, one line each.
    package var title: [String]

    package init(
        introduction: String? = nil, placeAndDate: CellContent? = nil, capacity: Signatory.Capacity = .own,
        title: [String]
    ) {
        self.introduction = introduction
        self.placeAndDate = placeAndDate
        self.capacity = capacity
        self.title = title
    }

    /// Place and date, one line each; an empty line where the form has none.
    ///
    /// - Parameter room: what is printed where they are written in by hand.
    package func placeLines(room: String) -> [String] {
        guard let placeAndDate else { return [""] }
        return placeAndDate == .room ? [room] : placeAndDate.paragraphs.map(\.text)
    }

    /// Whether a civil servant's number stands below the name: heads of regions are elected and have none.
    package var hasNumber: Bool {
        !Signatory(title: title.joined(separator: " "), capacity: capacity).isRegionHead
    }

    /// The lines above the signature: introduction, capacity and title. Who signs u.b. stands below one who signs a.n.
    package var headLines: [String] {
        var lines = title
        let mark = capacity == .furtherOnBehalf ? Signatory.Capacity.onBehalf : capacity
        if capacity != .own, let first = lines.first { lines[0] = "\(mark.rawValue) \(first)" }
        return [introduction].compactMap { $0 } + lines
    }
}
