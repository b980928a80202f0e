/// In which direction an indicator is good.
package enum Polarity: String, Hashable, Sendable, CaseIterable {
    case higherIsBetter = "higher-is-better"
    case lowerIsBetter = "lower-is-better"
    case range
    case undetermined

    package var title: String {
        switch self {
        case .higherIsBetter: "makin tinggi makin baik"
        case .lowerIsBetter: "makin rendah makin baik"
        case .range: "dalam rentang"
        case .undetermined: "belum ditentukan"
        }
    }
}
