import Domain

/// What a header text means, whatever its wording.
enum HeaderTerm: Hashable, Sendable {
    case ordinal
    case code
    /// Names of plan parts; several where one column mixes levels ("PROGRAM / KEGIATAN").
    case label([PlanLevel])
    /// "URAIAN": a name of whatever its neighbours measure.
    case description
    /// The level it measures, where the text names one.
    case indicator(PlanLevel?)
    case unit
    case target
    case actual
    /// An actual of a quarter: "REALISASI TW I".
    case quarterlyActual
    case quarter(Quarter)
    /// A bare "I" to "IV", a quarter only under a heading that says so.
    case roman(Quarter)
    /// A heading over quarters that names none.
    case quarterly
    /// Money of a quarter: "Anggaran TW I".
    case quarterBudget(Quarter)
    /// A heading over money of quarters that names none: "Anggaran Triwulan (Rp)".
    case quarterlyBudget
    /// "Jan", "Februari": a month, below a quarter or a year.
    case month
    case year
    case budget
    case note
    case responsible
    case location
    case fundingSource
    /// Posts, duties and formulas: the terms of other kinds of documents.
    case position
    case formula
    case dataSource
}
