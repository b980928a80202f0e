import Domain

/// What another table prints for a part of a sum.
struct RestatedAmount: Sendable {
    let row: BudgetRow
    /// What the other table says.
    let amount: Money
    let place: Place
    let table: String?

    /// "Mutasi: 1.082.368.000, di Tabel 2.3 835.803.500".
    var comparison: Localized {
        let own = row.amount(.year).map { IndonesianFormat.plain($0) } ?? ""
        let other =
            table.map { Localized(id: "di Tabel \($0)", en: "in Table \($0)") }
            ?? .init(id: "di tempat lain", en: "elsewhere")
        return row.title + .init(both: ": \(own), ") + other + .init(both: " \(IndonesianFormat.plain(amount))")
    }
}
