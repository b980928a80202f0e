/// Fiscal years, which begin with January.
package enum FiscalYear {
    /// Those a plan can be of: any other number is no year.
    package static let known = 1900...2999

    /// As messages name them.
    package static var bounds: String { "dari \(known.lowerBound) sampai \(known.upperBound)" }
}
