/// In which direction an indicator is good.
package enum Polarity: String, Hashable, Sendable, CaseIterable {
    case higherIsBetter = "higher-is-better"
    case lowerIsBetter = "lower-is-better"
    case range
    case undetermined

    package var title: Localized {
        switch self {
        case .higherIsBetter: .init(id: "makin tinggi makin baik", en: "the higher the better")
        case .lowerIsBetter: .init(id: "makin rendah makin baik", en: "the lower the better")
        case .range: .init(id: "dalam rentang", en: "within a range")
        case .undetermined: .init(id: "belum ditentukan", en: "not determined yet")
        }
    }
}
