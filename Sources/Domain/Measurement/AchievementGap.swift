/// Why an achievement or another figure of a year can't be computed.
package enum AchievementGap: Error, Hashable, Sendable {
    case missingTarget
    case missingActual
    case missingMethod
    /// A text, or several values in one cell.
    case notANumber
    /// The actual is counted in another unit than the target.
    case unlikeUnits
    case unknownScale
    /// The grade does not stand on the scale.
    case unknownGrade(String)
    /// Quarters in which a value was due and none is reported.
    case incompletePeriod([Quarter])
    case zeroTarget
    /// T/R of an actual of zero has no upper end.
    case zeroActual
    /// A ratio of figures below zero says nothing.
    case negativeFigure
    /// Nobody stated how the quarters make the year.
    case undeterminedAccumulation
    /// Grades are no numbers: they can't be added up or averaged.
    case gradesDontAdd
    /// No row has a value.
    case nothingReported
    case zeroDenominator
    /// A formula names a variable that has no value.
    case missingVariable(String)
    /// The sum can't be held.
    case overflow

    /// Stable name for outputs.
    package var code: String {
        switch self {
        case .missingTarget: "missing-target"
        case .missingActual: "missing-actual"
        case .missingMethod: "missing-method"
        case .notANumber: "not-a-number"
        case .unlikeUnits: "unlike-units"
        case .unknownScale: "unknown-scale"
        case .unknownGrade: "unknown-grade"
        case .incompletePeriod: "incomplete-period"
        case .zeroTarget: "zero-target"
        case .zeroActual: "zero-actual"
        case .negativeFigure: "negative-figure"
        case .undeterminedAccumulation: "undetermined-accumulation"
        case .gradesDontAdd: "grades-dont-add"
        case .nothingReported: "nothing-reported"
        case .zeroDenominator: "zero-denominator"
        case .missingVariable: "missing-variable"
        case .overflow: "overflow"
        }
    }

    /// For people.
    package var title: String {
        switch self {
        case .missingTarget: "target belum diisi"
        case .missingActual: "realisasi belum diisi"
        case .missingMethod: "cara menghitung capaian belum ditetapkan"
        case .notANumber: "bukan satu angka"
        case .unlikeUnits: "satuan target dan realisasi berbeda"
        case .unknownScale: "skala predikat belum ditetapkan"
        case .unknownGrade(let grade): "predikat \(grade) tidak ada pada skala"
        case .incompletePeriod(let quarters): "belum lengkap: \(quarters.map(\.title).joined(separator: ", "))"
        case .zeroTarget: "target nol"
        case .zeroActual: "realisasi nol tidak dapat menjadi pembagi"
        case .negativeFigure: "angka di bawah nol"
        case .undeterminedAccumulation: "cara akumulasi triwulan belum ditetapkan"
        case .gradesDontAdd: "predikat tidak dapat dijumlahkan atau dirata-ratakan"
        case .nothingReported: "tidak ada nilai"
        case .zeroDenominator: "pembagi nol"
        case .missingVariable(let name): "nilai “\(name)” belum ada"
        case .overflow: "jumlah terlalu besar"
        }
    }
}
