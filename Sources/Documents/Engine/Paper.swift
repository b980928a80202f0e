/// The paper a document is printed on.
package enum Paper: String, Hashable, Sendable, CaseIterable {
    /// 210 × 297 mm.
    case a4
    /// 297 × 420 mm: for wide figures.
    case a3
    /// 215 × 330 mm: the folio of Indonesian offices.
    case folio

    /// Short and long side, in tenths of a millimetre.
    package var sides: (short: Int, long: Int) {
        switch self {
        case .a4: (2100, 2970)
        case .a3: (2970, 4200)
        case .folio: (2150, 3300)
        }
    }
}
