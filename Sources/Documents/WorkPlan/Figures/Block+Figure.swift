import Domain

extension Block {
    /// Whether it is the caption of a drawing: one of a table that wasn't understood says so.
    var isFigureCaption: Bool { kind == .caption && table == nil && !text.lowercased().hasPrefix("tab") }
}
